//! Who hides whom, as exact intervals of direction.
//!
//! Directions are the filter's diamond angles, which are monotone in the angle. The filter counts bins; here a share is the measure of a union of
//! intervals, once with every nearer body grown by `slack` and once shrunk: the filter's answer lies between.

use super::gauss::TrackState;
use kernels::table::{LENGTH, WIDTH, X, Y};
use nalgebra::{Rotation2, Vector2};

/// A sensor's place and boresight.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    /// East, north, metres.
    pub at: [f64; 2],
    /// Boresight, rad.
    pub yaw_rad: f64,
}

/// What shows of a body.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shown {
    /// Share that is hidden, at least and at most.
    pub hidden: [f64; 2],
    /// Whether the right end is hidden, where that is beyond doubt.
    pub right_hidden: Option<bool>,
    /// Whether the left end is.
    pub left_hidden: Option<bool>,
}

#[derive(Clone, Copy)]
struct Span {
    lo: f64,
    hi: f64,
    distance: f64,
}

fn diamond(v: Vector2<f64>) -> f64 {
    let n = v.x.abs() + v.y.abs();
    let q = if n > 0.0 { v.y / n } else { 0.0 };
    match (v.x >= 0.0, v.y >= 0.0) {
        (true, _) => q,
        (false, true) => 2.0 - q,
        (false, false) => -2.0 - q,
    }
}

fn span(track: &TrackState, stand: &Stand) -> Span {
    let mean = track.mean();
    let d = Vector2::new(mean[X] - stand.at[0], mean[Y] - stand.at[1]);
    let turn = Rotation2::new(-stand.yaw_rad);
    let centre = diamond(turn * d);
    let left = Vector2::new(-track.heading.y, track.heading.x);
    let (mut lo, mut hi) = (0.0f64, 0.0f64);
    for (a, b) in [(0.5, 0.5), (0.5, -0.5), (-0.5, 0.5), (-0.5, -0.5)] {
        let corner = d + track.heading * (a * mean[LENGTH]) + left * (b * mean[WIDTH]);
        let q = diamond(turn * corner) - centre;
        // The short way round.
        let q = if q > 2.0 {
            q - 4.0
        } else if q < -2.0 {
            q + 4.0
        } else {
            q
        };
        lo = lo.min(q);
        hi = hi.max(q);
    }
    Span { lo: centre + lo, hi: centre + hi, distance: d.norm() }
}

/// Measure of the union of `covers` within [lo, hi], and whether each end is covered.
fn covered(lo: f64, hi: f64, covers: &[(f64, f64)]) -> (f64, bool, bool) {
    let mut cut: Vec<(f64, f64)> = covers
        .iter()
        .flat_map(|(a, b)| [-4.0, 0.0, 4.0].map(|turn| (a + turn, b + turn)))
        .map(|(a, b)| (a.max(lo), b.min(hi)))
        .filter(|(a, b)| a < b)
        .collect();
    cut.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut sum, mut end) = (0.0, lo);
    for (a, b) in &cut {
        sum += (b - a.max(end)).max(0.0);
        end = end.max(*b);
    }
    let touches = |q: f64| cut.iter().any(|(a, b)| *a <= q && q <= *b);
    (sum, touches(lo), touches(hi))
}

/// What `stand` sees of each track; only those of `confirmed` that probably exist hide others. `slack` is in diamond angle.
#[must_use]
pub fn look(tracks: &[TrackState], confirmed: &[bool], stand: &Stand, slack: f64) -> Vec<Shown> {
    let spans: Vec<Span> = tracks.iter().map(|t| span(t, stand)).collect();
    let hiding = |grow: f64, limit: f64| -> Vec<(f64, f64)> {
        let solid = (0..tracks.len()).filter(|k| confirmed[*k] && tracks[*k].existence > 0.5);
        solid
            .map(|k| &spans[k])
            .filter(|s| s.distance < limit)
            .map(|s| (s.lo - grow, s.hi + grow))
            .filter(|(a, b)| a < b)
            .collect()
    };
    spans
        .iter()
        .map(|s| {
            // Who is less than 0.7 m nearer counts as abreast; a hair's breadth of that is anybody's.
            let limit = s.distance - 0.7;
            let most = covered(s.lo - slack, s.hi + slack, &hiding(slack, limit + 1e-4));
            let least = covered(s.lo, s.hi, &hiding(-slack, limit - 1e-4));
            let ends = covered(s.lo, s.hi, &hiding(slack, limit + 1e-4));
            let width = s.hi - s.lo;
            let agreed = |a: bool, b: bool| (a == b).then_some(a);
            Shown {
                hidden: [
                    ((least.0 - slack) / (width + slack)).clamp(0.0, 1.0),
                    ((most.0 + slack) / width.max(1e-9)).clamp(0.0, 1.0),
                ],
                right_hidden: agreed(ends.1, least.1),
                left_hidden: agreed(ends.2, least.2),
            }
        })
        .collect()
}
