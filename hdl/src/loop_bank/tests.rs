//! The block against its model, clock by clock, and the model against what a bank of loops must do.

use super::stimulus::{BRISK, random};
use super::{CAPACITY, CHANNELS, Inputs, Kind, LoopBank, Outputs, SHORTEST_TICK};
use crate::port::{Model as _, compare, modelled};
use proptest::prelude::*;

type Model = super::Model;

/// Runs block and model; they agree, and this is what they showed.
fn agree(stimulus: &[Vec<u64>]) -> Vec<Outputs> {
    let mut model = Model::default();
    let seen =
        compare::<LoopBank>(stimulus, |inputs| model.step_words(inputs)).expect("block and model agree");
    seen.iter().map(|words| Outputs::from_words(words)).collect()
}

/// Levels of all channels, each for so many ticks.
fn ticks(settings: &Inputs, levels: &[(u64, u64)]) -> Vec<Vec<u64>> {
    let clocks = settings.tick_divider.max(SHORTEST_TICK) as usize;
    let each = |&(raw, ticks): &(u64, u64)| {
        std::iter::repeat_n(Inputs { raw, ..*settings }.words(), ticks as usize * clocks)
    };
    levels.iter().flat_map(each).collect()
}

/// The events that leave: channel, kind and value.
fn events(stimulus: &[Vec<u64>], seen: &[Outputs]) -> Vec<(u64, u64, u64)> {
    // What is shown on a clock leaves if the reader is ready on the next.
    let left = seen.iter().zip(&stimulus[1..]).filter(|(o, next)| o.valid && Inputs::from_words(next).ready);
    left.map(|(o, _)| (o.channel, o.kind, o.value)).collect()
}

/// What the model tells of levels.
fn told(settings: &Inputs, levels: &[(u64, u64)]) -> Vec<(u64, u64, u64)> {
    let stimulus = ticks(settings, levels);
    let seen: Vec<Outputs> =
        modelled::<LoopBank>(&stimulus).iter().map(|words| Outputs::from_words(words)).collect();
    events(&stimulus, &seen)
}

const RISE: u64 = Kind::Rise as u64;
const FALL: u64 = Kind::Fall as u64;
const CROSSTALK: u64 = Kind::Crosstalk as u64;
const CALM: Inputs = Inputs { stuck_ticks: 0, chatter_limit: 0, lockout_ticks: 8, ..BRISK };

#[test]
fn an_event_has_the_tick_that_completed_the_debounce_time() {
    for channel in 0..CHANNELS as u64 {
        for debounce_ticks in [0, 1, 2, 9, 255] {
            let settings = Inputs { debounce_ticks, ..CALM };
            let wait = debounce_ticks.max(1);
            // The synchroniser's two clocks lie within the tick before.
            let levels = [(0, 10), (1 << channel, 300), (0, 300)];
            assert_eq!(
                told(&settings, &levels),
                [(channel, RISE, 10 + wait), (channel, FALL, 310 + wait)],
                "debounce {debounce_ticks}"
            );
        }
    }
}

#[test]
fn a_pulse_within_that_of_a_loop_beside_is_crosstalk() {
    let inside = [(0, 5), (0b01, 3), (0b11, 4), (0b01, 20), (0, 20)];
    assert_eq!(told(&CALM, &inside), [(0, RISE, 7), (1, CROSSTALK, 14), (0, FALL, 34)]);
    // Not where they do not lie side by side, nor without lock-out.
    let both = [(0, RISE, 7), (1, RISE, 10), (1, FALL, 14), (0, FALL, 34)];
    assert_eq!(told(&Inputs { beside: 0b111_1110, ..CALM }, &inside), both);
    assert_eq!(told(&Inputs { lockout_ticks: 0, ..CALM }, &inside), both);
}

#[test]
fn the_lock_out_looks_both_ways_and_not_beyond_the_loop_beside() {
    for (first, second, crosstalk) in [(3, 4, true), (4, 3, true), (3, 5, false), (0, 7, false)] {
        let settings = Inputs { beside: 0b111_1111, ..CALM };
        let (a, b) = (1 << first, 1 << second);
        let told = told(&settings, &[(0, 5), (a, 3), (a | b, 4), (a, 20), (0, 20)]);
        assert_eq!(told.iter().any(|event| event.1 == CROSSTALK), crosstalk, "{first} and {second}");
        assert_eq!(told.len(), if crosstalk { 3 } else { 4 });
    }
}

