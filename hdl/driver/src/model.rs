//! A link to the core's message model, in the process: what the gateware answers, at once and to the byte.

use crate::frame::{Decoder, Encoder};
use crate::link::{Link, LinkError};
use crate::sim::Pins;
use hdl::core::MessageModel;
use hdl::loop_bank;
use hdl::regmap::{LoopEvent, Reply, address};
use std::time::Instant;

/// The message model behind frames, as bytes in and bytes out.
#[derive(Debug, Default)]
pub struct ModelCore {
    model: MessageModel,
    decoder: Decoder,
    encoder: Encoder,
}

impl ModelCore {
    fn register(&self, address: u8) -> u64 {
        self.model.register(address).into()
    }

    /// An event that nobody asked for.
    fn tell(&mut self, event: LoopEvent, line: &mut Vec<u8>) {
        self.encoder.encode(&Reply::Loop(event).encode(0), line);
    }

    /// Takes bytes of the line in and appends the answers' bytes to `line`.
    pub fn take(&mut self, bytes: &[u8], line: &mut Vec<u8>) {
        let Self { model, decoder, encoder } = self;
        decoder.take(bytes, |payload| {
            for answer in model.receive(payload) {
                encoder.encode(&answer, line);
            }
        });
    }
}

/// A [`ModelCore`] that is asked for its answers, with the model of its loops behind it: their ticks are milliseconds of this machine,
/// whatever the host sets.
#[derive(Debug)]
pub(crate) struct ServedModel {
    core: ModelCore,
    line: Vec<u8>,
    bank: loop_bank::Model,
    shown: loop_bank::Outputs,
    pins: Pins,
    began: Instant,
    ticks: u64,
}

/// More ticks than this at once are left out: this machine slept.
const MOST_TICKS: u64 = 60_000;

impl ServedModel {
    pub(crate) fn new(pins: Pins) -> Self {
        Self {
            core: ModelCore::default(),
            line: Vec::new(),
            bank: loop_bank::Model::default(),
            shown: loop_bank::Outputs::default(),
            pins,
            began: Instant::now(),
            ticks: 0,
        }
    }

    /// The loops up to now, and what happened on them.
    fn catch_up(&mut self) {
        let now = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let enabled = self.core.register(address::LOOP_ENABLE);
        let inputs = loop_bank::Inputs {
            raw: u64::from(self.pins.get()) & enabled,
            tick_divider: loop_bank::SHORTEST_TICK,
            debounce_ticks: self.core.register(address::LOOP_DEBOUNCE),
            stuck_ticks: self.core.register(address::LOOP_STUCK),
            chatter_window_ticks: self.core.register(address::LOOP_CHATTER_WINDOW),
            chatter_limit: self.core.register(address::LOOP_CHATTER_LIMIT),
            lockout_ticks: self.core.register(address::LOOP_LOCKOUT),
            beside: self.core.register(address::LOOP_BESIDE),
            ready: true,
            ..Default::default()
        };
        self.ticks = self.ticks.max(now.saturating_sub(MOST_TICKS));
        for _ in self.ticks..now {
            for _ in 0..loop_bank::SHORTEST_TICK {
                // What is shown before the edge is taken by it.
                let shown = self.shown;
                if shown.valid {
                    let event = LoopEvent {
                        channel: shown.channel as u8,
                        kind: shown.kind as u8,
                        value: shown.value as u32,
                        lost: shown.lost as u16,
                    };
                    self.core.tell(event, &mut self.line);
                }
                self.shown = self.bank.step(&inputs);
            }
        }
        self.ticks = now;
        self.core.model.set_register(address::TICKS, self.shown.now as u32);
        self.core.model.set_register(address::LOOP_PRESENT, self.shown.present as u32);
    }
}

impl crate::sim::Serve for ServedModel {
    fn take(&mut self, bytes: &[u8]) {
        self.catch_up();
        self.core.take(bytes, &mut self.line);
    }

    fn advance(&mut self, line: &mut Vec<u8>) -> bool {
        self.catch_up();
        line.append(&mut self.line);
        false
    }
}

/// A link to a [`ModelCore`].
#[derive(Debug, Default)]
pub struct ModelLink {
    core: ModelCore,
    line: Vec<u8>,
}

impl Link for ModelLink {
    fn name(&self) -> &str {
        "the message model"
    }

    fn baud(&self) -> Option<u32> {
        None
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError> {
        self.core.take(bytes, &mut self.line);
        Ok(())
    }

    fn read(&mut self, bytes: &mut Vec<u8>, _until: Instant) -> Result<(), LinkError> {
        bytes.append(&mut self.line);
        Ok(())
    }
}
