//! Runs jobs on the chosen backend, and on the CPU when that one fails.

use crate::backend::{Backend, BackendError, ClockNs, Job, Outcome};
use crate::cpu::CpuBackend;
use std::time::Duration;

/// Longest wait for a device, unless told otherwise: half a frame at 10 Hz.
const DEADLINE: Duration = Duration::from_millis(50);
/// Failures in a row after which a device is not tried again.
const TRIES: u32 = 3;

/// The chosen backend with the CPU behind it.
#[derive(Debug)]
pub(crate) struct Engine {
    chosen: Option<Box<dyn Backend>>,
    /// Given up, until somebody takes it away: to drop it here could hold up the scan for as long as its driver likes.
    retired: Option<Box<dyn Backend>>,
    cpu: CpuBackend,
    deadline: Duration,
    failures: u64,
    in_a_row: u32,
    last_error: Option<BackendError>,
}

impl Engine {
    /// `chosen` none: the CPU alone.
    pub fn new(chosen: Option<Box<dyn Backend>>, capacity: usize) -> Self {
        Self {
            chosen,
            retired: None,
            cpu: CpuBackend::with_capacity(capacity),
            deadline: DEADLINE,
            failures: 0,
            in_a_row: 0,
            last_error: None,
        }
    }

    /// Puts another backend to work.
    pub fn choose(&mut self, backend: Box<dyn Backend>) {
        self.chosen = Some(backend);
        self.in_a_row = 0;
    }

    /// The backend that was given up, once.
    pub fn take_retired(&mut self) -> Option<Box<dyn Backend>> {
        self.retired.take()
    }

    /// Whether a device works and its last job was done.
    pub fn is_sound(&self) -> bool {
        self.chosen.is_some() && self.in_a_row == 0
    }

    pub fn set_deadline(&mut self, deadline: Duration) {
        self.deadline = deadline;
    }

    pub fn set_clock(&mut self, clock: Option<ClockNs>) {
        self.cpu.set_clock(clock);
    }

    /// Name of the backend in force.
    pub fn name(&self) -> &str {
        self.chosen.as_ref().map_or(self.cpu.name(), |b| b.name())
    }

    pub fn failures(&self) -> u64 {
        self.failures
    }

    pub fn last_error(&self) -> Option<&BackendError> {
        self.last_error.as_ref()
    }

    /// Runs a job; false when the chosen backend failed it and the CPU did it.
    pub fn run(&mut self, job: &Job<'_>, outcome: &mut Outcome) -> bool {
        let Some(backend) = &mut self.chosen else {
            self.run_cpu(job, outcome);
            return true;
        };
        let done = backend
            .submit(job)
            .and_then(|()| backend.complete(self.deadline, outcome))
            .and_then(|()| outcome.check(job));
        let Err(error) = done else {
            self.in_a_row = 0;
            return true;
        };
        self.failures += 1;
        self.in_a_row += 1;
        if matches!(error, BackendError::Lost { .. }) || self.in_a_row >= TRIES {
            self.retired = self.chosen.take();
        }
        self.last_error = Some(error);
        self.run_cpu(job, outcome);
        false
    }

    fn run_cpu(&mut self, job: &Job<'_>, outcome: &mut Outcome) {
        let done = self.cpu.submit(job).and_then(|()| self.cpu.complete(self.deadline, outcome));
        // The tracker's own jobs always fit together; were one not to, the tracks stay as they are.
        debug_assert_eq!(done, Ok(()));
        if done.is_err() {
            *outcome = Outcome { blocks: job.blocks.to_vec(), epoch: job.epoch, ..Outcome::default() };
        }
    }
}
