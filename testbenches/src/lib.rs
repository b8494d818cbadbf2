//! Everything larger than one unit: what system tests, conformance and benches share.

pub mod traffic;
