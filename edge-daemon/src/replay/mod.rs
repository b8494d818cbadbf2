//! Recordings through the very core that runs live.
//!
//! A replay's clock is the recording's: pacing only ever waits, so that any speed gives the same tracks, byte for
//! byte. Where a recording has raw bytes of a source they go through the decoders, and the detections recorded
//! beside them are left alone.

mod capture;
mod counts;
mod csv;
mod progress;
mod sink;
mod summary;

pub use capture::{Capture, read as read_capture};
pub use counts::{COUNTS_HEADER, CountsCsv};
pub use csv::{HEADER, TracksCsv};
pub use progress::Progress;
pub use sink::{TracksSink, TracksTo};
pub use summary::Summary;

use crate::backend::{self, BackendUnavailable};
use crate::config::{BackendChoice, Unit};
use crate::decoders;
use crate::fuse::{Fusion, Options, Output};
use fusion_contract::{SensorIndex, UtcNs};
use fusion_record::{ChannelKind, ReadError, Record, Recording};
use kernels::FilterParams;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How fast.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Speed {
    /// As fast as the machine can; never sleeps.
    #[default]
    Max,
    /// So many times as fast as it was recorded.
    Times(f64),
}

impl std::str::FromStr for Speed {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        match s.parse::<f64>() {
            _ if s == "max" => Ok(Self::Max),
            Ok(times) if times > 0.0 && times.is_finite() => Ok(Self::Times(times)),
            _ => Err(format!("no speed `{s}`: use max or a number above 0")),
        }
    }
}

/// What a replay may choose.
#[derive(Clone, Debug, Default)]
pub struct ReplayOptions {
    /// How fast.
    pub speed: Speed,
    /// Overrides `[fuse] backend`.
    pub backend: Option<BackendChoice>,
    /// The filter's choices: for studies of what each is worth.
    pub filter: FilterParams,
    /// A file that is no MCAP holds bytes of this source; may be left out where the unit has one source.
    pub source: Option<String>,
    /// Where a capture without any clock starts.
    pub capture_start: UtcNs,
}

