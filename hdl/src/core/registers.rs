//! The registers.

use crate::port::mask;
use crate::regmap::{REGISTERS, address};
use rust_hdl::prelude::*;

/// Registers that can be written: the third of the table and those behind it.
const SETTINGS: usize = 10;

/// What can be read, and some of it written. A value is shown two clocks after its address, or one after it was written.
#[derive(LogicBlock)]
pub struct Registers {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Everything is as after power-on.
    pub reset: Signal<In, Bit>,
    /// Which.
    pub address: Signal<In, Bits<8>>,
    /// Write it.
    pub write: Signal<In, Bit>,
    /// With what.
    pub written: Signal<In, Bits<32>>,
    /// A frame was taken.
    pub good: Signal<In, Bit>,
    /// Numbers were left out before it.
    pub gap: Signal<In, Bit>,
    /// A frame was a repetition.
    pub repeated: Signal<In, Bit>,
    /// A frame had no room.
    pub overflow: Signal<In, Bit>,
    /// A frame was spoilt.
    pub bad: Signal<In, Bit>,
    /// A byte had no stop bit.
    pub broken: Signal<In, Bit>,
    /// An answer is an error.
    pub error: Signal<In, Bit>,
    /// A gate begins.
    pub gate_start: Signal<In, Bit>,
    /// It is running.
    pub gate_busy: Signal<In, Bit>,
    /// What it has weighed.
    pub gate_pairs: Signal<In, Bits<20>>,
    /// Ticks since the reset.
    pub ticks: Signal<In, Bits<32>>,
    /// Loops that are present.
    pub loop_present: Signal<In, Bits<8>>,
    /// Loops that are stuck.
    pub loop_stuck: Signal<In, Bits<8>>,
    /// Loops that chatter.
    pub loop_chatter: Signal<In, Bits<8>>,
    /// Pulses that were suppressed.
    pub loop_crosstalk: Signal<In, Bits<16>>,
    /// Clocks per tick.
    pub tick_divider: Signal<Out, Bits<24>>,
    /// Settings of the loops.
    pub debounce_ticks: Signal<Out, Bits<8>>,
    /// Settings of the loops.
    pub stuck_ticks: Signal<Out, Bits<24>>,
    /// Settings of the loops.
    pub chatter_window_ticks: Signal<Out, Bits<16>>,
    /// Settings of the loops.
    pub chatter_limit: Signal<Out, Bits<8>>,
    /// Settings of the loops.
    pub lockout_ticks: Signal<Out, Bits<8>>,
    /// Settings of the loops.
    pub beside: Signal<Out, Bits<7>>,
    /// An interval of counting ends.
    pub sample: Signal<Out, Bit>,
    /// Which loops are there.
    pub enable: Signal<Out, Bits<8>>,
    /// The value of the register.
    pub value: Signal<Out, Bits<32>>,
    /// There is such a register.
    pub known: Signal<Out, Bit>,

    // One clock to find it, one to show it. In the order of the table.
    addresses: [Constant<Bits<8>>; REGISTERS.len()],
    hit: [DFF<Bit>; REGISTERS.len()],
    source: [Signal<Local, Bits<32>>; REGISTERS.len()],
    masked: [Signal<Local, Bits<32>>; REGISTERS.len() + 1],
    found: [Signal<Local, Bit>; REGISTERS.len() + 1],
    value_held: DFF<Bits<32>>,
    known_held: DFF<Bit>,

    version: Constant<Bits<32>>,
    features: Constant<Bits<32>>,
    // What can be written, inverted where it begins with a one, as a register begins with zeros.
    setting: [DFF<Bits<32>>; SETTINGS],
    setting_now: [Signal<Local, Bits<32>>; SETTINGS],
    writable: [Constant<Bits<32>>; SETTINGS],
    initial: [Constant<Bits<32>>; SETTINGS],
    chosen: [Signal<Local, Bit>; SETTINGS],
    // Good, gap, repeated, overflow, bad, broken, error.
    event: [DFF<Bit>; 7],
    counter: [DFF<Bits<32>>; 7],
    clocks: DFF<Bits<32>>,
    sampled: DFF<Bit>,
    stuck_wide: Signal<Local, Bits<32>>,
    chatter_wide: Signal<Local, Bits<32>>,
    chatter_up: Signal<Local, Bits<32>>,
}

