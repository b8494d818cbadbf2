//! A small made-up junction with known truth: vehicles on straight courses, and what sensors say of them.
//!
//! Every number is the same on every machine: angles and roots through `libm`, which is plain arithmetic, and [`Dice`].

use crate::case::Dice;
use fusion_contract::{
    CameraBox, CameraModel, LoopEdge, LoopModel, ObjectClass, Pose, RadarModel, RadarPoint, ReflectionPoint,
    Scan, ScanData, Sensor, SensorIndex, SensorKind, Site, StampSource, Trust, UtcNs,
};

/// A vehicle on a straight course.
#[derive(Clone, Debug)]
pub struct Vehicle {
    /// Where its centre is at the start, metres.
    pub start: [f64; 2],
    /// Where it points, rad.
    pub heading_rad: f64,
    /// Speed at the start, m/s.
    pub speed: f64,
    /// What it does: acceleration (m/s²) for so many seconds, one after the other; then it keeps its speed.
    pub course: Vec<(f64, f64)>,
    /// Length, width, height, metres.
    pub size: [f64; 3],
    /// Class.
    pub class: ObjectClass,
}

/// A vehicle at one instant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Truth {
    /// Centre, metres.
    pub at: [f64; 2],
    /// Unit vector along it.
    pub along: [f64; 2],
    /// Speed, m/s.
    pub speed: f64,
}

impl Vehicle {
    /// A car that keeps its speed.
    #[must_use]
    pub fn car(start: [f64; 2], heading_rad: f64, speed: f64) -> Self {
        let size = [4.4, 1.8, 1.5];
        Self { start, heading_rad, speed, course: Vec::new(), size, class: ObjectClass::Car }
    }

    /// A bus that keeps its speed.
    #[must_use]
    pub fn bus(start: [f64; 2], heading_rad: f64, speed: f64) -> Self {
        Self { size: [12.0, 2.5, 3.2], class: ObjectClass::Bus, ..Self::car(start, heading_rad, speed) }
    }

    /// A car that brakes evenly from `speed` after `cruise` seconds, stands for `wait` seconds and pulls away again.
    #[must_use]
    pub fn stopping(start: [f64; 2], heading_rad: f64, speed: f64, cruise: f64, wait: f64) -> Self {
        let course = vec![(0.0, cruise), (-2.0, speed / 2.0), (0.0, wait), (1.5, speed / 1.5)];
        Self { course, ..Self::car(start, heading_rad, speed) }
    }

    /// Where it is, `t` seconds from the start.
    #[must_use]
    pub fn at(&self, t: f64) -> Truth {
        let (mut way, mut speed, mut left) = (0.0, self.speed, t);
        for (a, span) in &self.course {
            let dt = left.min(*span);
            way += speed * dt + 0.5 * a * dt * dt;
            speed += a * dt;
            left -= dt;
        }
        way += speed * left;
        let (sin, cos) = libm::sincos(self.heading_rad);
        let at = [self.start[0] + way * cos, self.start[1] + way * sin];
        Truth { at, along: [cos, sin], speed: if speed.abs() < 1e-9 { 0.0 } else { speed } }
    }

    /// A point of the body at that instant, metres along it and to its left.
    fn point(t: &Truth, along: f64, left: f64) -> [f64; 2] {
        let [c, s] = t.along;
        [t.at[0] + along * c - left * s, t.at[1] + along * s + left * c]
    }
}

/// How sensors see.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seeing {
    /// Radar: detection probability of a moving vehicle.
    pub moving: f64,
    /// Radar: of one whose range rate is below 0.3 m/s.
    pub standing: f64,
    /// Camera: of any.
    pub camera: f64,
    /// Radar: false points a scan.
    pub clutter: usize,
    /// Yaw of each radar beyond its configured one, rad.
    pub radar_yaw_rad: f64,
}

impl Default for Seeing {
    fn default() -> Self {
        Self { moving: 0.9, standing: 0.3, camera: 0.9, clutter: 1, radar_yaw_rad: 0.0 }
    }
}

