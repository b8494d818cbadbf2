//! The block against its model, clock by clock, and the model against what a loop conditioner must do.

use super::stimulus::{BRISK, random_stimulus};
use super::{Inputs, LoopConditioner, Model, Outputs, Settings};
use crate::port::Gateware as _;
use proptest::prelude::*;
use rust_hdl::prelude::*;

/// The synchroniser: so many clocks after `raw` the level moves.
const SYNCHRONISER: usize = 2;

/// The block behind the model's interface.
struct Gateware(LoopConditioner);

impl Gateware {
    fn new() -> Self {
        let mut block = LoopConditioner::default();
        block.connect_all();
        check_all(&block).expect("every signal is connected, none loops");
        Self(block)
    }

    fn step(&mut self, inputs: &Inputs) -> Outputs {
        let block = &mut self.0;
        block.clock.next = Clock { clk: false };
        block.reset.next = inputs.reset;
        block.tick.next = inputs.tick;
        block.raw.next = inputs.raw;
        block.sample.next = inputs.sample;
        block.debounce_ticks.next = inputs.settings.debounce_ticks.to_bits();
        block.stuck_ticks.next = (inputs.settings.stuck_ticks & 0xff_ffff).to_bits();
        block.chatter_window_ticks.next = inputs.settings.chatter_window_ticks.to_bits();
        block.chatter_limit.next = inputs.settings.chatter_limit.to_bits();
        assert!(simulate(block, 100), "settles before the edge");
        block.clock.next = Clock { clk: true };
        assert!(simulate(block, 100), "settles after the edge");
        Outputs {
            present: block.present.val(),
            rise: block.rise.val(),
            fall: block.fall.val(),
            stuck: block.stuck.val(),
            chatter: block.chatter.val(),
            sampled: block.sampled.val(),
            occupied_ticks: block.occupied_ticks.val().to_u16(),
            vehicles: block.vehicles.val().to_u16(),
        }
    }
}

/// The first clock on which the block and `model` differ.
#[derive(Debug, PartialEq)]
struct Difference {
    clock: usize,
    block: Outputs,
    model: Outputs,
}

/// Runs both over `stimulus` and returns what the block showed.
fn compare(
    stimulus: &[Inputs],
    mut model: impl FnMut(&Inputs) -> Outputs,
) -> Result<Vec<Outputs>, Difference> {
    let mut block = Gateware::new();
    let mut seen = Vec::with_capacity(stimulus.len());
    for (clock, inputs) in stimulus.iter().enumerate() {
        let (block, model) = (block.step(inputs), model(inputs));
        if block != model {
            return Err(Difference { clock, block, model });
        }
        seen.push(block);
    }
    Ok(seen)
}

/// Block and model agree on `stimulus`; returns what they showed.
fn agree(stimulus: &[Inputs]) -> Vec<Outputs> {
    let mut model = Model::default();
    compare(stimulus, |inputs| model.step(inputs)).expect("block and model agree")
}

/// A tick on every clock; `runs` are levels of `raw` and for how many clocks they last.
fn every_clock(settings: Settings, runs: &[(bool, usize)]) -> Vec<Inputs> {
    let levels = runs.iter().flat_map(|&(raw, clocks)| std::iter::repeat_n(raw, clocks));
    levels.map(|raw| Inputs { tick: true, raw, settings, ..Inputs::default() }).collect()
}

/// The clocks on which `what` holds.
fn clocks(seen: &[Outputs], what: impl Fn(&Outputs) -> bool) -> Vec<usize> {
    seen.iter().enumerate().filter(|(_, outputs)| what(outputs)).map(|(clock, _)| clock).collect()
}

#[test]
fn a_level_shorter_than_the_debounce_time_leaves_no_trace() {
    for ticks in 1..=255 {
        let settings = Settings { debounce_ticks: ticks, ..Settings::default() };
        let just_short = usize::from(ticks) - 1;
        let seen = agree(&every_clock(settings, &[(false, 4), (true, just_short), (false, 300)]));
        assert_eq!(clocks(&seen, |o| o.present || o.rise || o.fall), [], "debounce {ticks}");
    }
}

#[test]
fn a_level_as_long_as_the_debounce_time_is_accepted_on_its_last_tick() {
    for ticks in 0..=255 {
        let settings = Settings { debounce_ticks: ticks, ..Settings::default() };
        let enough = usize::from(ticks).max(1);
        let seen = agree(&every_clock(settings, &[(false, 4), (true, enough), (false, 300)]));
        let at = 4 + SYNCHRONISER + enough - 1;
        assert_eq!(clocks(&seen, |o| o.rise), [at], "debounce {ticks}");
        assert_eq!(clocks(&seen, |o| o.fall), [at + enough], "debounce {ticks}");
        assert_eq!(clocks(&seen, |o| o.present), (at..at + enough).collect::<Vec<_>>());
    }
}

