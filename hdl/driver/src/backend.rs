//! The FPGA as a backend: the gate's search on the core, everything else on the CPU.

use crate::budget::{answer_bytes, line_time, sent_bytes};
use crate::core::{Core, CoreError};
use crate::held::Held;
use crate::link::{Link, LinkError};
use crate::loops::{SharedCore, lock};
use crate::plan::{Axes, Plan, Room};
use crate::statistics::{LinkCounters, Statistics, count};
use hdl::regmap::PairRecord;
use kernels::CpuBackend;
use kernels::backend::{Backend, BackendError, ClockNs, Job, Outcome, Stage, StageRun, View};
use kernels::cpu::Expected;
use kernels::gate::Found;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

/// Longest time that a scan may take on the line, unless told otherwise.
const LINE_BUDGET: Duration = Duration::from_millis(40);
/// Pairs that the core keeps per track: an estimate, for the line's time alone.
const KEPT_PER_TRACK: usize = 3;

/// The gate on a fusion core. The core's numbers are coarser, so it finds too much; what it finds is weighed on the CPU, with the
/// CPU's arithmetic: the outcome is the CPU's to the bit.
#[derive(Debug)]
pub struct FpgaBackend {
    core: SharedCore,
    cpu: CpuBackend,
    plan: Plan,
    found: Found,
    pairs: Vec<PairRecord>,
    held: Held,
    under_way: bool,
    asked: bool,
    line_budget: Duration,
    name: String,
    statistics: Arc<Statistics>,
}

impl FpgaBackend {
    /// Greets the core at the far end.
    ///
    /// # Errors
    /// [`CoreError`].
    pub fn open(link: Box<dyn Link>) -> Result<Self, CoreError> {
        Self::open_with(link, Arc::default())
    }

    /// As [`Self::open`], counting on where others have counted.
    ///
    /// # Errors
    /// [`CoreError`].
    pub fn open_with(link: Box<dyn Link>, statistics: Arc<Statistics>) -> Result<Self, CoreError> {
        let core = Core::open(link, Arc::clone(&statistics))?;
        let name = format!("fpga, {}", core.link().name());
        Ok(Self {
            core: Arc::new(Mutex::new(core)),
            cpu: CpuBackend::default(),
            plan: Plan::default(),
            found: Found::default(),
            pairs: Vec::new(),
            held: Held::default(),
            under_way: false,
            asked: false,
            line_budget: LINE_BUDGET,
            name,
            statistics,
        })
    }

    /// Longest time that a scan may take on a line of limited speed; the CPU gates what would take longer.
    pub fn set_line_budget(&mut self, budget: Duration) {
        self.line_budget = budget;
    }

    /// Measures the stages with `clock`, or not at all: the gate's time holds the wait for the core.
    pub fn set_clock(&mut self, clock: Option<ClockNs>) {
        self.cpu.set_clock(clock);
    }

    /// The core, while nobody else uses it.
    pub fn core(&mut self) -> MutexGuard<'_, Core> {
        lock(&self.core)
    }

    /// The core, to be shared with the front end of its loops.
    #[must_use]
    pub fn shared_core(&self) -> SharedCore {
        Arc::clone(&self.core)
    }

    /// What the link has carried.
    #[must_use]
    pub fn counters(&self) -> LinkCounters {
        self.statistics.counters()
    }

    /// The same, to be kept by who reports on it.
    #[must_use]
    pub fn statistics(&self) -> Arc<Statistics> {
        Arc::clone(&self.statistics)
    }

    /// Plans what goes to the core; false where nothing does.
    fn plan(&mut self, job: &Job<'_>) -> bool {
        let core = lock(&self.core);
        let hello = core.hello();
        let room = Room { tracks: hello.tracks.into(), detections: hello.detections.into() };
        let (z, gate, n) = (job.detections, job.gate, job.tracks());
        match (self.cpu.expected(job), job.view) {
            (Expected::Radar(predictions), _) => {
                self.plan.make(predictions, n, z, gate, &Axes::RADAR, room, &mut self.found);
            }
            (Expected::Camera(predictions), View::Camera(view)) => {
                self.plan.make(predictions, n, z, gate, &Axes::camera(view), room, &mut self.found);
            }
            _ => {
                self.found.reset(n);
                return false;
            }
        }
        count(&self.statistics.tracks_unfit, self.plan.unfit as u64);
        let (tracks, detections) = (self.plan.records.len(), self.plan.places.len());
        if tracks == 0 {
            return false;
        }
        let bytes = sent_bytes(tracks, detections) + answer_bytes(tracks * KEPT_PER_TRACK);
        if core.link().baud().is_some_and(|baud| line_time(bytes, baud) > self.line_budget) {
            count(&self.statistics.scans_too_long, 1);
            return false;
        }
        true
    }
}

/// What the host is told: a link that is gone is a device that is lost, and so is a core that has become another.
fn backend_error(error: CoreError) -> BackendError {
    match error {
        CoreError::Link(link @ (LinkError::Closed { .. } | LinkError::Open { .. })) => {
            BackendError::Lost { reason: link.to_string() }
        }
        CoreError::Link(link) => BackendError::Failed { reason: link.to_string() },
        CoreError::Version { .. } | CoreError::Lacks { .. } => {
            BackendError::Lost { reason: error.to_string() }
        }
        other => BackendError::Failed { reason: other.to_string() },
    }
}

impl Backend for FpgaBackend {
    fn name(&self) -> &str {
        &self.name
    }

    fn stages(&self) -> StageRun {
        StageRun { first: Stage::Gate, last: Stage::Gate }
    }

    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.under_way = false;
        self.cpu.begin(job)?;
        self.asked = self.plan(job);
        if self.asked {
            lock(&self.core).start_gate(&self.plan.records, &self.plan.places).map_err(backend_error)?;
            count(&self.statistics.scans, 1);
            count(&self.statistics.tracks, self.plan.records.len() as u64);
        }
        self.held.take(job);
        self.under_way = true;
        Ok(())
    }

    fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
        if !std::mem::take(&mut self.under_way) {
            return Err(BackendError::Idle);
        }
        if self.asked {
            let until = Instant::now() + deadline;
            if !lock(&self.core).finish_gate(until, &mut self.pairs).map_err(backend_error)? {
                return Err(BackendError::Late { deadline });
            }
            self.plan.read(&self.pairs, &mut self.found);
        }
        self.cpu.finish(&self.held.job(), &self.found, outcome)
    }
}
