//! Registration in RustHDL.

use super::{ANGLE_BITS, GAIN, INSIDE_BITS, LATENCY, STAGES, TURNS};
use crate::port::mask;
use crate::primitive::Multiply;
use rust_hdl::prelude::*;

/// Bits of the coordinates inside.
const W: usize = INSIDE_BITS as usize;
/// Bits of the angles inside.
const A: usize = ANGLE_BITS as usize;
// RustHDL's Verilog takes an index from a loop or as a number, so signs and the ends of rows are numbers below.
const _: () = assert!(STAGES == 20 && LATENCY == 26 && W == 27 && A == 26);

/// Registration; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock)]
pub struct Register {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: nothing in flight comes out as valid.
    pub reset: Signal<In, Bit>,
    /// A detection is there.
    pub valid: Signal<In, Bit>,
    /// Distance along the ground.
    pub range: Signal<In, Bits<17>>,
    /// From boresight, anticlockwise.
    pub azimuth: Signal<In, Bits<20>>,
    /// Boresight from east, anticlockwise.
    pub yaw: Signal<In, Bits<20>>,
    /// Where the sensor is, east.
    pub sensor_east: Signal<In, Bits<18>>,
    /// Where the sensor is, north.
    pub sensor_north: Signal<In, Bits<18>>,
    /// A detection comes out.
    pub valid_out: Signal<Out, Bit>,
    /// Its place in the site frame, east.
    pub east: Signal<Out, Bits<18>>,
    /// Its place in the site frame, north.
    pub north: Signal<Out, Bits<18>>,

    flight: [DFF<Bit>; LATENCY],

    // With the scaling's two clocks.
    scale: Multiply<18, 18, 36>,
    gain: Constant<Bits<18>>,
    angle: DFF<Bits<20>>,
    angle_held: DFF<Bits<20>>,

    // Folding.
    product: Signal<Local, Bits<36>>,
    length: Signal<Local, Bits<W>>,
    opposite: Signal<Local, Bits<W>>,
    behind: Signal<Local, Bit>,
    turned: Signal<Local, Bits<20>>,
    folded: Signal<Local, Bits<20>>,
    folded_wide: Signal<Local, Bits<A>>,
    x: DFF<Bits<W>>,
    left: DFF<Bits<A>>,

    stage: [Stage; STAGES],

    // Rounding, placing, saturating.
    x_half: Signal<Local, Bits<W>>,
    y_half: Signal<Local, Bits<W>>,
    x_rounded: DFF<Bits<19>>,
    y_rounded: DFF<Bits<19>>,
    x_wide: Signal<Local, Bits<20>>,
    y_wide: Signal<Local, Bits<20>>,
    east_wide: Signal<Local, Bits<20>>,
    north_wide: Signal<Local, Bits<20>>,
    x_placed: DFF<Bits<20>>,
    y_placed: DFF<Bits<20>>,
    x_top: Signal<Local, Bits<3>>,
    y_top: Signal<Local, Bits<3>>,
    east_out: DFF<Bits<18>>,
    north_out: DFF<Bits<18>>,
}

impl Default for Register {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            valid: Signal::default(),
            range: Signal::default(),
            azimuth: Signal::default(),
            yaw: Signal::default(),
            sensor_east: Signal::default(),
            sensor_north: Signal::default(),
            valid_out: Signal::default(),
            east: Signal::default(),
            north: Signal::default(),
            flight: std::array::from_fn(|_| DFF::default()),
            scale: Multiply::default(),
            gain: Constant::new((GAIN as u64).into()),
            angle: DFF::default(),
            angle_held: DFF::default(),
            product: Signal::default(),
            length: Signal::default(),
            opposite: Signal::default(),
            behind: Signal::default(),
            turned: Signal::default(),
            folded: Signal::default(),
            folded_wide: Signal::default(),
            x: DFF::default(),
            left: DFF::default(),
            stage: std::array::from_fn(Stage::new),
            x_half: Signal::default(),
            y_half: Signal::default(),
            x_rounded: DFF::default(),
            y_rounded: DFF::default(),
            x_wide: Signal::default(),
            y_wide: Signal::default(),
            east_wide: Signal::default(),
            north_wide: Signal::default(),
            x_placed: DFF::default(),
            y_placed: DFF::default(),
            x_top: Signal::default(),
            y_top: Signal::default(),
            east_out: DFF::default(),
            north_out: DFF::default(),
        }
    }
}