#[test]
fn a_break_starts_the_debounce_time_anew() {
    let settings = Settings { debounce_ticks: 5, ..Settings::default() };
    let seen = agree(&every_clock(settings, &[(true, 4), (false, 1), (true, 4), (false, 1), (true, 5)]));
    assert_eq!(clocks(&seen, |o| o.present), []);
    let seen = agree(&every_clock(settings, &[(true, 4), (false, 1), (true, 12)]));
    assert_eq!(clocks(&seen, |o| o.rise), [5 + SYNCHRONISER + 4]);
}

#[test]
fn debounce_counts_ticks_not_clocks() {
    let settings = Settings { debounce_ticks: 3, ..Settings::default() };
    let mut stimulus = every_clock(settings, &[(true, 100)]);
    for (clock, inputs) in stimulus.iter_mut().enumerate() {
        inputs.tick = clock % 10 == 9;
    }
    assert_eq!(clocks(&agree(&stimulus), |o| o.rise), [29]);
}

#[test]
fn presence_is_stuck_from_the_threshold_on_and_never_with_zero() {
    for ticks in [1_usize, 2, 19, 20, 255, 256, 4095] {
        let settings = Settings { stuck_ticks: ticks as u32, ..Settings::default() };
        let at = SYNCHRONISER + ticks + 2;
        // One tick short of the threshold, then exactly on it, then well beyond.
        let seen = agree(&every_clock(settings, &[(true, ticks), (false, 9)]));
        assert_eq!(clocks(&seen, |o| o.stuck), [], "threshold {ticks}");
        let seen = agree(&every_clock(settings, &[(true, ticks + 3), (false, 9)]));
        assert_eq!(clocks(&seen, |o| o.stuck), [at], "threshold {ticks}");
        let seen = agree(&every_clock(settings, &[(true, ticks + 50), (false, 9)]));
        assert_eq!(clocks(&seen, |o| o.stuck), (at..at + 48).collect::<Vec<_>>(), "threshold {ticks}");
    }
    let seen = agree(&every_clock(Settings::default(), &[(true, 5000)]));
    assert_eq!(clocks(&seen, |o| o.stuck), []);
}

#[test]
fn chatter_rises_with_the_edge_that_reaches_the_limit() {
    let settings = Settings { chatter_window_ticks: 100, chatter_limit: 6, ..BRISK };
    let pulses = |count: usize| {
        let mut runs = vec![(false, 10)];
        runs.extend([(true, 1), (false, 1)].repeat(count));
        runs.push((false, 300));
        agree(&every_clock(settings, &runs))
    };
    assert_eq!(clocks(&pulses(2), |o| o.chatter), [], "four edges");
    let chatter = clocks(&pulses(3), |o| o.chatter);
    // Sixth edge of `raw` on clock 15. The first window ends with clock 0, others with 100 and 200; the third was quiet.
    assert_eq!(chatter, (16 + SYNCHRONISER..201).collect::<Vec<_>>());
    assert_eq!(clocks(&pulses(3), |o| o.present), [], "none of the pulses was long enough");
}

#[test]
fn chatter_windows_do_not_overlap() {
    let settings = Settings { chatter_window_ticks: 16, chatter_limit: 4, ..Settings::default() };
    // Edges reach the counter two clocks after `raw`; a window's last clock is 16.
    let three_and_three = [(false, 12), (true, 1), (false, 1), (true, 1), (false, 1), (true, 1), (false, 60)];
    let seen = agree(&every_clock(settings, &three_and_three));
    assert_eq!(clocks(&seen, |o| o.chatter), [], "three edges in one window, three in the next");
    let four = [(false, 11), (true, 1), (false, 1), (true, 1), (false, 60)];
    let seen = agree(&every_clock(settings, &four));
    assert_eq!(clocks(&seen, |o| o.chatter), (17..33).collect::<Vec<_>>(), "the fourth on the last clock");
}

#[test]
fn edges_saturate() {
    let settings = Settings { chatter_window_ticks: 400, chatter_limit: 255, ..Settings::default() };
    let mut runs = [(true, 1), (false, 1)].repeat(200);
    runs.push((false, 500));
    // A counter that wrapped would call the first window quiet at its end, on clock 400.
    let seen = agree(&every_clock(settings, &runs));
    assert_eq!(clocks(&seen, |o| o.chatter), (255 + SYNCHRONISER..801).collect::<Vec<_>>());
    let never = Settings { chatter_limit: 0, ..settings };
    assert_eq!(clocks(&agree(&every_clock(never, &runs)), |o| o.chatter), []);
}

