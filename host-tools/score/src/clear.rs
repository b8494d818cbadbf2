//! CLEAR MOT (Bernardin and Stiefelhagen 2008) at a similarity of one half.

use crate::assign::assign;
use crate::frame::Compared;

const THRESHOLD: f64 = 0.5;

/// Counts and their combination.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Clear {
    /// Multiple object tracking accuracy, at most 1.
    pub mota: f64,
    /// Identity switches.
    pub switches: u64,
    /// Times a track of a vehicle was taken up again.
    pub fragmentations: u64,
}

/// Scores a run with `truths` identities.
pub(crate) fn clear(frames: &[Compared], truths: usize) -> Clear {
    let (mut tp, mut misses, mut false_positives, mut switches) = (0u64, 0u64, 0u64, 0u64);
    let mut last: Vec<Option<usize>> = vec![None; truths];
    let mut just_before: Vec<Option<usize>> = vec![None; truths];
    let mut starts = vec![0u64; truths];
    for f in frames {
        let n = f.tracks.len();
        if f.truth.is_empty() || n == 0 {
            false_positives += n as u64;
            misses += f.truth.len() as u64;
            continue;
        }
        let score = |r: usize, c: usize| {
            let s = f.similarity[r * n + c];
            let kept = just_before[f.truth[r]] == Some(f.tracks[c]);
            if s < THRESHOLD - f64::EPSILON { 0.0 } else { s + if kept { 1000.0 } else { 0.0 } }
        };
        let matched: Vec<(usize, usize)> = assign(f.truth.len(), n, |r, c| -score(r, c))
            .into_iter()
            .filter(|(r, c)| score(*r, *c) > f64::EPSILON)
            .map(|(r, c)| (f.truth[r], f.tracks[c]))
            .collect();
        let mut now = vec![None; truths];
        for &(g, t) in &matched {
            switches += u64::from(last[g].is_some_and(|l| l != t));
            starts[g] += u64::from(just_before[g].is_none());
            last[g] = Some(t);
            now[g] = Some(t);
        }
        just_before = now;
        tp += matched.len() as u64;
        misses += (f.truth.len() - matched.len()) as u64;
        false_positives += (n - matched.len()) as u64;
    }
    let fragmentations = starts.iter().map(|s| s.saturating_sub(1)).sum();
    let mota = (tp as f64 - false_positives as f64 - switches as f64) / ((tp + misses) as f64).max(1.0);
    Clear { mota, switches, fragmentations }
}
