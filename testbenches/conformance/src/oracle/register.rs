//! Register: a radar's polar points as places in the site, by complex rotation.

use fusion_contract::{CameraBox, RadarPoint};
use nalgebra::{Complex, Vector2, Vector4};

/// Where a point is, metres east and north of the site's origin.
#[must_use]
pub fn place(point: &RadarPoint, at: [f64; 2], yaw_rad: f64) -> Vector2<f64> {
    let z = Complex::from_polar(f64::from(point.range_m), yaw_rad + f64::from(point.azimuth_rad));
    Vector2::new(at[0] + z.re, at[1] + z.im)
}

/// ln p(SNR | vehicle) − ln p(SNR | clutter): two Gaussians that do not fall off on their far sides, bounded to ±6.
#[must_use]
pub fn ln_ratio(
    snr_db: f64,
    range_m: f64,
    target_db: f64,
    slope_db: f64,
    clutter_db: f64,
    sigma_db: f64,
) -> f64 {
    let expected = target_db - slope_db * (range_m.max(1.0) / 30.0).ln();
    let below = ((expected - snr_db) / sigma_db).max(0.0);
    let above = ((snr_db - clutter_db) / sigma_db).max(0.0);
    (0.5 * (above * above - below * below)).clamp(-6.0, 6.0)
}

/// A box's edges: left, right, top, bottom.
#[must_use]
pub fn edges(b: &CameraBox) -> Vector4<f64> {
    let (l, t) = (f64::from(b.left_px), f64::from(b.top_px));
    Vector4::new(l, l + f64::from(b.width_px), t, t + f64::from(b.height_px))
}