/// Why a replay stops.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// The file can't be read.
    #[error("can't read {}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The recording can't be read.
    #[error("can't read the recording")]
    Recording(#[source] Box<ReadError>),
    /// Nobody said whose bytes a capture holds.
    #[error("{} is no MCAP file: name the source whose bytes it holds (one of {sources})", path.display())]
    WhichSource {
        /// The file.
        path: PathBuf,
        /// The unit's sources.
        sources: String,
    },
    /// No such source.
    #[error("the unit has no source `{name}`: use one of {sources}")]
    NoSource {
        /// What was asked for.
        name: String,
        /// The unit's sources.
        sources: String,
    },
    /// What should compute the fusion is not there.
    #[error("can't replay on the backend that was asked for")]
    Backend(#[from] BackendUnavailable),
    /// The tracks can't be written.
    #[error("can't write tracks")]
    Write(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Longest wait for a device's answer in a replay.
const REPLAY_DEADLINE: Duration = Duration::from_secs(10);

/// The first bytes of every MCAP file.
const MCAP_MAGIC: &[u8] = b"\x89MCAP0\r\n";

/// Replays a recording, or a capture of one source's bytes; every output goes to `emit` in order.
///
/// # Errors
/// See [`ReplayError`]. Damaged messages are counted, not errors.
pub fn replay(
    unit: &Unit,
    path: &Path,
    options: &ReplayOptions,
    mut progress: Option<&mut Progress>,
    mut emit: impl FnMut(&Output) -> Result<(), ReplayError>,
) -> Result<Summary, ReplayError> {
    let began = Instant::now();
    let core = Options { emit_scans: false, skip_idle: true, filter: options.filter.clone() };
    let mut fusion = Fusion::new(unit, core, |s| Some(decoders::decoder_for(s)));
    let chosen = backend::choose(repeatable(options.backend.unwrap_or(unit.config.fuse.backend)), unit)?;
    let mut opener = None;
    if let Some((device, how)) = chosen.device {
        opener = Some(how);
        fusion.set_backend(device);
        // Nobody waits for a replay: a busy machine is no reason to take another backend's figures.
        fusion.set_backend_deadline(REPLAY_DEADLINE.max(chosen.deadline));
    }
    tracing::info!("fusion runs on {}: {}", fusion.backend_name(), chosen.why);
    let mut run = Run {
        fusion,
        out: Vec::with_capacity(64),
        pace: Pace::new(options.speed),
        ids: BTreeSet::new(),
        down: BTreeSet::new(),
        summary: Summary::default(),
    };
    if is_mcap(path)? {
        let mut recording = Recording::open(path).map_err(|e| ReplayError::Recording(Box::new(e)))?;
        for warning in recording.warnings() {
            tracing::warn!(%warning, "recording");
            run.summary.warnings.push(warning.to_string());
        }
        let plan = Plan::of(unit, &recording, &mut run.summary);
        let mut records = recording.records();
        for record in records.by_ref() {
            match record {
                Ok(record) => run.record(record, &plan),
                Err(error) => run.summary.unreadable(&error),
            }
            run.pass(&mut emit)?;
            if let Some(p) = progress.as_deref_mut() {
                p.show(&run.summary, &run.fusion.totals(), began);
            }
        }
        let skipped = &records.summary().skipped;
        run.summary.ignored += skipped.values().map(|s| s.messages).sum::<u64>();
    } else {
        let source = capture_source(unit, path, options)?;
        let mut bytes = Vec::new();
        let failed = |source| ReplayError::Open { path: path.to_owned(), source };
        std::fs::File::open(path).map_err(failed)?.read_to_end(&mut bytes).map_err(failed)?;
        let mut decoder = decoders::decoder_for(&unit.sources[source]);
        let capture = capture::read(unit, source, decoder.as_mut(), &bytes, options.capture_start);
        run.summary.capture_messages = Some(capture.messages);
        run.summary.ignored += capture.unrouted;
        run.summary.decode_faults += capture.faults.len() as u64;
        for fault in capture.faults {
            tracing::warn!("{}", fault.describe(&unit.site));
        }
        for scan in capture.scans {
            run.at(scan.arrival);
            run.fusion.push_scan(scan, &mut run.out);
            run.pass(&mut emit)?;
            if let Some(p) = progress.as_deref_mut() {
                p.show(&run.summary, &run.fusion.totals(), began);
            }
        }
    }
    run.fusion.finish(&mut run.out);
    run.pass(&mut emit)?;
    run.summary.totals = run.fusion.totals();
    run.summary.backend = run.fusion.backend_name().to_owned();
    run.summary.backend_failures = run.fusion.backend_failures();
    run.summary.backend_link = opener.and_then(|opener| opener.link());
    if let Some(error) = run.fusion.backend_error() {
        let text = format!(
            "the backend failed {} times, last: {}",
            run.summary.backend_failures,
            crate::chain(error)
        );
        run.summary.warn(text);
    }
    run.summary.tracks = run.ids.len() as u64;
    run.summary.elapsed = began.elapsed();
    run.summary.late_by_sensor = unit
        .sensors
        .iter()
        .zip(run.fusion.late_by_sensor())
        .filter(|(_, n)| *n > 0)
        .map(|(s, n)| (s.name.clone(), n))
        .collect();
    Ok(run.summary)
}

/// What a replay takes for a choice: `auto` goes by how long things take, and the same recording must give the same tracks each time.
const fn repeatable(choice: BackendChoice) -> BackendChoice {
    match choice {
        BackendChoice::Auto => BackendChoice::Cpu,
        named => named,
    }
}

fn is_mcap(path: &Path) -> Result<bool, ReplayError> {
    let failed = |source| ReplayError::Open { path: path.to_owned(), source };
    let mut magic = Vec::new();
    let file = std::fs::File::open(path).map_err(failed)?;
    file.take(MCAP_MAGIC.len() as u64).read_to_end(&mut magic).map_err(failed)?;
    Ok(magic == MCAP_MAGIC)
}

fn capture_source(unit: &Unit, path: &Path, options: &ReplayOptions) -> Result<usize, ReplayError> {
    let names = || {
        let names: Vec<&str> = unit.sources.iter().map(|s| s.source.name.as_str()).collect();
        if names.is_empty() { "none: add a [[source]]".to_owned() } else { names.join(", ") }
    };
    match &options.source {
        Some(name) => unit
            .sources
            .iter()
            .position(|s| &s.source.name == name)
            .ok_or_else(|| ReplayError::NoSource { name: name.clone(), sources: names() }),
        None if unit.sources.len() == 1 => Ok(0),
        None => Err(ReplayError::WhichSource { path: path.to_owned(), sources: names() }),
    }
}

/// Which channels are used.
struct Plan {
    /// Raw channels by sensor name in the file: index of the source.
    raw: BTreeMap<String, usize>,
    /// Detection channels: index of the sensor.
    detections: BTreeMap<String, SensorIndex>,
}

impl Plan {
    fn of(unit: &Unit, recording: &Recording, summary: &mut Summary) -> Self {
        let mut plan = Self { raw: BTreeMap::new(), detections: BTreeMap::new() };
        for channel in recording.channels() {
            match &channel.kind {
                ChannelKind::Raw { sensor, format } => {
                    let found = unit.sources.iter().position(|s| s.source.name == **sensor);
                    match found {
                        Some(i) if unit.sources[i].source.format.name() == &**format => {
                            plan.raw.insert(sensor.to_string(), i);
                        }
                        Some(i) => summary.warn(format!(
                            "raw bytes of `{sensor}` were recorded as {format}, the unit's source has format {}: \
                             not used",
                            unit.sources[i].source.format.name()
                        )),
                        None => summary.warn(format!("raw bytes of `{sensor}`: the unit has no such source, not used")),
                    }
                }
                ChannelKind::Detections { sensor } | ChannelKind::DetectionsJson { sensor } => {
                    match unit.site.sensor_named(sensor) {
                        Some(i) => {
                            plan.detections.insert(sensor.to_string(), i);
                        }
                        None => summary
                            .warn(format!("detections of `{sensor}`: the unit has no such sensor, not used")),
                    }
                }
                ChannelKind::Unknown { reason } => {
                    tracing::debug!(topic = %channel.topic, reason, "channel is not read");
                }
                ChannelKind::Tracks
                | ChannelKind::Health
                | ChannelKind::Site
                | ChannelKind::Events
                | ChannelKind::Alerts
                | ChannelKind::Traffic
                | ChannelKind::Signal => {}
            }
        }
        // Raw bytes go before the detections that were made of them.
        let by_raw: BTreeSet<SensorIndex> =
            plan.raw.values().flat_map(|&i| unit.sources[i].sensors.iter().map(|(_, s)| *s)).collect();
        plan.detections.retain(|_, sensor| !by_raw.contains(sensor));
        plan
    }
}

struct Run {
    fusion: Fusion,
    out: Vec<Output>,
    pace: Pace,
    ids: BTreeSet<u64>,
    /// Sources whose stream is broken.
    down: BTreeSet<usize>,
    summary: Summary,
}

impl Run {
    /// The recorded clock has come to `arrival`.
    fn at(&mut self, arrival: UtcNs) {
        self.pace.wait(arrival);
        self.summary.saw(arrival);
    }

    fn record(&mut self, record: Record, plan: &Plan) {
        match record {
            Record::Raw { sensor, arrival, bytes, .. } => {
                let Some(&source) = plan.raw.get(&*sensor) else {
                    self.summary.ignored += 1;
                    return;
                };
                self.at(arrival);
                self.raw(source, arrival, &bytes);
            }
            Record::Detections(scan) => {
                let Some(&sensor) = plan.detections.get(&*scan.sensor) else {
                    self.summary.ignored += 1;
                    return;
                };
                self.at(scan.arrival);
                self.fusion.push_scan(scan.into_scan(sensor), &mut self.out);
            }
            Record::Frame(_)
            | Record::Health(_)
            | Record::Site(_)
            | Record::Event(_)
            | Record::Alert(_)
            | Record::Counts(_)
            | Record::Signal(_) => {}
        }
    }

    /// A message without bytes says that the stream broke, or, after that, that it was opened anew. A recorder
    /// that writes no such messages has streams that never break.
    fn raw(&mut self, source: usize, arrival: UtcNs, bytes: &[u8]) {
        let is_down = self.down.contains(&source);
        if is_down {
            self.down.remove(&source);
            self.fusion.link(source, arrival, true, &mut self.out);
        } else if bytes.is_empty() {
            self.down.insert(source);
            self.fusion.link(source, arrival, false, &mut self.out);
        }
        if !bytes.is_empty() {
            self.fusion.push_bytes(source, arrival, bytes, &mut self.out);
        }
    }

    fn pass(&mut self, emit: &mut impl FnMut(&Output) -> Result<(), ReplayError>) -> Result<(), ReplayError> {
        for output in self.out.drain(..) {
            if let Output::Frame(f) = &output {
                self.ids.extend(f.frame.tracks.iter().map(|t| t.id.0));
            }
            emit(&output)?;
        }
        for (source, fault) in self.fusion.drain_faults() {
            self.summary.decode_faults += 1;
            tracing::debug!(source, ?fault, "fault");
        }
        Ok(())
    }
}

/// Waits for the recorded clock; only ever waits.
struct Pace {
    speed: Speed,
    origin: Option<(Instant, UtcNs)>,
}

impl Pace {
    fn new(speed: Speed) -> Self {
        Self { speed, origin: None }
    }

    fn wait(&mut self, arrival: UtcNs) {
        let Speed::Times(times) = self.speed else { return };
        let (began, first) = *self.origin.get_or_insert_with(|| (Instant::now(), arrival));
        let due = Duration::from_secs_f64((arrival.secs_since(first) / times).clamp(0.0, 1e9));
        if let Some(rest) = due.checked_sub(began.elapsed()) {
            std::thread::sleep(rest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_by_time_is_not_asked_in_a_replay() {
        assert_eq!(repeatable(BackendChoice::Auto), BackendChoice::Cpu);
        assert_eq!(repeatable(BackendChoice::Gpu), BackendChoice::Gpu);
        assert_eq!(repeatable(BackendChoice::Cpu), BackendChoice::Cpu);
    }
}
