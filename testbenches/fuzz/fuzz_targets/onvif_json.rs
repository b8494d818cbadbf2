//! Arbitrary bytes into the `onvif_json` decoder.
#![no_main]

use fusion_decode::{Format, fuzzing};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| fuzzing::check(Format::OnvifJson, bytes));
