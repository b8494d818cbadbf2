//! `[map]`: the junction's lanes and movements from a map, read once and then part of the configuration.
//!
//! What was read is kept as text in [`Map::text`], so that a recording holds all that a replay needs, to the bit.

use super::check::{At, Findings};
use super::model::Config;
use fusion_contract::GeoOrigin;
use fusion_map::{Format, Options};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// `[map]`: the junction's map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// The file, from the folder of the unit's file on.
    pub file: String,
    /// How it is written; none: as its name ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<MapFormat>,
    /// The junction's name in the file; none: the one nearest to the unit's origin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub junction: Option<String>,
    /// The point of the map's own plane that is the unit's origin, metres; none: the file says where it lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_in_map_metres: Option<[f64; 2]>,
    /// How far from the junction's middle lanes are taken, metres.
    #[serde(default = "radius")]
    pub radius_metres: f64,
    /// The map must have a lane so near to the unit's origin, metres.
    #[serde(default = "nearest")]
    pub nearest_metres: f64,
    /// The map itself; then the file is not read. Recordings hold it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The controller's phases by the movements and crossings that they govern; they win over the map's.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub phases: BTreeMap<String, u8>,
}

const fn radius() -> f64 {
    Options::RADIUS_M
}

const fn nearest() -> f64 {
    Options::NEAREST_M
}

/// How a map is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MapFormat {
    /// GeoJSON by our property names.
    Geojson,
    /// A SUMO network.
    Sumo,
    /// ASAM OpenDRIVE.
    Opendrive,
    /// Lanelet2 in OpenStreetMap's XML.
    Lanelet2,
}

impl From<MapFormat> for Format {
    fn from(format: MapFormat) -> Self {
        match format {
            MapFormat::Geojson => Self::Geojson,
            MapFormat::Sumo => Self::Sumo,
            MapFormat::Opendrive => Self::Opendrive,
            MapFormat::Lanelet2 => Self::Lanelet2,
        }
    }
}

impl Map {
    /// A map file with everything else as it is when not typed.
    #[must_use]
    pub fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            format: None,
            junction: None,
            origin_in_map_metres: None,
            radius_metres: radius(),
            nearest_metres: nearest(),
            text: None,
            phases: BTreeMap::new(),
        }
    }

    /// The same for the reader.
    #[must_use]
    pub fn options(&self, origin: GeoOrigin) -> Options {
        Options {
            origin,
            origin_in_map_m: self.origin_in_map_metres,
            junction: self.junction.clone(),
            radius_m: self.radius_metres,
            nearest_m: self.nearest_metres,
            phases: self.phases.clone(),
        }
    }
}

/// Reads the map of a configuration in `folder`, and keeps its text; none where there is none, or something is wrong.
pub(super) fn load(c: &mut Config, folder: &Path, f: &mut Findings) -> Option<fusion_map::Map> {
    let origin = super::plan::origin(c);
    let map = c.map.as_mut()?;
    let at = At::table("map");
    let before = f.errors.len();
    f.range(&at, "radius_metres", map.radius_metres, (20.0, 2000.0), " metres");
    f.range(&at, "nearest_metres", map.nearest_metres, (1.0, 2000.0), " metres");
    let format = map.format.map(Format::from).or_else(|| Format::of_file(&map.file));
    let Some(format) = format else {
        let what = format!("the name of `{}` does not tell how it is written", map.file);
        f.error(at.key("file"), what, "add `format`: geojson, sumo, opendrive or lanelet2");
        return None;
    };
    if f.errors.len() > before {
        return None;
    }
    let path = folder.join(&map.file);
    let text = match map.text.take().map_or_else(|| std::fs::read_to_string(&path), Ok) {
        Ok(text) => text,
        Err(e) => {
            let what = format!("can't read {}: {e}", path.display());
            f.error(at.key("file"), what, "give the map's file, from the folder of this file on");
            return None;
        }
    };
    let read = fusion_map::read(&text, format, &map.file, &map.options(origin));
    map.text = Some(text);
    match read {
        Ok(read) => {
            for w in &read.warnings {
                f.warn(at.key("file"), told(w), w.remedy.clone());
            }
            Some(read)
        }
        Err(e) => {
            for p in e.problems {
                f.error(
                    at.key(if p.field == "phases" { "phases" } else { "file" }),
                    told(&p),
                    p.remedy.clone(),
                );
            }
            None
        }
    }
}

