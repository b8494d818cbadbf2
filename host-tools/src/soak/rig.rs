//! Everything that runs: devices, the daemon's process, session, subscriber, consumer.

use super::account::{Account, Drops, FrameCounts, edges};
use super::kept::Consumer;
use super::latency::Latencies;
use super::load::{Ledger, Load, Sent, Speaking};
use super::memory::{Memory, Sample};
use super::options::SoakArgs;
use super::process::{Machine, Process, beside};
use super::report::{Report, Where};
use crate::demo::stop_on_signal;
use crate::demo::subscriber::{self, Desk, Heard, News, Subscriptions, now};
use crate::simulate::devices_runtime;
use anyhow::{Context as _, Result, anyhow, bail, ensure};
use edge_daemon::config::Unit;
use fusion_contract::UtcNs;
use fusion_wire::proto::Health;
use simulator::devices::DeviceCounts;
use std::net::TcpListener;
use std::path::Path;
use std::sync::PoisonError;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;
use toml::{Table, Value};
use zenoh::{Session, Wait as _};

const CITY: &str = "soak";
const UNIT: &str = "unit";
/// News that wait for the main thread: a minute of everything.
const NEWS: usize = 1024;
/// How often the ledger and the clock are looked at when no news comes.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// How often the daemon's memory is looked at.
const SAMPLE_EVERY: Duration = Duration::from_secs(1);
/// Devices are held against the unit's counters from the first health message this long after the first frame.
const SETTLED_AFTER_NS: i64 = 1_000_000_000;
/// How long the end waits for what is still on its way.
const LAST_NEWS: Duration = Duration::from_secs(10);
/// A health message so long after the devices fell silent has all that they said.
const LAST_HEALTH_NS: i64 = 1_500_000_000;
/// Looks at memory that a report has.
const SAMPLES_TOLD: usize = 120;
/// Bytes of history: few enough for files to be deleted within an hour of four times the load.
const HISTORY_BYTES: i64 = 128 << 20;

/// A running soak.
pub struct Rig {
    args: SoakArgs,
    news: Receiver<News>,
    desk: Desk,
    ledger: Ledger,
    devices: Speaking,
    began: Instant,
    machine: Machine,
    process: Process,
    heard: Heard,
    latencies: Latencies,
    account: Account,
    health: Option<Health>,
    first_frame: Option<UtcNs>,
    first_track: Option<UtcNs>,
    samples: Vec<Sample>,
    cpu_s: f64,
    sent_at_start: DeviceCounts,
    sensors: usize,
    stopped: bool,
    consumer: Consumer,
    _subscriptions: Subscriptions,
    session: Session,
    // Last, because the devices live on it.
    runtime: Runtime,
}

impl Rig {
    /// Starts the subscriber, lets the devices speak, and then starts the daemon, as when a box at a busy junction is switched on.
    ///
    /// # Errors
    /// Something does not start; says what.
    pub fn start(args: &SoakArgs, folder: &Path) -> Result<Self> {
        for part in ["outbox", "history"] {
            let left = folder.join(part);
            ensure!(
                !left.exists(),
                "{} is from a run before: name another --out, or remove it",
                left.display()
            );
        }
        let program = args.daemon.clone().map_or_else(beside, Ok)?;
        let runtime = devices_runtime()?;
        let (to, news) = mpsc::sync_channel(NEWS);
        let desk = Desk::new(to);
        stop_on_signal(&runtime, desk.clone());

        let load = runtime.block_on(Load::open(args.load, args.seed, CITY, UNIT))?;
        let endpoint = format!("tcp/{}", free_address()?);
        let text = toml::to_string(&configured(&load.unit, args, folder, &endpoint)?)?;
        let path = folder.join("unit.toml");
        std::fs::write(&path, &text).with_context(|| format!("can't write {}", path.display()))?;
        let unit = Unit::from_text(&text, &path.to_string_lossy())?;
        let session = subscriber::open(&[endpoint])?;
        let subscriptions = subscriber::subscribe(&session, CITY, UNIT, &desk)?;
        let consumer = Consumer::start(&session, CITY, UNIT)?;

        let account = Account::new(load.sensors_of.clone());
        let (ledger, machine) = (Ledger::default(), Machine::look());
        let devices = {
            let _guard = runtime.enter();
            load.speak(&ledger, now)?
        };
        while now() < devices.start() {
            std::thread::sleep(Duration::from_millis(5));
        }
        let process = Process::start(&program, &path, folder.join("daemon.log"))?;
        Ok(Self {
            args: args.clone(),
            news,
            desk,
            ledger,
            began: Instant::now(),
            machine,
            process,
            heard: Heard::new(unit.site.lanes.clone()),
            latencies: Latencies::default(),
            account,
            health: None,
            first_frame: None,
            first_track: None,
            samples: Vec::new(),
            cpu_s: 0.0,
            sent_at_start: devices.sent(),
            devices,
            sensors: unit.site.sensors.len(),
            stopped: false,
            consumer,
            _subscriptions: subscriptions,
            session,
            runtime,
        })
    }

