//! The roadside unit: acquire, decode, align, fuse, publish.

pub mod align;
pub mod config;
pub mod fuse;
pub mod run;
