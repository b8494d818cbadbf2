//! Buffers on the device.

use crate::device::{Device, Watch};
use crate::error::DeviceError;
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Smallest buffer, bytes: an empty one cannot be bound.
const LEAST_BYTES: u64 = 256;

/// A raw buffer that is counted while it lives.
#[derive(Debug)]
pub(crate) struct Counted {
    pub(crate) raw: wgpu::Buffer,
    watch: Arc<Watch>,
}

impl Counted {
    pub(crate) fn new(
        device: &Device,
        label: &str,
        bytes: u64,
        usage: wgpu::BufferUsages,
        mapped: bool,
    ) -> Result<Self, DeviceError> {
        let (watch, limit) = (&device.watch, device.device.limits().max_buffer_size);
        if bytes > limit {
            return Err(DeviceError::TooLarge { label: label.to_owned(), bytes, limit });
        }
        let held = watch.allocated.load(Ordering::Relaxed);
        if held.saturating_add(bytes) > watch.limit.load(Ordering::Relaxed) {
            let what = format!("{label} needs {bytes} bytes, {held} are held, and the limit is reached");
            return Err(DeviceError::OutOfMemory { what });
        }
        let raw = device.scoped(label, || {
            device.device.create_buffer(&wgpu::BufferDescriptor {
                label: Some(label),
                size: bytes,
                usage,
                mapped_at_creation: mapped,
            })
        })?;
        watch.allocated.fetch_add(bytes, Ordering::Relaxed);
        Ok(Self { raw, watch: Arc::clone(watch) })
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.watch.allocated.fetch_sub(self.raw.size(), Ordering::Relaxed);
    }
}

/// A buffer that kernels read and write, which grows by need and never shrinks.
#[derive(Debug)]
pub struct Storage {
    pub(crate) buffer: wgpu::Buffer,
    counted: Counted,
    label: String,
    generation: u64,
}

impl Storage {
    /// A buffer of at least `bytes`, all zero.
    ///
    /// # Errors
    /// [`DeviceError::TooLarge`], [`DeviceError::OutOfMemory`].
    pub fn new(device: &Device, label: &str, bytes: u64) -> Result<Self, DeviceError> {
        let counted = Self::allocate(device, label, bytes)?;
        Ok(Self { buffer: counted.raw.clone(), counted, label: label.to_owned(), generation: 0 })
    }

    fn allocate(device: &Device, label: &str, bytes: u64) -> Result<Counted, DeviceError> {
        let limit = device.max_binding_bytes();
        let bytes = bytes.max(LEAST_BYTES).next_multiple_of(4);
        if bytes > limit {
            return Err(DeviceError::TooLarge { label: label.to_owned(), bytes, limit });
        }
        let usage = wgpu::BufferUsages::STORAGE | wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::COPY_SRC;
        Counted::new(device, label, bytes, usage, false)
    }

    /// Makes room for `bytes`. What was in it is lost when it grows, to half as much again so that it does so seldom; then this is
    /// true, and whatever binds it must be bound again.
    ///
    /// # Errors
    /// As [`Storage::new`]; the old buffer is kept then.
    pub fn ensure(&mut self, device: &Device, bytes: u64) -> Result<bool, DeviceError> {
        if bytes <= self.bytes() {
            return Ok(false);
        }
        let roomy = (bytes + bytes / 2).min(device.max_binding_bytes());
        let counted = Self::allocate(device, &self.label, bytes.max(roomy))?;
        self.buffer = counted.raw.clone();
        self.counted = counted;
        self.generation += 1;
        Ok(true)
    }

    /// Its size.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.counted.raw.size()
    }

    /// How often it has grown.
    #[must_use]
    pub fn generation(&self) -> u64 {
        self.generation
    }
}
