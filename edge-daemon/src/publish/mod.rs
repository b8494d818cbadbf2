//! Publishing: messages of the wire, on Zenoh.

pub mod credentials;
mod messages;
mod outbound;
mod publisher;
pub mod session;

pub use messages::{Messages, SENSOR_HEALTH, UnitHealth};
pub use outbound::{Outbound, Outgoing};
pub use publisher::{PublishError, Publisher};
