//! `kerbctl record`: what a unit or a city publishes, into an MCAP file.

use crate::connection::Connection;
use crate::demo::parse_duration;
use anyhow::{Context as _, Result, ensure};
use clap::Args;
use edge_daemon::clock::Clock;
use fusion_record::{Recorder, RecorderOptions};
use fusion_wire::client::{BrainSubscriber, InMemory, Kept, Options, Start, Told, UnitId};
use fusion_wire::keys::{Key, Topic};
use fusion_wire::{Format, decode, proto};
use indicatif::{HumanBytes, ProgressBar, ProgressStyle};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use zenoh::{Session, Wait as _};

/// How long a unit may take to tell its site.
const SITE_WITHIN: Duration = Duration::from_secs(3);

/// Options of `kerbctl record`.
#[derive(Debug, Args)]
#[command(after_help = "\
Records what units publish: track frames, health, events, alerts, counts, what signals show, and each unit's site. Any \
MCAP tool opens the file; its schemas are in it. Track frames that did not come are fetched from the unit's history where \
it keeps one, and are then in their place by time. Ctrl-C ends it, and the file is whole.

A unit's own recording ([record] of its configuration) also has what the devices sent, so that it can be fused again.

Examples:
  kerbctl record --connect tcp/localhost:7447 --out corner.mcap --duration 10m
  kerbctl record --zenoh certs/springfield/brain/hall/zenoh.json5 --city springfield --out city.mcap
then:
  kerbctl export corner.mcap --what tracks --out tracks.csv
  kerbctl replay corner.mcap --listen tcp/127.0.0.1:7448")]
pub struct RecordArgs {
    #[command(flatten)]
    connection: Connection,
    /// The file; one of that name is only replaced with --force.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Replaces a file that is there.
    #[arg(long)]
    force: bool,
    /// Ends after so long, such as 60s or 5m. None: at Ctrl-C.
    #[arg(long, value_parser = parse_duration, value_name = "TIME")]
    duration: Option<Duration>,
}

/// What was recorded, by kind.
#[derive(Debug, Default)]
struct Counts {
    frames: u64,
    fetched: u64,
    missed: u64,
    others: u64,
    units: BTreeMap<UnitId, ()>,
}

/// Records until it is ended; tells what is in the file.
///
/// # Errors
/// Zenoh refuses something, or the file can't be written.
pub fn run(args: &RecordArgs) -> Result<String> {
    let out = args.out.display();
    ensure!(args.force || !args.out.exists(), "{out} is there: give --force to replace it");
    let session = args.connection.open()?;
    let options = Options {
        city: args.connection.city.clone(),
        unit: args.connection.unit.clone(),
        start: Start::Now,
        tracks: true,
        signals: true,
        missed_frames: true,
    };
    let mut subscriber = BrainSubscriber::new(&session, options, InMemory::default())?;
    let mut recorder = Recorder::create(&args.out, &RecorderOptions::default())?;
    let stop = stop_on_signal()?;
    let bar = ProgressBar::new_spinner().with_style(
        ProgressStyle::with_template("{spinner} {elapsed}  {wide_msg}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner()),
    );
    let (began, mut counts, clock) = (Instant::now(), Counts::default(), Clock::new());
    while !stop.load(Ordering::Relaxed) && args.duration.is_none_or(|d| began.elapsed() < d) {
        let Some(told) = subscriber.next(Duration::from_millis(200))? else { continue };
        if let Told::Appeared(unit) = &told
            && let Some(site) = site(&session, unit)
        {
            recorder.site(clock.now(), &site)?;
        }
        take(&mut recorder, &told, &mut counts)?;
        bar.set_message(format!(
            "{} units, {} frames, {} other messages, {}",
            counts.units.len(),
            counts.frames + counts.fetched,
            counts.others,
            HumanBytes(crate::files::size(&args.out))
        ));
        bar.tick();
    }
    bar.finish_and_clear();
    recorder.finish().with_context(|| format!("can't finish {out}"))?;
    Ok(format!(
        "{out}: {} units, {} track frames ({} of them fetched from histories, {} missed for good), {} other messages, {}",
        counts.units.len(),
        counts.frames + counts.fetched,
        counts.fetched,
        counts.missed,
        counts.others,
        HumanBytes(crate::files::size(&args.out))
    ))
}

fn take(recorder: &mut Recorder<BufWriter<File>>, told: &Told, counts: &mut Counts) -> Result<()> {
    let unit = match told {
        Told::Frame { unit, frame, .. } => {
            counts.frames += 1;
            recorder.frame(frame)?;
            unit
        }
        Told::Past { unit, frame } => {
            counts.fetched += 1;
            recorder.frame(frame)?;
            unit
        }
        Told::Lost { unit, first, last } => {
            counts.missed += last - first + 1;
            unit
        }
        other => {
            let Some(unit) = take_other(recorder, other)? else { return Ok(()) };
            counts.others += 1;
            unit
        }
    };
    counts.units.entry(unit.clone()).or_default();
    Ok(())
}

/// Records what is no frame; tells whose it was, where it was something.
fn take_other<'a>(recorder: &mut Recorder<BufWriter<File>>, told: &'a Told) -> Result<Option<&'a UnitId>> {
    let unit = match told {
        Told::Health { unit, health } => {
            recorder.health(health)?;
            unit
        }
        Told::Signal { unit, signal } => {
            recorder.signal(signal)?;
            unit
        }
        Told::Kept { unit, message, .. } => {
            match message {
                Kept::Alert(alert) => recorder.alert(alert)?,
                Kept::Event(event) => recorder.event(event)?,
                Kept::Counts(counts) => recorder.counts(counts)?,
            }
            unit
        }
        _ => return Ok(None),
    };
    Ok(Some(unit))
}

/// A unit's geometry, so that the recording can be put on a map.
fn site(session: &Session, unit: &UnitId) -> Option<proto::Site> {
    let key = Key::new(&unit.city, &unit.unit, Topic::Site).to_string();
    let replies = session.get(key).timeout(SITE_WITHIN).wait().ok()?;
    let sample = replies.recv_timeout(SITE_WITHIN).ok()??.into_result().ok()?;
    decode(&sample.payload().to_bytes(), Format::Protobuf).ok()
}

/// True from the first Ctrl-C or SIGTERM on.
fn stop_on_signal() -> Result<Arc<AtomicBool>> {
    let stop = Arc::<AtomicBool>::default();
    for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&stop)).context("can't hear signals")?;
    }
    Ok(stop)
}
