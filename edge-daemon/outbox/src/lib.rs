//! The outbox: what must not be lost waits on disk, in order, until whoever it is for has acknowledged it.
//!
//! ```text
//!  offer ─ bounded queue ─▶ Writer ─ one commit, one fsync ─▶ Store ─┬─▶ accepted: may be sent
//!  (never waits)            (a thread)    for all that waits         └─▶ read from a position, acknowledge up to one
//! ```
//!
//! # Terms
//! * A **draft** is what is offered; an **entry** is what was accepted. *Accepted* means on disk and synchronised:
//!   only then has it a number, and only then is it sent, so that no number that somebody saw is ever given again.
//! * Numbers (**sequence**) ascend by one from 0 within one **epoch**, which is the life of one file: a file that is
//!   damaged beyond repair is set aside, and the new one has another epoch. A [`Position`] is both.
//! * A **consumer** acknowledges up to a position: the first number that it has not. What every configured consumer
//!   has acknowledged is deleted. Nobody else can hold an entry back, and an acknowledgement never goes backwards.
//!
//! # What goes when it gets too much
//! The bound on bytes drops the oldest ordinary entry first, and an alert only when nothing else is left: a count can
//! be estimated from its neighbours, an alert can't. The bound on age drops whatever is older; an entry stamped by a
//! clock that was not set yet (before 2020) has no known age and is left, with what stands behind it, to the bound on
//! bytes. A disk without room makes the outbox release the room that it reserved for this moment, give up a quarter of
//! what it holds, by the same order, try once more, and hold no more than that until it can reserve anew; where that
//! does not help, what is new is refused for a while and still sent, without a number. Every one is counted in [`Stats`], and the gap it leaves in the numbers tells the
//! consumer.
//!
//! # The store
//! [redb](https://www.redb.org): Rust, nothing beneath it but the C library, MIT or Apache 2.0, maintained, with a
//! file format that its versions promise to read. It writes new pages beside the old ones and then switches one
//! checksummed root, so that a commit torn by a power cut is not there at all; one `fsync` a commit; readers do not
//! wait for the writer; and its storage is a trait, which is how the tests tear writes and fill disks. A plain segment
//! file writes less (redb rewrites the pages of a tree's path with each commit), but recovery, deletion in the middle
//! and locking would be our own code. fjall writes less too, and is many files and background threads for what is one
//! queue. Commits that many entries share are what keeps flash alive: see [`Settings::commit_gap`].

mod entry;
mod error;
mod outbox;
mod queue;
mod stats;
mod storage;
mod store;
mod writer;

pub use entry::{Batch, Class, Draft, Entry, Position};
pub use error::{AcknowledgeError, OutboxError, StoreError};
pub use outbox::{Outbox, Settings};
pub use stats::Stats;
pub use storage::Storage;
pub use store::{Committed, Dropped, Limits, State, Store};
pub use writer::{Sent, Writer};
