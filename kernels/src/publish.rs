//! From the table to what is published: moment-matched over the models, with honest covariance.

use crate::lane_map::LaneMap;
use crate::manage::best_class;
use crate::params::STOPPED;
use crate::sensor::SensorState;
use crate::table::{Block, HEIGHT, LENGTH, Meta, TURN, VX, VY, WIDTH, X, Y, tri};
use fusion_contract::{Motion, ObjectClass, SensorIndex, SensorKind, Track, TrackId, UtcNs};

/// Standard deviation that no position is published below: what surveys and body shapes leave, metres.
const FLOOR_M: f32 = 0.12;
/// The same as an angle about the nearest sensor, rad.
const FLOOR_RAD: f32 = 0.0015;

/// A track with nothing in it, with room for so many sensors.
#[must_use]
pub fn blank(sensors: usize) -> Track {
    Track {
        id: TrackId(0),
        existence: 0.0,
        class: ObjectClass::Unknown,
        class_probability: [0.0; 7],
        x_m: 0.0,
        y_m: 0.0,
        vx_mps: 0.0,
        vy_mps: 0.0,
        covariance: [0.0; 10],
        heading_rad: 0.0,
        turn_rate_radps: 0.0,
        length_m: 0.0,
        width_m: 0.0,
        height_m: 0.0,
        length_sigma_m: 0.0,
        width_sigma_m: 0.0,
        motion: Motion::Moving,
        lane: None,
        sensors: Vec::with_capacity(sensors),
        age_s: 0.0,
        unseen_s: 0.0,
    }
}

/// Fills `out` from one lane of a block that was predicted to `at`.
pub fn track(
    b: &Block,
    l: usize,
    meta: &Meta,
    at: UtcNs,
    sensors: &[SensorState],
    lanes: &LaneMap,
    out: &mut Track,
) {
    let mean = |i: usize| b.mean[i].0[l];
    out.id = meta.id;
    out.existence = b.existence.0[l];
    out.class = ObjectClass::KNOWN[best_class(&meta.class)];
    out.class_probability = meta.class;
    out.x_m = mean(X);
    out.y_m = mean(Y);
    out.vx_mps = mean(VX);
    out.vy_mps = mean(VY);
    out.heading_rad = libm::atan2f(b.hy.0[l], b.hx.0[l]);
    out.turn_rate_radps = mean(TURN);
    out.length_m = mean(LENGTH);
    out.width_m = mean(WIDTH);
    out.height_m = mean(HEIGHT);
    out.length_sigma_m = matched(b, l, LENGTH, LENGTH).max(0.0).sqrt();
    out.width_sigma_m = matched(b, l, WIDTH, WIDTH).max(0.0).sqrt();
    let stopped = b.model[STOPPED].mu.0[l] > 0.5;
    out.motion = if stopped { Motion::Stopped } else { Motion::Moving };
    out.lane = lanes
        .at(out.x_m, out.y_m)
        .filter(|on| on.direction[0] * b.hx.0[l] + on.direction[1] * b.hy.0[l] > 0.7)
        .and_then(|on| u16::try_from(on.lane).ok());
    covariance(b, l, sensors, out);
    out.sensors.clear();
    for (i, seen) in meta.seen.iter().enumerate() {
        if at.secs_since(*seen) < 1.0
            && let Ok(i) = u16::try_from(i)
        {
            out.sensors.push(SensorIndex(i));
        }
    }
    out.age_s = at.secs_since(meta.born) as f32;
    out.unseen_s = at.secs_since(meta.last_seen).max(0.0) as f32;
}

/// Covariance term (i, j) over the models.
fn matched(b: &Block, l: usize, i: usize, j: usize) -> f32 {
    let (mut sum, mut total) = (0.0, 0.0);
    for m in &b.model {
        let mu = m.mu.0[l];
        let (di, dj) = (m.m[i].0[l] - b.mean[i].0[l], m.m[j].0[l] - b.mean[j].0[l]);
        sum += mu * (m.p[tri(i, j)].0[l] + di * dj);
        total += mu;
    }
    sum / total
}

/// Fills the covariance of (x, y, vx, vy) and adds the floor.
fn covariance(b: &Block, l: usize, sensors: &[SensorState], out: &mut Track) {
    let mut k = 0;
    for i in [X, Y, VX, VY] {
        for j in [X, Y, VX, VY] {
            if j >= i {
                out.covariance[k] = matched(b, l, i, j);
                k += 1;
            }
        }
    }
    let nearest = sensors
        .iter()
        .filter_map(|s| match s.kind {
            SensorKind::Radar(r) => Some(r.pose),
            SensorKind::Camera(c) => Some(c.pose),
            _ => None,
        })
        .map(|p| (out.x_m - p.x_m as f32).hypot(out.y_m - p.y_m as f32))
        .fold(f32::INFINITY, f32::min);
    let angle = if nearest.is_finite() { FLOOR_RAD * nearest } else { 0.0 };
    let floor = FLOOR_M * FLOOR_M + angle * angle;
    out.covariance[0] += floor;
    out.covariance[4] += floor;
}
