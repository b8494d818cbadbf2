//! The loops' events in RustHDL.

use super::channel::Channel;
use super::{CHANNELS, QUEUE};
use crate::primitive::Memory;
use rust_hdl::prelude::*;

/// Address bits of the queue.
const A: usize = 6;
/// Bits of a place in it: one more, so that a full queue differs from an empty one.
const P: usize = A + 1;
/// Bits of an event: channel, kind, tick, lost.
const EVENT: usize = 3 + 3 + 32 + 16;
const _: () = assert!(QUEUE == 1 << A && CHANNELS == 8);

/// The loops' events; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock)]
pub struct LoopEvents {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// As after power-on.
    pub reset: Signal<In, Bit>,
    /// The detectors' contacts.
    pub contacts: Signal<In, Bits<8>>,
    /// Clocks per tick.
    pub tick_clocks: Signal<In, Bits<32>>,
    /// As in the conditioner.
    pub debounce_ticks: Signal<In, Bits<8>>,
    /// As in the conditioner.
    pub stuck_ticks: Signal<In, Bits<24>>,
    /// As in the conditioner.
    pub chatter_window_ticks: Signal<In, Bits<16>>,
    /// As in the conditioner.
    pub chatter_limit: Signal<In, Bits<8>>,
    /// Whose events are told.
    pub enable: Signal<In, Bits<8>>,
    /// The reader takes the event that is shown.
    pub ready: Signal<In, Bit>,
    /// An event is shown.
    pub valid: Signal<Out, Bit>,
    /// Its loop.
    pub channel: Signal<Out, Bits<3>>,
    /// What happened.
    pub kind: Signal<Out, Bits<3>>,
    /// When.
    pub tick: Signal<Out, Bits<32>>,
    /// How many had been lost by then.
    pub lost: Signal<Out, Bits<16>>,
    /// The debounced levels.
    pub present: Signal<Out, Bits<8>>,
    /// Ticks since the reset.
    pub ticks: Signal<Out, Bits<32>>,

    divider: DFF<Bits<32>>,
    divider_more: Signal<Local, Bits<32>>,
    tick_now: DFF<Bit>,
    tick_count: DFF<Bits<32>>,

    channels: [Channel; CHANNELS],
    numbers: [Constant<Bits<3>>; CHANNELS],
    levels: [Constant<Bits<8>>; CHANNELS],
    turn: DFF<Bits<3>>,
    event: [Signal<Local, Bit>; 9],
    event_kind: [Signal<Local, Bits<3>>; 9],
    merged: [Signal<Local, Bit>; 9],
    level: [Signal<Local, Bits<8>>; 9],
    event_held: DFF<Bit>,
    kind_held: DFF<Bits<3>>,
    channel_held: DFF<Bits<3>>,
    merged_held: DFF<Bit>,

    lost_count: DFF<Bits<16>>,
    lost_more: Signal<Local, Bits<16>>,
    channel_wide: Signal<Local, Bits<EVENT>>,
    kind_wide: Signal<Local, Bits<EVENT>>,
    kind_up: Signal<Local, Bits<EVENT>>,
    tick_wide: Signal<Local, Bits<EVENT>>,
    tick_up: Signal<Local, Bits<EVENT>>,
    lost_wide: Signal<Local, Bits<EVENT>>,
    lost_up: Signal<Local, Bits<EVENT>>,
    memory: Memory<EVENT, A>,
    write_at: DFF<Bits<P>>,
    read_at: DFF<Bits<P>>,
    read_more: Signal<Local, Bits<P>>,
    read_next: Signal<Local, Bits<P>>,
    filled: Signal<Local, Bits<P>>,
    full: Signal<Local, Bit>,
    capacity: Constant<Bits<P>>,
    shown: DFF<Bit>,
}

impl Default for LoopEvents {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            contacts: Signal::default(),
            tick_clocks: Signal::default(),
            debounce_ticks: Signal::default(),
            stuck_ticks: Signal::default(),
            chatter_window_ticks: Signal::default(),
            chatter_limit: Signal::default(),
            enable: Signal::default(),
            ready: Signal::default(),
            valid: Signal::default(),
            channel: Signal::default(),
            kind: Signal::default(),
            tick: Signal::default(),
            lost: Signal::default(),
            present: Signal::default(),
            ticks: Signal::default(),
            divider: DFF::default(),
            divider_more: Signal::default(),
            tick_now: DFF::default(),
            tick_count: DFF::default(),
            turn: DFF::default(),
            event_held: DFF::default(),
            kind_held: DFF::default(),
            channel_held: DFF::default(),
            merged_held: DFF::default(),
            lost_count: DFF::default(),
            lost_more: Signal::default(),
            channel_wide: Signal::default(),
            kind_wide: Signal::default(),
            kind_up: Signal::default(),
            tick_wide: Signal::default(),
            tick_up: Signal::default(),
            lost_wide: Signal::default(),
            lost_up: Signal::default(),
            write_at: DFF::default(),
            read_at: DFF::default(),
            read_more: Signal::default(),
            read_next: Signal::default(),
            filled: Signal::default(),
            full: Signal::default(),
            shown: DFF::default(),
            channels: Default::default(),
            numbers: std::array::from_fn(|at| Constant::new((at as u64).into())),
            levels: std::array::from_fn(|at| Constant::new((1_u64 << at).into())),
            event: Default::default(),
            event_kind: Default::default(),
            merged: Default::default(),
            level: Default::default(),
            memory: Memory::default(),
            capacity: Constant::new((QUEUE as u64).into()),
        }
    }
}

