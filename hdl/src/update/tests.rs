//! The block against its model, clock by clock, and the model against Kalman's and the association's update in `f64`.

use super::stimulus::{correlations, directed, random, row};
use super::{
    Bound, COMPONENTS, COVARIANCE, ERROR_P, ERROR_X, FLOOR, Inputs, MEAN, NOISE, Outputs, Prior, ROW,
};
use super::{Row, SHARE, SPREAD, STATE, TERMS, Update, Words, latency, term};
use crate::fixed::UPDATE;
use crate::port::{Model as _, compare};
use nalgebra::{Matrix2, Matrix3, SMatrix, SVector, SymmetricEigen, Vector2, Vector3};
use proptest::prelude::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

type Model = super::Model;
type Vector = SVector<f64, COMPONENTS>;
type Matrix = SMatrix<f64, COMPONENTS, COMPONENTS>;

/// Runs block and model; they agree, and this is what they showed.
fn agree(stimulus: &[Vec<u64>]) -> Vec<Outputs> {
    let mut model = Model::default();
    let seen = compare::<Update>(stimulus, |inputs| model.step_words(inputs)).expect("block and model agree");
    seen.iter().map(|words| Outputs::from_words(words)).collect()
}

fn symmetric(terms: &[f64; TERMS]) -> Matrix {
    Matrix::from_fn(|i, j| terms[term(i, j)])
}

/// The change of the mean and the covariance in `words`, as numbers.
fn estimate(words: &Words) -> (Vector, Matrix) {
    let value = |at: usize| UPDATE.value(words.words[at]);
    (Vector::from_fn(|i, _| value(STATE + i)), Matrix::from_fn(|i, j| value(COVARIANCE + term(i, j))))
}

/// The update by the row that stands in `words`, as the literature has it.
fn exact(words: &Words) -> (Vector, Matrix) {
    let value = |at: usize| UPDATE.value(words.words[at]);
    let (x, p) = estimate(words);
    let prior = Matrix::from_fn(|i, j| UPDATE.value(words.prior[term(i, j)]));
    let h = Vector::from_fn(|i, _| value(ROW + i));
    let projected = prior * h;
    let s = h.dot(&projected) + value(NOISE);
    let gain = projected / s;
    let (b, mean, square) = (-value(SHARE), value(MEAN), value(SPREAD) + value(MEAN).powi(2));
    (x + gain * mean, p + gain * gain.transpose() * (square - mean * mean - b * s))
}

/// The numbers of a prior and of one row.
fn written(correlation: &[f64; TERMS], row: &[(usize, f64)]) -> Words {
    let mut words = Words::default();
    for (at, value) in correlation.iter().copied().enumerate().chain(row.iter().copied()) {
        words.write(at, UPDATE.quantise(value).expect("inside the format"));
    }
    words
}

/// The greatest ratio of error to bound over all components and over all terms.
fn ratios(words: &Words) -> (f64, f64) {
    let (bound, (x, p)) = (Bound::of(words), exact(words));
    let mut after = words.clone();
    after.update(false);
    assert!(!after.saturated && !after.refused && !after.floored, "{after:?}");
    let (x_seen, p_seen) = estimate(&after);
    let units = |a: f64, b: f64| (a - b).abs() / UPDATE.lsb();
    let of_x = (0..COMPONENTS).map(|i| units(x[i], x_seen[i]) / bound.x[i]).fold(0.0, f64::max);
    let mut of_p: f64 = 0.0;
    for i in 0..COMPONENTS {
        for j in i..COMPONENTS {
            // What the guard does to P_xy is no error of rounding.
            if !(after.bounded && (i, j) == (0, 1)) {
                of_p = of_p.max(units(p[(i, j)], p_seen[(i, j)]) / bound.p[term(i, j)]);
            }
        }
    }
    (of_x, of_p)
}

#[test]
fn the_error_is_within_the_bound_and_comes_near_it() {
    let mut rng = ChaCha8Rng::seed_from_u64(81);
    let (mut worst_x, mut worst_p): (f64, f64) = (0.0, 0.0);
    for _ in 0..20_000 {
        let spread = 10_f64.powf(rng.random_range(-2.0..0.5));
        let correlation = correlations(&mut rng, spread);
        let (s, association) = (rng.random_range(0.26..3.9), rng.random());
        let row = row(&mut rng, &correlation, s, association);
        let (x, p) = ratios(&written(&correlation, &row));
        (worst_x, worst_p) = (worst_x.max(x), worst_p.max(p));
    }
    assert!(worst_x <= 1.0 && worst_p <= 1.0, "{worst_x} and {worst_p} of the bound");
    assert!(worst_x >= 0.2 && worst_p >= 0.2, "{worst_x} and {worst_p} of the bound");
}

