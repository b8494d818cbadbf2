//! How far apart two answers may be: each bound with its reason.
//!
//! `f32` keeps 24 bits: one rounding is 6e-8 of a number. A position of 150 m is known to 8e-6 m, an innovation is
//! a difference of two such numbers, and a distance multiplies it by S⁻¹, whose condition number is up to 1e4.

/// |got − want| ≤ absolute + relative · scale; each comparison says what its scale is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// In the compared number's unit.
    pub absolute: f64,
    /// Per scale.
    pub relative: f64,
}

const fn bound(absolute: f64, relative: f64) -> Bound {
    Bound { absolute, relative }
}

/// Places of registered radar points, metres: an azimuth near π keeps 2.4e-7 rad, times 165 m, and positions up to 265 m.
pub const REGISTER_PLACE: f64 = 1e-4;
/// ln ratio of SNR: squares of up to nine deviations, and a logarithm of 1e-6.
pub const REGISTER_LN_RATIO: f64 = 3e-5;

/// Means after predict; scale = standard deviation. A few dozen roundings of numbers up to 200 (1.5e-5 each), and what
/// the turn's series leaves out, which [`TURN_SERIES`] adds.
pub const PREDICT_MEAN: Bound = bound(5e-5, 5e-5);
/// Covariance terms after predict; scale = product of the two standard deviations. Mixing squares differences of means up to a
/// few metres, and sums of up to 30 products lose a bit or two each.
pub const PREDICT_COVARIANCE: Bound = bound(1e-6, 5e-5);
/// What the filter's turn model leaves out, per radian turned within one step: it takes the place's derivative by the turn rate at no turn,
/// so that correlations err in the first order of the angle.
pub const TURN_SERIES: f64 = 0.3;
/// Heading after predict, rad: the filter turns by the first term of the series, an error of w³/3, which is added.
pub const PREDICT_HEADING: Bound = bound(2e-6, 1.0);
/// Probabilities that are products and sums of a few others.
pub const PROBABILITY: Bound = bound(2e-6, 2e-5);
/// Factors on existence.
pub const EXISTENCE: Bound = bound(1e-6, 1e-6);

/// Squared Mahalanobis distance; scale = 1 + distance². Two roundings of the innovation times the condition number of S,
/// which a near-singular state or a thin face takes to 1e4.
pub const DISTANCE: Bound = bound(0.0, 1e-4);
/// ln of a likelihood; scale = 1 + distance². As for the distance, and the logarithm and exponential's own 1e-5.
pub const LN_LIKELIHOOD: Bound = bound(1e-4, 1e-4);
/// Shares of faces in a likelihood: quotients of exponentials of distances.
pub const SHARE: Bound = bound(5e-5, 0.0);
/// Predicted measurement, hence innovation; scale = standard deviation of that component. Positions to 1e-5 m, pixels to 1e-4 of a
/// pixel times the focal length over half a metre of depth.
pub const INNOVATION: Bound = bound(2e-5, 1e-4);
/// Terms of S; scale = product of standard deviations.
pub const INNOVATION_COVARIANCE: Bound = bound(1e-6, 1e-4);
/// Detection probability.
pub const DETECTION_PROBABILITY: Bound = bound(1e-6, 1e-5);
/// About the gate's edge either answer is right: share of the gate's distance.
pub const GATE_EDGE: f64 = 2e-3;
/// Shares of a body that is hidden are counted in directions of 4/2048 diamond angle: each of two ends may be off by one, and
/// rounding by another half.
pub const SIGHT_SLACK: f64 = 1.5 * 4.0 / 2048.0;

/// Marginals of association against the same messages iterated to the end: the filter stops at a change of 1e-4 of a message, and
/// the messages' contraction leaves several times that in the worst of random cases.
pub const ASSOCIATION: Bound = bound(1e-3, 0.0);
/// The same where two bodies contest two detections with odds of thousands: there messages settle slowly, and the filter ends after 40
/// rounds or at a change of 1e-4 a round, as a geometric series with a ratio near 1 does.
pub const CONTESTED: Bound = bound(2e-2, 0.0);
/// Density of "nobody's" at a detection; scale = itself. A sum of a few products.
pub const NOBODY: Bound = bound(0.0, 5e-6);
/// Belief propagation against exact marginals where the graph of pairs is a tree: it is exact there (Pearl 1988), up to
/// its own rounding.
pub const TREE: Bound = bound(1e-9, 0.0);
/// Belief propagation against exact marginals on graphs with loops: it is an approximation (a Bethe one; Vontobel 2013). Largest
/// difference over thousands of random graphs up to 6 × 6, any weights; the mean is far smaller, see [`LOOPY_MEAN`].
pub const LOOPY_WORST: f64 = 0.30;
/// The same, mean over all pairs.
pub const LOOPY_MEAN: f64 = 0.01;

