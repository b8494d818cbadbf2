//! ASAM OpenDRIVE 1.4 to 1.8: <https://publications.pages.asam.net/standards/ASAM_OpenDRIVE/>.
//!
//! Roads outside junctions give lanes, roads inside give the ways across, crosswalk objects give crossings. A controller's
//! phases are not in the format: signal groups come from configuration.

mod crosswalk;
mod curve;
mod road;

use crate::Options;
use crate::draft::{Draft, DraftConnection, DraftLane};
use crate::geometry::Point;
use crate::place::{Placement, Reference};
use crate::problem::Findings;
use road::{Chain, End, Road};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;

pub(crate) fn read(text: &str, options: &Options, found: &mut Findings) -> Option<Draft> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(e) => {
            found.error("", "", format!("no XML: {e}"), "export the map again");
            return None;
        }
    };
    let root = document.root_element();
    if root.tag_name().name() != "OpenDRIVE" {
        let what = format!("the root is <{}>, not <OpenDRIVE>", root.tag_name().name());
        found.error("", "", what, "give an OpenDRIVE map (.xodr)");
        return None;
    }
    let placement = placement(root, options, found)?;
    let mut roads = BTreeMap::new();
    for node in children(root, "road") {
        if let Some(road) = road::read(node, found) {
            roads.insert(road.id.clone(), road);
        }
    }
    if found.has_errors() {
        return None;
    }
    let chains = roads.values().map(|road| (road.id.as_str(), road.chains(found))).collect();
    let map = OpenDrive { placement, roads: &roads, chains };
    let mut draft = Draft::default();
    map.lanes(&mut draft);
    for junction in children(root, "junction") {
        map.junction(junction, &mut draft, found);
    }
    for node in children(root, "road") {
        let road = node.attribute("id").and_then(|id| roads.get(id));
        let crosswalks = road.map(|road| crosswalk::read(node, road, &map.placement)).unwrap_or_default();
        draft.crossings.extend(crosswalks);
    }
    Some(draft)
}

fn children<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |n| n.has_tag_name(name))
}

/// A finite number; `None` where it is missing or none.
fn number(node: Node<'_, '_>, attribute: &str) -> Option<f64> {
    node.attribute(attribute)?.trim().parse().ok().filter(|n: &f64| n.is_finite())
}

fn placement(root: Node<'_, '_>, options: &Options, found: &mut Findings) -> Option<Placement> {
    let header = children(root, "header").next();
    let of_header = |name| header.and_then(|h| children(h, name).next());
    let offset = of_header("offset");
    let add = |attribute| offset.and_then(|o| number(o, attribute)).unwrap_or(0.0);
    if add("hdg") != 0.0 && options.origin_in_map_m.is_none() {
        let remedy = "export the map without a turn of its plane, or give `origin_in_map_metres`";
        found.error("header", "offset hdg", "the map's plane is turned, which is not read", remedy);
        return None;
    }
    let text: Option<String> =
        of_header("geoReference").map(|g| g.descendants().filter_map(|n| n.text()).collect());
    let reference = Reference {
        element: "header",
        field: "geoReference",
        proj: text.as_deref(),
        add: [add("x"), add("y")],
    };
    Placement::new(&reference, options, found)
}

struct OpenDrive<'a> {
    placement: Placement,
    roads: &'a BTreeMap<String, Road>,
    /// Of each road, its lanes from end to end.
    chains: BTreeMap<&'a str, Vec<Chain>>,
}

impl OpenDrive<'_> {
    fn points(&self, chain: &Chain) -> Vec<Point> {
        self.placement.line(&chain.points)
    }

    fn lanes(&self, draft: &mut Draft) {
        for (id, chains) in &self.chains {
            let Some(road) = self.roads.get(*id).filter(|road| road.junction.is_none()) else { continue };
            draft.lanes.extend(chains.iter().map(|chain| DraftLane {
                element: format!("road {id} lane {}", chain.name),
                source_id: lane_name(id, chain),
                name: None,
                lane_id: None,
                points: self.points(chain),
                width_m: chain.width_m,
                users: chain.users,
                beside: road.id.clone(),
                approach: None,
                role: None,
                passes_by: false,
            }));
        }
    }

    /// The lane of a road at one of its ends.
    fn chain(&self, road: &str, end: End, lane: i32) -> Option<&Chain> {
        self.chains.get(road)?.iter().find(|c| c.lane_at(end) == Some(lane))
    }

    fn junction(&self, junction: Node<'_, '_>, draft: &mut Draft, found: &mut Findings) {
        let id = junction.attribute("id").unwrap_or_default();
        for connection in children(junction, "connection") {
            let element =
                format!("junction {id} connection {}", connection.attribute("id").unwrap_or_default());
            let contact = connection.attribute("contactPoint").and_then(End::of);
            let roads = connection.attribute("incomingRoad").zip(connection.attribute("connectingRoad"));
            let (Some((incoming, connecting)), Some(contact)) = (roads, contact) else {
                let what = "incomingRoad, connectingRoad or contactPoint is missing, so it is left out";
                found.warn(&element, "", what, "export the map again, with common junctions");
                continue;
            };
            for link in children(connection, "laneLink") {
                let lane = |attribute| link.attribute(attribute).and_then(|n| n.parse::<i32>().ok());
                let Some((from, to)) = lane("from").zip(lane("to")) else { continue };
                let way = self.way((incoming, from), (connecting, contact, to));
                draft.connections.extend(way.map(|(from, to, path)| DraftConnection {
                    element: element.clone(),
                    junction: id.to_owned(),
                    from,
                    to,
                    path,
                    turn: None,
                    movement: None,
                    signal_group: None,
                }));
            }
        }
    }

    /// The lanes that a connecting lane joins, and the way; `None` where it is driven the other way, or no lane for traffic.
    fn way(
        &self,
        incoming: (&str, i32),
        connecting: (&str, End, i32),
    ) -> Option<(String, String, Vec<Point>)> {
        let (road, contact, lane) = connecting;
        let across = self.chain(road, contact, lane).filter(|c| c.begins_at() == contact)?;
        let from = [End::Start, End::End]
            .into_iter()
            .find_map(|end| self.chain(incoming.0, end, incoming.1).filter(|c| c.begins_at() != end))?;
        let link = self.roads.get(road)?.link(contact.other())?;
        let to = self.chain(&link.road, link.contact, across.next?)?;
        (to.begins_at() == link.contact)
            .then(|| (lane_name(incoming.0, from), lane_name(&link.road, to), self.points(across)))
    }
}

fn lane_name(road: &str, chain: &Chain) -> String {
    format!("{road}/{}", chain.name)
}
