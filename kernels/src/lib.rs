//! The fusion mathematics of Kerbside: scans in, tracks out, no I/O.

mod tracker;

pub use tracker::{FilterParams, ScanReport, Tracker};
