//! One channel: a loop conditioner, what is held back, what is owed to the host.

use crate::loop_conditioner::LoopConditioner;
use rust_hdl::prelude::*;

/// One channel of the bank.
#[derive(LogicBlock, Default)]
pub struct Channel {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: every register becomes 0.
    pub reset: Signal<In, Bit>,
    /// Time base, high for one clock per tick.
    pub tick: Signal<In, Bit>,
    /// The detector's contact.
    pub raw: Signal<In, Bit>,
    /// Ends an interval of counting.
    pub sample: Signal<In, Bit>,
    /// As the conditioner has it, 1 at least.
    pub debounce_ticks: Signal<In, Bits<8>>,
    /// As the conditioner has it.
    pub stuck_ticks: Signal<In, Bits<24>>,
    /// As the conditioner has it.
    pub chatter_window_ticks: Signal<In, Bits<16>>,
    /// As the conditioner has it.
    pub chatter_limit: Signal<In, Bits<8>>,
    /// One less than the lock-out is long; 0 where there is none.
    pub lockout_less: Signal<In, Bits<8>>,
    /// There is one.
    pub lockout_some: Signal<In, Bit>,
    /// A channel beside is present.
    pub beside: Signal<In, Bit>,
    /// And rose less than the lock-out ago.
    pub beside_young: Signal<In, Bit>,
    /// It is this channel's turn to say something.
    pub turn: Signal<In, Bit>,
    /// Present, held back or not.
    pub level: Signal<Out, Bit>,
    /// And rose less than the lock-out ago.
    pub young: Signal<Out, Bit>,
    /// Present, and told so or about to be.
    pub present: Signal<Out, Bit>,
    /// Present for too long.
    pub stuck: Signal<Out, Bit>,
    /// Too many edges.
    pub chatter: Signal<Out, Bit>,
    /// It says something.
    pub says: Signal<Out, Bit>,
    /// What; 0 where it says nothing.
    pub kind: Signal<Out, Bits<3>>,
    /// How many ticks ago; 0 where it says nothing.
    pub back: Signal<Out, Bits<8>>,
    /// How much, should that be what it says; 0 where it is not its turn.
    pub amount: Signal<Out, Bits<32>>,

    conditioner: LoopConditioner,

    /// Ticks since the last rise, saturating.
    age: DFF<Bits<8>>,
    age_now: Signal<Local, Bits<8>>,
    age_more: Signal<Local, Bits<8>>,
    age_next: Signal<Local, Bits<8>>,
    /// Fewer of them than the lock-out is long; a register, since the channels beside reckon with it.
    recent: DFF<Bit>,
    young_now: Signal<Local, Bit>,

    // Held back.
    held: DFF<Bit>,
    holds: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    released: Signal<Local, Bit>,
    suppressed: Signal<Local, Bit>,
    confirmed: Signal<Local, Bit>,

    // Counted, a clock later.
    ticks_due: DFF<Bits<8>>,
    confirmed_due: DFF<Bit>,
    sample_due: DFF<Bit>,
    occupied: DFF<Bits<16>>,
    occupied_more: Signal<Local, Bits<16>>,
    occupied_sum: Signal<Local, Bits<17>>,
    occupied_now: Signal<Local, Bits<16>>,
    ticks: Signal<Local, Bits<8>>,
    vehicles: DFF<Bits<16>>,
    vehicles_more: Signal<Local, Bits<16>>,
    vehicles_now: Signal<Local, Bits<16>>,
    sampled_occupied: DFF<Bits<16>>,
    sampled_vehicles: DFF<Bits<16>>,

    // Owed to the host.
    owes_rise: DFF<Bit>,
    owes_fall: DFF<Bit>,
    owes_crosstalk: DFF<Bit>,
    owes_interval: DFF<Bit>,
    /// A tick has passed since the fall that is owed.
    fall_late: DFF<Bit>,
    told_stuck: DFF<Bit>,
    told_chatter: DFF<Bit>,
    fell_back: Signal<Local, Bits<8>>,
    interval: Signal<Local, Bits<32>>,
}

