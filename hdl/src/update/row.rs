//! The host's side: a covariance and measurements in the words that the block takes, and what it gives back.

use super::{COMPONENTS, COVARIANCE, FLOOR, MEAN, NOISE, ROW, SHARE, SPREAD, STATE, TERMS, term};
use crate::fixed::UPDATE;

/// A covariance as correlations, with the standard deviations by which they were divided.
#[derive(Clone, Debug, PartialEq)]
pub struct Prior {
    deviation: [f64; COMPONENTS],
    correlation: [f64; TERMS],
}

impl Prior {
    /// Of a covariance, upper triangle by rows; `None` where a variance is not positive or a correlation beyond ±1.
    #[must_use]
    pub fn new(covariance: &[f64; TERMS]) -> Option<Self> {
        let deviation: [f64; COMPONENTS] = std::array::from_fn(|i| covariance[term(i, i)].sqrt());
        let mut correlation = [0.0; TERMS];
        for i in 0..COMPONENTS {
            for j in i..COMPONENTS {
                let value = covariance[term(i, j)] / (deviation[i] * deviation[j]);
                if value.is_nan() || value.abs() > 1.0 + 1e-9 {
                    return None;
                }
                correlation[term(i, j)] = value;
            }
        }
        Some(Self { deviation, correlation })
    }

    /// Addresses and words to write before the first row: the correlations, no change of the mean, the least variances.
    #[must_use]
    pub fn words(&self, least: &[f64; COMPONENTS]) -> Option<Vec<(usize, i64)>> {
        let correlations = self.correlation.iter().enumerate().map(|(at, &r)| (COVARIANCE + at, r));
        let change = (0..COMPONENTS).map(|i| (STATE + i, 0.0));
        let floors = (0..COMPONENTS).map(|i| (FLOOR + i, least[i] / self.deviation[i].powi(2)));
        correlations.chain(change).chain(floors).map(word).collect()
    }

    /// What the words at `STATE` and `COVARIANCE` stand for: the change of the mean, and the covariance.
    #[must_use]
    pub fn posterior(
        &self,
        state: &[i64; COMPONENTS],
        covariance: &[i64; TERMS],
    ) -> ([f64; COMPONENTS], [f64; TERMS]) {
        let mut out = [0.0; TERMS];
        for i in 0..COMPONENTS {
            for j in i..COMPONENTS {
                let at = term(i, j);
                out[at] = UPDATE.value(covariance[at]) * self.deviation[i] * self.deviation[j];
            }
        }
        (std::array::from_fn(|i| UPDATE.value(state[i]) * self.deviation[i]), out)
    }

    /// hᵀ P h, h by standard deviation.
    fn quadratic(&self, h: &[f64; COMPONENTS]) -> f64 {
        let row = |i: usize| (0..COMPONENTS).map(|j| self.correlation[term(i, j)] * h[j]).sum::<f64>();
        (0..COMPONENTS).map(|i| h[i] * row(i)).sum()
    }
}

/// One row of a measurement, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    h: [i64; COMPONENTS],
    noise: i64,
    mean: i64,
    spread: i64,
    share: i64,
}

/// A number as a word.
fn word((at, value): (usize, f64)) -> Option<(usize, i64)> {
    UPDATE.quantise(value).map(|word| (at, word))
}

impl Row {
    /// A scalar measurement: h, r, B, ν̄ and V, in its own unit. The block's unit is the root of its variance, by the prior;
    /// rows that follow on others may find less than that, down to a quarter.
    ///
    /// `None` for what no word can hold.
    #[must_use]
    pub fn new(
        prior: &Prior,
        h: &[f64; COMPONENTS],
        noise: f64,
        (share, mean, square): (f64, f64, f64),
    ) -> Option<Self> {
        let scaled: [f64; COMPONENTS] = std::array::from_fn(|i| h[i] * prior.deviation[i]);
        let s = prior.quadratic(&scaled) + noise;
        let root = s.sqrt();
        Self::quantised(&scaled.map(|h| h / root), noise / s, mean / root, (square - mean * mean) / s, share)
    }

    /// One of the terms that matrices make: x += m P₀ h and P += c P₀ h hᵀ P₀, with P₀ the covariance that `keep` leaves standing.
    /// G M Gᵀ with G = P₀ Hᵀ L⁻ᵀ (L Lᵀ = S) is a sum of such, over the eigenvectors q of M, with h = Hᵀ L⁻ᵀ q and c the eigenvalue.
    ///
    /// `None` for what no word can hold, and for h without any variance.
    #[must_use]
    pub fn whitened(prior: &Prior, h: &[f64; COMPONENTS], mean: f64, factor: f64) -> Option<Self> {
        let scaled: [f64; COMPONENTS] = std::array::from_fn(|i| h[i] * prior.deviation[i]);
        // Half of S from h, half from r, so that S is 1.
        let root = (2.0 * prior.quadratic(&scaled)).sqrt();
        Self::quantised(&scaled.map(|h| h / root), 0.5, mean * root, factor * root * root, 0.0)
    }

    fn quantised(h: &[f64; COMPONENTS], noise: f64, mean: f64, spread: f64, share: f64) -> Option<Self> {
        let mut words = [0; COMPONENTS];
        for (word, h) in words.iter_mut().zip(h) {
            *word = UPDATE.quantise(*h)?;
        }
        Some(Self {
            h: words,
            noise: UPDATE.quantise(noise)?,
            mean: UPDATE.quantise(mean)?,
            spread: UPDATE.quantise(spread)?,
            share: UPDATE.quantise(-share)?,
        })
    }

    /// Addresses and words to write before `start`.
    #[must_use]
    pub fn words(&self) -> Vec<(usize, i64)> {
        let h = self.h.iter().enumerate().map(|(i, &h)| (ROW + i, h));
        let rest = [(NOISE, self.noise), (MEAN, self.mean), (SPREAD, self.spread), (SHARE, self.share)];
        h.chain(rest).collect()
    }
}
