//! Receives frames: bytes of the line in, payloads of whole frames out.
//!
//! ```text
//!  octet ─► COBS ─┬─► CRC ─────────────────────┐
//!                 └─► 4 bytes of delay ─► sequence, payload ─► buffer, taken back unless all is well ─► data, last
//! ```
//!
//! A frame's payload goes into a buffer of 512 bytes as it comes; only when the frame ends, and nothing is wrong with it, is it
//! shown to the reader, and else the buffer is as if it had never come.
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: everything received is forgotten, any sequence number will do next |
//! | `octet_valid` | 1 | a byte of the line is there |
//! | `octet` | 8 | that byte |
//! | `ready` | 1 | the reader takes the byte that is shown, if one is |
//! | `valid` | 1 | a byte of payload is shown |
//! | `data` | 8 | that byte; means nothing without `valid` |
//! | `last` | 1 | it is the last of its frame; means nothing without `valid` |
//! | `good` | 1 | a frame has been taken |
//! | `gap` | 1 | with `good`: its number does not follow on the one before |
//! | `repeated` | 1 | a whole frame had the number of the one before, and was dropped |
//! | `overflow` | 1 | a whole frame had no room, and was dropped; its number does not count |
//! | `bad` | 1 | a frame was spoilt: CRC, length or COBS; dropped |
//! | `sequence_number` | 8 | the number of the last frame taken |
//!
//! The five before `sequence_number` are high for one clock, behind the second edge from that which takes in the zero (and counting
//! it); each frame on the line raises exactly one of `good`, `repeated`, `overflow` and `bad`. Zeros in a row are no frames.
//! The payload is shown two clocks later.
//!
//! # Timing and back-pressure
//!
//! A byte per clock, with gaps. The line cannot be held up; the reader can take its time: `data` stays until `ready`, one
//! byte per clock at most. What does not fit is dropped as a whole frame and told, so the sender can repeat it: whole
//! frames are never cut, mixed or shown in part. A payload is of 1 to 512 bytes; one that is longer overflows.
//!
//! # Resynchronisation
//!
//! Whatever bytes came before, a frame that follows a zero is received. Noise passes as a frame with a probability of 2⁻³².

mod block;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::Receive;
pub use model::{Inputs, Model, Outputs};

/// Address bits of the buffer.
pub const ADDRESS_BITS: usize = 9;
/// Bytes of payload that the buffer holds.
pub const CAPACITY: usize = 1 << ADDRESS_BITS;

crate::port::gateware!(
    Receive,
    "link_receive",
    Model,
    Inputs { reset, octet_valid, octet, ready },
    Outputs { valid, data, last, good, gap, repeated, overflow, bad, sequence_number },
);
