//! How much is kept, for how long.

use std::time::Duration;

/// Bounds of a history.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// A segment is closed when it holds this many bytes.
    pub segment_bytes: u64,
    /// A segment is closed when it spans this much time, nanoseconds.
    pub segment_ns: i64,
    /// Most bytes of all segments.
    pub limit_bytes: u64,
    /// Greatest age of a segment's end, nanoseconds.
    pub limit_age_ns: i64,
    /// Room that the disk keeps free for others, bytes.
    pub keep_free_bytes: u64,
    /// From one synchronisation with the disk to the next.
    pub sync_every: Duration,
    /// From one look at the limits, and at how much is free, to the next.
    pub look_every: Duration,
    /// Stated in every file: who recorded.
    pub library: String,
}
