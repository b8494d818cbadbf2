//! What numbers belief propagation would need in hardware: its range costs fixed point 48 bits, floating point a significand of 16.
//!
//! The odds are those of the suite's scenes: random jobs of radars, cameras and loops of growing size. The reference is the oracle, run
//! until nothing changes. `cargo test -p conformance --test associate_words -- --nocapture` prints the figures.

#![allow(clippy::expect_used, reason = "a test's helpers fail as the test does")]

use conformance::case::{Case, CaseKind, Eye, Load, random_case};
use conformance::oracle::association::{Weights, belief_propagation};
use conformance::oracle::gauss::TrackState;
use conformance::oracle::imm;
use conformance::oracle::odds::{self, Gated, Known};
use conformance::suite::run;
use kernels::associate::{ITERATIONS, TOLERANCE};
use kernels::backend::Stage;
use kernels::cpu::CpuBackend;
use kernels::lanes::LANES;

/// Jobs of each kind.
const JOBS: u64 = 40;
/// Rounds after which the oracle gives up.
const ROUNDS: usize = 50_000;

/// How a word holds a number.
#[derive(Clone, Copy, Debug)]
enum Word {
    /// So many bits before and behind the point, saturating.
    Fixed { whole: i32, fraction: i32 },
    /// So many bits of significand, any exponent.
    Floating { significand: i32 },
}

impl Word {
    /// The nearest number that such a word holds.
    fn hold(self, x: f64) -> f64 {
        match self {
            Self::Fixed { whole, fraction } => {
                let unit = f64::from(-fraction).exp2();
                ((x / unit).round() * unit).min(f64::from(whole).exp2() - unit)
            }
            Self::Floating { significand } if x > 0.0 => {
                let unit = (x.log2().floor() - f64::from(significand - 1)).exp2();
                (x / unit).round() * unit
            }
            Self::Floating { .. } => 0.0,
        }
    }
}

/// The filter's iteration with every intermediate result in a word; pair probabilities, and how many iterations it took.
fn propagate(w: &Weights, word: Word) -> (Weights, usize) {
    let h = |x: f64| word.hold(x);
    let (n, m) = w.shape();
    let w = w.map(h);
    let (mut nu, mut mu) = (w.map(|w| f64::from(u8::from(w > 0.0))), Weights::zeros(n, m));
    let mut iterations = 0;
    while iterations < ITERATIONS {
        iterations += 1;
        for i in 0..n {
            let terms: Vec<f64> = (0..m).map(|j| h(w[(i, j)] * nu[(i, j)])).collect();
            for j in 0..m {
                // Summed without the one, not subtracted again: the differences would cancel.
                let others = (0..m).filter(|k| *k != j).fold(0.0, |sum, k| h(sum + terms[k]));
                mu[(i, j)] = h(w[(i, j)] / h(1.0 + others));
            }
        }
        let mut change = 0.0_f64;
        for j in 0..m {
            for i in (0..n).filter(|i| w[(*i, j)] > 0.0) {
                let others = (0..n).filter(|k| *k != i).fold(0.0, |sum, k| h(sum + mu[(k, j)]));
                let new = h(1.0 / h(1.0 + others));
                change = change.max((new - nu[(i, j)]).abs());
                nu[(i, j)] = new;
            }
        }
        if change < f64::from(TOLERANCE) {
            break;
        }
    }
    let mut p = Weights::zeros(n, m);
    for i in 0..n {
        let total = (0..m).fold(1.0, |sum, j| h(sum + h(w[(i, j)] * nu[(i, j)])));
        for j in 0..m {
            p[(i, j)] = h(h(w[(i, j)] * nu[(i, j)]) / total);
        }
    }
    (p, iterations)
}

