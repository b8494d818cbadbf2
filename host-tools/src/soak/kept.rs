//! The brain's side of what a unit keeps: takes it, checks that each comes once and in order, acknowledges it.

use anyhow::{Context as _, Result};
use fusion_wire::Name;
use fusion_wire::client::{BrainSubscriber, InMemory, Kept, Options, Position, Start, Told};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;
use zenoh::Session;

/// Messages confirmed at once.
const CONFIRM_EVERY: usize = 64;
/// Confirms after so long without news.
const PATIENCE: Duration = Duration::from_millis(100);

/// What came of the outbox.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptCounts {
    /// Messages.
    pub messages: u64,
    /// Events among them.
    pub events: u64,
    /// Numbers that were passed over.
    pub missed: u64,
    /// Numbers that came again.
    pub repeated: u64,
    /// The number that is to come.
    pub(super) next: Option<u64>,
}

impl KeptCounts {
    /// One message of a number, or several that are gone.
    fn took(&mut self, position: Position, gone: bool) {
        let number = position.next.saturating_sub(1);
        let next = self.next.unwrap_or(0);
        if position.next <= next {
            self.repeated += 1;
            return;
        }
        // Of those that are gone, all are missed.
        self.missed += if gone { position.next - next } else { number - next };
        self.next = Some(position.next);
    }
}

/// Takes on a thread of its own, until it is dropped.
#[derive(Debug)]
pub struct Consumer {
    counts: Arc<Mutex<KeptCounts>>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Consumer {
    /// Begins to take what a unit keeps, as the consumer `brain`.
    ///
    /// # Errors
    /// Zenoh refuses, or the thread can't be started.
    pub fn start(session: &Session, city: &str, unit: &str) -> Result<Self> {
        let options = Options {
            city: Some(Name::new(city)?),
            unit: Some(Name::new(unit)?),
            start: Start::Consumer(Name::new("brain")?),
            tracks: false,
            signals: false,
            missed_frames: false,
        };
        let subscriber = BrainSubscriber::new(session, options, InMemory::default())?;
        let (counts, stop) = (Arc::<Mutex<KeptCounts>>::default(), Arc::<AtomicBool>::default());
        let (to, until) = (Arc::clone(&counts), Arc::clone(&stop));
        let thread = std::thread::Builder::new()
            .name("kept".to_owned())
            .spawn(move || {
                if let Err(error) = take(subscriber, &to, &until) {
                    tracing::error!("what the unit keeps is not taken any more: {error:#}");
                }
            })
            .context("can't start a thread")?;
        Ok(Self { counts, stop, thread: Some(thread) })
    }

    /// What has come by now.
    #[must_use]
    pub fn counts(&self) -> KeptCounts {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Consumer {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A panic of its own has been told by the panic hook.
            let _ = thread.join();
        }
    }
}

fn take(mut subscriber: BrainSubscriber, counts: &Mutex<KeptCounts>, stop: &AtomicBool) -> Result<()> {
    let mut taken = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let told = subscriber.next(PATIENCE)?;
        let mut counts = counts.lock().unwrap_or_else(PoisonError::into_inner);
        let position = match &told {
            Some(Told::Kept { unit, position: Some(position), message, .. }) => {
                counts.messages += 1;
                counts.events += u64::from(matches!(message, Kept::Event(_)));
                counts.took(*position, false);
                Some((unit.clone(), *position))
            }
            Some(Told::Broken { unit, position: Some(position), .. }) => {
                counts.took(*position, true);
                Some((unit.clone(), *position))
            }
            Some(Told::Gone { unit, position, .. }) => {
                counts.took(*position, true);
                Some((unit.clone(), *position))
            }
            _ => None,
        };
        drop(counts);
        taken.extend(position);
        if told.is_none() || taken.len() >= CONFIRM_EVERY {
            subscriber.confirm_all(&taken)?;
            taken.clear();
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(numbers: &[u64]) -> KeptCounts {
        let mut counts = KeptCounts::default();
        for n in numbers {
            counts.took(Position { epoch: 1, next: n + 1 }, false);
        }
        counts
    }

    #[test]
    fn numbers_tell_of_gaps_and_repetitions() {
        let got = |numbers: &[u64]| (counts(numbers).missed, counts(numbers).repeated);
        assert_eq!(got(&[0, 1, 2]), (0, 0));
        assert_eq!(got(&[2, 3, 6]), (4, 0));
        assert_eq!(got(&[0, 1, 1, 0, 2]), (0, 2));
        let mut gone = counts(&[0]);
        gone.took(Position { epoch: 1, next: 5 }, true);
        assert_eq!((gone.missed, gone.repeated), (4, 0), "1 to 4");
    }
}
