//! Scenes from end to end: imported, replayed, scored. One is simulated here; others are where `KERBSIDE_DATA` says.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip and the figures must be seen past the harness's capture")]

use edge_daemon::config::Unit;
use edge_daemon::replay::{ReplayOptions, Speed, TracksSink, TracksTo, replay};
use host_tools::import::import_scene;
use score::{Report, Scope, evaluate, read_tracks, read_truth};
use simulator::scene::{SceneWriter, scene_json};
use simulator::{Layout, Scenario, Simulation};
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

fn say(what: &str) {
    writeln!(std::io::stderr(), "{what}").unwrap();
}

/// Simulates a scene into a folder, with recording and configuration beside it.
fn simulate(folder: &Path, scenario: &Scenario, duration_s: f64) {
    let mut simulation = Simulation::new(scenario);
    let layout = scene_json(&simulation.installation.site);
    fs::write(folder.join("scene.json"), layout.to_string()).unwrap();
    let create = |name: &str| BufWriter::new(File::create(folder.join(name)).unwrap());
    let writer = SceneWriter::new(create("measurements.jsonl"), create("truth.csv"));
    writer.run(&mut simulation, duration_s).unwrap();
    import_scene(folder, folder).unwrap();
}

/// Replays a folder's recording; the bytes of the tracks.
fn tracks(folder: &Path, speed: Speed, out: &Path) -> Vec<u8> {
    let unit = Unit::load(&folder.join("unit.toml")).unwrap();
    let mut sink = TracksSink::create(&TracksTo::from_path(out), &unit).unwrap();
    let options = ReplayOptions { speed, ..ReplayOptions::default() };
    let summary = replay(&unit, &folder.join("recording.mcap"), &options, None, |o| sink.take(o)).unwrap();
    sink.finish().unwrap();
    assert_eq!((summary.unreadable, summary.ignored, summary.totals.faults), (0, 0, 0));
    fs::read(out).unwrap()
}

fn figures(truth: &Path, tracks: &Path) -> Report {
    let scope = Scope::default();
    evaluate(&read_truth(truth).unwrap(), &read_tracks(tracks).unwrap(), scope)
}

fn tell(name: &str, r: &Report) {
    say(&format!(
        "{name}: HOTA {:.2}, IDF1 {:.2}, GOSPA {:.3} m, RMSE {:.3} m, class {:.2} %, false {:.2} %, ANEES {:.2}, {:.1} % below 5.99",
        100.0 * r.hota.hota,
        100.0 * r.idf1,
        r.gospa_m,
        r.position_rmse_m,
        r.class_percent.unwrap_or(f64::NAN),
        r.false_percent,
        r.anees.unwrap_or(f64::NAN),
        r.nees_below_percent.unwrap_or(f64::NAN)
    ));
}

#[test]
fn a_replay_is_the_same_at_any_speed_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    simulate(folder.path(), &Scenario::draw(3, Layout::Compact), 3.0);
    for ending in ["csv", "mcap"] {
        let out = folder.path().join(format!("tracks.{ending}"));
        let first = tracks(folder.path(), Speed::Max, &out);
        assert!(first.len() > 10_000, "only {} bytes of tracks", first.len());
        for speed in [Speed::Max, Speed::Times(20.0), Speed::Times(1.0)] {
            assert!(tracks(folder.path(), speed, &out) == first, "{speed:?} gives other {ending} tracks");
        }
    }
}

#[test]
fn simulated_junctions_are_tracked_well() {
    // Bounds with room for a change of the simulation, none for a filter that is broken.
    for (seed, layout, hota, rmse_m) in [(5, Layout::Grid, 0.88, 0.5), (8, Layout::Compact, 0.87, 0.5)] {
        let folder = tempfile::tempdir().unwrap();
        simulate(folder.path(), &Scenario::draw(seed, layout), 25.0);
        let out = folder.path().join("tracks.csv");
        tracks(folder.path(), Speed::Max, &out);
        let r = figures(&folder.path().join("truth.csv"), &out);
        tell(&format!("{layout:?}, seed {seed}"), &r);
        assert!(r.hota.hota > hota && r.position_rmse_m < rmse_m, "{r:?}");
        assert!(r.idf1 > 0.92 && r.false_percent < 2.0 && r.class_percent.unwrap() > 90.0, "{r:?}");
    }
}

#[test]
fn scenes_of_others_are_tracked_well() {
    let Some(data) = std::env::var_os("KERBSIDE_DATA") else {
        return say("SKIP scenes_of_others_are_tracked_well: KERBSIDE_DATA names no folder with scenes");
    };
    let work = tempfile::tempdir().unwrap();
    let run = |name: &str| {
        let (scene, folder) = (Path::new(&data).join(name), work.path().join(name));
        import_scene(&scene, &folder).unwrap();
        let out = folder.join("tracks.csv");
        tracks(&folder, Speed::Max, &out);
        let r = figures(&scene.join("truth.csv.gz"), &out);
        tell(name, &r);
        r
    };
    let r = run("scene-grid");
    assert!(
        r.hota.hota >= 0.945 && r.idf1 >= 0.985 && r.gospa_m <= 1.8 && r.position_rmse_m <= 0.36,
        "{r:?}"
    );
    assert!(r.class_percent.unwrap() >= 98.0 && r.false_percent <= 1.5, "{r:?}");
    assert!((1.0..=3.0).contains(&r.anees.unwrap()) && r.nees_below_percent.unwrap() >= 90.0, "{r:?}");
    let r = run("scene-hangzhou");
    assert!(r.hota.hota >= 0.905 && r.idf1 >= 0.96 && r.position_rmse_m <= 0.5, "{r:?}");
}
