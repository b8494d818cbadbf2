//! The CPU as a backend: every stage's twin in `f32`, one core, no allocation once its buffers have grown.

use crate::associate::{Messages, associate, odds};
use crate::backend::{
    Backend, BackendError, ClockNs, DetectionNews, Job, Outcome, Sight, SlotNews, Stage, StageRun, View,
};
use crate::gate::camera::{self, CameraView};
use crate::gate::loops::{self, LoopView};
use crate::gate::radar::{self, RadarView};
use crate::gate::{Edge, Found, Prediction};
use crate::lanes::LANES;
use crate::occlusion::Occlusion;
use crate::outcome::PAIRS_PER_TRACK;
use crate::predict::predict;
use crate::update::{BlockSums, update_camera, update_loop, update_radar};
use std::time::Duration;

/// Buffers of one kind of sensor.
#[derive(Debug, Default)]
struct Work<const D: usize, const H: usize> {
    predictions: Vec<Prediction<D, H>>,
    edges: Vec<Edge<H>>,
    sums: Vec<BlockSums<D, H>>,
}

impl<const D: usize, const H: usize> Work<D, H> {
    fn with_capacity(tracks: usize) -> Self {
        let blocks = tracks.div_ceil(LANES);
        Self {
            predictions: Vec::with_capacity(blocks),
            edges: Vec::with_capacity(tracks * PAIRS_PER_TRACK),
            sums: Vec::with_capacity(blocks),
        }
    }
}

/// What association works on.
#[derive(Debug, Default)]
struct Ends {
    track: Vec<u32>,
    detection: Vec<u32>,
    weight: Vec<f32>,
    nobody: Vec<f32>,
    messages: Messages,
}

impl Ends {
    fn with_capacity(tracks: usize) -> Self {
        let edges = tracks * PAIRS_PER_TRACK;
        Self {
            track: Vec::with_capacity(edges),
            detection: Vec::with_capacity(edges),
            weight: Vec::with_capacity(edges),
            nobody: Vec::with_capacity(tracks),
            messages: Messages::with_capacity(edges, tracks),
        }
    }

    /// Belief propagation over weighted edges.
    fn associate<const H: usize>(&mut self, edges: &[Edge<H>], detections: usize) {
        self.track.clear();
        self.track.extend(edges.iter().map(|e| e.slot));
        self.detection.clear();
        self.detection.extend(edges.iter().map(|e| e.detection));
        associate(&self.track, &self.detection, &self.weight, detections, &mut self.messages);
    }
}

/// The filter's stages on one core. The work is done in `submit`.
#[derive(Debug, Default)]
pub struct CpuBackend {
    clock: Option<ClockNs>,
    mark: u64,
    done: bool,
    ready: Outcome,
    occlusion: Occlusion,
    ends: Ends,
    radar: Work<{ radar::D }, { radar::H }>,
    camera: Work<{ camera::D }, { camera::H }>,
    loops: Work<{ loops::D }, { loops::H }>,
}

impl CpuBackend {
    /// A backend that runs scans of `tracks` tracks and as many detections without allocating.
    #[must_use]
    pub fn with_capacity(tracks: usize) -> Self {
        Self {
            ready: Outcome::with_capacity(tracks),
            occlusion: Occlusion::with_capacity(tracks),
            ends: Ends::with_capacity(tracks),
            radar: Work::with_capacity(tracks),
            camera: Work::with_capacity(tracks),
            loops: Work::with_capacity(tracks),
            ..Self::default()
        }
    }

    /// Measures the stages with `clock`, or not at all.
    pub fn set_clock(&mut self, clock: Option<ClockNs>) {
        self.clock = clock;
    }

    /// Time since the last mark.
    fn lap(&mut self) -> u64 {
        let Some(clock) = self.clock else { return 0 };
        let now = clock();
        now.saturating_sub(std::mem::replace(&mut self.mark, now))
    }

    /// Runs the stages that a gate's search waits for: predict, occlusion, and what the sensor is expected to measure of each
    /// track, which [`Self::expected`] then shows. [`Self::finish`] goes on.
    ///
    /// # Errors
    /// [`BackendError::Malformed`].
    pub fn begin(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.done = false;
        job.check()?;
        self.predict(job);
        if job.until >= Stage::Gate {
            match job.view {
                View::Nothing | View::Loop(_) => {}
                View::Radar(view) => {
                    self.look(job);
                    let (w, out) = (&mut self.radar, &self.ready);
                    radar::predict(&out.blocks, &out.seen, job.hit_last, view, job.gate, &mut w.predictions);
                }
                View::Camera(view) => {
                    self.look(job);
                    let (w, out) = (&mut self.camera, &self.ready);
                    camera::predict(&out.blocks, &out.seen, job.hit_last, view, job.gate, &mut w.predictions);
                }
            }
        }
        self.done = true;
        Ok(())
    }

