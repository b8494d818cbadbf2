//! Seeded random numbers that are the same on every machine: no function of the C library is in them.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A seeded generator.
#[derive(Clone, Debug)]
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// From a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// Evenly from `lo` to `hi`.
    pub fn between(&mut self, lo: f64, hi: f64) -> f64 {
        lo + (hi - lo) * self.0.random::<f64>()
    }

    /// Evenly from 0 to `n` − 1.
    pub fn below(&mut self, n: usize) -> usize {
        self.0.random_range(0..n.max(1))
    }

    /// True with probability `p`.
    pub fn chance(&mut self, p: f64) -> bool {
        self.0.random::<f64>() < p
    }

    /// About normal, mean 0 and deviation `sigma`: the sum of twelve uniforms.
    pub fn normal(&mut self, sigma: f64) -> f64 {
        sigma * ((0..12).map(|_| self.0.random::<f64>()).sum::<f64>() - 6.0)
    }
}
