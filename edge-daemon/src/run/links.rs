//! Counts what links to routers and subscribers were too slow for: see [`crate::publish::Congestion`].
//!
//! A thread of its own asks, so that no frame waits for the answer.

use super::burst::Burst;
use crate::publish::Congestion;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// As often as health is told by default.
const PERIOD: Duration = Duration::from_secs(1);

/// Messages dropped since the unit started, over all its sessions; none before a session was asked.
#[derive(Debug, Default)]
pub(super) struct LinkDrops(Mutex<Option<u64>>);

impl LinkDrops {
    fn lock(&self) -> MutexGuard<'_, Option<u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn total(&self) -> Option<u64> {
        *self.lock()
    }

    /// Takes a newer total; how many that is more.
    fn count(&self, total: u64) -> u64 {
        let mut known = self.lock();
        total.saturating_sub(known.replace(total).unwrap_or(0))
    }
}

/// Asks one session until the far end of `ended` is gone.
pub(super) fn count(drops: &LinkDrops, congestion: &Congestion, ended: &Receiver<()>) {
    let of_sessions_before = drops.total().unwrap_or(0);
    let (mut burst, mut untold) = (Burst::default(), false);
    loop {
        let now = Instant::now();
        match congestion.dropped() {
            Some(dropped) => {
                let more = drops.count(of_sessions_before + dropped);
                if more > 0 && burst.begins(more, now) {
                    tracing::warn!(
                        "a link is too slow: {more} track frames or health messages dropped on it"
                    );
                }
            }
            None if !untold => {
                tracing::warn!("Zenoh does not tell what it drops on its links: nobody counts that");
                untold = true;
            }
            None => {}
        }
        if let Some(more) = burst.ended(now) {
            tracing::warn!("{more} more messages dropped on links until now");
        }
        if ended.recv_timeout(PERIOD) == Err(RecvTimeoutError::Disconnected) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_go_on_and_nothing_is_said_before_anybody_asked() {
        let drops = LinkDrops::default();
        assert_eq!(drops.total(), None);
        assert_eq!((drops.count(0), drops.total()), (0, Some(0)));
        assert_eq!((drops.count(5), drops.count(5), drops.count(7)), (5, 0, 2));
        assert_eq!(drops.total(), Some(7));
    }
}
