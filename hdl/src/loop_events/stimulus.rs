//! Stimulus: traffic, bouncing and sticking contacts, settings of all kinds, a reader that is now eager and now asleep.

use super::{CHANNELS, Inputs};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Contacts that move on a share of the clocks which changes every now and then, and so do the settings.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut stimulus = Vec::with_capacity(clocks);
    let (mut inputs, mut unrest, mut eagerness) = (Inputs::default(), 0.01, 1.0);
    while stimulus.len() < clocks {
        if stimulus.len().is_multiple_of(2_000) {
            unrest = [0.2, 0.02, 0.001][rng.random_range(0..3)];
            eagerness = [1.0, 0.1, 0.01, 0.0][rng.random_range(0..4)];
            inputs.tick_clocks = [0, 1, 2, 7, 64, 100][rng.random_range(0..6)];
            inputs.debounce_ticks = rng.random_range(0..5);
            inputs.stuck_ticks = rng.random_range(0..50);
            inputs.chatter_window_ticks = rng.random_range(0..30);
            inputs.chatter_limit = rng.random_range(0..5);
            inputs.enable = if rng.random_bool(0.5) { 0xff } else { rng.random_range(0..256) };
        }
        for at in 0..CHANNELS {
            inputs.contacts ^= u64::from(rng.random_bool(unrest)) << at;
        }
        inputs.ready = rng.random_bool(eagerness);
        inputs.reset = rng.random_range(0..10_000) == 0;
        stimulus.push(inputs.words());
    }
    stimulus
}
