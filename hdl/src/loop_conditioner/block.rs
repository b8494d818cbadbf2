//! The loop conditioner in RustHDL.

use rust_hdl::prelude::*;

/// The loop conditioner; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock, Default)]
pub struct LoopConditioner {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: every register becomes 0.
    pub reset: Signal<In, Bit>,
    /// Time base, high for one clock per tick.
    pub tick: Signal<In, Bit>,
    /// The detector's contact, high while it senses metal.
    pub raw: Signal<In, Bit>,
    /// Ends an interval of counting.
    pub sample: Signal<In, Bit>,
    /// Ticks in a row over which the level must differ; 0: none.
    pub debounce_ticks: Signal<In, Bits<8>>,
    /// Ticks of presence that make it stuck; 0: never.
    pub stuck_ticks: Signal<In, Bits<24>>,
    /// Ticks of one window in which edges are counted.
    pub chatter_window_ticks: Signal<In, Bits<16>>,
    /// Edges in one window that are chatter; 0: never.
    pub chatter_limit: Signal<In, Bits<8>>,
    /// The debounced level.
    pub present: Signal<Out, Bit>,
    /// `present` has just risen.
    pub rise: Signal<Out, Bit>,
    /// `present` has just fallen.
    pub fall: Signal<Out, Bit>,
    /// Present for too long.
    pub stuck: Signal<Out, Bit>,
    /// Too many edges.
    pub chatter: Signal<Out, Bit>,
    /// The two below are new.
    pub sampled: Signal<Out, Bit>,
    /// Ticks with presence in the last interval.
    pub occupied_ticks: Signal<Out, Bits<16>>,
    /// Rises in the last interval.
    pub vehicles: Signal<Out, Bits<16>>,

    settling: DFF<Bit>,
    level: DFF<Bit>,
    level_before: DFF<Bit>,
    edge_seen: Signal<Local, Bit>,

    presence: DFF<Bit>,
    rising: DFF<Bit>,
    falling: DFF<Bit>,
    /// Ticks over which the level must still differ.
    left: DFF<Bits<8>>,
    differs: Signal<Local, Bit>,
    last: Signal<Local, Bit>,
    accept: Signal<Local, Bit>,
    accept_rise: Signal<Local, Bit>,

    /// A bit wider than the setting, since it goes a tick beyond it.
    held: DFF<Bits<25>>,
    enough: DFF<Bit>,
    can_stick: DFF<Bit>,
    stuck_flag: DFF<Bit>,

    window_left: DFF<Bits<16>>,
    window_ends: Signal<Local, Bit>,
    window_ended: DFF<Bit>,
    edges: DFF<Bits<8>>,
    edges_before: Signal<Local, Bits<8>>,
    edges_next: Signal<Local, Bits<8>>,
    too_many: Signal<Local, Bit>,
    chatter_flag: DFF<Bit>,

    occupied: DFF<Bits<16>>,
    occupied_next: Signal<Local, Bits<16>>,
    occupied_now: Signal<Local, Bits<16>>,
    counted: DFF<Bits<16>>,
    counted_next: Signal<Local, Bits<16>>,
    counted_now: Signal<Local, Bits<16>>,
    sampled_flag: DFF<Bit>,
    sampled_occupied: DFF<Bits<16>>,
    sampled_vehicles: DFF<Bits<16>>,
}

