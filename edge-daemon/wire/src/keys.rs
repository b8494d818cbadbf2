//! The key expressions, declared once.
//!
//! | key | message |
//! |---|---|
//! | `kerbside/v1/<city>/<unit>` | presence: a liveliness token, no message |
//! | `kerbside/v1/<city>/<unit>/tracks` | `TrackFrame`, put every output tick; a query gets the latest |
//! | `kerbside/v1/<city>/<unit>/history` | `HistoryBatch`: what the unit has recorded of a span, queryable |
//! | `kerbside/v1/<city>/<unit>/alerts/<kind>` | `Alert` |
//! | `kerbside/v1/<city>/<unit>/traffic/<seconds>s` | `IntervalCounts` of intervals of so many seconds |
//! | `kerbside/v1/<city>/<unit>/events` | `Event` |
//! | `kerbside/v1/<city>/<unit>/signal` | `SignalState` |
//! | `kerbside/v1/<city>/<unit>/health` | `Health` |
//! | `kerbside/v1/<city>/<unit>/outbox` | `OutboxBatch`: what the unit keeps until it is acknowledged, queryable |
//! | `kerbside/v1/<city>/<unit>/command/acknowledge` | `OutboxCursor`: how far a consumer has it, queryable |
//! | `kerbside/v1/<city>/<unit>/site` | `Site`, queryable |
//! | `kerbside/v1/<city>/<unit>/command/<name>` | what the brain alone may ask, queryable |
//!
//! The same topics as JSON, where a unit is configured for it, stand under `…/<unit>/json/…`.
//! [`Key`] is one concrete key and parses back; [`Selector`] is what a subscriber declares.

use crate::{BadName, Format, Name};
use std::{fmt, str::FromStr};

/// What every key begins with: product and version of the contract.
pub const PREFIX: &str = "kerbside/v1";

/// The chunk behind the unit that says: JSON.
const JSON: &str = "json";

/// A topic of a unit: what follows its name in the key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// The unit itself: its liveliness token. Has no JSON form.
    Presence,
    /// Track frames.
    Tracks,
    /// What the unit has recorded.
    History,
    /// Alerts of one kind.
    Alerts(Name),
    /// Traffic measures over intervals of so many seconds, never 0.
    Traffic(u32),
    /// Detector and signal events.
    Events,
    /// What the signals show.
    Signal,
    /// The unit's health.
    Health,
    /// What the unit keeps until it is acknowledged.
    Outbox,
    /// Geometry and sensors.
    Site,
    /// One thing the brain may ask.
    Command(Name),
}

/// A [`Topic`] without its parameter, for [`Selector`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the topic of the same name")]
pub enum TopicKind {
    Presence,
    Tracks,
    History,
    Alerts,
    Traffic,
    Events,
    Signal,
    Health,
    Outbox,
    Site,
    Command,
}

impl TopicKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Presence,
        Self::Tracks,
        Self::History,
        Self::Alerts,
        Self::Traffic,
        Self::Events,
        Self::Signal,
        Self::Health,
        Self::Outbox,
        Self::Site,
        Self::Command,
    ];

    /// Its chunk of the key; empty for presence, which has none.
    #[must_use]
    pub const fn chunk(self) -> &'static str {
        match self {
            Self::Presence => "",
            Self::Tracks => "tracks",
            Self::History => "history",
            Self::Alerts => "alerts",
            Self::Traffic => "traffic",
            Self::Events => "events",
            Self::Signal => "signal",
            Self::Health => "health",
            Self::Outbox => "outbox",
            Self::Site => "site",
            Self::Command => "command",
        }
    }

    /// True where one more chunk follows.
    #[must_use]
    pub const fn has_parameter(self) -> bool {
        matches!(self, Self::Alerts | Self::Traffic | Self::Command)
    }
}

impl Topic {
    /// Where consumers acknowledge what they have of the outbox.
    #[must_use]
    pub fn acknowledge() -> Self {
        Self::Command(Name::known("acknowledge"))
    }

    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> TopicKind {
        match self {
            Self::Presence => TopicKind::Presence,
            Self::Tracks => TopicKind::Tracks,
            Self::History => TopicKind::History,
            Self::Alerts(_) => TopicKind::Alerts,
            Self::Traffic(_) => TopicKind::Traffic,
            Self::Events => TopicKind::Events,
            Self::Signal => TopicKind::Signal,
            Self::Health => TopicKind::Health,
            Self::Outbox => TopicKind::Outbox,
            Self::Site => TopicKind::Site,
            Self::Command(_) => TopicKind::Command,
        }
    }
}

/// One unit's key for one topic. `Display` builds it, `FromStr` parses it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The city.
    pub city: Name,
    /// The unit.
    pub unit: Name,
    /// How the payload is written.
    pub format: Format,
    /// The topic.
    pub topic: Topic,
}

