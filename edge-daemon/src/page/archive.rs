//! The unit's history, for its page.

use super::json;
use crate::load::{Duty, Gate};
use crate::publish::Past;
use fusion_page::Refused;
use std::collections::BTreeMap;

/// What the unit has recorded, in the words of the `history` queryable: the same parameters, and a `HistoryBatch` as JSON.
/// Like all that is only looked at, it rests while [`Duty::Views`] does.
#[derive(Debug)]
pub struct Archive {
    past: Past,
    load: Gate,
}

impl Archive {
    /// Of this history.
    #[must_use]
    pub fn new(past: Past, load: Gate) -> Self {
        Self { past, load }
    }
}

impl fusion_page::Archive for Archive {
    fn read(&self, parameters: &BTreeMap<String, String>) -> Result<String, Refused> {
        if self.load.rests(Duty::Views) {
            self.load.withhold(Duty::Views);
            return Err(Refused::Busy("the unit has too much to do: ask again later".to_owned()));
        }
        let (batch, _) = self.past.page(|name| parameters.get(name).cloned()).map_err(Refused::Wrong)?;
        json(&batch).map_err(|e| Refused::Wrong(e.to_string()))
    }
}
