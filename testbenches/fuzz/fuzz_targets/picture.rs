//! Arbitrary bytes into the decoders of JPEG and PNG.
#![no_main]

use fusion_decode::fuzzing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check_picture(bytes));
