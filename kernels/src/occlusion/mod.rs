//! Who hides whom: a one-dimensional depth buffer around each sensor.
//!
//! Directions are diamond angles (monotone in the angle, no trigonometry): q = l / (|f| + |l|) in front, its
//! continuation behind, q ∈ (−2, 2]. Each confirmed body writes its distance into the directions it covers; a body's
//! hidden share is the part of its directions that somebody nearer covers. Heights are not modelled: a pole's
//! sensor looks along the road, where a car hides the car behind it.

use crate::lanes::LANES;
use crate::register::Mount;
use crate::table::{Block, LENGTH, WIDTH, X, Y};
use std::ops::Range;

pub(crate) const BINS: usize = 2048;
/// Bodies nearer than this in front of another count as abreast, metres.
pub(crate) const ABREAST_M: f32 = 0.7;

/// What one sensor sees of one track.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Visibility {
    /// Share of the body's width that is hidden, 0 to 1.
    pub hidden: f32,
    /// Whether the right-hand end (smaller angle) is hidden.
    pub right_hidden: bool,
    /// Whether the left-hand end is.
    pub left_hidden: bool,
    /// Diamond angle of the right-hand end of the visible part.
    pub right: f32,
    /// Diamond angle of its left-hand end.
    pub left: f32,
}

impl Default for Visibility {
    fn default() -> Self {
        Self { hidden: 0.0, right_hidden: false, left_hidden: false, right: -2.0, left: 2.0 }
    }
}

/// The depth buffer.
#[derive(Clone, Debug, Default)]
pub struct Occlusion {
    depth: Vec<f32>,
    span: Vec<[f32; 3]>,
}

impl Occlusion {
    /// A buffer for `capacity` tracks.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { depth: vec![f32::INFINITY; BINS], span: Vec::with_capacity(capacity) }
    }

    /// Looks from `mount` at the tracks in `blocks`, of which `confirmed` says, by slot, whether they are; replaces `seen`, by
    /// slot.
    pub fn look(&mut self, blocks: &[Block], confirmed: &[bool], mount: &Mount, seen: &mut Vec<Visibility>) {
        self.depth.clear();
        self.depth.resize(BINS, f32::INFINITY);
        self.span.clear();
        for (slot, &confirmed) in confirmed.iter().enumerate() {
            let (block, lane) = (&blocks[slot / LANES], slot % LANES);
            let s = span(block, lane, mount);
            if confirmed && block.existence.0[lane] > 0.5 {
                for bins in bins(s[0], s[1]) {
                    self.depth[bins].iter_mut().for_each(|d| *d = if s[2] < *d { s[2] } else { *d });
                }
            }
            self.span.push(s);
        }
        seen.clear();
        seen.extend(self.span.iter().map(|s| visibility(&self.depth, *s)));
    }
}

/// Diamond angle of a direction in the sensor's frame.
#[inline]
#[must_use]
pub fn diamond(forward: f32, left: f32) -> f32 {
    let n = forward.abs() + left.abs();
    let q = if n > 0.0 { left / n } else { 0.0 };
    if forward >= 0.0 {
        q
    } else if left >= 0.0 {
        2.0 - q
    } else {
        -2.0 - q
    }
}

/// Right end, left end (diamond angles; left may pass 2 and then wraps) and distance of a track's body.
fn span(block: &Block, lane: usize, mount: &Mount) -> [f32; 3] {
    let mean = |i: usize| block.mean[i].0[lane];
    let (dx, dy) = (mean(X) - mount.x, mean(Y) - mount.y);
    let (hx, hy) = (block.hx.0[lane], block.hy.0[lane]);
    let (l, w) = (0.5 * mean(LENGTH), 0.5 * mean(WIDTH));
    let centre = {
        let (f, s) = (mount.cos_yaw * dx + mount.sin_yaw * dy, mount.cos_yaw * dy - mount.sin_yaw * dx);
        diamond(f, s)
    };
    let (mut lo, mut hi) = (0.0f32, 0.0f32);
    for (a, b) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        let x = dx + a * l * hx - b * w * hy;
        let y = dy + a * l * hy + b * w * hx;
        let (f, s) = (mount.cos_yaw * x + mount.sin_yaw * y, mount.cos_yaw * y - mount.sin_yaw * x);
        // Relative to the centre, so that a body straight behind the sensor does not span the whole circle.
        let mut d = diamond(f, s) - centre;
        if d > 2.0 {
            d -= 4.0;
        } else if d < -2.0 {
            d += 4.0;
        }
        lo = lo.min(d);
        hi = hi.max(d);
    }
    [centre + lo, centre + hi, (dx * dx + dy * dy).sqrt()]
}

