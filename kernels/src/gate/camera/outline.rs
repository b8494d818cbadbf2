//! A cuboid's outline in the image: its outermost corners, and how they move with the state.

use super::{CameraView, D};
use crate::lanes::Lanes;
use crate::table::{Block, HEIGHT, LENGTH, WIDTH, X, Y};

/// The outermost corner for one edge: value in pixels and what its derivatives need.
#[derive(Clone, Copy)]
pub(super) struct Corner {
    pub value: Lanes,
    pub along: Lanes,
    pub across: Lanes,
    pub up: Lanes,
    pub forward: Lanes,
    pub left: Lanes,
}

/// One row of H with its noise: value, coefficients of x, y, length, width, height, variance.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub value: Lanes,
    pub c: [Lanes; 5],
    pub var: Lanes,
}

#[inline(always)]
pub(super) fn corners(b: &Block, view: &CameraView) -> ([Corner; D], Lanes) {
    let m = &view.mount;
    let (dx, dy) = (b.mean[X] - m.x, b.mean[Y] - m.y);
    let (hl, hw) = (b.mean[LENGTH] * 0.5, b.mean[WIDTH] * 0.5);
    let start = |value: f32| Corner {
        value: Lanes::splat(value),
        along: Lanes::ZERO,
        across: Lanes::ZERO,
        up: Lanes::ZERO,
        forward: Lanes::ONE,
        left: Lanes::ZERO,
    };
    let mut edges = [start(1e9), start(-1e9), start(1e9), start(-1e9)];
    let mut depth = Lanes::splat(1e9);
    for (a, w, up) in [
        (1.0f32, 1.0f32, 0.0f32),
        (1.0, -1.0, 0.0),
        (-1.0, 1.0, 0.0),
        (-1.0, -1.0, 0.0),
        (1.0, 1.0, 1.0),
        (1.0, -1.0, 1.0),
        (-1.0, 1.0, 1.0),
        (-1.0, -1.0, 1.0),
    ] {
        let x = dx + hl * b.hx * a - hw * b.hy * w;
        let y = dy + hl * b.hy * a + hw * b.hx * w;
        let z = b.mean[HEIGHT] * up - m.z;
        let forward = x * m.cos_yaw + y * m.sin_yaw;
        let left = y * m.cos_yaw - x * m.sin_yaw;
        let along_axis = forward * m.cos_pitch - z * m.sin_pitch;
        depth = depth.min(along_axis);
        let inv = Lanes::splat(view.focal) / along_axis.max(Lanes::splat(0.5));
        let u = -(left * inv) + view.centre[0];
        let v = (-(z * m.cos_pitch) - forward * m.sin_pitch) * inv + view.centre[1];
        for (k, value) in [u, u, v, v].into_iter().enumerate() {
            let e = &mut edges[k];
            let (lo, hi) = if k % 2 == 0 { (value, e.value) } else { (e.value, value) };
            let pick = |new: Lanes, old: Lanes| Lanes::select_lt(lo, hi, new, old);
            *e = Corner {
                value: pick(value, e.value),
                along: pick(Lanes::splat(a), e.along),
                across: pick(Lanes::splat(w), e.across),
                up: pick(Lanes::splat(up), e.up),
                forward: pick(forward, e.forward),
                left: pick(left, e.left),
            };
        }
    }
    (edges, depth)
}

/// Derivatives of an edge by the state, and its clean noise.
#[inline(always)]
pub(super) fn row(b: &Block, view: &CameraView, k: usize, e: &Corner, extent: Lanes) -> Row {
    let m = &view.mount;
    let z = b.mean[HEIGHT] * e.up - m.z;
    let inv = Lanes::ONE / (e.forward * m.cos_pitch - z * m.sin_pitch).max(Lanes::splat(0.5));
    let f = inv * view.focal;
    let (by_forward, by_left, by_up) = if k < 2 {
        let slope = e.left * inv;
        (f * slope * m.cos_pitch, -f, -(f * slope * m.sin_pitch))
    } else {
        let slope = (-(z * m.cos_pitch) - e.forward * m.sin_pitch) * inv;
        (f * (-(slope * m.cos_pitch) - m.sin_pitch), Lanes::ZERO, f * (slope * m.sin_pitch - m.cos_pitch))
    };
    let by_x = by_forward * m.cos_yaw - by_left * m.sin_yaw;
    let by_y = by_forward * m.sin_yaw + by_left * m.cos_yaw;
    let along = by_x * b.hx + by_y * b.hy;
    let across = by_y * b.hx - by_x * b.hy;
    // How the edge moves when the body turns on the spot.
    let by_heading = e.along * across * b.mean[LENGTH] * 0.5 - e.across * along * b.mean[WIDTH] * 0.5;
    let shape = extent * view.params.shape_noise;
    Row {
        value: e.value,
        c: [by_x, by_y, e.along * along * 0.5, e.across * across * 0.5, e.up * by_up],
        var: shape * shape + by_heading * by_heading * b.hvar + view.var_edge[k / 2],
    }
}
