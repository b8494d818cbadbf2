//! The junction's geometry: four legs at right angles, right-hand traffic, lanes, turns, crossings and cycle lanes.
//!
//! Legs are numbered by where their incoming traffic heads: 0 east (the western leg), 1 north, 2 west, 3 south. A leg's
//! own frame has x along the incoming traffic, y to its left and the junction's centre as origin. Lanes are numbered from
//! the kerb; the innermost incoming lane is for turning left only.

use crate::path::Path;
use std::f64::consts::{FRAC_PI_2, PI};

/// How far from the centre traffic comes from and goes to, metres: beyond what the truth covers.
pub const FAR_M: f64 = 190.0;

/// How far up the pavement pedestrians appear and vanish, metres from the centre.
const PAVEMENT_M: f64 = 88.0;

/// Lateral acceleration at which an average driver takes a bend, m/s².
const BEND_MPS2: f64 = 2.2;

/// Deceleration at which drivers slow down for a bend, m/s².
const SLOWING_MPS2: f64 = 1.8;

/// Which junction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Four incoming lanes a leg.
    #[default]
    Grid,
    /// Three incoming lanes a leg.
    Compact,
}

/// Where traffic goes at the junction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    /// Straight on.
    Through,
    /// To the left, across oncoming traffic.
    Left,
    /// To the right, around the kerb.
    Right,
}

/// One way through the junction, from far out to far out.
#[derive(Clone, Debug)]
pub struct Route {
    /// Leg it comes from.
    pub leg: usize,
    /// Incoming lane.
    pub lane: usize,
    /// What it does at the junction.
    pub movement: Movement,
    /// Leg it leaves by.
    pub exit_leg: usize,
    /// Outgoing lane.
    pub exit_lane: usize,
    /// Centreline.
    pub path: Path,
    /// Arc length of the stop line, metres.
    pub stop_line: f64,
    /// Arc length at which the outgoing lane begins, metres.
    pub exit_start: f64,
    /// Speed an average driver allows for the bends ahead, m/s, per metre of arc length.
    pub bend_speed: Vec<f64>,
    /// Names of the incoming lane, the way across and the outgoing lane.
    pub names: [String; 3],
}

impl Route {
    /// The speed an average driver allows for the bends ahead of arc length `s`, m/s.
    #[must_use]
    pub fn speed_at(&self, s: f64) -> f64 {
        self.bend_speed.get(s.max(0.0) as usize).copied().unwrap_or(f64::INFINITY)
    }

    /// The name of the lane at arc length `s`.
    #[must_use]
    pub fn lane_name(&self, s: f64) -> &str {
        &self.names[usize::from(s >= self.stop_line) + usize::from(s >= self.exit_start)]
    }
}

/// An incoming lane's centreline and name.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneLine {
    /// Its name.
    pub name: String,
    /// Start and stop line, `[east, north]`, metres.
    pub centreline: [[f64; 2]; 2],
    /// Direction of travel, radians.
    pub heading: f64,
}

/// The junction.
#[derive(Clone, Debug)]
pub struct Junction {
    /// Incoming lanes a leg; as many go out.
    pub lanes: usize,
    /// Width of a lane, metres.
    pub lane_width: f64,
    /// Distance from a leg's axis to its kerb, metres: lanes and a cycle lane.
    pub kerb: f64,
    /// Distance from the centre to where the ways across begin and end, metres.
    pub edge: f64,
    /// Distance from the centre to the stop lines, metres.
    pub stop: f64,
    /// All ways through.
    pub routes: Vec<Route>,
    /// For each pair of routes `a × b`, the last arc length of `b`, metres, at which it is in the way of `a` crossing
    /// it; none where they don't meet or come from one leg.
    pub conflicts: Vec<Vec<Option<f64>>>,
    /// For each pair of routes from one lane, the arc length at which they have parted.
    pub partings: Vec<Vec<Option<f64>>>,
}

/// Names of the legs.
pub const LEGS: [&str; 4] = ["west", "south", "east", "north"];

/// From a leg's own frame to the site's.
#[must_use]
pub fn from_leg(leg: usize, x: f64, y: f64) -> [f64; 2] {
    match leg % 4 {
        0 => [x, y],
        1 => [-y, x],
        2 => [-x, -y],
        _ => [y, -x],
    }
}

/// The direction of a leg's incoming traffic, radians.
#[must_use]
pub fn leg_heading(leg: usize) -> f64 {
    [0.0, FRAC_PI_2, PI, -FRAC_PI_2][leg % 4]
}

