//! Sensors that look at bodies and report what real ones would: late, noisy, partial and sometimes wrong.

pub mod camera;
pub mod induction;
pub mod radar;
pub mod tracker;
pub mod visibility;
