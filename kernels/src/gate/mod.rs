//! Gate: predicted measurements with their covariances, and the log likelihood of every near (track, detection) pair.
//!
//! A track has several hypotheses of where a detection of it comes from: one for each motion model and each
//! *face* (radar: the end it shows, the flank it shows, somewhere inside; camera: the box). Each is a Gaussian in
//! measurement space whose mean, covariance and gain do not depend on the detection, so that a pair costs one
//! Mahalanobis distance per hypothesis. Out: a sparse list of edges, by track, then by detection.
//!
//! Whoever lets a device search for pairs predicts with [`radar::predict`] or [`camera::predict`] and hands what the device found to
//! [`radar::weigh`] or [`camera::weigh`]: as long as nothing is missing from it, the edges are those of [`radar::gate`] and
//! [`camera::gate`] to the bit.

pub mod camera;
pub mod loops;
pub mod radar;
mod search;

pub use search::{Found, window};

use crate::lanes::{Lanes, ln};
use crate::params::MODELS;
use crate::table::{DIM, TRI, tri};
pub(crate) use search::{gate_block, slots, weigh_blocks};

/// One hypothesis of eight tracks, measurement dimension `D`.
#[derive(Clone, Copy, Debug)]
pub struct Hypothesis<const D: usize> {
    /// Predicted measurement.
    pub z: [Lanes; D],
    /// P Hᵀ, column by measurement component.
    pub pht: [[Lanes; DIM]; D],
    /// Innovation covariance S.
    pub s: [[Lanes; D]; D],
    /// Its inverse.
    pub s_inv: [[Lanes; D]; D],
    /// ln of (weight × density at zero innovation).
    pub ln_peak: Lanes,
}

impl<const D: usize> Default for Hypothesis<D> {
    fn default() -> Self {
        Self {
            z: [Lanes::ZERO; D],
            pht: [[Lanes::ZERO; DIM]; D],
            s: [[Lanes::ZERO; D]; D],
            s_inv: [[Lanes::ZERO; D]; D],
            ln_peak: Lanes::splat(-1e9),
        }
    }
}

/// Predictions for eight tracks: `D` components, `H` = models × faces hypotheses, model-major.
#[derive(Clone, Debug)]
pub struct Prediction<const D: usize, const H: usize> {
    /// The hypotheses.
    pub hypothesis: [Hypothesis<D>; H],
    /// Detection probability.
    pub pd: Lanes,
    /// Search window about `key_centre` in the registered detections' key.
    pub key_radius: Lanes,
    /// Centre of the search window.
    pub key_centre: Lanes,
    /// Least value of each component that any hypothesis' gate reaches.
    pub low: [Lanes; D],
    /// Greatest value of each.
    pub high: [Lanes; D],
}

impl<const D: usize, const H: usize> Default for Prediction<D, H> {
    fn default() -> Self {
        Self {
            hypothesis: [Hypothesis::default(); H],
            pd: Lanes::ZERO,
            key_radius: Lanes::ZERO,
            key_centre: Lanes::ZERO,
            low: [Lanes::ZERO; D],
            high: [Lanes::ZERO; D],
        }
    }
}

impl<const D: usize, const H: usize> Prediction<D, H> {
    /// True when none of the tracks can be detected: then the hypotheses are not filled and nothing is gated.
    #[inline(always)]
    pub(crate) fn blind(&self) -> bool {
        self.pd.0.iter().all(|pd| *pd <= 0.0)
    }

    /// Bounds each component: νᵀ S⁻¹ ν is nowhere less than ν_i² / S_ii. A margin keeps rounding from dropping a pair.
    #[inline(always)]
    fn bound(&mut self, gate: f32) {
        for i in 0..D {
            let (mut low, mut high) = (Lanes::splat(f32::INFINITY), Lanes::splat(f32::NEG_INFINITY));
            for hyp in &self.hypothesis {
                let reach = (hyp.s[i][i].max(Lanes::ZERO) * gate).sqrt() * 1.02 + 0.01;
                low = low.min(hyp.z[i] - reach);
                high = high.max(hyp.z[i] + reach);
            }
            self.low[i] = low;
            self.high[i] = high;
        }
    }
}

/// A gated pair.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Edge<const H: usize> {
    /// Slot of the track.
    pub slot: u32,
    /// Index in the registered detections.
    pub detection: u32,
    /// Squared Mahalanobis distance to the nearest hypothesis.
    pub distance2: f32,
    /// Likelihood of the detection given the track, all hypotheses.
    pub likelihood: f32,
    /// Share of each hypothesis in it; sums to 1.
    pub share: [f32; H],
}

/// Inverts a symmetric positive definite matrix by Cholesky; pivots are floored. Returns ln of the determinant.
#[inline(always)]
pub(crate) fn invert<const D: usize>(s: &[[Lanes; D]; D], inv: &mut [[Lanes; D]; D]) -> Lanes {
    let mut l = [[Lanes::ZERO; D]; D];
    let mut recip = [Lanes::ZERO; D];
    let mut det = Lanes::ONE;
    for i in 0..D {
        for j in 0..=i {
            let mut sum = s[i][j];
            for k in 0..j {
                sum -= l[i][k] * l[j][k];
            }
            if i == j {
                let pivot = sum.max(Lanes::splat(1e-6));
                det = det * pivot;
                l[i][i] = pivot.sqrt();
                recip[i] = Lanes::ONE / l[i][i];
            } else {
                l[i][j] = sum * recip[j];
            }
        }
    }
    // L⁻¹, then S⁻¹ = L⁻ᵀ L⁻¹.
    let mut li = [[Lanes::ZERO; D]; D];
    for i in 0..D {
        li[i][i] = recip[i];
        for j in 0..i {
            let mut sum = Lanes::ZERO;
            for k in j..i {
                sum -= l[i][k] * li[k][j];
            }
            li[i][j] = sum * recip[i];
        }
    }
    for i in 0..D {
        for j in 0..=i {
            let mut sum = Lanes::ZERO;
            for k in i..D {
                sum += li[k][i] * li[k][j];
            }
            inv[i][j] = sum;
            inv[j][i] = sum;
        }
    }
    det.map(ln)
}

/// [`tri`] as a table: the loops below are too long to be unrolled, and counting would cost more than the sum.
const TRI_AT: [[usize; DIM]; DIM] = {
    let mut at = [[0; DIM]; DIM];
    let mut i = 0;
    while i < DIM * DIM {
        at[i / DIM][i % DIM] = tri(i / DIM, i % DIM);
        i += 1;
    }
    at
};

/// Column of P Hᵀ for a row h of H that is sparse: `terms` are (state index, coefficient).
#[inline(always)]
pub(crate) fn pht_column<const N: usize>(p: &[Lanes; TRI], terms: &[(usize, Lanes); N]) -> [Lanes; DIM] {
    let mut out = [Lanes::ZERO; DIM];
    for (i, o) in out.iter_mut().enumerate() {
        let mut sum = Lanes::ZERO;
        for (k, c) in terms {
            sum += p[TRI_AT[*k][i]] * *c;
        }
        *o = sum;
    }
    out
}

/// ln of each model's probability, for the hypotheses' weights.
#[inline(always)]
pub(crate) fn ln_model(mu: &[Lanes; MODELS], m: usize) -> Lanes {
    mu[m].max(Lanes::splat(1e-12)).map(ln)
}

#[cfg(test)]
mod tests;
