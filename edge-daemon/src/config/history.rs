//! `[history]`: a rolling record on disk, which answers queries.

use crate::record::Kinds;
use fusion_history::Settings;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// `[history]`: a rolling record of what the unit published, which answers queries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct History {
    /// Folder of its files; none: no history is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// Most bytes of all files.
    pub limit_bytes: u64,
    /// Greatest age, hours.
    pub limit_hours: f64,
    /// Room that the disk keeps free for others, bytes.
    pub keep_free_bytes: u64,
    /// A file is closed when it spans so much time, seconds.
    pub segment_seconds: f64,
    /// A file is closed when it holds so many bytes.
    pub segment_bytes: u64,
    /// Track frames.
    pub tracks: bool,
    /// The unit's health.
    pub health: bool,
    /// Events, alerts, counts, and what signals show.
    pub events: bool,
    /// Decoded detections.
    pub detections: bool,
    /// What devices sent, byte by byte.
    pub raw: bool,
    /// From one synchronisation with the disk to the next, milliseconds.
    pub sync_ms: f64,
    /// Bytes a second in answers.
    pub serve_bytes_per_second: f64,
    /// Messages that may wait for the disk; beyond it the newest is dropped, counted.
    pub queue_messages: usize,
}

impl Default for History {
    fn default() -> Self {
        Self {
            folder: None,
            // A frame of 25 vehicles takes about 3 kB: ten hours of a busy junction.
            limit_bytes: 1 << 30,
            limit_hours: 72.0,
            keep_free_bytes: 512 << 20,
            segment_seconds: 300.0,
            segment_bytes: 16 << 20,
            tracks: true,
            health: true,
            events: true,
            detections: false,
            raw: false,
            sync_ms: 10_000.0,
            // Ten times what a busy junction's tracks take.
            serve_bytes_per_second: 500_000.0,
            // Half a minute of ten frames, some events and a health message a second.
            queue_messages: 512,
        }
    }
}

/// How often limits and free room are looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);

impl History {
    /// For the history itself.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings {
            segment_bytes: self.segment_bytes,
            segment_ns: (self.segment_seconds * 1e9) as i64,
            limit_bytes: self.limit_bytes,
            limit_age_ns: (self.limit_hours * 3.6e12) as i64,
            keep_free_bytes: self.keep_free_bytes,
            sync_every: Duration::from_secs_f64(self.sync_ms * 1e-3),
            look_every: LOOK_EVERY,
            library: crate::version(),
        }
    }

    /// What it holds.
    #[must_use]
    pub const fn kinds(&self) -> Kinds {
        let Self { raw, detections, tracks, health, events, .. } = *self;
        Kinds { raw, detections, tracks, health, events }
    }
}
