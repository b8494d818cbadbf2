//! Stimulus: pairs as the filter has them, about the gate's edge; pairs of any bits at all; and the ends of every format.

#![allow(clippy::needless_range_loop, reason = "matrices by their indices, as in the text")]

use super::{Inputs, LATENCY, Track, detection};
use crate::fixed::{DISTANCE2, PLACE, RATE, WHITE};
use crate::port::mask;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::f64::consts::TAU;

/// A Gaussian in measurement space and the squared distance up to which a gate keeps: (mean, S⁻¹, gate).
pub type Expectation = ([f32; 3], [[f32; 3]; 3], f32);

/// An expectation as a radar's tracks have them: deviations of decimetres to tens of metres and of 0.05 to 5 m/s, any
/// correlation up to 0.99.
pub fn expectation(rng: &mut ChaCha8Rng) -> Expectation {
    let deviation = [
        10_f64.powf(rng.random_range(-1.0..1.3)),
        10_f64.powf(rng.random_range(-1.0..1.3)),
        10_f64.powf(rng.random_range(-1.3..0.7)),
    ];
    // A lower triangle with rows of length 1 is the factor of a matrix of correlations.
    let mut factor = [[1.0, 0.0, 0.0], [0.0; 3], [0.0; 3]];
    let correlation: f64 = rng.random_range(-0.99..0.99);
    factor[1] = [correlation, (1.0 - correlation * correlation).sqrt(), 0.0];
    let (turn, tilt): (f64, f64) = (rng.random_range(0.0..TAU), rng.random_range(0.1..1.57));
    factor[2] = [tilt.cos() * turn.cos(), tilt.cos() * turn.sin(), tilt.sin()];
    for (row, deviation) in factor.iter_mut().zip(deviation) {
        row.iter_mut().for_each(|element| *element *= deviation);
    }
    let inverse = inverse(&factor);
    let mut s_inv = [[0.0; 3]; 3];
    for i in 0..3 {
        for j in 0..3 {
            s_inv[i][j] = (0..3).map(|k| inverse[k][i] * inverse[k][j]).sum::<f64>() as f32;
        }
    }
    let mean =
        [rng.random_range(-250.0..250.0), rng.random_range(-250.0..250.0), rng.random_range(-40.0..40.0)];
    (mean, s_inv, rng.random_range(6.0..20.0))
}

/// The inverse of a lower triangle.
fn inverse(l: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
    let mut out = [[0.0; 3]; 3];
    for i in 0..3 {
        out[i][i] = 1.0 / l[i][i];
        for j in 0..i {
            out[i][j] = -(j..i).map(|k| l[i][k] * out[k][j]).sum::<f64>() / l[i][i];
        }
    }
    out
}

/// The exact squared distance of a detection, in `f64` from the `f32` numbers.
#[must_use]
pub fn exact(expectation: &Expectation, z: &[f32; 3], components: usize) -> f64 {
    let (mean, s_inv, _) = expectation;
    let nu: [f64; 3] = std::array::from_fn(|j| f64::from(z[j]) - f64::from(mean[j]));
    let mut sum = 0.0;
    for i in 0..components {
        for j in 0..components {
            sum += f64::from(s_inv[i.max(j)][i.min(j)]) * nu[i] * nu[j];
        }
    }
    sum
}

/// A detection whose squared distance is near `share` of the gate.
pub fn near(rng: &mut ChaCha8Rng, expectation: &Expectation, share: f64) -> [f32; 3] {
    let (mean, _, gate) = expectation;
    let direction: [f32; 3] = std::array::from_fn(|_| rng.random_range(-1.0..1.0));
    let at =
        |length: f64| std::array::from_fn(|j| (f64::from(mean[j]) + length * f64::from(direction[j])) as f32);
    // Far enough from the mean for the direction to survive rounding, near enough not to overflow.
    let distance2 = exact(expectation, &at(1.0), 3).max(1e-9);
    at((share * f64::from(*gate) / distance2).sqrt())
}

/// Pairs as the filter has them and pairs of any bits, with gaps and now and then a reset.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut stimulus = Vec::with_capacity(clocks);
    let mut known = expectation(&mut rng);
    let mut track = Track::new(&known.0, &known.1, known.2);
    while stimulus.len() < clocks {
        if rng.random_bool(0.05) {
            known = expectation(&mut rng);
            track = Track::new(&known.0, &known.1, known.2);
        }
        let share = rng.random_range(0.3..2.0);
        let z = near(&mut rng, &known, share);
        let pair = match (track, detection(&z)) {
            (Some(track), Some(z)) if rng.random_bool(0.7) => track.pair(&z),
            _ => Inputs::from_words(
                &Inputs::PORTS.iter().map(|port| rng.random::<u64>() & mask(port.bits)).collect::<Vec<_>>(),
            ),
        };
        let doppler = pair.doppler && rng.random_bool(0.8);
        stimulus.push(
            Inputs { reset: rng.random_range(0..1000) == 0, valid: rng.random_bool(0.9), doppler, ..pair }
                .words(),
        );
    }
    stimulus
}

/// The ends of every format in all combinations that saturate, and distances on the threshold and a unit beside it.
#[must_use]
pub fn directed() -> Vec<Vec<u64>> {
    let (least, greatest) = (WHITE.min(), WHITE.max());
    let mut stimulus = Vec::new();
    for (z, mean) in [(PLACE.max(), PLACE.min()), (PLACE.min(), PLACE.max()), (-1, 0), (0, 0), (1, 0)] {
        for w in [least, -1, 0, 1, greatest] {
            for shift in [0, 1, 7, 8, 15, 16, 21, 22, 24, 31] {
                for threshold in [0, 1, DISTANCE2.max() as u64] {
                    stimulus.push(
                        Inputs {
                            valid: true,
                            doppler: (shift + threshold) % 2 == 0,
                            z_east: z,
                            z_north: z,
                            z_rate: mean.clamp(RATE.min(), RATE.max()),
                            mean_east: mean,
                            mean_north: mean,
                            mean_rate: z,
                            w11: w,
                            w21: w,
                            w22: w,
                            w31: w,
                            w32: -w.max(-greatest),
                            w33: w,
                            shift1: shift,
                            shift2: shift,
                            shift3: shift,
                            threshold,
                            ..Inputs::default()
                        }
                        .words(),
                    );
                }
            }
        }
    }
    // u₁ = 4096 · 1 / 2¹² of a deviation: d² = 1, exactly on the threshold, a unit short of it and beyond.
    for threshold in [65_535, 65_536, 65_537] {
        let one = Inputs { valid: true, z_east: 1, w11: 4096, threshold, ..Inputs::default() };
        stimulus.push(one.words());
    }
    stimulus.extend(vec![Inputs::default().words(); LATENCY]);
    stimulus
}
