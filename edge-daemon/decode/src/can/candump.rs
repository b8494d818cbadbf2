//! Text of can-utils' `candump`.
//!
//! A log: `(1436509052.249713) can0 60B#01A0641F80200060`, identifier with three or eight digits, `##` before the data of an FD frame,
//! `#R` for a remote request, perhaps a last word `R` or `T` for the direction. The screen's layout, ` can0  60B   [8]  01 A0 64 1F`, with
//! or without a stamp, is read as well. Source: can-utils, `candump.c`, `lib.c` (`snprintf_canframe`, `snprintf_long_canframe`).

use super::{CanFrame, Read, hex, hex_bytes};
use fusion_contract::UtcNs;

/// Longest line accepted, bytes: an FD frame with 64 bytes of data in the screen's layout, and change.
pub(super) const LONGEST_LINE_BYTES: usize = 320;

/// Bit of an identifier by which the kernel marks a frame that reports an error.
const ERROR_FLAG: u32 = 0x2000_0000;

/// Stamps before this are relative to the log's start, seconds since the epoch (2000-01-01).
const FIRST_ABSOLUTE_S: i64 = 946_684_800;

/// Reads one line; none where it is empty or carries no data frame.
pub(super) fn read(line: &[u8], _terminator: Option<u8>) -> Read {
    let mut words = line.split(u8::is_ascii_whitespace).filter(|w| !w.is_empty()).peekable();
    let mut time = None;
    if let Some(first) = words.next_if(|w| w.starts_with(b"(")) {
        time = stamp(first);
        // A stamp with a date is two words.
        let mut last = first;
        while !last.ends_with(b")") {
            last = words.next().ok_or("a stamp without its end")?;
        }
    }
    if words.peek().is_none() && time.is_none() {
        return if line.iter().all(u8::is_ascii_whitespace) {
            Ok(None)
        } else {
            Err("no frame behind the stamp".to_owned())
        };
    }
    // The interface's name.
    words.next();
    while words.next_if(|w| matches!(*w, b"RX" | b"TX" | b"-" | b"B" | b"E")).is_some() {}
    let Some(word) = words.next() else { return Err("no CAN frame in a line".to_owned()) };
    let frame = match word.iter().position(|b| *b == b'#') {
        Some(at) => compact(&word[..at], &word[at + 1..]),
        None => spread(word, &mut words),
    }?;
    Ok(frame.map(|f| CanFrame { time, ..f }))
}

/// `(seconds.fraction)` as UTC; none where the log's stamps are relative.
fn stamp(word: &[u8]) -> Option<UtcNs> {
    let text = std::str::from_utf8(word.strip_prefix(b"(")?.strip_suffix(b")")?).ok()?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let seconds: i64 = whole.parse().ok().filter(|s| *s >= FIRST_ABSOLUTE_S)?;
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let ns = seconds.checked_mul(1_000_000_000)?.checked_add(digits.parse::<u32>().ok()?.into())?;
    Some(UtcNs(ns))
}

/// `60B` and `01A0…`.
fn compact(id: &[u8], data: &[u8]) -> Read {
    if data.first() == Some(&b'#') || data.first().is_some_and(|b| b.eq_ignore_ascii_case(&b'R')) {
        return identifier(id).map(|_| None);
    }
    // Dots between bytes are how people write frames for `cansend`.
    let digits: Vec<u8> = data.iter().copied().filter(|b| *b != b'.').collect();
    let (bytes, n) = hex_bytes(&digits).ok_or("the data of a frame are no pairs of hexadecimal digits")?;
    frame(id, &bytes[..n])
}

/// `60B`, and the words `[8]`, `01`, `A0`, ….
fn spread<'a>(id: &[u8], words: &mut impl Iterator<Item = &'a [u8]>) -> Read {
    let length = words.next().and_then(|w| w.strip_prefix(b"[")).and_then(|w| w.strip_suffix(b"]"));
    let length = length.and_then(|w| std::str::from_utf8(w).ok()?.parse::<usize>().ok());
    let Some(length) = length else { return Err("no CAN frame in a line".to_owned()) };
    if length > 8 {
        return identifier(id).map(|_| None);
    }
    let mut bytes = [0; 8];
    for (k, b) in bytes.iter_mut().take(length).enumerate() {
        let word = words.next().unwrap_or_default();
        if k == 0 && word == b"remote" {
            return identifier(id).map(|_| None);
        }
        let value = (word.len() == 2).then(|| hex(word)).flatten().and_then(|v| u8::try_from(v).ok());
        *b = value.ok_or("a frame has fewer bytes than it states")?;
    }
    frame(id, &bytes[..length])
}

/// An identifier and whether it is extended.
fn identifier(digits: &[u8]) -> Result<(u32, bool), String> {
    let id = hex(digits).filter(|_| matches!(digits.len(), 3 | 8));
    let id = id.ok_or("an identifier must have three or eight hexadecimal digits")?;
    let extended = digits.len() == 8;
    if extended && id & ERROR_FLAG != 0 {
        return Err(format!("the bus reports an error (class {:#x})", id & !ERROR_FLAG));
    }
    Ok((id, extended))
}

fn frame(id: &[u8], data: &[u8]) -> Read {
    let (id, extended) = identifier(id)?;
    CanFrame::with_id(id, extended, data).map(Some).ok_or_else(|| format!("identifier {id:#x} is too large"))
}
