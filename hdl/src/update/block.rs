//! The update in RustHDL.

mod initial;

use super::parts::WideMultiply;
use super::program::VARIANCE;
use super::{ADDRESS_BITS, TERMS};
use crate::primitive::Delay;
use crate::primitive::Memory;
use rust_hdl::prelude::*;

/// Bits of an address inside.
const A: usize = ADDRESS_BITS as usize;
// RustHDL's Verilog takes numbers, not constants: addresses and widths are numbers below.
const _: () = assert!(A == 7 && VARIANCE == 88 && TERMS == 36);

/// The update; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock)]
pub struct Update {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: an update that is going on ends.
    pub reset: Signal<In, Bit>,
    /// `word` goes to `address`.
    pub write: Signal<In, Bit>,
    /// Where to write, and what to read.
    pub address: Signal<In, Bits<6>>,
    /// What is written.
    pub word: Signal<In, Bits<27>>,
    /// The row is to be done.
    pub start: Signal<In, Bit>,
    /// Rows behind it take their gain from the covariance that it does.
    pub keep: Signal<In, Bit>,
    /// An update is going on.
    pub busy: Signal<Out, Bit>,
    /// It has just ended.
    pub done: Signal<Out, Bit>,
    /// What was at `address` on the clock before.
    pub word_out: Signal<Out, Bits<27>>,
    /// A number left its format.
    pub saturated: Signal<Out, Bit>,
    /// S was not within ¼ to 4.
    pub refused: Signal<Out, Bit>,
    /// A variance was raised.
    pub floored: Signal<Out, Bit>,
    /// P_xy was made smaller.
    pub bounded: Signal<Out, Bit>,

    // The program, from the counter to the operation: three clocks.
    code: Memory<36, 9>,
    counter: DFF<Bits<9>>,
    running: DFF<Bit>,
    fetched: DFF<Bit>,
    op: DFF<Bits<36>>,
    going: DFF<Bit>,
    kept: DFF<Bit>,
    begins: Signal<Local, Bit>,

    // The numbers, once for each of the three that an operation reads. The first copy may have an older covariance.
    first: Memory<27, A>,
    second: Memory<27, A>,
    base: Memory<27, A>,
    shown: DFF<Bit>,

    // Product and sum: five clocks behind the operands.
    multiply: WideMultiply,
    base_held: Delay<27, 4>,
    opens: Delay<1, 5>,
    bare: Delay<1, 5>,
    base_wide: Signal<Local, Bits<41>>,
    base_shifted: Signal<Local, Bits<41>>,
    base_signed: Signal<Local, Bits<41>>,
    half: Signal<Local, Bits<41>>,
    opening: Signal<Local, Bits<41>>,
    addend: Signal<Local, Bits<41>>,
    total: DFF<Bits<41>>,

    // The result: clamped.
    clamps: Delay<1, 6>,
    rounded: Signal<Local, Bits<36>>,
    top: Signal<Local, Bits<10>>,
    negative: Signal<Local, Bit>,
    fits: Signal<Local, Bit>,
    nothing: Signal<Local, Bit>,
    result: DFF<Bits<27>>,
    result_negative: DFF<Bit>,
    result_bent: DFF<Bit>,

    // What becomes of it.
    into: Delay<A, 7>,
    tells: Delay<4, 7>,
    ends: [DFF<Bit>; 7],
    tell: Signal<Local, Bits<4>>,
    counts: Signal<Local, Bit>,
    crossed: DFF<Bit>,
    saturated_flag: DFF<Bit>,
    refused_flag: DFF<Bit>,
    floored_flag: DFF<Bit>,
    bounded_flag: DFF<Bit>,
    done_flag: DFF<Bit>,

    // 1 / S, a binary place a clock.
    variance_due: Signal<Local, Bit>,
    above: Signal<Local, Bits<4>>,
    middle: Signal<Local, Bits<4>>,
    in_range: Signal<Local, Bit>,
    divisor: DFF<Bits<24>>,
    left: DFF<Bits<24>>,
    quotient: DFF<Bits<24>>,
    allowed: DFF<Bit>,
    steps: DFF<Bits<5>>,
    steps_less: Signal<Local, Bits<5>>,
    dividing: Signal<Local, Bit>,
    divided: DFF<Bit>,
    twice: Signal<Local, Bits<24>>,
    goes: Signal<Local, Bit>,
    quotient_twice: Signal<Local, Bits<24>>,

    // Who writes.
    enable: Signal<Local, Bit>,
    place: Signal<Local, Bits<A>>,
    value: Signal<Local, Bits<27>>,
    is_term: Signal<Local, Bit>,
}

