//! The UART in plain integers, bit for bit what the block does.

use super::FRAME_BITS;
use crate::port::ports;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// The line idles.
        reset: bool = 1,
        /// Clocks per bit.
        bit_clocks: u64 = 16,
        /// The line from the far end.
        rx: bool = 1,
        /// A byte to send is there.
        octet_valid: bool = 1,
        /// That byte.
        octet: u64 = 8,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// The line to the far end.
        tx: bool = 1,
        /// The byte to send is taken at the next edge.
        octet_ready: bool = 1,
        /// A byte has been received.
        received_valid: bool = 1,
        /// That byte.
        received: u64 = 8,
        /// There was no stop bit.
        broken: bool = 1,
    }
}

/// One direction: the bit it is at, and the clocks that are left of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Progress {
    busy: bool,
    bit: u8,
    left: u16,
}

/// The registers. `Default` is the state after power-on and after a reset, but for `received`.
#[derive(Clone, Debug, Default)]
pub struct Model {
    /// The synchroniser, low lines as true, newest first.
    low: [bool; 2],
    /// After a broken byte, until the line is high.
    waiting: bool,
    receiving: Progress,
    received: u8,
    received_valid: bool,
    broken: bool,
    sending: Progress,
    octet: u8,
    tx_low: bool,
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        let last_clock = (inputs.bit_clocks as u16).wrapping_sub(1);
        let half = (inputs.bit_clocks as u16 >> 1).wrapping_sub(1);
        self.receive(self.low[1], last_clock, half);
        self.send(inputs, last_clock);
        self.low = [!inputs.rx, self.low[0]];
        if inputs.reset {
            *self = Self { received: self.received, ..Self::default() };
        }
        Outputs {
            tx: !self.tx_low,
            octet_ready: !self.sending.busy,
            received_valid: self.received_valid,
            received: u64::from(self.received),
            broken: self.broken,
        }
    }

    fn receive(&mut self, low: bool, last_clock: u16, half: u16) {
        (self.received_valid, self.broken) = (false, false);
        let at = &mut self.receiving;
        if !at.busy {
            if low && !self.waiting {
                *at = Progress { busy: true, bit: 0, left: half };
            }
        } else if at.left != 0 {
            at.left -= 1;
        } else {
            at.left = last_clock;
            match at.bit {
                0 => at.busy = low,
                1..=8 => self.received = self.received >> 1 | if low { 0 } else { 0x80 },
                _ => {
                    at.busy = false;
                    (self.received_valid, self.broken) = (!low, low);
                }
            }
            at.bit += 1;
        }
        self.waiting = (self.waiting && low) || self.broken;
    }

    fn send(&mut self, inputs: &Inputs, last_clock: u16) {
        let at = &mut self.sending;
        if !at.busy {
            if inputs.octet_valid {
                *at = Progress { busy: true, bit: 0, left: last_clock };
                self.octet = inputs.octet as u8;
                self.tx_low = true;
            }
        } else if at.left != 0 {
            at.left -= 1;
        } else {
            at.left = last_clock;
            at.bit += 1;
            // Ones follow the data: they are the stop bits.
            self.tx_low = self.octet & 1 == 0;
            self.octet = self.octet >> 1 | 0x80;
            at.busy = usize::from(at.bit) != FRAME_BITS;
        }
    }
}
