//! What a unit has recorded, for browsers that look further back than they remember.

use std::collections::BTreeMap;
use std::fmt;

/// Why an archive does not answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It was asked for something that there is not; what, and what there is.
    #[error("{0}")]
    Wrong(String),
    /// It has other things to do; why.
    #[error("{0}")]
    Busy(String),
}

/// What was recorded. It is asked on a thread that may wait for a disk, by one browser at a time.
pub trait Archive: fmt::Debug + Send + Sync {
    /// What there is for these parameters of a query, as JSON.
    ///
    /// # Errors
    /// [`Refused`].
    fn read(&self, parameters: &BTreeMap<String, String>) -> Result<String, Refused>;
}
