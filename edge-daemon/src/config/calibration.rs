//! `[calibration]`: how far sensors' mountings may be off, and where what is learnt about them is kept.

use kernels::mounting::MountingParams;
use serde::{Deserialize, Serialize};

/// `[calibration]`: watching whether sensors hang where they are configured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Calibration {
    /// Keeps what was learnt across restarts; none: each start begins anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_file: Option<String>,
    /// A yaw or pitch off by more is a fault, degrees.
    pub angle_bound_degrees: f64,
}

impl Default for Calibration {
    fn default() -> Self {
        Self { state_file: None, angle_bound_degrees: 2.0 }
    }
}

impl Calibration {
    /// The same for the filter.
    #[must_use]
    pub fn bounds(&self) -> MountingParams {
        MountingParams { angle_bound_rad: self.angle_bound_degrees.to_radians() }
    }
}
