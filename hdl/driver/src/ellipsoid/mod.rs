//! One ellipsoid about all that a track's hypotheses let through.
//!
//! The gateware compares a detection with one Gaussian per track; the filter has several, one per motion model and face, and keeps a
//! detection that is near any of them. So the gateware's one must reach round all of them.
//!
//! # Why no pair is lost
//!
//! Let hypothesis h have mean z_h and precision P_h (the `f32` numbers that the filter weighs with, taken as exact), S_h = P_h⁻¹, and let
//! d_P(ν) = √(νᵀ P ν). For a detection z that the `f32` gate keeps by hypothesis h, with the threshold g:
//!
//! 1. Its exact distance is d_{P_h}(z − z_h)² ≤ G_h = g / (1 − γ C_h), as step 1 of [`hdl::gate`] shows; γ is here for the at most 14
//!    roundings of a sum of ten products, and C_h = Σ |P_ij| √(S_ii S_jj).
//! 2. Where only some components I are compared, (z − z_h)_Iᵀ (S_h,II)⁻¹ (z − z_h)_I is no greater: it is the least of d_{P_h}² over
//!    all values of the others (the marginal of a Gaussian is its projection).
//! 3. For any centre c and precision Q = Wᵀ W, the triangle inequality gives d_Q(z − c) ≤ d_Q(z_h − c) + d_Q(z − z_h), and
//!    z − z_h = S_h^½ u with |u|² ≤ G_h, so d_Q(z − z_h)² ≤ G_h λ_max(W S_h Wᵀ).
//!
//! Hence z is inside the ellipsoid d_Q(z − c)² ≤ T = max_h (d_Q(z_h − c) + √(G_h λ_h))², whatever c and Q are; they only decide how
//! much else it lets through. λ_max of a symmetric, positive A is at most (tr A⁶⁴)^(1/64), and that at most 3^(1/64) = 1.017 times it.
//!
//! c and Q are rounded to `f32` first, and T is reckoned for what they then are. All is in `f64`, whose own error is far below the
//! millionth that is added, as long as C is less than 10⁶.
//!
//! # Choice of c and Q
//!
//! The Gaussian that matches mean and covariance of the weighted hypotheses, each covariance times its G; weights move towards the
//! hypotheses that reach farthest out, a few times, and the smallest ellipsoid counts. This is how the least ellipsoid about points is
//! found (Titterington 1978, *Estimation of correlation coefficients by ellipsoidal trimming*, Appl. Statist. 27(3)).

#![allow(clippy::needless_range_loop, reason = "matrices by their indices, as in the text")]
#![allow(clippy::neg_cmp_op_on_partial_ord, reason = "what is not a number must be refused")]

/// Three by three.
pub type Matrix = [[f64; 3]; 3];

/// Relative error of one `f32` rounding, and of a sum of ten products after the at most 14 on the way of each.
const F32_ROUNDING: f64 = 1.0 / (1_u64 << 24) as f64;
const F32_SUM: f64 = 14.0 * F32_ROUNDING / (1.0 - 14.0 * F32_ROUNDING);
/// Greatest C of a hypothesis.
const MAX_CONDITION: f64 = 1e6;
/// What this file's own `f64` adds to a squared distance, amply.
const F64_MARGIN: f64 = 1.0 + 1e-6;
/// How often weights move.
const ROUNDS: usize = 6;
/// Squarings that make A⁶⁴ of A.
const SQUARINGS: i32 = 6;

/// What one hypothesis lets through: all within a distance of a place.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Region {
    /// z_h.
    pub mean: [f64; 3],
    /// S_h.
    pub covariance: Matrix,
    /// G_h.
    pub gate: f64,
}

impl Region {
    /// Of a hypothesis with `D` components: `mean`, the lower triangle of `s_inv` and the threshold as the `f32` gate has them. The
    /// components are those of `keep`, each times its factor, a power of two.
    ///
    /// `None` where S⁻¹ is not positive definite or too badly conditioned.
    #[must_use]
    pub fn new<const D: usize>(
        mean: &[f32; D],
        s_inv: &[[f32; D]; D],
        gate: f32,
        keep: [usize; 3],
        factor: [f64; 3],
    ) -> Option<Self> {
        let precision: [[f64; D]; D] = std::array::from_fn(|i| {
            std::array::from_fn(|j| f64::from(if j <= i { s_inv[i][j] } else { s_inv[j][i] }))
        });
        let whole = inverse(&precision)?;
        let mut condition = 0.0;
        for i in 0..D {
            for j in 0..D {
                condition += precision[i][j].abs() * (whole[i][i] * whole[j][j]).sqrt();
            }
        }
        let gate = f64::from(gate);
        if !(condition < MAX_CONDITION && gate > 0.0) {
            return None;
        }
        let mean = std::array::from_fn(|i| f64::from(mean[keep[i]]) * factor[i]);
        let covariance =
            std::array::from_fn(|i| std::array::from_fn(|j| whole[keep[i]][keep[j]] * factor[i] * factor[j]));
        Some(Self { mean, covariance, gate: gate / (1.0 - F32_SUM * condition) })
    }
}

/// An ellipsoid in the numbers that [`hdl::gate::Track::new`] takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ellipsoid {
    /// c.
    pub mean: [f32; 3],
    /// Q.
    pub precision: [[f32; 3]; 3],
    /// T.
    pub gate: f32,
}

