//! What waits, and what it is called.

use fusion_contract::UtcNs;

/// What goes first when it gets too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Events, counts.
    Ordinary,
    /// Dropped only when nothing else is left.
    Alert,
}

/// Something to be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What goes first.
    pub class: Class,
    /// Where it is to be sent.
    pub key: String,
    /// How the payload is written.
    pub encoding: String,
    /// The message.
    pub payload: Vec<u8>,
    /// When it was offered.
    pub enqueued: UtcNs,
}

/// Bytes that an entry costs beside its texts and payload: its number, its stamp, its place in the tree.
const OVERHEAD_BYTES: u64 = 64;

impl Draft {
    /// What it counts for against the bound on bytes.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        cost(&self.key, &self.encoding, &self.payload)
    }
}

pub(crate) fn cost(key: &str, encoding: &str, payload: &[u8]) -> u64 {
    (key.len() + encoding.len() + payload.len()) as u64 + OVERHEAD_BYTES
}

/// Something accepted: on disk, synchronised, numbered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its number in its epoch.
    pub sequence: u64,
    /// What was offered.
    pub draft: Draft,
}

/// A place in the order of entries: the first that is not yet had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Position {
    /// The file's life: UTC nanoseconds of its creation.
    pub epoch: u64,
    /// The first sequence number that is not yet had.
    pub next: u64,
}

/// A stretch of entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// The epoch of all of them.
    pub epoch: u64,
    /// The first number that was looked for. A number from here up to `next` without an entry was dropped, or
    /// acknowledged by every consumer.
    pub from: u64,
    /// Where to read on.
    pub next: u64,
    /// The number of the next entry to be accepted: reading is done when `next` has come here.
    pub head: u64,
    /// Ascending by number.
    pub entries: Vec<Entry>,
}
