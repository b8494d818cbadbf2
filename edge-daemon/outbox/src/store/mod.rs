//! The store: entries on disk, in one file, and who has had them.
//!
//! Two tables, one a class, both by sequence number: the oldest of a class is the first of its table. What the file
//! is and where its numbers stand lies in a third, the consumers' positions in a fourth. Each commit leaves all four
//! in agreement, or is not there.

mod commit;
mod read;

use crate::entry::{Class, Draft};
use crate::error::StoreError;
use fusion_contract::UtcNs;
use redb::{
    Database, ReadableDatabase as _, ReadableTable as _, ReadableTableMetadata as _, StorageBackend,
    TableDefinition,
};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

/// Stamp, key, encoding, payload.
type Row = (i64, &'static str, &'static str, &'static [u8]);

const ORDINARY: TableDefinition<'static, u64, Row> = TableDefinition::new("ordinary");
const ALERTS: TableDefinition<'static, u64, Row> = TableDefinition::new("alerts");
const CURSORS: TableDefinition<'static, &str, u64> = TableDefinition::new("cursors");
const META: TableDefinition<'static, &str, u64> = TableDefinition::new("meta");

/// Layout of the tables.
const LAYOUT: u64 = 1;
/// What redb may keep in memory: the newest pages, which are what is read.
const CACHE_BYTES: usize = 2 << 20;

/// How much the store may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of all entries, by [`Draft::bytes`]. The file takes more.
    pub bytes: u64,
    /// Age of an entry, nanoseconds.
    pub age_ns: i64,
}

/// Entries dropped before everybody had acknowledged them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dropped {
    /// For the bound on bytes.
    pub for_bytes: u64,
    /// For the bound on age.
    pub for_age: u64,
    /// Because the disk had no room.
    pub for_room: u64,
    /// Alerts among all of them.
    pub alerts: u64,
}

impl Dropped {
    /// All of them.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.for_bytes + self.for_age + self.for_room
    }
}

impl std::ops::AddAssign for Dropped {
    fn add_assign(&mut self, more: Self) {
        self.for_bytes += more.for_bytes;
        self.for_age += more.for_age;
        self.for_room += more.for_room;
        self.alerts += more.alerts;
    }
}

/// What the store holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The file's life.
    pub epoch: u64,
    /// The number of the next entry.
    pub head: u64,
    /// Entries of both classes.
    pub entries: u64,
    /// Their bytes.
    pub bytes: u64,
    /// The oldest entry's number and stamp.
    pub oldest: Option<(u64, UtcNs)>,
    /// Every configured consumer and the first number that it has not acknowledged, ascending by name.
    pub cursors: Vec<(String, u64)>,
}

impl State {
    /// Up to which number every consumer has acknowledged.
    #[must_use]
    pub fn acknowledged(&self) -> u64 {
        self.cursors.iter().map(|(_, next)| *next).min().unwrap_or(0)
    }
}

/// What a commit did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Committed {
    /// The number of the first draft; the others follow it.
    pub first: u64,
    /// What had to go.
    pub dropped: Dropped,
    /// Where the store stands now.
    pub state: State,
}

/// An open store. One program at a time has it: redb locks the file.
#[derive(Debug)]
pub struct Store {
    db: Database,
    limits: Limits,
    /// Bytes that the disk has room for, as far as that is known.
    room: AtomicU64,
}

