//! The decoder: payloads byte by byte in, records for the memories and whole commands out.

use crate::regmap::{DETECTION_BYTES, DETECTIONS, TRACK_BYTES, TRACKS, error, opcode};
use rust_hdl::prelude::*;

/// What is being done.
#[derive(Copy, Clone, Debug, PartialEq, LogicState)]
pub enum Phase {
    /// Waits for a message's first byte.
    Op,
    /// Waits for its second.
    Tag,
    /// Takes the rest.
    Body,
    /// Lets its last record be stored.
    Settle,
    /// Finds what is wrong with it.
    Judge,
    /// Shows it until it has been carried out.
    Execute,
}

// What the text below says in numbers.
const _: () = assert!(TRACKS == 512 && DETECTIONS == 1024);

/// Takes a byte per clock while no command is shown.
#[derive(LogicBlock)]
pub struct Decode {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// What has begun is forgotten.
    pub reset: Signal<In, Bit>,
    /// A byte of payload is there.
    pub valid: Signal<In, Bit>,
    /// That byte.
    pub data: Signal<In, Bits<8>>,
    /// It is the last of its message.
    pub last: Signal<In, Bit>,
    /// Steps of an update must wait.
    pub hold: Signal<In, Bit>,
    /// The command that is shown has been carried out.
    pub done: Signal<In, Bit>,
    /// The byte is taken.
    pub ready: Signal<Out, Bit>,
    /// A byte of a record.
    pub octet_valid: Signal<Out, Bit>,
    /// That byte.
    pub octet: Signal<Out, Bits<8>>,
    /// It stands before the first record.
    pub head: Signal<Out, Bit>,
    /// It was the last of a track, a clock ago.
    pub track_write: Signal<Out, Bit>,
    /// It was the last of a detection, a clock ago.
    pub detection_write: Signal<Out, Bit>,
    /// It was the last of a step.
    pub step_write: Signal<Out, Bit>,
    /// It was the last of a cell.
    pub cell_write: Signal<Out, Bit>,
    /// And that the last of its message.
    pub cell_last: Signal<Out, Bit>,
    /// Where the record goes.
    pub write_address: Signal<Out, Bits<10>>,
    /// A message of tracks has begun; its tag is shown.
    pub tracks_begin: Signal<Out, Bit>,
    /// A message of detections has begun; its tag is shown.
    pub detections_begin: Signal<Out, Bit>,
    /// A message of cells has begun.
    pub cells_begin: Signal<Out, Bit>,
    /// A command is shown.
    pub command: Signal<Out, Bit>,
    /// Its op.
    pub op: Signal<Out, Bits<8>>,
    /// Its tag.
    pub tag: Signal<Out, Bits<8>>,
    /// The last five bytes of its body, the newest topmost.
    pub argument: Signal<Out, Bits<40>>,
    /// What is wrong with it; 0: nothing.
    pub fault: Signal<Out, Bits<8>>,

    phase: DFF<Phase>,
    taken: Signal<Local, Bit>,
    op_held: DFF<Bits<8>>,
    tag_held: DFF<Bits<8>>,
    begun: DFF<Bit>,
    lone: DFF<Bit>,
    count: DFF<Bits<3>>,
    argument_held: DFF<Bits<40>>,
    argument_down: Signal<Local, Bits<40>>,
    octet_wide: Signal<Local, Bits<40>>,
    octet_up: Signal<Local, Bits<40>>,

    is_tracks: DFF<Bit>,
    is_detections: DFF<Bit>,
    is_update: DFF<Bit>,
    is_cfar: DFF<Bit>,
    go: Signal<Local, Bit>,
    head_bytes: Signal<Local, Bits<3>>,
    in_head: Signal<Local, Bit>,
    in_record: Signal<Local, Bit>,
    record_count: DFF<Bits<5>>,
    record_last: Signal<Local, Bits<5>>,
    complete: DFF<Bit>,
    complete_last: DFF<Bit>,
    index: DFF<Bits<16>>,
    index_down: Signal<Local, Bits<16>>,
    index_octet: Signal<Local, Bits<16>>,
    index_up: Signal<Local, Bits<16>>,
    beyond_tracks: Signal<Local, Bits<7>>,
    beyond_detections: Signal<Local, Bits<6>>,
    fits: Signal<Local, Bit>,
    beyond: DFF<Bit>,