#[test]
fn the_bound_of_an_ordinary_row_is_what_the_documentation_says() {
    let mut rng = ChaCha8Rng::seed_from_u64(87);
    let (mut worst_x, mut worst_p): (f64, f64) = (0.0, 0.0);
    for _ in 0..20_000 {
        let spread = 10_f64.powf(rng.random_range(-2.0..0.5));
        let correlation = correlations(&mut rng, spread);
        let s = rng.random_range(0.5..0.6);
        let mut row = row(&mut rng, &correlation, s, true);
        // As it has it: |ν̄| of 4, |c| of 2 and, by the choice below, |h| of 2 in sum at most.
        for (at, value) in &mut row {
            *value = match *at {
                MEAN => 4.0,
                SPREAD => 2.0 + s,
                SHARE => -1.0,
                _ => *value,
            };
        }
        if row[..COMPONENTS].iter().map(|(_, h)| h.abs()).sum::<f64>() <= 2.0 {
            let bound = Bound::of(&written(&correlation, &row));
            worst_x = bound.x.iter().fold(worst_x, |a, &b| a.max(b));
            worst_p = bound.p.iter().fold(worst_p, |a, &b| a.max(b));
        }
    }
    assert!((0.8..=1.0).contains(&(worst_x / ERROR_X)), "{worst_x} units");
    assert!((0.5..=1.0).contains(&(worst_p / ERROR_P)), "{worst_p} units");
}

/// A covariance of a vehicle 60 m away, in its own units, and the least variances that kernels keep.
fn vehicle(rng: &mut ChaCha8Rng) -> ([f64; TERMS], Matrix) {
    let correlation = correlations(rng, 1.0);
    let deviation = [0.8, 0.5, 1.2, 0.9, 0.1, 0.7, 0.2, 0.3];
    let mut terms = [0.0; TERMS];
    for i in 0..COMPONENTS {
        for j in i..COMPONENTS {
            terms[term(i, j)] = correlation[term(i, j)] * deviation[i] * deviation[j];
        }
    }
    (terms, symmetric(&terms))
}

const LEAST: [f64; COMPONENTS] = [1e-4, 1e-4, 1e-5, 1e-5, 1e-6, 1e-4, 1e-4, 1e-4];

fn loaded(prior: &Prior) -> Words {
    let mut words = Words::default();
    for (at, word) in prior.words(&LEAST).expect("inside the format") {
        words.write(at, word);
    }
    words
}

fn send(words: &mut Words, row: &Row, keep: bool) {
    row.words().into_iter().for_each(|(at, word)| words.write(at, word));
    words.update(keep);
}

/// What the host reads, in the units of `prior`.
fn read(words: &Words, prior: &Prior) -> (Vector, Matrix) {
    let state = std::array::from_fn(|i| words.words[STATE + i]);
    let covariance = std::array::from_fn(|at| words.words[COVARIANCE + at]);
    let (x, p) = prior.posterior(&state, &covariance);
    (Vector::from(x), symmetric(&p))
}

/// The greatest error in standard deviations of the prior.
fn relative(seen: &(Vector, Matrix), expected: &(Vector, Matrix), p: &Matrix) -> f64 {
    let mut worst: f64 = 0.0;
    for i in 0..COMPONENTS {
        worst = worst.max((seen.0[i] - expected.0[i]).abs() / p[(i, i)].sqrt());
        for j in 0..COMPONENTS {
            worst = worst.max((seen.1[(i, j)] - expected.1[(i, j)]).abs() / (p[(i, i)] * p[(j, j)]).sqrt());
        }
    }
    worst
}

#[test]
fn rows_in_turn_are_the_update_by_all_of_them() {
    let mut rng = ChaCha8Rng::seed_from_u64(82);
    let mut worst: f64 = 0.0;
    for _ in 0..2_000 {
        let (terms, p) = vehicle(&mut rng);
        let prior = Prior::new(&terms).expect("a covariance");
        // Place and range rate, as a radar measures them.
        let rate = Vector::from([0.02, -0.01, 0.8, 0.6, 0.0, 0.0, 0.0, 0.0]);
        let rows = [Vector::ith(0, 1.0), Vector::ith(1, 1.0), rate];
        let noise = [0.3, 0.3, 0.05];
        let nu = Vector3::from_fn(|_, _| rng.random_range(-1.5..1.5));
        let h = SMatrix::<f64, 3, COMPONENTS>::from_rows(&rows.map(|row| row.transpose()));
        let s = h * p * h.transpose() + Matrix3::from_diagonal(&noise.into());
        let gain = p * h.transpose() * s.try_inverse().expect("positive");
        let expected = (gain * nu, p - gain * s * gain.transpose());

        let mut words = loaded(&prior);
        for i in 0..3 {
            // Innovations of later rows are against what earlier ones made of the state.
            let left = nu[i] - rows[i].dot(&read(&words, &prior).0);
            let row = Row::new(&prior, &rows[i].into(), noise[i], (1.0, left, left * left));
            send(&mut words, &row.expect("inside the format"), false);
        }
        if !words.refused {
            assert!(!words.saturated && !words.floored && !words.bounded, "{words:?}");
            worst = worst.max(relative(&read(&words, &prior), &expected, &p));
        }
    }
    // Three rows, each a little off, the later ones from what the earlier ones left.
    assert!(worst < 1e-4, "{worst} standard deviations");
    assert!(worst > 1e-7, "{worst} standard deviations: nothing was updated");
}