impl Junction {
    /// Builds one.
    #[must_use]
    pub fn new(layout: Layout) -> Self {
        let lanes = match layout {
            Layout::Grid => 4,
            Layout::Compact => 3,
        };
        let lane_width = 3.2;
        let kerb = lanes as f64 * lane_width + CYCLE_LANE_M;
        let edge = kerb + 3.8;
        let mut junction = Self {
            lanes,
            lane_width,
            kerb,
            edge,
            stop: edge + 4.5,
            routes: Vec::new(),
            conflicts: Vec::new(),
            partings: Vec::new(),
        };
        for leg in 0..4 {
            junction.routes.push(junction.route(leg, 0, Movement::Right));
            for lane in 0..lanes - 1 {
                junction.routes.push(junction.route(leg, lane, Movement::Through));
            }
            junction.routes.push(junction.route(leg, lanes - 1, Movement::Left));
        }
        let table = |f: &dyn Fn(&Route, &Route) -> Option<f64>| -> Vec<Vec<Option<f64>>> {
            junction.routes.iter().map(|a| junction.routes.iter().map(|b| f(a, b)).collect()).collect()
        };
        let (conflicts, partings) = (table(&conflict), table(&parting));
        junction.conflicts = conflicts;
        junction.partings = partings;
        junction
    }

    /// How far to the left of a leg's axis, in its own frame, the centre of incoming lane `lane` lies, metres (negative).
    #[must_use]
    pub fn lane_offset(&self, lane: usize) -> f64 {
        -((self.lanes - 1 - lane) as f64 + 0.5) * self.lane_width
    }

    fn route(&self, leg: usize, lane: usize, movement: Movement) -> Route {
        let (turn, leg_on) = match movement {
            Movement::Through => (0.0, 2),
            Movement::Right => (-FRAC_PI_2, 1),
            Movement::Left => (FRAC_PI_2, 3),
        };
        let exit_leg = (leg + leg_on) % 4;
        let heading = leg_heading(leg);
        let offset = self.lane_offset(lane);
        let start = from_leg(leg, -FAR_M, offset);
        let begin = from_leg(exit_leg, -self.edge, -offset);
        let path = Path::from(start[0], start[1], heading).straight(FAR_M - self.edge);
        let path = match movement {
            Movement::Through => path.straight(2.0 * self.edge),
            // A little softer than a circle: drivers turn the wheel at a finite rate.
            _ => path.curve_to(begin[0], begin[1], heading + turn, 0.62),
        };
        let exit_start = path.length();
        let path = path.straight(FAR_M - self.edge);
        let bend_speed = bend_speeds(&path);
        let names = [
            format!("{}.in.{lane}", LEGS[leg]),
            format!("{}.{}.{lane}", LEGS[leg], ["through", "left", "right"][movement as usize]),
            format!("{}.out.{lane}", LEGS[exit_leg]),
        ];
        let stop_line = FAR_M - self.stop;
        Route {
            leg,
            lane,
            movement,
            exit_leg,
            exit_lane: lane,
            path,
            stop_line,
            exit_start,
            bend_speed,
            names,
        }
    }

    /// The index of a route.
    #[must_use]
    pub fn find(&self, leg: usize, lane: usize, movement: Movement) -> Option<usize> {
        self.routes.iter().position(|r| (r.leg, r.lane, r.movement) == (leg, lane, movement))
    }

    /// All incoming lanes, leg by leg, kerb first.
    #[must_use]
    pub fn incoming(&self) -> Vec<LaneLine> {
        let mut lines = Vec::new();
        for (leg, name) in LEGS.iter().enumerate() {
            for lane in 0..self.lanes {
                let y = self.lane_offset(lane);
                lines.push(LaneLine {
                    name: format!("{name}.in.{lane}"),
                    centreline: [from_leg(leg, -FAR_M, y), from_leg(leg, -self.stop, y)],
                    heading: leg_heading(leg),
                });
            }
        }
        lines
    }

    /// A cyclist's way along a leg and straight on, and the arc length of the stop line.
    #[must_use]
    pub fn cycle_path(&self, leg: usize, offset: f64) -> (Path, f64) {
        let [x, y] = from_leg(leg, -FAR_M, -(self.kerb - CYCLE_LANE_M / 2.0) + offset);
        (Path::from(x, y, leg_heading(leg)).straight(2.0 * FAR_M), FAR_M - self.stop)
    }

    /// A pedestrian's way down the pavement of a leg, across it and up the other pavement, and the arc length of the
    /// kerb. `from_right` starts on the side of the incoming traffic. `aside` moves it sideways, metres.
    #[must_use]
    pub fn walking_path(&self, leg: usize, from_right: bool, aside: f64) -> (Path, f64) {
        let side = if from_right { -1.0 } else { 1.0 };
        let away = self.kerb + 2.6 + 0.3 * aside;
        let across = self.edge + 2.2 + aside;
        let heading = leg_heading(leg);
        let point = |x: f64, y: f64| from_leg(leg, x, side * y);
        let ([x0, y0], [x1, y1]) = (point(-PAVEMENT_M, away), point(-across, away - 1.4));
        let path = Path::from(x0, y0, heading).straight(PAVEMENT_M - across - 1.4);
        let path = path.curve_to(x1, y1, heading - side * FRAC_PI_2, 0.55);
        let kerb = path.length();
        let [x2, y2] = point(-across - 1.4, -away);
        let path = path.straight(2.0 * away - 2.8).curve_to(x2, y2, heading + PI, 0.55);
        (path.straight(PAVEMENT_M - across - 1.4), kerb)
    }
}

