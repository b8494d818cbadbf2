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
    differing: DFF<Bits<8>>,
    differing_next: Signal<Local, Bits<8>>,
    differs: Signal<Local, Bit>,
    accept: Signal<Local, Bit>,
    accept_rise: Signal<Local, Bit>,

    held: DFF<Bits<24>>,
    held_next: Signal<Local, Bits<24>>,
    held_enough: Signal<Local, Bit>,
    stuck_flag: DFF<Bit>,

    window: DFF<Bits<16>>,
    window_next: Signal<Local, Bits<16>>,
    window_ends: Signal<Local, Bit>,
    edges: DFF<Bits<8>>,
    edges_next: Signal<Local, Bits<8>>,
    edges_now: Signal<Local, Bits<8>>,
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
            differing,
            held,
            stuck_flag
        );
        dff_setup!(self, clock, window, edges, chatter_flag, occupied, counted);
        dff_setup!(self, clock, sampled_flag, sampled_occupied, sampled_vehicles);

        // Synchroniser: two registers, since the contact knows nothing of the clock.
        self.settling.d.next = self.raw.val();
        self.level.d.next = self.settling.q.val();
        self.level_before.d.next = self.level.q.val();
        self.edge_seen.next = self.level.q.val() != self.level_before.q.val();

        // Debounce: the ticks over which the level has differed without a break.
        self.differing_next.next = self.differing.q.val() + 1;
        self.differs.next = self.level.q.val() != self.presence.q.val();
        self.accept.next = self.differs.val()
            & ((self.debounce_ticks.val() == 0)
                | (self.tick.val() & (self.differing_next.val() >= self.debounce_ticks.val())));
        self.accept_rise.next = self.accept.val() & self.level.q.val();
        self.rising.d.next = self.accept_rise.val();
        self.falling.d.next = self.accept.val() & self.presence.q.val();
        if self.accept.val() {
            self.presence.d.next = self.level.q.val();
            self.differing.d.next = 0.into();
        } else if self.differs.val() {
            if self.tick.val() {
                self.differing.d.next = self.differing_next.val();
            }
        } else {
            self.differing.d.next = 0.into();
        }

        // Stuck: the count stands still once it is enough, so it cannot wrap.
        self.held_next.next = self.held.q.val() + 1;
        self.held_enough.next = self.held.q.val() >= self.stuck_ticks.val();
        self.stuck_flag.d.next = false;
        if self.accept.val() {
            self.held.d.next = 0.into();
        } else if self.presence.q.val() {
            if self.held_enough.val() {
                self.stuck_flag.d.next = self.stuck_ticks.val() != 0;
            } else if self.tick.val() {
                self.held.d.next = self.held_next.val();
            }
        }

        // Chatter: edges of the level, counted over windows that follow each other.
        self.window_next.next = self.window.q.val() + 1;
        // As good as `window_next >= chatter_window_ticks`, without a comparison behind a sum: the window never gets to its end.
        self.window_ends.next = self.tick.val()
            & ((self.window.q.val() >= self.chatter_window_ticks.val())
                | (self.window_next.val() == self.chatter_window_ticks.val()));
        self.edges_next.next = self.edges.q.val() + 1;
        self.edges_now.next = self.edges.q.val();
        if self.edge_seen.val() & (self.edges.q.val() != 0xff) {
            self.edges_now.next = self.edges_next.val();
        }
        self.too_many.next =
            (self.edges_now.val() >= self.chatter_limit.val()) & (self.chatter_limit.val() != 0);
        self.edges.d.next = self.edges_now.val();
        if self.tick.val() {
            self.window.d.next = self.window_next.val();
        }
        if self.window_ends.val() {
            self.window.d.next = 0.into();
            self.edges.d.next = 0.into();
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
            self.differing.d.next = 0.into();
            self.held.d.next = 0.into();
            self.stuck_flag.d.next = false;
            self.window.d.next = 0.into();
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
