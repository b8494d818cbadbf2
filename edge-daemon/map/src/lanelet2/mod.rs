//! Lanelet2 maps in OpenStreetMap's XML:
//! <https://github.com/fzi-forschungszentrum-informatik/Lanelet2/tree/master/lanelet2_core/doc>.
//!
//! A lanelet is a piece of lane between two bounds. Lanelets that only follow one another are joined to lanes; those inside a
//! junction, which `turn_direction` tells or, without it, that ways part or meet there, are the ways across. Stop lines are
//! those of regulatory elements, crosswalks are crossings. The format knows no phases: signal groups come from configuration.

mod lanelet;
mod network;

use crate::Options;
use crate::draft::{Draft, DraftCrossing, DraftStopLine};
use crate::geodesy::LocalFrame;
use crate::geometry::Point;
use crate::problem::Findings;
use lanelet::{Kind, Lanelet};
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
    if root.tag_name().name() != "osm" {
        let what = format!("the root is <{}>, not <osm>", root.tag_name().name());
        found.error("", "", what, "give a Lanelet2 map (.osm)");
        return None;
    }
    let osm = Osm::read(root, options, found)?;
    let lanelets = osm.lanelets(found);
    if lanelets.is_empty() && !found.has_errors() {
        let what = "there is no relation of type=lanelet: it is common OpenStreetMap, which has no lanes";
        found.error("", "", what, "give a Lanelet2 map, or draw lanes in GeoJSON");
    }
    if found.has_errors() {
        return None;
    }
    let (crosswalks, roads): (Vec<Lanelet>, Vec<Lanelet>) =
        lanelets.into_iter().partition(|l| l.kind == Kind::Crosswalk);
    let (mut draft, lane_of) = network::draft(&roads);
    draft.crossings.extend(crosswalks.into_iter().map(|c| DraftCrossing {
        element: format!("lanelet {}", c.id),
        name: None,
        approach: None,
        width_m: c.width_m(),
        points: c.centreline(),
        signal_group: None,
    }));
    for (id, obeying, points) in osm.stop_lines() {
        // Lanelets inside the junction may obey as well: they end at no line.
        let mut lanes: Vec<String> = obeying.iter().filter_map(|l| lane_of.get(*l).cloned()).collect();
        lanes.dedup();
        draft.stop_lines.push(DraftStopLine { element: format!("way {id}"), lanes, points });
    }
    Some(draft)
}

fn tag<'a>(node: Node<'a, '_>, key: &str) -> Option<&'a str> {
    let tags = node.children().filter(|n| n.has_tag_name("tag"));
    tags.filter(|t| t.attribute("k") == Some(key)).find_map(|t| t.attribute("v"))
}

/// Members of a relation with this role.
fn members<'a, 'i>(relation: Node<'a, 'i>, role: &'static str) -> impl Iterator<Item = &'a str> {
    let members = relation.children().filter(|n| n.has_tag_name("member"));
    members.filter(move |m| m.attribute("role") == Some(role)).filter_map(|m| m.attribute("ref"))
}

/// A way: the nodes' names, for what is shared, and where they are.
#[derive(Clone)]
struct Way<'a> {
    nodes: Vec<&'a str>,
    points: Vec<Point>,
}

struct Osm<'a, 'i> {
    ways: BTreeMap<&'a str, Way<'a>>,
    relations: Vec<Node<'a, 'i>>,
}

