//! What a subscriber knows of one unit.

use super::gaps::{At, Found, Gaps};
use super::inbox::{Inbox, Item, Raw, Want};
use super::told::{Told, UnitId, kept};
use super::{Position, Start};
use crate::keys::{Key, Topic};
use crate::{Format, decode, proto};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Pauses between tries of a fetch or an acknowledgement that fails.
const RETRY_FIRST: Duration = Duration::from_millis(200);
const RETRY_LIMIT: Duration = Duration::from_secs(20);
/// What was confirmed is acknowledged after so many messages, or so long.
const ACKNOWLEDGE_EVERY: u64 = 512;
const ACKNOWLEDGE_WITHIN: Duration = Duration::from_millis(500);
/// Things told that wait for the application, beside kept messages.
const MOST_WAITING: usize = 256;

/// Something that is asked, one at a time, and again later and later where no answer comes.
#[derive(Debug)]
pub(super) struct Question {
    open: bool,
    answered: bool,
    not_before: Instant,
    pause: Duration,
}

impl Question {
    fn new() -> Self {
        Self { open: false, answered: false, not_before: Instant::now(), pause: RETRY_FIRST }
    }

    fn may_be_asked(&self, now: Instant) -> bool {
        !self.open && now >= self.not_before
    }

    /// It is asked now.
    pub fn ask(&mut self) {
        (self.open, self.answered) = (true, false);
    }

    fn answer(&mut self) {
        self.answered = true;
        self.urge();
    }

    /// It may be asked at once.
    fn urge(&mut self) {
        (self.not_before, self.pause) = (Instant::now(), RETRY_FIRST);
    }

    /// No more answers come.
    pub fn end(&mut self) {
        self.open = false;
        if !self.answered {
            self.not_before = Instant::now() + self.pause;
            self.pause = (self.pause * 2).min(RETRY_LIMIT);
        }
    }
}

/// One unit.
#[derive(Debug)]
pub(super) struct Line {
    id: UnitId,
    inbox: Inbox,
    fresh: VecDeque<Told>,
    /// Found in the history. No more is fetched while much of it waits.
    past: VecDeque<Told>,
    last_frame: Option<At>,
    /// Missed frames that are wanted; none where none are.
    gaps: Option<Gaps>,
    /// What was kept had its turn last: what is fresh and what is kept hold each other up no longer than one message.
    kept_was_last: bool,
    /// Fresh things that the application was too slow for.
    pub dropped: u64,
    pub fetch: Question,
    pub fetch_past: Question,
    pub acknowledge: Question,
    /// What the application has, what the unit knows of that, and since when these differ.
    confirmed: Option<Position>,
    acknowledged: Option<Position>,
    confirmed_at: Instant,
}

impl Line {
    pub fn new(id: UnitId, position: Option<Position>, missed_frames: bool) -> Self {
        Self {
            id,
            inbox: Inbox::new(position),
            fresh: VecDeque::new(),
            past: VecDeque::new(),
            last_frame: None,
            gaps: missed_frames.then(Gaps::default),
            kept_was_last: false,
            dropped: 0,
            fetch: Question::new(),
            fetch_past: Question::new(),
            acknowledge: Question::new(),
            // What was confirmed before a restart may not have been acknowledged.
            confirmed: position,
            acknowledged: None,
            confirmed_at: Instant::now(),
        }
    }

    pub fn presence(&mut self, there: bool) {
        if there {
            self.inbox.doubt();
            self.fetch.urge();
            self.acknowledge.urge();
        }
        let told = if there { Told::Appeared } else { Told::Vanished };
        self.tell(told(self.id.clone()));
    }

    pub fn sample(&mut self, key: &Key, payload: Vec<u8>, attachment: Option<&[u8]>) {
        let result = match key.topic {
            Topic::Tracks => decode(&payload, Format::Protobuf).map(|frame| self.frame(frame)),
            Topic::Health => decode(&payload, Format::Protobuf).map(|health| self.health(health)),
            Topic::Signal => decode(&payload, Format::Protobuf)
                .map(|signal| self.tell(Told::Signal { unit: self.id.clone(), signal })),
            _ => return self.kept(key, payload, attachment),
        };
        if let Err(error) = result {
            let (unit, key) = (self.id.clone(), key.to_string());
            self.tell(Told::Broken { unit, position: None, key, why: error.to_string() });
        }
    }

    /// What is only worth having fresh: the oldest makes room.
    fn tell(&mut self, told: Told) {
        if self.fresh.len() >= MOST_WAITING {
            self.fresh.pop_front();
            self.dropped += 1;
        }
        self.fresh.push_back(told);
    }

    fn frame(&mut self, frame: proto::TrackFrame) {
        let here = At { sequence: frame.sequence, left_utc_ns: frame.left_utc_ns };
        let before = self.last_frame.replace(here);
        let restarted = before.is_some_and(|b| frame.sequence <= b.sequence);
        let missed = before.map_or(0, |b| frame.sequence.saturating_sub(b.sequence + 1));
        if let (Some(gaps), Some(before), 1..) = (&mut self.gaps, before, missed) {
            let given_up = gaps.missed(before, here, Instant::now());
            self.found(given_up);
        }
        self.tell(Told::Frame { unit: self.id.clone(), frame, missed, restarted });
    }

