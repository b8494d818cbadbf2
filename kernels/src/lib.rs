//! The fusion mathematics of Kerbside: scans in, tracks out, no I/O.
//!
//! Stages, one word each: [`register`] → [`predict`] → [`gate`] → [`associate`] → [`update`] → [`manage`].
//! Predict to update run on a [`Backend`]; the host keeps the tracks, learns and manages.

#![allow(
    clippy::needless_range_loop,
    reason = "indices run over several matrices at once, as in the textbook and in the shader twin"
)]

mod agreement;
pub mod associate;
pub mod backend;
pub mod cpu;
#[doc(hidden)]
pub mod dispatch;
mod engine;
pub mod gate;
#[cfg(feature = "gpu")]
pub mod gpu;
pub mod lane;
pub mod lane_map;
pub mod lanes;
pub mod manage;
pub mod mirror;
pub mod mounting;
pub mod occlusion;
mod outcome;
pub mod params;
pub mod predict;
mod publish;
pub mod register;
mod scan;
pub mod sensor;
pub mod table;
mod tracker;
pub mod update;

pub use agreement::Agreement;
pub use backend::{Backend, BackendError, Job, Outcome, Stage, StageTimes};
pub use cpu::CpuBackend;
pub use params::FilterParams;
pub use tracker::{ScanReport, Tracker};
