//! Registers one radar detection per clock: from range and azimuth to east and north in the site frame.
//!
//! ```text
//!  azimuth ─► + yaw ─► fold into ±¼ turn ─┐
//!  range ──► × K ────────────────────────►├─► CORDIC, 20 stages ─► round ─► + place of the sensor ─► saturate ─► east, north
//! ```
//!
//! CORDIC in rotation mode (Volder 1959, *The CORDIC Trigonometric Computing Technique*, IRE Trans. EC-8(3)): stage
//! `i` turns the vector by ±atan 2⁻ⁱ, towards the azimuth, with two shifts and three sums. Each turn makes the vector
//! longer by a factor that is known, and `K` is what all of them together come to, turned over.
//!
//! The Verilog module is called `register_polar`: `register` alone is a word of C++, into which Verilator turns it.
//!
//! # Ports
//!
//! Numbers with a sign are in two's complement; the formats are those of [`crate::fixed`].
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: nothing that is in flight comes out as valid |
//! | `valid` | 1 | a detection is there |
//! | `range` | 17 | distance along the ground, `RANGE`, 1/256 m |
//! | `azimuth` | 20 | from boresight, anticlockwise, `ANGLE`, 2⁻²⁰ turn |
//! | `yaw` | 20 | boresight from east, anticlockwise, `ANGLE`; a setting |
//! | `sensor_east`, `sensor_north` | 18 | where the sensor is, `PLACE`, 1/256 m; settings |
//! | `valid_out` | 1 | a detection comes out |
//! | `east`, `north` | 18 | where it is in the site frame, `PLACE`; saturate. Without `valid_out` they mean nothing |
//!
//! # Timing
//!
//! One detection per clock, in order; [`LATENCY`] clocks from the edge that takes a detection in to the one after which
//! it is out. There is no back-pressure. `yaw` belongs to the detection that it comes with; the two of the place are
//! added on the way out, so they may change only while nothing is in flight.
//!
//! # Error
//!
//! Against real arithmetic on the same integers, each of east and north is within [`ERROR_LSB`] units of the last place
//! of `PLACE` (5.9 mm) at any range and angle, in units at 512 m:
//!
//! | from | at most |
//! |---|---|
//! | rounding to the last place | 0.50 |
//! | the angle that is left after 20 stages, atan 2⁻¹⁹ | 0.25 |
//! | 20 angles in 2⁻²⁶ turn, each off by half of it | 0.13 |
//! | K in 17 bits, off by 1.9·10⁻⁶ | 0.24 |
//! | shifts that round down, 2⁻⁸ of a unit each, in 21 places and two axes, grown by 1.65 | 0.19 |
//!
//! Together 1.31. Rounding range, azimuth, yaw and place to their formats first adds 0.5 + 2 · 0.39 + 0.5 units at 512 m,
//! less nearer by; [`ERROR_WITH_INPUTS_LSB`] is the sum (12.1 mm).

mod block;
mod model;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::Register;
pub use model::{Inputs, Model, Outputs, rotate};

/// Clocks from a detection to its place.
pub const LATENCY: usize = 26;
/// Stages of CORDIC.
pub const STAGES: usize = 20;
/// Bits of the coordinates inside, which count 2⁻¹⁶ m.
pub const INSIDE_BITS: u32 = 27;
/// Bits of the angles inside, which count 2⁻²⁶ turn.
pub const ANGLE_BITS: u32 = 26;
/// How far a coordinate may be from real arithmetic on the same integers, in units of `PLACE`.
pub const ERROR_LSB: f64 = 1.5;
/// The same against real arithmetic on what the integers were rounded from.
pub const ERROR_WITH_INPUTS_LSB: f64 = 3.1;

/// 1 / ∏ √(1 + 2⁻²ⁱ) over the stages, times 2¹⁷, rounded: 0.607252935.
pub const GAIN: i64 = 79594;

/// atan 2⁻ⁱ for each stage in 2⁻²⁶ turn, rounded.
pub const TURNS: [i64; STAGES] = [
    8388608, 4952084, 2616545, 1328199, 666677, 333664, 166872, 83441, 41721, 20861, 10430, 5215, 2608, 1304,
    652, 326, 163, 81, 41, 20,
];

crate::port::gateware!(
    Register,
    "register_polar",
    Model,
    Inputs { reset, valid, range, azimuth, yaw, sensor_east, sensor_north },
    Outputs { valid_out, east, north },
);
