//! 3M Canoga loop detector cards (C800 and C900 series) on a serial line.
//!
//! The card answers requests. A request, and the answers to most, are framed in ASCII: `<`, length of the whole (two hexadecimal digits),
//! address, type and content, XOR of all before it (two digits), `>`. The answer to "binary detection", type `*`, is 37 bare bytes: for each of
//! four loops the last passage, big endian, and the XOR of the 36 bytes:
//!
//! ```text
//! 4 × { duration u24 ms | start u32 ms since the card's reset | count u8 | state u8 } | XOR
//! ```
//!
//! The answer has no mark of its own and a weak checksum, so it is read as a whole, as whoever asked received it ([`read`]), and judged against
//! the answer before ([`CanogaCard`]): a passage that changed without its start and count, one longer than two minutes, or one shifted by a
//! lost byte is refused. The count tells how many passages came between two answers and are lost.
//!
//! Times are the card's own; [`CardClock`] learns from the polls which UTC their zero is. [`CanogaPolls`] is the decoder of a stream of polls. The meaning of the state byte is not public.
//!
//! Source: mnit-rtmc/iris@1c11550d, package `canoga` (facts only).

mod clock;
mod stream;
#[cfg(test)]
mod tests;

pub use clock::{CardClock, Zero};
pub use stream::{CanogaPolls, poll_line};

use crate::Message;
use fusion_contract::{LoopEdge, ScanData, UtcNs};

/// Loops of a card.
pub const LOOPS: usize = 4;

/// Size of the answer to "binary detection", bytes.
pub const ANSWER_BYTES: usize = 37;

/// Type of the request for the last passages.
pub const BINARY_DETECTION: u8 = b'*';

/// Longest passage believed, milliseconds.
const LONGEST_MS: u32 = 120_000;

/// Longest time between two passages over which the card's start times are compared, milliseconds.
const LONGEST_HEADWAY_MS: u32 = 12 * 3600 * 1000;

/// The last passage over one loop.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Detection {
    /// How long the loop was occupied, milliseconds (24 bits).
    pub duration_ms: u32,
    /// When it became occupied, milliseconds since the card's reset, modulo 2³².
    pub start_ms: u32,
    /// Passages since the reset, modulo 256.
    pub count: u8,
    /// Not public.
    pub state: u8,
}

impl Detection {
    /// True where nothing has passed since the card's reset.
    #[must_use]
    pub const fn is_reset(&self) -> bool {
        self.duration_ms == 0 && self.start_ms == 0 && self.count == 0
    }
}

/// Reads the answer to "binary detection".
///
/// # Errors
/// The answer has another size, or its checksum does not hold.
pub fn read(answer: &[u8]) -> Result<[Detection; LOOPS], String> {
    if answer.len() != ANSWER_BYTES {
        return Err(format!("an answer of {} bytes, where there must be {ANSWER_BYTES}", answer.len()));
    }
    if xor(answer) != 0 {
        return Err("an answer whose checksum does not hold".to_owned());
    }
    let mut detections = [Detection::default(); LOOPS];
    for (d, b) in detections.iter_mut().zip(answer.chunks_exact(9)) {
        if let &[d0, d1, d2, s0, s1, s2, s3, count, state] = b {
            let duration_ms = u32::from_be_bytes([0, d0, d1, d2]);
            *d = Detection { duration_ms, start_ms: u32::from_be_bytes([s0, s1, s2, s3]), count, state };
        }
    }
    Ok(detections)
}

pub(crate) fn xor(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |x, b| x ^ b)
}

