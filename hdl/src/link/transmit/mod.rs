//! Transmits frames: payloads in, bytes of the line out; [`super`] has the format.
//!
//! ```text
//!  sequence, data, CRC ─► group up to the next zero (254 bytes at most) ─► length, group, and at the end 0 ─► octet
//! ```
//!
//! COBS puts the length of a group before it, so a group is collected first and sent then, in turn.
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: what has begun is dropped, and a zero ends it on the line; the next number is 0 |
//! | `valid` | 1 | a byte of payload is there; it must stay until it is taken |
//! | `data` | 8 | that byte |
//! | `last` | 1 | it is the last of its frame |
//! | `octet_ready` | 1 | the line takes the byte that is shown, if one is |
//! | `ready` | 1 | the byte of payload is taken at this clock, if one is there |
//! | `octet_valid` | 1 | a byte for the line is shown; it stays until `octet_ready` |
//! | `octet` | 8 | that byte; 0 without `octet_valid` |
//! | `sequence_number` | 8 | the number of the frame that is being sent, or else of the next |
//!
//! # Timing and back-pressure
//!
//! `ready` and `octet_valid` depend on registers only, never on what comes in on the same clock. A frame of n bytes takes
//! about 2 n + 12 clocks when the line takes a byte every clock: a line is slower than half a byte per clock by far. A
//! frame begins when its first byte is there; the writer may pause within it, and so does the line then.
//!
//! After power-on and a reset a zero goes first, so that whatever the far end had half received is over.

mod block;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::Transmit;
pub use model::{Inputs, Model, Outputs};

/// The most bytes that one length can stand for.
pub const GROUP: usize = 254;

crate::port::gateware!(
    Transmit,
    "link_transmit",
    Model,
    Inputs { reset, valid, data, last, octet_ready },
    Outputs { ready, octet_valid, octet, sequence_number },
);
