//! A junction in the terms of SAE J2735 MAP and ISO/TS 19091: lanes with their use, approaches, movements with the
//! signal group that governs them, stop lines, crossings and zones.
//!
//! Indices of lanes are places in [`Site::lanes`](crate::Site::lanes); indices of approaches, places in
//! [`Intersection::approaches`]. Everything is in the site frame, metres.

/// What traffic on a lane is about to do at the junction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaneRole {
    /// It comes to the junction.
    Ingress,
    /// It leaves the junction.
    Egress,
}

/// Whom a lane is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LaneUsers {
    /// Motor traffic.
    #[default]
    Vehicles,
    /// Buses, trams or taxis alone.
    Transit,
    /// Cyclists alone.
    Bicycles,
}

/// What a lane is at the junction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaneUse {
    /// Which lane.
    pub lane: u16,
    /// Its number in MAP and SPaT messages (LaneID), 1 to 255; unique in the junction.
    pub lane_id: u8,
    /// What traffic on it is about to do.
    pub role: LaneRole,
    /// Whom it is for.
    pub users: LaneUsers,
    /// The approach that it belongs to; an egress lane belongs to the leg that it leaves by.
    pub approach: Option<u16>,
    /// What the map's file calls it.
    pub source_id: String,
}

/// One leg of the junction.
#[derive(Clone, Debug, PartialEq)]
pub struct Approach {
    /// Its name, unique in the junction: mostly where its traffic comes from, such as `north`.
    pub name: String,
    /// Its number in MAP messages (ApproachID), 1 to 15.
    pub approach_id: u8,
    /// Where its traffic heads when it reaches the junction, radians anticlockwise from east.
    pub heading_rad: f64,
}

/// What a movement does at the junction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// To the left.
    Left,
    /// Straight on.
    Through,
    /// To the right.
    Right,
    /// Back to where it came from.
    UTurn,
}

impl Turn {
    /// The word in a movement's name.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Through => "through",
            Self::Right => "right",
            Self::UTurn => "u-turn",
        }
    }
}

/// One way across the junction, lane to lane.
#[derive(Clone, Debug, PartialEq)]
pub struct Connection {
    /// Its number in MAP and SPaT messages (LaneConnectionID), 1 to 255; unique in the junction.
    pub connection_id: u8,
    /// The ingress lane.
    pub from_lane: u16,
    /// The egress lane.
    pub to_lane: u16,
    /// The way, from the one's end to the other's start; empty where the map does not say.
    pub path_m: Vec<[f64; 2]>,
}

/// All ways of one approach that turn alike and go at the same time.
#[derive(Clone, Debug, PartialEq)]
pub struct Movement {
    /// Its name, unique in the junction, such as `north-left`.
    pub name: String,
    /// The approach that it comes from.
    pub approach: u16,
    /// What it does.
    pub turn: Turn,
    /// The signal group (the controller's phase) that governs it, 1 to 255, where one does and is known.
    pub signal_group: Option<u8>,
    /// Its ways; never empty.
    pub connections: Vec<Connection>,
}

/// Where traffic waits.
#[derive(Clone, Debug, PartialEq)]
pub struct StopLine {
    /// The lanes that it ends.
    pub lanes: Vec<u16>,
    /// Its ends, `[east, north]`, metres.
    pub line_m: [[f64; 2]; 2],
}

/// Where people cross the road.
#[derive(Clone, Debug, PartialEq)]
pub struct Crossing {
    /// Its name, unique among movements and crossings.
    pub name: String,
    /// The leg that it crosses, where known.
    pub approach: Option<u16>,
    /// Middle of the way over it, kerb to kerb, metres.
    pub centreline_m: Vec<[f64; 2]>,
    /// Width, metres.
    pub width_m: f64,
    /// The signal group (the controller's pedestrian phase) that governs it, where one does and is known.
    pub signal_group: Option<u8>,
}

/// An area that somebody has a use for.
#[derive(Clone, Debug, PartialEq)]
pub struct Zone {
    /// Its name, unique among zones.
    pub name: String,
    /// What it is for, in a word such as `queue` or `conflict`; empty: not said.
    pub purpose: String,
    /// Corners, anticlockwise, the first not repeated, metres.
    pub outline_m: Vec<[f64; 2]>,
}

/// A junction; empty where a site has no map.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intersection {
    /// The junction's lanes, ascending by [`LaneUse::lane`]; a site may have others, which pass by.
    pub lanes: Vec<LaneUse>,
    /// Legs, clockwise from north.
    pub approaches: Vec<Approach>,
    /// Movements, in the approaches' order.
    pub movements: Vec<Movement>,
    /// Stop lines.
    pub stop_lines: Vec<StopLine>,
    /// Crossings.
    pub crossings: Vec<Crossing>,
    /// Zones.
    pub zones: Vec<Zone>,
}

impl Intersection {
    /// What the map says of a lane of the site.
    #[must_use]
    pub fn lane(&self, lane: u16) -> Option<&LaneUse> {
        self.lanes.iter().find(|l| l.lane == lane)
    }

    /// The movements and crossings that a signal group governs, movements first.
    #[must_use]
    pub fn governed_by(&self, signal_group: u16) -> Vec<&str> {
        let is = |group: Option<u8>| group.is_some_and(|g| u16::from(g) == signal_group);
        let movements = self.movements.iter().filter(|m| is(m.signal_group)).map(|m| m.name.as_str());
        let crossings = self.crossings.iter().filter(|c| is(c.signal_group)).map(|c| c.name.as_str());
        movements.chain(crossings).collect()
    }
}
