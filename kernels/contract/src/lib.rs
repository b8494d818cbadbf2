//! The vocabulary of Kerbside: what every other crate means by a detection, a site and a track.
//!
//! No I/O, no serialisation and no device API live here, so that decoders, kernels, gateware and the
//! wire can all depend on it.
//!
//! Conventions, everywhere: site frame is ENU metres about the unit's origin; sensor frame is x along
//! boresight, y left, z up; image frame is pixels, origin top left; angles are radians, anticlockwise
//! from east; time is UTC nanoseconds. Names carry the unit.

pub mod cause;
pub mod class;
pub mod detection;
pub mod frame;
pub mod intersection;
pub mod site;
pub mod time;
pub mod track;

pub use cause::chain;
pub use class::ObjectClass;
pub use detection::{
    CameraBox, DetectorFault, LoopEdge, LoopFault, ObjectReport, RadarPoint, Scan, ScanData, SignalEvent,
    VehiclePassage,
};
pub use frame::{GeoOrigin, Pose};
pub use intersection::{
    Approach, Connection, Crossing, Intersection, LaneRole, LaneUse, LaneUsers, Movement, StopLine, Turn,
    Zone,
};
pub use site::{
    CameraModel, Lane, LoopModel, RadarModel, ReflectionPoint, Sensor, SensorIndex, SensorKind, Site, Trust,
};
pub use time::{StampSource, UtcNs};
pub use track::{Motion, SensorAlignment, Track, TrackFrame, TrackId};
