//! 3M Canoga cards: one question a round, for the last passages.

use super::{Answer, Polled};
use fusion_contract::UtcNs;
use fusion_decode::canoga::{ANSWER_BYTES, BINARY_DETECTION, poll_line, read};
use fusion_decode::encode::canoga_frame;
use fusion_decode::polls::failed_line;

pub(super) struct Card {
    question: Vec<u8>,
    asked: bool,
    answer: Vec<u8>,
}

impl Card {
    pub(super) fn new(address: u8) -> Self {
        Self { question: canoga_frame(address, &[BINARY_DETECTION]), asked: false, answer: Vec::new() }
    }
}

impl Polled for Card {
    fn question(&mut self) -> Option<Vec<u8>> {
        (!std::mem::replace(&mut self.asked, true)).then(|| self.question.clone())
    }

    fn answer(&mut self, bytes: &[u8]) -> Result<Answer, String> {
        let bytes = bytes.strip_prefix(&self.question[..]).unwrap_or(bytes);
        if bytes.len() < ANSWER_BYTES {
            return Ok(Answer::Partial);
        }
        // Checked here, so that a damaged answer counts as none.
        read(bytes)?;
        self.answer = bytes.to_vec();
        Ok(Answer::Whole)
    }

    fn whole(&mut self, time: UtcNs) -> Vec<u8> {
        self.asked = false;
        poll_line(time, &self.answer).into_bytes()
    }

    fn failed(&mut self, time: UtcNs, why: &str) -> Vec<u8> {
        self.asked = false;
        failed_line(time, why).into_bytes()
    }
}
