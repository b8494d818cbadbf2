//! The live recording: an MCAP file behind a bounded queue, written by a thread of its own.

use crate::config::Unit;
use crate::config::model::Record as Settings;
use crate::decoders;
use crate::fuse::{Health, Output};
use crate::publish::{Messages, UnitHealth};
use fusion_contract::UtcNs;
use fusion_decode::Redactor;
use fusion_record::{RecordError, Recorder, RecorderOptions};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

/// Something to record.
#[derive(Clone, Debug)]
pub enum Entry {
    /// Bytes of a source, as they came.
    Bytes {
        /// Index of the source.
        source: usize,
        /// When they came.
        arrival: UtcNs,
        /// The bytes.
        bytes: Arc<[u8]>,
    },
    /// A source's connection was opened or broke.
    Link {
        /// Index of the source.
        source: usize,
        /// When.
        arrival: UtcNs,
        /// True when it was opened.
        up: bool,
    },
    /// A scan or a track frame.
    Output(Box<Output>),
    /// The unit's health.
    Health(Box<(Health, UnitHealth)>),
}

/// The near end of the queue.
#[derive(Clone, Debug)]
pub struct Tape {
    entries: SyncSender<Entry>,
    depth: Arc<AtomicU64>,
    dropped: Arc<AtomicU64>,
}

impl Tape {
    /// A queue of so many entries, and its far end. A full one drops the newest and counts.
    #[must_use]
    pub fn new(most: usize) -> (Self, Reel) {
        let (entries, far) = sync_channel(most);
        let (depth, dropped) = (Arc::<AtomicU64>::default(), Arc::default());
        (Self { entries, depth: Arc::clone(&depth), dropped }, Reel { entries: far, depth })
    }

    /// Queues an entry.
    pub fn push(&self, entry: Entry) {
        self.depth.fetch_add(1, Ordering::Relaxed);
        match self.entries.try_send(entry) {
            Ok(()) => {}
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => {
                self.depth.fetch_sub(1, Ordering::Relaxed);
                self.dropped.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Entries that wait, and entries dropped.
    #[must_use]
    pub fn depth_and_dropped(&self) -> (u64, u64) {
        (self.depth.load(Ordering::Relaxed), self.dropped.load(Ordering::Relaxed))
    }
}

/// The far end of the queue. Ends when every [`Tape`] is gone.
#[derive(Debug)]
pub struct Reel {
    entries: Receiver<Entry>,
    depth: Arc<AtomicU64>,
}

impl Iterator for Reel {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        let entry = self.entries.recv().ok()?;
        self.depth.fetch_sub(1, Ordering::Relaxed);
        Some(entry)
    }
}

/// Where a unit that starts now records to: the caller's file, or one in the configured folder named after unit
/// and start.
#[must_use]
pub fn file_for(unit: &Unit, chosen: Option<PathBuf>, start: UtcNs) -> Option<PathBuf> {
    let in_folder = || {
        let folder = unit.config.record.folder.as_ref()?;
        Some(Path::new(folder).join(format!("{}-{}.mcap", unit.config.unit.name, compact_utc(start))))
    };
    chosen.or_else(in_folder)
}

/// `20260314T092653Z`: sorts by time and is a file's name everywhere.
fn compact_utc(at: UtcNs) -> String {
    let format = time::macros::format_description!("[year][month][day]T[hour][minute][second]Z");
    time::OffsetDateTime::from_unix_timestamp_nanos(i128::from(at.0))
        .ok()
        .and_then(|t| t.format(&format).ok())
        .unwrap_or_else(|| at.0.to_string())
}

/// An open recording of a running unit.
pub struct LiveRecorder {
    recorder: Recorder<BufWriter<File>>,
    settings: Settings,
    unit: Unit,
    messages: Messages,
    redactors: Vec<Option<Box<dyn Redactor>>>,
    kept: Vec<u8>,
    /// Sources whose stream is broken.
    down: BTreeSet<usize>,
}

/// Why a recording can't begin or go on.
#[derive(Debug, thiserror::Error)]
pub enum LiveRecordError {
    /// The recording can't be written.
    #[error("can't record to {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: Box<RecordError>,
    },
    /// The configuration can't be put into it.
    #[error("can't write the configuration into {}", path.display())]
    Config {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: toml::ser::Error,
    },
    /// City or unit is no name for a key.
    #[error("city or unit is no name for a key")]
    Name(#[from] fusion_wire::BadName),
}

impl LiveRecorder {
    /// Creates the file (and its folder), with configuration and site in it.
    ///
    /// # Errors
    /// See [`LiveRecordError`].
    pub fn create(path: &Path, unit: &Unit, start: UtcNs) -> Result<Self, LiveRecordError> {
        let failed = |source| LiveRecordError::Write { path: path.to_owned(), source: Box::new(source) };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|source| {
                failed(RecordError::Create { file: folder.display().to_string(), source })
            })?;
        }
        let messages = Messages::new(unit)?;
        let options = RecorderOptions { library: crate::version(), ..RecorderOptions::default() };
        let mut recorder = Recorder::create(path, &options).map_err(failed)?;
        let text = unit
            .config
            .to_toml()
            .map_err(|source| LiveRecordError::Config { path: path.to_owned(), source })?;
        recorder.attach_config(&text).map_err(failed)?;
        recorder.site(start, messages.unit().site_message()).map_err(failed)?;
        let keep = unit.config.record.keep_personal_data;
        let redactors =
            unit.sources.iter().map(|s| if keep { None } else { decoders::redactor_for(s) }).collect();
        let settings = unit.config.record.clone();
        Ok(Self {
            recorder,
            settings,
            unit: unit.clone(),
            messages,
            redactors,
            kept: Vec::new(),
            down: BTreeSet::new(),
        })
    }

