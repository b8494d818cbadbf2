//! Stimulus: a writer and a line that both pause, and now and then a reset.

use super::Inputs;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Payloads with many zeros or none, of all lengths, at any pace of either side. The writer keeps no hand on `ready`, so some bytes
/// are shown and withdrawn, which no writer may do and the block must survive.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let (mut zeros, mut eager, mut line, mut length) = (0.1, 1.0, 1.0, 20.0);
    (0..clocks)
        .map(|clock| {
            if clock % 2_000 == 0 {
                zeros = if rng.random_bool(0.4) { 0.0 } else { rng.random_range(0.0..0.9) };
                eager = if rng.random_bool(0.5) { 1.0 } else { rng.random_range(0.1..1.0) };
                line = if rng.random_bool(0.5) { 1.0 } else { rng.random_range(0.05..1.0) };
                length = if rng.random_bool(0.2) { 400.0 } else { rng.random_range(1.0..30.0) };
            }
            // Full groups are rare: there are some for certain.
            if clock % 20_000 == 0 {
                (zeros, eager, line, length) = (0.0, 1.0, 1.0, 2_000.0);
            }
            Inputs {
                reset: rng.random_range(0..5_000) == 0,
                valid: rng.random_bool(eager),
                data: if rng.random_bool(zeros) { 0 } else { rng.random_range(1..256) },
                last: rng.random_bool(1.0 / length),
                octet_ready: rng.random_bool(line),
            }
            .words()
        })
        .collect()
}