#[test]
fn occupancy_and_vehicles_belong_to_the_interval_that_sample_ends() {
    let mut stimulus = every_clock(Settings::default(), &[(false, 5), (true, 10), (false, 5), (true, 30)]);
    // The second vehicle is present from clock 22 on; `sample` falls on its rise, and again ten clocks later.
    stimulus[22].sample = true;
    stimulus[32].sample = true;
    let seen = agree(&stimulus);
    assert_eq!(clocks(&seen, |o| o.sampled), [22, 32]);
    assert_eq!((seen[21].occupied_ticks, seen[21].vehicles), (0, 0));
    assert_eq!((seen[22].occupied_ticks, seen[22].vehicles), (10, 2));
    assert_eq!((seen[31].occupied_ticks, seen[31].vehicles), (10, 2));
    assert_eq!((seen[32].occupied_ticks, seen[32].vehicles), (10, 0));
}

#[test]
fn occupancy_saturates_at_its_last_value() {
    for (ticks, expected) in [(0xfffe, 0xfffe), (0xffff, 0xffff), (0x1_0000, 0xffff), (0x1_0010, 0xffff)] {
        let mut stimulus = every_clock(Settings::default(), &[(true, ticks + 1 + SYNCHRONISER)]);
        stimulus[ticks + SYNCHRONISER].sample = true;
        let seen = agree(&stimulus);
        assert_eq!(seen[ticks + SYNCHRONISER].occupied_ticks, expected, "{ticks} ticks");
    }
}

#[test]
fn vehicles_saturate_at_their_last_value() {
    let mut stimulus = every_clock(Settings::default(), &[(true, 1), (false, 1)].repeat(0x1_0010));
    let last = stimulus.len() - 1;
    stimulus[last].sample = true;
    assert_eq!(agree(&stimulus)[last].vehicles, 0xffff);
}

#[test]
fn reset_wins_over_everything() {
    let mut stimulus = every_clock(BRISK, &[(true, 60)]);
    stimulus[40].reset = true;
    stimulus[40].sample = true;
    let seen = agree(&stimulus);
    assert!(seen[39].present && seen[39].stuck);
    assert_eq!(seen[40], Outputs::default());
    assert_eq!(clocks(&seen, |o| o.rise), [4, 41 + 4]);
}

#[test]
fn block_and_model_agree_on_random_stimulus() {
    for seed in 0..4 {
        let stimulus = random_stimulus(seed, 60_000);
        let mut model = Model::default();
        let seen = compare(&stimulus, |inputs| model.step(inputs))
            .unwrap_or_else(|difference| panic!("seed {seed}: {difference:?}"));
        // Stimulus under which an output never moves would prove nothing about it.
        let moving: [fn(&Outputs) -> bool; 8] = [
            |o| o.rise,
            |o| o.fall,
            |o| o.present,
            |o| o.stuck,
            |o| o.chatter,
            |o| o.sampled,
            |o| o.occupied_ticks > 9,
            |o| o.vehicles > 9,
        ];
        for (output, moves) in moving.iter().enumerate() {
            let high = clocks(&seen, moves).len();
            assert!((20..seen.len() - 20).contains(&high), "seed {seed}, output {output}: {high} clocks");
        }
    }
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs, &mut Outputs, &Outputs);
    let before: [(&str, Fault); 5] = [
        ("debounce by one", |i, _, _| {
            i.settings.debounce_ticks = i.settings.debounce_ticks.saturating_add(1)
        }),
        ("threshold by one", |i, _, _| i.settings.stuck_ticks += 1),
        ("window by one", |i, _, _| i.settings.chatter_window_ticks += 1),
        ("limit by one", |i, _, _| i.settings.chatter_limit += 1),
        ("reset forgotten", |i, _, _| i.reset = false),
    ];
    let after: [(&str, Fault); 4] = [
        ("rise a clock late", |_, o, last| o.rise = last.rise),
        ("stuck without presence", |_, o, last| o.stuck |= last.stuck && !o.present),
        ("tick of the sample lost", |i, o, _| {
            o.occupied_ticks -= u16::from(i.sample && o.occupied_ticks > 0)
        }),
        ("a vehicle too many", |i, o, _| o.vehicles += u16::from(i.sample)),
    ];
    let stimulus = random_stimulus(7, 60_000);
    for (place, faults) in [(0, &before[..]), (1, &after[..])] {
        for (name, fault) in faults {
            let (mut model, mut last) = (Model::default(), Outputs::default());
            let result = compare(&stimulus, |inputs| {
                let mut inputs = *inputs;
                if place == 0 {
                    fault(&mut inputs, &mut Outputs::default(), &last);
                }
                let right = model.step(&inputs);
                let mut outputs = right;
                if place == 1 {
                    fault(&mut inputs, &mut outputs, &last);
                }
                last = right;
                outputs
            });
            assert!(result.is_err(), "{name} went unseen");
        }
    }
    // A count that wraps instead of saturating is seen by the directed stimulus.
    let mut stimulus = every_clock(Settings::default(), &[(true, 0x1_0010)]);
    stimulus[0x1_000f].sample = true;
    let mut model = Model::default();
    let wrapping = compare(&stimulus, |inputs| {
        let mut outputs = model.step(inputs);
        if outputs.occupied_ticks == 0xffff {
            outputs.occupied_ticks = 13;
        }
        outputs
    });
    assert_eq!(wrapping.map_err(|difference| difference.clock), Err(0x1_000f));
}

