//! What can be asked for, and how a recorded message is told on the wire.

use fusion_contract::{SensorIndex, UtcNs};
use fusion_record::{ChannelKind, Record};
use fusion_wire::proto::history_entry::Message as Of;
use fusion_wire::{convert, proto};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A topic that a history serves. Bytes as sensors sent them are not among them: they may hold what nobody but the
/// unit's owner should see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the topic of the same name")]
pub enum Topic {
    Tracks,
    Health,
    Events,
    Alerts,
    Traffic,
    Signal,
    Detections,
}

/// A word that is no topic of a history.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no topic {word:?}: ask for {}", Topic::ALL.map(Topic::word).join(", "))]
pub struct NoSuchTopic {
    /// The word.
    pub word: String,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 7] = [
        Self::Tracks,
        Self::Health,
        Self::Events,
        Self::Alerts,
        Self::Traffic,
        Self::Signal,
        Self::Detections,
    ];

    /// What it is called in a query.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tracks => "tracks",
            Self::Health => "health",
            Self::Events => "events",
            Self::Alerts => "alerts",
            Self::Traffic => "traffic",
            Self::Signal => "signal",
            Self::Detections => "detections",
        }
    }

    /// Reads topics with commas between.
    ///
    /// # Errors
    /// A word is none.
    pub fn read_all(text: &str) -> Result<BTreeSet<Self>, NoSuchTopic> {
        let read = |word: &str| {
            let found = Self::ALL.into_iter().find(|t| t.word() == word);
            found.ok_or_else(|| NoSuchTopic { word: word.to_owned() })
        };
        text.split(',').map(|word| read(word.trim())).collect()
    }

    /// Whether its messages are in such a channel.
    pub(crate) fn is_in(self, channel: &ChannelKind) -> bool {
        match channel {
            ChannelKind::Tracks => self == Self::Tracks,
            ChannelKind::Health => self == Self::Health,
            ChannelKind::Events => self == Self::Events,
            ChannelKind::Alerts => self == Self::Alerts,
            ChannelKind::Traffic => self == Self::Traffic,
            ChannelKind::Signal => self == Self::Signal,
            ChannelKind::Detections { .. } | ChannelKind::DetectionsJson { .. } => self == Self::Detections,
            ChannelKind::Raw { .. } | ChannelKind::Site | ChannelKind::Unknown { .. } => false,
        }
    }
}

/// A recorded message as it is told; none where it is of no topic.
pub(crate) fn entry(at: UtcNs, record: Record) -> Option<proto::HistoryEntry> {
    let message = match record {
        Record::Frame(m) => Of::Tracks(m),
        Record::Health(m) => Of::Health(*m),
        Record::Event(m) => Of::Event(m),
        Record::Alert(m) => Of::Alert(m),
        Record::Counts(m) => Of::Counts(m),
        Record::Signal(m) => Of::Signal(m),
        Record::Detections(scan) => {
            let sensor = Arc::clone(&scan.sensor);
            // It is known by its name.
            Of::Detections(convert::detections_message(&sensor, &scan.into_scan(SensorIndex(0))))
        }
        Record::Raw { .. } | Record::Site(_) => return None,
    };
    Some(proto::HistoryEntry { utc_ns: at.0, message: Some(message) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_words_with_commas() {
        assert_eq!(Topic::read_all("health, tracks"), Ok([Topic::Tracks, Topic::Health].into()));
        for topic in Topic::ALL {
            assert_eq!(Topic::read_all(topic.word()), Ok([topic].into()));
        }
        let error = Topic::read_all("tracks,raw").unwrap_err().to_string();
        assert!(error.contains("\"raw\"") && error.contains("tracks, health, events"), "{error}");
        assert!(Topic::read_all("").is_err());
    }
}
