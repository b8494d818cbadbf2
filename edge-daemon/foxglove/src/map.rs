//! The junction as Foxglove draws it.

use crate::scene::{FRAME, line, pose, shade, timestamp, vector};
use foxglove::messages::{
    ArrowPrimitive, CubePrimitive, LinePrimitive, Point3, SceneEntity, SceneUpdate, TextPrimitive,
    line_primitive::Type,
};
use fusion_wire::proto::{Point, Pose, Sensor, Site, sensor::Kind};

const LANES: [f64; 3] = [0.55, 0.55, 0.55];
const STOP_LINES: [f64; 3] = [1.0, 1.0, 1.0];
const CROSSINGS: [f64; 3] = [0.9, 0.9, 0.7];
const ZONES: [f64; 3] = [0.8, 0.5, 0.9];
const SENSORS: [f64; 3] = [0.95, 0.6, 0.2];

/// Lanes, stop lines, crossings, zones and sensors: entities that stay, as from `utc_ns`.
#[must_use]
pub fn map(site: &Site, utc_ns: i64) -> SceneUpdate {
    let lanes = site.lanes.iter().map(|l| strip(&l.centreline, 0.12, LANES)).collect();
    let stop_lines = site.stop_lines.iter().filter_map(|s| {
        let ends = [s.start.as_ref()?, s.end.as_ref()?];
        Some(line(Type::LineStrip, ends.map(point).into(), 0.4, STOP_LINES))
    });
    let crossings = site.crossings.iter().map(|c| strip(&c.centreline, c.width_m.min(0.5), CROSSINGS));
    let zones = site.zones.iter().map(|z| outline(&z.outline, ZONES));
    let named = [
        ("lanes", lanes, site.lanes.iter().filter_map(|l| name(&l.name, l.centreline.first()?)).collect()),
        ("stop lines", stop_lines.collect(), Vec::new()),
        (
            "crossings",
            crossings.collect(),
            site.crossings.iter().filter_map(|c| name(&c.name, c.centreline.first()?)).collect(),
        ),
        (
            "zones",
            zones.collect(),
            site.zones.iter().filter_map(|z| name(&z.name, z.outline.first()?)).collect(),
        ),
    ];
    let mut entities: Vec<SceneEntity> = named
        .into_iter()
        .map(|(id, lines, texts)| SceneEntity { lines, texts, ..standing(id, utc_ns) })
        .collect();
    entities.push(sensors(site, utc_ns));
    SceneUpdate { entities, deletions: Vec::new() }
}

/// Where the sensors are, where they look, and what ground they see.
fn sensors(site: &Site, utc_ns: i64) -> SceneEntity {
    let mut entity = standing("sensors", utc_ns);
    for sensor in &site.sensors {
        entity.lines.extend((!sensor.coverage.is_empty()).then(|| outline(&sensor.coverage, SENSORS)));
        if let Some(mounting) = mounting(sensor) {
            let at = [mounting.x_m, mounting.y_m, mounting.z_m];
            entity.arrows.push(ArrowPrimitive {
                pose: pose(at, mounting.yaw_rad),
                shaft_length: 3.0,
                shaft_diameter: 0.2,
                head_length: 0.8,
                head_diameter: 0.6,
                color: shade(SENSORS, 1.0),
            });
            entity.texts.push(label(&sensor.name, [at[0], at[1], at[2] + 0.8]));
        }
        if let Some(Kind::Loop(l)) = &sensor.kind {
            entity.cubes.push(CubePrimitive {
                pose: pose([l.x_m, l.y_m, 0.0], l.heading_rad),
                size: vector([l.length_m, l.width_m, 0.02]),
                color: shade(SENSORS, 0.5),
            });
        }
    }
    entity
}

fn mounting(sensor: &Sensor) -> Option<&Pose> {
    match sensor.kind.as_ref()? {
        Kind::Radar(radar) => radar.pose.as_ref(),
        Kind::Camera(camera) => camera.pose.as_ref(),
        Kind::Loop(_) | Kind::Signal(_) => None,
    }
}

fn standing(id: &str, utc_ns: i64) -> SceneEntity {
    SceneEntity {
        timestamp: timestamp(utc_ns),
        frame_id: FRAME.to_owned(),
        id: id.to_owned(),
        ..SceneEntity::default()
    }
}

fn point(p: &Point) -> Point3 {
    Point3 { x: p.x_m, y: p.y_m, z: 0.0 }
}

fn strip(points: &[Point], thickness_m: f64, colour: [f64; 3]) -> LinePrimitive {
    line(Type::LineStrip, points.iter().map(point).collect(), thickness_m, colour)
}

fn outline(points: &[Point], colour: [f64; 3]) -> LinePrimitive {
    line(Type::LineLoop, points.iter().map(point).collect(), 0.1, colour)
}

fn name(text: &str, at: &Point) -> Option<TextPrimitive> {
    (!text.is_empty()).then(|| label(text, [at.x_m, at.y_m, 0.3]))
}

fn label(text: &str, at: [f64; 3]) -> TextPrimitive {
    TextPrimitive {
        pose: pose(at, 0.0),
        billboard: true,
        font_size: 0.8,
        scale_invariant: false,
        color: shade([0.8; 3], 1.0),
        text: text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_wire::proto::{Camera, Lane, Loop, StopLine};

    fn at(x_m: f64, y_m: f64) -> Point {
        Point { x_m, y_m }
    }

    #[test]
    fn everything_of_a_site_is_drawn_where_it_is() {
        let eye = Pose { x_m: 3.0, y_m: 4.0, z_m: 5.0, yaw_rad: 0.0, pitch_down_rad: 0.2 };
        let camera = Sensor {
            name: "eye".to_owned(),
            kind: Some(Kind::Camera(Camera { pose: Some(eye), ..Camera::default() })),
            coverage: vec![at(0.0, 0.0), at(9.0, 0.0), at(0.0, 9.0)],
            ..Sensor::default()
        };
        let coil = Loop { x_m: -7.0, y_m: 1.0, length_m: 2.0, width_m: 1.5, ..Loop::default() };
        let coil = Sensor { kind: Some(Kind::Loop(coil)), ..Sensor::default() };
        let lane =
            Lane { name: "in".to_owned(), centreline: vec![at(1.0, 2.0), at(8.0, 2.0)], ..Lane::default() };
        let stop = StopLine { start: Some(at(8.0, 0.0)), end: Some(at(8.0, 3.0)), ..StopLine::default() };
        let site = Site {
            sensors: vec![camera, coil],
            lanes: vec![lane],
            stop_lines: vec![stop],
            ..Site::default()
        };
        let drawn = map(&site, 0);
        let ids: Vec<&str> = drawn.entities.iter().map(|e| e.id.as_str()).collect();
        assert_eq!(ids, ["lanes", "stop lines", "crossings", "zones", "sensors"]);
        assert!(drawn.entities.iter().all(|e| e.lifetime.is_none() && e.frame_id == FRAME), "they stay");
        let lanes = &drawn.entities[0];
        assert_eq!(lanes.lines[0].points[1], Point3 { x: 8.0, y: 2.0, z: 0.0 });
        assert_eq!(lanes.texts[0].text, "in");
        let sensors = &drawn.entities[4];
        assert_eq!(sensors.lines[0].points.len(), 3);
        assert_eq!(sensors.arrows[0].pose, pose([3.0, 4.0, 5.0], 0.0));
        assert_eq!(sensors.cubes[0].size, vector([2.0, 1.5, 0.02]));
    }
}
