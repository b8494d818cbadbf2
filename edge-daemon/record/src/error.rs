//! What can go wrong with a recording.

use fusion_wire::{DecodeError, convert::ConvertError};
use std::io;

/// A recording that could not be written (on).
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The file could not be created.
    #[error("cannot create the recording {file}")]
    Create {
        /// Its path.
        file: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// Writing failed; the recording cannot be continued.
    #[error("cannot write {what} to the recording {file}")]
    Write {
        /// Its path or name.
        file: String,
        /// Topic, attachment or part of the file.
        what: String,
        /// Why.
        #[source]
        source: mcap::McapError,
    },
    /// A scan could not be written as JSON: a number in it is infinite or none.
    #[error("cannot write a scan of {sensor} as JSON")]
    Json {
        /// The sensor.
        sensor: String,
        /// Why.
        #[source]
        source: JsonError,
    },
}

/// A recording, or a part of one, that could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file could not be opened.
    #[error("cannot open the recording {file}")]
    Open {
        /// Its path.
        file: String,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// The file is something else.
    #[error("{file} is no MCAP file")]
    NotMcap {
        /// Its path or name.
        file: String,
    },
    /// The operating system refused a read.
    #[error("cannot read {file} at byte {offset}")]
    Read {
        /// Its path or name.
        file: String,
        /// Where.
        offset: u64,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A part of the file is damaged; what lies in it is lost, reading can go on.
    #[error("{file}: the {what} at byte {offset} is damaged")]
    Damaged {
        /// Its path or name.
        file: String,
        /// Chunk or message.
        what: &'static str,
        /// Where it begins.
        offset: u64,
        /// How.
        #[source]
        source: mcap::McapError,
    },
    /// A message names a channel that the file does not define; reading can go on.
    #[error("{file}: a message at byte {offset} is of channel {channel}, which the file does not define")]
    UndefinedChannel {
        /// Its path or name.
        file: String,
        /// Where the message, or the chunk it lies in, begins.
        offset: u64,
        /// The channel's number.
        channel: u16,
    },
    /// A message is not what its channel promises; reading can go on.
    #[error("{file}: message {index} of {topic} cannot be read")]
    Message {
        /// Its path or name.
        file: String,
        /// The channel's topic.
        topic: String,
        /// Which message of the channel, 0 first, in the order of reading.
        index: u64,
        /// Why.
        #[source]
        source: MessageError,
    },
}

/// Why a message cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum MessageError {
    /// Broken protobuf.
    #[error("broken protobuf")]
    Protobuf(#[source] DecodeError),
    /// Sound protobuf with something in it that cannot be.
    #[error("it says what cannot be")]
    Content(#[source] ConvertError),
    /// Broken JSON, or JSON that says something else.
    #[error("it is no JSON detection")]
    Json(#[source] JsonError),
    /// The message names another sensor than the topic.
    #[error("it names the sensor {named:?}")]
    OtherSensor {
        /// The sensor in the message.
        named: String,
    },
}

/// JSON that is no detection message.
#[derive(Debug, thiserror::Error)]
pub enum JsonError {
    /// Not JSON, or a field of the wrong type.
    #[error("broken JSON")]
    Syntax(#[source] serde_json::Error),
    /// A field that this kind of message needs is absent.
    #[error("{place} has no {field}")]
    Missing {
        /// `the message` or `detection 3`.
        place: String,
        /// The field.
        field: &'static str,
    },
    /// A field holds what it cannot hold.
    #[error("{place}: {field} {why}")]
    Value {
        /// `the message` or `detection 3`.
        place: String,
        /// The field.
        field: &'static str,
        /// What is wrong with it.
        why: String,
    },
}
