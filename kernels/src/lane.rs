//! Soft knowledge about motion: vehicles tend to drive along their lane's middle, and along their own axis.
//!
//! Both are weak pseudo-measurements whose errors last for seconds (a driver's habit, a slip in a turn), so that their variance
//! is scaled by how often they are taken: never a rail. In: the table; out: the table. Taken every [`PERIOD_S`].

use crate::lane_map::LaneMap;
use crate::lanes::LANES;
use crate::params::{LaneParams, MODELS, STOPPED};
use crate::predict::combine;
use crate::table::{Block, DIM, TrackTable, VX, VY, X, Y, tri};

/// Time between two applications, seconds.
pub const PERIOD_S: f64 = 0.1;

/// Applies both to every track.
pub fn apply(table: &mut TrackTable, lanes: &LaneMap, params: &LaneParams) {
    let repeat = params.habit_s / PERIOD_S as f32;
    for slot in 0..table.len() {
        let (x, y) = (table.mean(slot, X), table.mean(slot, Y));
        let (b, l) = (&mut table.blocks[slot / LANES], slot % LANES);
        if let Some(on) = lanes.at(x, y) {
            follow_lane(b, l, on.direction, on.offset, repeat, params);
        }
        drive_ahead(b, l, repeat, params);
        combine(b);
    }
}

/// Pulls towards the lane's middle and direction, if the body points along it.
fn follow_lane(b: &mut Block, l: usize, d: [f32; 2], offset: f32, repeat: f32, params: &LaneParams) {
    let (hx, hy) = (b.hx.0[l], b.hy.0[l]);
    let (cos, sin) = (hx * d[0] + hy * d[1], hx * d[1] - hy * d[0]);
    let slow = b.model[STOPPED].mu.0[l] > 0.5;
    // A body well off the middle or across the lane is changing it.
    if cos < 0.94 || offset.abs() > params.sigma_lateral_m * 3.5 {
        return;
    }
    let var = params.sigma_lateral_m * params.sigma_lateral_m * repeat;
    let n = [-d[1], d[0]];
    for m in 0..MODELS {
        let e = -(offset
            + n[0] * (b.model[m].m[X].0[l] - b.mean[X].0[l])
            + n[1] * (b.model[m].m[Y].0[l] - b.mean[Y].0[l]));
        scalar_update(b, m, l, [(X, n[0]), (Y, n[1])], e, var);
    }
    // Standing vehicles are rarely askew either.
    let var_heading = params.sigma_heading_rad * params.sigma_heading_rad * if slow { 1.0 } else { repeat };
    let gain = b.hvar.0[l] / (b.hvar.0[l] + var_heading);
    // sin is the angle from the body to the lane.
    let turn = gain * sin;
    let (nx, ny) = (hx - hy * turn, hy + hx * turn);
    let k = 1.0 / (nx * nx + ny * ny).sqrt();
    b.hx.0[l] = nx * k;
    b.hy.0[l] = ny * k;
    b.hvar.0[l] *= 1.0 - gain;
}

/// A vehicle's centre moves along its axis, but for slip.
fn drive_ahead(b: &mut Block, l: usize, repeat: f32, params: &LaneParams) {
    let (hx, hy) = (b.hx.0[l], b.hy.0[l]);
    let v2 = b.mean[VX].0[l] * b.mean[VX].0[l] + b.mean[VY].0[l] * b.mean[VY].0[l];
    if v2 < 0.25 {
        return;
    }
    let slip = params.sigma_slip_rad;
    let var = (params.sigma_drift_mps * params.sigma_drift_mps + v2 * (slip * slip + b.hvar.0[l])) * repeat;
    for m in 0..MODELS {
        if m == STOPPED {
            continue;
        }
        let e = hy * b.model[m].m[VX].0[l] - hx * b.model[m].m[VY].0[l];
        scalar_update(b, m, l, [(VX, -hy), (VY, hx)], e, var);
    }
}

/// Kalman update of one lane of one model by a scalar with two non-zero coefficients.
fn scalar_update(b: &mut Block, m: usize, l: usize, h: [(usize, f32); 2], innovation: f32, var: f32) {
    let s = &mut b.model[m];
    let mut ph = [0.0f32; DIM];
    for (i, v) in ph.iter_mut().enumerate() {
        *v = h.iter().map(|(k, c)| s.p[tri(i, *k)].0[l] * c).sum();
    }
    let total: f32 = h.iter().map(|(k, c)| ph[*k] * c).sum::<f32>() + var;
    if total <= 0.0 {
        return;
    }
    for i in 0..DIM {
        let k = ph[i] / total;
        s.m[i].0[l] += k * innovation;
        for j in i..DIM {
            s.p[tri(i, j)].0[l] -= k * ph[j];
        }
    }
}
