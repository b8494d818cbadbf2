//! Reception in RustHDL.

use super::{ADDRESS_BITS, CAPACITY};
use crate::link::{CRC_RESIDUE, CRC_START, CrcStep};
use crate::reader::Reader;
use rust_hdl::prelude::*;

/// Address bits of the buffer.
const A: usize = ADDRESS_BITS;
/// Bits of a place in the buffer: one more, so that a full buffer differs from an empty one.
const P: usize = A + 1;

/// Reception; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock)]
pub struct Receive {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: everything received is forgotten.
    pub reset: Signal<In, Bit>,
    /// A byte of the line is there.
    pub octet_valid: Signal<In, Bit>,
    /// That byte.
    pub octet: Signal<In, Bits<8>>,
    /// The reader takes the byte that is shown.
    pub ready: Signal<In, Bit>,
    /// A byte of payload is shown.
    pub valid: Signal<Out, Bit>,
    /// That byte.
    pub data: Signal<Out, Bits<8>>,
    /// It is the last of its frame.
    pub last: Signal<Out, Bit>,
    /// A frame has been taken.
    pub good: Signal<Out, Bit>,
    /// Its number does not follow on the one before.
    pub gap: Signal<Out, Bit>,
    /// A whole frame was a repetition.
    pub repeated: Signal<Out, Bit>,
    /// A whole frame had no room.
    pub overflow: Signal<Out, Bit>,
    /// A frame was spoilt.
    pub bad: Signal<Out, Bit>,
    /// The number of the last frame taken.
    pub sequence_number: Signal<Out, Bits<8>>,

    // First clock: COBS.
    started: DFF<Bit>,
    left: DFF<Bits<8>>,
    zero_due: DFF<Bit>,
    octet_less: Signal<Local, Bits<8>>,
    left_less: Signal<Local, Bits<8>>,
    complete: Signal<Local, Bit>,
    decoded_valid: DFF<Bit>,
    decoded: DFF<Bits<8>>,
    ending: DFF<Bit>,
    end_complete: DFF<Bit>,

    // Second clock: CRC, sequence, payload.
    crc_ones: Constant<Bits<32>>,
    crc_residue: Constant<Bits<32>>,
    /// Inverted, so that the state after power-on is that before a frame.
    crc: DFF<Bits<32>>,
    crc_now: Signal<Local, Bits<32>>,
    step: CrcStep,
    count: DFF<Bits<3>>,
    line0: DFF<Bits<8>>,
    line1: DFF<Bits<8>>,
    line2: DFF<Bits<8>>,
    line3: DFF<Bits<8>>,
    number: DFF<Bits<8>>,
    held: DFF<Bits<8>>,
    held_full: DFF<Bit>,
    spilt: DFF<Bit>,

    // The buffer.
    write: DFF<Bits<P>>,
    commit: DFF<Bits<P>>,
    reader: Reader<9, A, P>,
    stores: Signal<Local, Bit>,
    stored: Signal<Local, Bits<9>>,
    capacity: Constant<Bits<P>>,
    write_next: Signal<Local, Bits<P>>,
    filled: Signal<Local, Bits<P>>,
    room: Signal<Local, Bit>,
    held_wide: Signal<Local, Bits<9>>,

    // The verdict.
    whole: Signal<Local, Bit>,
    again: Signal<Local, Bit>,
    taken: Signal<Local, Bit>,
    synced: DFF<Bit>,
    accepted: DFF<Bits<8>>,
    accepted_next: Signal<Local, Bits<8>>,
    good_out: DFF<Bit>,
    gap_out: DFF<Bit>,
    repeated_out: DFF<Bit>,
    overflow_out: DFF<Bit>,
    bad_out: DFF<Bit>,
}

