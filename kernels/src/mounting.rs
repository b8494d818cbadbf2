//! Whether a sensor still looks where it is said to look.
//!
//! The filter corrects a yaw that creeps ([`crate::sensor::Offset`]). A mounting that is knocked by degrees is beyond that: none of its
//! detections passes the gate any more. [`Bearings`] finds it, by where the sensor sees what other sensors' tracks say is there,
//! whatever the angle between: sums by angle, from which a knock stands out. Until it is seen back, or configured anew, such a sensor is
//! hardly believed: it is taken to look where it is seen to look, its angles count little, and it starts no track. All of it runs on the
//! host, so that every backend gives the same tracks.
//!
//! Traffic shows only that two sensors disagree, and a knocked one starts tracks of its own that the sensor beside it sees in the wrong
//! place. Therefore:
//!
//! - a track counts for half where a single other sensor sees it, and only some time after its birth, when whoever started it is suspected;
//! - a sensor that is more suspected is no witness against one that is less;
//! - what a camera sees of a track where the camera is believed to look counts for no other track: of two rows of a queue the near one may
//!   hide the far one (a radar's echoes are many, and its range rates tell vehicles apart);
//! - a sensor is blamed only by several road users, some of whom two others see, and while no other sensor is suspected half as much.
//!
//! Where two sensors are alone the one that is found out first is the one to go.

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
/// From one look to the next, seconds: what is seen again at once says nothing new.
const LOOK_S: f64 = 0.4;
/// So many more tracks must have been seen at an angle than where the sensor is believed to look.
const ENOUGH: f64 = 10.0;
/// So many of them must be seen by two others at least, where there are two.
pub(crate) const SEEN_BY_TWO: f64 = 3.0;
/// So many road users must have been seen there: one beside another all the way looks like a knock, too.
const ROAD_USERS: u32 = 3;
/// At other angles there may be no more than this share of it: what a sensor hardly sees may be anywhere.
const CLEAR: f64 = 0.7;
/// Bins from which on an angle is another one.
const APART: usize = 7;
/// From so many more on a sensor is suspected.
const SUSPECT: f64 = 2.0;
/// What each track takes away: of two places that fit equally well neither wins.
const DRIFT: f64 = 0.1;
/// Back within this share of what the filter corrects a sensor is believed again.
const BACK: f64 = 0.7;
/// A sensor sees what it sees where it should when it is less than so many bins off.
const LEAST: usize = 5;
/// Bins at either end that a knock is not told from.
const EDGE: usize = 3;
/// A knocked sensor has turned on when it is seen so many bins from where it was.
const TURNED_ON: usize = 2;

/// What is found of a mounting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Finding {
    /// It looks where it should, within what the filter corrects.
    Straight,
    /// It looks so far to the left of where it should, rad.
    Knocked(f64),
}

/// The angles, a bit a bin, at which a sensor sees something that may be one track.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places(u128);

impl Places {
    /// Something was seen that far to the right of where the track is, rad, give or take `by_rad`: if it is the track's, the sensor looks
    /// that far to the left of where it is configured to look.
    pub fn mark(&mut self, angle_rad: f64, by_rad: f64) {
        let bin = |rad: f64| libm::round(rad / BIN_RAD) + SIDE as f64;
        let angle_rad = wrap_angle(angle_rad);
        let (first, last) =
            (bin(angle_rad - by_rad).max(0.0), bin(angle_rad + by_rad).min((BINS - 1) as f64));
        if first <= last {
            let (first, last) = (first as u32, last as u32);
            self.0 |= (u128::MAX >> (127 - last)) & (u128::MAX << first);
        }
    }
}

/// At which angles a sensor sees other sensors' tracks: by angle, how many more than where it is believed to look, never less than
/// none (Page's cumulative sums, 1954). What was before a knock then doesn't count against it.
#[derive(Clone, Copy, Debug)]
pub struct Bearings {
    more: [f64; BINS],
    /// The same of tracks only that at least two others see.
    sure: [f64; BINS],
    /// Whose tracks they are: a bit each, by a part of their numbers.
    who: [u64; BINS],
    at: Option<UtcNs>,
    knocked: Option<f64>,
}

impl Default for Bearings {
    fn default() -> Self {
        Self { more: [0.0; BINS], sure: [0.0; BINS], who: [0; BINS], at: None, knocked: None }
    }
}

impl Bearings {
    /// Whether it is time to look again.
    pub fn due(&mut self, now: UtcNs) -> bool {
        let due = self.at.is_none_or(|at| now.secs_since(at) >= LOOK_S);
        if due {
            self.at = Some(now);
        }
        due
    }

