//! The brain's side of the contract: everything that units keep, once and in order, and what is fresh as it comes.
//!
//! [`BrainSubscriber`] subscribes to a unit or a whole city on a Zenoh session of the application's. What units keep
//! (alerts, events, counts) it puts in order by number, fetches what is missing, and tells what is gone for good. What
//! the application has taken it confirms; that is written to its [`Cursors`] and then acknowledged to the unit, which
//! may delete it. Track frames that were missed it fetches from the unit's history, if asked to. So a restart of either side, a lost connection or a router that was away for hours loses nothing
//! and tells nothing twice.
//!
//! Twice is told only what an application took and had not confirmed when it was killed. One that keeps positions in
//! the same transaction as its own data ([`Cursors`] on its database) is spared that too.
//!
//! Nothing here runs by itself: the application's thread does all in [`BrainSubscriber::next`], so an application that
//! is slow holds up nobody; what it does not take in waits on the units' disks.

mod cursor;
mod error;
mod gaps;
mod inbox;
mod line;
mod mail;
mod told;

pub use cursor::{CursorFile, Cursors, InMemory};
pub use error::ClientError;
pub use told::{Kept, Position, Told, UnitId};

use crate::keys::{Key, Selector, Topic, TopicKind};
use crate::{Format, Name, decode};
use line::Line;
use mail::{Mail, Mailbox};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::time::{Duration, Instant};
use zenoh::handlers::CallbackDrop;
use zenoh::pubsub::Subscriber;
use zenoh::query::{ConsolidationMode, Reply};
use zenoh::sample::SampleKind;
use zenoh::{Session, Wait as _};

/// Units that are asked at the same time, so that a thousand that come back together don't answer all at once.
const MOST_FETCHES: usize = 16;
/// How long an answer may take: a unit answers at its own pace.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);
/// How often all units are looked at, for what is due without anything being heard.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// What is heard before something is told.
const MOST_AT_ONCE: usize = 256;

/// Where the order of a unit's kept messages is entered that the application has no position for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// Where the unit says that this consumer stands. It acknowledges as this consumer, from then on.
    Consumer(Name),
    /// At the oldest that the unit has. Acknowledges nothing.
    Oldest,
    /// At what comes from now on. Acknowledges nothing.
    Now,
}

/// What to subscribe to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The city; none: every city.
    pub city: Option<Name>,
    /// The unit; none: every unit of it.
    pub unit: Option<Name>,
    /// Where to begin, and who acknowledges.
    pub start: Start,
    /// Track frames too.
    pub tracks: bool,
    /// What signals show too.
    pub signals: bool,
    /// Fetches track frames that did not come from the units' histories, and tells them as [`Told::Past`].
    pub missed_frames: bool,
}

/// Subscribed as long as it lives.
pub struct BrainSubscriber {
    session: Session,
    options: Options,
    cursors: Box<dyn Cursors>,
    mail: Mailbox,
    lines: BTreeMap<UnitId, Line>,
    /// Units that may have something to tell or to do.
    stirred: BTreeSet<UnitId>,
    /// Whose turn it was.
    turn: Option<UnitId>,
    looked: Instant,
    fetches: usize,
    _subscribers: Vec<Subscriber<()>>,
}

impl BrainSubscriber {
    /// Subscribes, on a session of mode `client` where a router stands between: between two peers a router carries
    /// nothing, it expects them to find each other.
    ///
    /// # Errors
    /// Zenoh refuses a subscription.
    pub fn new(
        session: &Session,
        options: Options,
        cursors: impl Cursors + 'static,
    ) -> Result<Self, ClientError> {
        let mail = Mailbox::default();
        let mut topics = vec![TopicKind::Alerts, TopicKind::Traffic, TopicKind::Events, TopicKind::Health];
        topics.extend(options.tracks.then_some(TopicKind::Tracks));
        topics.extend(options.signals.then_some(TopicKind::Signal));
        let mut subscribers = Vec::new();
        for topic in topics {
            let key = options.selector(topic);
            let mail = mail.clone();
            let on_sample = move |sample: zenoh::sample::Sample| {
                if let Ok(key) = sample.key_expr().as_str().parse::<Key>() {
                    let attachment = sample.attachment().map(|a| a.to_bytes().into_owned());
                    mail.put(Mail::Sample(key, sample.payload().to_bytes().into_owned(), attachment));
                }
            };
            let subscriber = session.declare_subscriber(key.clone()).callback(on_sample).wait();
            subscribers.push(subscriber.map_err(|source| ClientError::Subscribe { key, source })?);
        }
        let key = options.selector(TopicKind::Presence);
        let to = mail.clone();
        let on_presence = move |sample: zenoh::sample::Sample| {
            if let Ok(key) = sample.key_expr().as_str().parse::<Key>() {
                to.put(Mail::Presence(UnitId::of(&key), sample.kind() == SampleKind::Put));
            }
        };
        let presence =
            session.liveliness().declare_subscriber(key.clone()).history(true).callback(on_presence);
        subscribers.push(presence.wait().map_err(|source| ClientError::Subscribe { key, source })?);
        let mut subscriber = Self {
            session: session.clone(),
            options,
            cursors: Box::new(cursors),
            mail,
            lines: BTreeMap::new(),
            stirred: BTreeSet::new(),
            turn: None,
            looked: Instant::now(),
            fetches: 0,
            _subscribers: subscribers,
        };
        // One that is named is asked without waiting for a sign of it.
        if let (Some(city), Some(unit)) = (subscriber.options.city.clone(), subscriber.options.unit.clone()) {
            subscriber.line(UnitId { city, unit })?;
        }
        Ok(subscriber)
    }

