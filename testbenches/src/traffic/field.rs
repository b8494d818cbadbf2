//! Many lanes side by side under one far-seeing radar: the load of the speed bench.

use super::{Rng, Vehicle, clutter};
use fusion_contract::{
    Lane, ObjectClass, Pose, RadarModel, ReflectionPoint, Scan, ScanData, Sensor, SensorIndex, SensorKind,
    Site, StampSource, Trust, UtcNs,
};

/// Headway along a lane, metres: dense city traffic.
const HEADWAY_M: f64 = 22.0;
/// Lanes of one road (two each way), and from one road to the next, metres.
const ROAD_LANES: usize = 4;
const ROAD_M: f64 = 45.0;
const LANE_M: f64 = 3.5;
/// Time between scans, seconds.
const STEP_S: f64 = 0.05;

/// How much of it.
#[derive(Clone, Copy, Debug)]
pub struct FieldSize {
    /// Vehicles.
    pub vehicles: usize,
    /// Lanes they are spread over.
    pub lanes: usize,
    /// Detections a scan.
    pub detections: usize,
}

/// The field, its traffic and its clock.
#[derive(Clone, Debug)]
pub struct Field {
    /// One radar and the lanes.
    pub site: Site,
    radar: RadarModel,
    size: FieldSize,
    vehicles: Vec<Vehicle>,
    rng: Rng,
    steps: u32,
}

impl Field {
    /// A field; vehicles keep to their lanes and speeds for good.
    #[must_use]
    pub fn new(size: FieldSize, seed: u64) -> Self {
        let mut rng = Rng::new(seed);
        let per_lane = size.vehicles.div_ceil(size.lanes);
        let reach = 0.5 * HEADWAY_M * per_lane as f64;
        let roads = size.lanes.div_ceil(ROAD_LANES);
        let across = |lane: usize| {
            (lane / ROAD_LANES) as f64 * ROAD_M - 0.5 * ROAD_M * (roads - 1) as f64
                + LANE_M * (lane % ROAD_LANES) as f64
        };
        let way = |lane: usize| if lane % ROAD_LANES < ROAD_LANES / 2 { 1.0 } else { -1.0 };
        let vehicles = (0..size.vehicles)
            .map(|i| {
                let (lane, k) = (i % size.lanes, i / size.lanes);
                let along = -reach + HEADWAY_M * k as f64 + rng.between(0.0, 9.0);
                Vehicle {
                    centre: [along, across(lane) + rng.normal(0.2)],
                    heading: [way(lane), 0.0],
                    speed: 11.0,
                    size: [4.4, 1.8, 1.5],
                    class: ObjectClass::Car,
                }
            })
            .collect();
        let radar = RadarModel {
            pose: Pose {
                x_m: 0.0,
                y_m: -40.0 - 0.5 * ROAD_M * roads as f64,
                z_m: 30.0,
                yaw_rad: 1.57,
                pitch_down_rad: 0.0,
            },
            fov_rad: 3.1,
            min_range_m: 3.0,
            max_range_m: 2.0 * reach,
            sigma_range_m: 0.25,
            // At these distances as wide across as a junction's radar is at its own.
            sigma_azimuth_rad: 0.3 / reach,
            sigma_range_rate_mps: 0.1,
            reflection: ReflectionPoint::NearSurface,
        };
        let site = Site {
            sensors: vec![Sensor {
                name: "radar".into(),
                kind: SensorKind::Radar(radar),
                trust: Trust::default(),
                period_s: STEP_S,
            }],
            lanes: (0..size.lanes)
                .map(|l| Lane {
                    name: format!("lane{l}"),
                    centreline_m: vec![[-2.0 * reach * way(l), across(l)], [2.0 * reach * way(l), across(l)]],
                    width_m: LANE_M,
                })
                .collect(),
            ..Site::default()
        };
        Self { site, radar, size, vehicles, rng, steps: 0 }
    }

    /// Moves on by one step and returns its scan: nine vehicles of ten, a second point of every fourth, and clutter up to
    /// the size's number of detections, half of it anywhere, half near vehicles.
    pub fn step(&mut self) -> Scan {
        let rng = &mut self.rng;
        let mut points = Vec::with_capacity(self.size.detections);
        for v in &self.vehicles {
            if rng.chance(0.9) {
                points.extend(v.radar_point(&self.radar, rng));
            }
            if rng.chance(0.25) {
                points.extend(v.radar_point(&self.radar, rng));
            }
        }
        points.truncate(self.size.detections);
        let mut turn = 0;
        while points.len() < self.size.detections {
            turn += 1;
            let mut p = clutter(&self.radar, rng);
            if turn % 2 == 0 {
                let mut v = self.vehicles[rng.between(0.0, self.vehicles.len() as f64) as usize];
                v.centre = v.point(rng.normal(12.0), rng.normal(4.0));
                let Some(near) = v.radar_point(&self.radar, rng) else { continue };
                p.range_m = near.range_m;
                p.azimuth_rad = near.azimuth_rad;
            }
            points.push(p);
        }
        let at = UtcNs::from_secs(f64::from(self.steps) * STEP_S);
        self.steps += 1;
        self.vehicles.iter_mut().for_each(|v| v.drive(STEP_S));
        Scan {
            sensor: SensorIndex(0),
            measured: at,
            arrival: at,
            stamp: StampSource::Device,
            data: ScanData::Radar(points),
        }
    }

    /// Expected false detections a scan.
    #[must_use]
    pub fn clutter(&self) -> f32 {
        self.size.detections as f32 - 1.15 * self.size.vehicles as f32
    }
}
