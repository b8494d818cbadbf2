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
    /// A place off by more is a fault, metres.
    pub place_bound_metres: f64,
    /// A clock off by more is a fault, milliseconds.
    pub clock_bound_ms: f64,
}

impl Default for Calibration {
    fn default() -> Self {
        let p = MountingParams::default();
        Self {
            state_file: None,
            angle_bound_degrees: 2.0,
            place_bound_metres: p.place_bound_m,
            clock_bound_ms: p.clock_bound_s * 1e3,
        }
    }
}

impl Calibration {
    /// The same for the filter.
    #[must_use]
    pub fn bounds(&self) -> MountingParams {
        MountingParams {
            angle_bound_rad: self.angle_bound_degrees.to_radians(),
            place_bound_m: self.place_bound_metres,
            clock_bound_s: self.clock_bound_ms * 1e-3,
        }
    }
}
