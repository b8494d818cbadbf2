//! The filter's equations in `f64`, from the papers, with matrices and without regard to speed.
//!
//! Nothing of it is the product's path. Where the filter linearises, bounds or approximates by design, the oracle has the
//! same definition; where it only computes (factorises, accumulates, unrolls, sums series), the oracle computes in another way.

pub mod association;
pub mod camera;
pub mod gauss;
pub mod hypothesis;
pub mod imm;
pub mod loops;
pub mod odds;
pub mod radar;
pub mod register;
pub mod sight;
pub mod update;