/// The odds of a job, as the oracle has them for what the filter gates.
fn odds_of(case: &Case) -> Option<Weights> {
    if !case.measures() {
        return None;
    }
    let got = run(&mut CpuBackend::default(), case, Stage::Update).expect("the CPU takes every job");
    let existence = |slot: usize| {
        let track = TrackState::read(&case.blocks[slot / LANES], slot % LANES);
        imm::predict(&track, case.step.dt_s.into(), case.step.survival.into(), &case.motion).existence
    };
    let known = |slot: usize| Known {
        existence: existence(slot),
        pd: got.slots[slot].pd.into(),
        confirmed: case.confirmed[slot],
        class: case.class.get(slot).map_or([0.0; 7], |c| c.map(f64::from)),
    };
    let tracks: Vec<Known> = (0..case.tracks()).map(known).collect();
    let gated = got.pairs.iter().map(|p| Gated {
        slot: p.slot as usize,
        detection: p.detection as usize,
        likelihood: p.likelihood.into(),
    });
    let (pairs, z, undetected): (Vec<Gated>, _, f64) =
        (gated.collect(), &case.detections, case.undetected.into());
    let odds = match &case.eye {
        Eye::Nothing => return None,
        Eye::Radar(eye) => odds::radar(eye, &tracks, z, &pairs, undetected).1,
        Eye::Camera(eye) => odds::camera(eye, &tracks, z, &pairs, undetected),
        Eye::Loop(_) => odds::loops(&tracks, &pairs),
    };
    let mut w = Weights::zeros(case.tracks(), z.len());
    pairs.iter().zip(odds).for_each(|(p, odds)| w[(p.slot, p.detection)] = odds);
    (!pairs.is_empty()).then_some(w)
}

fn scenes() -> Vec<Weights> {
    let mut all = Vec::new();
    for seed in 0..JOBS {
        for kind in CaseKind::ALL {
            let load = Load {
                tracks: 2 + seed as usize % 24,
                clutter: seed as usize % 7,
                detected: 0.5 + 0.01 * seed as f64,
            };
            all.extend(odds_of(&random_case(kind, load, 1000 + seed)));
        }
    }
    all
}

/// The worst error of any pair's probability against the oracle, over all scenes, and the most iterations.
fn worst(scenes: &[(Weights, Weights)], word: Word) -> (f64, usize) {
    scenes.iter().fold((0.0, 0), |(error, most), (w, exact)| {
        let (p, iterations) = propagate(w, word);
        (f64::max(error, (p - exact).abs().max()), most.max(iterations))
    })
}

#[test]
fn fixed_point_needs_three_times_the_bits_of_floating_point() {
    let scenes: Vec<(Weights, Weights)> =
        scenes().into_iter().map(|w| (w.clone(), belief_propagation(&w, ROUNDS).pair)).collect();
    assert!(scenes.len() > 100, "{} jobs with pairs", scenes.len());
    let odds = || scenes.iter().flat_map(|(w, _)| w.iter().copied()).filter(|w| *w > 0.0);
    let (least, most) = odds().fold((f64::INFINITY, 0.0), |(a, b): (f64, f64), w| (a.min(w), b.max(w)));
    let pairs = odds().count();
    println!("{} jobs, {pairs} pairs, odds from {least:.1e} to {most:.1e}", scenes.len());
    let error = |word: Word| {
        let (error, iterations) = worst(&scenes, word);
        println!("{word:?}: worst error {error:.1e}, {iterations} iterations at most");
        error
    };
    // 18 bits as a multiplier has them, 27 and 36 as two and four, and 48.
    let fixed = [(9, 9), (13, 14), (18, 18), (24, 24)]
        .map(|(whole, fraction)| error(Word::Fixed { whole, fraction }));
    let floating = [8, 12, 16, 18, 24].map(|significand| error(Word::Floating { significand }));
    assert!(fixed[1] > 0.1 && fixed[2] > 0.01 && fixed[3] < 2.0 * f64::from(TOLERANCE), "{fixed:?}");
    assert!(floating[0] > 1e-3 && floating[2] < 2.0 * f64::from(TOLERANCE), "{floating:?}");
    assert!(most / least > 1e6, "the odds span {:.0} decades only", (most / least).log10());
}
