//! Finds packets in a byte stream that may be damaged.
//!
//! A device's `judge` says what begins at a byte. What is no packet costs one byte, so that a good packet behind or inside is found.

/// What begins at the first byte of a slice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// A whole packet of so many bytes. The next one is looked for from its second number on: before its end where it may have been cut
    /// and holds the next one's first bytes.
    Packet(usize, usize),
    /// The beginning of a packet, as far as it is there.
    Wait,
    /// No packet.
    Nothing,
}

/// What the scanner found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// A packet and its offset in the stream.
    Packet(u64, &'a [u8]),
    /// Bytes that belong to no packet: offset and length.
    Garbage(u64, u64),
}

/// Longest run of bytes without a packet before it is reported.
const LONGEST_SILENCE_BYTES: u64 = 4096;

/// The scanner's state. Between calls it holds no more than what `judge` waits for.
#[derive(Debug, Default)]
pub(crate) struct Packets {
    buffer: Vec<u8>,
    /// Offset of the buffer's first byte in the stream: all before it was looked at.
    offset: u64,
    /// Offset up to which every byte was handed out.
    settled: u64,
}

impl Packets {
    /// Takes bytes; calls `found` for every packet they complete.
    pub(crate) fn push(&mut self, bytes: &[u8], judge: fn(&[u8]) -> Place, mut found: impl FnMut(Piece<'_>)) {
        for chunk in bytes.chunks(4096) {
            self.buffer.extend_from_slice(chunk);
            self.drain(judge, false, &mut found);
        }
    }

    /// The stream ended: what is waited for will not come. Starts afresh.
    pub(crate) fn reset(&mut self, judge: fn(&[u8]) -> Place, mut found: impl FnMut(Piece<'_>)) {
        self.drain(judge, true, &mut found);
        self.settle(self.offset, &mut found);
        *self = Self::default();
    }

    /// Bytes held.
    #[cfg(test)]
    pub(crate) fn held(&self) -> usize {
        self.buffer.len()
    }

    fn drain(&mut self, judge: fn(&[u8]) -> Place, ended: bool, found: &mut impl FnMut(Piece<'_>)) {
        let buffer = std::mem::take(&mut self.buffer);
        let mut at = 0;
        while let Some(rest) = buffer.get(at..).filter(|r| !r.is_empty()) {
            match judge(rest) {
                Place::Wait if !ended => break,
                Place::Wait | Place::Nothing => at += 1,
                Place::Packet(n, next) => {
                    let offset = self.offset + at as u64;
                    self.settle(offset, found);
                    found(Piece::Packet(offset, rest.get(..n).unwrap_or(rest)));
                    self.settled = self.settled.max(offset + n as u64);
                    at += next.max(1);
                }
            }
        }
        self.offset += at as u64;
        self.buffer = buffer.get(at..).unwrap_or_default().to_vec();
        if self.offset > self.settled + LONGEST_SILENCE_BYTES {
            self.settle(self.offset, found);
        }
    }

    /// Reports the bytes before `offset` that belong to no packet.
    fn settle(&mut self, offset: u64, found: &mut impl FnMut(Piece<'_>)) {
        if let Some(n) = offset.checked_sub(self.settled).filter(|n| *n > 0) {
            found(Piece::Garbage(self.settled, n));
            self.settled = offset;
        }
    }
}
