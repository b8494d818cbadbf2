//! The block against its model, clock by clock, and the model against a line as the standard draws it.

use super::stimulus::{levels, random};
use super::{FRAME_BITS, Inputs, Outputs, Uart};
use crate::port::{Model as _, compare, modelled};
use proptest::prelude::*;

type Model = super::Model;
/// Something that random stimulus must make happen.
type Event = (&'static str, fn(&Outputs) -> bool);

/// What is received from a line that idles before and after; and how often it was broken.
fn receive(line: impl Iterator<Item = bool>, bit_clocks: u64) -> (Vec<u8>, usize) {
    let mut model = Model::default();
    let idle = || std::iter::repeat_n(true, 30 * bit_clocks as usize);
    let (mut received, mut broken) = (Vec::new(), 0);
    for rx in idle().chain(line).chain(idle()) {
        let shown = model.step(&Inputs { rx, bit_clocks, ..Inputs::default() });
        if shown.received_valid {
            received.push(shown.received as u8);
        }
        broken += usize::from(shown.broken);
    }
    (received, broken)
}

#[test]
fn every_byte_is_received_at_every_speed() {
    let all: Vec<u8> = (0..=255).collect();
    for bit_clocks in [4, 5, 7, 8, 100] {
        let line = all.iter().flat_map(|&octet| levels(octet, bit_clocks));
        assert_eq!(receive(line, bit_clocks as u64), (all.clone(), 0), "{bit_clocks} clocks a bit");
    }
}

#[test]
fn every_byte_is_sent_as_the_standard_draws_it() {
    for bit_clocks in [4, 5, 33] {
        for octet in 0..=255_u8 {
            let mut model = Model::default();
            let idle = Inputs { rx: true, bit_clocks: bit_clocks as u64, ..Inputs::default() };
            assert!(model.step(&idle).tx);
            let mut shown = model.step(&Inputs { octet_valid: true, octet: u64::from(octet), ..idle });
            for (clock, level) in levels(octet, bit_clocks).enumerate() {
                assert_eq!((shown.tx, shown.octet_ready), (level, false), "{octet}, clock {clock}");
                shown = model.step(&idle);
            }
            assert_eq!((shown.tx, shown.octet_ready), (true, true), "{octet}: the line idles");
        }
    }
}

#[test]
fn speeds_may_differ_by_four_per_cent_and_not_by_ten() {
    let bytes: Vec<u8> = (0..200).map(|at| (at * 37) as u8).collect();
    let at = |theirs: usize| receive(bytes.iter().flat_map(|&octet| levels(octet, theirs)), 100);
    for theirs in 96..=104 {
        assert_eq!(at(theirs), (bytes.clone(), 0), "{theirs} clocks a bit instead of 100");
    }
    for theirs in [90, 110] {
        assert_ne!(at(theirs).0, bytes, "{theirs} clocks a bit instead of 100");
    }
}

#[test]
fn a_start_bit_shorter_than_half_is_noise() {
    for clocks in 1..=8 {
        let line = std::iter::repeat_n(false, clocks);
        assert_eq!(receive(line, 16), (vec![], 0), "{clocks} of 16 clocks");
    }
    // From the middle on it is a byte, of ones.
    assert_eq!(receive(std::iter::repeat_n(false, 9), 16), (vec![255], 0));
}

#[test]
fn a_break_is_told_once_however_long_and_the_byte_behind_it_arrives() {
    for clocks in [160, 500, 5_000] {
        let line =
            std::iter::repeat_n(false, clocks).chain(std::iter::repeat_n(true, 16)).chain(levels(0x5a, 16));
        assert_eq!(receive(line, 16), (vec![0x5a], 1), "{clocks} clocks");
    }
}

#[test]
fn a_byte_takes_eleven_bits_and_the_next_follows_at_once() {
    let mut model = Model::default();
    let inputs = Inputs { rx: true, bit_clocks: 10, octet_valid: true, octet: 1, ..Inputs::default() };
    let ready: Vec<usize> = (0..400).filter(|_| model.step(&inputs).octet_ready).collect();
    assert_eq!(ready, [110, 221, 332], "eleven bits of ten clocks, and one for the byte to be taken");
    assert_eq!(FRAME_BITS, 11);
}

#[test]
fn block_and_model_agree_on_random_stimulus() {
    for seed in 0..2 {
        let stimulus = random(seed, 60_000);
        let mut model = Model::default();
        let seen = compare::<Uart>(&stimulus, |inputs| model.step_words(inputs))
            .unwrap_or_else(|difference| panic!("seed {seed}: {difference:?}"));
        let seen: Vec<Outputs> = seen.iter().map(|words| Outputs::from_words(words)).collect();
        let events: [Event; 4] = [
            ("received", |o| o.received_valid),
            ("broken", |o| o.broken),
            ("ready", |o| o.octet_ready),
            ("sending", |o| !o.tx),
        ];
        for (name, event) in events {
            let count = seen.iter().filter(|o| event(o)).count();
            assert!((20..59_900).contains(&count), "seed {seed}, {name}: {count} clocks");
        }
    }
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs, &mut Outputs);
    let faults: [(&str, Fault); 4] = [
        ("a bit longer by a clock", |i, _| i.bit_clocks += 1),
        ("a bit to send", |i, _| i.octet |= 0x10),
        ("reset forgotten", |i, _| i.reset = false),
        ("breaks received", |_, o| o.received_valid |= o.broken),
    ];
    let stimulus = random(7, 30_000);
    let expected = modelled::<Uart>(&stimulus);
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
    let result = compare::<Uart>(&stimulus[..5_000], |_| {
        clock += 1;
        let mut words = expected[clock - 1].clone();
        words[3] ^= u64::from(clock == 4_000);
        words
    });
    assert_eq!(result.map_err(|difference| difference.clock), Err(3_999));
}

proptest! {
    /// One end's line into the other: whatever is sent is received, also with pauses between bytes.
    #[test]
    fn what_is_sent_is_received(
        bytes in proptest::collection::vec(any::<u8>(), 1..20),
        pauses in proptest::collection::vec(0..40_usize, 1..10),
        bit_clocks in 4..40_u64,
    ) {
        let (mut far, mut near) = (Model::default(), Model::default());
        let mut left = bytes.iter().copied().zip(pauses.iter().copied().cycle()).collect::<std::collections::VecDeque<_>>();
        let (mut rx, mut ready, mut received) = (true, true, Vec::new());
        for _ in 0..bytes.len() * (12 * bit_clocks as usize + 42) + 100 {
            let offered = match left.front_mut() {
                Some((_, pause)) if ready && *pause > 0 => {
                    *pause -= 1;
                    None
                }
                Some((octet, _)) => Some(*octet),
                None => None,
            };
            if offered.is_some() && ready {
                left.pop_front();
            }
            let sent = far.step(&Inputs {
                rx: true,
                bit_clocks,
                octet_valid: offered.is_some(),
                octet: u64::from(offered.unwrap_or(0)),
                reset: false,
            });
            let heard = near.step(&Inputs { rx, bit_clocks, ..Inputs::default() });
            (rx, ready) = (sent.tx, sent.octet_ready);
            prop_assert!(!heard.broken);
            if heard.received_valid {
                received.push(heard.received as u8);
            }
        }
        prop_assert_eq!(received, bytes);
    }
}
