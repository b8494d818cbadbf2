//! The live unit: devices in, Zenoh out.
//!
//! ```text
//!  one task a source ─ Queue ─▶ fuse ─┬─ Outbound ─▶ publish      slot of one frame (newest wins) + bounded queue
//!  (tokio, one thread)                ├─ Outbox ───▶ keep, serve  bounded queue, then disk until it is acknowledged
//!                                     ├─ Tapes ────▶ record,      bounded queues
//!                                     │              history
//!                                     └─ Window ───▶ show         as Outbound; only what somebody looks at
//! ```
//!
//! A thread each for fuse, publish, keep, serve, record, history and show, so that neither a slow network nor a slow disk holds up
//! fusing; one more for what is published beside track frames, so that a subscriber that does not read holds up no frame of
//! another; and one that watches the machine. What keeps the clock right is asked beside the reading of devices.
//! What a full queue drops is counted, logged once a burst, and stands in health.

mod burst;
mod certificates;
mod detectors;
mod latency;
mod links;
mod listen;
mod live;
mod metrics;
mod reload;
mod report;
mod stats;
mod threads;
mod time;
mod views;
mod watch;
mod written;

pub use listen::{Heard, HeardSource, listen};
pub use reload::ReloadError;
pub use stats::{LatencySummary, QueueStats, Stats};

use crate::acquire::{CoreAccess, Limits, Queue, read_for_ever};
use crate::backend::{self, BackendUnavailable, Keeper};
use crate::clock::Clock;
use crate::config::model::Load;
use crate::config::{BackendChoice, Unit};
use crate::decoders;
use crate::fuse::{self, Fusion};
use crate::health::Asker;
use crate::machine::Machine;
use crate::mountings;
use crate::page::{self, PageFileError, Window};
use crate::publish::session::{self, SessionError};
use crate::publish::{Delivery, Messages};
use crate::record::{self, Kind, Kinds, LiveRecordError, LiveRecorder, Preface, Scribe, Tape, Tapes};
use crate::service::Pulse;
use detectors::Detectors;
use fusion_history::{Disk, Folder, FolderError, Writer};
use fusion_outbox::{Outbox, OutboxError};
use fusion_page::{Feed, Page};
use live::Live;
use metrics::Metrics;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::task::AbortHandle;
use written::Written;

/// What a caller may choose beyond the unit's file.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Records to this file, whatever `[record] folder` says.
    pub record_file: Option<PathBuf>,
    /// Overrides `[fuse] backend`.
    pub backend: Option<BackendChoice>,
    /// Publishes on this session instead of opening one from `[publish]`.
    pub session: Option<zenoh::Session>,
    /// Keeps the history there, whatever `[history] folder` says.
    pub history_disk: Option<Arc<dyn Disk>>,
    /// Reads the machine's `sys` and `proc` in this folder instead of at `/`.
    pub machine_root: Option<PathBuf>,
    /// Tells the service manager that the unit is ready and still fuses, where the environment names one.
    pub service: bool,
}

