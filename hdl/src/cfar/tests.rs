//! The block against its model, clock by clock, and the model against CFAR as textbooks have it, profile by profile.

use super::stimulus::{directed, noise, profile, random};
use super::{Cfar, GUARD, HALF, Inputs, LATENCY, Outputs, TRAINING};
use crate::port::{Model as _, compare, modelled};
use proptest::prelude::*;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

type Model = super::Model;

/// Cells of one profile as they come out: power, detected, sum and number of training cells.
type Found = Vec<(u64, bool, u64, u64)>;

/// A profile as a whole, by sorting and by fractions, which the gateware does without.
fn textbook(powers: &[u64], settings: &Inputs) -> Found {
    let cells = 0..powers.len();
    cells
        .map(|at| {
            let newer = (at + GUARD + 1)..=(at + HALF);
            let older = at.saturating_sub(HALF)..at.saturating_sub(GUARD);
            let mut training: Vec<u64> = older.chain(newer).filter_map(|i| powers.get(i).copied()).collect();
            let full = training.len() == 2 * TRAINING;
            let share = f64::from(if full { settings.share } else { settings.share_edge } as u32) / 65_536.0;
            // 16 and 16 bits: exact in f64.
            let limit = (share * powers[at] as f64).ceil();
            let (sum, count) = (training.iter().sum::<u64>(), training.len());
            training.sort_unstable();
            let detected = count > 0
                && if settings.ordered {
                    let rank = (settings.rank as f64 * count as f64 / 16.0).ceil() as usize;
                    rank == 0 || training.get(rank - 1).is_some_and(|&cell| (cell as f64) < limit)
                } else {
                    (sum as f64) < limit * count as f64
                };
            (powers[at], detected, sum, count as u64)
        })
        .collect()
}

/// The profiles that come out of the model, each ended by its last cell.
fn collect(seen: &[Outputs]) -> Vec<Found> {
    let mut profiles = vec![Vec::new()];
    for out in seen.iter().filter(|out| out.valid_out) {
        let profile = profiles.last_mut().expect("never empty");
        profile.push((out.power_out, out.detected, out.noise_sum, out.noise_cells));
        if out.last_out {
            profiles.push(Vec::new());
        }
    }
    profiles
}

fn outputs(words: &[Vec<u64>]) -> Vec<Outputs> {
    words.iter().map(|words| Outputs::from_words(words)).collect()
}

/// Runs block and model; they agree, and this is what they showed.
fn agree(stimulus: &[Vec<u64>]) -> Vec<Outputs> {
    let mut model = Model::default();
    let seen = compare::<Cfar>(stimulus, |inputs| model.step_words(inputs)).expect("block and model agree");
    outputs(&seen)
}

/// One profile without gaps, pushed out to its end.
fn run(powers: &[u64], settings: &Inputs) -> Found {
    let mut stimulus: Vec<Vec<u64>> = profile(settings, powers).map(|cell| cell.words()).collect();
    stimulus.extend(vec![settings.words(); LATENCY + HALF]);
    let seen = outputs(&modelled::<Cfar>(&stimulus));
    collect(&seen).swap_remove(0)
}

const ORDERED: Inputs = Inputs {
    reset: false,
    valid: false,
    last: false,
    power: 0,
    share: 8_000,
    share_edge: 6_000,
    ordered: true,
    rank: 12,
};
const AVERAGING: Inputs = Inputs { ordered: false, ..ORDERED };

#[test]
fn every_length_of_profile_is_what_the_textbook_says() {
    let mut rng = ChaCha8Rng::seed_from_u64(61);
    for length in 1..=64 {
        for settings in [AVERAGING, ORDERED] {
            let mut powers: Vec<u64> = (0..length).map(|_| noise(&mut rng, 300.0)).collect();
            powers[length / 3] = 20_000;
            assert_eq!(run(&powers, &settings), textbook(&powers, &settings), "{length} cells");
        }
    }
}

#[test]
fn a_cell_leaves_after_the_latency_and_the_end_without_another_profile() {
    let powers: Vec<u64> = (1..=30).collect();
    let mut stimulus: Vec<Vec<u64>> = profile(&AVERAGING, &powers).map(|cell| cell.words()).collect();
    stimulus.extend(vec![AVERAGING.words(); 60]);
    let seen = agree(&stimulus);
    let valid: Vec<usize> = (0..seen.len()).filter(|&clock| seen[clock].valid_out).collect();
    // The tenth cell behind the first comes in on clock 10; the last one is out as soon as it would be if more had come.
    assert_eq!(valid, (HALF + LATENCY - 1..HALF + LATENCY + 29).collect::<Vec<_>>());
    assert!(seen[HALF + LATENCY + 28].last_out);
}

#[test]
fn a_lone_cell_is_never_detected() {
    for settings in [AVERAGING, ORDERED, Inputs { rank: 0, ..ORDERED }] {
        assert_eq!(run(&[65_535], &settings), [(65_535, false, 0, 0)]);
        // With guard cells only there is nothing to compare with either.
        assert!(
            run(&[9, 65_535, 9], &settings).iter().all(|&(_, detected, _, cells)| !detected && cells == 0)
        );
    }
}

