//! The roadside unit: acquire, decode, align, fuse, publish.

pub mod config;
pub mod run;
