//! Arbitrary bytes into the `dca1000` decoder.
#![no_main]

use fusion_decode::dca1000::fuzz;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzz::check_bytes(bytes));
