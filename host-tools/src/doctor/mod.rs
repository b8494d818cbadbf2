//! `kerbctl doctor`: opens every device of a unit, listens, and says what is heard, what is wrong and what to do.
//!
//! Devices are opened, decoded and fused by the daemon's own code. Nothing is published, and nothing is written.

mod advice;
mod around;
mod examine;
mod print;

pub use advice::Advice;
pub use examine::{Patient, examine};

use crate::demo::parse_duration;
use anyhow::{Context as _, Result};
use clap::Args;
use edge_daemon::config::Unit;
use edge_daemon::run::listen;
use indicatif::{ProgressBar, ProgressStyle};
use std::path::PathBuf;
use std::time::Duration;

/// Options of `kerbctl doctor`.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Opens every device that the configuration names, listens, and says sensor by sensor what it hears: bytes, messages against the \
configured period, faults, how old stamps are on arrival, what the device's clock does, and how its detections agree with the \
tracks that all sensors make together. Each thing that is wrong comes with what to do. Exit code: 0 when all is well, 1 when \
something is wrong.

Stop the unit first: a device talks to one listener. Agreement needs traffic; with fewer than a few dozen detections of tracks \
there is none to tell of (-). A drifting clock needs a minute.

Examples:
  kerbctl doctor --config unit.toml
  kerbctl doctor --config unit.toml --seconds 90
  kerbctl doctor --config unit.toml --json")]
pub struct DoctorArgs {
    /// The unit's configuration.
    #[arg(long, value_name = "FILE")]
    pub config: PathBuf,
    /// How long to listen: plain seconds, or with a unit: 20s, 2m.
    #[arg(long, value_name = "TIME", value_parser = parse_duration, default_value = "20")]
    pub seconds: Duration,
    /// Prints JSON instead of a table.
    #[arg(long)]
    pub json: bool,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Diagnosis {
    /// What to print.
    pub text: String,
    /// Nothing is wrong.
    pub healthy: bool,
}

/// Examines a unit.
///
/// # Errors
/// The configuration is wrong, or there is nothing to listen to.
pub fn run(args: &DoctorArgs) -> Result<Diagnosis> {
    let unit = Unit::load(&args.config)?;
    let around = around::look(&args.config, &unit);
    let bar = ProgressBar::new(args.seconds.as_secs());
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} s: {msg}") {
        bar.set_style(style);
    }
    bar.set_message(format!("opening {} devices", unit.sources.len()));
    let heard = listen(&unit, args.seconds, |elapsed, totals| {
        bar.set_position(elapsed.as_secs());
        bar.set_message(format!("{} messages, {} tracks", totals.messages, totals.tracks));
    });
    bar.finish_and_clear();
    let heard = heard.context("can't listen")?;
    let patients = examine(&unit, &heard);
    let healthy = around.is_empty() && patients.iter().all(|p| p.advice.is_empty());
    let text = if args.json {
        print::json(&unit, &heard, &patients, &around, healthy)
    } else {
        print::table(&heard, &patients, &around, healthy)
    };
    Ok(Diagnosis { text, healthy })
}