/// A problem without its remedy, which has a place of its own.
fn told(p: &fusion_map::Problem) -> String {
    let text = p.to_string();
    let end = text.len().saturating_sub(p.remedy.len() + "; remedy: ".len());
    text.get(..end).unwrap_or(&text).to_owned()
}

#[cfg(test)]
mod tests {
    use crate::config::{ConfigError, Unit};

    const MAP_UNIT: &str = r#"
[unit]
city = "testville"
name = "corner"
latitude_degrees = 48.2
longitude_degrees = 11.6

[[loop]]
name = "stop"
x_metres = -4.8
y_metres = 10
heading_degrees = -90
lane = "north-in-1"

[map]
file = "junction.net.xml"
[map.phases]
north-left = 5
south-crossing = 8
"#;

    /// A folder with the map that the reader's own tests are about, and a unit beside it.
    fn unit_with_map(change: impl Fn(&str) -> String) -> Result<Unit, ConfigError> {
        let folder = tempfile::tempdir().unwrap();
        let map = concat!(env!("CARGO_MANIFEST_DIR"), "/map/tests/maps/junction.net.xml");
        std::fs::copy(map, folder.path().join("junction.net.xml")).unwrap();
        let path = folder.path().join("unit.toml");
        std::fs::write(&path, change(MAP_UNIT)).unwrap();
        Unit::load(&path)
    }

    #[test]
    fn a_maps_lanes_are_the_sites_and_loops_lie_in_them() {
        let unit = unit_with_map(|t| {
            format!("{t}[[lane]]\nname = \"by-hand\"\ncentreline_metres = [[0, 0], [9, 9]]\n")
        })
        .unwrap();
        let names: Vec<&str> = unit.site.lanes.iter().map(|l| l.name.as_str()).collect();
        assert_eq!((names.len(), names[0], names[10]), (11, "north-in-1", "by-hand"));
        let fusion_contract::SensorKind::Loop(stop) = &unit.site.sensors[0].kind else { panic!() };
        assert_eq!(stop.lane, Some(0));
        assert_eq!(unit.site.intersection.governed_by(5), ["north-left"]);
        assert_eq!(unit.site.intersection.governed_by(8), ["south-crossing"]);
        // What is recorded needs no file, and gives the same lanes to the bit.
        let recorded = Unit::from_text(&unit.config.to_toml().unwrap(), "nowhere/unit.toml").unwrap();
        assert_eq!(recorded.site, unit.site);
    }

    #[test]
    fn what_is_wrong_with_a_map_is_told_at_its_key() {
        let problem = |change: fn(&str) -> String| {
            let Err(ConfigError::Invalid { problems }) = unit_with_map(change) else { panic!() };
            problems[0].clone()
        };
        let away = problem(|t| t.replace("48.2", "48.3"));
        assert_eq!(away.key, "map.file");
        assert!(away.what.starts_with("junction.net.xml: the nearest lane is 11"), "{}", away.what);
        assert!(away.remedy.contains("check the origin"), "{}", away.remedy);
        let phase = problem(|t| t.replace("north-left", "north-straight"));
        assert!(phase.key == "map.phases" && phase.remedy.contains("north-through"), "{phase}");
        let gone = problem(|t| t.replace("junction.net", "junction2.net"));
        assert!(gone.key == "map.file" && gone.what.contains("junction2.net.xml"), "{gone}");
        assert_eq!(
            problem(|t| t.replace("junction.net.xml", "junction.map")).remedy,
            "add `format`: geojson, sumo, opendrive or lanelet2"
        );
        let lane = problem(|t| t.replace("\"north-in-1\"", "\"north-in-9\""));
        assert!(lane.key == "loop[0].lane" && lane.remedy.contains("west-out-1"), "{lane}");
    }
}