    tracks_over: DFF<Bit>,
    detections_over: DFF<Bit>,
    tracks_asked: Signal<Local, Bits<16>>,
    detections_asked: Signal<Local, Bits<16>>,
    wrong_length: DFF<Bit>,
    known: DFF<Bit>,
    fault_held: DFF<Bits<8>>,

    hello: Constant<Bits<8>>,
    read: Constant<Bits<8>>,
    write: Constant<Bits<8>>,
    tracks: Constant<Bits<8>>,
    detections: Constant<Bits<8>>,
    update_op: Constant<Bits<8>>,
    cfar: Constant<Bits<8>>,
    gate: Constant<Bits<8>>,
    unsupported: Constant<Bits<8>>,
    length: Constant<Bits<8>>,
    capacity: Constant<Bits<8>>,
    track_last: Constant<Bits<5>>,
    detection_last: Constant<Bits<5>>,
}

impl Default for Decode {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            valid: Signal::default(),
            data: Signal::default(),
            last: Signal::default(),
            hold: Signal::default(),
            done: Signal::default(),
            ready: Signal::default(),
            octet_valid: Signal::default(),
            octet: Signal::default(),
            head: Signal::default(),
            track_write: Signal::default(),
            detection_write: Signal::default(),
            step_write: Signal::default(),
            cell_write: Signal::default(),
            cell_last: Signal::default(),
            write_address: Signal::default(),
            tracks_begin: Signal::default(),
            detections_begin: Signal::default(),
            cells_begin: Signal::default(),
            command: Signal::default(),
            op: Signal::default(),
            tag: Signal::default(),
            argument: Signal::default(),
            fault: Signal::default(),
            phase: DFF::default(),
            taken: Signal::default(),
            op_held: DFF::default(),
            tag_held: DFF::default(),
            begun: DFF::default(),
            lone: DFF::default(),
            count: DFF::default(),
            argument_held: DFF::default(),
            argument_down: Signal::default(),
            octet_wide: Signal::default(),
            octet_up: Signal::default(),
            is_tracks: DFF::default(),
            is_detections: DFF::default(),
            is_update: DFF::default(),
            is_cfar: DFF::default(),
            go: Signal::default(),
            head_bytes: Signal::default(),
            in_head: Signal::default(),
            in_record: Signal::default(),
            record_count: DFF::default(),
            record_last: Signal::default(),
            complete: DFF::default(),
            complete_last: DFF::default(),
            index: DFF::default(),
            index_down: Signal::default(),
            index_octet: Signal::default(),
            index_up: Signal::default(),
            beyond_tracks: Signal::default(),
            beyond_detections: Signal::default(),
            fits: Signal::default(),
            beyond: DFF::default(),
            tracks_over: DFF::default(),
            detections_over: DFF::default(),
            tracks_asked: Signal::default(),
            detections_asked: Signal::default(),
            wrong_length: DFF::default(),
            known: DFF::default(),
            fault_held: DFF::default(),
            hello: Constant::new(u64::from(opcode::HELLO).into()),
            read: Constant::new(u64::from(opcode::READ).into()),
            write: Constant::new(u64::from(opcode::WRITE).into()),
            tracks: Constant::new(u64::from(opcode::TRACKS).into()),
            detections: Constant::new(u64::from(opcode::DETECTIONS).into()),
            update_op: Constant::new(u64::from(opcode::UPDATE).into()),
            cfar: Constant::new(u64::from(opcode::CFAR).into()),
            gate: Constant::new(u64::from(opcode::GATE).into()),
            unsupported: Constant::new(u64::from(error::UNSUPPORTED).into()),
            length: Constant::new(u64::from(error::LENGTH).into()),
            capacity: Constant::new(u64::from(error::CAPACITY).into()),
            track_last: Constant::new((TRACK_BYTES as u64 - 1).into()),
            detection_last: Constant::new((DETECTION_BYTES as u64 - 1).into()),
        }
    }
}

