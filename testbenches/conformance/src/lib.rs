//! What every backend must do: the filter's equations in `f64` as the judge, jobs that reach their corners, and one suite that
//! runs them on any [`kernels::Backend`].
//!
//! [`oracle`] is the mathematics, [`case`] makes the jobs, [`suite`] runs and compares them, [`tolerance`] says how far apart two answers may
//! be and why, [`planted`] has backends with a bug each, which the suite must find. [`faults`] is what trackers go through whose device fails.

pub mod case;
pub mod faults;
pub mod oracle;
pub mod planted;
pub mod report;
pub mod scene;
pub mod suite;
pub mod tolerance;

pub use report::Report;
pub use suite::run_suite;
pub use tolerance::Tolerances;
