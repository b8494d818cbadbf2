//! What the filter's defaults are worth: each is halved and raised by half, and whole scenes are replayed and scored.
//!
//! `cargo bench -p testbenches --bench defaults [-- PART_OF_A_NAME …]`
//!
//! Scenes: two simulated junctions, and every `scene-*` folder where `KERBSIDE_DATA` says. A line gives, scene by
//! scene, how much HOTA (points) and the position's root mean square error (millimetres) change. Dropping 3 % of
//! a scene's detections at random moves HOTA by 0.4 points either way: less than that says nothing.

#![allow(clippy::print_stdout, reason = "a bench prints")]

use anyhow::{Context as _, Result};
use edge_daemon::config::Unit;
use edge_daemon::replay::{ReplayOptions, TracksSink, TracksTo, replay};
use host_tools::import::import_scene;
use kernels::FilterParams;
use score::{Report, Run, Scope, TruthRow, evaluate, read_tracks, read_truth};
use simulator::scene::{SceneWriter, scene_json};
use simulator::{Layout, Scenario, Simulation};
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Simulated scenes: seed and layout. An odd seed has cyclists and pedestrians.
const SIMULATED: [(u64, Layout); 2] = [(5, Layout::Grid), (8, Layout::Compact)];
/// How long each lasts, seconds.
const DURATION_S: f64 = 60.0;

/// A default: its name, and where it is.
type Default = (&'static str, fn(&mut FilterParams) -> &mut f32);

macro_rules! defaults {
    ($($group:ident . $name:ident $([$i:literal][$j:literal])?),* $(,)?) => {
        [$((
            concat!(stringify!($group), ".", stringify!($name) $(, "[", $i, "][", $j, "]")?),
            |p| &mut p.$group.$name $([$i][$j])?,
        )),*]
    };
}

const DEFAULTS: &[Default] = &defaults![
    motion.cv_q_along,
    motion.cv_q_across,
    motion.ct_q_along,
    motion.ct_q_across,
    motion.ct_q_turn,
    motion.cv_turn_sigma,
    motion.stopped_sigma_v,
    motion.stopped_q,
    motion.rate[0][1],
    motion.rate[0][2],
    motion.rate[1][0],
    motion.rate[1][2],
    motion.rate[2][0],
    motion.rate[2][1],
    radar.pd_moving,
    radar.pd_slow,
    radar.pd_after_miss,
    radar.slow_mps,
    radar.occlusion,
    radar.inset_m,
    radar.inside_weight,
    radar.extra_sigma_range_rate_mps,
    radar.clutter,
    radar.extra_points,
    radar.ghosts,
    radar.snr_target_db,
    radar.snr_clutter_db,
    radar.snr_sigma_db,
    camera.pd_after_hit,
    camera.pd_after_miss,
    camera.occlusion,
    camera.hidden_edge,
    camera.shape_noise,
    camera.unknown_occluder,
    camera.misjudged_size,
    camera.clutter,
    camera.class_right,
    life.survival_s,
    life.undetected,
    life.publish_existence,
    life.drop_confirmed,
    life.drop_tentative,
    life.drop_spread_m,
    life.publish_spread_m,
    life.birth_existence,
    life.gate,
    lane.sigma_lateral_m,
    lane.sigma_heading_rad,
    lane.sigma_drift_mps,
    lane.sigma_slip_rad,
    lane.habit_s,
];

/// Those that are probabilities or shares: raised by half, they end at this.
const MOST_OF_A_SHARE: f32 = 0.98;

fn is_share(name: &str) -> bool {
    ["pd_", "occlusion", "existence", "class_right"].iter().any(|part| name.contains(part))
}

/// A scene, ready to be replayed.
struct Scene {
    name: String,
    folder: TempDir,
    unit: Unit,
    truth: Run<TruthRow>,
}

impl Scene {
    fn simulated(seed: u64, layout: Layout) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let mut simulation = Simulation::new(&Scenario::draw(seed, layout));
        let layout_json = scene_json(&simulation.installation.site);
        fs::write(folder.path().join("scene.json"), layout_json.to_string())?;
        let create = |name: &str| File::create(folder.path().join(name)).map(BufWriter::new);
        let writer = SceneWriter::new(create("measurements.jsonl")?, create("truth.csv")?);
        writer.run(&mut simulation, DURATION_S)?;
        let truth = folder.path().join("truth.csv");
        let source = folder.path().to_owned();
        Self::imported(format!("{layout:?} {seed}"), &source, folder, &truth)
    }

    fn imported(name: String, source: &Path, folder: TempDir, truth: &Path) -> Result<Self> {
        import_scene(source, folder.path())?;
        let unit = Unit::load(&folder.path().join("unit.toml"))?;
        Ok(Self { name, unit, truth: read_truth(truth)?, folder })
    }

    fn score(&self, filter: &FilterParams) -> Result<Report> {
        let out = self.folder.path().join("tracks.csv");
        let mut sink = TracksSink::create(&TracksTo::from_path(&out), &self.unit)?;
        let options = ReplayOptions { filter: filter.clone(), ..ReplayOptions::default() };
        replay(&self.unit, &self.folder.path().join("recording.mcap"), &options, None, |o| sink.take(o))?;
        sink.finish()?;
        Ok(evaluate(&self.truth, &read_tracks(&out)?, Scope::default()))
    }
}

