//! Where the sensors of the junction are: as configured, and as they really are.
//!
//! The unit is told poses that a survey got wrong by tenths of a degree; the sensors measure from where they are.

use crate::dice::Dice;
use crate::fleet::Fitting;
use crate::layout::{Junction, from_leg, leg_heading};
use crate::scenario::{Fleet, Scenario, stream};
use fusion_contract::{
    CameraModel, GeoOrigin, Lane, LoopModel, Pose, RadarModel, ReflectionPoint, Sensor, SensorKind, Site,
    Trust,
};

/// Standard deviation of the surveyed yaw, degrees.
pub const YAW_ERROR_DEG: f64 = 0.2;
/// Standard deviation of the surveyed pitch, degrees.
pub const PITCH_ERROR_DEG: f64 = 0.1;
/// Time between two scans of a radar, seconds.
pub const RADAR_PERIOD_S: f64 = 0.05;
/// Time between two frames of a camera, seconds.
pub const CAMERA_PERIOD_S: f64 = 0.1;
/// From a radar's scan to the box having it, seconds, at the least.
pub const RADAR_LATENCY_S: f64 = 0.03;
/// From a camera's frame to the box having it, seconds, at the least.
pub const CAMERA_LATENCY_S: f64 = 0.09;
/// From a loop's edge to the box having it, seconds.
pub const LOOP_LATENCY_S: f64 = 0.01;
/// How far before the stop line a loop's centre is, metres, and what it is called.
const LOOPS: [(&str, f64); 2] = [("stop", 3.0), ("advance", 32.0)];

/// The sensors.
#[derive(Clone, Debug)]
pub struct Installation {
    /// What the unit is told.
    pub site: Site,
    /// Where each sensor of the site really is; loops are where they are said to be.
    pub true_poses: Vec<Pose>,
    /// When in its cycle each sensor starts, seconds.
    pub phases_s: Vec<f64>,
    /// Which product each sensor is, and through which line it speaks.
    pub fittings: Vec<Fitting>,
    /// Pairs of loops that measure speed: name, the loop that traffic comes over first, the other.
    pub speed_traps: Vec<(String, usize, usize)>,
}

impl Installation {
    /// Puts four radars, four cameras and two loops a lane about the junction.
    #[must_use]
    pub fn new(scenario: &Scenario, junction: &Junction) -> Self {
        let mut dice = Dice::new(scenario.seed, stream::PLACES);
        let spread = scenario.placement_metres;
        let mut built = Self {
            site: Site { origin: ORIGIN, lanes: lanes(junction), ..Site::default() },
            true_poses: Vec::new(),
            phases_s: Vec::new(),
            fittings: Vec::new(),
            speed_traps: Vec::new(),
        };
        let mut masts = Vec::new();
        for leg in 0..4 {
            let out = junction.edge - 3.5 + dice.uniform(-spread, spread);
            let [x_m, y_m] = from_leg(leg, -out, -6.0 + dice.uniform(-spread, spread));
            let yaw_rad = leg_heading(leg) + (2.0 * spread * dice.uniform(-1.0, 1.0)).to_radians();
            masts.push(Pose { x_m, y_m, z_m: 6.0, yaw_rad, pitch_down_rad: 0.0 });
        }
        for (leg, mast) in masts.iter().enumerate() {
            let truth = Pose {
                yaw_rad: mast.yaw_rad + dice.normal_within(0.0, YAW_ERROR_DEG, 2.5).to_radians(),
                ..*mast
            };
            let model = RadarModel {
                pose: *mast,
                fov_rad: 100f64.to_radians(),
                min_range_m: 3.0,
                max_range_m: 140.0,
                sigma_range_m: 0.25,
                sigma_azimuth_rad: 0.6f64.to_radians(),
                sigma_range_rate_mps: 0.12,
                reflection: ReflectionPoint::NearSurface,
            };
            let phase = if scenario.in_phase { 0.0 } else { 0.01 * dice.below(5) as f64 };
            built.add(format!("radar{leg}"), SensorKind::Radar(model), RADAR_PERIOD_S, truth, phase);
        }
        for (leg, mast) in masts.iter().enumerate() {
            let z_m = 7.0 + 0.3 * dice.uniform(-spread, spread);
            let pitch_down_rad = (12.0 + 0.5 * dice.uniform(-spread, spread)).to_radians();
            let pose = Pose { z_m, pitch_down_rad, ..*mast };
            let truth = Pose {
                yaw_rad: pose.yaw_rad + dice.normal_within(0.0, YAW_ERROR_DEG, 2.5).to_radians(),
                pitch_down_rad: pitch_down_rad + dice.normal_within(0.0, PITCH_ERROR_DEG, 2.5).to_radians(),
                ..pose
            };
            let (width_px, height_px) = (1920.0, 1080.0);
            let model = CameraModel {
                pose,
                // A horizontal field of view of 75 degrees.
                focal_px: 0.5 * width_px / 37.5f64.to_radians().tan(),
                centre_u_px: 0.5 * width_px,
                centre_v_px: 0.5 * height_px,
                width_px,
                height_px,
                sigma_edge_px: 3.5,
                max_range_m: 120.0,
            };
            let phase = if scenario.in_phase { 0.0 } else { 0.01 * dice.below(10) as f64 };
            built.add(format!("camera{leg}"), SensorKind::Camera(model), CAMERA_PERIOD_S, truth, phase);
        }
        for (index, lane) in junction.incoming().iter().enumerate() {
            for (what, before) in LOOPS {
                let (sin, cos) = lane.heading.sin_cos();
                let [x, y] = lane.centreline[1];
                let model = LoopModel {
                    x_m: x - before * cos,
                    y_m: y - before * sin,
                    heading_rad: lane.heading,
                    length_m: 2.0,
                    width_m: 1.8,
                    lane: u16::try_from(index).ok(),
                    sigma_time_s: 0.03,
                };
                let name = format!("{what}:{}", lane.name);
                built.add(name, SensorKind::Loop(model), 0.0, Pose::default(), 0.0);
            }
        }
        built.fittings = built.site.sensors.iter().map(Fitting::usual).collect();
        if scenario.fleet == Fleet::All {
            built.fit_all(junction);
        }
        built
    }

    pub(crate) fn add(&mut self, name: String, kind: SensorKind, period_s: f64, truth: Pose, phase_s: f64) {
        let trust = match kind {
            SensorKind::Camera(_) => Trust::default(),
            _ => Trust { may_carry_class: false, ..Trust::default() },
        };
        self.site.sensors.push(Sensor { name, kind, trust, period_s });
        self.true_poses.push(truth);
        self.phases_s.push(phase_s);
    }
}

/// Somewhere in the middle of nowhere.
const ORIGIN: GeoOrigin = GeoOrigin { latitude_deg: 48.2, longitude_deg: 11.6, height_m: 520.0 };

fn lanes(junction: &Junction) -> Vec<Lane> {
    let lane = |line: crate::layout::LaneLine| Lane {
        name: line.name,
        centreline_m: line.centreline.to_vec(),
        width_m: junction.lane_width,
    };
    junction.incoming().into_iter().map(lane).collect()
}
