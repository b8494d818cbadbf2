//! The block against its model, clock by clock; the model against real arithmetic; the raised threshold against the
//! `f32` gate.

use super::stimulus::{Expectation, directed, exact, expectation, near, random};
use super::{Gate, Inputs, LATENCY, Outputs, Track, detection, distance2};
use crate::fixed::{DISTANCE2, PLACE, RATE};
use crate::port::{Model as _, compare, modelled};
use proptest::prelude::*;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

type Model = super::Model;

/// Runs block and model; they agree, and this is what they showed.
fn agree(stimulus: &[Vec<u64>]) -> Vec<Outputs> {
    let mut model = Model::default();
    let seen = compare::<Gate>(stimulus, |inputs| model.step_words(inputs)).expect("block and model agree");
    seen.iter().map(|words| Outputs::from_words(words)).collect()
}

/// The distance of the `f32` gate, as `gate_track` of `kernels` sums it up.
fn f32_distance<const D: usize>(mean: &[f32; D], s_inv: &[[f32; D]; D], z: &[f32; D]) -> f32 {
    let mut d2 = 0.0;
    for i in 0..D {
        for j in 0..=i {
            let twice = if i == j { 1.0 } else { 2.0 };
            d2 += twice * s_inv[i][j] * (z[i] - mean[i]) * (z[j] - mean[j]);
        }
    }
    d2
}

fn in_the_plane((mean, s_inv, gate): &Expectation) -> ([f32; 2], [[f32; 2]; 2], f32) {
    // The marginal's inverse: S⁻¹ without its last row and column, less what they explain.
    let rest = |i: usize, j: usize| {
        let lower = |i: usize, j: usize| f64::from(s_inv[i.max(j)][i.min(j)]);
        (lower(i, j) - lower(i, 2) * lower(j, 2) / lower(2, 2)) as f32
    };
    ([mean[0], mean[1]], [[rest(0, 0), rest(0, 1)], [rest(1, 0), rest(1, 1)]], *gate)
}

#[test]
fn no_pair_that_the_f32_gate_keeps_is_lost() {
    let mut rng = ChaCha8Rng::seed_from_u64(41);
    let (mut taken, mut edge) = (0, 0);
    for _ in 0..20_000 {
        let known = expectation(&mut rng);
        let Some(track) = Track::new(&known.0, &known.1, known.2) else { continue };
        taken += 1;
        // Most of them as near to the edge as `f32` can tell.
        for share in [rng.random_range(0.0..0.9), 0.99, 0.9999, 0.999_999, 1.0, 1.000_001] {
            let z = near(&mut rng, &known, share);
            let Some(fixed) = detection(&z) else { continue };
            if f32_distance(&known.0, &known.1, &z) <= known.2 {
                edge += usize::from(share > 0.999);
                let pair = track.pair(&fixed);
                assert!(distance2(&pair) <= pair.threshold, "{known:?} {z:?}");
            }
        }
    }
    assert!(taken > 19_000 && edge > 19_000, "{taken} tracks taken, {edge} pairs at the edge");
}

#[test]
fn with_the_f32_gate_s_own_threshold_pairs_would_be_lost() {
    let mut rng = ChaCha8Rng::seed_from_u64(47);
    let lost = (0..5_000).filter(|_| {
        let known = expectation(&mut rng);
        let z = near(&mut rng, &known, 0.999);
        let (Some(track), Some(fixed)) = (Track::new(&known.0, &known.1, known.2), detection(&z)) else {
            return false;
        };
        let own = (f64::from(known.2) / DISTANCE2.lsb()).ceil() as u64;
        f32_distance(&known.0, &known.1, &z) <= known.2 && distance2(&track.pair(&fixed)) > own
    });
    assert!(lost.count() > 500, "the test above would not notice a threshold that is not raised");
}

#[test]
fn no_pair_that_the_f32_gate_keeps_in_the_plane_is_lost() {
    let mut rng = ChaCha8Rng::seed_from_u64(42);
    let mut kept = 0;
    for _ in 0..20_000 {
        let known = expectation(&mut rng);
        let plane = in_the_plane(&known);
        let Some(track) = Track::new(&plane.0, &plane.1, plane.2) else { continue };
        let share = rng.random_range(0.8..1.001);
        let direction: [f64; 2] = std::array::from_fn(|_| rng.random_range(-1.0..1.0));
        let at = |length: f64| -> [f32; 2] {
            std::array::from_fn(|j| (f64::from(plane.0[j]) + length * direction[j]) as f32)
        };
        let unit = f64::from(f32_distance(&plane.0, &plane.1, &at(1.0)));
        let z = at((share * f64::from(plane.2) / unit).sqrt());
        let Some(fixed) = detection(&z) else { continue };
        if f32_distance(&plane.0, &plane.1, &z) <= plane.2 {
            kept += 1;
            let pair = track.pair(&fixed);
            assert!(!pair.doppler && distance2(&pair) <= pair.threshold, "{plane:?} {z:?}");
        }
    }
    assert!(kept > 18_000, "{kept} kept");
}