/// The scene.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Its sensors.
    pub site: Site,
    /// Who drives.
    pub vehicles: Vec<Vehicle>,
    /// How sensors see.
    pub seeing: Seeing,
    dice: Dice,
    step: u32,
}

/// Time between radar scans, seconds; cameras take every second.
pub const STEP_S: f64 = 0.05;

impl Scene {
    /// A scene that starts at time 0.
    #[must_use]
    pub fn new(sensors: Vec<SensorKind>, vehicles: Vec<Vehicle>, seeing: Seeing, seed: u64) -> Self {
        let sensors = sensors
            .into_iter()
            .enumerate()
            .map(|(i, kind)| Sensor {
                name: format!("sensor{i}"),
                kind,
                trust: Trust::default(),
                period_s: STEP_S,
            })
            .collect();
        let site = Site { sensors, ..Site::default() };
        Self { site, vehicles, seeing, dice: Dice::new(seed), step: 0 }
    }

    /// Seconds from the start.
    #[must_use]
    pub fn now(&self) -> f64 {
        f64::from(self.step) * STEP_S
    }

    /// Moves on and returns the scans, in order of measurement.
    pub fn step(&mut self) -> Vec<Scan> {
        self.step += 1;
        let t = self.now();
        let truths: Vec<(Vehicle, Truth)> = self.vehicles.iter().map(|v| (v.clone(), v.at(t))).collect();
        let mut scans = Vec::new();
        for (i, sensor) in self.site.sensors.iter().enumerate() {
            let scan = |at: f64, data| {
                let at = UtcNs::from_secs(at);
                Scan {
                    sensor: SensorIndex(i as u16),
                    measured: at,
                    arrival: at,
                    stamp: StampSource::Device,
                    data,
                }
            };
            match &sensor.kind {
                SensorKind::Radar(r) => {
                    let points = radar_points(r, &truths, &self.seeing, &mut self.dice);
                    scans.push(scan(t, ScanData::Radar(points)));
                }
                SensorKind::Camera(c) if self.step.is_multiple_of(2) => {
                    let boxes = camera_boxes(c, &truths, &self.seeing, &mut self.dice);
                    scans.push(scan(t, ScanData::Camera(boxes)));
                }
                SensorKind::Loop(l) => {
                    for v in &self.vehicles {
                        let edges = crossings(l, v, t - STEP_S, t);
                        scans.extend(edges.map(|(on, at)| scan(at, ScanData::Loop(LoopEdge { on }))));
                    }
                }
                _ => {}
            }
        }
        scans.sort_by_key(|s| (s.measured, s.sensor));
        scans
    }
}

/// A radar `at` that looks along `yaw`.
#[must_use]
pub fn radar(at: [f64; 2], yaw_rad: f64) -> SensorKind {
    SensorKind::Radar(RadarModel {
        pose: Pose { x_m: at[0], y_m: at[1], z_m: 5.0, yaw_rad, pitch_down_rad: 0.0 },
        fov_rad: 1.9,
        min_range_m: 3.0,
        max_range_m: 120.0,
        sigma_range_m: 0.2,
        sigma_azimuth_rad: 0.008,
        sigma_range_rate_mps: 0.1,
        reflection: ReflectionPoint::NearSurface,
    })
}

/// A camera `at` that looks along `yaw`.
#[must_use]
pub fn camera(at: [f64; 2], yaw_rad: f64) -> SensorKind {
    SensorKind::Camera(CameraModel {
        pose: Pose { x_m: at[0], y_m: at[1], z_m: 7.0, yaw_rad, pitch_down_rad: 0.12 },
        focal_px: 1100.0,
        centre_u_px: 960.0,
        centre_v_px: 540.0,
        width_px: 1920.0,
        height_px: 1080.0,
        sigma_edge_px: 3.0,
        max_range_m: 100.0,
    })
}

