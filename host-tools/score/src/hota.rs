//! HOTA: detection, association and localisation over 19 thresholds of similarity (Luiten et al. 2021, IJCV 129).

use crate::assign::assign;
use crate::frame::Compared;

/// Thresholds 0.05, 0.10, … 0.95.
const ALPHAS: usize = 19;

/// Means over the thresholds, 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Hota {
    /// Higher order tracking accuracy.
    pub hota: f64,
    /// Detection accuracy.
    pub det_a: f64,
    /// Association accuracy.
    pub ass_a: f64,
    /// Localisation accuracy.
    pub loc_a: f64,
}

/// Scores a run with `truths` and `tracks` identities.
pub(crate) fn hota(frames: &[Compared], truths: usize, tracks: usize) -> Hota {
    if truths == 0 || tracks == 0 {
        return Hota { loc_a: 1.0, ..Hota::default() };
    }
    let (alignment, truth_count, track_count) = alignment(frames, truths, tracks);
    let mut matches = vec![vec![0u32; truths * tracks]; ALPHAS];
    let (mut hits, mut loc) = ([0u64; ALPHAS], [0.0f64; ALPHAS]);
    let (mut truth_total, mut track_total) = (0u64, 0u64);
    for f in frames {
        truth_total += f.truth.len() as u64;
        track_total += f.tracks.len() as u64;
        let n = f.tracks.len();
        let similarity = |r: usize, c: usize| f.similarity[r * n + c];
        let score = |r: usize, c: usize| -alignment[f.truth[r] * tracks + f.tracks[c]] * similarity(r, c);
        for (r, c) in assign(f.truth.len(), n, score) {
            for a in 0..ALPHAS {
                if similarity(r, c) >= alpha(a) - f64::EPSILON {
                    hits[a] += 1;
                    loc[a] += similarity(r, c);
                    matches[a][f.truth[r] * tracks + f.tracks[c]] += 1;
                }
            }
        }
    }
    let mut sum = Hota::default();
    for a in 0..ALPHAS {
        let tp = hits[a] as f64;
        let all = truth_total as f64 + track_total as f64 - tp;
        let det = tp / all.max(1.0);
        let mut ass = 0.0;
        for (k, &m) in matches[a].iter().enumerate().filter(|(_, m)| **m > 0) {
            let m = f64::from(m);
            ass += m * m / (truth_count[k / tracks] + track_count[k % tracks] - m).max(1.0);
        }
        let ass = ass / tp.max(1.0);
        sum.hota += (det * ass).sqrt();
        sum.det_a += det;
        sum.ass_a += ass;
        sum.loc_a += loc[a].max(1e-10) / tp.max(1e-10);
    }
    let n = ALPHAS as f64;
    Hota { hota: sum.hota / n, det_a: sum.det_a / n, ass_a: sum.ass_a / n, loc_a: sum.loc_a / n }
}

fn alpha(a: usize) -> f64 {
    0.05 * (a + 1) as f64
}

/// How well each pair of identities goes together over the whole run (Jaccard, soft), and how often each identity occurs.
fn alignment(frames: &[Compared], truths: usize, tracks: usize) -> (Vec<f64>, Vec<f64>, Vec<f64>) {
    let mut potential = vec![0.0f64; truths * tracks];
    let (mut truth_count, mut track_count) = (vec![0.0f64; truths], vec![0.0f64; tracks]);
    for f in frames {
        let n = f.tracks.len();
        let mut columns = vec![0.0; n];
        for row in f.similarity.chunks(n.max(1)) {
            columns.iter_mut().zip(row).for_each(|(c, s)| *c += s);
        }
        for (r, &g) in f.truth.iter().enumerate() {
            let row = &f.similarity[r * n..(r + 1) * n];
            let total: f64 = row.iter().sum();
            for (c, &s) in row.iter().enumerate() {
                let either = total + columns[c] - s;
                if either > f64::EPSILON {
                    potential[g * tracks + f.tracks[c]] += s / either;
                }
            }
        }
        f.truth.iter().for_each(|g| truth_count[*g] += 1.0);
        f.tracks.iter().for_each(|t| track_count[*t] += 1.0);
    }
    let score = potential
        .iter()
        .enumerate()
        .map(|(k, p)| {
            let either = truth_count[k / tracks] + track_count[k % tracks] - p;
            if either > 0.0 { p / either } else { 0.0 }
        })
        .collect();
    (score, truth_count, track_count)
}
