//! The queue between the devices and the fusion thread: bounded, and in order of arrival.
//!
//! An item gets its arrival stamp under the queue's lock, and whoever finds the queue empty reads the clock under the
//! same lock. So no item is ever stamped before a moment up to which the core has gone on, and a replay of what was
//! recorded meets everything in the order in which it was met live.

use crate::clock::Clock;
use crate::load::Gate;
use fusion_contract::UtcNs;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Something a source did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// It sent bytes.
    Bytes {
        /// Index of the source.
        source: usize,
        /// When the last of them was here.
        arrival: UtcNs,
        /// What it sent, never empty.
        bytes: Arc<[u8]>,
    },
    /// Its connection was opened or broke.
    Link {
        /// Index of the source.
        source: usize,
        /// When.
        arrival: UtcNs,
        /// True when it was opened.
        up: bool,
    },
}

/// How much may wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Chunks of all sources together.
    pub chunks: usize,
    /// Bytes of one source.
    pub bytes: usize,
}

/// What [`Queue::take`] found beside the items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The clock, where nothing waited: up to here nothing can come any more.
    pub quiet_until: Option<UtcNs>,
    /// Sources that lost chunks since the last call, and how many.
    pub lost: Vec<(usize, u64)>,
    /// The queue was closed and is empty.
    pub closed: bool,
}

#[derive(Debug)]
struct Inner {
    items: VecDeque<Item>,
    /// Chunks among the items.
    chunks: usize,
    /// Bytes that wait, by source.
    bytes: Vec<usize>,
    /// Chunks lost since somebody asked, by source.
    lost: Vec<u64>,
    dropped: u64,
    /// Why each source could not be read the last time, until it is open again.
    trouble: Vec<Option<String>>,
    closed: bool,
}

/// The queue. What does not fit is dropped, newest first, and counted: what is older has context in the decoder, and
/// what is newer will come again with the next scan.
#[derive(Debug)]
pub struct Queue {
    inner: Mutex<Inner>,
    ready: Condvar,
    clock: Arc<Clock>,
    limits: Limits,
    load: Gate,
}

impl Queue {
    /// For so many sources.
    #[must_use]
    pub fn new(sources: usize, limits: Limits, clock: Arc<Clock>) -> Self {
        let inner = Inner {
            items: VecDeque::new(),
            chunks: 0,
            bytes: vec![0; sources],
            lost: vec![0; sources],
            dropped: 0,
            trouble: vec![None; sources],
            closed: false,
        };
        Self { inner: Mutex::new(inner), ready: Condvar::new(), clock, limits, load: Gate::default() }
    }

    /// What of the unit's work rests: whoever reads devices asks here.
    #[must_use]
    pub fn load(&self) -> &Gate {
        &self.load
    }

