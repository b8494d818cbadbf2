//! Signal controllers' high-resolution logs (Indiana codes): loop edges and signal states.
//!
//! Containers: Econolite `.dat`, `.datZ` (the same, zlib), MaxTime XML, Parquet tables with the columns of Python's `atspm`
//! (`TimeStamp`, `DeviceId`, `EventId`, `Parameter`). Codes 82 and 81 become a loop's on and off, 83 to 88 its faults, everything else a
//! signal event; a message's source is the detector's number. Stamps are the controller's local time; [`crate::Options::utc_offset_s`]
//! turns them into UTC. They are not always in order: messages are sorted by time, stably, and each that was behind is counted as a fault.
//!
//! A log is a file, not a stream: [`HiresLog`] collects it (at most [`MAX_FILE_BYTES`]) and decodes it on `reset`. [`LiveLog`] reads one that
//! is still being written.

mod econolite;
mod live;
mod maxtime;
mod table;

pub use live::LiveLog;

use crate::{Decoded, Decoder, Message, Options};
use fusion_contract::{DetectorFault, LoopEdge, LoopFault, ScanData, SignalEvent, UtcNs};
use std::io::Read as _;
use time::macros::format_description;
use time::{PrimitiveDateTime, UtcOffset};

/// Largest file taken, bytes, also after decompression: a busy junction writes about 10 MB a day.
pub const MAX_FILE_BYTES: usize = if cfg!(test) { 1 << 20 } else { 64 << 20 };

/// One event of any container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    /// Local time, nanoseconds since the epoch as if it were UTC.
    pub local_ns: i64,
    /// Indiana code.
    pub code: u16,
    /// Phase or detector.
    pub parameter: u16,
}

/// The decoder.
#[derive(Debug)]
pub struct HiresLog {
    file: Vec<u8>,
    refused: u64,
    utc_offset_s: i32,
}

impl HiresLog {
    /// With the offset between the controller's clock and UTC.
    #[must_use]
    pub fn new(options: &Options) -> Self {
        Self { file: Vec::new(), refused: 0, utc_offset_s: options.utc_offset_s }
    }
}

impl Decoder for HiresLog {
    fn push(&mut self, bytes: &[u8], _out: &mut Decoded) {
        let room = MAX_FILE_BYTES - self.file.len();
        let taken = bytes.len().min(room);
        self.file.extend_from_slice(&bytes[..taken]);
        self.refused += (bytes.len() - taken) as u64;
    }

    fn reset(&mut self, out: &mut Decoded) {
        let file = std::mem::take(&mut self.file);
        if self.refused > 0 {
            out.skipped_bytes += self.refused;
            out.fault(
                file.len() as u64,
                format!("the log is larger than {MAX_FILE_BYTES} bytes; the rest was not read"),
            );
            self.refused = 0;
        }
        if !file.is_empty() {
            decode_file(&file, self.utc_offset_s, out);
        }
    }
}

/// Decodes a whole log file, whatever its container.
pub fn decode_file(file: &[u8], utc_offset_s: i32, out: &mut Decoded) {
    let mut events = Vec::new();
    if file.starts_with(b"PAR1") {
        table::read(file, &mut events, out);
    } else if looks_like_xml(file) {
        maxtime::read(file, &mut events, out);
    } else if file.first() == Some(&0x78) {
        match inflate(file) {
            Ok(plain) => econolite::read(&plain, &mut events, out),
            Err(what) => {
                out.skipped_bytes += file.len() as u64;
                out.fault(0, what);
            }
        }
    } else {
        econolite::read(file, &mut events, out);
    }
    out.frames += events.len() as u64;
    emit(events, utc_offset_s, out);
}

fn looks_like_xml(file: &[u8]) -> bool {
    let text = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    text.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'<')
}

fn inflate(file: &[u8]) -> Result<Vec<u8>, String> {
    let mut plain = Vec::new();
    let limit = MAX_FILE_BYTES as u64 + 1;
    flate2::read::ZlibDecoder::new(file)
        .take(limit)
        .read_to_end(&mut plain)
        .map_err(|e| format!("not zlib: {e}"))?;
    if plain.len() > MAX_FILE_BYTES {
        return Err(format!("decompresses to more than {MAX_FILE_BYTES} bytes"));
    }
    Ok(plain)
}

/// Local time `M-D-YYYY HH:MM:SS.f` (or with slashes) as nanoseconds since the epoch, as if it were UTC.
pub(crate) fn parse_local(text: &str) -> Option<i64> {
    let text = text.trim().replace('/', "-");
    let (head, fraction) = text.split_once('.').unwrap_or((&text, "0"));
    let format = format_description!(
        "[month padding:none]-[day padding:none]-[year] [hour padding:none]:[minute padding:none]:[second padding:none]"
    );
    let t = PrimitiveDateTime::parse(head, format).ok()?.assume_offset(UtcOffset::UTC);
    let digits: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let fraction_ns: i64 = digits.parse().ok()?;
    i64::try_from(t.unix_timestamp_nanos()).ok()?.checked_add(fraction_ns)
}

/// Events to messages, in order of time.
fn emit(mut events: Vec<Event>, utc_offset_s: i32, out: &mut Decoded) {
    let behind = events.windows(2).filter(|w| w[1].local_ns < w[0].local_ns).count();
    if behind > 0 {
        out.fault(0, format!("{behind} stamps out of order: the events were sorted by time"));
        events.sort_by_key(|e| e.local_ns);
    }
    let offset_ns = i64::from(utc_offset_s) * 1_000_000_000;
    out.messages.extend(events.iter().map(|e| message(e, offset_ns)));
}

fn message(e: &Event, offset_ns: i64) -> Message {
    let fault = |fault| ScanData::LoopFault(DetectorFault { fault });
    let data = match e.code {
        81 => ScanData::Loop(LoopEdge { on: false }),
        82 => ScanData::Loop(LoopEdge { on: true }),
        83 => fault(LoopFault::Restored),
        84 => fault(LoopFault::Other),
        85 => fault(LoopFault::Watchdog),
        86 => fault(LoopFault::Open),
        87 => fault(LoopFault::Short),
        88 => fault(LoopFault::ExcessiveChange),
        code => ScanData::Signal(SignalEvent { code, parameter: e.parameter }),
    };
    let source = (81..=88).contains(&e.code).then(|| e.parameter.to_string());
    Message {
        source,
        device_time: Some(UtcNs(e.local_ns.saturating_sub(offset_ns))),
        frame_counter: None,
        data,
    }
}

#[cfg(test)]
mod tests;
