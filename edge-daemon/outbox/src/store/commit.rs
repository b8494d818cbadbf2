//! Changing the store: accept, acknowledge, drop; all that waits in one transaction.

use super::{ALERTS, CURSORS, Class, Committed, Draft, Dropped, META, ORDINARY, Row, Store, state};
use crate::entry::cost;
use crate::error::StoreError;
use fusion_contract::UtcNs;
use redb::{AccessGuard, ReadableTable as _, Table, WriteTransaction};
use std::sync::atomic::Ordering;

/// Stamps before 2020 come from a clock that was not set: nothing can be said about their age.
const CLOCK_SET: UtcNs = UtcNs(1_577_836_800_000_000_000);

/// The open tables of one transaction, and the numbers that follow from them.
struct Tables<'t> {
    ordinary: Table<'t, u64, Row>,
    alerts: Table<'t, u64, Row>,
    cursors: Table<'t, &'static str, u64>,
    meta: Table<'t, &'static str, u64>,
    head: u64,
    /// Bytes by class: ordinary, alerts.
    bytes: [u64; 2],
    changed: bool,
}

impl<'t> Tables<'t> {
    fn open(txn: &'t WriteTransaction) -> Result<Self, StoreError> {
        let meta = txn.open_table(META)?;
        let number = |name| -> Result<u64, StoreError> { Ok(meta.get(name)?.map_or(0, |v| v.value())) };
        let (head, bytes) = (number("head")?, [number("ordinary_bytes")?, number("alert_bytes")?]);
        Ok(Self {
            ordinary: txn.open_table(ORDINARY)?,
            alerts: txn.open_table(ALERTS)?,
            cursors: txn.open_table(CURSORS)?,
            meta,
            head,
            bytes,
            changed: false,
        })
    }

    fn table(&mut self, class: Class) -> &mut Table<'t, u64, Row> {
        match class {
            Class::Ordinary => &mut self.ordinary,
            Class::Alert => &mut self.alerts,
        }
    }

    fn insert(&mut self, draft: &Draft) -> Result<(), StoreError> {
        let row = (draft.enqueued.0, draft.key.as_str(), draft.encoding.as_str(), draft.payload.as_slice());
        let sequence = self.head;
        self.table(draft.class).insert(sequence, row)?;
        self.bytes[draft.class as usize] += draft.bytes();
        self.head += 1;
        self.changed = true;
        Ok(())
    }

    /// Moves a consumer on; deletes what everybody has then.
    fn acknowledge(&mut self, consumer: &str, next: u64) -> Result<(), StoreError> {
        let next = next.min(self.head);
        let Some(before) = self.cursors.get(consumer)?.map(|v| v.value()) else { return Ok(()) };
        if next <= before {
            return Ok(());
        }
        self.cursors.insert(consumer, next)?;
        self.changed = true;
        let mut had = next;
        for cursor in self.cursors.iter()? {
            had = had.min(cursor?.1.value());
        }
        for class in [Class::Ordinary, Class::Alert] {
            let mut freed = 0;
            for gone in self.table(class).extract_from_if(..had, |_, _| true)? {
                freed += bytes_of(&gone?.1);
            }
            self.free(class, freed);
        }
        Ok(())
    }

    fn free(&mut self, class: Class, bytes: u64) {
        let held = &mut self.bytes[class as usize];
        *held = held.saturating_sub(bytes);
    }

    /// Drops the oldest of a class; false where there is none.
    fn drop_first(&mut self, class: Class) -> Result<bool, StoreError> {
        let freed = self.table(class).pop_first()?.map(|(_, row)| bytes_of(&row));
        self.changed |= freed.is_some();
        self.free(class, freed.unwrap_or(0));
        Ok(freed.is_some())
    }

    /// Drops by the policy until no more than `most` bytes are held. Tells how many, and alerts among them.
    fn shrink(&mut self, most: u64) -> Result<(u64, u64), StoreError> {
        let (mut dropped, mut alerts) = (0, 0);
        while self.bytes.iter().sum::<u64>() > most {
            if self.drop_first(Class::Ordinary)? {
                dropped += 1;
            } else if self.drop_first(Class::Alert)? {
                dropped += 1;
                alerts += 1;
            } else {
                break;
            }
        }
        Ok((dropped, alerts))
    }

    /// Drops what was enqueued before `limit` by a clock that was set.
    fn expire(&mut self, limit: UtcNs) -> Result<(u64, u64), StoreError> {
        let mut dropped = [0, 0];
        for class in [Class::Ordinary, Class::Alert] {
            loop {
                let first = self.table(class).first()?.map(|(_, row)| UtcNs(row.value().0));
                let expired = first.is_some_and(|at| at >= CLOCK_SET && at < limit);
                if !expired || !self.drop_first(class)? {
                    break;
                }
                dropped[class as usize] += 1;
            }
        }
        Ok((dropped[0] + dropped[1], dropped[1]))
    }

    fn finish(mut self, committed: &mut Committed) -> Result<bool, StoreError> {
        if self.changed {
            self.meta.insert("head", self.head)?;
            self.meta.insert("ordinary_bytes", self.bytes[0])?;
            self.meta.insert("alert_bytes", self.bytes[1])?;
        }
        committed.state = state(&self.meta, &self.cursors, &self.ordinary, &self.alerts)?;
        Ok(self.changed)
    }
}