    /// The clock that stamps arrivals.
    #[must_use]
    pub fn now(&self) -> UtcNs {
        self.clock.now()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Bytes of a source came.
    pub fn push_bytes(&self, source: usize, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        let bytes: Arc<[u8]> = bytes.into();
        let mut inner = self.lock();
        let waiting = inner.bytes.get(source).copied().unwrap_or(usize::MAX);
        if inner.closed {
            return;
        }
        if inner.chunks >= self.limits.chunks || waiting.saturating_add(bytes.len()) > self.limits.bytes {
            inner.dropped += 1;
            if let Some(lost) = inner.lost.get_mut(source) {
                *lost += 1;
            }
            return;
        }
        inner.bytes[source] = waiting + bytes.len();
        inner.chunks += 1;
        let arrival = self.clock.now();
        inner.items.push_back(Item::Bytes { source, arrival, bytes });
        self.ready.notify_one();
    }

    /// A source's connection was opened or broke. Always taken: connections are paced by their backoff.
    pub fn push_link(&self, source: usize, up: bool) {
        let mut inner = self.lock();
        if inner.closed {
            return;
        }
        if up && let Some(trouble) = inner.trouble.get_mut(source) {
            *trouble = None;
        }
        let arrival = self.clock.now();
        inner.items.push_back(Item::Link { source, arrival, up });
        self.ready.notify_one();
    }

    /// A source can't be read, and why.
    pub fn set_trouble(&self, source: usize, why: &str) {
        if let Some(trouble) = self.lock().trouble.get_mut(source) {
            *trouble = Some(why.to_owned());
        }
    }

    /// Why a source can't be read; none while it is open.
    #[must_use]
    pub fn trouble(&self, source: usize) -> Option<String> {
        self.lock().trouble.get(source).cloned().flatten()
    }

    /// Something of a source was lost before it became a chunk: counted as one that was dropped.
    pub fn push_lost(&self, source: usize) {
        let mut inner = self.lock();
        inner.dropped += 1;
        if let Some(lost) = inner.lost.get_mut(source) {
            *lost += 1;
        }
    }

    /// Whether a source that can wait should: half of what it may have waiting does.
    #[must_use]
    pub fn is_busy(&self, source: usize) -> bool {
        let inner = self.lock();
        inner.chunks * 2 >= self.limits.chunks
            || inner.bytes.get(source).is_some_and(|b| b * 2 >= self.limits.bytes)
    }

    /// Chunks that wait, and chunks dropped from the start.
    #[must_use]
    pub fn depth_and_dropped(&self) -> (u64, u64) {
        let inner = self.lock();
        (inner.chunks as u64, inner.dropped)
    }

    /// Takes nothing more; who waits is woken.
    pub fn close(&self) {
        self.lock().closed = true;
        self.ready.notify_all();
    }

    /// Moves everything that waits into `items`. Waits for something to come, at the longest until the clock shows
    /// `due`.
    pub fn take(&self, due: Option<UtcNs>, items: &mut VecDeque<Item>) -> Taken {
        /// Looks at the clock so often, whatever is due: the clock may be steered meanwhile.
        const LONGEST: Duration = Duration::from_secs(1);
        let mut inner = self.lock();
        while inner.items.is_empty() && !inner.closed {
            let now = self.clock.now();
            let wait = match due {
                Some(due) if due <= now => break,
                Some(due) => Duration::from_nanos(due.0.saturating_sub(now.0).unsigned_abs()).min(LONGEST),
                None => LONGEST,
            };
            inner = self.ready.wait_timeout(inner, wait).unwrap_or_else(PoisonError::into_inner).0;
        }
        let mut taken = Taken::default();
        for (source, lost) in inner.lost.iter_mut().enumerate().filter(|(_, n)| **n > 0) {
            taken.lost.push((source, std::mem::take(lost)));
        }
        if inner.items.is_empty() {
            taken.quiet_until = Some(self.clock.now());
            taken.closed = inner.closed;
        }
        items.append(&mut inner.items);
        inner.chunks = 0;
        inner.bytes.fill(0);
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue(chunks: usize, bytes: usize) -> Queue {
        Queue::new(2, Limits { chunks, bytes }, Arc::new(Clock::new()))
    }

    fn arrival(item: &Item) -> UtcNs {
        match item {
            Item::Bytes { arrival, .. } | Item::Link { arrival, .. } => *arrival,
        }
    }

    #[test]
    fn order_is_kept_and_stamps_never_go_back() {
        let queue = queue(100, 100);
        queue.push_link(1, true);
        queue.push_bytes(1, b"ab");
        queue.push_bytes(0, b"c");
        let mut items = VecDeque::new();
        let taken = queue.take(None, &mut items);
        assert_eq!(taken, Taken::default());
        assert_eq!(items.len(), 3);
        assert!(items.iter().zip(items.iter().skip(1)).all(|(a, b)| arrival(a) <= arrival(b)));
        let due = queue.clock.now().plus_ns(5_000_000);
        let quiet = queue.take(Some(due), &mut items).quiet_until.expect("nothing waits");
        assert!(quiet >= due);
        queue.push_bytes(0, b"d");
        queue.take(None, &mut items);
        assert!(arrival(&items[3]) >= quiet, "stamped before what was told to be quiet");
    }

    #[test]
    fn one_flooding_source_pushes_out_nobody_else() {
        let queue = queue(100, 4);
        for _ in 0..10 {
            queue.push_bytes(0, b"xyz");
        }
        queue.push_bytes(1, b"abcd");
        let mut items = VecDeque::new();
        let taken = queue.take(None, &mut items);
        assert_eq!(taken.lost, [(0, 9)]);
        assert_eq!(items.len(), 2);
        assert_eq!(queue.depth_and_dropped(), (0, 9));
        queue.push_bytes(0, b"xyz");
        assert_eq!(queue.take(None, &mut items).lost, []);
        assert_eq!(items.len(), 3, "room again");
    }

    #[test]
    fn chunks_are_bounded_links_pass() {
        let queue = queue(2, 1000);
        for _ in 0..5 {
            queue.push_bytes(0, b"x");
        }
        queue.push_link(0, false);
        let mut items = VecDeque::new();
        assert_eq!(queue.take(None, &mut items).lost, [(0, 3)]);
        assert_eq!(items.len(), 3);
    }

    #[test]
    fn closing_wakes_and_refuses() {
        let queue = Arc::new(queue(2, 1000));
        let waiting = {
            let queue = Arc::clone(&queue);
            std::thread::spawn(move || queue.take(None, &mut VecDeque::new()).closed)
        };
        queue.close();
        assert!(waiting.join().unwrap());
        queue.push_bytes(0, b"x");
        queue.push_link(0, true);
        let mut items = VecDeque::new();
        assert!(queue.take(None, &mut items).closed);
        assert!(items.is_empty());
    }
}
