//! A junction of two straight roads with four radars, four cameras and eight loops. Vehicles leave at one end and come in
//! anew at the other, so that tracks are born and die all the time.

use super::{Rng, Vehicle, clutter};
use fusion_contract::{
    CameraModel, GeoOrigin, Lane, LoopEdge, LoopModel, ObjectClass, Pose, RadarModel, ReflectionPoint, Scan,
    ScanData, Sensor, SensorIndex, SensorKind, Site, StampSource, Trust, UtcNs,
};
use std::f64::consts::FRAC_PI_2;

/// How far the roads reach, metres from the middle.
const REACH_M: f64 = 110.0;
/// Time of one step, seconds; every radar measures in every step, the cameras in every second.
const STEP_S: f64 = 0.05;

/// The junction, its traffic and its clock.
#[derive(Clone, Debug)]
pub struct Junction {
    /// Sensors and lanes.
    pub site: Site,
    vehicles: Vec<Vehicle>,
    rng: Rng,
    steps: u32,
}

impl Junction {
    /// A junction with `vehicles` vehicles on eight lanes.
    #[must_use]
    pub fn new(vehicles: usize, seed: u64) -> Self {
        let mut rng = Rng::new(seed);
        let lanes: Vec<([f64; 2], f64)> =
            (0..8).map(|k| direction(k / 2, 2.0 + 3.5 * f64::from(k as u8 % 2))).collect();
        let vehicles = (0..vehicles)
            .map(|i| {
                let (heading, offset) = lanes[i % 8];
                let slot = (i / 8) as f64 / vehicles.div_ceil(8) as f64;
                let along = -REACH_M + 2.0 * REACH_M * slot + rng.between(0.0, 8.0);
                let bus = i % 9 == 4;
                Vehicle {
                    centre: [
                        along * heading[0] + offset * heading[1],
                        along * heading[1] - offset * heading[0],
                    ],
                    heading,
                    // One lane keeps one speed, so that nobody drives through anybody.
                    speed: 8.0 + 0.7 * (i % 8) as f64,
                    size: if bus { [12.0, 2.5, 3.2] } else { [4.4, 1.8, 1.5] },
                    class: if bus { ObjectClass::Bus } else { ObjectClass::Car },
                }
            })
            .collect();
        Self { site: site(&lanes), vehicles, rng, steps: 0 }
    }

    /// Moves on by one step and returns its scans, in order of measurement.
    pub fn step(&mut self) -> Vec<Scan> {
        let from = f64::from(self.steps) * STEP_S;
        self.steps += 1;
        let mut scans: Vec<Scan> = Vec::new();
        for (i, sensor) in self.site.sensors.iter().enumerate() {
            let index = SensorIndex(i as u16);
            let scan = |at: f64, data| {
                let at = UtcNs::from_secs(at);
                Scan { sensor: index, measured: at, arrival: at, stamp: StampSource::Device, data }
            };
            let rng = &mut self.rng;
            match &sensor.kind {
                SensorKind::Radar(r) => {
                    let mut points: Vec<_> =
                        self.vehicles.iter().filter_map(|v| v.radar_point(r, rng)).collect();
                    points.retain(|_| rng.chance(0.85));
                    points.push(clutter(r, rng));
                    scans.push(scan(from, ScanData::Radar(points)));
                }
                SensorKind::Camera(c) if self.steps.is_multiple_of(2) => {
                    let mut boxes: Vec<_> =
                        self.vehicles.iter().filter_map(|v| v.camera_box(c, rng)).collect();
                    boxes.retain(|_| rng.chance(0.9));
                    scans.push(scan(from + 0.01, ScanData::Camera(boxes)));
                }
                SensorKind::Loop(l) => {
                    for v in &self.vehicles {
                        for (on, when) in crossings(v, l) {
                            scans.push(scan(from + when, ScanData::Loop(LoopEdge { on })));
                        }
                    }
                }
                _ => {}
            }
        }
        for v in &mut self.vehicles {
            v.drive(STEP_S);
            if v.centre[0] * v.heading[0] + v.centre[1] * v.heading[1] > REACH_M {
                v.centre = v.point(-2.0 * REACH_M, 0.0);
            }
        }
        scans.sort_by_key(|s| (s.measured, s.sensor));
        scans
    }

