//! What carries the bytes.

use std::fmt;
use std::time::{Duration, Instant};

/// Why a link carries no more bytes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It cannot be opened.
    #[error("{port} can't be opened: {reason}")]
    Open {
        /// Its path.
        port: String,
        /// What the system says.
        reason: String,
    },
    /// The far end or the port is gone.
    #[error("{port} is closed: {reason}")]
    Closed {
        /// Its path.
        port: String,
        /// What the system says.
        reason: String,
    },
    /// The port takes no more bytes: what is to be sent waits for what was, and that for the far end.
    #[error("{port} is blocked: the far end takes no bytes")]
    Blocked {
        /// Its path.
        port: String,
    },
}

/// A line of bytes to a fusion core and back.
///
/// Neither method waits for the far end but for `read`, until its time is over.
pub trait Link: fmt::Debug + Send {
    /// Its name in messages.
    fn name(&self) -> &str;

    /// Bits per second of the line, start and stop bits included; none where it has no such limit.
    fn baud(&self) -> Option<u32>;

    /// How long a core at the far end may take to answer a greeting or about a register.
    fn patience(&self) -> Duration {
        Duration::from_millis(400)
    }

    /// Hands bytes over to be sent in the background.
    ///
    /// # Errors
    /// [`LinkError`]; then none of them may arrive.
    fn write(&mut self, bytes: &[u8]) -> Result<(), LinkError>;

    /// Waits for bytes until some are there, and appends them to `bytes`; none are there when the time is over.
    ///
    /// # Errors
    /// [`LinkError`].
    fn read(&mut self, bytes: &mut Vec<u8>, until: Instant) -> Result<(), LinkError>;
}
