//! One submission put together.

use super::batch::GpuBatch;
use super::buffers::Size;
use super::encode;
use super::layout::{DetectionWords, Ended, Frame, GROUP, Kind, Sight, SlotNews, Track};
use crate::backend::{Job, Stage, StageTimes};
use crate::lanes::LANES;
use crate::outcome::Pair;
use crate::table::Block;
use compute_device::{DeviceError, Dispatch, Frame as Submission, ReadId};
use std::mem::size_of;

/// From where a job runs: the start, or a later stage when there was no room for what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resume {
    Start,
    Gate,
    Pair,
}

/// What comes down.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reads {
    pub blocks: ReadId,
    pub sight: ReadId,
    pub ended: ReadId,
    pub news: ReadId,
    pub detections: ReadId,
    pub pairs: ReadId,
}

/// Jobs under way, all lists by job.
#[derive(Debug)]
pub(super) struct Under {
    pub frames: Vec<Frame>,
    pub epochs: Vec<u64>,
    pub until: Vec<Stage>,
    pub looks: Vec<bool>,
    pub kind: Vec<Kind>,
    /// From where it must run again; none where it is done.
    pub next: Vec<Option<Resume>>,
    /// From where those run that are under way again; none at first, when all are.
    pub again: Option<Resume>,
    /// What measures, each once.
    pub kinds: Vec<Kind>,
    pub size: Size,
    pub times: StageTimes,
    pub reads: Reads,
}

