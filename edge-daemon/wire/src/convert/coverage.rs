//! The ground that a sensor sees, from its model.

use fusion_contract::{CameraModel, LoopModel, RadarModel, SensorKind};
use std::f64::consts::TAU;

type Point = [f64; 2];

/// Corners along an arc.
const STEPS: u32 = 16;

/// Outline of the ground that a sensor sees, `[east, north]` in metres, anticlockwise, the first corner not repeated; empty
/// where it sees none.
#[must_use]
pub fn coverage(kind: &SensorKind) -> Vec<[f64; 2]> {
    let outline = match kind {
        SensorKind::Radar(r) => radar(r),
        SensorKind::Camera(c) => camera(c),
        SensorKind::Loop(l) => rectangle(l),
        SensorKind::Signal => Vec::new(),
    };
    let sound = outline.iter().flatten().all(|v| v.is_finite());
    if sound { outline } else { Vec::new() }
}

fn shares() -> impl DoubleEndedIterator<Item = f64> {
    (0..=STEPS).map(|i| f64::from(i) / f64::from(STEPS))
}

fn around([x, y]: Point, angle: f64, distance: f64) -> Point {
    [x + distance * angle.cos(), y + distance * angle.sin()]
}

/// A sector without its tip, or a whole circle.
fn radar(r: &RadarModel) -> Vec<Point> {
    let foot = [r.pose.x_m, r.pose.y_m];
    if r.fov_rad >= TAU {
        return shares().skip(1).map(|t| around(foot, TAU * t, r.max_range_m)).collect();
    }
    let angle = |t: f64| r.pose.yaw_rad + (t - 0.5) * r.fov_rad;
    let far = shares().map(|t| around(foot, angle(t), r.max_range_m));
    let near = shares().rev().map(|t| around(foot, angle(t), r.min_range_m));
    far.chain(near).collect()
}

/// From where the lowest row meets the road to the farthest range, column by column.
fn camera(c: &CameraModel) -> Vec<Point> {
    let (sin, cos) = c.pose.pitch_down_rad.sin_cos();
    let down = (c.height_px - c.centre_v_px) / c.focal_px;
    let (forward, drop) = (cos - down * sin, sin + down * cos);
    if drop <= 0.0 {
        return Vec::new();
    }
    let foot = [c.pose.x_m, c.pose.y_m];
    let (mut near, mut far) = (Vec::new(), Vec::new());
    // From the right of the picture to its left: anticlockwise.
    for t in shares().rev() {
        let right = (t * c.width_px - c.centre_u_px) / c.focal_px;
        let (ahead, left) = (c.pose.z_m * forward / drop, -c.pose.z_m * right / drop);
        let nearest = ahead.hypot(left);
        if nearest >= c.max_range_m {
            continue;
        }
        let angle = c.pose.yaw_rad + left.atan2(ahead);
        near.push(around(foot, angle, nearest));
        // Far out a column's ray is level: its direction is that of the column itself.
        far.push(around(foot, c.pose.yaw_rad + (-right).atan2(cos), c.max_range_m));
    }
    far.into_iter().chain(near.into_iter().rev()).collect()
}

fn rectangle(l: &LoopModel) -> Vec<Point> {
    let (sin, cos) = l.heading_rad.sin_cos();
    let corner = |along: f64, left: f64| {
        let (a, b) = (0.5 * l.length_m * along, 0.5 * l.width_m * left);
        [l.x_m + a * cos - b * sin, l.y_m + a * sin + b * cos]
    };
    vec![corner(1.0, -1.0), corner(1.0, 1.0), corner(-1.0, 1.0), corner(-1.0, -1.0)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::{Pose, ReflectionPoint};
    use std::f64::consts::{FRAC_PI_2, PI};

    fn area(ring: &[Point]) -> f64 {
        let n = ring.len();
        (0..n).map(|i| ring[i][0] * ring[(i + 1) % n][1] - ring[i][1] * ring[(i + 1) % n][0]).sum::<f64>()
            / 2.0
    }

    fn radar_of(fov_rad: f64) -> SensorKind {
        SensorKind::Radar(RadarModel {
            pose: Pose { x_m: 5.0, y_m: -7.0, yaw_rad: 1.0, ..Pose::default() },
            fov_rad,
            min_range_m: 10.0,
            max_range_m: 100.0,
            sigma_range_m: 0.2,
            sigma_azimuth_rad: 0.01,
            sigma_range_rate_mps: 0.1,
            reflection: ReflectionPoint::Body,
        })
    }

    #[test]
    fn a_radar_sees_a_sector() {
        // Corners lie on the arcs, so that the outline is a little smaller than the sector.
        let sector = FRAC_PI_2 / 2.0 * (100.0f64.powi(2) - 10.0f64.powi(2));
        let seen = area(&coverage(&radar_of(FRAC_PI_2)));
        assert!((0.99..1.0).contains(&(seen / sector)), "{seen} of {sector}");
        let round = area(&coverage(&radar_of(TAU)));
        assert!((0.97..1.0).contains(&(round / (PI * 1e4))), "{round}");
    }

    #[test]
    fn a_loop_is_its_rectangle() {
        let l = LoopModel {
            x_m: 3.0,
            y_m: 4.0,
            heading_rad: FRAC_PI_2,
            length_m: 6.0,
            width_m: 2.0,
            lane: None,
            sigma_time_s: 0.1,
        };
        let ring = coverage(&SensorKind::Loop(l));
        assert!((area(&ring) - 12.0).abs() < 1e-9);
        let north = ring.iter().map(|p| p[1]).fold(f64::MIN, f64::max);
        assert!((north - 7.0).abs() < 1e-9, "{ring:?}");
        assert!(coverage(&SensorKind::Signal).is_empty());
    }

    #[test]
    fn a_camera_sees_from_its_lowest_row_to_its_range_and_above_the_horizon_nothing() {
        // Looks north; its lowest row looks 45 degrees down, so that 8 m up it meets the road 8 m ahead.
        let mut c = CameraModel {
            pose: Pose { x_m: 0.0, y_m: 0.0, z_m: 8.0, yaw_rad: FRAC_PI_2, pitch_down_rad: 0.0 },
            focal_px: 500.0,
            centre_u_px: 500.0,
            centre_v_px: 500.0,
            width_px: 1000.0,
            height_px: 1000.0,
            sigma_edge_px: 3.0,
            max_range_m: 80.0,
        };
        let ring = coverage(&SensorKind::Camera(c));
        let nearest = ring.iter().map(|p| p[1]).fold(f64::MAX, f64::min);
        let farthest = ring.iter().map(|p| p[0].hypot(p[1])).fold(0.0, f64::max);
        assert!((nearest - 8.0).abs() < 1e-9 && (farthest - 80.0).abs() < 1e-9, "{ring:?}");
        assert!(area(&ring) > 0.0);
        // 45 degrees to either side: what it sees to the right is as far ahead as aside.
        let right = ring[0];
        assert!(right[0] > 0.0 && (right[0] - right[1]).abs() < 1e-9, "{right:?}");
        c.pose.pitch_down_rad = -FRAC_PI_2;
        assert!(coverage(&SensorKind::Camera(c)).is_empty());
    }
}
