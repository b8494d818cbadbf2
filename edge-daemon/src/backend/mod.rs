//! What computes the fusion: chosen at the start, watched while it works, tried again after it failed.
//!
//! The filter itself survives any backend: a scan that a device fails is run on the CPU from the same state. Here is
//! what surrounds that: [`choose`] opens what the configuration asks for (`auto` measures first), and a
//! [`Keeper`] tells when a device fails, lets go of it without waiting for it, and opens it anew with growing pauses.

mod choose;
mod fpga;
mod keeper;
mod trial;

pub use choose::{BackendUnavailable, Chosen, Opener, choose};
pub use fpga::prepare as prepare_fpga;
pub use keeper::Keeper;
pub use trial::{Trial, try_out};

use std::sync::OnceLock;
use std::time::Instant;

/// Nanoseconds since the first call: what the filter measures its stages with.
#[must_use]
pub fn clock_ns() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    u64::try_from(START.get_or_init(Instant::now).elapsed().as_nanos()).unwrap_or(u64::MAX)
}
