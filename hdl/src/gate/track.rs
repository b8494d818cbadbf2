//! What the host does before a pair reaches the gate: a track's Gaussian and a detection in fixed point.

#![allow(clippy::needless_range_loop, reason = "matrices by their indices, as in the text")]
#![allow(clippy::neg_cmp_op_on_partial_ord, reason = "what is not a number must be refused")]

use super::Inputs;
use crate::fixed::{DISTANCE2, Format, PLACE, RATE, WHITE};

/// Formats of the components of an innovation.
const COMPONENT: [Format; 3] = [PLACE, PLACE, RATE];
/// Relative error of a sum of products after the `f32` gate's at most ten roundings.
const F32_SUM: f64 = 10.0 * F32_ROUNDING / (1.0 - 10.0 * F32_ROUNDING);
/// Relative error of one `f32` rounding.
const F32_ROUNDING: f64 = 1.0 / (1_u64 << 24) as f64;
/// Greatest C that a track may have; with more, neither `f32` nor 18 bits say where its gate is.
const MAX_CONDITION: f64 = 1e6;
/// What this file's own `f64` adds to a squared distance, amply.
const F64_MARGIN: f64 = 1.0 + 1e-6;

/// A track's expectation of one detection, as the gate takes it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Track {
    /// Expected east, north, range rate; integers in `PLACE`, `PLACE`, `RATE`.
    pub mean: [i64; 3],
    /// Lower triangle of W by rows: Wᵢⱼ · (unit of component j) · 2^(shiftᵢ + 12), rounded.
    pub w: [[i64; 3]; 3],
    /// Shift of each row.
    pub shift: [u64; 3],
    /// The raised threshold, in `DISTANCE2`.
    pub threshold: u64,
    /// W itself, 1/m and 1/(m/s).
    whitening: [[f64; 3]; 3],
    components: usize,
}

impl Track {
    /// From the `f32` gate's own numbers: the expected measurement, the lower triangle of its S⁻¹, and the greatest squared
    /// distance that it keeps. `D` is 2 (east and north, metres) or 3 (and range rate, m/s). [`super`] has the proof that the
    /// gate then keeps every pair that the `f32` gate keeps.
    ///
    /// `None` where that cannot be had, and the host must gate the track itself: S⁻¹ is not positive definite or too badly
    /// conditioned, something does not fit its format, or the gate reaches out of it.
    #[must_use]
    pub fn new<const D: usize>(mean: &[f32; D], s_inv: &[[f32; D]; D], gate: f32) -> Option<Self> {
        let gate = f64::from(gate);
        // A NaN is not above 0.
        if !(2..=3).contains(&D) || !(gate > 0.0) {
            return None;
        }
        let precision = widened(s_inv);
        let whitening = whiten(&precision, D)?;
        let variance = variances(&whitening, D);
        let mut condition = 0.0;
        for i in 0..D {
            for j in 0..D {
                condition += precision[i][j].abs() * (variance[i] * variance[j]).sqrt();
            }
        }
        if !(condition < MAX_CONDITION) {
            return None;
        }
        let gate = gate / (1.0 - F32_SUM * condition);

        let mut track =
            Self { mean: [0; 3], w: [[0; 3]; 3], shift: [0; 3], threshold: 0, whitening, components: D };
        let mut reach = [0.0; 3];
        for (j, &expected) in mean.iter().enumerate() {
            let format = COMPONENT[j];
            track.mean[j] = format.quantise(f64::from(expected))?;
            reach[j] = (gate * variance[j]).sqrt();
            // The innovation must not saturate inside the gate.
            if !(reach[j] + format.lsb() < format.value(format.max())) {
                return None;
            }
        }
        for i in 0..D {
            track.scale_row(i)?;
        }
        let length = gate.sqrt() + track.bound(&reach);
        let threshold = (length * length * F64_MARGIN / DISTANCE2.lsb()).ceil();
        track.threshold = (threshold <= DISTANCE2.max() as f64).then_some(threshold as u64)?;
        Some(track)
    }

