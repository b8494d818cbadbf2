//! What a camera's detector is expected to draw around a body: the box that encloses its visible part.
//!
//! The body is a cuboid on the road; each edge of the box is the outermost of its corners, so that all four edges
//! carry position and size. An edge that a nearer body hides is expected where that body ends, and then says nothing about
//! this one; likewise an edge at the image's border.

mod outline;

use super::{
    Edge, Found, Hypothesis, Prediction, gate_block, invert, ln_model, pht_column, slots, weigh_blocks,
};
use crate::dispatch::vectorised;
use crate::lanes::{LANES, Lanes, ln};
use crate::occlusion::Visibility;
use crate::params::{CameraParams, MODELS};
use crate::register::{Mount, Registered};
use crate::table::{Block, HEIGHT, LENGTH, WIDTH, X, Y};
use fusion_contract::CameraModel;
use outline::{Row, corners, row};

/// Measurement components: left, right, top, bottom edge, pixels.
pub const D: usize = 4;
/// As expected, left part hidden, right part hidden, size misjudged.
pub const FACES: usize = 4;
/// The last of them.
pub const MISJUDGED: usize = 3;
/// Hypotheses: models × faces.
pub const H: usize = MODELS * FACES;

/// A camera's figures in the filter's precision.
#[derive(Clone, Copy, Debug)]
pub struct CameraView {
    /// Where it hangs, alignment applied.
    pub mount: Mount,
    /// Focal length, pixels.
    pub focal: f32,
    /// Principal point, pixels.
    pub centre: [f32; 2],
    /// Image size, pixels.
    pub size: [f32; 2],
    /// Variance of a clean edge, with what the shake left, pixels²: columns, rows.
    pub var_edge: [f32; 2],
    /// Farthest ground distance, metres.
    pub max_range: f32,
    /// The rest.
    pub params: CameraParams,
}

impl CameraView {
    /// From the site's model, the learnt yaw and pitch (rad), the variance of alignment and shake (pixels²) and the
    /// filter's parameters.
    #[must_use]
    pub fn new(
        model: &CameraModel,
        yaw_rad: f64,
        pitch_rad: f64,
        var_px: [f32; 2],
        params: &CameraParams,
    ) -> Self {
        let var = (model.sigma_edge_px * model.sigma_edge_px) as f32;
        Self {
            mount: Mount::new(&model.pose, yaw_rad, pitch_rad),
            focal: model.focal_px as f32,
            centre: [model.centre_u_px as f32, model.centre_v_px as f32],
            size: [model.width_px as f32, model.height_px as f32],
            var_edge: [var + var_px[0], var + var_px[1]],
            max_range: model.max_range_m as f32,
            params: *params,
        }
    }
}

vectorised! {
    /// Predicts the box of every track and gates the detections. `hit_last` is, by slot, whether this camera saw it last time.
    pub fn gate(
        blocks: &[Block],
        seen: &[Visibility],
        hit_last: &[bool],
        view: &CameraView,
        detections: &[Registered],
        gate2: f32,
        predictions: &mut Vec<Prediction<D, H>>,
        edges: &mut Vec<Edge<H>>,
    ) = gate_blocks;
}

vectorised! {
    /// Predicts the box of every track, as [`gate`] does, and gates nothing yet.
    pub fn predict(
        blocks: &[Block],
        seen: &[Visibility],
        hit_last: &[bool],
        view: &CameraView,
        gate2: f32,
        predictions: &mut Vec<Prediction<D, H>>,
    ) = predict_blocks;
}

vectorised! {
    /// Gates what was predicted of the first `tracks` tracks, with what was `found` near each: the edges that [`gate`] gives, to the bit.
    pub fn weigh(
        tracks: usize,
        found: &Found,
        detections: &[Registered],
        gate2: f32,
        predictions: &mut [Prediction<D, H>],
        edges: &mut Vec<Edge<H>>,
    ) = weigh_blocks;
}

#[inline(always)]
#[allow(clippy::too_many_arguments, reason = "a kernel's buffers, as its shader binds them")]
fn gate_blocks(
    blocks: &[Block],
    seen: &[Visibility],
    hit_last: &[bool],
    view: &CameraView,
    detections: &[Registered],
    gate2: f32,
    predictions: &mut Vec<Prediction<D, H>>,
    edges: &mut Vec<Edge<H>>,
) {
    predictions.resize_with(blocks.len(), Prediction::default);
    edges.clear();
    for (b, (block, out)) in blocks.iter().zip(predictions.iter_mut()).enumerate() {
        let slots = slots(b, seen.len());
        predict_tracks(block, &seen[slots.clone()], &hit_last[slots.clone()], view, gate2, out);
        gate_block(b, slots.len(), out, detections, gate2, edges);
    }
}

