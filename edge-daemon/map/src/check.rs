//! What must hold of a map, whatever it was read from.

use crate::Options;
use crate::assemble::Kept;
use crate::draft::{Draft, DraftCrossing, DraftLane, DraftStopLine, DraftZone};
use crate::geometry::{
    Point, distance, distinct, from_line, heading, length, lines_cross, self_crossing, twice_area,
};
use crate::problem::Findings;
use fusion_contract::{Lane, LaneRole, Movement};
use std::collections::{BTreeMap, BTreeSet};

/// A lane shorter than this, metres, has no direction to speak of.
const SHORTEST_M: f64 = 1.0;
/// Narrowest and widest lane, metres.
const WIDTHS_M: (f64, f64) = (0.5, 20.0);
/// Most points of one lane within reach; more are a survey's raw track, not a centreline.
const MOST_POINTS: usize = 2000;
/// A stop line this far beyond a lane's end, metres, still ends it.
const AT_END_M: f64 = 3.0;

/// The map lies where the unit is.
pub(crate) fn near_origin(draft: &Draft, options: &Options, found: &mut Findings) -> Option<()> {
    let away = draft.lanes.iter().map(|l| from_line([0.0, 0.0], &l.points)).fold(f64::INFINITY, f64::min);
    if away <= options.nearest_m {
        return Some(());
    }
    let (lat, lon) = (options.origin.latitude_deg, options.origin.longitude_deg);
    let (what, remedy) = if draft.lanes.is_empty() {
        ("the map has no lanes".to_owned(), "give a map with lanes for traffic")
    } else {
        let how_far = if away < 1e4 { format!("{away:.0} m") } else { format!("{:.0} km", away / 1e3) };
        let what = format!(
            "the nearest lane is {how_far} from the unit's origin ({lat}, {lon}), farther than {} m",
            options.nearest_m
        );
        (what, "check the origin (latitude first, then longitude) and that this is the right map")
    };
    found.error("", "", what, remedy);
    None
}

/// No two lanes are called the same by the file.
pub(crate) fn distinct_ids(draft: &Draft, found: &mut Findings) -> Option<()> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    let mut numbered: BTreeMap<u8, &str> = BTreeMap::new();
    let mut fine = Some(());
    for lane in &draft.lanes {
        if let Some(other) = seen.insert(&lane.source_id, &lane.element) {
            let what = format!("the same name as {other}");
            found.error(&lane.element, "name", what, "rename one of them");
            fine = None;
        }
        if let Some(other) = lane.lane_id.and_then(|id| numbered.insert(id, &lane.element)) {
            let what = format!("the same number as {other}");
            found.error(&lane.element, "lane_id", what, "give each lane its own, 1 to 255");
            fine = None;
        }
    }
    fine
}

/// Every connection joins two lanes.
pub(crate) fn joins(draft: &Draft, lanes: &BTreeMap<&str, &DraftLane>, found: &mut Findings) -> Option<()> {
    let mut fine = Some(());
    for c in &draft.connections {
        for (what, id) in [("comes from", &c.from), ("leads to", &c.to)] {
            if !lanes.contains_key(id.as_str()) {
                let what = format!("it {what} `{id}`, which is no lane: the movement joins no lanes");
                found.error(&c.element, "", what, "name lanes that are in the file, or remove it");
                fine = None;
            }
        }
    }
    fine
}

/// Lanes are lines with a direction that fits what they are.
pub(crate) fn lanes(kept: &[Kept], centre: Point, found: &mut Findings) {
    for k in kept {
        let (d, element) = (&k.draft, k.draft.element.as_str());
        if d.points.len() < 2 || length(&d.points) < SHORTEST_M {
            let what = format!("the lane is {:.2} m long: it has no direction", length(&d.points));
            found.error(
                element,
                "",
                what,
                "give at least two points, a metre apart, in the direction of travel",
            );
            continue;
        }
        if d.points.len() > MOST_POINTS {
            let what = format!("{} points are more than {MOST_POINTS}", d.points.len());
            found.error(element, "", what, "simplify the line: a point each metre is more than enough");
            continue;
        }
        if let Some([x, y]) = self_crossing(&d.points, false) {
            let what = format!("the lane crosses itself at ({x:.1}, {y:.1}) m from the origin");
            found.error(element, "", what, "put its points in the order in which traffic passes them");
        }
        if !(WIDTHS_M.0..=WIDTHS_M.1).contains(&d.width_m) {
            let what = format!("a width of {} m", d.width_m);
            found.error(element, "width_m", what, format!("give {} to {} metres", WIDTHS_M.0, WIDTHS_M.1));
        }
        direction(k, centre, found);
    }
}