// The places in the table that `update` names.
const _: () = assert!(
    REGISTERS.len() == 25
        && REGISTERS[0].address == address::VERSION
        && REGISTERS[1].address == address::FEATURES
        && REGISTERS[2].address == address::SCRATCH
        && REGISTERS[3].address == address::TICK_CLOCKS
        && REGISTERS[4].address == address::LOOP_DEBOUNCE
        && REGISTERS[5].address == address::LOOP_STUCK
        && REGISTERS[6].address == address::LOOP_CHATTER_WINDOW
        && REGISTERS[7].address == address::LOOP_CHATTER_LIMIT
        && REGISTERS[8].address == address::LOOP_ENABLE
        && REGISTERS[9].address == address::LOOP_LOCKOUT
        && REGISTERS[10].address == address::LOOP_BESIDE
        && REGISTERS[11].address == address::LOOP_SAMPLE
        && REGISTERS[12].address == address::FRAMES_GOOD
        && REGISTERS[13].address == address::FRAMES_GAP
        && REGISTERS[14].address == address::FRAMES_REPEATED
        && REGISTERS[15].address == address::FRAMES_OVERFLOW
        && REGISTERS[16].address == address::FRAMES_BAD
        && REGISTERS[17].address == address::LINE_BROKEN
        && REGISTERS[18].address == address::ERRORS
        && REGISTERS[19].address == address::GATE_PAIRS
        && REGISTERS[20].address == address::GATE_CLOCKS
        && REGISTERS[21].address == address::TICKS
        && REGISTERS[22].address == address::LOOP_PRESENT
        && REGISTERS[23].address == address::LOOP_FAULTS
        && REGISTERS[24].address == address::LOOP_CROSSTALK
);

impl Default for Registers {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            address: Signal::default(),
            write: Signal::default(),
            written: Signal::default(),
            good: Signal::default(),
            gap: Signal::default(),
            repeated: Signal::default(),
            overflow: Signal::default(),
            bad: Signal::default(),
            broken: Signal::default(),
            error: Signal::default(),
            gate_start: Signal::default(),
            gate_busy: Signal::default(),
            gate_pairs: Signal::default(),
            ticks: Signal::default(),
            loop_present: Signal::default(),
            loop_stuck: Signal::default(),
            loop_chatter: Signal::default(),
            loop_crosstalk: Signal::default(),
            tick_divider: Signal::default(),
            debounce_ticks: Signal::default(),
            stuck_ticks: Signal::default(),
            chatter_window_ticks: Signal::default(),
            chatter_limit: Signal::default(),
            lockout_ticks: Signal::default(),
            beside: Signal::default(),
            sample: Signal::default(),
            enable: Signal::default(),
            value: Signal::default(),
            known: Signal::default(),
            addresses: std::array::from_fn(|at| Constant::new(u64::from(REGISTERS[at].address).into())),
            hit: Default::default(),
            source: Default::default(),
            masked: Default::default(),
            found: Default::default(),
            value_held: DFF::default(),
            known_held: DFF::default(),
            version: Constant::new(u64::from(REGISTERS[0].initial).into()),
            features: Constant::new(u64::from(REGISTERS[1].initial).into()),
            setting: Default::default(),
            setting_now: Default::default(),
            writable: std::array::from_fn(|at| Constant::new(mask(REGISTERS[at + 2].writable_bits).into())),
            initial: std::array::from_fn(|at| Constant::new(u64::from(REGISTERS[at + 2].initial).into())),
            chosen: Default::default(),
            event: Default::default(),
            counter: Default::default(),
            clocks: DFF::default(),
            sampled: DFF::default(),
            stuck_wide: Signal::default(),
            chatter_wide: Signal::default(),
            chatter_up: Signal::default(),
        }
    }
}

