//! In front of the store: bounded, and nobody ever waits to put something in.

use crate::entry::{Draft, Position};
use crate::error::AcknowledgeError;
use std::collections::VecDeque;
use std::sync::mpsc::SyncSender;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Acknowledgements that may wait for a commit.
const MOST_ACKNOWLEDGEMENTS: usize = 64;

/// An acknowledgement, and where its answer goes.
#[derive(Debug)]
pub(crate) struct Acknowledgement {
    pub consumer: String,
    pub position: Position,
    pub answer: SyncSender<Result<Position, AcknowledgeError>>,
}

/// What one commit is to take.
#[derive(Debug, Default)]
pub(crate) struct Load {
    pub drafts: Vec<Draft>,
    pub acknowledgements: Vec<Acknowledgement>,
    /// Nothing comes any more.
    pub closed: bool,
}

#[derive(Debug, Default)]
struct Inner {
    drafts: VecDeque<Draft>,
    bytes: u64,
    acknowledgements: Vec<Acknowledgement>,
    overflowed: u64,
    closed: bool,
}

/// Drafts and acknowledgements on their way to the writer.
#[derive(Debug)]
pub(crate) struct Queue {
    inner: Mutex<Inner>,
    ready: Condvar,
    most_drafts: usize,
    most_bytes: u64,
}

impl Queue {
    pub fn new(most_drafts: usize, most_bytes: u64) -> Self {
        Self { inner: Mutex::default(), ready: Condvar::new(), most_drafts, most_bytes }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues a draft, or drops it, counted, where there is no room.
    pub fn offer(&self, draft: Draft) -> bool {
        let mut inner = self.lock();
        let bytes = draft.bytes();
        if inner.closed || inner.drafts.len() >= self.most_drafts || inner.bytes + bytes > self.most_bytes {
            inner.overflowed += 1;
            return false;
        }
        inner.bytes += bytes;
        inner.drafts.push_back(draft);
        self.ready.notify_one();
        true
    }

    /// Queues an acknowledgement; gives it back where too many wait.
    pub fn acknowledge(&self, acknowledgement: Acknowledgement) -> Result<(), AcknowledgeError> {
        let mut inner = self.lock();
        if inner.closed || inner.acknowledgements.len() >= MOST_ACKNOWLEDGEMENTS {
            return Err(AcknowledgeError::Late);
        }
        inner.acknowledgements.push(acknowledgement);
        self.ready.notify_one();
        Ok(())
    }

    /// All that waits, after `not_before`; waits for something until `deadline`.
    pub fn take(&self, not_before: Instant, deadline: Instant) -> Load {
        let mut inner = self.lock();
        loop {
            let now = Instant::now();
            let idle = inner.drafts.is_empty() && inner.acknowledgements.is_empty();
            let until = if idle { deadline } else { not_before };
            let rest = until.saturating_duration_since(now);
            if inner.closed || rest.is_zero() {
                let drafts = inner.drafts.drain(..).collect();
                inner.bytes = 0;
                let acknowledgements = std::mem::take(&mut inner.acknowledgements);
                return Load { drafts, acknowledgements, closed: inner.closed };
            }
            inner = self.wait(inner, rest);
        }
    }

    fn wait<'a>(&self, inner: MutexGuard<'a, Inner>, rest: Duration) -> MutexGuard<'a, Inner> {
        self.ready.wait_timeout(inner, rest).unwrap_or_else(PoisonError::into_inner).0
    }

    /// Nothing more is taken in; what waits may still be taken out.
    pub fn close(&self) {
        self.lock().closed = true;
        self.ready.notify_all();
    }

    /// Drafts that wait, and drafts there was no room for.
    pub fn counts(&self) -> (u64, u64) {
        let inner = self.lock();
        (inner.drafts.len() as u64, inner.overflowed)
    }
}