#[test]
fn what_association_leaves_of_several_detections_is_done_row_by_row_from_one_prior() {
    let mut rng = ChaCha8Rng::seed_from_u64(83);
    let mut worst: f64 = 0.0;
    for _ in 0..2_000 {
        let (terms, p) = vehicle(&mut rng);
        let prior = Prior::new(&terms).expect("a covariance");
        let h = SMatrix::<f64, 2, COMPONENTS>::identity();
        let s = h * p * h.transpose() + Matrix2::new(0.3, 0.05, 0.05, 0.2);
        let inverse = s.try_inverse().expect("positive");
        let (mut b, mut n, mut v) = (0.0, Vector2::zeros(), Matrix2::zeros());
        for _ in 0..3 {
            let beta = rng.random_range(0.0..0.33);
            let nu = Vector2::from_fn(|_, _| rng.random_range(-2.0..2.0));
            (b, n, v) = (b + beta, n + nu * beta, v + nu * nu.transpose() * beta);
        }
        let gain = p * h.transpose() * inverse;
        let change = gain * n;
        let expected = (change, p + gain * (v - s * b) * gain.transpose() - change * change.transpose());

        // P Hᵀ S⁻¹ (V − n nᵀ − B S) S⁻¹ H P by its eigenvectors, and P Hᵀ S⁻¹ n.
        let middle = SymmetricEigen::new(inverse * (v - n * n.transpose() - s * b) * inverse);
        let mut words = loaded(&prior);
        for k in 0..2 {
            let along: Vector = h.transpose() * middle.eigenvectors.column(k);
            let row = Row::whitened(&prior, &along.into(), 0.0, middle.eigenvalues[k]);
            send(&mut words, &row.expect("inside the format"), true);
        }
        let along: Vector = h.transpose() * inverse * n;
        let row = Row::whitened(&prior, &along.into(), 1.0, 0.0).expect("inside the format");
        send(&mut words, &row, true);
        assert!(!words.saturated && !words.refused && !words.floored, "{words:?}");
        if !words.bounded {
            worst = worst.max(relative(&read(&words, &prior), &expected, &p));
        }
    }
    assert!(worst < 1e-4, "{worst} standard deviations");
    assert!(worst > 1e-7, "{worst} standard deviations: nothing was updated");
}

#[test]
fn a_variance_is_inside_from_a_quarter_to_just_below_four() {
    let one = 1 << UPDATE.fraction;
    for (s, inside) in
        [(one / 4 - 1, false), (one / 4, true), (4 * one - 1, true), (4 * one, false), (-one, false)]
    {
        let mut words = Words::default();
        words.write(0, one / 16);
        for (at, word) in [(ROW, one), (NOISE, s - one / 16), (MEAN, one), (SHARE, -one)] {
            words.write(at, word);
        }
        words.update(false);
        assert_eq!(words.refused, !inside, "S = {s}");
        assert_eq!(words.words[STATE] != 0, inside, "S = {s}");
        assert_eq!(words.words[COVARIANCE] != one / 16, inside, "S = {s}");
    }
}

#[test]
fn a_variance_below_its_least_is_raised_to_it() {
    let one = 1 << UPDATE.fraction;
    for (floor, raised) in [(one - 1, false), (one, false), (one + 1, true)] {
        let mut words = Words::default();
        for (at, word) in [(term(7, 7), one), (FLOOR + 7, floor), (NOISE, one)] {
            words.write(at, word);
        }
        words.update(false);
        assert_eq!((words.floored, words.words[term(7, 7)]), (raised, floor.max(one)));
    }
}

#[test]
fn a_place_never_becomes_indefinite() {
    let mut rng = ChaCha8Rng::seed_from_u64(84);
    let mut told = 0;
    for _ in 0..20_000 {
        let (x, y) = (10_f64.powf(rng.random_range(-4.0..0.3)), 10_f64.powf(rng.random_range(-4.0..0.3)));
        let xy = (x * y).sqrt() * rng.random_range(0.98..1.02);
        let xy = if rng.random() { xy } else { -xy };
        let mut words = written(&[0.0; TERMS], &[(0, x), (term(1, 1), y), (1, xy), (NOISE, 1.0)]);
        words.update(false);
        let p = Matrix2::from_fn(|i, j| words.words[term(i, j)] as f64);
        assert!(p.determinant() > 0.0 && p[(0, 0)] > 0.0, "{x} {y} {xy}: {p}");
        told += usize::from(words.bounded);
    }
    assert!((2_000..18_000).contains(&told), "{told} were bounded");
}

