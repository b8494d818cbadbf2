//! Every choice of the filter, with its default and the reason for it.

/// Index of the constant-velocity model.
pub const CV: usize = 0;
/// Index of the coordinated-turn model.
pub const CT: usize = 1;
/// Index of the stopped model.
pub const STOPPED: usize = 2;
/// Number of motion models.
pub const MODELS: usize = 3;

/// How road users move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MotionParams {
    /// Acceleration noise of the constant-velocity model along the heading, m²/s³: cruising traffic.
    pub cv_q_along: f32,
    /// The same across the heading, m²/s³.
    pub cv_q_across: f32,
    /// Acceleration noise of the turn model along the heading, m²/s³: braking and pulling away, 2 to 3 m/s² within a second.
    pub ct_q_along: f32,
    /// The same across the heading, m²/s³.
    pub ct_q_across: f32,
    /// Noise of the turn rate, rad²/s³: a junction's turn is entered within a second.
    pub ct_q_turn: f32,
    /// Standard deviation of the turn rate left to a vehicle that goes straight, rad/s.
    pub cv_turn_sigma: f32,
    /// Standard deviation of velocity when stopped, m/s.
    pub stopped_sigma_v: f32,
    /// Position noise when stopped, m²/s: creeping.
    pub stopped_q: f32,
    /// Transition rates between models, 1/s; row = from, in order CV, CT, stopped.
    pub rate: [[f32; MODELS]; MODELS],
}

impl Default for MotionParams {
    fn default() -> Self {
        Self {
            cv_q_along: 0.5,
            cv_q_across: 0.15,
            ct_q_along: 7.0,
            ct_q_across: 2.0,
            ct_q_turn: 0.6,
            cv_turn_sigma: 0.03,
            stopped_sigma_v: 0.05,
            stopped_q: 1e-4,
            rate: [[0.0, 0.4, 0.05], [0.5, 0.0, 0.15], [0.05, 0.25, 0.0]],
        }
    }
}

/// Length, width and height of a class: mean and standard deviation, metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClassSize {
    /// Mean length, width, height.
    pub mean: [f32; 3],
    /// Standard deviation of each.
    pub sigma: [f32; 3],
}

/// Sizes of road users, in the order of [`fusion_contract::ObjectClass::KNOWN`]. From European and Chinese type
/// approval figures: what is on the road, not one fleet.
pub const CLASS_SIZE: [ClassSize; 7] = [
    ClassSize { mean: [4.4, 1.8, 1.5], sigma: [0.40, 0.10, 0.12] },
    ClassSize { mean: [6.0, 2.1, 2.4], sigma: [0.60, 0.12, 0.25] },
    ClassSize { mean: [10.0, 2.5, 3.4], sigma: [1.80, 0.12, 0.40] },
    ClassSize { mean: [12.0, 2.55, 3.2], sigma: [0.90, 0.12, 0.25] },
    ClassSize { mean: [2.15, 0.85, 1.55], sigma: [0.20, 0.10, 0.15] },
    ClassSize { mean: [1.75, 0.60, 1.65], sigma: [0.15, 0.10, 0.15] },
    ClassSize { mean: [0.50, 0.55, 1.70], sigma: [0.15, 0.10, 0.12] },
];

/// Prior share of each class in the traffic, before any evidence.
pub const CLASS_PRIOR: [f32; 7] = [0.66, 0.10, 0.05, 0.05, 0.07, 0.04, 0.03];

/// How a Doppler radar sees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RadarParams {
    /// Detection probability of a moving, visible vehicle. Kept below the true value on purpose: misses come in runs.
    pub pd_moving: f32,
    /// Detection probability of one whose range rate is near zero.
    pub pd_slow: f32,
    /// Factor on both after a scan that missed the vehicle: misses come in runs.
    pub pd_after_miss: f32,
    /// Range rate below which a vehicle counts as radially slow, m/s.
    pub slow_mps: f32,
    /// Share of the detection probability that full occlusion takes away.
    pub occlusion: f32,
    /// How far inside a face the reflection sits, metres.
    pub inset_m: f32,
    /// Weight of a reflection from inside the body against the visible faces'.
    pub inside_weight: f32,
    /// Range rate's noise beyond the sensor's, m/s: wheels and body roll.
    pub extra_sigma_range_rate_mps: f32,
    /// Expected false detections a scan, before it is learnt.
    pub clutter: f32,
    /// Expected further reflections of a body whose first one is taken.
    pub extra_points: f32,
    /// Ghosts expected behind one confirmed vehicle.
    pub ghosts: f32,
    /// Mean SNR of a vehicle at 30 m, dB, before it is learnt.
    pub snr_target_db: f32,
    /// Mean SNR of clutter, dB, before it is learnt.
    pub snr_clutter_db: f32,
    /// Standard deviation of SNR about either mean, dB.
    pub snr_sigma_db: f32,
}

