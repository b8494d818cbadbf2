//! One unit's kept messages, put in order: pure, whatever arrives, in whatever order, however often.
//!
//! Live messages come with a number, may be missing, and may come twice. What is missing is fetched in batches, which
//! also tell what is not kept any more. Out comes every number once, ascending, as a message or as gone.

use super::Position;
use crate::proto;
use std::collections::{BTreeMap, VecDeque};

/// Early messages that wait for a gap to be filled; more are fetched again.
const MOST_EARLY: usize = 1024;
/// Messages that wait for the application; while there are more, nothing is taken in.
const MOST_READY: usize = 2048;

/// A kept message as it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Raw {
    pub enqueued_utc_ns: i64,
    pub key: String,
    pub payload: Vec<u8>,
}

/// What is next for the application, with the position behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    /// The message before the position.
    Message(Position, Raw),
    /// Numbers from this one up to the position are not kept any more.
    Gone(u64, Position),
    /// The unit began a new outbox: numbers begin anew.
    Anew(Position),
}

/// What is to be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// From here.
    From(Position),
    /// From where the subscription begins.
    Start,
}

#[derive(Debug, Default)]
pub(crate) struct Inbox {
    /// Behind what was put into `ready`; none before the first batch.
    position: Option<Position>,
    /// As far as is known, the number of the next message that the unit will keep.
    head: u64,
    /// Nothing is known about what the unit has: ask.
    uncertain: bool,
    early: BTreeMap<u64, Raw>,
    ready: VecDeque<Item>,
    /// Messages that came again.
    pub duplicates: u64,
}

impl Inbox {
    /// From a position that the application has, or from the start of the subscription.
    pub fn new(position: Option<Position>) -> Self {
        let head = position.map_or(0, |p| p.next);
        Self { position, head, uncertain: true, ..Self::default() }
    }

    /// Nothing is certain any more: the unit or the network was away.
    pub fn doubt(&mut self) {
        self.uncertain = true;
    }

    /// The unit says how far it is.
    pub fn heard_head(&mut self, epoch: u64, head: u64) {
        match self.position {
            Some(p) if p.epoch == epoch => self.head = self.head.max(head),
            _ => self.uncertain = true,
        }
    }

    /// A live message.
    pub fn live(&mut self, epoch: u64, sequence: u64, raw: Raw) {
        self.heard_head(epoch, sequence.saturating_add(1));
        let Some(p) = self.position.filter(|p| p.epoch == epoch) else { return };
        if sequence < p.next {
            self.duplicates += 1;
        } else if self.ready.len() < MOST_READY && (sequence == p.next || self.early.len() < MOST_EARLY) {
            self.early.insert(sequence, raw);
            self.drain();
        }
    }

    /// An answer to a fetch.
    pub fn batch(&mut self, batch: proto::OutboxBatch) {
        let here = Position { epoch: batch.epoch, next: batch.from };
        let p = match self.position {
            None => here,
            Some(p) if p.epoch != batch.epoch => {
                self.early.clear();
                self.head = 0;
                self.ready.push_back(Item::Anew(here));
                here
            }
            Some(p) => p,
        };
        self.position = Some(p);
        self.head = self.head.max(batch.head);
        self.uncertain = false;
        if batch.from > p.next {
            // An answer to another question.
            return;
        }
        for entry in batch.entries {
            self.pass(entry.sequence);
            if self.position.is_some_and(|p| p.next == entry.sequence) {
                let raw =
                    Raw { enqueued_utc_ns: entry.enqueued_utc_ns, key: entry.key, payload: entry.payload };
                self.early.insert(entry.sequence, raw);
                self.drain();
            }
        }
        self.pass(batch.next);
        self.drain();
    }

    /// Numbers up to `next` come no more, but for those that came early.
    fn pass(&mut self, next: u64) {
        while let Some(p) = self.position.filter(|p| p.next < next) {
            let there = self.early.first_key_value().map_or(next, |(n, _)| (*n).min(next));
            if there > p.next {
                let position = Position { next: there, ..p };
                self.ready.push_back(Item::Gone(p.next, position));
                self.position = Some(position);
            } else {
                self.drain();
            }
        }
    }

    /// Early messages whose turn it is.
    fn drain(&mut self) {
        let Some(mut p) = self.position else { return };
        self.early = self.early.split_off(&p.next);
        while let Some(raw) = self.early.remove(&p.next) {
            p.next += 1;
            self.ready.push_back(Item::Message(p, raw));
        }
        self.position = Some(p);
    }

    /// The next for the application.
    pub fn next(&mut self) -> Option<Item> {
        self.ready.pop_front()
    }

