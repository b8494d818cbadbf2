//! The block against its model, clock by clock; the model against the plain matrix: every pair once, none lost.

use super::stimulus::{full, random};
use super::{GateMatrix, Inputs, Outputs, QUEUE};
use crate::gate::distance2;
use crate::port::{Gateware as _, Model as _, compare, modelled};
use crate::regmap::{DETECTIONS, PairRecord, TRACKS, TrackRecord, pack_detection};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

type Model = super::Model;

fn load(model: &mut Model, bytes: &[u8], store: Inputs) {
    for &octet in bytes {
        model.step(&Inputs { octet_valid: true, octet: u64::from(octet), ..Inputs::default() });
    }
    model.step(&store);
}

fn load_all(model: &mut Model, tracks: &[TrackRecord], detections: &[[i64; 3]]) {
    for (at, track) in tracks.iter().enumerate() {
        let store = Inputs { track_write: true, write_address: at as u64, ..Inputs::default() };
        load(model, &track.pack(), store);
    }
    for (at, z) in detections.iter().enumerate() {
        let store = Inputs { detection_write: true, write_address: at as u64, ..Inputs::default() };
        load(model, &pack_detection(z), store);
    }
}

/// Runs until the queue is read; what came out, the last outputs, and the clocks until the run was over.
fn run(
    model: &mut Model,
    tracks: usize,
    detections: usize,
    mut ready: impl FnMut() -> bool,
) -> (Vec<PairRecord>, Outputs, usize) {
    let start =
        Inputs { start: true, tracks: tracks as u64, detections: detections as u64, ..Inputs::default() };
    let mut shown = model.step(&start);
    let (mut pairs, mut clocks) = (Vec::new(), 0);
    while shown.busy || shown.valid {
        let ready = ready();
        if shown.valid && ready {
            pairs.push(PairRecord {
                track: shown.track as u16,
                detection: shown.detection as u16,
                distance2: Some(shown.distance2 as u32),
            });
        }
        clocks += usize::from(shown.busy);
        shown = model.step(&Inputs { ready, ..Inputs::default() });
    }
    (pairs, shown, clocks)
}

fn scan(rng: &mut ChaCha8Rng, tracks: usize, detections: usize) -> (Vec<TrackRecord>, Vec<[i64; 3]>) {
    let reach = 1 << rng.random_range(4..17);
    let mut place = || std::array::from_fn(|_| rng.random_range(-1000..1000));
    let z: Vec<[i64; 3]> = (0..detections).map(|_| place()).collect();
    let means: Vec<[i64; 3]> = (0..tracks).map(|_| place()).collect();
    let tracks = means
        .into_iter()
        .map(|mean| TrackRecord {
            mean,
            w: [rng.random_range(1..reach), 0, rng.random_range(1..reach), 0, 0, 1],
            threshold: rng.random_range(0..1 << 28),
            first: rng.random_range(0..=detections.min(1023)) as u16,
            count: rng.random_range(0..=detections.min(40)) as u16,
            ..TrackRecord::default()
        })
        .collect();
    (tracks, z)
}

#[test]
fn the_matrix_is_every_window_pair_by_pair() {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let mut model = Model::default();
    for (tracks, detections) in [(0, 5), (5, 0), (1, 1), (7, 30), (60, 200), (TRACKS, DETECTIONS)] {
        let (records, z) = scan(&mut rng, tracks, detections);
        load_all(&mut model, &records, &z);
        let (mut expected, mut weighed, mut cut) = (Vec::new(), 0, false);
        for (at, track) in records.iter().enumerate() {
            for detection in (usize::from(track.first)..).take(usize::from(track.count)) {
                let Some(z) = z.get(detection) else {
                    cut = true;
                    continue;
                };
                weighed += 1;
                let squared = distance2(&track.pair(z));
                if squared <= track.threshold {
                    let distance2 = Some(squared as u32);
                    expected.push(PairRecord { track: at as u16, detection: detection as u16, distance2 });
                }
            }
        }
        assert!(
            tracks < 7 || (expected.len() > weighed / 10 && expected.len() < weighed),
            "neither all nor none"
        );
        for eagerness in [1.0, 0.3, 0.01] {
            let (pairs, last, _) = run(&mut model, tracks, detections, || rng.random_bool(eagerness));
            assert_eq!(pairs, expected, "{tracks} × {detections}, {eagerness}");
            assert_eq!((last.pairs, last.kept, last.cut), (weighed as u64, expected.len() as u64, cut));
        }
    }
}

#[test]
fn a_pair_goes_through_per_clock() {
    let mut model = Model::default();
    // Windows of one detection and of none are the hardest.
    for count in [0, 1, 2, 3, 50] {
        let track = TrackRecord { count, ..TrackRecord::default() };
        load_all(&mut model, &[track; 200], &[[999, 0, 0]; 60]);
        let (_, last, clocks) = run(&mut model, 200, 60, || true);
        assert_eq!(last.pairs, 200 * u64::from(count));
        let pairs = 200 * usize::from(count.max(1));
        assert!((pairs..pairs + 80).contains(&clocks), "{clocks} clocks for {pairs} pairs");
    }
}

#[test]
fn a_sleeping_reader_stops_the_sequencer_and_loses_nothing() {
    let mut model = Model::default();
    let track = TrackRecord { threshold: (1 << 28) - 1, count: 1024, ..TrackRecord::default() };
    load_all(&mut model, &[track; 2], &[[0; 3]; 1024]);
    let mut clocks = 0;
    let asleep = || {
        clocks += 1;
        clocks > 5_000
    };
    let (pairs, last, _) = run(&mut model, 2, 1024, asleep);
    let expected: Vec<(u16, u16)> =
        (0..2).flat_map(|track| (0..1024).map(move |detection| (track, detection))).collect();
    assert_eq!(pairs.iter().map(|pair| (pair.track, pair.detection)).collect::<Vec<_>>(), expected);
    assert_eq!((last.pairs, last.kept), (2048, 2048));
}

#[test]
fn the_queue_is_never_fuller_than_full() {
    let mut model = Model::default();
    let stimulus = full(3);
    let (mut most, mut filled) = (0, 0_i64);
    let mut shown = Outputs::default();
    for words in stimulus.iter().take(150_000) {
        let inputs = Inputs::from_words(words);
        let before = shown;
        shown = model.step(&inputs);
        filled += shown.kept as i64 - before.kept as i64 - i64::from(before.valid && inputs.ready);
        most = most.max(filled);
    }
    assert!((QUEUE as i64 - 60..=QUEUE as i64).contains(&most), "{most} pairs in the queue");
}

#[test]
fn block_and_model_agree() {
    let stimulus = random(2, 6_000, 12);
    let mut model = Model::default();
    let seen =
        compare::<GateMatrix>(&stimulus, |inputs| model.step_words(inputs)).expect("block and model agree");
    assert!(seen.iter().filter(|words| words[0] == 1).count() > 100, "pairs came out");
}

#[test]
fn random_stimulus_makes_everything_happen() {
    let seen = modelled::<GateMatrix>(&random(3, 300_000, 40));
    assert_eq!(GateMatrix::OUTPUTS[7].name, "cut");
    for (at, port) in GateMatrix::OUTPUTS.iter().enumerate().filter(|(_, port)| port.bits == 1) {
        for level in [0, 1] {
            assert!(seen.iter().any(|words| words[at] == level), "{} is never {level}", port.name);
        }
    }
}
