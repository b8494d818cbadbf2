//! What the filter keeps of each sensor: its learnt alignment, SNR levels and shake.

use crate::agreement::Agreement;
use crate::mounting::{Bearings, MountingParams};
use crate::params::FilterParams;
use crate::register::SnrModel;
use fusion_contract::{
    CameraModel, ObjectReport, RadarPoint, Sensor, SensorAlignment, SensorIndex, SensorKind, Trust, UtcNs,
};

/// Bound on what is learnt about a mounting's angles, rad (2°): beyond it somebody must look at the pole.
pub const ANGLE_BOUND_RAD: f64 = 0.035;
/// A survey's error before anything is learnt, rad (0.4°).
const ANGLE_SIGMA_RAD: f64 = 0.007;
/// How far a mounting may have crept after long, rad (0.8°).
const CREPT_SIGMA_RAD: f64 = 0.014;
/// How long it takes to creep that far, and back, seconds: an hour. A mast that turns by a degree in ten minutes is then followed a little
/// behind; and what all sensors have in common, which traffic can't show, does not walk away for ever.
const ANGLE_TIME_S: f64 = 3600.0;
/// A camera's shake, rad: a pole in the wind.
const SHAKE_SIGMA_RAD: f64 = 0.0012;
/// How long a shake lasts, seconds.
const SHAKE_TIME_S: f64 = 0.5;

/// A slow offset and a fast shake about it, seen only as their sum (a two-state Kalman filter), rad.
#[derive(Clone, Copy, Debug)]
pub struct Offset {
    /// Offset.
    pub bias: f64,
    /// Shake.
    pub shake: f64,
    /// Covariance: bias, cross, shake.
    pub p: [f64; 3],
    at: Option<UtcNs>,
}

impl Offset {
    fn new(shake_sigma: f64) -> Self {
        Self {
            bias: 0.0,
            shake: 0.0,
            p: [ANGLE_SIGMA_RAD * ANGLE_SIGMA_RAD, 0.0, shake_sigma * shake_sigma],
            at: None,
        }
    }

    /// Moves to `now`.
    pub fn predict(&mut self, now: UtcNs, shake_sigma: f64) {
        let dt = self.at.map_or(1.0, |at| now.secs_since(at).max(0.0));
        self.at = Some(now);
        let keep = libm::exp(-dt / SHAKE_TIME_S);
        let stay = libm::exp(-dt / ANGLE_TIME_S);
        self.bias *= stay;
        self.shake *= keep;
        self.p[0] = self.p[0] * stay * stay + CREPT_SIGMA_RAD * CREPT_SIGMA_RAD * (1.0 - stay * stay);
        self.p[1] *= stay * keep;
        self.p[2] = self.p[2] * keep * keep + shake_sigma * shake_sigma * (1.0 - keep * keep);
    }

    /// Takes an innovation of the sum with variance `var`.
    pub fn correct(&mut self, innovation: f64, var: f64) {
        let [a, c, b] = self.p;
        let s = a + 2.0 * c + b + var;
        let (ka, kb) = ((a + c) / s, (c + b) / s);
        self.bias = (self.bias + ka * innovation).clamp(-ANGLE_BOUND_RAD, ANGLE_BOUND_RAD);
        self.shake += kb * innovation;
        self.p = [a - ka * (a + c), c - ka * (c + b), b - kb * (c + b)];
    }

    /// Variance of the sum.
    #[must_use]
    pub fn var(&self) -> f64 {
        self.p[0] + 2.0 * self.p[1] + self.p[2]
    }

    fn at_bound(&self, bound_rad: f64) -> bool {
        self.bias.abs() >= 0.999 * ANGLE_BOUND_RAD.min(bound_rad)
    }

    /// Starts from what was learnt until `at`; nonsense is left aside.
    fn restore(&mut self, bias_rad: f32, sigma_rad: f32, at: UtcNs) {
        let (bias, sigma) = (f64::from(bias_rad), f64::from(sigma_rad));
        if bias.abs() <= 1.001 * ANGLE_BOUND_RAD && sigma > 0.0 && sigma <= 1.001 * CREPT_SIGMA_RAD {
            self.bias = bias;
            self.p[0] = sigma * sigma;
            self.at = Some(at);
        }
    }
}

/// How little a sensor is believed that was knocked: it starts no track either, and nothing is learnt of it.
#[derive(Clone, Copy, Debug)]
pub struct Distrust {
    /// Variance to add to its angles, rad².
    pub angle_var: f64,
    /// Factor on its detection probability.
    pub detection: f32,
}

/// Its angle is known to half a degree, and a mounting that is loose may turn on; that it misses what is there says little.
const KNOCKED: Distrust = Distrust { angle_var: ANGLE_BOUND_RAD * ANGLE_BOUND_RAD, detection: 0.2 };

