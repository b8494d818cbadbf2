//! Linux SocketCAN's `struct can_frame`, 16 bytes: identifier and flags (u32), length (u8), padding (u8), reserved (u8), length code (u8),
//! data (8 bytes). Little endian, as on every machine the box runs on. Source: Linux `include/uapi/linux/can.h`.
//!
//! A socket hands over whole frames; a file of them may be damaged. There is no mark to begin with, but only one in millions of
//! misplaced records looks valid: flags, lengths, padding and the bytes behind the length must fit. Where a record does not, the reader looks
//! again inside the one before (which may itself have been misplaced), so that a run of good records is found from its first.

use super::{CanFrame, Found};

/// Size of a record, bytes.
pub(super) const RECORD_BYTES: usize = 16;

const EXTENDED_FLAG: u32 = 0x8000_0000;
const REMOTE_FLAG: u32 = 0x4000_0000;
const ERROR_FLAG: u32 = 0x2000_0000;

/// Longest run of bytes without a record before it is reported.
const LONGEST_SILENCE_BYTES: u64 = 4096;

/// Splits the stream into records; at most two are held between calls.
#[derive(Debug, Default)]
pub(super) struct Records {
    buffer: Vec<u8>,
    /// Offset of the buffer's first byte in the stream.
    offset: u64,
    /// Where in the buffer the next record is looked for.
    at: usize,
    /// True when the 16 bytes before `at` were taken as a record.
    follows: bool,
    /// Offset in the stream up to which every byte was taken or reported.
    settled: u64,
}

impl Records {
    pub(super) fn push(&mut self, bytes: &[u8], found: &mut impl FnMut(Found)) {
        for chunk in bytes.chunks(4096) {
            self.buffer.extend_from_slice(chunk);
            self.drain(found);
            // Behind a record, its bytes stay: the next 16 may show that it was misplaced.
            let done = self.at - if self.follows { RECORD_BYTES } else { 0 };
            self.buffer.drain(..done);
            self.offset += done as u64;
            self.at -= done;
        }
    }

    pub(super) fn reset(&mut self, found: &mut impl FnMut(Found)) {
        while self.at < self.buffer.len() {
            self.look_behind();
            self.drain(found);
            if !self.follows {
                break;
            }
        }
        self.settle(self.offset + self.buffer.len() as u64, found);
        *self = Self::default();
    }

    /// Takes every record that is complete.
    fn drain(&mut self, found: &mut impl FnMut(Found)) {
        while let Some(bytes) = self.buffer.get(self.at..self.at + RECORD_BYTES) {
            let Some(record) = Record::read(bytes) else {
                self.look_behind();
                continue;
            };
            let offset = self.offset + self.at as u64;
            self.settle(offset, found);
            match record {
                Record::Data(frame) => found(Found::Frame(offset, frame)),
                Record::Remote => {}
                Record::Error(class) => {
                    let what = format!("the bus reports an error (class {class:#x})");
                    found(Found::Fault(offset, 0, what));
                }
            }
            self.at += RECORD_BYTES;
            self.follows = true;
            self.settled = self.settled.max(self.offset + self.at as u64);
        }
        let searched = self.offset + self.at as u64;
        if searched > self.settled + LONGEST_SILENCE_BYTES {
            self.settle(searched, found);
        }
    }

    /// What stands here is no record: look one byte on, or inside the record before.
    fn look_behind(&mut self) {
        if std::mem::take(&mut self.follows) {
            self.at -= RECORD_BYTES;
        }
        self.at += 1;
    }

    /// Reports the bytes before `offset` that belong to no record.
    fn settle(&mut self, offset: u64, found: &mut impl FnMut(Found)) {
        if let Some(n) = offset.checked_sub(self.settled).filter(|n| *n > 0) {
            found(Found::Fault(self.settled, n, "bytes that are no CAN frame".to_owned()));
            self.settled = offset;
        }
    }
}

/// A valid record.
enum Record {
    Data(CanFrame),
    Remote,
    Error(u32),
}

impl Record {
    /// Reads a record; none where its fields can't be right.
    fn read(bytes: &[u8]) -> Option<Self> {
        let (head, data) = bytes.split_first_chunk::<8>()?;
        let [i0, i1, i2, i3, len, pad, reserved, code] = *head;
        let word = u32::from_le_bytes([i0, i1, i2, i3]);
        let (used, unused) = data.split_at_checked(usize::from(len))?;
        // The length code is 9 to 15 where a frame of eight bytes was sent with such a one.
        let zero = pad == 0 && reserved == 0 && (code == 0 || (len == 8 && (9..=15).contains(&code)));
        if !zero || unused.iter().any(|b| *b != 0) {
            return None;
        }
        let (extended, id) = (word & EXTENDED_FLAG != 0, word & 0x1FFF_FFFF);
        if word & ERROR_FLAG != 0 {
            return (len == 8 && !extended && word & REMOTE_FLAG == 0).then_some(Self::Error(id));
        }
        let frame = CanFrame::with_id(id, extended, used)?;
        Some(if word & REMOTE_FLAG != 0 { Self::Remote } else { Self::Data(frame) })
    }
}
