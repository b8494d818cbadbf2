//! The live recording: an MCAP file behind a bounded queue, written by a thread of its own.

mod scribe;
mod tape;

pub use scribe::{Preface, Scribe};
pub use tape::{Entry, Reel, Tape, Tapes};

use crate::config::Unit;
use crate::config::model::Record as Settings;
use crate::fuse::Output;
use crate::publish::Messages;
use fusion_contract::UtcNs;
use fusion_record::{RecordError, Recorder, RecorderOptions};
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

/// Of what something is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What devices sent.
    Raw,
    /// Decoded scans.
    Detections,
    /// Track frames.
    Tracks,
    /// The unit's health.
    Health,
    /// Events, alerts, counts, and what signals show.
    Events,
}

impl Kind {
    /// Of what the core puts out.
    #[must_use]
    pub const fn of(output: &Output) -> Self {
        match output {
            Output::Frame(_) => Self::Tracks,
            Output::Scan(_) => Self::Detections,
            Output::Health(_) => Self::Health,
            Output::Event(_)
            | Output::Signal(_)
            | Output::Counts(_)
            | Output::Alert(_)
            | Output::UnitAlert(_) => Self::Events,
        }
    }
}

/// What is to be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the kind of the same name")]
pub struct Kinds {
    pub raw: bool,
    pub detections: bool,
    pub tracks: bool,
    pub health: bool,
    pub events: bool,
}

impl Kinds {
    /// Everything.
    pub const ALL: Self = Self { raw: true, detections: true, tracks: true, health: true, events: true };

    /// What a recording is to hold.
    #[must_use]
    pub const fn recorded(settings: &Settings) -> Self {
        let Settings { raw, detections, tracks, .. } = *settings;
        Self { raw, detections, tracks, health: tracks, events: tracks }
    }

    /// Whether a kind is among them.
    #[must_use]
    pub const fn has(self, kind: Kind) -> bool {
        match kind {
            Kind::Raw => self.raw,
            Kind::Detections => self.detections,
            Kind::Tracks => self.tracks,
            Kind::Health => self.health,
            Kind::Events => self.events,
        }
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
    scribe: Scribe,
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
        let preface = Preface::new(unit, &messages)
            .map_err(|source| LiveRecordError::Config { path: path.to_owned(), source })?;
        preface.write(&mut recorder, start).map_err(failed)?;
        let settings = &unit.config.record;
        let scribe = Scribe::new(unit, messages, Kinds::recorded(settings), settings.keep_personal_data);
        Ok(Self { recorder, scribe })
    }

    /// Records one entry, where the configuration wants it.
    ///
    /// # Errors
    /// Writing failed: the file is as good as it was before.
    pub fn take(&mut self, entry: Entry) -> Result<(), RecordError> {
        self.scribe.take(&mut self.recorder, entry)
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
}
