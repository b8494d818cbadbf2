//! The stages on a GPU: WGSL kernels that are the twins of the CPU's, and what feeds them.
//!
//! In: jobs as any [`crate::Backend`] gets them, one ([`GpuBackend`]) or many at once ([`GpuBatch`]: a district of junctions on one
//! card); out: their outcomes. The shaders lie beside their twins (`predict/predict.wgsl`, …) and have their words and order.
//!
//! - Tracks stay on the device between jobs as the host keeps them, in blocks of eight. What the host changed goes up; see
//!   [`crate::mirror`].
//! - A job is one submission and one read. Only when its pairs turn out to be more than there is room for, the rest of it runs a second
//!   time with more.
//! - Each kernel runs for all junctions of a submission: `workgroup_id.y` is the junction, whose `Frame` says where its tracks
//!   and detections begin.
//! - Pairs lie in slots of their track, in the order of the detections: no atomics and no order of arrival, hence the same bits
//!   each time. They are packed, and listed by detection, in the one workgroup that associates a junction.
//! - Expressions are the twin's, operation by operation. Where a driver would take a common factor out of a sum, `exact` keeps it
//!   from it; exponential and logarithm are the twin's polynomials.
//!
//! Which bits agree: on lavapipe all of them (see the conformance suite). Other drivers may fuse multiplications into
//! additions.

mod backend;
mod batch;
mod buffers;
mod decode;
mod encode;
mod kernels;
mod launch;
mod layout;
mod register;
pub mod shader;
mod warm;

#[cfg(test)]
mod tests;

pub use backend::GpuBackend;
pub use batch::GpuBatch;
pub use compute_device::{Adapter, AdapterChoice, AdapterKind, Device, DeviceError, Fault, adapters};
pub use register::GpuRegister;

use crate::backend::BackendError;

/// A device's error as the host takes it.
fn backend_error(error: DeviceError) -> BackendError {
    match error {
        DeviceError::Lost { reason } => BackendError::Lost { reason },
        DeviceError::Late { deadline } => BackendError::Late { deadline },
        other => BackendError::Failed { reason: other.to_string() },
    }
}
