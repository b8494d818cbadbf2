//! What sensors say, decoded but not yet interpreted.

use crate::{ObjectClass, SensorIndex, StampSource, UtcNs};

/// One reflection a radar reports, polar in the sensor frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RadarPoint {
    /// Horizontal distance from the sensor, metres.
    pub range_m: f32,
    /// Angle from boresight, radians, positive to the left.
    pub azimuth_rad: f32,
    /// Radial velocity, m/s, positive when receding.
    pub range_rate_mps: f32,
    /// Signal-to-noise ratio, dB, where the device gives one.
    pub snr_db: Option<f32>,
}

/// One box a camera's detector drew around what it saw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CameraBox {
    /// Left edge, pixels from the image's left.
    pub left_px: f32,
    /// Top edge, pixels from the image's top.
    pub top_px: f32,
    /// Width, pixels.
    pub width_px: f32,
    /// Height, pixels.
    pub height_px: f32,
    /// The detector's class.
    pub class: ObjectClass,
    /// The detector's confidence, 0 to 1; 1 where it gives none.
    pub confidence: f32,
    /// The device's own identity of the object, where it tracks.
    pub object_id: Option<u64>,
}

/// A change of a loop's state: a vehicle's leading edge came on, or its trailing edge left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoopEdge {
    /// True when the loop became occupied.
    pub on: bool,
}

/// What two loops one behind the other measured of a vehicle, at the instant at which its rear left the last of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VehiclePassage {
    /// Speed along the loop's direction of travel, m/s; negative where it went against it.
    pub speed_mps: f32,
    /// Standard deviation of the speed at that instant, m/s.
    pub sigma_speed_mps: f32,
    /// Length, metres.
    pub length_m: f32,
    /// Standard deviation of the length, metres.
    pub sigma_length_m: f32,
}

/// Position and velocity from a device that tracks by itself, sensor frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ObjectReport {
    /// The device's identity of the object.
    pub object_id: u64,
    /// Along boresight, metres.
    pub x_m: f32,
    /// To the left, metres.
    pub y_m: f32,
    /// Velocity along boresight, m/s.
    pub vx_mps: f32,
    /// Velocity to the left, m/s.
    pub vy_mps: f32,
    /// Class, unknown where the device gives none.
    pub class: ObjectClass,
}

/// A controller's event that is no detector edge (Indiana high-resolution codes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignalEvent {
    /// Indiana event code, e.g. 1 = phase begin green.
    pub code: u16,
    /// Phase, overlap or detector number, as the code says.
    pub parameter: u16,
}

/// What a loop's electronics found wrong with it (Indiana codes 83 to 88).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LoopFault {
    /// Back in order (83).
    Restored,
    /// Fault of another kind (84).
    Other,
    /// No change for too long (85).
    Watchdog,
    /// Wire broken (86).
    Open,
    /// Wire shorted (87).
    Short,
    /// Inductance changed too much (88).
    ExcessiveChange,
}

/// A loop's fault as a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DetectorFault {
    /// What is wrong.
    pub fault: LoopFault,
}

/// The payload of a [`Scan`].
#[derive(Clone, Debug, PartialEq)]
pub enum ScanData {
    /// One radar frame; empty means "looked and saw nothing".
    Radar(Vec<RadarPoint>),
    /// One camera frame; empty means "looked and saw nothing".
    Camera(Vec<CameraBox>),
    /// One loop's edge.
    Loop(LoopEdge),
    /// One loop's fault.
    LoopFault(DetectorFault),
    /// One list from a device that tracks by itself.
    Objects(Vec<ObjectReport>),
    /// A signal controller's event.
    Signal(SignalEvent),
}

/// Everything one sensor measured at one instant.
#[derive(Clone, Debug, PartialEq)]
pub struct Scan {
    /// Which sensor of the [`crate::Site`].
    pub sensor: SensorIndex,
    /// When it was true.
    pub measured: UtcNs,
    /// When the unit had it.
    pub arrival: UtcNs,
    /// Where `measured` comes from.
    pub stamp: StampSource,
    /// What was measured.
    pub data: ScanData,
}
