//! What computes the core's fusion: put to work, asked how it is, timed.

use super::Fusion;
use kernels::backend::ClockNs;
use kernels::{Backend, BackendError, StageTimes};
use std::time::Duration;

impl Fusion {
    /// What computes the fusion, as in configuration and health.
    #[must_use]
    pub fn backend_name(&self) -> &str {
        self.tracker.backend_name()
    }

    /// Puts a backend to work, from the next scan on: the tracks stay.
    pub fn set_backend(&mut self, backend: Box<dyn Backend>) {
        self.tracker.set_backend(backend);
    }

    /// Longest wait for the backend's answer to one job; beyond it the CPU does it.
    pub fn set_backend_deadline(&mut self, deadline: Duration) {
        self.tracker.set_deadline(deadline);
    }

    /// The backend that was given up, once: to be dropped where nobody waits.
    pub fn take_retired_backend(&mut self) -> Option<Box<dyn Backend>> {
        self.tracker.take_retired_backend()
    }

    /// Jobs that the backend failed and the CPU ran instead.
    #[must_use]
    pub fn backend_failures(&self) -> u64 {
        self.tracker.backend_failures()
    }

    /// Why the backend failed last.
    #[must_use]
    pub fn backend_error(&self) -> Option<&BackendError> {
        self.tracker.backend_error()
    }

    /// Whether a device computes the fusion and did its last job.
    #[must_use]
    pub fn backend_is_sound(&self) -> bool {
        self.tracker.backend_is_sound()
    }

    /// Measures the filter's stages with a clock from now on. No result depends on it.
    pub fn set_clock(&mut self, clock: ClockNs) {
        self.tracker.set_clock(Some(clock));
    }

    /// How long the filter's stages took, all scans together; all 0 without a clock.
    #[must_use]
    pub fn stage_times(&self) -> StageTimes {
        self.stage_times
    }
}
