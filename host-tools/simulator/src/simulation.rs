//! Traffic and sensors on one clock.
//!
//! Time goes in ticks of [`TICK_S`]. At each tick the sensors whose turn it is look at the bodies as they are; then the
//! traffic moves on and the loops say what passed over them meanwhile.

use crate::body::Body;
use crate::dice::Dice;
use crate::faults::Faults;
use crate::fcd::FloatingCars;
use crate::fleet::Product;
use crate::installation::{CAMERA_LATENCY_S, Installation, LOOP_LATENCY_S, RADAR_LATENCY_S};
use crate::scenario::{Scenario, stream};
use crate::sensors::camera::Camera;
use crate::sensors::induction::Induction;
use crate::sensors::radar::Radar;
use crate::sensors::tracker::{OnboardTracker, TrackedObject};
use crate::traffic::Traffic;
use fusion_contract::{CameraBox, Pose, RadarModel, RadarPoint, SensorKind};
use std::borrow::Cow;

/// One tick, seconds.
pub const TICK_S: f64 = 0.01;

/// Mean delay beyond the least latency, seconds: buses and networks are not punctual.
const RADAR_DELAY_S: f64 = 0.004;
const CAMERA_DELAY_S: f64 = 0.01;

/// What a sensor reported.
#[derive(Clone, Debug, PartialEq)]
pub enum Report {
    /// A radar's scan.
    Radar(Vec<RadarPoint>),
    /// A camera's frame.
    Camera(Vec<CameraBox>),
    /// A loop's edge: true when it became occupied.
    Loop(bool),
    /// A list of a radar that tracks by itself.
    Objects(Vec<TrackedObject>),
}

/// A report with its times.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// Index in the site's sensors.
    pub sensor: usize,
    /// When it was true, seconds since the start. A loop's is what its card says.
    pub t: f64,
    /// When the box gets it, seconds since the start.
    pub arrival: f64,
    /// What it says.
    pub report: Report,
}

#[derive(Clone, Debug)]
enum Device {
    Radar(Radar),
    Tracker(OnboardTracker),
    Camera(Camera),
    Loop(Induction),
}

/// A junction with traffic and sensors.
#[derive(Debug)]
pub struct Simulation {
    /// The traffic.
    pub traffic: Traffic,
    /// The sensors' places.
    pub installation: Installation,
    devices: Vec<Device>,
    delays: Vec<Dice>,
    faults: Faults,
    /// Who is there instead of the junction's own traffic.
    floating: Option<FloatingCars>,
    /// Ticks since the start.
    tick: u64,
}

/// Whether a device whose clock shows `clock(t)` at second `t` begins a cycle within the tick that ends now; how long before
/// now, seconds.
fn due(tick: u64, period_s: f64, phase_s: f64, clock: impl Fn(f64) -> f64) -> Option<f64> {
    let (period, phase) = ((period_s / TICK_S).round() as u64, (phase_s / TICK_S).round() as u64);
    if period == 0 {
        return None;
    }
    let now = tick as f64 * TICK_S;
    let ahead = clock(now) - now;
    if ahead == 0.0 {
        return (tick >= phase && (tick - phase).is_multiple_of(period)).then_some(0.0);
    }
    // Cycles begun by then; half a nanosecond hides what binary fractions leave.
    let cycles = |t: f64| ((clock(t) - phase_s + 5e-10) / period_s).floor();
    let begun = cycles(now);
    // By its clock, whose rate turns it into true time.
    let before = (clock(now) - phase_s - begun * period_s) / (clock(now) / now);
    (begun >= 0.0 && begun > cycles(now - TICK_S)).then(|| before.clamp(0.0, TICK_S))
}

/// Bodies a moment later (or earlier), as far as their velocity tells.
fn moved(bodies: &[Body], dt_s: f64) -> Cow<'_, [Body]> {
    if dt_s == 0.0 {
        return Cow::Borrowed(bodies);
    }
    bodies.iter().map(|b| Body { x: b.x + b.vx * dt_s, y: b.y + b.vy * dt_s, ..b.clone() }).collect()
}

/// Mean number of false detections a scan of a module that looks only metres far.
const FALSE_NEARBY: f64 = 0.02;

fn radar(product: Product, model: RadarModel, pose: Pose, seed: u64, dice: Dice) -> Device {
    let mut radar = Radar::new(model, pose, seed, dice.clone());
    match product {
        Product::Ars408Objects => return Device::Tracker(OnboardTracker::new(model, pose, dice)),
        Product::Ops243 | Product::Ld2450 => radar.false_per_scan = FALSE_NEARBY,
        _ => {}
    }
    Device::Radar(radar)
}

