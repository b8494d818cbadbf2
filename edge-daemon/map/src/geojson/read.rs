//! From GeoJSON.

use super::properties::{Properties, number};
use crate::Options;
use crate::draft::{
    Draft, DraftApproach, DraftConnection, DraftCrossing, DraftLane, DraftStopLine, DraftZone,
};
use crate::geodesy::LocalFrame;
use crate::geometry::Point;
use crate::problem::Findings;
use fusion_contract::{LaneRole, LaneUsers, Turn};
use geojson::{Feature, GeoJson, GeometryValue, Position};
use serde_json::Value;

/// Width of a lane that gives none, metres.
const WIDTH_M: f64 = 3.25;
/// Width of a crossing that gives none, metres.
const CROSSING_M: f64 = 4.0;

const KINDS: &str = "lane, stop_line, crossing, zone or approach";
const ROLES: [(&str, Option<LaneRole>); 3] =
    [("ingress", Some(LaneRole::Ingress)), ("egress", Some(LaneRole::Egress)), ("other", None)];
const USERS: [(&str, LaneUsers); 3] =
    [("vehicles", LaneUsers::Vehicles), ("transit", LaneUsers::Transit), ("bicycles", LaneUsers::Bicycles)];
const TURNS: [Turn; 4] = [Turn::Left, Turn::Through, Turn::Right, Turn::UTurn];

pub(crate) fn read(text: &str, options: &Options, found: &mut Findings) -> Option<Draft> {
    let collection = match text.parse::<GeoJson>() {
        Ok(GeoJson::FeatureCollection(collection)) => collection,
        Ok(_) => {
            found.error(
                "",
                "type",
                "it is no FeatureCollection",
                "put the features into one FeatureCollection",
            );
            return None;
        }
        Err(e) => {
            found.error(
                "",
                "",
                format!("no GeoJSON: {e}"),
                "make it valid, for example by exporting it again",
            );
            return None;
        }
    };
    if let Some(crs) = collection.foreign_members.as_ref().and_then(|m| m.get("crs"))
        && !crs.to_string().contains("CRS84")
    {
        let what = "the coordinates are in another system than WGS84";
        found.error(
            "",
            "crs",
            what,
            "export it in EPSG:4326 (WGS84, longitude first): RFC 7946 knows no other",
        );
        return None;
    }
    let mut reader = Reader { frame: LocalFrame::new(&options.origin), draft: Draft::default() };
    for (i, feature) in collection.features.into_iter().enumerate() {
        reader.feature(i, feature, found);
    }
    Some(reader.draft)
}

struct Reader {
    frame: LocalFrame,
    draft: Draft,
}

impl Reader {
    fn feature(&mut self, i: usize, feature: Feature, found: &mut Findings) {
        let values = feature.properties.unwrap_or_default();
        let word = |key: &str| values.get(key).and_then(Value::as_str).map(str::to_owned);
        let (kind, name) = (word("kind"), word("name"));
        let called = [kind.clone(), name].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let element =
            if called.is_empty() { format!("feature {i}") } else { format!("feature {i} ({called})") };
        let Some(kind) = kind else {
            found.error(&element, "kind", "it is missing", format!("say what the feature is: {KINDS}"));
            return;
        };
        let mut p = Properties::new(element, values, found);
        p.take("kind");
        let geometry = feature.geometry.map(|g| g.value);
        match kind.as_str() {
            "lane" => self.lane(&mut p, geometry),
            "stop_line" => self.stop_line(&mut p, geometry),
            "crossing" => self.crossing(&mut p, geometry),
            "zone" => self.zone(&mut p, geometry),
            "approach" => self.approach(&mut p),
            other => p.error("kind", format!("`{other}` is not known"), format!("use {KINDS}")),
        }
        p.finish();
    }

    fn points(&self, positions: &[Position], p: &mut Properties<'_>) -> Option<Vec<Point>> {
        let place = |position: &Position| match *position.as_slice() {
            [longitude, latitude, ..] if longitude.abs() <= 180.0 && latitude.abs() <= 90.0 => {
                Some(self.frame.to_enu(latitude, longitude))
            }
            _ => None,
        };
        let points: Option<Vec<Point>> = positions.iter().map(place).collect();
        if points.is_none() {
            let what = "a coordinate is no longitude and latitude";
            p.error("", what, "export it in EPSG:4326 (WGS84), degrees, longitude first");
        }
        points
    }

    fn line(&self, geometry: Option<GeometryValue>, p: &mut Properties<'_>) -> Option<Vec<Point>> {
        match geometry {
            Some(GeometryValue::LineString { coordinates }) => self.points(&coordinates, p),
            other => {
                let is = other.map_or("nothing", |g| g.type_name());
                p.error("geometry", format!("it is {is}, not a LineString"), "draw it as one line");
                None
            }
        }
    }

