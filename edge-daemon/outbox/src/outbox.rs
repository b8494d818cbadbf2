//! The outbox as the other threads see it.

use crate::entry::{Batch, Draft, Position};
use crate::error::{AcknowledgeError, OutboxError};
use crate::queue::{Acknowledgement, Queue};
use crate::stats::Stats;
use crate::storage::{Folder, Storage};
use crate::store::{Limits, Store};
use crate::writer::Writer;
use std::fmt;
use std::path::PathBuf;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

/// What an outbox is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where its file lies; created where it is not there.
    pub folder: PathBuf,
    /// How much it holds.
    pub limits: Limits,
    /// Who acknowledges.
    pub consumers: Vec<String>,
    /// Drafts that may wait for the disk.
    pub queue_drafts: usize,
    /// Their bytes.
    pub queue_bytes: u64,
    /// From one commit to the next at least: what comes meanwhile shares the next one's `fsync`. What comes after a
    /// pause of this length is committed at once.
    pub commit_gap: Duration,
}

pub(crate) struct Shared {
    pub queue: Queue,
    pub settings: Settings,
    /// None while it is opened, or fails.
    pub store: RwLock<Option<Store>>,
    pub stats: Mutex<Stats>,
    pub storage: Box<dyn Storage>,
}

/// Room kept for the moment when the disk has none: what giving up a quarter has to write.
pub(crate) fn reserve_bytes(limits: Limits) -> u64 {
    (1 << 20) + limits.bytes / 64
}

impl Shared {
    pub fn tell(&self, change: impl FnOnce(&mut Stats)) {
        change(&mut self.stats.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").field("settings", &self.settings).finish_non_exhaustive()
    }
}

/// The near end. Clones are the same outbox.
#[derive(Clone, Debug)]
pub struct Outbox(Arc<Shared>);

impl Outbox {
    /// Makes the folder. The file is opened by the writer's thread, because checking it takes its time.
    ///
    /// # Errors
    /// The folder can't be made.
    pub fn new(settings: Settings) -> Result<(Self, Writer), OutboxError> {
        std::fs::create_dir_all(&settings.folder)
            .map_err(|source| OutboxError::Folder { path: settings.folder.clone(), source })?;
        let storage = Folder(settings.folder.clone());
        Ok(Self::on(settings, storage))
    }

    /// The same on other storage than a folder.
    pub fn on(settings: Settings, storage: impl Storage) -> (Self, Writer) {
        let queue = Queue::new(settings.queue_drafts, settings.queue_bytes);
        let shared = Arc::new(Shared {
            queue,
            settings,
            store: RwLock::new(None),
            stats: Mutex::new(Stats { failure: Some("it is being opened".to_owned()), ..Stats::default() }),
            storage: Box::new(storage),
        });
        (Self(Arc::clone(&shared)), Writer::new(shared))
    }

    /// Offers a draft; never waits. False where the queue in front had no room, which is counted.
    pub fn offer(&self, draft: Draft) -> bool {
        self.0.queue.offer(draft)
    }

    /// Reads a stretch from number `from` on; see [`Store::read`].
    ///
    /// # Errors
    /// The store is closed or fails.
    pub fn read(&self, from: u64, entries: usize, bytes: u64) -> Result<Batch, OutboxError> {
        let store = self.0.store.read().unwrap_or_else(PoisonError::into_inner);
        let store = store.as_ref().ok_or(OutboxError::Closed)?;
        store
            .read(from, entries, bytes)
            .map_err(|source| OutboxError::Store { name: self.0.storage.name(), source })
    }

    /// Takes a consumer's word that it has everything before `position`. Waits, at most `patience`, until that is on
    /// disk, and tells where the consumer stands then: never before where it stood.
    ///
    /// # Errors
    /// See [`AcknowledgeError`].
    pub fn acknowledge(
        &self,
        consumer: &str,
        position: Position,
        patience: Duration,
    ) -> Result<Position, AcknowledgeError> {
        let known = &self.0.settings.consumers;
        if !known.iter().any(|c| c == consumer) {
            return Err(AcknowledgeError::Consumer {
                consumer: consumer.to_owned(),
                known: known.join(", "),
            });
        }
        let (answer, answered) = sync_channel(1);
        self.0.queue.acknowledge(Acknowledgement { consumer: consumer.to_owned(), position, answer })?;
        answered.recv_timeout(patience).unwrap_or(Err(AcknowledgeError::Late))
    }

    /// Where a consumer stands; none where it is not configured or the store was never open.
    #[must_use]
    pub fn position(&self, consumer: &str) -> Option<Position> {
        let state = self.stats().state;
        let (_, next) = state.cursors.into_iter().find(|(name, _)| name == consumer)?;
        Some(Position { epoch: state.epoch, next })
    }

    /// A snapshot.
    #[must_use]
    pub fn stats(&self) -> Stats {
        let mut stats = self.0.stats.lock().unwrap_or_else(PoisonError::into_inner).clone();
        (stats.waiting, stats.overflowed) = self.0.queue.counts();
        stats
    }

    /// What waits is still committed, then the writer ends.
    pub fn close(&self) {
        self.0.queue.close();
    }
}
