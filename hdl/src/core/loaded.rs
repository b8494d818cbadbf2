//! How many records have come with which tag.

use rust_hdl::prelude::*;

/// Counts what is stored with one tag, until a gate asks.
#[derive(LogicBlock, Default)]
pub struct Loaded {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Nothing has come.
    pub reset: Signal<In, Bit>,
    /// The tag of the message.
    pub tag: Signal<In, Bits<8>>,
    /// A message of records begins.
    pub begins: Signal<In, Bit>,
    /// One is stored.
    pub store: Signal<In, Bit>,
    /// A gate begins.
    pub take: Signal<In, Bit>,
    /// What had come with its tag.
    pub records: Signal<Out, Bits<16>>,

    tag_held: DFF<Bits<8>>,
    same: Signal<Local, Bit>,
    count: DFF<Bits<16>>,
    taken: DFF<Bits<16>>,
}

impl Logic for Loaded {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, tag_held, count, taken);
        self.same.next = self.tag.val() == self.tag_held.q.val();
        if self.begins.val() & !self.same.val() {
            self.tag_held.d.next = self.tag.val();
            self.count.d.next = bits::<16>(0);
        }
        if self.store.val() {
            self.count.d.next = self.count.q.val() + bits::<16>(1);
        }
        if self.take.val() {
            self.count.d.next = bits::<16>(0);
            self.taken.d.next = bits::<16>(0);
            if self.same.val() {
                self.taken.d.next = self.count.q.val();
            }
        }
        self.records.next = self.taken.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.tag_held.d.next = bits::<8>(0);
            self.count.d.next = bits::<16>(0);
        }
    }
}
