//! Updates the estimate of one motion model by one scalar measurement, or by what association leaves of several.
//!
//! ```text
//!  P, h ─► a = P h ─► S = hᵀ a + r ─► 1 / S ─► g = a / S ─┬─► x += g ν̄
//!                     W, B ─► c = W − B S ────────────────┴─► P += c g gᵀ ─► floors, bound on P_xy
//! ```
//!
//! # Terms
//!
//! A measurement is z = h x + noise of variance r, ν its innovation, S its variance. Association leaves of all detections
//! that may be it B = Σ β, ν̄ = Σ β ν and V = Σ β ν², with β the probability of each; *spread* is W = V − ν̄². The update is
//! that of probabilistic data association (Bar-Shalom, Daum, Huang 2009, *The Probabilistic Data Association Filter*,
//! IEEE Control Systems 29(6)): with g = P h / S, x + g ν̄ and P + g gᵀ (V − ν̄² − B S). With B = 1 and V = ν̄² = ν² it is
//! Kalman's, and measurements with independent noise may follow each other, which then is the update by all of them.
//!
//! Detections of several components, or hypotheses of several faces, have a matrix M in place of that factor, and their gains
//! all come from the covariance before any of them. With `keep` a row leaves that covariance standing for the gains of
//! the rows behind it, so that the host can send G M Gᵀ as its eigenvectors, each a row with its own factor: [`Row::whitened`].
//!
//! # Scale
//!
//! The host counts each component in standard deviations of its own prior, so that P is a matrix of correlations, x a
//! change, and 0 before the first row; and the measurement in such a unit that S is about 1. All numbers have one format,
//! `UPDATE` of [`crate::fixed`]: ±32 in units of 2⁻²¹. That is as fine as `f32` is for numbers of about 1, and since products of
//! 27 × 27 bits are exact here until they are summed, [`Bound`] is short.
//!
//! # Words
//!
//! | address | what | by the host |
//! |---|---|---|
//! | 0 to 35 | P, the upper triangle by rows | written with each model, read at the end; 0 clears the flags |
//! | 36 to 43 | x, the change of the mean | the same |
//! | 44 to 51 | h | written for each row, as is all that follows |
//! | 52 | r, the noise's variance | |
//! | 53 | ν̄ | |
//! | 54 | W = V − ν̄² | 0 in Kalman's update |
//! | 55 | −B | −1 in Kalman's update |
//! | 56 to 63 | the least variance of each component | may stay; 0 to 32 |
//!
//! # Ports
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: an update that is going on ends, x and P somewhere within it; the flags are cleared |
//! | `write` | 1 | `word` goes to `address`, unless `busy` |
//! | `address` | 6 | where to write, and what to read |
//! | `word` | 27 | what is written, two's complement |
//! | `start` | 1 | the row as it is written is to be done, unless `busy`; a word written on the same clock still counts |
//! | `keep` | 1 | with `start`: rows behind this one take their gain from the covariance that this one does |
//! | `busy` | 1 | an update is going on |
//! | `done` | 1 | high for the one clock on which it has just ended |
//! | `word_out` | 27 | what was at `address` on the clock before; 0 where `busy` or `write` was high then |
//! | `saturated` | 1 | a number left its format since word 0 was written: the result is bent |
//! | `refused` | 1 | a row's S was not within ¼ to 4: the row changed nothing |
//! | `floored` | 1 | a variance was below its least, and raised |
//! | `bounded` | 1 | x and y were too nearly dependent, P_xy² > (1 − 2⁻⁹) P_xx P_yy, and P_xy was made smaller than both variances |
//!
//! # Timing
//!
//! [`latency`], 240 clocks from `start` to `done`, always: 64 + 8 + 1 + 8 + 8 + 8 + 36 products, one a clock, the division, and the
//! guards. One 27 × 27 multiplier, of four 18 × 18. A row is 12 words, a model 44 down and 44 up, so a serial line is
//! slower by far than the block.
//!
//! # Error
//!
//! [`Bound::of`] says how far x and P may be from real arithmetic on the same words after one row, from the row itself; it covers
//! every rounding. With |h| of 2 in sum, S ≥ ½, |ν̄| ≤ 4, |c| ≤ 2 and variances of 1 it comes to [`ERROR_X`] and [`ERROR_P`].
//! Rounding of the words themselves, half a unit each, comes before it.
//!
//! A result that is flagged is not to be believed: the host updates that model itself.

mod block;
mod bound;
mod model;
mod parts;
mod program;
mod row;
pub mod stimulus;

#[cfg(test)]
mod tests;

pub use block::Update;
pub use bound::Bound;
pub use model::{Inputs, Model, Outputs, Words};
pub use parts::WideMultiply;
pub use row::{Prior, Row};

/// Components of the state: x, y, their rates, turn rate, length, width, height.
pub const COMPONENTS: usize = 8;
/// Terms of the covariance, upper triangle by rows.
pub const TERMS: usize = COMPONENTS * (COMPONENTS + 1) / 2;
/// Address of the covariance.
pub const COVARIANCE: usize = 0;
/// Address of the change of the mean.
pub const STATE: usize = 36;
/// Address of h.
pub const ROW: usize = 44;
/// Address of r.
pub const NOISE: usize = 52;
/// Address of ν̄.
pub const MEAN: usize = 53;
/// Address of W.
pub const SPREAD: usize = 54;
/// Address of −B.
pub const SHARE: usize = 55;
/// Address of the least variances.
pub const FLOOR: usize = 56;
/// Words that the host can reach.
pub const WORDS: usize = 64;

/// Bits of a word.
const WORD_BITS: u32 = crate::fixed::UPDATE.bits;
/// Binary places of a word.
const FRACTION: u32 = crate::fixed::UPDATE.fraction;
/// Binary places that a product drops before it is summed: five more are left than a word has.
const FRACTION_SUM: u32 = 16;
/// Address bits of the numbers, the block's own included.
const ADDRESS_BITS: u32 = 7;

/// Position of the covariance term (i, j) in the upper triangle by rows.
#[must_use]
pub const fn term(i: usize, j: usize) -> usize {
    let (i, j) = if i <= j { (i, j) } else { (j, i) };
    i * COMPONENTS - i * (i + 1) / 2 + j
}

/// Clocks from the edge that takes `start` in to the one after which `done` is high.
#[must_use]
pub fn latency() -> usize {
    program::latency()
}

/// [`Bound`] of the change of a component that the module's documentation gives, in units of the last place.
pub const ERROR_X: f64 = 40.0;
/// [`Bound`] of a term of the covariance that it gives.
pub const ERROR_P: f64 = 80.0;

crate::port::gateware!(
    Update,
    "kalman_update",
    Model,
    Inputs { reset, write, address, word, start, keep },
    Outputs { busy, done, word_out, saturated, refused, floored, bounded },
);