#[test]
fn the_limit_is_met_exactly() {
    // α = 4 at the edge and within: a mean of 100 is beaten by a power of 401 and not by 400.
    let settings = Inputs { share: 1 << 14, share_edge: 1 << 14, ..AVERAGING };
    for length in [21, 5] {
        for (power, expected) in [(400, false), (401, true)] {
            let mut powers = vec![100; length];
            powers[length / 2] = power;
            let found = run(&powers, &settings);
            let (_, detected, sum, cells) = found[length / 2];
            assert_eq!(sum, 100 * cells);
            assert_eq!(detected, expected && cells > 0, "{length} cells, power {power}");
        }
    }
}

#[test]
fn ordering_sees_two_targets_where_averaging_lets_one_hide_the_other() {
    let mut powers = vec![100; 60];
    (powers[30], powers[35]) = (1_500, 20_000);
    let settings = Inputs { share: 65_536 / 8, share_edge: 65_536 / 8, ..AVERAGING };
    let detected = |settings: &Inputs| -> Vec<usize> {
        run(&powers, settings).iter().enumerate().filter(|(_, cell)| cell.1).map(|(at, _)| at).collect()
    };
    assert_eq!(detected(&settings), [35]);
    assert_eq!(detected(&Inputs { ordered: true, rank: 12, ..settings }), [30, 35]);
}

#[test]
fn noise_alone_is_detected_as_often_as_designed() {
    // α = n (P^(−1/n) − 1) for averaging n cells.
    let (rate, cells) = (0.01_f64, 100_000);
    let share = |n: f64| (65_536.0 / (n * (rate.powf(-1.0 / n) - 1.0))).round() as u64;
    let settings = Inputs { share: share(16.0), share_edge: share(8.0), ..AVERAGING };
    let mut rng = ChaCha8Rng::seed_from_u64(62);
    let powers: Vec<u64> = (0..cells).map(|_| noise(&mut rng, 2_000.0)).collect();
    let within = run(&powers, &settings).iter().filter(|cell| cell.1).count() as f64 / cells as f64;
    assert!((0.009..0.011).contains(&within), "within: {within}");
    // The first cell of a profile of 11 has eight training cells on one side and none on the other.
    let edges = (0..40_000).filter(|_| {
        let powers: Vec<u64> = (0..HALF + 1).map(|_| noise(&mut rng, 2_000.0)).collect();
        textbook(&powers, &settings)[0].1
    });
    let edge = edges.count() as f64 / 40_000.0;
    assert!((0.0085..0.0115).contains(&edge), "at the edge: {edge}");
}

#[test]
fn block_and_model_agree_on_random_and_directed_stimulus() {
    agree(&directed());
    let seen = agree(&random(63, 12_000));
    let count = |what: fn(&Outputs) -> bool| seen.iter().filter(|o| what(o)).count();
    for (what, count) in [
        ("cells", count(|o| o.valid_out)),
        ("detected", count(|o| o.detected)),
        ("last", count(|o| o.valid_out && o.last_out)),
        ("at an edge", count(|o| o.valid_out && o.noise_cells < 16)),
        ("within", count(|o| o.valid_out && o.noise_cells == 16)),
    ] {
        assert!((100..11_900).contains(&count), "{what}: {count} clocks");
    }
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs, &mut Outputs);
    let faults: [(&str, Fault); 6] = [
        ("share by one", |i, _| i.share |= 1),
        ("share of the edge by one", |i, _| i.share_edge |= 1),
        ("rank by one", |i, _| i.rank ^= 1),
        ("reset forgotten", |i, _| i.reset = false),
        ("last forgotten", |i, _| i.last = false),
        ("a training cell too many", |_, o| o.noise_cells += u64::from(o.noise_cells == 7)),
    ];
    // The directed cells lie on the limit.
    let stimulus = [random(64, 20_000), directed()].concat();
    for (name, fault) in faults {
        let mut model = Model::default();
        let result = compare::<Cfar>(&stimulus, |words| {
            let mut inputs = Inputs::from_words(words);
            fault(&mut inputs, &mut Outputs::default());
            let mut outputs = model.step(&inputs);
            fault(&mut inputs, &mut outputs);
            outputs.words()
        });
        assert!(result.is_err(), "{name} went unseen");
    }
}

proptest! {
    /// Profiles in a row, with or without gaps, come out whole, in order, and as the textbook has each of them.
    #[test]
    fn a_stream_of_profiles_is_each_of_them(
        profiles in proptest::collection::vec(proptest::collection::vec(0..3000_u64, 1..50), 1..8),
        gaps in proptest::collection::vec(0..4_usize, 1..40),
        ordered in any::<bool>(),
        rank in 0..=16_u64,
        share in 4_000..60_000_u64,
    ) {
        let settings = Inputs { ordered, rank, share, share_edge: share - 1_000, ..ORDERED };
        let (mut stimulus, mut gap) = (Vec::new(), gaps.iter().cycle());
        for powers in &profiles {
            for cell in profile(&settings, powers) {
                stimulus.extend(vec![settings.words(); *gap.next().expect("endless")]);
                stimulus.push(cell.words());
            }
        }
        stimulus.extend(vec![settings.words(); LATENCY + HALF]);
        let mut found = collect(&outputs(&modelled::<Cfar>(&stimulus)));
        prop_assert_eq!(found.pop(), Some(Vec::new()), "nothing is left over");
        let expected: Vec<Found> = profiles.iter().map(|powers| textbook(powers, &settings)).collect();
        prop_assert_eq!(found, expected);
    }
}