/// The folders called `scene-…` of outside data.
fn folders() -> Result<Vec<PathBuf>> {
    let Some(data) = std::env::var_os("KERBSIDE_DATA") else {
        println!("SKIP scenes of others: KERBSIDE_DATA names no folder");
        return Ok(Vec::new());
    };
    let mut folders = Vec::new();
    for entry in fs::read_dir(&data).with_context(|| format!("can't list {}", data.display()))? {
        let path = entry?.path();
        if path.file_name().is_some_and(|n| n.to_string_lossy().starts_with("scene-")) {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

fn scenes() -> Result<Vec<Scene>> {
    let mut scenes = Vec::new();
    for (seed, layout) in SIMULATED {
        scenes.push(Scene::simulated(seed, layout)?);
    }
    for folder in folders()? {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let truth = ["truth.csv", "truth.csv.gz"].map(|f| folder.join(f));
        let truth = truth.iter().find(|f| f.exists()).context("a scene without truth")?.clone();
        scenes.push(Scene::imported(name, &folder, tempfile::tempdir()?, &truth)?);
    }
    Ok(scenes)
}

/// HOTA in points and the position's error in millimetres.
fn figures(r: &Report) -> [f64; 2] {
    [100.0 * r.hota.hota, 1e3 * r.position_rmse_m]
}

fn main() -> Result<()> {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let scenes = scenes()?;
    let base: Vec<[f64; 2]> = scenes
        .iter()
        .map(|s| s.score(&FilterParams::default()).map(|r| figures(&r)))
        .collect::<Result<_>>()?;
    print!("{:<42}", "default");
    for scene in &scenes {
        print!(" {:>16}", scene.name);
    }
    print!("\n{:<42}", "HOTA %, position RMSE mm");
    for [hota, rmse] in &base {
        print!(" {hota:>8.2} {rmse:>7.1}");
    }
    println!();
    for (name, at) in DEFAULTS {
        if !wanted.is_empty() && !wanted.iter().any(|w| name.contains(w.as_str())) {
            continue;
        }
        for factor in [0.5, 1.5] {
            let mut filter = FilterParams::default();
            let value = at(&mut filter);
            *value *= factor;
            if is_share(name) {
                *value = value.min(MOST_OF_A_SHARE);
            }
            let label = format!("{name} = {value}");
            print!("{label:<42}");
            for (scene, base) in scenes.iter().zip(&base) {
                let got = figures(&scene.score(&filter)?);
                print!(" {:>+8.2} {:>+7.1}", got[0] - base[0], got[1] - base[1]);
                std::io::stdout().flush()?;
            }
            println!();
        }
    }
    Ok(())
}
