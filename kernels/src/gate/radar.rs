//! What a Doppler radar is expected to measure of a body: east, north and range rate of a reflection.
//!
//! Faces: the end it shows (front or rear), the flank it shows, and somewhere inside, weighted by the area each shows
//! to the radar. A reflection sits anywhere along its face (uniform, moment-matched) and a little inside it.

use super::{
    Edge, Found, Hypothesis, Prediction, gate_block, invert, ln_model, pht_column, slots, weigh_blocks,
};
use crate::dispatch::vectorised;
use crate::lanes::{Lanes, ln};
use crate::occlusion::Visibility;
use crate::params::{MODELS, RadarParams};
use crate::register::{Mount, Registered};
use crate::table::{Block, LENGTH, TURN, VX, VY, WIDTH, X, Y};
use fusion_contract::{RadarModel, ReflectionPoint};

/// Measurement components: east, north, range rate.
pub const D: usize = 3;
/// Faces of a body.
pub const FACES: usize = 3;
/// Hypotheses: models × faces.
pub const H: usize = MODELS * FACES;
/// Range of range rates that clutter and undetected vehicles spread over, m/s.
pub(crate) const RATE_SPAN_MPS: f32 = 40.0;
/// How deep a reflection sits within its face varies by a hand's breadth or two: variance, m².
pub(crate) const DEPTH_VAR: f32 = 0.15 * 0.15;

/// A radar's figures in the filter's precision.
#[derive(Clone, Copy, Debug)]
pub struct RadarView {
    /// Where it hangs, alignment applied.
    pub mount: Mount,
    /// Variance of range, m².
    pub var_range: f32,
    /// Variance of azimuth, rad².
    pub var_azimuth: f32,
    /// Variance of range rate, (m/s)².
    pub var_range_rate: f32,
    /// Nearest range, metres.
    pub min_range: f32,
    /// Farthest range, metres.
    pub max_range: f32,
    /// Range times azimuth that it covers, m·rad.
    pub cells: f32,
    /// Cosine of half the field of view.
    pub cos_half_fov: f32,
    /// True where reflections sit about the centre.
    pub body: bool,
    /// The rest.
    pub params: RadarParams,
}

impl RadarView {
    /// From the site's model, the learnt yaw (rad) and its variance, and the filter's parameters.
    #[must_use]
    pub fn new(model: &RadarModel, yaw_rad: f64, yaw_var: f32, params: &RadarParams) -> Self {
        let extra = params.extra_sigma_range_rate_mps;
        Self {
            mount: Mount::new(&model.pose, yaw_rad, 0.0),
            var_range: (model.sigma_range_m * model.sigma_range_m) as f32,
            var_azimuth: (model.sigma_azimuth_rad * model.sigma_azimuth_rad) as f32 + yaw_var,
            var_range_rate: (model.sigma_range_rate_mps * model.sigma_range_rate_mps) as f32 + extra * extra,
            min_range: model.min_range_m as f32,
            max_range: model.max_range_m as f32,
            cells: model.fov_rad as f32 * (model.max_range_m - model.min_range_m) as f32,
            cos_half_fov: libm::cos(0.5 * model.fov_rad) as f32,
            body: model.reflection == ReflectionPoint::Body,
            params: *params,
        }
    }

    /// Density of clutter per m²·(m/s) for one expected false detection a scan: even in range and azimuth.
    #[must_use]
    pub fn clutter_density(&self, range: f32) -> f32 {
        1.0 / (self.cells.max(1.0) * range.max(1.0) * RATE_SPAN_MPS)
    }
}

vectorised! {
    /// Predicts what the radar measures of every track and gates the detections.
    pub fn gate(
        blocks: &[Block],
        seen: &[Visibility],
        hit_last: &[bool],
        view: &RadarView,
        detections: &[Registered],
        gate2: f32,
        predictions: &mut Vec<Prediction<D, H>>,
        edges: &mut Vec<Edge<H>>,
    ) = gate_blocks;
}