impl Logic for LoopEvents {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, divider, tick_now, tick_count, turn, event_held, kind_held, channel_held);
        dff_setup!(self, clock, merged_held, lost_count, write_at, read_at, shown);
        self.memory.clock.next = self.clock.val();

        // Time.
        self.divider_more.next = self.divider.q.val() + bits::<32>(1);
        self.divider.d.next = self.divider_more.val();
        self.tick_now.d.next = self.divider_more.val() >= self.tick_clocks.val();
        if self.divider_more.val() >= self.tick_clocks.val() {
            self.divider.d.next = bits::<32>(0);
        }
        if self.tick_now.q.val() {
            self.tick_count.d.next = self.tick_count.q.val() + bits::<32>(1);
        }

        // One channel after the other is asked.
        self.turn.d.next = self.turn.q.val() + bits::<3>(1);
        self.event[0].next = false;
        self.event_kind[0].next = bits::<3>(0);
        self.merged[0].next = false;
        self.level[0].next = bits::<8>(0);
        for i in 0..8 {
            self.channels[i].clock.next = self.clock.val();
            self.channels[i].reset.next = self.reset.val();
            self.channels[i].tick.next = self.tick_now.q.val();
            self.channels[i].raw.next = (self.contacts.val() & self.levels[i].val()) != bits::<8>(0);
            self.channels[i].debounce_ticks.next = self.debounce_ticks.val();
            self.channels[i].stuck_ticks.next = self.stuck_ticks.val();
            self.channels[i].chatter_window_ticks.next = self.chatter_window_ticks.val();
            self.channels[i].chatter_limit.next = self.chatter_limit.val();
            self.channels[i].enable.next = (self.enable.val() & self.levels[i].val()) != bits::<8>(0);
            self.channels[i].turn.next = self.turn.q.val() == self.numbers[i].val();
            self.event[i + 1].next = self.event[i].val() | self.channels[i].told.val();
            self.event_kind[i + 1].next = self.event_kind[i].val() | self.channels[i].kind.val();
            self.merged[i + 1].next = self.merged[i].val() | self.channels[i].lost.val();
            self.level[i + 1].next = self.level[i].val();
            if self.channels[i].present.val() {
                self.level[i + 1].next = self.level[i].val() | self.levels[i].val();
            }
        }
        self.event_held.d.next = self.event[8].val();
        self.kind_held.d.next = self.event_kind[8].val();
        self.channel_held.d.next = self.turn.q.val();
        self.merged_held.d.next = self.merged[8].val();

        // Into the queue, or lost.
        self.filled.next = self.write_at.q.val() - self.read_at.q.val();
        self.full.next = self.filled.val() == self.capacity.val();
        self.channel_wide.next = bit_cast::<EVENT, 3>(self.channel_held.q.val());
        self.kind_wide.next = bit_cast::<EVENT, 3>(self.kind_held.q.val());
        self.kind_up.next = self.kind_wide.val() << bits::<EVENT>(3);
        self.tick_wide.next = bit_cast::<EVENT, 32>(self.tick_count.q.val());
        self.tick_up.next = self.tick_wide.val() << bits::<EVENT>(6);
        self.lost_wide.next = bit_cast::<EVENT, 16>(self.lost_count.q.val());
        self.lost_up.next = self.lost_wide.val() << bits::<EVENT>(38);
        self.memory.write.next = self.event_held.q.val() & !self.full.val();
        self.memory.write_address.next = self.write_at.q.val().get_bits::<A>(0);
        self.memory.written.next =
            (self.channel_wide.val() | self.kind_up.val()) | (self.tick_up.val() | self.lost_up.val());
        self.lost_more.next = self.lost_count.q.val();
        if self.event_held.q.val() {
            if self.full.val() {
                self.lost_more.next = self.lost_count.q.val() + bits::<16>(1);
            } else {
                self.write_at.d.next = self.write_at.q.val() + bits::<P>(1);
            }
        }
        self.lost_count.d.next = self.lost_more.val();
        if self.merged_held.q.val() {
            self.lost_count.d.next = self.lost_more.val() + bits::<16>(1);
        }

        // Out of it.
        self.read_more.next = self.read_at.q.val() + bits::<P>(1);
        self.read_next.next = self.read_at.q.val();
        if self.shown.q.val() & self.ready.val() {
            self.read_next.next = self.read_more.val();
        }
        self.read_at.d.next = self.read_next.val();
        self.memory.read_address.next = self.read_next.val().get_bits::<A>(0);
        self.shown.d.next = self.read_next.val() != self.write_at.q.val();

        self.valid.next = self.shown.q.val();
        self.channel.next = self.memory.read.val().get_bits::<3>(0);
        self.kind.next = self.memory.read.val().get_bits::<3>(3);
        self.tick.next = self.memory.read.val().get_bits::<32>(6);
        self.lost.next = self.memory.read.val().get_bits::<16>(38);
        self.present.next = self.level[8].val();
        self.ticks.next = self.tick_count.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.divider.d.next = bits::<32>(0);
            self.tick_now.d.next = false;
            self.tick_count.d.next = bits::<32>(0);
            self.turn.d.next = bits::<3>(0);
            self.event_held.d.next = false;
            self.merged_held.d.next = false;
            self.lost_count.d.next = bits::<16>(0);
            self.write_at.d.next = bits::<P>(0);
            self.read_at.d.next = bits::<P>(0);
            self.shown.d.next = false;
        }
    }
}
