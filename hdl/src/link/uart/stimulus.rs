//! Stimulus: bytes both ways at many speeds, with noise, breaks, and now and then a reset.

use super::{FRAME_BITS, Inputs};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The levels of a byte on a line of `bit_clocks` clocks a bit.
pub fn levels(octet: u8, bit_clocks: usize) -> impl Iterator<Item = bool> {
    let bits = (0..FRAME_BITS).map(move |bit| match bit {
        0 => false,
        1..=8 => octet >> (bit - 1) & 1 == 1,
        _ => true,
    });
    bits.flat_map(move |level| std::iter::repeat_n(level, bit_clocks))
}

/// A far end whose speed may be off, one byte after the other or with pauses, some spoilt by noise or a break; and bytes
/// to send at any time.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut stimulus = Vec::with_capacity(clocks);
    let mut bit_clocks = 4;
    while stimulus.len() < clocks {
        if rng.random_range(0..10) == 0 {
            bit_clocks = rng.random_range(4..24);
        }
        let theirs = if rng.random_bool(0.9) { bit_clocks } else { rng.random_range(3..26) };
        let mut line: Vec<bool> = levels(rng.random(), theirs).collect();
        match rng.random_range(0..10) {
            0 => line = vec![false; rng.random_range(1..200)],
            1 => {
                let at = rng.random_range(0..line.len());
                line[at] = !line[at];
            }
            2 => line.extend(vec![true; rng.random_range(0..100)]),
            _ => {}
        }
        let eager = rng.random_range(0.0..0.3);
        stimulus.extend(line.into_iter().map(|rx| {
            Inputs {
                reset: rng.random_range(0..10_000) == 0,
                bit_clocks: bit_clocks as u64,
                rx,
                octet_valid: rng.random_bool(eager),
                octet: rng.random_range(0..256),
            }
            .words()
        }));
    }
    stimulus.truncate(clocks);
    stimulus
}
