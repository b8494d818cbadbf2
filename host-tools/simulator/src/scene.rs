//! A simulation as a scene: three files in the format that `kerbctl import scene` reads.
//!
//! `scene.json` says where the sensors are (as configured), `measurements.jsonl` has a report a line in order of
//! arrival, `truth.csv` has every road user 20 times a second. Writers are the caller's: plain files, gzip, memory.

use crate::body::Body;
use crate::simulation::{Measurement, Report, Simulation, TICK_S};
use fusion_contract::{SensorKind, Site};
use serde_json::{Map, Value, json};
use std::io::{self, Write};

/// Truth covers this circle about the centre, metres.
pub const TRUTH_RADIUS_M: f64 = 170.0;
/// Ticks between two instants of the truth: 20 a second.
const TRUTH_TICKS: u64 = 5;
/// A report is late by less than this, seconds: how long lines wait to be sorted.
const LONGEST_DELAY_S: f64 = 1.0;

/// Where the files of a scene go.
#[derive(Debug)]
pub struct SceneWriter<M: Write, T: Write> {
    measurements: M,
    truth: T,
    /// Reports not yet written, by arrival.
    waiting: Vec<Measurement>,
}

/// What a scene has in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Lines of measurements.
    pub measurements: u64,
    /// Rows of truth.
    pub truth_rows: u64,
}

impl<M: Write, T: Write> SceneWriter<M, T> {
    /// Starts a scene's measurements and truth.
    pub fn new(measurements: M, truth: T) -> Self {
        Self { measurements, truth, waiting: Vec::new() }
    }

    /// Runs the simulation for a time, seconds, and writes what it measures and what is true.
    ///
    /// # Errors
    /// A writer fails.
    pub fn run(mut self, simulation: &mut Simulation, duration_s: f64) -> io::Result<Summary> {
        let mut summary = Summary::default();
        writeln!(self.truth, "{TRUTH_HEADER}")?;
        let ticks = (duration_s / TICK_S).round() as u64;
        for tick in 0..=ticks {
            if tick.is_multiple_of(TRUTH_TICKS) {
                for body in &simulation.bodies() {
                    if body.x.hypot(body.y) < TRUTH_RADIUS_M {
                        writeln!(self.truth, "{}", truth_row(simulation.time(), body))?;
                        summary.truth_rows += 1;
                    }
                }
            }
            self.waiting.extend(simulation.advance());
            let until = if tick == ticks { f64::INFINITY } else { simulation.time() - LONGEST_DELAY_S };
            summary.measurements += self.flush(simulation, until)?;
        }
        self.measurements.flush()?;
        self.truth.flush()?;
        Ok(summary)
    }

    /// Writes what was true before `until`; later reports can't arrive before them any more.
    fn flush(&mut self, simulation: &Simulation, until: f64) -> io::Result<u64> {
        self.waiting.sort_by(|a, b| a.arrival.total_cmp(&b.arrival));
        let ready = self.waiting.partition_point(|m| m.arrival < until);
        for measurement in self.waiting.drain(..ready) {
            writeln!(self.measurements, "{}", measurement_line(&simulation.installation.site, &measurement))?;
        }
        Ok(ready as u64)
    }
}

/// The header of `truth.csv`.
pub const TRUTH_HEADER: &str = "t,id,class,x,y,vx,vy,heading,length,width,lane";

/// One row of `truth.csv`.
#[must_use]
pub fn truth_row(t: f64, body: &Body) -> String {
    let Body { id, class, x, y, vx, vy, heading, length, width, lane, .. } = body;
    format!("{t:.3},{id},{class},{x:.3},{y:.3},{vx:.3},{vy:.3},{heading:.3},{length:.3},{width:.3},{lane}")
}

/// One line of `measurements.jsonl`.
#[must_use]
pub fn measurement_line(site: &Site, measurement: &Measurement) -> Value {
    let sensor = site.sensors.get(measurement.sensor).map_or("", |s| s.name.as_str());
    let mut line = Map::new();
    let (kind, key, value) = match &measurement.report {
        Report::Radar(points) => {
            let point = |p: &fusion_contract::RadarPoint| {
                json!({
                    "range_m": p.range_m,
                    "azimuth_rad": p.azimuth_rad,
                    "range_rate_mps": p.range_rate_mps,
                    "snr_db": p.snr_db,
                })
            };
            ("radar", "detections", Value::Array(points.iter().map(point).collect()))
        }
        Report::Camera(boxes) => {
            let one = |b: &fusion_contract::CameraBox| {
                json!({
                    "bbox_px": [b.left_px, b.top_px, b.width_px, b.height_px],
                    "class": b.class.name(),
                    "confidence": b.confidence,
                })
            };
            ("camera", "detections", Value::Array(boxes.iter().map(one).collect()))
        }
        Report::Objects(objects) => {
            let one = |o: &crate::sensors::tracker::TrackedObject| {
                json!({
                    "id": o.id, "x_m": o.x_m, "y_m": o.y_m, "vx_mps": o.vx_mps, "vy_mps": o.vy_mps,
                    "class": o.class.name(),
                })
            };
            ("objects", "detections", Value::Array(objects.iter().map(one).collect()))
        }
        Report::Loop(on) => ("loop", "edge", json!(if *on { "on" } else { "off" })),
    };
    line.insert("kind".to_owned(), json!(kind));
    line.insert("sensor".to_owned(), json!(sensor));
    line.insert("t".to_owned(), json!(measurement.t));
    line.insert("arrival".to_owned(), json!(measurement.arrival));
    line.insert(key.to_owned(), value);
    Value::Object(line)
}

/// `scene.json`.
#[must_use]
pub fn scene_json(site: &Site) -> Value {
    let (mut radars, mut cameras, mut loops) = (Vec::new(), Vec::new(), Vec::new());
    for sensor in &site.sensors {
        let id = &sensor.name;
        match &sensor.kind {
            SensorKind::Radar(r) => radars.push(json!({
                "id": id, "x": r.pose.x_m, "y": r.pose.y_m, "z": r.pose.z_m, "yaw": r.pose.yaw_rad,
                "fov": r.fov_rad, "rmin": r.min_range_m, "rmax": r.max_range_m,
                "sr": r.sigma_range_m, "sa": r.sigma_azimuth_rad, "sd": r.sigma_range_rate_mps,
                "period": sensor.period_s, "latency": crate::installation::RADAR_LATENCY_S,
            })),
            SensorKind::Camera(c) => cameras.push(json!({
                "id": id, "x": c.pose.x_m, "y": c.pose.y_m, "z": c.pose.z_m, "yaw": c.pose.yaw_rad,
                "pitch_down": c.pose.pitch_down_rad, "f": c.focal_px, "w": c.width_px, "h": c.height_px,
            })),
            SensorKind::Loop(l) => {
                let lane = l.lane.and_then(|lane| site.lanes.get(usize::from(lane)));
                loops.push(json!({
                    "id": id, "lane": lane.map_or("", |lane| lane.name.as_str()), "x": l.x_m, "y": l.y_m,
                    "heading": l.heading_rad, "length": l.length_m, "width": l.width_m,
                }));
            }
            SensorKind::Signal => {}
        }
    }
    let lanes: Map<String, Value> =
        site.lanes.iter().map(|lane| (lane.name.clone(), json!(lane.centreline_m))).collect();
    json!({ "radars": radars, "cameras": cameras, "loops": loops, "lanes": lanes })
}
