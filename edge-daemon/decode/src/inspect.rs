//! What a capture holds: counts for people and tests.

use crate::{Decoded, Decoder, Fault, Format, Options, decoder};
use fusion_contract::ScanData;
use std::collections::BTreeMap;

/// Counts over a whole capture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inspection {
    /// Device frames (packets, records, JSON values) understood.
    pub frames: u64,
    /// Messages by kind: radar, camera, loop, loop_fault, objects, signal.
    pub messages: BTreeMap<&'static str, u64>,
    /// Detections in them.
    pub detections: u64,
    /// Messages by source, where the stream names sources.
    pub sources: BTreeMap<String, u64>,
    /// Bytes that belonged to no message.
    pub skipped_bytes: u64,
    /// Everything that was wrong.
    pub faults: Vec<Fault>,
}

/// Decodes a whole capture and counts.
#[must_use]
pub fn inspect(bytes: &[u8], format: Format, options: &Options) -> Inspection {
    inspect_with(&mut *decoder(format, options), bytes)
}

/// Decodes a whole capture with a decoder that is ready for it, and counts.
#[must_use]
pub fn inspect_with(d: &mut dyn Decoder, bytes: &[u8]) -> Inspection {
    let mut out = Decoded::default();
    d.push(bytes, &mut out);
    d.reset(&mut out);
    let mut i = Inspection {
        frames: out.frames,
        skipped_bytes: out.skipped_bytes,
        faults: out.faults,
        ..Inspection::default()
    };
    for m in &out.messages {
        let (kind, n) = match &m.data {
            ScanData::Radar(p) => ("radar", p.len()),
            ScanData::Camera(b) => ("camera", b.len()),
            ScanData::Loop(_) => ("loop", 1),
            ScanData::LoopFault(_) => ("loop_fault", 0),
            ScanData::Objects(o) => ("objects", o.len()),
            ScanData::Signal(_) => ("signal", 0),
        };
        *i.messages.entry(kind).or_default() += 1;
        i.detections += n as u64;
        if let Some(s) = &m.source {
            *i.sources.entry(s.clone()).or_default() += 1;
        }
    }
    i
}
