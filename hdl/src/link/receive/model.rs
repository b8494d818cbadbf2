//! Reception in plain integers, bit for bit what the block does.

use super::CAPACITY;
use crate::link::{CRC_RESIDUE, CRC_START, crc_step};
use crate::port::ports;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// Everything received is forgotten.
        reset: bool = 1,
        /// A byte of the line is there.
        octet_valid: bool = 1,
        /// That byte.
        octet: u64 = 8,
        /// The reader takes the byte that is shown.
        ready: bool = 1,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// A byte of payload is shown.
        valid: bool = 1,
        /// That byte.
        data: u64 = 8,
        /// It is the last of its frame.
        last: bool = 1,
        /// A frame has been taken.
        good: bool = 1,
        /// Its number does not follow on the one before.
        gap: bool = 1,
        /// A whole frame was a repetition.
        repeated: bool = 1,
        /// A whole frame had no room.
        overflow: bool = 1,
        /// A frame was spoilt.
        bad: bool = 1,
        /// The number of the last frame taken.
        sequence_number: u64 = 8,
    }
}

/// What COBS makes of one byte of the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Decoded {
    octet: Option<u8>,
    /// The frame ends, and whether its last group was complete.
    end: Option<bool>,
}

/// The frame that is coming in.
#[derive(Clone, Debug)]
struct Frame {
    crc: u32,
    /// Bytes so far, up to 5.
    count: u8,
    /// The last four bytes, newest first: the CRC if the frame ended now.
    line: [u8; 4],
    sequence: u8,
    /// The payload's last byte so far, which may turn out to be the last of all.
    held: Option<u8>,
    /// There was no room for a byte of it.
    spilt: bool,
}

/// The registers and the buffer. `Default` is the state after power-on.
#[derive(Clone, Debug)]
pub struct Model {
    started: bool,
    /// Bytes left in the group.
    left: u8,
    /// A zero stands between this group and the next.
    zero_due: bool,
    decoded: Decoded,
    frame: Frame,
    /// Bytes with the flag of the last one in bit 8.
    words: Vec<u16>,
    /// Where the next byte is written, up to where frames are whole, and what is read; modulo twice the capacity.
    write: usize,
    commit: usize,
    read: usize,
    /// What the buffer has read, and whether it is a byte of a whole frame.
    word: u16,
    fetched: bool,
    /// A frame has been taken since the reset.
    synced: bool,
    outputs: Outputs,
}

impl Default for Model {
    fn default() -> Self {
        let frame = Frame { crc: CRC_START, count: 0, line: [0; 4], sequence: 0, held: None, spilt: false };
        Self {
            started: false,
            left: 0,
            zero_due: false,
            decoded: Decoded::default(),
            frame,
            words: vec![0; CAPACITY],
            write: 0,
            commit: 0,
            read: 0,
            word: 0,
            fetched: false,
            synced: false,
            outputs: Outputs::default(),
        }
    }
}

/// Twice the capacity, so that a full buffer differs from an empty one.
const WRAP: usize = 2 * CAPACITY;

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        // The reader sees what was committed, and the buffer's words as they were, before this edge.
        let take = !self.outputs.valid || inputs.ready;
        let next_read = (self.read + usize::from(self.fetched && take)) % WRAP;
        let word = self.words[next_read % CAPACITY];
        let commit_before = self.commit;
        let room = (self.write + WRAP - self.read) % WRAP != CAPACITY;

        let Decoded { octet, end } = self.decoded;
        let Outputs { sequence_number, valid, data, last, .. } = self.outputs;
        let mut events = Outputs { sequence_number, valid, data, last, ..Outputs::default() };
        if take {
            events.valid = self.fetched;
            events.data = u64::from(self.word & 0xff);
            events.last = self.word >> 8 == 1;
        }
        if let Some(octet) = octet {
            self.take(octet, room);
        } else if let Some(complete) = end {
            self.finish(complete, room, &mut events);
        }
        self.decoded = self.decode(inputs);

        self.read = next_read;
        self.fetched = next_read != commit_before;
        self.word = word;
        self.outputs = events;
        if inputs.reset {
            self.reset();
        }
        self.outputs
    }

    /// COBS: at most one byte of a frame for each of the line.
    fn decode(&mut self, inputs: &Inputs) -> Decoded {
        let octet = inputs.octet as u8;
        let group = self.started && self.left != 0;
        let mut out = Decoded::default();
        if !inputs.octet_valid {
            return out;
        }
        if octet == 0 {
            out.end = self.started.then_some(self.left == 0);
            (self.started, self.left) = (false, 0);
        } else if group {
            out.octet = Some(octet);
            self.left -= 1;
        } else {
            out.octet = (self.started && self.zero_due).then_some(0);
            (self.started, self.left, self.zero_due) = (true, octet - 1, octet != 255);
        }
        out
    }

    /// One more byte of the frame.
    fn take(&mut self, octet: u8, room: bool) {
        let frame = &mut self.frame;
        frame.crc = crc_step(frame.crc, octet);
        let [.., leaving] = frame.line;
        match frame.count {
            0..4 => {}
            4 => frame.sequence = leaving,
            _ => {
                if let Some(held) = frame.held.replace(leaving) {
                    if room {
                        self.words[self.write % CAPACITY] = u16::from(held);
                        self.write = (self.write + 1) % WRAP;
                    } else {
                        frame.spilt = true;
                    }
                }
            }
        }
        frame.count = (frame.count + 1).min(5);
        frame.line.rotate_right(1);
        frame.line[0] = octet;
    }

    /// The frame has ended.
    fn finish(&mut self, complete: bool, room: bool, events: &mut Outputs) {
        let Frame { crc, sequence, held, spilt, .. } = self.frame;
        let last = events.sequence_number as u8;
        match held {
            Some(held) if complete && crc == CRC_RESIDUE => {
                if self.synced && sequence == last {
                    events.repeated = true;
                } else if spilt || !room {
                    events.overflow = true;
                } else {
                    events.good = true;
                    events.gap = self.synced && sequence != last.wrapping_add(1);
                    events.sequence_number = u64::from(sequence);
                    self.synced = true;
                    self.words[self.write % CAPACITY] = 0x100 | u16::from(held);
                    self.commit = (self.write + 1) % WRAP;
                }
            }
            _ => events.bad = true,
        }
        self.write = self.commit;
        self.frame.crc = CRC_START;
        (self.frame.count, self.frame.held, self.frame.spilt) = (0, None, false);
    }

    /// All but the buffer's words, and what no flag vouches for.
    fn reset(&mut self) {
        (self.started, self.left, self.zero_due) = (false, 0, false);
        self.decoded = Decoded::default();
        self.frame.crc = CRC_START;
        (self.frame.count, self.frame.held, self.frame.spilt) = (0, None, false);
        (self.write, self.commit, self.read) = (0, 0, 0);
        (self.fetched, self.synced) = (false, false);
        let Outputs { data, last, .. } = self.outputs;
        self.outputs = Outputs { data, last, ..Outputs::default() };
    }
}
