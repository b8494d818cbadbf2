//! `kerbctl simulate`: the devices of a simulated junction on real transports, for a unit that somebody else starts.

use crate::demo::{DeviceSet, parse_duration};
use anyhow::{Context as _, Result};
use clap::Args;
use fusion_contract::UtcNs;
use serde::Deserialize;
use simulator::devices::{DeviceCounts, Devices, Endpoint, Running, Source};
use simulator::faults::Fault;
use simulator::fcd::FloatingCars;
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
Opens every device of a simulated junction (pseudo-terminals, TCP, UDP, MQTT, RTSP, a file that grows), writes unit.toml for a unit \
that listens to them, devices/ with a link or an address of each, and truth.csv with where everybody really was, ten times a second, and runs in real time until it is \
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
  kerbctl simulate --out work --devices all --faults faults.toml --duration 5m
  kerbctl simulate --out work --sumo-fcd fcd.xml.gz --sumo-centre 1500,1500")]
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
    /// Traffic from a file that `sumo --fcd-output` has written, plain or .gz, instead of the junction's own: the devices see it, the
    /// truth has it, and the run ends with it. Masts and loops stay where this junction has them.
    #[arg(long, value_name = "FILE")]
    pub sumo_fcd: Option<PathBuf>,
    /// Where in SUMO's network the middle of the junction is: x,y in metres.
    #[arg(long, value_name = "X,Y", value_parser = parse_centre, default_value = "0,0", requires = "sumo_fcd", allow_hyphen_values = true)]
    pub sumo_centre: [f64; 2],
}

fn parse_centre(text: &str) -> Result<[f64; 2], String> {
    let number = |t: &str| t.trim().parse().ok().filter(|v: &f64| v.is_finite());
    let centre = text.split_once(',').and_then(|(x, y)| Some([number(x)?, number(y)?]));
    centre.ok_or_else(|| "write two numbers with a comma between them, such as 1250.5,-80".to_owned())
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

/// What simulated devices live on.
///
/// # Errors
/// The system gives no thread.
pub(crate) fn devices_runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("devices")
        .enable_all()
        .build()
        .context("can't start a runtime for the devices")
}

/// Runs; returns what to tell the user at the end.
///
/// # Errors
/// A file can't be read or written, or a device can't be opened.
pub fn run(args: &SimulateArgs) -> Result<String> {
    let faults = args.faults.as_deref().map(faults).transpose()?.unwrap_or_default();
    let scenario = Scenario { fleet: args.devices.fleet(), faults, ..Scenario::demo(args.seed) };
    let runtime = devices_runtime()?;
    let mut simulation = Simulation::new(&scenario);
    if let Some(file) = &args.sumo_fcd {
        let cars = FloatingCars::open(file, args.sumo_centre);
        let cars = cars.with_context(|| format!("can't drive the traffic by {}", file.display()))?;
        simulation = simulation.with_floating_cars(cars);
    }
    let devices = runtime.block_on(Devices::open(simulation)).context("can't open the devices")?;
    fs::create_dir_all(&args.out).with_context(|| format!("can't make folder {}", args.out.display()))?;
    list(&args.out.join("devices"), devices.sources())?;
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
    let broken = running.take_error();
    let sent = running.stop();
    runtime.shutdown_background();
    if let (Some(error), Some(file)) = (broken, &args.sumo_fcd) {
        return Err(error).with_context(|| format!("{} breaks off", file.display()));
    }
    told(&sent, rows, &truth)
}

/// What each device is reached by, under names that stay: a link to a serial port or a file, a file with an address.
fn list(folder: &Path, sources: &[Source]) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("can't make folder {}", folder.display()))?;
    for source in sources {
        let at = folder.join(&source.name);
        // What is left of a run before.
        let _ = fs::remove_file(&at);
        let listed = match &source.endpoint {
            // Nobody can listen to it.
            Endpoint::Recording => continue,
            Endpoint::Serial(path) => std::os::unix::fs::symlink(path, &at),
            Endpoint::File(path) => std::os::unix::fs::symlink(path, &at),
            Endpoint::Tcp(address) | Endpoint::Udp(address) => fs::write(&at, format!("{address}\n")),
            Endpoint::Rtsp { url, user, password_file } => {
                fs::write(&at, format!("{url} {user} {}\n", password_file.display()))
            }
            Endpoint::Mqtt(broker, topic) => fs::write(&at, format!("{broker} {topic}\n")),
        };
        listed.with_context(|| format!("can't write {}", at.display()))?;
    }
    Ok(())
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
