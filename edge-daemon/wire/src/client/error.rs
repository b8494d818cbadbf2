//! What can go wrong on the brain's side.

use super::UnitId;
use std::path::PathBuf;

/// A subscription can't begin, or go on.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// Zenoh refuses a subscription.
    #[error("can't subscribe to {key}")]
    Subscribe {
        /// The key expression.
        key: String,
        /// What Zenoh says.
        #[source]
        source: zenoh::Error,
    },
    /// The file of cursors can't be opened.
    #[error("can't open the cursors in {}: one program at a time uses a file", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: Box<redb::Error>,
    },
    /// A cursor can't be read or written.
    #[error("can't read or write the cursor of {unit}")]
    Cursor {
        /// The unit.
        unit: UnitId,
        /// Why.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
}
