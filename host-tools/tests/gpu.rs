//! Whole scenes on a GPU: the CPU's tracks, identity by identity. One is the demonstration's junction; others are where
//! `KERBSIDE_DATA` says.
//!
//! Needs a Vulkan adapter (lavapipe will do); without one the test says so, or fails where `KERBSIDE_REQUIRE_GPU=1` asks it to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip and the figures must be seen past the harness's capture")]

use edge_daemon::config::{BackendChoice, Unit};
use edge_daemon::fuse::Output;
use edge_daemon::replay::{ReplayOptions, replay};
use fusion_contract::{Track, TrackId, UtcNs};
use host_tools::import::import_scene;
use simulator::scene::{SceneWriter, scene_json};
use simulator::{Scenario, Simulation};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::Path;

/// Two tracks of one identity are the same when they are no farther apart, metres.
const SAME_M: f64 = 0.01;
/// Share of rows that must be.
const SHARE: f64 = 0.999;

fn say(what: &str) {
    writeln!(std::io::stderr(), "{what}").unwrap();
}

fn adapter(test: &str) -> Option<String> {
    kernels::gpu::Device::open_or_skip(test).map(|device| device.adapter().to_string())
}

type Rows = BTreeMap<(UtcNs, TrackId), Track>;

fn rows(folder: &Path, backend: BackendChoice) -> Rows {
    let unit = Unit::load(&folder.join("unit.toml")).unwrap();
    let options = ReplayOptions { backend: Some(backend), ..ReplayOptions::default() };
    let mut rows = Rows::new();
    let summary = replay(&unit, &folder.join("recording.mcap"), &options, None, |output| {
        if let Output::Frame(f) = output {
            rows.extend(f.frame.tracks.iter().map(|t| ((f.frame.valid, t.id), t.clone())));
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(summary.backend_failures, 0, "{:?}", summary.warnings);
    assert_eq!(summary.backend == "cpu", backend == BackendChoice::Cpu, "{}", summary.backend);
    rows
}

fn compare(name: &str, folder: &Path) {
    let (cpu, gpu) = (rows(folder, BackendChoice::Cpu), rows(folder, BackendChoice::Gpu));
    let identities = |rows: &Rows| rows.keys().map(|(_, id)| *id).collect::<std::collections::BTreeSet<_>>();
    let mut apart: Vec<f64> = cpu
        .iter()
        .filter_map(|(key, a)| gpu.get(key).map(|b| f64::from((a.x_m - b.x_m).hypot(a.y_m - b.y_m))))
        .collect();
    apart.sort_by(f64::total_cmp);
    let common = apart.len();
    let same = apart.partition_point(|d| *d < SAME_M);
    let alone = cpu.len() + gpu.len() - 2 * common;
    say(&format!(
        "{name}: {} rows on the CPU, {} on the GPU, {alone} on one alone; {} of {common} within {SAME_M} m, the rest up to {:.4} m",
        cpu.len(),
        gpu.len(),
        same,
        apart.last().copied().unwrap_or(0.0)
    ));
    assert!(cpu.len() > 1000, "the scene must have tracks");
    assert_eq!(identities(&cpu), identities(&gpu), "{name}: identities differ");
    let all = cpu.len().max(gpu.len()) as f64;
    assert!(same as f64 >= SHARE * all, "{name}: {same} of {all} rows are the same");
}

#[test]
fn the_demonstration_has_the_cpus_tracks_on_a_gpu() {
    let Some(adapter) = adapter("the_demonstration_has_the_cpus_tracks_on_a_gpu") else { return };
    let folder = tempfile::tempdir().unwrap();
    let mut simulation = Simulation::new(&Scenario::demo(1));
    let layout = scene_json(&simulation.installation.site);
    fs::write(folder.path().join("scene.json"), layout.to_string()).unwrap();
    let create = |name: &str| BufWriter::new(File::create(folder.path().join(name)).unwrap());
    SceneWriter::new(create("measurements.jsonl"), create("truth.csv")).run(&mut simulation, 15.0).unwrap();
    import_scene(folder.path(), folder.path()).unwrap();
    compare(&format!("the demonstration on {adapter}"), folder.path());
}

#[test]
fn scenes_of_others_have_the_cpus_tracks_on_a_gpu() {
    let test = "scenes_of_others_have_the_cpus_tracks_on_a_gpu";
    let Some(adapter) = adapter(test) else { return };
    let Some(data) = std::env::var_os("KERBSIDE_DATA") else {
        return say(&format!("SKIP {test}: KERBSIDE_DATA names no folder with scenes"));
    };
    for scene in ["scene-grid", "scene-hangzhou"] {
        let folder = tempfile::tempdir().unwrap();
        import_scene(&Path::new(&data).join(scene), folder.path()).unwrap();
        compare(&format!("{scene} on {adapter}"), folder.path());
    }
}
