//! One lanelet: two bounds, put in the direction of travel.

use super::Way;
use crate::geometry::{Point, at, distance, length, lerp, mean, twice_area};
use fusion_contract::{LaneUsers, Turn};

/// Distance between a centreline's points, metres.
const STEP_M: f64 = 2.0;
/// Most points of one lanelet's centreline.
const MOST_POINTS: usize = 500;

/// What a lanelet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Lane(LaneUsers),
    Crosswalk,
}

impl Kind {
    /// By the tag `subtype`; `None`: nobody who is of interest here.
    pub fn of(subtype: &str) -> Option<Self> {
        Some(match subtype {
            "road" | "highway" | "play_street" | "exit" => Self::Lane(LaneUsers::Vehicles),
            "bus_lane" => Self::Lane(LaneUsers::Transit),
            "bicycle_lane" => Self::Lane(LaneUsers::Bicycles),
            "crosswalk" => Self::Crosswalk,
            _ => return None,
        })
    }
}

pub(super) struct Lanelet<'a> {
    pub id: &'a str,
    pub kind: Kind,
    left: Way<'a>,
    right: Way<'a>,
    /// `turn_direction`, which lanelets inside a junction have.
    pub turn: Option<Turn>,
}

fn turn_round(way: &mut Way<'_>) {
    way.points.reverse();
    way.nodes.reverse();
}

impl<'a> Lanelet<'a> {
    /// Bounds may be drawn either way; they run alike, and the right one lies to the right.
    pub fn new(id: &'a str, kind: Kind, mut left: Way<'a>, mut right: Way<'a>, turn: Option<&str>) -> Self {
        let ends = |w: &Way<'_>| (w.points[0], w.points[w.points.len() - 1]);
        let ((a, b), (c, d)) = (ends(&left), ends(&right));
        if distance(a, c) + distance(b, d) > distance(a, d) + distance(b, c) {
            turn_round(&mut right);
        }
        // Of the area between them, the right bound runs along the one side and the left one back along the other.
        let ring: Vec<Point> = right.points.iter().chain(left.points.iter().rev()).copied().collect();
        if twice_area(&ring) < 0.0 {
            turn_round(&mut left);
            turn_round(&mut right);
        }
        let turn = match turn {
            Some("left") => Some(Turn::Left),
            Some("right") => Some(Turn::Right),
            Some("straight") => Some(Turn::Through),
            _ => None,
        };
        Self { id, kind, left, right, turn }
    }

    /// Nodes at its beginning: what ends there leads into it.
    pub fn starts(&self) -> [&'a str; 2] {
        [self.left.nodes[0], self.right.nodes[0]]
    }

    /// Nodes at its end.
    pub fn ends(&self) -> [&'a str; 2] {
        [self.left.nodes[self.left.nodes.len() - 1], self.right.nodes[self.right.nodes.len() - 1]]
    }

    /// The middle between both bounds, at equal shares of their lengths.
    pub fn centreline(&self) -> Vec<Point> {
        let (l, r) = (&self.left.points, &self.right.points);
        let (left, right) = (length(l), length(r));
        let n = if l.len() == 2 && r.len() == 2 {
            1
        } else {
            ((left.max(right) / STEP_M).ceil().max(1.0) as usize).min(MOST_POINTS)
        };
        let share = |i: usize| i as f64 / n as f64;
        (0..=n).map(|i| lerp(at(l, left * share(i)), at(r, right * share(i)), 0.5)).collect()
    }

    /// Mean distance between both bounds, metres.
    pub fn width_m(&self) -> f64 {
        let (l, r) = (&self.left.points, &self.right.points);
        let (left, right) = (length(l), length(r));
        let widths =
            (0..=8).map(|i| f64::from(i) / 8.0).map(|t| [distance(at(l, left * t), at(r, right * t)), 0.0]);
        mean(widths)[0]
    }

    /// The middle of the lanelet.
    pub fn middle(&self) -> Point {
        let line = self.centreline();
        at(&line, 0.5 * length(&line))
    }
}
