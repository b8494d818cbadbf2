//! From what a file says to a whole map: which junction, what its lanes are, and everything that the file left open.

use crate::check;
use crate::draft::{Draft, DraftConnection, DraftLane};
use crate::geometry::{
    Point, distance, distinct, heading, mean, within_anywhere, within_from_start, within_to_end,
};
use crate::legs::{LegLane, Legs, legs, unique};
use crate::problem::Findings;
use crate::{Map, Options};
use fusion_contract::frame::wrap_angle;
use fusion_contract::{
    Connection, Crossing, Intersection, Lane, LaneRole, LaneUse, LaneUsers, Movement, StopLine, Turn, Zone,
};
use std::collections::{BTreeMap, BTreeSet};
use std::f64::consts::FRAC_PI_2;

/// A way that turns by less is a way straight on, radians: 45 degrees.
const THROUGH_RAD: f64 = 0.785;
/// A way that turns by more leads back, radians: 150 degrees.
const BACK_RAD: f64 = 2.618;

/// A lane that is kept.
pub(crate) struct Kept {
    pub draft: DraftLane,
    /// None: it passes by.
    pub role: Option<LaneRole>,
}

/// Makes the map; `None` where something was found that leaves none.
pub(crate) fn assemble(draft: Draft, options: &Options, found: &mut Findings) -> Option<Map> {
    check::near_origin(&draft, options, found)?;
    check::distinct_ids(&draft, found)?;
    let (junction, connections, centre) = choose(&draft, options, found)?;
    let mut kept = keep(&draft.lanes, &connections, draft.connections.is_empty(), centre, options, found);
    check::lanes(&kept, centre, found);
    if found.has_errors() {
        return None;
    }
    let legs = number(&mut kept, &draft, centre, found)?;
    let place: BTreeMap<&str, usize> =
        kept.iter().enumerate().map(|(i, k)| (k.draft.source_id.as_str(), i)).collect();
    let uses = uses(&kept, &legs, found)?;
    let mut movements = movements(&kept, &legs, &place, &connections, found)?;
    let stop_lines = stop_lines(&kept, &draft, &place, found);
    let mut crossings = crossings(&draft, &legs, &movements, (centre, options), found);
    phases(&mut movements, &mut crossings, options, found);
    let zones = zones(&draft, found);
    check::signal_groups(&movements, found);
    let lanes = kept.iter().zip(names(&kept, &legs)).map(|(k, name)| Lane {
        name,
        centreline_m: k.draft.points.clone(),
        width_m: k.draft.width_m,
    });
    let lanes: Vec<Lane> = lanes.collect();
    check::distinct_names(&lanes, &kept, found);
    let intersection =
        Intersection { lanes: uses, approaches: legs.approaches, movements, stop_lines, crossings, zones };
    Some(Map { junction, centre_m: centre, lanes, intersection, warnings: Vec::new() })
}

/// The junction that is meant, its connections and its middle.
fn choose(
    draft: &Draft,
    options: &Options,
    found: &mut Findings,
) -> Option<(String, Vec<DraftConnection>, Point)> {
    let lanes: BTreeMap<&str, &DraftLane> = draft.lanes.iter().map(|l| (l.source_id.as_str(), l)).collect();
    check::joins(draft, &lanes, found)?;
    let mut feet: BTreeMap<&str, Vec<Point>> = BTreeMap::new();
    for c in &draft.connections {
        let ends = [
            lanes.get(c.from.as_str()).and_then(|l| l.points.last()),
            lanes.get(c.to.as_str()).and_then(|l| l.points.first()),
        ];
        feet.entry(c.junction.as_str()).or_default().extend(ends.into_iter().flatten().copied());
    }
    let mut middles: Vec<(&str, Point)> = feet.into_iter().map(|(id, points)| (id, mean(points))).collect();
    middles.sort_by(|a, b| distance(a.1, [0.0; 2]).total_cmp(&distance(b.1, [0.0; 2])));
    let chosen = match &options.junction {
        Some(wanted) => middles.iter().find(|m| m.0 == wanted),
        None => middles.first(),
    };
    match (chosen, &options.junction) {
        (Some(&(id, centre)), _) => {
            let of = draft.connections.iter().filter(|c| c.junction == id).cloned().collect();
            Some((id.to_owned(), of, centre))
        }
        (None, Some(wanted)) => {
            let near: Vec<&str> = middles.iter().take(8).map(|m| m.0).collect();
            let what = format!("there is no junction `{wanted}`");
            let remedy = match near.join(", ") {
                known if known.is_empty() => "leave `junction` out: the file names none".to_owned(),
                known => format!("use one of {known}, or leave it out for the nearest"),
            };
            found.error("", "junction", what, remedy);
            None
        }
        // Nothing is joined: lanes are all that is known.
        (None, None) => Some((String::new(), Vec::new(), [0.0, 0.0])),
    }
}

