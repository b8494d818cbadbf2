//! Conditions one inductive loop: from a contact that bounces to vehicles, occupancy and two signs of illness.
//!
//! ```text
//!  raw ─► synchroniser ─┬─► debounce ─┬─► present, rise, fall
//!         (2 clocks)    │             ├─► occupancy and vehicles ─► occupied_ticks, vehicles (by `sample`)
//!                       │             └─► held too long ──────────► stuck
//!                       └─► edges per window ─────────────────────► chatter
//! ```
//!
//! # Terms
//!
//! A *tick* is one clock on which `tick` is high: the block's unit of time, one millisecond in a Kerbside unit.
//! A tick on every clock is allowed. The *level* is `raw` behind the synchroniser, two clocks later; an *edge* is a
//! change of the level from one clock to the next.
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: every register becomes 0, whatever else is asked |
//! | `tick` | 1 | time base |
//! | `raw` | 1 | the detector's contact, high while it senses metal; asynchronous |
//! | `sample` | 1 | ends an interval of counting |
//! | `debounce_ticks` | 8 | how many ticks in a row the level must differ from `present`; 0: none |
//! | `stuck_ticks` | 24 | how many ticks of presence make it `stuck`; 0: never |
//! | `chatter_window_ticks` | 16 | length of the windows in which edges are counted; 0 is as good as 1 |
//! | `chatter_limit` | 8 | how many edges in one window are `chatter`; 0: never |
//! | `present` | 1 | the debounced level |
//! | `rise`, `fall` | 1 | high for the one clock on which `present` has just changed |
//! | `stuck` | 1 | present for `stuck_ticks` or longer; falls with `present` |
//! | `chatter` | 1 | too many edges; falls at the end of the first window that had fewer |
//! | `sampled` | 1 | high for the one clock on which the two below are new |
//! | `occupied_ticks` | 16 | ticks with presence in the interval that `sample` ended; saturates |
//! | `vehicles` | 16 | rises of `present` in that interval; saturates |
//!
//! # Timing
//!
//! All outputs are registers. A change of `raw` reaches `present` after two clocks of synchroniser and
//! `debounce_ticks` ticks, on the clock of the last of them (with 0: one clock after the synchroniser), so the host
//! sets an edge's time back by the debounce time. A level that differs over fewer ticks leaves no trace but in
//! `chatter`; one that differs over that many is never lost.
//!
//! `stuck` rises two clocks after the tick that completes `stuck_ticks`. `chatter` rises two clocks after the edge that
//! reaches the limit. Windows follow each other without overlap, so a burst astride two of them is certain
//! to be told only from `2 * chatter_limit - 1` edges on. The first window after a reset ends with the first tick. What
//! falls on the same clock as `sample` (a tick, a rise) belongs to the interval that it ends.
//!
//! The four settings may change at any clock. `stuck_ticks` and `chatter_limit` hold from then on, `debounce_ticks` for
//! a level that begins to differ later, `chatter_window_ticks` for the windows that begin later: those two are counted
//! down from, as a comparison with what is counted would be the block's longest path.
//!
//! # Why these widths
//!
//! At a tick of 1 ms: 255 ms of debounce where detectors need 10 to 50, 4.6 hours until stuck where sites use minutes,
//! 65 s of occupancy for an interval of a minute with room for a late `sample`.

mod block;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::LoopConditioner;
pub use model::{Inputs, Model, Outputs, Settings};

crate::port::gateware!(
    LoopConditioner,
    "loop_conditioner",
    Model,
    Inputs { reset, tick, raw, sample, debounce_ticks, stuck_ticks, chatter_window_ticks, chatter_limit },
    Outputs { present, rise, fall, stuck, chatter, sampled, occupied_ticks, vehicles },
);