impl Under {
    pub fn new(jobs: &[Job<'_>]) -> Self {
        let none = ReadId::NONE;
        let kind: Vec<Kind> = jobs.iter().map(encode::kind).collect();
        Self {
            frames: jobs.iter().map(encode::frame).collect(),
            epochs: jobs.iter().map(|j| j.epoch).collect(),
            until: jobs.iter().map(|j| j.until).collect(),
            looks: jobs.iter().map(encode::looks).collect(),
            next: vec![None; jobs.len()],
            again: None,
            kinds: Kind::MEASURING.into_iter().filter(|k| kind.contains(k)).collect(),
            kind,
            size: Size::default(),
            times: StageTimes::default(),
            reads: Reads {
                blocks: none,
                sight: none,
                ended: none,
                news: none,
                detections: none,
                pairs: none,
            },
        }
    }

    /// Whether any job must run again from there.
    pub fn asks(&self, from: Resume) -> bool {
        self.next.contains(&Some(from))
    }

    /// Leaves only those jobs that run again from there. Their tracks are at the scan's time already, and what hides what is known.
    pub fn mask(&mut self, from: Resume) {
        for ((f, kind), next) in self.frames.iter_mut().zip(&self.kind).zip(&self.next) {
            f.kind = if *next == Some(from) { *kind } else { Kind::Nothing } as u32;
            (f.count, f.sight_known) = (0, 1);
        }
    }

    pub fn add_time(&mut self, stage: &str, ns: u64) {
        match stage {
            "predict" => self.times.predict_ns += ns,
            "gate" => self.times.gate_ns += ns,
            "associate" => self.times.associate_ns += ns,
            "update" => self.times.update_ns += ns,
            _ => {}
        }
    }
}

impl GpuBatch {
    /// Submits `under` from the given stage on. `jobs` are only read at the start.
    pub(super) fn launch(
        &mut self,
        jobs: &[Job<'_>],
        under: &mut Under,
        from: Resume,
    ) -> Result<(), DeviceError> {
        let mut frame = self.staging.frame();
        let b = &self.buffers;
        frame.upload(&b.frames, 0, bytemuck::cast_slice(&under.frames));
        if from == Resume::Start {
            let (mut tracks, mut sight, mut detections) = (Vec::new(), Vec::new(), Vec::new());
            for ((job, f), unit) in jobs.iter().zip(&under.frames).zip(&mut self.units) {
                unit.mirror.sync(job.blocks, |i, block| {
                    let at = (unit.first_block + i) * size_of::<Block>();
                    frame.upload(&b.blocks, at as u64, bytemuck::bytes_of(block));
                });
                if f.kind == Kind::Nothing as u32 {
                    continue;
                }
                let first_slot = unit.first_block * LANES;
                encode::tracks(job, &mut tracks);
                frame.upload(
                    &b.tracks,
                    (first_slot * size_of::<Track>()) as u64,
                    bytemuck::cast_slice(&tracks),
                );
                encode::sight(job, &mut sight);
                frame.upload(
                    &b.sight,
                    (first_slot * size_of::<Sight>()) as u64,
                    bytemuck::cast_slice(&sight),
                );
                encode::detections(job, &mut detections);
                let at = f.first_detection as usize * size_of::<super::layout::Detection>();
                frame.upload(&b.detections, at as u64, bytemuck::cast_slice(&detections));
            }
        }
        let looks = from == Resume::Start && under.looks.iter().any(|l| *l);
        if looks {
            frame.clear(&b.depth);
        }
        stages(&mut frame, &self.kernels, &self.binds, under, from, looks);
        under.reads = reads(&mut frame, b, under);
        self.moved = (frame.bytes_up(), frame.bytes_down());
        frame.submit()
    }
}

fn stages(
    frame: &mut Submission<'_>,
    kernels: &super::kernels::Kernels,
    binds: &super::buffers::Binds,
    under: &Under,
    from: Resume,
    looks: bool,
) {
    let n = under.size.frames as u32;
    let lanes = under.frames.iter().map(|f| f.blocks * LANES as u32).max().unwrap_or(0);
    let by_track = [lanes.div_ceil(GROUP), n, 1];
    fn run_by<'a>(
        pipeline: &'a compute_device::Pipeline,
        bind: &'a compute_device::BindGroup,
        groups: [u32; 3],
    ) -> Dispatch<'a> {
        Dispatch { pipeline, bind, groups }
    }
    if from == Resume::Start && under.frames.iter().any(|f| f.count > 0) {
        frame.stage("predict", &[run_by(&kernels.predict, &binds.predict, by_track)]);
    }
    if under.kinds.is_empty() {
        return;
    }
    let each = |k: &super::kernels::ByKind, b: &super::buffers::BindByKind| -> Vec<Owned> {
        let of = |kind: &Kind| Some((k.of(*kind)?.clone(), b.of(*kind)?.clone()));
        under.kinds.iter().filter_map(of).collect()
    };
    if from != Resume::Pair {
        let gates = each(&kernels.gate, &binds.gate);
        let mut runs = Vec::new();
        if looks {
            runs.extend([
                run_by(&kernels.cover, &binds.cover, by_track),
                run_by(&kernels.look, &binds.look, by_track),
            ]);
        }
        runs.extend(gates.iter().map(|(p, b)| run_by(p, b, by_track)));
        frame.stage("gate", &runs);
        let groups = [1, n, 1];
        frame
            .stage("associate", &[Dispatch { pipeline: &kernels.associate, bind: &binds.associate, groups }]);
    }
    let mut last = each(&kernels.pair, &binds.pair);
    if from != Resume::Pair && under.until.contains(&Stage::Update) {
        last.extend(each(&kernels.update, &binds.update));
    }
    frame.stage("update", &last.iter().map(|(p, b)| run_by(p, b, by_track)).collect::<Vec<_>>());
}

/// A kernel and its bindings.
type Owned = (compute_device::Pipeline, compute_device::BindGroup);

fn reads(frame: &mut Submission<'_>, b: &super::buffers::Buffers, under: &Under) -> Reads {
    let blocks = under.frames.iter().map(|f| (f.first_block + f.blocks) as usize).max().unwrap_or(0);
    let measured = !under.kinds.is_empty();
    let if_any = |any: bool, bytes: usize| if any { bytes as u64 } else { 0 };
    let sighted = under.kinds.iter().any(|k| *k != Kind::Loop);
    let whole = measured && under.until.contains(&Stage::Update);
    let size = &under.size;
    Reads {
        blocks: frame.read(&b.blocks, 0, (blocks * size_of::<Block>()) as u64),
        sight: frame.read(&b.sight, 0, if_any(sighted, blocks * LANES * size_of::<Sight>())),
        ended: frame.read(&b.links, 0, if_any(measured, size.frames * size_of::<Ended>())),
        news: frame.read(&b.news, 0, if_any(whole, blocks * LANES * size_of::<SlotNews>())),
        detections: frame.read(
            &b.messages,
            size.detection_words_at(),
            if_any(whole, size.detections * size_of::<DetectionWords>()),
        ),
        pairs: frame.read(&b.pairs, 0, if_any(measured, size.pairs * size_of::<Pair>())),
    }
}
