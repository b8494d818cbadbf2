//! `[[speed_trap]]`: two loops one behind the other in a lane, as one instrument.

use super::check::{At, Findings};
use super::defaults as d;
use super::model::{Config, Loop};
use fusion_contract::SensorIndex;
use fusion_decode::speed_trap::TrapGeometry;
use serde::{Deserialize, Serialize};

/// Loops of one trap point the same way to within this, degrees.
const SAME_WAY_DEGREES: f64 = 20.0;
/// The second loop lies off the first one's line by less than this, metres.
const SAME_LANE_METRES: f64 = 2.0;

/// `[[speed_trap]]`: a pair of loops that measures speed, length and direction.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeedTrap {
    /// Its name; unique among speed traps.
    pub name: String,
    /// The `[[loop]]` that traffic in the lane's direction comes over first.
    pub first: String,
    /// The other `[[loop]]`.
    pub second: String,
    /// From the first loop's upstream edge to the second's, metres; none: as the loops' places and lengths say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spacing_metres: Option<f64>,
    /// Standard deviation of the spacing, metres.
    #[serde(default = "d::spacing_sigma")]
    pub spacing_sigma_metres: f64,
    /// Standard deviation of the length over which a loop holds a point of a vehicle, metres.
    #[serde(default = "d::loop_length_sigma")]
    pub loop_length_sigma_metres: f64,
    /// Slowest speed that is measured, metres per second.
    #[serde(default = "d::slowest")]
    pub slowest_metres_per_second: f64,
    /// Fastest speed that is believed, metres per second.
    #[serde(default = "d::fastest")]
    pub fastest_metres_per_second: f64,
}

/// A trap as the core runs it.
#[derive(Clone, Debug, PartialEq)]
pub struct TrapPlan {
    /// Its name.
    pub name: String,
    /// The loop that traffic in the lane's direction comes over first, and the other.
    pub loops: [SensorIndex; 2],
    /// Standard deviation of each loop's edges, seconds.
    pub edge_sigma_s: [f64; 2],
    /// The geometry.
    pub geometry: TrapGeometry,
}

impl SpeedTrap {
    fn loops<'a>(&self, c: &'a Config) -> [Option<&'a Loop>; 2] {
        [&self.first, &self.second].map(|name| c.loops.iter().find(|l| &l.name == name))
    }

    fn spacing(&self, first: &Loop, second: &Loop) -> f64 {
        self.spacing_metres.unwrap_or_else(|| {
            let [along, _] = offset(first, second);
            along + 0.5 * (first.length_metres - second.length_metres)
        })
    }
}

/// From one loop's centre to another's, along the first one's direction and to its left, metres.
fn offset(from: &Loop, to: &Loop) -> [f64; 2] {
    let (sin, cos) = from.heading_degrees.to_radians().sin_cos();
    let (dx, dy) = (to.x_metres - from.x_metres, to.y_metres - from.y_metres);
    [dx * cos + dy * sin, dy * cos - dx * sin]
}

/// The traps of a checked configuration, in file order.
pub(super) fn plans(c: &Config) -> Vec<TrapPlan> {
    // Loops come behind radars and cameras.
    let before = c.radar.len() + c.camera.len();
    let plan = |t: &SpeedTrap| {
        let index = |name: &str| {
            let k = c.loops.iter().position(|l| l.name == name)?;
            u16::try_from(before + k).ok().map(SensorIndex)
        };
        let [Some(first), Some(second)] = t.loops(c) else { return None };
        Some(TrapPlan {
            name: t.name.clone(),
            loops: [index(&t.first)?, index(&t.second)?],
            edge_sigma_s: [first.time_sigma_ms * 1e-3, second.time_sigma_ms * 1e-3],
            geometry: TrapGeometry {
                spacing_sigma_m: t.spacing_sigma_metres,
                loop_length_m: 0.5 * (first.length_metres + second.length_metres),
                loop_length_sigma_m: t.loop_length_sigma_metres,
                slowest_mps: t.slowest_metres_per_second,
                fastest_mps: t.fastest_metres_per_second,
                ..TrapGeometry::with_spacing(t.spacing(first, second))
            },
        })
    };
    c.speed_trap.iter().filter_map(plan).collect()
}

/// Finds what is wrong with the traps.
pub(super) fn check(c: &Config, f: &mut Findings) {
    for (i, t) in c.speed_trap.iter().enumerate() {
        let at = At::item("speed_trap", i);
        let rate = " metres per second";
        f.range(&at, "spacing_sigma_metres", t.spacing_sigma_metres, (0.0, 1.0), " metres");
        f.range(&at, "loop_length_sigma_metres", t.loop_length_sigma_metres, (0.0, 2.0), " metres");
        f.range(&at, "slowest_metres_per_second", t.slowest_metres_per_second, (0.1, 20.0), rate);
        let fastest = (t.slowest_metres_per_second + 1.0, 120.0);
        f.range(&at, "fastest_metres_per_second", t.fastest_metres_per_second, fastest, rate);
        pair(c, t, &at, f);
        for (key, name) in [("first", &t.first), ("second", &t.second)] {
            let taken = c.speed_trap[..i].iter().find(|o| [&o.first, &o.second].contains(&name));
            if let Some(other) = taken {
                f.error(
                    at.key(key),
                    format!("loop `{name}` belongs to speed trap `{}` already", other.name),
                    "a loop is in one trap at the most: remove one of them",
                );
            }
        }
    }
}

fn pair(c: &Config, t: &SpeedTrap, at: &At, f: &mut Findings) {
    let loops = t.loops(c);
    for (found, (key, name)) in loops.iter().zip([("first", &t.first), ("second", &t.second)]) {
        if found.is_none() {
            let what = format!("speed trap `{}` names loop `{name}`, which does not exist", t.name);
            f.error(at.key(key), what, format!("add a [[loop]] named `{name}`, or correct the name"));
        }
    }
    let [Some(first), Some(second)] = loops else { return };
    let turned = (first.heading_degrees - second.heading_degrees).to_radians().cos();
    if turned < SAME_WAY_DEGREES.to_radians().cos() {
        let what = format!("loops `{}` and `{}` point different ways", first.name, second.name);
        f.error(at.key("second"), what, "both `heading_degrees` are the lane's direction of travel");
        return;
    }
    let [along, across] = offset(first, second);
    if along <= 0.0 || across.abs() > SAME_LANE_METRES {
        f.error(
            at.key("second"),
            format!(
                "loop `{}` is {along:.1} m behind `{}` along the lane and {:.1} m beside it",
                second.name,
                first.name,
                across.abs()
            ),
            "`second` is the one farther along the lane's direction of travel; check both loops' places",
        );
        return;
    }
    let spacing = t.spacing(first, second);
    if !(0.5..=30.0).contains(&spacing) {
        f.error(
            at.key(if t.spacing_metres.is_some() { "spacing_metres" } else { "second" }),
            format!("{spacing:.2} m from loop to loop"),
            "give 0.5 to 30 metres, from one upstream edge to the other",
        );
    }
    if first.stamp != second.stamp || first.source != second.source {
        f.warn(
            at.clone(),
            format!("loops `{}` and `{}` are stamped by different clocks", first.name, second.name),
            "read both through one source with one `stamp`: speed comes from the difference of their times",
        );
    }
}