fn bytes_of(row: &AccessGuard<'_, Row>) -> u64 {
    let (_, key, encoding, payload) = row.value();
    cost(key, encoding, payload)
}

impl Store {
    /// Accepts `drafts` in their order and takes `acknowledged` (consumer, first number not had) in one commit, then
    /// keeps the bounds. When it returns, all of it is on disk and synchronised; when it fails, none of it may be
    /// taken as done, and the store has to be opened anew.
    ///
    /// # Errors
    /// Writing fails.
    pub fn commit(
        &self,
        drafts: &[Draft],
        acknowledged: &[(String, u64)],
        now: UtcNs,
    ) -> Result<Committed, StoreError> {
        let (limits, room) = (self.limits, self.room.load(Ordering::Relaxed));
        self.change(|tables, dropped| {
            for (consumer, next) in acknowledged {
                tables.acknowledge(consumer, *next)?;
            }
            for draft in drafts {
                tables.insert(draft)?;
            }
            let (for_age, old_alerts) = tables.expire(UtcNs(now.0.saturating_sub(limits.age_ns)))?;
            let (for_bytes, alerts) = tables.shrink(limits.bytes)?;
            let (for_room, more_alerts) = tables.shrink(room)?;
            *dropped = Dropped { for_bytes, for_age, for_room, alerts: old_alerts + alerts + more_alerts };
            Ok(())
        })
    }

    /// Drops a quarter of what is held, by the policy, because the disk has no room.
    ///
    /// # Errors
    /// Writing fails.
    pub fn give_up_a_quarter(&self) -> Result<Committed, StoreError> {
        self.change(|tables, dropped| {
            let held: u64 = tables.bytes.iter().sum();
            let (for_room, alerts) = tables.shrink(held - held / 4)?;
            *dropped = Dropped { for_room, alerts, ..Dropped::default() };
            Ok(())
        })
    }

    fn change(
        &self,
        work: impl FnOnce(&mut Tables<'_>, &mut Dropped) -> Result<(), StoreError>,
    ) -> Result<Committed, StoreError> {
        let txn = self.db.begin_write()?;
        let mut committed = Committed::default();
        let mut tables = Tables::open(&txn)?;
        committed.first = tables.head;
        work(&mut tables, &mut committed.dropped)?;
        if tables.finish(&mut committed)? {
            txn.commit()?;
        } else {
            txn.abort()?;
        }
        Ok(committed)
    }
}
