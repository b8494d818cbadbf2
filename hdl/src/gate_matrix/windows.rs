//! The sequencer: windows of tracks in, pairs out.

use super::MARGIN;
use crate::primitive::Memory;
use rust_hdl::prelude::*;

/// Bits of the count that waits for what is in flight.
const DRAIN: usize = 6;
const _: () = assert!(MARGIN == 1 << DRAIN);

/// Fetches the windows ahead, so that the next is there when one is through.
#[derive(LogicBlock, Default)]
pub struct Windows {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// A run ends.
    pub reset: Signal<In, Bit>,
    /// A run begins, unless one is running.
    pub start: Signal<In, Bit>,
    /// How many tracks.
    pub tracks: Signal<In, Bits<10>>,
    /// How many detections.
    pub detections: Signal<In, Bits<11>>,
    /// No pair may begin.
    pub full: Signal<In, Bit>,
    /// A window is stored.
    pub write: Signal<In, Bit>,
    /// Where.
    pub write_address: Signal<In, Bits<9>>,
    /// First (10 bits) and count (11).
    pub written: Signal<In, Bits<21>>,
    /// A pair begins.
    pub pair: Signal<Out, Bit>,
    /// Its track.
    pub track: Signal<Out, Bits<9>>,
    /// Its detection.
    pub detection: Signal<Out, Bits<10>>,
    /// A run is running, or its last pairs are in flight.
    pub busy: Signal<Out, Bit>,
    /// Pairs of this run.
    pub pairs: Signal<Out, Bits<20>>,
    /// A window went beyond the detections.
    pub cut: Signal<Out, Bit>,

    tracks_held: DFF<Bits<10>>,
    detections_held: DFF<Bits<12>>,
    running: DFF<Bit>,
    fetch: DFF<Bits<10>>,
    fetch_low: Signal<Local, Bits<9>>,
    more: Signal<Local, Bit>,
    memory: Memory<21, 9>,

    // The stages of a window.
    read_valid: DFF<Bit>,
    read_track: DFF<Bits<9>>,
    held_valid: DFF<Bit>,
    held_track: DFF<Bits<9>>,
    held_first: DFF<Bits<10>>,
    held_count: DFF<Bits<11>>,
    first_wide: Signal<Local, Bits<12>>,
    count_wide: Signal<Local, Bits<12>>,
    summed_valid: DFF<Bit>,
    summed_track: DFF<Bits<9>>,
    summed_first: DFF<Bits<12>>,
    summed_end: DFF<Bits<12>>,
    summed_some: DFF<Bit>,
    over: Signal<Local, Bit>,
    clipped_valid: DFF<Bit>,
    clipped_track: DFF<Bits<9>>,
    clipped_first: DFF<Bits<12>>,
    clipped_end: DFF<Bits<12>>,
    sized_valid: DFF<Bit>,
    sized_track: DFF<Bits<9>>,
    sized_first: DFF<Bits<12>>,
    sized_left: DFF<Bits<12>>,
    now_valid: DFF<Bit>,
    now_track: DFF<Bits<9>>,
    now_detection: DFF<Bits<10>>,
    now_left: DFF<Bits<12>>,
    now_single: DFF<Bit>,
    issue: Signal<Local, Bit>,
    advance: Signal<Local, Bit>,

    pair_valid: DFF<Bit>,
    pair_track: DFF<Bits<9>>,
    pair_detection: DFF<Bits<10>>,
    pair_count: DFF<Bits<20>>,
    cut_flag: DFF<Bit>,
    filled: DFF<Bit>,
    drain: DFF<Bits<DRAIN>>,
}

