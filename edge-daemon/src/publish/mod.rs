//! Publishing: messages of the wire, on Zenoh.

mod congestion;
pub mod credentials;
mod kept;
mod messages;
mod outbound;
mod past;
mod publisher;
mod serve;
pub mod session;

pub use congestion::Congestion;
pub use kept::{Delivery, draft};
pub use messages::{Messages, SENSOR_HEALTH, UNIT_LOAD, UnitHealth};
pub use outbound::{Outbound, Outgoing};
pub use past::{Past, PastServer};
pub use publisher::{Keys, PublishError, Publisher, Topics};
pub use serve::Server;