impl Logic for Update {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, counter, running, fetched, op, going, kept, shown, total);
        dff_setup!(self, clock, result, result_negative, result_bent, crossed, done_flag);
        dff_setup!(self, clock, saturated_flag, refused_flag, floored_flag, bounded_flag);
        dff_setup!(self, clock, divisor, left, quotient, allowed, steps, divided);
        self.code.clock.next = self.clock.val();
        self.first.clock.next = self.clock.val();
        self.second.clock.next = self.clock.val();
        self.base.clock.next = self.clock.val();
        self.multiply.clock.next = self.clock.val();
        self.base_held.clock.next = self.clock.val();
        self.opens.clock.next = self.clock.val();
        self.bare.clock.next = self.clock.val();
        self.clamps.clock.next = self.clock.val();
        self.into.clock.next = self.clock.val();
        self.tells.clock.next = self.clock.val();
        for i in 0..7 {
            self.ends[i].clock.next = self.clock.val();
        }

        // The program. Behind its end the memory has operations that do nothing.
        self.begins.next = self.start.val() & !self.going.q.val();
        self.code.write.next = false;
        self.code.write_address.next = bits::<9>(0);
        self.code.written.next = bits::<36>(0);
        self.code.read_address.next = self.counter.q.val();
        self.fetched.d.next = self.running.q.val();
        self.op.d.next = bits::<36>(0);
        if self.fetched.q.val() {
            self.op.d.next = self.code.read.val();
        }
        if self.running.q.val() {
            self.counter.d.next = self.counter.q.val() + bits::<9>(1);
        }
        if self.op.q.val().get_bit(35) {
            self.running.d.next = false;
        }

        // The operands. Between updates the host reads through the base.
        self.first.read_address.next = self.op.q.val().get_bits::<A>(0);
        self.second.read_address.next = self.op.q.val().get_bits::<A>(7);
        self.base.read_address.next = bit_cast::<A, 6>(self.address.val());
        if self.going.q.val() {
            self.base.read_address.next = self.op.q.val().get_bits::<A>(14);
        }
        self.shown.d.next = !self.going.q.val() & !self.write.val();
        self.word_out.next = bits::<27>(0);
        if self.shown.q.val() {
            self.word_out.next = self.base.read.val();
        }

        // Product and sum.
        self.multiply.a.next = self.first.read.val();
        self.multiply.b.next = self.second.read.val();
        self.base_held.early.next = self.base.read.val();
        self.opens.early.next = self.op.q.val().get_bits::<1>(28);
        self.bare.early.next = self.op.q.val().get_bits::<1>(31);
        self.base_wide.next = bit_cast::<41, 27>(self.base_held.late.val());
        self.base_shifted.next = self.base_wide.val() << bits::<41>(5);
        self.base_signed.next = self.base_shifted.val();
        if self.base_held.late.val().get_bit(26) {
            self.base_signed.next = self.base_shifted.val() | bits::<41>(0x1ff_0000_0000_u64);
        }
        self.half.next = bits::<41>(16);
        if self.bare.late.val() == bits::<1>(1) {
            self.half.next = bits::<41>(0);
        }
        self.opening.next = self.base_signed.val() | self.half.val();
        self.addend.next = self.total.q.val();
        if self.opens.late.val() == bits::<1>(1) {
            self.addend.next = self.opening.val();
        }
        self.total.d.next = self.addend.val() + self.multiply.product.val();

        // The result.
        self.clamps.early.next = self.op.q.val().get_bits::<1>(30);
        self.rounded.next = self.total.q.val().get_bits::<36>(5);
        self.top.next = self.rounded.val().get_bits::<10>(26);
        self.negative.next = self.rounded.val().get_bit(35);
        self.fits.next = (self.top.val() == bits::<10>(0)) | (self.top.val() == bits::<10>(0x3ff));
        self.nothing.next = self.negative.val() & (self.clamps.late.val() == bits::<1>(1));
        self.result.d.next = self.rounded.val().get_bits::<27>(0);
        if !self.fits.val() {
            self.result.d.next = bits::<27>(0x3ff_ffff);
            if self.negative.val() {
                self.result.d.next = bits::<27>(0x400_0000);
            }
        }
        if self.nothing.val() {
            self.result.d.next = bits::<27>(0);
        }
        self.result_negative.d.next = self.negative.val();
        self.result_bent.d.next = !self.fits.val() & !self.nothing.val();

        // What it tells: floored, margin, conditional, end, from the lowest bit on.
        self.into.early.next = self.op.q.val().get_bits::<A>(21);
        self.tells.early.next = self.op.q.val().get_bits::<4>(32);
        self.tell.next = self.tells.late.val();
        self.ends[0].d.next = self.op.q.val().get_bit(29);
        for i in 1..7 {
            self.ends[i].d.next = self.ends[i - 1].q.val();
        }
        self.counts.next = self.ends[6].q.val();
        self.done_flag.d.next = false;
        if self.counts.val() {
            if self.result_bent.q.val() {
                self.saturated_flag.d.next = true;
            }
            if self.tell.val().get_bit(0) & self.result_negative.q.val() {
                self.floored_flag.d.next = true;
            }
            if self.tell.val().get_bit(1) & self.result_negative.q.val() {
                self.bounded_flag.d.next = true;
                self.crossed.d.next = true;
            }
            if self.tell.val().get_bit(3) {
                self.going.d.next = false;
                self.done_flag.d.next = true;
            }
        }

        // The division: floor(2^42 / S), of which 2^18 < S are what is left before the first of 24 places.
        self.variance_due.next = self.counts.val() & (self.into.late.val() == bits::<A>(88));
        self.above.next = self.result.q.val().get_bits::<4>(23);
        self.middle.next = self.result.q.val().get_bits::<4>(19);
        self.in_range.next = (self.above.val() == bits::<4>(0)) & (self.middle.val() != bits::<4>(0));
        self.twice.next = self.left.q.val() << bits::<24>(1);
        self.goes.next = self.twice.val() >= self.divisor.q.val();
        self.quotient_twice.next = self.quotient.q.val() << bits::<24>(1);
        self.steps_less.next = self.steps.q.val() - bits::<5>(1);
        self.dividing.next = self.steps.q.val() != bits::<5>(0);
        self.divided.d.next = self.steps.q.val() == bits::<5>(1);
        if self.dividing.val() {
            self.steps.d.next = self.steps_less.val();
            self.left.d.next = self.twice.val();
            self.quotient.d.next = self.quotient_twice.val();
            if self.goes.val() {
                self.left.d.next = self.twice.val() - self.divisor.q.val();
                if self.allowed.q.val() {
                    self.quotient.d.next = self.quotient_twice.val() | bits::<24>(1);
                }
            }
        }
        if self.variance_due.val() {
            self.divisor.d.next = self.result.q.val().get_bits::<24>(0);
            self.left.d.next = bits::<24>(0x4_0000);
            self.quotient.d.next = bits::<24>(0);
            self.steps.d.next = bits::<5>(24);
            self.allowed.d.next = self.in_range.val();
            if !self.in_range.val() {
                self.refused_flag.d.next = true;
            }
        }

        // Who writes: the host between updates, else what ends, and 1 / S, which never meet.
        self.enable.next = self.write.val() & !self.going.q.val();
        self.place.next = bit_cast::<A, 6>(self.address.val());
        self.value.next = self.word.val();
        if self.going.q.val() {
            self.enable.next = self.counts.val() & (!self.tell.val().get_bit(2) | self.crossed.q.val());
            self.place.next = self.into.late.val();
            self.value.next = self.result.q.val();
            if self.divided.q.val() {
                self.enable.next = true;
                self.place.next = bits::<A>(89);
                self.value.next = bit_cast::<27, 24>(self.quotient.q.val());
            }
        }
        self.is_term.next = self.place.val() < bits::<A>(36);
        self.second.write.next = self.enable.val();
        self.base.write.next = self.enable.val();
        self.first.write.next =
            self.enable.val() & !((self.going.q.val() & self.kept.q.val()) & self.is_term.val());
        self.first.write_address.next = self.place.val();
        self.second.write_address.next = self.place.val();
        self.base.write_address.next = self.place.val();
        self.first.written.next = self.value.val();
        self.second.written.next = self.value.val();
        self.base.written.next = self.value.val();

        // The host begins.
        if self.begins.val() {
            self.going.d.next = true;
            self.running.d.next = true;
            self.counter.d.next = bits::<9>(0);
            self.kept.d.next = self.keep.val();
            self.crossed.d.next = false;
        }
        if (self.write.val() & !self.going.q.val()) & (self.address.val() == bits::<6>(0)) {
            self.saturated_flag.d.next = false;
            self.refused_flag.d.next = false;
            self.floored_flag.d.next = false;
            self.bounded_flag.d.next = false;
        }

        self.busy.next = self.going.q.val();
        self.done.next = self.done_flag.q.val();
        self.saturated.next = self.saturated_flag.q.val() & !self.going.q.val();
        self.refused.next = self.refused_flag.q.val() & !self.going.q.val();
        self.floored.next = self.floored_flag.q.val() & !self.going.q.val();
        self.bounded.next = self.bounded_flag.q.val() & !self.going.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.going.d.next = false;
            self.running.d.next = false;
            self.fetched.d.next = false;
            self.op.d.next = bits::<36>(0);
            self.steps.d.next = bits::<5>(0);
            self.divided.d.next = false;
            self.done_flag.d.next = false;
            self.saturated_flag.d.next = false;
            self.refused_flag.d.next = false;
            self.floored_flag.d.next = false;
            self.bounded_flag.d.next = false;
            for i in 0..7 {
                self.ends[i].d.next = false;
            }
        }
    }
}
