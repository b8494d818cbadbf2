//! Register: detections to the site plane or the image, with the sensor's learnt alignment applied.
//!
//! In: one scan's detections in sensor terms; out: measurement vectors in the order the gate predicts them,
//! with the log likelihood ratio of their SNR or class-free confidence. Polar noise is turned into the plane by
//! its Jacobian where it is used, in the gate, because it depends on the hypothesis, not on the detection.

use crate::lanes::ln;
use fusion_contract::{CameraBox, CameraModel, ObjectClass, RadarModel, RadarPoint};

/// A detection as the later stages see it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Registered {
    /// Radar: east m, north m, range rate m/s, range m. Camera: left, right, top, bottom edge, pixels.
    pub z: [f32; 4],
    /// Sort key of the gate's search: east (radar), middle column (camera).
    pub key: f32,
    /// ln of p(SNR | vehicle) / p(SNR | clutter); 0 where there is no SNR.
    pub ln_ratio: f32,
    /// SNR, dB, or NaN.
    pub snr_db: f32,
    /// Class the detector names.
    pub class: ObjectClass,
    /// Its confidence.
    pub confidence: f32,
    /// Index in the scan.
    pub source: u32,
}

/// Sensor geometry in `f32`, with the alignment folded in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Mount {
    /// East, metres.
    pub x: f32,
    /// North, metres.
    pub y: f32,
    /// Height, metres.
    pub z: f32,
    /// Cosine and sine of the boresight's yaw.
    pub cos_yaw: f32,
    /// Sine of yaw.
    pub sin_yaw: f32,
    /// Cosine of the downward pitch.
    pub cos_pitch: f32,
    /// Sine of the downward pitch.
    pub sin_pitch: f32,
}

impl Mount {
    /// A pose plus what was learnt about it.
    #[must_use]
    pub fn new(pose: &fusion_contract::Pose, yaw_rad: f64, pitch_down_rad: f64) -> Self {
        let (sy, cy) = libm::sincos(pose.yaw_rad + yaw_rad);
        let (sp, cp) = libm::sincos(pose.pitch_down_rad + pitch_down_rad);
        Self {
            x: pose.x_m as f32,
            y: pose.y_m as f32,
            z: pose.z_m as f32,
            cos_yaw: cy as f32,
            sin_yaw: sy as f32,
            cos_pitch: cp as f32,
            sin_pitch: sp as f32,
        }
    }
}

/// Two-sided model of SNR: Gaussians about a mean for vehicles (falling with range) and one for clutter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SnrModel {
    /// Mean for a vehicle at 30 m, dB.
    pub target_db: f32,
    /// Its slope per natural logarithm of range, dB.
    pub slope_db: f32,
    /// Mean for clutter, dB.
    pub clutter_db: f32,
    /// Common standard deviation, dB.
    pub sigma_db: f32,
}

impl SnrModel {
    /// ln p(snr | vehicle at range) − ln p(snr | clutter), bounded to ±6: no single reading decides.
    #[must_use]
    pub fn ln_ratio(&self, snr_db: f32, range_m: f32) -> f32 {
        let t = (snr_db - self.expected(range_m)) / self.sigma_db;
        let c = (snr_db - self.clutter_db) / self.sigma_db;
        // Stronger than a vehicle is still a vehicle, weaker than clutter still clutter.
        let (t, c) = (t.min(0.0), c.max(0.0));
        (0.5 * (c * c - t * t)).clamp(-6.0, 6.0)
    }

    /// Expected SNR of a vehicle, dB.
    #[must_use]
    pub fn expected(&self, range_m: f32) -> f32 {
        self.target_db - self.slope_db * ln(range_m.max(1.0) / 30.0)
    }
}

/// Radar points to the plane; those outside the radar's own limits (with a margin) or not finite are left out.
pub fn radar(
    points: &[RadarPoint],
    model: &RadarModel,
    mount: &Mount,
    snr: &SnrModel,
    out: &mut Vec<Registered>,
) {
    out.clear();
    for (i, p) in points.iter().enumerate() {
        let finite = p.range_m.is_finite() && p.azimuth_rad.is_finite() && p.range_rate_mps.is_finite();
        if !finite || p.range_m < 0.1 || p.range_m > model.max_range_m as f32 * 1.1 {
            continue;
        }
        let (s, c) = libm::sincosf(p.azimuth_rad);
        let (cy, sy) = (mount.cos_yaw, mount.sin_yaw);
        let x = mount.x + p.range_m * (cy * c - sy * s);
        let y = mount.y + p.range_m * (sy * c + cy * s);
        let snr_db = p.snr_db.filter(|v| v.is_finite());
        out.push(Registered {
            z: [x, y, p.range_rate_mps, p.range_m],
            key: x,
            ln_ratio: snr_db.map_or(0.0, |v| snr.ln_ratio(v, p.range_m)),
            snr_db: snr_db.unwrap_or(f32::NAN),
            class: ObjectClass::Unknown,
            confidence: 1.0,
            source: i as u32,
        });
    }
    out.sort_unstable_by(|a, b| a.key.total_cmp(&b.key).then(a.source.cmp(&b.source)));
}

/// Camera boxes to edges, moved by the frame's shake (pixels right and down); boxes without area are left out.
pub fn camera(boxes: &[CameraBox], model: &CameraModel, shake_px: [f32; 2], out: &mut Vec<Registered>) {
    out.clear();
    let (w, h) = (model.width_px as f32, model.height_px as f32);
    for (i, b) in boxes.iter().enumerate() {
        let edges = [b.left_px, b.left_px + b.width_px, b.top_px, b.top_px + b.height_px];
        if !edges.iter().all(|e| e.is_finite()) || b.width_px < 1.0 || b.height_px < 1.0 {
            continue;
        }
        // An edge at the image's border is the border's, not the body's: it does not shake.
        let cut = [edges[0] <= 1.0, edges[1] >= w - 1.0, edges[2] <= 1.0, edges[3] >= h - 1.0];
        let mut z = edges;
        for k in 0..4 {
            if !cut[k] {
                z[k] -= shake_px[k / 2];
            }
        }
        out.push(Registered {
            z,
            key: 0.5 * (z[0] + z[1]),
            ln_ratio: 0.0,
            snr_db: f32::NAN,
            class: b.class,
            confidence: b.confidence,
            source: i as u32,
        });
    }
    out.sort_unstable_by(|a, b| a.key.total_cmp(&b.key).then(a.source.cmp(&b.source)));
}
