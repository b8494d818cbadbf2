//! What can be asked of a soak.

use super::report::Limits;
use crate::demo::parse_duration;
use clap::Args;
use edge_daemon::config::BackendChoice;
use std::path::PathBuf;
use std::time::Duration;

/// Options of `kerbctl soak`.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Starts the installed daemon as a process of its own, with outbox, history, page and metrics, lets the devices of so many simulated \
junctions speak to it, and is its subscriber and the consumer of what it keeps. Load 1 is the demo's junction: four radars, four \
cameras, the loops of every lane, about 25 vehicles within 100 m. Load 4 is four of them, with traffic of their own, 600 m apart in \
one unit's site: four times the sensors, bytes, detections and tracks.

Measured from outside: latency from the moment that a message is handed to its device's transport to the moment that the \
subscriber has the frame it is in, and what of it is beyond the reorder window; from the daemon's start to the first published \
track; the daemon's resident memory, once a second; what was lost between devices, daemon and subscriber, held against the \
daemon's own counters.

Ends with status 1 where a limit is exceeded, memory grows, or something was lost that nobody counted. Memory is judged in runs \
of at least five minutes, after a quarter of the run (at most ten minutes) of warm-up. Figures to be quoted take a release build \
(cargo build --release) and a machine without other work: the report says how both were.

Examples:
  target/release/kerbctl soak                                      a minute of the demo's load
  target/release/kerbctl soak --load 4 --duration 60m --out soak   an hour of four times it; keeps log and figures in soak/
  target/release/kerbctl soak --json | jq .beyond_window")]
pub struct SoakArgs {
    /// How long to run: 60s, 5m, 1h or plain seconds.
    #[arg(long, value_name = "TIME", value_parser = parse_duration, default_value = "60s")]
    pub duration: Duration,
    /// How many of the demo's junctions the unit has.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub load: u32,
    /// Draws the first junction's traffic, the next number the second's, and so on.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The daemon. None: the one beside this program.
    #[arg(long, value_name = "FILE")]
    pub daemon: Option<PathBuf>,
    /// What computes the fusion: auto, cpu, gpu or fpga.
    #[arg(long, value_name = "BACKEND", default_value = "auto")]
    pub backend: BackendChoice,
    /// Keeps the unit's configuration, its log, outbox and history, and the report (soak.json) in this folder.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    /// The report as JSON.
    #[arg(long)]
    pub json: bool,
    /// Most milliseconds from the daemon's start to the first published track.
    #[arg(long, value_name = "MS", default_value_t = 1000.0)]
    pub max_first_track_ms: f64,
    /// Most milliseconds beyond the reorder window, median.
    #[arg(long, value_name = "MS", default_value_t = 5.0)]
    pub max_p50_ms: f64,
    /// Most milliseconds beyond the reorder window, 99th percentile.
    #[arg(long, value_name = "MS", default_value_t = 20.0)]
    pub max_p99_ms: f64,
    /// Most resident memory of the daemon, megabytes.
    #[arg(long, value_name = "MB", default_value_t = 150.0)]
    pub max_resident_mb: f64,
    /// Most growth of it after the warm-up, megabytes.
    #[arg(long, value_name = "MB", default_value_t = 4.0)]
    pub max_growth_mb: f64,
}

impl SoakArgs {
    /// What may not be exceeded.
    #[must_use]
    pub const fn limits(&self) -> Limits {
        Limits {
            first_track_ms: self.max_first_track_ms,
            beyond_p50_ms: self.max_p50_ms,
            beyond_p99_ms: self.max_p99_ms,
            resident_mb: self.max_resident_mb,
            growth_mb: self.max_growth_mb,
        }
    }
}
