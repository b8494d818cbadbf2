//! A card's polls as a stream: `{"polled_ns":1790000000000000000,"answer":"0001F4…"}`, the answer to "binary detection" in
//! hexadecimal digits.

use super::{CanogaCard, CardClock};
use crate::json_stream::JsonDecoder;
use crate::{Decoded, Decoder, polls};
use fusion_contract::UtcNs;
use serde_json::Value;
use std::fmt::Write as _;

/// A passage's end whose time may be off by more than this is a fault: the card is asked too seldom, nanoseconds.
const WIDEST_NS: i64 = 500_000_000;

/// One poll's line, with its line feed.
#[must_use]
pub fn poll_line(time: UtcNs, answer: &[u8]) -> String {
    let digits = answer.iter().fold(String::with_capacity(2 * answer.len()), |mut text, b| {
        // Writing to a string can't fail.
        let _ = write!(text, "{b:02X}");
        text
    });
    polls::line(time, "answer", digits.into())
}

/// The stream decoder: both edges of each passage, stamped in UTC once it is over.
#[derive(Debug, Default)]
pub struct CanogaPolls {
    json: JsonDecoder,
    card: CanogaCard,
    clock: CardClock,
    polled: Option<UtcNs>,
}

impl Decoder for CanogaPolls {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let Self { json, card, clock, polled } = self;
        polls::push(json, bytes, out, |offset, time, v, out| {
            let answer = v.get("answer").and_then(Value::as_str).and_then(bytes_of);
            let Some(answer) = answer else {
                return out.fault(offset, "field `answer` is missing or no pairs of hexadecimal digits");
            };
            let mut passages = Vec::new();
            match card.take(&answer, &mut passages) {
                Ok(faults) => faults.into_iter().for_each(|what| out.fault(offset, what)),
                Err(what) => return out.fault(offset, what),
            }
            let before = polled.replace(time).unwrap_or(time);
            for p in passages {
                let end_ms = u64::from(p.start_ms) + u64::from(p.duration_ms);
                let zero = clock.passage(end_ms, before, time);
                if zero.half_width_ns > WIDEST_NS {
                    let ms = zero.half_width_ns / 1_000_000;
                    out.fault(
                        offset,
                        format!("loop {}: a passage's time may be off by {ms} ms", p.loop_number),
                    );
                }
                out.messages.extend(p.edges(zero.utc));
            }
        });
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.json.reset(out);
        self.card.forget();
        // The card goes on counting while nobody asks it.
        self.polled = None;
    }
}

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let digit = |d: &u8| char::from(*d).to_digit(16).and_then(|d| u8::try_from(d).ok());
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|p| if let [high, low] = p { Some(digit(high)? << 4 | digit(low)?) } else { None }).collect()
}
