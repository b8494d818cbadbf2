//! Arbitrary bytes into the `ops243` decoder.
#![no_main]

use fusion_decode::{Format, fuzzing};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check(Format::Ops243, bytes));
