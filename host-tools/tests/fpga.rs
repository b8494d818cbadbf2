//! Whole scenes with the gate in gateware: the CPU's tracks, bit by bit. The gateware is its Verilog, compiled by Verilator, behind a
//! pseudo-terminal; one scene is the demonstration's junction, others are where `KERBSIDE_DATA` says.
//!
//! Needs verilator, g++ and make; without them the tests say so, or fail where `KERBSIDE_REQUIRE_VERILATOR=1` asks them to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip and the figures must be seen past the harness's capture")]

use edge_daemon::config::{BackendChoice, FpgaSimulation, Unit};
use edge_daemon::fuse::Output;
use edge_daemon::replay::{ReplayOptions, Summary, replay};
use fusion_contract::Track;
use fusion_fpga::sim::{Engine, SimError, prepare};
use host_tools::import::import_scene;
use simulator::scene::{SceneWriter, scene_json};
use simulator::{Scenario, Simulation};
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

fn say(what: &str) {
    writeln!(std::io::stderr(), "{what}").unwrap();
}

/// Whether the gateware can be simulated.
fn verilator(test: &str) -> bool {
    match prepare(Engine::Verilator, &mut |_| {}) {
        Ok(()) => true,
        Err(SimError::Missing { tool }) => {
            let required = std::env::var("KERBSIDE_REQUIRE_VERILATOR").as_deref() == Ok("1");
            assert!(!required, "{test}: {tool} is not installed, and it is required");
            say(&format!("SKIP {test}: {tool} is not installed"));
            false
        }
        Err(error) => panic!("{error}"),
    }
}

/// All tracks of all frames, and the summary.
fn run(folder: &Path, backend: BackendChoice, simulation: FpgaSimulation) -> (Vec<Track>, Summary) {
    let mut unit = Unit::load(&folder.join("unit.toml")).unwrap();
    unit.config.fuse.fpga_simulation = simulation;
    let options = ReplayOptions { backend: Some(backend), ..ReplayOptions::default() };
    let mut tracks = Vec::new();
    let summary = replay(&unit, &folder.join("recording.mcap"), &options, None, |output| {
        if let Output::Frame(f) = output {
            tracks.extend(f.frame.tracks.iter().cloned());
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(summary.backend_failures, 0, "{:?}", summary.warnings);
    (tracks, summary)
}

/// What is published has the same bits: a number that is none is equal to itself.
fn compare(name: &str, folder: &Path, simulation: FpgaSimulation) {
    let (want, on_cpu) = run(folder, BackendChoice::Cpu, simulation);
    let (got, on_fpga) = run(folder, BackendChoice::Fpga, simulation);
    let link = on_fpga.backend_link.unwrap();
    say(&format!("{name}: {} rows; CPU {:.1} s\n{on_fpga}", want.len(), on_cpu.elapsed.as_secs_f64()));
    assert!(want.len() > 1000, "the scene must have tracks");
    assert_eq!(on_cpu.backend, "cpu");
    assert!(on_fpga.backend.starts_with("fpga, simulated ("), "{}", on_fpga.backend);
    assert!(link.scans * 10 > on_fpga.totals.scans && link.pairs_kept > 1000, "{link:?}");
    assert_eq!(link.frames_bad + link.frames_missing + link.frames_repeated + link.frames_stray, 0);
    assert_eq!(got.len(), want.len(), "{name}");
    for (a, b) in got.iter().zip(&want) {
        assert_eq!(format!("{a:?}"), format!("{b:?}"), "{name}");
    }
}

/// The demonstration's junction for a while.
fn demonstration(folder: &Path, seconds: f64) {
    let mut simulation = Simulation::new(&Scenario::demo(1));
    let layout = scene_json(&simulation.installation.site);
    fs::write(folder.join("scene.json"), layout.to_string()).unwrap();
    let create = |name: &str| BufWriter::new(File::create(folder.join(name)).unwrap());
    SceneWriter::new(create("measurements.jsonl"), create("truth.csv"))
        .run(&mut simulation, seconds)
        .unwrap();
    import_scene(folder, folder).unwrap();
}

#[test]
fn the_demonstration_has_the_cpu_s_tracks_with_its_gate_in_gateware() {
    if !verilator("the_demonstration_has_the_cpu_s_tracks_with_its_gate_in_gateware") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    demonstration(folder.path(), 15.0);
    compare("the demonstration", folder.path(), FpgaSimulation::Verilator);
}

#[test]
fn the_demonstration_has_the_cpu_s_tracks_with_what_the_gateware_answers() {
    let folder = tempfile::tempdir().unwrap();
    demonstration(folder.path(), 6.0);
    compare("the demonstration, modelled", folder.path(), FpgaSimulation::Model);
}

#[test]
fn scenes_of_others_have_the_cpu_s_tracks_with_their_gate_in_gateware() {
    let test = "scenes_of_others_have_the_cpu_s_tracks_with_their_gate_in_gateware";
    let Some(data) = std::env::var_os("KERBSIDE_DATA") else {
        return say(&format!("SKIP {test}: KERBSIDE_DATA names no folder with scenes"));
    };
    if !verilator(test) {
        return;
    }
    for scene in ["scene-grid", "scene-hangzhou"] {
        let folder = tempfile::tempdir().unwrap();
        import_scene(&Path::new(&data).join(scene), folder.path()).unwrap();
        compare(scene, folder.path(), FpgaSimulation::Verilator);
    }
}
