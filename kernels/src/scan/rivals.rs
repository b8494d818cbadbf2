//! How strongly each pair is contested.

use crate::backend::Pair;

/// The two largest likelihoods about each track and each detection; buffers are kept between scans.
#[derive(Debug, Default)]
pub(crate) struct Rivals {
    slot: Vec<[f32; 2]>,
    detection: Vec<[f32; 2]>,
}

impl Rivals {
    /// Rivals of so many tracks and detections, without further allocation.
    pub fn with_capacity(tracks: usize) -> Self {
        Self { slot: Vec::with_capacity(tracks), detection: Vec::with_capacity(tracks) }
    }

    /// Counts a scan's pairs.
    pub fn count(&mut self, pairs: &[Pair], slots: usize, detections: usize) {
        for (top, n) in [(&mut self.slot, slots), (&mut self.detection, detections)] {
            top.clear();
            top.resize(n, [f32::NEG_INFINITY; 2]);
        }
        for e in pairs {
            enter(&mut self.slot[e.slot as usize], e.likelihood);
            enter(&mut self.detection[e.detection as usize], e.likelihood);
        }
    }

    /// Likelihood of the strongest other pair that shares this one's track or detection.
    pub fn strongest(&self, e: &Pair) -> f32 {
        let other = |top: &[f32; 2]| if e.likelihood >= top[0] { top[1] } else { top[0] };
        other(&self.slot[e.slot as usize]).max(other(&self.detection[e.detection as usize]))
    }
}

fn enter(top: &mut [f32; 2], v: f32) {
    if v > top[0] {
        *top = [v, top[0]];
    } else if v > top[1] {
        top[1] = v;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_rival_shares_a_track_or_a_detection() {
        let pair = |slot, detection, likelihood| Pair { slot, detection, likelihood, ..Pair::default() };
        let pairs = [pair(0, 0, 1.0), pair(0, 1, 0.3), pair(1, 1, 0.3), pair(2, 2, 5.0)];
        let mut r = Rivals::default();
        r.count(&pairs, 3, 3);
        for (i, e) in pairs.iter().enumerate() {
            let rivals = pairs
                .iter()
                .enumerate()
                .filter(|(k, o)| *k != i && (o.slot == e.slot || o.detection == e.detection));
            let oracle = rivals.map(|(_, o)| o.likelihood).fold(f32::NEG_INFINITY, f32::max);
            assert_eq!(r.strongest(e), oracle, "pair {i}");
        }
    }
}
