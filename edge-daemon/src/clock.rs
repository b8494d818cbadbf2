//! The arrival clock: monotonic, in UTC nanoseconds.
//!
//! Set to the system's time once and then moved by the monotonic clock, so that a step of NTP moves no track. It is
//! steered after the system's time by at most [`MOST_SLEW`], which holds a drifting quartz; a difference it can't
//! make up for ([`STEP_NS`]) is told in health and lasts until the unit is started again.

use fusion_contract::UtcNs;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Part of a second per second by which the clock may run faster or slower: ten times what a bad quartz needs, and
/// a hundredth of a millimetre at 70 km/h between two radar scans.
pub const MOST_SLEW: f64 = 500e-6;
/// Seconds in which a small difference is made up for.
const SETTLE_S: f64 = 10.0;
/// A difference that is a step of the system's time, not drift, nanoseconds.
pub const STEP_NS: i64 = 1_000_000_000;

/// From the monotonic clock to UTC.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Mapping {
    /// Monotonic nanoseconds at which `utc_ns` was true.
    mono_ns: i64,
    utc_ns: i64,
    /// Gained per second, seconds.
    slew: f64,
}

impl Mapping {
    fn utc(&self, mono_ns: i64) -> i64 {
        let passed = mono_ns.saturating_sub(self.mono_ns);
        self.utc_ns.saturating_add(passed).saturating_add((passed as f64 * self.slew) as i64)
    }

    /// Begins to make up for the difference to the system's time; answers with it.
    fn steer(&mut self, mono_ns: i64, system_ns: i64) -> i64 {
        let now = self.utc(mono_ns);
        let ahead = system_ns.saturating_sub(now);
        let slew = if ahead.abs() < STEP_NS {
            (ahead as f64 * 1e-9 / SETTLE_S).clamp(-MOST_SLEW, MOST_SLEW)
        } else {
            0.0
        };
        *self = Self { mono_ns, utc_ns: now, slew };
        ahead
    }
}

/// The clock of one running unit. Never goes back.
#[derive(Debug)]
pub struct Clock {
    origin: Instant,
    mapping: Mutex<Mapping>,
}

impl Clock {
    /// Set to the system's time.
    #[must_use]
    pub fn new() -> Self {
        let mapping = Mapping { mono_ns: 0, utc_ns: system_ns(), slew: 0.0 };
        Self { origin: Instant::now(), mapping: Mutex::new(mapping) }
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> UtcNs {
        let mapping = self.mapping.lock().unwrap_or_else(PoisonError::into_inner);
        UtcNs(mapping.utc(self.mono_ns()))
    }

    /// Follows the system's time, to be called about once a second; answers by how much that is ahead, nanoseconds.
    pub fn follow_system(&self) -> i64 {
        let mut mapping = self.mapping.lock().unwrap_or_else(PoisonError::into_inner);
        mapping.steer(self.mono_ns(), system_ns())
    }

    fn mono_ns(&self) -> i64 {
        i64::try_from(self.origin.elapsed().as_nanos()).unwrap_or(i64::MAX)
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new()
    }
}

fn system_ns() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const S: i64 = 1_000_000_000;

    #[test]
    fn drift_is_made_up_for() {
        let mut m = Mapping { mono_ns: 0, utc_ns: 0, slew: 0.0 };
        // A quartz that is 50 ppm slow, looked at once a second for five minutes.
        for second in 1..=300 {
            let system = second * S;
            m.steer(system - system / 20_000, system);
        }
        let (mono, system) = (301 * S - 301 * S / 20_000, 301 * S);
        assert!((system - m.utc(mono)).abs() < 1_000_000, "{} ns off", system - m.utc(mono));
    }

    #[test]
    fn a_step_moves_nothing() {
        let mut m = Mapping { mono_ns: 0, utc_ns: 0, slew: 0.0 };
        assert_eq!(m.steer(S, 3601 * S), 3600 * S);
        assert_eq!(m.utc(2 * S), 2 * S);
    }

    proptest! {
        #[test]
        fn never_goes_back(steps in prop::collection::vec((1_i64..3 * S, -2 * S..2 * S), 1..50)) {
            let mut m = Mapping { mono_ns: 0, utc_ns: 0, slew: 0.0 };
            let (mut mono, mut last) = (0, 0);
            for (passed, ahead) in steps {
                mono += passed;
                let before = m.utc(mono);
                prop_assert!(before >= last);
                // No faster and no slower than it may.
                let gained = (before - last - passed).abs() as f64;
                prop_assert!(gained <= passed as f64 * MOST_SLEW + 2.0);
                m.steer(mono, before + ahead);
                prop_assert_eq!(m.utc(mono), before);
                last = before;
            }
        }
    }
}
