//! Tells of eight inductive loops what happens, with the time: vehicles come and go, contacts stick and chatter.
//!
//! ```text
//!  contacts ─► 8 × loop_conditioner ─► changes ─► one channel per clock ─► queue ─► channel, kind, tick
//!                    ▲                                                ▲
//!  clock ─► divider ─┴─► ticks ───────────────────────────────────────┘
//! ```
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: as after power-on |
//! | `contacts` | 8 | the detectors' contacts, high while they sense metal; asynchronous |
//! | `tick_clocks` | 32 | clocks per tick; 0 is as good as 1 |
//! | `debounce_ticks`, `stuck_ticks`, `chatter_window_ticks`, `chatter_limit` | 8, 24, 16, 8 | as in [`crate::loop_conditioner`], for all loops alike |
//! | `enable` | 8 | whose events are told |
//! | `ready` | 1 | the reader takes the event that is shown, if one is |
//! | `valid` | 1 | an event is shown |
//! | `channel` | 3 | its loop; this and the next three mean nothing without `valid` |
//! | `kind` | 3 | 0 rise, 1 fall, 2 stuck, 3 no longer, 4 chatter, 5 no longer |
//! | `tick` | 32 | when, in ticks since the reset, modulo 2³² |
//! | `lost` | 16 | how many events had been lost by then, modulo 2¹⁶ |
//! | `present` | 8 | the debounced levels |
//! | `ticks` | 32 | ticks since the reset |
//!
//! # Timing and back-pressure
//!
//! An event waits up to 48 clocks for its turn, so with a tick of 64 clocks or more its time is that of the tick in which it happened or
//! the next. One of the same loop and kind that happens within that wait is lost, as is one that finds the queue of [`QUEUE`] full. What is
//! lost is counted, at least once for each clock on which it happens. Debouncing of a tick or more makes the first impossible.

mod block;
mod channel;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::LoopEvents;
pub use model::{Inputs, Model, Outputs};

/// Loops.
pub const CHANNELS: usize = 8;
/// Events that the queue holds.
pub const QUEUE: usize = 64;

crate::port::gateware!(
    LoopEvents,
    "loop_events",
    Model,
    Inputs {
        reset,
        contacts,
        tick_clocks,
        debounce_ticks,
        stuck_ticks,
        chatter_window_ticks,
        chatter_limit,
        enable,
        ready,
    },
    Outputs { valid, channel, kind, tick, lost, present, ticks },
);
