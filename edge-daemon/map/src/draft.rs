//! What a file says of a junction, before what it leaves open is worked out. Everything is in the site frame, metres.

use crate::geometry::Point;
use fusion_contract::{LaneRole, LaneUsers, Turn};

/// A lane.
#[derive(Clone, Debug)]
pub(crate) struct DraftLane {
    /// The element, as errors call it.
    pub element: String,
    /// What the file calls it; unique in the file.
    pub source_id: String,
    /// The name that it shall have, where the file gives one.
    pub name: Option<String>,
    /// Its LaneID, where the file gives one.
    pub lane_id: Option<u8>,
    /// Centreline in the direction of travel.
    pub points: Vec<Point>,
    pub width_m: f64,
    pub users: LaneUsers,
    /// Lanes with the same words here run side by side, such as those of one edge; empty: not known.
    pub beside: String,
    /// The approach's name, where the file gives one.
    pub approach: Option<String>,
    /// What it is at the junction, where the file says so.
    pub role: Option<LaneRole>,
    /// The file says that it is no lane of the junction.
    pub passes_by: bool,
}

/// A way across a junction, lane to lane, by what the file calls them.
#[derive(Clone, Debug)]
pub(crate) struct DraftConnection {
    pub element: String,
    /// The junction that it crosses.
    pub junction: String,
    pub from: String,
    pub to: String,
    /// The way between them; may be empty.
    pub path: Vec<Point>,
    pub turn: Option<Turn>,
    /// The movement's name, where the file gives one.
    pub movement: Option<String>,
    pub signal_group: Option<u8>,
}

/// A stop line.
#[derive(Clone, Debug)]
pub(crate) struct DraftStopLine {
    pub element: String,
    /// The lanes that it ends, by what the file calls them; empty: those that it lies across.
    pub lanes: Vec<String>,
    pub points: Vec<Point>,
}

/// A crossing.
#[derive(Clone, Debug)]
pub(crate) struct DraftCrossing {
    pub element: String,
    pub name: Option<String>,
    pub approach: Option<String>,
    pub points: Vec<Point>,
    pub width_m: f64,
    pub signal_group: Option<u8>,
}

/// A zone.
#[derive(Clone, Debug)]
pub(crate) struct DraftZone {
    pub element: String,
    pub name: String,
    pub purpose: String,
    pub outline: Vec<Point>,
}

/// An approach that the file names.
#[derive(Clone, Debug)]
pub(crate) struct DraftApproach {
    pub element: String,
    pub name: String,
    pub approach_id: Option<u8>,
}

/// A whole file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Draft {
    pub lanes: Vec<DraftLane>,
    pub connections: Vec<DraftConnection>,
    pub stop_lines: Vec<DraftStopLine>,
    pub crossings: Vec<DraftCrossing>,
    pub zones: Vec<DraftZone>,
    pub approaches: Vec<DraftApproach>,
}