/// Width of the cycle lane between the outermost lane and the kerb, metres.
const CYCLE_LANE_M: f64 = 1.8;

/// Speed allowed by the bends, slowed down for in time, per metre of arc length.
fn bend_speeds(path: &Path) -> Vec<f64> {
    let count = path.length().ceil() as usize;
    let bend = |s: f64| (BEND_MPS2 / path.curvature(s).abs().max(1e-6)).sqrt();
    let mut speeds: Vec<f64> = (0..count).map(|i| bend(i as f64).min(bend(i as f64 + 0.5))).collect();
    for i in (1..count).rev() {
        let slowed = (speeds[i] * speeds[i] + 2.0 * SLOWING_MPS2).sqrt();
        speeds[i - 1] = speeds[i - 1].min(slowed);
    }
    speeds
}

/// The last arc length of `b` within reach of `a`'s way across the junction.
fn conflict(a: &Route, b: &Route) -> Option<f64> {
    if a.leg == b.leg {
        return None;
    }
    let near = 3.4;
    let mut last = None;
    let mut s = b.stop_line;
    while s < b.exit_start + 6.0 {
        let p = b.path.at(s);
        if a.path.distance_to(p.x, p.y, a.stop_line, a.exit_start + 6.0) < near {
            last = Some(s + 1.0);
        }
        s += 1.0;
    }
    last
}

/// The arc length at which two routes from one lane are far enough apart for two vehicles to pass.
fn parting(a: &Route, b: &Route) -> Option<f64> {
    if (a.leg, a.lane) != (b.leg, b.lane) || a.movement == b.movement {
        return None;
    }
    let mut s = a.stop_line;
    loop {
        let (p, q) = (a.path.at(s), b.path.at(s));
        if (p.x - q.x).hypot(p.y - q.y) > 3.6 || s > a.exit_start {
            return Some(s);
        }
        s += 0.5;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routes_end_where_their_exit_lanes_do() {
        for layout in [Layout::Grid, Layout::Compact] {
            let junction = Junction::new(layout);
            assert_eq!(junction.routes.len(), 4 * (junction.lanes + 1));
            for route in &junction.routes {
                let end = route.path.end();
                let want = from_leg(route.exit_leg, -FAR_M, -junction.lane_offset(route.exit_lane));
                assert!((end.x - want[0]).hypot(end.y - want[1]) < 1e-6, "{:?}", route.names);
                assert!(route.exit_start > route.stop_line && route.path.length() > 2.0 * FAR_M - 60.0);
            }
        }
    }

    #[test]
    fn left_turns_conflict_with_oncoming_and_crossing_traffic_but_not_with_each_other() {
        let junction = Junction::new(Layout::Grid);
        let route = |leg, lane, movement| junction.find(leg, lane, movement).unwrap();
        let left = route(0, 3, Movement::Left);
        assert!(junction.conflicts[left][route(2, 1, Movement::Through)].is_some());
        assert!(junction.conflicts[left][route(3, 1, Movement::Through)].is_some());
        assert!(junction.conflicts[left][route(2, 3, Movement::Left)].is_none());
        let right = route(0, 0, Movement::Right);
        assert!(junction.conflicts[right][route(2, 0, Movement::Through)].is_none());
        assert!(junction.conflicts[right][route(3, 0, Movement::Through)].is_some());
    }

    #[test]
    fn a_pedestrian_crosses_every_incoming_lane_behind_its_stop_line() {
        let junction = Junction::new(Layout::Compact);
        for from_right in [false, true] {
            let (path, kerb) = junction.walking_path(2, from_right, 0.4);
            for route in junction.routes.iter().filter(|r| r.leg == 2) {
                let met = route.path.crossings(&path);
                assert_eq!(met.len(), 1, "{:?}", route.names);
                assert!(met[0][0] > route.stop_line + 1.0 && met[0][1] > kerb);
            }
        }
    }

    #[test]
    fn bends_are_slowed_down_for() {
        let junction = Junction::new(Layout::Grid);
        let right = &junction.routes[junction.find(1, 0, Movement::Right).unwrap()];
        let slowest = right.bend_speed.iter().copied().fold(f64::INFINITY, f64::min);
        assert!((2.5..5.0).contains(&slowest), "{slowest}");
        assert!(right.speed_at(right.stop_line - 40.0) > 10.0);
    }
}
