//! A unit in Foxglove, live: whoever looks with Foxglove at a recording sees the same topics here, and the junction in 3D besides.
//!
//! Topics and schemas are those of a recording ([`fusion_record::topic`]): `/tracks`, `/health`, `/site`, `/events`, `/alerts`, `/traffic`,
//! `/signal` and `/detections/<sensor>`, protobuf `kerbside.v1`. `/scene` (`foxglove.SceneUpdate`) has road users as boxes with their velocity and
//! the ellipse in which they are with 95 %, lanes, stop lines, crossings, zones and sensors, in the frame `site`: metres east, north and up
//! of the unit's origin. Nothing is written that nobody has subscribed to.
//!
//! The protocol (Foxglove WebSocket, version 1) knows no password, so [`Studio`] listens on loopback addresses alone. From afar,
//! `ssh -L 8765:localhost:8765 unit` brings it to the engineer's machine. Like any server on a loopback address that browsers may
//! ask, it is open to every program and every page that is open on that machine, for reading.

mod map;
mod scene;
mod studio;

pub use map::map;
pub use scene::{FRAME, scene};
pub use studio::{Studio, StudioError};
