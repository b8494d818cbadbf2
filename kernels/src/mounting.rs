//! Whether a sensor still looks where it is said to look.
//!
//! The filter corrects a yaw that creeps ([`crate::sensor::Offset`]). A mounting that is knocked by degrees is beyond that: none of its
//! detections passes the gate any more. [`Bearings`] finds it, by where the sensor sees what other sensors' tracks say is
//! there, whatever the angle between: a histogram of the last seconds, from which a knock stands out. Until it is
//! seen back, or configured anew, such a sensor is hardly believed: it is taken to look where it is seen to look, its angles count
//! little, and it starts no track. All of it runs on the host, so that every backend gives the same tracks.
//!
//! Traffic shows only that two sensors disagree. A sensor is compared with those that are believed; where there are but two, the one that
//! is found out first is the one to go.

use crate::sensor::ANGLE_BOUND_RAD;
use fusion_contract::UtcNs;
use fusion_contract::frame::wrap_angle;

/// How far a mounting may be off before somebody must look at it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MountingParams {
    /// Yaw or pitch, rad; the filter corrects no more than [`ANGLE_BOUND_RAD`].
    pub angle_bound_rad: f64,
}

impl Default for MountingParams {
    fn default() -> Self {
        Self { angle_bound_rad: ANGLE_BOUND_RAD }
    }
}

/// Width of a bin, rad (half a degree).
const BIN_RAD: f64 = 0.5 * std::f64::consts::PI / 180.0;
/// Bins either side of none: thirty degrees.
const SIDE: usize = 60;
const BINS: usize = 2 * SIDE + 1;
/// Farthest that a knock is told from, rad.
pub(crate) const KNOCK_LIMIT_RAD: f64 = BIN_RAD * SIDE as f64;
/// How long what was seen counts, seconds.
const MEMORY_S: f64 = 8.0;
/// From one look to the next, seconds: what is seen again at once says nothing new.
const LOOK_S: f64 = 0.4;
/// What must have gathered about one angle before it is believed, and how much more than there is about others on average.
const ENOUGH: f64 = 15.0;
const CLEAR: f64 = 3.0;
/// What the sensor sees where it should must have faded to this share of what it sees elsewhere: a queue beside a moving lane makes
/// a second place for a while.
const FADED: f64 = 0.5;
/// Back within this share of what the filter corrects a sensor is believed again.
const BACK: f64 = 0.7;

/// Where a sensor sees other sensors' tracks.
#[derive(Clone, Copy, Debug)]
pub struct Bearings {
    bins: [f64; BINS],
    at: Option<UtcNs>,
    knocked: Option<f64>,
}

impl Default for Bearings {
    fn default() -> Self {
        Self { bins: [0.0; BINS], at: None, knocked: None }
    }
}

impl Bearings {
    /// Whether it is time to look again; what was seen before fades.
    pub fn due(&mut self, now: UtcNs) -> bool {
        let dt = self.at.map_or(f64::INFINITY, |at| now.secs_since(at));
        if dt < LOOK_S {
            return false;
        }
        self.at = Some(now);
        let keep = libm::exp(-dt / MEMORY_S);
        self.bins.iter_mut().for_each(|b| *b *= keep);
        true
    }

    /// Something was seen that far to the right of where a track is, rad: if it is the track's, the sensor looks that far to the left
    /// of where it is configured to look.
    pub fn saw(&mut self, angle_rad: f64) {
        let place = wrap_angle(angle_rad) / BIN_RAD + SIDE as f64 + 0.5;
        if place >= 0.0
            && let Some(bin) = self.bins.get_mut(place as usize)
        {
            *bin += 1.0;
        }
    }

