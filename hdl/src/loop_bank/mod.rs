//! Conditions eight inductive loops and tells what happens on them as events with the tick on which it happened.
//!
//! ```text
//!  raw ─► loop conditioner ─► lock-out against crosstalk ─┬─► rise, fall ───────┐
//!         (eight of them)                                 └─► occupancy ────────┤ in turn, one
//!                        └──► stuck, chatter ──────────────────────────────────►├─ channel a clock ─► FIFO ─► valid, ready
//!  clock ─► divider ─► tick ─► now ─────────────────────────────────────────────┘
//! ```
//!
//! Each channel is a [`loop_conditioner`](crate::loop_conditioner) with the same settings. A *tick* is `tick_divider` clocks
//! here, and `now` counts ticks without end, so that the host, which reads it now and then, knows when an event was.
//!
//! # Lock-out against crosstalk
//!
//! A vehicle over one loop detunes its neighbour, through the ground or through a shared detector that excites its loops in
//! turn (*Traffic Detector Handbook*, 3rd ed., FHWA 2006, on crosstalk); in data it shows as a pulse within the pulse of the
//! lane beside, which began first and ends last (Lee and Coifman 2012, *Algorithm to Identify Splashover Errors at Freeway
//! Loop Detectors*, Transportation Research Record 2308). So a rise of a channel is *held back* if a channel beside it is
//! present and rose less than `lockout_ticks` ago, or on the same clock. What is held back is
//!
//! - crosstalk, if the channel falls before that time is over while one beside it is still present: no rise and no fall is
//!   told, no vehicle and no occupancy counted, but an event of its own kind is;
//! - a vehicle in all other cases: when the time is over, when nobody beside is present any more, or when both fall at once. It
//!   is told then, with the tick on which it rose.
//!
//! So a vehicle is lost to it only if its whole pulse is shorter than the lock-out and within that of a vehicle beside it that
//! came at most so long before. A motorcycle that passes a lorry may be one: the time has to be short, some tens of milliseconds.
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: every register becomes 0, events that wait are dropped |
//! | `raw` | 8 | the detectors' contacts, a bit a channel, high while they sense metal; asynchronous |
//! | `sample` | 1 | ends an interval of counting on all channels |
//! | `tick_divider` | 24 | clocks of a tick; [`SHORTEST_TICK`] at least, whatever is said |
//! | `debounce_ticks` | 8 | as of a loop conditioner, but 1 at least, whatever is said |
//! | `stuck_ticks`, `chatter_window_ticks`, `chatter_limit` | 24, 16, 8 | as of a loop conditioner |
//! | `lockout_ticks` | 8 | how long the lock-out is; 0: none |
//! | `beside` | 7 | bit i: the loops of channels i and i + 1 lie side by side |
//! | `ready` | 1 | the reader takes the event that is shown, if one is |
//! | `valid` | 1 | an event is shown; it stays until `ready` |
//! | `channel` | 3 | whose |
//! | `kind` | 3 | what, see below |
//! | `value` | 32 | when, or how much |
//! | `lost` | 16 | events that had no room since reset, saturating |
//! | `crosstalk` | 16 | pulses that were suppressed since reset, saturating |
//! | `now` | 32 | ticks since reset; wraps |
//! | `present`, `stuck`, `chatter` | 8 | as they stand, a bit a channel; `present` a clock later, and what is held back is not |
//!
//! `channel`, `kind` and `value` mean nothing without `valid`.
//!
//! | kind | event | value |
//! |---|---|---|
//! | 0, 1 | rise, fall | the tick that completed the debounce time: the edge itself was that much earlier |
//! | 2, 3 | stuck, no longer stuck | `now` |
//! | 4, 5 | chatter, no longer chatter | `now` |
//! | 6 | a pulse was suppressed as crosstalk | the tick on which it fell |
//! | 7 | an interval has ended | ticks with presence, and from bit 16 on vehicles, both saturating |
//!
//! # Timing
//!
//! Each channel has its turn every eighth clock and says one thing in it: first a rise, then a fall, crosstalk, stuck, chatter and the
//! interval. As a tick is [`SHORTEST_TICK`] clocks at least and an edge takes a tick at least, no edge is overtaken by
//! the next. `stuck` and `chatter` are told as they stand when their turn comes; `sample` must not come more often than events can
//! leave. An event is shown four clocks after its turn at the earliest. The events of a channel are in order; a rise that was held
//! back may come behind younger events of other channels.
//!
//! The FIFO holds [`CAPACITY`] events, besides the one that is shown. What has no room is dropped and counted in `lost`: the host sees that the count has
//! changed and asks for the levels anew.
//!
//! A vehicle is counted in the interval in which it is told, with all its ticks until then.
//!
//! Settings act a clock after they are set, and as in the conditioner; `lockout_ticks` for the next rise or at the next tick.

mod block;
mod channel;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::LoopBank;
pub use channel::Channel;
pub use model::{Inputs, Kind, Model, Outputs};

/// Channels.
pub const CHANNELS: usize = 8;
/// Address bits of the FIFO.
pub const ADDRESS_BITS: usize = 6;
/// Events that the FIFO holds.
pub const CAPACITY: usize = 1 << ADDRESS_BITS;
/// The fewest clocks of a tick: four turns.
pub const SHORTEST_TICK: u64 = 32;

crate::port::gateware!(
    LoopBank,
    "loop_bank",
    Model,
    Inputs {
        reset,
        raw,
        sample,
        tick_divider,
        debounce_ticks,
        stuck_ticks,
        chatter_window_ticks,
        chatter_limit,
        lockout_ticks,
        beside,
        ready,
    },
    Outputs { valid, channel, kind, value, lost, crosstalk, now, present, stuck, chatter },
);
