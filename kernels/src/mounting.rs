//! Whether a sensor hangs where it is said to hang: what traffic says of it beyond the angles that the filter corrects.
//!
//! Two watches, both on the host and neither in the way of the filter, so that every backend gives the same tracks:
//!
//! - [`Residue`]: what is left in the innovations of sure pairs, as a rest of yaw, a shift of place and a clock offset. It is slow and
//!   reported, not applied: a shift is corrected in the configuration, where `kerbctl calibrate` puts it.
//! - [`Bearings`]: where a sensor sees what other sensors' tracks say is there, whatever the angle between: a histogram of the last
//!   seconds, from which a mounting that was knocked by degrees stands out at once, although none of its detections
//!   passes the gate any more. Until it is seen back within the bound, or configured anew, such a sensor is not believed.

use fusion_contract::UtcNs;
use fusion_contract::frame::wrap_angle;

/// How far a mounting may be off before somebody must look at it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MountingParams {
    /// Yaw or pitch, rad; the filter corrects no more than [`crate::sensor::ANGLE_BOUND_RAD`].
    pub angle_bound_rad: f64,
    /// Place, metres.
    pub place_bound_m: f64,
    /// Clock, seconds.
    pub clock_bound_s: f64,
}

impl Default for MountingParams {
    fn default() -> Self {
        Self { angle_bound_rad: crate::sensor::ANGLE_BOUND_RAD, place_bound_m: 1.0, clock_bound_s: 0.1 }
    }
}

/// Unknowns of a residue: rest of yaw (rad), east, north (m), clock offset (s).
pub const UNKNOWNS: usize = 4;
/// A survey's error of each, before anything is learnt.
const SIGMA: [f64; UNKNOWNS] = [0.007, 0.3, 0.3, 0.03];
/// How fast each wanders, per second: a tenth of a degree, 0.1 m and 10 ms in an hour.
const CREEP: [f64; UNKNOWNS] = [1e-9, 2.8e-6, 2.8e-6, 2.8e-8];

/// A slow Kalman filter of what is left in a sensor's innovations.
#[derive(Clone, Copy, Debug)]
pub struct Residue {
    /// Yaw (rad), east, north (m), clock offset (s): real less configured and corrected.
    pub state: [f64; UNKNOWNS],
    /// Covariance.
    pub p: [[f64; UNKNOWNS]; UNKNOWNS],
    at: Option<UtcNs>,
}

impl Default for Residue {
    fn default() -> Self {
        let mut p = [[0.0; UNKNOWNS]; UNKNOWNS];
        for (i, row) in p.iter_mut().enumerate() {
            row[i] = SIGMA[i] * SIGMA[i];
        }
        Self { state: [0.0; UNKNOWNS], p, at: None }
    }
}

impl Residue {
    /// Moves to `now`.
    pub fn predict(&mut self, now: UtcNs) {
        let dt = self.at.map_or(0.0, |at| now.secs_since(at).max(0.0));
        self.at = Some(now);
        for (i, row) in self.p.iter_mut().enumerate() {
            row[i] = (row[i] + CREEP[i] * dt).min(SIGMA[i] * SIGMA[i]);
        }
    }

    /// Takes an innovation `h · state + noise` of variance `var`.
    pub fn correct(&mut self, h: &[f64; UNKNOWNS], innovation: f64, var: f64) {
        let ph: [f64; UNKNOWNS] = std::array::from_fn(|i| (0..UNKNOWNS).map(|j| self.p[i][j] * h[j]).sum());
        let s: f64 = (0..UNKNOWNS).map(|i| h[i] * ph[i]).sum::<f64>() + var;
        let expected: f64 = (0..UNKNOWNS).map(|i| h[i] * self.state[i]).sum();
        let rest = innovation - expected;
        // What lies far out is another vehicle's.
        if rest * rest > 16.0 * s {
            return;
        }
        for i in 0..UNKNOWNS {
            self.state[i] += ph[i] / s * rest;
            for j in 0..UNKNOWNS {
                self.p[i][j] -= ph[i] * ph[j] / s;
            }
        }
    }

    /// Starts from place and clock (value, standard deviation) as learnt before; nonsense is left aside.
    pub fn restore(&mut self, kept: [(f32, f32); 3]) {
        for (k, (value, sigma)) in kept.into_iter().enumerate() {
            let (value, sigma) = (f64::from(value), f64::from(sigma));
            if value.abs() < 30.0 * SIGMA[k + 1] && sigma > 0.0 && sigma <= 1.001 * SIGMA[k + 1] {
                self.state[k + 1] = value;
                self.p[k + 1][k + 1] = sigma * sigma;
            }
        }
    }

    /// Standard deviation of one unknown.
    #[must_use]
    pub fn sigma(&self, k: usize) -> f64 {
        self.p[k][k].max(0.0).sqrt()
    }
}

/// Width of a bin, rad (half a degree), and how many there are either side of none.
const BIN_RAD: f64 = 0.5 * std::f64::consts::PI / 180.0;
const SIDE: usize = 24;
const BINS: usize = 2 * SIDE + 1;
/// How long what was seen counts, seconds.
const MEMORY_S: f64 = 12.0;
/// From one look to the next, seconds: what is seen again at once says nothing new.
const LOOK_S: f64 = 0.4;
/// What must have gathered about one angle before it is believed, and how much more than everywhere.
const ENOUGH: f64 = 25.0;
const CLEAR: f64 = 3.0;
/// Back within this share of the bound a sensor is believed again.
const BACK: f64 = 0.7;

