//! An opened device, and what is known of its health.

use crate::adapter::{Adapter, AdapterChoice, found};
use crate::error::DeviceError;
use crate::frame::Run;
use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// The result of a future that is ready at once, as all of a native driver's are; none where it is not: nothing here waits
/// without a limit.
pub(crate) fn ready<F: Future>(future: F) -> Option<F::Output> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

/// What callbacks note down, and what is allocated.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    lost: Mutex<Option<String>>,
    escaped: Mutex<Option<DeviceError>>,
    /// What a fault puts before the next frame.
    held_up: Mutex<Vec<Run>>,
    /// The last submission, if nobody waited for it to the end.
    given_up: Mutex<Option<wgpu::SubmissionIndex>>,
    pub(crate) allocated: AtomicU64,
    pub(crate) limit: AtomicU64,
}

impl Watch {
    pub(crate) fn hold_up(&self, by: Vec<Run>) {
        *self.held_up.lock().unwrap_or_else(PoisonError::into_inner) = by;
    }

    pub(crate) fn held_up(&self) -> Vec<Run> {
        std::mem::take(&mut *self.held_up.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn give_up(&self, index: wgpu::SubmissionIndex) {
        *self.given_up.lock().unwrap_or_else(PoisonError::into_inner) = Some(index);
    }

    fn set_lost(&self, reason: String) {
        self.lost.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(reason);
    }

    /// The reason, once the device is gone.
    pub(crate) fn lost(&self) -> Option<DeviceError> {
        let reason = self.lost.lock().unwrap_or_else(PoisonError::into_inner).clone();
        reason.map(|reason| DeviceError::Lost { reason })
    }

    /// An error that no scope caught, once.
    pub(crate) fn escaped(&self) -> Option<DeviceError> {
        self.escaped.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn escape(&self, error: &wgpu::Error) {
        let mut escaped = self.escaped.lock().unwrap_or_else(PoisonError::into_inner);
        escaped.get_or_insert_with(|| DeviceError::from_scope("uncaught", error));
    }
}

/// An opened device with its queue. Cheap to clone: all clones are the same device.
#[derive(Clone, Debug)]
pub struct Device {
    pub(crate) device: wgpu::Device,
    pub(crate) queue: wgpu::Queue,
    pub(crate) watch: Arc<Watch>,
    adapter: Adapter,
}

impl Device {
    /// Opens the adapter of `choice`.
    ///
    /// Limits are WebGPU's own (8 storage buffers a stage, 16 KiB of workgroup memory), except for the sizes of buffers, which are
    /// the adapter's.
    ///
    /// # Errors
    /// [`DeviceError::NoAdapter`], [`DeviceError::Open`].
    pub fn open(choice: &AdapterChoice) -> Result<Self, DeviceError> {
        let all = found();
        let known = || all.iter().map(|(a, _)| a.to_string()).collect::<Vec<_>>().join(", ");
        let Some((adapter, handle)) = all.iter().find(|(a, _)| choice.takes(a)) else {
            return Err(DeviceError::NoAdapter { known: known() });
        };
        let most = handle.limits();
        let request = handle.request_device(&wgpu::DeviceDescriptor {
            label: Some("kerbside"),
            required_features: handle.features() & wgpu::Features::TIMESTAMP_QUERY,
            required_limits: wgpu::Limits {
                max_buffer_size: most.max_buffer_size,
                max_storage_buffer_binding_size: most.max_storage_buffer_binding_size,
                ..wgpu::Limits::default()
            },
            ..wgpu::DeviceDescriptor::default()
        });
        let failed = |reason: String| DeviceError::Open { adapter: adapter.to_string(), reason };
        let (device, queue) = ready(request)
            .ok_or_else(|| failed("the driver wants to be waited for".to_owned()))?
            .map_err(|e| failed(e.to_string()))?;
        Ok(Self::watched(device, queue, adapter.clone()))
    }

    fn watched(device: wgpu::Device, queue: wgpu::Queue, adapter: Adapter) -> Self {
        let watch = Arc::new(Watch { limit: AtomicU64::new(u64::MAX), ..Watch::default() });
        let (lost, escaped) = (Arc::clone(&watch), Arc::clone(&watch));
        device.set_device_lost_callback(move |reason, text| lost.set_lost(format!("{reason:?}: {text}")));
        device.on_uncaptured_error(Arc::new(move |error| escaped.escape(&error)));
        Self { device, queue, watch, adapter }
    }

    /// What it runs on.
    #[must_use]
    pub fn adapter(&self) -> &Adapter {
        &self.adapter
    }

    /// Whether stages are timed by the device itself.
    #[must_use]
    pub fn has_timestamps(&self) -> bool {
        self.device.features().contains(wgpu::Features::TIMESTAMP_QUERY)
    }

    /// The largest buffer that a kernel can bind, bytes.
    #[must_use]
    pub fn max_binding_bytes(&self) -> u64 {
        let limits = self.device.limits();
        limits.max_storage_buffer_binding_size.min(limits.max_buffer_size)
    }

    /// Bytes that all [`crate::Storage`] and [`crate::Staging`] of this device hold.
    #[must_use]
    pub fn allocated_bytes(&self) -> u64 {
        self.watch.allocated.load(Ordering::Relaxed)
    }

    /// Refuses buffers beyond so many bytes altogether, with [`DeviceError::OutOfMemory`]: a box shares its memory with the GPU.
    pub fn set_memory_limit(&self, bytes: u64) {
        self.watch.limit.store(bytes, Ordering::Relaxed);
    }

    /// The reason, once the device is known to be lost. Drivers tell when asked: this asks.
    #[must_use]
    pub fn lost(&self) -> Option<DeviceError> {
        // A poll that cannot fail but by loss.
        let _ = self.device.poll(wgpu::PollType::Poll);
        self.watch.lost()
    }

    /// Whether the device is done with what nobody waited for to the end. Some drivers block in a submission until then, so that
    /// none may be made before.
    ///
    /// # Errors
    /// [`DeviceError::Late`]: not yet.
    pub(crate) fn is_free(&self) -> Result<(), DeviceError> {
        let mut given_up = self.watch.given_up.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(index) = given_up.clone() {
            let now = wgpu::PollType::Wait { submission_index: Some(index), timeout: Some(Duration::ZERO) };
            if matches!(self.device.poll(now), Err(wgpu::PollError::Timeout)) {
                return Err(DeviceError::Late { deadline: Duration::ZERO });
            }
            *given_up = None;
        }
        Ok(())
    }

    /// Runs `create` so that what goes wrong in it becomes an error about `label`.
    pub(crate) fn scoped<T>(&self, label: &str, create: impl FnOnce() -> T) -> Result<T, DeviceError> {
        let memory = self.device.push_error_scope(wgpu::ErrorFilter::OutOfMemory);
        let internal = self.device.push_error_scope(wgpu::ErrorFilter::Internal);
        let validation = self.device.push_error_scope(wgpu::ErrorFilter::Validation);
        let made = create();
        // All are popped, in reverse order, before any error is returned.
        let errors = [ready(validation.pop()), ready(internal.pop()), ready(memory.pop())];
        match errors.into_iter().flatten().flatten().next() {
            // A lost device breaks rules that nobody broke.
            Some(error) => Err(self.lost().unwrap_or_else(|| DeviceError::from_scope(label, &error))),
            None => Ok(made),
        }
    }
}