impl Logic for Register {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, angle, angle_held, x, left, x_rounded, y_rounded, x_placed, y_placed);
        dff_setup!(self, clock, east_out, north_out);
        self.scale.clock.next = self.clock.val();
        for i in 0..STAGES {
            self.stage[i].clock.next = self.clock.val();
        }
        for i in 0..LATENCY {
            self.flight[i].clock.next = self.clock.val();
        }

        // Two clocks: scaling beside the sum of the angles.
        self.scale.a.next = bit_cast::<18, 17>(self.range.val());
        self.scale.b.next = self.gain.val();
        self.angle.d.next = self.azimuth.val() + self.yaw.val();
        self.angle_held.d.next = self.angle.q.val();

        // The third: into ±¼ turn. Behind where the two top bits differ; half a turn flips the topmost.
        self.product.next = self.scale.product.val();
        self.length.next = self.product.val().get_bits::<W>(9);
        self.opposite.next = bits::<W>(0) - self.length.val();
        self.behind.next = self.angle_held.q.val().get_bit(19) != self.angle_held.q.val().get_bit(18);
        self.turned.next = self.angle_held.q.val() ^ bits::<20>(0x80000);
        self.folded.next = self.angle_held.q.val();
        self.x.d.next = self.length.val();
        if self.behind.val() {
            self.folded.next = self.turned.val();
            self.x.d.next = self.opposite.val();
        }
        self.folded_wide.next = bit_cast::<A, 20>(self.folded.val());
        self.left.d.next = self.folded_wide.val() << bits::<A>(6);

        // Twenty clocks of turning.
        self.stage[0].x.next = self.x.q.val();
        self.stage[0].y.next = bits::<W>(0);
        self.stage[0].left.next = self.left.q.val();
        for i in 1..STAGES {
            self.stage[i].x.next = self.stage[i - 1].x_turned.val();
            self.stage[i].y.next = self.stage[i - 1].y_turned.val();
            self.stage[i].left.next = self.stage[i - 1].left_turned.val();
        }

        // Rounding: half a unit is 2^7.
        self.x_half.next = self.stage[19].x_turned.val() + bits::<W>(128);
        self.y_half.next = self.stage[19].y_turned.val() + bits::<W>(128);
        self.x_rounded.d.next = self.x_half.val().get_bits::<19>(8);
        self.y_rounded.d.next = self.y_half.val().get_bits::<19>(8);

        // Placing, in two bits more than a place has, so that nothing wraps.
        self.x_wide.next = bit_cast::<20, 19>(self.x_rounded.q.val());
        if self.x_rounded.q.val().get_bit(18) {
            self.x_wide.next = bit_cast::<20, 19>(self.x_rounded.q.val()) | bits::<20>(0x80000);
        }
        self.y_wide.next = bit_cast::<20, 19>(self.y_rounded.q.val());
        if self.y_rounded.q.val().get_bit(18) {
            self.y_wide.next = bit_cast::<20, 19>(self.y_rounded.q.val()) | bits::<20>(0x80000);
        }
        self.east_wide.next = bit_cast::<20, 18>(self.sensor_east.val());
        if self.sensor_east.val().get_bit(17) {
            self.east_wide.next = bit_cast::<20, 18>(self.sensor_east.val()) | bits::<20>(0xc0000);
        }
        self.north_wide.next = bit_cast::<20, 18>(self.sensor_north.val());
        if self.sensor_north.val().get_bit(17) {
            self.north_wide.next = bit_cast::<20, 18>(self.sensor_north.val()) | bits::<20>(0xc0000);
        }
        self.x_placed.d.next = self.x_wide.val() + self.east_wide.val();
        self.y_placed.d.next = self.y_wide.val() + self.north_wide.val();

        // Saturating: inside where the three top bits agree.
        self.x_top.next = self.x_placed.q.val().get_bits::<3>(17);
        self.y_top.next = self.y_placed.q.val().get_bits::<3>(17);
        self.east_out.d.next = self.x_placed.q.val().get_bits::<18>(0);
        if (self.x_top.val() != bits::<3>(0)) & (self.x_top.val() != bits::<3>(7)) {
            self.east_out.d.next = bits::<18>(0x1ffff);
            if self.x_placed.q.val().get_bit(19) {
                self.east_out.d.next = bits::<18>(0x20000);
            }
        }
        self.north_out.d.next = self.y_placed.q.val().get_bits::<18>(0);
        if (self.y_top.val() != bits::<3>(0)) & (self.y_top.val() != bits::<3>(7)) {
            self.north_out.d.next = bits::<18>(0x1ffff);
            if self.y_placed.q.val().get_bit(19) {
                self.north_out.d.next = bits::<18>(0x20000);
            }
        }
        self.east.next = self.east_out.q.val();
        self.north.next = self.north_out.q.val();

        // What is in flight.
        self.flight[0].d.next = self.valid.val();
        for i in 1..LATENCY {
            self.flight[i].d.next = self.flight[i - 1].q.val();
        }
        self.valid_out.next = self.flight[25].q.val();

        // Last, so that it wins.
        if self.reset.val() {
            for i in 0..LATENCY {
                self.flight[i].d.next = false;
            }
        }
    }
}

