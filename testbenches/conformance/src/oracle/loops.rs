//! What a loop's edge says: the front of a body was over the upstream edge, or its rear over the downstream edge.

use super::gauss::TrackState;
use super::hypothesis::Hypothesis;
use fusion_contract::LoopModel;
use kernels::params::MODELS;
use kernels::table::{LENGTH, VX, VY, X, Y};
use nalgebra::{Matrix2, SMatrix, Vector2};

/// A loop's edge as the oracle knows it.
#[derive(Clone, Copy, Debug)]
pub struct LoopEye {
    /// The site's model.
    pub model: LoopModel,
    /// True for the leading edge.
    pub on: bool,
}

impl LoopEye {
    fn direction(&self) -> Vector2<f64> {
        Vector2::new(self.model.heading_rad.cos(), self.model.heading_rad.sin())
    }

    /// Whether a body points along the loop's lane.
    #[must_use]
    pub fn may_feel(&self, track: &TrackState) -> bool {
        track.heading.dot(&self.direction()) > 0.85
    }

    /// The hypotheses; the measurement is the origin: along the lane and to its left, metres from the edge.
    #[must_use]
    pub fn hypotheses(&self, track: &TrackState) -> Vec<Hypothesis<2>> {
        let u = self.direction();
        let side = if self.on { 1.0 } else { -1.0 };
        let edge = Vector2::new(self.model.x_m, self.model.y_m) - u * (0.5 * side * self.model.length_m);
        let mut h = SMatrix::<f64, 2, 8>::zeros();
        h[(0, X)] = u.x;
        h[(0, Y)] = u.y;
        h[(0, LENGTH)] = 0.5 * side;
        h[(1, X)] = -u.y;
        h[(1, Y)] = u.x;
        let mean = track.mean();
        let speed = mean[VX] * u.x + mean[VY] * u.y;
        let along = (speed * self.model.sigma_time_s).powi(2) + 0.25f64.powi(2);
        let r = Matrix2::new(along, 0.0, 0.0, (0.35 * self.model.width_m).powi(2));
        let origin = Vector2::new(u.dot(&edge), u.perp(&edge));
        (0..MODELS)
            .map(|m| {
                let g = &track.model[m];
                let pht = g.cov * h.transpose();
                let z = h * g.mean - origin;
                Hypothesis { model: m, face: 0, weight: track.mu[m].max(1e-12), z, pht, s: h * pht + r }
            })
            .collect()
    }
}
