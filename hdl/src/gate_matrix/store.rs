//! Records as they come in byte by byte, and the memories of tracks and detections.

use crate::primitive::Memory;
use rust_hdl::prelude::*;

/// Takes records and shows the halves of a pair, two clocks after it was asked for.
#[derive(LogicBlock, Default)]
pub struct Store {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// A byte of a record is there.
    pub octet_valid: Signal<In, Bit>,
    /// That byte.
    pub octet: Signal<In, Bits<8>>,
    /// The bytes so far end with a track.
    pub track_write: Signal<In, Bit>,
    /// The bytes so far end with a detection.
    pub detection_write: Signal<In, Bit>,
    /// Where it goes.
    pub write_address: Signal<In, Bits<10>>,
    /// The track that is asked for.
    pub track: Signal<In, Bits<9>>,
    /// The detection that is asked for.
    pub detection: Signal<In, Bits<10>>,
    /// The track's mean.
    pub mean: Signal<Out, Bits<54>>,
    /// First and second row of its W.
    pub upper: Signal<Out, Bits<54>>,
    /// Third row.
    pub lower: Signal<Out, Bits<54>>,
    /// Shifts, threshold, doppler.
    pub limits: Signal<Out, Bits<44>>,
    /// The detection.
    pub z: Signal<Out, Bits<54>>,
    /// The window of the track that is being stored.
    pub window: Signal<Out, Bits<21>>,

    // The last 29 bytes, as one number: the newest is topmost.
    record0: DFF<Bits<54>>,
    record1: DFF<Bits<54>>,
    record2: DFF<Bits<54>>,
    record3: DFF<Bits<44>>,
    record4: DFF<Bits<26>>,
    down0: Signal<Local, Bits<54>>,
    down1: Signal<Local, Bits<54>>,
    down2: Signal<Local, Bits<54>>,
    down3: Signal<Local, Bits<44>>,
    down4: Signal<Local, Bits<26>>,
    carry0: Signal<Local, Bits<54>>,
    carry1: Signal<Local, Bits<54>>,
    carry2: Signal<Local, Bits<54>>,
    carry3: Signal<Local, Bits<44>>,
    carry4: Signal<Local, Bits<26>>,
    wide3: Signal<Local, Bits<54>>,
    wide4: Signal<Local, Bits<44>>,
    wider4: Signal<Local, Bits<54>>,
    wide_octet: Signal<Local, Bits<26>>,
    z_low: Signal<Local, Bits<54>>,
    z_high: Signal<Local, Bits<54>>,

    means: Memory<54, 9>,
    uppers: Memory<54, 9>,
    lowers: Memory<54, 9>,
    limit: Memory<44, 9>,
    detections: Memory<54, 10>,
    // Block RAM is slow to read: nothing but a register behind it.
    mean_held: DFF<Bits<54>>,
    upper_held: DFF<Bits<54>>,
    lower_held: DFF<Bits<54>>,
    limit_held: DFF<Bits<44>>,
    z_held: DFF<Bits<54>>,
}

impl Logic for Store {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, record0, record1, record2, record3, record4);
        dff_setup!(self, clock, mean_held, upper_held, lower_held, limit_held, z_held);
        self.means.clock.next = self.clock.val();
        self.uppers.clock.next = self.clock.val();
        self.lowers.clock.next = self.clock.val();
        self.limit.clock.next = self.clock.val();
        self.detections.clock.next = self.clock.val();

        // A byte moves all the others down by eight bits.
        self.wide3.next = bit_cast::<54, 44>(self.record3.q.val());
        self.wide4.next = bit_cast::<44, 26>(self.record4.q.val());
        self.wider4.next = bit_cast::<54, 26>(self.record4.q.val());
        self.wide_octet.next = bit_cast::<26, 8>(self.octet.val());
        self.carry0.next = self.record1.q.val() << bits::<54>(46);
        self.carry1.next = self.record2.q.val() << bits::<54>(46);
        self.carry2.next = self.wide3.val() << bits::<54>(46);
        self.carry3.next = self.wide4.val() << bits::<44>(36);
        self.carry4.next = self.wide_octet.val() << bits::<26>(18);
        self.down0.next = self.record0.q.val() >> bits::<54>(8);
        self.down1.next = self.record1.q.val() >> bits::<54>(8);
        self.down2.next = self.record2.q.val() >> bits::<54>(8);
        self.down3.next = self.record3.q.val() >> bits::<44>(8);
        self.down4.next = self.record4.q.val() >> bits::<26>(8);
        if self.octet_valid.val() {
            self.record0.d.next = self.down0.val() | self.carry0.val();
            self.record1.d.next = self.down1.val() | self.carry1.val();
            self.record2.d.next = self.down2.val() | self.carry2.val();
            self.record3.d.next = self.down3.val() | self.carry3.val();
            self.record4.d.next = self.down4.val() | self.carry4.val();
        }

        // A detection is the newest seven bytes.
        self.z_low.next = self.wide3.val() >> bits::<54>(14);
        self.z_high.next = self.wider4.val() << bits::<54>(30);
        self.means.write.next = self.track_write.val();
        self.uppers.write.next = self.track_write.val();
        self.lowers.write.next = self.track_write.val();
        self.limit.write.next = self.track_write.val();
        self.detections.write.next = self.detection_write.val();
        self.means.write_address.next = self.write_address.val().get_bits::<9>(0);
        self.uppers.write_address.next = self.write_address.val().get_bits::<9>(0);
        self.lowers.write_address.next = self.write_address.val().get_bits::<9>(0);
        self.limit.write_address.next = self.write_address.val().get_bits::<9>(0);
        self.detections.write_address.next = self.write_address.val();
        self.means.written.next = self.record0.q.val();
        self.uppers.written.next = self.record1.q.val();
        self.lowers.written.next = self.record2.q.val();
        self.limit.written.next = self.record3.q.val();
        self.detections.written.next = self.z_low.val() | self.z_high.val();
        self.window.next = self.record4.q.val().get_bits::<21>(0);

        self.means.read_address.next = self.track.val();
        self.uppers.read_address.next = self.track.val();
        self.lowers.read_address.next = self.track.val();
        self.limit.read_address.next = self.track.val();
        self.detections.read_address.next = self.detection.val();
        self.mean_held.d.next = self.means.read.val();
        self.upper_held.d.next = self.uppers.read.val();
        self.lower_held.d.next = self.lowers.read.val();
        self.limit_held.d.next = self.limit.read.val();
        self.z_held.d.next = self.detections.read.val();
        self.mean.next = self.mean_held.q.val();
        self.upper.next = self.upper_held.q.val();
        self.lower.next = self.lower_held.q.val();
        self.limits.next = self.limit_held.q.val();
        self.z.next = self.z_held.q.val();
    }
}
