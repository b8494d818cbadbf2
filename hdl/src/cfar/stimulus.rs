//! Stimulus: profiles of noise with targets, of any length, with gaps or without.

use super::{HALF, Inputs, LATENCY, WINDOW};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Noise of the given mean power, exponentially distributed as that of a square-law detector is.
pub fn noise(rng: &mut ChaCha8Rng, mean: f64) -> u64 {
    let uniform: f64 = rng.random_range(f64::MIN_POSITIVE..1.0);
    (-uniform.ln() * mean).round().min(65_535.0) as u64
}

/// The cells of a profile as inputs, one per clock.
pub fn profile<'a>(settings: &'a Inputs, powers: &'a [u64]) -> impl Iterator<Item = Inputs> + 'a {
    powers.iter().enumerate().map(|(at, &power)| Inputs {
        valid: true,
        last: at + 1 == powers.len(),
        power,
        ..*settings
    })
}

/// Profiles of 1 to 80 cells with a target now and then, other settings for each dozen, gaps in half of them, pauses
/// between some, and now and then a reset.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut settings = Inputs::default();
    let mut stimulus = Vec::with_capacity(clocks);
    let mut profiles = 0;
    while stimulus.len() < clocks {
        if profiles % 12 == 0 {
            settings.share = rng.random_range(2_000..40_000);
            settings.share_edge = rng.random_range(1_000..=settings.share);
            settings.ordered = rng.random();
            settings.rank = rng.random_range(0..=16);
        }
        profiles += 1;
        let mean = 10_f64.powf(rng.random_range(0.5..4.5));
        let length = if rng.random_bool(0.3) { rng.random_range(1..WINDOW) } else { rng.random_range(1..80) };
        let powers: Vec<u64> = (0..length)
            .map(|_| if rng.random_bool(0.05) { rng.random_range(0..65_536) } else { noise(&mut rng, mean) })
            .collect();
        let gaps = if rng.random_bool(0.5) { 0.0 } else { rng.random_range(0.0..0.8) };
        for cell in profile(&settings, &powers) {
            while rng.random_bool(gaps) {
                stimulus.push(Inputs { power: rng.random_range(0..65_536), ..settings }.words());
            }
            stimulus.push(Inputs { reset: rng.random_range(0..3000) == 0, ..cell }.words());
        }
        if rng.random_bool(0.4) {
            stimulus.extend(vec![settings.words(); rng.random_range(0..2 * HALF)]);
        }
    }
    stimulus.truncate(clocks);
    stimulus
}

/// Profiles whose targets lie exactly on the limit, and a unit beyond, under both rules; the greatest powers; each pushed
/// out before the next.
#[must_use]
pub fn directed() -> Vec<Vec<u64>> {
    let mut stimulus = Vec::new();
    for ordered in [false, true] {
        for (share, noise, power) in
            [(1 << 14, 100, 400), (1 << 14, 100, 401), (0xffff, 65_535, 65_535), (0, 0, 0)]
        {
            for length in [1, 2, HALF, WINDOW, 2 * WINDOW] {
                let settings = Inputs { share, share_edge: share, ordered, rank: 16, ..Inputs::default() };
                let powers: Vec<u64> =
                    (0..length).map(|at| if at % 15 == 5 { power } else { noise }).collect();
                stimulus.extend(profile(&settings, &powers).map(|cell| cell.words()));
                stimulus.extend(vec![settings.words(); HALF + LATENCY]);
            }
        }
    }
    stimulus
}
