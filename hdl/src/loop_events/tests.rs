//! The block against its model, clock by clock; the model against what a reader is owed.

use super::stimulus::random;
use super::{Inputs, LoopEvents, Model, Outputs, QUEUE};
use crate::port::{Gateware as _, Model as _, compare, modelled};

/// A tick of 64 clocks, two ticks of debouncing, stuck after 50.
fn quiet() -> Inputs {
    Inputs {
        tick_clocks: 64,
        debounce_ticks: 2,
        stuck_ticks: 50,
        chatter_window_ticks: 100,
        chatter_limit: 6,
        enable: 0xff,
        ready: true,
        ..Inputs::default()
    }
}

/// What an eager reader sees while contacts are as `contacts` says, tick by tick: loop, kind, tick.
fn told(model: &mut Model, inputs: Inputs, contacts: &[u64]) -> Vec<(u64, u64, u64)> {
    let mut told = Vec::new();
    // What is shown already is not taken before it is seen.
    let first = contacts.first().copied().unwrap_or(0);
    let mut shown = model.step(&Inputs { contacts: first, ready: false, ..inputs });
    for &contacts in contacts {
        for _ in 0..inputs.tick_clocks {
            if shown.valid && inputs.ready {
                told.push((shown.channel, shown.kind, shown.tick));
            }
            shown = model.step(&Inputs { contacts, ..inputs });
        }
    }
    told
}

#[test]
fn a_vehicle_is_told_when_it_comes_and_goes() {
    let contacts = [vec![0; 10], vec![0b100; 20], vec![0; 10]].concat();
    let told = told(&mut Model::default(), quiet(), &contacts);
    let [(2, 0, came), (2, 1, went)] = told[..] else { panic!("{told:?}") };
    // Two ticks of debouncing behind the contact, and one for where in the tick it moves.
    assert!((12..=13).contains(&came) && went - came == 20, "{came} to {went}");
}

#[test]
fn all_loops_at_once_are_all_told() {
    let contacts = [vec![0; 4], vec![0xff; 10], vec![0; 10]].concat();
    let mut told = told(&mut Model::default(), quiet(), &contacts);
    assert_eq!(told.len(), 16);
    let (came, went) = told.split_at_mut(8);
    for (events, kind) in [(came, 0), (went, 1)] {
        events.sort_unstable();
        let channels: Vec<(u64, u64)> = events.iter().map(|&(channel, kind, _)| (channel, kind)).collect();
        assert_eq!(channels, (0..8).map(|channel| (channel, kind)).collect::<Vec<_>>());
        assert!(events.iter().all(|event| event.2 == events[0].2), "at the same time: {events:?}");
    }
}

#[test]
fn sticking_and_chattering_contacts_are_told_and_so_is_their_end() {
    let stuck = [vec![0; 4], vec![1; 60], vec![0; 10]].concat();
    let kinds = |told: Vec<(u64, u64, u64)>| told.iter().map(|event| event.1).collect::<Vec<_>>();
    assert_eq!(kinds(told(&mut Model::default(), quiet(), &stuck)), [0, 2, 1, 3]);
    let chatter = [[0, 1].repeat(5), vec![0; 250]].concat();
    assert_eq!(kinds(told(&mut Model::default(), quiet(), &chatter)), [4, 5]);
}

#[test]
fn what_is_not_enabled_is_not_told() {
    let contacts = [vec![0; 4], vec![0xff; 10], vec![0; 10]].concat();
    let told = told(&mut Model::default(), Inputs { enable: 0b10, ..quiet() }, &contacts);
    assert!(told.len() == 2 && told.iter().all(|event| event.0 == 1), "{told:?}");
}

#[test]
fn a_sleeping_reader_loses_the_newest_and_is_told_how_many() {
    let mut model = Model::default();
    let calm = Inputs { chatter_limit: 0, ..quiet() };
    let contacts = [vec![0; 4], vec![0xff; 4]].concat().repeat(10);
    // Ten vehicles on eight loops, and the end of the last not yet: 152 events.
    told(&mut model, Inputs { ready: false, ..calm }, &contacts);
    let seen = told(&mut model, calm, &[0xff; 4]);
    assert_eq!(seen.len(), QUEUE);
    let ending = std::iter::repeat_n(Inputs { contacts: 0, ..calm }, 10 * 64);
    let shown: Vec<Outputs> = ending.map(|inputs| model.step(&inputs)).collect();
    let lost: Vec<u64> = shown.iter().filter(|shown| shown.valid).map(|shown| shown.lost).collect();
    assert_eq!(lost, vec![152 - QUEUE as u64; 8]);
}

#[test]
fn block_and_model_agree() {
    let stimulus = random(1, 8_000);
    let mut model = Model::default();
    compare::<LoopEvents>(&stimulus, |inputs| model.step_words(inputs)).expect("block and model agree");
}

#[test]
fn random_stimulus_makes_everything_happen() {
    let seen = modelled::<LoopEvents>(&random(2, 200_000));
    let valid = |words: &&Vec<u64>| words[0] == 1;
    assert_eq!(LoopEvents::OUTPUTS[2].name, "kind");
    for kind in 0..6 {
        assert!(seen.iter().filter(valid).any(|words| words[2] == kind), "no event of kind {kind}");
    }
    assert!(seen.iter().filter(valid).any(|words| words[4] > 10), "nothing is lost");
}
