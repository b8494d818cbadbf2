//! The update's steps on their way in, and its words on their way out.

use crate::regmap::STEP_WORDS;
use crate::update::{ROW, Update, WORDS};
use rust_hdl::prelude::*;

/// Writes a step where it belongs, and shows the words that an update leaves, one after the other.
#[derive(LogicBlock)]
pub struct Steps {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// What is being done is given up.
    pub reset: Signal<In, Bit>,
    /// A byte stands before the first step: its address.
    pub head: Signal<In, Bit>,
    /// That byte.
    pub octet: Signal<In, Bits<8>>,
    /// A step is there.
    pub write: Signal<In, Bit>,
    /// Word (27 bits), start, keep.
    pub step: Signal<In, Bits<32>>,
    /// The words are to be shown.
    pub start: Signal<In, Bit>,
    /// The word that is shown is taken.
    pub ready: Signal<In, Bit>,
    /// No step may come.
    pub hold: Signal<Out, Bit>,
    /// A word is shown.
    pub valid: Signal<Out, Bit>,
    /// That word, with its sign.
    pub word: Signal<Out, Bits<32>>,
    /// Words are still to come.
    pub busy: Signal<Out, Bit>,
    /// Saturated, refused, floored, bounded.
    pub flags: Signal<Out, Bits<4>>,

    block: Update,
    at: DFF<Bits<6>>,
    /// Assigned to the block's address as a whole: its word answers within the clock.
    place: Signal<Local, Bits<6>>,
    reading: DFF<Bit>,
    fetched: DFF<Bit>,
    read_at: DFF<Bits<6>>,
    /// The block's memory takes most of a clock to read, so a register stands behind it.
    held: DFF<Bits<32>>,
    shown: DFF<Bit>,
    row: Constant<Bits<6>>,
    last: Constant<Bits<6>>,
    wide: Signal<Local, Bits<32>>,
    saturated: Signal<Local, Bits<4>>,
    refused: Signal<Local, Bits<4>>,
    floored: Signal<Local, Bits<4>>,
    bounded: Signal<Local, Bits<4>>,
}

// As addresses wrap.
const _: () = assert!(WORDS == 64);

impl Default for Steps {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            head: Signal::default(),
            octet: Signal::default(),
            write: Signal::default(),
            step: Signal::default(),
            start: Signal::default(),
            ready: Signal::default(),
            hold: Signal::default(),
            valid: Signal::default(),
            word: Signal::default(),
            busy: Signal::default(),
            flags: Signal::default(),
            block: Update::default(),
            at: DFF::default(),
            place: Signal::default(),
            reading: DFF::default(),
            fetched: DFF::default(),
            read_at: DFF::default(),
            held: DFF::default(),
            shown: DFF::default(),
            wide: Signal::default(),
            saturated: Signal::default(),
            refused: Signal::default(),
            floored: Signal::default(),
            bounded: Signal::default(),
            row: Constant::new((ROW as u64).into()),
            last: Constant::new((STEP_WORDS as u64 - 1).into()),
        }
    }
}

impl Logic for Steps {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, at, reading, fetched, read_at, held, shown);
        self.block.clock.next = self.clock.val();
        self.block.reset.next = self.reset.val();

        // In.
        self.block.write.next = self.write.val();
        self.block.word.next = self.step.val().get_bits::<27>(0);
        self.block.start.next = self.write.val() & self.step.val().get_bit(27);
        self.block.keep.next = self.step.val().get_bit(28);
        self.place.next = self.read_at.q.val();
        if self.head.val() {
            self.at.d.next = self.octet.val().get_bits::<6>(0);
        }
        if self.write.val() {
            self.place.next = self.at.q.val();
            self.at.d.next = self.at.q.val() + bits::<6>(1);
            if self.step.val().get_bit(27) {
                self.at.d.next = self.row.val();
            }
        }
        self.block.address.next = self.place.val();

        // Out: a word is there a clock after its address, if the update is through.
        self.fetched.d.next = self.reading.q.val() & !self.block.busy.val();
        self.wide.next = bit_cast::<32, 27>(self.block.word_out.val());
        if !self.shown.q.val() | self.ready.val() {
            self.held.d.next = self.wide.val();
            if self.block.word_out.val().get_bit(26) {
                self.held.d.next = self.wide.val() | bits::<32>(0xf800_0000_u64);
            }
            self.shown.d.next = self.fetched.q.val();
            if self.fetched.q.val() {
                self.fetched.d.next = false;
                self.read_at.d.next = self.read_at.q.val() + bits::<6>(1);
                if self.read_at.q.val() == self.last.val() {
                    self.reading.d.next = false;
                }
            }
        }
        if self.start.val() {
            self.reading.d.next = true;
            self.fetched.d.next = false;
            self.shown.d.next = false;
            self.read_at.d.next = bits::<6>(0);
        }

        self.hold.next = self.block.busy.val();
        self.valid.next = self.shown.q.val();
        self.busy.next = self.reading.q.val() | self.shown.q.val();
        self.word.next = self.held.q.val();
        self.saturated.next = bits::<4>(0);
        self.refused.next = bits::<4>(0);
        self.floored.next = bits::<4>(0);
        self.bounded.next = bits::<4>(0);
        if self.block.saturated.val() {
            self.saturated.next = bits::<4>(1);
        }
        if self.block.refused.val() {
            self.refused.next = bits::<4>(2);
        }
        if self.block.floored.val() {
            self.floored.next = bits::<4>(4);
        }
        if self.block.bounded.val() {
            self.bounded.next = bits::<4>(8);
        }
        self.flags.next =
            (self.saturated.val() | self.refused.val()) | (self.floored.val() | self.bounded.val());

        // Last, so that it wins.
        if self.reset.val() {
            self.reading.d.next = false;
            self.fetched.d.next = false;
            self.shown.d.next = false;
        }
    }
}
