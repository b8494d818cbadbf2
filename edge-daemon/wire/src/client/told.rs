//! What a subscriber is told.

use crate::keys::{Key, Topic};
use crate::{DecodeError, Format, Name, decode, proto};
use std::fmt;

/// One unit of one city.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId {
    /// The city.
    pub city: Name,
    /// The unit.
    pub unit: Name,
}

impl UnitId {
    pub(crate) fn of(key: &Key) -> Self {
        Self { city: key.city.clone(), unit: key.unit.clone() }
    }

    pub(crate) fn key(&self, topic: Topic) -> Key {
        Key::new(&self.city, &self.unit, topic)
    }
}

impl fmt::Display for UnitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.city, self.unit)
    }
}

/// A place in the order of a unit's kept messages: everything before `next` is had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Position {
    /// Which life of the unit's outbox.
    pub epoch: u64,
    /// The first number that is not had.
    pub next: u64,
}

/// A message that units keep until it is acknowledged.
#[derive(Clone, Debug, PartialEq)]
pub enum Kept {
    /// An alert's begin, update or end.
    Alert(proto::Alert),
    /// A detector's or signal's event.
    Event(proto::Event),
    /// Counts of an interval.
    Counts(proto::IntervalCounts),
}

/// One thing told.
#[derive(Debug)]
pub enum Told {
    /// A message that the unit keeps: each once, in the unit's order. [`super::BrainSubscriber::confirm`] it.
    Kept {
        /// Whose.
        unit: UnitId,
        /// Behind it; none where the unit keeps nothing, and could not tell whether it was missed.
        position: Option<Position>,
        /// When the unit had it, UTC nanoseconds; 0 where it is not kept.
        enqueued_utc_ns: i64,
        /// The message.
        message: Kept,
    },
    /// Kept messages from number `first` up to the position are gone for good: the unit had to drop them, or all its
    /// consumers had them. Confirm it like a message.
    Gone {
        /// Whose.
        unit: UnitId,
        /// The first of them.
        first: u64,
        /// Behind the last of them.
        position: Position,
    },
    /// The unit began a new outbox: what the old one held and was not told is lost. Confirm it like a message.
    Anew {
        /// Whose.
        unit: UnitId,
        /// Where the new one begins.
        position: Position,
    },
    /// Tracks at one instant.
    Frame {
        /// Whose.
        unit: UnitId,
        /// The frame.
        frame: proto::TrackFrame,
        /// Frames between the one before and this one that did not come.
        missed: u64,
        /// The unit has started anew since the frame before.
        restarted: bool,
    },
    /// A track frame that did not come when it was fresh, fetched from the unit's history: in order among themselves,
    /// seconds behind the fresh ones. Only where [`super::Options::missed_frames`] asks for it.
    Past {
        /// Whose.
        unit: UnitId,
        /// The frame.
        frame: proto::TrackFrame,
    },
    /// Track frames that did not come, and that the unit's history does not hold (any more).
    Lost {
        /// Whose.
        unit: UnitId,
        /// The first of them.
        first: u64,
        /// The last of them.
        last: u64,
    },
    /// How a unit is.
    Health {
        /// Whose.
        unit: UnitId,
        /// Its health.
        health: Box<proto::Health>,
    },
    /// What a unit's signals show.
    Signal {
        /// Whose.
        unit: UnitId,
        /// The state.
        signal: proto::SignalState,
    },
    /// A unit is there, or there again.
    Appeared(UnitId),
    /// A unit is gone, or can't be reached.
    Vanished(UnitId),
    /// A message that can't be read: of another version, or damaged. A kept one is behind its position all the same.
    Broken {
        /// Whose.
        unit: UnitId,
        /// Behind it, where it is a kept one.
        position: Option<Position>,
        /// Its key.
        key: String,
        /// Why.
        why: String,
    },
}

/// Reads a kept message by its key.
pub(crate) fn kept(key: &str, payload: &[u8]) -> Result<Kept, String> {
    let parsed: Key = key.parse().map_err(|e: crate::keys::KeyError| e.to_string())?;
    let read = |e: DecodeError| e.to_string();
    match parsed.topic {
        Topic::Alerts(_) => decode(payload, Format::Protobuf).map(Kept::Alert).map_err(read),
        Topic::Events => decode(payload, Format::Protobuf).map(Kept::Event).map_err(read),
        Topic::Traffic(_) => decode(payload, Format::Protobuf).map(Kept::Counts).map_err(read),
        _ => Err("units of this version keep no such messages".to_owned()),
    }
}
