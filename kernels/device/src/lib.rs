//! A GPU for compute kernels: opened, watched, and never waited for without a limit.
//!
//! In: WGSL kernels with explicit bindings, bytes for their buffers; out: bytes, and how long each stage took. Vulkan alone: a GL
//! driver is never taken, not even where nothing else is there.
//!
//! - [`adapters`] lists what is there, [`Device::open`] opens one of them.
//! - [`Device::pipeline`] makes a kernel, [`Storage`] is a buffer that grows.
//! - [`Staging`] holds the two buffers that bytes go up and come down through. One [`Frame`] is one submission: uploads, then
//!   stages in order, then reads; [`Staging::wait`] waits for it, no longer than a deadline.
//! - [`hygiene`] checks shaders without any adapter.
//!
//! Errors are values: creation and submission run in error scopes, what escapes them is recorded and reported by the next wait,
//! and so is the device's loss, which drivers tell only when asked.

mod adapter;
mod buffer;
mod device;
mod error;
mod fault;
mod frame;
pub mod hygiene;
mod pipeline;
mod required;
mod staging;

pub use adapter::{Adapter, AdapterChoice, AdapterKind, adapters};
pub use buffer::Storage;
pub use device::Device;
pub use error::DeviceError;
pub use fault::Fault;
pub use frame::{Dispatch, Frame, ReadId};
pub use pipeline::{Binding, Pipeline};
pub use staging::{Answer, Staging};

/// The binding of a whole buffer, for [`Device::bind`].
pub use wgpu::BindGroup;
