//! Stimulus: models with rows as a host sends them, numbers at the ends of the format, interference while an update goes on.

use super::{COMPONENTS, FLOOR, Inputs, MEAN, NOISE, ROW, SHARE, SPREAD, STATE, TERMS, WORDS, latency, term};
use crate::fixed::UPDATE;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Correlations of eight components: products of unit vectors in as many dimensions, nearly dependent where those are near.
pub fn correlations(rng: &mut ChaCha8Rng, spread: f64) -> [f64; TERMS] {
    let mut vectors = [[0.0; COMPONENTS]; COMPONENTS];
    for vector in &mut vectors {
        vector.iter_mut().for_each(|x| *x = rng.random_range(-spread..spread));
        vector[0] += 1.0;
        let length = vector.iter().map(|x| x * x).sum::<f64>().sqrt();
        vector.iter_mut().for_each(|x| *x /= length);
    }
    let mut out = [0.0; TERMS];
    for i in 0..COMPONENTS {
        for j in i..COMPONENTS {
            out[term(i, j)] = (0..COMPONENTS).map(|k| vectors[i][k] * vectors[j][k]).sum();
        }
    }
    out
}

/// The words of a row whose variance is `s` where the noise can make it so: address and value.
pub fn row(rng: &mut ChaCha8Rng, correlation: &[f64; TERMS], s: f64, association: bool) -> Vec<(usize, f64)> {
    let mut h: [f64; COMPONENTS] =
        std::array::from_fn(|_| if rng.random_bool(0.5) { rng.random_range(-1.0..1.0) } else { 0.0 });
    h[rng.random_range(0..COMPONENTS)] = 1.0;
    let quadratic: f64 = (0..COMPONENTS)
        .flat_map(|i| (0..COMPONENTS).map(move |j| (i, j)))
        .map(|(i, j)| h[i] * h[j] * correlation[term(i, j)])
        .sum();
    // Between almost none and almost all of S is noise.
    let share_of_noise = rng.random_range(0.001..0.999);
    let scale = (s * (1.0 - share_of_noise) / quadratic.max(1e-6)).sqrt().min(4.0);
    h.iter_mut().for_each(|h| *h *= scale);
    let noise = s - quadratic * scale * scale;
    let (b, mean, spread) = if association {
        let b = rng.random_range(0.0..1.0);
        (b, b * rng.random_range(-3.0..3.0), b * rng.random_range(0.0..3.0))
    } else {
        (1.0, rng.random_range(-4.0..4.0), 0.0)
    };
    let mut words: Vec<(usize, f64)> = (0..COMPONENTS).map(|i| (ROW + i, h[i])).collect();
    words.extend([(NOISE, noise), (MEAN, mean), (SPREAD, spread), (SHARE, -b)]);
    words
}

fn write((address, word): (usize, i64)) -> Inputs {
    Inputs { write: true, address: address as u64, word, ..Inputs::default() }
}

fn quantised((address, value): (usize, f64)) -> (usize, i64) {
    (address, UPDATE.quantise(value).unwrap_or(UPDATE.max()))
}

/// Reads every word that an update changes, and the clock behind the last.
fn read_all(stimulus: &mut Vec<Inputs>) {
    stimulus.extend((0..=STATE + COMPONENTS).map(|at| Inputs { address: at as u64, ..Inputs::default() }));
}

/// Starts and waits, with writes and starts in between that must change nothing.
fn run(rng: &mut ChaCha8Rng, stimulus: &mut Vec<Inputs>, keep: bool) {
    stimulus.push(Inputs { start: true, keep, ..Inputs::default() });
    for _ in 0..latency() {
        let mut inputs = Inputs { address: rng.random_range(0..WORDS as u64), ..Inputs::default() };
        if rng.random_bool(0.1) {
            inputs.write = true;
            inputs.start = rng.random();
            inputs.word = rng.random_range(UPDATE.min()..=UPDATE.max());
        }
        stimulus.push(inputs);
    }
}

