//! CFAR in RustHDL.

use super::{HALF, WINDOW};
use crate::primitive::{Delay, Multiply};
use rust_hdl::prelude::*;

// RustHDL's Verilog takes an index from a loop or as a number, so the places in the window are numbers below.
const _: () = assert!(WINDOW == 21 && HALF == 10);

/// CFAR; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock, Default)]
pub struct Cfar {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: every cell inside is forgotten.
    pub reset: Signal<In, Bit>,
    /// A cell is there.
    pub valid: Signal<In, Bit>,
    /// It is the last of its profile.
    pub last: Signal<In, Bit>,
    /// Its power.
    pub power: Signal<In, Bits<16>>,
    /// 1/α of cells with all training cells.
    pub share: Signal<In, Bits<16>>,
    /// 1/α of cells with fewer.
    pub share_edge: Signal<In, Bits<16>>,
    /// By rank, not by the mean.
    pub ordered: Signal<In, Bit>,
    /// k of 16.
    pub rank: Signal<In, Bits<5>>,
    /// A cell comes out.
    pub valid_out: Signal<Out, Bit>,
    /// It is the last of its profile.
    pub last_out: Signal<Out, Bit>,
    /// It stands out.
    pub detected: Signal<Out, Bit>,
    /// Its power.
    pub power_out: Signal<Out, Bits<16>>,
    /// The sum of its training cells.
    pub noise_sum: Signal<Out, Bits<20>>,
    /// How many those are.
    pub noise_cells: Signal<Out, Bits<5>>,

    // Three clocks of entry.
    entry_valid: [DFF<Bit>; 3],
    entry_last: [DFF<Bit>; 3],
    entry_power: Delay<16, 3>,
    scale: Limit,
    scale_edge: Limit,

    // The window, newest first. Powers are as wide as their sum: RustHDL widens nothing within a loop.
    cell_valid: [DFF<Bit>; WINDOW],
    cell_last: [DFF<Bit>; WINDOW],
    cell_power: [DFF<Bits<20>>; WINDOW],
    cell_limit: [DFF<Bits<17>>; 11],
    cell_limit_edge: [DFF<Bits<17>>; 11],
    finishing: DFF<Bit>,
    moved: DFF<Bit>,
    pending: [Signal<Local, Bit>; HALF],
    shift: Signal<Local, Bit>,

    // First clock of the outcome. Outwards from the middle: still the same profile.
    newer: [Signal<Local, Bit>; HALF],
    older: [Signal<Local, Bit>; HALF],
    training: [DFF<Bits<20>>; 16],
    there: [DFF<Bit>; 16],
    limit: DFF<Bits<20>>,

    // Second to fifth.
    below: [Signal<Local, Bit>; 16],
    cells: Count,
    smaller: SmallerCount,
    sums: Sum,
    mean_limit: Multiply<18, 6, 24>,
    limit_held: DFF<Bits<20>>,
    rank_limit: Multiply<6, 6, 12>,
    mean_limit_held: DFF<Bits<24>>,
    rank_limit_held: DFF<Bits<12>>,
    smaller_held: Delay<5, 2>,
    cells_held: Delay<5, 3>,

    // Sixth.
    sum_wide: Signal<Local, Bits<24>>,
    smaller_wide: Signal<Local, Bits<12>>,
    smaller_scaled: Signal<Local, Bits<12>>,
    by_mean: Signal<Local, Bit>,
    by_rank: Signal<Local, Bit>,
    flight: [DFF<Bit>; 6],
    last_flight: [DFF<Bit>; 6],
    power_flight: Delay<16, 6>,
    detected_out: DFF<Bit>,
    sum_out: DFF<Bits<20>>,
    cells_out: DFF<Bits<5>>,
}