/// Why a unit does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A source can only be replayed.
    #[error(
        "source `{name}` has no transport, it lives in recordings only: give it one in its [[source]], such as `serial = {{ path = \"…\" }}`"
    )]
    NoTransport {
        /// The source.
        name: String,
    },
    /// There is nothing to read.
    #[error(
        "the unit has no [[source]]: nothing would ever be heard; add one and name it in a sensor's `source`"
    )]
    NoSource,
    /// What should compute the fusion is not there.
    #[error("can't start with the backend that was asked for")]
    Backend(#[from] BackendUnavailable),
    /// The recording can't be begun.
    #[error("can't begin to record")]
    Record(#[from] LiveRecordError),
    /// What the configuration says of Zenoh can't be done, or is refused.
    #[error("can't publish")]
    Publish(#[from] SessionError),
    /// What must not be lost can't be kept.
    #[error("can't begin to keep alerts, events and counts")]
    Outbox(#[from] OutboxError),
    /// A file of the page can't be used.
    #[error("can't show the page")]
    Page(#[from] PageFileError),
    /// The history can't be kept.
    #[error("can't begin to keep a history")]
    History(#[from] FolderError),
    /// Nobody could ask for metrics.
    #[error("can't serve metrics on {listen}: see `listen` of [metrics]")]
    Metrics {
        /// The address.
        listen: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// City or unit is no name for a key.
    #[error("city or unit is no name for a key")]
    Name(#[from] fusion_wire::BadName),
    /// A thread could not be started.
    #[error("can't start thread {name}")]
    Thread {
        /// What it was for.
        name: &'static str,
        /// Why.
        #[source]
        source: std::io::Error,
    },
}

/// A running unit. Dropping it stops it as [`Handle::stop`] does.
#[derive(Debug)]
pub struct Handle {
    live: Arc<Live>,
    devices: Option<Runtime>,
    threads: Vec<JoinHandle<()>>,
    recording: Option<PathBuf>,
    page: Option<Page>,
    /// What it runs, as far as it was last read.
    unit: Unit,
    /// It opened its session itself.
    own_session: bool,
    certificates: Option<AbortHandle>,
    metrics: Option<Metrics>,
    /// Tells how to watch the machine from now on; dropped to end it.
    watching: Option<Sender<Load>>,
}

impl Handle {
    /// Where the unit stands now.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.live.stats()
    }

    /// The file that is recorded to.
    #[must_use]
    pub fn recording(&self) -> Option<&std::path::Path> {
        self.recording.as_deref()
    }

    /// Where the unit's page is.
    #[must_use]
    pub fn page(&self) -> Option<SocketAddr> {
        self.page.as_ref().map(Page::address)
    }

    /// Where Foxglove finds the unit.
    #[must_use]
    pub fn foxglove(&self) -> Option<SocketAddr> {
        self.live.window.as_ref().and_then(Window::foxglove)
    }

    /// False once one of the unit's threads has died, which only a fault of this program can bring about: it
    /// should be started again.
    #[must_use]
    pub fn is_running(&self) -> bool {
        !self.threads.iter().any(JoinHandle::is_finished)
    }

    /// Ends all tasks and threads in order: what was heard is fused, what was fused is published and recorded.
    /// Tells where the unit stood.
    #[must_use]
    pub fn stop(mut self) -> Stats {
        self.end();
        self.live.stats()
    }

    /// Begins to watch the machine.
    fn watch_machine(
        &mut self,
        unit: &Unit,
        root: Option<&Path>,
        clock: &Arc<Clock>,
    ) -> Result<(), StartError> {
        let machine = Machine::at(root.unwrap_or(Path::new("/")));
        let (live, clock, unit) = (Arc::clone(&self.live), Arc::clone(clock), unit.clone());
        let (watching, anew) = channel();
        self.threads.push(spawn("watch", move || watch::watch(&live, &clock, machine, &unit, &anew))?);
        self.watching = Some(watching);
        Ok(())
    }

    fn end(&mut self) {
        self.page = None;
        self.watching = None;
        if let Some(devices) = self.devices.take() {
            // A task may hang in a file system; the unit does not wait for it.
            devices.shutdown_background();
        }
        self.live.queue.close();
        for thread in self.threads.drain(..) {
            let name = thread.thread().name().unwrap_or_default().to_owned();
            if thread.join().is_err() {
                tracing::error!("thread {name} had died");
            }
        }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.end();
    }
}

/// Starts a unit: returns at once, everything runs on threads of its own. May be called inside or outside
/// a tokio runtime.
///
/// # Errors
/// See [`StartError`]. A device or a router that is not there is no error: they are tried for ever.
pub fn start(unit: Unit, options: Options) -> Result<Handle, StartError> {
    has_sources(&unit)?;
    let own_session = options.session.is_none() && unit.config.publish.enabled;
    if own_session {
        session::check(&unit.config)?;
    }
    let clock = Arc::new(Clock::new());
    let limits = Limits { chunks: unit.config.acquire.queue_chunks, bytes: unit.config.acquire.queue_bytes };
    let queue = Arc::new(Queue::new(unit.sources.len(), limits, Arc::clone(&clock)));

    let recording = record::file_for(&unit, options.record_file.clone(), clock.now());
    let recorder = recording.as_deref().map(|p| LiveRecorder::create(p, &unit, clock.now())).transpose()?;
    let c = &unit.config;
    let (tape, reel) = Tape::new(c.record.queue_messages, Kinds::recorded(&c.record));
    let past = history_writer(&unit, options.history_disk.clone())?;
    let (past_tape, past_reel) = Tape::new(c.history.queue_messages, c.history.kinds());
    let tapes =
        Tapes { record: recorder.is_some().then_some(tape), history: past.is_some().then_some(past_tape) };
    let published = unit.config.publish.enabled || options.session.is_some();
    let settings = unit.config.outbox.settings().filter(|_| published);
    let (kept, writer) = match settings.map(Outbox::new).transpose()? {
        Some((outbox, writer)) => (Some((outbox, Messages::new(&unit)?)), Some(writer)),
        None => (None, None),
    };
    let page = page::settings(&unit.config.page)?;
    let feed = Feed::default();
    let (studio, no_studio) = views::open_studio(&unit)?;
    let window = Window::new(page.is_some().then(|| feed.clone()), studio, queue.load().clone());
    let (past, history) = past.unzip();
    let messages = Messages::new(&unit)?;
    let live = Live::new(&unit, messages, Arc::clone(&queue), tapes.clone(), kept, window, history);
    let live = Arc::new(live);

    let mut handle = Handle {
        live: Arc::clone(&live),
        devices: None,
        threads: Vec::new(),
        recording,
        page: None,
        unit: unit.clone(),
        own_session,
        certificates: None,
        metrics: None,
        watching: None,
    };
    if let Some(why) = no_studio {
        live.foxglove_failed(why);
    }
    handle.page = page.and_then(|settings| views::serve_page(&live, settings, feed));
    handle.watch_machine(&unit, options.machine_root.as_deref(), &clock)?;
    if live.window.is_some() {
        let live = Arc::clone(&live);
        handle.threads.push(spawn("show", move || threads::show(&live))?);
    }
    if let Some(listen) = unit.config.metrics.listen.as_deref() {
        handle.metrics = Some(Metrics::start(listen, Arc::clone(&live))?);
    }
    if let Some(recorder) = recorder {
        let live = Arc::clone(&live);
        handle.threads.push(spawn("record", move || threads::record(&live, recorder, reel))?);
    }
    if let Some((writer, preface, scribe)) = past {
        let start = clock.now();
        let body = move || threads::history(writer, &preface, scribe, start, past_reel);
        handle.threads.push(spawn("history", body)?);
    }
    let delivery = Arc::new(Delivery::default());
    if let Some(writer) = writer {
        let (clock, delivery) = (Arc::clone(&clock), Arc::clone(&delivery));
        handle.threads.push(spawn("keep", move || threads::keep(writer, &clock, &delivery))?);
    }
    let publisher = {
        let (live, clock, unit) = (Arc::clone(&live), Arc::clone(&clock), unit.clone());
        let session = options.session.clone();
        move || match session {
            None if !unit.config.publish.enabled => threads::discard(&live, &clock),
            session => threads::publish(&live, &clock, &unit, session, &delivery),
        }
    };
    handle.threads.push(spawn("publish", publisher)?);
    let mut core = CoreAccess::default();
    let fusing = fuse_thread(&unit, &options, Arc::clone(&live), clock, tapes, &mut core);
    // Without it nobody would let the other threads end.
    handle.threads.push(fusing.inspect_err(|_| live.close())?);
    let devices = devices(&unit, &core, &queue)?;
    let root = options.machine_root.unwrap_or_else(|| "/".into());
    devices.spawn(time::watch(live, Asker::new(root)));
    handle.devices = Some(devices);
    if own_session {
        handle.watch_certificates(&unit);
    }
    Ok(handle)
}

/// There is something to listen to.
fn has_sources(unit: &Unit) -> Result<(), StartError> {
    if unit.sources.is_empty() {
        return Err(StartError::NoSource);
    }
    match unit.sources.iter().find(|s| !s.has_transport()) {
        Some(source) => Err(StartError::NoTransport { name: source.source.name.clone() }),
        None => Ok(()),
    }
}

fn spawn(name: &'static str, body: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, StartError> {
    let thread = std::thread::Builder::new().name(name.to_owned()).spawn(body);
    thread.map_err(|source| StartError::Thread { name, source })
}

/// What writes the history.
type HistoryWriter = (Writer, Preface, Scribe);

/// What writes the history, and what reads it; none where none is to be kept.
fn history_writer(
    unit: &Unit,
    disk: Option<Arc<dyn Disk>>,
) -> Result<Option<(HistoryWriter, fusion_history::History)>, StartError> {
    let settings = &unit.config.history;
    let disk = match (disk, &settings.folder) {
        (Some(disk), _) => disk,
        (None, Some(folder)) => Arc::new(Folder::create(folder.as_ref())?),
        (None, None) => return Ok(None),
    };
    let messages = Messages::new(unit)?;
    let preface = Preface::new(unit, &messages).map_err(|source| LiveRecordError::Config {
        path: settings.folder.clone().unwrap_or_default().into(),
        source,
    })?;
    // What people could be known by is not for everybody who may ask.
    let scribe = Scribe::new(unit, messages, settings.kinds(), false);
    let (writer, history) = Writer::new(disk, settings.settings());
    Ok(Some(((writer, preface, scribe), history)))
}

fn fuse_thread(
    unit: &Unit,
    options: &Options,
    live: Arc<Live>,
    clock: Arc<Clock>,
    tapes: Tapes,
    access: &mut CoreAccess,
) -> Result<JoinHandle<()>, StartError> {
    let chosen = backend::choose(options.backend.unwrap_or(unit.config.fuse.backend), unit)?;
    let emit_scans = tapes.want(Kind::Detections) || live.window.is_some();
    let core = fuse::Options { emit_scans, ..fuse::Options::default() };
    if let Some(slot) = chosen.device.as_ref().and_then(|(_, opener)| opener.core()) {
        *access = CoreAccess { slot: slot.clone(), is_backend: true };
    }
    let mut detectors = Detectors::new(access.slot.clone(), &unit.config.fuse);
    let mut fusion = Fusion::new(unit, core, |source| {
        Some(decoders::screened_decoder_for(source, detectors.screen(source)))
    });
    fusion.set_clock(backend::clock_ns);
    let mountings = mountings::open(unit, &mut fusion)
        .map_err(|source| StartError::Thread { name: "mountings", source })?;
    let keeper = match chosen.device {
        Some((device, opener)) => {
            fusion.set_backend_deadline(chosen.deadline);
            fusion.set_backend(device);
            Keeper::new(Some(opener))
        }
        None => Keeper::new(None),
    };
    tracing::info!("fusion runs on {}: {}", fusion.backend_name(), chosen.why);
    if let Some(warning) = chosen.warning {
        tracing::warn!("{warning}");
    }
    let sources = unit.sources.len();
    let pulse = options.service.then(Pulse::from_env);
    spawn("fuse", move || {
        /// Lets the other threads end, also when fusing panics.
        struct Close(Arc<Live>);
        impl Drop for Close {
            fn drop(&mut self) {
                self.0.close();
            }
        }
        let close = Close(live);
        let (faults, lost) = (vec![Default::default(); sources], vec![Default::default(); sources]);
        let live = &close.0;
        let written = Written::new(tapes, live.load.clone(), sources);
        let told = BTreeMap::new();
        threads::FuseThread {
            live,
            clock: &clock,
            fusion,
            keeper,
            detectors,
            written,
            mountings,
            pulse,
            faults,
            lost,
            told,
        }
        .run();
    })
}

/// One thread reads all devices: they are slow, and there are few.
fn devices(unit: &Unit, core: &CoreAccess, queue: &Arc<Queue>) -> Result<Runtime, StartError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("acquire")
        .thread_keep_alive(Duration::from_secs(10))
        .enable_all()
        .build()
        .map_err(|source| StartError::Thread { name: "acquire", source })?;
    for (index, source) in unit.sources.iter().enumerate() {
        let settings = unit.config.acquire.clone();
        runtime.spawn(read_for_ever(index, source.clone(), settings, core.clone(), Arc::clone(queue)));
    }
    Ok(runtime)
}
