//! The loop bank in RustHDL.

mod initial;

use super::channel::Channel;
use super::{ADDRESS_BITS, CAPACITY, CHANNELS};
use crate::reader::Reader;
use rust_hdl::prelude::*;

/// Address bits of the FIFO.
const A: usize = ADDRESS_BITS;
/// Bits of a place in it: one more, so that a full one differs from an empty one.
const P: usize = A + 1;
/// Channels.
const N: usize = CHANNELS;
// RustHDL's Verilog takes an index from a loop or as a number, so widths and ends of rows are numbers below.
const _: () = assert!(N == 8 && CAPACITY == 64);

/// The loop bank; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock)]
pub struct LoopBank {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: every register becomes 0.
    pub reset: Signal<In, Bit>,
    /// The detectors' contacts.
    pub raw: Signal<In, Bits<8>>,
    /// Ends an interval of counting.
    pub sample: Signal<In, Bit>,
    /// Clocks of a tick.
    pub tick_divider: Signal<In, Bits<24>>,
    /// Ticks in a row over which a level must differ.
    pub debounce_ticks: Signal<In, Bits<8>>,
    /// Ticks of presence that make it stuck.
    pub stuck_ticks: Signal<In, Bits<24>>,
    /// Ticks of one window in which edges are counted.
    pub chatter_window_ticks: Signal<In, Bits<16>>,
    /// Edges in one window that are chatter.
    pub chatter_limit: Signal<In, Bits<8>>,
    /// How long the lock-out is.
    pub lockout_ticks: Signal<In, Bits<8>>,
    /// Bit i: channels i and i + 1 lie side by side.
    pub beside: Signal<In, Bits<7>>,
    /// The reader takes the event that is shown.
    pub ready: Signal<In, Bit>,
    /// An event is shown.
    pub valid: Signal<Out, Bit>,
    /// Whose.
    pub channel: Signal<Out, Bits<3>>,
    /// What.
    pub kind: Signal<Out, Bits<3>>,
    /// When, or how much.
    pub value: Signal<Out, Bits<32>>,
    /// Events that had no room.
    pub lost: Signal<Out, Bits<16>>,
    /// Pulses that were suppressed.
    pub crosstalk: Signal<Out, Bits<16>>,
    /// Ticks since reset.
    pub now: Signal<Out, Bits<32>>,
    /// Channels that are present.
    pub present: Signal<Out, Bits<8>>,
    /// Channels that are stuck.
    pub stuck: Signal<Out, Bits<8>>,
    /// Channels that chatter.
    pub chatter: Signal<Out, Bits<8>>,

    // The tick.
    shortest: Constant<Bits<24>>,
    divided: DFF<Bits<24>>,
    divided_more: Signal<Local, Bits<24>>,
    divider: DFF<Bits<24>>,
    /// One less than the divider: what is compared then is no sum.
    divider_less: DFF<Bits<24>>,
    tick_divider_less: Signal<Local, Bits<24>>,
    shortest_less: Constant<Bits<24>>,
    tick: DFF<Bit>,
    ticks: DFF<Bits<32>>,

    // The settings, a clock later: registers of their own, near the channels, wherever the others are.
    debounce: DFF<Bits<8>>,
    stuck_after: DFF<Bits<24>>,
    chatter_window: DFF<Bits<16>>,
    chatter_most: DFF<Bits<8>>,
    /// One less than the lock-out is long, and whether there is any.
    lockout_less: DFF<Bits<8>>,
    lockout_ticks_less: Signal<Local, Bits<8>>,
    lockout_some: DFF<Bit>,
    neighbours: DFF<Bits<7>>,

    // The channels.
    bank: [Channel; N],
    turn: DFF<Bits<3>>,
    turn_more: Signal<Local, Bits<3>>,
    /// Whose turn it is, decoded.
    turns: [DFF<Bit>; N],
    number: [Constant<Bits<3>>; N],
    mask: [Constant<Bits<8>>; N],
    /// Bit i: channels i − 1 and i lie side by side. With a channel at each end that is never present.
    linked: [Signal<Local, Bit>; 9],
    level: [Signal<Local, Bit>; 10],
    young: [Signal<Local, Bit>; 10],

