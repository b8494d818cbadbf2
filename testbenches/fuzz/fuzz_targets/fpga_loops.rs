//! Arbitrary events and readings of a core's loops into `fpga_loops`.
#![no_main]

use fusion_decode::fuzzing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check_fpga_loops(bytes));