vectorised! {
    /// Predicts what the radar measures of every track, as [`gate`] does, and gates nothing yet.
    pub fn predict(
        blocks: &[Block],
        seen: &[Visibility],
        hit_last: &[bool],
        view: &RadarView,
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
    view: &RadarView,
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
    view: &RadarView,
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
    view: &RadarView,
    gate2: f32,
    out: &mut Prediction<D, H>,
) {
    let mut hidden = Lanes::ZERO;
    let mut run = Lanes::splat(view.params.pd_after_miss);
    for (l, (seen, hit)) in seen.iter().zip(hit_last).enumerate() {
        hidden.0[l] = seen.hidden;
        if *hit {
            run.0[l] = 1.0;
        }
    }
    predict_block(block, hidden, run, view, gate2, out);
}

/// Geometry of one face: offset of the reflection from the centre, its derivative by size and its spread.
struct Face {
    /// Offset along the body's axis and its derivative by length.
    along: Lanes,
    d_along: Lanes,
    /// Offset to the body's left and its derivative by width.
    across: Lanes,
    d_across: Lanes,
    /// Variance along the axis and across it, m².
    var_along: Lanes,
    var_across: Lanes,
    /// ln of its weight.
    ln_weight: Lanes,
}

#[inline(always)]
fn faces(b: &Block, view: &RadarView, ux: Lanes, uy: Lanes) -> [Face; FACES] {
    let (length, width) = (b.mean[LENGTH], b.mean[WIDTH]);
    // Unit vector from the body to the radar, in the body's axes.
    let toward_x = -(ux * b.hx + uy * b.hy);
    let toward_y = -(uy * b.hx - ux * b.hy);
    let (end, flank) = (toward_x.sign(), toward_y.sign());
    let quarter = 0.25;
    let inset_l = (length * quarter).min(Lanes::splat(view.params.inset_m));
    let inset_w = (width * quarter).min(Lanes::splat(view.params.inset_m));
    let (area_end, area_flank) = (width * toward_x.abs(), length * toward_y.abs());
    let area = area_end + area_flank + 1e-3;
    let (share, inside) =
        if view.body { (1e-9, 1.0) } else { (1.0 - view.params.inside_weight, view.params.inside_weight) };
    let twelfth = 1.0 / 12.0;
    let (spread_l, spread_w) = (length * length * twelfth, width * width * twelfth);
    let depth = Lanes::splat(DEPTH_VAR);
    let w = |a: Lanes| (a / area * share).max(Lanes::splat(1e-6)).map(ln);
    [
        Face {
            along: end * (length * 0.5 - inset_l),
            d_along: end * 0.5,
            across: Lanes::ZERO,
            d_across: Lanes::ZERO,
            var_along: depth,
            var_across: spread_w,
            ln_weight: w(area_end),
        },
        Face {
            along: Lanes::ZERO,
            d_along: Lanes::ZERO,
            across: flank * (width * 0.5 - inset_w),
            d_across: flank * 0.5,
            var_along: spread_l,
            var_across: depth,
            ln_weight: w(area_flank),
        },
        Face {
            along: Lanes::ZERO,
            d_along: Lanes::ZERO,
            across: Lanes::ZERO,
            d_across: Lanes::ZERO,
            var_along: spread_l,
            var_across: spread_w,
            ln_weight: Lanes::splat(ln(inside)),
        },
    ]
}

#[inline(always)]
fn predict_block(
    b: &Block,
    hidden: Lanes,
    run: Lanes,
    view: &RadarView,
    gate2: f32,
    out: &mut Prediction<D, H>,
) {
    let mount = &view.mount;
    let (dx, dy) = (b.mean[X] - mount.x, b.mean[Y] - mount.y);
    let range = (dx * dx + dy * dy).sqrt().max(Lanes::splat(0.5));
    let (ux, uy) = (dx / range, dy / range);
    out.pd = detection_probability(b, hidden, view, range, ux, uy) * run;
    if out.blind() {
        return;
    }
    let mu = [b.model[0].mu, b.model[1].mu, b.model[2].mu];
    // How far from the mean any hypothesis' gate reaches: models and faces lie apart.
    let mut reach = Lanes::ZERO;
    for (f, face) in faces(b, view, ux, uy).iter().enumerate() {
        let shared = Shared::new(b, face, view);
        for m in 0..MODELS {
            let hyp = &mut out.hypothesis[m * FACES + f];
            fill(hyp, b, m, &shared);
            hyp.ln_peak = hyp.ln_peak + face.ln_weight + ln_model(&mu, m);
            reach = reach.max((hyp.z[0] - b.mean[X]).abs() + (hyp.s[0][0] * gate2).sqrt());
        }
    }
    out.key_centre = b.mean[X];
    // A margin for rounding.
    out.key_radius = reach * 1.001 + 0.01;
}

/// What all models share of one face's measurement: mean at the mixed state, rows of H, noise.
struct Shared {
    z: [Lanes; D],
    /// Coefficients of x, y, vx, vy, ω in the range rate.
    rate: [Lanes; 5],
    /// Derivatives of east and north by length and width.
    by_length: [Lanes; 2],
    by_width: [Lanes; 2],
    /// Noise: xx, xy, yy, range rate.
    r: [Lanes; 4],
}

impl Shared {
    #[inline(always)]
    fn new(b: &Block, face: &Face, view: &RadarView) -> Self {
        let (hx, hy) = (b.hx, b.hy);
        let (ox, oy) = (face.along * hx - face.across * hy, face.along * hy + face.across * hx);
        let (px, py) = (b.mean[X] + ox, b.mean[Y] + oy);
        let (dx, dy) = (px - view.mount.x, py - view.mount.y);
        let range = (dx * dx + dy * dy).sqrt().max(Lanes::splat(0.5));
        let inv = Lanes::ONE / range;
        let (rx, ry) = (dx * inv, dy * inv);
        let w = b.mean[TURN];
        // Velocity of the reflecting point: the centre's and the turn's.
        let (vx, vy) = (b.mean[VX] - w * oy, b.mean[VY] + w * ox);
        let rate = vx * rx + vy * ry;
        let cross = vy * rx - vx * ry;
        // Polar noise turned into the plane, plus the spread along the face, plus the heading's uncertainty.
        let var_cross = range * range * view.var_azimuth;
        let var_along = face.var_along + face.across * face.across * b.hvar;
        let var_across = face.var_across + face.along * face.along * b.hvar;
        let r = [
            rx * rx * view.var_range + ry * ry * var_cross + hx * hx * var_along + hy * hy * var_across,
            rx * ry * (Lanes::splat(view.var_range) - var_cross) + hx * hy * (var_along - var_across),
            ry * ry * view.var_range + rx * rx * var_cross + hy * hy * var_along + hx * hx * var_across,
            Lanes::splat(view.var_range_rate) + w * w * (face.var_along + face.var_across),
        ];
        let by = cross * inv;
        Self {
            z: [px, py, rate],
            rate: [-(ry * by), rx * by, rx, ry, rx * -oy + ry * ox],
            by_length: [face.d_along * hx, face.d_along * hy],
            by_width: [-(face.d_across * hy), face.d_across * hx],
            r,
        }
    }
}

#[inline(always)]
fn fill(hyp: &mut Hypothesis<D>, b: &Block, m: usize, shared: &Shared) {
    let p = &b.model[m].p;
    let d: [Lanes; 8] = std::array::from_fn(|k| b.model[m].m[k] - b.mean[k]);
    let (l, w, c) = (&shared.by_length, &shared.by_width, &shared.rate);
    hyp.pht[0] = pht_column(p, &[(X, Lanes::ONE), (LENGTH, l[0]), (WIDTH, w[0])]);
    hyp.pht[1] = pht_column(p, &[(Y, Lanes::ONE), (LENGTH, l[1]), (WIDTH, w[1])]);
    hyp.pht[2] = pht_column(p, &[(X, c[0]), (Y, c[1]), (VX, c[2]), (VY, c[3]), (TURN, c[4])]);
    hyp.z[0] = shared.z[0] + d[X] + l[0] * d[LENGTH] + w[0] * d[WIDTH];
    hyp.z[1] = shared.z[1] + d[Y] + l[1] * d[LENGTH] + w[1] * d[WIDTH];
    hyp.z[2] = shared.z[2] + c[0] * d[X] + c[1] * d[Y] + c[2] * d[VX] + c[3] * d[VY] + c[4] * d[TURN];
    for j in 0..D {
        let q = &hyp.pht[j];
        hyp.s[0][j] = q[X] + l[0] * q[LENGTH] + w[0] * q[WIDTH];
        hyp.s[1][j] = q[Y] + l[1] * q[LENGTH] + w[1] * q[WIDTH];
        hyp.s[2][j] = c[0] * q[X] + c[1] * q[Y] + c[2] * q[VX] + c[3] * q[VY] + c[4] * q[TURN];
    }
    hyp.s[0][0] += shared.r[0];
    hyp.s[0][1] += shared.r[1];
    hyp.s[1][0] += shared.r[1];
    hyp.s[1][1] += shared.r[2];
    hyp.s[2][2] += shared.r[3];
    let ln_det = invert(&hyp.s, &mut hyp.s_inv);
    // −D/2 · ln 2π
    hyp.ln_peak = -(ln_det * 0.5) - 2.756_815_7;
}

#[inline(always)]
fn detection_probability(
    b: &Block,
    hidden: Lanes,
    view: &RadarView,
    range: Lanes,
    ux: Lanes,
    uy: Lanes,
) -> Lanes {
    let par = &view.params;
    let rate = b.mean[VX] * ux + b.mean[VY] * uy;
    // Squared range rate against squared threshold, steep: slow vehicles drown in the ground's return.
    let x = rate * rate * (1.0 / (par.slow_mps * par.slow_mps));
    let moving = x * x / (x * x + 1.0);
    let visible = Lanes::ONE - hidden * par.occlusion;
    let pd = (moving * (par.pd_moving - par.pd_slow) + par.pd_slow) * visible;
    let cos = ux * view.mount.cos_yaw + uy * view.mount.sin_yaw;
    // Just inside its limits a body may show too little of itself: half a car's length of doubt.
    let edge = Lanes::splat(1.5) / range.max(Lanes::splat(3.0));
    let inside =
        Lanes::select_lt(Lanes::splat(view.cos_half_fov) + edge * 0.7, cos, Lanes::ONE, Lanes::splat(0.15));
    let outside = Lanes::select_lt(cos, Lanes::splat(view.cos_half_fov) - edge * 0.7, Lanes::ZERO, inside);
    let far = Lanes::select_lt(Lanes::splat(view.max_range + 3.0), range, Lanes::ZERO, outside);
    let near_end = Lanes::select_lt(Lanes::splat(view.max_range - 3.0), range, far * 0.2, far);
    Lanes::select_lt(range, Lanes::splat(view.min_range - 1.0), Lanes::ZERO, near_end) * pd
}
