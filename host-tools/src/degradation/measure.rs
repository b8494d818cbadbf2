//! One case from the devices' bytes to the scores: simulated, recorded, replayed, scored.

use super::case::Case;
use crate::demo::accuracy::{track_row, truth_row};
use anyhow::{Context as _, Result};
use edge_daemon::config::{BackendChoice, Unit};
use edge_daemon::fuse::Output;
use edge_daemon::replay::{ReplayOptions, replay};
use fusion_contract::UtcNs;
use fusion_record::{Recorder, RecorderOptions};
use score::{Report, Run, Scope, TrackRow, TruthRow, evaluate};
use simulator::devices::{Offline, Said};
use simulator::{Scenario, Simulation};
use std::collections::BTreeMap;
use std::path::Path;

/// When the scene begins, UTC: a multiple of every period there is.
const START: UtcNs = UtcNs(1_790_000_000_000_000_000);

/// What came of one case.
#[derive(Clone, Debug)]
pub struct Row {
    /// Which case.
    pub case: Case,
    /// The scores.
    pub report: Report,
    /// What health said: by the code of what is wrong, the sensors and seconds from the start until it first said so.
    pub told: BTreeMap<&'static str, BTreeMap<String, f64>>,
    /// Health reports in which the unit was blind.
    pub blind: u64,
    /// Messages decoded.
    pub messages: u64,
    /// How long the replay took, seconds.
    pub replay_s: f64,
}

/// Measures a case on a scene that lasts `duration_s`; files go into `folder`.
///
/// # Errors
/// A file can't be written or read.
pub fn measure(scenario: &Scenario, case: &Case, duration_s: f64, folder: &Path) -> Result<Row> {
    let scenario = Scenario { faults: case.faults.clone(), ..scenario.clone() };
    let recording = folder.join("scene.mcap");
    let (unit, truth) = record(&scenario, duration_s, &recording)
        .with_context(|| format!("can't record the scene to {}", recording.display()))?;
    let options = ReplayOptions { backend: Some(BackendChoice::Cpu), ..ReplayOptions::default() };
    let mut tracks: Run<TrackRow> = Run::new();
    let mut row = Row {
        case: case.clone(),
        report: Report::default(),
        told: BTreeMap::new(),
        blind: 0,
        messages: 0,
        replay_s: 0.0,
    };
    let summary = replay(&unit, &recording, &options, None, |output| {
        match output {
            Output::Frame(f) => {
                let rows = f.frame.tracks.iter().map(track_row).collect();
                tracks.insert(milliseconds(f.frame.valid), rows);
            }
            Output::Health(health) => {
                row.blind += u64::from(health.blind);
                for (sensor, h) in unit.site.sensors.iter().zip(&health.sensors) {
                    let Some(ailment) = h.ailment else { continue };
                    let first = row.told.entry(ailment.code()).or_default().entry(sensor.name.clone());
                    first.or_insert(health.at.secs_since(START));
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    anyhow::ensure!(summary.unreadable == 0 && summary.ignored == 0, "the recording is not read whole");
    row.report = evaluate(&truth, &tracks, Scope::default());
    row.messages = summary.totals.messages;
    row.replay_s = summary.elapsed.as_secs_f64();
    Ok(row)
}

fn milliseconds(at: UtcNs) -> i64 {
    at.0.saturating_sub(START.0).div_euclid(1_000_000)
}

/// Writes what the devices say into a recording; the unit that can replay it, and the truth.
fn record(scenario: &Scenario, duration_s: f64, path: &Path) -> Result<(Unit, Run<TruthRow>)> {
    let offline = Offline::new(Simulation::new(scenario), START)?;
    let text = format!("{}\n[publish]\nenabled = false\n", offline.unit_toml("bench", "degradation"));
    let unit = Unit::from_text(&text, "the simulated junction's unit.toml")?;
    let sources = offline.sources().to_vec();
    let mut recorder = Recorder::create(path, &RecorderOptions::default())?;
    recorder.attach_config(&text)?;
    let mut truth: Run<TruthRow> = Run::new();
    offline.run(duration_s, |said| match said {
        Said::Truth(at, bodies) => {
            truth.insert(milliseconds(at), bodies.iter().map(truth_row).collect());
            Ok(())
        }
        Said::Bytes { source, arrival, bytes } => {
            let s = &sources[source];
            recorder.raw(&s.name, s.product.format(), arrival, bytes)
        }
    })?;
    recorder.finish()?;
    Ok((unit, truth))
}
