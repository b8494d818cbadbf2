//! The live unit: devices in, Zenoh out.
//!
//! ```text
//!  one task a source ─ Queue ─▶ fuse ─┬─ Outbound ─▶ publish      slot of one frame (newest wins) + bounded queue
//!  (tokio, one thread)                ├─ Outbox ───▶ keep, serve  bounded queue, then disk until it is acknowledged
//!                                     └─ Tape ─────▶ record       bounded queue
//! ```
//!
//! A thread each for fuse, publish, keep, serve and record, so that neither a slow network nor a slow disk holds up fusing. What
//! a full queue drops is counted, logged once a burst, and stands in health.

mod burst;
mod certificates;
mod latency;
mod live;
mod stats;
mod threads;

pub use stats::{LatencySummary, QueueStats, Stats};

use crate::acquire::{Limits, Queue, read_for_ever};
use crate::backend::{self, BackendUnavailable, Keeper};
use crate::clock::Clock;
use crate::config::{BackendChoice, Unit};
use crate::decoders;
use crate::fuse::{self, Fusion};
use crate::mountings::{self, MountingsFile};
use crate::publish::session::{self, SessionError};
use crate::publish::{Delivery, Messages};
use crate::record::{self, LiveRecordError, LiveRecorder, Tape};
use fusion_fpga::CoreSlot;
use fusion_outbox::{Outbox, OutboxError};
use live::Live;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;
use tokio::runtime::Runtime;

/// What a caller may choose beyond the unit's file.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Records to this file, whatever `[record] folder` says.
    pub record_file: Option<PathBuf>,
    /// Overrides `[fuse] backend`.
    pub backend: Option<BackendChoice>,
    /// Publishes on this session instead of opening one from `[publish]`.
    pub session: Option<zenoh::Session>,
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

    fn end(&mut self) {
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
    if unit.sources.is_empty() {
        return Err(StartError::NoSource);
    }
    if let Some(source) = unit.sources.iter().find(|s| !s.has_transport()) {
        return Err(StartError::NoTransport { name: source.source.name.clone() });
    }
    let own_session = options.session.is_none() && unit.config.publish.enabled;
    if own_session {
        session::check(&unit.config)?;
    }
    let clock = Arc::new(Clock::new());
    let limits = Limits { chunks: unit.config.acquire.queue_chunks, bytes: unit.config.acquire.queue_bytes };
    let queue = Arc::new(Queue::new(unit.sources.len(), limits, Arc::clone(&clock)));

    let recording = record::file_for(&unit, options.record_file, clock.now());
    let recorder = recording.as_deref().map(|p| LiveRecorder::create(p, &unit, clock.now())).transpose()?;
    let (tape, reel) = Tape::new(unit.config.record.queue_messages);
    let tape = recorder.is_some().then_some(tape);
    let published = unit.config.publish.enabled || options.session.is_some();
    let settings = unit.config.outbox.settings().filter(|_| published);
    let (kept, writer) = match settings.map(Outbox::new).transpose()? {
        Some((outbox, writer)) => (Some((outbox, Messages::new(&unit)?)), Some(writer)),
        None => (None, None),
    };
    let live = Arc::new(Live::new(&unit, Arc::clone(&queue), tape.clone(), kept));

    let mut handle = Handle { live: Arc::clone(&live), devices: None, threads: Vec::new(), recording };
    if let Some(recorder) = recorder {
        let live = Arc::clone(&live);
        handle.threads.push(spawn("record", move || threads::record(&live, recorder, reel))?);
    }
    let delivery = Arc::new(Delivery::default());
    if let Some(writer) = writer {
        let (clock, delivery) = (Arc::clone(&clock), Arc::clone(&delivery));
        handle.threads.push(spawn("keep", move || threads::keep(writer, &clock, &delivery))?);
    }
    let publisher = {
        let (live, clock, unit) = (Arc::clone(&live), Arc::clone(&clock), unit.clone());
        move || match options.session {
            None if !unit.config.publish.enabled => threads::discard(&live, &clock),
            session => threads::publish(&live, &clock, &unit, session, &delivery),
        }
    };
    handle.threads.push(spawn("publish", publisher)?);
    let mut core = None;
    let fusing = fuse_thread(&unit, options.backend, Arc::clone(&live), clock, tape, &mut core);
    // Without it nobody would let the other threads end.
    handle.threads.push(fusing.inspect_err(|_| live.close())?);
    let devices = handle.devices.insert(devices(&unit, core.as_ref(), &queue)?);
    if let Some(tls) = unit.config.publish.tls.clone().filter(|_| own_session) {
        devices.spawn(certificates::watch(tls, live));
    }
    Ok(handle)
}

fn spawn(name: &'static str, body: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, StartError> {
    let thread = std::thread::Builder::new().name(name.to_owned()).spawn(body);
    thread.map_err(|source| StartError::Thread { name, source })
}

fn fuse_thread(
    unit: &Unit,
    backend: Option<BackendChoice>,
    live: Arc<Live>,
    clock: Arc<Clock>,
    tape: Option<Tape>,
    core_slot: &mut Option<CoreSlot>,
) -> Result<JoinHandle<()>, StartError> {
    let chosen = backend::choose(backend.unwrap_or(unit.config.fuse.backend), unit)?;
    let emit_scans = tape.is_some() && unit.config.record.detections;
    let core = fuse::Options { emit_scans, ..fuse::Options::default() };
    let mut fusion = Fusion::new(unit, core, |s| Some(decoders::decoder_for(s)));
    fusion.set_clock(backend::clock_ns);
    let mountings = mountings(unit, &mut fusion)?;
    let keeper = match chosen.device {
        Some((device, opener)) => {
            fusion.set_backend_deadline(chosen.deadline);
            fusion.set_backend(device);
            *core_slot = opener.core().cloned();
            Keeper::new(Some(opener))
        }
        None => Keeper::new(None),
    };
    tracing::info!("fusion runs on {}: {}", fusion.backend_name(), chosen.why);
    if let Some(warning) = chosen.warning {
        tracing::warn!("{warning}");
    }
    let sources = unit.sources.len();
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
        threads::FuseThread { live, clock: &clock, fusion, keeper, tape, mountings, faults, lost }.run();
    })
}

/// What was learnt about mountings before comes back, and what is learnt from now on is kept, where a file is configured.
fn mountings(unit: &Unit, fusion: &mut Fusion) -> Result<Option<MountingsFile>, StartError> {
    let Some(path) = unit.config.calibration.state_file.as_deref().map(Path::new) else { return Ok(None) };
    match mountings::load(unit, path) {
        Ok(learnt) => {
            tracing::info!("what {} sensors' mountings are off by is known from before", learnt.len());
            fusion.remember(&learnt);
        }
        // Learnt again in minutes: no reason to stand still.
        Err(error) => tracing::warn!("{}", crate::chain(&error)),
    }
    let file = MountingsFile::open(path);
    file.map(Some).map_err(|source| StartError::Thread { name: "mountings", source })
}

/// One thread reads all devices: they are slow, and there are few.
fn devices(unit: &Unit, core: Option<&CoreSlot>, queue: &Arc<Queue>) -> Result<Runtime, StartError> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("acquire")
        .thread_keep_alive(Duration::from_secs(10))
        .enable_all()
        .build()
        .map_err(|source| StartError::Thread { name: "acquire", source })?;
    for (index, source) in unit.sources.iter().enumerate() {
        let settings = unit.config.acquire.clone();
        runtime.spawn(read_for_ever(index, source.clone(), settings, core.cloned(), Arc::clone(queue)));
    }
    Ok(runtime)
}
