//! Counters and latencies of a running unit, as one snapshot.

use std::time::Duration;

/// Quantiles of one latency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LatencySummary {
    /// How many were measured.
    pub count: u64,
    /// Median.
    pub p50: Duration,
    /// 99th percentile.
    pub p99: Duration,
    /// Largest.
    pub max: Duration,
}

/// One bounded queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct QueueStats {
    /// Entries that wait now.
    pub depth: u64,
    /// Entries dropped because it was full.
    pub dropped: u64,
}

/// Where a running unit stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Bytes received.
    pub bytes: u64,
    /// Messages decoded.
    pub messages: u64,
    /// Scans fused.
    pub scans: u64,
    /// Detections in them.
    pub detections: u64,
    /// Scans that came too late to be fused.
    pub late: u64,
    /// Faults the decoders reported.
    pub faults: u64,
    /// Track frames made.
    pub frames: u64,
    /// Track frames handed to Zenoh.
    pub frames_published: u64,
    /// Track frames replaced by a newer one before they were sent.
    pub frames_overwritten: u64,
    /// Confirmed tracks in the newest frame.
    pub tracks: u64,
    /// Sensors with an alert that lasts.
    pub sensors_unwell: u64,
    /// From the devices to the fusion thread.
    pub acquire_queue: QueueStats,
    /// Events, counts, alerts and health to Zenoh.
    pub publish_queue: QueueStats,
    /// What waits on disk to be acknowledged, and the queue in front of it.
    pub outbox: fusion_outbox::Stats,
    /// To the recording.
    pub record_queue: QueueStats,
    /// To the history.
    pub history_queue: QueueStats,
    /// What is recorded and served.
    pub history: fusion_history::Stats,
    /// From the arrival of a contributing message's last byte to handing the frame to Zenoh: the reorder
    /// window included.
    pub end_to_end: LatencySummary,
    /// From the moment a frame was due (the last message it waited for arrived, or the window closed) to
    /// handing it to Zenoh: what the unit itself costs beyond the reorder window.
    pub beyond_window: LatencySummary,
    /// Time of fusing one scan.
    pub scan_time: LatencySummary,
}
