//! Associate: marginal association probabilities by loopy belief propagation.
//!
//! In: the gate's edges, each with the ratio of "this track gave this detection" to "the track was missed and the
//! detection is nobody's"; out: for each edge the probability that it is true, and for each detection the probability that no
//! track gave it. Williams and Lau (2014), IEEE Trans. AES 50(4), equations 20 to 23: it converges; iterations stop at
//! a change below `TOLERANCE`.

pub mod odds;

/// Largest change of a message at which iteration stops.
pub const TOLERANCE: f32 = 1e-4;
/// Most iterations; measured need is 1 to 4, seldom above 30.
pub const ITERATIONS: usize = 40;

/// Messages between tracks and detections; buffers are kept between scans.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    /// To the detections: how much each track wants it.
    to_detection: Vec<f32>,
    /// To the tracks: how free each detection is.
    to_track: Vec<f32>,
    /// Sum of `to_detection` by detection.
    wanted: Vec<f32>,
    /// Result: probability of each edge.
    pub probability: Vec<f32>,
    /// Result: probability that no track gave the detection.
    pub unclaimed: Vec<f32>,
    /// Iterations the last run took.
    pub iterations: usize,
}

impl Messages {
    /// Messages for so many edges and detections that need no further allocation.
    #[must_use]
    pub fn with_capacity(edges: usize, detections: usize) -> Self {
        Self {
            to_detection: Vec::with_capacity(edges),
            to_track: Vec::with_capacity(edges),
            wanted: Vec::with_capacity(detections),
            probability: Vec::with_capacity(edges),
            unclaimed: Vec::with_capacity(detections),
            iterations: 0,
        }
    }
}

/// Runs belief propagation.
///
/// `track` and `detection` name the two ends of edge `k`, edges sorted by track; `weight[k]` is the likelihood
/// ratio above. `detections` is their number.
pub fn associate(track: &[u32], detection: &[u32], weight: &[f32], detections: usize, m: &mut Messages) {
    let n = weight.len();
    m.to_detection.clear();
    m.to_detection.resize(n, 0.0);
    m.to_track.clear();
    m.to_track.resize(n, 1.0);
    m.wanted.clear();
    m.wanted.resize(detections, 0.0);
    m.iterations = 0;
    while m.iterations < ITERATIONS {
        m.iterations += 1;
        tracks_speak(track, weight, m);
        if detections_speak(detection, m) < TOLERANCE {
            break;
        }
    }
    read_out(track, detection, weight, m);
}

/// μ(i→j) = w_ij / (1 + Σ_{j'≠j} w_ij' ν(j'→i)).
fn tracks_speak(track: &[u32], weight: &[f32], m: &mut Messages) {
    let mut start = 0;
    while start < weight.len() {
        let end = run_end(track, start);
        let sum: f32 = (start..end).map(|k| weight[k] * m.to_track[k]).sum();
        for k in start..end {
            let others = (sum - weight[k] * m.to_track[k]).max(0.0);
            m.to_detection[k] = weight[k] / (1.0 + others);
        }
        start = end;
    }
}

/// ν(j→i) = 1 / (1 + Σ_{i'≠i} μ(i'→j)); returns the largest change.
fn detections_speak(detection: &[u32], m: &mut Messages) -> f32 {
    m.wanted.fill(0.0);
    for (k, &d) in detection.iter().enumerate() {
        m.wanted[d as usize] += m.to_detection[k];
    }
    let mut change = 0.0f32;
    for (k, &d) in detection.iter().enumerate() {
        let others = (m.wanted[d as usize] - m.to_detection[k]).max(0.0);
        let new = 1.0 / (1.0 + others);
        change = change.max((new - m.to_track[k]).abs());
        m.to_track[k] = new;
    }
    change
}

/// p_ij = w_ij ν(j→i) / (1 + Σ_j' w_ij' ν(j'→i)); unclaimed_j = 1 / (1 + Σ_i μ(i→j)).
fn read_out(track: &[u32], detection: &[u32], weight: &[f32], m: &mut Messages) {
    m.probability.clear();
    m.probability.resize(weight.len(), 0.0);
    let mut start = 0;
    while start < weight.len() {
        let end = run_end(track, start);
        let sum: f32 = (start..end).map(|k| weight[k] * m.to_track[k]).sum();
        for k in start..end {
            m.probability[k] = weight[k] * m.to_track[k] / (1.0 + sum);
        }
        start = end;
    }
    debug_assert_eq!(detection.len(), weight.len());
    m.unclaimed.clear();
    m.unclaimed.extend(m.wanted.iter().map(|w| 1.0 / (1.0 + w)));
}

/// End of the run of edges that share the track of edge `start`.
fn run_end(track: &[u32], start: usize) -> usize {
    start + track[start..].iter().take_while(|t| **t == track[start]).count()
}
