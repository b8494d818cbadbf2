//! Frames: where a unit stands and where its sensors look.

/// WGS84 origin of a unit's ENU frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GeoOrigin {
    /// Latitude, degrees, north positive.
    pub latitude_deg: f64,
    /// Longitude, degrees, east positive.
    pub longitude_deg: f64,
    /// Height above the ellipsoid, metres.
    pub height_m: f64,
}

/// A sensor's mounting in the site frame.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pose {
    /// East of the origin, metres.
    pub x_m: f64,
    /// North of the origin, metres.
    pub y_m: f64,
    /// Above the road, metres.
    pub z_m: f64,
    /// Boresight, radians anticlockwise from east.
    pub yaw_rad: f64,
    /// Boresight below the horizon, radians, positive looking down.
    pub pitch_down_rad: f64,
}

/// An angle folded into (−π, π].
#[must_use]
pub fn wrap_angle(rad: f64) -> f64 {
    let r = rad.rem_euclid(std::f64::consts::TAU);
    if r > std::f64::consts::PI { r - std::f64::consts::TAU } else { r }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::f64::consts::PI;

    #[test]
    fn wrap_keeps_pi_and_folds_the_rest() {
        assert!((wrap_angle(PI) - PI).abs() < 1e-12);
        assert!((wrap_angle(-PI) - PI).abs() < 1e-12);
        assert!((wrap_angle(3.5 * PI) + 0.5 * PI).abs() < 1e-12);
        assert!((wrap_angle(-0.1) + 0.1).abs() < 1e-12);
    }
}
