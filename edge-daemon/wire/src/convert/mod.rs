//! From the contract's types to messages and back.
//!
//! Towards the wire nothing can fail; back, a message may come from anybody, and every enum, index and
//! presence is checked. Floats and times are carried bit by bit, but that protobuf leaves out a minus zero and
//! so makes it zero.

mod class;
mod coverage;
mod detection;
mod intersection;
mod site;
mod track;

pub use coverage::coverage;
pub use detection::{detections_message, scan_from_message};
pub use site::{Unit, site_from_message};
pub use track::{frame_from_message, track_from_message};

/// A message that says nothing the contract's types can hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConvertError {
    /// A field that is always sent is absent.
    #[error("{field} is missing")]
    Missing {
        /// Message and field.
        field: &'static str,
    },
    /// An enum holds a value that is never sent or not known (yet).
    #[error("{field} holds the unknown value {value}")]
    UnknownValue {
        /// Message and field.
        field: &'static str,
        /// Its number on the wire.
        value: i32,
    },
    /// A number is larger than what it stands for allows.
    #[error("{field} is {value}, at most {most} is possible")]
    TooLarge {
        /// Message and field.
        field: &'static str,
        /// What it holds.
        value: u32,
        /// Its bound.
        most: u32,
    },
    /// A track names a lane that the site does not have.
    #[error("Track.lane names {name:?}, which the site does not have")]
    UnknownLane {
        /// The lane's name.
        name: String,
    },
}

/// A number that stands for an index or a code of 16 bits.
fn u16_of(field: &'static str, value: u32) -> Result<u16, ConvertError> {
    u16::try_from(value).map_err(|_| ConvertError::TooLarge { field, value, most: u32::from(u16::MAX) })
}

/// A number of MAP messages.
fn u8_of(field: &'static str, value: u32) -> Result<u8, ConvertError> {
    u8::try_from(value).map_err(|_| ConvertError::TooLarge { field, value, most: u32::from(u8::MAX) })
}
