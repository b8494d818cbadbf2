//! Registration one at a time in RustHDL.

use crate::primitive::{Multiply, ShiftRight};
use crate::register::{ANGLE_BITS, GAIN, INSIDE_BITS, STAGES, TURNS};
use rust_hdl::prelude::*;

/// Bits of the coordinates inside.
const W: usize = INSIDE_BITS as usize;
/// Bits of the angles inside.
const A: usize = ANGLE_BITS as usize;
// RustHDL's Verilog takes an index from a loop or as a number, so signs and ends are numbers below.
const _: () = assert!(STAGES == 20 && W == 27 && A == 26);

/// What is being done.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Phase {
    /// Takes a detection.
    Idle,
    /// Scales it.
    Scale,
    /// Folds it into a quarter turn to either side.
    Fold,
    /// Shifts the coordinates.
    Shift,
    /// Turns by what was shifted.
    Turn,
    /// Rounds.
    Round,
    /// Adds the place of the sensor.
    Place,
    /// Saturates.
    Finish,
}

/// Registration one at a time; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock)]
pub struct RegisterIterative {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: what is in work does not come out.
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
    /// The detection is taken at the next edge.
    pub ready: Signal<Out, Bit>,
    /// A detection comes out.
    pub valid_out: Signal<Out, Bit>,
    /// Its place in the site frame, east.
    pub east: Signal<Out, Bits<18>>,
    /// Its place in the site frame, north.
    pub north: Signal<Out, Bits<18>>,

    phase: DFF<Phase>,
    idle: Signal<Local, Bit>,
    scale: Multiply<18, 18, 36>,
    gain: Constant<Bits<18>>,
    angle: DFF<Bits<20>>,
    product: Signal<Local, Bits<36>>,
    length: Signal<Local, Bits<W>>,
    opposite: Signal<Local, Bits<W>>,
    behind: Signal<Local, Bit>,
    turned: Signal<Local, Bits<20>>,
    folded: Signal<Local, Bits<20>>,
    folded_wide: Signal<Local, Bits<A>>,
    stage: DFF<Bits<5>>,
    stage_more: Signal<Local, Bits<5>>,
    number: [Constant<Bits<5>>; STAGES],
    turns: [Constant<Bits<A>>; STAGES],
    angle_step: Signal<Local, Bits<A>>,
    x: DFF<Bits<W>>,
    y: DFF<Bits<W>>,
    left: DFF<Bits<A>>,
    x_shift: ShiftRight<W, 5, 1>,
    y_shift: ShiftRight<W, 5, 1>,
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
    done: DFF<Bit>,
}

impl Default for RegisterIterative {
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
            ready: Signal::default(),
            valid_out: Signal::default(),
            east: Signal::default(),
            north: Signal::default(),
            phase: DFF::default(),
            idle: Signal::default(),
            scale: Multiply::default(),
            gain: Constant::new((GAIN as u64).into()),
            angle: DFF::default(),
            product: Signal::default(),
            length: Signal::default(),
            opposite: Signal::default(),
            behind: Signal::default(),
            turned: Signal::default(),
            folded: Signal::default(),
            folded_wide: Signal::default(),
            stage: DFF::default(),
            stage_more: Signal::default(),
            number: std::array::from_fn(|i| Constant::new((i as u64).into())),
            turns: std::array::from_fn(|i| Constant::new((TURNS[i] as u64).into())),
            angle_step: Signal::default(),
            x: DFF::default(),
            y: DFF::default(),
            left: DFF::default(),
            x_shift: ShiftRight::default(),
            y_shift: ShiftRight::default(),
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
            done: DFF::default(),
        }
    }
}

