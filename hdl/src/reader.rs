//! The side of a queue that reads.

use crate::primitive::Memory;
use rust_hdl::prelude::*;

/// A queue's memory of 2^`A` words of `N` bits, and what reads it in order: a word is shown until it is taken, the next on the
/// clock behind that. Who writes keeps the place to write, of `P` = `A` + 1 bits, so that a full queue differs from an empty one.
///
/// A block RAM takes most of a clock to read, so a register stands behind it: a word is shown three clocks after it was
/// written, and the one that is shown has left the memory.
#[derive(LogicBlock, Default)]
pub struct Reader<const N: usize, const A: usize, const P: usize> {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Reads from the first place on, and shows nothing.
    pub reset: Signal<In, Bit>,
    /// A word comes in.
    pub write: Signal<In, Bit>,
    /// Its place.
    pub write_at: Signal<In, Bits<P>>,
    /// That word.
    pub written: Signal<In, Bits<N>>,
    /// The first place that may not be read yet; a place may be from the clock behind that on which its word came in.
    pub whole_to: Signal<In, Bits<P>>,
    /// The word that is shown is taken.
    pub ready: Signal<In, Bit>,
    /// A word is shown.
    pub valid: Signal<Out, Bit>,
    /// That word.
    pub word: Signal<Out, Bits<N>>,
    /// The place of the next.
    pub read_at: Signal<Out, Bits<P>>,
    /// The memory has read that one.
    pub fetched: Signal<Out, Bit>,

    memory: Memory<N, A>,
    place: DFF<Bits<P>>,
    place_more: Signal<Local, Bits<P>>,
    place_next: Signal<Local, Bits<P>>,
    ahead: DFF<Bit>,
    take: Signal<Local, Bit>,
    held: DFF<Bits<N>>,
    shown: DFF<Bit>,
}

impl<const N: usize, const A: usize, const P: usize> Logic for Reader<N, A, P> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, place, ahead, held, shown);
        self.memory.clock.next = self.clock.val();
        self.memory.write.next = self.write.val();
        self.memory.write_address.next = self.write_at.val().get_bits::<A>(0);
        self.memory.written.next = self.written.val();

        self.place_more.next = self.place.q.val() + bits::<P>(1);
        self.place_next.next = self.place.q.val();
        self.take.next = !self.shown.q.val() | self.ready.val();
        if self.ahead.q.val() & self.take.val() {
            self.place_next.next = self.place_more.val();
        }
        if self.take.val() {
            self.held.d.next = self.memory.read.val();
            self.shown.d.next = self.ahead.q.val();
        }
        self.place.d.next = self.place_next.val();
        self.memory.read_address.next = self.place_next.val().get_bits::<A>(0);
        self.ahead.d.next = self.place_next.val() != self.whole_to.val();

        self.valid.next = self.shown.q.val();
        self.word.next = self.held.q.val();
        self.read_at.next = self.place.q.val();
        self.fetched.next = self.ahead.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.place.d.next = bits::<P>(0);
            self.ahead.d.next = false;
            self.shown.d.next = false;
        }
    }
}
