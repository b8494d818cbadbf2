//! Update: the posterior as an explicit mixture over "missed" and every (detection, hypothesis), then moment-matched by model.

use super::gauss::{Gaussian, TrackState, moment_match};
use super::hypothesis::{Hypothesis, fit};
use kernels::params::MODELS;
use kernels::table::{HEIGHT, LENGTH, TURN, VX, VY, WIDTH, X, Y};
use nalgebra::{SVector, Vector2};

/// No model is ever less probable than this after an update.
pub const LEAST_MODEL: f64 = 1e-4;
/// Least variance of each component.
const LEAST_VARIANCE: [f64; 8] = [1e-4, 1e-4, 1e-5, 1e-5, 1e-6, 1e-4, 1e-4, 1e-4];
/// Physical bounds of turn rate, length, width, height.
const BOUNDS: [(usize, f64, f64); 4] =
    [(TURN, -1.5, 1.5), (LENGTH, 0.3, 26.0), (WIDTH, 0.3, 3.2), (HEIGHT, 0.5, 4.5)];

/// The posterior of a track, given the measurements in its gate, each with the probability that it is the track's.
#[must_use]
pub fn update<const D: usize>(
    prior: &TrackState,
    hypotheses: &[Hypothesis<D>],
    measured: &[(SVector<f64, D>, f64)],
) -> TrackState {
    let missed = (1.0 - measured.iter().map(|(_, p)| p).sum::<f64>()).max(0.0);
    let mut parts: [Vec<(f64, Gaussian)>; MODELS] =
        std::array::from_fn(|m| vec![(missed * prior.mu[m], prior.model[m].clone())]);
    for (z, p) in measured {
        let shares = fit(hypotheses, z).share;
        for (h, share) in hypotheses.iter().zip(shares) {
            let (k, g) = (h.gain(), &prior.model[h.model]);
            let corrected = Gaussian { mean: g.mean + k * (z - h.z), cov: g.cov - k * h.s * k.transpose() };
            parts[h.model].push((p * share, corrected));
        }
    }
    let mut out = prior.clone();
    let weights = parts.each_ref().map(|p| p.iter().map(|(w, _)| w).sum::<f64>());
    let total: f64 = weights.iter().sum();
    for m in 0..MODELS {
        if weights[m] > 0.0 {
            out.model[m] = moment_match(&parts[m]);
        }
        out.mu[m] = (weights[m] / total).max(LEAST_MODEL);
        keep_physical(&mut out.model[m]);
    }
    point_heading(&mut out);
    out
}

/// What happens to a track that no detection is gated with, in a block where another track's is: its heading follows
/// its velocity, and its numbers are kept physical.
#[must_use]
pub fn untouched(prior: &TrackState) -> TrackState {
    let mut out = prior.clone();
    out.mu = out.mu.map(|mu| mu.max(LEAST_MODEL));
    out.model.iter_mut().for_each(keep_physical);
    point_heading(&mut out);
    out
}

fn keep_physical(g: &mut Gaussian) {
    for (i, least) in LEAST_VARIANCE.iter().enumerate() {
        g.cov[(i, i)] = g.cov[(i, i)].max(*least);
    }
    for (i, lo, hi) in BOUNDS {
        g.mean[i] = g.mean[i].clamp(lo, hi);
    }
    let bound = 0.999 * (g.cov[(X, X)] * g.cov[(Y, Y)]).sqrt();
    let cross = g.cov[(X, Y)].clamp(-bound, bound);
    g.cov[(X, Y)] = cross;
    g.cov[(Y, X)] = cross;
}

/// The direction of travel is a measurement of the heading, with the variance of velocity across it over its square; none
/// below 1 m/s. A fast body that points backwards was put the wrong way round.
fn point_heading(t: &mut TrackState) {
    let mean = t.mean();
    let v = Vector2::new(mean[VX], mean[VY]);
    let speed = v.norm();
    let gain = if speed < 1.0 {
        0.0
    } else {
        let p = &t.model[0].cov;
        let n = Vector2::new(-v.y, v.x) / speed;
        let across = n.x * n.x * p[(VX, VX)] + 2.0 * n.x * n.y * p[(VX, VY)] + n.y * n.y * p[(VY, VY)];
        let var = 4.0 * across.max(1e-3) / (speed * speed) + 2e-3;
        t.heading_var / (t.heading_var + var)
    };
    let backwards = speed >= 2.0 && v.dot(&t.heading) / speed < -0.5;
    let gain = if backwards { 1.0 } else { gain };
    if gain > 0.0 {
        t.heading = (t.heading * (1.0 - gain) + v * (gain / speed)).normalize();
    }
    t.heading_var = (t.heading_var * (1.0 - gain)).max(1e-4);
}