#[test]
fn the_lock_out_begins_with_the_rise_beside_and_ends_with_its_time() {
    for (later, crosstalk) in [(1, true), (7, true), (8, false), (9, false)] {
        let levels = [(0, 5), (0b01, later), (0b11, 4), (0b01, 30), (0, 20)];
        let told = told(&CALM, &levels);
        assert_eq!(told.iter().any(|event| event.1 == CROSSTALK), crosstalk, "{later} ticks later: {told:?}");
    }
    // A pulse of as many ticks as the lock-out is told while it still lasts.
    for (length, crosstalk) in [(7, true), (8, false), (9, false)] {
        let levels = [(0, 5), (0b01, 3), (0b11, length), (0b01, 30), (0, 20)];
        let told = told(&CALM, &levels);
        assert_eq!(told.iter().any(|event| event.1 == CROSSTALK), crosstalk, "{length} ticks long: {told:?}");
    }
}

#[test]
fn what_is_no_crosstalk_is_told_with_its_own_ticks() {
    // Ends last.
    let levels = [(0, 5), (0b01, 3), (0b11, 3), (0b10, 2), (0, 20)];
    assert_eq!(sorted(told(&CALM, &levels)), [(0, RISE, 7), (0, FALL, 13), (1, RISE, 10), (1, FALL, 15)]);
    // Both at once, and gone at once.
    let levels = [(0, 5), (0b11, 4), (0, 20)];
    assert_eq!(sorted(told(&CALM, &levels)), [(0, RISE, 7), (0, FALL, 11), (1, RISE, 7), (1, FALL, 11)]);
    // Both at once: the shorter is crosstalk.
    let levels = [(0, 5), (0b11, 4), (0b10, 9), (0, 20)];
    assert_eq!(sorted(told(&CALM, &levels)), [(0, CROSSTALK, 11), (1, RISE, 7), (1, FALL, 20)]);
}

/// By channel and tick: events of one clock leave in the order of their turns.
fn sorted(mut told: Vec<(u64, u64, u64)>) -> Vec<(u64, u64, u64)> {
    told.sort_by_key(|&(channel, _, value)| (channel, value));
    told
}

#[test]
fn vehicles_and_occupancy_leave_out_what_was_suppressed() {
    let mut stimulus = ticks(&CALM, &[(0, 5), (0b01, 3), (0b11, 4), (0b01, 13), (0, 20)]);
    stimulus.push(Inputs { sample: true, ..CALM }.words());
    stimulus.extend(ticks(&CALM, &[(0, 3)]));
    let seen = agree(&stimulus);
    let interval = Kind::Interval as u64;
    let intervals: Vec<_> = events(&stimulus, &seen)
        .into_iter()
        .filter(|event| event.1 == interval)
        .map(|event| (event.0, event.2))
        .collect();
    let mut expected = vec![(0, 1 << 16 | 20)];
    expected.extend((1..CHANNELS as u64).map(|channel| (channel, 0)));
    let mut sorted = intervals;
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    assert_eq!(seen.last().expect("not empty").crosstalk, 1);
}

#[test]
fn a_vehicle_that_was_held_back_is_counted_with_all_its_ticks() {
    let mut stimulus = ticks(&CALM, &[(0, 5), (0b01, 3), (0b11, 12), (0b10, 5), (0, 20)]);
    stimulus.push(Inputs { sample: true, ..CALM }.words());
    stimulus.extend(ticks(&CALM, &[(0, 3)]));
    let told = events(&stimulus, &agree(&stimulus));
    let interval = Kind::Interval as u64;
    assert!(told.contains(&(0, interval, 1 << 16 | 15)), "{told:?}");
    assert!(told.contains(&(1, interval, 1 << 16 | 17)), "{told:?}");
}

#[test]
fn faults_are_told_when_they_begin_and_when_they_end() {
    let told = told(&Inputs { chatter_limit: 0, ..BRISK }, &[(0, 5), (4, 60), (0, 20)]);
    let kinds: Vec<u64> = told.iter().map(|event| event.1).collect();
    assert_eq!(kinds, [RISE, Kind::Stuck as u64, FALL, Kind::StuckEnds as u64]);
    // Stuck from 40 ticks after the rise on.
    assert_eq!((told[1].2 - told[0].2, told[0].0), (40, 2));
    let mut bounces = vec![(0, 5)];
    bounces.extend([(8, 1), (0, 1)].repeat(8));
    bounces.push((0, 60));
    let kinds: Vec<u64> = super::tests::told(&BRISK, &bounces).iter().map(|event| event.1).collect();
    assert_eq!(kinds, [Kind::Chatter as u64, Kind::ChatterEnds as u64]);
}

