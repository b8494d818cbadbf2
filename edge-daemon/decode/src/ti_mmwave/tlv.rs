//! Type-length-value records.

use super::header::{Header, word};

/// Most padding behind the last record, bytes: packets are filled to a multiple of 32.
const MAX_PADDING: usize = 32;

/// One record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Record<'a> {
    /// Its type; numbers mean different things in different firmwares.
    pub kind: u32,
    /// Its payload.
    pub payload: &'a [u8],
}

/// Walks a packet's records; ends early where one does not fit.
#[derive(Clone, Debug)]
pub struct Records<'a> {
    packet: &'a [u8],
    at: usize,
    left: u32,
    inclusive: bool,
}

impl<'a> Records<'a> {
    /// Records of a whole packet.
    #[must_use]
    pub fn new(h: &Header, packet: &'a [u8]) -> Self {
        Self { packet, at: h.size, left: h.records, inclusive: h.inclusive }
    }

    /// Bytes of padding behind the last record, when all announced records are there and no more than padding follows.
    #[must_use]
    pub fn padding(mut self) -> Option<usize> {
        while self.left > 0 {
            self.next()?;
        }
        Some(self.packet.len() - self.at).filter(|n| *n <= MAX_PADDING)
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        if self.left == 0 || self.at + 8 > self.packet.len() {
            return None;
        }
        let kind = word(self.packet, self.at);
        let stated = usize::try_from(word(self.packet, self.at + 4)).ok()?;
        let len = if self.inclusive { stated.checked_sub(8)? } else { stated };
        let start = self.at + 8;
        let payload = self.packet.get(start..start.checked_add(len)?)?;
        self.at = start + len;
        self.left -= 1;
        Some(Record { kind, payload })
    }
}
