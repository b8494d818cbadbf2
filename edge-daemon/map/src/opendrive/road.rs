//! Roads: lane sections, and lanes followed through them from end to end.

use super::curve::{Cubic, Curve, piecewise};
use super::{children, number};
use crate::geometry::Point;
use crate::problem::Findings;
use fusion_contract::LaneUsers;
use roxmltree::Node;
use std::collections::BTreeMap;

/// Distance between a centreline's points, metres; straight roads keep fewer.
const STEP_M: f64 = 2.0;
/// Longest road, metres.
const LONGEST_M: f64 = 50_000.0;
/// A point this near to the line between its neighbours is left out, metres.
const STRAIGHT_M: f64 = 0.005;

/// An end of a road.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Start,
    End,
}

impl End {
    pub fn of(word: &str) -> Option<Self> {
        match word {
            "start" => Some(Self::Start),
            "end" => Some(Self::End),
            _ => None,
        }
    }

    pub const fn other(self) -> Self {
        match self {
            Self::Start => Self::End,
            Self::End => Self::Start,
        }
    }
}

/// What a road goes on with.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub road: String,
    pub contact: End,
}

#[derive(Clone, Debug)]
struct SectionLane {
    /// `None`: nobody who is of interest here.
    users: Option<LaneUsers>,
    both_ways: bool,
    /// It is driven along the reference line.
    forward: bool,
    widths: Vec<Cubic>,
    before: Option<i32>,
    after: Option<i32>,
}

#[derive(Clone, Debug)]
struct Section {
    s: f64,
    lanes: BTreeMap<i32, SectionLane>,
}

/// A road.
#[derive(Clone, Debug)]
pub(super) struct Road {
    pub id: String,
    /// The junction that it is inside of.
    pub junction: Option<String>,
    pub curve: Curve,
    length: f64,
    offsets: Vec<Cubic>,
    sections: Vec<Section>,
    links: [Option<Link>; 2],
}

/// A lane from one end of a road to the other, or to where it ends.
#[derive(Clone, Debug)]
pub(super) struct Chain {
    /// Its number; with the section's, where it does not begin with the road.
    pub name: String,
    pub users: LaneUsers,
    pub width_m: f64,
    /// In the direction of travel.
    pub points: Vec<Point>,
    forward: bool,
    /// Its number at the road's start and end, where it reaches them.
    at: [Option<i32>; 2],
    /// The lane that it goes on with, in the road that follows.
    pub next: Option<i32>,
}

impl Chain {
    pub const fn lane_at(&self, end: End) -> Option<i32> {
        match end {
            End::Start => self.at[0],
            End::End => self.at[1],
        }
    }

    /// The end of the road that traffic on it comes in by.
    pub const fn begins_at(&self) -> End {
        if self.forward { End::Start } else { End::End }
    }
}

pub(super) fn read(node: Node<'_, '_>, found: &mut Findings) -> Option<Road> {
    let id = node.attribute("id").unwrap_or_default().to_owned();
    let element = format!("road {id}");
    let length = number(node, "length").filter(|l| (0.0..=LONGEST_M).contains(l));
    let Some(length) = length else {
        let what = format!("its length is no number of metres up to {LONGEST_M}");
        found.error(&element, "length", what, "export the map again");
        return None;
    };
    let Some(curve) = Curve::read(node) else {
        let what = "its reference line has a shape that is not known, or none";
        found.error(
            &element,
            "planView",
            what,
            "use line, arc, spiral, poly3 or paramPoly3, each with place and length",
        );
        return None;
    };
    let keeps_left = node.attribute("rule") == Some("LHT");
    let lanes = children(node, "lanes").next();
    let of_lanes = |name| lanes.into_iter().flat_map(move |l| children(l, name));
    let mut sections: Vec<Section> = of_lanes("laneSection").map(|s| section(s, keeps_left)).collect();
    sections.sort_by(|a, b| a.s.total_cmp(&b.s));
    let by_border = of_lanes("laneSection").flat_map(|s| s.descendants()).any(|n| n.has_tag_name("border"));
    if by_border {
        found.warn(
            &element,
            "border",
            "lanes given by borders are not read",
            "export the map with lanes' widths",
        );
    }
    Some(Road {
        junction: node.attribute("junction").filter(|j| *j != "-1").map(str::to_owned),
        offsets: of_lanes("laneOffset").map(|o| Cubic::read(o, "s")).collect(),
        links: ["predecessor", "successor"].map(|name| link(node, name)),
        id,
        curve,
        length,
        sections,
    })
}

fn link(road: Node<'_, '_>, name: &'static str) -> Option<Link> {
    let link = children(road, "link").next().and_then(|l| children(l, name).next())?;
    let of_road = link.attribute("elementType") == Some("road");
    let contact = link.attribute("contactPoint").and_then(End::of)?;
    of_road.then(|| link.attribute("elementId").map(|id| Link { road: id.to_owned(), contact }))?
}

