//! A UART: bytes to and from a serial line, 8 data bits, no parity, two stop bits sent and one awaited.
//!
//! ```text
//!  line  ────┐start┌─b0─┬─b1─┬─ … ─┬─b7─┬stop─stop────
//!            └─────┘
//! ```
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: the line idles, what was being sent or received is dropped |
//! | `bit_clocks` | 16 | clocks per bit, 4 or more; a setting |
//! | `rx` | 1 | the line from the far end, high when idle; asynchronous |
//! | `octet_valid` | 1 | a byte to send is there; it must stay until it is taken |
//! | `octet` | 8 | that byte |
//! | `tx` | 1 | the line to the far end, high when idle |
//! | `octet_ready` | 1 | the byte to send is taken at this clock, if one is there |
//! | `received_valid` | 1 | a byte has been received; high for one clock |
//! | `received` | 8 | that byte; means nothing without `received_valid` |
//! | `broken` | 1 | where a stop bit should be, the line was low: a break, noise or another speed; high for one clock |
//!
//! # Timing
//!
//! A byte takes 11 bits to send, and one clock to be taken. Each received bit is sampled once, in its middle as the start bit's
//! edge has it; the two ends may differ in speed by 4 %, and by less where a bit is of few clocks, since a sample may be a
//! clock late. A start bit that is over before its middle is noise and ignored. The second stop bit gives a far end that
//! is slower the time to keep up. After `broken`, the line must be high once before the next start bit.

mod block;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::Uart;
pub use model::{Inputs, Model, Outputs};

/// Bits of a byte on the line: start, data, two stops.
pub const FRAME_BITS: usize = 11;

crate::port::gateware!(
    Uart,
    "link_uart",
    Model,
    Inputs { reset, bit_clocks, rx, octet_valid, octet },
    Outputs { tx, octet_ready, received_valid, received, broken },
);
