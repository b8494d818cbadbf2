//! Arbitrary bytes into the `ars408` decoder, behind every carrier of CAN frames.
#![no_main]

use fusion_decode::can::CanFraming;
use fusion_decode::fuzzing::{Subject, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for can in CanFraming::ALL {
        check(Subject::Ars408(can), bytes);
    }
});
