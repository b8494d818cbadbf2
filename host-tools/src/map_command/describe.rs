//! A map in words.

use fusion_contract::{LaneRole, LaneUsers};
use fusion_map::Map;
use std::fmt::Write as _;

/// Counts and warnings.
pub(super) fn summary(map: &Map) -> String {
    let i = &map.intersection;
    let mut text = String::new();
    let named = if map.junction.is_empty() { String::new() } else { format!(" {}", map.junction) };
    let [x, y] = map.centre_m;
    let count = |n: usize, one: &str, more: &str| format!("{n} {}", if n == 1 { one } else { more });
    let counts = [
        count(i.approaches.len(), "approach", "approaches"),
        count(map.lanes.len(), "lane", "lanes"),
        count(i.movements.len(), "movement", "movements"),
        count(i.stop_lines.len(), "stop line", "stop lines"),
        count(i.crossings.len(), "crossing", "crossings"),
        count(i.zones.len(), "zone", "zones"),
    ];
    // Writing to a string can't fail.
    let _ = writeln!(
        text,
        "Junction{named}, its middle {x:.1} m east and {y:.1} m north of the origin: {}.",
        counts.join(", ")
    );
    for w in &map.warnings {
        let _ = writeln!(text, "warning: {w}");
    }
    text
}

fn length(line: &[[f64; 2]]) -> f64 {
    line.windows(2).map(|w| (w[1][0] - w[0][0]).hypot(w[1][1] - w[0][1])).sum()
}

fn phase(group: Option<u8>) -> String {
    group.map_or_else(|| "    -".to_owned(), |g| format!("{g:>5}"))
}

/// Everything, table by table.
pub(super) fn listing(map: &Map) -> String {
    let i = &map.intersection;
    let mut text = summary(map);
    let approach =
        |a: Option<u16>| a.and_then(|a| i.approaches.get(usize::from(a))).map_or("-", |a| a.name.as_str());
    let lane = |l: u16| map.lanes.get(usize::from(l)).map_or("-", |l| l.name.as_str());
    let _ = writeln!(
        text,
        "\nLANE                ID  ROLE     APPROACH      USERS      LENGTH m  WIDTH m  IN THE FILE"
    );
    for (index, l) in (0u16..).zip(&map.lanes) {
        let used = i.lane(index);
        let role = match used.map(|u| u.role) {
            Some(LaneRole::Ingress) => "ingress",
            Some(LaneRole::Egress) => "egress",
            None => "other",
        };
        let users = match used.map(|u| u.users) {
            Some(LaneUsers::Transit) => "transit",
            Some(LaneUsers::Bicycles) => "bicycles",
            _ => "vehicles",
        };
        let _ = writeln!(
            text,
            "{:<18}{:>4}  {role:<7}  {:<12}  {users:<9}{:>10.1}{:>9.2}  {}",
            l.name,
            used.map_or(0, |u| u.lane_id),
            approach(used.and_then(|u| u.approach)),
            length(&l.centreline_m),
            l.width_m,
            used.map_or("-", |u| u.source_id.as_str())
        );
    }
    let _ = writeln!(text, "\nMOVEMENT          PHASE  FROM AND TO");
    for m in &i.movements {
        let ways = m.connections.iter().map(|c| format!("{} > {}", lane(c.from_lane), lane(c.to_lane)));
        let _ = writeln!(
            text,
            "{:<18}{}  {}",
            m.name,
            phase(m.signal_group),
            ways.collect::<Vec<_>>().join(", ")
        );
    }
    if !i.crossings.is_empty() {
        let _ = writeln!(text, "\nCROSSING          PHASE  APPROACH      LENGTH m  WIDTH m");
    }
    for c in &i.crossings {
        let (across, over) = (length(&c.centreline_m), approach(c.approach));
        let _ = writeln!(
            text,
            "{:<18}{}  {over:<12}{across:>10.1}{:>9.1}",
            c.name,
            phase(c.signal_group),
            c.width_m
        );
    }
    for z in &i.zones {
        let _ = writeln!(text, "\nZone {} ({}): {} corners.", z.name, z.purpose, z.outline_m.len());
    }
    text
}
