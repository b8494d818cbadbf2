//! Where a replay's tracks go.

use super::{ReplayError, TracksCsv};
use crate::config::Unit;
use crate::fuse::Output;
use crate::publish::Messages;
use fusion_record::{Recorder, RecorderOptions};
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

/// A file of tracks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TracksTo {
    /// CSV, one row per track and frame.
    Csv(PathBuf),
    /// MCAP: frames and health as they are published.
    Mcap(PathBuf),
}

impl TracksTo {
    /// By the file's ending: `.mcap`, else CSV.
    #[must_use]
    pub fn from_path(path: &Path) -> Self {
        if path.extension().is_some_and(|e| e == "mcap") {
            Self::Mcap(path.to_owned())
        } else {
            Self::Csv(path.to_owned())
        }
    }
}

/// An open file of tracks.
pub enum TracksSink {
    /// CSV.
    Csv(TracksCsv<BufWriter<File>>),
    /// MCAP.
    Mcap {
        /// The file.
        recorder: Box<Recorder<BufWriter<File>>>,
        /// Turns outputs into messages.
        messages: Box<Messages>,
    },
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> ReplayError {
    ReplayError::Write(Box::new(error))
}

impl TracksSink {
    /// Creates the file.
    ///
    /// # Errors
    /// It can't be created or written.
    pub fn create(to: &TracksTo, unit: &Unit) -> Result<Self, ReplayError> {
        match to {
            TracksTo::Csv(path) => {
                let file = BufWriter::with_capacity(1 << 18, File::create(path).map_err(failed)?);
                Ok(Self::Csv(TracksCsv::new(file, &unit.site).map_err(failed)?))
            }
            TracksTo::Mcap(path) => {
                let options = RecorderOptions { library: crate::version(), ..RecorderOptions::default() };
                let mut recorder = Recorder::create(path, &options).map_err(failed)?;
                let messages = Messages::new(unit).map_err(failed)?;
                recorder.attach_config(&unit.config.to_toml().map_err(failed)?).map_err(failed)?;
                Ok(Self::Mcap { recorder: Box::new(recorder), messages: Box::new(messages) })
            }
        }
    }

    /// Takes one output; what is no track (or health) is left out.
    ///
    /// # Errors
    /// Writing failed.
    pub fn take(&mut self, output: &Output) -> Result<(), ReplayError> {
        match (self, output) {
            (Self::Csv(csv), Output::Frame(f)) => csv.frame(&f.frame).map_err(failed),
            (Self::Mcap { recorder, messages }, Output::Frame(f)) => {
                recorder.frame(&messages.frame(&f.frame, 0)).map_err(failed)
            }
            (Self::Mcap { recorder, messages }, Output::Health(h)) => {
                recorder.health(&messages.health(h, &Default::default())).map_err(failed)
            }
            _ => Ok(()),
        }
    }

    /// Finishes the file.
    ///
    /// # Errors
    /// Writing failed.
    pub fn finish(self) -> Result<(), ReplayError> {
        match self {
            Self::Csv(csv) => csv.finish().map(drop).map_err(failed),
            Self::Mcap { recorder, .. } => recorder.finish().map(drop).map_err(failed),
        }
    }
}
