//! Association: the filter's messages, the oracle's, and exact marginals by enumeration.

use conformance::case::{Dice, random_weights};
use conformance::oracle::association::{Marginals, Weights, belief_propagation, enumerate};
use conformance::tolerance::{ASSOCIATION, LOOPY_MEAN, LOOPY_WORST, TREE};
use kernels::associate::{ITERATIONS, Messages, associate};

const SEEDS: u64 = 1500;
const ROUNDS: usize = 50_000;

/// The filter's own association on dense weights.
fn filter(w: &Weights) -> (Marginals, usize) {
    let edges: Vec<(usize, usize)> =
        (0..w.nrows()).flat_map(|i| (0..w.ncols()).map(move |j| (i, j))).filter(|at| w[*at] > 0.0).collect();
    let track: Vec<u32> = edges.iter().map(|e| e.0 as u32).collect();
    let detection: Vec<u32> = edges.iter().map(|e| e.1 as u32).collect();
    let weight: Vec<f32> = edges.iter().map(|at| w[*at] as f32).collect();
    let mut m = Messages::default();
    associate(&track, &detection, &weight, w.ncols(), &mut m);
    let mut out = enumerate(&Weights::zeros(w.nrows(), w.ncols()));
    for (at, p) in edges.iter().zip(&m.probability) {
        out.pair[*at] = f64::from(*p);
        out.missed[at.0] -= f64::from(*p);
    }
    for (j, u) in m.unclaimed.iter().enumerate() {
        out.unclaimed[j] = f64::from(*u);
    }
    (out, m.iterations)
}

/// Largest difference of any marginal, and the mean over pairs.
fn apart(a: &Marginals, b: &Marginals) -> (f64, f64) {
    let pairs = (&a.pair - &b.pair).abs();
    let ends = (&a.missed - &b.missed).amax().max((&a.unclaimed - &b.unclaimed).amax());
    (pairs.max().max(ends), pairs.mean())
}

/// Random weights whose graph of pairs has no loop: each new track shares at most one detection with those before it.
fn tree(dice: &mut Dice) -> Weights {
    let (n, m) = (1 + dice.below(5), 6);
    let mut w = Weights::zeros(n, m);
    let mut fresh = 0;
    for i in 0..n {
        if fresh > 0 && dice.chance(0.8) {
            w[(i, dice.below(fresh))] = 10f64.powf(dice.between(-4.0, 4.0));
        }
        for _ in 0..dice.below(3) {
            if fresh < m {
                w[(i, fresh)] = 10f64.powf(dice.between(-4.0, 4.0));
                fresh += 1;
            }
        }
    }
    w
}

#[test]
fn enumeration_is_right_where_one_can_count() {
    // Two tracks, one detection: nobody 1, first 2, second 3.
    let m = enumerate(&Weights::from_column_slice(2, 1, &[2.0, 3.0]));
    assert!((m.pair[(0, 0)] - 2.0 / 6.0).abs() < 1e-12 && (m.pair[(1, 0)] - 3.0 / 6.0).abs() < 1e-12);
    assert!((m.unclaimed[0] - 1.0 / 6.0).abs() < 1e-12 && (m.missed[0] - 4.0 / 6.0).abs() < 1e-12);
    // Two and two, all odds 1: one way with none, four with one, two with both.
    let m = enumerate(&Weights::repeat(2, 2, 1.0));
    assert!((m.pair[(0, 1)] - 2.0 / 7.0).abs() < 1e-12 && (m.missed[1] - 3.0 / 7.0).abs() < 1e-12);
}

#[test]
fn belief_propagation_is_exact_without_loops() {
    for seed in 0..SEEDS {
        let w = tree(&mut Dice::new(seed));
        let exact = enumerate(&w);
        let (worst, _) = apart(&belief_propagation(&w, ROUNDS), &exact);
        assert!(worst < TREE.absolute, "seed {seed}: {worst}\n{w}");
        let (worst, _) = apart(&filter(&w).0, &exact);
        assert!(worst < ASSOCIATION.absolute, "the filter, seed {seed}: {worst}\n{w}");
    }
}

#[test]
fn with_loops_it_stays_within_its_stated_error() {
    let (mut worst, mut sum, mut n) = (0.0f64, 0.0, 0.0);
    for seed in 0..SEEDS {
        let dice = &mut Dice::new(seed);
        let (tracks, detections, density) = (1 + dice.below(6), 1 + dice.below(6), dice.between(0.2, 1.0));
        let w = random_weights(tracks, detections, density, dice);
        let (most, mean) = apart(&belief_propagation(&w, ROUNDS), &enumerate(&w));
        assert!(most < LOOPY_WORST, "seed {seed}: {most}\n{w}");
        worst = worst.max(most);
        sum += mean;
        n += 1.0;
    }
    println!("worst {worst:.4}, mean {:.5}", sum / n);
    assert!(sum / n < LOOPY_MEAN, "mean {}", sum / n);
}

#[test]
fn the_filter_stops_near_where_the_messages_settle() {
    let (mut worst, mut exhausted) = (0.0f64, 0u32);
    for seed in 0..SEEDS {
        let dice = &mut Dice::new(seed);
        let (tracks, detections, density) = (1 + dice.below(20), 1 + dice.below(20), dice.between(0.05, 0.6));
        let w = random_weights(tracks, detections, density, dice);
        let (got, iterations) = filter(&w);
        let (most, _) = apart(&got, &belief_propagation(&w, ROUNDS));
        if iterations == ITERATIONS {
            exhausted += 1;
            continue;
        }
        assert!(most < 20.0 * ASSOCIATION.absolute, "seed {seed}: {most} after {iterations}");
        worst = worst.max(most);
    }
    println!("worst {worst:.5}, {exhausted} of {SEEDS} used all iterations");
    // Odds over eight decades on dense graphs are far beyond traffic: there, few runs may end early.
    assert!(exhausted < SEEDS as u32 / 10, "{exhausted}");
}
