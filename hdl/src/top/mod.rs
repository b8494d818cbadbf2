//! Everything that goes into the chip: the fusion core behind a UART.
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge; [`crate::regmap::CLOCK_KHZ`] |
//! | `reset` | 1 | high: as after power-on, but for the memories; asynchronous, acts two clocks later |
//! | `rx` | 1 | the line from the host, high when idle; asynchronous |
//! | `loops` | 8 | the loop detectors' contacts, high while they sense metal; asynchronous |
//! | `tx` | 1 | the line to the host, high when idle |
//! | `busy` | 1 | a gate is running |
//!
//! [`crate::link::uart`] has the line's format; a bit takes [`crate::regmap::BIT_CLOCKS`] clocks. [`crate::core`] has all the rest. No reset
//! is needed after power-on.

mod block;
mod port;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::Top;
pub use port::{Inputs, Outputs};

crate::port::gateware!(Top, "kerbside_top", Inputs { reset, rx, loops }, Outputs { tx, busy });
