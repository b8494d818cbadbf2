//! SUMO networks: <https://sumo.dlr.de/docs/Networks/SUMO_Road_Networks.html>.
//!
//! Edges' lanes are lanes, lanes inside junctions are the ways between them, crossings are crossings. SUMO numbers the links
//! of a signal, not a controller's phases: signal groups come from configuration.

use crate::Options;
use crate::draft::{Draft, DraftConnection, DraftCrossing, DraftLane};
use crate::geometry::Point;
use crate::place::{Placement, Reference};
use crate::problem::Findings;
use fusion_contract::{LaneUsers, Turn};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;

/// Width of a lane that gives none, metres.
const WIDTH_M: f64 = 3.2;
/// Ways across a junction are made of so many lanes at most.
const MOST_PIECES: usize = 8;

pub(crate) fn read(text: &str, options: &Options, found: &mut Findings) -> Option<Draft> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(e) => {
            found.error("", "", format!("no XML: {e}"), "export the network again with netconvert");
            return None;
        }
    };
    let root = document.root_element();
    if root.tag_name().name() != "net" {
        let what = format!("the root is <{}>, not <net>", root.tag_name().name());
        found.error("", "", what, "give a SUMO network (.net.xml), not its edges, nodes or routes");
        return None;
    }
    let placement = placement(root, options, found)?;
    let mut net = Net { placement, ways: BTreeMap::new(), ends: BTreeMap::new(), draft: Draft::default() };
    for edge in children(root, "edge") {
        net.edge(edge, found);
    }
    let connections: Vec<Node<'_, '_>> = children(root, "connection").collect();
    net.connect(&connections);
    Some(net.draft)
}

fn children<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |n| n.has_tag_name(name))
}

fn placement(root: Node<'_, '_>, options: &Options, found: &mut Findings) -> Option<Placement> {
    let location = children(root, "location").next();
    let net_offset = location.and_then(|l| l.attribute("netOffset")).and_then(points);
    let [x, y] = net_offset.and_then(|p| p.first().copied()).unwrap_or_default();
    let reference = Reference {
        element: "location",
        field: "projParameter",
        proj: location.and_then(|l| l.attribute("projParameter")),
        add: [-x, -y],
    };
    Placement::new(&reference, options, found)
}

/// `x,y[,z] x,y[,z] …`.
fn points(text: &str) -> Option<Vec<Point>> {
    let point = |word: &str| {
        let mut numbers = word.split(',').map(|n| n.parse::<f64>().ok().filter(|n| n.is_finite()));
        Some([numbers.next()??, numbers.next()??])
    };
    text.split_whitespace().map(point).collect()
}

/// Whom a lane is for; `None`: nobody who is of interest here.
fn users(lane: Node<'_, '_>) -> Option<LaneUsers> {
    const MOTOR: [&str; 6] = ["passenger", "private", "delivery", "truck", "trailer", "all"];
    const TRANSIT: [&str; 4] = ["bus", "coach", "tram", "taxi"];
    if let Some(allow) = lane.attribute("allow") {
        let has = |words: &[&str]| allow.split_whitespace().any(|w| words.contains(&w));
        return match () {
            () if has(&MOTOR) => Some(LaneUsers::Vehicles),
            () if has(&TRANSIT) => Some(LaneUsers::Transit),
            () if has(&["bicycle"]) => Some(LaneUsers::Bicycles),
            () => None,
        };
    }
    let disallow = lane.attribute("disallow").unwrap_or_default();
    let not = |word: &str| disallow.split_whitespace().any(|w| w == word || w == "all");
    match (not("passenger"), not("bus"), not("bicycle")) {
        (false, ..) => Some(LaneUsers::Vehicles),
        (true, false, _) => Some(LaneUsers::Transit),
        (true, true, false) => Some(LaneUsers::Bicycles),
        (true, true, true) => None,
    }
}

