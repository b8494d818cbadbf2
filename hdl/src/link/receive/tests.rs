//! The block against its model, clock by clock; the model against COBS and CRC-32 from elsewhere, and against what a
//! receiver owes its reader.

use super::stimulus::{frame, random};
use super::{CAPACITY, Inputs, Outputs, Receive};
use crate::port::{Model as _, compare, modelled};
use proptest::prelude::*;

type Model = super::Model;
/// Something that random stimulus must make happen.
type Event = (&'static str, fn(&Outputs) -> bool);

/// A frame by other people's code.
fn reference_frame(sequence: u8, payload: &[u8]) -> Vec<u8> {
    let mut plain = vec![sequence];
    plain.extend(payload);
    let crc = crc32fast::hash(&plain);
    plain.extend(crc.to_le_bytes());
    let mut line = vec![0; cobs::max_encoding_length(plain.len())];
    let length = cobs::encode(&plain, &mut line);
    line.truncate(length);
    line.push(0);
    line
}

/// What a reader saw.
#[derive(Debug, Default, PartialEq)]
struct Read {
    payloads: Vec<Vec<u8>>,
    /// Good, gap, repeated, overflow, bad.
    events: [usize; 5],
}

/// Puts the bytes on the line without gaps and reads for as long as it takes; `ready` says on which clocks.
fn receive(line: &[u8], ready: impl Fn(usize) -> bool) -> Read {
    let mut model = Model::default();
    let (mut read, mut payload, mut shown) = (Read::default(), Vec::new(), Outputs::default());
    for clock in 0..line.len() + 2 * CAPACITY + 8 {
        let octet = line.get(clock).copied();
        // Behind the line's end, everything is read.
        let ready = ready(clock) || octet.is_none();
        if shown.valid && ready {
            payload.push(shown.data as u8);
            if shown.last {
                read.payloads.push(std::mem::take(&mut payload));
            }
        }
        shown = model.step(&Inputs {
            reset: false,
            octet_valid: octet.is_some(),
            octet: u64::from(octet.unwrap_or(0)),
            ready,
        });
        for (count, event) in
            read.events.iter_mut().zip([shown.good, shown.gap, shown.repeated, shown.overflow, shown.bad])
        {
            *count += usize::from(event);
        }
    }
    assert_eq!(payload, [], "a frame was shown in part");
    read
}

fn payload(length: usize, seed: usize) -> Vec<u8> {
    (0..length).map(|at| ((at * 31 + seed * 97) % 251 % 7 * 40) as u8).collect()
}

#[test]
fn every_length_arrives_as_it_was_sent_and_beyond_the_capacity_none() {
    for length in 1..=CAPACITY + 2 {
        let sent = payload(length, length);
        let read = receive(&reference_frame(9, &sent), |_| true);
        // An eager reader frees no room of a frame that is not whole yet.
        let expected = if length <= CAPACITY {
            Read { payloads: vec![sent], events: [1, 0, 0, 0, 0] }
        } else {
            Read { payloads: vec![], events: [0, 0, 0, 1, 0] }
        };
        assert_eq!(read, expected, "{length} bytes");
    }
}

#[test]
fn bytes_without_zeros_fill_groups_to_the_brim() {
    for length in [248, 249, 250, 251, 252, 253, 254, 255, 503, 504, 505, 512] {
        let sent = vec![7; length];
        let read = receive(&reference_frame(1, &sent), |_| true);
        assert_eq!(read.payloads, [sent], "{length} bytes");
    }
}

#[test]
fn repetitions_are_dropped_and_gaps_told() {
    let line: Vec<u8> = [5, 5, 6, 6, 6, 8, 7, 8, 255, 0]
        .iter()
        .enumerate()
        .flat_map(|(at, &sequence)| reference_frame(sequence, &[at as u8 + 1]))
        .collect();
    let read = receive(&line, |_| true);
    // 8, 7, 255 and the 8 after 7 follow: 6→8 and 8→7 and 8→255 are gaps, 7→8 and 255→0 are none.
    assert_eq!(read.events, [7, 3, 3, 0, 0]);
    assert_eq!(read.payloads, [[1], [3], [6], [7], [8], [9], [10]]);
}

#[test]
fn a_sleeping_reader_loses_whole_frames_and_their_numbers_may_come_again() {
    let frames: Vec<Vec<u8>> =
        (0..8).map(|sequence| reference_frame(sequence, &[sequence + 1; 100])).collect();
    // Room for five; the sixth has none. Nothing is read until the sender comes back with it.
    let mut line = frames[..6].concat();
    let asleep = line.len() + 4;
    line.extend(vec![0; 600]);
    line.extend(frames[5..].concat());
    let read = receive(&line, |clock| clock > asleep);
    assert_eq!(read.events, [8, 0, 0, 1, 0]);
    let expected: Vec<Vec<u8>> = (0..8).map(|sequence| vec![sequence + 1; 100]).collect();
    assert_eq!(read.payloads, expected);
}

#[test]
fn what_is_too_short_to_be_a_frame_is_bad() {
    // No payload, and less; empty groups; a group that its zero cuts short.
    let mut none = vec![3];
    none.extend(crc32fast::hash(&[3]).to_le_bytes());
    let mut line = vec![0; 16];
    let length = cobs::encode(&none, &mut line);
    line.truncate(length);
    line.push(0);
    assert_eq!(receive(&line, |_| true).events, [0, 0, 0, 0, 1]);
    for line in [&[1, 0][..], &[1, 1, 1, 0], &[5, 1, 2, 0], &[255, 1, 0]] {
        assert_eq!(receive(line, |_| true).events, [0, 0, 0, 0, 1], "{line:?}");
    }
    assert_eq!(receive(&[0; 50], |_| true), Read::default(), "zeros in a row are no frames");
}

#[test]
fn a_frame_is_shown_as_soon_as_it_is_whole_and_stays_until_taken() {
    let line = reference_frame(0, &[11, 22]);
    let mut stimulus: Vec<Inputs> = line
        .iter()
        .map(|&octet| Inputs { octet_valid: true, octet: u64::from(octet), ..Inputs::default() })
        .collect();
    stimulus.extend([Inputs::default(); 6]);
    let end = line.len() - 1;
    stimulus[end + 5].ready = true;
    let words: Vec<Vec<u64>> = stimulus.iter().map(Inputs::words).collect();
    let mut model = Model::default();
    let seen = compare::<Receive>(&words, |inputs| model.step_words(inputs)).expect("block and model agree");
    let seen: Vec<Outputs> = seen.iter().map(|words| Outputs::from_words(words)).collect();
    let good: Vec<usize> = (0..seen.len()).filter(|&clock| seen[clock].good).collect();
    assert_eq!(good, [end + 1]);
    let shown: Vec<(usize, u64, bool)> = (0..seen.len())
        .filter(|&clock| seen[clock].valid)
        .map(|clock| (clock, seen[clock].data, seen[clock].last))
        .collect();
    assert_eq!(shown, [(end + 3, 11, false), (end + 4, 11, false), (end + 5, 22, true), (end + 6, 22, true)]);
}

#[test]
fn block_and_model_agree_on_random_stimulus() {
    for seed in 0..3 {
        let stimulus = random(seed, 30_000);
        let mut model = Model::default();
        let seen = compare::<Receive>(&stimulus, |inputs| model.step_words(inputs))
            .unwrap_or_else(|difference| panic!("seed {seed}: {difference:?}"));
        let seen: Vec<Outputs> = seen.iter().map(|words| Outputs::from_words(words)).collect();
        let events: [Event; 7] = [
            ("valid", |o| o.valid),
            ("last", |o| o.valid && o.last),
            ("good", |o| o.good),
            ("gap", |o| o.gap),
            ("repeated", |o| o.repeated),
            ("overflow", |o| o.overflow),
            ("bad", |o| o.bad),
        ];
        for (name, event) in events {
            let count = seen.iter().filter(|o| event(o)).count();
            assert!((3..29_000).contains(&count), "seed {seed}, {name}: {count} clocks");
        }
    }
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs, &mut Outputs);
    let faults: [(&str, Fault); 5] = [
        ("ready forgotten", |i, _| i.ready = false),
        ("a bit of the line", |i, _| i.octet |= 0x80),
        ("reset forgotten", |i, _| i.reset = false),
        ("repetitions handed on", |_, o| o.good |= std::mem::take(&mut o.repeated)),
        ("bad as overflow", |_, o| o.overflow |= std::mem::take(&mut o.bad)),
    ];
    let stimulus = random(7, 60_000);
    let expected = modelled::<Receive>(&stimulus);
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
    let result = compare::<Receive>(&stimulus[..5_000], |_| {
        clock += 1;
        let mut words = expected[clock - 1].clone();
        words[1] ^= u64::from(clock == 4_000);
        words
    });
    assert_eq!(result.map_err(|difference| difference.clock), Err(3_999));
}

