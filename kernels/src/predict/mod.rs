//! Predict: interacting multiple models over [x, y, vx, vy, ω] with the body's size.
//!
//! In: the posterior of every track; out: the prior at the scan's time. Mixing follows Blom and
//! Bar-Shalom (1988); the turn model is the coordinated turn of Bar-Shalom, Li and Kirubarajan (2001), 11.7.1,
//! linearised; noise is white acceleration along and across the heading. Size relaxes towards what the class
//! suggests (a first-order Gauss-Markov process).

use crate::dispatch::vectorised;
use crate::lanes::Lanes;
use crate::params::{CT, CV, MODELS, MotionParams, STOPPED};
use crate::table::{Block, DIM, LENGTH, ModelState, TRI, TURN, VX, VY, X, Y, tri};

vectorised! {
    /// Moves every track by `dt` seconds.
    pub fn predict(blocks: &mut [Block], dt: f32, survival: f32, params: &MotionParams) = predict_blocks;
}

#[inline(always)]
fn predict_blocks(blocks: &mut [Block], dt: f32, survival: f32, params: &MotionParams) {
    let transition = transition_matrix(params, dt);
    for b in blocks {
        mix(b, &transition);
        let (hx, hy) = (b.hx, b.hy);
        constant_velocity(&mut b.model[CV], dt, hx, hy, params);
        coordinated_turn(&mut b.model[CT], dt, hx, hy, params);
        stopped(&mut b.model[STOPPED], dt, params);
        relax_size(b, dt);
        combine(b);
        turn_heading(b, dt);
        b.existence = b.existence * survival;
    }
}

/// Probabilities of changing model within `dt`, row = from.
#[inline(always)]
pub(crate) fn transition_matrix(params: &MotionParams, dt: f32) -> [[f32; MODELS]; MODELS] {
    let mut t = [[0.0; MODELS]; MODELS];
    for i in 0..MODELS {
        let mut stay = 1.0;
        for j in 0..MODELS {
            if i != j {
                t[i][j] = (params.rate[i][j] * dt).min(0.3);
                stay -= t[i][j];
            }
        }
        t[i][i] = stay;
    }
    t
}

/// The interaction step: each model starts from a mixture of all.
#[inline(always)]
fn mix(b: &mut Block, transition: &[[f32; MODELS]; MODELS]) {
    let old = b.model;
    for j in 0..MODELS {
        let mut w = [Lanes::ZERO; MODELS];
        let mut c = Lanes::splat(1e-12);
        for i in 0..MODELS {
            w[i] = old[i].mu * transition[i][j];
            c += w[i];
        }
        for wi in &mut w {
            *wi = *wi / c;
        }
        let out = &mut b.model[j];
        out.mu = c;
        mix_into(out, &old, &w);
    }
}

/// Moment-matches `models`, weighted by `w`, into `out`'s mean and covariance.
#[inline(always)]
fn mix_into(out: &mut ModelState, models: &[ModelState; MODELS], w: &[Lanes; MODELS]) {
    for k in 0..DIM {
        out.m[k] = models[0].m[k] * w[0] + models[1].m[k] * w[1] + models[2].m[k] * w[2];
    }
    out.p = [Lanes::ZERO; TRI];
    for (model, &wi) in models.iter().zip(w) {
        let mut d = [Lanes::ZERO; DIM];
        for k in 0..DIM {
            d[k] = model.m[k] - out.m[k];
        }
        let mut t = 0;
        for r in 0..DIM {
            let wd = wi * d[r];
            for c in r..DIM {
                out.p[t] += wi * model.p[t] + wd * d[c];
                t += 1;
            }
        }
    }
}

/// Adds white-acceleration noise with intensities along and across the heading.
#[inline(always)]
fn add_acceleration_noise(s: &mut ModelState, dt: f32, hx: Lanes, hy: Lanes, q_along: f32, q_across: f32) {
    let q = [
        hx * hx * q_along + hy * hy * q_across,
        hx * hy * (q_along - q_across),
        hy * hy * q_along + hx * hx * q_across,
    ];
    let (d1, d2, d3) = (dt, dt * dt * 0.5, dt * dt * dt / 3.0);
    s.p[tri(X, X)] += q[0] * d3;
    s.p[tri(X, Y)] += q[1] * d3;
    s.p[tri(Y, Y)] += q[2] * d3;
    s.p[tri(X, VX)] += q[0] * d2;
    s.p[tri(X, VY)] += q[1] * d2;
    s.p[tri(Y, VX)] += q[1] * d2;
    s.p[tri(Y, VY)] += q[2] * d2;
    s.p[tri(VX, VX)] += q[0] * d1;
    s.p[tri(VX, VY)] += q[1] * d1;
    s.p[tri(VY, VY)] += q[2] * d1;
}

/// Sets a state's mean to zero and its variance to `var`, independent of the rest.
#[inline(always)]
fn pin(s: &mut ModelState, i: usize, var: f32) {
    s.m[i] = Lanes::ZERO;
    for k in 0..DIM {
        s.p[tri(i, k)] = Lanes::ZERO;
    }
    s.p[tri(i, i)] = Lanes::splat(var);
}

