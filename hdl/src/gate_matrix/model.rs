//! The gate matrix in plain integers, bit for bit what the block does.

use super::{MARGIN, PAIR_LATENCY, QUEUE};
use crate::gate;
use crate::port::ports;
use crate::regmap::{DETECTION_BYTES, DETECTIONS, TRACK_BYTES, TRACKS, TrackRecord, unpack_detection};
use std::collections::VecDeque;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// A run ends, the queue is empty.
        reset: bool = 1,
        /// A byte of a record is there.
        octet_valid: bool = 1,
        /// That byte.
        octet: u64 = 8,
        /// The bytes so far end with a track: store it.
        track_write: bool = 1,
        /// The bytes so far end with a detection: store it.
        detection_write: bool = 1,
        /// Where.
        write_address: u64 = 10,
        /// Begins a run.
        start: bool = 1,
        /// How many tracks.
        tracks: u64 = 10,
        /// How many detections.
        detections: u64 = 11,
        /// The reader takes the pair that is shown.
        ready: bool = 1,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// A kept pair is shown.
        valid: bool = 1,
        /// Its track.
        track: u64 = 9,
        /// Its detection.
        detection: u64 = 10,
        /// Its squared distance.
        distance2: u64 = 28,
        /// A run is running.
        busy: bool = 1,
        /// Pairs weighed.
        pairs: u64 = 20,
        /// Pairs kept.
        kept: u64 = 20,
        /// A window went beyond the detections.
        cut: bool = 1,
    }
}

/// A track's window on its way to the sequencer.
#[derive(Clone, Copy, Debug, Default)]
struct Window {
    valid: bool,
    track: usize,
    first: usize,
    end: usize,
    /// It is not empty in itself.
    some: bool,
}

/// A pair, wherever it is.
#[derive(Clone, Copy, Debug, Default)]
struct Pair {
    valid: bool,
    track: usize,
    detection: usize,
}

/// The sequencer's registers.
#[derive(Clone, Debug, Default)]
struct Sequencer {
    running: bool,
    tracks: usize,
    detections: usize,
    fetch: usize,
    /// Behind the memory, behind its register, summed, clipped, sized, and the one whose pairs begin.
    stages: [Window; 6],
    filled: bool,
    drain: usize,
    pair: Pair,
}

/// The queue's registers and words.
#[derive(Clone, Debug)]
struct Queue {
    words: Vec<(Pair, u64)>,
    /// What the memory shows, and whether that is in the queue; the outputs show what was shown before.
    word: (Pair, u64),
    fetched: bool,
    /// Modulo twice the capacity.
    write: usize,
    read: usize,
    filled: usize,
    full: bool,
}

/// All registers and memories. `Default` is the state after power-on.
#[derive(Clone, Debug)]
pub struct Model {
    record: [u8; TRACK_BYTES],
    tracks: Vec<TrackRecord>,
    detections: Vec<[i64; 3]>,
    sequencer: Sequencer,
    /// What the memories show, and their registers after it.
    read: (TrackRecord, [i64; 3]),
    held: (TrackRecord, [i64; 3]),
    /// Newest first; the gate's verdict is about the last.
    flight: VecDeque<Pair>,
    gate: gate::Model,
    verdict: gate::Outputs,
    queue: Queue,
    outputs: Outputs,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            record: [0; TRACK_BYTES],
            tracks: vec![TrackRecord::default(); TRACKS],
            detections: vec![[0; 3]; DETECTIONS],
            sequencer: Sequencer::default(),
            read: Default::default(),
            held: Default::default(),
            flight: vec![Pair::default(); PAIR_LATENCY].into(),
            gate: gate::Model::default(),
            verdict: gate::Outputs::default(),
            queue: Queue {
                words: vec![(Pair::default(), 0); QUEUE],
                word: Default::default(),
                fetched: false,
                write: 0,
                read: 0,
                filled: 0,
                full: false,
            },
            outputs: Outputs::default(),
        }
    }
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        let full = self.queue.full;
        let begins = inputs.start && !self.sequencer.running;

        // Against the stream, so that each stage sees the one before it as it was.
        let pair = self.flight.back().copied().unwrap_or_default();
        let kept = self.verdict.keep.then_some((pair, self.verdict.distance2));
        self.queue.step(kept, inputs.ready, &mut self.outputs);
        if kept.is_some() {
            self.outputs.kept = (self.outputs.kept + 1) % (1 << 20);
        } else if begins {
            self.outputs.kept = 0;
        }

        let (track, z) = self.held;
        // The memories show something for every pair, and the second behind the sequencer's is the gate's.
        let valid = self.flight.get(1).is_some_and(|pair| pair.valid);
        self.verdict = self.gate.step(&gate::Inputs { reset: inputs.reset, valid, ..track.pair(&z) });
        self.held = self.read;
        self.flight.push_front(self.sequencer.pair);
        self.flight.truncate(PAIR_LATENCY);
        let Pair { track, detection, .. } = self.sequencer.pair;
        self.read = (self.tracks[track], self.detections[detection]);
        self.sequencer.step(inputs, full, &self.tracks, &mut self.outputs);

        self.store(inputs);
        if inputs.reset {
            self.reset();
        }
        self.outputs.busy = self.sequencer.running;
        self.outputs
    }

    /// Records, as they were before this edge's byte.
    fn store(&mut self, inputs: &Inputs) {
        let at = inputs.write_address as usize;
        if inputs.track_write {
            self.tracks[at % TRACKS] = TrackRecord::unpack(&self.record);
        }
        if inputs.detection_write
            && let Some(newest) = self.record.last_chunk::<DETECTION_BYTES>()
        {
            self.detections[at] = unpack_detection(newest);
        }
        if inputs.octet_valid {
            self.record.rotate_left(1);
            self.record[TRACK_BYTES - 1] = inputs.octet as u8;
        }
    }

    /// All but the memories, and what no flag vouches for.
    fn reset(&mut self) {
        let Sequencer { tracks, detections, fetch, stages, filled, drain, pair, .. } = self.sequencer.clone();
        self.sequencer = Sequencer {
            running: false,
            stages: stages.map(|window| Window { valid: false, ..window }),
            pair: Pair { valid: false, ..pair },
            tracks,
            detections,
            fetch,
            filled,
            drain,
        };
        self.flight.iter_mut().for_each(|pair| pair.valid = false);
        let queue = &mut self.queue;
        (queue.write, queue.read, queue.filled) = (0, 0, 0);
        (queue.fetched, queue.full) = (false, false);
        let Outputs { track, detection, distance2, .. } = self.outputs;
        self.outputs = Outputs { track, detection, distance2, ..Outputs::default() };
    }
}

