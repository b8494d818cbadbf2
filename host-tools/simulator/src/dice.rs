//! Seeded draws. Every part of a simulation has a stream of its own, so that a change in one part leaves the draws of
//! the others as they were.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A stream of random draws.
#[derive(Clone, Debug)]
pub struct Dice {
    rng: ChaCha8Rng,
}

impl Dice {
    /// The stream number `stream` of a seed.
    #[must_use]
    pub fn new(seed: u64, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(stream);
        Self { rng }
    }

    /// Uniform in `[low, high)`.
    pub fn uniform(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.rng.random::<f64>()
    }

    /// True with probability `p`.
    pub fn chance(&mut self, p: f64) -> bool {
        self.rng.random::<f64>() < p
    }

    /// Gaussian (Box-Muller; the second value is thrown away to keep the stream simple).
    pub fn normal(&mut self, mean: f64, sigma: f64) -> f64 {
        // 1 - u is in (0, 1]: the logarithm is finite.
        let radius = (-2.0 * (1.0 - self.rng.random::<f64>()).ln()).sqrt();
        mean + sigma * radius * (std::f64::consts::TAU * self.rng.random::<f64>()).cos()
    }

    /// Gaussian cut off at `limit` standard deviations.
    pub fn normal_within(&mut self, mean: f64, sigma: f64, limit: f64) -> f64 {
        mean + sigma * self.normal(0.0, 1.0).clamp(-limit, limit)
    }

    /// Exponential with this mean.
    pub fn exponential(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.rng.random::<f64>()).ln()
    }

    /// Poisson with this mean (Knuth's product of uniforms: meant for small means).
    pub fn poisson(&mut self, mean: f64) -> u32 {
        let floor = (-mean).exp();
        let (mut product, mut count) = (self.rng.random::<f64>(), 0);
        while product > floor {
            product *= self.rng.random::<f64>();
            count += 1;
        }
        count
    }

    /// An index, drawn in proportion to the weights; the last one when they sum to nothing.
    pub fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut left = self.uniform(0.0, weights.iter().sum());
        for (index, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return index;
            }
        }
        weights.len().saturating_sub(1)
    }

    /// A whole number below `bound` (0 when the bound is 0).
    pub fn below(&mut self, bound: usize) -> usize {
        if bound == 0 { 0 } else { self.rng.random_range(0..bound) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mean_and_sigma(draws: &[f64]) -> (f64, f64) {
        let n = draws.len() as f64;
        let mean = draws.iter().sum::<f64>() / n;
        (mean, (draws.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n).sqrt())
    }

    #[test]
    fn moments_are_those_of_the_distributions() {
        let mut dice = Dice::new(7, 0);
        let normal: Vec<f64> = (0..40_000).map(|_| dice.normal(2.0, 0.5)).collect();
        let (mean, sigma) = mean_and_sigma(&normal);
        assert!((mean - 2.0).abs() < 0.01 && (sigma - 0.5).abs() < 0.01, "{mean} {sigma}");
        let exponential: Vec<f64> = (0..40_000).map(|_| dice.exponential(3.0)).collect();
        let (mean, sigma) = mean_and_sigma(&exponential);
        assert!((mean - 3.0).abs() < 0.08 && (sigma - 3.0).abs() < 0.12, "{mean} {sigma}");
        let poisson: Vec<f64> = (0..40_000).map(|_| f64::from(dice.poisson(2.0))).collect();
        let (mean, sigma) = mean_and_sigma(&poisson);
        assert!((mean - 2.0).abs() < 0.04 && (sigma - 2f64.sqrt()).abs() < 0.04, "{mean} {sigma}");
    }

    #[test]
    fn streams_differ_and_repeat() {
        let draw = |seed, stream| Dice::new(seed, stream).uniform(0.0, 1.0).to_bits();
        assert_eq!(draw(1, 2), draw(1, 2));
        assert_ne!(draw(1, 2), draw(1, 3));
        assert_ne!(draw(1, 2), draw(2, 2));
    }

    #[test]
    fn weights_are_kept() {
        let mut dice = Dice::new(3, 0);
        let mut counts = [0u32; 3];
        for _ in 0..30_000 {
            counts[dice.weighted(&[1.0, 0.0, 2.0])] += 1;
        }
        assert_eq!(counts[1], 0);
        assert!((f64::from(counts[2]) / f64::from(counts[0]) - 2.0).abs() < 0.1, "{counts:?}");
    }
}