impl<'a, 'i> Osm<'a, 'i> {
    fn read(root: Node<'a, 'i>, options: &Options, found: &mut Findings) -> Option<Self> {
        let frame = LocalFrame::new(&options.origin);
        let mut nodes: BTreeMap<&str, Point> = BTreeMap::new();
        let elements = |name: &'static str| root.children().filter(move |n| n.has_tag_name(name));
        for node in elements("node") {
            let Some(id) = node.attribute("id") else { continue };
            match place(node, &frame, options) {
                Some(point) => {
                    nodes.insert(id, point);
                }
                None => {
                    let what = "it has no latitude and longitude in degrees (local_x and local_y with an origin in the map)";
                    found.error(
                        &format!("node {id}"),
                        "lat, lon",
                        what,
                        "export the map with geographic coordinates",
                    );
                    return None;
                }
            }
        }
        let mut ways = BTreeMap::new();
        for way in elements("way") {
            let ids = way.children().filter(|n| n.has_tag_name("nd")).filter_map(|n| n.attribute("ref"));
            let (ids, points): (Vec<&str>, Vec<Point>) =
                ids.filter_map(|id| nodes.get(id).map(|&p| (id, p))).unzip();
            if let Some(id) = way.attribute("id") {
                ways.insert(id, Way { nodes: ids, points });
            }
        }
        Some(Self { ways, relations: elements("relation").collect() })
    }

    fn lanelets(&self, found: &mut Findings) -> Vec<Lanelet<'a>> {
        let of_lanelets = self.relations.iter().filter(|r| tag(**r, "type") == Some("lanelet"));
        of_lanelets.filter_map(|&r| self.lanelet(r, found)).collect()
    }

    fn lanelet(&self, relation: Node<'a, 'i>, found: &mut Findings) -> Option<Lanelet<'a>> {
        let id = relation.attribute("id").unwrap_or_default();
        let element = format!("lanelet {id}");
        let kind = Kind::of(tag(relation, "subtype").unwrap_or("road"))?;
        let mut bound = |role| {
            let way = members(relation, role).next().and_then(|id| self.ways.get(id));
            let way = way.filter(|w| w.points.len() >= 2);
            if way.is_none() {
                let what = "the bound is missing, or has fewer than two points";
                found.error(&element, role, what, "add the way of this role to the relation");
            }
            way.cloned()
        };
        let (left, right) = (bound("left"), bound("right"));
        let lanelet = Lanelet::new(id, kind, left?, right?, tag(relation, "turn_direction"));
        let one_way = tag(relation, "one_way").is_none_or(|v| v == "yes");
        if !one_way && kind != Kind::Crosswalk {
            let what = "it is driven both ways and so has no direction: it is left out";
            found.warn(&element, "one_way", what, "make two lanelets of it");
            return None;
        }
        Some(lanelet)
    }

    /// The stop lines of regulatory elements, each with the lanelets that obey it.
    fn stop_lines(&self) -> Vec<(&'a str, Vec<&'a str>, Vec<Point>)> {
        let of_type =
            |kind: &'static str| self.relations.iter().filter(move |r| tag(**r, "type") == Some(kind));
        let mut lines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for rule in of_type("regulatory_element") {
            let id = rule.attribute("id").unwrap_or_default();
            let obeys = |l: &&Node<'a, 'i>| members(**l, "regulatory_element").any(|m| m == id);
            let obeying: Vec<&str> =
                of_type("lanelet").filter(obeys).filter_map(|l| l.attribute("id")).collect();
            for line in members(*rule, "ref_line") {
                lines.entry(line).or_default().extend(&obeying);
            }
        }
        lines
            .into_iter()
            .filter_map(|(id, obeying)| Some((id, obeying, self.ways.get(id)?.points.clone())))
            .collect()
    }
}

/// By latitude and longitude, or by a plane of the map's own where the options say where the origin is in it.
fn place(node: Node<'_, '_>, frame: &LocalFrame, options: &Options) -> Option<Point> {
    let number = |text: Option<&str>| text?.trim().parse::<f64>().ok().filter(|n| n.is_finite());
    if let Some([x, y]) = options.origin_in_map_m {
        return Some([number(tag(node, "local_x"))? - x, number(tag(node, "local_y"))? - y]);
    }
    let (latitude, longitude) = (number(node.attribute("lat"))?, number(node.attribute("lon"))?);
    (latitude.abs() <= 90.0 && longitude.abs() <= 180.0).then(|| frame.to_enu(latitude, longitude))
}
