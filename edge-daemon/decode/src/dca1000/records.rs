//! Files with sequence numbers: packets with their length in the header.

use super::Captured;
use super::assemble::Assembler;
use super::packet::{MAX_PAYLOAD_BYTES, Packet};

/// Sequence number (`u32`), length of what follows the header (`u32`), byte count (`u48`).
pub const RECORD_HEADER_BYTES: usize = 14;

/// Cuts a file into packets. A header is believed where its numbers can be and the next header goes on from them; behind damage the next
/// such pair is looked for.
#[derive(Debug, Default)]
pub(super) struct Records {
    buffer: Vec<u8>,
    /// Bytes at the front that no packet began with, since the last one did.
    skipped: usize,
}

#[derive(Clone, Copy)]
struct Header {
    sequence: u32,
    length: usize,
    byte_count: u64,
}

impl Header {
    /// Of the first bytes; none where they are no header.
    fn read(bytes: &[u8]) -> Option<Self> {
        let [s0, s1, s2, s3, l0, l1, l2, l3, c0, c1, c2, c3, c4, c5] =
            *bytes.first_chunk::<RECORD_HEADER_BYTES>()?;
        let length = u32::from_le_bytes([l0, l1, l2, l3]) as usize;
        let byte_count = u64::from_le_bytes([c0, c1, c2, c3, c4, c5, 0, 0]);
        let sequence = u32::from_le_bytes([s0, s1, s2, s3]);
        ((1..=MAX_PAYLOAD_BYTES).contains(&length)).then_some(Self { sequence, length, byte_count })
    }

    /// Whether `next` may follow: its numbers are later ones, by as many packets as bytes allow, or a recording begins anew.
    fn leads_to(&self, next: &Self) -> bool {
        let packets = u64::from(next.sequence.wrapping_sub(self.sequence));
        let bytes = next.byte_count.wrapping_sub(self.byte_count) % (1 << super::packet::COUNT_BITS);
        let goes_on = packets == 1 && bytes == self.length as u64;
        // Packets that were lost on the way are missing in the file as well, all of them full ones.
        let lost = packets > 1
            && packets < 1 << 20
            && bytes == self.length as u64 + (packets - 1) * MAX_PAYLOAD_BYTES as u64;
        goes_on || lost || (next.sequence == 1 && next.byte_count == 0)
    }
}

impl Records {
    pub(super) fn push(&mut self, bytes: &[u8], to: &mut Assembler, out: &mut Captured) {
        // Large chunks are taken in pieces, so that the buffer stays bounded whatever the caller reads at once.
        for piece in bytes.chunks(1 << 16) {
            self.buffer.extend_from_slice(piece);
            self.drain(false, to, out);
        }
    }

    pub(super) fn reset(&mut self, to: &mut Assembler, out: &mut Captured) {
        self.drain(true, to, out);
        if !self.buffer.is_empty() {
            to.broken("the file ended inside a packet", out);
        }
        *self = Self::default();
    }

    /// Takes packets off the front while the next header is there to confirm them; at the end without.
    fn drain(&mut self, is_end: bool, to: &mut Assembler, out: &mut Captured) {
        let mut at = 0;
        while let Some(header) = self.header_at(at, is_end) {
            match header {
                Some(header) => {
                    if self.skipped > 0 {
                        to.broken(&format!("{} bytes that were no packet", self.skipped), out);
                        self.skipped = 0;
                    }
                    let start = at + RECORD_HEADER_BYTES;
                    let payload = self.buffer.get(start..start + header.length).unwrap_or_default();
                    to.packet(
                        &Packet { sequence: header.sequence, byte_count: header.byte_count, payload },
                        out,
                    );
                    at = start + header.length;
                }
                None => {
                    self.skipped += 1;
                    at += 1;
                }
            }
        }
        self.buffer.drain(..at);
    }

    /// The header there, or that there is none; none at all while that cannot be told yet.
    fn header_at(&self, at: usize, is_end: bool) -> Option<Option<Header>> {
        let rest = self.buffer.get(at..).unwrap_or_default();
        if rest.len() < RECORD_HEADER_BYTES {
            return None;
        }
        let Some(header) = Header::read(rest) else { return Some(None) };
        let behind = rest.get(RECORD_HEADER_BYTES + header.length..);
        match behind {
            Some(behind) if behind.len() >= RECORD_HEADER_BYTES => {
                let confirmed = Header::read(behind).is_some_and(|next| header.leads_to(&next));
                Some(confirmed.then_some(header))
            }
            // The last packet of a file has nothing behind it.
            Some(behind) if is_end && behind.is_empty() => Some(Some(header)),
            _ if is_end => Some(None),
            _ => None,
        }
    }
}

/// A packet as it is in a file.
#[must_use]
pub fn encode_record(sequence: u32, byte_count: u64, payload: &[u8]) -> Vec<u8> {
    let mut out = sequence.to_le_bytes().to_vec();
    out.extend_from_slice(&(payload.len() as u32).to_le_bytes());
    out.extend_from_slice(&byte_count.to_le_bytes()[..6]);
    out.extend_from_slice(payload);
    out
}
