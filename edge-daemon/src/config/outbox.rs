//! `[outbox]`: what is kept on disk until it is acknowledged.

use fusion_outbox::{Limits, Settings};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// `[outbox]`: alerts, events and interval counts, kept on disk until the city has acknowledged them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Outbox {
    /// Folder of its file; none: they are sent once, and lost while nobody can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// Most bytes of messages in it.
    pub limit_bytes: u64,
    /// Greatest age of a message, hours.
    pub limit_hours: f64,
    /// Who acknowledges: a message goes when all of them have it.
    pub consumers: Vec<String>,
    /// A message that has waited so long for its acknowledgement makes the unit degraded, milliseconds.
    pub acknowledge_alarm_ms: f64,
    /// Messages a second in answers to who fetches what it missed.
    pub replay_rate_hertz: f64,
    /// From one write to disk to the next at least, milliseconds.
    pub commit_gap_ms: f64,
    /// Messages that may wait for the disk; beyond it the newest is dropped, counted.
    pub queue_messages: usize,
}

impl Default for Outbox {
    fn default() -> Self {
        Self {
            folder: None,
            // An event takes about 190: five days of a busy junction with three a second.
            limit_bytes: 256 << 20,
            limit_hours: 168.0,
            consumers: vec!["brain".to_owned()],
            acknowledge_alarm_ms: 60_000.0,
            // An outage of ten minutes of a busy junction (20 a second) is fetched in twelve seconds, at less than
            // what its tracks take of the line.
            replay_rate_hertz: 1000.0,
            // At most 50 synchronised writes a second, however much happens; an alert alone is written at once.
            commit_gap_ms: 20.0,
            queue_messages: 4096,
        }
    }
}

/// What one waiting message may take of the queue in front of the disk, on average, bytes.
const QUEUED_BYTES: u64 = 1024;

impl Outbox {
    /// For the outbox itself; none where nothing is kept.
    #[must_use]
    pub fn settings(&self) -> Option<Settings> {
        Some(Settings {
            folder: self.folder.as_ref()?.into(),
            limits: Limits { bytes: self.limit_bytes, age_ns: (self.limit_hours * 3.6e12) as i64 },
            consumers: self.consumers.clone(),
            queue_drafts: self.queue_messages,
            queue_bytes: self.queue_messages as u64 * QUEUED_BYTES,
            commit_gap: Duration::from_secs_f64(self.commit_gap_ms * 1e-3),
        })
    }
}