    /// Rounds a row of W with as large a scale as its greatest element allows.
    fn scale_row(&mut self, i: usize) -> Option<()> {
        let row: [f64; 3] = std::array::from_fn(|j| self.whitening[i][j] * COMPONENT[j].lsb());
        let greatest = row.iter().fold(0.0, |greatest: f64, element| greatest.max(element.abs()));
        let limit = f64::from((1 << 17) - 1);
        let shift = (0..=31).rev().find(|&shift| (greatest * scale(shift)).round() <= limit)?;
        self.shift[i] = shift;
        for j in 0..=i {
            self.w[i][j] = (row[j] * scale(shift)).round() as i64;
        }
        Some(())
    }

    /// How far the length of the gate's whitened innovation may be from the exact one, in standard deviations, for a pair
    /// whose components are at most `reach` (m, m, m/s) apart and saturate nowhere.
    #[must_use]
    pub fn bound(&self, reach: &[f64; 3]) -> f64 {
        let mut squares = 0.0;
        for i in 0..self.components {
            let mut row = WHITE.lsb();
            for j in 0..=i {
                let unit = COMPONENT[j].lsb();
                row +=
                    self.whitening[i][j].abs() * unit + 0.5 / scale(self.shift[i]) * (reach[j] + unit) / unit;
            }
            squares += row * row;
        }
        squares.sqrt()
    }

    /// The pair of this track with a detection. A track of two components gates in the plane.
    #[must_use]
    pub fn pair(&self, z: &[i64; 3]) -> Inputs {
        let ([w11, ..], [w21, w22, _], [w31, w32, w33]) = (self.w[0], self.w[1], self.w[2]);
        Inputs {
            reset: false,
            valid: true,
            doppler: self.components == 3,
            z_east: z[0],
            z_north: z[1],
            z_rate: z[2],
            mean_east: self.mean[0],
            mean_north: self.mean[1],
            mean_rate: self.mean[2],
            w11,
            w21,
            w22,
            w31,
            w32,
            w33,
            shift1: self.shift[0],
            shift2: self.shift[1],
            shift3: self.shift[2],
            threshold: self.threshold,
        }
    }
}

/// A detection in fixed point: east, north (metres) and, with `D` = 3, range rate (m/s). `None` where it does not fit.
#[must_use]
pub fn detection<const D: usize>(z: &[f32; D]) -> Option<[i64; 3]> {
    let mut integers = [0; 3];
    for (j, &component) in z.iter().enumerate() {
        integers[j] = COMPONENT.get(j)?.quantise(f64::from(component))?;
    }
    Some(integers)
}

/// What a row of W is multiplied by.
fn scale(shift: u64) -> f64 {
    (shift as f64 + f64::from(WHITE.fraction)).exp2()
}

/// The symmetric matrix of a lower triangle, padded with zeros.
fn widened<const D: usize>(lower: &[[f32; D]; D]) -> [[f64; 3]; 3] {
    let mut out = [[0.0; 3]; 3];
    for i in 0..D {
        for j in 0..=i {
            out[i][j] = f64::from(lower[i][j]);
            out[j][i] = out[i][j];
        }
    }
    out
}

/// Lower triangular W with Wᵀ W = S⁻¹, from the last row up; `None` where S⁻¹ is not positive definite.
fn whiten(precision: &[[f64; 3]; 3], components: usize) -> Option<[[f64; 3]; 3]> {
    let (mut rest, mut w) = (*precision, [[0.0; 3]; 3]);
    for i in (0..components).rev() {
        let pivot = rest[i][i];
        if !(pivot.is_finite() && pivot > 0.0) {
            return None;
        }
        w[i][i] = pivot.sqrt();
        for j in 0..i {
            w[i][j] = rest[i][j] / w[i][i];
        }
        for j in 0..i {
            for k in 0..i {
                rest[j][k] -= w[i][j] * w[i][k];
            }
        }
    }
    Some(w)
}

/// The diagonal of S = W⁻¹ W⁻ᵀ.
fn variances(w: &[[f64; 3]; 3], components: usize) -> [f64; 3] {
    let (mut inverse, mut out) = ([[0.0; 3]; 3], [0.0; 3]);
    for i in 0..components {
        inverse[i][i] = 1.0 / w[i][i];
        for j in 0..i {
            let sum: f64 = (j..i).map(|k| w[i][k] * inverse[k][j]).sum();
            inverse[i][j] = -sum / w[i][i];
        }
        out[i] = inverse[i].iter().map(|element| element * element).sum();
    }
    out
}
