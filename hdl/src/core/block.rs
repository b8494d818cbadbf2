//! The fusion core in RustHDL: how its parts hang together.

use super::answer::Answer;
use super::decode::Decode;
use super::events::Events;
use super::loaded::Loaded;
use super::profile::Profile;
use super::registers::Registers;
use super::steps::Steps;
use super::streams::Streams;
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
    /// The loop detectors' contacts.
    pub loops: Signal<In, Bits<8>>,
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
    steps: Steps,
    profile: Profile,
    streams: Streams,
    events: Events,
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
        self.steps.clock.next = self.clock.val();
        self.profile.clock.next = self.clock.val();
        self.events.clock.next = self.clock.val();
        self.answer.clock.next = self.clock.val();
        self.transmit.clock.next = self.clock.val();
        self.receive.reset.next = self.reset.val();
        self.decode.reset.next = self.reset.val();
        self.tracks_loaded.reset.next = self.reset.val();
        self.detections_loaded.reset.next = self.reset.val();
        self.registers.reset.next = self.reset.val();
        self.matrix.reset.next = self.reset.val();
        self.steps.reset.next = self.reset.val();
        self.profile.reset.next = self.reset.val();
        self.events.reset.next = self.reset.val();
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
        self.tracks_loaded.take.next = self.streams.gate_start.val();
        self.detections_loaded.tag.next = self.decode.tag.val();
        self.detections_loaded.begins.next = self.decode.detections_begin.val();
        self.detections_loaded.store.next = self.decode.detection_write.val();
        self.detections_loaded.take.next = self.streams.gate_start.val();

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
        self.registers.gate_start.next = self.streams.gate_start.val();
        self.registers.gate_busy.next = self.matrix.busy.val();
        self.registers.gate_pairs.next = self.matrix.pairs.val();

        // Loops.
        self.registers.ticks.next = self.events.ticks.val();
        self.registers.loop_present.next = self.events.present.val();
        self.registers.loop_stuck.next = self.events.stuck.val();
        self.registers.loop_chatter.next = self.events.chatter.val();
        self.registers.loop_crosstalk.next = self.events.crosstalk.val();
        self.events.contacts.next = self.loops.val();
        self.events.tick_divider.next = self.registers.tick_divider.val();
        self.events.debounce_ticks.next = self.registers.debounce_ticks.val();
        self.events.stuck_ticks.next = self.registers.stuck_ticks.val();
        self.events.chatter_window_ticks.next = self.registers.chatter_window_ticks.val();
        self.events.chatter_limit.next = self.registers.chatter_limit.val();
        self.events.lockout_ticks.next = self.registers.lockout_ticks.val();
        self.events.beside.next = self.registers.beside.val();
        self.events.sample.next = self.registers.sample.val();
        self.events.enable.next = self.registers.enable.val();
        self.events.ready.next = self.answer.event_ready.val();
        self.answer.event_valid.next = self.events.valid.val();
        self.answer.event_low.next = self.events.low.val();
        self.answer.event_high.next = self.events.high.val();

        // Update and profile.
        self.steps.head.next = self.decode.head.val();
        self.steps.octet.next = self.decode.octet.val();
        self.steps.write.next = self.decode.step_write.val();
        self.steps.step.next = self.decode.argument.val().get_bits::<32>(8);
        self.steps.start.next = self.streams.update_start.val();
        self.steps.ready.next = self.streams.word_ready.val();
        self.decode.hold.next = self.steps.hold.val();
        self.profile.begins.next = self.decode.cells_begin.val();
        self.profile.head.next = self.decode.head.val();
        self.profile.octet.next = self.decode.octet.val();
        self.profile.write.next = self.decode.cell_write.val();
        self.profile.power.next = self.decode.argument.val().get_bits::<16>(24);
        self.profile.last.next = self.decode.cell_last.val();
        self.profile.ready.next = self.streams.cell_ready.val();

        // Gate.
        self.matrix.start.next = self.streams.gate_start.val();
        self.matrix.tracks.next = self.decode.argument.val().get_bits::<10>(0);
        self.matrix.detections.next = self.decode.argument.val().get_bits::<11>(16);
        self.matrix.ready.next = self.streams.pair_ready.val();

        // Records of all three.
        self.streams.op.next = self.decode.op.val();
        self.streams.argument.next = self.decode.argument.val();
        self.streams.start.next = self.answer.start.val();
        self.streams.ready.next = self.answer.record_ready.val();
        self.streams.pair_valid.next = self.matrix.valid.val();
        self.streams.pair_track.next = self.matrix.track.val();
        self.streams.pair_detection.next = self.matrix.detection.val();
        self.streams.pair_distance2.next = self.matrix.distance2.val();
        self.streams.gate_busy.next = self.matrix.busy.val();
        self.streams.gate_pairs.next = self.matrix.pairs.val();
        self.streams.gate_kept.next = self.matrix.kept.val();
        self.streams.gate_cut.next = self.matrix.cut.val();
        self.streams.tracks_loaded.next = self.tracks_loaded.records.val();
        self.streams.detections_loaded.next = self.detections_loaded.records.val();
        self.streams.word_valid.next = self.steps.valid.val();
        self.streams.word.next = self.steps.word.val();
        self.streams.update_busy.next = self.steps.busy.val();
        self.streams.update_flags.next = self.steps.flags.val();
        self.streams.cell_valid.next = self.profile.valid.val();
        self.streams.cell_record.next = self.profile.record.val();
        self.streams.cfar_busy.next = self.profile.busy.val();
        self.streams.cfar_cells.next = self.profile.cells.val();
        self.streams.cfar_detected.next = self.profile.detected.val();

        // Commands to answers.
        self.answer.command.next = self.decode.command.val();
        self.answer.op.next = self.decode.op.val();
        self.answer.tag.next = self.decode.tag.val();
        self.answer.argument.next = self.decode.argument.val();
        self.answer.fault.next = self.decode.fault.val();
        self.answer.value.next = self.registers.value.val();
        self.answer.known.next = self.registers.known.val();
        self.answer.streams.next = self.streams.streams.val();
        self.answer.record_valid.next = self.streams.valid.val();
        self.answer.record.next = self.streams.record.val();
        self.answer.record_wide.next = self.streams.wide.val();
        self.answer.stream_busy.next = self.streams.busy.val();
        self.answer.most.next = self.streams.most.val();
        self.answer.end_low.next = self.streams.end_low.val();
        self.answer.end_high.next = self.streams.end_high.val();
        self.answer.end_bytes.next = self.streams.end_bytes.val();
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
