//! A recording that somebody else's MCAP library wrote replays as our own does.
//!
//! Needs `KERBSIDE_PYTHON`, a Python with `mcap`; without it the test says so, or fails where
//! `KERBSIDE_REQUIRE_PYTHON=1` asks it to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip must be seen past the harness's capture")]

use edge_daemon::config::Unit;
use edge_daemon::replay::{ReplayOptions, TracksSink, TracksTo, replay};
use host_tools::import::import_scene;
use simulator::scene::{SceneWriter, scene_json};
use simulator::{Layout, Scenario, Simulation};
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::Command;

/// The example that anybody starts from.
const WRITE: &str = "../edge-daemon/record/examples/python/write_recording.py";

fn tracks(folder: &Path, recording: &str) -> String {
    let unit = Unit::load(&folder.join("unit.toml")).unwrap();
    let out = folder.join("tracks.csv");
    let mut sink = TracksSink::create(&TracksTo::from_path(&out), &unit).unwrap();
    let options = ReplayOptions::default();
    let summary = replay(&unit, &folder.join(recording), &options, None, |o| sink.take(o)).unwrap();
    sink.finish().unwrap();
    assert_eq!((summary.unreadable, summary.ignored, summary.warnings.len()), (0, 0, 0), "{summary}");
    fs::read_to_string(out).unwrap()
}

#[test]
fn what_python_wrote_replays_to_the_same_tracks() {
    let Some(python) = std::env::var("KERBSIDE_PYTHON").ok().filter(|p| !p.is_empty()) else {
        let why = "what_python_wrote_replays_to_the_same_tracks: KERBSIDE_PYTHON names no Python with mcap";
        assert!(std::env::var("KERBSIDE_REQUIRE_PYTHON").as_deref() != Ok("1"), "{why}, and it is required");
        return writeln!(std::io::stderr(), "SKIP {why}").unwrap();
    };
    let folder = tempfile::tempdir().unwrap();
    let mut simulation = Simulation::new(&Scenario::draw(7, Layout::Grid));
    let site = scene_json(&simulation.installation.site);
    fs::write(folder.path().join("scene.json"), site.to_string()).unwrap();
    let create = |name: &str| BufWriter::new(File::create(folder.path().join(name)).unwrap());
    let writer = SceneWriter::new(create("measurements.jsonl"), create("truth.csv"));
    writer.run(&mut simulation, 5.0).unwrap();
    import_scene(folder.path(), folder.path()).unwrap();

    let out = Command::new(python)
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(WRITE))
        .args([folder.path().join("measurements.jsonl"), folder.path().join("theirs.mcap")])
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let (ours, theirs) = (tracks(folder.path(), "recording.mcap"), tracks(folder.path(), "theirs.mcap"));
    assert!(ours.lines().count() > 500);
    assert!(ours == theirs, "the same measurements make other tracks");
}
