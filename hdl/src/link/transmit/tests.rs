//! The block against its model, clock by clock; the model against COBS and CRC-32 from elsewhere, and against reception.

use super::stimulus::random;
use super::{Inputs, Outputs, Transmit};
use crate::link::receive;
use crate::port::{Model as _, compare, modelled};
use proptest::prelude::*;

type Model = super::Model;
/// Something that random stimulus must make happen.
type Event = (&'static str, fn(&Outputs) -> bool);

/// A frame by other people's code, without its closing zero.
fn reference_frame(sequence: u8, payload: &[u8]) -> Vec<u8> {
    let mut plain = vec![sequence];
    plain.extend(payload);
    plain.extend(crc32fast::hash(&plain).to_le_bytes());
    let mut line = vec![0; cobs::max_encoding_length(plain.len())];
    let length = cobs::encode(&plain, &mut line);
    line.truncate(length);
    line
}

/// What comes onto the line for these payloads, from a writer that has a byte on the clocks that `eager` says to a line that
/// takes one on those that `line` says; and how many clocks it took.
fn send(
    payloads: &[Vec<u8>],
    eager: impl Fn(usize) -> bool,
    line: impl Fn(usize) -> bool,
) -> (Vec<u8>, usize) {
    let mut bytes = payloads
        .iter()
        .flat_map(|payload| payload.iter().enumerate().map(|(at, &data)| (data, at + 1 == payload.len())));
    let (mut model, mut now, mut shown) = (Model::default(), bytes.next(), Outputs::default());
    let (mut out, mut offered, mut ends, mut clock) = (Vec::new(), false, 0, 0);
    // The first shows a zero before any clock.
    shown.octet_valid = true;
    while ends < payloads.len() + 1 {
        assert!(clock < 1_000_000, "the line stands still");
        let (data, last) = now.unwrap_or_default();
        // What is offered stays until it is taken.
        offered = now.is_some() && (offered || eager(clock));
        let octet_ready = line(clock);
        if shown.octet_valid && octet_ready {
            out.push(shown.octet as u8);
            ends += usize::from(shown.octet == 0);
        }
        if offered && shown.ready {
            now = bytes.next();
        }
        let before = shown;
        shown =
            model.step(&Inputs { reset: false, valid: offered, data: u64::from(data), last, octet_ready });
        if before.octet_valid && !octet_ready {
            assert_eq!((shown.octet_valid, shown.octet), (true, before.octet), "a byte was withdrawn");
        }
        offered = offered && !before.ready;
        clock += 1;
    }
    (out, clock)
}

/// Frames by other people's code behind the zero that goes first.
fn reference(payloads: &[Vec<u8>]) -> Vec<u8> {
    let mut line = vec![0];
    for (sequence, payload) in payloads.iter().enumerate() {
        line.extend(reference_frame(sequence as u8, payload));
        line.push(0);
    }
    line
}

#[test]
fn every_length_is_framed_as_elsewhere() {
    for fill in [0, 7] {
        let payloads: Vec<Vec<u8>> = (1..=520).map(|length| vec![fill; length]).collect();
        for payloads in payloads.chunks(64) {
            let (line, _) = send(payloads, |_| true, |_| true);
            let (theirs, ours) = (decoded(&reference(payloads)), decoded(&line));
            assert_eq!(ours, theirs, "payloads of {fill} from {} bytes on", payloads[0].len());
        }
    }
}

/// The frames on a line as any COBS decoder has them.
///
/// A frame that fills its last group to the brim may end with an empty one or without: both decode to the same.
fn decoded(line: &[u8]) -> Vec<Vec<u8>> {
    assert_eq!((line.first(), line.last()), (Some(&0), Some(&0)), "a zero first and a zero last");
    let frames = line[1..line.len() - 1].split(|&octet| octet == 0);
    frames
        .map(|frame| {
            let mut plain = vec![0; frame.len()];
            let report = cobs::decode(frame, &mut plain).expect("COBS");
            plain.truncate(report.frame_size());
            plain
        })
        .collect()
}

#[test]
fn a_frame_takes_two_clocks_a_byte_and_a_dozen() {
    let payloads = vec![vec![1; 100]; 3];
    let (line, clocks) = send(&payloads, |_| true, |_| true);
    assert_eq!(line.len(), 1 + 3 * (100 + 7));
    assert!(clocks <= 1 + 3 * (2 * 100 + 12), "{clocks} clocks");
}

#[test]
fn a_reset_ends_what_was_on_the_line_and_starts_at_number_nought() {
    let mut model = Model::default();
    let byte = Inputs { valid: true, data: 5, octet_ready: true, ..Inputs::default() };
    let first = Inputs { last: true, ..byte };
    // Short frames first, and a part of a long one, which fills a group.
    let mut shown = Outputs::default();
    for clock in 0..400 {
        shown = model.step(if clock < 20 { &first } else { &byte });
    }
    assert!(shown.sequence_number > 0);
    let shown = model.step(&Inputs { reset: true, ..byte });
    assert_eq!(shown, Outputs { ready: false, octet_valid: true, octet: 0, sequence_number: 0 });
}

#[test]
fn block_and_model_agree_on_random_stimulus() {
    for seed in 0..3 {
        let stimulus = random(seed, 30_000);
        let mut model = Model::default();
        let seen = compare::<Transmit>(&stimulus, |inputs| model.step_words(inputs))
            .unwrap_or_else(|difference| panic!("seed {seed}: {difference:?}"));
        let seen: Vec<Outputs> = seen.iter().map(|words| Outputs::from_words(words)).collect();
        let events: [Event; 5] = [
            ("ready", |o| o.ready),
            ("octets", |o| o.octet_valid),
            ("ends", |o| o.octet_valid && o.octet == 0),
            ("full groups", |o| o.octet == 255),
            ("later frames", |o| o.sequence_number > 5),
        ];
        for (name, event) in events {
            let count = seen.iter().filter(|o| event(o)).count();
            assert!((20..29_900).contains(&count), "seed {seed}, {name}: {count} clocks");
        }
    }
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs, &mut Outputs);
    let faults: [(&str, Fault); 5] = [
        ("a bit of the payload", |i, _| i.data |= 1),
        ("last forgotten", |i, _| i.last = false),
        ("reset forgotten", |i, _| i.reset = false),
        ("the line always ready", |i, _| i.octet_ready = true),
        ("ready too long", |_, o| o.ready |= o.octet == 1),
    ];
    let stimulus = random(7, 30_000);
    let expected = modelled::<Transmit>(&stimulus);
    for (name, fault) in faults {
        let mut model = Model::default();
        let differs = stimulus.iter().zip(&expected).any(|(words, expected)| {
            let mut inputs = Inputs::from_words(words);
            fault(&mut inputs, &mut Outputs::default());
            let mut outputs = model.step(&inputs);
            fault(&mut inputs, &mut outputs);
            outputs.words() != *expected
        });
        assert!(differs, "{name} went unseen");
    }
    // And the block is really compared: one bit on one clock.
    let mut clock = 0;
    let result = compare::<Transmit>(&stimulus[..5_000], |_| {
        clock += 1;
        let mut words = expected[clock - 1].clone();
        words[2] ^= u64::from(clock == 4_000);
        words
    });
    assert_eq!(result.map_err(|difference| difference.clock), Err(3_999));
}

