//! What the link has carried, readable while the backend works.

use std::sync::atomic::{AtomicU64, Ordering};

/// What one link, or one after the other in the same place, has carried so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LinkCounters {
    /// Bytes sent.
    pub bytes_sent: u64,
    /// Bytes received.
    pub bytes_received: u64,
    /// Frames sent.
    pub frames_sent: u64,
    /// Whole, new frames received.
    pub frames_received: u64,
    /// Frames received that were spoilt: CRC, length or COBS.
    pub frames_bad: u64,
    /// Frames received twice, and dropped.
    pub frames_repeated: u64,
    /// Frames that are known not to have been received.
    pub frames_missing: u64,
    /// Frames received that answer nothing that is being asked: too late, or not understood.
    pub frames_stray: u64,
    /// Scans gated by the core.
    pub scans: u64,
    /// Scans with something to gate that the CPU gated, since the link would have taken too long.
    pub scans_too_long: u64,
    /// Tracks sent to be gated.
    pub tracks: u64,
    /// Tracks with detections about that the CPU gated, since the core's formats or memory did not hold them.
    pub tracks_unfit: u64,
    /// Pairs that the core weighed.
    pub pairs_weighed: u64,
    /// Pairs that it kept.
    pub pairs_kept: u64,
    /// Times that the link was opened.
    pub opened: u64,
}

macro_rules! statistics {
    ($($name:ident),* $(,)?) => {
        /// [`LinkCounters`] that count on: shared by the backend and whoever reports on it.
        #[derive(Debug, Default)]
        pub struct Statistics {
            $(pub(crate) $name: AtomicU64,)*
        }

        impl Statistics {
            /// What was counted so far.
            #[must_use]
            pub fn counters(&self) -> LinkCounters {
                LinkCounters { $($name: self.$name.load(Ordering::Relaxed),)* }
            }
        }
    };
}
statistics!(
    bytes_sent,
    bytes_received,
    frames_sent,
    frames_received,
    frames_bad,
    frames_repeated,
    frames_missing,
    frames_stray,
    scans,
    scans_too_long,
    tracks,
    tracks_unfit,
    pairs_weighed,
    pairs_kept,
    opened,
);

/// Counts so many more.
pub(crate) fn count(counter: &AtomicU64, more: u64) {
    counter.fetch_add(more, Ordering::Relaxed);
}
