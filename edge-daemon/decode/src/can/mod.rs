//! Classic CAN frames, and the byte streams that carry them.
//!
//! One codec a carrier: [`candump`](self) text logs of can-utils, the serial-line protocol of slcan adapters, and the 16-byte records
//! of Linux SocketCAN. A device's decoder stands behind any of them. CAN FD frames and remote requests are passed over: no sensor
//! that is supported sends them. Frames by which an adapter reports errors of the bus become faults.

mod candump;
mod slcan;
mod socketcan;
#[cfg(test)]
mod tests;

use crate::lines::{Line, Lines};
use fusion_contract::UtcNs;
use std::str::FromStr;

/// One classic CAN data frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CanFrame {
    /// Identifier: 11 bits, or 29 where `extended`.
    pub id: u32,
    /// True for a 29-bit identifier.
    pub extended: bool,
    len: u8,
    data: [u8; 8],
    /// When the recorder received it, where the carrier says so.
    pub time: Option<UtcNs>,
}

impl CanFrame {
    /// A frame with an 11-bit identifier; none where the identifier is larger or there are more than eight bytes.
    #[must_use]
    pub fn new(id: u32, data: &[u8]) -> Option<Self> {
        Self::with_id(id, false, data)
    }

    /// A frame with an identifier of either size; none where it does not fit or there are more than eight bytes.
    #[must_use]
    pub fn with_id(id: u32, extended: bool, data: &[u8]) -> Option<Self> {
        let largest = if extended { 0x1FFF_FFFF } else { 0x7FF };
        let mut bytes = [0; 8];
        bytes.get_mut(..data.len())?.copy_from_slice(data);
        let len = u8::try_from(data.len()).ok()?;
        (id <= largest).then_some(Self { id, extended, len, data: bytes, time: None })
    }

    /// The payload, at most eight bytes.
    #[must_use]
    pub fn data(&self) -> &[u8] {
        self.data.get(..usize::from(self.len)).unwrap_or(&self.data)
    }
}

/// How CAN frames are written into a byte stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CanFraming {
    /// Text of can-utils' `candump`, a log (`-l`, `-L`) or the screen's layout.
    #[default]
    Candump,
    /// ASCII commands of serial-line adapters (Lawicel, slcan).
    Slcan,
    /// Linux `struct can_frame`, 16 bytes each, little endian.
    Socketcan,
}

impl CanFraming {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Candump, Self::Slcan, Self::Socketcan];

    /// The name used in configuration.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Candump => "candump",
            Self::Slcan => "slcan",
            Self::Socketcan => "socketcan",
        }
    }
}

/// A name of no carrier of CAN frames.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown framing `{0}`: use one of {known}", known = CanFraming::ALL.map(CanFraming::name).join(", "))]
pub struct UnknownFraming(pub String);

impl FromStr for CanFraming {
    type Err = UnknownFraming;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|f| f.name() == s).ok_or_else(|| UnknownFraming(s.to_owned()))
    }
}

/// What a carrier's line or record was.
type Read = Result<Option<CanFrame>, String>;

/// What a reader found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A data frame and its offset in the stream.
    Frame(u64, CanFrame),
    /// Bytes that are no frame, or a fault the adapter reported (no bytes lost): offset, length, what.
    Fault(u64, u64, String),
}

/// Reads CAN frames from a byte stream; holds at most one line or record.
#[derive(Debug)]
pub struct CanReader {
    carrier: Carrier,
}

#[derive(Debug)]
enum Carrier {
    Candump(Lines),
    Slcan(Lines),
    Socketcan(socketcan::Records),
}

impl CanReader {
    /// A reader for one carrier.
    #[must_use]
    pub fn new(framing: CanFraming) -> Self {
        let carrier = match framing {
            CanFraming::Candump => Carrier::Candump(Lines::new(candump::LONGEST_LINE_BYTES, b"\r\n")),
            CanFraming::Slcan => Carrier::Slcan(Lines::new(slcan::LONGEST_LINE_BYTES, b"\r\n\x07")),
            CanFraming::Socketcan => Carrier::Socketcan(socketcan::Records::default()),
        };
        Self { carrier }
    }

    /// Takes the next bytes; calls `found` for what they completed.
    pub fn push(&mut self, bytes: &[u8], mut found: impl FnMut(Found)) {
        match &mut self.carrier {
            Carrier::Candump(lines) => lines.push(bytes, |l| line(l, candump::read, &mut found)),
            Carrier::Slcan(lines) => lines.push(bytes, |l| line(l, slcan::read, &mut found)),
            Carrier::Socketcan(records) => records.push(bytes, &mut found),
        }
    }

    /// The stream ended: hands over what is complete and starts afresh.
    pub fn reset(&mut self, mut found: impl FnMut(Found)) {
        match &mut self.carrier {
            Carrier::Candump(lines) => lines.reset(|l| line(l, candump::read, &mut found)),
            Carrier::Slcan(lines) => lines.reset(|l| line(l, slcan::read, &mut found)),
            Carrier::Socketcan(records) => records.reset(&mut found),
        }
    }
}

/// One line of a textual carrier.
fn line(l: Line<'_>, read: fn(&[u8], Option<u8>) -> Read, found: &mut impl FnMut(Found)) {
    match l {
        Line::TooLong(at, n) => found(Found::Fault(at, n, "a line too long for a CAN frame".to_owned())),
        Line::Whole(at, text, terminator) => match read(text, terminator) {
            Ok(Some(frame)) => found(Found::Frame(at, frame)),
            Ok(None) => {}
            Err(what) => found(Found::Fault(at, text.len() as u64, what)),
        },
    }
}

/// The value of an even number of hexadecimal digits, at most eight bytes.
fn hex_bytes(digits: &[u8]) -> Option<([u8; 8], usize)> {
    let mut bytes = [0; 8];
    if !digits.len().is_multiple_of(2) || digits.len() > 16 {
        return None;
    }
    for (b, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *b = u8::try_from(hex(pair)?).ok()?;
    }
    Some((bytes, digits.len() / 2))
}

/// The value of at most eight hexadecimal digits.
fn hex(digits: &[u8]) -> Option<u32> {
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    digits.iter().try_fold(0u32, |n, d| Some(n << 4 | char::from(*d).to_digit(16)?))
}