#[inline(always)]
fn constant_velocity(s: &mut ModelState, dt: f32, hx: Lanes, hy: Lanes, params: &MotionParams) {
    pin(s, TURN, params.cv_turn_sigma * params.cv_turn_sigma);
    s.m[X] += s.m[VX] * dt;
    s.m[Y] += s.m[VY] * dt;
    // P ← F P Fᵀ with F = I + dt·(e_x e_vxᵀ + e_y e_vyᵀ): rows first, then columns.
    for (a, v) in [(X, VX), (Y, VY)] {
        let vv = s.p[tri(v, v)];
        for k in 0..DIM {
            if k != a {
                s.p[tri(a, k)] = s.p[tri(a, k)] + s.p[tri(v, k)] * dt;
            }
        }
        // The cross term (a, v) was moved above; the diagonal takes both sides.
        let av = s.p[tri(a, v)];
        s.p[tri(a, a)] = s.p[tri(a, a)] + (av + av - vv * dt) * dt;
    }
    add_acceleration_noise(s, dt, hx, hy, params.cv_q_along, params.cv_q_across);
}

#[inline(always)]
fn coordinated_turn(s: &mut ModelState, dt: f32, hx: Lanes, hy: Lanes, params: &MotionParams) {
    let w = s.m[TURN] * dt;
    // Series of sin, cos and their integrals: a turn within one step is far below a radian.
    let w2 = w * w;
    let sin = w * (Lanes::ONE - w2 * (1.0 / 6.0));
    let cos = Lanes::ONE - w2 * 0.5 + w2 * w2 * (1.0 / 24.0);
    let a = (Lanes::ONE - w2 * (1.0 / 6.0)) * dt;
    let c = w * (Lanes::ONE - w2 * (1.0 / 12.0)) * (0.5 * dt);
    let (vx, vy) = (s.m[VX], s.m[VY]);
    s.m[X] += a * vx - c * vy;
    s.m[Y] += c * vx + a * vy;
    s.m[VX] = cos * vx - sin * vy;
    s.m[VY] = sin * vx + cos * vy;
    let h = 0.5 * dt * dt;
    // Rows x, y, vx, vy of the Jacobian, columns vx, vy, ω (position enters as the identity).
    let jac = [[a, -c, -(vy * h)], [c, a, vx * h], [cos, -sin, -(s.m[VY] * dt)], [sin, cos, s.m[VX] * dt]];
    let full: [[Lanes; DIM]; DIM] = std::array::from_fn(|i| std::array::from_fn(|k| s.p[tri(i, k)]));
    // A = F P, rows that change.
    let mut fp = full;
    for r in 0..4 {
        for k in 0..DIM {
            let turned = jac[r][0] * full[VX][k] + jac[r][1] * full[VY][k] + jac[r][2] * full[TURN][k];
            fp[r][k] = if r < 2 { full[r][k] + turned } else { turned };
        }
    }
    // P = A Fᵀ, columns that change.
    for i in 0..DIM {
        for k in i..DIM {
            let v = if k < 4 {
                let turned = fp[i][VX] * jac[k][0] + fp[i][VY] * jac[k][1] + fp[i][TURN] * jac[k][2];
                if k < 2 { fp[i][k] + turned } else { turned }
            } else {
                fp[i][k]
            };
            s.p[tri(i, k)] = v;
        }
    }
    add_acceleration_noise(s, dt, hx, hy, params.ct_q_along, params.ct_q_across);
    s.p[tri(TURN, TURN)] += Lanes::splat(params.ct_q_turn * dt);
}

#[inline(always)]
fn stopped(s: &mut ModelState, dt: f32, params: &MotionParams) {
    let var = params.stopped_sigma_v * params.stopped_sigma_v;
    pin(s, VX, var);
    pin(s, VY, var);
    pin(s, TURN, params.cv_turn_sigma * params.cv_turn_sigma);
    s.p[tri(X, X)] += Lanes::splat(params.stopped_q * dt);
    s.p[tri(Y, Y)] += Lanes::splat(params.stopped_q * dt);
}

/// Size drifts back to what the class suggests, keeping its correlation with the rest.
#[inline(always)]
fn relax_size(b: &mut Block, dt: f32) {
    let keep = (-(b.size_rate * dt)).exp();
    let lost = Lanes::ONE - keep * keep;
    for s in &mut b.model {
        for k in 0..3 {
            let i = LENGTH + k;
            s.m[i] = b.size_mean[k] + (s.m[i] - b.size_mean[k]) * keep;
            for j in 0..DIM {
                if j != i {
                    s.p[tri(i, j)] = s.p[tri(i, j)] * keep;
                }
            }
            s.p[tri(i, i)] = s.p[tri(i, i)] * (keep * keep) + b.size_var[k] * lost;
        }
    }
}

/// Mean over the models.
#[inline(always)]
pub(crate) fn combine(b: &mut Block) {
    let total = b.model[0].mu + b.model[1].mu + b.model[2].mu;
    for k in 0..DIM {
        let sum = b.model[0].m[k] * b.model[0].mu
            + b.model[1].m[k] * b.model[1].mu
            + b.model[2].m[k] * b.model[2].mu;
        b.mean[k] = sum / total;
    }
}

/// The body turns with the turn rate; its heading grows less certain while it moves.
#[inline(always)]
fn turn_heading(b: &mut Block, dt: f32) {
    let w = b.mean[TURN] * dt;
    let (hx, hy) = (b.hx - b.hy * w, b.hy + b.hx * w);
    let n = Lanes::ONE / (hx * hx + hy * hy).sqrt();
    b.hx = hx * n;
    b.hy = hy * n;
    let v2 = b.mean[VX] * b.mean[VX] + b.mean[VY] * b.mean[VY];
    // A body turns no faster than it drives around its shortest circle: 0.1 rad/s at walking pace, 0.3 at most.
    let rate = (v2 * 0.01).min(Lanes::splat(0.05));
    b.hvar += rate * dt;
}