impl Logic for LoopConditioner {
    #[hdl_gen]
    fn update(&mut self) {
        // Registers keep what they hold unless told otherwise.
        dff_setup!(
            self,
            clock,
            settling,
            level,
            level_before,
            presence,
            rising,
            falling,
            left,
            held,
            enough,
            can_stick,
            stuck_flag
        );
        dff_setup!(self, clock, window_left, window_ended, edges, chatter_flag, occupied, counted);
        dff_setup!(self, clock, sampled_flag, sampled_occupied, sampled_vehicles);

        // Synchroniser: two registers, since the contact knows nothing of the clock.
        self.settling.d.next = self.raw.val();
        self.level.d.next = self.settling.q.val();
        self.level_before.d.next = self.level.q.val();
        self.edge_seen.next = self.level.q.val() != self.level_before.q.val();

        // Debounce: what is left of the ticks over which the level must differ without a break.
        self.differs.next = self.level.q.val() != self.presence.q.val();
        self.last.next = (self.left.q.val() == 0) | (self.tick.val() & (self.left.q.val() == 1));
        self.accept.next = self.differs.val() & self.last.val();
        self.accept_rise.next = self.accept.val() & self.level.q.val();
        self.rising.d.next = self.accept_rise.val();
        self.falling.d.next = self.accept.val() & self.presence.q.val();
        if self.accept.val() {
            self.presence.d.next = self.level.q.val();
        }
        if self.accept.val() | !self.differs.val() {
            self.left.d.next = self.debounce_ticks.val();
        } else if self.tick.val() {
            self.left.d.next = self.left.q.val() - 1;
        }

        // Stuck: the count stands still once it is known to be enough, so it cannot wrap.
        self.enough.d.next = self.held.q.val() >= bit_cast::<25, 24>(self.stuck_ticks.val());
        self.can_stick.d.next = self.stuck_ticks.val() != 0;
        self.stuck_flag.d.next = false;
        if self.accept.val() {
            self.held.d.next = 0.into();
        } else if self.presence.q.val() {
            self.stuck_flag.d.next = self.enough.q.val() & self.can_stick.q.val();
            if self.tick.val() & !self.enough.q.val() {
                self.held.d.next = self.held.q.val() + 1;
            }
        }

        // Chatter: edges of the level, counted over windows that follow each other, and compared a clock later.
        self.window_ends.next =
            self.tick.val() & ((self.window_left.q.val() == 0) | (self.window_left.q.val() == 1));
        if self.window_ends.val() {
            self.window_left.d.next = self.chatter_window_ticks.val();
        } else if self.tick.val() {
            self.window_left.d.next = self.window_left.q.val() - 1;
        }
        self.window_ended.d.next = self.window_ends.val();
        self.edges_before.next = self.edges.q.val();
        if self.window_ended.q.val() {
            self.edges_before.next = 0.into();
        }
        self.edges_next.next = self.edges_before.val() + 1;
        self.edges.d.next = self.edges_before.val();
        if self.edge_seen.val() & (self.edges_before.val() != 0xff) {
            self.edges.d.next = self.edges_next.val();
        }
        self.too_many.next =
            (self.edges.q.val() >= self.chatter_limit.val()) & (self.chatter_limit.val() != 0);
        if self.window_ended.q.val() {
            self.chatter_flag.d.next = false;
        }
        if self.too_many.val() {
            self.chatter_flag.d.next = true;
        }

        // Counting: what falls on the clock of `sample` still belongs to the interval that it ends.
        self.occupied_next.next = self.occupied.q.val() + 1;
        self.occupied_now.next = self.occupied.q.val();
        if (self.tick.val() & self.presence.q.val()) & (self.occupied.q.val() != 0xffff) {
            self.occupied_now.next = self.occupied_next.val();
        }
        self.counted_next.next = self.counted.q.val() + 1;
        self.counted_now.next = self.counted.q.val();
        if self.accept_rise.val() & (self.counted.q.val() != 0xffff) {
            self.counted_now.next = self.counted_next.val();
        }
        self.occupied.d.next = self.occupied_now.val();
        self.counted.d.next = self.counted_now.val();
        self.sampled_flag.d.next = self.sample.val();
        if self.sample.val() {
            self.sampled_occupied.d.next = self.occupied_now.val();
            self.sampled_vehicles.d.next = self.counted_now.val();
            self.occupied.d.next = 0.into();
            self.counted.d.next = 0.into();
        }

        self.present.next = self.presence.q.val();
        self.rise.next = self.rising.q.val();
        self.fall.next = self.falling.q.val();
        self.stuck.next = self.stuck_flag.q.val();
        self.chatter.next = self.chatter_flag.q.val();
        self.sampled.next = self.sampled_flag.q.val();
        self.occupied_ticks.next = self.sampled_occupied.q.val();
        self.vehicles.next = self.sampled_vehicles.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.settling.d.next = false;
            self.level.d.next = false;
            self.level_before.d.next = false;
            self.presence.d.next = false;
            self.rising.d.next = false;
            self.falling.d.next = false;
            self.left.d.next = 0.into();
            self.held.d.next = 0.into();
            self.enough.d.next = false;
            self.can_stick.d.next = false;
            self.stuck_flag.d.next = false;
            self.window_left.d.next = 0.into();
            self.window_ended.d.next = false;
            self.edges.d.next = 0.into();
            self.chatter_flag.d.next = false;
            self.occupied.d.next = 0.into();
            self.counted.d.next = 0.into();
            self.sampled_flag.d.next = false;
            self.sampled_occupied.d.next = 0.into();
            self.sampled_vehicles.d.next = 0.into();
        }
    }
}
