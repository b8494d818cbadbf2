//! 1 / S, a binary place a clock.

use rust_hdl::prelude::*;

/// floor(2⁴² / S) of an S from ¼ to 4, in units of 2⁻²¹; 0 of any other.
#[derive(LogicBlock, Default)]
pub struct Reciprocal {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: a division that is going on ends without a result.
    pub reset: Signal<In, Bit>,
    /// S is there.
    pub start: Signal<In, Bit>,
    /// S, two's complement.
    pub divisor: Signal<In, Bits<27>>,
    /// With `start`: it is not from ¼ to 4.
    pub refused: Signal<Out, Bit>,
    /// High for one clock, 25 behind `start`.
    pub done: Signal<Out, Bit>,
    /// The result then.
    pub quotient: Signal<Out, Bits<27>>,

    above: Signal<Local, Bits<4>>,
    middle: Signal<Local, Bits<4>>,
    in_range: Signal<Local, Bit>,
    held: DFF<Bits<24>>,
    left: DFF<Bits<24>>,
    result: DFF<Bits<24>>,
    allowed: DFF<Bit>,
    steps: DFF<Bits<5>>,
    steps_less: Signal<Local, Bits<5>>,
    dividing: Signal<Local, Bit>,
    divided: DFF<Bit>,
    twice: Signal<Local, Bits<24>>,
    goes: Signal<Local, Bit>,
    result_twice: Signal<Local, Bits<24>>,
}

impl Logic for Reciprocal {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held, left, result, allowed, steps, divided);

        // From 2^19 to 2^23: nothing above, and something in the four places below.
        self.above.next = self.divisor.val().get_bits::<4>(23);
        self.middle.next = self.divisor.val().get_bits::<4>(19);
        self.in_range.next = (self.above.val() == bits::<4>(0)) & (self.middle.val() != bits::<4>(0));
        self.refused.next = self.start.val() & !self.in_range.val();

        self.twice.next = self.left.q.val() << bits::<24>(1);
        self.goes.next = self.twice.val() >= self.held.q.val();
        self.result_twice.next = self.result.q.val() << bits::<24>(1);
        self.steps_less.next = self.steps.q.val() - bits::<5>(1);
        self.dividing.next = self.steps.q.val() != bits::<5>(0);
        self.divided.d.next = self.steps.q.val() == bits::<5>(1);
        if self.dividing.val() {
            self.steps.d.next = self.steps_less.val();
            self.left.d.next = self.twice.val();
            self.result.d.next = self.result_twice.val();
            if self.goes.val() {
                self.left.d.next = self.twice.val() - self.held.q.val();
                if self.allowed.q.val() {
                    self.result.d.next = self.result_twice.val() | bits::<24>(1);
                }
            }
        }
        // Of 2^42, 2^18 < S are what is left before the first of 24 places.
        if self.start.val() {
            self.held.d.next = self.divisor.val().get_bits::<24>(0);
            self.left.d.next = bits::<24>(0x4_0000);
            self.result.d.next = bits::<24>(0);
            self.steps.d.next = bits::<5>(24);
            self.allowed.d.next = self.in_range.val();
        }
        self.done.next = self.divided.q.val();
        self.quotient.next = bit_cast::<27, 24>(self.result.q.val());

        // Last, so that it wins.
        if self.reset.val() {
            self.steps.d.next = bits::<5>(0);
            self.divided.d.next = false;
        }
    }
}