proptest! {
    /// At any pace of writer and line, the frames are those of other people's code, and reception hands on the payloads.
    #[test]
    fn what_is_sent_is_received(
        payloads in proptest::collection::vec(proptest::collection::vec(0..5_u8, 1..300), 1..4),
        eager in proptest::collection::vec(any::<bool>(), 1..30),
        line in proptest::collection::vec(any::<bool>(), 1..30),
    ) {
        // Neither stands still for ever.
        let paced = |pace: &[bool], clock: usize| clock.is_multiple_of(7) || pace[clock % pace.len()];
        let (sent, _) = send(&payloads, |clock| paced(&eager, clock), |clock| paced(&line, clock));
        prop_assert_eq!(decoded(&sent), decoded(&reference(&payloads)));

        let mut model = receive::Model::default();
        let (mut received, mut payload) = (Vec::new(), Vec::new());
        for clock in 0..sent.len() + 1200 {
            let octet = sent.get(clock).copied();
            let shown = model.step(&receive::Inputs {
                reset: false,
                octet_valid: octet.is_some(),
                octet: u64::from(octet.unwrap_or(0)),
                ready: true,
            });
            prop_assert!(!(shown.bad || shown.gap || shown.repeated || shown.overflow));
            if shown.valid {
                payload.push(shown.data as u8);
                if shown.last {
                    received.push(std::mem::take(&mut payload));
                }
            }
        }
        prop_assert_eq!(received, payloads);
    }
}
