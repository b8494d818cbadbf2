//! Registers one radar detection at a time, bit for bit as [`register`](crate::register) does, with far fewer gates.
//!
//! ```text
//!  azimuth ─► + yaw ─► fold ─┐
//!  range ──► × K ───────────►├─► x, y, left ─► shift ─► turn ─┬─► round ─► + place ─► saturate ─► east, north
//!                            └─────────── 20 times ◄──────────┘
//! ```
//!
//! One stage of CORDIC does the work of twenty. Its shift is by any number of places, so it has a clock of its own beside that of
//! the sums. For a radar of a few hundred detections every 50 ms that is more than enough.
//!
//! # Ports
//!
//! As of [`register`](crate::register), with the same formats and the same error; `valid` is taken only with `ready`.
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: what is in work does not come out |
//! | `valid` | 1 | a detection is there; it must stay until it is taken |
//! | `range`, `azimuth`, `yaw` | 17, 20, 20 | the detection and the boresight, taken with it |
//! | `sensor_east`, `sensor_north` | 18 | where the sensor is; may change only while nothing is in work |
//! | `ready` | 1 | the detection is taken at this clock, if one is there |
//! | `valid_out` | 1 | a detection comes out |
//! | `east`, `north` | 18 | where it is; stay until the next |
//!
//! # Timing
//!
//! [`LATENCY`] clocks from the edge that takes a detection in, that edge included, to the one after which it is out, and as many
//! from one detection to the next. `ready` depends on registers only. There is no back-pressure at the output.

mod block;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use crate::register::{ERROR_LSB, ERROR_WITH_INPUTS_LSB, Inputs};
pub use block::RegisterIterative;
pub use model::{Model, Outputs};

/// Clocks from a detection to its place, and to the next detection.
pub const LATENCY: usize = 46;

crate::port::gateware!(
    RegisterIterative,
    "register_iterative",
    Model,
    Inputs { reset, valid, range, azimuth, yaw, sensor_east, sensor_north },
    Outputs { ready, valid_out, east, north },
);