#[test]
fn an_update_takes_its_latency_and_nothing_reaches_it_on_the_way() {
    let mut stimulus = vec![Inputs { write: true, address: 5, word: 99, start: true, ..Inputs::default() }];
    stimulus.extend(vec![
        Inputs { write: true, address: 5, word: 7, start: true, ..Inputs::default() };
        latency()
    ]);
    stimulus.extend(vec![Inputs { address: 5, ..Inputs::default() }; 3]);
    let words: Vec<Vec<u64>> = stimulus.iter().map(Inputs::words).collect();
    let seen = agree(&words);
    let done: Vec<usize> = (0..seen.len()).filter(|&clock| seen[clock].done).collect();
    assert_eq!(done, [latency()]);
    assert_eq!(latency(), 240, "the documentation has it");
    assert!((0..latency()).all(|clock| seen[clock].busy) && !seen[latency()].busy);
    assert_eq!(seen.last().expect("not empty").word_out, 99);
}

#[test]
fn block_and_model_agree_on_random_and_directed_stimulus() {
    let mut seen = agree(&directed());
    seen.extend(agree(&random(85, 60_000)));
    let count = |what: fn(&Outputs) -> bool| seen.iter().filter(|o| what(o)).count();
    for (what, count) in [
        ("done", count(|o| o.done)),
        ("saturated", count(|o| o.done && o.saturated)),
        ("refused", count(|o| o.done && o.refused)),
        ("floored", count(|o| o.done && o.floored)),
        ("bounded", count(|o| o.done && o.bounded)),
        ("none of them", count(|o| o.done && !(o.saturated || o.refused || o.floored || o.bounded))),
    ] {
        assert!(count >= 10, "{what}: {count} clocks");
    }
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs);
    let faults: [(&str, Fault); 5] = [
        ("kept forgotten", |i| i.keep = false),
        ("reset forgotten", |i| i.reset = false),
        ("a word off by one", |i| i.word ^= i64::from(i.write && i.address == 20)),
        ("ν̄ off by one", |i| i.word ^= i64::from(i.write && i.address == MEAN as u64)),
        ("a floor off by one", |i| i.word ^= i64::from(i.write && i.address >= FLOOR as u64)),
    ];
    let stimulus = [directed(), random(86, 30_000)].concat();
    for (name, fault) in faults {
        let mut model = Model::default();
        let result = compare::<Update>(&stimulus, |words| {
            let mut inputs = Inputs::from_words(words);
            fault(&mut inputs);
            model.step(&inputs).words()
        });
        assert!(result.is_err(), "{name} went unseen");
    }
}

#[test]
fn a_prior_that_is_none_is_refused() {
    let mut terms = [0.0; TERMS];
    (0..COMPONENTS).for_each(|i| terms[term(i, i)] = 4.0);
    assert!(Prior::new(&terms).is_some());
    terms[term(0, 1)] = 4.1;
    assert!(Prior::new(&terms).is_none(), "a correlation beyond 1");
    terms[term(0, 1)] = f64::NAN;
    assert!(Prior::new(&terms).is_none());
    terms[term(0, 1)] = 0.0;
    terms[term(3, 3)] = 0.0;
    assert!(Prior::new(&terms).is_none(), "no variance");
    let prior = Prior::new(&std::array::from_fn(|at| {
        if [0, 8, 15, 21, 26, 30, 33, 35].contains(&at) { 1.0 } else { 0.0 }
    }));
    let prior = prior.expect("a covariance");
    assert!(Row::new(&prior, &[0.0; COMPONENTS], 0.0, (1.0, 0.0, 0.0)).is_none(), "S = 0");
    assert!(Row::whitened(&prior, &[0.0; COMPONENTS], 1.0, 0.0).is_none());
    assert!(prior.words(&[33.0; COMPONENTS]).is_none(), "a floor beyond the format");
}

proptest! {
    /// Whatever the words, the model does not panic, and no word leaves its format.
    #[test]
    fn any_words_stay_words(words in proptest::collection::vec(UPDATE.min()..=UPDATE.max(), 64), keep in any::<bool>()) {
        let mut numbers = Words::default();
        words.iter().enumerate().for_each(|(at, &word)| numbers.write(at, word));
        numbers.update(keep);
        numbers.update(!keep);
        prop_assert!(numbers.words.iter().all(|word| (UPDATE.min()..=UPDATE.max()).contains(word)));
    }
}
