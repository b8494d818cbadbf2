//! Arbitrary bytes into the `rtms_g4` decoder.
#![no_main]

use fusion_decode::{Format, fuzzing};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check(Format::RtmsG4, bytes));