    /// What is to be fetched now, if anything.
    pub fn wants(&self) -> Option<Want> {
        if self.ready.len() >= MOST_READY / 2 {
            return None;
        }
        match self.position {
            None => Some(Want::Start),
            Some(p) if self.uncertain || self.head > p.next => Some(Want::From(p)),
            Some(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const EPOCH: u64 = 7;

    fn raw(epoch: u64, sequence: u64) -> Raw {
        Raw { enqueued_utc_ns: sequence as i64, key: format!("{epoch}/{sequence}"), payload: vec![] }
    }

    /// A unit: what it keeps, by number.
    #[derive(Default)]
    struct Unit {
        epoch: u64,
        kept: BTreeMap<u64, Raw>,
        head: u64,
    }

    impl Unit {
        fn batch(&self, want: Want, most: usize) -> proto::OutboxBatch {
            let from = match want {
                Want::From(p) if p.epoch == self.epoch => p.next.min(self.head),
                _ => 0,
            };
            let mut rows = self.kept.range(from..);
            let entries: Vec<_> = rows
                .by_ref()
                .take(most)
                .map(|(n, r)| proto::OutboxEntry {
                    sequence: *n,
                    enqueued_utc_ns: r.enqueued_utc_ns,
                    key: r.key.clone(),
                    ..Default::default()
                })
                .collect();
            let next = rows.next().map_or(self.head, |(n, _)| *n);
            let (epoch, head) = (self.epoch, self.head);
            proto::OutboxBatch { epoch, from, next, head, entries, ..Default::default() }
        }
    }

    #[derive(Clone, Debug)]
    enum Step {
        /// The unit keeps a message; it arrives so many times.
        Keep(u8),
        /// The unit drops what is so far behind.
        Drop(u64),
        /// A fetch is answered with at most so many, if one is wanted.
        Answer(usize),
        /// An answer is held back and comes later.
        Late,
        /// A live message of the past comes again.
        Again(u64),
        /// The application takes so many.
        Take(usize),
        /// The application is killed and goes on from what it has.
        Restart,
        /// The unit's file is lost.
        Anew,
    }

    fn step() -> impl Strategy<Value = Step> {
        prop_oneof![
            8 => (0..3_u8).prop_map(Step::Keep),
            1 => (1..6_u64).prop_map(Step::Drop),
            4 => (0..5_usize).prop_map(Step::Answer),
            1 => Just(Step::Late),
            2 => (0..20_u64).prop_map(Step::Again),
            4 => (1..6_usize).prop_map(Step::Take),
            1 => Just(Step::Restart),
            1 => Just(Step::Anew),
        ]
    }

    proptest! {
        #[test]
        fn every_number_comes_once_in_order_or_is_told_as_gone(steps in prop::collection::vec(step(), 0..200)) {
            let mut unit = Unit { epoch: EPOCH, ..Unit::default() };
            let (mut inbox, mut held_back) = (Inbox::new(None), None);
            // What the application has: position, and every message since.
            let (mut had, mut dropped) = (None::<Position>, Vec::new());
            let mut take = |inbox: &mut Inbox, dropped: &[(u64, u64)]| -> Result<bool, TestCaseError> {
                let Some(item) = inbox.next() else { return Ok(false) };
                had = Some(match item {
                    Item::Message(p, r) => {
                        prop_assert_eq!(&r, &raw(p.epoch, p.next - 1), "its number is its own");
                        if let Some(before) = had {
                            prop_assert_eq!(p, Position { next: before.next + 1, ..before });
                        }
                        p
                    }
                    Item::Gone(first, p) => {
                        if let Some(before) = had {
                            prop_assert_eq!((first, p.epoch), (before.next, before.epoch));
                        }
                        for n in first..p.next {
                            prop_assert!(dropped.contains(&(p.epoch, n)), "{} is not gone", n);
                        }
                        p
                    }
                    Item::Anew(p) => {
                        prop_assert!(had.is_none_or(|before| before.epoch < p.epoch) && p.next == 0);
                        p
                    }
                });
                Ok(true)
            };
            for step in steps {
                match step {
                    Step::Keep(times) => {
                        let r = raw(unit.epoch, unit.head);
                        unit.kept.insert(unit.head, r.clone());
                        for _ in 0..times {
                            inbox.live(unit.epoch, unit.head, r.clone());
                        }
                        unit.head += 1;
                    }
                    Step::Drop(behind) => {
                        let gone: Vec<u64> =
                            unit.kept.range(..unit.head.saturating_sub(behind)).map(|(n, _)| *n).step_by(2).collect();
                        for n in gone {
                            unit.kept.remove(&n);
                            dropped.push((unit.epoch, n));
                        }
                    }
                    Step::Answer(most) => {
                        if let Some(want) = inbox.wants() {
                            inbox.batch(unit.batch(want, most));
                        }
                    }
                    Step::Late => {
                        // Only one question is open at a time; answers of a former life of the file don't come.
                        if let Some(late) = held_back.take().filter(|b: &proto::OutboxBatch| b.epoch == unit.epoch) {
                            inbox.batch(late);
                        } else {
                            held_back = inbox.wants().map(|want| unit.batch(want, 3));
                        }
                    }
                    Step::Again(back) => {
                        if let Some(n) = unit.head.checked_sub(back + 1) {
                            inbox.live(unit.epoch, n, raw(unit.epoch, n));
                        }
                    }
                    Step::Take(n) => {
                        for _ in 0..n {
                            take(&mut inbox, &dropped)?;
                        }
                    }
                    Step::Restart => {
                        while take(&mut inbox, &dropped)? {}
                        // Anything in flight is lost with the process.
                        (inbox, held_back) = (Inbox::new(inbox.position), None);
                    }
                    Step::Anew => unit = Unit { epoch: unit.epoch + 1, ..Unit::default() },
                }
            }
            // In the end everything comes.
            inbox.heard_head(unit.epoch, unit.head);
            while let Some(want) = inbox.wants() {
                inbox.batch(unit.batch(want, 10));
                while take(&mut inbox, &dropped)? {}
            }
            while take(&mut inbox, &dropped)? {}
            prop_assert_eq!(inbox.position, Some(Position { epoch: unit.epoch, next: unit.head }));
        }
    }

    #[test]
    fn a_slow_application_stops_the_inflow_and_loses_nothing() {
        let mut inbox = Inbox::new(Some(Position { epoch: EPOCH, next: 0 }));
        for n in 0..10_000 {
            inbox.live(EPOCH, n, raw(EPOCH, n));
        }
        assert!(inbox.ready.len() <= MOST_READY && inbox.early.len() <= MOST_EARLY);
        assert_eq!(inbox.wants(), None);
        while inbox.next().is_some() {}
        assert_eq!(inbox.wants(), Some(Want::From(Position { epoch: EPOCH, next: MOST_READY as u64 })));
    }
}
