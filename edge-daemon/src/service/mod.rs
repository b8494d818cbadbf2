//! The daemon as a service: what the service manager is told and what the log looks like where it is read.

mod logging;
mod manual;
mod pulse;

pub use logging::{LogControl, LogError};
pub use manual::write_manual;
pub use pulse::{Pulse, announce_reload, announce_stop};
