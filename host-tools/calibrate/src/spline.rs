//! A path in continuous time: a uniform cubic B-spline (de Boor, A Practical Guide to Splines, 1978, ch. IX).

/// Time between knots, seconds: braking and turning show up within it.
pub const KNOT_S: f64 = 0.5;

/// Weights of four neighbouring control points: of position, velocity (1/s), acceleration (1/s²).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// First of the four.
    pub first: usize,
    /// Of position.
    pub at: [f64; 4],
    /// Of velocity, 1/s.
    pub velocity: [f64; 4],
    /// Of acceleration, 1/s².
    pub acceleration: [f64; 4],
}

/// A path from `start` on.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// Its first instant, seconds.
    pub start: f64,
    /// Control points `[east, north]`, metres; three more than it has spans.
    pub control: Vec<[f64; 2]>,
}

impl Path {
    /// Close to `at`, from `start` to `end`.
    pub fn near(start: f64, end: f64, at: impl Fn(f64) -> [f64; 2]) -> Self {
        let spans = ((end - start) / KNOT_S).ceil().max(1.0) as usize;
        // The control point's Greville abscissa, one knot before its index.
        let control = (0..spans + 3).map(|i| at(start + (i as f64 - 1.0) * KNOT_S)).collect();
        Self { start, control }
    }

    /// The weights at `t`; instants outside are taken for the path's ends.
    #[must_use]
    pub fn weights(&self, t: f64) -> Weights {
        let spans = self.control.len() - 3;
        let place = ((t - self.start) / KNOT_S).clamp(0.0, spans as f64);
        let first = (place.floor() as usize).min(spans - 1);
        let u = place - first as f64;
        let w = 1.0 - u;
        let h = 1.0 / KNOT_S;
        Weights {
            first,
            at: [
                w * w * w / 6.0,
                (3.0 * u * u * u - 6.0 * u * u + 4.0) / 6.0,
                (3.0 * w * w * w - 6.0 * w * w + 4.0) / 6.0,
                u * u * u / 6.0,
            ],
            velocity: [
                -0.5 * w * w * h,
                (1.5 * u * u - 2.0 * u) * h,
                (-1.5 * w * w + 2.0 * w) * h,
                0.5 * u * u * h,
            ],
            acceleration: [w * h * h, (3.0 * u - 2.0) * h * h, (3.0 * w - 2.0) * h * h, u * h * h],
        }
    }

    /// The weighted sum of control points.
    #[must_use]
    pub fn sum(&self, first: usize, weights: &[f64; 4]) -> [f64; 2] {
        let points = &self.control[first..first + 4];
        points.iter().zip(weights).fold([0.0; 2], |s, (p, w)| [s[0] + w * p[0], s[1] + w * p[1]])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_even_motion_is_kept_exactly_with_its_velocity() {
        let path = Path::near(2.0, 5.2, |t| [3.0 * t, 1.0 - t]);
        for t in [2.0, 2.3, 3.5, 4.999, 5.2] {
            let w = path.weights(t);
            let (at, v, a) = (
                path.sum(w.first, &w.at),
                path.sum(w.first, &w.velocity),
                path.sum(w.first, &w.acceleration),
            );
            assert!((at[0] - 3.0 * t).abs() < 1e-9 && (at[1] - 1.0 + t).abs() < 1e-9, "{t}: {at:?}");
            assert!((v[0] - 3.0).abs() < 1e-9 && (v[1] + 1.0).abs() < 1e-9, "{t}: {v:?}");
            assert!(a[0].abs() < 1e-9 && a[1].abs() < 1e-9, "{t}: {a:?}");
        }
    }

    #[test]
    fn velocity_and_acceleration_are_the_derivatives() {
        let path = Path { start: 0.0, control: [0.0, 1.0, -2.0, 4.0, 3.0, 7.0].map(|x| [x, -x]).to_vec() };
        let (at, d) = (0.7, 1e-5);
        let value = |t: f64| {
            let w = path.weights(t);
            path.sum(w.first, &w.at)[0]
        };
        let w = path.weights(at);
        let velocity = (value(at + d) - value(at - d)) / (2.0 * d);
        let acceleration = (value(at + d) - 2.0 * value(at) + value(at - d)) / (d * d);
        assert!((path.sum(w.first, &w.velocity)[0] - velocity).abs() < 1e-6);
        assert!((path.sum(w.first, &w.acceleration)[0] - acceleration).abs() < 1e-3);
    }
}
