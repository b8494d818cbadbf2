//! Arbitrary answers of a Canoga card into `canoga`.
#![no_main]

use fusion_decode::fuzzing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check_canoga(bytes));