    /// Decides anew whether the sensor is knocked.
    pub fn judge(&mut self) {
        let all: f64 = self.bins.iter().sum();
        if all < ENOUGH {
            return;
        }
        // Of equals the one nearest to where it should be.
        let (mut mass, mut peak) = (self.about(SIDE), SIDE);
        for k in (1..=SIDE).flat_map(|away| [SIDE - away, SIDE + away]) {
            let here = self.about(k);
            if here > mass {
                (mass, peak) = (here, k);
            }
        }
        let elsewhere = (all - mass) * 3.0 / (BINS - 3) as f64;
        if mass < ENOUGH || mass < CLEAR * elsewhere {
            return;
        }
        let moment: f64 = near(peak).map(|i| self.bins[i] * (i as f64 - SIDE as f64)).sum();
        let mean_rad = moment / mass * BIN_RAD;
        // The mean of bins is no finer than a bin.
        if mean_rad.abs() > ANGLE_BOUND_RAD + BIN_RAD && self.about(SIDE) < FADED * mass {
            self.knocked = Some(mean_rad);
        } else if mean_rad.abs() < BACK * ANGLE_BOUND_RAD {
            self.knocked = None;
        }
    }

    /// What was seen in a bin and its neighbours.
    fn about(&self, bin: usize) -> f64 {
        near(bin).map(|i| self.bins[i]).sum()
    }

    /// How far the sensor looks to the left of where it should, where it was knocked, rad.
    #[must_use]
    pub fn knocked(&self) -> Option<f64> {
        self.knocked
    }

    /// Starts from what was found before; nonsense is left aside.
    pub(crate) fn restore(&mut self, knocked_rad: f64) {
        let told = BACK * ANGLE_BOUND_RAD..=KNOCK_LIMIT_RAD + BIN_RAD;
        self.knocked = told.contains(&knocked_rad.abs()).then_some(knocked_rad);
    }
}

/// A bin and its neighbours.
fn near(bin: usize) -> std::ops::RangeInclusive<usize> {
    bin.saturating_sub(1)..=(bin + 1).min(BINS - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: i64 = 1_000_000_000;

    /// Sees `angle(step)` four times every half second, and reflections of others anywhere; what it says after each step.
    fn told(b: &mut Bearings, steps: u32, angle: impl Fn(u32) -> f64) -> Vec<Option<f64>> {
        let one = |step: u32| {
            let now = UtcNs(i64::from(step) * S / 2);
            assert!(b.due(now) && !b.due(now));
            (0..4).for_each(|_| b.saw(angle(step)));
            b.saw(f64::from(step % 40) * 0.01 - 0.2);
            b.judge();
            b.knocked()
        };
        (0..steps).map(one).collect()
    }

    #[test]
    fn a_knock_is_told_and_its_end_too() {
        for knock in [0.087, -0.06, 0.4, -0.5] {
            let angle = |step| if (100..200).contains(&step) { knock } else { 0.004 };
            let told = told(&mut Bearings::default(), 300, angle);
            assert!(told[..100].iter().all(Option::is_none));
            let first = told.iter().position(Option::is_some).unwrap();
            assert!((100..140).contains(&first), "{first}");
            assert!((told[first].unwrap() - knock).abs() < 0.01, "{:?}", told[first]);
            let last = told.iter().rposition(Option::is_some).unwrap();
            assert!((200..240).contains(&last), "{last}");
        }
    }

    #[test]
    fn what_the_filter_corrects_is_no_knock() {
        for angle in [0.0, 0.5, -0.5, 0.95, -0.95] {
            let told = told(&mut Bearings::default(), 200, |_| angle * ANGLE_BOUND_RAD);
            assert!(told.iter().all(Option::is_none), "{angle}");
        }
    }

    #[test]
    fn clutter_alone_says_nothing() {
        let mut b = Bearings::default();
        for step in 0..400 {
            b.due(UtcNs(i64::from(step) * S / 2));
            (0..20).for_each(|k| b.saw(f64::from((step * 7 + k * 13) % 130) * 0.008 - 0.52));
            b.judge();
            assert_eq!(b.knocked(), None);
        }
    }

    #[test]
    fn a_knock_known_from_before_stands_until_it_is_seen_back() {
        let mut b = Bearings::default();
        b.restore(-0.087);
        assert_eq!(b.knocked(), Some(-0.087));
        let told = told(&mut b, 60, |_| 0.002);
        assert!(told[0].is_some() && told[59].is_none());
        for nonsense in [0.0, 0.001, 1.0, f64::NAN, f64::INFINITY] {
            b.restore(nonsense);
            assert_eq!(b.knocked(), None);
        }
    }
}
