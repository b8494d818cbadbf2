//! The GPU as a backend: a batch of one.

use super::batch::GpuBatch;
use super::kernels::Alter;
use crate::backend::{Backend, BackendError, Job, Outcome, Stage, StageRun};
use compute_device::{AdapterChoice, Device};
use std::time::Duration;

/// The filter's stages on a GPU.
#[derive(Debug)]
pub struct GpuBackend {
    batch: GpuBatch,
    name: String,
}

impl GpuBackend {
    /// Opens an adapter, compiles all kernels and runs each once: drivers compile at the first run, which takes up to a second or two.
    ///
    /// # Errors
    /// [`BackendError`], with what the driver says.
    pub fn open(choice: &AdapterChoice) -> Result<Self, BackendError> {
        Ok(GpuBatch::open(choice)?.into())
    }

    /// As [`GpuBackend::on`], with kernels whose text is changed: for tests that must find a bug.
    ///
    /// # Errors
    /// As [`GpuBackend::open`].
    #[doc(hidden)]
    pub fn altered(device: &Device, alter: Alter<'_>) -> Result<Self, BackendError> {
        Ok(GpuBatch::altered(device, alter)?.into())
    }

    /// The same backend on a device that is open already, its kernels compiled anew.
    ///
    /// # Errors
    /// As [`GpuBackend::open`].
    pub fn on(device: &Device) -> Result<Self, BackendError> {
        Ok(GpuBatch::on(device)?.into())
    }

    /// See [`GpuBatch::another`].
    ///
    /// # Errors
    /// As [`GpuBackend::open`].
    pub fn another(&self) -> Result<Self, BackendError> {
        Ok(self.batch.another()?.into())
    }

    /// See [`GpuBatch::spoil`].
    ///
    /// # Errors
    /// [`BackendError`].
    #[doc(hidden)]
    pub fn spoil(&mut self, word: u32) -> Result<(), BackendError> {
        self.batch.spoil(word)
    }

    /// What it runs on.
    #[must_use]
    pub fn device(&self) -> &Device {
        self.batch.device()
    }

    /// Bytes that the last job moved up to the device, and down.
    #[must_use]
    pub fn bytes_moved(&self) -> (u64, u64) {
        self.batch.bytes_moved()
    }
}

impl From<GpuBatch> for GpuBackend {
    fn from(batch: GpuBatch) -> Self {
        let name = format!("gpu, {}", batch.device().adapter().name);
        Self { batch, name }
    }
}

impl Backend for GpuBackend {
    fn name(&self) -> &str {
        &self.name
    }

    fn stages(&self) -> StageRun {
        StageRun { first: Stage::Predict, last: Stage::Update }
    }

    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.batch.submit(std::slice::from_ref(job))
    }

    fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
        self.batch.complete(deadline, std::slice::from_mut(outcome))
    }
}
