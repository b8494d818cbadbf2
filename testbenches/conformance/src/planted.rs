//! Backends with one bug each, about the CPU: the suite must find every one, or it proves nothing.

use kernels::CpuBackend;
use kernels::backend::{Backend, BackendError, Job, Outcome, StageRun, View};
use std::time::Duration;

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bug {
    /// Nothing.
    None,
    /// One mean is nudged by a few centimetres.
    NudgedMean,
    /// One covariance term is two percent off, in one lane.
    NudgedCovariance,
    /// One number's last bit is another.
    LastBit,
    /// The last pair is dropped when there are several.
    DroppedPair,
    /// Two pairs have changed places.
    SwappedPairs,
    /// One probability of association is not written.
    UnwrittenProbability,
    /// One track's block is left as the buffer held it.
    UnwrittenBlock,
    /// Tracks beyond the first block are not predicted.
    FirstBlockOnly,
    /// Doppler is not used: the range rate's innovation is zero.
    NoDoppler,
    /// Probabilities of association are too large.
    TooSure,
    /// What hides bodies is not looked for.
    Blind,
    /// Jobs are not checked.
    Gullible,
    /// An answer can be fetched twice.
    Repeats,
    /// It counts its own epochs.
    OwnEpoch,
    /// It keeps something of the last job.
    Remembers,
}

impl Bug {
    /// All but [`Self::None`].
    pub const ALL: [Self; 15] = [
        Self::NudgedMean,
        Self::NudgedCovariance,
        Self::LastBit,
        Self::DroppedPair,
        Self::SwappedPairs,
        Self::UnwrittenProbability,
        Self::UnwrittenBlock,
        Self::FirstBlockOnly,
        Self::NoDoppler,
        Self::TooSure,
        Self::Blind,
        Self::Gullible,
        Self::Repeats,
        Self::OwnEpoch,
        Self::Remembers,
    ];

    /// Whether only a comparison to the bit can find it.
    #[must_use]
    pub const fn is_below_f32(self) -> bool {
        matches!(self, Self::LastBit)
    }
}

/// The CPU with a bug.
#[derive(Debug)]
pub struct Planted {
    cpu: CpuBackend,
    bug: Bug,
    jobs: u64,
    last: Outcome,
    first_block: Option<kernels::table::Block>,
}

impl Planted {
    /// With this bug.
    #[must_use]
    pub fn boxed(bug: Bug) -> Box<dyn Backend> {
        Box::new(Self {
            cpu: CpuBackend::default(),
            bug,
            jobs: 0,
            last: Outcome::default(),
            first_block: None,
        })
    }

    fn spoil(&mut self, o: &mut Outcome, held: &Outcome) {
        match self.bug {
            Bug::NudgedMean => {
                if let Some(b) = o.blocks.last_mut() {
                    b.model[0].m[0].0[0] += 0.05;
                }
            }
            Bug::NudgedCovariance => {
                if let Some(b) = o.blocks.first_mut() {
                    b.model[1].p[0].0[0] *= 1.02;
                }
            }
            Bug::LastBit => {
                if let Some(b) = o.blocks.first_mut() {
                    let v = &mut b.model[2].m[3].0[0];
                    *v = f32::from_bits(v.to_bits() ^ 1);
                }
            }
            Bug::DroppedPair if o.pairs.len() > 3 => drop(o.pairs.pop()),
            Bug::SwappedPairs if o.pairs.len() > 1 => o.pairs.swap(0, 1),
            Bug::UnwrittenProbability => {
                if let (Some(p), Some(h)) = (o.pairs.last_mut(), held.pairs.first()) {
                    p.probability = h.probability;
                }
            }
            Bug::UnwrittenBlock => {
                if let (Some(b), Some(h)) = (o.blocks.last_mut(), held.blocks.last()) {
                    *b = *h;
                }
            }
            Bug::OwnEpoch => o.epoch = self.jobs,
            Bug::Remembers => {
                if let (Some(b), Some(old)) = (o.blocks.first_mut(), self.first_block) {
                    b.hvar.0[0] += old.hvar.0[0] * 1e-6;
                }
                self.first_block = o.blocks.first().copied();
            }
            _ => {}
        }
    }
}

impl Backend for Planted {
    fn name(&self) -> &str {
        "planted"
    }

    fn stages(&self) -> StageRun {
        self.cpu.stages()
    }

    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.jobs += 1;
        match self.bug {
            Bug::FirstBlockOnly if job.blocks.len() > 1 => {
                let mut blocks = job.blocks.to_vec();
                for _ in 0..job.step.count {
                    kernels::predict::predict(&mut blocks[..1], job.step.dt_s, job.step.survival, job.motion);
                }
                self.cpu.submit(&Job { blocks: &blocks, step: Default::default(), ..*job })
            }
            Bug::NoDoppler => match job.view {
                View::Radar(view) => {
                    let deaf = kernels::gate::radar::RadarView { var_range_rate: 1e4, ..*view };
                    self.cpu.submit(&Job { view: View::Radar(&deaf), ..*job })
                }
                _ => self.cpu.submit(job),
            },
            Bug::Blind => {
                let open = vec![Default::default(); job.tracks()];
                self.cpu.submit(&Job { sight: kernels::backend::Sight::Known(&open), ..*job })
            }
            Bug::Gullible if job.check().is_err() => {
                // It runs another job instead.
                self.cpu.submit(&Job {
                    blocks: &[],
                    confirmed: &[],
                    hit_last: &[],
                    class: &[],
                    sight: kernels::backend::Sight::Known(&[]),
                    ..*job
                })
            }
            _ => self.cpu.submit(job),
        }
    }

    fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
        let held = outcome.clone();
        match self.cpu.complete(deadline, outcome) {
            Err(_) if self.bug == Bug::Repeats => *outcome = self.last.clone(),
            answer => answer?,
        }
        if self.bug == Bug::TooSure {
            outcome.pairs.iter_mut().for_each(|p| p.probability = p.probability.sqrt().min(1.0));
        }
        self.spoil(outcome, &held);
        self.last = outcome.clone();
        Ok(())
    }
}
