//! `kerbctl calibrate` from end to end: five minutes of simulated traffic in a recording, a unit's file that is wrong about half of the
//! sensors, the file it writes, and the tracks before and after.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "the figures must be seen past the harness's capture")]

use clap::Parser as _;
use edge_daemon::config::{Config, Unit};
use edge_daemon::fuse::{Ailment, AlertStep, Health, Output, SensorAlert};
use edge_daemon::replay::{ReplayOptions, TracksSink, TracksTo, replay};
use fusion_contract::{Pose, SensorKind};
use host_tools::calibrate_command::{self, CalibrateArgs};
use host_tools::import::import_scene;
use score::{Report, Scope, evaluate, read_tracks, read_truth};
use simulator::faults::{Fault, FaultKind};
use simulator::scene::{SceneWriter, scene_json};
use simulator::{Scenario, Simulation};
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// What is wrong with half of the radars and half of the cameras: yaw, degrees, east and north, metres (a metre in all), and
/// clock, milliseconds.
const WRONG: [(&str, f64, [f64; 2], f64); 4] = [
    ("radar1", 3.0, [0.8, -0.6], 150.0),
    ("radar2", -3.0, [-0.6, 0.8], -150.0),
    ("camera0", -3.0, [0.8, 0.6], 150.0),
    ("camera3", 3.0, [-0.8, -0.6], -150.0),
];

/// What a calibration may leave: degrees, metres, milliseconds.
const LEFT: [f64; 3] = [0.2, 0.15, 10.0];

#[derive(Debug, clap::Parser)]
struct Cli {
    #[command(flatten)]
    args: CalibrateArgs,
}

fn run(folder: &Path, more: &[&str]) -> anyhow::Result<String> {
    let unit = folder.join("unit.toml").display().to_string();
    let recording = folder.join("recording.mcap").display().to_string();
    let line = ["calibrate", "--config", &unit, &recording].into_iter().chain(more.iter().copied());
    calibrate_command::run(&Cli::try_parse_from(line)?.args)
}

/// The faults of the wrong clocks.
fn clocks() -> Vec<Fault> {
    let fault = |(sensor, _, _, ms): (&str, f64, [f64; 2], f64)| Fault {
        sensors: sensor.to_owned(),
        from_s: 0.0,
        until_s: f64::INFINITY,
        kind: FaultKind::ClockOffset { seconds: ms * 1e-3 },
    };
    WRONG.map(fault).to_vec()
}

/// Records a scene; where the sensors really are, by name.
fn record(folder: &Path, scenario: &Scenario, duration_s: f64) -> Vec<(String, Pose)> {
    let mut simulation = Simulation::new(scenario);
    let layout = scene_json(&simulation.installation.site);
    fs::write(folder.join("scene.json"), layout.to_string()).unwrap();
    let create = |name: &str| BufWriter::new(File::create(folder.join(name)).unwrap());
    let writer = SceneWriter::new(create("measurements.jsonl"), create("truth.csv"));
    writer.run(&mut simulation, duration_s).unwrap();
    import_scene(folder, folder).unwrap();
    let built = &simulation.installation;
    built.site.sensors.iter().map(|s| s.name.clone()).zip(built.true_poses.iter().copied()).collect()
}

/// A folder that goes with the test. Its name is the unit's, which numbers the tracks: the same in every run, so that the same
/// tracks come of it.
fn junction() -> (TempDir, PathBuf) {
    let kept = tempfile::tempdir().unwrap();
    let folder = kept.path().join("junction");
    fs::create_dir(&folder).unwrap();
    (kept, folder)
}

/// Makes the unit's file wrong about half of the sensors.
fn spoil(folder: &Path) {
    let path = folder.join("unit.toml");
    let mut config: Config = Unit::load(&path).unwrap().config;
    for (name, yaw_degrees, by, _) in WRONG {
        for r in config.radar.iter_mut().filter(|r| r.name == name) {
            r.yaw_degrees += yaw_degrees;
            (r.x_metres, r.y_metres) = (r.x_metres + by[0], r.y_metres + by[1]);
        }
        for c in config.camera.iter_mut().filter(|c| c.name == name) {
            c.yaw_degrees += yaw_degrees;
            (c.x_metres, c.y_metres) = (c.x_metres + by[0], c.y_metres + by[1]);
        }
    }
    fs::write(path, format!("# Put up in a hurry.\n{}", config.to_toml().unwrap())).unwrap();
}

fn score(folder: &Path) -> Report {
    let unit = Unit::load(&folder.join("unit.toml")).unwrap();
    let out = folder.join("tracks.csv");
    let mut sink = TracksSink::create(&TracksTo::from_path(&out), &unit).unwrap();
    let options = ReplayOptions::default();
    replay(&unit, &folder.join("recording.mcap"), &options, None, |o| sink.take(o)).unwrap();
    sink.finish().unwrap();
    let scope = Scope::default();
    evaluate(&read_truth(&folder.join("truth.csv")).unwrap(), &read_tracks(&out).unwrap(), scope)
}

fn say(what: &str) {
    writeln!(std::io::stderr(), "{what}").unwrap();
}