#[test]
fn the_verilog_has_the_documented_ports() {
    let verilog = LoopConditioner::verilog();
    let header = verilog.split_once("endmodule").expect("a module").0;
    assert!(header.contains("module loop_conditioner("), "{header}");
    for (port, bits) in
        [("clock", 1), ("raw", 1), ("debounce_ticks", 8), ("stuck_ticks", 24), ("vehicles", 16)]
    {
        let declared =
            header.lines().find(|line| line.trim_end_matches([',', ';']).ends_with(&format!(" {port}")));
        let declared = declared.unwrap_or_else(|| panic!("no port {port} in\n{header}"));
        assert_eq!(declared.contains(&format!("[{}:0]", bits - 1)), bits > 1, "{declared}");
    }
}

/// Runs of a level and, for each of their clocks, whether it is a tick.
fn runs() -> impl Strategy<Value = Vec<Vec<bool>>> {
    let clocks = prop_oneof![3 => 1..6_usize, 1 => 1..60_usize];
    proptest::collection::vec(clocks.prop_flat_map(|n| proptest::collection::vec(any::<bool>(), n)), 1..60)
}

proptest! {
    /// Within one run of the level there is at most one edge, and there is one exactly where the run differs from
    /// `present` over the debounce time: never one inside it, never one lost outside.
    #[test]
    fn an_edge_is_accepted_exactly_outside_the_debounce_time(runs in runs(), ticks in 0..20_u8) {
        let settings = Settings { debounce_ticks: ticks, ..BRISK };
        let mut model = Model::default();
        let levels: Vec<(usize, bool)> =
            runs.iter().enumerate().flat_map(|(run, clocks)| clocks.iter().map(move |&tick| (run, tick))).collect();
        let mut changes = vec![Vec::new(); runs.len()];
        let raw_of = |clock: usize| levels.get(clock).is_some_and(|(run, _)| run % 2 == 0);
        let mut present = false;
        // `raw` runs ahead of the level by the synchroniser, so that runs and ticks meet as generated.
        for clock in 0..levels.len() + SYNCHRONISER {
            let at = clock.checked_sub(SYNCHRONISER).map(|at| levels[at]);
            let inputs =
                Inputs { raw: raw_of(clock), tick: at.is_some_and(|(_, tick)| tick), settings, ..Inputs::default() };
            let outputs = model.step(&inputs);
            prop_assert_eq!(outputs.rise, outputs.present && !present);
            prop_assert_eq!(outputs.fall, !outputs.present && present);
            if outputs.present != present {
                changes[at.expect("nothing has reached the debounce yet").0].push(outputs.present);
                present = outputs.present;
            }
        }
        let mut expected = false;
        for (run, clocks) in runs.iter().enumerate() {
            let level = run % 2 == 0;
            let ticks_of_run = clocks.iter().filter(|&&tick| tick).count();
            let lasts = ticks == 0 || ticks_of_run >= usize::from(ticks);
            let accepted = if level != expected && lasts { vec![level] } else { vec![] };
            prop_assert_eq!(&changes[run], &accepted, "run {}", run);
            expected = *accepted.first().unwrap_or(&expected);
        }
    }

    /// What the intervals sum up to is what `present` and `rise` showed.
    #[test]
    fn nothing_is_counted_twice_or_lost(seed in any::<u64>()) {
        let mut model = Model::default();
        let mut stimulus = random_stimulus(seed, 4_000);
        stimulus.iter_mut().for_each(|inputs| inputs.reset = false);
        stimulus[3_999].sample = true;
        let (mut occupied, mut vehicles, mut present) = ((0, 0), (0, 0), false);
        for inputs in &stimulus {
            let outputs = model.step(inputs);
            occupied.0 += u32::from(inputs.tick && present);
            vehicles.0 += u32::from(outputs.rise);
            present = outputs.present;
            if outputs.sampled {
                occupied.1 += u32::from(outputs.occupied_ticks);
                vehicles.1 += u32::from(outputs.vehicles);
            }
        }
        prop_assert_eq!(occupied.0, occupied.1);
        prop_assert_eq!(vehicles.0, vehicles.1);
    }
}
