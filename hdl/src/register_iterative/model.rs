//! Registration one at a time in plain integers, bit for bit what the block does.

use super::{Inputs, LATENCY};
use crate::fixed::{ANGLE, PLACE, saturate, wrap};
use crate::port::ports;
use crate::register::rotate;

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// A detection is taken at the next edge.
        ready: bool = 1,
        /// A detection comes out.
        valid_out: bool = 1,
        /// Its place in the site frame, east.
        east: i64 = 18,
        /// Its place in the site frame, north.
        north: i64 = 18,
    }
}

/// The registers. `Default` is the state after power-on.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// Clocks until what is in work is out.
    left: usize,
    /// Where it is relative to the sensor, and with the sensor's place from the last clock but one on.
    place: (i64, i64),
    outputs: Outputs,
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        self.outputs.valid_out = false;
        if self.left == 0 {
            if inputs.valid {
                self.place = rotate(inputs.range, wrap(inputs.azimuth + inputs.yaw, ANGLE.bits));
                self.left = LATENCY - 1;
            }
        } else {
            self.left -= 1;
            if self.left == 1 {
                self.place = (self.place.0 + inputs.sensor_east, self.place.1 + inputs.sensor_north);
            } else if self.left == 0 {
                self.outputs.valid_out = true;
                self.outputs.east = saturate(self.place.0, PLACE.bits);
                self.outputs.north = saturate(self.place.1, PLACE.bits);
            }
        }
        if inputs.reset {
            self.left = 0;
            self.outputs.valid_out = false;
        }
        self.outputs.ready = self.left == 0;
        self.outputs
    }
}
