//! Stimulus: lanes of vehicles with crosstalk on the loops beside, readers that keep up and readers that do not.

use super::{CHANNELS, Inputs, SHORTEST_TICK};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Settings in which everything happens within a few hundred clocks.
pub const BRISK: Inputs = Inputs {
    reset: false,
    raw: 0,
    sample: false,
    tick_divider: SHORTEST_TICK,
    debounce_ticks: 2,
    stuck_ticks: 40,
    chatter_window_ticks: 16,
    chatter_limit: 3,
    lockout_ticks: 20,
    beside: 0b111_0111,
    ready: true,
};

/// Contacts of each channel that rest, pulse, bounce and follow their neighbour; settings near and far; samples; now and then a
/// reset and a reader that is away.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut inputs = BRISK;
    let mut left = [0_u64; CHANNELS];
    let (mut away, mut patience) = (0, 1.0);
    (0..clocks)
        .map(|clock| {
            for i in 0..CHANNELS {
                if left[i] == 0 {
                    inputs.raw ^= 1 << i;
                    left[i] = match rng.random_range(0..10) {
                        0..2 => rng.random_range(1..20),
                        2..8 => rng.random_range(30..900),
                        _ => rng.random_range(1..4000),
                    };
                    // Its neighbour follows, at once or soon, and mostly not for as long.
                    if i + 1 < CHANNELS && rng.random_bool(0.4) {
                        left[i + 1] = rng.random_range(0..300).min(left[i]);
                    }
                } else {
                    left[i] -= 1;
                }
            }
            if rng.random_range(0..6000) == 0 {
                inputs = settings(&mut rng, &inputs);
                patience = if rng.random_bool(0.3) { 0.002 } else { 0.5 };
            }
            if rng.random_range(0..20_000) == 0 {
                away = rng.random_range(0..15_000);
            }
            away = usize::saturating_sub(away, 1);
            inputs.ready = away == 0 && rng.random_bool(patience);
            inputs.sample = rng.random_range(0..1500) == 0;
            inputs.reset = rng.random_range(0..25_000) == 0 || clock == 5;
            inputs.words()
        })
        .collect()
}

fn settings(rng: &mut ChaCha8Rng, now: &Inputs) -> Inputs {
    let far = rng.random_bool(0.2);
    Inputs {
        tick_divider: rng.random_range(0..if far { 200 } else { 40 }),
        debounce_ticks: rng.random_range(0..if far { 255 } else { 5 }),
        stuck_ticks: rng.random_range(0..if far { 1 << 24 } else { 60 }),
        chatter_window_ticks: rng.random_range(0..if far { 2000 } else { 40 }),
        chatter_limit: rng.random_range(0..6),
        lockout_ticks: rng.random_range(0..if far { 256 } else { 40 }),
        beside: rng.random_range(0..128),
        ..*now
    }
}
