//! The gate in RustHDL.

use super::{LATENCY, SUM_BITS};
use crate::primitive::{Delay, Difference, Multiply, Saturate, ShiftRight};
use rust_hdl::prelude::*;

/// Bits of the sums.
const S: usize = SUM_BITS as usize;
// RustHDL's Verilog takes an index from a loop or as a number, so the ends of rows are numbers below.
const _: () = assert!(LATENCY == 13);

/// The gate; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock, Default)]
pub struct Gate {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: nothing in flight comes out as valid.
    pub reset: Signal<In, Bit>,
    /// A pair is there.
    pub valid: Signal<In, Bit>,
    /// The third component counts.
    pub doppler: Signal<In, Bit>,
    /// Where the detection is, east.
    pub z_east: Signal<In, Bits<18>>,
    /// Where it is, north.
    pub z_north: Signal<In, Bits<18>>,
    /// Its range rate.
    pub z_rate: Signal<In, Bits<18>>,
    /// Where the track expects one, east.
    pub mean_east: Signal<In, Bits<18>>,
    /// Where it expects one, north.
    pub mean_north: Signal<In, Bits<18>>,
    /// The range rate that it expects.
    pub mean_rate: Signal<In, Bits<18>>,
    /// First row of W.
    pub w11: Signal<In, Bits<18>>,
    /// Second row of W.
    pub w21: Signal<In, Bits<18>>,
    /// Second row of W.
    pub w22: Signal<In, Bits<18>>,
    /// Third row of W.
    pub w31: Signal<In, Bits<18>>,
    /// Third row of W.
    pub w32: Signal<In, Bits<18>>,
    /// Third row of W.
    pub w33: Signal<In, Bits<18>>,
    /// Shift of the first row.
    pub shift1: Signal<In, Bits<5>>,
    /// Shift of the second row.
    pub shift2: Signal<In, Bits<5>>,
    /// Shift of the third row.
    pub shift3: Signal<In, Bits<5>>,
    /// The greatest squared distance that is inside.
    pub threshold: Signal<In, Bits<28>>,
    /// A pair comes out.
    pub valid_out: Signal<Out, Bit>,
    /// It is inside.
    pub keep: Signal<Out, Bit>,
    /// Its squared distance.
    pub distance2: Signal<Out, Bits<28>>,

    flight: [DFF<Bit>; LATENCY],
    doppler_flight: [DFF<Bit>; 10],
    threshold_flight: Delay<28, 12>,

    // After the first clock.
    east: Difference<18>,
    north: Difference<18>,
    rate: Difference<18>,
    w11_held: DFF<Bits<18>>,
    w21_held: DFF<Bits<18>>,
    w22_held: DFF<Bits<18>>,
    w31_held: DFF<Bits<18>>,
    w32_held: DFF<Bits<18>>,
    w33_held: DFF<Bits<18>>,

    // After the third.
    product11: Multiply<18, 18, S>,
    product21: Multiply<18, 18, S>,
    product22: Multiply<18, 18, S>,
    product31: Multiply<18, 18, S>,
    product32: Multiply<18, 18, S>,
    product33: Multiply<18, 18, S>,

    // After the fourth and the fifth.
    sum1: DFF<Bits<S>>,
    sum2: DFF<Bits<S>>,
    sum3: DFF<Bits<S>>,
    sum3_rest: DFF<Bits<S>>,
    row1: Row,
    row2: Row,
    row3: Row,

    // After the tenth: the squares.
    square1: Multiply<18, 18, 36>,
    square2: Multiply<18, 18, 36>,
    square3: Multiply<18, 18, 36>,
    plane: DFF<Bits<36>>,
    third: DFF<Bits<36>>,
    total: DFF<Bits<36>>,

    // After the thirteenth.
    distance: Signal<Local, Bits<28>>,
    near: Signal<Local, Bit>,
    distance_out: DFF<Bits<28>>,
    keep_out: DFF<Bit>,
}