    // Gathered over the channels.
    present_upto: [Signal<Local, Bits<8>>; 9],
    stuck_upto: [Signal<Local, Bits<8>>; 9],
    chatter_upto: [Signal<Local, Bits<8>>; 9],
    says_upto: [Signal<Local, Bit>; 9],
    kind_upto: [Signal<Local, Bits<3>>; 9],
    back_upto: [Signal<Local, Bits<8>>; 9],
    amount_upto: [Signal<Local, Bits<32>>; 9],

    present_held: DFF<Bits<8>>,

    // On the way to the FIFO.
    says: DFF<Bit>,
    kind_held: DFF<Bits<3>>,
    channel_held: DFF<Bits<3>>,
    back_held: DFF<Bits<8>>,
    amount_held: DFF<Bits<32>>,
    ticks_held: DFF<Bits<32>>,
    entry_base: Signal<Local, Bits<32>>,
    entry_value: Signal<Local, Bits<32>>,
    entry_wide: Signal<Local, Bits<38>>,
    kind_wide: Signal<Local, Bits<38>>,
    channel_wide: Signal<Local, Bits<38>>,
    kind_placed: Signal<Local, Bits<38>>,
    channel_placed: Signal<Local, Bits<38>>,
    suppressed: DFF<Bit>,

    // The FIFO.
    capacity: Constant<Bits<P>>,
    write: DFF<Bits<P>>,
    write_more: Signal<Local, Bits<P>>,
    filled: Signal<Local, Bits<P>>,
    room: Signal<Local, Bit>,
    reader: Reader<38, A, P>,
    lost_count: DFF<Bits<16>>,
    lost_more: Signal<Local, Bits<16>>,
    crosstalk_count: DFF<Bits<16>>,
    crosstalk_more: Signal<Local, Bits<16>>,
}

