//! The queue of kept pairs.

use super::{MARGIN, QUEUE};
use crate::primitive::Memory;
use rust_hdl::prelude::*;

/// Address bits of the queue.
const A: usize = 9;
/// Bits of a place in it: one more, so that a full queue differs from an empty one.
const P: usize = A + 1;
/// Bits of a pair: track, detection, distance.
pub(super) const PAIR: usize = 9 + 10 + 28;
const _: () = assert!(QUEUE == 1 << A);

/// First in, first out; a pair is shown three clocks after it came in. The memory takes most of a clock to read, so a
/// register stands behind it.
#[derive(LogicBlock)]
pub struct Queue {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Empty from here on.
    pub reset: Signal<In, Bit>,
    /// A pair comes in.
    pub write: Signal<In, Bit>,
    /// That pair.
    pub written: Signal<In, Bits<PAIR>>,
    /// The pair that is shown is taken.
    pub ready: Signal<In, Bit>,
    /// A pair is shown.
    pub valid: Signal<Out, Bit>,
    /// That pair.
    pub read: Signal<Out, Bits<PAIR>>,
    /// There is room for less than what may be in flight; two clocks late.
    pub full: Signal<Out, Bit>,

    memory: Memory<PAIR, A>,
    write_at: DFF<Bits<P>>,
    read_at: DFF<Bits<P>>,
    read_more: Signal<Local, Bits<P>>,
    read_next: Signal<Local, Bits<P>>,
    fetched: DFF<Bit>,
    take: Signal<Local, Bit>,
    held: DFF<Bits<PAIR>>,
    shown: DFF<Bit>,
    filled: DFF<Bits<P>>,
    limit: Constant<Bits<P>>,
    near_full: DFF<Bit>,
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            write: Signal::default(),
            written: Signal::default(),
            ready: Signal::default(),
            valid: Signal::default(),
            read: Signal::default(),
            full: Signal::default(),
            memory: Memory::default(),
            write_at: DFF::default(),
            read_at: DFF::default(),
            read_more: Signal::default(),
            read_next: Signal::default(),
            fetched: DFF::default(),
            take: Signal::default(),
            held: DFF::default(),
            shown: DFF::default(),
            filled: DFF::default(),
            limit: Constant::new(((QUEUE - MARGIN) as u64).into()),
            near_full: DFF::default(),
        }
    }
}

impl Logic for Queue {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, write_at, read_at, fetched, held, shown, filled, near_full);
        self.memory.clock.next = self.clock.val();

        self.memory.write.next = self.write.val();
        self.memory.write_address.next = self.write_at.q.val().get_bits::<A>(0);
        self.memory.written.next = self.written.val();
        if self.write.val() {
            self.write_at.d.next = self.write_at.q.val() + bits::<P>(1);
        }

        self.read_more.next = self.read_at.q.val() + bits::<P>(1);
        self.read_next.next = self.read_at.q.val();
        self.take.next = !self.shown.q.val() | self.ready.val();
        if self.fetched.q.val() & self.take.val() {
            self.read_next.next = self.read_more.val();
        }
        if self.take.val() {
            self.held.d.next = self.memory.read.val();
            self.shown.d.next = self.fetched.q.val();
        }
        self.read_at.d.next = self.read_next.val();
        self.memory.read_address.next = self.read_next.val().get_bits::<A>(0);
        self.fetched.d.next = self.read_next.val() != self.write_at.q.val();

        self.filled.d.next = self.write_at.q.val() - self.read_at.q.val();
        self.near_full.d.next = self.filled.q.val() >= self.limit.val();

        self.valid.next = self.shown.q.val();
        self.read.next = self.held.q.val();
        self.full.next = self.near_full.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.write_at.d.next = bits::<P>(0);
            self.read_at.d.next = bits::<P>(0);
            self.fetched.d.next = false;
            self.shown.d.next = false;
            self.filled.d.next = bits::<P>(0);
            self.near_full.d.next = false;
        }
    }
}
