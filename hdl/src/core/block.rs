//! The fusion core in RustHDL: how its parts hang together.

use super::answer::Answer;
use super::decode::Decode;
use super::loaded::Loaded;
use super::registers::Registers;
use crate::gate_matrix::GateMatrix;
use crate::link::receive::Receive;
use crate::link::transmit::Transmit;
use rust_hdl::prelude::*;

/// The fusion core; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock, Default)]
pub struct Core {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: as after power-on, but for the memories.
    pub reset: Signal<In, Bit>,
    /// A byte has come from the line.
    pub received_valid: Signal<In, Bit>,
    /// That byte.
    pub received: Signal<In, Bits<8>>,
    /// A byte had no stop bit.
    pub broken: Signal<In, Bit>,
    /// The line takes the byte that is shown.
    pub octet_ready: Signal<In, Bit>,
    /// A byte for the line is shown.
    pub octet_valid: Signal<Out, Bit>,
    /// That byte.
    pub octet: Signal<Out, Bits<8>>,
    /// A gate is running.
    pub busy: Signal<Out, Bit>,

    receive: Receive,
    decode: Decode,
    tracks_loaded: Loaded,
    detections_loaded: Loaded,
    registers: Registers,
    matrix: GateMatrix,
    answer: Answer,
    transmit: Transmit,
}

impl Logic for Core {
    #[hdl_gen]
    fn update(&mut self) {
        self.receive.clock.next = self.clock.val();
        self.decode.clock.next = self.clock.val();
        self.tracks_loaded.clock.next = self.clock.val();
        self.detections_loaded.clock.next = self.clock.val();
        self.registers.clock.next = self.clock.val();
        self.matrix.clock.next = self.clock.val();
        self.answer.clock.next = self.clock.val();
        self.transmit.clock.next = self.clock.val();
        self.receive.reset.next = self.reset.val();
        self.decode.reset.next = self.reset.val();
        self.tracks_loaded.reset.next = self.reset.val();
        self.detections_loaded.reset.next = self.reset.val();
        self.registers.reset.next = self.reset.val();
        self.matrix.reset.next = self.reset.val();
        self.answer.reset.next = self.reset.val();
        self.transmit.reset.next = self.reset.val();

        // Line to commands.
        self.receive.octet_valid.next = self.received_valid.val();
        self.receive.octet.next = self.received.val();
        self.receive.ready.next = self.decode.ready.val();
        self.decode.valid.next = self.receive.valid.val();
        self.decode.data.next = self.receive.data.val();
        self.decode.last.next = self.receive.last.val();
        self.decode.done.next = self.answer.done.val();

        // Records.
        self.matrix.octet_valid.next = self.decode.octet_valid.val();
        self.matrix.octet.next = self.decode.octet.val();
        self.matrix.track_write.next = self.decode.track_write.val();
        self.matrix.detection_write.next = self.decode.detection_write.val();
        self.matrix.write_address.next = self.decode.write_address.val();
        self.tracks_loaded.tag.next = self.decode.tag.val();
        self.tracks_loaded.begins.next = self.decode.tracks_begin.val();
        self.tracks_loaded.store.next = self.decode.track_write.val();
        self.tracks_loaded.take.next = self.answer.start.val();
        self.detections_loaded.tag.next = self.decode.tag.val();
        self.detections_loaded.begins.next = self.decode.detections_begin.val();
        self.detections_loaded.store.next = self.decode.detection_write.val();
        self.detections_loaded.take.next = self.answer.start.val();

        // Registers.
        self.registers.address.next = self.answer.address.val();
        self.registers.write.next = self.answer.write.val();
        self.registers.written.next = self.decode.argument.val().get_bits::<32>(8);
        self.registers.good.next = self.receive.good.val();
        self.registers.gap.next = self.receive.gap.val();
        self.registers.repeated.next = self.receive.repeated.val();
        self.registers.overflow.next = self.receive.overflow.val();
        self.registers.bad.next = self.receive.bad.val();
        self.registers.broken.next = self.broken.val();
        self.registers.error.next = self.answer.error.val();
        self.registers.gate_start.next = self.answer.start.val();
        self.registers.gate_busy.next = self.matrix.busy.val();
        self.registers.gate_pairs.next = self.matrix.pairs.val();

        // Gate.
        self.matrix.start.next = self.answer.start.val();
        self.matrix.tracks.next = self.decode.argument.val().get_bits::<10>(0);
        self.matrix.detections.next = self.decode.argument.val().get_bits::<11>(16);
        self.matrix.ready.next = self.answer.pair_ready.val();

        // Commands to answers.
        self.answer.command.next = self.decode.command.val();
        self.answer.op.next = self.decode.op.val();
        self.answer.tag.next = self.decode.tag.val();
        self.answer.argument.next = self.decode.argument.val();
        self.answer.fault.next = self.decode.fault.val();
        self.answer.value.next = self.registers.value.val();
        self.answer.known.next = self.registers.known.val();
        self.answer.pair_valid.next = self.matrix.valid.val();
        self.answer.pair_track.next = self.matrix.track.val();
        self.answer.pair_detection.next = self.matrix.detection.val();
        self.answer.pair_distance2.next = self.matrix.distance2.val();
        self.answer.gate_busy.next = self.matrix.busy.val();
        self.answer.gate_pairs.next = self.matrix.pairs.val();
        self.answer.gate_kept.next = self.matrix.kept.val();
        self.answer.gate_cut.next = self.matrix.cut.val();
        self.answer.tracks_loaded.next = self.tracks_loaded.records.val();
        self.answer.detections_loaded.next = self.detections_loaded.records.val();
        self.answer.ready.next = self.transmit.ready.val();

        // Answers to the line.
        self.transmit.valid.next = self.answer.valid.val();
        self.transmit.data.next = self.answer.data.val();
        self.transmit.last.next = self.answer.last.val();
        self.transmit.octet_ready.next = self.octet_ready.val();
        self.octet_valid.next = self.transmit.octet_valid.val();
        self.octet.next = self.transmit.octet.val();
        self.busy.next = self.matrix.busy.val();
    }
}
