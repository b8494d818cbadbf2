//! The loops' events in plain integers, bit for bit what the block does.

use super::{CHANNELS, QUEUE};
use crate::loop_conditioner::{self, Settings};
use crate::port::ports;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// As after power-on.
        reset: bool = 1,
        /// The detectors' contacts.
        contacts: u64 = 8,
        /// Clocks per tick.
        tick_clocks: u64 = 32,
        /// As in the conditioner.
        debounce_ticks: u64 = 8,
        /// As in the conditioner.
        stuck_ticks: u64 = 24,
        /// As in the conditioner.
        chatter_window_ticks: u64 = 16,
        /// As in the conditioner.
        chatter_limit: u64 = 8,
        /// Whose events are told.
        enable: u64 = 8,
        /// The reader takes the event that is shown.
        ready: bool = 1,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// An event is shown.
        valid: bool = 1,
        /// Its loop.
        channel: u64 = 3,
        /// What happened.
        kind: u64 = 3,
        /// When.
        tick: u64 = 32,
        /// How many had been lost by then.
        lost: u64 = 16,
        /// The debounced levels.
        present: u64 = 8,
        /// Ticks since the reset.
        ticks: u64 = 32,
    }
}

/// One loop.
#[derive(Clone, Copy, Debug, Default)]
struct Channel {
    shown: loop_conditioner::Outputs,
    stuck_before: bool,
    chatter_before: bool,
    pending: [bool; 6],
}

impl Channel {
    fn happened(&self, enabled: bool) -> [bool; 6] {
        let loop_conditioner::Outputs { rise, fall, stuck, chatter, .. } = self.shown;
        let changes = [
            rise,
            fall,
            stuck && !self.stuck_before,
            !stuck && self.stuck_before,
            chatter && !self.chatter_before,
            !chatter && self.chatter_before,
        ];
        changes.map(|change| change && enabled)
    }
}

/// An event in the queue.
#[derive(Clone, Copy, Debug, Default)]
struct Event {
    channel: u64,
    kind: u64,
    tick: u64,
    lost: u64,
}

/// The registers and the queue. `Default` is the state after power-on.
#[derive(Clone, Debug)]
pub struct Model {
    conditioners: Vec<loop_conditioner::Model>,
    channels: [Channel; CHANNELS],
    divider: u64,
    tick: bool,
    turn: usize,
    /// What was told on the clock before: loop and kind.
    told: Option<(u64, u64)>,
    merged: bool,
    lost: u64,
    words: Vec<Event>,
    /// Modulo twice the capacity.
    write: usize,
    read: usize,
    outputs: Outputs,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            conditioners: vec![loop_conditioner::Model::default(); CHANNELS],
            channels: [Channel::default(); CHANNELS],
            divider: 0,
            tick: false,
            turn: 0,
            told: None,
            merged: false,
            lost: 0,
            words: vec![Event::default(); QUEUE],
            write: 0,
            read: 0,
            outputs: Outputs::default(),
        }
    }
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        self.queue(inputs.ready);
        let asked = &mut self.channels[self.turn];
        let first = asked.pending.iter().position(|&waits| waits);
        self.told = first.map(|kind| {
            asked.pending[kind] = false;
            (self.turn as u64, kind as u64)
        });
        self.merged = false;
        self.outputs.present = 0;
        for (at, channel) in self.channels.iter_mut().enumerate() {
            let happened = channel.happened(inputs.enable >> at & 1 == 1);
            for (waits, happens) in channel.pending.iter_mut().zip(happened) {
                self.merged |= *waits && happens;
                *waits |= happens;
            }
            (channel.stuck_before, channel.chatter_before) = (channel.shown.stuck, channel.shown.chatter);
            channel.shown = self.conditioners[at].step(&loop_conditioner::Inputs {
                reset: inputs.reset,
                tick: self.tick,
                raw: inputs.contacts >> at & 1 == 1,
                sample: false,
                settings: Settings {
                    debounce_ticks: inputs.debounce_ticks as u8,
                    stuck_ticks: inputs.stuck_ticks as u32,
                    chatter_window_ticks: inputs.chatter_window_ticks as u16,
                    chatter_limit: inputs.chatter_limit as u8,
                },
            });
            self.outputs.present |= u64::from(channel.shown.present) << at;
        }
        self.turn = (self.turn + 1) % CHANNELS;

        self.outputs.ticks = (self.outputs.ticks + u64::from(self.tick)) & 0xffff_ffff;
        let more = (self.divider + 1) & 0xffff_ffff;
        self.tick = more >= inputs.tick_clocks;
        self.divider = if self.tick { 0 } else { more };
        if inputs.reset {
            self.reset();
        }
        self.outputs
    }

    fn queue(&mut self, ready: bool) {
        let wrap = 2 * QUEUE;
        let read = (self.read + usize::from(self.outputs.valid && ready)) % wrap;
        let Event { channel, kind, tick, lost } = self.words[read % QUEUE];
        let outputs = &mut self.outputs;
        (outputs.channel, outputs.kind, outputs.tick, outputs.lost) = (channel, kind, tick, lost);
        outputs.valid = read != self.write;
        let full = (self.write + wrap - self.read) % wrap == QUEUE;
        let mut lost = u64::from(self.merged);
        if let Some((channel, kind)) = self.told {
            if full {
                lost += 1;
            } else {
                self.words[self.write % QUEUE] =
                    Event { channel, kind, tick: outputs.ticks, lost: self.lost };
                self.write = (self.write + 1) % wrap;
            }
        }
        self.lost = (self.lost + lost) & 0xffff;
        self.read = read;
    }

    /// All but the queue's words, and what shows of them.
    fn reset(&mut self) {
        let Outputs { channel, kind, tick, lost, .. } = self.outputs;
        *self = Self {
            words: std::mem::take(&mut self.words),
            outputs: Outputs { channel, kind, tick, lost, ..Outputs::default() },
            ..Self::default()
        };
    }
}