impl Default for Receive {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            octet_valid: Signal::default(),
            octet: Signal::default(),
            ready: Signal::default(),
            valid: Signal::default(),
            data: Signal::default(),
            last: Signal::default(),
            good: Signal::default(),
            gap: Signal::default(),
            repeated: Signal::default(),
            overflow: Signal::default(),
            bad: Signal::default(),
            sequence_number: Signal::default(),
            started: DFF::default(),
            left: DFF::default(),
            zero_due: DFF::default(),
            octet_less: Signal::default(),
            left_less: Signal::default(),
            complete: Signal::default(),
            decoded_valid: DFF::default(),
            decoded: DFF::default(),
            ending: DFF::default(),
            end_complete: DFF::default(),
            crc_ones: Constant::new(u64::from(CRC_START).into()),
            crc_residue: Constant::new(u64::from(CRC_RESIDUE).into()),
            crc: DFF::default(),
            crc_now: Signal::default(),
            step: CrcStep::default(),
            count: DFF::default(),
            line0: DFF::default(),
            line1: DFF::default(),
            line2: DFF::default(),
            line3: DFF::default(),
            number: DFF::default(),
            held: DFF::default(),
            held_full: DFF::default(),
            spilt: DFF::default(),
            write: DFF::default(),
            commit: DFF::default(),
            reader: Reader::default(),
            stores: Signal::default(),
            stored: Signal::default(),
            capacity: Constant::new((CAPACITY as u64).into()),
            write_next: Signal::default(),
            filled: Signal::default(),
            room: Signal::default(),
            held_wide: Signal::default(),
            whole: Signal::default(),
            again: Signal::default(),
            taken: Signal::default(),
            synced: DFF::default(),
            accepted: DFF::default(),
            accepted_next: Signal::default(),
            good_out: DFF::default(),
            gap_out: DFF::default(),
            repeated_out: DFF::default(),
            overflow_out: DFF::default(),
            bad_out: DFF::default(),
        }
    }
}