/// One stage of CORDIC: turns a vector by ±atan 2⁻ⁱ, so that less is `left`.
#[derive(LogicBlock)]
pub struct Stage {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// East.
    pub x: Signal<In, Bits<W>>,
    /// North.
    pub y: Signal<In, Bits<W>>,
    /// The angle by which it is still to be turned.
    pub left: Signal<In, Bits<A>>,
    /// East, one clock later.
    pub x_turned: Signal<Out, Bits<W>>,
    /// North, one clock later.
    pub y_turned: Signal<Out, Bits<W>>,
    /// What is left then.
    pub left_turned: Signal<Out, Bits<A>>,

    places: Constant<Bits<5>>,
    /// Ones where a shift of a negative number leaves zeros.
    fill: Constant<Bits<W>>,
    turn: Constant<Bits<A>>,
    x_logical: Signal<Local, Bits<W>>,
    y_logical: Signal<Local, Bits<W>>,
    x_part: Signal<Local, Bits<W>>,
    y_part: Signal<Local, Bits<W>>,
    x_next: DFF<Bits<W>>,
    y_next: DFF<Bits<W>>,
    left_next: DFF<Bits<A>>,
}

impl Stage {
    /// Stage `i` of [`STAGES`].
    #[must_use]
    pub fn new(i: usize) -> Self {
        let fill = mask(W as u32) & !(mask(W as u32) >> i);
        Self {
            clock: Signal::default(),
            x: Signal::default(),
            y: Signal::default(),
            left: Signal::default(),
            x_turned: Signal::default(),
            y_turned: Signal::default(),
            left_turned: Signal::default(),
            places: Constant::new((i as u64).into()),
            fill: Constant::new(fill.into()),
            turn: Constant::new((TURNS[i] as u64).into()),
            x_logical: Signal::default(),
            y_logical: Signal::default(),
            x_part: Signal::default(),
            y_part: Signal::default(),
            x_next: DFF::default(),
            y_next: DFF::default(),
            left_next: DFF::default(),
        }
    }
}

impl Logic for Stage {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, x_next, y_next, left_next);
        // RustHDL shifts without a sign.
        self.x_logical.next = self.x.val() >> self.places.val();
        self.y_logical.next = self.y.val() >> self.places.val();
        self.x_part.next = self.x_logical.val();
        self.y_part.next = self.y_logical.val();
        if self.x.val().get_bit(26) {
            self.x_part.next = self.x_logical.val() | self.fill.val();
        }
        if self.y.val().get_bit(26) {
            self.y_part.next = self.y_logical.val() | self.fill.val();
        }
        if self.left.val().get_bit(25) {
            self.x_next.d.next = self.x.val() + self.y_part.val();
            self.y_next.d.next = self.y.val() - self.x_part.val();
            self.left_next.d.next = self.left.val() + self.turn.val();
        } else {
            self.x_next.d.next = self.x.val() - self.y_part.val();
            self.y_next.d.next = self.y.val() + self.x_part.val();
            self.left_next.d.next = self.left.val() - self.turn.val();
        }
        self.x_turned.next = self.x_next.q.val();
        self.y_turned.next = self.y_next.q.val();
        self.left_turned.next = self.left_next.q.val();
    }
}
