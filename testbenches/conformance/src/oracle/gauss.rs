//! Gaussians over the state, and mixtures of them.

use kernels::lanes::Lanes;
use kernels::params::MODELS;
use kernels::table::{Block, DIM, tri};
use nalgebra::{SMatrix, SVector, Vector2, Vector3};

/// A state: x, y, vx, vy, turn rate, length, width, height.
pub type Vec8 = SVector<f64, DIM>;
/// Its covariance.
pub type Mat8 = SMatrix<f64, DIM, DIM>;

/// A Gaussian.
#[derive(Clone, Debug, PartialEq)]
pub struct Gaussian {
    /// Mean.
    pub mean: Vec8,
    /// Covariance.
    pub cov: Mat8,
}

/// The Gaussian with a mixture's mean and covariance: m = Σ w m_k, P = Σ w (P_k + (m_k − m)(m_k − m)ᵀ). Weights need not sum to 1.
#[must_use]
pub fn moment_match(parts: &[(f64, Gaussian)]) -> Gaussian {
    let total: f64 = parts.iter().map(|(w, _)| w).sum();
    let mean: Vec8 = parts.iter().map(|(w, g)| g.mean * (*w / total)).sum();
    let cov = parts
        .iter()
        .map(|(w, g)| {
            let d = g.mean - mean;
            (g.cov + d * d.transpose()) * (*w / total)
        })
        .sum();
    Gaussian { mean, cov }
}

/// Derivatives of `f` at `at`, by central differences.
#[must_use]
pub fn jacobian<const D: usize>(f: impl Fn(&Vec8) -> SVector<f64, D>, at: &Vec8) -> SMatrix<f64, D, DIM> {
    let mut j = SMatrix::<f64, D, DIM>::zeros();
    for k in 0..DIM {
        let h = 1e-5 * at[k].abs().max(1.0);
        let (mut up, mut down) = (*at, *at);
        up[k] += h;
        down[k] -= h;
        j.set_column(k, &((f(&up) - f(&down)) / (up[k] - down[k])));
    }
    j
}

/// Everything the filter estimates about one track.
#[derive(Clone, Debug, PartialEq)]
pub struct TrackState {
    /// Estimate by motion model.
    pub model: [Gaussian; MODELS],
    /// Probability of each model.
    pub mu: [f64; MODELS],
    /// Unit vector along the body.
    pub heading: Vector2<f64>,
    /// Variance of the heading, rad².
    pub heading_var: f64,
    /// Probability of existence.
    pub existence: f64,
    /// Size that the class suggests, and its variance.
    pub size_mean: Vector3<f64>,
    /// Variance of each, m².
    pub size_var: Vector3<f64>,
    /// Rate at which size relaxes towards it, 1/s.
    pub size_rate: f64,
}

impl TrackState {
    /// One lane of a block.
    #[must_use]
    pub fn read(b: &Block, lane: usize) -> Self {
        let at = |v: &Lanes| f64::from(v.0[lane]);
        let model = std::array::from_fn(|m| Gaussian {
            mean: Vec8::from_fn(|i, _| at(&b.model[m].m[i])),
            cov: Mat8::from_fn(|i, j| at(&b.model[m].p[tri(i, j)])),
        });
        Self {
            model,
            mu: std::array::from_fn(|m| at(&b.model[m].mu)),
            heading: Vector2::new(at(&b.hx), at(&b.hy)),
            heading_var: at(&b.hvar),
            existence: at(&b.existence),
            size_mean: Vector3::from_fn(|i, _| at(&b.size_mean[i])),
            size_var: Vector3::from_fn(|i, _| at(&b.size_var[i])),
            size_rate: at(&b.size_rate),
        }
    }

    /// Writes it to one lane of a block, rounded.
    pub fn write(&self, b: &mut Block, lane: usize) {
        let set = |l: &mut Lanes, v: f64| l.0[lane] = v as f32;
        let mean = self.mean();
        for (m, g) in self.model.iter().enumerate() {
            for i in 0..DIM {
                set(&mut b.model[m].m[i], g.mean[i]);
                for j in i..DIM {
                    set(&mut b.model[m].p[tri(i, j)], g.cov[(i, j)]);
                }
            }
            set(&mut b.model[m].mu, self.mu[m]);
        }
        for i in 0..DIM {
            set(&mut b.mean[i], mean[i]);
        }
        for i in 0..3 {
            set(&mut b.size_mean[i], self.size_mean[i]);
            set(&mut b.size_var[i], self.size_var[i]);
        }
        set(&mut b.hx, self.heading.x);
        set(&mut b.hy, self.heading.y);
        set(&mut b.hvar, self.heading_var);
        set(&mut b.existence, self.existence);
        set(&mut b.size_rate, self.size_rate);
    }

    /// Mean over the models.
    #[must_use]
    pub fn mean(&self) -> Vec8 {
        let total: f64 = self.mu.iter().sum();
        self.model.iter().zip(&self.mu).map(|(g, mu)| g.mean * (*mu / total)).sum()
    }
}
