//! The gate matrix in RustHDL.

use super::PAIR_LATENCY;
use super::queue::{PAIR, Queue};
use super::store::Store;
use super::windows::Windows;
use crate::gate::Gate;
use crate::primitive::Delay;
use rust_hdl::prelude::*;

/// The gate matrix; the module's documentation says what its ports mean and when they move.
#[derive(LogicBlock, Default)]
pub struct GateMatrix {
    /// Everything happens on its rising edge.
    pub clock: Signal<In, Clock>,
    /// Synchronous: a run ends, the queue is empty.
    pub reset: Signal<In, Bit>,
    /// A byte of a record is there.
    pub octet_valid: Signal<In, Bit>,
    /// That byte.
    pub octet: Signal<In, Bits<8>>,
    /// The bytes so far end with a track: store it.
    pub track_write: Signal<In, Bit>,
    /// The bytes so far end with a detection: store it.
    pub detection_write: Signal<In, Bit>,
    /// Where.
    pub write_address: Signal<In, Bits<10>>,
    /// Begins a run.
    pub start: Signal<In, Bit>,
    /// How many tracks.
    pub tracks: Signal<In, Bits<10>>,
    /// How many detections.
    pub detections: Signal<In, Bits<11>>,
    /// The reader takes the pair that is shown.
    pub ready: Signal<In, Bit>,
    /// A kept pair is shown.
    pub valid: Signal<Out, Bit>,
    /// Its track.
    pub track: Signal<Out, Bits<9>>,
    /// Its detection.
    pub detection: Signal<Out, Bits<10>>,
    /// Its squared distance.
    pub distance2: Signal<Out, Bits<28>>,
    /// A run is running.
    pub busy: Signal<Out, Bit>,
    /// Pairs weighed.
    pub pairs: Signal<Out, Bits<20>>,
    /// Pairs kept.
    pub kept: Signal<Out, Bits<20>>,
    /// A window went beyond the detections.
    pub cut: Signal<Out, Bit>,

    store: Store,
    windows: Windows,
    read_valid: DFF<Bit>,
    held_valid: DFF<Bit>,
    gate: Gate,
    flight: Delay<19, PAIR_LATENCY>,
    track_wide: Signal<Local, Bits<19>>,
    track_up: Signal<Local, Bits<19>>,
    detection_wide: Signal<Local, Bits<19>>,
    place: Signal<Local, Bits<PAIR>>,
    distance_wide: Signal<Local, Bits<PAIR>>,
    distance_up: Signal<Local, Bits<PAIR>>,
    queue: Queue,
    kept_count: DFF<Bits<20>>,
}

impl Logic for GateMatrix {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, read_valid, held_valid, kept_count);
        self.store.clock.next = self.clock.val();
        self.windows.clock.next = self.clock.val();
        self.gate.clock.next = self.clock.val();
        self.flight.clock.next = self.clock.val();
        self.queue.clock.next = self.clock.val();
        self.windows.reset.next = self.reset.val();
        self.gate.reset.next = self.reset.val();
        self.queue.reset.next = self.reset.val();

        // Records.
        self.store.octet_valid.next = self.octet_valid.val();
        self.store.octet.next = self.octet.val();
        self.store.track_write.next = self.track_write.val();
        self.store.detection_write.next = self.detection_write.val();
        self.store.write_address.next = self.write_address.val();
        self.windows.write.next = self.track_write.val();
        self.windows.write_address.next = self.write_address.val().get_bits::<9>(0);
        self.windows.written.next = self.store.window.val();

        // Pairs.
        self.windows.start.next = self.start.val();
        self.windows.tracks.next = self.tracks.val();
        self.windows.detections.next = self.detections.val();
        self.windows.full.next = self.queue.full.val();
        self.store.track.next = self.windows.track.val();
        self.store.detection.next = self.windows.detection.val();
        self.read_valid.d.next = self.windows.pair.val();
        self.held_valid.d.next = self.read_valid.q.val();

        // The gate.
        self.gate.valid.next = self.held_valid.q.val();
        self.gate.z_east.next = self.store.z.val().get_bits::<18>(0);
        self.gate.z_north.next = self.store.z.val().get_bits::<18>(18);
        self.gate.z_rate.next = self.store.z.val().get_bits::<18>(36);
        self.gate.mean_east.next = self.store.mean.val().get_bits::<18>(0);
        self.gate.mean_north.next = self.store.mean.val().get_bits::<18>(18);
        self.gate.mean_rate.next = self.store.mean.val().get_bits::<18>(36);
        self.gate.w11.next = self.store.upper.val().get_bits::<18>(0);
        self.gate.w21.next = self.store.upper.val().get_bits::<18>(18);
        self.gate.w22.next = self.store.upper.val().get_bits::<18>(36);
        self.gate.w31.next = self.store.lower.val().get_bits::<18>(0);
        self.gate.w32.next = self.store.lower.val().get_bits::<18>(18);
        self.gate.w33.next = self.store.lower.val().get_bits::<18>(36);
        self.gate.shift1.next = self.store.limits.val().get_bits::<5>(0);
        self.gate.shift2.next = self.store.limits.val().get_bits::<5>(5);
        self.gate.shift3.next = self.store.limits.val().get_bits::<5>(10);
        self.gate.threshold.next = self.store.limits.val().get_bits::<28>(15);
        self.gate.doppler.next = self.store.limits.val().get_bit(43);

        // Which pair it was, and into the queue if it is kept.
        self.track_wide.next = bit_cast::<19, 9>(self.windows.track.val());
        self.track_up.next = self.track_wide.val() << bits::<19>(10);
        self.detection_wide.next = bit_cast::<19, 10>(self.windows.detection.val());
        self.flight.early.next = self.track_up.val() | self.detection_wide.val();
        self.place.next = bit_cast::<PAIR, 19>(self.flight.late.val());
        self.distance_wide.next = bit_cast::<PAIR, 28>(self.gate.distance2.val());
        self.distance_up.next = self.distance_wide.val() << bits::<PAIR>(19);
        self.queue.write.next = self.gate.keep.val();
        self.queue.written.next = self.place.val() | self.distance_up.val();
        self.queue.ready.next = self.ready.val();
        if self.gate.keep.val() {
            self.kept_count.d.next = self.kept_count.q.val() + bits::<20>(1);
        } else if self.start.val() & !self.windows.busy.val() {
            self.kept_count.d.next = bits::<20>(0);
        }

        self.valid.next = self.queue.valid.val();
        self.detection.next = self.queue.read.val().get_bits::<10>(0);
        self.track.next = self.queue.read.val().get_bits::<9>(10);
        self.distance2.next = self.queue.read.val().get_bits::<28>(19);
        self.busy.next = self.windows.busy.val();
        self.pairs.next = self.windows.pairs.val();
        self.kept.next = self.kept_count.q.val();
        self.cut.next = self.windows.cut.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.read_valid.d.next = false;
            self.held_valid.d.next = false;
            self.kept_count.d.next = bits::<20>(0);
        }
    }
}