    /// The next thing; none when nothing came for so long.
    ///
    /// # Errors
    /// A unit's cursor can't be read.
    pub fn next(&mut self, timeout: Duration) -> Result<Option<Told>, ClientError> {
        let deadline = Instant::now() + timeout;
        loop {
            for _ in 0..MOST_AT_ONCE {
                let Some(mail) = self.mail.take(Instant::now()) else { break };
                self.hear(mail)?;
            }
            if self.looked.elapsed() >= LOOK_EVERY {
                self.looked = Instant::now();
                self.stirred.extend(self.lines.keys().cloned());
            }
            if let Some(told) = self.stir() {
                return Ok(Some(told));
            }
            let now = Instant::now();
            if now >= deadline {
                return Ok(None);
            }
            if let Some(mail) = self.mail.take(deadline.min(now + LOOK_EVERY)) {
                self.hear(mail)?;
            }
        }
    }

    /// The application has taken everything up to these positions, and will not ask for it again: writes them to the
    /// cursors and then lets the units know. Many at once cost as much as one.
    ///
    /// # Errors
    /// They can't be written. What was taken will be told again after a restart.
    pub fn confirm_all(&mut self, taken: &[(UnitId, Position)]) -> Result<(), ClientError> {
        self.cursors.save(taken)?;
        for (unit, position) in taken {
            if let Some(line) = self.lines.get_mut(unit) {
                line.confirm(*position);
                self.stirred.insert(unit.clone());
            }
        }
        Ok(())
    }

    /// The same for what one thing told carries.
    ///
    /// # Errors
    /// See [`Self::confirm_all`].
    pub fn confirm(&mut self, told: &Told) -> Result<(), ClientError> {
        match told {
            Told::Kept { unit, position: Some(position), .. }
            | Told::Broken { unit, position: Some(position), .. }
            | Told::Gone { unit, position, .. }
            | Told::Anew { unit, position } => self.confirm_all(&[(unit.clone(), *position)]),
            _ => Ok(()),
        }
    }

    /// Messages that came although they had come before, and were not told again.
    #[must_use]
    pub fn duplicates(&self) -> u64 {
        self.lines.values().map(Line::duplicates).sum()
    }

    /// Messages that the application was too slow for. Those that units keep are fetched instead.
    #[must_use]
    pub fn dropped(&self) -> u64 {
        self.mail.dropped() + self.lines.values().map(|l| l.dropped).sum::<u64>()
    }

    fn line(&mut self, unit: UnitId) -> Result<&mut Line, ClientError> {
        self.stirred.insert(unit.clone());
        if !self.lines.contains_key(&unit) {
            let position = self.cursors.load(&unit)?;
            let line = Line::new(unit.clone(), position, self.options.missed_frames);
            self.lines.insert(unit.clone(), line);
        }
        let new = || Line::new(unit.clone(), None, self.options.missed_frames);
        Ok(self.lines.entry(unit.clone()).or_insert_with(new))
    }