/// The bins from diamond angle `lo` to `hi`: up to the end of the circle, and on from its start.
#[inline]
fn bins(lo: f32, hi: f32) -> [Range<usize>; 2] {
    let scale = BINS as f32 / 4.0;
    let a = floor((lo + 2.0) * scale);
    let b = floor((hi + 2.0) * scale);
    let n = (b.saturating_sub(a).saturating_add(1)).clamp(0, BINS as i32) as usize;
    let start = a.rem_euclid(BINS as i32) as usize;
    let end = (start + n).min(BINS);
    [start..end, 0..start + n - end]
}

/// The greatest integer not above `v`, without a call to the library.
#[inline]
fn floor(v: f32) -> i32 {
    let t = v as i32;
    t - i32::from(t as f32 > v)
}

fn visibility(depth: &[f32], s: [f32; 3]) -> Visibility {
    let [head, tail] = bins(s[0], s[1]).map(|b| &depth[b]);
    let limit = s[2] - ABREAST_M;
    let count = |part: &[f32]| part.iter().map(|d| u32::from(*d < limit)).sum::<u32>();
    let (total, hidden) = (head.len() + tail.len(), count(head) + count(tail));
    if hidden == 0 {
        return Visibility { right: s[0], left: s[1], ..Visibility::default() };
    }
    let shows = |d: &f32| *d >= limit;
    let first = head.iter().chain(tail).position(shows);
    let last = tail.iter().rposition(shows).map(|i| i + head.len());
    let last = last.or_else(|| head.iter().rposition(shows));
    let (Some(first), Some(last)) = (first, last) else {
        return Visibility { hidden: 1.0, right_hidden: true, left_hidden: true, right: s[0], left: s[1] };
    };
    let bin = 4.0 / BINS as f32;
    let edge = |index: usize| (floor(s[0] / bin) as f32 + index as f32) * bin;
    Visibility {
        hidden: hidden as f32 / total as f32,
        right_hidden: first > 0,
        left_hidden: last + 1 < total,
        right: if first > 0 { edge(first) } else { s[0] },
        left: if last + 1 < total { edge(last + 1) } else { s[1] },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bin by bin, as the definition says.
    fn naive(lo: f32, hi: f32) -> Vec<usize> {
        let at = |q: f32| ((q + 2.0) * (BINS as f32 / 4.0)).floor() as i32;
        let (a, b) = (at(lo), at(hi));
        (a..=b.min(a + BINS as i32 - 1)).map(|k| k.rem_euclid(BINS as i32) as usize).collect()
    }

    #[test]
    fn runs_of_bins_are_the_bins_one_by_one() {
        for i in -300..300 {
            for j in 0..60 {
                let lo = i as f32 * 0.0171;
                let hi = lo + j as f32 * 0.0813;
                let runs: Vec<usize> = bins(lo, hi).into_iter().flatten().collect();
                assert_eq!(runs, naive(lo, hi), "{lo} to {hi}");
            }
        }
    }

    #[test]
    fn a_body_behind_a_nearer_one_shows_only_its_free_end() {
        let mut depth = vec![f32::INFINITY; BINS];
        for run in bins(-0.1, 0.0) {
            depth[run].fill(10.0);
        }
        let half = visibility(&depth, [-0.05, 0.05, 30.0]);
        assert!(half.right_hidden && !half.left_hidden, "{half:?}");
        assert!((half.hidden - 0.5).abs() < 0.03 && half.right.abs() < 0.003, "{half:?}");
        assert_eq!(half.left, 0.05);
        assert_eq!(visibility(&depth, [-0.09, -0.01, 30.0]).hidden, 1.0);
        assert_eq!(visibility(&depth, [-0.09, -0.01, 10.5]).hidden, 0.0, "abreast");
        assert_eq!(visibility(&depth, [0.01, 0.2, 30.0]).hidden, 0.0);
    }
}