    /// Takes where one track may have been seen, with a weight from 0 to 1.
    pub fn saw(&mut self, track: u64, places: Places, weight: f64, sure: bool) {
        if places == Places::default() {
            return;
        }
        let seen = |i: usize| f64::from(u8::from(places.0 >> i & 1 == 1));
        let believed = seen(self.believed());
        let add = |sums: &mut [f64; BINS]| {
            for (i, sum) in sums.iter_mut().enumerate() {
                *sum = (*sum + weight * (seen(i) - believed - DRIFT)).clamp(0.0, 2.0 * ENOUGH);
            }
        };
        add(&mut self.more);
        for (i, (who, more)) in self.who.iter_mut().zip(&self.more).enumerate() {
            let seen = places.0 >> i & 1 == 1;
            *who = if *more > 0.0 { *who | u64::from(seen) << (track % 64) } else { 0 };
        }
        if sure {
            add(&mut self.sure);
        }
    }

    /// The bin where the sensor is believed to look.
    fn believed(&self) -> usize {
        let bin = libm::round(self.knocked.unwrap_or(0.0) / BIN_RAD) + SIDE as f64;
        bin.clamp(0.0, (BINS - 1) as f64) as usize
    }

    /// What the last looks say, where they say enough.
    #[must_use]
    pub fn finding(&self) -> Option<Finding> {
        let peak = self.peak();
        let few = self.who[peak].count_ones() < ROAD_USERS;
        if few || self.more[peak] < ENOUGH || self.rival(peak) > CLEAR * self.more[peak] {
            return None;
        }
        let angle_rad = self.about(peak);
        match self.knocked {
            Some(_) if angle_rad.abs() < BACK * ANGLE_BOUND_RAD => Some(Finding::Straight),
            // What the filter corrects is no knock, and the mean of bins is no finer than a bin.
            None if angle_rad.abs() < ANGLE_BOUND_RAD + BIN_RAD => None,
            _ => Some(Finding::Knocked(angle_rad)),
        }
    }

    /// The same as [`Self::suspicion`] by the tracks that at least two others see.
    #[must_use]
    pub fn sure_suspicion(&self) -> f64 {
        self.sure[self.peak()]
    }

    /// How many more tracks it has seen at the likeliest other angle than where it is believed to look: how much it is suspected.
    #[must_use]
    pub fn suspicion(&self) -> f64 {
        self.more[self.peak()]
    }

    /// Whether it may be a witness against a sensor that is suspected so much.
    #[must_use]
    pub fn vouched(&self, suspicion: f64) -> bool {
        self.suspicion() <= suspicion.max(SUSPECT)
    }

    /// Believes what was found.
    pub fn settle(&mut self, finding: Finding) {
        self.knocked = match finding {
            Finding::Knocked(angle_rad) => Some(angle_rad),
            Finding::Straight => None,
        };
        self.forget();
    }

    /// Forgets what was seen: it was compared with a sensor that was knocked.
    pub fn forget(&mut self) {
        self.more = [0.0; BINS];
        self.sure = [0.0; BINS];
        self.who = [0; BINS];
    }

    /// Where most was seen of the places that it may have turned to; of equals the place nearest to where it should be.
    fn peak(&self) -> usize {
        let away = if self.knocked.is_some() { TURNED_ON } else { LEAST };
        let (believed, mut peak, mut most) = (self.believed(), SIDE, -1.0);
        // What is seen at the edge may be beyond it.
        for k in (0..=SIDE - EDGE).flat_map(|side| [SIDE - side, SIDE + side]) {
            if k.abs_diff(believed) >= away && self.more[k] > most {
                (peak, most) = (k, self.more[k]);
            }
        }
        peak
    }

    /// Most that was seen at an angle that is another than `peak`.
    fn rival(&self, peak: usize) -> f64 {
        let others = self.more.iter().enumerate().filter(|(i, _)| i.abs_diff(peak) >= APART);
        others.fold(0.0, |most, (_, more)| most.max(*more))
    }