impl Logic for Cfar {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, finishing, moved, limit, limit_held, mean_limit_held, rank_limit_held);
        dff_setup!(self, clock, detected_out, sum_out, cells_out);
        self.entry_power.clock.next = self.clock.val();
        self.scale.clock.next = self.clock.val();
        self.scale_edge.clock.next = self.clock.val();
        self.cells.clock.next = self.clock.val();
        self.smaller.clock.next = self.clock.val();
        self.sums.clock.next = self.clock.val();
        self.mean_limit.clock.next = self.clock.val();
        self.rank_limit.clock.next = self.clock.val();
        self.smaller_held.clock.next = self.clock.val();
        self.cells_held.clock.next = self.clock.val();
        self.power_flight.clock.next = self.clock.val();
        for i in 0..3 {
            self.entry_valid[i].clock.next = self.clock.val();
            self.entry_last[i].clock.next = self.clock.val();
        }
        for i in 0..WINDOW {
            self.cell_valid[i].clock.next = self.clock.val();
            self.cell_last[i].clock.next = self.clock.val();
            self.cell_power[i].clock.next = self.clock.val();
            self.cell_valid[i].d.next = self.cell_valid[i].q.val();
            self.cell_last[i].d.next = self.cell_last[i].q.val();
            self.cell_power[i].d.next = self.cell_power[i].q.val();
        }
        for i in 0..11 {
            self.cell_limit[i].clock.next = self.clock.val();
            self.cell_limit_edge[i].clock.next = self.clock.val();
            self.cell_limit[i].d.next = self.cell_limit[i].q.val();
            self.cell_limit_edge[i].d.next = self.cell_limit_edge[i].q.val();
        }
        for i in 0..16 {
            self.training[i].clock.next = self.clock.val();
            self.there[i].clock.next = self.clock.val();
        }
        for i in 0..6 {
            self.flight[i].clock.next = self.clock.val();
            self.last_flight[i].clock.next = self.clock.val();
        }

        // Entry: the limits take three clocks.
        self.entry_valid[0].d.next = self.valid.val();
        self.entry_last[0].d.next = self.last.val();
        for i in 1..3 {
            self.entry_valid[i].d.next = self.entry_valid[i - 1].q.val();
            self.entry_last[i].d.next = self.entry_last[i - 1].q.val();
        }
        self.entry_power.early.next = self.power.val();
        self.scale.power.next = self.power.val();
        self.scale.share.next = self.share.val();
        self.scale_edge.power.next = self.power.val();
        self.scale_edge.share.next = self.share_edge.val();

        // The window moves with every cell, and on its own while the end of a profile is still to reach the middle.
        self.pending[0].next = self.cell_valid[0].q.val();
        for i in 1..HALF {
            self.pending[i].next = self.pending[i - 1].val() | self.cell_valid[i].q.val();
        }
        self.shift.next = self.entry_valid[2].q.val() | (self.finishing.q.val() & self.pending[9].val());
        self.moved.d.next = self.shift.val();
        if self.shift.val() {
            self.cell_valid[0].d.next = self.entry_valid[2].q.val();
            self.cell_last[0].d.next = self.entry_last[2].q.val();
            self.cell_power[0].d.next = bit_cast::<20, 16>(self.entry_power.late.val());
            self.cell_limit[0].d.next = self.scale.limit.val();
            self.cell_limit_edge[0].d.next = self.scale_edge.limit.val();
            for i in 1..WINDOW {
                self.cell_valid[i].d.next = self.cell_valid[i - 1].q.val();
                self.cell_last[i].d.next = self.cell_last[i - 1].q.val();
                self.cell_power[i].d.next = self.cell_power[i - 1].q.val();
            }
            for i in 1..11 {
                self.cell_limit[i].d.next = self.cell_limit[i - 1].q.val();
                self.cell_limit_edge[i].d.next = self.cell_limit_edge[i - 1].q.val();
            }
        }
        if self.entry_valid[2].q.val() {
            self.finishing.d.next = self.entry_last[2].q.val();
        }

        // First clock of the outcome: which cells are of the same profile as the middle, outwards.
        self.newer[0].next = self.cell_valid[9].q.val() & !self.cell_last[10].q.val();
        self.older[0].next = self.cell_valid[11].q.val() & !self.cell_last[11].q.val();
        for i in 1..HALF {
            self.newer[i].next =
                (self.newer[i - 1].val() & self.cell_valid[9 - i].q.val()) & !self.cell_last[10 - i].q.val();
            self.older[i].next =
                (self.older[i - 1].val() & self.cell_valid[11 + i].q.val()) & !self.cell_last[11 + i].q.val();
        }
        for i in 0..8 {
            self.there[i].d.next = self.newer[i + 2].val();
            self.there[i + 8].d.next = self.older[i + 2].val();
            self.training[i].d.next = bits::<20>(0);
            self.training[i + 8].d.next = bits::<20>(0);
            if self.newer[i + 2].val() {
                self.training[i].d.next = self.cell_power[7 - i].q.val();
            }
            if self.older[i + 2].val() {
                self.training[i + 8].d.next = self.cell_power[i + 13].q.val();
            }
        }
        // As the farthest is there only if all are.
        self.limit.d.next = bit_cast::<20, 17>(self.cell_limit_edge[10].q.val());
        if self.newer[9].val() & self.older[9].val() {
            self.limit.d.next = bit_cast::<20, 17>(self.cell_limit[10].q.val());
        }

        // Second to fifth: counts, sums and what they are compared with.
        for i in 0..16 {
            self.cells.flag[i].next = self.there[i].q.val();
            self.sums.term[i].next = self.training[i].q.val();
            self.below[i].next = self.there[i].q.val() & (self.training[i].q.val() < self.limit.q.val());
            self.smaller.flag[i].next = self.below[i].val();
        }
        self.limit_held.d.next = self.limit.q.val();
        self.mean_limit.a.next = self.limit_held.q.val().get_bits::<18>(0);
        self.mean_limit.b.next = bit_cast::<6, 5>(self.cells.count.val());
        self.rank_limit.a.next = bit_cast::<6, 5>(self.rank.val());
        self.rank_limit.b.next = bit_cast::<6, 5>(self.cells.count.val());
        self.mean_limit_held.d.next = self.mean_limit.product.val();
        self.rank_limit_held.d.next = self.rank_limit.product.val();
        self.smaller_held.early.next = self.smaller.count.val();
        self.cells_held.early.next = self.cells.count.val();

        // Sixth: the verdict.
        self.sum_wide.next = bit_cast::<24, 20>(self.sums.sum.val());
        self.smaller_wide.next = bit_cast::<12, 5>(self.smaller_held.late.val());
        self.smaller_scaled.next = self.smaller_wide.val() << bits::<12>(4);
        self.by_mean.next = self.sum_wide.val() < self.mean_limit_held.q.val();
        self.by_rank.next = self.smaller_scaled.val() >= self.rank_limit_held.q.val();
        self.detected_out.d.next = false;
        if self.flight[4].q.val() & (self.cells_held.late.val() != bits::<5>(0)) {
            self.detected_out.d.next = self.by_mean.val();
            if self.ordered.val() {
                self.detected_out.d.next = self.by_rank.val();
            }
        }
        self.sum_out.d.next = self.sums.sum.val();
        self.cells_out.d.next = self.cells_held.late.val();

        // What is in flight.
        self.flight[0].d.next = self.moved.q.val() & self.cell_valid[10].q.val();
        self.last_flight[0].d.next = self.cell_last[10].q.val();
        for i in 1..6 {
            self.flight[i].d.next = self.flight[i - 1].q.val();
            self.last_flight[i].d.next = self.last_flight[i - 1].q.val();
        }
        self.power_flight.early.next = self.cell_power[10].q.val().get_bits::<16>(0);

        self.valid_out.next = self.flight[5].q.val();
        self.last_out.next = self.last_flight[5].q.val();
        self.detected.next = self.detected_out.q.val();
        self.power_out.next = self.power_flight.late.val();
        self.noise_sum.next = self.sum_out.q.val();
        self.noise_cells.next = self.cells_out.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.finishing.d.next = false;
            self.moved.d.next = false;
            self.detected_out.d.next = false;
            for i in 0..3 {
                self.entry_valid[i].d.next = false;
            }
            for i in 0..WINDOW {
                self.cell_valid[i].d.next = false;
            }
            for i in 0..6 {
                self.flight[i].d.next = false;
            }
        }
    }
}

