//! The writer: the one thread that changes the store.

use crate::entry::{Draft, Entry, Position};
use crate::error::{AcknowledgeError, OutboxError, StoreError};
use crate::outbox::{Shared, reserve_bytes};
use crate::queue::{Acknowledgement, Load};
use crate::store::{Committed, Store};
use fusion_contract::{UtcNs, chain};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

/// How often the bound on age is looked at when nothing comes.
const SWEEP_EVERY: Duration = Duration::from_secs(10);
/// Pauses between tries of a store that fails.
const RETRY_FIRST: Duration = Duration::from_secs(1);
const RETRY_LIMIT: Duration = Duration::from_secs(10);
/// A burst of drops is over when nothing was dropped for so long.
const BURST_OVER: Duration = Duration::from_secs(10);

/// What may be sent now.
#[derive(Debug)]
pub enum Sent<'a> {
    /// Accepted, with the epoch of their numbers.
    Accepted(u64, &'a [Entry]),
    /// Not accepted: worth sending once, without a number.
    Refused(&'a [Draft]),
}

/// The far end of an outbox.
#[derive(Debug)]
pub struct Writer {
    shared: Arc<Shared>,
    /// When a store that fails is tried again.
    retry_at: Option<Instant>,
    retry_pause: Duration,
    /// What the disk has room for, since it had none.
    room: Option<u64>,
    reserved_at: Option<Instant>,
    /// When something was last dropped, and last found no room in the queue.
    dropped_at: Option<Instant>,
    overflowed_at: Option<Instant>,
    /// Drafts without room in the queue that were told.
    overflowed: u64,
}

impl Writer {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self {
            shared,
            retry_at: None,
            retry_pause: RETRY_FIRST,
            room: None,
            reserved_at: None,
            dropped_at: None,
            overflowed_at: None,
            overflowed: 0,
        }
    }

    /// Runs until the outbox is closed and what waited is on disk. `clock` tells UTC; `send` gets what was accepted,
    /// after it was, and should not take long: meanwhile drafts wait in the bounded queue.
    pub fn run(mut self, clock: impl Fn() -> UtcNs, mut send: impl FnMut(Sent<'_>)) {
        self.open(clock());
        self.reserve();
        let mut not_before = Instant::now();
        loop {
            let load = self.shared.queue.take(not_before, Instant::now() + SWEEP_EVERY);
            let began = Instant::now();
            let closed = load.closed;
            self.reserve();
            self.tell_overflow();
            self.take(load, clock(), &mut send);
            if closed {
                // Closing it now spares the next start a repair.
                self.shared.store.write().unwrap_or_else(PoisonError::into_inner).take();
                return;
            }
            not_before = began + self.shared.settings.commit_gap;
        }
    }

    fn tell_overflow(&mut self) {
        let (_, overflowed) = self.shared.queue.counts();
        let more = overflowed.saturating_sub(self.overflowed);
        self.overflowed = overflowed;
        if more > 0 && burst_begins(&mut self.overflowed_at) {
            tracing::error!("the disk is too slow for the outbox: {more} messages are neither kept nor sent");
        }
    }

    /// Reserves room for the moment when the disk has none; when that is possible again, the disk has room again.
    fn reserve(&mut self) {
        if self.reserved_at.is_some_and(|at| at.elapsed() < SWEEP_EVERY) {
            return;
        }
        self.reserved_at = Some(Instant::now());
        match self.shared.storage.reserve(reserve_bytes(self.shared.settings.limits)) {
            Ok(()) => {
                if self.room.take().is_some() {
                    tracing::info!("the outbox's disk has room again");
                }
                self.with(|store| store.set_room(None));
            }
            Err(error) => tracing::debug!(%error, "there is no room to reserve for a full disk"),
        }
    }

    fn take(&mut self, load: Load, now: UtcNs, send: &mut impl FnMut(Sent<'_>)) {
        if self.retry_at.is_some_and(|at| at <= Instant::now()) && self.open(now) {
            tracing::info!("the outbox takes entries again");
        }
        let Load { drafts, acknowledgements, .. } = load;
        let (valid, acknowledgements) = self.judge(acknowledgements);
        match self.commit(&drafts, &valid, now) {
            Some(committed) => {
                self.retry_pause = RETRY_FIRST;
                self.answer(acknowledgements, &committed);
                let (epoch, first) = (committed.state.epoch, committed.first);
                let number = |(draft, sequence)| Entry { sequence, draft };
                let entries: Vec<Entry> = drafts.into_iter().zip(first..).map(number).collect();
                self.note(committed, entries.len() as u64);
                if !entries.is_empty() {
                    send(Sent::Accepted(epoch, &entries));
                }
            }
            None => {
                for waiting in acknowledgements {
                    // Whoever asked may have gone.
                    let _ = waiting.answer.try_send(Err(OutboxError::Closed.into()));
                }
                self.shared.tell(|s| s.refused += drafts.len() as u64);
                if !drafts.is_empty() {
                    send(Sent::Refused(&drafts));
                }
            }
        }
    }

    /// Answers acknowledgements that can't be taken; the rest goes on.
    fn judge(&self, waiting: Vec<Acknowledgement>) -> (Vec<(String, u64)>, Vec<Acknowledgement>) {
        let mut state = None;
        self.shared.tell(|s| state = Some((s.state.epoch, s.state.head)));
        let (epoch, head) = state.unwrap_or_default();
        let (mut valid, mut rest) = (Vec::new(), Vec::new());
        for waiting in waiting {
            let Position { epoch: asked, next } = waiting.position;
            let wrong = if asked != epoch {
                Some(AcknowledgeError::Epoch { epoch, asked })
            } else if next > head {
                Some(AcknowledgeError::Ahead { next, head })
            } else {
                None
            };
            if let Some(wrong) = wrong {
                let _ = waiting.answer.try_send(Err(wrong));
            } else {
                valid.push((waiting.consumer.clone(), next));
                rest.push(waiting);
            }
        }
        (valid, rest)
    }

    fn answer(&self, waiting: Vec<Acknowledgement>, committed: &Committed) {
        let state = &committed.state;
        for waiting in waiting {
            let next = state.cursors.iter().find(|(name, _)| *name == waiting.consumer).map_or(0, |c| c.1);
            let _ = waiting.answer.try_send(Ok(Position { epoch: state.epoch, next }));
        }
    }

    fn note(&mut self, committed: Committed, accepted: u64) {
        let dropped = committed.dropped;
        if dropped.total() > 0 && burst_begins(&mut self.dropped_at) {
            tracing::error!(
                "the outbox drops what nobody has acknowledged: {} for its bytes, {} for their age, {} for want of room",
                dropped.for_bytes,
                dropped.for_age,
                dropped.for_room
            );
        }
        self.shared.tell(|s| {
            s.commits += u64::from(committed.state != s.state);
            s.state = committed.state;
            s.accepted += accepted;
            s.dropped += dropped;
        });
    }

    /// Commits; where the disk has no room, gives up the oldest and tries once more. None where the store takes
    /// nothing now.
    fn commit(&mut self, drafts: &[Draft], acknowledged: &[(String, u64)], now: UtcNs) -> Option<Committed> {
        if self.retry_at.is_some() {
            return None;
        }
        let first = match self.with(|store| store.commit(drafts, acknowledged, now))? {
            Ok(committed) => return Some(committed),
            Err(error) => error,
        };
        if !first.is_no_room() {
            self.fail(first, now);
            return None;
        }
        tracing::error!("{}: gives up the oldest quarter of what waits", chain(&first));
        if let Err(error) = self.shared.storage.release() {
            tracing::error!(%error, "can't release the room kept for a full disk");
        }
        // After a failed commit the store takes nothing until it is opened anew.
        if !self.open(now) {
            return None;
        }
        let again = self.with(|store| -> Result<_, StoreError> {
            let given_up = store.give_up_a_quarter()?;
            // What it takes now it has room for; growing again would fill the disk again.
            store.set_room(Some(given_up.state.bytes));
            Ok((given_up, store.commit(drafts, acknowledged, now)))
        })?;
        match again {
            Ok((given_up, result)) => {
                self.room = Some(given_up.state.bytes);
                self.note(given_up, 0);
                result.map_err(|error| self.fail(error, now)).ok()
            }
            Err(error) => {
                self.fail(error, now);
                None
            }
        }
    }

    fn with<T>(&self, work: impl FnOnce(&Store) -> T) -> Option<T> {
        let store = self.shared.store.read().unwrap_or_else(PoisonError::into_inner);
        store.as_ref().map(work)
    }

    /// Opens the store (again); a damaged file is set aside. What fails is tried again later.
    fn open(&mut self, now: UtcNs) -> bool {
        self.retry_at = None;
        match self.reopen(now) {
            Ok(()) => true,
            Err(error) => {
                self.put_off(error);
                false
            }
        }
    }

    fn reopen(&self, now: UtcNs) -> Result<(), StoreError> {
        let shared = &self.shared;
        let mut slot = shared.store.write().unwrap_or_else(PoisonError::into_inner);
        slot.take();
        let open = || shared.storage.open(&shared.settings, now);
        let opened = match open() {
            Err(error) if error.is_damage() => {
                tracing::error!("{}: sets {} aside and begins anew", chain(&error), shared.storage.name());
                shared.tell(|s| s.set_aside += 1);
                shared.storage.set_aside().map_err(redb::StorageError::Io)?;
                open()
            }
            other => other,
        }?;
        let state = opened.state()?;
        opened.set_room(self.room);
        *slot = Some(opened);
        shared.tell(|s| {
            s.state = state;
            s.failure = None;
        });
        Ok(())
    }

    /// After a failed commit: opens the store anew, so that it can be read, but takes nothing for a while.
    fn fail(&mut self, error: StoreError, now: UtcNs) {
        if let Err(error) = self.reopen(now) {
            tracing::error!("{}", chain(&error));
        }
        self.put_off(error);
    }

    fn put_off(&mut self, error: StoreError) {
        let why = chain(&OutboxError::Store { name: self.shared.storage.name(), source: error });
        tracing::error!(
            "{why}; what is new is sent without being kept; tried again in {:?}",
            self.retry_pause
        );
        self.shared.tell(|s| s.failure = Some(why));
        self.retry_at = Some(Instant::now() + self.retry_pause);
        self.retry_pause = (self.retry_pause * 2).min(RETRY_LIMIT);
    }
}

/// True when a burst begins: one line each, the numbers stand in health.
fn burst_begins(last: &mut Option<Instant>) -> bool {
    let now = Instant::now();
    last.replace(now).is_none_or(|at| now.duration_since(at) > BURST_OVER)
}
