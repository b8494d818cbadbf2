//! Links that do to frames what lines and far ends do.
#![allow(dead_code, reason = "each test uses its part")]

pub mod faulty;

use fusion_fpga::model::ModelCore;
use fusion_fpga::sim::SimError;
use fusion_fpga::{Decoder, Encoder, Link, LinkError};
use std::io::Write as _;
use std::time::Instant;

/// What was simulated; none, with a word about it, where a tool is not installed, or a failure where
/// `KERBSIDE_REQUIRE_VERILATOR=1` asks for it.
pub fn or_skip<T>(simulated: Result<T, SimError>) -> Option<T> {
    match simulated {
        Ok(simulated) => Some(simulated),
        Err(SimError::Missing { tool }) => {
            let must = std::env::var("KERBSIDE_REQUIRE_VERILATOR").as_deref() == Ok("1");
            assert!(!must, "{tool} is missing and KERBSIDE_REQUIRE_VERILATOR forbids to skip");
            // Past the harness, which keeps what passing tests print.
            let _ = writeln!(std::io::stderr(), "SKIP {tool} is not installed");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

/// The message model behind something that changes each message of the host, or swallows it.
pub struct Altered<F> {
    alter: F,
    decoder: Decoder,
    encoder: Encoder,
    core: ModelCore,
    line: Vec<u8>,
}

impl<F> Altered<F> {
    pub fn new(alter: F) -> Self {
        Self {
            alter,
            decoder: Decoder::default(),
            encoder: Encoder::default(),
            core: ModelCore::default(),
            line: Vec::new(),
        }
    }
}

impl<F> std::fmt::Debug for Altered<F> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Altered")
    }
}

impl<F: FnMut(&mut Vec<u8>) + Send> Link for Altered<F> {
    fn name(&self) -> &str {
        "an altered line"
    }

    fn baud(&self) -> Option<u32> {
        None
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        let mut altered = Vec::new();
        let Self { alter, encoder, decoder, .. } = self;
        decoder.take(bytes, |payload| {
            let mut payload = payload.to_vec();
            alter(&mut payload);
            encoder.encode(&payload, &mut altered);
        });
        self.core.take(&altered, &mut self.line);
        Ok(())
    }

    fn read(&mut self, bytes: &mut Vec<u8>, _until: Instant) -> Result<(), LinkError> {
        bytes.append(&mut self.line);
        Ok(())
    }
}

/// Changes every track of a message.
pub fn alter_tracks(payload: &mut [u8], alter: impl Fn(&mut hdl::regmap::TrackRecord)) {
    use hdl::regmap::{TRACK_BYTES, TrackRecord, opcode};
    if payload[0] != opcode::TRACKS {
        return;
    }
    for bytes in payload[4..].as_chunks_mut::<TRACK_BYTES>().0 {
        let mut record = TrackRecord::unpack(bytes);
        alter(&mut record);
        *bytes = record.pack();
    }
}