/// ⌈share · power⌉, three clocks later; share in units of 2⁻¹⁶.
#[derive(LogicBlock, Default)]
pub struct Limit {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// A cell's power.
    pub power: Signal<In, Bits<16>>,
    /// Its share.
    pub share: Signal<In, Bits<16>>,
    /// Their product, rounded up.
    pub limit: Signal<Out, Bits<17>>,
    product: Multiply<18, 18, 36>,
    raised: Signal<Local, Bits<36>>,
    held: DFF<Bits<17>>,
}

impl Logic for Limit {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held);
        self.product.clock.next = self.clock.val();
        self.product.a.next = bit_cast::<18, 16>(self.power.val());
        self.product.b.next = bit_cast::<18, 16>(self.share.val());
        self.raised.next = self.product.product.val() + bits::<36>(0xffff);
        self.held.d.next = self.raised.val().get_bits::<17>(16);
        self.limit.next = self.held.q.val();
    }
}

/// How many of 16 flags are high, one clock later.
#[derive(LogicBlock, Default)]
pub struct Count {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// The flags.
    pub flag: [Signal<In, Bit>; 16],
    /// How many are high.
    pub count: Signal<Out, Bits<5>>,
    two: [Signal<Local, Bits<5>>; 8],
    four: [Signal<Local, Bits<5>>; 4],
    eight: [Signal<Local, Bits<5>>; 2],
    held: DFF<Bits<5>>,
}

