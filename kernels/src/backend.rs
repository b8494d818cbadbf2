//! What runs a scan's stages: the CPU, or a device that has some of them in hardware.
//!
//! The host's [`crate::table::TrackTable`] is the canonical state and is committed once per job. A backend gets a
//! [`Job`], which names everything the stages read, and hands back an [`Outcome`], which holds everything
//! the host reads afterwards: nothing else passes between them. A job that fails changes nothing on the host, which
//! then runs the same job on the CPU from the last commit.
//!
//! Design choices:
//! - Synchronous. `submit` may do the work or only start it; `complete` waits for it, no longer than the deadline.
//!   Whoever has device I/O to do keeps it in its driver.
//! - The blocks of a job are whole. A backend that keeps them on a device mirrors them (see [`crate::mirror`]) and sends up only
//!   what the host changed since its last outcome.
//! - A backend always completes the whole job. Stages that its device lacks it runs on the CPU's kernels, which are
//!   public for that ([`crate::predict::predict`], [`crate::gate`], [`crate::associate`], [`crate::update`]), as
//!   [`crate::cpu::CpuBackend`] does; [`Backend::stages`] says which run of stages the device has.

use crate::gate::camera::CameraView;
use crate::gate::loops::LoopView;
use crate::gate::radar::RadarView;
use crate::lanes::LANES;
use crate::occlusion::Visibility;
pub use crate::outcome::{DetectionNews, Outcome, Pair, SlotNews};
use crate::params::MotionParams;
use crate::register::{Mount, Registered};
use crate::table::Block;
use std::fmt;
use std::time::Duration;

/// The filter's stages up to the one that only the host does (manage), in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Detections to the site plane or the image.
    Register,
    /// Tracks to the scan's time.
    Predict,
    /// Pairs of track and detection that may belong together.
    Gate,
    /// Probabilities that they do.
    Associate,
    /// Tracks corrected by their detections.
    Update,
}

impl Stage {
    /// The stage's word, as in folders, metrics and log fields.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::Predict => "predict",
            Self::Gate => "gate",
            Self::Associate => "associate",
            Self::Update => "update",
        }
    }
}

/// A contiguous run of stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageRun {
    /// First stage.
    pub first: Stage,
    /// Last stage.
    pub last: Stage,
}

impl StageRun {
    /// Whether `stage` is in it.
    #[must_use]
    pub fn has(self, stage: Stage) -> bool {
        self.first <= stage && stage <= self.last
    }
}

/// How the tracks are brought to the scan's time.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Step {
    /// How often to predict; 0 = the blocks are at the scan's time already.
    pub count: u32,
    /// By how much each time, seconds.
    pub dt_s: f32,
    /// Factor on existence, each time.
    pub survival: f32,
}