impl Logic for Windows {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, tracks_held, detections_held, running, fetch);
        dff_setup!(self, clock, read_valid, read_track, held_valid, held_track, held_first, held_count);
        dff_setup!(self, clock, summed_valid, summed_track, summed_first, summed_end, summed_some);
        dff_setup!(self, clock, clipped_valid, clipped_track, clipped_first, clipped_end);
        dff_setup!(self, clock, sized_valid, sized_track, sized_first, sized_left);
        dff_setup!(self, clock, now_valid, now_track, now_detection, now_left, now_single);
        dff_setup!(self, clock, pair_valid, pair_track, pair_detection, pair_count, cut_flag, filled, drain);
        self.memory.clock.next = self.clock.val();
        self.memory.write.next = self.write.val();
        self.memory.write_address.next = self.write_address.val();
        self.memory.written.next = self.written.val();

        // A pair begins; behind a window's last, everything moves up by a stage.
        self.issue.next = self.now_valid.q.val() & !self.full.val();
        self.advance.next = !self.now_valid.q.val() | (self.issue.val() & self.now_single.q.val());
        self.pair_valid.d.next = self.issue.val();
        self.pair_track.d.next = self.now_track.q.val();
        self.pair_detection.d.next = self.now_detection.q.val();
        if self.issue.val() {
            self.pair_count.d.next = self.pair_count.q.val() + bits::<20>(1);
            self.now_detection.d.next = self.now_detection.q.val() + bits::<10>(1);
            self.now_left.d.next = self.now_left.q.val() - bits::<12>(1);
            self.now_single.d.next = self.now_left.q.val() == bits::<12>(2);
        }

        self.fetch_low.next = self.fetch.q.val().get_bits::<9>(0);
        self.more.next = self.running.q.val() & (self.fetch.q.val() != self.tracks_held.q.val());
        self.memory.read_address.next = self.read_track.q.val();
        self.first_wide.next = bit_cast::<12, 10>(self.held_first.q.val());
        self.count_wide.next = bit_cast::<12, 11>(self.held_count.q.val());
        self.over.next = self.summed_end.q.val() > self.detections_held.q.val();
        if self.advance.val() {
            self.memory.read_address.next = self.fetch_low.val();
            self.read_valid.d.next = self.more.val();
            self.read_track.d.next = self.fetch_low.val();
            if self.more.val() {
                self.fetch.d.next = self.fetch.q.val() + bits::<10>(1);
            }
            self.held_valid.d.next = self.read_valid.q.val();
            self.held_track.d.next = self.read_track.q.val();
            self.held_first.d.next = self.memory.read.val().get_bits::<10>(0);
            self.held_count.d.next = self.memory.read.val().get_bits::<11>(10);
            self.summed_valid.d.next = self.held_valid.q.val();
            self.summed_track.d.next = self.held_track.q.val();
            self.summed_first.d.next = self.first_wide.val();
            self.summed_end.d.next = self.first_wide.val() + self.count_wide.val();
            self.summed_some.d.next = self.held_count.q.val() != bits::<11>(0);
            self.clipped_valid.d.next = self.summed_valid.q.val();
            self.clipped_track.d.next = self.summed_track.q.val();
            self.clipped_first.d.next = self.summed_first.q.val();
            self.clipped_end.d.next = self.summed_end.q.val();
            if self.over.val() {
                self.clipped_end.d.next = self.detections_held.q.val();
                if self.summed_valid.q.val() & self.summed_some.q.val() {
                    self.cut_flag.d.next = true;
                }
            }
            // An empty window goes no further.
            self.sized_valid.d.next =
                self.clipped_valid.q.val() & (self.clipped_first.q.val() < self.clipped_end.q.val());
            self.sized_track.d.next = self.clipped_track.q.val();
            self.sized_first.d.next = self.clipped_first.q.val();
            self.sized_left.d.next = self.clipped_end.q.val() - self.clipped_first.q.val();
            self.now_valid.d.next = self.sized_valid.q.val();
            self.now_track.d.next = self.sized_track.q.val();
            self.now_detection.d.next = self.sized_first.q.val().get_bits::<10>(0);
            self.now_left.d.next = self.sized_left.q.val();
            self.now_single.d.next = self.sized_left.q.val() == bits::<12>(1);
        }

        // A run is over when nothing has been in the stages for as long as a pair can be in flight.
        self.filled.d.next = (((self.more.val() | self.read_valid.q.val())
            | (self.held_valid.q.val() | self.summed_valid.q.val()))
            | (self.clipped_valid.q.val() | self.sized_valid.q.val()))
            | self.now_valid.q.val();
        self.drain.d.next = bits::<DRAIN>(0);
        if self.running.q.val() {
            if !self.filled.q.val() {
                self.drain.d.next = self.drain.q.val() + bits::<DRAIN>(1);
            }
            if self.drain.q.val() == bits::<DRAIN>(63) {
                self.running.d.next = false;
            }
        } else if self.start.val() {
            self.running.d.next = true;
            self.tracks_held.d.next = self.tracks.val();
            self.detections_held.d.next = bit_cast::<12, 11>(self.detections.val());
            self.fetch.d.next = bits::<10>(0);
            self.pair_count.d.next = bits::<20>(0);
            self.cut_flag.d.next = false;
        }

        self.pair.next = self.pair_valid.q.val();
        self.track.next = self.pair_track.q.val();
        self.detection.next = self.pair_detection.q.val();
        self.busy.next = self.running.q.val();
        self.pairs.next = self.pair_count.q.val();
        self.cut.next = self.cut_flag.q.val();

        // Last, so that it wins.
        if self.reset.val() {
            self.running.d.next = false;
            self.read_valid.d.next = false;
            self.held_valid.d.next = false;
            self.summed_valid.d.next = false;
            self.clipped_valid.d.next = false;
            self.sized_valid.d.next = false;
            self.now_valid.d.next = false;
            self.pair_valid.d.next = false;
            self.pair_count.d.next = bits::<20>(0);
            self.cut_flag.d.next = false;
        }
    }
}