impl Logic for Count {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, held);
        for i in 0..8 {
            self.two[i].next = bits::<5>(0);
            if self.flag[i * 2].val() | self.flag[i * 2 + 1].val() {
                self.two[i].next = bits::<5>(1);
            }
            if self.flag[i * 2].val() & self.flag[i * 2 + 1].val() {
                self.two[i].next = bits::<5>(2);
            }
        }
        for i in 0..4 {
            self.four[i].next = self.two[i * 2].val() + self.two[i * 2 + 1].val();
        }
        for i in 0..2 {
            self.eight[i].next = self.four[i * 2].val() + self.four[i * 2 + 1].val();
        }
        self.held.d.next = self.eight[0].val() + self.eight[1].val();
        self.count.next = self.held.q.val();
    }
}

/// [`Count`] behind one more clock, since its flags are comparisons.
#[derive(LogicBlock, Default)]
pub struct SmallerCount {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// The flags.
    pub flag: [Signal<In, Bit>; 16],
    /// How many were high.
    pub count: Signal<Out, Bits<5>>,
    held: [DFF<Bit>; 16],
    counter: Count,
}

impl Logic for SmallerCount {
    #[hdl_gen]
    fn update(&mut self) {
        self.counter.clock.next = self.clock.val();
        for i in 0..16 {
            self.held[i].clock.next = self.clock.val();
            self.held[i].d.next = self.flag[i].val();
            self.counter.flag[i].next = self.held[i].q.val();
        }
        self.count.next = self.counter.count.val();
    }
}

/// The sum of 16 powers, four clocks later.
#[derive(LogicBlock, Default)]
pub struct Sum {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// The powers, already as wide as their sum.
    pub term: [Signal<In, Bits<20>>; 16],
    /// Their sum.
    pub sum: Signal<Out, Bits<20>>,
    two: [DFF<Bits<20>>; 8],
    four: [DFF<Bits<20>>; 4],
    eight: [DFF<Bits<20>>; 2],
    all: DFF<Bits<20>>,
}

impl Logic for Sum {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, all);
        for i in 0..8 {
            self.two[i].clock.next = self.clock.val();
            self.two[i].d.next = self.term[i * 2].val() + self.term[i * 2 + 1].val();
        }
        for i in 0..4 {
            self.four[i].clock.next = self.clock.val();
            self.four[i].d.next = self.two[i * 2].q.val() + self.two[i * 2 + 1].q.val();
        }
        for i in 0..2 {
            self.eight[i].clock.next = self.clock.val();
            self.eight[i].d.next = self.four[i * 2].q.val() + self.four[i * 2 + 1].q.val();
        }
        self.all.d.next = self.eight[0].q.val() + self.eight[1].q.val();
        self.sum.next = self.all.q.val();
    }
}
