//! Transmission in plain integers, bit for bit what the block does.

use super::GROUP;
use crate::link::{CRC_START, crc_step};
use crate::port::ports;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// What has begun is dropped.
        reset: bool = 1,
        /// A byte of payload is there.
        valid: bool = 1,
        /// That byte.
        data: u64 = 8,
        /// It is the last of its frame.
        last: bool = 1,
        /// The line takes the byte that is shown.
        octet_ready: bool = 1,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// The byte of payload is taken at the next edge.
        ready: bool = 1,
        /// A byte for the line is shown.
        octet_valid: bool = 1,
        /// That byte.
        octet: u64 = 8,
        /// The number of the frame that is being sent, or else of the next.
        sequence_number: u64 = 8,
    }
}

/// What is being done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    /// Shows a zero that ends whatever was on the line before.
    #[default]
    Lead,
    /// Collects a group.
    Collect,
    /// Shows its length.
    Length,
    /// Shows its bytes.
    Group,
    /// Shows the zero that ends the frame.
    End,
}

/// Where the next byte of the frame comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Source {
    #[default]
    Sequence,
    Payload,
    /// So many bytes of the CRC are still to come, from the lowest on.
    Crc(u8),
}

/// The registers and the group. `Default` is the state after power-on.
#[derive(Clone, Debug)]
pub struct Model {
    phase: Phase,
    source: Source,
    sequence: u8,
    crc: u32,
    words: Vec<u8>,
    /// Bytes of the group.
    count: u8,
    /// What COBS says of it: one more, and 255 for a full one.
    length: u8,
    /// Bytes of it that were shown, and the one that is.
    shown: u8,
    word: u8,
    /// The frame has ended in this group, and with a zero: then an empty group follows.
    ended: bool,
    ended_in_zero: bool,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            phase: Phase::Lead,
            source: Source::Sequence,
            sequence: 0,
            crc: CRC_START,
            words: vec![0; 256],
            count: 0,
            length: 0,
            shown: 0,
            word: 0,
            ended: false,
            ended_in_zero: false,
        }
    }
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        let on = inputs.octet_ready;
        let mut next_shown = self.shown;
        let mut written = None;
        match self.phase {
            Phase::Lead if on => self.phase = Phase::Collect,
            Phase::End if on => {
                self.phase = Phase::Collect;
                self.sequence = self.sequence.wrapping_add(1);
            }
            Phase::Collect => written = self.collect(inputs),
            Phase::Length if on => {
                if self.count == 0 {
                    self.group_sent();
                } else {
                    self.phase = Phase::Group;
                }
            }
            Phase::Group if on => {
                next_shown += 1;
                if next_shown == self.count {
                    next_shown = 0;
                    self.group_sent();
                }
            }
            _ => {}
        }
        self.shown = next_shown;
        // The group's words as they were before this edge.
        self.word = self.words[usize::from(next_shown)];
        if let Some((at, octet)) = written {
            self.words[usize::from(at)] = octet;
        }
        if inputs.reset {
            let (words, word) = (std::mem::take(&mut self.words), self.word);
            *self = Self { words, word, ..Self::default() };
        }
        self.outputs()
    }

    fn outputs(&self) -> Outputs {
        let octet = match self.phase {
            Phase::Length => self.length,
            Phase::Group => self.word,
            _ => 0,
        };
        Outputs {
            ready: self.phase == Phase::Collect && self.source == Source::Payload,
            octet_valid: self.phase != Phase::Collect,
            octet: u64::from(octet),
            sequence_number: u64::from(self.sequence),
        }
    }

    /// Takes one byte of the frame, if one is there; returns what to write into the group, and where.
    fn collect(&mut self, inputs: &Inputs) -> Option<(u8, u8)> {
        // A frame begins when it has something to say.
        if !inputs.valid && matches!(self.source, Source::Sequence | Source::Payload) {
            return None;
        }
        let octet = match self.source {
            Source::Sequence => self.sequence,
            Source::Payload => inputs.data as u8,
            Source::Crc(_) => !self.crc as u8,
        };
        let final_octet = self.source == Source::Crc(1);
        self.crc = match self.source {
            Source::Crc(1) => CRC_START,
            // Inverted bytes leave, so ones come in.
            Source::Crc(_) => self.crc >> 8 | 0xff00_0000,
            _ => crc_step(self.crc, octet),
        };
        self.source = match self.source {
            Source::Sequence => Source::Payload,
            Source::Payload if inputs.last => Source::Crc(4),
            Source::Payload => Source::Payload,
            Source::Crc(1) => Source::Sequence,
            Source::Crc(left) => Source::Crc(left - 1),
        };

        let (at, zero) = (self.count, octet == 0);
        self.count += u8::from(!zero);
        if zero || final_octet || usize::from(self.count) == GROUP {
            self.phase = Phase::Length;
            self.length = self.count + 1;
            (self.ended, self.ended_in_zero) = (final_octet, final_octet && zero);
        }
        (!zero).then_some((at, octet))
    }

    /// The group is on the line.
    fn group_sent(&mut self) {
        self.count = 0;
        self.length = 1;
        self.phase = match (self.ended, self.ended_in_zero) {
            (true, true) => Phase::Length,
            (true, false) => Phase::End,
            (false, _) => Phase::Collect,
        };
        self.ended_in_zero = false;
    }
}
