//! What a loop's edge says of a body: its front was over the upstream edge, or its rear over the downstream edge.
//!
//! Measurement: along the loop's direction of travel and to its left, metres, relative to the edge; the detection is the
//! origin. Only bodies that point along the loop's direction are candidates.

use super::{Edge, Prediction, gate_block, invert, ln_model, pht_column};
use crate::dispatch::vectorised;
use crate::lanes::{LANES, Lanes};
use crate::params::MODELS;
use crate::register::Registered;
use crate::table::{Block, LENGTH, VX, VY, X, Y};
use fusion_contract::LoopModel;

/// Measurement components: along, left.
pub const D: usize = 2;
/// Hypotheses: one per model.
pub const H: usize = MODELS;

/// A loop's edge in the filter's precision.
#[derive(Clone, Copy, Debug)]
pub struct LoopView {
    /// The edge's middle, metres.
    pub(crate) x: f32,
    pub(crate) y: f32,
    /// Direction of travel.
    pub(crate) ux: f32,
    pub(crate) uy: f32,
    /// +½ for the front (on), −½ for the rear (off).
    pub(crate) half: f32,
    /// Variance of the edge's time, s², of its place along the lane, m², and of the body's place across the lane, m².
    pub(crate) var_time: f32,
    pub(crate) var_along: f32,
    pub(crate) var_across: f32,
}

impl LoopView {
    /// The edge of a loop that an event of kind `on` (else off) is about.
    #[must_use]
    pub fn new(model: &LoopModel, on: bool) -> Self {
        let (s, c) = libm::sincos(model.heading_rad);
        let back = if on { -0.5 } else { 0.5 } * model.length_m;
        Self {
            x: (model.x_m + back * c) as f32,
            y: (model.y_m + back * s) as f32,
            ux: c as f32,
            uy: s as f32,
            half: if on { 0.5 } else { -0.5 },
            var_time: (model.sigma_time_s * model.sigma_time_s) as f32,
            // Where the field begins to feel a body varies with its height: a hand's breadth or two.
            var_along: 0.25 * 0.25,
            // Within its lane a body wanders, and a neighbour lane's truck may trip a loop.
            var_across: (0.35 * model.width_m * 0.35 * model.width_m) as f32,
        }
    }
}

vectorised! {
    /// Predicts the edge for every track and gates it. `count` is the number of tracks.
    pub fn gate(
        blocks: &[Block],
        count: usize,
        view: &LoopView,
        detections: &[Registered],
        gate2: f32,
        predictions: &mut Vec<Prediction<D, H>>,
        edges: &mut Vec<Edge<H>>,
    ) = gate_blocks;
}

#[inline(always)]
fn gate_blocks(
    blocks: &[Block],
    count: usize,
    view: &LoopView,
    detections: &[Registered],
    gate2: f32,
    predictions: &mut Vec<Prediction<D, H>>,
    edges: &mut Vec<Edge<H>>,
) {
    predictions.resize_with(blocks.len(), Prediction::default);
    edges.clear();
    for (b, (block, out)) in blocks.iter().zip(predictions.iter_mut()).enumerate() {
        predict_block(block, view, gate2, out);
        gate_block(b, (count - b * LANES).min(LANES), out, detections, gate2, edges);
    }
}

/// Loops in other lanes or directions than a body's do not feel it: most blocks end early.
#[inline(always)]
fn predict_block(b: &Block, view: &LoopView, gate2: f32, out: &mut Prediction<D, H>) {
    let mu = [b.model[0].mu, b.model[1].mu, b.model[2].mu];
    let one = |v: f32| Lanes::splat(v);
    let aligned = b.hx * view.ux + b.hy * view.uy;
    out.pd = Lanes::select_lt(Lanes::splat(0.85), aligned, Lanes::ONE, Lanes::ZERO);
    if out.blind() {
        return;
    }
    let speed = b.mean[VX] * view.ux + b.mean[VY] * view.uy;
    let r_along = speed * speed * view.var_time + view.var_along;
    for m in 0..MODELS {
        let model = &b.model[m];
        let hyp = &mut out.hypothesis[m];
        let (dx, dy) = (model.m[X] - view.x, model.m[Y] - view.y);
        hyp.z = [dx * view.ux + dy * view.uy + model.m[LENGTH] * view.half, dy * view.ux - dx * view.uy];
        hyp.pht[0] = pht_column(&model.p, &[(X, one(view.ux)), (Y, one(view.uy)), (LENGTH, one(view.half))]);
        hyp.pht[1] = pht_column(&model.p, &[(X, one(-view.uy)), (Y, one(view.ux))]);
        for j in 0..D {
            let q = &hyp.pht[j];
            hyp.s[0][j] = q[X] * view.ux + q[Y] * view.uy + q[LENGTH] * view.half;
            hyp.s[1][j] = q[Y] * view.ux - q[X] * view.uy;
        }
        hyp.s[0][0] += r_along;
        hyp.s[1][1] += Lanes::splat(view.var_across);
        let ln_det = invert(&hyp.s, &mut hyp.s_inv);
        // −D/2 · ln 2π
        hyp.ln_peak = ln_model(&mu, m) - ln_det * 0.5 - 1.837_877_1;
    }
    out.key_centre = out.hypothesis[0].z[0];
    let mut reach = Lanes::ZERO;
    for hyp in &out.hypothesis {
        // The models' places may lie apart: each counts from the window's centre.
        reach = reach.max((hyp.z[0] - out.key_centre).abs() + (hyp.s[0][0] * gate2).sqrt());
    }
    out.key_radius = reach + 2.0;
}
