//! Arbitrary bytes into a controller's log that is followed while it grows.
#![no_main]

use fusion_decode::fuzzing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check_live_log(bytes));