impl Logic for Decode {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, phase, op_held, tag_held, begun, lone, count, argument_held);
        dff_setup!(self, clock, is_update, is_cfar, complete_last);
        dff_setup!(self, clock, is_tracks, is_detections, record_count, complete, index, beyond);
        dff_setup!(self, clock, tracks_over, detections_over, wrong_length, known, fault_held);

        // The bytes.
        self.octet_wide.next = bit_cast::<40, 8>(self.data.val());
        self.octet_up.next = self.octet_wide.val() << bits::<40>(32);
        self.argument_down.next = self.argument_held.q.val() >> bits::<40>(8);
        self.index_octet.next = bit_cast::<16, 8>(self.data.val());
        self.index_up.next = self.index_octet.val() << bits::<16>(8);
        self.index_down.next = self.index.q.val() >> bits::<16>(8);
        self.record_last.next = self.detection_last.val();
        self.head_bytes.next = bits::<3>(2);
        if self.is_tracks.q.val() {
            self.record_last.next = self.track_last.val();
        } else if self.is_update.q.val() {
            self.record_last.next = bits::<5>(3);
            self.head_bytes.next = bits::<3>(1);
        } else if self.is_cfar.q.val() {
            self.record_last.next = bits::<5>(1);
            self.head_bytes.next = bits::<3>(6);
        }
        self.in_record.next = (self.is_tracks.q.val() | self.is_detections.q.val())
            | (self.is_update.q.val() | self.is_cfar.q.val());
        self.in_head.next = self.count.q.val() < self.head_bytes.val();
        // A step is done before the next comes.
        self.go.next = !(self.hold.val() & self.is_update.q.val());
        self.complete_last.d.next = self.last.val();
        self.taken.next = false;
        self.ready.next = false;
        self.octet_valid.next = false;
        self.begun.d.next = false;
        self.complete.d.next = false;
        match self.phase.q.val() {
            Phase::Op => {
                self.ready.next = true;
                self.count.d.next = bits::<3>(0);
                self.record_count.d.next = bits::<5>(0);
                if self.valid.val() {
                    self.op_held.d.next = self.data.val();
                    self.tag_held.d.next = bits::<8>(0);
                    self.is_tracks.d.next = self.data.val() == self.tracks.val();
                    self.is_detections.d.next = self.data.val() == self.detections.val();
                    self.is_update.d.next = self.data.val() == self.update_op.val();
                    self.is_cfar.d.next = self.data.val() == self.cfar.val();
                    self.lone.d.next = self.last.val();
                    self.beyond.d.next = false;
                    self.phase.d.next = Phase::Tag;
                    if self.last.val() {
                        self.phase.d.next = Phase::Settle;
                    }
                }
            }
            Phase::Tag => {
                self.ready.next = true;
                if self.valid.val() {
                    self.tag_held.d.next = self.data.val();
                    self.begun.d.next = true;
                    self.phase.d.next = Phase::Body;
                    if self.last.val() {
                        self.phase.d.next = Phase::Settle;
                    }
                }
            }
            Phase::Body => {
                self.ready.next = self.go.val();
                if self.valid.val() & self.go.val() {
                    self.taken.next = true;
                    if self.last.val() {
                        self.phase.d.next = Phase::Settle;
                    }
                }
            }
            Phase::Settle => {
                self.phase.d.next = Phase::Judge;
            }
            Phase::Judge => {
                self.phase.d.next = Phase::Execute;
            }
            Phase::Execute => {
                if self.done.val() {
                    self.phase.d.next = Phase::Op;
                }
            }
            _ => {
                self.phase.d.next = Phase::Op;
            }
        }
        if self.taken.val() {
            self.octet_valid.next = true;
            self.argument_held.d.next = self.argument_down.val() | self.octet_up.val();
            if self.count.q.val() != bits::<3>(7) {
                self.count.d.next = self.count.q.val() + bits::<3>(1);
            }
            if self.in_head.val() {
                self.index.d.next = self.index_down.val() | self.index_up.val();
            } else if self.in_record.val() {
                self.record_count.d.next = self.record_count.q.val() + bits::<5>(1);
                if self.record_count.q.val() == self.record_last.val() {
                    self.record_count.d.next = bits::<5>(0);
                    self.complete.d.next = true;
                }
            }
        }

        // A clock behind a record's last byte it is stored, if there is room.
        self.beyond_tracks.next = self.index.q.val().get_bits::<7>(9);
        self.beyond_detections.next = self.index.q.val().get_bits::<6>(10);
        self.fits.next = !self.beyond.q.val() & (self.beyond_detections.val() == bits::<6>(0));
        if self.is_tracks.q.val() {
            self.fits.next = !self.beyond.q.val() & (self.beyond_tracks.val() == bits::<7>(0));
        }
        if self.complete.q.val() {
            self.index.d.next = self.index.q.val() + bits::<16>(1);
            self.beyond.d.next = !self.fits.val();
        }

        // What is wrong with it, in two clocks.
        self.tracks_asked.next = self.argument_held.q.val().get_bits::<16>(0);
        self.detections_asked.next = self.argument_held.q.val().get_bits::<16>(16);
        self.tracks_over.d.next = self.tracks_asked.val() > bits::<16>(512);
        self.detections_over.d.next = self.detections_asked.val() > bits::<16>(1024);
        self.wrong_length.d.next = self.lone.q.val();
        self.known.d.next = true;
        if self.op_held.q.val() == self.hello.val() {
            self.wrong_length.d.next = self.lone.q.val() | (self.count.q.val() != bits::<3>(0));
        } else if self.op_held.q.val() == self.read.val() {
            self.wrong_length.d.next = self.count.q.val() != bits::<3>(1);
        } else if (self.op_held.q.val() == self.write.val()) | (self.op_held.q.val() == self.gate.val()) {
            self.wrong_length.d.next = self.count.q.val() != bits::<3>(5);
        } else if self.in_record.val() {
            self.wrong_length.d.next = self.in_head.val() | (self.record_count.q.val() != bits::<5>(0));
        } else {
            self.known.d.next = false;
        }
        if self.phase.q.val() == Phase::Judge {
            self.fault_held.d.next = bits::<8>(0);
            if self.wrong_length.q.val() {
                self.fault_held.d.next = self.length.val();
            } else if !self.known.q.val() {
                self.fault_held.d.next = self.unsupported.val();
            } else if self.in_record.val() {
                if self.beyond.q.val() & (self.is_tracks.q.val() | self.is_detections.q.val()) {
                    self.fault_held.d.next = self.capacity.val();
                }
            } else if (self.op_held.q.val() == self.gate.val())
                & (self.tracks_over.q.val() | self.detections_over.q.val())
            {
                self.fault_held.d.next = self.capacity.val();
            }
        }

        self.octet.next = self.data.val();
        self.track_write.next = (self.complete.q.val() & self.is_tracks.q.val()) & self.fits.val();
        self.detection_write.next = (self.complete.q.val() & self.is_detections.q.val()) & self.fits.val();
        self.head.next = self.taken.val() & self.in_head.val();
        self.step_write.next = self.complete.q.val() & self.is_update.q.val();
        self.cell_write.next = self.complete.q.val() & self.is_cfar.q.val();
        self.cell_last.next = self.complete_last.q.val();
        self.cells_begin.next = self.begun.q.val() & self.is_cfar.q.val();
        self.write_address.next = self.index.q.val().get_bits::<10>(0);
        self.tracks_begin.next = self.begun.q.val() & self.is_tracks.q.val();
        self.detections_begin.next = self.begun.q.val() & self.is_detections.q.val();
        self.command.next = self.phase.q.val() == Phase::Execute;
        self.op.next = self.op_held.q.val();
        self.tag.next = self.tag_held.q.val();
        self.argument.next = self.argument_held.q.val();
        self.fault.next = self.fault_held.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.phase.d.next = Phase::Op;
            self.complete.d.next = false;
            self.begun.d.next = false;
        }
    }
}