/// What comes to the junction gets nearer to it.
fn direction(k: &Kept, centre: Point, found: &mut Findings) {
    let ends = k.draft.points.first().zip(k.draft.points.last());
    let Some((role, (&first, &last))) = k.role.zip(ends) else { return };
    let (starts, stops) = (distance(first, centre), distance(last, centre));
    let wrong = match role {
        LaneRole::Ingress => stops > starts,
        LaneRole::Egress => starts > stops,
    };
    if wrong {
        let (role, runs) = match role {
            LaneRole::Ingress => ("an ingress lane", "away from"),
            LaneRole::Egress => ("an egress lane", "towards"),
        };
        let what = format!(
            "{role} that runs {runs} the junction, from {starts:.0} m to {stops:.0} m off its middle"
        );
        found.error(&k.draft.element, "", what, "turn the order of its points, or its role");
    }
}

/// The lanes that a stop line ends; it lies across the end of each.
pub(crate) fn stop_line(
    line: &DraftStopLine,
    kept: &[Kept],
    place: &BTreeMap<&str, usize>,
    found: &mut Findings,
) -> Vec<u16> {
    let at =
        |k: &Kept| k.role == Some(LaneRole::Ingress) && lines_cross(&beyond(&k.draft.points), &line.points);
    let mut lanes = Vec::new();
    for id in &line.lanes {
        match place.get(id.as_str()).map(|&i| (i, &kept[i])) {
            Some((i, k)) if at(k) => lanes.extend(u16::try_from(i)),
            Some(_) => {
                let what = format!(
                    "the stop line is off its lane `{id}`: it neither crosses it nor lies at its end"
                );
                found.error(
                    &line.element,
                    "lanes",
                    what,
                    "draw it across the lane's end, and the lane towards the junction",
                );
            }
            None => {
                found.error(
                    &line.element,
                    "lanes",
                    format!("`{id}` is no lane"),
                    "name lanes that are in the file",
                );
            }
        }
    }
    if line.lanes.is_empty() {
        let across = kept.iter().enumerate().filter(|(_, k)| at(k));
        lanes.extend(across.filter_map(|(i, _)| u16::try_from(i).ok()));
        if lanes.is_empty() {
            let what = "the stop line is off every lane that comes to the junction";
            found.warn(&line.element, "", what, "draw it across a lane's end, or remove it");
        }
    }
    lanes
}

/// A lane and a little of where it leads.
fn beyond(lane: &[Point]) -> Vec<Point> {
    let (end, ahead) = (lane.last().copied().unwrap_or_default(), heading(lane, true));
    let mut line = lane.to_vec();
    line.push([end[0] + AT_END_M * ahead.cos(), end[1] + AT_END_M * ahead.sin()]);
    line
}

/// A zone's outline, anticlockwise and open; `None` where it is no area.
pub(crate) fn zone(zone: &DraftZone, found: &mut Findings) -> Option<Vec<Point>> {
    let mut ring = distinct(&zone.outline);
    if ring.len() > 1 && ring.first().zip(ring.last()).is_some_and(|(a, b)| distance(*a, *b) < 1e-3) {
        ring.pop();
    }
    if ring.len() < 3 || ring.len() > MOST_POINTS {
        let what = format!("the zone has {} corners", ring.len());
        found.error(&zone.element, "", what, format!("give 3 to {MOST_POINTS}"));
        return None;
    }
    if let Some([x, y]) = self_crossing(&ring, true) {
        let what = format!("the zone's outline crosses itself at ({x:.1}, {y:.1}) m from the origin");
        found.error(&zone.element, "", what, "put its corners in order");
        return None;
    }
    if twice_area(&ring) < 0.0 {
        ring.reverse();
    }
    Some(ring)
}

/// A crossing is a line of some width.
pub(crate) fn crossing(c: &DraftCrossing, found: &mut Findings) -> bool {
    let points = distinct(&c.points);
    if points.len() < 2 || points.len() > MOST_POINTS {
        let what = format!("the crossing has {} points", points.len());
        found.error(&c.element, "", what, "draw its middle, from kerb to kerb");
        return false;
    }
    if !(WIDTHS_M.0..=WIDTHS_M.1).contains(&c.width_m) {
        let what = format!("a width of {} m", c.width_m);
        found.error(&c.element, "width_m", what, format!("give {} to {} metres", WIDTHS_M.0, WIDTHS_M.1));
        return false;
    }
    true
}

/// Where some movements have signal groups, all do.
pub(crate) fn signal_groups(movements: &[Movement], found: &mut Findings) {
    let without: Vec<&str> =
        movements.iter().filter(|m| m.signal_group.is_none()).map(|m| m.name.as_str()).collect();
    if !without.is_empty() && without.len() < movements.len() {
        let what = format!("no signal group is known of {}, though others have one", without.join(", "));
        found.warn("", "phases", what, "give them their phases, unless they have no signal");
    }
}

/// No two lanes of the map have one name.
pub(crate) fn distinct_names(lanes: &[Lane], kept: &[Kept], found: &mut Findings) {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for (lane, k) in lanes.iter().zip(kept) {
        if !seen.insert(&lane.name) {
            let what = format!("two lanes are named `{}`", lane.name);
            found.error(&k.draft.element, "name", what, "rename one of them");
        }
    }
}
