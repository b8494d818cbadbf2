//! A unit whose FPGA dies and comes back under its fusion: the keeper lets go of it and opens it again, no scan is lost, and the tracks
//! are those of a unit without one.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use conformance::faults::vehicles;
use conformance::scene::{Scene, Seeing};
use edge_daemon::backend::{Keeper, choose};
use edge_daemon::config::{BackendChoice, Unit};
use edge_daemon::fuse::{Fusion, Options, Output};
use std::thread::sleep;
use std::time::{Duration, Instant};
use support::{PATIENCE, Socket};

fn unit(port: &str) -> Unit {
    let text = format!(
        r#"
[unit]
city = "a"
name = "b"
latitude_degrees = 48
longitude_degrees = 11
[fuse]
fpga_port = "{port}"
fpga_deadline_ms = 5000
[[radar]]
name = "west"
x_metres = -8
y_metres = -9
yaw_degrees = 0
[[radar]]
name = "south"
x_metres = 9
y_metres = -8
yaw_degrees = 90
[[loop]]
name = "stop"
x_metres = -15
y_metres = -2
heading_degrees = 0
"#
    );
    Unit::from_text(&text, "unit.toml").unwrap_or_else(|error| panic!("{error}"))
}

/// A unit's fusion, fed with a scene.
struct Bench {
    fusion: Fusion,
    scene: Scene,
    frames: Vec<String>,
    tracks: usize,
}

impl Bench {
    fn new(unit: &Unit) -> Self {
        let sensors = unit.site.sensors.iter().map(|sensor| sensor.kind.clone()).collect();
        let scene = Scene::new(sensors, vehicles(), Seeing::default(), 7);
        let fusion = Fusion::new(unit, Options::default(), |_| None);
        Self { fusion, scene, frames: Vec::new(), tracks: 0 }
    }

    /// So many steps of the scene.
    fn run(&mut self, steps: usize) {
        let mut out = Vec::new();
        for _ in 0..steps {
            for scan in self.scene.step() {
                self.fusion.push_scan(scan, &mut out);
            }
        }
        for output in out {
            if let Output::Frame(frame) = output {
                self.tracks += frame.frame.tracks.len();
                self.frames.push(format!("{:?}", frame.frame));
            }
        }
    }
}

/// How many scans the core was asked about.
fn asked(keeper: &Keeper) -> u64 {
    keeper.link().unwrap().scans
}

/// Looks, with a clock that has gone on beyond every pause, until the fusion runs on `backend`.
fn look_until(keeper: &mut Keeper, fusion: &mut Fusion, later: Instant, backend: &str) {
    let began = Instant::now();
    while !fusion.backend_name().starts_with(backend) {
        assert!(began.elapsed() < PATIENCE, "{:?}, {}", keeper.reason(), fusion.backend_name());
        keeper.watch(fusion, later);
        sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_far_end_that_dies_and_comes_back_costs_no_scan_and_no_track() {
    let mut socket = Socket::new();
    let unit = unit(&socket.path());
    let mut alone = Bench::new(&unit);
    alone.run(200);
    assert!(alone.tracks > 150, "the scene must have tracks");

    let chosen = choose(BackendChoice::Fpga, &unit).unwrap_or_else(|error| panic!("{error}"));
    let (device, opener) = chosen.device.unwrap();
    let mut bench = Bench::new(&unit);
    bench.fusion.set_backend_deadline(chosen.deadline);
    bench.fusion.set_backend(device);
    let mut keeper = Keeper::new(Some(opener));
    let mut now = Instant::now();
    for outage in 0..3 {
        let before = asked(&keeper);
        bench.run(20);
        keeper.watch(&mut bench.fusion, now);
        assert!(bench.fusion.backend_name().starts_with("fpga, "), "outage {outage}");
        assert_eq!(keeper.reason(), None);
        assert!(asked(&keeper) > before + 10, "the core gates again");

        socket.unplug();
        bench.run(20);
        let failures = bench.fusion.backend_failures();
        assert!(failures > 0 && failures <= 3 * (outage + 1), "{failures}");
        keeper.watch(&mut bench.fusion, now);
        assert_eq!(bench.fusion.backend_name(), "cpu");
        let reason = keeper.reason().unwrap();
        assert_eq!(reason.code, "backend-failed");
        assert!(reason.text.contains("the CPU does its work"), "{}", reason.text);

        // Tried again while nobody is there, which health says too.
        now += Duration::from_secs(100);
        let began = Instant::now();
        while !keeper.reason().unwrap().text.contains("can't be opened") {
            assert!(began.elapsed() < PATIENCE, "{:?}", keeper.reason());
            keeper.watch(&mut bench.fusion, now);
            sleep(Duration::from_millis(5));
        }
        bench.run(20);
        assert_eq!(bench.fusion.backend_name(), "cpu");

        socket.plug();
        now += Duration::from_secs(100);
        look_until(&mut keeper, &mut bench.fusion, now, "fpga, ");
    }
    bench.run(20);
    keeper.watch(&mut bench.fusion, now);
    assert_eq!(keeper.reason(), None);
    assert_eq!(keeper.link().unwrap().opened, 4);
    assert_eq!(bench.fusion.totals(), alone.fusion.totals(), "no scan is lost");
    assert_eq!(bench.frames.len(), alone.frames.len());
    for (step, (got, want)) in bench.frames.iter().zip(&alone.frames).enumerate() {
        assert_eq!(got, want, "frame {step}");
    }
}
