//! `kerbctl calibrate`: recordings in; better poses and clock offsets out, shown or written into the unit's file.

mod edit;
mod show;

use anyhow::{Context as _, Result, bail, ensure};
use calibrate::{Calibration, Progress, calibrate};
use clap::Args;
use edge_daemon::config::Unit;
use edge_daemon::replay::read_scans;
use fusion_contract::{Scan, SensorKind};
use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Options of `kerbctl calibrate`.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Five minutes of ordinary traffic that several sensors see are enough; a signalled junction should go through all its phases. \
Each radar's place, yaw and clock offset is estimated, and a camera's height and pitch besides, from configured values that may be off by \
some degrees, a few metres and some tenths of a second. What the traffic does not show stays as configured, and is told.

Traffic alone can't show what all sensors have in common: a turn, a shift, a clock. Mapped lanes ([[lane]]) fix turn and shift, \
loops the shift; --trust names sensors that were surveyed. Without any of these most configured poses are believed.

Without --write nothing is changed: the differences are printed. With it, unit.toml keeps its comments and order, and the old file stays \
beside it. Restart the unit afterwards; what it had learnt about its old poses is void then.

Example:
  edge-daemon run --config unit.toml --record monday.mcap          for five minutes
  kerbctl calibrate --config unit.toml monday.mcap                 looks
  kerbctl calibrate --config unit.toml monday.mcap --write         writes
  edge-daemon replay monday.mcap --config unit.toml --tracks tracks.csv")]
pub struct CalibrateArgs {
    /// The unit's configuration.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
    /// Recordings (MCAP), any number: of one unit, with raw bytes or detections.
    #[arg(required = true, value_name = "RECORDING")]
    pub recordings: Vec<PathBuf>,
    /// A sensor that is known to be right as configured, pose and clock; may be given several times.
    #[arg(long, value_name = "SENSOR")]
    pub trust: Vec<String>,
    /// Writes the result into the configuration; the old one stays beside it.
    #[arg(long)]
    pub write: bool,
}

/// Calibrates; returns what to tell the user.
///
/// # Errors
/// A file can't be read or written, or the traffic shows too little: the error says what is missing.
pub fn run(args: &CalibrateArgs) -> Result<String> {
    let file = args.config.display().to_string();
    let text = std::fs::read_to_string(&args.config).with_context(|| format!("can't read {file}"))?;
    let unit = Unit::from_text(&text, &file)?;
    let trusted = trusted(&unit, &args.trust)?;
    let mut report = String::new();
    let scans = scans(&unit, &args.recordings, &mut report)?;
    let result = estimate(&unit, &scans, &trusted)?;
    let changes = edit::changes(&unit, &result, &trusted);
    report.push_str(&show::table(&result, &changes)?);
    let edited = edit::apply(&text, &changes).with_context(|| format!("can't change {file}"))?;
    Unit::from_text(&edited, &file)
        .context("the result makes no valid configuration, nothing was written")?;
    if args.write {
        let backup = edit::write(&args.config, &text, &edited)?;
        writeln!(report, "\n{file} is written; the old one is {}", backup.display())?;
    } else {
        report.push_str(&show::difference(&file, &changes)?);
    }
    Ok(report)
}

fn trusted(unit: &Unit, names: &[String]) -> Result<Vec<bool>> {
    let mut trusted = vec![false; unit.site.sensors.len()];
    for name in names {
        let index =
            unit.site.sensors.iter().position(|s| {
                &s.name == name && matches!(s.kind, SensorKind::Radar(_) | SensorKind::Camera(_))
            });
        let Some(index) = index else {
            bail!("--trust {name}: the unit has no radar or camera of that name");
        };
        trusted[index] = true;
    }
    Ok(trusted)
}

/// All recordings' scans; what is odd about the files goes into the report.
fn scans(unit: &Unit, paths: &[PathBuf], report: &mut String) -> Result<Vec<Scan>> {
    let mut scans = Vec::new();
    for path in paths {
        let bar = spinner(&format!("reading {}", path.display()));
        let read = read_scans(unit, path, |_| bar.inc(1)).with_context(|| path.display().to_string())?;
        bar.finish_and_clear();
        let name = name(path);
        for warning in &read.warnings {
            writeln!(report, "{name}: {warning}")?;
        }
        if read.faults + read.ignored > 0 {
            writeln!(
                report,
                "{name}: {} faulty messages, {} of sensors that the unit does not have",
                read.faults, read.ignored
            )?;
        }
        ensure!(
            !read.scans.is_empty(),
            "{} holds no measurements of this unit's sensors: is it another unit's?",
            path.display()
        );
        scans.extend(read.scans);
    }
    Ok(scans)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn spinner(what: &str) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_message(what.to_owned());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

fn estimate(unit: &Unit, scans: &[Scan], trusted: &[bool]) -> Result<Calibration> {
    let bar = spinner("following traffic");
    let result = calibrate(&unit.site, scans, trusted, |progress| match progress {
        Progress::Alone { sensor } => bar.set_message(format!("following what {sensor} sees alone")),
        Progress::Laying => bar.set_message("laying the sensors' tracks on each other"),
        Progress::Round { number, round } => {
            let [place, angle, clock] = round.change;
            bar.set_message(format!(
                "round {number}: changes up to {place:.3} m, {:.3}°, {:.1} ms",
                angle.to_degrees(),
                clock * 1e3
            ));
        }
    });
    bar.finish_and_clear();
    Ok(result?)
}