    /// The time of the last step.
    #[must_use]
    pub fn now(&self) -> UtcNs {
        UtcNs::from_secs(f64::from(self.steps) * STEP_S)
    }
}

/// Heading of direction `k`, and the offset of a lane to the right of the road's middle.
fn direction(k: usize, offset: f64) -> ([f64; 2], f64) {
    ([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0], [0.0, -1.0]][k], offset)
}

/// Edges that a vehicle gives on a loop within the next step, seconds from now.
fn crossings(v: &Vehicle, l: &LoopModel) -> Vec<(bool, f64)> {
    let (dx, dy) = (l.x_m - v.centre[0], l.y_m - v.centre[1]);
    let along = dx * v.heading[0] + dy * v.heading[1];
    let across = dy * v.heading[0] - dx * v.heading[1];
    if across.abs() > 1.0 || (l.heading_rad.cos() * v.heading[0] + l.heading_rad.sin() * v.heading[1]) < 0.9 {
        return Vec::new();
    }
    let half = 0.5 * (v.size[0] + l.length_m);
    [(true, (along - half) / v.speed), (false, (along + half) / v.speed)]
        .into_iter()
        .filter(|(_, when)| (0.0..STEP_S).contains(when))
        .collect()
}

fn site(lanes: &[([f64; 2], f64)]) -> Site {
    let mut site = Site { origin: GeoOrigin::default(), ..Site::default() };
    for (i, (h, o)) in lanes.iter().enumerate() {
        let at = |along: f64| [along * h[0] + o * h[1], along * h[1] - o * h[0]];
        site.lanes.push(Lane {
            name: format!("lane{i}"),
            centreline_m: vec![at(-REACH_M), at(-10.0), at(10.0), at(REACH_M)],
            width_m: 3.5,
        });
    }
    let sensor = |name: String, period_s: f64, kind| Sensor { name, kind, trust: Trust::default(), period_s };
    for k in 0..4 {
        let yaw_rad = FRAC_PI_2 * f64::from(k);
        let (sin, cos) = yaw_rad.sin_cos();
        let pose = Pose {
            x_m: -8.0 * cos + 9.0 * sin,
            y_m: -8.0 * sin - 9.0 * cos,
            z_m: 6.0,
            yaw_rad,
            pitch_down_rad: 0.0,
        };
        let radar = RadarModel {
            pose,
            fov_rad: 1.9,
            min_range_m: 3.0,
            max_range_m: 120.0,
            sigma_range_m: 0.2,
            sigma_azimuth_rad: 0.008,
            sigma_range_rate_mps: 0.1,
            reflection: ReflectionPoint::NearSurface,
        };
        site.sensors.push(sensor(format!("radar{k}"), STEP_S, SensorKind::Radar(radar)));
        let camera = CameraModel {
            pose: Pose { z_m: 7.0, pitch_down_rad: 0.12, ..pose },
            focal_px: 1100.0,
            centre_u_px: 960.0,
            centre_v_px: 540.0,
            width_px: 1920.0,
            height_px: 1080.0,
            sigma_edge_px: 3.0,
            max_range_m: 100.0,
        };
        site.sensors.push(sensor(format!("camera{k}"), 2.0 * STEP_S, SensorKind::Camera(camera)));
    }
    for (i, (h, o)) in lanes.iter().enumerate() {
        let model = LoopModel {
            x_m: -15.0 * h[0] + o * h[1],
            y_m: -15.0 * h[1] - o * h[0],
            heading_rad: h[1].atan2(h[0]),
            length_m: 2.0,
            width_m: 2.0,
            lane: u16::try_from(i).ok(),
            sigma_time_s: 0.02,
        };
        site.sensors.push(sensor(format!("loop{i}"), 0.0, SensorKind::Loop(model)));
    }
    site
}
