//! The wire contract between a Kerbside unit and the city brain.
//!
//! What a unit says is protobuf, defined in `proto/kerbside/v1/*.proto`; every field's comment there
//! states its unit and frame, and fields are only ever added. This crate holds
//!
//! * [`proto`], the messages as Rust types, generated without `protoc`;
//! * [`keys`], the Zenoh key expressions, declared once;
//! * [`identity`], whose certificate may do what with them;
//! * [`Format`] with [`encode`] and [`decode`]: protobuf, or JSON (protobuf's own JSON mapping, so that
//!   anybody's protobuf library reads it too);
//! * [`convert`], from the contract's types to messages and back.
//!
//! It knows no Zenoh: keys and encodings are strings, payloads are bytes. Except with the feature `client`, which adds
//! the brain's side.

#[cfg(feature = "client")]
pub mod client;
pub mod convert;
mod encoding;
pub mod identity;
pub mod keys;
pub mod name;

pub use encoding::{DecodeError, EncodeError, Format, Message, decode, encode};
pub use name::{BadName, Name};

/// The messages of `proto/kerbside/v1`, with serde for their JSON form.
#[allow(missing_docs, reason = "prost documents no oneof module")]
#[allow(clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::expect_used, reason = "generated")]
pub mod proto {
    include!(concat!(env!("OUT_DIR"), "/kerbside.v1.rs"));
    include!(concat!(env!("OUT_DIR"), "/kerbside.v1.serde.rs"));
}

/// All messages' definition, a serialised `google.protobuf.FileDescriptorSet`: what recordings embed as
/// schema and what readers without `protoc` load. The file `proto/kerbside.v1.binpb` holds the same bytes.
pub const DESCRIPTOR_SET: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/kerbside.v1.binpb"));
