//! The answers that are long: which of the blocks a command asks, and how its records are told.

use crate::regmap::{CELL_RECORDS_PER_MESSAGE, PAIRS_PER_MESSAGE, opcode};
use rust_hdl::prelude::*;

/// A gate's pairs, an update's words or a profile's cells as records of four or eight bytes, and what is said at their end.
#[derive(LogicBlock)]
pub struct Streams {
    /// The command's op.
    pub op: Signal<In, Bits<8>>,
    /// The last five bytes of its body.
    pub argument: Signal<In, Bits<40>>,
    /// The block begins.
    pub start: Signal<In, Bit>,
    /// The record that is shown is taken.
    pub ready: Signal<In, Bit>,
    /// A kept pair is shown.
    pub pair_valid: Signal<In, Bit>,
    /// Its track.
    pub pair_track: Signal<In, Bits<9>>,
    /// Its detection.
    pub pair_detection: Signal<In, Bits<10>>,
    /// Its squared distance.
    pub pair_distance2: Signal<In, Bits<28>>,
    /// A run is running.
    pub gate_busy: Signal<In, Bit>,
    /// Pairs weighed.
    pub gate_pairs: Signal<In, Bits<20>>,
    /// Pairs kept.
    pub gate_kept: Signal<In, Bits<20>>,
    /// A window was cut.
    pub gate_cut: Signal<In, Bit>,
    /// Tracks that came with the gate's tag.
    pub tracks_loaded: Signal<In, Bits<16>>,
    /// Detections that did.
    pub detections_loaded: Signal<In, Bits<16>>,
    /// A word of an update is shown.
    pub word_valid: Signal<In, Bit>,
    /// That word.
    pub word: Signal<In, Bits<32>>,
    /// Words are still to come.
    pub update_busy: Signal<In, Bit>,
    /// What is said of them.
    pub update_flags: Signal<In, Bits<4>>,
    /// A cell is shown.
    pub cell_valid: Signal<In, Bit>,
    /// That cell.
    pub cell_record: Signal<In, Bits<64>>,
    /// Cells are still to come.
    pub cfar_busy: Signal<In, Bit>,
    /// Cells of the profile.
    pub cfar_cells: Signal<In, Bits<16>>,
    /// Those that stood out.
    pub cfar_detected: Signal<In, Bits<16>>,
    /// The op is answered with records.
    pub streams: Signal<Out, Bit>,
    /// A gate begins.
    pub gate_start: Signal<Out, Bit>,
    /// An update's words are to be shown.
    pub update_start: Signal<Out, Bit>,
    /// The pair is taken.
    pub pair_ready: Signal<Out, Bit>,
    /// The word is taken.
    pub word_ready: Signal<Out, Bit>,
    /// The cell is taken.
    pub cell_ready: Signal<Out, Bit>,
    /// A record is shown.
    pub valid: Signal<Out, Bit>,
    /// That record.
    pub record: Signal<Out, Bits<64>>,
    /// Records are of eight bytes.
    pub wide: Signal<Out, Bit>,
    /// Records may still come that are not shown yet.
    pub busy: Signal<Out, Bit>,
    /// The most records of a message.
    pub most: Signal<Out, Bits<7>>,
    /// What is said at the end, from its third byte to its eighth, at their places.
    pub end_low: Signal<Out, Bits<64>>,
    /// From the ninth on.
    pub end_high: Signal<Out, Bits<64>>,
    /// How many bytes it has in all.
    pub end_bytes: Signal<Out, Bits<4>>,

