//! ASCII commands of serial-line CAN adapters (Lawicel CANUSB, slcan).
//!
//! `t60B801A0641F80200060⏎`: `t`, three digits of identifier, one of length, the bytes, perhaps four digits of a millisecond stamp modulo
//! 60,000, carriage return. `T` has eight digits of identifier; `r` and `R` are remote requests. What an adapter answers to commands comes
//! between: an empty line, `z`, `Z` (done), `V`, `v`, `N` (version, serial number), `F` with status flags, BEL (refused). Source: Lawicel
//! CANUSB manual, section "Available CANUSB ASCII commands"; Linux `drivers/net/can/slcan`.

use super::{CanFrame, Read, hex, hex_bytes};

/// Longest line accepted, bytes: `T`, eight digits, length, sixteen digits, stamp.
pub(super) const LONGEST_LINE_BYTES: usize = 32;

/// Names of the status flags that an adapter answers `F` with, from bit 0.
const STATUS_FLAGS: [&str; 8] = [
    "receive queue full",
    "transmit queue full",
    "error warning",
    "data overrun",
    "flag 4",
    "error passive",
    "arbitration lost",
    "bus error",
];

/// Reads one line; none where it carries no data frame.
pub(super) fn read(line: &[u8], terminator: Option<u8>) -> Read {
    if terminator == Some(7) {
        return Err("the adapter refused a command".to_owned());
    }
    let Some((command, rest)) = line.split_first() else { return Ok(None) };
    match command {
        b't' => data(rest, 3),
        b'T' => data(rest, 8),
        b'r' | b'R' | b'z' | b'Z' | b'V' | b'v' | b'N' => Ok(None),
        b'F' => status(rest),
        _ => Err("no command of a CAN adapter".to_owned()),
    }
}

fn data(rest: &[u8], id_digits: usize) -> Read {
    let cut = || "a CAN frame that was cut".to_owned();
    let (id, rest) = rest.split_at_checked(id_digits).ok_or_else(cut)?;
    let (len, rest) = rest.split_at_checked(1).ok_or_else(cut)?;
    let len = hex(len).and_then(|n| usize::try_from(n).ok()).filter(|n| *n <= 8);
    let len = len.ok_or("the length of a CAN frame is no digit from 0 to 8")?;
    let (digits, stamp) = rest.split_at_checked(2 * len).ok_or_else(cut)?;
    if !(stamp.is_empty() || (stamp.len() == 4 && hex(stamp).is_some())) {
        return Err("a CAN frame with more digits than it states".to_owned());
    }
    let no_digits = "a CAN frame with something else than hexadecimal digits";
    let id = hex(id).ok_or(no_digits)?;
    let (bytes, n) = hex_bytes(digits).ok_or(no_digits)?;
    CanFrame::with_id(id, id_digits == 8, &bytes[..n])
        .map(Some)
        .ok_or_else(|| format!("identifier {id:#x} is too large"))
}

fn status(rest: &[u8]) -> Read {
    let flags =
        hex(rest).filter(|_| rest.len() == 2).ok_or("the adapter's status is no two hexadecimal digits")?;
    let raised: Vec<&str> = STATUS_FLAGS
        .iter()
        .enumerate()
        .filter(|(bit, _)| flags >> bit & 1 == 1)
        .map(|(_, name)| *name)
        .collect();
    if raised.is_empty() { Ok(None) } else { Err(format!("the adapter reports: {}", raised.join(", "))) }
}
