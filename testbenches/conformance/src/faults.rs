//! A scene that a tracker goes through while something is done to its device: what every fault test runs and compares.

use crate::scene::{Scene, Seeing, Vehicle, camera, induction_loop, radar};
use fusion_contract::{Track, UtcNs};
use kernels::{FilterParams, Tracker};
use std::f64::consts::{FRAC_PI_2, PI};

/// Steps of the scene.
pub const STEPS: usize = 60;

/// Who drives in it: moving, stopping, and long vehicles.
#[must_use]
pub fn vehicles() -> Vec<Vehicle> {
    vec![
        Vehicle::car([-60.0, -2.0], 0.0, 11.0),
        Vehicle::bus([70.0, 2.0], PI, 9.0),
        Vehicle::stopping([2.0, -70.0], FRAC_PI_2, 10.0, 3.0, 6.0),
        Vehicle::car([-2.0, 80.0], -FRAC_PI_2, 8.0),
        Vehicle::stopping([-80.0, -5.5], 0.0, 12.0, 4.0, 3.0),
    ]
}

/// They, seen by two radars, two cameras and a loop.
#[must_use]
pub fn scene() -> Scene {
    let sensors = vec![
        radar([-8.0, -9.0], 0.0),
        radar([9.0, -8.0], FRAC_PI_2),
        camera([-8.0, -9.0], 0.0),
        camera([8.0, 9.0], PI),
        induction_loop([-15.0, -2.0], 0.0),
    ];
    Scene::new(sensors, vehicles(), Seeing::default(), 7)
}

/// All published tracks by step, and how many scans fell back, by step.
#[derive(Debug)]
pub struct Trace {
    /// Tracks.
    pub frames: Vec<Vec<Track>>,
    /// Scans.
    pub fell_back: Vec<u64>,
    /// As it is at the end.
    pub tracker: Tracker,
}

impl Trace {
    /// Scans that fell back.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.fell_back.iter().sum()
    }
}

/// Runs the scene; `before` is called before each step.
pub fn replay(mut tracker: Tracker, mut before: impl FnMut(usize, &mut Tracker)) -> Trace {
    let mut scene = scene();
    let (mut frames, mut fell_back) = (Vec::new(), Vec::new());
    for step in 0..STEPS {
        before(step, &mut tracker);
        let mut back = 0;
        for scan in scene.step() {
            back += u64::from(tracker.ingest(&scan).fell_back);
        }
        let mut tracks = Vec::new();
        tracker.tracks_at(UtcNs::from_secs(scene.now() + 0.02), &mut tracks);
        frames.push(tracks);
        fell_back.push(back);
    }
    Trace { frames, fell_back, tracker }
}

/// Without a device.
#[must_use]
pub fn on_cpu() -> Trace {
    replay(Tracker::new(&scene().site, &FilterParams::default(), 1), |_, _| {})
}