/// A text that is no [`Key`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// It begins otherwise.
    #[error("key {0:?} does not begin with {PREFIX}/<city>/<unit>")]
    Prefix(String),
    /// A chunk that must be a name is none.
    #[error("key {key:?}: {part} is no name")]
    Name {
        /// The whole key.
        key: String,
        /// Which chunk.
        part: &'static str,
        /// What is wrong with it.
        #[source]
        source: BadName,
    },
    /// What follows the unit is no topic.
    #[error("key {key:?}: {topic:?} is no topic")]
    Topic {
        /// The whole key.
        key: String,
        /// What follows the unit.
        topic: String,
    },
}

impl Key {
    /// The protobuf key of a topic.
    #[must_use]
    pub fn new(city: &Name, unit: &Name, topic: Topic) -> Self {
        Self { city: city.clone(), unit: unit.clone(), format: Format::Protobuf, topic }
    }

    /// The same topic as JSON. Presence carries no message and stays as it is.
    #[must_use]
    pub fn json(mut self) -> Self {
        if self.topic != Topic::Presence {
            self.format = Format::Json;
        }
        self
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { city, unit, format, topic } = self;
        write!(f, "{PREFIX}/{city}/{unit}")?;
        if *topic == Topic::Presence {
            return Ok(());
        }
        if *format == Format::Json {
            write!(f, "/{JSON}")?;
        }
        write!(f, "/{}", topic.kind().chunk())?;
        match topic {
            Topic::Alerts(name) | Topic::Command(name) => write!(f, "/{name}"),
            Topic::Traffic(seconds) => write!(f, "/{seconds}s"),
            _ => Ok(()),
        }
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(key: &str) -> Result<Self, KeyError> {
        let name = |part, text: Option<&str>| {
            let text = text.ok_or_else(|| KeyError::Prefix(key.to_owned()))?;
            Name::new(text).map_err(|source| KeyError::Name { key: key.to_owned(), part, source })
        };
        let rest = key.strip_prefix(PREFIX).and_then(|rest| rest.strip_prefix('/'));
        let mut chunks = rest.ok_or_else(|| KeyError::Prefix(key.to_owned()))?.split('/');
        let city = name("the city", chunks.next())?;
        let unit = name("the unit", chunks.next())?;

        let rest: Vec<&str> = chunks.collect();
        if rest.is_empty() {
            return Ok(Self::new(&city, &unit, Topic::Presence));
        }
        let bad_topic = || KeyError::Topic { key: key.to_owned(), topic: rest.join("/") };
        let format = if rest[0] == JSON { Format::Json } else { Format::Protobuf };
        let topic = match &rest[usize::from(format == Format::Json)..] {
            ["tracks"] => Topic::Tracks,
            ["history"] => Topic::History,
            ["alerts", kind] => Topic::Alerts(name("the alert's kind", Some(kind))?),
            ["traffic", interval] => Topic::Traffic(parse_interval(interval).ok_or_else(bad_topic)?),
            ["events"] => Topic::Events,
            ["signal"] => Topic::Signal,
            ["health"] => Topic::Health,
            ["outbox"] => Topic::Outbox,
            ["site"] => Topic::Site,
            ["command", command] => Topic::Command(name("the command", Some(command))?),
            _ => return Err(bad_topic()),
        };
        Ok(Self { city, unit, format, topic })
    }
}

/// `60s` to 60; only the one way of writing it that [`Key`] uses.
fn parse_interval(text: &str) -> Option<u32> {
    let digits = text.strip_suffix('s')?;
    if digits.starts_with('0') || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok()
}

/// A key expression for one kind of topic of one unit, of one city's or of all units.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    /// The city; all where none is given.
    pub city: Option<Name>,
    /// The unit; all where none is given.
    pub unit: Option<Name>,
    /// How the payloads are written.
    pub format: Format,
    /// The kind of topic, with any parameter.
    pub topic: TopicKind,
}

impl Selector {
    /// Every unit's protobuf topic of this kind.
    #[must_use]
    pub const fn all(topic: TopicKind) -> Self {
        Self { city: None, unit: None, format: Format::Protobuf, topic }
    }

    /// True where this selector selects `key`.
    #[must_use]
    pub fn selects(&self, key: &Key) -> bool {
        self.city.as_ref().is_none_or(|city| *city == key.city)
            && self.unit.as_ref().is_none_or(|unit| *unit == key.unit)
            && self.topic == key.topic.kind()
            && (self.topic == TopicKind::Presence || self.format == key.format)
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let any_or = |name: &Option<Name>| name.as_ref().map_or("*".to_owned(), Name::to_string);
        write!(f, "{PREFIX}/{}/{}", any_or(&self.city), any_or(&self.unit))?;
        if self.topic == TopicKind::Presence {
            return Ok(());
        }
        if self.format == Format::Json {
            write!(f, "/{JSON}")?;
        }
        write!(f, "/{}", self.topic.chunk())?;
        if self.topic.has_parameter() { f.write_str("/*") } else { Ok(()) }
    }
}
