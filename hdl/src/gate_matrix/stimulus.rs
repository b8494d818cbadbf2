//! Stimulus: scans that are stored and gated, while the reader is now eager and now asleep.

use super::Inputs;
use crate::gate;
use crate::gate::stimulus::{expectation, near};
use crate::port::mask;
use crate::regmap::{DETECTIONS, TRACKS, TrackRecord, pack_detection};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A scan being put together.
struct Scans {
    rng: ChaCha8Rng,
    stimulus: Vec<Vec<u64>>,
    eagerness: f64,
    /// One clock in so many has a reset, a start or a write that is out of place; none with 0.
    disorder: u32,
}

impl Scans {
    fn push(&mut self, inputs: Inputs) {
        let rng = &mut self.rng;
        let mut inputs = Inputs { ready: rng.random_bool(self.eagerness), ..inputs };
        if self.disorder > 0 && rng.random_range(0..self.disorder) == 0 {
            match rng.random_range(0..4) {
                0 => inputs.reset = true,
                1 => inputs.start = true,
                2 => (inputs.track_write, inputs.write_address) = (true, rng.random_range(0..1024)),
                _ => (inputs.detection_write, inputs.write_address) = (true, rng.random_range(0..1024)),
            }
        }
        self.stimulus.push(inputs.words());
    }

    /// Bytes of a record, and the store behind them.
    fn record(&mut self, bytes: &[u8], store: Inputs) {
        for &octet in bytes {
            self.push(Inputs { octet_valid: true, octet: u64::from(octet), ..Inputs::default() });
            if self.rng.random_range(0..16) == 0 {
                self.push(Inputs { octet: u64::from(!octet), ..Inputs::default() });
            }
        }
        self.push(store);
    }

    fn track(&mut self, at: usize, track: &TrackRecord) {
        let store = Inputs { track_write: true, write_address: at as u64, ..Inputs::default() };
        self.record(&track.pack(), store);
    }

    fn detection(&mut self, at: usize, z: &[i64; 3]) {
        let store = Inputs { detection_write: true, write_address: at as u64, ..Inputs::default() };
        self.record(&pack_detection(z), store);
    }

    fn gate(&mut self, tracks: usize, detections: usize, clocks: usize) {
        let (tracks, detections) = (tracks as u64, detections as u64);
        self.push(Inputs { start: true, tracks, detections, ..Inputs::default() });
        for _ in 0..clocks {
            self.push(Inputs::default());
        }
    }

    /// A track as the filter has them, or of any bits; and a detection that may be near it.
    fn pair(&mut self) -> (gate::Inputs, [i64; 3]) {
        let known = expectation(&mut self.rng);
        let share = self.rng.random_range(0.3..2.0);
        let z = near(&mut self.rng, &known, share);
        match (gate::Track::new(&known.0, &known.1, known.2), gate::detection(&z)) {
            (Some(track), Some(z)) if self.rng.random_bool(0.8) => (track.pair(&z), z),
            _ => {
                let words: Vec<u64> = gate::Inputs::PORTS
                    .iter()
                    .map(|port| self.rng.random::<u64>() & mask(port.bits))
                    .collect();
                let any = gate::Inputs::from_words(&words);
                (any, [any.z_east, any.z_north, any.z_rate])
            }
        }
    }
}

/// Scans of up to `most` tracks and detections with windows of all kinds, so many clocks of them.
#[must_use]
pub fn random(seed: u64, clocks: usize, most: usize) -> Vec<Vec<u64>> {
    let rng = ChaCha8Rng::seed_from_u64(seed);
    let mut scans = Scans { rng, stimulus: Vec::with_capacity(clocks), eagerness: 1.0, disorder: 0 };
    while scans.stimulus.len() < clocks {
        let rng = &mut scans.rng;
        scans.disorder = if rng.random_bool(0.3) { rng.random_range(50..5_000) } else { 0 };
        scans.eagerness = [1.0, 0.5, 0.02, 0.0][rng.random_range(0..4)];
        let tracks = rng.random_range(0..=most.min(TRACKS));
        let detections = rng.random_range(0..=most.min(DETECTIONS));
        let widest = if rng.random_bool(0.5) { 4 } else { detections + 4 };
        for at in 0..tracks.max(detections) {
            let (pair, z) = scans.pair();
            if at < tracks {
                let first = scans.rng.random_range(0..=detections.min(DETECTIONS - 1));
                let count = scans.rng.random_range(0..=widest.min(2047));
                scans.track(at, &TrackRecord::new(&pair, first as u16, count as u16));
            }
            if at < detections {
                scans.detection(at, &z);
            }
        }
        // Again with what is there, so that more pairs come than it takes clocks to store a scan.
        for _ in 0..scans.rng.random_range(1..4) {
            let pairs = tracks * widest.min(detections) / 2;
            let clocks = scans.rng.random_range(0..=2 * pairs + 200);
            scans.gate(tracks, detections, clocks);
            // What the queue still holds is read, but for now and then.
            if scans.rng.random_bool(0.8) {
                let before = std::mem::replace(&mut scans.eagerness, 1.0);
                (0..pairs + 700).for_each(|_| scans.push(Inputs::default()));
                scans.eagerness = before;
            }
        }
    }
    scans.stimulus.truncate(clocks);
    scans.stimulus
}

/// Full memories, every window over all detections, everything kept: as many pairs as there can be, to a reader that takes one in
/// `every` clocks.
#[must_use]
pub fn full(every: usize) -> Vec<Vec<u64>> {
    let rng = ChaCha8Rng::seed_from_u64(every as u64);
    let mut scans = Scans { rng, stimulus: Vec::new(), eagerness: 1.0, disorder: 0 };
    let track = TrackRecord { threshold: mask(28), count: DETECTIONS as u16, ..TrackRecord::default() };
    for at in 0..TRACKS {
        scans.track(at, &track);
    }
    for at in 0..DETECTIONS {
        scans.detection(at, &[at as i64, 0, 0]);
    }
    scans.eagerness = 1.0 / every as f64;
    scans.gate(TRACKS, DETECTIONS, TRACKS * DETECTIONS * every + 200);
    scans.stimulus
}
