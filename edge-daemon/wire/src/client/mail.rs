//! What the network's callbacks hand to the application's thread.

use super::UnitId;
use crate::keys::Key;
use crate::proto;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Samples that may wait; a newer one beyond it is dropped: a kept message is fetched then, a frame's gap is seen.
const MOST_SAMPLES: usize = 8192;

/// Something heard.
#[derive(Debug)]
pub(crate) enum Mail {
    /// A message, and its attachment.
    Sample(Key, Vec<u8>, Option<Vec<u8>>),
    /// A unit came or went.
    Presence(UnitId, bool),
    /// An answer to a fetch.
    Batch(UnitId, Result<proto::OutboxBatch, String>),
    /// No more answers to a fetch.
    Fetched(UnitId),
    /// An answer about missed frames.
    Past(UnitId, Result<proto::HistoryBatch, String>),
    /// No more answers about missed frames.
    PastFetched(UnitId),
    /// An answer to an acknowledgement.
    Cursor(UnitId, Result<proto::OutboxCursor, String>),
    /// No more answers to an acknowledgement.
    Acknowledged(UnitId),
}

#[derive(Debug, Default)]
struct Inner {
    mail: VecDeque<Mail>,
    samples: usize,
    dropped: u64,
}

/// Clones are the same box.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mailbox(Arc<(Mutex<Inner>, Condvar)>);

impl Mailbox {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts something in; never waits. Answers are as few as questions, samples are bounded.
    pub fn put(&self, mail: Mail) {
        let mut inner = self.lock();
        if matches!(mail, Mail::Sample(..)) {
            if inner.samples >= MOST_SAMPLES {
                inner.dropped += 1;
                return;
            }
            inner.samples += 1;
        }
        inner.mail.push_back(mail);
        self.0.1.notify_one();
    }

    /// The next, or none until `deadline`.
    pub fn take(&self, deadline: Instant) -> Option<Mail> {
        let mut inner = self.lock();
        loop {
            if let Some(mail) = inner.mail.pop_front() {
                inner.samples -= usize::from(matches!(mail, Mail::Sample(..)));
                return Some(mail);
            }
            let rest = deadline.saturating_duration_since(Instant::now());
            if rest.is_zero() {
                return None;
            }
            inner = self.0.1.wait_timeout(inner, rest).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Samples there was no room for.
    pub fn dropped(&self) -> u64 {
        self.lock().dropped
    }
}
