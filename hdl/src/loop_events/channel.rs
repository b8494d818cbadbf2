//! One loop and what has happened to it that is still to be told.

use crate::loop_conditioner::LoopConditioner;
use rust_hdl::prelude::*;

/// Shows one event when it is its turn.
#[derive(LogicBlock, Default)]
pub struct Channel {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// As after power-on.
    pub reset: Signal<In, Bit>,
    /// Time base.
    pub tick: Signal<In, Bit>,
    /// The contact.
    pub raw: Signal<In, Bit>,
    /// As in the conditioner.
    pub debounce_ticks: Signal<In, Bits<8>>,
    /// As in the conditioner.
    pub stuck_ticks: Signal<In, Bits<24>>,
    /// As in the conditioner.
    pub chatter_window_ticks: Signal<In, Bits<16>>,
    /// As in the conditioner.
    pub chatter_limit: Signal<In, Bits<8>>,
    /// Events are told.
    pub enable: Signal<In, Bit>,
    /// An event may be shown, and is then taken.
    pub turn: Signal<In, Bit>,
    /// One is.
    pub told: Signal<Out, Bit>,
    /// Which; 0 without.
    pub kind: Signal<Out, Bits<3>>,
    /// One is lost.
    pub lost: Signal<Out, Bit>,
    /// The debounced level.
    pub present: Signal<Out, Bit>,

    conditioner: LoopConditioner,
    stuck_before: DFF<Bit>,
    chatter_before: DFF<Bit>,
    happened: [Signal<Local, Bit>; 6],
    pending: [DFF<Bit>; 6],
    left: [Signal<Local, Bit>; 6],
    lost_by: [Signal<Local, Bit>; 7],
}

impl Logic for Channel {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, stuck_before, chatter_before);
        self.conditioner.clock.next = self.clock.val();
        self.conditioner.reset.next = self.reset.val();
        self.conditioner.tick.next = self.tick.val();
        self.conditioner.raw.next = self.raw.val();
        self.conditioner.sample.next = false;
        self.conditioner.debounce_ticks.next = self.debounce_ticks.val();
        self.conditioner.stuck_ticks.next = self.stuck_ticks.val();
        self.conditioner.chatter_window_ticks.next = self.chatter_window_ticks.val();
        self.conditioner.chatter_limit.next = self.chatter_limit.val();
        self.stuck_before.d.next = self.conditioner.stuck.val();
        self.chatter_before.d.next = self.conditioner.chatter.val();

        // What happens now.
        self.happened[0].next = self.enable.val() & self.conditioner.rise.val();
        self.happened[1].next = self.enable.val() & self.conditioner.fall.val();
        self.happened[2].next =
            (self.enable.val() & self.conditioner.stuck.val()) & !self.stuck_before.q.val();
        self.happened[3].next =
            (self.enable.val() & !self.conditioner.stuck.val()) & self.stuck_before.q.val();
        self.happened[4].next =
            (self.enable.val() & self.conditioner.chatter.val()) & !self.chatter_before.q.val();
        self.happened[5].next =
            (self.enable.val() & !self.conditioner.chatter.val()) & self.chatter_before.q.val();

        // What is told now: the first that waits.
        self.told.next = self.turn.val();
        self.kind.next = bits::<3>(0);
        for i in 0..6 {
            self.left[i].next = self.pending[i].q.val();
        }
        if self.turn.val() {
            if self.pending[0].q.val() {
                self.left[0].next = false;
            } else if self.pending[1].q.val() {
                self.left[1].next = false;
                self.kind.next = bits::<3>(1);
            } else if self.pending[2].q.val() {
                self.left[2].next = false;
                self.kind.next = bits::<3>(2);
            } else if self.pending[3].q.val() {
                self.left[3].next = false;
                self.kind.next = bits::<3>(3);
            } else if self.pending[4].q.val() {
                self.left[4].next = false;
                self.kind.next = bits::<3>(4);
            } else if self.pending[5].q.val() {
                self.left[5].next = false;
                self.kind.next = bits::<3>(5);
            } else {
                self.told.next = false;
            }
        }

        // What waits.
        self.lost_by[0].next = false;
        for i in 0..6 {
            self.pending[i].clock.next = self.clock.val();
            self.pending[i].d.next = self.left[i].val() | self.happened[i].val();
            self.lost_by[i + 1].next = self.lost_by[i].val() | (self.left[i].val() & self.happened[i].val());
        }
        self.lost.next = self.lost_by[6].val();
        self.present.next = self.conditioner.present.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.stuck_before.d.next = false;
            self.chatter_before.d.next = false;
            for i in 0..6 {
                self.pending[i].d.next = false;
            }
        }
    }
}