impl Ellipsoid {
    /// A small one about all regions; `None` where there are none, or where `f32` has no such ellipsoid.
    #[must_use]
    pub fn about(regions: &[Region]) -> Option<Self> {
        let mut weight = vec![1.0 / regions.len() as f64; regions.len()];
        let mut best: Option<(f64, [f64; 3], Matrix)> = None;
        for _ in 0..ROUNDS {
            let (centre, shape) = matched(regions, &weight);
            let whitening = cholesky_inverse(&shape)?;
            let reach: Vec<f64> = regions.iter().map(|r| reach(r, &centre, &whitening)).collect();
            let farthest = reach.iter().copied().fold(0.0, f64::max);
            // Of the squared volume.
            let size = farthest.powi(6) / (0..3).map(|i| whitening[i][i].powi(2)).product::<f64>();
            if !size.is_finite() {
                return None;
            }
            if best.is_none_or(|(least, ..)| size < least) {
                // Such that the threshold is about that of the hypotheses.
                let scale = farthest * farthest / regions[0].gate;
                best = Some((size, centre, shape.map(|row| row.map(|element| element * scale))));
            }
            weight.iter_mut().zip(&reach).for_each(|(w, r)| *w *= r / farthest);
            let total: f64 = weight.iter().sum();
            weight.iter_mut().for_each(|w| *w /= total);
        }
        let (_, centre, shape) = best?;
        Self::rounded(regions, &centre, &shape)
    }

    /// Rounds centre and shape, and sets the threshold by what they then are.
    fn rounded(regions: &[Region], centre: &[f64; 3], shape: &Matrix) -> Option<Self> {
        let precision = inverse(shape)?.map(|row| row.map(|element| element as f32));
        let mean = centre.map(|c| c as f32);
        let symmetric = std::array::from_fn(|i| {
            std::array::from_fn(|j| f64::from(if j <= i { precision[i][j] } else { precision[j][i] }))
        });
        let whitening = cholesky_inverse(&inverse(&symmetric)?)?;
        let mut farthest = 0.0;
        for region in regions {
            let reach = reach(region, &mean.map(f64::from), &whitening);
            // Not a maximum: that would swallow what is not a number.
            if !(reach <= farthest) {
                farthest = reach;
            }
        }
        let gate = (farthest * farthest * F64_MARGIN) as f32;
        gate.is_finite().then_some(Self { mean, precision, gate: gate.next_up() })
    }
}

/// Mean and covariance of the weighted regions.
fn matched(regions: &[Region], weight: &[f64]) -> ([f64; 3], Matrix) {
    let mut centre = [0.0; 3];
    for (r, w) in regions.iter().zip(weight) {
        (0..3).for_each(|i| centre[i] += w * r.mean[i]);
    }
    let mut shape = [[0.0; 3]; 3];
    for (r, w) in regions.iter().zip(weight) {
        for i in 0..3 {
            for j in 0..3 {
                let apart = (r.mean[i] - centre[i]) * (r.mean[j] - centre[j]);
                shape[i][j] += w * (r.gate * r.covariance[i][j] + apart);
            }
        }
    }
    (centre, shape)
}

/// How far from the centre a region reaches: d_Q(z_h − c) + √(G_h λ_h), for Q = Wᵀ W.
fn reach(region: &Region, centre: &[f64; 3], whitening: &Matrix) -> f64 {
    let apart: [f64; 3] =
        std::array::from_fn(|i| (0..=i).map(|j| whitening[i][j] * (region.mean[j] - centre[j])).sum());
    let distance = apart.iter().map(|u: &f64| u * u).sum::<f64>().sqrt();
    let half: Matrix = std::array::from_fn(|i| {
        std::array::from_fn(|j| (0..=i).map(|k| whitening[i][k] * region.covariance[k][j]).sum())
    });
    let spread: Matrix =
        std::array::from_fn(|i| std::array::from_fn(|j| (0..=j).map(|k| half[i][k] * whitening[j][k]).sum()));
    distance + (region.gate * greatest_eigenvalue(&spread)).sqrt()
}

/// An upper bound of the greatest eigenvalue of a symmetric, positive matrix, less than 2 % above it.
fn greatest_eigenvalue(a: &Matrix) -> f64 {
    let trace = a[0][0] + a[1][1] + a[2][2];
    let mut power = a.map(|row| row.map(|element| element / trace));
    for _ in 0..SQUARINGS {
        let square: Matrix =
            std::array::from_fn(|i| std::array::from_fn(|j| (0..3).map(|k| power[i][k] * power[k][j]).sum()));
        power = square;
    }
    let root = 1.0 / f64::from(2.0_f32.powi(SQUARINGS));
    trace * (power[0][0] + power[1][1] + power[2][2]).powf(root)
}

/// W = L⁻¹ of the lower Cholesky factor L of a symmetric matrix; `None` where that is not positive definite.
fn cholesky_inverse<const D: usize>(a: &[[f64; D]; D]) -> Option<[[f64; D]; D]> {
    let mut l = [[0.0; D]; D];
    for i in 0..D {
        for j in 0..=i {
            let sum = a[i][j] - (0..j).map(|k| l[i][k] * l[j][k]).sum::<f64>();
            if i == j {
                if !(sum.is_finite() && sum > 0.0) {
                    return None;
                }
                l[i][i] = sum.sqrt();
            } else {
                l[i][j] = sum / l[j][j];
            }
        }
    }
    let mut w = [[0.0; D]; D];
    for i in 0..D {
        w[i][i] = 1.0 / l[i][i];
        for j in 0..i {
            w[i][j] = -(j..i).map(|k| l[i][k] * w[k][j]).sum::<f64>() / l[i][i];
        }
    }
    Some(w)
}

/// The inverse Wᵀ W of a symmetric, positive definite matrix.
fn inverse<const D: usize>(a: &[[f64; D]; D]) -> Option<[[f64; D]; D]> {
    let w = cholesky_inverse(a)?;
    let mut out = [[0.0; D]; D];
    for i in 0..D {
        for j in 0..D {
            out[i][j] = (0..D).map(|k| w[k][i] * w[k][j]).sum();
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests;
