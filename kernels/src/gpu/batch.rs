//! Many junctions' jobs in one submission.

use super::backend_error;
use super::buffers::{Binds, Buffers, Size};
use super::decode;
use super::kernels::{Alter, Kernels};
use super::launch::{Resume, Under};
use super::layout::{self, Ended, Kind, MOST_ROUNDS, TROUBLE_DENSE, TROUBLE_ROOM};
use super::warm;
use crate::backend::{BackendError, Job, Outcome, Stage, StageTimes, require};
use crate::lanes::LANES;
use crate::mirror::Mirror;
use compute_device::{AdapterChoice, Answer, Device, DeviceError, Staging};
use std::sync::Arc;
use std::time::Duration;

/// Pairs that a track is given room for at first: three times what a busy junction's have.
const ROOM: u32 = 16;
/// Most jobs of one submission: workgroups along one side.
const MOST_JOBS: usize = 65_535;
/// Most pairs of one track: an update goes round its loops 24 times for each.
const MOST_ROOM: u32 = 2048;
/// Pairs a track that come back at first, on average.
const PAIRS: usize = 6;

/// One junction's place on the device.
#[derive(Debug, Default)]
pub(super) struct Unit {
    pub first_block: usize,
    capacity: usize,
    pub mirror: Mirror,
}

/// The filter's stages on a GPU, for many junctions at once. The n-th job of each submission is the n-th junction's next.
#[derive(Debug)]
pub struct GpuBatch {
    pub(super) device: Device,
    pub(super) kernels: Arc<Kernels>,
    pub(super) buffers: Buffers,
    pub(super) binds: Binds,
    pub(super) staging: Staging,
    pub(super) units: Vec<Unit>,
    under: Option<Under>,
    room: u32,
    pairs: usize,
    pub(super) moved: (u64, u64),
}

impl GpuBatch {
    /// Opens an adapter, compiles all kernels and runs each once.
    ///
    /// # Errors
    /// [`BackendError`], with what the driver says.
    pub fn open(choice: &AdapterChoice) -> Result<Self, BackendError> {
        Self::on(&Device::open(choice).map_err(backend_error)?)
    }

    /// On an open device, with kernels whose text is changed.
    pub(super) fn altered(device: &Device, alter: Alter<'_>) -> Result<Self, BackendError> {
        let kernels = Kernels::compile(device, alter).map_err(backend_error)?;
        Self::with(device, Arc::new(kernels))
    }

    /// Another one on the same device, with the same kernels: for a unit of its own, which shares nothing else.
    ///
    /// # Errors
    /// As [`GpuBatch::open`].
    pub fn another(&self) -> Result<Self, BackendError> {
        Self::with(&self.device, Arc::clone(&self.kernels))
    }

    fn with(device: &Device, kernels: Arc<Kernels>) -> Result<Self, BackendError> {
        let mut batch = Self::make(device, kernels).map_err(backend_error)?;
        warm::up(&mut batch)?;
        Ok(batch)
    }

    fn make(device: &Device, kernels: Arc<Kernels>) -> Result<Self, DeviceError> {
        let buffers = Buffers::new(device)?;
        let binds = Binds::new(device, &kernels, &buffers)?;
        Ok(Self {
            staging: Staging::new(device, "job"),
            device: device.clone(),
            kernels,
            buffers,
            binds,
            units: Vec::new(),
            under: None,
            room: ROOM,
            pairs: PAIRS,
            moved: (0, 0),
        })
    }

    /// The same on a device that is open already, its kernels compiled anew.
    ///
    /// # Errors
    /// As [`GpuBatch::open`].
    pub fn on(device: &Device) -> Result<Self, BackendError> {
        Self::altered(device, &|_, text| text)
    }

    /// What it runs on.
    #[must_use]
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// Bytes that the last submission moved up to the device, and down.
    #[must_use]
    pub fn bytes_moved(&self) -> (u64, u64) {
        self.moved
    }

