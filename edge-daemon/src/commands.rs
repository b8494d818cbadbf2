//! What each command does; everything that can be tested lives in the library.

use anyhow::{Context as _, Result};
use clap::Args;
use edge_daemon::config::{BackendChoice, Unit, writable_by_others};
use edge_daemon::fuse::Output;
use edge_daemon::publish::credentials::Credentials;
use edge_daemon::publish::session;
use edge_daemon::replay::{CountsCsv, Progress, ReplayError, ReplayOptions, Speed, TracksSink, TracksTo};
use edge_daemon::run;
use edge_daemon::service::{self, LogControl};
use fusion_contract::{SensorKind, UtcNs};
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};

#[derive(Debug, Args)]
pub struct RunArgs {
    /// The unit's configuration.
    #[arg(long)]
    config: PathBuf,
    /// Records to this file, whatever `[record] folder` says.
    #[arg(long)]
    record: Option<PathBuf>,
    /// Overrides the configuration's backend: auto, cpu, gpu or fpga.
    #[arg(long)]
    backend: Option<BackendChoice>,
}

#[derive(Debug, Args)]
pub struct ReplayArgs {
    /// An MCAP recording, or a file with one device's bytes.
    recording: PathBuf,
    /// The unit's configuration. None: the one in the recording.
    #[arg(long)]
    config: Option<PathBuf>,
    /// Writes tracks to this file: `.mcap`, else CSV.
    #[arg(long)]
    tracks: Option<PathBuf>,
    /// Writes volume and occupancy per loop and interval to this CSV file.
    #[arg(long)]
    counts: Option<PathBuf>,
    /// Overrides the configuration's backend: auto, cpu, gpu or fpga.
    #[arg(long)]
    backend: Option<BackendChoice>,
    /// `max`, or how many times as fast as recorded.
    #[arg(long, default_value = "max")]
    speed: Speed,
    /// Whose bytes the file holds, where it is no MCAP and the unit has several sources.
    #[arg(long)]
    source: Option<String>,
    /// UTC seconds at which a file without any clock starts.
    #[arg(long, default_value_t = 0.0)]
    start: f64,
}

pub fn replay(args: ReplayArgs) -> Result<()> {
    let unit = match &args.config {
        Some(path) => Unit::load(path)?,
        None => unit_of_recording(&args.recording)?,
    };
    let options = ReplayOptions {
        speed: args.speed,
        backend: args.backend,
        source: args.source,
        capture_start: UtcNs::from_secs(args.start),
        ..ReplayOptions::default()
    };
    let mut sink =
        args.tracks.as_deref().map(|p| TracksSink::create(&TracksTo::from_path(p), &unit)).transpose()?;
    let mut counts = args.counts.as_deref().map(|p| create_counts(p, &unit)).transpose()?;
    prepare(args.backend, &unit)?;
    let mut progress = Progress::new();
    let replayed = edge_daemon::replay::replay(
        &unit,
        &args.recording,
        &options,
        Some(&mut progress),
        |output: &Output| {
            if let (Some(csv), Output::Counts(c)) = (&mut counts, output) {
                csv.counts(c).map_err(|e| ReplayError::Write(Box::new(e)))?;
            }
            sink.as_mut().map_or(Ok(()), |sink| sink.take(output))
        },
    );
    progress.finish();
    let summary = replayed.with_context(|| format!("replaying {}", args.recording.display()))?;
    if let Some(sink) = sink {
        sink.finish()?;
    }
    if let Some(csv) = counts {
        csv.finish().context("writing counts")?;
    }
    for warning in &summary.warnings {
        eprintln!("warning: {warning}");
    }
    eprintln!("{summary}");
    Ok(())
}

/// Builds the simulated gateware where it will be needed, before anything waits for it.
fn prepare(backend: Option<BackendChoice>, unit: &Unit) -> Result<()> {
    let settings = &unit.config.fuse;
    if backend.unwrap_or(settings.backend) == BackendChoice::Fpga {
        edge_daemon::backend::prepare_fpga(settings, &mut |news| eprintln!("{news}"))?;
    }
    Ok(())
}

