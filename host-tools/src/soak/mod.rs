//! `kerbctl soak`: the daemon as its own process under a multiple of the demonstration's load, measured from outside.
//!
//! ```text
//!  this process                                                 the daemon, as it is installed
//!  so many junctions' devices ══ bytes over pty, TCP ═════════▶ edge-daemon run --config unit.toml
//!      └─ ledger: when each message left                            │        outbox, history, page, metrics
//!  subscriber, consumer of kept messages ◀══ Zenoh over TCP ════════┘
//! ```
//!
//! Nothing is taken from the daemon's word that can be seen from outside: latency is measured by this process's clock, losses by
//! what was sent and what came; the daemon's own counters must then explain every loss.

pub mod account;
pub mod kept;
pub mod latency;
pub mod load;
pub mod memory;
mod options;
pub mod process;
pub mod report;
mod rig;

pub use options::SoakArgs;

use crate::demo::Log;
use anyhow::{Context as _, Result};
use indicatif::{ProgressBar, ProgressStyle};
use report::Report;
use rig::Rig;
use std::fs;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::time::{Duration, Instant};

/// Shortest and longest time between two lines of progress where there is no terminal.
const LINES_EVERY: [Duration; 2] = [Duration::from_secs(2), Duration::from_secs(60)];

/// What a run has come to.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// For standard output.
    pub text: String,
    /// Every limit was kept, and every drop was counted.
    pub passed: bool,
}

/// Runs.
///
/// # Errors
/// Something does not start, or dies on the way.
pub fn run(args: &SoakArgs) -> Result<Outcome> {
    // What this process, as a subscriber, has to say goes beside the progress.
    let _log = Log::install(false);
    let temporary = tempfile::tempdir().context("can't make a folder for the run")?;
    let folder = match &args.out {
        Some(folder) => {
            fs::create_dir_all(folder).with_context(|| format!("can't make folder {}", folder.display()))?;
            folder.as_path()
        }
        None => temporary.path(),
    };
    let mut rig = Rig::start(args, folder)?;
    let mut progress = Progress::new(args.duration);
    while rig.elapsed() < args.duration && rig.step()? {
        progress.tell(&rig)?;
    }
    progress.finish();
    let mut report = rig.finish()?;
    report.judge(&args.limits());
    if args.out.is_some() {
        keep(&report, folder)?;
    }
    let text = if args.json { serde_json::to_string_pretty(&report)? + "\n" } else { report.table()? };
    Ok(Outcome { text, passed: report.failures.is_empty() })
}

/// Leaves the figures beside the daemon's log.
fn keep(report: &Report, folder: &Path) -> Result<()> {
    let path = folder.join("soak.json");
    let text = serde_json::to_string_pretty(report)?;
    fs::write(&path, text).with_context(|| format!("can't write {}", path.display()))
}

/// Tells how it goes, on standard error: a bar on a terminal, plain lines elsewhere.
struct Progress {
    bar: Option<ProgressBar>,
    every: Duration,
    told: Instant,
}

impl Progress {
    fn new(duration: Duration) -> Self {
        let bar = io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template("{bar:20} {elapsed} of {len} s, {eta} left  {wide_msg}");
            ProgressBar::new(duration.as_secs())
                .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        let every = (duration / 60).clamp(LINES_EVERY[0], LINES_EVERY[1]);
        Self {
            every: if bar.is_some() { Duration::from_millis(500) } else { every },
            bar,
            told: Instant::now(),
        }
    }

    fn tell(&mut self, rig: &Rig) -> io::Result<()> {
        if self.told.elapsed() < self.every {
            return Ok(());
        }
        self.told = Instant::now();
        let (seconds, said) = (rig.elapsed().as_secs(), rig.says());
        match &self.bar {
            Some(bar) => {
                bar.set_position(seconds);
                bar.set_message(said);
                Ok(())
            }
            None => writeln!(io::stderr(), "{seconds:5} s  {said}"),
        }
    }

    fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