/// A loop of two metres across a lane that leads along `heading`.
#[must_use]
pub fn induction_loop(at: [f64; 2], heading_rad: f64) -> SensorKind {
    SensorKind::Loop(LoopModel {
        x_m: at[0],
        y_m: at[1],
        heading_rad,
        length_m: 2.0,
        width_m: 2.0,
        lane: None,
        sigma_time_s: 0.02,
    })
}

/// Range, azimuth and whether it is in view.
fn polar(r: &RadarModel, yaw_rad: f64, p: [f64; 2]) -> (f64, f64, bool) {
    let (dx, dy) = (p[0] - r.pose.x_m, p[1] - r.pose.y_m);
    let range = (dx * dx + dy * dy).sqrt();
    let azimuth = fusion_contract::frame::wrap_angle(libm::atan2(dy, dx) - r.pose.yaw_rad - yaw_rad);
    let seen = azimuth.abs() < 0.5 * r.fov_rad && (r.min_range_m..r.max_range_m).contains(&range);
    (range, azimuth, seen)
}

/// Whether a body stands between the sensor and another's centre.
fn hidden(from: &Pose, truths: &[(Vehicle, Truth)], who: usize) -> bool {
    let [x, y] = truths[who].1.at;
    truths.iter().enumerate().filter(|(k, _)| *k != who).any(|(_, (v, t))| {
        // Sight line against the body's long axis, both as segments.
        let (a, b) = (Vehicle::point(t, 0.5 * v.size[0], 0.0), Vehicle::point(t, -0.5 * v.size[0], 0.0));
        let side = |p: [f64; 2], q: [f64; 2], r: [f64; 2]| {
            (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])
        };
        let s = [from.x_m, from.y_m];
        side(s, [x, y], a) * side(s, [x, y], b) < 0.0 && side(a, b, s) * side(a, b, [x, y]) < 0.0
    })
}

fn radar_points(
    r: &RadarModel,
    truths: &[(Vehicle, Truth)],
    see: &Seeing,
    dice: &mut Dice,
) -> Vec<RadarPoint> {
    let mut out = Vec::new();
    for (who, (v, t)) in truths.iter().enumerate() {
        let (dx, dy) = (r.pose.x_m - t.at[0], r.pose.y_m - t.at[1]);
        let range = (dx * dx + dy * dy).sqrt().max(0.1);
        let rate = -(t.speed * (t.along[0] * dx + t.along[1] * dy)) / range;
        let chance = if rate.abs() < 0.3 { see.standing } else { see.moving };
        // A long body gives several points, along the end and the flank that it shows.
        let most = 1 + (v.size[0] / 3.0) as usize;
        if hidden(&r.pose, truths, who) || !dice.chance(chance) {
            continue;
        }
        let (end, flank) =
            ((t.along[0] * dx + t.along[1] * dy).signum(), (t.along[0] * dy - t.along[1] * dx).signum());
        for _ in 0..1 + dice.below(most) {
            let p = if dice.chance(0.5) {
                Vehicle::point(t, end * (0.5 * v.size[0] - 0.2), dice.between(-0.5, 0.5) * v.size[1])
            } else {
                Vehicle::point(t, dice.between(-0.5, 0.5) * v.size[0], flank * (0.5 * v.size[1] - 0.2))
            };
            let (range, azimuth, seen) = polar(r, see.radar_yaw_rad, p);
            if seen {
                out.push(RadarPoint {
                    range_m: (range + dice.normal(r.sigma_range_m)) as f32,
                    azimuth_rad: (azimuth + dice.normal(r.sigma_azimuth_rad)) as f32,
                    range_rate_mps: (rate + dice.normal(r.sigma_range_rate_mps)) as f32,
                    snr_db: Some((24.0 - 4.0 * libm::log(range / 30.0) + dice.normal(3.0)) as f32),
                });
            }
        }
    }
    for _ in 0..see.clutter {
        out.push(RadarPoint {
            range_m: dice.between(r.min_range_m, r.max_range_m) as f32,
            azimuth_rad: (dice.between(-0.5, 0.5) * r.fov_rad) as f32,
            range_rate_mps: dice.between(-20.0, 20.0) as f32,
            snr_db: Some((11.0 + dice.normal(3.0)) as f32),
        });
    }
    out
}

