//! The gate's search: which detections are near a track, found here or by a device, and the weight of each pair.

use super::{Edge, Prediction};
use crate::lanes::{LANES, exp};
use crate::register::Registered;
use std::ops::Range;

/// What a device found near each track: at least every detection that belongs in its gate.
#[derive(Clone, Debug, Default)]
pub struct Found {
    detections: Vec<u32>,
    /// By slot.
    spans: Vec<Option<Range<usize>>>,
}

impl Found {
    /// Forgets everything, and makes room for so many tracks, none of which was searched for.
    pub fn reset(&mut self, tracks: usize) {
        self.detections.clear();
        self.spans.clear();
        self.spans.resize(tracks, None);
    }

    /// Says what is near a track, as indices of detections in ascending order. Slots that there is no track for are left out.
    pub fn set(&mut self, slot: usize, detections: impl IntoIterator<Item = u32>) {
        if let Some(span) = self.spans.get_mut(slot) {
            let first = self.detections.len();
            self.detections.extend(detections);
            *span = Some(first..self.detections.len());
        }
    }

    /// What was found near a track; none where nobody searched.
    #[must_use]
    pub fn of(&self, slot: usize) -> Option<&[u32]> {
        let span = self.spans.get(slot)?.clone()?;
        self.detections.get(span)
    }
}

/// The first detection whose key is in the window of a lane's track, and all from there on to the window's end.
#[inline(always)]
fn near<'a, const D: usize, const H: usize>(
    prediction: &Prediction<D, H>,
    lane: usize,
    detections: &'a [Registered],
) -> (usize, impl Iterator<Item = &'a Registered>) {
    let (centre, radius) = (prediction.key_centre.0[lane], prediction.key_radius.0[lane]);
    let first = detections.partition_point(|d| d.key < centre - radius);
    (first, detections[first..].iter().take_while(move |d| d.key <= centre + radius))
}

/// Which detections, sorted by key, a lane's track is to be compared with; none of them where it cannot be detected.
#[must_use]
pub fn window<const D: usize, const H: usize>(
    prediction: &Prediction<D, H>,
    lane: usize,
    detections: &[Registered],
) -> Range<usize> {
    if prediction.pd.0[lane] <= 0.0 {
        return 0..0;
    }
    let (first, near) = near(prediction, lane, detections);
    first..first + near.count()
}

/// The slots of block `b` that there is a track for.
#[inline(always)]
pub(crate) fn slots(b: usize, tracks: usize) -> Range<usize> {
    (b * LANES).min(tracks)..((b + 1) * LANES).min(tracks)
}

/// Pairs of the `count` tracks of block `b` with the detections in their gates, appended to `edges`.
#[inline(always)]
pub(crate) fn gate_block<const D: usize, const H: usize>(
    b: usize,
    count: usize,
    prediction: &mut Prediction<D, H>,
    detections: &[Registered],
    gate: f32,
    edges: &mut Vec<Edge<H>>,
) {
    if prediction.blind() {
        return;
    }
    prediction.bound(gate);
    for l in 0..count {
        let (first, near) = near(prediction, l, detections);
        gate_track(b * LANES + l, prediction, (first..).zip(near), gate, edges);
    }
}

/// Pairs of one track (`slot`) with the detections of `near`, appended to `edges`.
///
/// A pair is kept when its nearest hypothesis is inside `gate` (squared Mahalanobis distance).
#[inline(always)]
fn gate_track<'a, const D: usize, const H: usize>(
    slot: usize,
    prediction: &Prediction<D, H>,
    near: impl Iterator<Item = (usize, &'a Registered)>,
    gate: f32,
    edges: &mut Vec<Edge<H>>,
) {
    let lane = slot % LANES;
    if prediction.pd.0[lane] <= 0.0 {
        return;
    }
    // One lane's hypotheses side by side.
    let mut z = [[0.0f32; H]; D];
    let mut s_inv = [[[0.0f32; H]; D]; D];
    let mut peak = [0.0f32; H];
    let mut gathered = false;
    // Padded to the detection's four values and compared all at once: most detections end here.
    let (mut low, mut high) = ([f32::NEG_INFINITY; 4], [f32::INFINITY; 4]);
    for i in 0..D {
        (low[i], high[i]) = (prediction.low[i].0[lane], prediction.high[i].0[lane]);
    }
    for (k, d) in near {
        if (0..4).fold(false, |out, i| out | (d.z[i] < low[i]) | (d.z[i] > high[i])) {
            continue;
        }
        if !gathered {
            for (h, hyp) in prediction.hypothesis.iter().enumerate() {
                peak[h] = hyp.ln_peak.0[lane];
                for i in 0..D {
                    z[i][h] = hyp.z[i].0[lane];
                    for j in 0..=i {
                        s_inv[i][j][h] = hyp.s_inv[i][j].0[lane];
                    }
                }
            }
            gathered = true;
        }
        let mut d2 = [0.0f32; H];
        for i in 0..D {
            for j in 0..=i {
                let twice = if i == j { 1.0 } else { 2.0 };
                for h in 0..H {
                    d2[h] += twice * s_inv[i][j][h] * (d.z[i] - z[i][h]) * (d.z[j] - z[j][h]);
                }
            }
        }
        let nearest = d2.iter().copied().fold(f32::INFINITY, f32::min);
        if nearest > gate {
            continue;
        }
        let mut share = [0.0f32; H];
        let mut total = 0.0f32;
        for h in 0..H {
            share[h] = exp(peak[h] - 0.5 * d2[h]);
            total += share[h];
        }
        if total > 1e-30 {
            let r = 1.0 / total;
            share.iter_mut().for_each(|v| *v *= r);
            edges.push(Edge {
                slot: slot as u32,
                detection: k as u32,
                distance2: nearest,
                likelihood: total,
                share,
            });
        }
    }
}

/// Pairs of the first `tracks` tracks with what was `found` near them; the others' are searched for here.
#[inline(always)]
pub(crate) fn weigh_blocks<const D: usize, const H: usize>(
    tracks: usize,
    found: &Found,
    detections: &[Registered],
    gate: f32,
    predictions: &mut [Prediction<D, H>],
    edges: &mut Vec<Edge<H>>,
) {
    edges.clear();
    for (b, prediction) in predictions.iter_mut().enumerate() {
        if prediction.blind() {
            continue;
        }
        prediction.bound(gate);
        for slot in slots(b, tracks) {
            let lane = slot % LANES;
            let Some(list) = found.of(slot) else {
                let (first, near) = near(prediction, lane, detections);
                gate_track(slot, prediction, (first..).zip(near), gate, edges);
                continue;
            };
            // A device may find more than the window holds.
            let span = window(prediction, lane, detections);
            let near = list.iter().map(|k| *k as usize).filter(|k| span.contains(k));
            gate_track(slot, prediction, near.map(|k| (k, &detections[k])), gate, edges);
        }
    }
}
