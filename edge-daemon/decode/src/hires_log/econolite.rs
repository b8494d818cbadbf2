//! Econolite `.dat`: seven header lines, then four-byte records {code, parameter, tenths of a second since the start (big endian)}.

use super::{Event, parse_local};
use crate::Decoded;

/// Header lines.
const HEADER_LINES: usize = 7;
/// What is said of a file without them.
const NO_HEADER: &str = "no high-resolution log: the seven header lines of an Econolite file are missing";
/// Longest header, bytes.
const MAX_HEADER_BYTES: usize = 4096;

/// Where the records begin, and the start of their time; none where more of the header is to come.
///
/// # Errors
/// It is no such header.
pub(super) fn header(bytes: &[u8]) -> Result<Option<(usize, i64)>, String> {
    let head = &bytes[..bytes.len().min(MAX_HEADER_BYTES)];
    let end = head.iter().enumerate().filter(|(_, b)| **b == b'\n').nth(HEADER_LINES - 1).map(|(i, _)| i + 1);
    let Some(end) = end else {
        return if bytes.len() < MAX_HEADER_BYTES { Ok(None) } else { Err(NO_HEADER.to_owned()) };
    };
    let first = head.split(|b| *b == b'\n').next().unwrap_or_default();
    let stamp = std::str::from_utf8(first).ok().and_then(|l| l.split(',').next()).and_then(parse_local);
    let start_ns =
        stamp.ok_or("the first header line does not begin with the start time (M-D-YYYY HH:MM:SS.f)")?;
    Ok(Some((end, start_ns)))
}

/// One record of four bytes.
pub(super) fn event(start_ns: i64, r: &[u8]) -> Event {
    let byte = |k: usize| r.get(k).copied().unwrap_or_default();
    let tenths = i64::from(u16::from_be_bytes([byte(2), byte(3)]));
    let local_ns = start_ns.saturating_add(tenths * 100_000_000);
    Event { local_ns, code: u16::from(byte(0)), parameter: u16::from(byte(1)) }
}

/// Reads all events.
pub(super) fn read(file: &[u8], events: &mut Vec<Event>, out: &mut Decoded) {
    let (end, start_ns) = match header(file) {
        Ok(Some(found)) => found,
        Ok(None) => {
            out.skipped_bytes += file.len() as u64;
            return out.fault(0, NO_HEADER);
        }
        Err(what) => {
            out.skipped_bytes += file.len() as u64;
            return out.fault(0, what);
        }
    };
    let records = file[end..].chunks_exact(4);
    let rest = records.remainder().len();
    events.extend(records.map(|r| event(start_ns, r)));
    if rest > 0 {
        out.skipped_bytes += rest as u64;
        out.fault((file.len() - rest) as u64, format!("the file ends inside a record ({rest} of 4 bytes)"));
    }
}