    /// Mean angle of what was seen about a place, rad: of what rises above what is seen beside it.
    fn about(&self, peak: usize) -> f64 {
        let range = peak.saturating_sub(4)..=(peak + 4).min(BINS - 1);
        let (mut sum, mut moment) = (0.0, 0.0);
        for i in range {
            let rise = (self.more[i] - 0.6 * self.more[peak]).max(0.0);
            sum += rise;
            moment += rise * (i as f64 - SIDE as f64);
        }
        moment / sum.max(f64::MIN_POSITIVE) * BIN_RAD
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

#[cfg(test)]
mod tests {
    use super::*;

    const BY_RAD: f64 = 0.012;

    /// One look at four tracks, of which the sensor sees one at `angle`, beside what may be anybody's.
    fn look(b: &mut Bearings, step: u32, angle: f64) -> Option<f64> {
        for k in 0..4 {
            let mut places = Places::default();
            places.mark(angle, BY_RAD);
            places.mark(f64::from((step * 7 + k * 13) % 130) * 0.008 - 0.52, BY_RAD);
            b.saw(u64::from(step), places, 1.0, true);
        }
        if let Some(finding) = b.finding() {
            b.settle(finding);
        }
        b.knocked()
    }

    fn told(b: &mut Bearings, steps: u32, angle: impl Fn(u32) -> f64) -> Vec<Option<f64>> {
        (0..steps).map(|step| look(b, step, angle(step))).collect()
    }

    #[test]
    fn it_looks_no_oftener_than_it_need() {
        let mut b = Bearings::default();
        let due = (0..100).filter(|k| b.due(UtcNs::from_secs(f64::from(*k) * 0.05))).count();
        assert_eq!(due, 13);
    }

    #[test]
    fn a_place_is_marked_as_wide_as_it_is_known_and_no_farther_than_the_bins_go() {
        let marked = |angle: f64, by: f64| {
            let mut places = Places::default();
            places.mark(angle, by);
            (places.0.count_ones(), places.0.trailing_zeros())
        };
        assert_eq!(marked(0.0, 0.0), (1, SIDE as u32));
        assert_eq!(marked(0.0, 2.0 * BIN_RAD), (5, SIDE as u32 - 2));
        assert_eq!(marked(KNOCK_LIMIT_RAD, BIN_RAD), (2, BINS as u32 - 2));
        assert_eq!(marked(-KNOCK_LIMIT_RAD, BIN_RAD), (2, 0));
        assert_eq!(marked(1.0, BIN_RAD).0, 0);
        assert_eq!(marked(std::f64::consts::TAU, 0.0), (1, SIDE as u32));
    }

    #[test]
    fn a_knock_is_told_and_its_end_too() {
        for knock in [0.087, -0.06, 0.4, -0.45] {
            let angle = |step| if (100..200).contains(&step) { knock } else { 0.004 };
            let told = told(&mut Bearings::default(), 300, angle);
            assert!(told[..100].iter().all(Option::is_none));
            let first = told.iter().position(Option::is_some).unwrap();
            assert!((100..115).contains(&first), "{first}");
            assert!((told[first].unwrap() - knock).abs() < 0.01, "{:?}", told[first]);
            let last = told.iter().rposition(Option::is_some).unwrap();
            assert!((200..215).contains(&last), "{last}");
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
        for step in 0..4000u32 {
            let mut places = Places::default();
            (0..4).for_each(|k| {
                places.mark(f64::from((step * 7 + k * 31) % 130) * 0.008 - 0.52, BY_RAD);
            });
            b.saw(u64::from(step), places, 1.0, true);
            assert_eq!(b.finding(), None, "{step}");
        }
    }

    #[test]
    fn of_two_places_that_fit_equally_well_neither_wins() {
        // The queue in the next lane: both are seen, or now the one and now the other.
        let mut b = Bearings::default();
        for step in 0..4000u64 {
            let mut places = Places::default();
            if step % 3 != 0 {
                places.mark(0.0, BY_RAD);
            }
            if step % 3 != 1 {
                places.mark(0.087, BY_RAD);
            }
            b.saw(step, places, 1.0, true);
            assert_eq!(b.finding(), None, "{step}");
        }
    }

    #[test]
    fn two_road_users_are_too_few_to_blame_a_sensor() {
        for (users, found) in [(1, false), (2, false), (3, true)] {
            let mut b = Bearings::default();
            for step in 0..200u64 {
                let mut places = Places::default();
                places.mark(0.087, BY_RAD);
                b.saw(1000 + step % users, places, 1.0, true);
            }
            assert_eq!(b.finding().is_some(), found, "{users}");
        }
    }

    #[test]
    fn a_knocked_sensor_that_turns_on_is_followed() {
        let mut b = Bearings::default();
        let told = told(&mut b, 200, |step| if step < 100 { 0.087 } else { 0.13 });
        assert!((told[99].unwrap() - 0.087).abs() < 0.01 && (told[199].unwrap() - 0.13).abs() < 0.01);
    }

    #[test]
    fn who_is_suspected_is_vouched_for_only_against_those_who_are_more() {
        let mut b = Bearings::default();
        assert!(b.vouched(0.0));
        told(&mut b, 2, |_| 0.087);
        let own = b.suspicion();
        assert!(own > SUSPECT && b.knocked().is_none() && !b.vouched(0.0) && b.vouched(own + 1.0));
        b.forget();
        assert!(b.suspicion() == 0.0 && b.vouched(0.0));
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
