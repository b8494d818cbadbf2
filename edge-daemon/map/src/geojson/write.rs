//! To GeoJSON: what [`read`](super::read) makes the same map of.

use crate::Map;
use crate::geodesy::LocalFrame;
use crate::geometry::Point;
use fusion_contract::{GeoOrigin, LaneRole, LaneUsers};
use serde_json::{Map as Object, Value, json};

/// A map as GeoJSON, one feature a line; coordinates have nine decimals, a tenth of a millimetre.
#[must_use]
pub fn to_geojson(map: &Map, origin: &GeoOrigin) -> String {
    let writer = Writer { frame: LocalFrame::new(origin), map };
    let features: Vec<String> = writer.features().iter().map(|f| format!("    {f}")).collect();
    format!("{{\n  \"type\": \"FeatureCollection\",\n  \"features\": [\n{}\n  ]\n}}\n", features.join(",\n"))
}

struct Writer<'a> {
    frame: LocalFrame,
    map: &'a Map,
}

fn feature(geometry: &Value, properties: &Value) -> Value {
    json!({ "type": "Feature", "geometry": geometry, "properties": properties })
}

fn millimetres(m: f64) -> f64 {
    (m * 1e3).round() / 1e3
}

impl Writer<'_> {
    fn position(&self, p: Point) -> Value {
        let round = |degrees: f64| (degrees * 1e9).round() / 1e9;
        let [latitude, longitude] = self.frame.to_wgs84(p);
        json!([round(longitude), round(latitude)])
    }

    fn positions(&self, points: &[Point]) -> Vec<Value> {
        points.iter().map(|&p| self.position(p)).collect()
    }

    fn line(&self, points: &[Point]) -> Value {
        json!({ "type": "LineString", "coordinates": self.positions(points) })
    }

    fn lane_name(&self, lane: u16) -> &str {
        self.map.lanes.get(usize::from(lane)).map_or("", |l| l.name.as_str())
    }

    fn approach(&self, approach: Option<u16>) -> Option<&str> {
        let approach = self.map.intersection.approaches.get(usize::from(approach?))?;
        Some(&approach.name)
    }

    fn features(&self) -> Vec<Value> {
        let i = &self.map.intersection;
        let mut out = Vec::new();
        for a in &i.approaches {
            let p = json!({ "kind": "approach", "name": a.name, "approach_id": a.approach_id });
            out.push(feature(&Value::Null, &p));
        }
        out.extend((0u16..).zip(&self.map.lanes).map(|(index, _)| self.lane(index)));
        for s in &i.stop_lines {
            let lanes: Vec<&str> = s.lanes.iter().map(|&l| self.lane_name(l)).collect();
            out.push(feature(&self.line(&s.line_m), &json!({ "kind": "stop_line", "lanes": lanes })));
        }
        for c in &i.crossings {
            let mut p = json!({ "kind": "crossing", "name": c.name, "width_m": millimetres(c.width_m) });
            put(&mut p, "approach", self.approach(c.approach).map(Value::from));
            put(&mut p, "signal_group", c.signal_group.map(Value::from));
            out.push(feature(&self.line(&c.centreline_m), &p));
        }
        for z in &i.zones {
            let mut p = json!({ "kind": "zone", "name": z.name });
            put(&mut p, "purpose", (!z.purpose.is_empty()).then(|| Value::from(z.purpose.as_str())));
            let ring: Vec<Point> = z.outline_m.iter().chain(z.outline_m.first()).copied().collect();
            let geometry = json!({ "type": "Polygon", "coordinates": [self.positions(&ring)] });
            out.push(feature(&geometry, &p));
        }
        out
    }

    fn lane(&self, index: u16) -> Value {
        let lane = &self.map.lanes[usize::from(index)];
        let mut p = json!({ "kind": "lane", "name": lane.name, "width_m": millimetres(lane.width_m) });
        match self.map.intersection.lane(index) {
            None => put(&mut p, "role", Some("other".into())),
            Some(used) => {
                let role = if used.role == LaneRole::Ingress { "ingress" } else { "egress" };
                put(&mut p, "role", Some(role.into()));
                put(&mut p, "lane_id", Some(used.lane_id.into()));
                put(&mut p, "approach", self.approach(used.approach).map(Value::from));
                let users = match used.users {
                    LaneUsers::Vehicles => None,
                    LaneUsers::Transit => Some("transit".into()),
                    LaneUsers::Bicycles => Some("bicycles".into()),
                };
                put(&mut p, "users", users);
            }
        }
        let ways = self.ways(index);
        put(&mut p, "connects_to", (!ways.is_empty()).then(|| Value::from(ways)));
        feature(&self.line(&lane.centreline_m), &p)
    }

    fn ways(&self, from: u16) -> Vec<Value> {
        let movements = self.map.intersection.movements.iter();
        let ways = movements
            .flat_map(|m| m.connections.iter().map(move |c| (m, c)))
            .filter(|(_, c)| c.from_lane == from);
        let way = ways.map(|(m, c)| {
            let mut w =
                json!({ "lane": self.lane_name(c.to_lane), "turn": m.turn.word(), "movement": m.name });
            put(&mut w, "signal_group", m.signal_group.map(Value::from));
            put(&mut w, "path", (!c.path_m.is_empty()).then(|| Value::from(self.positions(&c.path_m))));
            w
        });
        way.collect()
    }
}

fn put(object: &mut Value, key: &str, value: Option<Value>) {
    if let (Some(object), Some(value)) = (object.as_object_mut() as Option<&mut Object<String, Value>>, value)
    {
        object.insert(key.to_owned(), value);
    }
}
