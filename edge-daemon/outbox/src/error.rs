//! What can go wrong with an outbox.

use redb::{CommitError, DatabaseError, StorageError, TableError, TransactionError};
use std::io::ErrorKind;
use std::path::PathBuf;

/// The store can't do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// It can't be opened.
    #[error("can't open the outbox")]
    Open(#[from] redb::DatabaseError),
    /// Another version of this program wrote it.
    #[error(
        "the outbox has layout {found}, this program knows {known}: let the program that wrote it empty it first"
    )]
    Layout {
        /// The file's.
        found: u64,
        /// Ours.
        known: u64,
    },
    /// A transaction can't begin.
    #[error("can't begin a transaction")]
    Begin(#[from] redb::TransactionError),
    /// A table can't be opened.
    #[error("can't open a table of the outbox")]
    Table(#[from] redb::TableError),
    /// Reading or writing failed.
    #[error("can't read or write the outbox")]
    Storage(#[from] redb::StorageError),
    /// A transaction can't be committed.
    #[error("can't commit to the outbox")]
    Commit(#[from] redb::CommitError),
}

impl StoreError {
    /// The failure of redb's storage, where it is one.
    fn storage(&self) -> Option<&StorageError> {
        match self {
            Self::Open(DatabaseError::Storage(e))
            | Self::Begin(TransactionError::Storage(e))
            | Self::Table(TableError::Storage(e))
            | Self::Storage(e)
            | Self::Commit(CommitError::Storage(e)) => Some(e),
            _ => None,
        }
    }

    /// True where the file is no outbox (any more), and only another file can help.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        match self.storage() {
            Some(StorageError::Corrupted(_)) => true,
            // What redb says of a file that is none of its own, or too short.
            Some(StorageError::Io(e)) => {
                matches!(e.kind(), ErrorKind::InvalidData | ErrorKind::UnexpectedEof)
            }
            Some(_) => false,
            None => {
                matches!(
                    self,
                    Self::Table(_)
                        | Self::Open(DatabaseError::UpgradeRequired(_) | DatabaseError::RepairAborted)
                )
            }
        }
    }

    /// True where the disk, or what this program may use of it, is full.
    #[must_use]
    pub fn is_no_room(&self) -> bool {
        let full = |e: &std::io::Error| {
            matches!(e.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge)
        };
        matches!(self.storage(), Some(StorageError::Io(e)) if full(e))
    }
}

/// The outbox has no store to work on.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// The folder can't be made.
    #[error("can't create the outbox's folder {} (option folder of [outbox])", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The store is closed: its disk fails, and it is tried again.
    #[error("the outbox is not open now: ask again in a few seconds")]
    Closed,
    /// The store fails.
    #[error("the outbox {name} fails")]
    Store {
        /// Its file.
        name: String,
        /// Why.
        #[source]
        source: StoreError,
    },
}

/// An acknowledgement that is not taken.
#[derive(Debug, thiserror::Error)]
pub enum AcknowledgeError {
    /// Nobody knows the consumer.
    #[error("consumer `{consumer}` is not in option consumers of [outbox], which names {known}")]
    Consumer {
        /// Who acknowledged.
        consumer: String,
        /// Who may.
        known: String,
    },
    /// It is about another file.
    #[error("the outbox's epoch is {epoch}, not {asked}: read on from its sequence 0")]
    Epoch {
        /// The present one.
        epoch: u64,
        /// The one acknowledged.
        asked: u64,
    },
    /// It is about what has not been accepted.
    #[error("sequence {next} has not been given yet, the next is {head}")]
    Ahead {
        /// What was acknowledged.
        next: u64,
        /// The next to be given.
        head: u64,
    },
    /// Too many acknowledgements wait, or the disk is slow or fails.
    #[error("the acknowledgement was not stored in time: acknowledge again")]
    Late,
    /// There is no store.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
}
