//! A profile's cells on their way in, and those that stand out on their way out.

use crate::cfar::Cfar;
use crate::reader::Reader;
use crate::regmap::CELLS_PER_MESSAGE;
use rust_hdl::prelude::*;

/// Address bits of the queue: all of one message's cells may stand out.
const A: usize = 8;
/// Bits of a place in it.
const P: usize = A + 1;
const _: () = assert!(CELLS_PER_MESSAGE <= 1 << A);

/// Takes a profile's settings and its cells, and keeps what is detected.
#[derive(LogicBlock, Default)]
pub struct Profile {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Everything is forgotten.
    pub reset: Signal<In, Bit>,
    /// A profile begins; what is left of another is forgotten.
    pub begins: Signal<In, Bit>,
    /// A byte of its settings is there.
    pub head: Signal<In, Bit>,
    /// That byte.
    pub octet: Signal<In, Bits<8>>,
    /// A cell is there.
    pub write: Signal<In, Bit>,
    /// Its power.
    pub power: Signal<In, Bits<16>>,
    /// It is the last.
    pub last: Signal<In, Bit>,
    /// The cell that is shown is taken.
    pub ready: Signal<In, Bit>,
    /// A cell that stands out is shown.
    pub valid: Signal<Out, Bit>,
    /// Index (16 bits), power (16), sum of the training cells (24), and how many those are (8).
    pub record: Signal<Out, Bits<64>>,
    /// Cells are still inside.
    pub busy: Signal<Out, Bit>,
    /// Cells that came out.
    pub cells: Signal<Out, Bits<16>>,
    /// How many stood out.
    pub detected: Signal<Out, Bits<16>>,

    settings: DFF<Bits<48>>,
    settings_down: Signal<Local, Bits<48>>,
    octet_wide: Signal<Local, Bits<48>>,
    octet_up: Signal<Local, Bits<48>>,
    block: Cfar,
    unfinished: DFF<Bit>,
    index: DFF<Bits<16>>,
    index_wide: Signal<Local, Bits<64>>,
    power_wide: Signal<Local, Bits<64>>,
    power_up: Signal<Local, Bits<64>>,
    sum_wide: Signal<Local, Bits<64>>,
    sum_up: Signal<Local, Bits<64>>,
    cells_wide: Signal<Local, Bits<64>>,
    cells_up: Signal<Local, Bits<64>>,
    reader: Reader<64, A, P>,
    write_at: DFF<Bits<P>>,
    // The last cell's detection is shown three clocks after it came out.
    settling: DFF<Bit>,
    settled: DFF<Bit>,
}

impl Logic for Profile {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, settings, unfinished, index, write_at);
        dff_setup!(self, clock, settling, settled);
        self.block.clock.next = self.clock.val();
        self.reader.clock.next = self.clock.val();
        self.reader.reset.next = self.reset.val() | self.begins.val();

        // Settings: share, share at the edge, flags, rank.
        self.octet_wide.next = bit_cast::<48, 8>(self.octet.val());
        self.octet_up.next = self.octet_wide.val() << bits::<48>(40);
        self.settings_down.next = self.settings.q.val() >> bits::<48>(8);
        if self.head.val() {
            self.settings.d.next = self.settings_down.val() | self.octet_up.val();
        }
        self.block.share.next = self.settings.q.val().get_bits::<16>(0);
        self.block.share_edge.next = self.settings.q.val().get_bits::<16>(16);
        self.block.ordered.next = self.settings.q.val().get_bit(32);
        self.block.rank.next = self.settings.q.val().get_bits::<5>(40);

        // Cells.
        self.block.reset.next = self.reset.val() | self.begins.val();
        self.block.valid.next = self.write.val();
        self.block.power.next = self.power.val();
        self.block.last.next = self.last.val();
        if self.write.val() {
            self.unfinished.d.next = true;
        }
        if self.block.valid_out.val() {
            self.index.d.next = self.index.q.val() + bits::<16>(1);
            if self.block.last_out.val() {
                self.unfinished.d.next = false;
            }
        }

        // What stands out.
        self.index_wide.next = bit_cast::<64, 16>(self.index.q.val());
        self.power_wide.next = bit_cast::<64, 16>(self.block.power_out.val());
        self.power_up.next = self.power_wide.val() << bits::<64>(16);
        self.sum_wide.next = bit_cast::<64, 20>(self.block.noise_sum.val());
        self.sum_up.next = self.sum_wide.val() << bits::<64>(32);
        self.cells_wide.next = bit_cast::<64, 5>(self.block.noise_cells.val());
        self.cells_up.next = self.cells_wide.val() << bits::<64>(56);
        self.reader.write.next = self.block.detected.val();
        self.reader.write_at.next = self.write_at.q.val();
        self.reader.whole_to.next = self.write_at.q.val();
        self.reader.ready.next = self.ready.val();
        self.reader.written.next =
            (self.index_wide.val() | self.power_up.val()) | (self.sum_up.val() | self.cells_up.val());
        if self.block.detected.val() {
            self.write_at.d.next = self.write_at.q.val() + bits::<P>(1);
        }

        self.valid.next = self.reader.valid.val();
        self.record.next = self.reader.word.val();
        self.settling.d.next = self.unfinished.q.val();
        self.settled.d.next = self.settling.q.val();
        self.busy.next = self.unfinished.q.val() | (self.settling.q.val() | self.settled.q.val());
        self.cells.next = self.index.q.val();
        self.detected.next = bit_cast::<16, P>(self.write_at.q.val());

        // Last, so that it wins.
        if self.reset.val() | self.begins.val() {
            self.unfinished.d.next = false;
            self.index.d.next = bits::<16>(0);
            self.write_at.d.next = bits::<P>(0);
        }
    }
}
