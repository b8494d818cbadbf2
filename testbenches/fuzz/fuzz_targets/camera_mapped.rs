//! Arbitrary bytes into the `camera_mapped` decoder.
#![no_main]

use fusion_decode::fuzzing::{Subject, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| check(Subject::CameraMapped, bytes));
