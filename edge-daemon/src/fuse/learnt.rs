//! What the core has learnt about its sensors' mountings, taken out and put back.

use super::Fusion;
use fusion_contract::{SensorAlignment, UtcNs};

impl Fusion {
    /// What is learnt, ascending by sensor.
    #[must_use]
    pub fn learnt(&self) -> Vec<SensorAlignment> {
        self.tracker.alignment()
    }

    /// Starts from what was learnt until `at`.
    pub fn remember(&mut self, learnt: &[SensorAlignment], at: UtcNs) {
        self.tracker.restore_alignment(learnt, at);
    }
}
