//! What a signal's phases show, from the controller's events. Pure.

use super::output::{Indication, Phase, SignalState};
use fusion_contract::{SensorIndex, SignalEvent, UtcNs};
use std::collections::BTreeMap;

/// Follows one controller's phases.
#[derive(Clone, Debug)]
pub struct SignalTracker {
    sensor: SensorIndex,
    phases: BTreeMap<u16, Phase>,
}

/// What a phase shows from this event on; `None` where the event tells nothing of it.
fn indication(code: u16) -> Option<Indication> {
    Some(match code {
        1 => Indication::Green,
        8 => Indication::Yellow,
        10 => Indication::RedClearance,
        // End of yellow, of red clearance, phase inactive: where a clearance follows, its event comes too.
        9 | 11 | 12 => Indication::Red,
        _ => return None,
    })
}

impl SignalTracker {
    /// For a controller of which nothing is known.
    #[must_use]
    pub fn new(sensor: SensorIndex) -> Self {
        Self { sensor, phases: BTreeMap::new() }
    }

    /// Takes an event; the whole state where it changed. An event older than the phase's state changes nothing.
    pub fn event(&mut self, event: SignalEvent, at: UtcNs) -> Option<SignalState> {
        let indication = indication(event.code)?;
        let number = event.parameter;
        if self.phases.get(&number).is_some_and(|p| p.since > at || p.indication == indication) {
            return None;
        }
        self.phases.insert(number, Phase { number, indication, since: at });
        Some(SignalState { sensor: self.sensor, at, phases: self.phases.values().copied().collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phase_goes_round() {
        let mut t = SignalTracker::new(SensorIndex(0));
        let mut shown = Vec::new();
        for (n, code) in [0, 1, 3, 7, 8, 9, 10, 11, 12].into_iter().enumerate() {
            let state = t.event(SignalEvent { code, parameter: 2 }, UtcNs(n as i64));
            shown.extend(state.map(|s| (code, s.phases[0].indication)));
        }
        use Indication::*;
        assert_eq!(shown, [(1, Green), (8, Yellow), (9, Red), (10, RedClearance), (11, Red)]);
    }

    #[test]
    fn an_old_event_does_not_undo_a_newer_one() {
        let mut t = SignalTracker::new(SensorIndex(0));
        t.event(SignalEvent { code: 8, parameter: 1 }, UtcNs(5));
        assert_eq!(t.event(SignalEvent { code: 1, parameter: 1 }, UtcNs(4)), None);
        let both = t.event(SignalEvent { code: 1, parameter: 6 }, UtcNs(6)).unwrap();
        assert_eq!(both.phases.iter().map(|p| p.number).collect::<Vec<_>>(), [1, 6]);
    }
}
