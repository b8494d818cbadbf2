//! `kerbctl simulate`: the devices of a simulated junction on real transports, for a unit that somebody else starts.

use crate::demo::{DeviceSet, parse_duration};
use anyhow::{Context as _, Result};
use clap::Args;
use fusion_contract::UtcNs;
use serde::Deserialize;
use simulator::devices::{DeviceCounts, Devices, Running};
use simulator::faults::Fault;
use simulator::scene::{TRUTH_HEADER, truth_row};
use simulator::{Body, Scenario, Simulation};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

/// Options of `kerbctl simulate`.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Opens every device of a simulated junction (pseudo-terminals, TCP, UDP, MQTT, a file that grows), writes unit.toml for a unit \
that listens to them and truth.csv with where everybody really was, ten times a second, and runs in real time until it is \
stopped. The same seed is the same traffic and the same measurements.

A file of faults spoils some sensors for some time; sensors are named by how their names begin, none means all:

  [[fault]]
  sensors = \"radar1\"
  from_seconds = 20
  until_seconds = 40
  kind = { dropouts = { share = 0.3 } }

Kinds: dropouts { share }, \"freeze\", babble { bytes }, clock_offset { seconds }, clock_drift { ppm }, latency { seconds }, \
bias { range_metres, azimuth_degrees }, creep { azimuth_degrees_per_minute }, noise { range_metres, azimuth_degrees }, rain { drops, loss }.

Examples:
  kerbctl simulate --out work                              then, in another terminal:
  edge-daemon run --config work/unit.toml --record work/run.mcap
  edge-daemon replay work/run.mcap --tracks tracks.csv && kerbctl score --truth work/truth.csv tracks.csv
  kerbctl simulate --out work --devices all --faults faults.toml --duration 5m")]
pub struct SimulateArgs {
    /// Folder for unit.toml and truth.csv; made where it is not there.
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Which devices the junction has.
    #[arg(long, value_enum, value_name = "DEVICES", default_value_t = DeviceSet::Usual)]
    pub devices: DeviceSet,
    /// Draws junction, traffic and sensor errors; the same number, the same scene.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// How long to run: 60s, 2m, 1h or plain seconds. None: until stopped.
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    pub duration: Option<Duration>,
    /// What goes wrong, and when (TOML); see below.
    #[arg(long, value_name = "FILE")]
    pub faults: Option<PathBuf>,
}

/// A file of faults.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultsFile {
    #[serde(default)]
    fault: Vec<Fault>,
}

/// Instants of truth that wait to be written; a disk that is slower for ten seconds loses some, which is told.
const WAITING: usize = 100;

/// Runs; returns what to tell the user at the end.
///
/// # Errors
/// A file can't be read or written, or a device can't be opened.
pub fn run(args: &SimulateArgs) -> Result<String> {
    let faults = args.faults.as_deref().map(faults).transpose()?.unwrap_or_default();
    let scenario = Scenario { fleet: args.devices.fleet(), faults, ..Scenario::demo(args.seed) };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("devices")
        .enable_all()
        .build()
        .context("can't start a runtime for the devices")?;
    let devices =
        runtime.block_on(Devices::open(Simulation::new(&scenario))).context("can't open the devices")?;
    fs::create_dir_all(&args.out).with_context(|| format!("can't make folder {}", args.out.display()))?;
    let unit = args.out.join("unit.toml");
    fs::write(&unit, devices.unit_toml("demo", "junction"))
        .with_context(|| format!("can't write {}", unit.display()))?;
    let truth = args.out.join("truth.csv");
    let file = File::create(&truth).with_context(|| format!("can't write {}", truth.display()))?;
    eprintln!("Seed {}. Start a unit: edge-daemon run --config {}", args.seed, unit.display());

    let (to, instants) = mpsc::sync_channel(WAITING);
    let mut lost = 0u64;
    let running = {
        let _guard = runtime.enter();
        devices.run(move |at, bodies| {
            if to.try_send((at, bodies.to_vec())).is_err() {
                lost += 1;
                if lost == 1 {
                    tracing::error!("the disk is too slow: instants of the truth are lost");
                }
            }
        })?
    };
    let stop = stop_on_signal(&runtime);
    let rows = write(&running, &instants, &stop, args.duration, file)
        .with_context(|| format!("can't write {}", truth.display()))?;
    let sent = running.stop();
    runtime.shutdown_background();
    told(&sent, rows, &truth)
}

