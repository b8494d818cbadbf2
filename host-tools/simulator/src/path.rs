//! Paths on the plane, by arc length.

use fusion_contract::frame::wrap_angle;

/// A point of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose2 {
    /// East, metres.
    pub x: f64,
    /// North, metres.
    pub y: f64,
    /// Direction of the path, radians anticlockwise from east.
    pub heading: f64,
}

/// A smooth path as densely sampled points, metres, addressed by arc length from its start.
#[derive(Clone, Debug)]
pub struct Path {
    points: Vec<Pose2>,
    /// Arc length of each point, metres; strictly increasing.
    lengths: Vec<f64>,
}

/// How far apart points of curves are, metres.
const STEP: f64 = 0.25;

impl Path {
    /// Starts a path at a point with a direction.
    #[must_use]
    pub fn from(x: f64, y: f64, heading: f64) -> Self {
        Self { points: vec![Pose2 { x, y, heading }], lengths: vec![0.0] }
    }

    /// Its end.
    #[must_use]
    pub fn end(&self) -> Pose2 {
        self.points.last().copied().unwrap_or(Pose2 { x: 0.0, y: 0.0, heading: 0.0 })
    }

    /// Its length, metres.
    #[must_use]
    pub fn length(&self) -> f64 {
        self.lengths.last().copied().unwrap_or(0.0)
    }

    fn push(&mut self, next: Pose2) {
        let end = self.end();
        let step = (next.x - end.x).hypot(next.y - end.y);
        if step > 1e-9 {
            self.lengths.push(self.length() + step);
            self.points.push(next);
        }
    }

    /// Goes straight on for `length` metres.
    #[must_use]
    pub fn straight(mut self, length: f64) -> Self {
        let Pose2 { x, y, heading } = self.end();
        let (sin, cos) = heading.sin_cos();
        self.push(Pose2 { x: x + length * cos, y: y + length * sin, heading });
        self
    }

    /// Curves to a point, arriving with a direction: a cubic Bézier whose bend builds up and dies away.
    ///
    /// `tension` is the length of the control arms as a share of the distance to the tangents' meeting point; 0.55
    /// makes nearly a circle of a right angle, more starts gentler and bends harder in the middle.
    #[must_use]
    pub fn curve_to(mut self, x: f64, y: f64, heading: f64, tension: f64) -> Self {
        let from = self.end();
        let ((s0, c0), (s1, c1)) = (from.heading.sin_cos(), heading.sin_cos());
        let (dx, dy) = (x - from.x, y - from.y);
        // Along each tangent to where they meet; parallel tangents share the distance.
        let cross = c0 * s1 - s0 * c1;
        let (arm0, arm1) = if cross.abs() > 1e-6 {
            (((dx * s1 - dy * c1) / cross).abs(), ((dx * s0 - dy * c0) / cross).abs())
        } else {
            let half = 0.5 * dx.hypot(dy);
            (half, half)
        };
        let p1 = [from.x + tension * arm0 * c0, from.y + tension * arm0 * s0];
        let p2 = [x - tension * arm1 * c1, y - tension * arm1 * s1];
        let count = (1.2 * dx.hypot(dy) / STEP).ceil().max(4.0) as usize;
        for i in 1..=count {
            let u = i as f64 / count as f64;
            let v = 1.0 - u;
            let at = |a: f64, b: f64, c: f64, d: f64| {
                v * v * v * a + 3.0 * v * v * u * b + 3.0 * v * u * u * c + u * u * u * d
            };
            let slope =
                |a: f64, b: f64, c: f64, d: f64| v * v * (b - a) + 2.0 * v * u * (c - b) + u * u * (d - c);
            let heading = slope(from.y, p1[1], p2[1], y).atan2(slope(from.x, p1[0], p2[0], x));
            self.push(Pose2 { x: at(from.x, p1[0], p2[0], x), y: at(from.y, p1[1], p2[1], y), heading });
        }
        self
    }

