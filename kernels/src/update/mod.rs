//! Update: every hypothesis by every gated detection, moment-matched by the marginals.
//!
//! For track, model m and face f with gain K_f, the marginals leave three sums over the detections: B_f = Σ β,
//! n_f = Σ β ν and V_f = Σ β ν νᵀ. With μ' = β₀ μ + Σ_f B_f the posterior of the model is
//! mean m + δ, δ = Σ_f K_f n_f / μ', and covariance P + Σ_f K_f (V_f − B_f S_f) K_fᵀ / μ' − δ δᵀ: the probabilistic data
//! association update (Bar-Shalom, Daum, Huang 2009) with one term per face.

use crate::dispatch::vectorised;
use crate::gate::{Edge, Prediction, camera, loops, radar};
use crate::lanes::{LANES, Lanes};
use crate::params::MODELS;
use crate::predict::combine;
use crate::register::Registered;
use crate::table::{Block, DIM, HEIGHT, LENGTH, TURN, VX, VY, WIDTH, X, Y, tri};

/// Sums over the detections for one hypothesis of eight tracks.
#[derive(Clone, Copy, Debug)]
pub struct Sums<const D: usize> {
    b: Lanes,
    n: [Lanes; D],
    v: [[Lanes; D]; D],
}

impl<const D: usize> Default for Sums<D> {
    fn default() -> Self {
        Self { b: Lanes::ZERO, n: [Lanes::ZERO; D], v: [[Lanes::ZERO; D]; D] }
    }
}

/// Sums for eight tracks, all hypotheses, and the probability that the track was missed.
#[derive(Clone, Copy, Debug)]
pub struct BlockSums<const D: usize, const H: usize> {
    /// By hypothesis.
    pub h: [Sums<D>; H],
    /// β₀.
    pub missed: Lanes,
    /// Whether any edge is in it.
    pub touched: bool,
}

impl<const D: usize, const H: usize> Default for BlockSums<D, H> {
    fn default() -> Self {
        Self { h: [Sums::default(); H], missed: Lanes::ONE, touched: false }
    }
}

vectorised! {
    /// Updates all tracks from one radar scan: blocks, edges and the probability of each, detections, the gate's predictions.
    /// `sums` is scratch; afterwards it holds β₀ of every track.
    pub fn update_radar(
        blocks: &mut [Block],
        edges: &[Edge<{ radar::H }>],
        probability: &[f32],
        detections: &[Registered],
        predictions: &[Prediction<{ radar::D }, { radar::H }>],
        sums: &mut Vec<BlockSums<{ radar::D }, { radar::H }>>,
    ) = update_all;
}

vectorised! {
    /// Updates all tracks from one camera frame, see [`update_radar`].
    pub fn update_camera(
        blocks: &mut [Block],
        edges: &[Edge<{ camera::H }>],
        probability: &[f32],
        detections: &[Registered],
        predictions: &[Prediction<{ camera::D }, { camera::H }>],
        sums: &mut Vec<BlockSums<{ camera::D }, { camera::H }>>,
    ) = update_all;
}

vectorised! {
    /// Updates all tracks from one edge of a loop, see [`update_radar`].
    pub fn update_loop(
        blocks: &mut [Block],
        edges: &[Edge<{ loops::H }>],
        probability: &[f32],
        detections: &[Registered],
        predictions: &[Prediction<{ loops::D }, { loops::H }>],
        sums: &mut Vec<BlockSums<{ loops::D }, { loops::H }>>,
    ) = update_all;
}

#[inline(always)]
fn update_all<const D: usize, const H: usize>(
    blocks: &mut [Block],
    edges: &[Edge<H>],
    probability: &[f32],
    detections: &[Registered],
    predictions: &[Prediction<D, H>],
    sums: &mut Vec<BlockSums<D, H>>,
) {
    accumulate(edges, probability, detections, predictions, sums);
    for ((b, p), s) in blocks.iter_mut().zip(predictions).zip(sums.iter()) {
        if s.touched && s.missed.0.iter().any(|m| *m < 1.0) {
            update_block(b, p, s);
        }
    }
}

/// Adds each edge's innovation, weighted by its probability, to its track's sums.
#[inline(always)]
fn accumulate<const D: usize, const H: usize>(
    edges: &[Edge<H>],
    probability: &[f32],
    detections: &[Registered],
    predictions: &[Prediction<D, H>],
    sums: &mut Vec<BlockSums<D, H>>,
) {
    sums.iter_mut().filter(|s| s.touched).for_each(|s| *s = BlockSums::default());
    sums.resize_with(predictions.len(), BlockSums::default);
    for (e, &p) in edges.iter().zip(probability) {
        let (block, lane) = (e.slot as usize / LANES, e.slot as usize % LANES);
        let z = &detections[e.detection as usize].z;
        let s = &mut sums[block];
        s.touched = true;
        s.missed.0[lane] -= p;
        for (h, hyp) in predictions[block].hypothesis.iter().enumerate() {
            let beta = p * e.share[h];
            if beta < 1e-9 {
                continue;
            }
            let acc = &mut s.h[h];
            acc.b.0[lane] += beta;
            for i in 0..D {
                let nu = z[i] - hyp.z[i].0[lane];
                acc.n[i].0[lane] += beta * nu;
                for j in 0..=i {
                    acc.v[i][j].0[lane] += beta * nu * (z[j] - hyp.z[j].0[lane]);
                }
            }
        }
    }
}

