//! Texas Instruments mmWave radars, UART data port.
//!
//! A packet is a magic word, a header of 36, 40, 44, 48 or 52 bytes depending on the firmware, and type-length-value records, padded to a
//! multiple of 32 bytes. Which header it is shows by validation, not by the device's name: the one whose records fill the stated length is
//! right. Records' lengths include their own header in some firmwares and not in others; that shows the same way.
//!
//! Damage: a packet that does not validate costs only its magic word, so that a good packet behind, or inside what a false length
//! claims, is found. At most [`MAX_PACKET_BYTES`] are held.

mod header;
mod points;
mod tlv;

pub use header::{HEADER_BYTES, Header, MAGIC};
pub use tlv::{Record, Records};

use crate::{Decoded, Decoder, Message};
use header::Verdict;
use memchr::memmem;

/// Largest packet accepted, bytes: a range-Doppler map of 256 × 128 cells and change.
pub const MAX_PACKET_BYTES: usize = 1 << 17;

/// Most magic words looked at inside a packet that is being waited for.
const MAX_INNER: usize = 64;

/// The stream decoder.
#[derive(Debug, Default)]
pub struct TiMmwave {
    buffer: Vec<u8>,
    /// Offset of the buffer's first byte in the stream.
    offset: u64,
    /// Bytes at the front that were the last packet's own unless a magic word begins with them.
    grace: usize,
}

impl Decoder for TiMmwave {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        // Large chunks are taken in pieces, so that the buffer stays bounded whatever the caller reads at once.
        for chunk in bytes.chunks(MAX_PACKET_BYTES) {
            self.buffer.extend_from_slice(chunk);
            self.drain(out);
        }
    }

    fn reset(&mut self, out: &mut Decoded) {
        // Whatever was waited for will not come: look behind it.
        while let Some(start) = memmem::find(&self.buffer, &MAGIC) {
            self.skip(start, "bytes before a packet", out);
            self.drop_front(MAGIC.len(), "the stream ended inside a packet", out);
            self.drain(out);
        }
        let left = self.buffer.len();
        self.skip(left, "bytes after the last packet", out);
        self.offset = 0;
    }
}

impl TiMmwave {
    /// Decodes what is complete.
    fn drain(&mut self, out: &mut Decoded) {
        loop {
            let Some(start) = memmem::find(&self.buffer, &MAGIC) else {
                // A magic word may be cut: keep its possible beginning.
                let keep = self.buffer.len().min(MAGIC.len() - 1);
                let n = self.buffer.len() - keep;
                if n >= 4096 {
                    self.skip(n, "bytes without a packet", out);
                }
                return;
            };
            self.skip(start, "bytes before a packet", out);
            match header::judge(&self.buffer) {
                Verdict::Packet(h) => match self.begins_inside(h.total, true) {
                    // Its length was made up by the next packet's bytes.
                    Some(at) => self.drop_front(at, "a packet that was cut short", out),
                    None => self.take(&h, out),
                },
                Verdict::Broken(what) => self.drop_front(MAGIC.len(), what, out),
                Verdict::Wait => match self.begins_inside(self.buffer.len(), false) {
                    Some(at) => self.drop_front(at, "a packet that was cut short", out),
                    None => return,
                },
            }
        }
    }

    /// Decodes the whole packet at the front.
    fn take(&mut self, h: &Header, out: &mut Decoded) {
        emit(h, &self.buffer[..h.total], self.offset, out);
        // A packet that lost its last bytes ends in the next one's first ones: leave them.
        let shared = (1..MAGIC.len()).rev().find(|k| self.buffer[..h.total].ends_with(&MAGIC[..*k]));
        let used = h.total - shared.unwrap_or(0);
        self.grace = shared.unwrap_or(0);
        self.buffer.drain(..used);
        self.offset += used as u64;
    }

    /// Offset of a packet that begins within the first `total` bytes, behind the first magic word: then the packet there was cut short. A
    /// whole packet always counts, one that may still become whole only where `growing`.
    fn begins_inside(&self, total: usize, growing: bool) -> Option<usize> {
        let body = &self.buffer[MAGIC.len()..total];
        memmem::find_iter(body, &MAGIC).take(MAX_INNER).map(|at| at + MAGIC.len()).find(|at| {
            match header::judge(&self.buffer[*at..]) {
                Verdict::Packet(_) => true,
                Verdict::Wait => growing,
                Verdict::Broken(_) => false,
            }
        })
    }

    /// Drops bytes that are no packet; none is no fault.
    fn skip(&mut self, n: usize, what: &str, out: &mut Decoded) {
        if n > 0 {
            // What was left of a whole packet is no damage.
            if n > std::mem::take(&mut self.grace) {
                out.skipped_bytes += n as u64;
                out.fault(self.offset, format!("{n} {what}"));
            }
            self.buffer.drain(..n);
            self.offset += n as u64;
        }
    }

    /// Drops `n` bytes of a broken packet.
    fn drop_front(&mut self, n: usize, what: &str, out: &mut Decoded) {
        out.skipped_bytes += n as u64;
        out.fault(self.offset, what);
        self.buffer.drain(..n);
        self.offset += n as u64;
    }
}

/// Turns a whole packet into messages.
fn emit(h: &Header, packet: &[u8], offset: u64, out: &mut Decoded) {
    out.frames += 1;
    let content = points::interpret(h, packet);
    for what in content.faults {
        out.fault(offset, what);
    }
    let message =
        |data| Message { source: None, device_time: None, frame_counter: Some(u64::from(h.frame)), data };
    out.messages.push(message(fusion_contract::ScanData::Radar(content.points)));
    if let Some(objects) = content.objects {
        out.messages.push(message(fusion_contract::ScanData::Objects(objects)));
    }
}

#[cfg(test)]
mod tests;
