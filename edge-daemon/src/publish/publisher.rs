//! One unit's topics on a Zenoh session.

use super::{Messages, Outgoing, SENSOR_HEALTH, UNIT_LOAD};
use crate::config::Unit;
use crate::fuse::{Frame, Output};
use fusion_wire::keys::{Key, Topic};
use fusion_wire::{Format, Message, Name, encode, proto};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use zenoh::liveliness::LivelinessToken;
use zenoh::pubsub::Publisher as ZenohPublisher;
use zenoh::qos::{CongestionControl, Priority};
use zenoh::query::{Query, Queryable};
use zenoh::{Session, Wait as _};

/// Something Zenoh did not do.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// City or unit is no name for a key.
    #[error("city or unit is no name for a key")]
    Name(#[from] fusion_wire::BadName),
    /// A topic can't be declared.
    #[error("can't declare {key}")]
    Declare {
        /// The key.
        key: String,
        /// What Zenoh says.
        #[source]
        source: zenoh::Error,
    },
    /// A thread could not be started.
    #[error("can't start thread {name}")]
    Thread {
        /// What it was for.
        name: &'static str,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// A message can't be written.
    #[error("can't write the message for {key}")]
    Encode {
        /// The key.
        key: String,
        /// Why.
        #[source]
        source: fusion_wire::EncodeError,
    },
    /// A message can't be handed to Zenoh.
    #[error("can't publish on {key}")]
    Put {
        /// The key.
        key: String,
        /// What Zenoh says.
        #[source]
        source: zenoh::Error,
    },
}

/// What a unit's topics are called, and in which forms they are put.
#[derive(Clone, Debug)]
pub struct Keys {
    /// The city.
    pub city: Name,
    /// The unit.
    pub unit: Name,
    /// As JSON as well.
    pub json: bool,
}

impl Keys {
    /// Of this unit.
    ///
    /// # Errors
    /// City or unit is no name for a key; a checked configuration's always are.
    pub fn new(unit: &Unit) -> Result<Self, fusion_wire::BadName> {
        let (city, name) = (Name::new(&unit.config.unit.city)?, Name::new(&unit.config.unit.name)?);
        Ok(Self { city, unit: name, json: unit.config.publish.json })
    }
}

/// The newest frame, for those who ask.
type Latest = Arc<Mutex<Option<proto::TrackFrame>>>;

/// A unit's topics on a session: declared when they are first used.
pub struct Topics {
    session: Session,
    messages: Messages,
    keys: Keys,
    formats: Vec<Format>,
    topics: BTreeMap<String, ZenohPublisher<'static>>,
}

/// Publishes one unit. Dropping it withdraws its liveliness token and its queryables.
pub struct Publisher {
    topics: Topics,
    latest: Latest,
    /// Withdrawn when this is dropped.
    _token: LivelinessToken,
    _queryables: Vec<Queryable<()>>,
}

impl Publisher {
    /// Declares presence and queryables; topics are declared when they are first used.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub fn new(session: Session, unit: &Unit) -> Result<Self, PublishError> {
        let (keys, messages) = (Keys::new(unit)?, Messages::new(unit)?);
        let key = |topic| Key::new(&keys.city, &keys.unit, topic).to_string();
        let declared = |key: &str, source| PublishError::Declare { key: key.to_owned(), source };

        let latest = Latest::default();
        let (tracks, frames) = (key(Topic::Tracks), Arc::clone(&latest));
        let on_tracks = {
            let tracks = tracks.clone();
            move |query: Query| {
                let frame = frames.lock().unwrap_or_else(PoisonError::into_inner).clone();
                match frame {
                    Some(frame) => answer(&query, &tracks, &frame),
                    None => refuse(&query, "there is no track frame yet: ask again in a second"),
                }
            }
        };
        let (site, geometry) = (key(Topic::Site), messages.unit().site_message().clone());
        let on_site = {
            let site = site.clone();
            move |query: Query| answer(&query, &site, &geometry)
        };
        let queryables = vec![
            session
                .declare_queryable(tracks.clone())
                .complete(true)
                .callback(on_tracks)
                .wait()
                .map_err(|e| declared(&tracks, e))?,
            session
                .declare_queryable(site.clone())
                .complete(true)
                .callback(on_site)
                .wait()
                .map_err(|e| declared(&site, e))?,
        ];
        let presence = key(Topic::Presence);
        let token = session
            .liveliness()
            .declare_token(presence.clone())
            .wait()
            .map_err(|e| declared(&presence, e))?;
        let topics = Topics::new(session, messages, keys);
        Ok(Self { topics, latest, _token: token, _queryables: queryables })
    }

    /// Publishes what is only worth having fresh: a track frame, or health. Waits for no line.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub fn publish(&mut self, outgoing: &Outgoing) -> Result<(), PublishError> {
        match outgoing {
            Outgoing::Frame(frame, overwritten) => self.frame(frame, *overwritten),
            Outgoing::Health(_) | Outgoing::Other(_) => self.topics.publish(outgoing),
        }
    }

    fn frame(&mut self, frame: &Frame, overwritten: u64) -> Result<(), PublishError> {
        let message = self.topics.messages.frame(&frame.frame, overwritten);
        // First for those who ask: whoever has just received it must not be told an older one.
        *self.latest.lock().unwrap_or_else(PoisonError::into_inner) = Some(message.clone());
        self.topics.put(Topic::Tracks, &message)
    }
}

