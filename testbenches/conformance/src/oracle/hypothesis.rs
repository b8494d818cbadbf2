//! Hypotheses of where a detection of a track comes from, and the likelihood of a detection under all of them.

use kernels::table::DIM;
use nalgebra::{SMatrix, SVector};

/// One Gaussian in measurement space.
#[derive(Clone, Debug)]
pub struct Hypothesis<const D: usize> {
    /// Motion model.
    pub model: usize,
    /// Face of the body.
    pub face: usize,
    /// Prior weight: the model's probability times the face's.
    pub weight: f64,
    /// Predicted measurement.
    pub z: SVector<f64, D>,
    /// P Hᵀ; zero where the measurement says nothing about the state.
    pub pht: SMatrix<f64, DIM, D>,
    /// Innovation covariance.
    pub s: SMatrix<f64, D, D>,
}

impl<const D: usize> Hypothesis<D> {
    /// Inverse and determinant of S.
    fn inverse(&self) -> (SMatrix<f64, D, D>, f64) {
        self.s.cholesky().map_or_else(
            || (SMatrix::<f64, D, D>::identity() * f64::NAN, f64::NAN),
            |c| {
                let diagonal: f64 = c.l_dirty().diagonal().iter().product();
                (c.inverse(), diagonal * diagonal)
            },
        )
    }

    /// Squared Mahalanobis distance of a measurement.
    #[must_use]
    pub fn distance2(&self, z: &SVector<f64, D>) -> f64 {
        let nu = z - self.z;
        (nu.transpose() * self.inverse().0 * nu)[0]
    }

    /// weight × N(z; ẑ, S).
    #[must_use]
    pub fn likelihood(&self, z: &SVector<f64, D>) -> f64 {
        let (inverse, det) = self.inverse();
        let nu = z - self.z;
        let d2 = (nu.transpose() * inverse * nu)[0];
        self.weight * (-0.5 * d2).exp() / (std::f64::consts::TAU.powi(D as i32) * det).sqrt()
    }

    /// Kalman gain P Hᵀ S⁻¹.
    #[must_use]
    pub fn gain(&self) -> SMatrix<f64, DIM, D> {
        self.pht * self.inverse().0
    }
}

/// What all hypotheses say of one measurement.
#[derive(Clone, Debug)]
pub struct Fit {
    /// Squared Mahalanobis distance to the nearest.
    pub distance2: f64,
    /// Sum of the likelihoods.
    pub likelihood: f64,
    /// Share of each.
    pub share: Vec<f64>,
}

/// Weighs a measurement.
#[must_use]
pub fn fit<const D: usize>(hypotheses: &[Hypothesis<D>], z: &SVector<f64, D>) -> Fit {
    let each: Vec<f64> = hypotheses.iter().map(|h| h.likelihood(z)).collect();
    let likelihood: f64 = each.iter().sum();
    Fit {
        distance2: hypotheses.iter().map(|h| h.distance2(z)).fold(f64::INFINITY, f64::min),
        likelihood,
        share: each.iter().map(|l| l / likelihood).collect(),
    }
}