/// Where a sensor sees other sensors' tracks.
#[derive(Clone, Copy, Debug)]
pub struct Bearings {
    bins: [f64; BINS],
    at: Option<UtcNs>,
    /// Off by more than the bound: by how much, rad.
    off: Option<f64>,
}

impl Default for Bearings {
    fn default() -> Self {
        Self { bins: [0.0; BINS], at: None, off: None }
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

    /// Something was seen that far to the right of where a track is: if it is the track's, the sensor looks so much to the left of
    /// where it is configured to look, rad.
    pub fn saw(&mut self, angle_rad: f64) {
        let place = wrap_angle(angle_rad) / BIN_RAD + SIDE as f64 + 0.5;
        if place >= 0.0
            && let Some(bin) = self.bins.get_mut(place as usize)
        {
            *bin += 1.0;
        }
    }

    /// Decides anew whether the sensor is off by more than `bound_rad`.
    pub fn judge(&mut self, bound_rad: f64) {
        let about =
            |k: usize| (k.saturating_sub(1)..=(k + 1).min(BINS - 1)).map(|i| self.bins[i]).sum::<f64>();
        let mut best = (0.0, SIDE);
        for k in 0..BINS {
            // Of equals the one nearest to where it should be.
            let here = about(k);
            if here > best.0 || (here == best.0 && k.abs_diff(SIDE) < best.1.abs_diff(SIDE)) {
                best = (here, k);
            }
        }
        let (mass, k) = best;
        let all: f64 = self.bins.iter().sum();
        let elsewhere = (all - mass) * 3.0 / (BINS - 3) as f64;
        if mass < ENOUGH || mass < CLEAR * elsewhere {
            return;
        }
        let mean = (k.saturating_sub(1)..=(k + 1).min(BINS - 1))
            .map(|i| self.bins[i] * (i as f64 - SIDE as f64))
            .sum::<f64>()
            / mass
            * BIN_RAD;
        // What it was before must have faded: a queue beside a moving lane makes a second place for a while.
        let within = about(SIDE);
        if mean.abs() > bound_rad && mass > 2.0 * within {
            self.off = Some(mean);
        } else if mean.abs() < BACK * bound_rad {
            self.off = None;
        }
    }

    /// By how much the sensor is off, where that is beyond the bound, rad.
    #[must_use]
    pub fn off(&self) -> Option<f64> {
        self.off
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: i64 = 1_000_000_000;

    #[test]
    fn a_knock_is_told_and_its_end_too() {
        let mut b = Bearings::default();
        let (bound, knock) = (0.035, 0.087);
        let mut told = Vec::new();
        for step in 0..300 {
            let now = UtcNs(i64::from(step) * S / 2);
            assert!(b.due(now) && !b.due(now));
            let angle = if (100..200).contains(&step) { knock } else { 0.004 };
            (0..4).for_each(|_| b.saw(angle));
            // Others' reflections, anywhere.
            b.saw(f64::from(step % 40) * 0.01 - 0.2);
            b.judge(bound);
            told.push(b.off());
        }
        assert!(told[..100].iter().all(Option::is_none));
        let first = told.iter().position(Option::is_some).unwrap();
        assert!((100..140).contains(&first), "{first}");
        assert!((told[first].unwrap() - knock).abs() < 0.01, "{:?}", told[first]);
        let last = told.iter().rposition(Option::is_some).unwrap();
        assert!((200..240).contains(&last), "{last}");
    }

    #[test]
    fn clutter_alone_says_nothing() {
        let mut b = Bearings::default();
        for step in 0..400 {
            b.due(UtcNs(i64::from(step) * S / 2));
            (0..20).for_each(|k| b.saw(f64::from((step * 7 + k * 13) % 50) * 0.008 - 0.2));
            b.judge(0.035);
            assert_eq!(b.off(), None);
        }
    }

    #[test]
    fn a_shift_and_a_clock_are_told_apart_by_traffic_of_all_directions() {
        let mut r = Residue::default();
        let truth = [0.004, 0.4, -0.3, 0.05];
        for step in 0..4000 {
            r.predict(UtcNs(i64::from(step) * S / 20));
            let (angle, speed) = (f64::from(step % 7), 6.0 + f64::from(step % 11));
            let range = 20.0 + f64::from(step % 13) * 5.0;
            let (s, c) = angle.sin_cos();
            for h in [[-range * s, 1.0, 0.0, speed * c], [range * c, 0.0, 1.0, speed * s]] {
                let value = (0..UNKNOWNS).map(|k| h[k] * truth[k]).sum();
                r.correct(&h, value, 4.0);
            }
        }
        for (k, expected) in truth.iter().enumerate() {
            assert!((r.state[k] - expected).abs() < 3.0 * r.sigma(k) + 1e-3, "{k}: {:?}", r.state);
            assert!(r.sigma(k) < 0.5 * SIGMA[k], "{k}: {}", r.sigma(k));
        }
    }
}
