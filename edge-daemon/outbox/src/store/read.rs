//! Reading a stretch: both classes, merged by number. Readers do not wait for the writer.

use super::{ALERTS, Class, Draft, META, ORDINARY, Row, Store};
use crate::entry::{Batch, Entry};
use crate::error::StoreError;
use fusion_contract::UtcNs;
use redb::{Range, ReadableDatabase as _};

/// One class's entries with the next of them in hand.
struct Stream<'t> {
    class: Class,
    rows: Range<'t, u64, Row>,
    next: Option<Entry>,
}

impl<'t> Stream<'t> {
    fn new(class: Class, rows: Range<'t, u64, Row>) -> Result<Self, StoreError> {
        let mut stream = Self { class, rows, next: None };
        stream.advance()?;
        Ok(stream)
    }

    fn advance(&mut self) -> Result<Option<Entry>, StoreError> {
        let class = self.class;
        let next = self.rows.next().transpose()?.map(|(sequence, row)| {
            let (enqueued, key, encoding, payload) = row.value();
            let draft = Draft {
                class,
                key: key.to_owned(),
                encoding: encoding.to_owned(),
                payload: payload.to_owned(),
                enqueued: UtcNs(enqueued),
            };
            Entry { sequence: sequence.value(), draft }
        });
        Ok(std::mem::replace(&mut self.next, next))
    }

    fn sequence(&self) -> u64 {
        self.next.as_ref().map_or(u64::MAX, |e| e.sequence)
    }
}

impl Store {
    /// Reads entries from number `from` on: at most `entries`, and no more once `bytes` are reached (but one).
    ///
    /// # Errors
    /// Reading fails.
    pub fn read(&self, from: u64, entries: usize, bytes: u64) -> Result<Batch, StoreError> {
        let txn = self.db.begin_read()?;
        let meta = txn.open_table(META)?;
        let number = |name| -> Result<u64, StoreError> { Ok(meta.get(name)?.map_or(0, |v| v.value())) };
        let (epoch, head) = (number("epoch")?, number("head")?);
        let from = from.min(head);
        let (ordinary, alerts) = (txn.open_table(ORDINARY)?, txn.open_table(ALERTS)?);
        let mut streams = [
            Stream::new(Class::Ordinary, ordinary.range(from..)?)?,
            Stream::new(Class::Alert, alerts.range(from..)?)?,
        ];
        let mut batch = Batch { epoch, from, next: head, head, entries: Vec::new() };
        let mut taken = 0;
        loop {
            let first = usize::from(streams[1].sequence() < streams[0].sequence());
            let sequence = streams[first].sequence();
            if sequence == u64::MAX {
                return Ok(batch);
            }
            if batch.entries.len() >= entries || taken >= bytes {
                batch.next = sequence;
                return Ok(batch);
            }
            if let Some(entry) = streams[first].advance()? {
                taken += entry.draft.bytes();
                batch.entries.push(entry);
            }
        }
    }
}