/// What measured.
#[derive(Clone, Copy, Debug)]
pub enum View<'a> {
    /// Nothing: only predict.
    Nothing,
    /// A radar.
    Radar(&'a RadarView),
    /// A camera.
    Camera(&'a CameraView),
    /// One edge of one loop; its detection is the origin, see [`crate::gate::loops`].
    Loop(&'a LoopView),
}

/// What hides what.
#[derive(Clone, Copy, Debug)]
pub enum Sight<'a> {
    /// To be found out from here, after predict, see [`crate::occlusion`].
    From(Mount),
    /// Found out by an earlier job, by slot.
    Known(&'a [Visibility]),
}

/// Everything the stages read of one scan.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    /// Counts the commits of the host's table: which state `blocks` are.
    pub epoch: u64,
    /// Last stage wanted: predict, gate or update.
    pub until: Stage,
    /// All tracks' numbers: slot `i` is lane `i % 8` of block `i / 8`.
    pub blocks: &'a [Block],
    /// By slot, as many as there are tracks: whether it is confirmed.
    pub confirmed: &'a [bool],
    /// By slot: whether this sensor saw it last time. Empty for loops.
    pub hit_last: &'a [bool],
    /// By slot: probability of each known class. Empty unless the view is a camera's.
    pub class: &'a [[f32; 7]],
    /// From the blocks' time to the scan's.
    pub step: Step,
    /// How road users move.
    pub motion: &'a MotionParams,
    /// What measured, with what is learnt about its mounting folded in.
    pub view: View<'a>,
    /// What hides what; not read for loops.
    pub sight: Sight<'a>,
    /// The scan's detections, ascending by key.
    pub detections: &'a [Registered],
    /// Squared Mahalanobis distance of the gate.
    pub gate: f32,
    /// Expected vehicles that no track stands for, within the sensor's view.
    pub undetected: f32,
}

impl Job<'_> {
    /// Number of tracks.
    #[must_use]
    pub fn tracks(&self) -> usize {
        self.confirmed.len()
    }

    /// Whether its buffers fit each other.
    ///
    /// # Errors
    /// [`BackendError::Malformed`] names the buffer that does not.
    pub fn check(&self) -> Result<(), BackendError> {
        let n = self.tracks();
        let seen = match self.sight {
            Sight::From(_) => n,
            Sight::Known(seen) => seen.len(),
        };
        let (hit, class) = match self.view {
            View::Radar(_) => (self.hit_last.len(), n),
            View::Camera(_) => (self.hit_last.len(), self.class.len()),
            View::Nothing | View::Loop(_) => (n, n),
        };
        require(self.blocks.len() == n.div_ceil(LANES), "job.blocks")?;
        require(hit == n, "job.hit_last")?;
        require(class == n, "job.class")?;
        require(seen == n || matches!(self.view, View::Nothing | View::Loop(_)), "job.sight")
    }
}

/// How long each stage took, nanoseconds; all 0 without a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StageTimes {
    /// Register.
    pub register_ns: u64,
    /// Predict.
    pub predict_ns: u64,
    /// Gate, occlusion included.
    pub gate_ns: u64,
    /// Associate.
    pub associate_ns: u64,
    /// Update.
    pub update_ns: u64,
    /// Manage, learning included.
    pub manage_ns: u64,
}

impl StageTimes {
    /// Adds another's.
    pub fn add(&mut self, o: &Self) {
        self.register_ns += o.register_ns;
        self.predict_ns += o.predict_ns;
        self.gate_ns += o.gate_ns;
        self.associate_ns += o.associate_ns;
        self.update_ns += o.update_ns;
        self.manage_ns += o.manage_ns;
    }
}

/// A source of nanoseconds, of any origin. The filter has no clock of its own: whoever wants times passes one.
pub type ClockNs = fn() -> u64;

pub(crate) fn require(holds: bool, what: &'static str) -> Result<(), BackendError> {
    if holds { Ok(()) } else { Err(BackendError::Malformed { what }) }
}

/// Why a backend did not complete a job. The host runs the job on the CPU, whichever it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BackendError {
    /// The device is gone for good; the host does not try it again.
    #[error("the device is lost: {reason}")]
    Lost {
        /// What the driver says.
        reason: String,
    },
    /// The device failed this job and may do the next.
    #[error("the device failed: {reason}")]
    Failed {
        /// What the driver says.
        reason: String,
    },
    /// The deadline passed.
    #[error("the device did not answer within {} ms", deadline.as_millis())]
    Late {
        /// The deadline it was given.
        deadline: Duration,
    },
    /// A job or an answer that does not fit together.
    #[error("malformed: {what}")]
    Malformed {
        /// What does not fit.
        what: &'static str,
    },
    /// `complete` without a job under way.
    #[error("no job was submitted")]
    Idle,
}

/// Something that runs jobs. One job at a time: `submit`, then `complete`.
///
/// A `submit` that follows a `complete` which failed drops what was under way.
pub trait Backend: fmt::Debug + Send {
    /// Its name, as in configuration and health.
    fn name(&self) -> &str;

    /// The stages that its device runs.
    fn stages(&self) -> StageRun;

    /// Takes a job.
    ///
    /// # Errors
    /// See [`BackendError`].
    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError>;

    /// Waits for the job, at most until the deadline, and replaces `outcome` by what it gave. The buffers that `outcome` brought
    /// may be kept and used again.
    ///
    /// # Errors
    /// See [`BackendError`]; `outcome` may then hold anything.
    fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError>;
}