/// Means after update; scale = prior standard deviation.
pub const UPDATE_MEAN: Bound = bound(2e-4, 1e-3);
/// Covariance terms after update; scale = product of prior standard deviations. P − K S Kᵀ cancels: what is left of a variance that
/// shrinks a hundredfold carries the rounding of what it was.
pub const UPDATE_COVARIANCE: Bound = bound(1e-5, 1e-3);
/// Model probabilities after update.
pub const MODEL_PROBABILITY: Bound = bound(2e-5, 2e-4);
/// Heading's unit vector after update, and its variance.
pub const UPDATE_HEADING: Bound = bound(2e-6, 1e-5);
/// The same where the cruise model, whose covariance it reads, was ruled out: shares below 1e-9 are not summed.
pub const UPDATE_HEADING_RULED_OUT: Bound = bound(1e-2, 1e-1);
/// Probability that a track was missed: one minus a sum of the pairs'.
pub const MISSED: Bound = bound(1e-6, 0.0);

/// Bounds of one backend's stages against the oracle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OracleBounds {
    /// Means after predict, per standard deviation.
    pub predict_mean: Bound,
    /// Covariances after predict, per product of standard deviations.
    pub predict_covariance: Bound,
    /// Squared Mahalanobis distance, per 1 + distance².
    pub distance: Bound,
    /// ln likelihood, per 1 + distance².
    pub ln_likelihood: Bound,
    /// Shares of faces.
    pub share: Bound,
    /// Innovations, per standard deviation.
    pub innovation: Bound,
    /// Marginals of association.
    pub association: Bound,
    /// Means after update, per prior standard deviation.
    pub update_mean: Bound,
    /// Covariances after update, per product of prior standard deviations.
    pub update_covariance: Bound,
    /// Model probabilities after update.
    pub model_probability: Bound,
}

/// How a backend is compared with the CPU's twin, beside the oracle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Twin {
    /// Every bit of every output.
    Bitwise,
    /// Not at all: the oracle and the contract alone.
    Absent,
    /// As many pairs, and numbers within the oracle's bounds of each other.
    Near,
}

/// What one backend promises.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tolerances {
    /// Against the oracle.
    pub oracle: OracleBounds,
    /// Against the CPU.
    pub twin: Twin,
}

impl Tolerances {
    /// A backend in `f32` whose arithmetic is the CPU's.
    pub const CPU: Self = Self {
        oracle: OracleBounds {
            predict_mean: PREDICT_MEAN,
            predict_covariance: PREDICT_COVARIANCE,
            distance: DISTANCE,
            ln_likelihood: LN_LIKELIHOOD,
            share: SHARE,
            innovation: INNOVATION,
            association: ASSOCIATION,
            update_mean: UPDATE_MEAN,
            update_covariance: UPDATE_COVARIANCE,
            model_probability: MODEL_PROBABILITY,
        },
        twin: Twin::Bitwise,
    };
    /// A backend in `f32` that may fuse, reorder and approximate within the same bounds.
    pub const F32: Self = Self { twin: Twin::Near, ..Self::CPU };
    /// A GPU. Its shaders are the CPU's arithmetic in the CPU's order, but a driver may fuse a multiplication into an addition (one
    /// rounding less), and Vulkan lets it divide to 2.5 units in the last place and take roots to 3; exponential and logarithm are the
    /// twin's polynomials. Each is a few roundings where the oracle's bounds allow hundreds.
    pub const GPU: Self = Self::F32;
    /// lavapipe: nothing is fused, division and root are rounded as the CPU's, and what Mesa would rearrange is kept from it.
    pub const LAVAPIPE: Self = Self::CPU;
}
