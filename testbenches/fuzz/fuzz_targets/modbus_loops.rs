//! Arbitrary polls of a Modbus loop card into `modbus_loops`.
#![no_main]

use fusion_decode::fuzzing;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check_modbus_loops(bytes));
