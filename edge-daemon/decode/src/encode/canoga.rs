//! Messages of 3M Canoga cards.

use crate::canoga::{ANSWER_BYTES, Detection, LOOPS, xor};

/// The answer to "binary detection". Durations are cut to 24 bits.
#[must_use]
pub fn canoga_answer(detections: &[Detection; LOOPS]) -> Vec<u8> {
    let mut answer = Vec::with_capacity(ANSWER_BYTES);
    for d in detections {
        answer.extend_from_slice(&d.duration_ms.to_be_bytes()[1..]);
        answer.extend_from_slice(&d.start_ms.to_be_bytes());
        answer.extend_from_slice(&[d.count, d.state]);
    }
    answer.push(xor(&answer));
    answer
}

/// A framed message to or from a card: type and content, at most 248 bytes of them.
#[must_use]
pub fn canoga_frame(address: u8, content: &[u8]) -> Vec<u8> {
    let content = &content[..content.len().min(248)];
    let mut message = format!("<{:02X}", content.len() + 7).into_bytes();
    message.push(address);
    message.extend_from_slice(content);
    message.extend_from_slice(format!("{:02X}>", xor(&message)).as_bytes());
    message
}
