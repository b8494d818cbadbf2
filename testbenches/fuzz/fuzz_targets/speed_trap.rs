//! Arbitrary edges of two loops into `speed_trap`.
#![no_main]

use fusion_decode::fuzzing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check_speed_trap(bytes));