fn section(node: Node<'_, '_>, keeps_left: bool) -> Section {
    let sides = node.children().filter(|n| n.has_tag_name("left") || n.has_tag_name("right"));
    let lanes = sides.flat_map(|side| children(side, "lane")).filter_map(|lane| {
        let id: i32 = lane.attribute("id")?.parse().ok().filter(|id| *id != 0)?;
        let kind = lane.attribute("type").unwrap_or_default();
        let beside = |name| {
            let link = children(lane, "link").next().and_then(|l| children(l, name).next())?;
            link.attribute("id")?.parse().ok()
        };
        let reversed = lane.attribute("direction") == Some("reversed");
        let lane = SectionLane {
            users: users(kind),
            both_ways: kind == "bidirectional" || lane.attribute("direction") == Some("both"),
            forward: ((id < 0) != keeps_left) != reversed,
            widths: children(lane, "width").map(|w| Cubic::read(w, "sOffset")).collect(),
            before: beside("predecessor"),
            after: beside("successor"),
        };
        Some((id, lane))
    });
    Section { s: number(node, "s").unwrap_or(0.0), lanes: lanes.collect() }
}

/// Whom a type of lane is for.
fn users(kind: &str) -> Option<LaneUsers> {
    match kind {
        "driving" | "entry" | "exit" | "onRamp" | "offRamp" | "connectingRamp" | "slipLane"
        | "bidirectional" => Some(LaneUsers::Vehicles),
        "bus" | "taxi" | "HOV" => Some(LaneUsers::Transit),
        "biking" => Some(LaneUsers::Bicycles),
        _ => None,
    }
}

impl Road {
    /// What it goes on with beyond an end.
    pub const fn link(&self, end: End) -> Option<&Link> {
        match end {
            End::Start => self.links[0].as_ref(),
            End::End => self.links[1].as_ref(),
        }
    }

    /// Where a section ends.
    fn ends(&self, section: usize) -> f64 {
        self.sections.get(section + 1).map_or(self.length, |next| next.s)
    }

    /// Width of a lane, and how far its middle lies to the left of the reference line.
    fn across(&self, section: &Section, lane: i32, s: f64) -> (f64, f64) {
        let along = s - section.s;
        let width = |id: i32| section.lanes.get(&id).map_or(0.0, |l| piecewise(&l.widths, along).max(0.0));
        let side = f64::from(lane.signum());
        let inner: f64 = section
            .lanes
            .keys()
            .filter(|id| id.signum() == lane.signum() && id.abs() < lane.abs())
            .map(|&id| width(id))
            .sum();
        let own = width(lane);
        (own, piecewise(&self.offsets, s) + side * (inner + 0.5 * own))
    }

    /// Its lanes, each followed through the sections.
    pub fn chains(&self, found: &mut Findings) -> Vec<Chain> {
        let mut chains = Vec::new();
        for (k, section) in self.sections.iter().enumerate() {
            for (&id, lane) in &section.lanes {
                // It goes on from the section before.
                let before = k.checked_sub(1).and_then(|b| self.sections.get(b)).zip(lane.before);
                if before.is_some_and(|(b, id)| b.lanes.contains_key(&id)) {
                    continue;
                }
                let Some(users) = lane.users else { continue };
                if lane.both_ways {
                    let what = "it is driven both ways and so has no direction: it is left out";
                    found.warn(&format!("road {} lane {id}", self.id), "", what, "split it into two lanes");
                    continue;
                }
                chains.push(self.follow(k, id, lane, users));
            }
        }
        chains
    }

    fn follow(&self, first: usize, id: i32, lane: &SectionLane, users: LaneUsers) -> Chain {
        let (mut k, mut current, mut last) = (first, id, lane);
        let (mut points, mut widths) = (Vec::new(), Vec::new());
        loop {
            self.sample(k, current, &mut points, &mut widths);
            let next = last.after.and_then(|id| Some((id, self.sections.get(k + 1)?.lanes.get(&id)?)));
            let Some((id, lane)) = next else { break };
            (k, current, last) = (k + 1, id, lane);
        }
        let whole = k + 1 == self.sections.len();
        let at = [(first == 0).then_some(id), whole.then_some(current)];
        let mut points = straightened(&points);
        if !lane.forward {
            points.reverse();
        }
        Chain {
            name: if first == 0 { id.to_string() } else { format!("{first}/{id}") },
            users,
            width_m: widths.iter().sum::<f64>() / widths.len().max(1) as f64,
            points,
            forward: lane.forward,
            at,
            next: if lane.forward {
                last.after.filter(|_| whole)
            } else {
                lane.before.filter(|_| first == 0)
            },
        }
    }

    fn sample(&self, k: usize, lane: i32, points: &mut Vec<Point>, widths: &mut Vec<f64>) {
        let Some(section) = self.sections.get(k) else { return };
        let (from, to) = (section.s, self.ends(k).min(self.length));
        if to <= from {
            return;
        }
        let n = ((to - from) / STEP_M).ceil().max(1.0) as usize;
        for i in 0..=n {
            let s = from + (to - from) * i as f64 / n as f64;
            let (width, t) = self.across(section, lane, s);
            points.push(self.curve.beside(s, t));
            widths.push(width);
        }
    }
}

/// The same line with fewer points where it is straight.
fn straightened(points: &[Point]) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    for (i, &p) in points.iter().enumerate() {
        let next = points.get(i + 1);
        // Between the last that was kept and the next, all that was left out since must lie on the line.
        let needless = out.last().zip(next).is_some_and(|(&a, &b)| {
            let since = points[..=i].iter().rev().take_while(|q| **q != a);
            since.take(64).all(|&q| crate::geometry::from_line(q, &[a, b]) < STRAIGHT_M)
        });
        // One in 64 is kept anyway, so that no more than that are looked at again.
        if !needless || i % 64 == 63 {
            out.push(p);
        }
    }
    out
}