    fn lane(&mut self, p: &mut Properties<'_>, geometry: Option<GeometryValue>) {
        let (name, points) = (p.needed("name"), self.line(geometry, p));
        for field in ["oneway", "one_way"] {
            if p.take(field).is_some_and(|v| v == false || v == "no") {
                let what = "a lane that is driven both ways has no direction";
                p.error(field, what, "draw two lanes, each in its direction of travel");
            }
        }
        let role = p.word("role", &ROLES);
        let users = p.word("users", &USERS).unwrap_or_default();
        let (lane_id, width_m, approach) =
            (p.number("lane_id"), p.metres("width_m", WIDTH_M), p.text("approach"));
        let ways = p.take("connects_to");
        let Some((name, points)) = name.zip(points) else { return };
        self.connections(&name, ways, p);
        self.draft.lanes.push(DraftLane {
            element: p.element.clone(),
            source_id: name.clone(),
            name: Some(name),
            lane_id,
            points,
            width_m,
            users,
            beside: String::new(),
            approach,
            role: role.flatten(),
            passes_by: role == Some(None),
        });
    }

    /// `connects_to`: names of lanes, or objects with more about the way.
    fn connections(&mut self, from: &str, ways: Option<Value>, p: &mut Properties<'_>) {
        const REMEDY: &str =
            "give a list of `{ \"lane\": NAME, \"turn\": …, \"signal_group\": … }`, or of names";
        let ways = match ways {
            None => return,
            Some(Value::Array(ways)) => ways,
            Some(one) => vec![one],
        };
        for way in ways {
            let text = |key: &str| way.get(key).and_then(Value::as_str);
            let Some(to) = way.as_str().or_else(|| text("lane")) else {
                p.error("connects_to", format!("{way} names no lane"), REMEDY);
                continue;
            };
            let turn = text("turn").map(|word| TURNS.into_iter().find(|t| t.word() == word));
            if turn == Some(None) {
                p.error("connects_to", "turn is not known", "use left, through, right or u-turn");
            }
            let signal_group = way.get("signal_group").filter(|v| !v.is_null()).map(number);
            if signal_group == Some(None) {
                p.error(
                    "connects_to",
                    "signal_group is no number from 1 to 255",
                    "give a whole number, without quotes",
                );
            }
            let path: Option<Vec<Position>> =
                way.get("path").map(|path| serde_json::from_value(path.clone()).unwrap_or_default());
            let path = path.and_then(|path| self.points(&path, p)).unwrap_or_default();
            self.draft.connections.push(DraftConnection {
                element: p.element.clone(),
                junction: String::new(),
                from: from.to_owned(),
                to: to.to_owned(),
                path,
                turn: turn.flatten(),
                movement: text("movement").map(str::to_owned),
                signal_group: signal_group.flatten(),
            });
        }
    }

    fn stop_line(&mut self, p: &mut Properties<'_>, geometry: Option<GeometryValue>) {
        let lanes = p.texts("lanes");
        if let Some(points) = self.line(geometry, p) {
            self.draft.stop_lines.push(DraftStopLine { element: p.element.clone(), lanes, points });
        }
    }

    fn crossing(&mut self, p: &mut Properties<'_>, geometry: Option<GeometryValue>) {
        let (name, approach) = (p.text("name"), p.text("approach"));
        let (width_m, signal_group) = (p.metres("width_m", CROSSING_M), p.number("signal_group"));
        if let Some(points) = self.line(geometry, p) {
            let element = p.element.clone();
            self.draft.crossings.push(DraftCrossing {
                element,
                name,
                approach,
                points,
                width_m,
                signal_group,
            });
        }
    }

    fn zone(&mut self, p: &mut Properties<'_>, geometry: Option<GeometryValue>) {
        let (name, purpose) = (p.needed("name"), p.text("purpose").unwrap_or_default());
        let ring = match geometry {
            Some(GeometryValue::Polygon { coordinates }) if coordinates.len() == 1 => {
                coordinates.into_iter().next()
            }
            _ => {
                p.error("geometry", "it is not a Polygon without holes", "draw it as one area");
                None
            }
        };
        let outline = ring.and_then(|ring| self.points(&ring, p));
        if let Some((name, outline)) = name.zip(outline) {
            self.draft.zones.push(DraftZone { element: p.element.clone(), name, purpose, outline });
        }
    }

    fn approach(&mut self, p: &mut Properties<'_>) {
        let approach_id = p.number("approach_id");
        if let Some(name) = p.needed("name") {
            self.draft.approaches.push(DraftApproach { element: p.element.clone(), name, approach_id });
        }
    }
}
