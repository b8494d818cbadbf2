//! What is kept: which outputs, and how they go from the outbox to Zenoh.

use super::publisher::{Keys, PublishError};
use super::{Messages, SENSOR_HEALTH, UNIT_LOAD};
use crate::fuse::Output;
use fusion_contract::UtcNs;
use fusion_outbox::{Class, Draft, Entry, Sent};
use fusion_wire::keys::{Key, Topic};
use fusion_wire::{Format, Message, Name, decode, encode, proto};
use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use zenoh::pubsub::Publisher as ZenohPublisher;
use zenoh::qos::{CongestionControl, Priority};
use zenoh::{Session, Wait as _};

/// The draft of an output that must not be lost; none for the others.
#[must_use]
pub fn draft(messages: &Messages, output: &Output, now: UtcNs) -> Option<Draft> {
    let (topic, class) = match output {
        Output::Event(_) => (Topic::Events, Class::Ordinary),
        Output::Counts(c) => (Topic::Traffic(c.length_s), Class::Ordinary),
        Output::Alert(_) => (Topic::Alerts(Name::new(SENSOR_HEALTH).ok()?), Class::Alert),
        Output::UnitAlert(_) => (Topic::Alerts(Name::new(UNIT_LOAD).ok()?), Class::Alert),
        Output::Frame(_) | Output::Signal(_) | Output::Health(_) | Output::Scan(_) => return None,
    };
    let (encoding, payload) = match output {
        Output::Event(e) => written(&messages.event(e), Format::Protobuf)?,
        Output::Counts(c) => written(&messages.counts(c), Format::Protobuf)?,
        Output::Alert(a) => written(&messages.alert(a), Format::Protobuf)?,
        Output::UnitAlert(a) => written(&messages.unit_alert(a), Format::Protobuf)?,
        _ => return None,
    };
    let key = Key::new(messages.unit().city(), messages.unit().unit(), topic).to_string();
    Some(Draft { class, key, encoding, payload, enqueued: now })
}

/// Encoding and payload.
fn written<M: Message>(message: &M, format: Format) -> Option<(String, Vec<u8>)> {
    Some((format.encoding::<M>(), encode(message, format).ok()?))
}

/// A kept message as JSON, by its topic: encoding and payload.
fn json(key: &Key, payload: &[u8]) -> Option<(String, Vec<u8>)> {
    fn again<M: Message>(payload: &[u8]) -> Option<(String, Vec<u8>)> {
        written(&decode::<M>(payload, Format::Protobuf).ok()?, Format::Json)
    }
    match key.topic {
        Topic::Events => again::<proto::Event>(payload),
        Topic::Traffic(_) => again::<proto::IntervalCounts>(payload),
        Topic::Alerts(_) => again::<proto::Alert>(payload),
        _ => None,
    }
}

#[derive(Debug, Default)]
struct Inner {
    open: Option<(Session, Keys)>,
    publishers: BTreeMap<String, ZenohPublisher<'static>>,
    failed: bool,
    ended: bool,
}

/// Sends what the outbox has accepted, where there is a session. What is lost on the way is fetched from the outbox by
/// whoever sees the gap, so nothing here waits for the network.
#[derive(Debug, Default)]
pub struct Delivery {
    inner: Mutex<Inner>,
    end: Condvar,
}

impl Delivery {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// There is a session from now on.
    pub fn open(&self, session: Session, keys: Keys) {
        self.lock().open = Some((session, keys));
    }

    /// Sends, best effort.
    pub fn send(&self, sent: &Sent<'_>) {
        let mut inner = self.lock();
        match sent {
            Sent::Accepted(epoch, entries) => entries.iter().for_each(|e| inner.entry(*epoch, e)),
            Sent::Refused(drafts) => drafts.iter().for_each(|d| inner.put(d, None)),
        }
    }

    /// The session is about to close. What is accepted until there is another one can be fetched from the outbox.
    pub fn pause(&self) {
        let mut inner = self.lock();
        inner.publishers.clear();
        inner.open = None;
    }

    /// Nothing more will be sent.
    pub fn end(&self) {
        let mut inner = self.lock();
        inner.publishers.clear();
        inner.open = None;
        inner.ended = true;
        self.end.notify_all();
    }

    /// Waits until nothing more will be sent, or for so long.
    pub fn wait_for_end(&self, patience: Duration) {
        let inner = self.lock();
        drop(self.end.wait_timeout_while(inner, patience, |i| !i.ended));
    }
}

impl Inner {
    fn entry(&mut self, epoch: u64, entry: &Entry) {
        let (sequence, enqueued_utc_ns) = (entry.sequence, entry.draft.enqueued.0);
        let stored = proto::Stored { epoch, sequence, enqueued_utc_ns };
        self.put(&entry.draft, encode(&stored, Format::Protobuf).ok());
    }

    fn put(&mut self, draft: &Draft, attachment: Option<Vec<u8>>) {
        let result = self.try_put(draft, attachment);
        // Once a burst: what follows fails for the same reason.
        if let (Err(error), false) = (&result, self.failed) {
            tracing::error!("{}: it can be fetched from the outbox", crate::chain(error));
        }
        self.failed = result.is_err();
    }

    fn try_put(&mut self, draft: &Draft, attachment: Option<Vec<u8>>) -> Result<(), PublishError> {
        let Some((session, keys)) = &self.open else { return Ok(()) };
        let mut forms = vec![(draft.key.clone(), draft.encoding.clone(), draft.payload.clone())];
        if let (true, Ok(key)) = (keys.json, draft.key.parse::<Key>())
            && let Some((encoding, payload)) = json(&key, &draft.payload)
        {
            forms.push((key.json().to_string(), encoding, payload));
        }
        for (key, encoding, payload) in forms {
            if !self.publishers.contains_key(&key) {
                let publisher = session
                    .declare_publisher(key.clone())
                    .encoding(encoding)
                    .congestion_control(CongestionControl::Drop)
                    .priority(Priority::Data)
                    .wait()
                    .map_err(|source| PublishError::Declare { key: key.clone(), source })?;
                self.publishers.insert(key.clone(), publisher);
            }
            if let Some(publisher) = self.publishers.get(&key) {
                let put = publisher.put(payload);
                let put = match &attachment {
                    Some(attachment) => put.attachment(attachment.clone()),
                    None => put,
                };
                put.wait().map_err(|source| PublishError::Put { key, source })?;
            }
        }
        Ok(())
    }
}