fn create_counts(path: &Path, unit: &Unit) -> Result<CountsCsv<BufWriter<File>>> {
    let create = || CountsCsv::new(BufWriter::new(File::create(path)?), &unit.site);
    create().with_context(|| format!("can't write counts to {}", path.display()))
}

fn unit_of_recording(path: &Path) -> Result<Unit> {
    let recording = fusion_record::Recording::open(path)?;
    let text = recording.config().with_context(|| {
        format!("{} holds no configuration: give one with --config unit.toml", path.display())
    })?;
    Ok(Unit::from_text(text, &format!("{} (unit.toml in it)", path.display()))?)
}

/// Runs until a signal, or until one of the unit's threads has died.
pub fn run(args: RunArgs, log: &LogControl) -> Result<()> {
    let unit = Unit::load(&args.config)?;
    log.configure(&unit.config.log.filter)?;
    for warning in unit.warnings.iter().map(ToString::to_string).chain(writable_by_others(&args.config)) {
        tracing::warn!("{warning}");
    }
    prepare(args.backend, &unit)?;
    let name = unit.config.unit.name.clone();
    let options = run::Options {
        record_file: args.record,
        backend: args.backend,
        service: true,
        ..run::Options::default()
    };
    let signals = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut handle = run::start(unit, options)?;
    tracing::info!(version = edge_daemon::version(), "unit {name} runs");
    if let Some(file) = handle.recording() {
        tracing::info!("records to {}", file.display());
    }
    let died = signals.block_on(async {
        let mut hangup = signal(SignalKind::hangup())?;
        let mut terminate = signal(SignalKind::terminate())?;
        let mut look = tokio::time::interval(Duration::from_millis(500));
        loop {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => return Ok::<_, std::io::Error>(false),
                _ = terminate.recv() => return Ok(false),
                _ = hangup.recv() => reload(&mut handle, &args.config, log),
                _ = look.tick() => if !handle.is_running() { return Ok(true) },
            }
        }
    })?;
    service::announce_stop();
    tracing::info!("stopping");
    let stats = handle.stop();
    tracing::info!(
        bytes = stats.bytes,
        scans = stats.scans,
        frames = stats.frames_published,
        late = stats.late,
        faults = stats.faults,
        "unit {name} has stopped"
    );
    anyhow::ensure!(!died, "a thread of the unit has died: the log above says why; start the unit again");
    Ok(())
}

/// Takes over what changed in the configuration, and says what; the unit runs on as it was where it can't.
fn reload(handle: &mut run::Handle, path: &Path, log: &LogControl) {
    service::announce_reload(false);
    let taken = Unit::load(path).map_err(anyhow::Error::from).and_then(|unit| {
        let filter = unit.config.log.filter.clone();
        let changed = handle.reload(unit)?;
        log.configure(&filter)?;
        Ok(changed)
    });
    match taken {
        Ok(changed) if changed.is_empty() => {
            tracing::info!("reloaded: nothing changed in {}", path.display())
        }
        Ok(changed) => tracing::info!("reloaded: {} taken over", changed.join(", ")),
        Err(error) => tracing::error!("not reloaded: {error:#}"),
    }
    service::announce_reload(true);
}

