//! `kerbctl degradation`: how good the tracks still are when something is wrong with the devices, and whether health tells.
//!
//! A case is a simulated scene in which something is taken away or spoilt. What its devices say is recorded and replayed
//! through decoders, fusion and health as they run in a unit, on the CPU; the tracks are scored against the truth.

mod case;
mod measure;
mod table;

pub use case::{Case, cases};
pub use measure::{Row, measure};
pub use table::{News, news, table};

use crate::demo::parse_duration;
use anyhow::{Context as _, Result};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use simulator::installation::Installation;
use simulator::layout::Junction;
use simulator::{Layout, Scenario};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Options of `kerbctl degradation`.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Prints a table (Markdown): HOTA, IDF1 and GOSPA of each case, and what health said that it does not say of the sound junction. \
Fails where a case is not told in health. The same seed gives the same figures, on any machine and at any load.

Examples:
  kerbctl degradation --duration 1m --case rain --case loss
  kerbctl degradation --record testbenches/DEGRADATION.md")]
pub struct DegradationArgs {
    /// Draws junction, traffic and sensor errors; the same number, the same scene.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// How long the scene is: 60s, 5m or plain seconds.
    #[arg(long, value_name = "TIME", value_parser = parse_duration, default_value = "5m")]
    pub duration: Duration,
    /// Only cases whose names contain this, and the sound junction. May be given several times.
    #[arg(long, value_name = "PART")]
    pub case: Vec<String>,
    /// Cases that run at once; none: as many as there are processors.
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    /// Puts the table into this file, between its lines `<!-- figures, … -->` and `<!-- end of figures -->`.
    #[arg(long, value_name = "FILE")]
    pub record: Option<PathBuf>,
}

/// The scene of a seed: the demonstration's junction.
#[must_use]
pub fn scene(seed: u64) -> Scenario {
    Scenario::demo(seed)
}

/// Measures; returns the table.
///
/// # Errors
/// A file can't be written or read, or a case is silent in health.
pub fn run(args: &DegradationArgs) -> Result<String> {
    let scenario = scene(args.seed);
    let site = Installation::new(&scenario, &Junction::new(Layout::Grid)).site;
    let wanted = |c: &Case| {
        c.faults.is_empty() || args.case.is_empty() || args.case.iter().any(|p| c.name.contains(p))
    };
    let cases: Vec<Case> = cases(&site).into_iter().filter(wanted).collect();
    let rows = measure_all(&scenario, &cases, args)?;
    let text = table(&rows);
    if let Some(path) = &args.record {
        table::record(path, &command(args), &text)?;
    }
    let silent: Vec<&str> =
        rows.iter().skip(1).filter(|r| news(r, &rows[0]).is_empty()).map(|r| r.case.name.as_str()).collect();
    if !silent.is_empty() {
        print_table(&text);
        anyhow::bail!("health does not tell of: {}", silent.join(", "));
    }
    Ok(text)
}

#[allow(clippy::print_stdout, reason = "the table is the result even where it shows a failure")]
fn print_table(text: &str) {
    print!("{text}");
}

fn command(args: &DegradationArgs) -> String {
    let mut text =
        format!("kerbctl degradation --seed {} --duration {}s", args.seed, args.duration.as_secs());
    for part in &args.case {
        text.push_str(&format!(" --case \"{part}\""));
    }
    text
}

/// Rows in the order of the cases.
fn measure_all(scenario: &Scenario, cases: &[Case], args: &DegradationArgs) -> Result<Vec<Row>> {
    let jobs = args.jobs.or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    let bar = ProgressBar::new(cases.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} cases, {eta} left: {msg}") {
        bar.set_style(style);
    }
    let (next, rows) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || -> Result<()> {
        let folder = tempfile::tempdir().context("can't make a folder for the recordings")?;
        loop {
            let k = next.fetch_add(1, Ordering::Relaxed);
            let Some(case) = cases.get(k) else { return Ok(()) };
            bar.set_message(case.name.clone());
            let row = measure(scenario, case, args.duration.as_secs_f64(), folder.path())
                .with_context(|| format!("case `{}`", case.name))?;
            bar.inc(1);
            rows.lock().unwrap_or_else(PoisonError::into_inner).push((k, row));
        }
    };
    let done: Vec<Result<()>> = std::thread::scope(|s| {
        let workers: Vec<_> = (0..jobs.max(1)).map(|_| s.spawn(work)).collect();
        let ended = |w: std::thread::ScopedJoinHandle<'_, Result<()>>| {
            w.join().unwrap_or_else(|_| Err(anyhow::anyhow!("a case has crashed: see above")))
        };
        workers.into_iter().map(ended).collect()
    });
    bar.finish_and_clear();
    done.into_iter().collect::<Result<()>>()?;
    let mut rows = rows.into_inner().unwrap_or_else(PoisonError::into_inner);
    rows.sort_by_key(|(k, _)| *k);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}
