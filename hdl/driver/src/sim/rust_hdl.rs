//! The core in RustHDL's own simulation.

use super::thread::Serve;
use hdl::core::{Core, Inputs, Outputs};
use hdl::port::Gateware as _;
use std::collections::VecDeque;

/// Clocks without anything to do after which the clock rests: the longest frame is out by then.
const QUIET: usize = 2048;
/// Clocks between two looks at the line.
const BATCH: usize = 256;

/// The block, connected, and what it shows.
pub struct Simulated {
    core: Box<Core>,
    shown: Outputs,
    /// Bytes that have come, and are taken every other clock.
    come: VecDeque<u8>,
    pause: bool,
    quiet: usize,
}

impl Simulated {
    /// After power-on.
    pub fn new() -> Self {
        Self {
            core: Box::new(Core::connected()),
            shown: Outputs::default(),
            come: VecDeque::new(),
            pause: false,
            quiet: 0,
        }
    }
}

impl Serve for Simulated {
    fn take(&mut self, bytes: &[u8]) {
        self.come.extend(bytes);
        self.quiet = 0;
    }

    fn advance(&mut self, line: &mut Vec<u8>) -> bool {
        if self.quiet >= QUIET {
            return false;
        }
        for _ in 0..BATCH {
            let octet = if self.pause { None } else { self.come.pop_front() };
            self.pause = octet.is_some();
            let inputs = Inputs {
                received_valid: octet.is_some(),
                received: octet.map_or(0, u64::from),
                octet_ready: true,
                ..Inputs::default()
            };
            // A byte that is shown before the edge is taken by it.
            if self.shown.octet_valid {
                line.push(self.shown.octet as u8);
            }
            self.shown = Outputs::from_words(&self.core.step(&inputs.words()));
            let works = !self.come.is_empty() || self.shown.busy || self.shown.octet_valid;
            self.quiet = if works { 0 } else { self.quiet + 1 };
        }
        self.quiet < QUIET
    }
}