/// State of one sensor.
#[derive(Clone, Debug)]
pub struct SensorState {
    /// What it is.
    pub kind: SensorKind,
    /// What its detections may do.
    pub trust: Trust,
    /// SNR levels, learnt.
    pub snr: SnrModel,
    /// Yaw (radar), column angle (camera).
    pub yaw: Offset,
    /// Downward pitch (camera).
    pub pitch: Offset,
    /// How well it agrees with the tracks.
    pub agreement: Agreement,
    /// Where it sees what others see.
    pub bearings: Bearings,
    mounting: MountingParams,
}

impl SensorState {
    /// Before anything is learnt.
    #[must_use]
    pub fn new(sensor: &Sensor, params: &FilterParams) -> Self {
        let r = &params.radar;
        let shake = if matches!(sensor.kind, SensorKind::Camera(_)) { SHAKE_SIGMA_RAD } else { 0.0 };
        Self {
            kind: sensor.kind,
            trust: sensor.trust,
            snr: SnrModel {
                target_db: r.snr_target_db,
                slope_db: 4.0,
                clutter_db: r.snr_clutter_db,
                sigma_db: r.snr_sigma_db,
            },
            yaw: Offset::new(shake),
            pitch: Offset::new(shake),
            agreement: Agreement::default(),
            bearings: Bearings::default(),
            mounting: params.mounting,
        }
    }

    /// Moves the alignment to `now`.
    pub fn predict(&mut self, now: UtcNs) {
        let shake = if matches!(self.kind, SensorKind::Camera(_)) { SHAKE_SIGMA_RAD } else { 0.0 };
        self.yaw.predict(now, shake);
        self.pitch.predict(now, shake);
    }

    /// What to add to its configured yaw, rad: where it was knocked what was seen of that, else what is learnt.
    #[must_use]
    pub fn yaw_rad(&self) -> f64 {
        self.bearings.knocked().unwrap_or(self.yaw.bias)
    }

    /// How little it is believed, where it was knocked.
    #[must_use]
    pub fn distrust(&self) -> Option<Distrust> {
        self.bearings.knocked().map(|_| KNOCKED)
    }

    /// Starts from what was learnt until `at`.
    pub fn restore(&mut self, kept: &SensorAlignment, at: UtcNs) {
        self.yaw.restore(kept.yaw_rad, kept.yaw_sigma_rad, at);
        self.pitch.restore(kept.pitch_down_rad, kept.pitch_down_sigma_rad, at);
        self.bearings.restore(f64::from(kept.knocked_rad));
    }

    /// Learns the SNR levels from one detection that is surely a vehicle's (`vehicle`) or surely nobody's.
    pub fn learn_snr(&mut self, snr_db: f32, range_m: f32, vehicle: bool) {
        const GAIN: f32 = 0.002;
        if vehicle {
            self.snr.target_db += GAIN * (snr_db - self.snr.expected(range_m));
        } else {
            self.snr.clutter_db += GAIN * (snr_db - self.snr.clutter_db);
        }
        // The two must stay apart, or a radar without contrast would teach the filter to trust noise.
        self.snr.clutter_db = self.snr.clutter_db.min(self.snr.target_db - 3.0);
    }

    /// The learnt alignment, for sensors that have one.
    #[must_use]
    pub fn report(&self, index: usize) -> Option<SensorAlignment> {
        let camera = match self.kind {
            SensorKind::Radar(_) => false,
            SensorKind::Camera(_) => true,
            _ => return None,
        };
        let (knocked, bound) = (self.bearings.knocked(), self.mounting.angle_bound_rad);
        Some(SensorAlignment {
            sensor: SensorIndex(u16::try_from(index).ok()?),
            yaw_rad: self.yaw.bias as f32,
            yaw_sigma_rad: self.yaw.p[0].max(0.0).sqrt() as f32,
            pitch_down_rad: if camera { self.pitch.bias as f32 } else { 0.0 },
            pitch_down_sigma_rad: if camera { self.pitch.p[0].max(0.0).sqrt() as f32 } else { 0.0 },
            at_bound: knocked.is_some() || self.yaw.at_bound(bound) || (camera && self.pitch.at_bound(bound)),
            knocked_rad: knocked.unwrap_or(0.0) as f32,
        })
    }
}

/// Radians per pixel at the middle of the image.
#[must_use]
pub fn rad_per_px(model: &CameraModel) -> f64 {
    1.0 / model.focal_px
}

/// An onboard tracker's object as a reflection of its body: its velocity along the line of sight is its range rate. Its
/// smoothing makes consecutive reports alike, so nothing more than a point is taken from it.
#[must_use]
pub fn object_as_point(o: &ObjectReport) -> RadarPoint {
    let range = (o.x_m * o.x_m + o.y_m * o.y_m).sqrt().max(0.1);
    RadarPoint {
        range_m: range,
        azimuth_rad: libm::atan2f(o.y_m, o.x_m),
        range_rate_mps: (o.x_m * o.vx_mps + o.y_m * o.vy_mps) / range,
        snr_db: None,
    }
}