impl Sequencer {
    fn step(&mut self, inputs: &Inputs, full: bool, tracks: &[TrackRecord], outputs: &mut Outputs) {
        let begins = inputs.start && !self.running;
        let more = self.running && self.fetch != self.tracks;
        let filled = more || self.stages.iter().any(|window| window.valid);
        let [read, held, summed, clipped, sized, now] = self.stages;

        let issue = now.valid && !full;
        self.pair = Pair { valid: issue, track: now.track, detection: now.first };
        if issue {
            outputs.pairs = (outputs.pairs + 1) % (1 << 20);
            self.stages[5].first = (now.first + 1) % DETECTIONS;
            self.stages[5].end -= 1;
        }
        // In the last stage, `end` counts the detections that are left.
        if !now.valid || (issue && now.end == 1) {
            // Not earlier than the memory's register has it: a window may be stored in between.
            let fetched = tracks[self.fetch % TRACKS];
            self.stages[0] = Window {
                valid: more,
                track: self.fetch % TRACKS,
                first: usize::from(fetched.first),
                end: usize::from(fetched.first) + usize::from(fetched.count),
                some: fetched.count > 0,
            };
            self.fetch += usize::from(more);
            self.stages[1] = read;
            self.stages[2] = held;
            self.stages[3] = Window { end: summed.end.min(self.detections), ..summed };
            outputs.cut |= summed.valid && summed.some && summed.end > self.detections;
            self.stages[4] = Window { valid: clipped.valid && clipped.first < clipped.end, ..clipped };
            self.stages[5] = Window { end: sized.end.wrapping_sub(sized.first), ..sized };
        } else {
            // The memory is read again.
            let again = tracks[read.track];
            self.stages[0] = Window {
                first: usize::from(again.first),
                end: usize::from(again.first) + usize::from(again.count),
                some: again.count > 0,
                ..read
            };
        }

        let drain = self.drain;
        self.drain = if self.running && !self.filled { (drain + 1) % MARGIN } else { 0 };
        if self.running {
            self.running = drain != MARGIN - 1;
        } else if begins {
            (self.running, self.fetch) = (true, 0);
            (self.tracks, self.detections) = (inputs.tracks as usize, inputs.detections as usize);
            (outputs.pairs, outputs.cut) = (0, false);
        }
        self.filled = filled;
    }
}

impl Queue {
    fn step(&mut self, kept: Option<(Pair, u64)>, ready: bool, outputs: &mut Outputs) {
        let wrap = 2 * QUEUE;
        let take = !outputs.valid || ready;
        let read = (self.read + usize::from(self.fetched && take)) % wrap;
        if take {
            let (pair, distance2) = self.word;
            outputs.valid = self.fetched;
            (outputs.track, outputs.detection) = (pair.track as u64, pair.detection as u64);
            outputs.distance2 = distance2;
        }
        self.fetched = read != self.write;
        self.word = self.words[read % QUEUE];
        self.full = self.filled >= QUEUE - MARGIN;
        self.filled = (self.write + wrap - self.read) % wrap;
        if let Some(pair) = kept {
            self.words[self.write % QUEUE] = pair;
            self.write = (self.write + 1) % wrap;
        }
        self.read = read;
    }
}
