//! Arbitrary bytes into the splitter of motion JPEG.
#![no_main]

use fusion_decode::fuzzing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check_mjpeg(bytes));
