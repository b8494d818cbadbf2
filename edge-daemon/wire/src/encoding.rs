//! How a message becomes bytes: protobuf or JSON.

use prost::Name;
use serde::{Serialize, de::DeserializeOwned};
use std::fmt::Debug;

/// A message of the contract: any type of [`crate::proto`] with a name of its own.
pub trait Message:
    prost::Message + Name + Default + PartialEq + Debug + Serialize + DeserializeOwned
{
}

impl<M> Message for M where
    M: prost::Message + Name + Default + PartialEq + Debug + Serialize + DeserializeOwned
{
}

/// How a payload is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Protobuf, binary.
    #[default]
    Protobuf,
    /// Protobuf's JSON mapping, UTF-8, with the field names of the `.proto` files and no field left out.
    Json,
}

impl Format {
    /// The Zenoh encoding of a message of type `M`: `application/protobuf;kerbside.v1.TrackFrame`.
    #[must_use]
    pub fn encoding<M: Name>(self) -> String {
        format!("{};{}", self.media_type(), M::full_name())
    }

    /// The media type, which is the Zenoh encoding without the message's name.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Protobuf => "application/protobuf",
            Self::Json => "application/json",
        }
    }
}

/// A message that could not be written. Only JSON can fail, where a generated enum holds a number that
/// the contract does not know.
#[derive(Debug, thiserror::Error)]
#[error("cannot write a {message} as JSON")]
pub struct EncodeError {
    /// Which message.
    pub message: String,
    /// Why.
    #[source]
    pub source: serde_json::Error,
}

/// Bytes that are not the message they should be.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// Broken protobuf.
    #[error("not a {message} in protobuf")]
    Protobuf {
        /// Which message was expected.
        message: String,
        /// Why.
        #[source]
        source: prost::DecodeError,
    },
    /// Broken JSON, or JSON of something else.
    #[error("not a {message} in JSON")]
    Json {
        /// Which message was expected.
        message: String,
        /// Why.
        #[source]
        source: serde_json::Error,
    },
}

/// Writes a message.
///
/// # Errors
/// JSON: an enum field holds a number without a name. Protobuf never fails.
pub fn encode<M: Message>(message: &M, format: Format) -> Result<Vec<u8>, EncodeError> {
    match format {
        Format::Protobuf => Ok(message.encode_to_vec()),
        Format::Json => {
            serde_json::to_vec(message).map_err(|source| EncodeError { message: M::full_name(), source })
        }
    }
}

/// Reads a message.
///
/// # Errors
/// The bytes are damaged or of another message. Unknown fields are no error: a newer unit may send them.
pub fn decode<M: Message>(bytes: &[u8], format: Format) -> Result<M, DecodeError> {
    let message = M::full_name;
    match format {
        Format::Protobuf => {
            M::decode(bytes).map_err(|source| DecodeError::Protobuf { message: message(), source })
        }
        Format::Json => {
            serde_json::from_slice(bytes).map_err(|source| DecodeError::Json { message: message(), source })
        }
    }
}
