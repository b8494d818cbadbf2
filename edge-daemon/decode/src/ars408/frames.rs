//! What the radar's frames say, one value a frame. Axes: x forward along boresight, y to the left.

use super::layout;
use crate::can::CanFrame;

/// One frame of the radar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Frame {
    /// 0x60A: an object list begins.
    ObjectStatus {
        /// Objects that follow.
        objects: u8,
        /// Measurement cycle.
        counter: u16,
        /// Version of the interface.
        version: u8,
    },
    /// 0x60B: an object.
    ObjectGeneral(General),
    /// 0x60C: an object's uncertainty, by its number.
    ObjectQuality(u8, ObjectQuality),
    /// 0x60D: an object's class and size, by its number.
    ObjectExtended(u8, Extended),
    /// 0x600: a cluster list begins.
    ClusterStatus {
        /// Clusters of the near scan that follow.
        near: u8,
        /// Clusters of the far scan that follow.
        far: u8,
        /// Measurement cycle.
        counter: u16,
        /// Version of the interface.
        version: u8,
    },
    /// 0x701: a cluster.
    ClusterGeneral(General),
    /// 0x702: a cluster's uncertainty, by its number.
    ClusterQuality(u8, ClusterQuality),
    /// 0x201: the radar's own condition.
    RadarState(RadarState),
    /// 0x700: the firmware's version. The flags in its last byte are left out: public sources disagree on where they are.
    Version {
        /// Major release.
        major: u8,
        /// Minor release.
        minor: u8,
        /// Patch level.
        patch: u8,
    },
}

/// Position, velocity and echo of an object (0x60B) or a cluster (0x701).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct General {
    /// Number in the list; an object keeps it as long as it is tracked.
    pub id: u8,
    /// Forward, metres.
    pub x_m: f32,
    /// To the left, metres.
    pub y_m: f32,
    /// Velocity forward, m/s.
    pub vx_mps: f32,
    /// Velocity to the left, m/s.
    pub vy_mps: f32,
    /// 0 moving, 1 stationary, 2 oncoming, 3 stationary candidate, 4 unknown, 5 crossing stationary, 6 crossing moving, 7 stopped.
    pub dynamic: u8,
    /// Radar cross-section, dBm².
    pub rcs_dbm2: f32,
}

/// An object's uncertainty (0x60C); standard deviations are none where the radar calls them invalid.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ObjectQuality {
    /// Of the position forward, metres.
    pub x_rms_m: Option<f32>,
    /// Of the position to the left, metres.
    pub y_rms_m: Option<f32>,
    /// Of the velocity forward, m/s.
    pub vx_rms_mps: Option<f32>,
    /// Of the velocity to the left, m/s.
    pub vy_rms_mps: Option<f32>,
    /// Of the acceleration forward, m/s².
    pub ax_rms_mps2: Option<f32>,
    /// Of the acceleration to the left, m/s².
    pub ay_rms_mps2: Option<f32>,
    /// Of the orientation, radians.
    pub orientation_rms_rad: Option<f32>,
    /// Probability of existence: 0 invalid, then at most 25, 50, 75, 90, 99, 99.9, 100 %.
    pub existence: u8,
    /// 0 deleted, 1 new, 2 measured, 3 predicted, 4 deleted for a merge, 5 new from a merge.
    pub state: u8,
}

impl ObjectQuality {
    /// True when the object was seen in this cycle: neither deleted nor only predicted.
    #[must_use]
    pub const fn measured(&self) -> bool {
        !matches!(self.state, 0 | 3 | 4)
    }
}

/// A cluster's uncertainty (0x702); standard deviations are none where the radar calls them invalid.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClusterQuality {
    /// Of the position forward, metres.
    pub x_rms_m: Option<f32>,
    /// Of the position to the left, metres.
    pub y_rms_m: Option<f32>,
    /// Of the velocity forward, m/s.
    pub vx_rms_mps: Option<f32>,
    /// Of the velocity to the left, m/s.
    pub vy_rms_mps: Option<f32>,
    /// Probability of a false alarm: 0 invalid, then at most 25, 50, 75, 90, 99, 99.9, 100 %.
    pub false_alarm: u8,
    /// Validity, see [`valid`](Self::valid).
    pub validity: u8,
    /// Doppler ambiguity: 0 invalid, 1 ambiguous, 2 staggered ramp, 3 unambiguous, 4 stationary candidate.
    pub ambiguity: u8,
}

impl ClusterQuality {
    /// False for what the radar itself calls no target: 1 low cross-section, 2 near-field artefact, 3 far and not confirmed near, 5 and 13
    /// reserved, 6 mirror image, 7 outside the field of view, 14 harmonic. The other states are valid (some with a caveat).
    #[must_use]
    pub const fn valid(&self) -> bool {
        !matches!(self.validity, 1 | 2 | 3 | 5 | 6 | 7 | 13 | 14)
    }
}

/// An object's class, orientation and size (0x60D).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Extended {
    /// Acceleration forward, m/s².
    pub ax_mps2: f32,
    /// Acceleration to the left, m/s².
    pub ay_mps2: f32,
    /// 0 point, 1 car, 2 truck, 3 pedestrian, 4 motorcycle, 5 bicycle, 6 wide, 7 unknown.
    pub class: u8,
    /// Orientation, radians, anticlockwise from forward.
    pub orientation_rad: f32,
    /// Length, metres.
    pub length_m: f32,
    /// Width, metres.
    pub width_m: f32,
}

/// The radar's own condition (0x201).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RadarState {
    /// Number the radar was given.
    pub sensor_id: u8,
    /// Greatest distance it is set to report, metres.
    pub max_distance_m: f32,
    /// An error that a restart does not cure.
    pub persistent_error: bool,
    /// Another radar disturbs it.
    pub interference: bool,
    /// Too hot or too cold.
    pub temperature_error: bool,
    /// An error that passes.
    pub temporary_error: bool,
    /// Supply voltage out of bounds.
    pub voltage_error: bool,
    /// 0 sends nothing, 1 objects, 2 clusters.
    pub output: u8,
    /// Sends quality frames with its lists.
    pub sends_quality: bool,
    /// Sends extended frames with its object lists.
    pub sends_extended: bool,
}

impl Frame {
    /// Reads a CAN frame: the sensor's number (0 to 7) and what it says; none where it is no frame of this radar, or has another size.
    #[must_use]
    pub fn read(frame: &CanFrame) -> Option<(u8, Self)> {
        let (kind, sensor) = layout::kind(frame)?;
        Some((sensor, layout::read(kind, frame.data())?))
    }

    /// The CAN frame that sensor `sensor` (0 to 7) sends to say this. Values are rounded to what the fields can hold, standard deviations
    /// up to the next entry of the radar's table.
    #[must_use]
    pub fn write(&self, sensor: u8) -> Option<CanFrame> {
        layout::write(sensor, self)
    }
}