fn faults(path: &Path) -> Result<Vec<Fault>> {
    let text = fs::read_to_string(path).with_context(|| format!("can't read {}", path.display()))?;
    let file: FaultsFile = toml::from_str(&text).with_context(|| {
        format!("{} is no file of faults; kerbctl simulate --help shows one", path.display())
    })?;
    Ok(file.fault)
}

/// A message comes at the first Ctrl-C.
fn stop_on_signal(runtime: &tokio::runtime::Runtime) -> Receiver<()> {
    let (to, stop) = mpsc::channel();
    runtime.spawn(async move {
        if tokio::signal::ctrl_c().await.is_ok() {
            // Nobody listens once it has ended.
            let _ = to.send(());
        }
    });
    stop
}

/// Writes the truth until the end; how many rows.
fn write(
    running: &Running,
    instants: &Receiver<(UtcNs, Vec<Body>)>,
    stop: &Receiver<()>,
    duration: Option<Duration>,
    file: File,
) -> std::io::Result<u64> {
    let (began, mut rows, mut out) = (Instant::now(), 0, BufWriter::new(file));
    writeln!(out, "{TRUTH_HEADER}")?;
    while running.is_running() && stop.try_recv().is_err() && duration.is_none_or(|d| began.elapsed() < d) {
        match instants.recv_timeout(Duration::from_millis(200)) {
            Ok((at, bodies)) => {
                // In UTC, as the unit's tracks are.
                let t = at.secs_since(UtcNs(0));
                for body in &bodies {
                    writeln!(out, "{}", truth_row(t, body))?;
                    rows += 1;
                }
            }
            Err(RecvTimeoutError::Timeout) => out.flush()?,
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    out.flush()?;
    Ok(rows)
}

fn told(sent: &DeviceCounts, rows: u64, truth: &Path) -> Result<String> {
    let mut text = String::new();
    for d in &sent.devices {
        writeln!(
            text,
            "{:<24}{:>10} messages{:>12} bytes{:>8} unsent",
            d.device, d.messages, d.bytes, d.dropped
        )?;
    }
    writeln!(text, "truth: {rows} rows in {}", truth.display())?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;
    use simulator::faults::FaultKind;

    #[test]
    fn the_helps_faults_are_understood_and_others_are_refused_by_name() {
        #[derive(Debug, Parser)]
        struct Cli {
            #[command(flatten)]
            simulate: SimulateArgs,
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("faults.toml");
        let help = <Cli as clap::CommandFactory>::command().render_long_help().to_string();
        let example: Vec<&str> = help
            .lines()
            .map(str::trim)
            .skip_while(|l| *l != "[[fault]]")
            .take_while(|l| !l.is_empty())
            .collect();
        fs::write(&path, example.join("\n")).unwrap();
        let [Fault { sensors, from_s, until_s, kind }] = &faults(&path).unwrap()[..] else { panic!() };
        assert_eq!((sensors.as_str(), *from_s, *until_s), ("radar1", 20.0, 40.0));
        assert_eq!(*kind, FaultKind::Dropouts { share: 0.3 });
        for good in [
            "\"freeze\"",
            "{ babble = { bytes = 3 } }",
            "{ clock_offset = { seconds = 0.1 } }",
            "{ clock_drift = { ppm = 50 } }",
            "{ latency = { seconds = 0.2 } }",
            "{ bias = { range_metres = 1 } }",
            "{ creep = { azimuth_degrees_per_minute = 0.1 } }",
            "{ noise = { azimuth_degrees = 1 } }",
            "{ rain = { drops = 5, loss = 0.1 } }",
        ] {
            fs::write(&path, format!("[[fault]]\nkind = {good}\n")).unwrap();
            assert_eq!(faults(&path).unwrap()[0].until_s, f64::INFINITY, "{good}");
        }
        fs::write(&path, "[[fault]]\nkind = { dropout = { share = 1 } }\n").unwrap();
        let error = format!("{:#}", faults(&path).unwrap_err());
        assert!(error.contains("faults.toml") && error.contains("dropouts"), "{error}");
        assert!(Cli::try_parse_from(["simulate", "--out", "work", "--devices", "most"]).is_err());
    }
}