impl Logic for LoopBank {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            divided,
            divider,
            divider_less,
            tick,
            ticks,
            turn,
            says,
            suppressed,
            present_held
        );
        dff_setup!(
            self,
            clock,
            debounce,
            stuck_after,
            chatter_window,
            chatter_most,
            lockout_less,
            lockout_some,
            neighbours
        );
        dff_setup!(self, clock, kind_held, channel_held, back_held, amount_held, ticks_held);
        dff_setup!(self, clock, write, lost_count, crosstalk_count);
        self.reader.clock.next = self.clock.val();
        self.reader.reset.next = self.reset.val();

        // The tick.
        self.tick_divider_less.next = self.tick_divider.val() - bits::<24>(1);
        self.divider.d.next = self.tick_divider.val();
        self.divider_less.d.next = self.tick_divider_less.val();
        if self.tick_divider.val() < self.shortest.val() {
            self.divider.d.next = self.shortest.val();
            self.divider_less.d.next = self.shortest_less.val();
        }
        self.divided_more.next = self.divided.q.val() + bits::<24>(1);
        self.divided.d.next = self.divided_more.val();
        self.tick.d.next = false;
        // Before anything was set, on the first clock, the divider is 0.
        if (self.divided.q.val() >= self.divider_less.q.val()) & (self.divider.q.val() != bits::<24>(0)) {
            self.divided.d.next = bits::<24>(0);
            self.tick.d.next = true;
        }
        if self.tick.q.val() {
            self.ticks.d.next = self.ticks.q.val() + bits::<32>(1);
        }

        // The settings.
        self.debounce.d.next = self.debounce_ticks.val();
        if self.debounce_ticks.val() == bits::<8>(0) {
            self.debounce.d.next = bits::<8>(1);
        }
        self.stuck_after.d.next = self.stuck_ticks.val();
        self.chatter_window.d.next = self.chatter_window_ticks.val();
        self.chatter_most.d.next = self.chatter_limit.val();
        self.lockout_ticks_less.next = self.lockout_ticks.val() - bits::<8>(1);
        self.lockout_less.d.next = self.lockout_ticks_less.val();
        self.lockout_some.d.next = true;
        if self.lockout_ticks.val() == bits::<8>(0) {
            self.lockout_less.d.next = bits::<8>(0);
            self.lockout_some.d.next = false;
        }
        self.neighbours.d.next = self.beside.val();

        // The channels, and who lies beside whom.
        self.turn_more.next = self.turn.q.val() + bits::<3>(1);
        self.turn.d.next = self.turn_more.val();
        for i in 0..N {
            self.turns[i].clock.next = self.clock.val();
            self.turns[i].d.next = self.turn_more.val() == self.number[i].val();
        }
        self.linked[0].next = false;
        self.linked[8].next = false;
        for i in 0..7 {
            self.linked[i + 1].next = self.neighbours.q.val().get_bit(i);
        }
        self.level[0].next = false;
        self.level[9].next = false;
        self.young[0].next = false;
        self.young[9].next = false;
        for i in 0..N {
            self.level[i + 1].next = self.bank[i].level.val();
            self.young[i + 1].next = self.bank[i].young.val();
        }
        for i in 0..N {
            self.bank[i].clock.next = self.clock.val();
            self.bank[i].reset.next = self.reset.val();
            self.bank[i].tick.next = self.tick.q.val();
            self.bank[i].raw.next = self.raw.val().get_bit(i);
            self.bank[i].sample.next = self.sample.val();
            self.bank[i].debounce_ticks.next = self.debounce.q.val();
            self.bank[i].stuck_ticks.next = self.stuck_after.q.val();
            self.bank[i].chatter_window_ticks.next = self.chatter_window.q.val();
            self.bank[i].chatter_limit.next = self.chatter_most.q.val();
            self.bank[i].lockout_less.next = self.lockout_less.q.val();
            self.bank[i].lockout_some.next = self.lockout_some.q.val();
            self.bank[i].beside.next = (self.linked[i].val() & self.level[i].val())
                | (self.linked[i + 1].val() & self.level[i + 2].val());
            self.bank[i].beside_young.next = (self.linked[i].val() & self.young[i].val())
                | (self.linked[i + 1].val() & self.young[i + 2].val());
            self.bank[i].turn.next = self.turns[i].q.val();
        }

        // Gathered: whose turn it is not says zeros.
        self.present_upto[0].next = bits::<8>(0);
        self.stuck_upto[0].next = bits::<8>(0);
        self.chatter_upto[0].next = bits::<8>(0);
        self.says_upto[0].next = false;
        self.kind_upto[0].next = bits::<3>(0);
        self.back_upto[0].next = bits::<8>(0);
        self.amount_upto[0].next = bits::<32>(0);
        for i in 0..N {
            self.present_upto[i + 1].next = self.present_upto[i].val();
            self.stuck_upto[i + 1].next = self.stuck_upto[i].val();
            self.chatter_upto[i + 1].next = self.chatter_upto[i].val();
            if self.bank[i].present.val() {
                self.present_upto[i + 1].next = self.present_upto[i].val() | self.mask[i].val();
            }
            if self.bank[i].stuck.val() {
                self.stuck_upto[i + 1].next = self.stuck_upto[i].val() | self.mask[i].val();
            }
            if self.bank[i].chatter.val() {
                self.chatter_upto[i + 1].next = self.chatter_upto[i].val() | self.mask[i].val();
            }
            self.says_upto[i + 1].next = self.says_upto[i].val() | self.bank[i].says.val();
            self.kind_upto[i + 1].next = self.kind_upto[i].val() | self.bank[i].kind.val();
            self.back_upto[i + 1].next = self.back_upto[i].val() | self.bank[i].back.val();
            self.amount_upto[i + 1].next = self.amount_upto[i].val() | self.bank[i].amount.val();
        }
        self.present_held.d.next = self.present_upto[8].val();
        self.says.d.next = self.says_upto[8].val();
        self.kind_held.d.next = self.kind_upto[8].val();
        self.channel_held.d.next = self.turn.q.val();
        self.back_held.d.next = self.back_upto[8].val();
        self.amount_held.d.next = self.amount_upto[8].val();
        self.ticks_held.d.next = self.ticks.q.val();
        self.suppressed.d.next = self.kind_upto[8].val() == bits::<3>(6);

        // The FIFO.
        self.write_more.next = self.write.q.val() + bits::<P>(1);
        self.filled.next = self.write.q.val() - self.reader.read_at.val();
        self.room.next = self.filled.val() != self.capacity.val();
        self.reader.write.next = self.says.q.val() & self.room.val();
        self.reader.write_at.next = self.write.q.val();
        self.reader.whole_to.next = self.write.q.val();
        self.reader.ready.next = self.ready.val();
        self.entry_base.next = self.ticks_held.q.val();
        if self.kind_held.q.val() == bits::<3>(7) {
            self.entry_base.next = self.amount_held.q.val();
        }
        self.entry_value.next = self.entry_base.val() - bit_cast::<32, 8>(self.back_held.q.val());
        self.entry_wide.next = bit_cast::<38, 32>(self.entry_value.val());
        self.kind_wide.next = bit_cast::<38, 3>(self.kind_held.q.val());
        self.channel_wide.next = bit_cast::<38, 3>(self.channel_held.q.val());
        self.kind_placed.next = self.kind_wide.val() << bits::<38>(32);
        self.channel_placed.next = self.channel_wide.val() << bits::<38>(35);
        self.reader.written.next =
            (self.entry_wide.val() | self.kind_placed.val()) | self.channel_placed.val();
        self.lost_more.next = self.lost_count.q.val() + bits::<16>(1);
        self.crosstalk_more.next = self.crosstalk_count.q.val() + bits::<16>(1);
        if self.says.q.val() {
            if self.room.val() {
                self.write.d.next = self.write_more.val();
            } else if self.lost_count.q.val() != bits::<16>(0xffff) {
                self.lost_count.d.next = self.lost_more.val();
            }
            if self.suppressed.q.val() & (self.crosstalk_count.q.val() != bits::<16>(0xffff)) {
                self.crosstalk_count.d.next = self.crosstalk_more.val();
            }
        }

        self.valid.next = self.reader.valid.val();
        self.value.next = self.reader.word.val().get_bits::<32>(0);
        self.kind.next = self.reader.word.val().get_bits::<3>(32);
        self.channel.next = self.reader.word.val().get_bits::<3>(35);
        self.lost.next = self.lost_count.q.val();
        self.crosstalk.next = self.crosstalk_count.q.val();
        self.now.next = self.ticks.q.val();
        self.present.next = self.present_held.q.val();
        self.stuck.next = self.stuck_upto[8].val();
        self.chatter.next = self.chatter_upto[8].val();

        // Last, so that it wins.
        if self.reset.val() {
            self.debounce.d.next = bits::<8>(0);
            self.stuck_after.d.next = bits::<24>(0);
            self.chatter_window.d.next = bits::<16>(0);
            self.chatter_most.d.next = bits::<8>(0);
            self.lockout_less.d.next = bits::<8>(0);
            self.lockout_some.d.next = false;
            self.neighbours.d.next = bits::<7>(0);
            self.divided.d.next = bits::<24>(0);
            self.divider.d.next = bits::<24>(0);
            self.divider_less.d.next = bits::<24>(0);
            self.tick.d.next = false;
            self.ticks.d.next = bits::<32>(0);
            self.turn.d.next = bits::<3>(0);
            // Nobody's: nothing is owed yet.
            for i in 0..N {
                self.turns[i].d.next = false;
            }
            self.present_held.d.next = bits::<8>(0);
            self.says.d.next = false;
            self.suppressed.d.next = false;
            self.write.d.next = bits::<P>(0);
            self.lost_count.d.next = bits::<16>(0);
            self.crosstalk_count.d.next = bits::<16>(0);
        }
    }
}