    /// Records one entry, where the configuration wants it.
    ///
    /// # Errors
    /// Writing failed: the file is as good as it was before.
    pub fn take(&mut self, entry: Entry) -> Result<(), RecordError> {
        match entry {
            Entry::Bytes { source, arrival, bytes } if self.settings.raw => self.raw(source, arrival, &bytes),
            Entry::Link { source, arrival, up } if self.settings.raw => self.link(source, arrival, up),
            Entry::Output(output) => match *output {
                Output::Frame(f) if self.settings.tracks => {
                    self.recorder.frame(&self.messages.frame(&f.frame, 0))
                }
                Output::Scan(scan) if self.settings.detections => {
                    let sensor = self.unit.site.sensor(scan.sensor).map_or("", |s| s.name.as_str());
                    self.recorder.detections(sensor, &scan)
                }
                _ => Ok(()),
            },
            Entry::Health(both) if self.settings.tracks => {
                self.recorder.health(&self.messages.health(&both.0, &both.1))
            }
            Entry::Bytes { .. } | Entry::Link { .. } | Entry::Health(_) => Ok(()),
        }
    }

    fn raw(&mut self, source: usize, arrival: UtcNs, bytes: &[u8]) -> Result<(), RecordError> {
        let Some(plan) = self.unit.sources.get(source) else { return Ok(()) };
        let kept = match self.redactors.get_mut(source) {
            Some(Some(redactor)) => {
                self.kept.clear();
                redactor.push(bytes, &mut self.kept);
                &self.kept[..]
            }
            _ => bytes,
        };
        if kept.is_empty() {
            return Ok(());
        }
        self.recorder.raw(&plan.source.name, plan.source.format.name(), arrival, kept)
    }

    /// A stream that broke is a message without bytes, and so is its opening after that; what follows is a new stream,
    /// for the redactor too.
    fn link(&mut self, source: usize, arrival: UtcNs, up: bool) -> Result<(), RecordError> {
        let Some(plan) = self.unit.sources.get(source) else { return Ok(()) };
        if let Some(redactor @ Some(_)) = self.redactors.get_mut(source) {
            *redactor = decoders::redactor_for(plan);
        }
        let is_down = self.down.contains(&source);
        if up != is_down {
            return Ok(());
        }
        if up {
            self.down.remove(&source);
        } else {
            self.down.insert(source);
        }
        self.recorder.raw(&plan.source.name, plan.source.format.name(), arrival, &[])
    }

    /// Finishes the file.
    ///
    /// # Errors
    /// Writing failed.
    pub fn finish(self) -> Result<(), RecordError> {
        self.recorder.finish().map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::EXAMPLE_JUNCTION;

    #[test]
    fn the_file_is_named_after_unit_and_start() {
        let mut unit = Unit::from_text(EXAMPLE_JUNCTION, "unit.toml").unwrap();
        let start = UtcNs(1_773_480_413_000_000_000);
        assert_eq!(file_for(&unit, None, start), None);
        unit.config.record.folder = Some("/var/lib/kerbside".to_owned());
        let path = file_for(&unit, None, start).unwrap();
        assert_eq!(path, Path::new("/var/lib/kerbside/main-and-first-20260314T092653Z.mcap"));
        assert_eq!(file_for(&unit, Some("a.mcap".into()), start), Some("a.mcap".into()));
    }

    #[test]
    fn a_full_tape_drops_the_newest_and_counts() {
        let (tape, reel) = Tape::new(2);
        for source in 0..5 {
            tape.push(Entry::Link { source, arrival: UtcNs(0), up: true });
        }
        assert_eq!(tape.depth_and_dropped(), (2, 3));
        drop(tape);
        let sources: Vec<usize> =
            reel.map(|e| if let Entry::Link { source, .. } = e { source } else { 99 }).collect();
        assert_eq!(sources, [0, 1]);
    }
}