fn camera_boxes(
    c: &CameraModel,
    truths: &[(Vehicle, Truth)],
    see: &Seeing,
    dice: &mut Dice,
) -> Vec<CameraBox> {
    let ((sy, cy), (sp, cp)) = (libm::sincos(c.pose.yaw_rad), libm::sincos(c.pose.pitch_down_rad));
    let mut out = Vec::new();
    for (who, (v, t)) in truths.iter().enumerate() {
        let (mut lo, mut hi, mut depth) = ([1e9f64; 2], [-1e9f64; 2], 1e9f64);
        for k in 0..8u8 {
            let side = |bit: u8| if k & bit == 0 { 0.5 } else { -0.5 };
            let p = Vehicle::point(t, side(1) * v.size[0], side(2) * v.size[1]);
            let z = if k & 4 == 0 { 0.0 } else { v.size[2] } - c.pose.z_m;
            let (dx, dy) = (p[0] - c.pose.x_m, p[1] - c.pose.y_m);
            let (forward, left) = (dx * cy + dy * sy, dy * cy - dx * sy);
            let d = forward * cp - z * sp;
            depth = depth.min(d);
            let px = [
                c.centre_u_px - c.focal_px * left / d.max(0.1),
                c.centre_v_px + c.focal_px * (-z * cp - forward * sp) / d.max(0.1),
            ];
            for i in 0..2 {
                lo[i] = lo[i].min(px[i]);
                hi[i] = hi[i].max(px[i]);
            }
        }
        let inside = depth > 3.0 && lo[0] > 0.0 && lo[1] > 0.0 && hi[0] < c.width_px && hi[1] < c.height_px;
        let (dx, dy) = (t.at[0] - c.pose.x_m, t.at[1] - c.pose.y_m);
        let near = dx * dx + dy * dy < c.max_range_m * c.max_range_m;
        if !inside || !near || hidden(&c.pose, truths, who) || !dice.chance(see.camera) {
            continue;
        }
        let mut e = || dice.normal(c.sigma_edge_px);
        let (left, right, top, bottom) = (lo[0] + e(), hi[0] + e(), lo[1] + e(), hi[1] + e());
        out.push(CameraBox {
            left_px: left as f32,
            top_px: top as f32,
            width_px: (right - left).max(2.0) as f32,
            height_px: (bottom - top).max(2.0) as f32,
            class: v.class,
            confidence: 0.9,
            object_id: None,
        });
    }
    out
}

/// Edges that a vehicle gives between two instants, by bisection.
fn crossings(l: &LoopModel, v: &Vehicle, from: f64, to: f64) -> impl Iterator<Item = (bool, f64)> {
    let (sin, cos) = libm::sincos(l.heading_rad);
    let in_lane = |t: &Truth| {
        let across = (t.at[1] - l.y_m) * cos - (t.at[0] - l.x_m) * sin;
        across.abs() < 1.0 && t.along[0] * cos + t.along[1] * sin > 0.9
    };
    // Signed way of the front beyond the upstream edge, and of the rear beyond the downstream edge.
    let beyond = |t: &Truth, on: bool| {
        let along = (t.at[0] - l.x_m) * cos + (t.at[1] - l.y_m) * sin;
        let reach = 0.5 * (v.size[0] + l.length_m);
        if on { along + reach } else { along - reach }
    };
    let mut out = Vec::new();
    for on in [true, false] {
        let (mut a, mut b) = (from, to);
        let crosses = beyond(&v.at(a), on) < 0.0 && beyond(&v.at(b), on) >= 0.0;
        if !crosses || !in_lane(&v.at(b)) {
            continue;
        }
        for _ in 0..40 {
            let mid = 0.5 * (a + b);
            if beyond(&v.at(mid), on) < 0.0 { a = mid } else { b = mid }
        }
        out.push((on, b));
    }
    out.into_iter()
}