    is_gate: Signal<Local, Bit>,
    is_update: Signal<Local, Bit>,
    is_cfar: Signal<Local, Bit>,
    pairs_wide: Signal<Local, Bits<64>>,
    pairs_up: Signal<Local, Bits<64>>,
    kept_wide: Signal<Local, Bits<64>>,
    kept_up: Signal<Local, Bits<64>>,
    kept_down: Signal<Local, Bits<64>>,
    tracks_wide: Signal<Local, Bits<64>>,
    tracks_up: Signal<Local, Bits<64>>,
    detections_wide: Signal<Local, Bits<64>>,
    detections_up: Signal<Local, Bits<64>>,
    cut_up: Signal<Local, Bits<64>>,
    track_wide: Signal<Local, Bits<64>>,
    detection_wide: Signal<Local, Bits<64>>,
    detection_up: Signal<Local, Bits<64>>,
    distance_wide: Signal<Local, Bits<64>>,
    distance_up: Signal<Local, Bits<64>>,
    flags_wide: Signal<Local, Bits<64>>,
    cells_wide: Signal<Local, Bits<64>>,
    detected_wide: Signal<Local, Bits<64>>,
    detected_up: Signal<Local, Bits<64>>,
    low: Signal<Local, Bits<64>>,

    gate: Constant<Bits<8>>,
    update_op: Constant<Bits<8>>,
    cfar: Constant<Bits<8>>,
    most_plain: Constant<Bits<7>>,
    most_wide: Constant<Bits<7>>,
}

// Records of four bytes all fill a message alike, and those of eight.
const _: () = assert!(PAIRS_PER_MESSAGE[1] == CELL_RECORDS_PER_MESSAGE);

impl Default for Streams {
    fn default() -> Self {
        Self {
            op: Signal::default(),
            argument: Signal::default(),
            start: Signal::default(),
            ready: Signal::default(),
            pair_valid: Signal::default(),
            pair_track: Signal::default(),
            pair_detection: Signal::default(),
            pair_distance2: Signal::default(),
            gate_busy: Signal::default(),
            gate_pairs: Signal::default(),
            gate_kept: Signal::default(),
            gate_cut: Signal::default(),
            tracks_loaded: Signal::default(),
            detections_loaded: Signal::default(),
            word_valid: Signal::default(),
            word: Signal::default(),
            update_busy: Signal::default(),
            update_flags: Signal::default(),
            cell_valid: Signal::default(),
            cell_record: Signal::default(),
            cfar_busy: Signal::default(),
            cfar_cells: Signal::default(),
            cfar_detected: Signal::default(),
            streams: Signal::default(),
            gate_start: Signal::default(),
            update_start: Signal::default(),
            pair_ready: Signal::default(),
            word_ready: Signal::default(),
            cell_ready: Signal::default(),
            valid: Signal::default(),
            record: Signal::default(),
            wide: Signal::default(),
            busy: Signal::default(),
            most: Signal::default(),
            end_low: Signal::default(),
            end_high: Signal::default(),
            end_bytes: Signal::default(),
            is_gate: Signal::default(),
            is_update: Signal::default(),
            is_cfar: Signal::default(),
            pairs_wide: Signal::default(),
            pairs_up: Signal::default(),
            kept_wide: Signal::default(),
            kept_up: Signal::default(),
            kept_down: Signal::default(),
            tracks_wide: Signal::default(),
            tracks_up: Signal::default(),
            detections_wide: Signal::default(),
            detections_up: Signal::default(),
            cut_up: Signal::default(),
            track_wide: Signal::default(),
            detection_wide: Signal::default(),
            detection_up: Signal::default(),
            distance_wide: Signal::default(),
            distance_up: Signal::default(),
            flags_wide: Signal::default(),
            cells_wide: Signal::default(),
            detected_wide: Signal::default(),
            detected_up: Signal::default(),
            low: Signal::default(),
            gate: Constant::new(u64::from(opcode::GATE).into()),
            update_op: Constant::new(u64::from(opcode::UPDATE).into()),
            cfar: Constant::new(u64::from(opcode::CFAR).into()),
            most_plain: Constant::new((PAIRS_PER_MESSAGE[0] as u64).into()),
            most_wide: Constant::new((PAIRS_PER_MESSAGE[1] as u64).into()),
        }
    }
}

