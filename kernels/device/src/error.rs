//! What may go wrong with a device.

use std::time::Duration;

/// Why a device did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeviceError {
    /// No Vulkan driver, or none of the kind asked for.
    #[error("there is no such Vulkan adapter; there are: {known}")]
    NoAdapter {
        /// Names of those that are there.
        known: String,
    },
    /// The adapter is there but gives no device.
    #[error("the adapter {adapter} could not be opened: {reason}")]
    Open {
        /// Its name.
        adapter: String,
        /// What the driver says.
        reason: String,
    },
    /// A kernel was refused.
    #[error("the kernel {label} was refused: {reason}")]
    Kernel {
        /// The kernel's word.
        label: String,
        /// What the compiler says, with line and column.
        reason: String,
    },
    /// A buffer beyond what the device can bind.
    #[error("the buffer {label} needs {bytes} bytes, the device binds {limit} at most")]
    TooLarge {
        /// The buffer's word.
        label: String,
        /// Size asked for.
        bytes: u64,
        /// Size allowed.
        limit: u64,
    },
    /// No memory left on the device, or beyond the limit that was set.
    #[error("out of memory: {what}")]
    OutOfMemory {
        /// What did not fit.
        what: String,
    },
    /// Something that the device's rules forbid: a bug here.
    #[error("validation failed: {reason}")]
    Validation {
        /// What the rules say.
        reason: String,
    },
    /// The deadline passed.
    #[error("no answer within {} ms", deadline.as_millis())]
    Late {
        /// The deadline that was given.
        deadline: Duration,
    },
    /// The device is gone for good.
    #[error("the device is lost: {reason}")]
    Lost {
        /// What the driver says.
        reason: String,
    },
    /// The answer could not be read.
    #[error("the answer could not be mapped: {reason}")]
    Map {
        /// What the driver says.
        reason: String,
    },
    /// A wait without anything submitted.
    #[error("nothing was submitted")]
    Idle,
}

impl DeviceError {
    /// From an error scope about something called `label`.
    pub(crate) fn from_scope(label: &str, error: &wgpu::Error) -> Self {
        match error {
            wgpu::Error::OutOfMemory { .. } => Self::OutOfMemory { what: label.to_owned() },
            wgpu::Error::Validation { description, .. } | wgpu::Error::Internal { description, .. } => {
                Self::Validation { reason: format!("{label}: {description}") }
            }
        }
    }
}