impl Topics {
    fn new(session: Session, messages: Messages, keys: Keys) -> Self {
        let mut formats = vec![Format::Protobuf];
        if keys.json {
            formats.push(Format::Json);
        }
        Self { session, messages, keys, formats, topics: BTreeMap::new() }
    }

    /// For everything but track frames and health.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub fn of(session: Session, unit: &Unit) -> Result<Self, PublishError> {
        Ok(Self::new(session, Messages::new(unit)?, Keys::new(unit)?))
    }

    /// Publishes one thing. May wait for a line, unless it is a track frame or health.
    ///
    /// # Errors
    /// See [`PublishError`].
    pub fn publish(&mut self, outgoing: &Outgoing) -> Result<(), PublishError> {
        match outgoing {
            Outgoing::Frame(frame, overwritten) => {
                let message = self.messages.frame(&frame.frame, *overwritten);
                self.put(Topic::Tracks, &message)
            }
            Outgoing::Health(both) => self.put(Topic::Health, &self.messages.health(&both.0, &both.1)),
            Outgoing::Other(output) => match &**output {
                Output::Event(e) => self.put(Topic::Events, &self.messages.event(e)),
                Output::Signal(s) => self.put(Topic::Signal, &self.messages.signal(s)),
                Output::Counts(c) => self.put(Topic::Traffic(c.length_s), &self.messages.counts(c)),
                Output::Alert(a) => {
                    self.put(Topic::Alerts(Name::new(SENSOR_HEALTH)?), &self.messages.alert(a))
                }
                Output::UnitAlert(a) => {
                    self.put(Topic::Alerts(Name::new(UNIT_LOAD)?), &self.messages.unit_alert(a))
                }
                Output::Frame(_) | Output::Health(_) | Output::Scan(_) => Ok(()),
            },
        }
    }

    fn put<M: Message>(&mut self, topic: Topic, message: &M) -> Result<(), PublishError> {
        for format in self.formats.clone() {
            let key = Key::new(&self.keys.city, &self.keys.unit, topic.clone());
            let key = if format == Format::Json { key.json() } else { key }.to_string();
            let payload = encode(message, format)
                .map_err(|source| PublishError::Encode { key: key.clone(), source })?;
            if !self.topics.contains_key(&key) {
                let publisher = declare::<M>(&self.session, &key, &topic, format)?;
                self.topics.insert(key.clone(), publisher);
            }
            if let Some(publisher) = self.topics.get(&key) {
                publisher.put(payload).wait().map_err(|source| PublishError::Put { key, source })?;
            }
        }
        Ok(())
    }
}

/// What is only worth having fresh, track frames and health, is dropped by a congested link; a frame's gap is visible by its number.
/// The rest waits for the link, on a thread of its own and in a priority of its own: Zenoh lets what comes behind it wait as well.
fn declare<M: Message>(
    session: &Session,
    key: &str,
    topic: &Topic,
    format: Format,
) -> Result<ZenohPublisher<'static>, PublishError> {
    let (congestion, priority) = match topic {
        Topic::Tracks | Topic::Health => (CongestionControl::Drop, Priority::DataHigh),
        _ => (CongestionControl::Block, Priority::Data),
    };
    session
        .declare_publisher(key.to_owned())
        .encoding(format.encoding::<M>())
        .congestion_control(congestion)
        .priority(priority)
        .wait()
        .map_err(|source| PublishError::Declare { key: key.to_owned(), source })
}

/// Replies on the unit's own key, as protobuf, or as JSON to `?encoding=json`.
pub(super) fn answer<M: Message>(query: &Query, key: &str, message: &M) {
    let format = match query.parameters().get("encoding") {
        None | Some("" | "protobuf") => Format::Protobuf,
        Some("json") => Format::Json,
        Some(other) => {
            return refuse(
                query,
                &format!("no encoding {other:?}: ask for encoding=protobuf or encoding=json"),
            );
        }
    };
    let replied = match encode(message, format) {
        Ok(payload) => query.reply(key, payload).encoding(format.encoding::<M>()).wait(),
        Err(error) => return refuse(query, &error.to_string()),
    };
    if let Err(error) = replied {
        // Whoever asked has gone.
        tracing::debug!(%error, key, "a reply was not taken");
    }
}

pub(super) fn refuse(query: &Query, why: &str) {
    if let Err(error) = query.reply_err(why).wait() {
        tracing::debug!(%error, "a refusal was not taken");
    }
}
