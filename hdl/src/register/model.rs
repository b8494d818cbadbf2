//! Registration in plain integers, bit for bit what the block does.

use super::{ANGLE_BITS, GAIN, INSIDE_BITS, LATENCY, TURNS};
use crate::fixed::{ANGLE, PLACE, saturate, wrap};
use crate::port::ports;
use std::collections::VecDeque;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// Nothing in flight comes out as valid.
        reset: bool = 1,
        /// A detection is there.
        valid: bool = 1,
        /// Distance along the ground.
        range: u64 = 17,
        /// From boresight, anticlockwise.
        azimuth: i64 = 20,
        /// Boresight from east, anticlockwise.
        yaw: i64 = 20,
        /// Where the sensor is, east.
        sensor_east: i64 = 18,
        /// Where the sensor is, north.
        sensor_north: i64 = 18,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// A detection comes out.
        valid_out: bool = 1,
        /// Its place in the site frame, east.
        east: i64 = 18,
        /// Its place in the site frame, north.
        north: i64 = 18,
    }
}

/// East and north of a point at `range` in the direction `angle` (already wrapped), relative to the sensor, in units of
/// [`PLACE`] and rounded to them.
#[must_use]
pub fn rotate(range: u64, angle: i64) -> (i64, i64) {
    let length = (range as i64 * GAIN) >> 9;
    // Behind: the opposite direction of the opposite vector.
    let quarter = 1 << (ANGLE.bits - 2);
    let behind = angle >= quarter || angle < -quarter;
    let half_turn = if behind { 1 << (ANGLE.bits - 1) } else { 0 };
    let mut x = if behind { -length } else { length };
    let mut y = 0;
    let mut left = wrap(angle + half_turn, ANGLE.bits) << (ANGLE_BITS - ANGLE.bits);
    for (i, turn) in TURNS.iter().enumerate() {
        let (dx, dy) = (y >> i, x >> i);
        let clockwise = left < 0;
        (x, y, left) = if clockwise { (x + dx, y - dy, left + turn) } else { (x - dx, y + dy, left - turn) };
        (x, y) = (wrap(x, INSIDE_BITS), wrap(y, INSIDE_BITS));
    }
    ((x + 128) >> 8, (y + 128) >> 8)
}

/// The registers. `Default` is the state after power-on.
#[derive(Clone, Debug)]
pub struct Model {
    /// Whether there is a detection and where it is relative to the sensor, newest first, up to the rounding's register.
    rotating: VecDeque<(bool, i64, i64)>,
    /// With the sensor's place, before saturation.
    placed: (bool, i64, i64),
    outputs: Outputs,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            rotating: vec![(false, 0, 0); LATENCY - 2].into(),
            placed: (false, 0, 0),
            outputs: Outputs::default(),
        }
    }
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        let (valid_out, east, north) = self.placed;
        self.outputs =
            Outputs { valid_out, east: saturate(east, PLACE.bits), north: saturate(north, PLACE.bits) };
        let (valid, east, north) = self.rotating.pop_back().unwrap_or_default();
        self.placed = (valid, east + inputs.sensor_east, north + inputs.sensor_north);
        let (east, north) = rotate(inputs.range, wrap(inputs.azimuth + inputs.yaw, ANGLE.bits));
        self.rotating.push_front((inputs.valid, east, north));
        if inputs.reset {
            self.rotating.iter_mut().for_each(|(valid, ..)| *valid = false);
            self.placed.0 = false;
            self.outputs.valid_out = false;
        }
        self.outputs
    }
}