/// The content (type and what follows it) of a framed message and the address it names.
///
/// # Errors
/// What is wrong with the frame.
pub fn unframe(message: &[u8]) -> Result<(u8, &[u8]), String> {
    let &[b'<', l0, l1, address, ref content @ .., x0, x1, b'>'] = message else {
        return Err("a message without `<` and `>`".to_owned());
    };
    let digits = |high: u8, low: u8| {
        let digit = |b: u8| char::from(b).to_digit(16);
        Some(digit(high)? << 4 | digit(low)?)
    };
    if digits(l0, l1) != u32::try_from(message.len()).ok() {
        return Err("a message whose length is not the one it states".to_owned());
    }
    let covered = message.get(..message.len() - 3).unwrap_or_default();
    if digits(x0, x1) != Some(u32::from(xor(covered))) {
        return Err("a message whose checksum does not hold".to_owned());
    }
    Ok((address, content))
}

/// A vehicle that passed a loop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Which loop, from 1.
    pub loop_number: u8,
    /// When it came, milliseconds since the card's reset, modulo 2³².
    pub start_ms: u32,
    /// How long it stayed, milliseconds.
    pub duration_ms: u32,
    /// Passages just before it that no answer told of.
    pub missed: u8,
}

impl Passage {
    /// Its two edges as messages, the loop's number their source, where the card's clock was zero at a given UTC.
    #[must_use]
    pub fn edges(&self, zero: UtcNs) -> [Message; 2] {
        let on_ns = zero.0.saturating_add(i64::from(self.start_ms) * 1_000_000);
        let off_ns = on_ns.saturating_add(i64::from(self.duration_ms) * 1_000_000);
        [(on_ns, true), (off_ns, false)].map(|(ns, on)| Message {
            source: Some(self.loop_number.to_string()),
            device_time: Some(UtcNs(ns)),
            frame_counter: None,
            data: ScanData::Loop(LoopEdge { on }),
        })
    }
}

/// What a card has told, answer by answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct CanogaCard {
    before: [Option<Detection>; LOOPS],
}

impl CanogaCard {
    /// Takes an answer and appends the passages that are new in it. The first answer gives none: when they were is not known to be recent.
    ///
    /// # Errors
    /// The answer is damaged; nothing of it is used. What is wrong with single loops is in the list that comes back.
    pub fn take(&mut self, answer: &[u8], passages: &mut Vec<Passage>) -> Result<Vec<String>, String> {
        let detections = read(answer)?;
        let mut faults = Vec::new();
        for (k, (now, before)) in detections.into_iter().zip(&mut self.before).enumerate() {
            let loop_number = k as u8 + 1;
            let Some(old) = *before else {
                *before = Some(now);
                continue;
            };
            if now == old {
                continue;
            }
            if let Some(what) = contradiction(&now, &old) {
                faults.push(format!("loop {loop_number}: {what}"));
                continue;
            }
            *before = Some(now);
            if now.is_reset() {
                faults.push(format!("loop {loop_number}: the card was reset"));
                continue;
            }
            let missed = if old.is_reset() { 0 } else { now.count.wrapping_sub(old.count).wrapping_sub(1) };
            if missed > 0 {
                faults.push(format!("loop {loop_number}: {missed} passages between two answers were lost"));
            }
            passages.push(Passage {
                loop_number,
                start_ms: now.start_ms,
                duration_ms: now.duration_ms,
                missed,
            });
        }
        Ok(faults)
    }

    /// The card was not heard for long: what it tells next is not compared with what it told before.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

/// Why an answer about a loop can't follow the one before: damage that the checksum lets through.
fn contradiction(now: &Detection, old: &Detection) -> Option<String> {
    if now.is_reset() {
        return None;
    }
    if now.duration_ms > LONGEST_MS {
        return Some(format!("a passage of {} ms", now.duration_ms));
    }
    if !old.is_reset() && (now.start_ms == old.start_ms || now.count == old.count) {
        return Some("a passage that changed after it was told".to_owned());
    }
    let headway = now.start_ms.wrapping_sub(old.start_ms);
    let late = headway == 0 || headway > LONGEST_HEADWAY_MS;
    (late && old.duration_ms != 0 && now.duration_ms >> 8 == old.duration_ms)
        .then(|| "an answer that lost its first byte".to_owned())
}