    /// Since the daemon was started.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    /// Takes what has come. False when somebody wants it to end.
    ///
    /// # Errors
    /// Something has died.
    pub fn step(&mut self) -> Result<bool> {
        self.listen(LOOK_EVERY)?;
        let due = self
            .samples
            .last()
            .is_none_or(|s| self.elapsed().as_secs_f64() >= s.at_s + SAMPLE_EVERY.as_secs_f64());
        if due {
            let usage = self.process.usage()?;
            self.cpu_s = usage.cpu_s;
            let at_s = self.elapsed().as_secs_f64();
            self.samples.push(Sample { at_s, resident_bytes: usage.resident_bytes });
        }
        if !self.devices.is_running() {
            bail!("a simulation has died; the log says why");
        }
        Ok(!self.stopped)
    }

    /// Takes news for so long.
    fn listen(&mut self, patience: Duration) -> Result<()> {
        let until = Instant::now() + patience;
        loop {
            match self.news.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(news) => self.take(news),
                Err(RecvTimeoutError::Timeout) => return Ok(()),
                Err(RecvTimeoutError::Disconnected) => return Err(anyhow!("nobody tells anything any more")),
            }
        }
    }

    fn take(&mut self, news: News) {
        match news {
            News::Tracks(payload, arrival) => {
                self.read_ledger();
                let Some(frame) = self.heard.tracks(&payload.to_bytes(), arrival) else { return };
                self.latencies.frame(frame.valid, frame.left, arrival);
                self.first_frame.get_or_insert(arrival);
                if !frame.tracks.is_empty() {
                    self.first_track.get_or_insert(arrival);
                }
            }
            News::Health(payload) => {
                self.read_ledger();
                let sent = self.devices.sent();
                let Some(health) = self.heard.read::<Health>(&payload.to_bytes()) else { return };
                let settled = self.first_frame.is_some_and(|t| health.utc_ns > t.0 + SETTLED_AFTER_NS);
                if settled && !self.stopped {
                    self.account.look(&sent.devices, &health);
                }
                self.health = Some(health);
            }
            News::Truth(..) => {}
            News::Stop => self.stopped = true,
        }
    }

    fn read_ledger(&mut self) {
        let sent = std::mem::take(&mut *self.ledger.lock().unwrap_or_else(PoisonError::into_inner));
        for Sent { device, about, at } in sent {
            self.latencies.sent(about, at);
            self.account.sent(device, at);
        }
    }

    /// One line about now.
    #[must_use]
    pub fn says(&self) -> String {
        let q = self.latencies.beyond_window();
        let resident = self.samples.last().map_or(0.0, |s| s.resident_bytes as f64 * 1e-6);
        format!(
            "{} frames, {} missed; beyond the window p50 {:.1} ms, p99 {:.1} ms; {resident:.1} MB resident",
            self.heard.frames, self.heard.missed, q.p50_ms, q.p99_ms
        )
    }

    /// Silences the devices, takes what is on its way, ends the daemon, and reports.
    ///
    /// # Errors
    /// The daemon does not end well, or never said how it is.
    pub fn finish(mut self) -> Result<Report> {
        let duration_s = self.elapsed().as_secs_f64();
        let (sent, machine) = (self.devices.sent(), Machine::look());
        self.stopped = true;
        self.devices.silence();
        let (silenced, waiting) = (now(), Instant::now());
        while !self.has_all(silenced) && waiting.elapsed() < LAST_NEWS {
            self.listen(LOOK_EVERY)?;
            self.process.usage()?;
        }
        let report = self.report(duration_s, &sent, machine)?;
        let Self { process, consumer, session, runtime, .. } = self;
        drop(consumer);
        process.stop()?;
        if let Err(error) = session.close().wait() {
            tracing::warn!(%error, "Zenoh did not close cleanly");
        }
        runtime.shutdown_background();
        Ok(report)
    }

    /// The unit has told of everything that devices sent until then, and what it keeps has come.
    fn has_all(&self, silenced: UtcNs) -> bool {
        let told = self.health.as_ref().filter(|h| h.utc_ns > silenced.0 + LAST_HEALTH_NS);
        told.is_some_and(|h| self.consumer.counts().events >= edges(h))
    }

    fn report(&self, duration_s: f64, sent: &DeviceCounts, machine: Machine) -> Result<Report> {
        let health = self.health.as_ref().context("the unit never said how it is")?;
        let devices = self.account.devices();
        let frames = FrameCounts {
            missed: self.heard.missed,
            overwritten: self.heard.overwritten.unwrap_or_default(),
            lost_here: self.desk.lost(),
        };
        let kept = self.consumer.counts();
        let a_second = |count: fn(&DeviceCounts) -> u64| {
            count(sent).saturating_sub(count(&self.sent_at_start)) as f64 / duration_s
        };
        let since_start = |at: UtcNs| (at.0 - self.process.started.0) as f64 * 1e-6;
        let every = self.samples.len().div_ceil(SAMPLES_TOLD).max(1);
        let mut report = Report {
            load: self.args.load,
            seed: self.args.seed,
            duration_s,
            sensors: self.sensors,
            machine: self.place(health, sent, machine, duration_s),
            messages_per_s: a_second(|c| c.devices.iter().map(|d| d.messages).sum()),
            bytes_per_s: a_second(|c| c.devices.iter().map(|d| d.bytes).sum()),
            mean_tracks: self.heard.mean_tracks(),
            frames: self.heard.frames,
            kept: kept.messages,
            first_track_ms: self.first_track.map(since_start),
            latency: self.latencies.total(),
            beyond_window: self.latencies.beyond_window(),
            memory: Memory::of(&self.samples),
            memory_over_time: self
                .samples
                .iter()
                .step_by(every)
                .map(|s| (s.at_s, s.resident_bytes))
                .collect(),
            processors_used: self.cpu_s / duration_s,
            drops: Drops::of(&devices, frames, &kept, health),
            devices,
            failures: Vec::new(),
            remarks: Vec::new(),
        };
        let own = [
            (self.heard.broken, "messages of the unit that are none of the contract"),
            (self.latencies.given_up, "messages of devices that no frame ever came for"),
        ];
        report
            .drops
            .uncounted
            .extend(own.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")));
        Ok(report)
    }

    fn place(&self, health: &Health, sent: &DeviceCounts, after: Machine, duration_s: f64) -> Where {
        let waited =
            after.waited_s.zip(self.machine.waited_s).map(|(after, before)| (after - before) / duration_s);
        Where {
            daemon: self.process.version.clone(),
            tools_build: if cfg!(debug_assertions) { "dev build" } else { "release build" }.to_owned(),
            backend: health.backend.clone(),
            processors: std::thread::available_parallelism().map_or(0, usize::from),
            load_before: self.machine.load,
            load_after: after.load,
            waited_share: waited,
            simulation_behind_ms: sent.most_behind.as_secs_f64() * 1e3,
        }
    }
}

/// The unit's configuration: the junctions', with all that a unit at a real one has.
fn configured(junctions: &Table, args: &SoakArgs, folder: &Path, endpoint: &str) -> Result<Table> {
    let mut unit = junctions.clone();
    let path = |part: &str| Value::from(folder.join(part).to_string_lossy().into_owned());
    let mut set = |table: &str, key: &str, value: Value| {
        if let Value::Table(table) = unit.entry(table).or_insert_with(|| Value::Table(Table::new())) {
            table.insert(key.to_owned(), value);
        }
    };
    set("publish", "connect", Value::from(vec![endpoint]));
    set("outbox", "folder", path("outbox"));
    set("history", "folder", path("history"));
    set("history", "limit_bytes", Value::from(HISTORY_BYTES));
    set("page", "listen", Value::from(free_address()?));
    set("metrics", "listen", Value::from(free_address()?));
    set("fuse", "backend", Value::try_from(args.backend)?);
    Ok(unit)
}

/// An address of this machine that nobody listens at; the system gives it out again only after all others.
fn free_address() -> Result<String> {
    let free = || Ok::<_, std::io::Error>(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string());
    free().context("can't find a free port")
}
