//! Transmission in RustHDL.

use super::GROUP;
use crate::link::{CRC_START, CrcStep};
use crate::primitive::Memory;
use rust_hdl::prelude::*;

/// What is being done.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Phase {
    /// Shows a zero that ends whatever was on the line before.
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

/// Transmission; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock)]
pub struct Transmit {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: what has begun is dropped.
    pub reset: Signal<In, Bit>,
    /// A byte of payload is there.
    pub valid: Signal<In, Bit>,
    /// That byte.
    pub data: Signal<In, Bits<8>>,
    /// It is the last of its frame.
    pub last: Signal<In, Bit>,
    /// The line takes the byte that is shown.
    pub octet_ready: Signal<In, Bit>,
    /// The byte of payload is taken at the next edge.
    pub ready: Signal<Out, Bit>,
    /// A byte for the line is shown.
    pub octet_valid: Signal<Out, Bit>,
    /// That byte.
    pub octet: Signal<Out, Bits<8>>,
    /// The number of the frame that is being sent, or else of the next.
    pub sequence_number: Signal<Out, Bits<8>>,

    phase: DFF<Phase>,
    number: DFF<Bits<8>>,

    // Where the next byte comes from: the number, the payload, or the CRC with so many bytes to come.
    payload: DFF<Bit>,
    crc_left: DFF<Bits<3>>,
    crc_less: Signal<Local, Bits<3>>,
    from_crc: Signal<Local, Bit>,
    there: Signal<Local, Bit>,
    next_octet: Signal<Local, Bits<8>>,
    final_octet: Signal<Local, Bit>,
    zero: Signal<Local, Bit>,

    /// Inverted, as it goes onto the line, and so that the state after power-on is that before a frame.
    crc: DFF<Bits<32>>,
    crc_ones: Constant<Bits<32>>,
    crc_now: Signal<Local, Bits<32>>,
    crc_less_octet: Signal<Local, Bits<32>>,
    crc_octet: Signal<Local, Bits<8>>,
    step: CrcStep,

    memory: Memory<8, 8>,
    count: DFF<Bits<8>>,
    count_more: Signal<Local, Bits<8>>,
    count_most: Signal<Local, Bits<8>>,
    count_next: Signal<Local, Bits<8>>,
    /// With this many bytes, the next that is no zero fills the group.
    group_less: Constant<Bits<8>>,
    length: DFF<Bits<8>>,
    shown: DFF<Bits<8>>,
    shown_more: Signal<Local, Bits<8>>,
    shown_next: Signal<Local, Bits<8>>,
    sent: Signal<Local, Bit>,
    ended: DFF<Bit>,
    ended_in_zero: DFF<Bit>,
}

impl Default for Transmit {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            valid: Signal::default(),
            data: Signal::default(),
            last: Signal::default(),
            octet_ready: Signal::default(),
            ready: Signal::default(),
            octet_valid: Signal::default(),
            octet: Signal::default(),
            sequence_number: Signal::default(),
            phase: DFF::default(),
            number: DFF::default(),
            payload: DFF::default(),
            crc_left: DFF::default(),
            crc_less: Signal::default(),
            from_crc: Signal::default(),
            there: Signal::default(),
            next_octet: Signal::default(),
            final_octet: Signal::default(),
            zero: Signal::default(),
            crc: DFF::default(),
            crc_ones: Constant::new(u64::from(CRC_START).into()),
            crc_now: Signal::default(),
            crc_less_octet: Signal::default(),
            crc_octet: Signal::default(),
            step: CrcStep::default(),
            memory: Memory::default(),
            count: DFF::default(),
            count_more: Signal::default(),
            count_most: Signal::default(),
            count_next: Signal::default(),
            group_less: Constant::new((GROUP as u64 - 1).into()),
            length: DFF::default(),
            shown: DFF::default(),
            shown_more: Signal::default(),
            shown_next: Signal::default(),
            sent: Signal::default(),
            ended: DFF::default(),
            ended_in_zero: DFF::default(),
        }
    }
}

