//! What the map says: vehicles drive along mapped lanes, in the middle on average.

use crate::placement::{Placement, X, Y, YAW};
use fusion_contract::{Lane, frame::wrap_angle};

/// A vehicle farther from a lane's middle than this is not in it, metres.
const WITHIN_M: f64 = 1.8;
/// Nor is one that points elsewhere, radians.
const ALONG_RAD: f64 = 0.2;

/// A vehicle's distance to the left of the nearest lane's middle, metres, and that lane's unit normal (to the left).
#[must_use]
pub fn beside(lanes: &[Lane], at: [f64; 2], velocity: [f64; 2], within_m: f64) -> Option<(f64, [f64; 2])> {
    let heading = velocity[1].atan2(velocity[0]);
    let mut best: Option<(f64, [f64; 2])> = None;
    for segment in lanes.iter().flat_map(|l| l.centreline_m.windows(2)) {
        let (a, b) = (segment[0], segment[1]);
        let d = [b[0] - a[0], b[1] - a[1]];
        let length = d[0].hypot(d[1]);
        if length < 0.1 || wrap_angle(d[1].atan2(d[0]) - heading).abs() > ALONG_RAD {
            continue;
        }
        let u = [d[0] / length, d[1] / length];
        let from = [at[0] - a[0], at[1] - a[1]];
        let along = from[0] * u[0] + from[1] * u[1];
        let left = from[1] * u[0] - from[0] * u[1];
        if (0.0..length).contains(&along)
            && left.abs() < within_m
            && best.is_none_or(|(l, _)| left.abs() < l.abs())
        {
            best = Some((left, [-u[1], u[0]]));
        }
    }
    best
}

/// The same within half a lane.
#[must_use]
pub fn in_lane(lanes: &[Lane], at: [f64; 2], velocity: [f64; 2]) -> Option<(f64, [f64; 2])> {
    beside(lanes, at, velocity, WITHIN_M)
}

/// How well samples (place, velocity) that a sensor configured at `from` made fit the lanes when it is really at `to`: 0 to 1.
#[must_use]
pub fn fit(lanes: &[Lane], samples: &[([f64; 2], [f64; 2])], from: &Placement, to: &Placement) -> f64 {
    let (s, c) = (to.0[YAW] - from.0[YAW]).sin_cos();
    let turn = |v: [f64; 2]| [c * v[0] - s * v[1], s * v[0] + c * v[1]];
    let mut sum = 0.0;
    for (at, velocity) in samples {
        let d = turn([at[0] - from.0[X], at[1] - from.0[Y]]);
        let at = [to.0[X] + d[0], to.0[Y] + d[1]];
        if let Some((left, _)) = in_lane(lanes, at, turn(*velocity)) {
            sum += (-0.5 * (left / 0.6).powi(2)).exp();
        }
    }
    sum / samples.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lanes_of_the_same_direction_count_and_left_is_positive() {
        let lane = |name: &str, a: [f64; 2], b: [f64; 2]| Lane {
            name: name.to_owned(),
            centreline_m: vec![a, b],
            width_m: 3.5,
        };
        let lanes = [lane("east", [0.0, 0.0], [50.0, 0.0]), lane("west", [50.0, 1.0], [0.0, 1.0])];
        let (left, normal) = in_lane(&lanes, [20.0, 0.8], [10.0, 0.1]).unwrap();
        assert!((left - 0.8).abs() < 1e-12 && normal == [0.0, 1.0]);
        let (left, _) = in_lane(&lanes, [20.0, 0.8], [-10.0, 0.1]).unwrap();
        assert!((left - 0.2).abs() < 1e-12);
        assert_eq!(in_lane(&lanes, [20.0, 0.8], [0.0, 10.0]), None);
        assert_eq!(in_lane(&lanes, [60.0, 0.0], [10.0, 0.0]), None);
    }
}
