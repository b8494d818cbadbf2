//! The history: what a unit published, rolling on its disk, and served from there in pages.
//!
//! ```text
//!  messages ─▶ Writer ─ a chunk a second ─▶ segment, segment, segment … (MCAP files, oldest deleted first)
//!              (a thread)                       └────────▶ History::page ─▶ whoever asks
//! ```
//!
//! # Terms
//! * A **segment** is one MCAP file, complete in itself (configuration, site, schemas), so that any MCAP tool opens it
//!   and a unit replays it. It is named `<number>_<first>_<last>.mcap`, times in UTC; the one being written is
//!   `<number>_<first>_open.mcap`. Numbers ascend for ever.
//! * A **page** is a bounded answer about a span of time; its [`Cursor`] says where the next one begins.
//!
//! # What goes when it gets too much
//! A segment is closed when it is long or large enough; then, and with every chunk, the oldest closed segments are
//! deleted until bytes and age are within their limits, and until the disk has as much free room as it is to keep: the
//! history is the least of what a unit writes, and must not take the outbox's room. A disk that is full all the same
//! makes it give up the oldest quarter at once. Where nothing is left to give up it records nothing for a while, says
//! so, and tries again.
//!
//! # When the power fails
//! A chunk is handed to the operating system once a second, whole, and synchronised with the disk every
//! [`Settings::sync_every`] and when a segment is closed: a killed program loses the last second, a power cut no more
//! than `sync_every` and a second. At the next start the torn segment is read as far as it goes and written anew with
//! its index; what can't be read is passed over, in words and in [`Stats`]. Synchronising more often would wear flash
//! memory for what the outbox keeps better.
//!
//! Nobody but the writer's thread waits for the disk. What is in front of it is the caller's bounded queue.

mod disk;
mod mend;
mod page;
mod segment;
mod settings;
mod shelf;
mod topics;
mod writer;

pub use disk::{Disk, Folder, ReadSeek, SegmentFile};
pub use page::{BadCursor, Cursor, History, Page, Query};
pub use segment::SegmentName;
pub use settings::Settings;
pub use shelf::Stats;
pub use topics::{NoSuchTopic, Topic};
pub use writer::{Segment, Writer};

/// The history's folder can't be used.
#[derive(Debug, thiserror::Error)]
#[error("can't create the history's folder {} (option folder of [history])", path.display())]
pub struct FolderError {
    /// The folder.
    pub path: std::path::PathBuf,
    /// Why.
    #[source]
    pub source: std::io::Error,
}