#[test]
fn the_threshold_is_raised_by_little() {
    // What the host weighs in vain; stated so that a coarser format would be seen.
    let mut rng = ChaCha8Rng::seed_from_u64(43);
    let mut raised: Vec<f64> = (0..4_000)
        .filter_map(|_| {
            let (mean, s_inv, gate) = expectation(&mut rng);
            let track = Track::new(&mean, &s_inv, gate)?;
            Some(DISTANCE2.value(track.threshold as i64) / f64::from(gate) - 1.0)
        })
        .collect();
    raised.sort_by(f64::total_cmp);
    assert!(raised.len() > 3_900 && raised[0] > 0.0);
    let at = |share: f64| raised[(share * raised.len() as f64) as usize];
    assert!(at(0.5) < 0.02, "half of all tracks: {}", at(0.5));
    assert!(at(0.9) < 0.06, "nine tenths: {}", at(0.9));
}

#[test]
fn the_distance_is_within_the_stated_bound_of_real_arithmetic() {
    let mut rng = ChaCha8Rng::seed_from_u64(44);
    let mut worst = 0.0_f64;
    for _ in 0..40_000 {
        let known = expectation(&mut rng);
        let Some(track) = Track::new(&known.0, &known.1, known.2) else { continue };
        let share = rng.random_range(0.0..4.0);
        let z = near(&mut rng, &known, share);
        let Some(fixed) = detection(&z) else { continue };
        let reach = std::array::from_fn(|j| (f64::from(z[j]) - f64::from(known.0[j])).abs());
        if reach[0] > 500.0 || reach[1] > 500.0 || reach[2] > 127.0 {
            continue;
        }
        let length = DISTANCE2.value(distance2(&track.pair(&fixed)) as i64).sqrt();
        // Rounding d² down to its last place.
        let bound = track.bound(&reach) + DISTANCE2.lsb() / length.max(DISTANCE2.lsb().sqrt());
        let error = (length - exact(&known, &z, 3).sqrt()).abs();
        assert!(error <= bound, "{error} > {bound}: {known:?} {z:?}");
        worst = worst.max(error / bound);
    }
    assert!(worst > 0.3, "a bound that is never nearly reached says little: {worst}");
}

#[test]
fn what_the_gate_cannot_promise_it_refuses() {
    let (mean, unit) = ([0.0; 3], [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]);
    assert!(Track::new(&mean, &unit, 9.0).is_some());
    for gate in [0.0, -1.0, f32::NAN, f32::INFINITY, 5000.0] {
        assert_eq!(Track::new(&mean, &unit, gate), None, "gate {gate}");
    }
    let with = |i: usize, j: usize, element: f32| {
        let mut s_inv = unit;
        s_inv[i][j] = element;
        s_inv
    };
    for element in [0.0, -1.0, f32::NAN, f32::INFINITY, 1e-9, 1e12] {
        assert_eq!(Track::new(&mean, &with(0, 0, element), 9.0), None, "S⁻¹₁₁ = {element}");
    }
    assert_eq!(Track::new(&mean, &with(1, 0, 1.0), 9.0), None, "a correlation of 1");
    for mean in [[600.0, 0.0, 0.0], [0.0, f32::NAN, 0.0], [0.0, 0.0, 128.0]] {
        assert_eq!(Track::new(&mean, &unit, 9.0), None, "{mean:?}");
        assert_eq!(detection(&mean), None, "{mean:?}");
    }
    assert_eq!(Track::new(&[0.0], &[[1.0]], 9.0), None, "one component");
    assert_eq!(Track::new(&[0.0; 4], &[[1.0; 4]; 4], 9.0), None, "four components");
    assert_eq!(detection(&[0.0; 4]), None, "four components");
}

#[test]
fn a_pair_comes_out_after_the_latency_with_its_own_threshold() {
    let pair = |threshold| Inputs { valid: true, z_east: 1, w11: 4096, threshold, ..Inputs::default() };
    let mut stimulus = vec![Inputs::default(); LATENCY + 5];
    (stimulus[0], stimulus[1], stimulus[2]) = (pair(65_535), pair(65_536), pair(65_537));
    let seen = agree(&stimulus.iter().map(Inputs::words).collect::<Vec<_>>());
    let out = |clock: usize| (seen[clock].valid_out, seen[clock].keep, seen[clock].distance2);
    assert!(seen[..LATENCY - 1].iter().all(|o| !o.valid_out && !o.keep));
    let last = LATENCY - 1;
    assert_eq!(
        [out(last), out(last + 1), out(last + 2)],
        [(true, false, 65_536), (true, true, 65_536), (true, true, 65_536)]
    );
    assert!(seen[last + 3..].iter().all(|o| !o.valid_out && !o.keep));
}

