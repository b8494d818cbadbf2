//! A site: which sensors a unit has, where they are and what they are worth.

use crate::{GeoOrigin, Intersection, Pose};

/// A sensor's index in [`Site::sensors`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SensorIndex(pub u16);

/// Where on a body a sensor's detections sit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReflectionPoint {
    /// On the faces turned to the sensor, as a real radar's mostly do.
    #[default]
    NearSurface,
    /// About the body's centre.
    Body,
}

/// What a sensor's detections may do to a track.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trust {
    /// An unexplained detection may start a track.
    pub may_start_track: bool,
    /// Detections may shape length, width and height.
    pub may_carry_extent: bool,
    /// Detections may vote on the class.
    pub may_carry_class: bool,
}

impl Default for Trust {
    fn default() -> Self {
        Self { may_start_track: true, may_carry_extent: true, may_carry_class: true }
    }
}

/// A Doppler radar that reports points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RadarModel {
    /// Mounting. Range is horizontal: `z_m` and pitch do not enter.
    pub pose: Pose,
    /// Full horizontal field of view, radians.
    pub fov_rad: f64,
    /// Nearest range it reports, metres.
    pub min_range_m: f64,
    /// Farthest range it reports, metres.
    pub max_range_m: f64,
    /// Standard deviation of range, metres.
    pub sigma_range_m: f64,
    /// Standard deviation of azimuth, radians.
    pub sigma_azimuth_rad: f64,
    /// Standard deviation of range rate, m/s.
    pub sigma_range_rate_mps: f64,
    /// Where on the body it reflects.
    pub reflection: ReflectionPoint,
}

/// A camera whose detector reports boxes. Pinhole, undistorted, square pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CameraModel {
    /// Mounting.
    pub pose: Pose,
    /// Focal length, pixels.
    pub focal_px: f64,
    /// Principal point from the left, pixels.
    pub centre_u_px: f64,
    /// Principal point from the top, pixels.
    pub centre_v_px: f64,
    /// Image width, pixels.
    pub width_px: f64,
    /// Image height, pixels.
    pub height_px: f64,
    /// Standard deviation of a box's edge, pixels.
    pub sigma_edge_px: f64,
    /// Farthest ground distance at which boxes are used, metres.
    pub max_range_m: f64,
}

/// An inductive loop in a lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoopModel {
    /// Centre east, metres.
    pub x_m: f64,
    /// Centre north, metres.
    pub y_m: f64,
    /// Direction of travel over it, radians.
    pub heading_rad: f64,
    /// Length along the lane, metres.
    pub length_m: f64,
    /// Width across the lane, metres.
    pub width_m: f64,
    /// Index in [`Site::lanes`], where known.
    pub lane: Option<u16>,
    /// Standard deviation of an edge's time, seconds.
    pub sigma_time_s: f64,
}

/// What a sensor is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SensorKind {
    /// A Doppler radar.
    Radar(RadarModel),
    /// A camera with a detector.
    Camera(CameraModel),
    /// One loop. A controller with many channels is many of these.
    Loop(LoopModel),
    /// A signal controller: events only.
    Signal,
}

/// One sensor of a site.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensor {
    /// Its name in configuration; unique in the site.
    pub name: String,
    /// What it is.
    pub kind: SensorKind,
    /// What its detections may do.
    pub trust: Trust,
    /// Expected time between scans, seconds; 0 for event-driven sensors.
    pub period_s: f64,
}

/// A lane's centreline, in the direction of travel.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Its name; unique in the site.
    pub name: String,
    /// Points `[east, north]`, metres.
    pub centreline_m: Vec<[f64; 2]>,
    /// Width, metres.
    pub width_m: f64,
}

/// A unit's surroundings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site {
    /// Origin of the ENU frame.
    pub origin: GeoOrigin,
    /// Sensors, addressed by [`SensorIndex`].
    pub sensors: Vec<Sensor>,
    /// Lanes; may be empty.
    pub lanes: Vec<Lane>,
    /// What the map says of the junction; empty without one.
    pub intersection: Intersection,
}

impl Site {
    /// The sensor with this index.
    #[must_use]
    pub fn sensor(&self, index: SensorIndex) -> Option<&Sensor> {
        self.sensors.get(usize::from(index.0))
    }

    /// The index of the sensor with this name.
    #[must_use]
    pub fn sensor_named(&self, name: &str) -> Option<SensorIndex> {
        let i = self.sensors.iter().position(|s| s.name == name)?;
        u16::try_from(i).ok().map(SensorIndex)
    }
}
