//! What the fusion publishes.

use crate::{ObjectClass, SensorIndex, UtcNs};
use std::fmt;

/// Identity of a track: a hash of unit, scan of birth and the detection that gave birth, so that one
/// differing birth renames no other track.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrackId(pub u64);

impl fmt::Display for TrackId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Whether a track moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Motion {
    /// It moves.
    #[default]
    Moving,
    /// It stands.
    Stopped,
}

/// One confirmed track at one instant. Uncertainty is always part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// Identity.
    pub id: TrackId,
    /// Probability that there is such a vehicle, 0 to 1.
    pub existence: f32,
    /// Most probable class.
    pub class: ObjectClass,
    /// Probability of each of [`ObjectClass::KNOWN`], in that order.
    pub class_probability: [f32; 7],
    /// Body centre east, metres.
    pub x_m: f32,
    /// Body centre north, metres.
    pub y_m: f32,
    /// Velocity east, m/s.
    pub vx_mps: f32,
    /// Velocity north, m/s.
    pub vy_mps: f32,
    /// Covariance of (x, y, vx, vy): upper triangle by rows, 10 terms, m², m²/s, m²/s².
    pub covariance: [f32; 10],
    /// Where the front points, radians anticlockwise from east.
    pub heading_rad: f32,
    /// Turn rate, rad/s, anticlockwise positive.
    pub turn_rate_radps: f32,
    /// Length, metres.
    pub length_m: f32,
    /// Width, metres.
    pub width_m: f32,
    /// Height, metres.
    pub height_m: f32,
    /// Standard deviation of length, metres.
    pub length_sigma_m: f32,
    /// Standard deviation of width, metres.
    pub width_sigma_m: f32,
    /// Whether it moves.
    pub motion: Motion,
    /// Lane it is in (index in the site's lanes), where known.
    pub lane: Option<u16>,
    /// Sensors that contributed within the last second, ascending.
    pub sensors: Vec<SensorIndex>,
    /// Seconds since birth.
    pub age_s: f32,
    /// Seconds since any sensor last saw it.
    pub unseen_s: f32,
}

impl Track {
    /// Position covariance `(xx, xy, yy)`, m².
    #[must_use]
    pub fn position_covariance(&self) -> [f32; 3] {
        [self.covariance[0], self.covariance[1], self.covariance[4]]
    }
}

/// All confirmed tracks at one instant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrackFrame {
    /// Counts output ticks from the start of the unit.
    pub sequence: u64,
    /// The instant the tracks are true for.
    pub valid: UtcNs,
    /// When it left; in a replay, on the recorded clock.
    pub left: UtcNs,
    /// Tracks, ascending by identity.
    pub tracks: Vec<Track>,
}

/// What the filter learnt about one sensor's mounting, beyond the configured pose.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SensorAlignment {
    /// Which sensor.
    pub sensor: SensorIndex,
    /// Add to the configured yaw, radians.
    pub yaw_rad: f32,
    /// Its standard deviation, radians.
    pub yaw_sigma_rad: f32,
    /// Add to the configured downward pitch, radians; 0 for radars.
    pub pitch_down_rad: f32,
    /// Its standard deviation, radians.
    pub pitch_down_sigma_rad: f32,
    /// True when what was learnt or seen is beyond its bound: the mounting needs a look.
    pub at_bound: bool,
    /// Where the sensor is seen to look elsewhere by more than the filter corrects, and is therefore not believed: add to the
    /// configured yaw, radians; 0 while it is believed.
    pub knocked_rad: f32,
}