impl Logic for RegisterIterative {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, phase, angle, stage, x, y, left, x_rounded, y_rounded, x_placed, y_placed);
        dff_setup!(self, clock, east_out, north_out, done);
        self.scale.clock.next = self.clock.val();
        self.x_shift.clock.next = self.clock.val();
        self.y_shift.clock.next = self.clock.val();

        // Scaling: what is at the ports goes into the multiplier at every clock, and one of them is that which counts.
        self.scale.a.next = bit_cast::<18, 17>(self.range.val());
        self.scale.b.next = self.gain.val();

        // Folding into ±¼ turn: behind where the two top bits differ; half a turn flips the topmost.
        self.product.next = self.scale.product.val();
        self.length.next = self.product.val().get_bits::<W>(9);
        self.opposite.next = bits::<W>(0) - self.length.val();
        self.behind.next = self.angle.q.val().get_bit(19) != self.angle.q.val().get_bit(18);
        self.turned.next = self.angle.q.val() ^ bits::<20>(0x80000);
        self.folded.next = self.angle.q.val();
        if self.behind.val() {
            self.folded.next = self.turned.val();
        }
        self.folded_wide.next = bit_cast::<A, 20>(self.folded.val());

        // Turning.
        self.x_shift.x.next = self.x.q.val();
        self.x_shift.shift.next = self.stage.q.val();
        self.y_shift.x.next = self.y.q.val();
        self.y_shift.shift.next = self.stage.q.val();
        self.stage_more.next = self.stage.q.val() + bits::<5>(1);
        self.angle_step.next = bits::<A>(0);
        for i in 0..STAGES {
            if self.stage.q.val() == self.number[i].val() {
                self.angle_step.next = self.turns[i].val();
            }
        }

        // Rounding: half a unit is 2^7.
        self.x_half.next = self.x.q.val() + bits::<W>(128);
        self.y_half.next = self.y.q.val() + bits::<W>(128);

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

        // Saturating: inside where the three top bits agree.
        self.x_top.next = self.x_placed.q.val().get_bits::<3>(17);
        self.y_top.next = self.y_placed.q.val().get_bits::<3>(17);

        self.idle.next = false;
        self.done.d.next = false;
        match self.phase.q.val() {
            Phase::Idle => {
                self.idle.next = true;
                if self.valid.val() {
                    self.angle.d.next = self.azimuth.val() + self.yaw.val();
                    self.phase.d.next = Phase::Scale;
                }
            }
            Phase::Scale => {
                self.phase.d.next = Phase::Fold;
            }
            Phase::Fold => {
                self.x.d.next = self.length.val();
                if self.behind.val() {
                    self.x.d.next = self.opposite.val();
                }
                self.y.d.next = bits::<W>(0);
                self.left.d.next = self.folded_wide.val() << bits::<A>(6);
                self.stage.d.next = bits::<5>(0);
                self.phase.d.next = Phase::Shift;
            }
            Phase::Shift => {
                self.phase.d.next = Phase::Turn;
            }
            Phase::Turn => {
                if self.left.q.val().get_bit(25) {
                    self.x.d.next = self.x.q.val() + self.y_shift.shifted.val();
                    self.y.d.next = self.y.q.val() - self.x_shift.shifted.val();
                    self.left.d.next = self.left.q.val() + self.angle_step.val();
                } else {
                    self.x.d.next = self.x.q.val() - self.y_shift.shifted.val();
                    self.y.d.next = self.y.q.val() + self.x_shift.shifted.val();
                    self.left.d.next = self.left.q.val() - self.angle_step.val();
                }
                self.stage.d.next = self.stage_more.val();
                self.phase.d.next = Phase::Shift;
                if self.stage.q.val() == bits::<5>(19) {
                    self.phase.d.next = Phase::Round;
                }
            }
            Phase::Round => {
                self.x_rounded.d.next = self.x_half.val().get_bits::<19>(8);
                self.y_rounded.d.next = self.y_half.val().get_bits::<19>(8);
                self.phase.d.next = Phase::Place;
            }
            Phase::Place => {
                self.x_placed.d.next = self.x_wide.val() + self.east_wide.val();
                self.y_placed.d.next = self.y_wide.val() + self.north_wide.val();
                self.phase.d.next = Phase::Finish;
            }
            Phase::Finish => {
                self.done.d.next = true;
                self.phase.d.next = Phase::Idle;
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
            }
            _ => {
                self.phase.d.next = Phase::Idle;
            }
        }
        self.ready.next = self.idle.val();
        self.valid_out.next = self.done.q.val();
        self.east.next = self.east_out.q.val();
        self.north.next = self.north_out.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.phase.d.next = Phase::Idle;
            self.done.d.next = false;
        }
    }
}
