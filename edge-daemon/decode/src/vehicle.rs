//! One vehicle as a radar beside the road tells of it, made into the two edges that a loop under the radar's beam would give.

use crate::{Decoded, Message};
use fusion_contract::{LoopEdge, ScanData, UtcNs};

/// Longest time in the beam that is believed, milliseconds: a lane occupied for longer is a queue's business.
pub(crate) const LONGEST_MS: u32 = 120_000;

/// What an event's stamp means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EventStamp {
    /// When the vehicle came into the beam.
    #[default]
    Entered,
    /// When it had left it.
    Left,
}

/// The edges of a vehicle that was in the beam over a lane (or zone) for `duration_ms`.
pub(crate) fn edges(lane: u8, time: UtcNs, duration_ms: u32, stamp: EventStamp, out: &mut Decoded) {
    let duration_ns = i64::from(duration_ms) * 1_000_000;
    let (on, off) = match stamp {
        EventStamp::Entered => (time.0, time.0.saturating_add(duration_ns)),
        EventStamp::Left => (time.0.saturating_sub(duration_ns), time.0),
    };
    for (ns, on) in [(on, true), (off, false)] {
        out.messages.push(Message {
            source: Some(lane.to_string()),
            device_time: Some(UtcNs(ns)),
            frame_counter: None,
            data: ScanData::Loop(LoopEdge { on }),
        });
    }
}
