//! Gates all tracks of a scan with the detections in their windows: memories, a sequencer, the [`crate::gate`], a queue.
//!
//! ```text
//!  octets ─► record ─┬─► windows ─► sequencer ─► (track, detection) ─┬─► tracks ─────┐
//!                    ├─► tracks        ▲                             └─► detections ─┴─► gate ─► kept? ─► queue ─►
//!                    └─► detections    └──────────────────────── no room ─────────────────────────────────┘
//! ```
//!
//! # Terms
//!
//! A track and a detection are records as in [`crate::regmap`]. A track's *window* is a run of detections, `count` from `first` on, so
//! the host sorts the detections by a key and spares the gate what cannot be near. A gate *run* takes the first `tracks` tracks with
//! the first `detections` detections, each track with what is in its window, in order of track and detection.
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: a run ends, the queue is empty; the memories stay |
//! | `octet_valid` | 1 | a byte of a record is there |
//! | `octet` | 8 | that byte |
//! | `track_write` | 1 | the 29 bytes before this clock are a track: store it |
//! | `detection_write` | 1 | the 7 bytes before this clock are a detection: store it |
//! | `write_address` | 10 | where; a track takes the low nine bits |
//! | `start` | 1 | begins a run, unless one is running |
//! | `tracks` | 10 | how many tracks, 0 to 512; belongs to `start` |
//! | `detections` | 11 | how many detections, 0 to 1024; belongs to `start` |
//! | `ready` | 1 | the reader takes the pair that is shown, if one is |
//! | `valid` | 1 | a kept pair is shown |
//! | `track` | 9 | its track; this and the next two mean nothing without `valid` |
//! | `detection` | 10 | its detection |
//! | `distance2` | 28 | its squared distance, `DISTANCE2` |
//! | `busy` | 1 | a run is running; when it falls, every kept pair is in the queue |
//! | `pairs` | 20 | pairs weighed in this run, or else in the last |
//! | `kept` | 20 | pairs kept |
//! | `cut` | 1 | a window went beyond `detections` |
//!
//! # Timing and back-pressure
//!
//! One pair per clock, from one window to the next without a gap; an empty window takes a clock. A run takes about 80 clocks more. A
//! pair is shown about [`crate::gate::LATENCY`] + 7 clocks after it was begun. The queue holds [`QUEUE`] pairs; when what is in flight
//! might not fit any more, the sequencer waits, so no kept pair is ever dropped. What is stored during a run counts for pairs that
//! begin later.

mod block;
mod model;
mod queue;
pub mod stimulus;
mod store;
mod windows;

#[cfg(test)]
mod tests;

pub use block::GateMatrix;
pub use model::{Inputs, Model, Outputs};

/// Pairs that the queue holds.
pub const QUEUE: usize = 512;
/// Places in it that stay free for what is in flight.
const MARGIN: usize = 64;
/// Clocks from the sequencer's pair to the gate's verdict: two of memory, and the gate.
const PAIR_LATENCY: usize = 2 + crate::gate::LATENCY;
// In flight are besides those the pair that begins, and what begins while the queue's state is being told.
const _: () = assert!(PAIR_LATENCY + 5 < MARGIN);

crate::port::gateware!(
    GateMatrix,
    "gate_matrix",
    Model,
    Inputs {
        reset,
        octet_valid,
        octet,
        track_write,
        detection_write,
        write_address,
        start,
        tracks,
        detections,
        ready,
    },
    Outputs { valid, track, detection, distance2, busy, pairs, kept, cut },
);
