//! The live unit: devices in, Zenoh out, as threads and tasks with bounded queues.

mod stats;

pub use stats::{LatencySummary, QueueStats, Stats};

use crate::config::{BackendChoice, Unit};
use std::path::PathBuf;

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
    #[error("source `{name}` has no transport: it lives in recordings only; give it one in its [[source]]")]
    NoTransport {
        /// The source.
        name: String,
    },
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
pub struct Handle {}

impl Handle {
    /// Where the unit stands now.
    #[must_use]
    pub fn stats(&self) -> Stats {
        Stats::default()
    }

    /// Ends all tasks and threads in order, finishes the recording, and tells where it stood.
    #[must_use]
    pub fn stop(self) -> Stats {
        Stats::default()
    }
}

/// Starts a unit: returns at once, everything runs on threads of its own. May be called inside or outside
/// a tokio runtime.
///
/// # Errors
/// See [`StartError`]. A device or a router that is not there is no error: they are tried for ever.
pub fn start(unit: Unit, options: Options) -> Result<Handle, StartError> {
    let _ = (unit, options);
    Ok(Handle {})
}
