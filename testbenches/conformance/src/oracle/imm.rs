//! Predict: interacting multiple models (Blom and Bar-Shalom 1988, IEEE Trans. AC 33(8)).
//!
//! Constant velocity and coordinated turn (Bar-Shalom, Li, Kirubarajan 2001, 6.2 and 11.7) under white acceleration along and
//! across the body, and standing still. The turn is exact here; its derivatives are numerical.

use super::gauss::{Gaussian, Mat8, TrackState, Vec8, jacobian, moment_match};
use kernels::params::{CT, CV, MODELS, MotionParams, STOPPED};
use kernels::table::{LENGTH, TURN, VX, VY, X, Y};
use nalgebra::{Matrix2, Rotation2, Vector2};

/// Most that one step may move from one model to another.
const MOST_CHANGE: f64 = 0.3;

/// Moves a track by `dt` seconds.
#[must_use]
pub fn predict(track: &TrackState, dt: f64, survival: f64, motion: &MotionParams) -> TrackState {
    let transition = |i: usize, j: usize| (f64::from(motion.rate[i][j]) * dt).min(MOST_CHANGE);
    let t = |i: usize, j: usize| {
        if i == j {
            1.0 - (0..MODELS).filter(|k| *k != i).map(|k| transition(i, k)).sum::<f64>()
        } else {
            transition(i, j)
        }
    };
    let mut out = track.clone();
    let q = |along: f32, across: f32| acceleration_noise(&track.heading, along.into(), across.into(), dt);
    for j in 0..MODELS {
        let parts: Vec<(f64, Gaussian)> =
            (0..MODELS).map(|i| (track.mu[i] * t(i, j), track.model[i].clone())).collect();
        out.mu[j] = parts.iter().map(|p| p.0).sum();
        let mixed = moment_match(&parts);
        let moved = match j {
            CV => constant_velocity(mixed, dt, motion, &q(motion.cv_q_along, motion.cv_q_across)),
            CT => coordinated_turn(&mixed, dt, motion, &q(motion.ct_q_along, motion.ct_q_across)),
            STOPPED => stopped(mixed, dt, motion),
            _ => mixed,
        };
        out.model[j] = relax_size(moved, track, dt);
    }
    let mean = out.mean();
    out.heading = Rotation2::new(mean[TURN] * dt) * track.heading;
    // The heading's own random walk: no faster than the tightest circle allows.
    let v2 = mean[VX] * mean[VX] + mean[VY] * mean[VY];
    out.heading_var += (0.01 * v2).min(0.05) * dt;
    out.existence *= survival;
    out
}

/// ∫ F(s) G q Gᵀ F(s)ᵀ ds for white acceleration with intensities along and across `heading`.
fn acceleration_noise(heading: &Vector2<f64>, along: f64, across: f64, dt: f64) -> Mat8 {
    let axes = Matrix2::new(heading.x, -heading.y, heading.y, heading.x);
    let q = axes * Matrix2::new(along, 0.0, 0.0, across) * axes.transpose();
    let mut out = Mat8::zeros();
    out.fixed_view_mut::<2, 2>(X, X).copy_from(&(q * (dt.powi(3) / 3.0)));
    out.fixed_view_mut::<2, 2>(X, VX).copy_from(&(q * (dt.powi(2) / 2.0)));
    out.fixed_view_mut::<2, 2>(VX, X).copy_from(&(q * (dt.powi(2) / 2.0)));
    out.fixed_view_mut::<2, 2>(VX, VX).copy_from(&(q * dt));
    out
}

/// A component known to be zero but for a deviation that nothing else explains.
fn pinned(mut g: Gaussian, component: usize, sigma: f64) -> Gaussian {
    g.mean[component] = 0.0;
    g.cov.row_mut(component).fill(0.0);
    g.cov.column_mut(component).fill(0.0);
    g.cov[(component, component)] = sigma * sigma;
    g
}

fn constant_velocity(g: Gaussian, dt: f64, motion: &MotionParams, q: &Mat8) -> Gaussian {
    let g = pinned(g, TURN, motion.cv_turn_sigma.into());
    let mut f = Mat8::identity();
    f[(X, VX)] = dt;
    f[(Y, VY)] = dt;
    Gaussian { mean: f * g.mean, cov: f * g.cov * f.transpose() + q }
}

/// Exact motion on a circle.
fn turned(s: &Vec8, dt: f64) -> Vec8 {
    let w = s[TURN] * dt;
    // sin w / ω and (1 − cos w) / ω, with their limits.
    let (a, c) = if w.abs() < 1e-4 {
        (dt * (1.0 - w * w / 6.0), 0.5 * dt * w)
    } else {
        (w.sin() / s[TURN], (1.0 - w.cos()) / s[TURN])
    };
    let mut out = *s;
    out[X] += a * s[VX] - c * s[VY];
    out[Y] += c * s[VX] + a * s[VY];
    out[VX] = w.cos() * s[VX] - w.sin() * s[VY];
    out[VY] = w.sin() * s[VX] + w.cos() * s[VY];
    out
}

fn coordinated_turn(g: &Gaussian, dt: f64, motion: &MotionParams, q: &Mat8) -> Gaussian {
    let f = jacobian(|s| turned(s, dt), &g.mean);
    let mut cov = f * g.cov * f.transpose() + q;
    cov[(TURN, TURN)] += f64::from(motion.ct_q_turn) * dt;
    Gaussian { mean: turned(&g.mean, dt), cov }
}

fn stopped(g: Gaussian, dt: f64, motion: &MotionParams) -> Gaussian {
    let sigma = motion.stopped_sigma_v.into();
    let mut g = pinned(pinned(g, VX, sigma), VY, sigma);
    g = pinned(g, TURN, motion.cv_turn_sigma.into());
    g.cov[(X, X)] += f64::from(motion.stopped_q) * dt;
    g.cov[(Y, Y)] += f64::from(motion.stopped_q) * dt;
    g
}

/// An Ornstein-Uhlenbeck process about what the class suggests.
fn relax_size(g: Gaussian, track: &TrackState, dt: f64) -> Gaussian {
    let keep = (-track.size_rate * dt).exp();
    let mut f = Mat8::identity();
    let (mut rest, mut q) = (Vec8::zeros(), Mat8::zeros());
    for k in 0..3 {
        let i = LENGTH + k;
        f[(i, i)] = keep;
        rest[i] = track.size_mean[k];
        q[(i, i)] = track.size_var[k] * (1.0 - keep * keep);
    }
    // Sizes keep their correlation with one another as with the rest.
    Gaussian { mean: rest + f * (g.mean - rest), cov: f * g.cov * f.transpose() + q }
}