pub fn check(path: &Path) -> Result<()> {
    let unit = Unit::load(path)?;
    let c = &unit.config;
    println!(
        "Unit {} in {} at {}, {}.",
        c.unit.name, c.unit.city, c.unit.latitude_degrees, c.unit.longitude_degrees
    );
    println!(
        "Publishes tracks {} times a second, at most {} ms after they are true (plus computing).",
        c.output.rate_hertz, c.align.window_ms
    );
    for source in &unit.sources {
        let names: Vec<&str> = source
            .sensors
            .iter()
            .filter_map(|(_, i)| unit.site.sensor(*i))
            .map(|s| s.name.as_str())
            .collect();
        println!(
            "Source {}: {} from {}, feeds {}.",
            source.source.name,
            source.source.format.name(),
            source.describe(),
            if names.is_empty() { "nothing".to_owned() } else { names.join(", ") }
        );
    }
    for (sensor, plan) in unit.site.sensors.iter().zip(&unit.sensors) {
        let what = match &sensor.kind {
            SensorKind::Radar(r) => format!(
                "radar at ({}, {}), looks {}, {:.0} degrees wide, {} to {} m",
                r.pose.x_m,
                r.pose.y_m,
                compass(r.pose.yaw_rad),
                r.fov_rad.to_degrees(),
                r.min_range_m,
                r.max_range_m
            ),
            SensorKind::Camera(k) => format!(
                "camera at ({}, {}), {} m up, looks {} and {:.1} degrees down, {:.0} degrees wide",
                k.pose.x_m,
                k.pose.y_m,
                k.pose.z_m,
                compass(k.pose.yaw_rad),
                k.pose.pitch_down_rad.to_degrees(),
                2.0 * (0.5 * k.width_px / k.focal_px).atan().to_degrees()
            ),
            SensorKind::Loop(l) => format!(
                "loop at ({}, {}), {} by {} m, traffic goes {}",
                l.x_m,
                l.y_m,
                l.length_m,
                l.width_m,
                compass(l.heading_rad)
            ),
            SensorKind::Signal => "signal controller, events only".to_owned(),
        };
        println!(
            "Sensor {}: {what}; stamped by {}, {} ms late.",
            sensor.name,
            match plan.stamping.from {
                fusion_contract::StampSource::Arrival => "arrival",
                fusion_contract::StampSource::Device => "its own clock",
                fusion_contract::StampSource::FrameCounter => "its frame counter",
            },
            plan.stamping.latency_ns as f64 * 1e-6
        );
    }
    let p = &c.publish;
    if p.enabled {
        let named = |what: &[String], none: &str| match what {
            [] => none.to_owned(),
            some => some.join(" and "),
        };
        let (listens, connects) = (named(&p.listen, "nothing"), named(&p.connect, "nobody"));
        println!("Zenoh: listens on {listens}, connects to {connects}.");
        match session::check(c) {
            Ok(Some(credentials)) => println!("{}", describe(&credentials)),
            Ok(None) => {}
            Err(error) => println!("warning: `run` would refuse: {}", edge_daemon::chain(&error)),
        }
    } else {
        println!("Zenoh: off.");
    }
    match &c.outbox.folder {
        Some(folder) => println!(
            "Keeps alerts, events and counts in {folder} until {} has acknowledged them: at most {} MB, {} h.",
            c.outbox.consumers.join(" and "),
            c.outbox.limit_bytes / 1_000_000,
            c.outbox.limit_hours
        ),
        None => println!(
            "Keeps nothing: alerts, events and counts are lost while nobody can be reached ([outbox])."
        ),
    }
    match &c.record.folder {
        Some(folder) => println!(
            "Records to {folder}{}.",
            if c.record.keep_personal_data { ", licence plates and faces included" } else { "" }
        ),
        None => println!("Records nothing."),
    }
    for warning in unit.warnings.iter().map(ToString::to_string).chain(writable_by_others(path)) {
        println!("warning: {warning}");
    }
    Ok(())
}

fn describe(credentials: &Credentials) -> String {
    let until = |s: i64| {
        time::OffsetDateTime::from_unix_timestamp(s).map_or_else(|_| s.to_string(), |t| t.date().to_string())
    };
    let (own, authority) = (&credentials.own, &credentials.authority);
    format!(
        "It is {} there until {}, as {} says (until {}).",
        own.identity,
        until(own.not_after_s),
        authority.identity,
        until(authority.not_after_s)
    )
}

/// A direction in words, for people who stand at the kerb.
fn compass(yaw_rad: f64) -> String {
    const WORDS: [&str; 8] =
        ["east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east"];
    // As it is shown: neither 360.0 nor -0.0.
    let degrees = (10.0 * yaw_rad.to_degrees()).round().rem_euclid(3600.0).abs() / 10.0;
    let word = WORDS[(degrees / 45.0).round() as usize % 8];
    format!("{word} ({degrees:.1} degrees)")
}
