//! Publishing: messages of the wire, on Zenoh.

mod messages;

pub use messages::{Messages, SENSOR_HEALTH, UnitHealth};