/// The update of one block; `faces` hypotheses per model, model-major.
#[inline(always)]
fn update_block<const D: usize, const H: usize>(
    block: &mut Block,
    prediction: &Prediction<D, H>,
    sums: &BlockSums<D, H>,
) {
    let faces = H / MODELS;
    let missed = sums.missed.max(Lanes::ZERO);
    let mut total = Lanes::splat(1e-12);
    for m in 0..MODELS {
        let model = &mut block.model[m];
        let mut mu = missed * model.mu + 1e-12;
        for f in 0..faces {
            mu += sums.h[m * faces + f].b;
        }
        let inv_mu = Lanes::ONE / mu;
        let mut delta = [Lanes::ZERO; DIM];
        for f in 0..faces {
            let hyp = &prediction.hypothesis[m * faces + f];
            let acc = &sums.h[m * faces + f];
            if acc.b.0.iter().all(|b| *b <= 0.0) {
                continue;
            }
            // K = P Hᵀ S⁻¹, row by state.
            let mut gain = [[Lanes::ZERO; D]; DIM];
            for (i, g) in gain.iter_mut().enumerate() {
                for j in 0..D {
                    for k in 0..D {
                        g[j] += hyp.pht[k][i] * hyp.s_inv[k][j];
                    }
                    delta[i] += g[j] * acc.n[j];
                }
            }
            // C = (V − B S) / μ', symmetric.
            let mut c = [[Lanes::ZERO; D]; D];
            for i in 0..D {
                for j in 0..=i {
                    c[i][j] = (acc.v[i][j] - acc.b * hyp.s[i][j]) * inv_mu;
                    c[j][i] = c[i][j];
                }
            }
            for i in 0..DIM {
                let mut kc = [Lanes::ZERO; D];
                for j in 0..D {
                    for k in 0..D {
                        kc[j] += gain[i][k] * c[k][j];
                    }
                }
                for r in i..DIM {
                    let mut s = Lanes::ZERO;
                    for j in 0..D {
                        s += kc[j] * gain[r][j];
                    }
                    model.p[tri(i, r)] += s;
                }
            }
        }
        for d in &mut delta {
            *d = *d * inv_mu;
        }
        for i in 0..DIM {
            model.m[i] += delta[i];
            for r in i..DIM {
                model.p[tri(i, r)] -= delta[i] * delta[r];
            }
        }
        model.mu = mu;
        total += mu;
    }
    for model in &mut block.model {
        // No model is ever ruled out: its way back would take seconds.
        model.mu = (model.mu / total).max(Lanes::splat(1e-4));
    }
    guard(block);
    combine(block);
    point_heading(block);
}

/// Keeps variances positive and sizes physical.
#[inline(always)]
fn guard(block: &mut Block) {
    const FLOOR: [f32; DIM] = [1e-4, 1e-4, 1e-5, 1e-5, 1e-6, 1e-4, 1e-4, 1e-4];
    for model in &mut block.model {
        for i in 0..DIM {
            model.p[tri(i, i)] = model.p[tri(i, i)].max(Lanes::splat(FLOOR[i]));
        }
        model.m[LENGTH] = model.m[LENGTH].max(Lanes::splat(0.3)).min(Lanes::splat(26.0));
        model.m[WIDTH] = model.m[WIDTH].max(Lanes::splat(0.3)).min(Lanes::splat(3.2));
        model.m[HEIGHT] = model.m[HEIGHT].max(Lanes::splat(0.5)).min(Lanes::splat(4.5));
        model.m[TURN] = model.m[TURN].max(Lanes::splat(-1.5)).min(Lanes::splat(1.5));
        let bound = (model.p[tri(X, X)] * model.p[tri(Y, Y)]).sqrt() * 0.999;
        model.p[tri(X, Y)] = model.p[tri(X, Y)].max(-bound).min(bound);
    }
}

/// Turns the body towards its velocity, as far as the velocity's direction is known; holds it below 1 m/s.
#[inline(always)]
fn point_heading(block: &mut Block) {
    let (vx, vy) = (block.mean[VX], block.mean[VY]);
    let v2 = vx * vx + vy * vy;
    let speed = v2.sqrt().max(Lanes::splat(1e-3));
    let (cx, cy) = (vx / speed, vy / speed);
    // Variance of the direction: velocity's variance across it, over the speed squared; the cruise model's is as good as any.
    let p = &block.model[0].p;
    let across = cy * cy * p[tri(VX, VX)] - cx * cy * p[tri(VX, VY)] * 2.0 + cx * cx * p[tri(VY, VY)];
    let var = across.max(Lanes::splat(1e-3)) / v2.max(Lanes::splat(1e-3)) * 4.0 + 2e-3;
    let gain = block.hvar / (block.hvar + var);
    let gain = Lanes::select_lt(speed, Lanes::ONE, Lanes::ZERO, gain);
    // A velocity against the body means the body was put the wrong way round.
    let dot = cx * block.hx + cy * block.hy;
    let back = Lanes::select_lt(dot, Lanes::splat(-0.5), Lanes::ONE, Lanes::ZERO);
    let fast = Lanes::select_lt(speed, Lanes::splat(2.0), Lanes::ZERO, Lanes::ONE);
    let turn = back * fast;
    let gain = gain * (Lanes::ONE - turn) + turn;
    let hx = block.hx + (cx - block.hx) * gain;
    let hy = block.hy + (cy - block.hy) * gain;
    let n = Lanes::ONE / (hx * hx + hy * hy).sqrt().max(Lanes::splat(1e-6));
    block.hx = hx * n;
    block.hy = hy * n;
    block.hvar = (block.hvar * (Lanes::ONE - gain)).max(Lanes::splat(1e-4));
}