/// Models with one to four rows each, read at the end; some with words of any kind, some cut short by a reset.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut stimulus = Vec::with_capacity(clocks);
    while stimulus.len() < clocks {
        let any = rng.random_bool(0.25);
        let spread = 10_f64.powf(rng.random_range(-2.5..0.5));
        let correlation = correlations(&mut rng, spread);
        for (at, &value) in correlation.iter().enumerate() {
            stimulus.push(write(quantised((at, value))));
        }
        for i in 0..COMPONENTS {
            stimulus.push(write((STATE + i, 0)));
            let floor = 10_f64.powf(rng.random_range(-6.0..-0.5));
            stimulus.push(write(quantised((FLOOR + i, if rng.random_bool(0.3) { floor } else { 0.0 }))));
        }
        if any {
            for _ in 0..rng.random_range(1..60) {
                let (address, bits) = (rng.random_range(0..WORDS), rng.random_range(16..=27));
                stimulus.push(write((address, crate::fixed::sign_extend(rng.random(), bits))));
            }
        }
        for _ in 0..rng.random_range(1..=4) {
            let s = 2_f64.powf(rng.random_range(-2.2..2.2));
            let association = rng.random();
            for word in row(&mut rng, &correlation, s, association) {
                if !any || rng.random_bool(0.5) {
                    stimulus.push(write(quantised(word)));
                }
            }
            let keep = rng.random_bool(0.3);
            run(&mut rng, &mut stimulus, keep);
            // What is left of an update that was cut short is written anew before it is read again.
            if rng.random_bool(0.03) {
                let back = rng.random_range(1..latency());
                stimulus.truncate(stimulus.len() - back);
                stimulus.push(Inputs { reset: true, address: ROW as u64, ..Inputs::default() });
                break;
            }
        }
        if !stimulus.last().is_some_and(|inputs| inputs.reset) {
            read_all(&mut stimulus);
        }
    }
    stimulus.truncate(clocks);
    stimulus.iter().map(Inputs::words).collect()
}

/// S on and beside both of its ends, a variance on and beside its least, words at both ends of the format.
#[must_use]
pub fn directed() -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    let mut stimulus = Vec::new();
    let one = 1_i64 << UPDATE.fraction;
    let mut go = |words: &[(usize, i64)]| {
        for at in 0..WORDS {
            let diagonal = (0..COMPONENTS).any(|i| term(i, i) == at);
            stimulus.push(write((at, if diagonal { one } else { 0 })));
        }
        stimulus.extend(words.iter().map(|&word| write(word)));
        run(&mut rng, &mut stimulus, false);
        read_all(&mut stimulus);
    };
    for s in [one / 4 - 1, one / 4, one / 4 + 1, one - 1, one, 4 * one - 1, 4 * one, -one, 0, UPDATE.max()] {
        go(&[(NOISE, s), (MEAN, one), (SHARE, -one)]);
        go(&[(ROW + 2, one / 3), (NOISE, s - one / 9), (MEAN, one), (SHARE, -one)]);
        // Powers of two, which the division meets exactly.
        go(&[(ROW + 2, 4 * one), (NOISE, s - 16 * one), (MEAN, one), (SHARE, -one)]);
    }
    for floor in [one - 1, one, one + 1, UPDATE.max()] {
        go(&[(FLOOR, floor), (FLOOR + 7, floor), (NOISE, one)]);
    }
    // P_xy² on both sides of (1 − 2⁻⁹), both signs, variances alike and not.
    for (x, y) in [(one, one), (one, one / 100), (one / 100, one)] {
        let edge = ((1.0 - (-9_f64).exp2()) * x as f64 * y as f64).sqrt() as i64;
        for xy in [edge - 2, edge - 1, edge, edge + 1, edge + 2, one] {
            for xy in [xy, -xy] {
                go(&[(term(0, 0), x), (term(1, 1), y), (term(0, 1), xy), (NOISE, one)]);
            }
        }
    }
    for (p, h, mean) in [
        (UPDATE.max(), UPDATE.max(), UPDATE.min()),
        (UPDATE.min(), UPDATE.min(), UPDATE.max()),
        (UPDATE.max(), one / 8, UPDATE.min()),
    ] {
        let all: Vec<(usize, i64)> = (0..TERMS)
            .map(|at| (at, p))
            .chain((0..COMPONENTS).map(|i| (ROW + i, h)))
            .chain([(NOISE, one), (MEAN, mean), (SPREAD, p), (SHARE, mean)])
            .collect();
        go(&all);
    }
    stimulus.iter().map(Inputs::words).collect()
}
