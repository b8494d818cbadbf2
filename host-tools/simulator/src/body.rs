//! What the sensors look at: one box on the road for each road user, at one instant.

use fusion_contract::ObjectClass;
use std::f64::consts::FRAC_PI_2;

/// A road user's body at one instant. Site frame, metres, radians anticlockwise from east.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Identity in the truth.
    pub id: u32,
    /// What it is.
    pub class: ObjectClass,
    /// Centre east, metres.
    pub x: f64,
    /// Centre north, metres.
    pub y: f64,
    /// Velocity of the centre east, m/s.
    pub vx: f64,
    /// Velocity of the centre north, m/s.
    pub vy: f64,
    /// Where its front points, radians.
    pub heading: f64,
    /// Rate of turn, rad/s.
    pub turn_rate: f64,
    /// Length, metres.
    pub length: f64,
    /// Width, metres.
    pub width: f64,
    /// Height, metres.
    pub height: f64,
    /// The lane or path it is on.
    pub lane: String,
}

impl Body {
    /// Speed, m/s.
    #[must_use]
    pub fn speed(&self) -> f64 {
        self.vx.hypot(self.vy)
    }

    /// The site position of a point given ahead of and to the left of the centre, metres.
    #[must_use]
    pub fn point(&self, ahead: f64, left: f64) -> [f64; 2] {
        let (sin, cos) = self.heading.sin_cos();
        [self.x + ahead * cos - left * sin, self.y + ahead * sin + left * cos]
    }

    /// A site position as (ahead, left) of the centre, metres.
    #[must_use]
    pub fn local(&self, x: f64, y: f64) -> [f64; 2] {
        let (sin, cos) = self.heading.sin_cos();
        let (dx, dy) = (x - self.x, y - self.y);
        [dx * cos + dy * sin, dy * cos - dx * sin]
    }

    /// The four corners, anticlockwise from front left, metres.
    #[must_use]
    pub fn corners(&self) -> [[f64; 2]; 4] {
        let (l, w) = (self.length / 2.0, self.width / 2.0);
        [self.point(l, w), self.point(-l, w), self.point(-l, -w), self.point(l, -w)]
    }

    /// By how much two bodies overlap, metres: the least distance one would have to be moved to be clear of the other
    /// (negative: how far apart they are, at least). The method of separating axes.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> f64 {
        let (mine, theirs) = (self.corners(), other.corners());
        let axes = [self.heading, self.heading + FRAC_PI_2, other.heading, other.heading + FRAC_PI_2];
        let mut least = f64::INFINITY;
        for axis in axes {
            let (sin, cos) = axis.sin_cos();
            let span = |corners: &[[f64; 2]; 4]| {
                corners
                    .iter()
                    .map(|c| c[0] * cos + c[1] * sin)
                    .fold((f64::INFINITY, f64::NEG_INFINITY), |s, v| (s.0.min(v), s.1.max(v)))
            };
            let (a, b) = (span(&mine), span(&theirs));
            least = least.min(a.1.min(b.1) - a.0.max(b.0));
        }
        least
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(x: f64, y: f64, heading: f64) -> Body {
        Body {
            id: 0,
            class: ObjectClass::Car,
            x,
            y,
            vx: 0.0,
            vy: 0.0,
            heading,
            turn_rate: 0.0,
            length: 4.0,
            width: 2.0,
            height: 1.5,
            lane: String::new(),
        }
    }

    #[test]
    fn overlap_is_the_depth_of_the_intrusion() {
        let a = body(0.0, 0.0, 0.0);
        assert!((a.overlap(&body(3.5, 0.0, 0.0)) - 0.5).abs() < 1e-12);
        assert!((a.overlap(&body(4.5, 0.0, 0.0)) + 0.5).abs() < 1e-12);
        assert!((a.overlap(&body(0.0, 2.5, FRAC_PI_2)) - 0.5).abs() < 1e-12);
        assert!(a.overlap(&body(3.8, 2.9, 0.785)) < 0.0);
    }

    #[test]
    fn local_undoes_point() {
        let a = body(3.0, -2.0, 0.7);
        let [x, y] = a.point(1.5, -0.4);
        let [ahead, left] = a.local(x, y);
        assert!((ahead - 1.5).abs() < 1e-12 && (left + 0.4).abs() < 1e-12);
    }
}