/// The lanes within reach, cut to it, with what they are at the junction.
fn keep(
    lanes: &[DraftLane],
    connections: &[DraftConnection],
    nothing_is_joined: bool,
    centre: Point,
    options: &Options,
    found: &mut Findings,
) -> Vec<Kept> {
    let from: BTreeSet<&str> = connections.iter().map(|c| c.from.as_str()).collect();
    let to: BTreeSet<&str> = connections.iter().map(|c| c.to.as_str()).collect();
    let role = |lane: &DraftLane| {
        let id = lane.source_id.as_str();
        let ends = |p: Option<&Point>| p.map_or(f64::INFINITY, |&p| distance(p, centre));
        match lane.role {
            Some(role) => Some(role),
            None if lane.passes_by => None,
            None if from.contains(id) => Some(LaneRole::Ingress),
            None if to.contains(id) => Some(LaneRole::Egress),
            None if !nothing_is_joined => None,
            None if ends(lane.points.last()) < ends(lane.points.first()) => Some(LaneRole::Ingress),
            None => Some(LaneRole::Egress),
        }
    };
    let mut kept = Vec::new();
    for lane in lanes {
        let (role, points) = (role(lane), distinct(&lane.points));
        let points = match role {
            Some(LaneRole::Ingress) => within_to_end(&points, centre, options.radius_m),
            Some(LaneRole::Egress) => within_from_start(&points, centre, options.radius_m),
            None => within_anywhere(&points, centre, options.radius_m),
        };
        let usable = points.len() >= 2;
        // What is no line at all is for the check to tell of; what lies elsewhere is of no concern.
        let broken = lane.points.iter().all(|&p| distance(p, centre) <= options.radius_m);
        if usable || (broken && role.is_some()) {
            kept.push(Kept { draft: DraftLane { points, ..lane.clone() }, role });
        } else if role.is_some() {
            let what =
                format!("the lane meets the junction farther than {} m from its middle", options.radius_m);
            found.warn(&lane.element, "", what, "raise the radius if it belongs to the junction");
        }
    }
    kept
}

/// Puts lanes in the order of their legs and numbers them; what passes by comes last.
fn number(kept: &mut Vec<Kept>, draft: &Draft, centre: Point, found: &mut Findings) -> Option<Legs> {
    kept.sort_by_key(|k| k.role.is_none());
    let of_junction: Vec<LegLane<'_>> = kept
        .iter()
        .filter_map(|k| {
            let d = &k.draft;
            let (points, beside, approach) = (d.points.as_slice(), d.beside.as_str(), d.approach.as_deref());
            Some(LegLane { role: k.role?, points, beside, approach })
        })
        .collect();
    let mut legs = legs(&of_junction, centre, &draft.approaches, found)?;
    let count = of_junction.len();
    let mut order = legs.order.clone();
    order.extend(count..kept.len());
    let mut old: Vec<Option<Kept>> = kept.drain(..).map(Some).collect();
    *kept = order.iter().filter_map(|&i| old.get_mut(i)?.take()).collect();
    legs.of_lane = legs.order.iter().filter_map(|&i| legs.of_lane.get(i).copied()).collect();
    Some(legs)
}

/// LaneIDs: the file's, else the first that are free.
fn uses(kept: &[Kept], legs: &Legs, found: &mut Findings) -> Option<Vec<LaneUse>> {
    let mut taken: BTreeSet<u8> = kept.iter().filter_map(|k| k.draft.lane_id).collect();
    let mut uses = Vec::new();
    for (i, (k, &leg)) in kept.iter().zip(&legs.of_lane).enumerate() {
        let Some(role) = k.role else { continue };
        let lane_id = k.draft.lane_id.or_else(|| (1..=u8::MAX).find(|id| !taken.contains(id)));
        let (Some(lane_id), Ok(lane), Ok(approach)) = (lane_id, u16::try_from(i), u16::try_from(leg)) else {
            let what = "the junction has more than 255 lanes";
            found.error("", "", what, "lower the radius: MAP messages number lanes from 1 to 255");
            return None;
        };
        taken.insert(lane_id);
        let source_id = k.draft.source_id.clone();
        uses.push(LaneUse { lane, lane_id, role, users: k.draft.users, approach: Some(approach), source_id });
    }
    Some(uses)
}