impl Logic for Registers {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, value_held, known_held, clocks, sampled);

        // Counters; events come from far, so they are held for a clock.
        self.event[0].d.next = self.good.val();
        self.event[1].d.next = self.gap.val();
        self.event[2].d.next = self.repeated.val();
        self.event[3].d.next = self.overflow.val();
        self.event[4].d.next = self.bad.val();
        self.event[5].d.next = self.broken.val();
        self.event[6].d.next = self.error.val();
        for i in 0..7 {
            self.event[i].clock.next = self.clock.val();
            self.counter[i].clock.next = self.clock.val();
            self.counter[i].d.next = self.counter[i].q.val();
            if self.event[i].q.val() {
                self.counter[i].d.next = self.counter[i].q.val() + bits::<32>(1);
            }
            self.source[i + 12].next = self.counter[i].q.val();
        }
        if self.gate_start.val() {
            self.clocks.d.next = bits::<32>(0);
        } else if self.gate_busy.val() {
            self.clocks.d.next = self.clocks.q.val() + bits::<32>(1);
        }
        for i in 0..10 {
            self.setting[i].clock.next = self.clock.val();
            self.setting[i].d.next = self.setting[i].q.val();
            self.setting_now[i].next = self.setting[i].q.val() ^ self.initial[i].val();
            self.chosen[i].next = self.address.val() == self.addresses[i + 2].val();
            if self.write.val() & self.chosen[i].val() {
                self.setting[i].d.next =
                    (self.written.val() & self.writable[i].val()) ^ self.initial[i].val();
            }
            self.source[i + 2].next = self.setting_now[i].val();
        }
        self.tick_divider.next = self.setting_now[1].val().get_bits::<24>(0);
        self.debounce_ticks.next = self.setting_now[2].val().get_bits::<8>(0);
        self.stuck_ticks.next = self.setting_now[3].val().get_bits::<24>(0);
        self.chatter_window_ticks.next = self.setting_now[4].val().get_bits::<16>(0);
        self.chatter_limit.next = self.setting_now[5].val().get_bits::<8>(0);
        self.enable.next = self.setting_now[6].val().get_bits::<8>(0);
        self.lockout_ticks.next = self.setting_now[7].val().get_bits::<8>(0);
        self.beside.next = self.setting_now[8].val().get_bits::<7>(0);
        self.sampled.d.next = self.write.val() & self.chosen[9].val();
        self.sample.next = self.sampled.q.val();

        // The value at the address.
        self.source[0].next = self.version.val();
        self.source[1].next = self.features.val();
        self.source[19].next = bit_cast::<32, 20>(self.gate_pairs.val());
        self.source[20].next = self.clocks.q.val();
        self.source[21].next = self.ticks.val();
        self.source[22].next = bit_cast::<32, 8>(self.loop_present.val());
        self.stuck_wide.next = bit_cast::<32, 8>(self.loop_stuck.val());
        self.chatter_wide.next = bit_cast::<32, 8>(self.loop_chatter.val());
        self.chatter_up.next = self.chatter_wide.val() << bits::<32>(8);
        self.source[23].next = self.stuck_wide.val() | self.chatter_up.val();
        self.source[24].next = bit_cast::<32, 16>(self.loop_crosstalk.val());
        self.masked[0].next = bits::<32>(0);
        self.found[0].next = false;
        for i in 0..25 {
            self.hit[i].clock.next = self.clock.val();
            self.hit[i].d.next = self.address.val() == self.addresses[i].val();
            self.found[i + 1].next = self.found[i].val() | self.hit[i].q.val();
            self.masked[i + 1].next = self.masked[i].val();
            if self.hit[i].q.val() {
                self.masked[i + 1].next = self.masked[i].val() | self.source[i].val();
            }
        }
        self.value_held.d.next = self.masked[25].val();
        self.known_held.d.next = self.found[25].val();
        self.value.next = self.value_held.q.val();
        self.known.next = self.known_held.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.clocks.d.next = bits::<32>(0);
            self.sampled.d.next = false;
            for i in 0..10 {
                self.setting[i].d.next = bits::<32>(0);
            }
            for i in 0..7 {
                self.event[i].d.next = false;
                self.counter[i].d.next = bits::<32>(0);
            }
        }
    }
}