    fn hear(&mut self, mail: Mail) -> Result<(), ClientError> {
        match mail {
            Mail::Sample(key, payload, attachment) => {
                self.line(UnitId::of(&key))?.sample(&key, payload, attachment.as_deref());
            }
            Mail::Presence(unit, there) => self.line(unit)?.presence(there),
            Mail::Batch(unit, batch) => self.line(unit)?.batch(batch),
            Mail::Fetched(unit) => {
                self.fetches = self.fetches.saturating_sub(1);
                self.line(unit)?.fetch.end();
            }
            Mail::Past(unit, batch) => self.line(unit)?.past(batch),
            Mail::PastFetched(unit) => {
                self.fetches = self.fetches.saturating_sub(1);
                self.line(unit)?.past_fetched();
            }
            Mail::Cursor(unit, cursor) => self.line(unit)?.cursor(cursor),
            Mail::Acknowledged(unit) => self.line(unit)?.acknowledge.end(),
        }
        Ok(())
    }

    /// The next in turn, so that one unit's backlog does not hold up the others.
    fn next_stirred(&mut self) -> Option<UnitId> {
        let after = self.turn.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
        let next = self.stirred.range((after, Bound::Unbounded)).next().or(self.stirred.first()).cloned()?;
        self.stirred.remove(&next);
        self.turn = Some(next.clone());
        Some(next)
    }

    /// Does what is due for units that stirred, until one of them has something to tell.
    fn stir(&mut self) -> Option<Told> {
        while let Some(unit) = self.next_stirred() {
            let now = Instant::now();
            let Some(line) = self.lines.get_mut(&unit) else { continue };
            if let Some(what) = line.to_fetch(now, &self.options.start)
                && self.fetches < MOST_FETCHES
            {
                self.fetches += 1;
                line.fetch.ask();
                ask(&self.session, &self.mail, &unit, Topic::Outbox, &what, batch, Mail::Fetched);
            }
            if let Some(what) = line.to_fetch_past(now)
                && self.fetches < MOST_FETCHES
            {
                self.fetches += 1;
                line.fetch_past.ask();
                ask(&self.session, &self.mail, &unit, Topic::History, &what, past, Mail::PastFetched);
            }
            if let (Start::Consumer(name), Some(p)) = (&self.options.start, line.to_acknowledge(now)) {
                line.acknowledge.ask();
                let what = format!("consumer={name};epoch={};next={}", p.epoch, p.next);
                ask(
                    &self.session,
                    &self.mail,
                    &unit,
                    Topic::acknowledge(),
                    &what,
                    cursor,
                    Mail::Acknowledged,
                );
            }
            if let Some(told) = line.next() {
                // It may have more.
                self.stirred.insert(unit);
                return Some(told);
            }
        }
        None
    }
}

impl Options {
    fn selector(&self, topic: TopicKind) -> String {
        Selector { city: self.city.clone(), unit: self.unit.clone(), format: Format::Protobuf, topic }
            .to_string()
    }
}

fn payload(reply: Reply) -> Result<Vec<u8>, String> {
    match reply.into_result() {
        Ok(sample) => Ok(sample.payload().to_bytes().into_owned()),
        Err(error) => Err(String::from_utf8_lossy(&error.payload().to_bytes()).into_owned()),
    }
}

fn batch(unit: UnitId, reply: Reply) -> Mail {
    let read = |bytes: Vec<u8>| decode(&bytes, Format::Protobuf).map_err(|e| e.to_string());
    Mail::Batch(unit, payload(reply).and_then(read))
}

fn past(unit: UnitId, reply: Reply) -> Mail {
    let read = |bytes: Vec<u8>| decode(&bytes, Format::Protobuf).map_err(|e| e.to_string());
    Mail::Past(unit, payload(reply).and_then(read))
}

fn cursor(unit: UnitId, reply: Reply) -> Mail {
    let read = |bytes: Vec<u8>| decode(&bytes, Format::Protobuf).map_err(|e| e.to_string());
    Mail::Cursor(unit, payload(reply).and_then(read))
}

/// Asks a unit; the answers and their end come by mail.
fn ask(
    session: &Session,
    mail: &Mailbox,
    unit: &UnitId,
    topic: Topic,
    parameters: &str,
    read: fn(UnitId, Reply) -> Mail,
    end: fn(UnitId) -> Mail,
) {
    let (to, of, last, whose) = (mail.clone(), unit.clone(), mail.clone(), unit.clone());
    let handler = CallbackDrop {
        callback: move |reply: Reply| to.put(read(of.clone(), reply)),
        drop: move || last.put(end(whose.clone())),
    };
    // Where it can't even be asked the handler is dropped, which is its end without an answer.
    let _ = session
        .get(format!("{}?{parameters}", unit.key(topic)))
        .consolidation(ConsolidationMode::None)
        .timeout(ANSWER_WITHIN)
        .with(handler)
        .wait();
}
