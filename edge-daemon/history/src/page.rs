//! Reading: a span of the history, page by page.

use crate::disk::{Disk, ReadSeek};
use crate::segment::SegmentName;
use crate::shelf::{Shelf, Stats};
use crate::topics::{Topic, entry};
use fusion_contract::UtcNs;
use fusion_record::{Recording, Span};
use fusion_wire::proto;
use prost::Message as _;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex, PoisonError};

/// Where a page begins: in a segment, at a time, behind so many messages of that time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    segment: u64,
    at: UtcNs,
    skip: u64,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.segment, self.at.0, self.skip)
    }
}

/// A text that no page gave as its cursor.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no cursor of a page: take `next` of the page before as it is")]
pub struct BadCursor(pub String);

impl FromStr for Cursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        let read = || {
            let mut parts = text.split('.');
            let (segment, at, skip) = (parts.next()?, parts.next()?, parts.next()?);
            let cursor = Self {
                segment: segment.parse().ok()?,
                at: UtcNs(at.parse().ok()?),
                skip: skip.parse().ok()?,
            };
            parts.next().is_none().then_some(cursor)
        };
        read().ok_or_else(|| BadCursor(text.to_owned()))
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The span, of log time.
    pub span: Span,
    /// Which topics.
    pub topics: BTreeSet<Topic>,
    /// Behind an earlier page.
    pub after: Option<Cursor>,
    /// Most entries.
    pub most: usize,
    /// Most bytes of entries; one that alone is more is given all the same.
    pub most_bytes: usize,
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The messages, in order of segments and therein of time.
    pub entries: Vec<proto::HistoryEntry>,
    /// Their bytes.
    pub bytes: usize,
    /// Where to read on; none where the span holds nothing more.
    pub next: Option<Cursor>,
    /// Damaged pieces passed over.
    pub damaged: u64,
}

/// An opened segment, for the next page.
struct Opened {
    name: SegmentName,
    bytes: u64,
    recording: Recording<Box<dyn ReadSeek>>,
}

/// The far end of a history; clones are the same. One page is read at a time.
#[derive(Clone)]
pub struct History {
    disk: Arc<dyn Disk>,
    shelf: Arc<Shelf>,
    opened: Arc<Mutex<Option<Opened>>>,
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("History").field("disk", &self.disk).finish_non_exhaustive()
    }
}

impl History {
    pub(crate) fn new(disk: Arc<dyn Disk>, shelf: Arc<Shelf>) -> Self {
        Self { disk, shelf, opened: Arc::default() }
    }

    /// Where it stands.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.shelf.stats()
    }

    /// Reads a page. What is damaged or was deleted meanwhile is passed over; the former is counted.
    #[must_use]
    pub fn page(&self, query: &Query) -> Page {
        let mut page = Page::default();
        let mut opened = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let from = query.after.map_or(0, |c| c.segment);
        let overlaps = |name: &SegmentName| {
            name.first < query.span.to && name.last.is_none_or(|last| last >= query.span.from)
        };
        let segments: Vec<_> = {
            let inner = self.shelf.lock();
            inner.segments.range(from..).map(|(_, s)| (s.name, s.bytes)).collect()
        };
        // The open one's first second is that of its beginning, and some messages may bear an earlier time.
        for (name, bytes) in segments.into_iter().filter(|(n, _)| n.last.is_none() || overlaps(n)) {
            if let Err(full) = self.read(&mut opened, name, bytes, query, &mut page) {
                page.next = Some(full);
                return page;
            }
        }
        page
    }

    /// Adds a segment's messages; where the page is full, says where the next begins.
    fn read(
        &self,
        opened: &mut Option<Opened>,
        name: SegmentName,
        bytes: u64,
        query: &Query,
        page: &mut Page,
    ) -> Result<(), Cursor> {
        if opened.as_ref().is_none_or(|o| (o.name, o.bytes) != (name, bytes)) {
            *opened = self.open(name, bytes, page);
        }
        let Some(Opened { recording, .. }) = opened else { return Ok(()) };
        let after = query.after.filter(|c| c.segment == name.number);
        let from = after.map_or(query.span.from, |c| c.at.max(query.span.from));
        let span = Span { from, to: query.span.to };
        let wanted = |channel: &_| query.topics.iter().any(|topic| topic.is_in(channel));
        let mut records = recording.records_of(span, wanted);
        // Messages of the time at hand that were passed.
        let (mut at, mut passed) = (from, 0);
        let skip = after.map_or(0, |c| c.skip);
        while let Some(record) = records.next() {
            let Ok(record) = record else {
                page.damaged += 1;
                continue;
            };
            if records.at() != at {
                (at, passed) = (records.at(), 0);
            }
            passed += 1;
            if after.is_some_and(|c| c.at == at) && passed <= skip {
                continue;
            }
            let Some(entry) = entry(at, record) else { continue };
            let more = entry.encoded_len();
            let full = page.entries.len() >= query.most || page.bytes + more > query.most_bytes;
            if full && !page.entries.is_empty() {
                return Err(Cursor { segment: name.number, at, skip: passed - 1 });
            }
            page.bytes += more;
            page.entries.push(entry);
        }
        Ok(())
    }

    fn open(&self, name: SegmentName, bytes: u64, page: &mut Page) -> Option<Opened> {
        let file = name.to_string();
        let reader = match self.disk.open(&file) {
            Ok(reader) => reader,
            Err(error) => {
                // Deleted, or closed and renamed, since it was on the shelf: the latter is read by its new name.
                let now =
                    self.shelf.lock().segments.get(&name.number).map(|s| s.name).filter(|n| *n != name)?;
                tracing::debug!(%error, "{file} is {now} now");
                self.disk.open(&now.to_string()).ok()?
            }
        };
        match Recording::from_reader(&file, reader) {
            Ok(recording) => Some(Opened { name, bytes, recording }),
            Err(_) => {
                // One that was begun this moment has nothing yet.
                page.damaged += u64::from(name.last.is_some());
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_as_it_was_written() {
        let cursor = Cursor { segment: 12, at: UtcNs(-5), skip: 3 };
        assert_eq!(cursor.to_string(), "12.-5.3");
        assert_eq!("12.-5.3".parse(), Ok(cursor));
        for bad in ["", "1", "1.2", "1.2.3.4", "a.2.3", "1.2.-3"] {
            assert_eq!(bad.parse::<Cursor>(), Err(BadCursor(bad.to_owned())));
        }
    }
}
