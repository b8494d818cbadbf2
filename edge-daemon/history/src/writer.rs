//! The writer: the one thread that changes the history.

use crate::disk::{Disk, SegmentFile};
use crate::mend;
use crate::page::History;
use crate::segment::SegmentName;
use crate::settings::Settings;
use crate::shelf::Shelf;
use fusion_contract::{UtcNs, chain};
use fusion_record::{RecordError, Recorder, RecorderOptions};
use mcap::McapError;
use std::io::{self, ErrorKind, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Pauses between tries of a disk that fails.
const RETRY_FIRST: Duration = Duration::from_secs(1);
const RETRY_LIMIT: Duration = Duration::from_secs(30);

/// A segment that is being written.
pub type Segment = Recorder<Tail>;

/// The end of a file.
#[derive(Debug)]
pub struct Tail {
    file: Arc<dyn SegmentFile>,
    written: Arc<AtomicU64>,
}

impl Tail {
    pub(crate) fn new(file: Arc<dyn SegmentFile>) -> (Self, Arc<AtomicU64>) {
        let written = Arc::<AtomicU64>::default();
        (Self { file, written: Arc::clone(&written) }, written)
    }
}

impl Write for Tail {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.file.append(bytes)?;
        self.written.fetch_add(n as u64, Ordering::Relaxed);
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The open segment.
struct Open {
    segment: Segment,
    file: Arc<dyn SegmentFile>,
    written: Arc<AtomicU64>,
    name: SegmentName,
    began: UtcNs,
    synced: Instant,
    /// Bytes written when the last message had been taken.
    seen: u64,
    /// Messages in the chunk that is not written yet.
    pending: u64,
}

/// Why nothing can be recorded.
#[derive(Debug, thiserror::Error)]
enum Trouble {
    #[error("can't write the history")]
    Record(#[from] RecordError),
    #[error("can't {what} {name} in the history's folder")]
    Disk { what: &'static str, name: String, source: io::Error },
    #[error(
        "only {free} bytes are free on the history's disk, and keep_free_bytes of [history] is {wanted}: make room"
    )]
    NoRoom { free: u64, wanted: u64 },
}

impl Trouble {
    /// The disk, or what this program may use of it, is full.
    fn is_no_room(&self) -> bool {
        let error = match self {
            Self::Disk { source, .. } => source,
            Self::Record(
                RecordError::Write { source: McapError::Io(source), .. } | RecordError::Create { source, .. },
            ) => source,
            _ => return false,
        };
        matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge)
    }
}

/// The near end of a history.
pub struct Writer {
    disk: Arc<dyn Disk>,
    settings: Settings,
    shelf: Arc<Shelf>,
    open: Option<Open>,
    next_number: u64,
    retry_at: Option<Instant>,
    retry_pause: Duration,
    looked_at: Option<Instant>,
    /// The free room was too little when last looked at: told once.
    tight: bool,
}

impl Writer {
    /// A history on this disk, and its far end. Nothing is read or written before [`Self::begin`].
    #[must_use]
    pub fn new(disk: Arc<dyn Disk>, settings: Settings) -> (Self, History) {
        let shelf = Arc::<Shelf>::default();
        let history = History::new(Arc::clone(&disk), Arc::clone(&shelf));
        let writer = Self {
            disk,
            settings,
            shelf,
            open: None,
            next_number: 0,
            retry_at: None,
            retry_pause: RETRY_FIRST,
            looked_at: None,
            tight: false,
        };
        (writer, history)
    }

    /// Looks at what is there, and mends what an earlier run could not finish.
    pub fn begin(&mut self) {
        match mend::take_stock(&*self.disk, &self.shelf, &self.settings.library) {
            Ok(next) => self.next_number = next,
            Err(source) => {
                let name = "the list of files".to_owned();
                self.fail(Trouble::Disk { what: "read", name, source });
            }
        }
    }

    /// Records one message that the unit had ready at `at`, which never falls. `start` puts configuration and site into
    /// each new segment. What the disk does not take is counted and let go.
    pub fn record(
        &mut self,
        at: UtcNs,
        start: impl FnOnce(&mut Segment) -> Result<(), RecordError>,
        write: impl FnOnce(&mut Segment) -> Result<(), RecordError>,
    ) {
        if self.retry_at.is_some_and(|retry| Instant::now() < retry) {
            self.shelf.lock().stats.lost += 1;
            return;
        }
        self.retry_at = None;
        let worked = self.try_record(at, start, write);
        if let Err(trouble) = worked {
            self.shelf.lock().stats.lost += 1;
            self.fail(trouble);
        }
    }

    fn try_record(
        &mut self,
        at: UtcNs,
        start: impl FnOnce(&mut Segment) -> Result<(), RecordError>,
        write: impl FnOnce(&mut Segment) -> Result<(), RecordError>,
    ) -> Result<(), Trouble> {
        self.make_room(at)?;
        let (bytes, span) = (self.settings.segment_bytes, self.settings.segment_ns);
        let due = |o: &Open| o.seen >= bytes || at.0.saturating_sub(o.began.0) >= span || at < o.began;
        if self.open.as_ref().is_some_and(due) {
            self.close()?;
        }
        let open = match &mut self.open {
            Some(open) => open,
            none => {
                let open = none.insert(create(&*self.disk, &self.settings, self.next_number, at)?);
                self.next_number += 1;
                self.shelf.lock().put(open.name, 0);
                start(&mut open.segment)?;
                open
            }
        };
        write(&mut open.segment)?;
        open.pending += 1;
        let written = open.written.load(Ordering::Relaxed);
        if written > open.seen {
            // A chunk was closed: whatever came before this message is in it.
            open.seen = written;
            let flushed = std::mem::replace(&mut open.pending, 1) - 1;
            let mut inner = self.shelf.lock();
            inner.put(open.name, written);
            inner.stats.messages += flushed;
            inner.stats.until = Some(at);
            let recovered = inner.stats.failure.take().is_some();
            drop(inner);
            self.retry_pause = RETRY_FIRST;
            if recovered {
                tracing::info!("the history is recorded again");
            }
            if open.synced.elapsed() >= self.settings.sync_every {
                open.sync()?;
            }
        }
        Ok(())
    }

    /// Closes the open segment, where there is one.
    fn close(&mut self) -> Result<(), Trouble> {
        let Some(open) = self.open.take() else { return Ok(()) };
        let Open { segment, file, written, name, began, pending, .. } = open;
        let (first, last) = segment.logged().unwrap_or((began, began));
        let closed = SegmentName::new(name.number, first, Some(last));
        let finished = segment.finish();
        // Where it can't be renamed it is known by its old name, and mended at the next start.
        let renamed = self.disk.rename(&name.to_string(), &closed.to_string());
        let mut inner = self.shelf.lock();
        inner.put(if renamed.is_ok() { closed } else { name }, written.load(Ordering::Relaxed));
        inner.stats.until = inner.stats.until.max(Some(last));
        match &finished {
            Ok(_) => inner.stats.messages += pending,
            Err(_) => inner.stats.lost += pending,
        }
        drop(inner);
        finished?;
        let failed = |what, name| move |source| Trouble::Disk { what, name, source };
        renamed.map_err(failed("rename", name.to_string()))?;
        file.sync().map_err(failed("synchronise", closed.to_string()))
    }

    /// Deletes what is too much, too old, or in the way of others.
    fn make_room(&mut self, now: UtcNs) -> Result<(), Trouble> {
        if self.looked_at.is_some_and(|at| at.elapsed() < self.settings.look_every) {
            return Ok(());
        }
        self.looked_at = Some(Instant::now());
        let oldest_allowed = now.0.saturating_sub(self.settings.limit_age_ns);
        loop {
            let (bytes, oldest) = {
                let inner = self.shelf.lock();
                (inner.bytes(), inner.oldest_closed().map(|s| s.name))
            };
            let wanted = self.settings.keep_free_bytes;
            // A disk that does not say is taken to have room: a write tells.
            let free = self.disk.free_bytes().unwrap_or(u64::MAX);
            let is_old = oldest.and_then(|o| o.last).is_some_and(|last| last.0 < oldest_allowed);
            self.tell_room(free < wanted);
            if free >= wanted && bytes <= self.settings.limit_bytes && !is_old {
                return Ok(());
            }
            match oldest {
                Some(oldest) => self.delete(oldest)?,
                None if free < wanted => return Err(Trouble::NoRoom { free, wanted }),
                // One segment alone is more than the limit: it ends when it is full.
                None => return Ok(()),
            }
        }
    }

    fn tell_room(&mut self, tight: bool) {
        if tight && !self.tight {
            tracing::warn!(
                "the history's disk is getting full (keep_free_bytes of [history]): deletes the oldest of the history"
            );
        }
        self.tight = tight;
    }

    fn delete(&self, name: SegmentName) -> Result<(), Trouble> {
        let removed = self.disk.remove(&name.to_string());
        let gone = |e: &io::Error| e.kind() == ErrorKind::NotFound;
        if let Err(source) = removed
            && !gone(&source)
        {
            return Err(Trouble::Disk { what: "delete", name: name.to_string(), source });
        }
        let mut inner = self.shelf.lock();
        inner.segments.remove(&name.number);
        inner.stats.deleted += 1;
        Ok(())
    }

    /// Lets the open segment go, makes room where that is what is missing, and tries again later where there is none.
    fn fail(&mut self, trouble: Trouble) {
        if let Err(more) = self.close() {
            tracing::debug!("{}: the segment is left as far as its chunks go", chain(&more));
        }
        let why = chain(&trouble);
        let gave_up = trouble.is_no_room() && self.give_up_a_quarter();
        if !gave_up {
            self.retry_at = Some(Instant::now() + self.retry_pause);
            self.retry_pause = (self.retry_pause * 2).min(RETRY_LIMIT);
        }
        let is_news = self.shelf.lock().stats.failure.replace(why.clone()).is_none();
        if is_news {
            let then = if gave_up { "gave up the oldest quarter" } else { "tries again later" };
            tracing::error!("{why}: nothing is recorded now; {then}");
        }
    }

    /// True where there was something to give up.
    fn give_up_a_quarter(&self) -> bool {
        let goal = self.shelf.lock().bytes() / 4 * 3;
        let mut any = false;
        loop {
            let oldest = {
                let inner = self.shelf.lock();
                inner.oldest_closed().filter(|_| !any || inner.bytes() > goal).map(|s| s.name)
            };
            let Some(oldest) = oldest else { return any };
            if self.delete(oldest).is_err() {
                return any;
            }
            any = true;
        }
    }

    /// Closes the open segment; what waited is on disk when it returns.
    pub fn finish(mut self) {
        if let Err(trouble) = self.close() {
            tracing::error!("{}: the history's last seconds may be missing", chain(&trouble));
        }
    }
}

impl Open {
    fn sync(&mut self) -> Result<(), Trouble> {
        let name = self.name.to_string();
        self.file.sync().map_err(|source| Trouble::Disk { what: "synchronise", name, source })?;
        self.synced = Instant::now();
        Ok(())
    }
}

fn create(disk: &dyn Disk, settings: &Settings, number: u64, at: UtcNs) -> Result<Open, Trouble> {
    let name = SegmentName::new(number, at, None);
    let text = name.to_string();
    let created = disk.create(&text);
    let file = created.map_err(|source| Trouble::Disk { what: "create", name: text.clone(), source })?;
    let (tail, written) = Tail::new(Arc::clone(&file));
    let options = RecorderOptions { library: settings.library.clone(), ..RecorderOptions::default() };
    let segment = Recorder::new(tail, &text, &options)?;
    Ok(Open { segment, file, written, name, began: at, synced: Instant::now(), seen: 0, pending: 0 })
}