#[test]
fn what_has_no_room_is_counted_and_the_rest_stays_in_order() {
    let away = Inputs { ready: false, lockout_ticks: 0, debounce_ticks: 1, ..CALM };
    let mut levels = vec![(0, 3)];
    levels.extend([(0xff, 2), (0, 2)].repeat(6));
    let mut stimulus = ticks(&away, &levels);
    stimulus.extend(vec![Inputs { ready: true, ..away }.words(); 200]);
    let seen = agree(&stimulus);
    // Six times eight rises and as many falls.
    assert_eq!(seen.last().expect("not empty").lost as usize, 96 - CAPACITY - 1);
    let told = events(&stimulus, &seen);
    // The FIFO, and the one that is shown.
    assert_eq!(told.len(), CAPACITY + 1);
    for channel in 0..CHANNELS as u64 {
        let own: Vec<_> = told.iter().filter(|event| event.0 == channel).collect();
        assert_eq!(own.len(), CAPACITY / CHANNELS + usize::from(channel == told[0].0));
        assert!(own.windows(2).all(|pair| pair[0].2 + 2 == pair[1].2 && pair[0].1 != pair[1].1));
    }
}

#[test]
fn now_counts_ticks_of_the_divider() {
    for (divider, clocks) in [(0, 32), (31, 32), (32, 32), (33, 33), (1000, 1000)] {
        let stimulus = vec![Inputs { tick_divider: divider, ..CALM }.words(); 3005];
        let seen = agree(&stimulus);
        let changes: Vec<usize> = (1..seen.len()).filter(|&at| seen[at].now != seen[at - 1].now).collect();
        assert!(changes.windows(2).all(|pair| pair[1] - pair[0] == clocks), "divider {divider}");
        assert_eq!(changes.len(), 3004 / clocks);
    }
}

#[test]
fn block_and_model_agree_on_random_stimulus() {
    let stimulus = random(101, 60_000);
    let seen = agree(&stimulus);
    let told = events(&stimulus, &seen);
    for kind in 0..8 {
        let count = told.iter().filter(|event| event.1 == kind).count();
        assert!(count >= 10, "kind {kind}: {count} events");
    }
    assert!(seen.iter().any(|outputs| outputs.lost > 9));
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs);
    let faults: [(&str, Fault); 6] = [
        ("lock-out by one", |i| i.lockout_ticks = (i.lockout_ticks + 1) & 0xff),
        ("beside forgotten", |i| i.beside &= 0x3f),
        ("divider by one", |i| i.tick_divider += u64::from(i.tick_divider >= 32)),
        ("reset forgotten", |i| i.reset = false),
        ("sample forgotten", |i| i.sample = false),
        ("no debounce is one of two", |i| i.debounce_ticks = i.debounce_ticks.max(2)),
    ];
    let stimulus = random(102, 60_000);
    for (name, fault) in faults {
        let mut model = Model::default();
        let result = compare::<LoopBank>(&stimulus, |words| {
            let mut inputs = Inputs::from_words(words);
            fault(&mut inputs);
            model.step(&inputs).words()
        });
        assert!(result.is_err(), "{name} went unseen");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Each channel's rises and falls alternate and its ticks never run backwards; without lock-out they are those of its own
    /// conditioner; and with it every rise of the conditioner is told or suppressed, never both.
    #[test]
    fn every_pulse_is_told_or_suppressed(
        levels in proptest::collection::vec((0..256_u64, 1..12_u64), 1..60),
        lockout_ticks in 0..12_u64,
        beside in 0..128_u64,
    ) {
        let settings = Inputs { lockout_ticks, beside, ..CALM };
        let ended: Vec<(u64, u64)> = [(0, 3)].into_iter().chain(levels).chain([(0, 40)]).collect();
        let told_free = told(&Inputs { lockout_ticks: 0, ..settings }, &ended);
        let told = told(&settings, &ended);
        for channel in 0..CHANNELS as u64 {
            let of = |told: &[(u64, u64, u64)], kind: u64| -> Vec<u64> {
                told.iter().filter(|event| event.0 == channel && event.1 == kind).map(|event| event.2).collect()
            };
            let (rises, falls, suppressed) = (of(&told, RISE), of(&told, FALL), of(&told, CROSSTALK));
            prop_assert_eq!(rises.len(), falls.len());
            prop_assert!(rises.iter().zip(&falls).all(|(rise, fall)| rise < fall));
            prop_assert!(falls.iter().zip(rises.iter().skip(1)).all(|(fall, rise)| fall < rise));
            let (free_rises, free_falls) = (of(&told_free, RISE), of(&told_free, FALL));
            prop_assert!(rises.iter().all(|rise| free_rises.contains(rise)));
            let mut ends = [falls, suppressed.clone()].concat();
            ends.sort_unstable();
            prop_assert_eq!(&ends, &free_falls);
            // What was suppressed was shorter than the lock-out.
            for end in suppressed {
                let at = free_falls.iter().position(|fall| *fall == end).expect("just compared");
                prop_assert!(end - free_rises[at] < lockout_ticks);
            }
        }
    }
}
