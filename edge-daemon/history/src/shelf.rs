//! What writer and readers share: which segments there are, and figures.

use crate::segment::SegmentName;
use fusion_contract::UtcNs;
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Where a history stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Segments, the one being written among them.
    pub segments: u64,
    /// Their bytes.
    pub bytes: u64,
    /// Nothing earlier is kept; none where nothing is.
    pub oldest: Option<UtcNs>,
    /// What left up to here is on disk, or never will be.
    pub until: Option<UtcNs>,
    /// Messages handed to the disk since the start.
    pub messages: u64,
    /// Messages that the disk did not take since the start.
    pub lost: u64,
    /// Segments deleted since the start.
    pub deleted: u64,
    /// Segments that were torn or damaged at the start.
    pub mended: u64,
    /// Why nothing is recorded now.
    pub failure: Option<String>,
}

/// One segment on the shelf.
#[derive(Clone, Debug)]
pub(crate) struct Shelved {
    pub name: SegmentName,
    pub bytes: u64,
}

#[derive(Debug, Default)]
pub(crate) struct Inner {
    pub segments: BTreeMap<u64, Shelved>,
    pub stats: Stats,
}

impl Inner {
    pub fn bytes(&self) -> u64 {
        self.segments.values().map(|s| s.bytes).sum()
    }

    /// The oldest that is not being written.
    pub fn oldest_closed(&self) -> Option<&Shelved> {
        self.segments.values().find(|s| s.name.last.is_some())
    }

    pub fn put(&mut self, name: SegmentName, bytes: u64) {
        self.segments.insert(name.number, Shelved { name, bytes });
    }
}

#[derive(Debug, Default)]
pub(crate) struct Shelf(Mutex<Inner>);

impl Shelf {
    pub fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn stats(&self) -> Stats {
        let inner = self.lock();
        Stats {
            segments: inner.segments.len() as u64,
            bytes: inner.bytes(),
            oldest: inner.segments.values().next().map(|s| s.name.first),
            ..inner.stats.clone()
        }
    }
}