impl Default for RadarParams {
    fn default() -> Self {
        Self {
            pd_moving: 0.75,
            pd_slow: 0.28,
            pd_after_miss: 1.0,
            slow_mps: 0.45,
            occlusion: 0.6,
            inset_m: 0.2,
            inside_weight: 0.15,
            extra_sigma_range_rate_mps: 0.15,
            clutter: 3.0,
            extra_points: 0.25,
            ghosts: 0.15,
            snr_target_db: 25.0,
            snr_clutter_db: 11.0,
            snr_sigma_db: 4.0,
        }
    }
}

/// How a camera's detector sees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CameraParams {
    /// Detection probability after a hit: detections come in runs.
    pub pd_after_hit: f32,
    /// Detection probability after a miss: so do misses.
    pub pd_after_miss: f32,
    /// Share of the detection probability that full occlusion takes away.
    pub occlusion: f32,
    /// Noise of an edge that is hidden or cut, as a share of the box's width.
    pub hidden_edge: f32,
    /// Noise of an edge as a share of the box's size: bodies are no boxes.
    pub shape_noise: f32,
    /// Probability, for each side, that something no track stands for hides part of a body.
    pub unknown_occluder: f32,
    /// Probability that a body's size was misjudged.
    pub misjudged_size: f32,
    /// Expected false boxes a frame.
    pub clutter: f32,
    /// Probability that the detector names the right class.
    pub class_right: f32,
}

impl Default for CameraParams {
    fn default() -> Self {
        Self {
            pd_after_hit: 0.93,
            pd_after_miss: 0.4,
            occlusion: 0.95,
            hidden_edge: 0.1,
            shape_noise: 0.025,
            unknown_occluder: 0.02,
            misjudged_size: 0.003,
            clutter: 0.1,
            class_right: 0.85,
        }
    }
}

/// How tracks come and go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LifeParams {
    /// Mean time until a vehicle vanishes unseen inside the coverage, seconds.
    pub survival_s: f32,
    /// Expected vehicles that no track stands for, within one sensor's view.
    pub undetected: f32,
    /// Existence from which a track is published, given the hits.
    pub publish_existence: f32,
    /// Hits from which a track is published.
    pub publish_hits: u32,
    /// Existence below which a confirmed track is recycled.
    pub drop_confirmed: f32,
    /// Existence below which a tentative track is recycled.
    pub drop_tentative: f32,
    /// Standard deviation of the place from which a track is dropped, metres: a vehicle that may be anywhere is an undetected one.
    pub drop_spread_m: f32,
    /// Standard deviation of the place up to which a track is published, metres.
    pub publish_spread_m: f32,
    /// Existence a birth needs to become a tentative track.
    pub birth_existence: f32,
    /// Squared Mahalanobis distance of the gate.
    pub gate: f32,
    /// Most tracks kept; births beyond are refused and counted.
    pub capacity: usize,
}

impl Default for LifeParams {
    fn default() -> Self {
        Self {
            survival_s: 600.0,
            undetected: 1.5,
            publish_existence: 0.6,
            publish_hits: 3,
            drop_confirmed: 0.15,
            drop_tentative: 0.03,
            drop_spread_m: 20.0,
            publish_spread_m: 8.0,
            birth_existence: 0.05,
            gate: 30.0,
            capacity: 2048,
        }
    }
}

/// What is known of driving: weak, and never a rail.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaneParams {
    /// How far from the middle of its lane a vehicle drives, metres: published naturalistic figures are 0.2 to 0.4.
    pub sigma_lateral_m: f32,
    /// How far from the lane's direction it points, rad.
    pub sigma_heading_rad: f32,
    /// Sideways drift of the centre, m/s.
    pub sigma_drift_mps: f32,
    /// Slip between velocity and axis, rad: a long body's centre cuts corners.
    pub sigma_slip_rad: f32,
    /// How long each of these lasts, seconds.
    pub habit_s: f32,
}

impl Default for LaneParams {
    fn default() -> Self {
        Self {
            sigma_lateral_m: 0.35,
            sigma_heading_rad: 0.04,
            sigma_drift_mps: 0.15,
            sigma_slip_rad: 0.05,
            habit_s: 2.0,
        }
    }
}

/// Every choice of the filter that a unit may change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterParams {
    /// Driving habits.
    pub lane: LaneParams,
    /// Motion.
    pub motion: MotionParams,
    /// Radars.
    pub radar: RadarParams,
    /// Cameras.
    pub camera: CameraParams,
    /// Life and death of tracks.
    pub life: LifeParams,
    /// How far sensors' mountings may be off.
    pub mounting: crate::mounting::MountingParams,
}
