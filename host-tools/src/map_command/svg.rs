//! A map as a drawing: metres to scale, north up.

use fusion_contract::{LaneRole, LaneUsers, Sensor, SensorKind};
use fusion_map::Map;
use std::fmt::Write as _;

type Point = [f64; 2];

/// Room around what is drawn, metres.
const MARGIN_M: f64 = 10.0;

/// The drawing.
pub(super) fn draw(map: &Map, sensors: &[Sensor]) -> String {
    let mut body = String::new();
    for z in &map.intersection.zones {
        polygon(&mut body, &z.outline_m, "zone", &format!("zone {} {}", z.name, z.purpose));
    }
    lanes(map, &mut body);
    for m in &map.intersection.movements {
        let group = m.signal_group.map_or_else(String::new, |g| format!(", phase {g}"));
        for c in &m.connections {
            line(&mut body, &c.path_m, "way", 0.3, &format!("{}{group}", m.name));
        }
    }
    for c in &map.intersection.crossings {
        line(&mut body, &c.centreline_m, "crossing", c.width_m, &c.name);
    }
    for s in &map.intersection.stop_lines {
        line(&mut body, &s.line_m, "stop", 0.5, "stop line");
    }
    names(map, &mut body);
    for s in sensors {
        sensor(&mut body, s);
    }
    let (low, high) = bounds(map);
    let [width, height] = [high[0] - low[0], high[1] - low[1]];
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{:.1} {:.1} {width:.1} {height:.1}\" width=\"{:.0}\" height=\"{:.0}\">\n\
         <style>{STYLE}</style>\n<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"#f4f1ea\"/>\n{body}</svg>\n",
        low[0],
        -high[1],
        width * 3.0,
        height * 3.0,
        low[0],
        -high[1],
    )
}

const STYLE: &str = "path{fill:none}.ingress{stroke:#8d99ae}.egress{stroke:#b8c0cc}.other{stroke:#d8d8d8}\
.bicycles{stroke:#c98a7a}.transit{stroke:#b3a369}.middle{stroke:#fff;stroke-dasharray:2 2}.way{stroke:#2a6f97}\
.crossing{stroke:#f4a261;stroke-dasharray:1 1}.stop{stroke:#d62828}.zone{fill:#2a9d8f33;stroke:#2a9d8f;stroke-width:.3}\
.sees{fill:#6a4c9322;stroke:#6a4c93;stroke-width:.3}.sensor{fill:#6a4c93}text{font:3px sans-serif;fill:#222}";

fn bounds(map: &Map) -> (Point, Point) {
    let all = map.lanes.iter().flat_map(|l| l.centreline_m.iter());
    let start = (map.centre_m, map.centre_m);
    let (low, high) = all
        .fold(start, |(lo, hi), p| ([lo[0].min(p[0]), lo[1].min(p[1])], [hi[0].max(p[0]), hi[1].max(p[1])]));
    ([low[0] - MARGIN_M, low[1] - MARGIN_M], [high[0] + MARGIN_M, high[1] + MARGIN_M])
}

/// What XML would take for its own.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// SVG counts downwards.
fn path(points: &[Point]) -> String {
    let mut d = String::new();
    for (i, [x, y]) in points.iter().enumerate() {
        let _ = write!(d, "{}{x:.2} {:.2}", if i == 0 { 'M' } else { 'L' }, -y);
    }
    d
}

fn line(out: &mut String, points: &[Point], class: &str, width_m: f64, title: &str) {
    if points.len() > 1 {
        let (d, title) = (path(points), escaped(title));
        let _ = writeln!(
            out,
            "<path class=\"{class}\" stroke-width=\"{width_m:.2}\" d=\"{d}\"><title>{title}</title></path>"
        );
    }
}

fn polygon(out: &mut String, points: &[Point], class: &str, title: &str) {
    if points.len() > 2 {
        let (d, title) = (path(points), escaped(title));
        let _ = writeln!(
            out,
            "<path class=\"{class}\" style=\"fill-opacity:.3\" d=\"{d}Z\"><title>{title}</title></path>"
        );
    }
}

fn lanes(map: &Map, out: &mut String) {
    for (index, l) in (0u16..).zip(&map.lanes) {
        let used = map.intersection.lane(index);
        let class = match used.map(|u| (u.users, u.role)) {
            None => "other",
            Some((LaneUsers::Bicycles, _)) => "bicycles",
            Some((LaneUsers::Transit, _)) => "transit",
            Some((_, LaneRole::Ingress)) => "ingress",
            Some((_, LaneRole::Egress)) => "egress",
        };
        let number = used.map_or_else(String::new, |u| format!(", lane {}", u.lane_id));
        line(out, &l.centreline_m, class, l.width_m * 0.94, &format!("{}{number}", l.name));
        line(out, &l.centreline_m, "middle", 0.15, &l.name);
    }
}

/// Lanes by their numbers where they meet the junction, approaches by their names farther out.
fn names(map: &Map, out: &mut String) {
    let mut text = |[x, y]: Point, what: &str| {
        let _ = writeln!(
            out,
            "<text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            -y,
            escaped(what)
        );
    };
    for used in &map.intersection.lanes {
        let lane = map.lanes.get(usize::from(used.lane));
        let foot = lane.and_then(|l| match used.role {
            LaneRole::Ingress => l.centreline_m.last(),
            LaneRole::Egress => l.centreline_m.first(),
        });
        if let Some(&foot) = foot {
            text(foot, &used.lane_id.to_string());
        }
    }
    for a in &map.intersection.approaches {
        let out_m = 60.0;
        let [x, y] = map.centre_m;
        text([x - out_m * a.heading_rad.cos(), y - out_m * a.heading_rad.sin()], &a.name);
    }
}

fn sensor(out: &mut String, s: &Sensor) {
    polygon(out, &fusion_wire::convert::coverage(&s.kind), "sees", &s.name);
    let at = match &s.kind {
        SensorKind::Radar(r) => [r.pose.x_m, r.pose.y_m],
        SensorKind::Camera(c) => [c.pose.x_m, c.pose.y_m],
        SensorKind::Loop(l) => [l.x_m, l.y_m],
        SensorKind::Signal => return,
    };
    let name = escaped(&s.name);
    let _ = writeln!(
        out,
        "<circle class=\"sensor\" cx=\"{:.2}\" cy=\"{:.2}\" r=\"1\"><title>{name}</title></circle>",
        at[0], -at[1]
    );
}
