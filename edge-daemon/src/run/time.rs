//! Asks who keeps the clock right, for health.

use super::live::Live;
use crate::health::{Answers, Asker, Rules};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::MissedTickBehavior;

/// From one asking to the next: programs learn something new at most that often.
const PERIOD: Duration = Duration::from_secs(1);

/// What was answered last, and what it was asked by.
#[derive(Debug, Default)]
pub(super) struct TimeTold(Mutex<Option<(Rules, Answers)>>);

impl TimeTold {
    /// What was answered, as far as these rules ask for it.
    pub fn told(&self, rules: &Rules) -> Answers {
        let told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.as_ref()
            .filter(|(asked, _)| asked == rules)
            .map(|(_, answers)| answers.clone())
            .unwrap_or_default()
    }

    fn tell(&self, told: Option<(Rules, Answers)>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = told;
    }
}

/// Asks for ever, as the configuration says at the time.
pub(super) async fn watch(live: Arc<Live>, mut asker: Asker) {
    let mut rounds = tokio::time::interval(PERIOD);
    rounds.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        rounds.tick().await;
        let rules = live.figures().alarms.time.clone();
        let told = match rules {
            Some(rules) => {
                let answers = asker.ask(&rules).await;
                Some((rules, answers))
            }
            None => None,
        };
        live.time.tell(told);
    }
}