impl Logic for Channel {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, age, held, occupied, vehicles, sampled_occupied, sampled_vehicles);
        dff_setup!(self, clock, recent, ticks_due, confirmed_due, sample_due);
        dff_setup!(self, clock, owes_rise, owes_fall, owes_crosstalk, owes_interval, fall_late);
        dff_setup!(self, clock, told_stuck, told_chatter);
        self.conditioner.clock.next = self.clock.val();
        self.conditioner.reset.next = self.reset.val();
        self.conditioner.tick.next = self.tick.val();
        self.conditioner.raw.next = self.raw.val();
        // Its own counters would count what is held back.
        self.conditioner.sample.next = false;
        self.conditioner.debounce_ticks.next = self.debounce_ticks.val();
        self.conditioner.stuck_ticks.next = self.stuck_ticks.val();
        self.conditioner.chatter_window_ticks.next = self.chatter_window_ticks.val();
        self.conditioner.chatter_limit.next = self.chatter_limit.val();

        // Ticks since the last rise.
        self.age_now.next = self.age.q.val();
        if self.conditioner.rise.val() {
            self.age_now.next = bits::<8>(0);
        }
        self.age_more.next = self.age_now.val() + bits::<8>(1);
        self.age_next.next = self.age_now.val();
        if self.tick.val() & (self.age_now.val() != bits::<8>(0xff)) {
            self.age_next.next = self.age_more.val();
        }
        self.age.d.next = self.age_next.val();
        // As good as `age_next < lockout`, without a comparison behind a sum.
        if self.conditioner.rise.val() {
            self.recent.d.next = self.lockout_some.val() & !self.tick.val();
            if self.tick.val() {
                self.recent.d.next = self.lockout_less.val() != bits::<8>(0);
            }
        } else if self.tick.val() {
            self.recent.d.next = self.age.q.val() < self.lockout_less.val();
        }
        self.young_now.next = self.recent.q.val();
        if self.conditioner.rise.val() {
            self.young_now.next = self.lockout_some.val();
        }
        self.level.next = self.conditioner.present.val();
        self.young.next = self.conditioner.present.val() & self.young_now.val();

        // Held back, released, suppressed.
        self.holds.next = self.conditioner.rise.val() & self.beside_young.val();
        self.over.next = !self.young_now.val() | !self.beside.val();
        self.suppressed.next =
            (self.held.q.val() & self.conditioner.fall.val()) & (self.beside.val() & self.young_now.val());
        self.released.next =
            (self.held.q.val() & !self.suppressed.val()) & (self.conditioner.fall.val() | self.over.val());
        self.confirmed.next = (self.conditioner.rise.val() & !self.holds.val()) | self.released.val();
        if self.holds.val() {
            self.held.d.next = true;
        }
        if self.released.val() | self.suppressed.val() {
            self.held.d.next = false;
        }
        self.present.next = self.conditioner.present.val() & !(self.held.q.val() | self.holds.val());

        // To be counted: the ticks of a held pulse all at once.
        self.ticks.next = bits::<8>(0);
        if (self.tick.val() & self.conditioner.present.val()) & !(self.held.q.val() | self.holds.val()) {
            self.ticks.next = bits::<8>(1);
        }
        if self.released.val() {
            self.ticks.next = self.age_next.val();
        }
        self.ticks_due.d.next = self.ticks.val();
        self.confirmed_due.d.next = self.confirmed.val();
        self.sample_due.d.next = self.sample.val();

        // Counted.
        self.occupied_sum.next =
            bit_cast::<17, 16>(self.occupied.q.val()) + bit_cast::<17, 8>(self.ticks_due.q.val());
        self.occupied_more.next = self.occupied_sum.val().get_bits::<16>(0);
        self.occupied_now.next = self.occupied_more.val();
        if self.occupied_sum.val().get_bit(16) {
            self.occupied_now.next = bits::<16>(0xffff);
        }
        self.vehicles_more.next = self.vehicles.q.val() + bits::<16>(1);
        self.vehicles_now.next = self.vehicles.q.val();
        if self.confirmed_due.q.val() & (self.vehicles.q.val() != bits::<16>(0xffff)) {
            self.vehicles_now.next = self.vehicles_more.val();
        }
        self.occupied.d.next = self.occupied_now.val();
        self.vehicles.d.next = self.vehicles_now.val();

        // What is said in turn, the first that is owed.
        self.fell_back.next = bits::<8>(0);
        if self.fall_late.q.val() {
            self.fell_back.next = bits::<8>(1);
        }
        self.interval.next = (bit_cast::<32, 16>(self.sampled_vehicles.q.val()) << bits::<32>(16))
            | bit_cast::<32, 16>(self.sampled_occupied.q.val());
        self.says.next = false;
        self.kind.next = bits::<3>(0);
        self.back.next = bits::<8>(0);
        self.amount.next = bits::<32>(0);
        if self.turn.val() {
            self.amount.next = self.interval.val();
            if self.owes_rise.q.val() {
                self.says.next = true;
                self.back.next = self.age.q.val();
                self.owes_rise.d.next = false;
            } else if self.owes_fall.q.val() {
                self.says.next = true;
                self.kind.next = bits::<3>(1);
                self.back.next = self.fell_back.val();
                self.owes_fall.d.next = false;
            } else if self.owes_crosstalk.q.val() {
                self.says.next = true;
                self.kind.next = bits::<3>(6);
                self.back.next = self.fell_back.val();
                self.owes_crosstalk.d.next = false;
            } else if self.told_stuck.q.val() != self.conditioner.stuck.val() {
                self.says.next = true;
                self.kind.next = bits::<3>(2);
                if self.told_stuck.q.val() {
                    self.kind.next = bits::<3>(3);
                }
                self.told_stuck.d.next = self.conditioner.stuck.val();
            } else if self.told_chatter.q.val() != self.conditioner.chatter.val() {
                self.says.next = true;
                self.kind.next = bits::<3>(4);
                if self.told_chatter.q.val() {
                    self.kind.next = bits::<3>(5);
                }
                self.told_chatter.d.next = self.conditioner.chatter.val();
            } else if self.owes_interval.q.val() {
                self.says.next = true;
                self.kind.next = bits::<3>(7);
                self.owes_interval.d.next = false;
            }
        }

        // What comes to be owed, also on the clock of a turn.
        if self.confirmed.val() {
            self.owes_rise.d.next = true;
        }
        if self.tick.val() {
            self.fall_late.d.next = true;
        }
        if self.conditioner.fall.val() {
            self.fall_late.d.next = self.tick.val();
            if self.suppressed.val() {
                self.owes_crosstalk.d.next = true;
            } else {
                self.owes_fall.d.next = true;
            }
        }
        if self.sample_due.q.val() {
            self.sampled_occupied.d.next = self.occupied_now.val();
            self.sampled_vehicles.d.next = self.vehicles_now.val();
            self.occupied.d.next = bits::<16>(0);
            self.vehicles.d.next = bits::<16>(0);
            self.owes_interval.d.next = true;
        }

        self.stuck.next = self.conditioner.stuck.val();
        self.chatter.next = self.conditioner.chatter.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.age.d.next = bits::<8>(0);
            self.recent.d.next = false;
            self.held.d.next = false;
            self.ticks_due.d.next = bits::<8>(0);
            self.confirmed_due.d.next = false;
            self.sample_due.d.next = false;
            self.occupied.d.next = bits::<16>(0);
            self.vehicles.d.next = bits::<16>(0);
            self.sampled_occupied.d.next = bits::<16>(0);
            self.sampled_vehicles.d.next = bits::<16>(0);
            self.owes_rise.d.next = false;
            self.owes_fall.d.next = false;
            self.owes_crosstalk.d.next = false;
            self.owes_interval.d.next = false;
            self.fall_late.d.next = false;
            self.told_stuck.d.next = false;
            self.told_chatter.d.next = false;
        }
    }
}
