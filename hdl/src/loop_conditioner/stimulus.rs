//! Random stimulus, for the comparison with the model and for that with the emitted Verilog.

use super::{Inputs, Settings};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Settings in which everything happens within a few clocks.
pub const BRISK: Settings =
    Settings { debounce_ticks: 3, stuck_ticks: 20, chatter_window_ticks: 16, chatter_limit: 6 };

/// Contacts that rest, pulse and bounce, ticks of any spacing, settings near and far, now and then a reset.
#[must_use]
pub fn random_stimulus(seed: u64, clocks: usize) -> Vec<Inputs> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut inputs = Inputs { settings: BRISK, ..Inputs::default() };
    let (mut left, mut spacing) = (0, 1);
    (0..clocks)
        .map(|_| {
            if left == 0 {
                inputs.raw = !inputs.raw;
                left = match rng.random_range(0..10) {
                    0..5 => rng.random_range(1..4),
                    5..9 => rng.random_range(1..40),
                    _ => rng.random_range(1..1500),
                };
            }
            left -= 1;
            if rng.random_range(0..3000) == 0 {
                spacing = rng.random_range(1..6);
            }
            if rng.random_range(0..2000) == 0 {
                let far = rng.random_bool(0.2);
                inputs.settings = Settings {
                    debounce_ticks: rng.random_range(0..if far { 255 } else { 9 }),
                    stuck_ticks: rng.random_range(0..if far { 1 << 24 } else { 40 }),
                    chatter_window_ticks: rng.random_range(0..if far { 2000 } else { 60 }),
                    chatter_limit: rng.random_range(0..40),
                };
            }
            inputs.tick = rng.random_range(0..spacing) == 0;
            inputs.sample = rng.random_range(0..700) == 0;
            inputs.reset = rng.random_range(0..9000) == 0;
            inputs
        })
        .collect()
}