/// How far off each sensor of the unit's file is: degrees, metres, milliseconds.
fn off(folder: &Path, truth: &[(String, Pose)]) -> Vec<(String, [f64; 3])> {
    let unit = Unit::load(&folder.join("unit.toml")).unwrap();
    let mut all = Vec::new();
    for (sensor, plan) in unit.site.sensors.iter().zip(&unit.sensors) {
        let pose = match &sensor.kind {
            SensorKind::Radar(m) => m.pose,
            SensorKind::Camera(m) => m.pose,
            SensorKind::Loop(_) | SensorKind::Signal => continue,
        };
        let real = truth.iter().find(|(name, _)| *name == sensor.name).unwrap().1;
        let clock_ms = WRONG.iter().find(|w| w.0 == sensor.name).map_or(0.0, |w| w.3);
        all.push((
            sensor.name.clone(),
            [
                (pose.yaw_rad - real.yaw_rad).to_degrees(),
                (pose.x_m - real.x_m).hypot(pose.y_m - real.y_m),
                plan.stamping.clock_offset_ns as f64 * 1e-6 - clock_ms,
            ],
        ));
    }
    all
}

#[test]
fn half_of_the_sensors_are_found_to_be_where_they_are() {
    let (_kept, folder) = junction();
    let (folder, seed) = (folder.as_path(), 4);
    let truth = record(folder, &Scenario { faults: clocks(), ..Scenario::demo(seed) }, 300.0);
    spoil(folder);
    let wrong = fs::read_to_string(folder.join("unit.toml")).unwrap();
    let before = score(folder);
    let table = run(folder, &["--write"]).unwrap();
    let after = score(folder);
    say(&format!("seed {seed}\n{table}"));
    for (what, r) in [("uncorrected", &before), ("corrected", &after)] {
        say(&format!(
            "{what}: HOTA {:.2}, IDF1 {:.2}, GOSPA {:.3} m, RMSE {:.3} m",
            100.0 * r.hota.hota,
            100.0 * r.idf1,
            r.gospa_m,
            r.position_rmse_m
        ));
    }
    for (name, [yaw, place, clock]) in off(folder, &truth) {
        say(&format!("{name}: {yaw:+.3}°, {place:.3} m, {clock:+.1} ms off"));
        assert!(yaw.abs() < LEFT[0] && place < LEFT[1] && clock.abs() < LEFT[2], "{name}");
    }
    assert!(after.hota.hota > 0.8 && after.hota.hota > before.hota.hota + 0.1, "{before:?} {after:?}");
    let text = fs::read_to_string(folder.join("unit.toml")).unwrap();
    assert!(text.starts_with("# Put up in a hurry.\n"), "{text}");
    let kept = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .find(|p| p.extension().is_some_and(|e| e == "bak"));
    assert_eq!(fs::read_to_string(kept.unwrap()).unwrap(), wrong);
}

#[test]
fn nothing_is_written_unless_asked_and_errors_say_what_to_do() {
    let (_kept, folder) = junction();
    record(&folder, &Scenario::demo(4), 30.0);
    let path = folder.join("unit.toml");
    let text = fs::read_to_string(&path).unwrap();
    let told = run(&folder, &[]).unwrap();
    assert!(told.contains("Not written") && told.contains("yaw_degrees"), "{told}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    let error = format!("{:#}", run(&folder, &["--trust", "loop0"]).unwrap_err());
    assert!(error.contains("loop0") && error.contains("radar or camera"), "{error}");
    // Another unit's recording.
    fs::write(&path, Config::new("c", "u").to_toml().unwrap()).unwrap();
    let error = format!("{:#}", run(&folder, &[]).unwrap_err());
    assert!(error.contains("recording.mcap") && error.contains("another unit"), "{error}");
}

/// Replays a folder's recording: the alerts that began, and every health.
fn watch(folder: &Path) -> (Unit, Vec<SensorAlert>, Vec<Health>) {
    let unit = Unit::load(&folder.join("unit.toml")).unwrap();
    let (mut alerts, mut healths) = (Vec::new(), Vec::new());
    let take = |output: &Output| {
        match output {
            Output::Alert(a) if a.step == AlertStep::Begin => alerts.push(*a),
            Output::Health(h) => healths.push(h.clone()),
            _ => {}
        }
        Ok(())
    };
    replay(&unit, &folder.join("recording.mcap"), &ReplayOptions::default(), None, take).unwrap();
    (unit, alerts, healths)
}

#[test]
fn a_radar_that_is_knocked_raises_an_alert_within_half_a_minute_and_no_other_sensor_does() {
    let (_kept, folder) = junction();
    let (folder, knocked_s) = (folder.as_path(), 40.0);
    let knock = Fault {
        sensors: "radar1".to_owned(),
        from_s: knocked_s,
        until_s: f64::INFINITY,
        kind: FaultKind::Bias { range_m: 0.0, azimuth_degrees: -5.0 },
    };
    record(folder, &Scenario { faults: vec![knock], ..Scenario::demo(4) }, 80.0);
    let (unit, alerts, healths) = watch(folder);
    let radar1 = unit.site.sensor_named("radar1").unwrap();
    let turned: Vec<_> = alerts.iter().filter(|a| a.ailment == Ailment::Misaligned).collect();
    let [alert] = turned[..] else { panic!("{alerts:?}") };
    let after_s = alert.at.secs_since(healths[0].started) - knocked_s;
    say(&format!("told {after_s:.1} s after the knock"));
    assert!(alert.sensor == radar1 && (0.0..30.0).contains(&after_s), "{alerts:?}");
    let health = healths.last().unwrap().sensors[usize::from(radar1.0)].alignment.unwrap();
    assert!((f64::from(health.knocked_rad) - 5f64.to_radians()).abs() < 0.015, "{health:?}");
    let r = score(folder);
    say(&format!("with a knocked radar: HOTA {:.2}, false {:.2} %", 100.0 * r.hota.hota, r.false_percent));
    assert!(r.hota.hota > 0.8 && r.false_percent < 4.0, "{r:?}");
}