/// Names that the file gives, else leg, direction and place from the kerb.
fn names(kept: &[Kept], legs: &Legs) -> Vec<String> {
    let mut taken: BTreeSet<String> = kept.iter().filter_map(|k| k.draft.name.clone()).collect();
    let mut counts: BTreeMap<(usize, bool, bool), usize> = BTreeMap::new();
    let name = |(i, k): (usize, &Kept)| {
        if let Some(name) = &k.draft.name {
            return name.clone();
        }
        let (Some(role), Some(&leg)) = (k.role, legs.of_lane.get(i)) else {
            return unique(&k.draft.source_id, &mut taken);
        };
        let (comes, cycle) = (role == LaneRole::Ingress, k.draft.users == LaneUsers::Bicycles);
        let n = counts.entry((leg, comes, cycle)).or_insert(0);
        *n += 1;
        let way = if comes { "in" } else { "out" };
        let name = &legs.approaches[leg].name;
        unique(&format!("{name}-{}{way}-{n}", if cycle { "cycle-" } else { "" }), &mut taken)
    };
    kept.iter().enumerate().map(name).collect()
}

/// What a way does, by the directions of its lanes.
fn turn(from: &[Point], to: &[Point]) -> Turn {
    let turned = wrap_angle(heading(to, false) - heading(from, true));
    match turned.abs() {
        a if a < THROUGH_RAD => Turn::Through,
        a if a > BACK_RAD => Turn::UTurn,
        _ if turned > 0.0 => Turn::Left,
        _ => Turn::Right,
    }
}

