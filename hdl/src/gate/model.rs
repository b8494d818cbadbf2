//! The gate in plain integers, bit for bit what the block does.

use super::LATENCY;
use crate::fixed::{WHITE, saturate};
use crate::port::ports;
use std::collections::VecDeque;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// Nothing in flight comes out as valid.
        reset: bool = 1,
        /// A pair is there.
        valid: bool = 1,
        /// The third component counts.
        doppler: bool = 1,
        /// Where the detection is, east.
        z_east: i64 = 18,
        /// Where it is, north.
        z_north: i64 = 18,
        /// Its range rate.
        z_rate: i64 = 18,
        /// Where the track expects one, east.
        mean_east: i64 = 18,
        /// Where it expects one, north.
        mean_north: i64 = 18,
        /// The range rate that it expects.
        mean_rate: i64 = 18,
        /// First row of W.
        w11: i64 = 18,
        /// Second row of W.
        w21: i64 = 18,
        /// Second row of W.
        w22: i64 = 18,
        /// Third row of W.
        w31: i64 = 18,
        /// Third row of W.
        w32: i64 = 18,
        /// Third row of W.
        w33: i64 = 18,
        /// Shift of the first row.
        shift1: u64 = 5,
        /// Shift of the second row.
        shift2: u64 = 5,
        /// Shift of the third row.
        shift3: u64 = 5,
        /// The greatest squared distance that is inside.
        threshold: u64 = 28,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// A pair comes out.
        valid_out: bool = 1,
        /// It is inside.
        keep: bool = 1,
        /// Its squared distance.
        distance2: u64 = 28,
    }
}

/// The squared distance of a pair, in units of [`crate::fixed::DISTANCE2`].
#[must_use]
pub fn distance2(pair: &Inputs) -> u64 {
    let innovation = |z: i64, mean: i64| saturate(z - mean, 18);
    let east = innovation(pair.z_east, pair.mean_east);
    let north = innovation(pair.z_north, pair.mean_north);
    let rate = innovation(pair.z_rate, pair.mean_rate);
    let sums = [
        pair.w11 * east,
        pair.w21 * east + pair.w22 * north,
        pair.w31 * east + pair.w32 * north + pair.w33 * rate,
    ];
    let squares =
        [(sums[0], pair.shift1), (sums[1], pair.shift2), (sums[2], pair.shift3)].map(|(sum, shift)| {
            let white = saturate(sum >> shift, WHITE.bits);
            (white * white) as u64
        });
    let third = if pair.doppler { squares[2] } else { 0 };
    (squares[0] + squares[1] + third) >> 8
}

/// The registers. `Default` is the state after power-on.
#[derive(Clone, Debug)]
pub struct Model {
    /// What is in flight, newest first; the last is what the outputs show.
    flight: VecDeque<Outputs>,
}

impl Default for Model {
    fn default() -> Self {
        Self { flight: vec![Outputs::default(); LATENCY].into() }
    }
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        let distance2 = distance2(inputs);
        let keep = inputs.valid && distance2 <= inputs.threshold;
        self.flight.push_front(Outputs { valid_out: inputs.valid, keep, distance2 });
        self.flight.truncate(LATENCY);
        if inputs.reset {
            for pair in &mut self.flight {
                (pair.valid_out, pair.keep) = (false, false);
            }
        }
        self.flight.back().copied().unwrap_or_default()
    }
}