    fn health(&mut self, health: proto::Health) {
        if let Some(outbox) = &health.outbox {
            self.inbox.heard_head(outbox.epoch, outbox.head);
        }
        self.tell(Told::Health { unit: self.id.clone(), health: Box::new(health) });
    }

    fn kept(&mut self, key: &Key, payload: Vec<u8>, attachment: Option<&[u8]>) {
        let stored = attachment.map(|a| decode::<proto::Stored>(a, Format::Protobuf));
        let key = key.to_string();
        match stored {
            Some(Ok(s)) => {
                let raw = Raw { enqueued_utc_ns: s.enqueued_utc_ns, key, payload };
                self.inbox.live(s.epoch, s.sequence, raw);
            }
            // Never kept, and so never fetched: now or never.
            _ => {
                let told = self.read(None, &Raw { enqueued_utc_ns: 0, key, payload });
                self.tell(told);
            }
        }
    }

    fn read(&self, position: Option<Position>, raw: &Raw) -> Told {
        let unit = self.id.clone();
        match kept(&raw.key, &raw.payload) {
            Ok(message) => Told::Kept { unit, position, enqueued_utc_ns: raw.enqueued_utc_ns, message },
            Err(why) => Told::Broken { unit, position, key: raw.key.clone(), why },
        }
    }

    pub fn batch(&mut self, batch: Result<proto::OutboxBatch, String>) {
        if let Ok(batch) = batch {
            self.fetch.answer();
            self.inbox.batch(batch);
        }
    }

    /// An answer from the history.
    pub fn past(&mut self, batch: Result<proto::HistoryBatch, String>) {
        let Some(gaps) = &mut self.gaps else { return };
        if let Ok(batch) = batch {
            self.fetch_past.answer();
            let found = gaps.answer(batch, Instant::now());
            self.found(found);
        }
    }

    /// No more answers from the history.
    pub fn past_fetched(&mut self) {
        self.fetch_past.end();
        if let (Some(gaps), false) = (&mut self.gaps, self.fetch_past.answered) {
            let given_up = gaps.refused(Instant::now());
            self.found(given_up);
        }
    }

    fn found(&mut self, found: impl IntoIterator<Item = Found>) {
        for found in found {
            let unit = self.id.clone();
            self.past.push_back(match found {
                Found::Frame(frame) => Told::Past { unit, frame },
                Found::Lost(first, last) => Told::Lost { unit, first, last },
            });
        }
    }

    /// The parameters of a question to the history that is due.
    pub fn to_fetch_past(&self, now: Instant) -> Option<String> {
        let may = self.fetch_past.may_be_asked(now) && self.past.len() < MOST_WAITING;
        self.gaps.as_ref().filter(|_| may)?.wants(now)
    }

    pub fn cursor(&mut self, cursor: Result<proto::OutboxCursor, String>) {
        if let Ok(c) = cursor {
            self.acknowledge.answer();
            self.acknowledged = Some(Position { epoch: c.epoch, next: c.next });
        }
    }

    pub fn confirm(&mut self, position: Position) {
        if self.unacknowledged().is_none() {
            self.confirmed_at = Instant::now();
        }
        self.confirmed = Some(position);
    }

    fn unacknowledged(&self) -> Option<Position> {
        let confirmed = self.confirmed?;
        let behind = |a: Position| a.epoch != confirmed.epoch || a.next < confirmed.next;
        self.acknowledged.is_none_or(behind).then_some(confirmed)
    }

    /// What is to be acknowledged now.
    pub fn to_acknowledge(&self, now: Instant) -> Option<Position> {
        let confirmed = self.unacknowledged().filter(|_| self.acknowledge.may_be_asked(now))?;
        let before = self.acknowledged.filter(|a| a.epoch == confirmed.epoch).map_or(0, |a| a.next);
        let many = confirmed.next.saturating_sub(before) >= ACKNOWLEDGE_EVERY;
        (many || now.duration_since(self.confirmed_at) >= ACKNOWLEDGE_WITHIN).then_some(confirmed)
    }

    /// The parameters of a fetch that is due.
    pub fn to_fetch(&self, now: Instant, start: &Start) -> Option<String> {
        let want = self.inbox.wants().filter(|_| self.fetch.may_be_asked(now))?;
        Some(match (want, start) {
            (Want::From(p), _) => format!("epoch={};from={}", p.epoch, p.next),
            (Want::Start, Start::Consumer(name)) => format!("consumer={name}"),
            (Want::Start, Start::Oldest) => "from=0".to_owned(),
            (Want::Start, Start::Now) => format!("from={}", u64::MAX),
        })
    }

    /// The next thing for the application.
    pub fn next(&mut self) -> Option<Told> {
        self.kept_was_last = !self.kept_was_last;
        let told = if self.kept_was_last {
            self.next_kept().or_else(|| self.fresh.pop_front())
        } else {
            self.fresh.pop_front().or_else(|| self.next_kept())
        };
        told.or_else(|| self.past.pop_front())
    }

    fn next_kept(&mut self) -> Option<Told> {
        let unit = self.id.clone();
        Some(match self.inbox.next()? {
            Item::Message(position, raw) => self.read(Some(position), &raw),
            Item::Gone(first, position) => Told::Gone { unit, first, position },
            Item::Anew(position) => Told::Anew { unit, position },
        })
    }

    pub fn duplicates(&self) -> u64 {
        self.inbox.duplicates
    }
}