/// Movements: connections of one leg that turn alike and go at the same time.
fn movements(
    kept: &[Kept],
    legs: &Legs,
    place: &BTreeMap<&str, usize>,
    connections: &[DraftConnection],
    found: &mut Findings,
) -> Option<Vec<Movement>> {
    type GroupKey = (usize, Turn, Option<String>, Option<u8>);
    let mut groups: BTreeMap<GroupKey, Vec<(&DraftConnection, usize, usize)>> = BTreeMap::new();
    for c in connections {
        let (Some(&from), Some(&to)) = (place.get(c.from.as_str()), place.get(c.to.as_str())) else {
            continue;
        };
        let Some(&leg) = legs.of_lane.get(from) else { continue };
        let turn = c.turn.unwrap_or_else(|| turn(&kept[from].draft.points, &kept[to].draft.points));
        groups.entry((leg, turn, c.movement.clone(), c.signal_group)).or_default().push((c, from, to));
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let (mut movements, mut id) = (Vec::new(), 0u8);
    for ((leg, turn, name, signal_group), mut ways) in groups {
        ways.sort_by_key(|(_, from, to)| (*from, *to));
        let mut made = Vec::new();
        for (c, from, to) in ways {
            let (Some(next), Ok(from_lane), Ok(to_lane)) =
                (id.checked_add(1), u16::try_from(from), u16::try_from(to))
            else {
                let what = "the junction has more than 255 connections";
                found.error("", "", what, "MAP messages number them from 1 to 255: leave some out");
                return None;
            };
            id = next;
            made.push(Connection { connection_id: id, from_lane, to_lane, path_m: distinct(&c.path) });
        }
        let made_up = format!("{}-{}", legs.approaches[leg].name, turn.word());
        let name = match name {
            Some(name) if !taken.insert(name.clone()) => {
                let element = made.first().and_then(|c| kept.get(usize::from(c.from_lane)));
                let what = format!(
                    "movement `{name}` is of two approaches, turns two ways, or has two signal groups"
                );
                let remedy = "give each its own name: what bears one name goes at the same time";
                found.error(element.map_or("", |k| &k.draft.element), "movement", what, remedy);
                continue;
            }
            Some(name) => name,
            None => unique(&made_up, &mut taken),
        };
        let approach = u16::try_from(leg).unwrap_or(u16::MAX);
        movements.push(Movement { name, approach, turn, signal_group, connections: made });
    }
    Some(movements)
}

/// The file's stop lines, and for ingress lanes that have none, one across their end.
fn stop_lines(
    kept: &[Kept],
    draft: &Draft,
    place: &BTreeMap<&str, usize>,
    found: &mut Findings,
) -> Vec<StopLine> {
    let mut lines = Vec::new();
    let mut ended: BTreeSet<u16> = BTreeSet::new();
    for line in &draft.stop_lines {
        let lanes = check::stop_line(line, kept, place, found);
        if let (false, Some(&a), Some(&b)) = (lanes.is_empty(), line.points.first(), line.points.last()) {
            ended.extend(&lanes);
            lines.push(StopLine { lanes, line_m: [a, b] });
        }
    }
    for (i, k) in kept.iter().enumerate().filter(|(_, k)| k.role == Some(LaneRole::Ingress)) {
        let (Ok(lane), Some(&end)) = (u16::try_from(i), k.draft.points.last()) else { continue };
        if !ended.contains(&lane) {
            let across = heading(&k.draft.points, true) + FRAC_PI_2;
            let half = [0.5 * k.draft.width_m * across.cos(), 0.5 * k.draft.width_m * across.sin()];
            let line_m = [[end[0] + half[0], end[1] + half[1]], [end[0] - half[0], end[1] - half[1]]];
            lines.push(StopLine { lanes: vec![lane], line_m });
        }
    }
    lines
}

/// Crossings, each with the leg that it lies before.
fn crossings(
    draft: &Draft,
    legs: &Legs,
    movements: &[Movement],
    (centre, options): (Point, &Options),
    found: &mut Findings,
) -> Vec<Crossing> {
    let mut taken: BTreeSet<String> = movements.iter().map(|m| m.name.clone()).collect();
    taken.extend(draft.crossings.iter().filter_map(|c| c.name.clone()));
    let near = |p: Point| distance(p, centre) <= options.radius_m;
    let within =
        draft.crossings.iter().filter(|c| near(mean(c.points.iter().copied())) && check::crossing(c, found));
    let made = within.map(|c| {
        let middle = mean(c.points.iter().copied());
        let bearing = (middle[1] - centre[1]).atan2(middle[0] - centre[0]);
        let off = |heading: f64| wrap_angle(heading + std::f64::consts::PI - bearing).abs();
        let by_name = c.approach.as_ref().and_then(|n| legs.approaches.iter().position(|a| a.name == *n));
        let nearest = || {
            let all = legs.approaches.iter().enumerate();
            all.min_by(|a, b| off(a.1.heading_rad).total_cmp(&off(b.1.heading_rad))).map(|(i, _)| i)
        };
        let leg = by_name.or_else(nearest);
        let made_up = leg.map_or("crossing".to_owned(), |i| format!("{}-crossing", legs.approaches[i].name));
        Crossing {
            name: c.name.clone().unwrap_or_else(|| unique(&made_up, &mut taken)),
            approach: leg.and_then(|i| u16::try_from(i).ok()),
            centreline_m: c.points.clone(),
            width_m: c.width_m,
            signal_group: c.signal_group,
        }
    });
    made.collect()
}

/// Lays the configuration's phases over the file's.
fn phases(movements: &mut [Movement], crossings: &mut [Crossing], options: &Options, found: &mut Findings) {
    for (name, &phase) in &options.phases {
        let movement = movements.iter_mut().find(|m| m.name == *name).map(|m| &mut m.signal_group);
        let group =
            movement.or_else(|| crossings.iter_mut().find(|c| c.name == *name).map(|c| &mut c.signal_group));
        match group {
            Some(group) => *group = Some(phase),
            None => {
                let known = movements
                    .iter()
                    .map(|m| m.name.as_str())
                    .chain(crossings.iter().map(|c| c.name.as_str()));
                let known: Vec<&str> = known.collect();
                let what =
                    format!("phase {phase} is given to `{name}`, and there is no such movement or crossing");
                found.error("", "phases", what, format!("use one of {}", known.join(", ")));
            }
        }
    }
}

fn zones(draft: &Draft, found: &mut Findings) -> Vec<Zone> {
    let sound = draft.zones.iter().filter_map(|z| {
        let outline_m = check::zone(z, found)?;
        Some(Zone { name: z.name.clone(), purpose: z.purpose.clone(), outline_m })
    });
    sound.collect()
}