    /// The point at arc length `s`; beyond either end the path goes straight on.
    #[must_use]
    pub fn at(&self, s: f64) -> Pose2 {
        let i = self.lengths.partition_point(|l| *l <= s).clamp(1, self.lengths.len().max(2) - 1);
        let (Some(a), Some(b)) = (self.points.get(i - 1), self.points.get(i)) else { return self.end() };
        let (la, lb) = (self.lengths[i - 1], self.lengths[i]);
        let u = (s - la) / (lb - la);
        let turn = wrap_angle(b.heading - a.heading) * u.clamp(0.0, 1.0);
        Pose2 { x: a.x + (b.x - a.x) * u, y: a.y + (b.y - a.y) * u, heading: wrap_angle(a.heading + turn) }
    }

    /// Curvature about arc length `s`, 1/metres, positive to the left.
    #[must_use]
    pub fn curvature(&self, s: f64) -> f64 {
        wrap_angle(self.at(s + STEP).heading - self.at(s - STEP).heading) / (2.0 * STEP)
    }

    /// Where another path crosses this one: arc lengths on this and on the other, in order along this one.
    #[must_use]
    pub fn crossings(&self, other: &Self) -> Vec<[f64; 2]> {
        let mut found = Vec::new();
        for (i, a) in self.points.windows(2).enumerate() {
            for (j, b) in other.points.windows(2).enumerate() {
                let (ax, ay) = (a[1].x - a[0].x, a[1].y - a[0].y);
                let (bx, by) = (b[1].x - b[0].x, b[1].y - b[0].y);
                let cross = ax * by - ay * bx;
                if cross.abs() < 1e-12 {
                    continue;
                }
                let (dx, dy) = (b[0].x - a[0].x, b[0].y - a[0].y);
                let (u, w) = ((dx * by - dy * bx) / cross, (dx * ay - dy * ax) / cross);
                if (0.0..1.0).contains(&u) && (0.0..1.0).contains(&w) {
                    let s = self.lengths[i] + u * (self.lengths[i + 1] - self.lengths[i]);
                    found.push([s, other.lengths[j] + w * (other.lengths[j + 1] - other.lengths[j])]);
                }
            }
        }
        found
    }

    /// The least distance from a point to the path between two arc lengths, metres, looked for every half metre.
    #[must_use]
    pub fn distance_to(&self, x: f64, y: f64, from: f64, to: f64) -> f64 {
        let count = ((to - from) / 0.5).ceil().max(1.0) as usize;
        (0..=count)
            .map(|i| {
                let p = self.at(from + (to - from) * i as f64 / count as f64);
                (p.x - x).hypot(p.y - y)
            })
            .fold(f64::INFINITY, f64::min)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f64::consts::FRAC_PI_2;

    fn turn() -> Path {
        Path::from(-30.0, 0.0, 0.0).straight(20.0).curve_to(0.0, 10.0, FRAC_PI_2, 0.5523).straight(20.0)
    }

    #[test]
    fn a_quarter_turn_is_nearly_a_circle() {
        let path = turn();
        assert!((path.length() - (40.0 + FRAC_PI_2 * 10.0)).abs() < 0.02, "{}", path.length());
        let middle = path.at(20.0 + FRAC_PI_2 * 5.0);
        assert!((middle.x + 10.0).hypot(middle.y - 10.0) - 10.0 < 0.02);
        assert!((path.curvature(28.0) - 0.1).abs() < 0.01, "{}", path.curvature(28.0));
    }

    #[test]
    fn heading_is_the_tangent_everywhere() {
        let path = turn();
        for i in 1..500 {
            let s = path.length() * f64::from(i) / 500.0;
            let (a, b) = (path.at(s - 1e-4), path.at(s + 1e-4));
            let tangent = (b.y - a.y).atan2(b.x - a.x);
            assert!(wrap_angle(tangent - path.at(s).heading).abs() < 0.02, "at {s}");
        }
    }

    #[test]
    fn crossings_are_found_on_both() {
        let across = Path::from(-20.0, -5.0, FRAC_PI_2).straight(50.0);
        let found = turn().crossings(&across);
        assert_eq!(found.len(), 1);
        assert!((found[0][0] - 10.0).abs() < 1e-9 && (found[0][1] - 5.0).abs() < 1e-9);
    }
}
