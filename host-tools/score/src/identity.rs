//! IDF1 (Ristani et al. 2016): the best one-to-one mapping between identities over the whole run.

use crate::assign::assign;
use crate::frame::Compared;

const THRESHOLD: f64 = 0.5;

/// Identity F1, 0 to 1.
pub(crate) fn idf1(frames: &[Compared], truths: usize, tracks: usize) -> f64 {
    let mut together = vec![0.0f64; truths * tracks];
    let (mut truth_total, mut track_total) = (0usize, 0usize);
    for f in frames {
        let n = f.tracks.len();
        truth_total += f.truth.len();
        track_total += n;
        for (k, s) in f.similarity.iter().enumerate() {
            if *s >= THRESHOLD {
                together[f.truth[k / n] * tracks + f.tracks[k % n]] += 1.0;
            }
        }
    }
    let pairs = assign(truths, tracks, |g, t| -together[g * tracks + t]);
    let hits: f64 = pairs.iter().map(|(g, t)| together[g * tracks + t]).sum();
    // IDTP / (IDTP + ½ IDFP + ½ IDFN)
    let either = 0.5 * (truth_total + track_total) as f64;
    hits / either.max(1.0)
}