#[inline(always)]
fn predict_blocks(
    blocks: &[Block],
    seen: &[Visibility],
    hit_last: &[bool],
    view: &CameraView,
    gate2: f32,
    predictions: &mut Vec<Prediction<D, H>>,
) {
    predictions.resize_with(blocks.len(), Prediction::default);
    for (b, (block, out)) in blocks.iter().zip(predictions.iter_mut()).enumerate() {
        let slots = slots(b, seen.len());
        predict_tracks(block, &seen[slots.clone()], &hit_last[slots], view, gate2, out);
    }
}

/// One block, of which as many lanes have a track as there are `seen`.
#[inline(always)]
fn predict_tracks(
    block: &Block,
    seen: &[Visibility],
    hit_last: &[bool],
    view: &CameraView,
    gate2: f32,
    out: &mut Prediction<D, H>,
) {
    let mut visibility = [Visibility::default(); LANES];
    let mut run = Lanes::splat(view.params.pd_after_miss);
    for (l, (seen, hit)) in seen.iter().zip(hit_last).enumerate() {
        visibility[l] = *seen;
        if *hit {
            run.0[l] = view.params.pd_after_hit;
        }
    }
    predict_block(block, &visibility, run, view, gate2, out);
}

/// Replaces the lanes where the edge is not the body's own: `value` expected, no derivative, `sigma` of noise.
fn blind(row: &mut Row, lane: usize, value: f32, sigma: f32) {
    row.value.0[lane] = value;
    row.c.iter_mut().for_each(|c| c.0[lane] = 0.0);
    row.var.0[lane] += sigma * sigma;
}

#[inline(always)]
fn predict_block(
    b: &Block,
    seen: &[Visibility; LANES],
    run: Lanes,
    view: &CameraView,
    gate2: f32,
    out: &mut Prediction<D, H>,
) {
    let (edges, depth) = corners(b, view);
    let width = (edges[1].value - edges[0].value).max(Lanes::ONE);
    let height = (edges[3].value - edges[2].value).max(Lanes::ONE);
    let mut rows: [Row; D] =
        std::array::from_fn(|k| row(b, view, k, &edges[k], if k < 2 { width } else { height }));
    out.pd = Lanes::ZERO;
    for l in 0..LANES {
        out.pd.0[l] = run.0[l] * visible_share(b, &mut rows, l, &seen[l], depth.0[l], view);
    }
    if out.blind() {
        return;
    }
    out.key_centre = (rows[0].value + rows[1].value) * 0.5;
    out.key_radius = fill(b, &rows, view, gate2, out);
}

/// Box with an unknown share hidden from the left (`side` 0) or right (1): that edge is anywhere in the box, and says
/// nothing about the body.
#[inline(always)]
fn hide(rows: &[Row; D], side: usize, hyp: &mut Hypothesis<D>) {
    let width = (rows[1].value - rows[0].value).max(Lanes::splat(4.0));
    let inward = if side == 0 { 1.0 } else { -1.0 };
    for k in 0..D {
        hyp.s[side][k] = Lanes::ZERO;
        hyp.s[k][side] = Lanes::ZERO;
    }
    hyp.s[side][side] = rows[side].var + width * width * 0.09;
    hyp.z[side] = rows[side].value + width * (0.4 * inward);
    hyp.pht[side] = [Lanes::ZERO; 8];
}

/// Standard deviations that a misjudged body's length, width, height and place along its axis are off by, metres.
pub const MISJUDGED_BY_M: [f32; 4] = [3.0, 0.4, 0.8, 1.5];

/// Widens a hypothesis' innovation by what a misjudged size leaves open, and takes its gain away.
#[inline(always)]
fn open_size(b: &Block, rows: &[Row; D], hyp: &mut Hypothesis<D>) {
    for i in 0..D {
        let along_i = rows[i].c[0] * b.hx + rows[i].c[1] * b.hy;
        for j in 0..D {
            let along_j = rows[j].c[0] * b.hx + rows[j].c[1] * b.hy;
            for k in 0..3 {
                hyp.s[i][j] += rows[i].c[2 + k] * rows[j].c[2 + k] * (MISJUDGED_BY_M[k] * MISJUDGED_BY_M[k]);
            }
            hyp.s[i][j] += along_i * along_j * (MISJUDGED_BY_M[3] * MISJUDGED_BY_M[3]);
        }
        hyp.pht[i] = [Lanes::ZERO; 8];
    }
}

