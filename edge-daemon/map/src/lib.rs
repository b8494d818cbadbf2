//! A junction's map: text in, lanes and an [`Intersection`] in the site frame out.
//!
//! Four forms are read: GeoJSON by the property names of `edge-daemon/map/README.md`, SUMO networks (`.net.xml`), ASAM
//! OpenDRIVE (`.xodr`), and Lanelet2 in OpenStreetMap's XML (`.osm`). Each reader makes a draft of what the file
//! says, in metres about the unit's origin; what the file leaves open (which junction, legs, names, numbers, turns, stop
//! lines) is worked out in one place, `assemble`, and everything is checked in one place, `check`. Nothing here does
//! I/O, and no text makes it panic.
//!
//! A map is either whole and sound, or an error that lists all that is wrong with it: file, element, field, remedy.

mod assemble;
mod check;
mod draft;
mod geodesy;
mod geojson;
mod geometry;
mod lanelet2;
mod legs;
mod opendrive;
mod place;
mod problem;
mod sumo;

pub use geodesy::LocalFrame;
pub use geojson::to_geojson;
pub use problem::{MapError, Problem};

use fusion_contract::{GeoOrigin, Intersection, Lane};
use std::collections::BTreeMap;

/// The largest text that is read, bytes: a city's network has a few tens of millions.
pub const LARGEST_BYTES: usize = 64 << 20;

/// How a map is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// GeoJSON (RFC 7946) by our property names.
    Geojson,
    /// A SUMO network.
    Sumo,
    /// ASAM OpenDRIVE.
    Opendrive,
    /// Lanelet2 in OpenStreetMap's XML.
    Lanelet2,
}

impl Format {
    /// Every format, with its word and the endings of its files.
    pub const ALL: [(Self, &'static str, &'static [&'static str]); 4] = [
        (Self::Geojson, "geojson", &[".geojson", ".json"]),
        (Self::Sumo, "sumo", &[".net.xml"]),
        (Self::Opendrive, "opendrive", &[".xodr"]),
        (Self::Lanelet2, "lanelet2", &[".osm"]),
    ];

    /// By a file's name.
    #[must_use]
    pub fn of_file(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase();
        Self::ALL.into_iter().find(|(.., ends)| ends.iter().any(|end| name.ends_with(end))).map(|f| f.0)
    }

    /// The word in configuration.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.into_iter().find(|f| f.0 == self).map_or("", |f| f.1)
    }
}

/// How a map is placed and what of it is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Origin of the site frame.
    pub origin: GeoOrigin,
    /// The point of the map's own plane that is the origin, metres; for maps that are not tied to the earth. None: the file
    /// says how its plane lies on the earth.
    pub origin_in_map_m: Option<[f64; 2]>,
    /// The junction's name in the file; none: the one nearest to the origin.
    pub junction: Option<String>,
    /// How far from the junction's middle lanes are taken, metres.
    pub radius_m: f64,
    /// The map must have a lane so near to the origin, metres.
    pub nearest_m: f64,
    /// Signal groups of movements and crossings by their names; they win over the file's.
    pub phases: BTreeMap<String, u8>,
}

impl Options {
    /// How far from the junction's middle lanes are taken: beyond what a radar sees.
    pub const RADIUS_M: f64 = 200.0;
    /// How near to the origin a lane must be: an origin is a point of the junction.
    pub const NEAREST_M: f64 = 100.0;

    /// Everything as it is when nobody says.
    #[must_use]
    pub fn new(origin: GeoOrigin) -> Self {
        Self {
            origin,
            origin_in_map_m: None,
            junction: None,
            radius_m: Self::RADIUS_M,
            nearest_m: Self::NEAREST_M,
            phases: BTreeMap::new(),
        }
    }
}

/// A sound map.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The junction's name in the file; empty where the file knows but one.
    pub junction: String,
    /// The junction's middle, `[east, north]`, metres.
    pub centre_m: [f64; 2],
    /// Lanes, in the order of their numbers; lanes that only pass by come last.
    pub lanes: Vec<Lane>,
    /// What they are at the junction; indices count in `lanes`.
    pub intersection: Intersection,
    /// What is allowed but probably not meant.
    pub warnings: Vec<Problem>,
}

/// Reads a map; `file` is what errors call it.
///
/// # Errors
/// The text is not of this format, it can't be placed, or what it says makes no sense: all that is wrong.
pub fn read(text: &str, format: Format, file: &str, options: &Options) -> Result<Map, MapError> {
    let mut found = problem::Findings::new(file);
    let draft = if text.len() > LARGEST_BYTES {
        let what = format!("{} bytes are more than {LARGEST_BYTES}", text.len());
        found.error("", "", what, "cut the map to the junction's surroundings");
        None
    } else {
        match format {
            Format::Geojson => geojson::read(text, options, &mut found),
            Format::Sumo => sumo::read(text, options, &mut found),
            Format::Opendrive => opendrive::read(text, options, &mut found),
            Format::Lanelet2 => lanelet2::read(text, options, &mut found),
        }
    };
    let map = draft.and_then(|draft| assemble::assemble(draft, options, &mut found));
    found.finish(map)
}