impl Logic for Transmit {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            phase,
            number,
            payload,
            crc_left,
            crc,
            count,
            length,
            shown,
            ended,
            ended_in_zero
        );
        self.memory.clock.next = self.clock.val();

        // The next byte of the frame. A frame begins when it has something to say.
        self.crc_less.next = self.crc_left.q.val() - bits::<3>(1);
        self.from_crc.next = self.crc_left.q.val() != bits::<3>(0);
        self.there.next = self.from_crc.val() | self.valid.val();
        self.final_octet.next = self.crc_left.q.val() == bits::<3>(1);
        self.crc_octet.next = self.crc.q.val().get_bits::<8>(0);
        self.next_octet.next = self.number.q.val();
        if self.from_crc.val() {
            self.next_octet.next = self.crc_octet.val();
        } else if self.payload.q.val() {
            self.next_octet.next = self.data.val();
        }
        // The same as of `next_octet`, but sooner: each source is compared before it is chosen.
        self.zero.next = self.number.q.val() == bits::<8>(0);
        if self.from_crc.val() {
            self.zero.next = self.crc_octet.val() == bits::<8>(0);
        } else if self.payload.q.val() {
            self.zero.next = self.data.val() == bits::<8>(0);
        }

        // Its CRC.
        self.crc_now.next = self.crc.q.val() ^ self.crc_ones.val();
        self.step.crc.next = self.crc_now.val();
        self.step.octet.next = self.next_octet.val();
        self.crc_less_octet.next = self.crc.q.val() >> bits::<32>(8);

        // The group.
        self.count_more.next = self.count.q.val() + bits::<8>(1);
        self.count_most.next = self.count.q.val() + bits::<8>(2);
        self.count_next.next = self.count_more.val();
        if self.zero.val() {
            self.count_next.next = self.count.q.val();
        }
        self.memory.write.next = false;
        self.memory.write_address.next = self.count.q.val();
        self.memory.written.next = self.next_octet.val();
        self.shown_more.next = self.shown.q.val() + bits::<8>(1);
        self.shown_next.next = self.shown.q.val();
        self.sent.next = false;

        self.octet_valid.next = true;
        self.octet.next = bits::<8>(0);
        self.ready.next = false;
        match self.phase.q.val() {
            Phase::Lead => {
                if self.octet_ready.val() {
                    self.phase.d.next = Phase::Collect;
                }
            }
            Phase::Collect => {
                self.octet_valid.next = false;
                self.ready.next = self.payload.q.val();
                if self.there.val() {
                    self.memory.write.next = !self.zero.val();
                    self.count.d.next = self.count_next.val();
                    if self.from_crc.val() {
                        self.crc.d.next = self.crc_less_octet.val();
                        self.crc_left.d.next = self.crc_less.val();
                    } else {
                        self.crc.d.next = self.step.crc_next.val() ^ self.crc_ones.val();
                        self.payload.d.next = true;
                        if self.payload.q.val() & self.last.val() {
                            self.payload.d.next = false;
                            self.crc_left.d.next = bits::<3>(4);
                        }
                    }
                    if (self.zero.val() | self.final_octet.val())
                        | (self.count.q.val() == self.group_less.val())
                    {
                        self.phase.d.next = Phase::Length;
                        self.length.d.next = self.count_most.val();
                        if self.zero.val() {
                            self.length.d.next = self.count_more.val();
                        }
                        self.ended.d.next = self.final_octet.val();
                        self.ended_in_zero.d.next = self.final_octet.val() & self.zero.val();
                    }
                }
            }
            Phase::Length => {
                self.octet.next = self.length.q.val();
                if self.octet_ready.val() {
                    if self.count.q.val() == bits::<8>(0) {
                        self.sent.next = true;
                    } else {
                        self.phase.d.next = Phase::Group;
                    }
                }
            }
            Phase::Group => {
                self.octet.next = self.memory.read.val();
                if self.octet_ready.val() {
                    self.shown_next.next = self.shown_more.val();
                    if self.shown_more.val() == self.count.q.val() {
                        self.shown_next.next = bits::<8>(0);
                        self.sent.next = true;
                    }
                }
            }
            Phase::End => {
                if self.octet_ready.val() {
                    self.phase.d.next = Phase::Collect;
                    self.number.d.next = self.number.q.val() + bits::<8>(1);
                }
            }
            _ => {
                self.phase.d.next = Phase::Lead;
            }
        }
        // A frame that ends in a zero has an empty group behind it.
        if self.sent.val() {
            self.count.d.next = bits::<8>(0);
            self.length.d.next = bits::<8>(1);
            self.ended_in_zero.d.next = false;
            self.phase.d.next = Phase::Collect;
            if self.ended_in_zero.q.val() {
                self.phase.d.next = Phase::Length;
            } else if self.ended.q.val() {
                self.phase.d.next = Phase::End;
            }
        }
        self.shown.d.next = self.shown_next.val();
        self.memory.read_address.next = self.shown_next.val();
        self.sequence_number.next = self.number.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.phase.d.next = Phase::Lead;
            self.number.d.next = bits::<8>(0);
            self.payload.d.next = false;
            self.crc_left.d.next = bits::<3>(0);
            self.crc.d.next = bits::<32>(0);
            self.count.d.next = bits::<8>(0);
            self.length.d.next = bits::<8>(0);
            self.shown.d.next = bits::<8>(0);
            self.ended.d.next = false;
            self.ended_in_zero.d.next = false;
        }
    }
}
