//! Gates one (track, detection) pair per clock: is the detection where the track expects one?
//!
//! ```text
//!  z ─┐
//!  ẑ ─┴► z − ẑ = ν ─► W ν ─► >> shift ─► saturate ─► squares ─► sum = d² ─► d² ≤ threshold ─► keep
//! ```
//!
//! # Terms
//!
//! ν is the innovation: east, north and range rate. S is its covariance, and W = L⁻¹ the inverse of S's lower Cholesky
//! factor, so that the components of u = W ν are independent and of variance 1 (ν is *whitened*), and d² = νᵀ S⁻¹ ν =
//! u₁² + u₂² + u₃². In fixed point that is better than S⁻¹: each row of W is scaled on its own, and a sum of squares
//! cannot become negative. As W is lower triangular, u₁ and u₂ do without the range rate, and u₁² + u₂² is the
//! distance in the plane.
//!
//! # Ports
//!
//! Numbers with a sign are in two's complement; the formats are those of [`crate::fixed`].
//!
//! | port | bits | meaning |
//! |---|---|---|
//! | `clock` | 1 | everything happens on its rising edge |
//! | `reset` | 1 | synchronous: nothing that is in flight comes out as valid |
//! | `valid` | 1 | a pair is there |
//! | `doppler` | 1 | the third component counts; without it the distance is that in the plane |
//! | `z_east`, `z_north` | 18 | the detection, `PLACE` |
//! | `z_rate` | 18 | its range rate, `RATE` |
//! | `mean_east`, `mean_north`, `mean_rate` | 18 | what the track expects, in the same formats |
//! | `w11` … `w33` | 18 | the lower triangle of W by rows: per unit of the last place of ν, times 2^(`shift` + 12), see [`Track`] |
//! | `shift1`, `shift2`, `shift3` | 5 | by how much the sum of each row is shifted right, to `WHITE` |
//! | `threshold` | 28 | the greatest d² that is inside, `DISTANCE2` |
//! | `valid_out` | 1 | a pair comes out |
//! | `keep` | 1 | it is inside; low without `valid_out` |
//! | `distance2` | 28 | its d², `DISTANCE2`, rounded down. Without `valid_out` it means nothing |
//!
//! # Timing
//!
//! One pair per clock, in order, [`LATENCY`] clocks from the edge that takes a pair in to the one after which it is out.
//! There is no back-pressure. Every input belongs to the pair that it comes with. Multipliers have registers at their
//! inputs and outputs: nine of 18 × 18 bits, one per multiplier of an ECP5.
//!
//! # Error, and why no pair is lost
//!
//! The `f32` gate of `kernels` weighs every pair again; this one may let too many through, but must never drop a pair that
//! the other would keep. [`Track::new`] raises the threshold by just so much that this is certain, and refuses a
//! track for which it cannot be. In order, for a pair that the `f32` gate keeps, d² its exact distance:
//!
//! 1. The `f32` sum of six products, of differences, is off by at most γ Σ |S⁻¹ᵢⱼ νᵢ νⱼ|, where γ = 10·2⁻²⁴ / (1 − 10·2⁻²⁴)
//!    covers the at most ten roundings on the way of each product (Higham, *Accuracy and Stability of Numerical
//!    Algorithms*, 2nd ed., lemma 3.1). As |νᵢ| ≤ d √Sᵢᵢ (Cauchy and Schwarz), that is at most γ C d² with
//!    C = Σ |S⁻¹ᵢⱼ| √(Sᵢᵢ Sⱼⱼ), hence d² ≤ G = gate / (1 − γ C).
//! 2. So |νⱼ| ≤ rⱼ = √(G Sⱼⱼ). Detection and mean are each rounded to a unit qⱼ, which moves νⱼ by qⱼ at most; it does not
//!    saturate if rⱼ + qⱼ is inside the format.
//! 3. An element of W qⱼ is rounded to an integer over 2^s, s = shift + 12, off by 2^−(s+1) at most, and the shift rounds down
//!    by less than 2⁻¹². So uᵢ is off by at most Bᵢ = Σⱼ (|Wᵢⱼ| qⱼ + 2^−(s+1) (rⱼ + qⱼ) / qⱼ) + 2⁻¹². Saturation only makes |uᵢ|
//!    smaller.
//! 4. By the triangle inequality the length of the rounded u is at most √G + ‖B‖, and its square, rounded down, no greater than
//!    `threshold` = (√G + ‖B‖)², rounded up.
//!
//! W, S and the rest are reckoned in `f64`, whose own error is below 10⁻⁹ of d² as long as C is less than 10⁶, and a millionth is
//! added. The same Bᵢ, with the pair's own |νⱼ| for rⱼ, is how far √`distance2` may be from the exact d: [`Track::bound`].

mod block;
mod model;
pub mod stimulus;
mod track;

#[cfg(test)]
mod tests;

pub use block::Gate;
pub use model::{Inputs, Model, Outputs, distance2};
pub use track::{Track, detection};

/// Clocks from a pair to its distance.
pub const LATENCY: usize = 13;
/// Bits of the sums of a row: three products of 18 × 18 bits.
pub const SUM_BITS: u32 = 38;

crate::port::gateware!(
    Gate,
    "gate",
    Model,
    Inputs {
        reset,
        valid,
        doppler,
        z_east,
        z_north,
        z_rate,
        mean_east,
        mean_north,
        mean_rate,
        w11,
        w21,
        w22,
        w31,
        w32,
        w33,
        shift1,
        shift2,
        shift3,
        threshold,
    },
    Outputs { valid_out, keep, distance2 },
);