proptest! {
    /// The stimulus speaks what other people's code speaks.
    #[test]
    fn frames_are_made_as_elsewhere(sequence in any::<u8>(), payload in proptest::collection::vec(0..4_u8, 1..600)) {
        prop_assert_eq!(frame(sequence, &payload), reference_frame(sequence, &payload));
    }

    /// Whatever the line did before, the frame after the next zero arrives, and nothing but whole frames does.
    #[test]
    fn any_noise_ends_with_the_next_zero(
        noise in proptest::collection::vec(any::<u8>(), 0..700),
        sent in proptest::collection::vec(any::<u8>(), 1..300),
    ) {
        let mut line = noise;
        line.push(0);
        line.extend(reference_frame(77, &sent));
        let read = receive(&line, |_| true);
        prop_assert_eq!(read.payloads, vec![sent]);
        prop_assert_eq!(&read.events[..4], &[1, 0, 0, 0]);
    }

    /// One byte lost, changed, or invented spoils that frame (or changes nothing) and never the one behind it.
    #[test]
    fn damage_stays_within_its_frame(
        first in proptest::collection::vec(any::<u8>(), 1..40),
        second in proptest::collection::vec(any::<u8>(), 1..40),
        at in any::<prop::sample::Index>(),
        octet in any::<u8>(),
        kind in 0..3,
    ) {
        let mut line = reference_frame(1, &first);
        // The zero at the end stays: without it the two frames are one, and both are spoilt.
        let at = at.index(line.len() - 1);
        match kind {
            0 => drop(line.remove(at)),
            1 => line[at] = octet,
            _ => line.insert(at, octet),
        }
        line.extend(reference_frame(2, &second));
        let read = receive(&line, |_| true);
        prop_assert_eq!(read.payloads.last(), Some(&second));
        prop_assert!(read.payloads.len() == 1 || read.payloads == [first, second.clone()]);
    }

    /// However slowly it is read, what is read is what was sent, in order, whole, and the rest is told.
    #[test]
    fn a_slow_reader_gets_whole_frames_in_order(
        lengths in proptest::collection::vec(1..200_usize, 1..20),
        ready in proptest::collection::vec(any::<bool>(), 1..50),
    ) {
        let sent: Vec<Vec<u8>> = lengths.iter().enumerate().map(|(at, &length)| payload(length, at)).collect();
        let line: Vec<u8> =
            sent.iter().enumerate().flat_map(|(at, payload)| reference_frame(at as u8, payload)).collect();
        let read = receive(&line, |clock| ready[clock / 5 % ready.len()] && clock % 3 == 0);
        let [good, _, repeated, overflow, bad] = read.events;
        prop_assert_eq!((good, good + overflow, repeated, bad), (read.payloads.len(), sent.len(), 0, 0));
        let mut rest = sent.iter();
        for payload in &read.payloads {
            prop_assert!(rest.any(|sent| sent == payload), "out of order or never sent");
        }
    }
}
