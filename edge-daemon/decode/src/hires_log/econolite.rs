//! Econolite `.dat`: seven header lines, then four-byte records {code, parameter, tenths of a second since the start (big endian)}.

use super::{Event, parse_local};
use crate::Decoded;

/// Header lines.
const HEADER_LINES: usize = 7;
/// Longest header, bytes.
const MAX_HEADER_BYTES: usize = 4096;

/// Reads all events.
pub(super) fn read(file: &[u8], events: &mut Vec<Event>, out: &mut Decoded) {
    let head = &file[..file.len().min(MAX_HEADER_BYTES)];
    let end = head.iter().enumerate().filter(|(_, b)| **b == b'\n').nth(HEADER_LINES - 1).map(|(i, _)| i + 1);
    let Some(end) = end else {
        out.skipped_bytes += file.len() as u64;
        return out
            .fault(0, "no high-resolution log: the seven header lines of an Econolite file are missing");
    };
    let first = head.split(|b| *b == b'\n').next().unwrap_or_default();
    let stamp = std::str::from_utf8(first).ok().and_then(|l| l.split(',').next()).and_then(parse_local);
    let Some(start_ns) = stamp else {
        out.skipped_bytes += file.len() as u64;
        return out
            .fault(0, "the first header line does not begin with the start time (M-D-YYYY HH:MM:SS.f)");
    };
    let records = file[end..].chunks_exact(4);
    let rest = records.remainder().len();
    for r in records {
        let tenths = i64::from(u16::from_be_bytes([r[2], r[3]]));
        let local_ns = start_ns.saturating_add(tenths * 100_000_000);
        events.push(Event { local_ns, code: u16::from(r[0]), parameter: u16::from(r[1]) });
    }
    if rest > 0 {
        out.skipped_bytes += rest as u64;
        out.fault((file.len() - rest) as u64, format!("the file ends inside a record ({rest} of 4 bytes)"));
    }
}