#[test]
fn the_range_rate_counts_only_where_there_is_one() {
    let pair = Inputs { valid: true, z_rate: 10, w33: 4096, threshold: 50 * 65_536, ..Inputs::default() };
    assert_eq!((distance2(&pair), distance2(&Inputs { doppler: true, ..pair })), (0, 100 * 65_536));
    let seen = agree(&vec![Inputs { doppler: true, ..pair }.words(); LATENCY]);
    assert!(seen[LATENCY - 1].valid_out && !seen[LATENCY - 1].keep);
}

#[test]
fn innovations_and_whitened_components_saturate() {
    let far = Inputs { z_east: PLACE.max(), mean_east: PLACE.min(), w11: 1, ..Inputs::default() };
    // 2^17 − 1, not −1, which a sum that wraps would give; then shifted to one.
    assert_eq!(distance2(&Inputs { shift1: 5, ..far }), (4095 * 4095) >> 8);
    let white = Inputs { w11: PLACE.max(), ..far };
    assert_eq!(distance2(&white), (131_071_u64 * 131_071) >> 8);
    let negative = Inputs { z_east: PLACE.min(), mean_east: PLACE.max(), ..white };
    assert_eq!(distance2(&negative), (131_072_u64 * 131_072) >> 8);
    let third =
        Inputs { doppler: true, mean_rate: RATE.max(), z_rate: RATE.min(), w33: -1, ..Inputs::default() };
    assert_eq!(distance2(&third), (131_071_u64 * 131_071) >> 8);
}

#[test]
fn block_and_model_agree_on_random_and_directed_stimulus() {
    agree(&directed());
    let seen = agree(&random(45, 8_000));
    let count = |what: fn(&Outputs) -> bool| seen.iter().filter(|o| what(o)).count();
    for count in [count(|o| o.keep), count(|o| o.valid_out && !o.keep), count(|o| !o.valid_out)] {
        assert!((200..7_800).contains(&count), "{count} clocks");
    }
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs, &mut Outputs);
    let faults: [(&str, Fault); 6] = [
        ("shift by one", |i, _| i.shift2 ^= 1),
        ("a threshold by one", |i, _| i.threshold ^= 1),
        ("Doppler always", |i, _| i.doppler = true),
        ("a row by one", |i, _| i.w32 ^= 1),
        ("reset forgotten", |i, _| i.reset = false),
        ("inside without a pair", |_, o| o.keep |= o.distance2 == 0),
    ];
    // The directed pairs lie on the threshold.
    let stimulus = [random(46, 3_000), directed()].concat();
    for (name, fault) in faults {
        let mut model = Model::default();
        let result = compare::<Gate>(&stimulus, |words| {
            let mut inputs = Inputs::from_words(words);
            fault(&mut inputs, &mut Outputs::default());
            let mut outputs = model.step(&inputs);
            fault(&mut inputs, &mut outputs);
            outputs.words()
        });
        assert!(result.is_err(), "{name} went unseen");
    }
    let expected = modelled::<Gate>(&stimulus);
    let mut clock = 0;
    let result = compare::<Gate>(&stimulus, |_| {
        clock += 1;
        let mut words = expected[clock - 1].clone();
        words[2] ^= u64::from(clock == 2_000);
        words
    });
    assert_eq!(result.map_err(|difference| difference.clock), Err(1_999));
}

proptest! {
    /// Whatever the bits, the distance is what exact integers say.
    #[test]
    fn the_distance_never_overflows(words in proptest::collection::vec(any::<u64>(), Inputs::PORTS.len())) {
        let pair = Inputs::from_words(&words);
        let nu = [
            i128::from((pair.z_east - pair.mean_east).clamp(PLACE.min(), PLACE.max())),
            i128::from((pair.z_north - pair.mean_north).clamp(PLACE.min(), PLACE.max())),
            i128::from((pair.z_rate - pair.mean_rate).clamp(RATE.min(), RATE.max())),
        ];
        let rows = [[pair.w11, 0, 0], [pair.w21, pair.w22, 0], [pair.w31, pair.w32, pair.w33]];
        let shifts = [pair.shift1, pair.shift2, pair.shift3];
        let mut sum = 0;
        for i in 0..if pair.doppler { 3 } else { 2 } {
            let row: i128 = (0..3).map(|j| i128::from(rows[i][j]) * nu[j]).sum();
            let white = row.div_euclid(1 << shifts[i]).clamp(-131_072, 131_071);
            sum += white * white;
        }
        prop_assert_eq!(i128::from(distance2(&pair)), sum >> 8);
        prop_assert!(sum >> 8 <= i128::from(DISTANCE2.max()));
    }
}