impl Logic for Streams {
    #[hdl_gen]
    fn update(&mut self) {
        self.is_gate.next = self.op.val() == self.gate.val();
        self.is_update.next = self.op.val() == self.update_op.val();
        self.is_cfar.next = self.op.val() == self.cfar.val();
        self.streams.next = (self.is_gate.val() | self.is_update.val()) | self.is_cfar.val();
        self.gate_start.next = self.start.val() & self.is_gate.val();
        self.update_start.next = self.start.val() & self.is_update.val();
        self.pair_ready.next = self.ready.val() & self.is_gate.val();
        self.word_ready.next = self.ready.val() & self.is_update.val();
        self.cell_ready.next = self.ready.val() & self.is_cfar.val();

        // Pieces, where they go.
        self.pairs_wide.next = bit_cast::<64, 20>(self.gate_pairs.val());
        self.kept_wide.next = bit_cast::<64, 20>(self.gate_kept.val());
        self.kept_up.next = self.kept_wide.val() << bits::<64>(32);
        self.kept_down.next = self.kept_wide.val() >> bits::<64>(16);
        self.pairs_up.next = self.pairs_wide.val() | self.kept_up.val();
        self.tracks_wide.next = bit_cast::<64, 16>(self.tracks_loaded.val());
        self.tracks_up.next = self.tracks_wide.val() << bits::<64>(16);
        self.detections_wide.next = bit_cast::<64, 16>(self.detections_loaded.val());
        self.detections_up.next = self.detections_wide.val() << bits::<64>(32);
        self.cut_up.next = bits::<64>(0);
        if self.gate_cut.val() {
            self.cut_up.next = bits::<64>(0x0001_0000_0000_0000_u64);
        }
        self.track_wide.next = bit_cast::<64, 9>(self.pair_track.val());
        self.detection_wide.next = bit_cast::<64, 10>(self.pair_detection.val());
        self.detection_up.next = self.detection_wide.val() << bits::<64>(16);
        self.distance_wide.next = bit_cast::<64, 28>(self.pair_distance2.val());
        self.distance_up.next = self.distance_wide.val() << bits::<64>(32);
        self.flags_wide.next = bit_cast::<64, 4>(self.update_flags.val());
        self.cells_wide.next = bit_cast::<64, 16>(self.cfar_cells.val());
        self.detected_wide.next = bit_cast::<64, 16>(self.cfar_detected.val());
        self.detected_up.next = self.detected_wide.val() << bits::<64>(16);

        self.valid.next = self.pair_valid.val();
        self.record.next = self.track_wide.val() | (self.detection_up.val() | self.distance_up.val());
        self.wide.next = self.argument.val().get_bit(32);
        self.busy.next = self.gate_busy.val();
        self.low.next = self.pairs_up.val();
        self.end_high.next =
            (self.kept_down.val() | self.tracks_up.val()) | (self.detections_up.val() | self.cut_up.val());
        self.end_bytes.next = bits::<4>(15);
        if self.is_update.val() {
            self.valid.next = self.word_valid.val();
            self.record.next = bit_cast::<64, 32>(self.word.val());
            self.wide.next = false;
            self.busy.next = self.update_busy.val();
            self.low.next = self.flags_wide.val();
            self.end_bytes.next = bits::<4>(3);
        } else if self.is_cfar.val() {
            self.valid.next = self.cell_valid.val();
            self.record.next = self.cell_record.val();
            self.wide.next = true;
            self.busy.next = self.cfar_busy.val();
            self.low.next = self.cells_wide.val() | self.detected_up.val();
            self.end_bytes.next = bits::<4>(6);
        }
        self.end_low.next = self.low.val() << bits::<64>(16);
        self.most.next = self.most_plain.val();
        if self.wide.val() {
            self.most.next = self.most_wide.val();
        }
    }
}