    /// What the sensor of the job that has begun is expected to measure, by block of tracks.
    #[must_use]
    pub fn expected(&self, job: &Job<'_>) -> Expected<'_> {
        match job.view {
            _ if job.until < Stage::Gate => Expected::Nothing,
            View::Nothing | View::Loop(_) => Expected::Nothing,
            View::Radar(_) => Expected::Radar(&self.radar.predictions),
            View::Camera(_) => Expected::Camera(&self.camera.predictions),
        }
    }

    /// Runs the rest of a job that has begun, with what was `found` near its tracks: the outcome is that of a whole job on the CPU, to
    /// the bit.
    ///
    /// # Errors
    /// [`BackendError::Idle`] where none has begun.
    pub fn finish(
        &mut self,
        job: &Job<'_>,
        found: &Found,
        outcome: &mut Outcome,
    ) -> Result<(), BackendError> {
        if !std::mem::take(&mut self.done) {
            return Err(BackendError::Idle);
        }
        let (z, gate, tracks) = (job.detections, job.gate, job.tracks());
        match job.view {
            _ if job.until < Stage::Gate => {}
            View::Nothing => {}
            View::Radar(view) => {
                let w = &mut self.radar;
                radar::weigh(tracks, found, z, gate, &mut w.predictions, &mut w.edges);
                self.conclude_radar(job, view);
            }
            View::Camera(view) => {
                let w = &mut self.camera;
                camera::weigh(tracks, found, z, gate, &mut w.predictions, &mut w.edges);
                self.conclude_camera(job, view);
            }
            View::Loop(view) => self.run_loop(job, view),
        }
        std::mem::swap(&mut self.ready, outcome);
        Ok(())
    }

    fn run(&mut self, job: &Job<'_>) {
        self.predict(job);
        if job.until < Stage::Gate {
            return;
        }
        match job.view {
            View::Nothing => {}
            View::Radar(view) => self.run_radar(job, view),
            View::Camera(view) => self.run_camera(job, view),
            View::Loop(view) => self.run_loop(job, view),
        }
    }

    fn predict(&mut self, job: &Job<'_>) {
        let _ = self.lap();
        let out = &mut self.ready;
        out.epoch = job.epoch;
        out.iterations = 0;
        out.times = Default::default();
        out.pairs.clear();
        out.slots.clear();
        out.detections.clear();
        out.seen.clear();
        out.blocks.clear();
        out.blocks.extend_from_slice(job.blocks);
        for _ in 0..job.step.count {
            predict(&mut out.blocks, job.step.dt_s, job.step.survival, job.motion);
        }
        self.ready.times.predict_ns = self.lap();
    }

    fn look(&mut self, job: &Job<'_>) {
        match job.sight {
            Sight::From(mount) => {
                self.occlusion.look(&self.ready.blocks, job.confirmed, &mount, &mut self.ready.seen);
            }
            Sight::Known(seen) => self.ready.seen.extend_from_slice(seen),
        }
    }

    fn run_radar(&mut self, job: &Job<'_>, view: &RadarView) {
        self.look(job);
        let (w, out) = (&mut self.radar, &mut self.ready);
        let z = job.detections;
        radar::gate(
            &out.blocks,
            &out.seen,
            job.hit_last,
            view,
            z,
            job.gate,
            &mut w.predictions,
            &mut w.edges,
        );
        self.conclude_radar(job, view);
    }

    /// From the gate's edges on.
    fn conclude_radar(&mut self, job: &Job<'_>, view: &RadarView) {
        let z = job.detections;
        self.ready.times.gate_ns = self.lap();
        let (w, e, out) = (&mut self.radar, &mut self.ends, &mut self.ready);
        if job.until < Stage::Update {
            out.fill_pairs(&w.edges, &[], &w.predictions, z);
            return;
        }
        odds::radar(
            &out.blocks,
            job.confirmed,
            view,
            job.undetected,
            &w.edges,
            &w.predictions,
            z,
            &mut e.nobody,
            &mut e.weight,
        );
        e.associate(&w.edges, z.len());
        self.ready.times.associate_ns = self.lap();
        let (w, e, out) = (&mut self.radar, &mut self.ends, &mut self.ready);
        let p = &e.messages.probability;
        update_radar(&mut out.blocks, &w.edges, p, z, &w.predictions, &mut w.sums);
        conclude(job, w, e, out);
        self.ready.times.update_ns = self.lap();
    }

    fn run_camera(&mut self, job: &Job<'_>, view: &CameraView) {
        self.look(job);
        let (w, out) = (&mut self.camera, &mut self.ready);
        let z = job.detections;
        camera::gate(
            &out.blocks,
            &out.seen,
            job.hit_last,
            view,
            z,
            job.gate,
            &mut w.predictions,
            &mut w.edges,
        );
        self.conclude_camera(job, view);
    }

    /// From the gate's edges on.
    fn conclude_camera(&mut self, job: &Job<'_>, view: &CameraView) {
        let z = job.detections;
        self.ready.times.gate_ns = self.lap();
        let (w, e, out) = (&mut self.camera, &mut self.ends, &mut self.ready);
        if job.until < Stage::Update {
            out.fill_pairs(&w.edges, &[], &w.predictions, z);
            return;
        }
        odds::camera(
            &out.blocks,
            job.class,
            view,
            job.undetected,
            &w.edges,
            &w.predictions,
            z,
            &mut e.weight,
        );
        e.nobody.clear();
        e.associate(&w.edges, z.len());
        self.ready.times.associate_ns = self.lap();
        let (w, e, out) = (&mut self.camera, &mut self.ends, &mut self.ready);
        let p = &e.messages.probability;
        update_camera(&mut out.blocks, &w.edges, p, z, &w.predictions, &mut w.sums);
        conclude(job, w, e, out);
        self.ready.times.update_ns = self.lap();
    }

    fn run_loop(&mut self, job: &Job<'_>, view: &LoopView) {
        let (w, out) = (&mut self.loops, &mut self.ready);
        let z = job.detections;
        loops::gate(&out.blocks, job.tracks(), view, z, job.gate, &mut w.predictions, &mut w.edges);
        self.ready.times.gate_ns = self.lap();
        let (w, e, out) = (&mut self.loops, &mut self.ends, &mut self.ready);
        if job.until < Stage::Update {
            out.fill_pairs(&w.edges, &[], &w.predictions, z);
            return;
        }
        odds::loops(&out.blocks, &w.edges, &mut e.weight);
        e.nobody.clear();
        e.associate(&w.edges, z.len());
        self.ready.times.associate_ns = self.lap();
        let (w, e, out) = (&mut self.loops, &mut self.ends, &mut self.ready);
        let p = &e.messages.probability;
        update_loop(&mut out.blocks, &w.edges, p, z, &w.predictions, &mut w.sums);
        conclude(job, w, e, out);
        self.ready.times.update_ns = self.lap();
    }
}

/// What a job's sensor is expected to measure, by block of tracks.
#[derive(Clone, Copy, Debug)]
pub enum Expected<'a> {
    /// Nothing, or a loop's edge, which no device searches for.
    Nothing,
    /// A radar's points.
    Radar(&'a [Prediction<{ radar::D }, { radar::H }>]),
    /// A camera's boxes.
    Camera(&'a [Prediction<{ camera::D }, { camera::H }>]),
}

/// Fills what the host reads after an update.
fn conclude<const D: usize, const H: usize>(job: &Job<'_>, w: &Work<D, H>, e: &Ends, out: &mut Outcome) {
    let m = &e.messages;
    out.iterations = m.iterations;
    out.fill_pairs(&w.edges, &m.probability, &w.predictions, job.detections);
    let missed = |slot: usize| w.sums[slot / LANES].missed.0[slot % LANES];
    let pd = |slot: usize| w.predictions[slot / LANES].pd.0[slot % LANES];
    out.slots.clear();
    out.slots.extend((0..job.tracks()).map(|slot| SlotNews { missed: missed(slot), pd: pd(slot) }));
    let nobody = e.nobody.iter().copied().chain(std::iter::repeat(0.0));
    let unclaimed = m.unclaimed.iter().copied();
    out.detections.clear();
    out.detections
        .extend(unclaimed.zip(nobody).map(|(unclaimed, nobody)| DetectionNews { unclaimed, nobody }));
}

impl Backend for CpuBackend {
    fn name(&self) -> &str {
        "cpu"
    }

    fn stages(&self) -> StageRun {
        StageRun { first: Stage::Predict, last: Stage::Update }
    }

    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.done = false;
        job.check()?;
        self.run(job);
        self.done = true;
        Ok(())
    }

    /// The deadline is not read: the work was done in `submit`.
    fn complete(&mut self, _deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
        if !std::mem::take(&mut self.done) {
            return Err(BackendError::Idle);
        }
        std::mem::swap(&mut self.ready, outcome);
        Ok(())
    }
}