impl Logic for Receive {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, started, left, zero_due, decoded_valid, decoded, ending, end_complete);
        dff_setup!(self, clock, crc, count, line0, line1, line2, line3, number, held, held_full, spilt);
        dff_setup!(self, clock, write, commit, synced, accepted);
        dff_setup!(self, clock, good_out, gap_out, repeated_out, overflow_out, bad_out);
        self.reader.clock.next = self.clock.val();
        self.reader.reset.next = self.reset.val();

        // First clock: COBS. Each byte of the line is a byte of the frame at most.
        self.octet_less.next = self.octet.val() - bits::<8>(1);
        self.left_less.next = self.left.q.val() - bits::<8>(1);
        self.complete.next = self.left.q.val() == bits::<8>(0);
        self.decoded_valid.d.next = false;
        self.ending.d.next = false;
        self.end_complete.d.next = self.complete.val();
        self.decoded.d.next = bits::<8>(0);
        if self.octet_valid.val() {
            if self.octet.val() == bits::<8>(0) {
                self.ending.d.next = self.started.q.val();
                self.started.d.next = false;
                self.left.d.next = bits::<8>(0);
            } else if self.started.q.val() & !self.complete.val() {
                self.decoded_valid.d.next = true;
                self.decoded.d.next = self.octet.val();
                self.left.d.next = self.left_less.val();
            } else {
                self.decoded_valid.d.next = self.started.q.val() & self.zero_due.q.val();
                self.started.d.next = true;
                self.left.d.next = self.octet_less.val();
                self.zero_due.d.next = self.octet.val() != bits::<8>(0xff);
            }
        }

        // Second clock: the CRC takes all; what is older than four bytes is no part of it.
        self.crc_now.next = self.crc.q.val() ^ self.crc_ones.val();
        self.step.crc.next = self.crc_now.val();
        self.step.octet.next = self.decoded.q.val();
        self.write_next.next = self.write.q.val() + bits::<P>(1);
        self.filled.next = self.write.q.val() - self.reader.read_at.val();
        self.room.next = self.filled.val() != self.capacity.val();
        self.held_wide.next = bit_cast::<9, 8>(self.held.q.val());
        self.stores.next = false;
        self.stored.next = self.held_wide.val();
        if self.decoded_valid.q.val() {
            self.crc.d.next = self.step.crc_next.val() ^ self.crc_ones.val();
            self.line0.d.next = self.decoded.q.val();
            self.line1.d.next = self.line0.q.val();
            self.line2.d.next = self.line1.q.val();
            self.line3.d.next = self.line2.q.val();
            if self.count.q.val() == bits::<3>(5) {
                self.held.d.next = self.line3.q.val();
                self.held_full.d.next = true;
                if self.held_full.q.val() {
                    if self.room.val() {
                        self.stores.next = true;
                        self.write.d.next = self.write_next.val();
                    } else {
                        self.spilt.d.next = true;
                    }
                }
            } else {
                self.count.d.next = self.count.q.val() + bits::<3>(1);
            }
            if self.count.q.val() == bits::<3>(4) {
                self.number.d.next = self.line3.q.val();
            }
        }

        // The verdict.
        self.accepted_next.next = self.accepted.q.val() + bits::<8>(1);
        self.whole.next = (self.end_complete.q.val() & self.held_full.q.val())
            & (self.crc_now.val() == self.crc_residue.val());
        self.again.next = self.synced.q.val() & (self.number.q.val() == self.accepted.q.val());
        self.taken.next = ((self.ending.q.val() & self.whole.val()) & !self.again.val())
            & (self.room.val() & !self.spilt.q.val());
        self.good_out.d.next = self.taken.val();
        self.gap_out.d.next =
            (self.taken.val() & self.synced.q.val()) & (self.number.q.val() != self.accepted_next.val());
        self.repeated_out.d.next = (self.ending.q.val() & self.whole.val()) & self.again.val();
        self.overflow_out.d.next = ((self.ending.q.val() & self.whole.val()) & !self.again.val())
            & (self.spilt.q.val() | !self.room.val());
        self.bad_out.d.next = self.ending.q.val() & !self.whole.val();
        if self.ending.q.val() {
            self.crc.d.next = bits::<32>(0);
            self.count.d.next = bits::<3>(0);
            self.held_full.d.next = false;
            self.spilt.d.next = false;
            self.write.d.next = self.commit.q.val();
        }
        if self.taken.val() {
            self.stores.next = true;
            self.stored.next = self.held_wide.val() | bits::<9>(0x100);
            self.write.d.next = self.write_next.val();
            self.commit.d.next = self.write_next.val();
            self.accepted.d.next = self.number.q.val();
            self.synced.d.next = true;
        }

        // The reader.
        self.reader.write.next = self.stores.val();
        self.reader.write_at.next = self.write.q.val();
        self.reader.written.next = self.stored.val();
        self.reader.whole_to.next = self.commit.q.val();
        self.reader.ready.next = self.ready.val();

        self.valid.next = self.reader.valid.val();
        self.data.next = self.reader.word.val().get_bits::<8>(0);
        self.last.next = self.reader.word.val().get_bit(8);
        self.good.next = self.good_out.q.val();
        self.gap.next = self.gap_out.q.val();
        self.repeated.next = self.repeated_out.q.val();
        self.overflow.next = self.overflow_out.q.val();
        self.bad.next = self.bad_out.q.val();
        self.sequence_number.next = self.accepted.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.started.d.next = false;
            self.left.d.next = bits::<8>(0);
            self.zero_due.d.next = false;
            self.decoded_valid.d.next = false;
            self.ending.d.next = false;
            self.crc.d.next = bits::<32>(0);
            self.count.d.next = bits::<3>(0);
            self.held_full.d.next = false;
            self.spilt.d.next = false;
            self.write.d.next = bits::<P>(0);
            self.commit.d.next = bits::<P>(0);
            self.synced.d.next = false;
            self.accepted.d.next = bits::<8>(0);
            self.good_out.d.next = false;
            self.gap_out.d.next = false;
            self.repeated_out.d.next = false;
            self.overflow_out.d.next = false;
            self.bad_out.d.next = false;
        }
    }
}