    /// Takes the junctions' jobs, one each. Returns as soon as the device has them.
    ///
    /// # Errors
    /// [`BackendError`]; then none of them is under way.
    pub fn submit(&mut self, jobs: &[Job<'_>]) -> Result<(), BackendError> {
        if self.under.take().is_some() {
            // Its tracks have moved on, and nobody knows how far.
            self.forget();
        }
        jobs.iter().try_for_each(Job::check)?;
        require(jobs.len() <= MOST_JOBS, "jobs")?;
        jobs.iter().try_for_each(bounded)?;
        let done = self.prepare(jobs).and_then(|mut under| {
            self.launch(jobs, &mut under, Resume::Start)?;
            Ok(under)
        });
        match done {
            Ok(under) => self.under = Some(under),
            Err(error) => {
                // Places that there may be no room for.
                self.units.clear();
                return Err(backend_error(error));
            }
        }
        Ok(())
    }

    /// Waits for the jobs, at most until the deadline, and replaces the outcomes by what they gave.
    ///
    /// # Errors
    /// [`BackendError`]; the outcomes may then hold anything.
    pub fn complete(&mut self, deadline: Duration, outcomes: &mut [Outcome]) -> Result<(), BackendError> {
        let Some(mut under) = self.under.take() else { return Err(BackendError::Idle) };
        let done = self.finish(deadline, outcomes, &mut under);
        if done.is_err() {
            self.forget();
            return done;
        }
        for (unit, outcome) in self.units.iter_mut().zip(outcomes) {
            unit.mirror.hold(&outcome.blocks);
        }
        Ok(())
    }

    /// Fills every buffer with `word` and forgets what they held: for tests that what is read was written.
    ///
    /// # Errors
    /// [`BackendError`].
    #[doc(hidden)]
    pub fn spoil(&mut self, word: u32) -> Result<(), BackendError> {
        self.forget();
        let mut staging = Staging::new(&self.device, "spoil");
        let mut frame = staging.frame();
        for buffer in self.buffers.all() {
            frame.upload(buffer, 0, bytemuck::cast_slice(&vec![word; (buffer.bytes() / 4) as usize]));
        }
        frame.submit().and_then(|()| staging.wait(Duration::from_secs(20)).map(drop)).map_err(backend_error)
    }

    /// What the device holds is not known any more.
    fn forget(&mut self) {
        self.units.iter_mut().for_each(|u| u.mirror.forget());
    }

    /// Finds each junction its place and makes room for all of them.
    fn prepare(&mut self, jobs: &[Job<'_>]) -> Result<Under, DeviceError> {
        self.place(jobs);
        let mut under = Under::new(jobs);
        under.size = self.size(jobs.len(), &under.frames, &under.kinds);
        self.arrange(&mut under)?;
        Ok(under)
    }

    /// Junctions lie one behind the other, each with room to grow. When one outgrows its place, all are placed anew.
    fn place(&mut self, jobs: &[Job<'_>]) {
        let fits = |(u, j): (&Unit, &Job<'_>)| j.blocks.len() <= u.capacity;
        if self.units.len() >= jobs.len() && self.units.iter().zip(jobs).all(fits) {
            return;
        }
        self.units.resize_with(self.units.len().max(jobs.len()), Unit::default);
        for (u, j) in self.units.iter_mut().zip(jobs) {
            let need = j.blocks.len();
            if need > u.capacity {
                u.capacity = need + need / 4 + 1;
            }
        }
        let mut first = 0;
        for u in &mut self.units {
            u.first_block = first;
            first += u.capacity;
            u.mirror.forget();
        }
    }

    fn size(&self, frames: usize, heads: &[layout::Frame], kinds: &[Kind]) -> Size {
        let most = heads.iter().map(|f| f.detections).max().unwrap_or(0);
        Size {
            frames,
            blocks: self.units.last().map_or(0, |u| u.first_block + u.capacity),
            detections: heads.iter().map(|f| f.detections as usize).sum(),
            edge_slots: most.clamp(1, self.room) as usize,
            pairs: 0,
            track_words: kinds.iter().map(|k| k.track_words()).max().unwrap_or(0),
            edge_words: kinds.iter().map(|k| k.edge_words()).max().unwrap_or(0),
        }
    }

    /// Fills in where everything lies, and makes room for it.
    fn arrange(&mut self, under: &mut Under) -> Result<(), DeviceError> {
        let (mut detection, mut pair) = (0, 0);
        for (f, u) in under.frames.iter_mut().zip(&self.units) {
            f.first_block = u.first_block as u32;
            f.first_detection = detection;
            detection += f.detections;
            f.first_pair = pair;
            let all = f.tracks as usize * f.detections as usize;
            f.pair_slots = (f.blocks as usize * LANES * self.pairs + 32).min(all) as u32;
            pair += f.pair_slots;
            f.slots = under.size.slots() as u32;
            f.edge_slots = under.size.edge_slots as u32;
            f.frames = under.size.frames as u32;
        }
        under.size.pairs = pair as usize;
        if self.buffers.ensure(&self.device, &under.size)? {
            self.forget();
        }
        if !self.binds.are_of(&self.buffers) {
            self.binds = Binds::new(&self.device, &self.kernels, &self.buffers)?;
        }
        Ok(())
    }

    /// Waits, and runs again what there was no room for.
    fn finish(
        &mut self,
        deadline: Duration,
        outcomes: &mut [Outcome],
        under: &mut Under,
    ) -> Result<(), BackendError> {
        require(outcomes.len() == under.frames.len(), "outcomes")?;
        loop {
            self.read(deadline, outcomes, under)?;
            // Pairs are only packed anew, from what still lies there: before anything moves.
            let Some(from) = [Resume::Pair, Resume::Gate].into_iter().find(|f| under.asks(*f)) else { break };
            under.mask(from);
            under.again = Some(from);
            if from == Resume::Gate {
                if self.room >= MOST_ROOM {
                    return Err(BackendError::Failed {
                        reason: format!("a track has over {MOST_ROOM} pairs"),
                    });
                }
                self.room *= 2;
                under.size = self.size(under.frames.len(), &under.frames, &under.kinds);
            } else {
                self.pairs *= 2;
            }
            self.arrange(under).and_then(|()| self.launch(&[], under, from)).map_err(backend_error)?;
        }
        outcomes.iter_mut().for_each(|o| o.times = share(&under.times, under.frames.len()));
        Ok(())
    }

    /// Reads an answer: the outcomes of the junctions that are done, and what the others need.
    fn read(
        &mut self,
        deadline: Duration,
        outcomes: &mut [Outcome],
        under: &mut Under,
    ) -> Result<(), BackendError> {
        let answer = self.staging.wait(deadline).map_err(backend_error)?;
        for (stage, ns) in answer.stages() {
            under.add_time(stage, ns);
        }
        for (i, outcome) in outcomes.iter_mut().enumerate() {
            if under.again.is_some_and(|from| under.next[i] != Some(from)) {
                continue;
            }
            let f = &under.frames[i];
            let end = match under.kind[i] {
                Kind::Nothing => Ended::default(),
                _ => decode::ended(answer.bytes(under.reads.ended), i)?,
            };
            under.next[i] = match end.trouble {
                TROUBLE_ROOM => Some(Resume::Gate),
                TROUBLE_DENSE => {
                    let reason = format!("{} pairs are too dense", end.pairs);
                    return Err(BackendError::Failed { reason });
                }
                _ if end.pairs > f.pair_slots => Some(Resume::Pair),
                _ => None,
            };
            if under.next[i].is_none() {
                fill(outcome, i, &end, under, &answer)?;
            }
        }
        Ok(())
    }
}

/// One junction's outcome.
fn fill(
    out: &mut Outcome,
    i: usize,
    end: &Ended,
    under: &Under,
    answer: &Answer<'_>,
) -> Result<(), BackendError> {
    let (f, reads) = (&under.frames[i], &under.reads);
    decode::clear(out, under.epochs[i]);
    let (first, slots) = (f.first_block as usize, f.tracks as usize);
    decode::blocks(out, answer.bytes(reads.blocks), first, f.blocks as usize)?;
    if under.kind[i] == Kind::Nothing {
        return Ok(());
    }
    decode::pairs(out, answer.bytes(reads.pairs), f.first_pair as usize, end.pairs as usize)?;
    if under.kind[i] != Kind::Loop {
        decode::seen(out, answer.bytes(reads.sight), first * LANES, slots)?;
    }
    if under.until[i] == Stage::Update {
        out.iterations = end.iterations as usize;
        decode::slots(out, answer.bytes(reads.news), first * LANES, slots)?;
        let (at, n) = (f.first_detection as usize, f.detections as usize);
        decode::detections(out, answer.bytes(reads.detections), at, n)?;
    }
    Ok(())
}

/// A junction's part of the time that all of them took.
fn share(times: &StageTimes, of: usize) -> StageTimes {
    let part = |ns: u64| ns / of.max(1) as u64;
    StageTimes {
        predict_ns: part(times.predict_ns),
        gate_ns: part(times.gate_ns),
        associate_ns: part(times.associate_ns),
        update_ns: part(times.update_ns),
        ..StageTimes::default()
    }
}

/// Whether no invocation goes round loops more often than drivers allow.
fn bounded(job: &Job<'_>) -> Result<(), BackendError> {
    let most = MOST_ROUNDS as usize - 100;
    if job.detections.len() > most || job.step.count as usize > most || job.tracks() > most {
        return Err(BackendError::Failed { reason: "a job is too large for one submission".to_owned() });
    }
    Ok(())
}