impl Simulation {
    /// Makes the junction of a scenario; time is 0 and traffic is under way.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let traffic = Traffic::new(scenario);
        let installation = Installation::new(scenario, &traffic.junction);
        let mut devices = Vec::new();
        let mut delays = Vec::new();
        for (index, sensor) in installation.site.sensors.iter().enumerate() {
            let dice = Dice::new(scenario.seed, stream::SENSORS + 2 * index as u64);
            let pose = installation.true_poses[index];
            devices.push(match sensor.kind {
                SensorKind::Radar(model) => {
                    radar(installation.fittings[index].product, model, pose, scenario.seed, dice)
                }
                SensorKind::Camera(model) => Device::Camera(Camera::new(model, pose, dice)),
                SensorKind::Loop(model) => Device::Loop(Induction::new(model, dice)),
                SensorKind::Signal => continue,
            });
            delays.push(Dice::new(scenario.seed, stream::SENSORS + 2 * index as u64 + 1));
        }
        let faults = Faults::new(scenario);
        Self { traffic, installation, devices, delays, faults, floating: None, tick: 0 }
    }

    /// The same junction and devices under the traffic of a file, from second 0 on; its own traffic stands still.
    #[must_use]
    pub fn with_floating_cars(self, cars: FloatingCars) -> Self {
        Self { floating: Some(cars), ..self }
    }

    /// The file that the traffic comes from, where it does.
    pub fn floating_cars(&mut self) -> Option<&mut FloatingCars> {
        self.floating.as_mut()
    }

    /// True when the traffic's file has come to its end.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.floating.as_ref().is_some_and(FloatingCars::is_over)
    }

    /// Seconds since the start.
    #[must_use]
    pub fn time(&self) -> f64 {
        self.tick as f64 * TICK_S
    }

    /// Ticks since the start.
    #[must_use]
    pub fn tick(&self) -> u64 {
        self.tick
    }

    /// Every road user now.
    #[must_use]
    pub fn bodies(&self) -> Vec<Body> {
        self.floating.as_ref().map_or_else(|| self.traffic.bodies(), FloatingCars::bodies)
    }

    /// Lets the sensors measure, then moves on by one tick. Measurements come in the order of the sensors.
    pub fn advance(&mut self) -> Vec<Measurement> {
        let t = self.time();
        let mut out = Vec::new();
        let bodies = self.bodies();
        for (sensor, device) in self.devices.iter_mut().enumerate() {
            let about = &self.installation.site.sensors[sensor];
            let phase_s = self.installation.phases_s[sensor];
            let clock = |t: f64| t + self.faults.drift_s(&about.name, t);
            let Some(before) = due(self.tick, about.period_s, phase_s, clock) else { continue };
            let (t, bodies) = (t - before, moved(&bodies, -before));
            let delay = &mut self.delays[sensor];
            let (report, late) = match device {
                Device::Radar(radar) => {
                    (Report::Radar(radar.scan(&bodies)), RADAR_LATENCY_S + delay.exponential(RADAR_DELAY_S))
                }
                Device::Tracker(tracker) => (
                    Report::Objects(tracker.list(t, &bodies)),
                    RADAR_LATENCY_S + delay.exponential(RADAR_DELAY_S),
                ),
                Device::Camera(camera) => (
                    Report::Camera(camera.frame(t, &bodies)),
                    CAMERA_LATENCY_S + delay.exponential(CAMERA_DELAY_S),
                ),
                Device::Loop(_) => continue,
            };
            out.push(Measurement { sensor, t, arrival: t + late, report });
        }
        match &mut self.floating {
            Some(cars) => cars.step(TICK_S),
            None => self.traffic.step(TICK_S),
        }
        self.tick += 1;
        let (now, bodies) = (self.time(), self.bodies());
        for (sensor, device) in self.devices.iter_mut().enumerate() {
            if let Device::Loop(induction) = device
                && let Some((stamp, on)) = induction.look(now, TICK_S, &bodies)
            {
                out.push(Measurement {
                    sensor,
                    t: stamp,
                    arrival: stamp + LOOP_LATENCY_S,
                    report: Report::Loop(on),
                });
            }
        }
        let (sensors, faults) = (&self.installation.site.sensors, &mut self.faults);
        out.into_iter().filter_map(|m| faults.apply(&sensors[m.sensor].name, m)).collect()
    }

    /// Noise that a sensor sends in front of a message about second `t`.
    pub fn babble(&mut self, sensor: usize, t: f64) -> Vec<u8> {
        let name = self.installation.site.sensors.get(sensor).map_or("", |s| s.name.as_str());
        self.faults.babble(name, t)
    }
}
