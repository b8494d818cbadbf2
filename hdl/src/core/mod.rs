//! The fusion core: what stands between the serial line and the blocks.
//!
//! ```text
//!  received ─► link::receive ─► decode ─┬─► gate_matrix ─┬─► answer ─► link::transmit ─► octet
//!                                       ├─► update ──────┤
//!                                       ├─► cfar ────────┤
//!                                       ├─► registers ───┤
//!                                       └─► command ─────┘
//!  loops ─► loop_bank ───────────────────────────────────┘
//! ```
//!
//! [`crate::regmap`] has the messages. [`MessageModel`] says what the core answers to each, to the byte, and leaves out when; the core
//! has no model of its clocks, since it is made of blocks that have one, and of what moves bytes between them.
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: as after power-on, but for the memories of tracks and detections |
//! | `received_valid` | 1 | a byte has come from the line |
//! | `received` | 8 | that byte |
//! | `broken` | 1 | the line has told of a byte without a stop bit |
//! | `loops` | 8 | the loop detectors' contacts, high while they sense metal; asynchronous |
//! | `octet_ready` | 1 | the line takes the byte that is shown, if one is |
//! | `octet_valid` | 1 | a byte for the line is shown; it stays until `octet_ready` |
//! | `octet` | 8 | that byte; 0 without `octet_valid` |
//! | `busy` | 1 | a gate is running |
//!
//! # Timing and back-pressure
//!
//! A byte per clock is taken at any time. Requests are carried out one after the other; while one is being, [`crate::link::receive`] holds
//! 512 bytes of those that follow, and refuses whole frames beyond that (`overflow`): their numbers may come again. The line may take its
//! time; a gate then waits with its next pair, and nothing is dropped.
//!
//! No bytes stop the core: every frame that is taken is answered or, if it is records, stored, and a message that makes no sense is
//! answered with an error. Events of the loops are told between two answers; [`crate::loop_bank`] holds 64 until then.

mod answer;
mod block;
mod decode;
mod events;
mod loaded;
pub mod message;
mod port;
mod profile;
mod registers;
mod steps;
pub mod stimulus;
mod streams;

#[cfg(test)]
mod tests;

pub use block::Core;
pub use message::MessageModel;
pub use port::{Inputs, Outputs};

crate::port::gateware!(
    Core,
    "fusion_core",
    Inputs { reset, received_valid, received, broken, loops, octet_ready },
    Outputs { octet_valid, octet, busy },
);
