//! The fusion mathematics of Kerbside: scans in, tracks out, no I/O.
//!
//! Stages, one word each: [`register`] → [`predict`] → [`gate`] → [`associate`] → [`update`] → [`manage`].

#![allow(
    clippy::needless_range_loop,
    reason = "indices run over several matrices at once, as in the textbook and in the shader twin"
)]

pub mod associate;
mod dispatch;
pub mod gate;
pub mod lane;
pub mod lanes;
pub mod manage;
pub mod occlusion;
pub mod params;
pub mod predict;
mod publish;
pub mod register;
mod scan;
pub mod sensor;
pub mod table;
mod tracker;
pub mod update;

pub use params::FilterParams;
pub use tracker::{ScanReport, Tracker};
