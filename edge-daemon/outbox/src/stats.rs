//! Where an outbox stands.

use crate::{Dropped, State};

/// Counters from the start and the store's state, as one snapshot.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// What the store held after the newest commit; as empty where it was never open.
    pub state: State,
    /// Entries accepted.
    pub accepted: u64,
    /// Entries dropped from the store before they were acknowledged.
    pub dropped: Dropped,
    /// Drafts that the queue in front had no room for.
    pub overflowed: u64,
    /// Drafts that the store did not take: sent once, without a number.
    pub refused: u64,
    /// Commits, each one `fsync`.
    pub commits: u64,
    /// Drafts that wait for a commit.
    pub waiting: u64,
    /// Files that were damaged and set aside.
    pub set_aside: u64,
    /// Why nothing is accepted now.
    pub failure: Option<String>,
}