impl Store {
    /// Opens the file, or creates it. What a crash or power cut left half done is undone; every page's checksum is
    /// compared. `consumers` are those that acknowledge from now on: a new one begins with the oldest entry, one that
    /// is not named any more is forgotten. A new file's epoch is `now`.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn open(path: &Path, limits: Limits, consumers: &[String], now: UtcNs) -> Result<Self, StoreError> {
        let db = builder().create(path)?;
        // A new file is only there after a power cut if its folder says so.
        if let Some(folder) = path.parent() {
            std::fs::File::open(folder).and_then(|f| f.sync_all()).map_err(redb::StorageError::Io)?;
        }
        Self { db, limits, room: AtomicU64::new(u64::MAX) }.begin(consumers, now)
    }

    /// The same on other storage than a file.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn on(
        backend: impl StorageBackend,
        limits: Limits,
        consumers: &[String],
        now: UtcNs,
    ) -> Result<Self, StoreError> {
        let db = builder().create_with_backend(backend)?;
        Self { db, limits, room: AtomicU64::new(u64::MAX) }.begin(consumers, now)
    }

    fn begin(self, consumers: &[String], now: UtcNs) -> Result<Self, StoreError> {
        let txn = self.db.begin_write()?;
        let mut changed = false;
        {
            let mut meta = txn.open_table(META)?;
            let found = meta.get("layout")?.map(|v| v.value());
            match found {
                Some(LAYOUT) => {}
                Some(found) => return Err(StoreError::Layout { found, known: LAYOUT }),
                None => {
                    changed = true;
                    meta.insert("layout", LAYOUT)?;
                    meta.insert("epoch", now.0.unsigned_abs().max(1))?;
                    for zero in ["head", "ordinary_bytes", "alert_bytes"] {
                        meta.insert(zero, 0)?;
                    }
                }
            }
            let head = meta.get("head")?.map_or(0, |v| v.value());
            let first = |t: redb::Table<'_, u64, Row>| -> Result<Option<u64>, StoreError> {
                Ok(t.first()?.map(|(k, _)| k.value()))
            };
            let oldest = [first(txn.open_table(ORDINARY)?)?, first(txn.open_table(ALERTS)?)?];
            let oldest = oldest.into_iter().flatten().min().unwrap_or(head);
            let mut cursors = txn.open_table(CURSORS)?;
            let before = cursors.len()?;
            cursors.retain(|name, _| consumers.iter().any(|c| c == name))?;
            changed |= cursors.len()? != before;
            for consumer in consumers {
                if cursors.get(consumer.as_str())?.is_none() {
                    changed = true;
                    cursors.insert(consumer.as_str(), oldest)?;
                }
            }
        }
        // A full disk is no reason not to read.
        if changed {
            txn.commit()?;
        } else {
            txn.abort()?;
        }
        Ok(self)
    }

    /// Holds no more than so many bytes from now on, because the disk has no room for more; none: as many as its
    /// limits allow.
    pub fn set_room(&self, bytes: Option<u64>) {
        self.room.store(bytes.unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// Where it stands.
    ///
    /// # Errors
    /// Reading fails.
    pub fn state(&self) -> Result<State, StoreError> {
        let txn = self.db.begin_read()?;
        let (meta, cursors) = (txn.open_table(META)?, txn.open_table(CURSORS)?);
        state(&meta, &cursors, &txn.open_table(ORDINARY)?, &txn.open_table(ALERTS)?)
    }
}

fn builder() -> redb::Builder {
    let mut builder = Database::builder();
    builder.set_cache_size(CACHE_BYTES).set_check_integrity_on_open(true);
    builder
}

fn state(
    meta: &impl redb::ReadableTable<&'static str, u64>,
    cursors: &impl redb::ReadableTable<&'static str, u64>,
    ordinary: &impl redb::ReadableTable<u64, Row>,
    alerts: &impl redb::ReadableTable<u64, Row>,
) -> Result<State, StoreError> {
    let number = |name| -> Result<u64, StoreError> { Ok(meta.get(name)?.map_or(0, |v| v.value())) };
    let mut oldest: Option<(u64, UtcNs)> = None;
    for first in [ordinary.first()?, alerts.first()?].into_iter().flatten() {
        let found = (first.0.value(), UtcNs(first.1.value().0));
        oldest = Some(oldest.map_or(found, |o| if found.0 < o.0 { found } else { o }));
    }
    let mut had = Vec::new();
    for cursor in cursors.iter()? {
        let (name, next) = cursor?;
        had.push((name.value().to_owned(), next.value()));
    }
    Ok(State {
        epoch: number("epoch")?,
        head: number("head")?,
        entries: ordinary.len()? + alerts.len()?,
        bytes: number("ordinary_bytes")? + number("alert_bytes")?,
        oldest,
        cursors: had,
    })
}