struct Net {
    placement: Placement,
    /// Lanes inside junctions.
    ways: BTreeMap<String, Vec<Point>>,
    /// The junction that each edge leads to.
    ends: BTreeMap<String, String>,
    draft: Draft,
}

impl Net {
    fn edge(&mut self, edge: Node<'_, '_>, found: &mut Findings) {
        let id = edge.attribute("id").unwrap_or_default();
        let function = edge.attribute("function").unwrap_or("normal");
        if function == "walkingarea" {
            return;
        }
        if let Some(to) = edge.attribute("to") {
            self.ends.insert(id.to_owned(), to.to_owned());
        }
        for lane in children(edge, "lane") {
            let lane_id = lane.attribute("id").unwrap_or_default().to_owned();
            let element = format!("lane {lane_id}");
            let Some(points) = lane.attribute("shape").and_then(points) else {
                let what = "the lane has no shape of `x,y` pairs";
                found.error(&element, "shape", what, "export the network again with netconvert");
                continue;
            };
            let points = self.placement.line(&points);
            let width_m = lane.attribute("width").and_then(|w| w.parse().ok()).unwrap_or(WIDTH_M);
            match function {
                "internal" => {
                    self.ways.insert(lane_id, points);
                }
                "crossing" => self.draft.crossings.push(DraftCrossing {
                    element,
                    name: None,
                    approach: None,
                    points,
                    width_m,
                    signal_group: None,
                }),
                _ => self.draft.lanes.extend(users(lane).map(|users| DraftLane {
                    element,
                    source_id: lane_id,
                    name: None,
                    lane_id: None,
                    points,
                    width_m,
                    users,
                    beside: id.to_owned(),
                    approach: None,
                    role: None,
                    passes_by: false,
                })),
            }
        }
    }

    /// Makes connections of those that SUMO has between edges' lanes.
    fn connect(&mut self, connections: &[Node<'_, '_>]) {
        let name = |c: &Node<'_, '_>, edge: &str, lane: &str| {
            Some(format!("{}_{}", c.attribute(edge)?, c.attribute(lane)?))
        };
        // What follows a lane inside a junction: most ways are of one, some wait half way.
        let mut next: BTreeMap<String, Option<String>> = BTreeMap::new();
        for c in connections.iter().filter(|c| c.attribute("from").is_some_and(|f| f.starts_with(':'))) {
            if let Some(from) = name(c, "from", "fromLane") {
                next.insert(from, c.attribute("via").map(str::to_owned));
            }
        }
        let is_lane: std::collections::BTreeSet<String> =
            self.draft.lanes.iter().map(|l| l.source_id.clone()).collect();
        for c in connections {
            let (Some(from), Some(to)) = (name(c, "from", "fromLane"), name(c, "to", "toLane")) else {
                continue;
            };
            // Ways of those who walk, and pieces inside junctions.
            if !is_lane.contains(&from) || !is_lane.contains(&to) {
                continue;
            }
            let mut path = Vec::new();
            let mut via = c.attribute("via").map(str::to_owned);
            for _ in 0..MOST_PIECES {
                let Some(piece) = via else { break };
                path.extend(self.ways.get(&piece).into_iter().flatten().copied());
                via = next.get(&piece).cloned().flatten();
            }
            let edge = c.attribute("from").unwrap_or_default();
            self.draft.connections.push(DraftConnection {
                element: format!("connection {from} to {to}"),
                junction: self.ends.get(edge).cloned().unwrap_or_default(),
                from,
                to,
                path,
                turn: c.attribute("dir").and_then(turn),
                movement: None,
                signal_group: None,
            });
        }
    }
}

fn turn(dir: &str) -> Option<Turn> {
    Some(match dir {
        "s" => Turn::Through,
        "l" | "L" => Turn::Left,
        "r" | "R" => Turn::Right,
        "t" => Turn::UTurn,
        _ => return None,
    })
}
