//! The queue of kept pairs.

use super::{MARGIN, QUEUE};
use crate::reader::Reader;
use rust_hdl::prelude::*;

/// Address bits of the queue.
const A: usize = 9;
/// Bits of a place in it: one more, so that a full queue differs from an empty one.
const P: usize = A + 1;
/// Bits of a pair: track, detection, distance.
pub(super) const PAIR: usize = 9 + 10 + 28;
const _: () = assert!(QUEUE == 1 << A);

/// First in, first out; a pair is shown three clocks after it came in.
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

    reader: Reader<PAIR, A, P>,
    write_at: DFF<Bits<P>>,
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
            reader: Reader::default(),
            write_at: DFF::default(),
            filled: DFF::default(),
            limit: Constant::new(((QUEUE - MARGIN) as u64).into()),
            near_full: DFF::default(),
        }
    }
}

impl Logic for Queue {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, write_at, filled, near_full);
        self.reader.clock.next = self.clock.val();
        self.reader.reset.next = self.reset.val();
        self.reader.write.next = self.write.val();
        self.reader.write_at.next = self.write_at.q.val();
        self.reader.written.next = self.written.val();
        self.reader.whole_to.next = self.write_at.q.val();
        self.reader.ready.next = self.ready.val();
        if self.write.val() {
            self.write_at.d.next = self.write_at.q.val() + bits::<P>(1);
        }

        self.filled.d.next = self.write_at.q.val() - self.reader.read_at.val();
        self.near_full.d.next = self.filled.q.val() >= self.limit.val();

        self.valid.next = self.reader.valid.val();
        self.read.next = self.reader.word.val();
        self.full.next = self.near_full.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.write_at.d.next = bits::<P>(0);
            self.filled.d.next = bits::<P>(0);
            self.near_full.d.next = false;
        }
    }
}