/// Cuts a lane's box at hidden ends and at the image's border; returns the factor of its detection probability.
fn visible_share(
    b: &Block,
    rows: &mut [Row; D],
    l: usize,
    seen: &Visibility,
    depth: f32,
    view: &CameraView,
) -> f32 {
    let m = &view.mount;
    let (dx, dy) = (b.mean[X].0[l] - m.x, b.mean[Y].0[l] - m.y);
    if depth < 1.0 || dx * dx + dy * dy > view.max_range * view.max_range {
        return 0.0;
    }
    let full = [rows[0].value.0[l], rows[1].value.0[l], rows[2].value.0[l], rows[3].value.0[l]];
    let width = (full[1] - full[0]).max(1.0);
    let sigma = view.params.hidden_edge * width + 3.0;
    let forward = dx * m.cos_yaw + dy * m.sin_yaw;
    let per_tangent = view.focal * forward / (forward * m.cos_pitch + m.z * m.sin_pitch).max(0.5);
    let column = |q: f32| view.centre[0] - per_tangent * q / (1.0 - q.abs()).max(0.05);
    if seen.hidden >= 0.999 {
        // Nothing of it should show: what shows all the same may be any part.
        blind(&mut rows[0], l, full[0], 0.5 * width);
        blind(&mut rows[1], l, full[1], 0.5 * width);
    } else {
        if seen.left_hidden {
            blind(&mut rows[0], l, column(seen.left).clamp(full[0], full[1]), sigma);
        }
        if seen.right_hidden {
            blind(&mut rows[1], l, column(seen.right).clamp(full[0], full[1]), sigma);
        }
    }
    let limits = [0.0, view.size[0], 0.0, view.size[1]];
    for (k, limit) in limits.into_iter().enumerate() {
        let beyond = if k % 2 == 0 { rows[k].value.0[l] < limit } else { rows[k].value.0[l] > limit };
        if beyond {
            blind(&mut rows[k], l, limit, 0.0);
        }
    }
    // How much of the whole box the image holds.
    let w = full[1].min(view.size[0]) - full[0].max(0.0);
    let h = full[3].min(view.size[1]) - full[2].max(0.0);
    if w < 2.0 || h < 2.0 {
        return 0.0;
    }
    let inside = (w * h) / (width * (full[3] - full[2]).max(1.0));
    let cut = (inside / 0.3).min(1.0);
    (1.0 - view.params.occlusion * seen.hidden) * cut
}

/// Fills all hypotheses; returns how far from the middle column any of their gates reaches.
#[inline(always)]
fn fill(b: &Block, rows: &[Row; D], view: &CameraView, gate2: f32, out: &mut Prediction<D, H>) -> Lanes {
    let mu = [b.model[0].mu, b.model[1].mu, b.model[2].mu];
    let (unknown, misjudged) = (view.params.unknown_occluder, view.params.misjudged_size);
    let centre = (rows[0].value + rows[1].value) * 0.5;
    let mut reach = Lanes::ZERO;
    for m in 0..MODELS {
        let ln_mu = ln_model(&mu, m);
        let (clean, others) = out.hypothesis[m * FACES..][..FACES].split_at_mut(1);
        fill_model(b, rows, m, &mut clean[0]);
        for hyp in others.iter_mut() {
            (hyp.z, hyp.pht, hyp.s) = (clean[0].z, clean[0].pht, clean[0].s);
        }
        for (face, hyp) in clean.iter_mut().chain(others).enumerate() {
            let weight = match face {
                0 => 1.0 - 2.0 * unknown - misjudged,
                MISJUDGED => {
                    open_size(b, rows, hyp);
                    misjudged
                }
                side => {
                    hide(rows, side - 1, hyp);
                    unknown
                }
            };
            let ln_det = invert(&hyp.s, &mut hyp.s_inv);
            // −D/2 · ln 2π
            hyp.ln_peak = ln_mu - ln_det * 0.5 + (ln(weight) - 3.675_754);
            // Of the middle column: models and faces lie apart.
            let middle = (hyp.z[0] + hyp.z[1]) * 0.5;
            let var = (hyp.s[0][0] + hyp.s[0][1] * 2.0 + hyp.s[1][1]) * 0.25;
            reach = reach.max((middle - centre).abs() + (var.max(Lanes::ZERO) * gate2).sqrt());
        }
    }
    // A margin for rounding.
    reach * 1.001 + 1.0
}

/// One model's box with every edge where the body's corners are: mean, P Hᵀ and S.
#[inline(always)]
fn fill_model(b: &Block, rows: &[Row; D], m: usize, hyp: &mut Hypothesis<D>) {
    const STATE: [usize; 5] = [X, Y, LENGTH, WIDTH, HEIGHT];
    let model = &b.model[m];
    for (j, row) in rows.iter().enumerate() {
        let terms: [(usize, Lanes); 5] = std::array::from_fn(|k| (STATE[k], row.c[k]));
        hyp.pht[j] = pht_column(&model.p, &terms);
        hyp.z[j] = row.value;
        for (i, c) in terms {
            hyp.z[j] += c * (model.m[i] - b.mean[i]);
        }
    }
    let term = |row: &Row, j: usize, noise: Lanes| {
        let mut s = noise;
        for (k, c) in STATE.into_iter().zip(row.c) {
            s += c * hyp.pht[j][k];
        }
        s
    };
    let mut s = [[Lanes::ZERO; D]; D];
    for (i, row) in rows.iter().enumerate() {
        for j in 0..i {
            s[i][j] = term(row, j, Lanes::ZERO);
            s[j][i] = s[i][j];
        }
        s[i][i] = term(row, i, row.var);
    }
    // Rounded from the other side, as what is learnt about the mounting has always read it.
    s[0][1] = term(&rows[0], 1, Lanes::ZERO);
    hyp.s = s;
}
