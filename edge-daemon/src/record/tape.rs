//! In front of what writes to a disk: bounded, and nobody ever waits to put something in.

use super::{Kind, Kinds};
use crate::fuse::{Health, Output};
use crate::publish::UnitHealth;
use fusion_contract::UtcNs;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

/// Something to record.
#[derive(Clone, Debug)]
pub enum Entry {
    /// Bytes of a source, as they came.
    Bytes {
        /// Index of the source.
        source: usize,
        /// When they came.
        arrival: UtcNs,
        /// The bytes.
        bytes: Arc<[u8]>,
    },
    /// A source's connection was opened or broke.
    Link {
        /// Index of the source.
        source: usize,
        /// When.
        arrival: UtcNs,
        /// True when it was opened.
        up: bool,
    },
    /// A scan or a track frame.
    Output(Box<Output>),
    /// The unit's health.
    Health(Box<(Health, UnitHealth)>),
}

impl Entry {
    /// What it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Bytes { .. } | Self::Link { .. } => Kind::Raw,
            Self::Health(_) => Kind::Health,
            Self::Output(output) => Kind::of(output),
        }
    }

    /// When it came or was ready to leave; none of what has no time of the unit's own.
    #[must_use]
    pub const fn at(&self) -> Option<UtcNs> {
        match self {
            Self::Bytes { arrival, .. } | Self::Link { arrival, .. } => Some(*arrival),
            Self::Health(both) => Some(both.0.at),
            Self::Output(output) => match &**output {
                Output::Frame(f) => Some(f.frame.left),
                Output::Scan(s) => Some(s.arrival),
                Output::Event(e) => Some(e.arrival),
                Output::Alert(a) => Some(a.at),
                Output::UnitAlert(a) => Some(a.at),
                Output::Signal(_) | Output::Counts(_) | Output::Health(_) => None,
            },
        }
    }
}

/// The near end of the queue.
#[derive(Clone, Debug)]
pub struct Tape {
    entries: SyncSender<Entry>,
    kinds: Kinds,
    depth: Arc<AtomicU64>,
    dropped: Arc<AtomicU64>,
}

impl Tape {
    /// A queue of so many entries of these kinds, and its far end. A full one drops the newest and counts.
    #[must_use]
    pub fn new(most: usize, kinds: Kinds) -> (Self, Reel) {
        let (entries, far) = sync_channel(most);
        let (depth, dropped) = (Arc::<AtomicU64>::default(), Arc::default());
        (Self { entries, kinds, depth: Arc::clone(&depth), dropped }, Reel { entries: far, depth })
    }

    /// Queues an entry.
    pub fn push(&self, entry: Entry) {
        self.depth.fetch_add(1, Ordering::Relaxed);
        match self.entries.try_send(entry) {
            Ok(()) => {}
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => {
                self.depth.fetch_sub(1, Ordering::Relaxed);
                self.dropped.fetch_add(1, Ordering::Relaxed);
            }
        }
    }

    /// Entries that wait, and entries dropped.
    #[must_use]
    pub fn depth_and_dropped(&self) -> (u64, u64) {
        (self.depth.load(Ordering::Relaxed), self.dropped.load(Ordering::Relaxed))
    }
}

/// The far end of the queue. Ends when every [`Tape`] is gone.
#[derive(Debug)]
pub struct Reel {
    entries: Receiver<Entry>,
    depth: Arc<AtomicU64>,
}

impl Iterator for Reel {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        let entry = self.entries.recv().ok()?;
        self.depth.fetch_sub(1, Ordering::Relaxed);
        Some(entry)
    }
}

/// The queues of all that is written; clones are the same. Those that are gone are not there.
#[derive(Clone, Debug, Default)]
pub struct Tapes {
    /// To the recording.
    pub record: Option<Tape>,
    /// To the history.
    pub history: Option<Tape>,
}

impl Tapes {
    fn all(&self) -> impl Iterator<Item = &Tape> {
        self.record.iter().chain(&self.history)
    }

    /// Whether anything of a kind is written anywhere.
    #[must_use]
    pub fn want(&self, kind: Kind) -> bool {
        self.all().any(|tape| tape.kinds.has(kind))
    }

    /// Queues what is wanted.
    pub fn push(&self, kind: Kind, entry: impl Fn() -> Entry) {
        for tape in self.all().filter(|tape| tape.kinds.has(kind)) {
            tape.push(entry());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_tape_drops_the_newest_and_counts() {
        let (tape, reel) = Tape::new(2, Kinds::ALL);
        for source in 0..5 {
            tape.push(Entry::Link { source, arrival: UtcNs(0), up: true });
        }
        assert_eq!(tape.depth_and_dropped(), (2, 3));
        drop(tape);
        let sources: Vec<usize> =
            reel.map(|e| if let Entry::Link { source, .. } = e { source } else { 99 }).collect();
        assert_eq!(sources, [0, 1]);
    }

    #[test]
    fn only_what_is_wanted_is_queued() {
        let (record, mut recorded) = Tape::new(4, Kinds { events: false, ..Kinds::ALL });
        let (history, mut kept) = Tape::new(4, Kinds { raw: false, ..Kinds::ALL });
        let tapes = Tapes { record: Some(record), history: Some(history) };
        assert!(tapes.want(Kind::Raw) && tapes.want(Kind::Events) && !Tapes::default().want(Kind::Raw));
        tapes.push(Kind::Raw, || Entry::Link { source: 1, arrival: UtcNs(7), up: true });
        let signal = crate::fuse::SignalState {
            sensor: fusion_contract::SensorIndex(0),
            at: UtcNs(8),
            phases: Vec::new(),
        };
        tapes.push(Kind::Events, || Entry::Output(Box::new(Output::Signal(signal.clone()))));
        drop(tapes);
        let link = recorded.next().unwrap();
        assert_eq!((link.kind(), link.at()), (Kind::Raw, Some(UtcNs(7))));
        assert!(recorded.next().is_none());
        assert_eq!(kept.next().map(|e| (e.kind(), e.at())), Some((Kind::Events, None)));
        assert!(kept.next().is_none());
    }
}