impl Logic for Gate {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, w11_held, w21_held, w22_held, w31_held, w32_held, w33_held);
        dff_setup!(self, clock, sum1, sum2, sum3, sum3_rest, plane, third, total, distance_out, keep_out);
        self.east.clock.next = self.clock.val();
        self.north.clock.next = self.clock.val();
        self.rate.clock.next = self.clock.val();
        self.product11.clock.next = self.clock.val();
        self.product21.clock.next = self.clock.val();
        self.product22.clock.next = self.clock.val();
        self.product31.clock.next = self.clock.val();
        self.product32.clock.next = self.clock.val();
        self.product33.clock.next = self.clock.val();
        self.row1.clock.next = self.clock.val();
        self.row2.clock.next = self.clock.val();
        self.row3.clock.next = self.clock.val();
        self.square1.clock.next = self.clock.val();
        self.square2.clock.next = self.clock.val();
        self.square3.clock.next = self.clock.val();
        self.threshold_flight.clock.next = self.clock.val();
        for i in 0..LATENCY {
            self.flight[i].clock.next = self.clock.val();
        }
        for i in 0..10 {
            self.doppler_flight[i].clock.next = self.clock.val();
        }

        // First clock: the innovation.
        self.east.a.next = self.z_east.val();
        self.east.b.next = self.mean_east.val();
        self.north.a.next = self.z_north.val();
        self.north.b.next = self.mean_north.val();
        self.rate.a.next = self.z_rate.val();
        self.rate.b.next = self.mean_rate.val();
        self.w11_held.d.next = self.w11.val();
        self.w21_held.d.next = self.w21.val();
        self.w22_held.d.next = self.w22.val();
        self.w31_held.d.next = self.w31.val();
        self.w32_held.d.next = self.w32.val();
        self.w33_held.d.next = self.w33.val();

        // Second and third: the products.
        self.product11.a.next = self.w11_held.q.val();
        self.product11.b.next = self.east.difference.val();
        self.product21.a.next = self.w21_held.q.val();
        self.product21.b.next = self.east.difference.val();
        self.product22.a.next = self.w22_held.q.val();
        self.product22.b.next = self.north.difference.val();
        self.product31.a.next = self.w31_held.q.val();
        self.product31.b.next = self.east.difference.val();
        self.product32.a.next = self.w32_held.q.val();
        self.product32.b.next = self.north.difference.val();
        self.product33.a.next = self.w33_held.q.val();
        self.product33.b.next = self.rate.difference.val();

        // Fourth and, in `Row`, fifth: the sums, of two and of three.
        self.sum1.d.next = self.product11.product.val();
        self.sum2.d.next = self.product21.product.val() + self.product22.product.val();
        self.sum3.d.next = self.product31.product.val() + self.product32.product.val();
        self.sum3_rest.d.next = self.product33.product.val();
        self.row1.sum.next = self.sum1.q.val();
        self.row1.rest.next = bits::<S>(0);
        self.row1.shift.next = self.shift1.val();
        self.row2.sum.next = self.sum2.q.val();
        self.row2.rest.next = bits::<S>(0);
        self.row2.shift.next = self.shift2.val();
        self.row3.sum.next = self.sum3.q.val();
        self.row3.rest.next = self.sum3_rest.q.val();
        self.row3.shift.next = self.shift3.val();

        // Ninth and tenth: the squares, which are positive.
        self.square1.a.next = self.row1.white.val();
        self.square1.b.next = self.row1.white.val();
        self.square2.a.next = self.row2.white.val();
        self.square2.b.next = self.row2.white.val();
        self.square3.a.next = self.row3.white.val();
        self.square3.b.next = self.row3.white.val();

        // Eleventh and twelfth: their sum.
        self.plane.d.next = self.square1.product.val() + self.square2.product.val();
        self.third.d.next = bits::<36>(0);
        if self.doppler_flight[9].q.val() {
            self.third.d.next = self.square3.product.val();
        }
        self.total.d.next = self.plane.q.val() + self.third.q.val();

        // Thirteenth: the verdict.
        self.threshold_flight.early.next = self.threshold.val();
        self.distance.next = self.total.q.val().get_bits::<28>(8);
        self.near.next = self.distance.val() <= self.threshold_flight.late.val();
        self.distance_out.d.next = self.distance.val();
        self.keep_out.d.next = self.near.val() & self.flight[11].q.val();
        self.distance2.next = self.distance_out.q.val();
        self.keep.next = self.keep_out.q.val();

        // What is in flight.
        self.doppler_flight[0].d.next = self.doppler.val();
        for i in 1..10 {
            self.doppler_flight[i].d.next = self.doppler_flight[i - 1].q.val();
        }
        self.flight[0].d.next = self.valid.val();
        for i in 1..LATENCY {
            self.flight[i].d.next = self.flight[i - 1].q.val();
        }
        self.valid_out.next = self.flight[12].q.val();

        // Last, so that it wins.
        if self.reset.val() {
            for i in 0..LATENCY {
                self.flight[i].d.next = false;
            }
            self.keep_out.d.next = false;
        }
    }
}

/// One row's sum, shifted to `WHITE` and saturated: four clocks, with the shift taken in five and six clocks earlier.
#[derive(LogicBlock, Default)]
pub struct Row {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// One half of the sum.
    pub sum: Signal<In, Bits<S>>,
    /// The other.
    pub rest: Signal<In, Bits<S>>,
    /// As it came in with the pair, four clocks before the sum.
    pub shift: Signal<In, Bits<5>>,
    /// The whitened component.
    pub white: Signal<Out, Bits<18>>,

    coarse_flight: Delay<2, 5>,
    fine_flight: Delay<3, 6>,
    whole: DFF<Bits<S>>,
    coarse: ShiftRight<S, 2, 8>,
    fine: ShiftRight<S, 3, 1>,
    narrow: Saturate<S, 18>,
}

impl Logic for Row {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, whole);
        self.coarse_flight.clock.next = self.clock.val();
        self.fine_flight.clock.next = self.clock.val();
        self.coarse.clock.next = self.clock.val();
        self.fine.clock.next = self.clock.val();
        self.narrow.clock.next = self.clock.val();

        self.coarse_flight.early.next = self.shift.val().get_bits::<2>(3);
        self.fine_flight.early.next = self.shift.val().get_bits::<3>(0);
        self.whole.d.next = self.sum.val() + self.rest.val();
        self.coarse.x.next = self.whole.q.val();
        self.coarse.shift.next = self.coarse_flight.late.val();
        self.fine.x.next = self.coarse.shifted.val();
        self.fine.shift.next = self.fine_flight.late.val();
        self.narrow.x.next = self.fine.shifted.val();
        self.white.next = self.narrow.saturated.val();
    }
}
