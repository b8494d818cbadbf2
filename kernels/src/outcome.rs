//! What a job gives back to the host.

use crate::backend::{BackendError, Job, Stage, StageTimes, View, require};
use crate::gate::{Edge, Prediction};
use crate::lanes::{LANES, Lanes};
use crate::occlusion::Visibility;
use crate::params::MODELS;
use crate::register::Registered;
use crate::table::Block;

/// Pairs a track is given room for in advance.
pub(crate) const PAIRS_PER_TRACK: usize = 6;

/// One gated pair.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "gpu", derive(bytemuck::Pod, bytemuck::Zeroable))]
#[repr(C)]
pub struct Pair {
    /// Slot of the track.
    pub slot: u32,
    /// Index in the job's detections.
    pub detection: u32,
    /// Squared Mahalanobis distance to the nearest hypothesis.
    pub distance2: f32,
    /// Likelihood of the detection given the track, all hypotheses: per m²·(m/s), pixel⁴ or m².
    pub likelihood: f32,
    /// Probability that the pair is true; 0 when the job ended at the gate.
    pub probability: f32,
    /// Face of the most likely hypothesis.
    pub face: u32,
    /// Share of each face in the likelihood, over all models.
    pub face_share: [f32; 4],
    /// Innovation of the most likely hypothesis, in the detections' units; terms beyond the measurement's are 0.
    pub innovation: [f32; 4],
    /// Of its innovation covariance: terms (0,0), (0,1), (1,1) and the last on the diagonal.
    pub s: [f32; 4],
}

impl Pair {
    /// What the host reads of an edge: `block` holds the predictions of its track's block.
    fn new<const D: usize, const H: usize>(
        e: &Edge<H>,
        probability: f32,
        block: &Prediction<D, H>,
        d: &Registered,
    ) -> Self {
        let (faces, l) = (H / MODELS, e.slot as usize % LANES);
        let best = (0..H).fold(0, |b, h| if e.share[h] > e.share[b] { h } else { b });
        let hyp = &block.hypothesis[best];
        let mut face_share = [0.0f32; 4];
        for (h, s) in e.share.iter().enumerate() {
            face_share[h % faces] += s;
        }
        let mut innovation = [0.0f32; 4];
        for (i, v) in innovation.iter_mut().enumerate().take(D) {
            *v = d.z[i] - hyp.z[i].0[l];
        }
        let s = |i: usize, j: usize| hyp.s[i][j].0[l];
        Self {
            slot: e.slot,
            detection: e.detection,
            distance2: e.distance2,
            likelihood: e.likelihood,
            probability,
            face: (best % faces) as u32,
            face_share,
            innovation,
            s: [s(0, 0), s(0, 1), s(1, 1), s(D - 1, D - 1)],
        }
    }
}

/// What a scan said about one track.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SlotNews {
    /// Probability that none of the detections is its.
    pub missed: f32,
    /// Probability that it would be detected, if it exists.
    pub pd: f32,
}

/// What a scan said about one detection.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DetectionNews {
    /// Probability that no track gave it.
    pub unclaimed: f32,
    /// Radar: density of "nobody's first detection" at it, in units of the clutter's SNR, per m²·(m/s): clutter,
    /// undetected vehicles, further points of bodies. 0 for other sensors.
    pub nobody: f32,
}

/// What a job gave.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// The job's epoch.
    pub epoch: u64,
    /// All tracks after the last stage that was wanted.
    pub blocks: Vec<Block>,
    /// By slot: what the sensor sees of it. Empty for loops.
    pub seen: Vec<Visibility>,
    /// Gated pairs, by slot, then by detection.
    pub pairs: Vec<Pair>,
    /// By slot; empty when the job ended before the update.
    pub slots: Vec<SlotNews>,
    /// By detection; empty when the job ended before the update.
    pub detections: Vec<DetectionNews>,
    /// Iterations that association took.
    pub iterations: usize,
    /// How long the stages took, where the backend has a clock.
    pub times: StageTimes,
}

impl Outcome {
    /// An outcome that holds `tracks` tracks and as many detections without allocating again.
    #[must_use]
    pub fn with_capacity(tracks: usize) -> Self {
        Self {
            blocks: Vec::with_capacity(tracks.div_ceil(LANES)),
            seen: Vec::with_capacity(tracks),
            pairs: Vec::with_capacity(tracks * PAIRS_PER_TRACK),
            slots: Vec::with_capacity(tracks),
            detections: Vec::with_capacity(tracks),
            ..Self::default()
        }
    }

    /// Whether it answers `job`: a device's answer is believed only so far.
    ///
    /// # Errors
    /// [`BackendError::Malformed`] names what is wrong with it.
    pub fn check(&self, job: &Job<'_>) -> Result<(), BackendError> {
        let (n, d) = (job.tracks(), job.detections.len());
        let whole = job.until == Stage::Update;
        require(self.epoch == job.epoch, "outcome.epoch")?;
        require(self.blocks.len() == job.blocks.len(), "outcome.blocks")?;
        require(!whole || (self.slots.len() == n && self.detections.len() == d), "outcome.slots")?;
        let sighted = job.until >= Stage::Gate && matches!(job.view, View::Radar(_) | View::Camera(_));
        require(!sighted || self.seen.len() == n, "outcome.seen")?;
        let known = |p: &Pair| (p.slot as usize) < n && (p.detection as usize) < d;
        require(self.pairs.iter().all(known), "outcome.pairs")?;
        require(self.blocks.iter().all(finite), "outcome.blocks are not finite")
    }

    /// Replaces the pairs by the gate's edges with the probability of each; `probability` is empty when they are only gated.
    pub fn fill_pairs<const D: usize, const H: usize>(
        &mut self,
        edges: &[Edge<H>],
        probability: &[f32],
        predictions: &[Prediction<D, H>],
        detections: &[Registered],
    ) {
        let probability = probability.iter().copied().chain(std::iter::repeat(0.0));
        self.pairs.clear();
        self.pairs.extend(edges.iter().zip(probability).map(|(e, p)| {
            let block = &predictions[e.slot as usize / LANES];
            Pair::new(e, p, block, &detections[e.detection as usize])
        }));
    }
}

fn finite(b: &Block) -> bool {
    let ok = |l: &Lanes| l.0.iter().all(|v| v.is_finite());
    b.mean.iter().all(ok) && ok(&b.existence) && b.model.iter().all(|m| ok(&m.mu) && m.p.iter().all(ok))
}
