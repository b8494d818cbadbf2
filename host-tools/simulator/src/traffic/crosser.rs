//! Pedestrians and cyclists: they follow straight or pavement paths of their own and meet the routes of the others.

use super::driver::Driver;
use super::vehicle::Vehicle;
use crate::body::Body;
use crate::layout::{Junction, Movement};
use crate::path::Path;
use crate::scenario::Size;
use crate::signals::{Light, Plan};
use fusion_contract::ObjectClass;

/// Where a crosser's path meets a route.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Meeting {
    /// The route.
    pub route: usize,
    /// Arc length on the route, metres.
    pub at: f64,
    /// Arc length on the crosser's path, metres.
    pub crosser_at: f64,
}

/// A pedestrian or a cyclist.
#[derive(Clone, Debug)]
pub struct Crosser {
    /// Identity in the truth.
    pub id: u32,
    /// Pedestrian or bicycle.
    pub class: ObjectClass,
    /// Its size.
    pub size: Size,
    /// Speed, headway and so on.
    pub driver: Driver,
    /// The leg it crosses (pedestrian) or comes from (cyclist).
    pub leg: usize,
    /// Which of the leg's two pavements a pedestrian comes from.
    pub from_right: bool,
    /// Its way.
    pub path: Path,
    /// Arc length at which it waits for its signal, metres.
    pub kerb: f64,
    /// Where its way meets the routes.
    pub meetings: Vec<Meeting>,
    /// Arc length of its centre, metres.
    pub s: f64,
    /// Speed, m/s.
    pub speed: f64,
    /// Whether its signal has let it go.
    pub released: bool,
    /// Rate of turn, rad/s.
    pub turn_rate: f64,
}

impl Crosser {
    /// Whether it is on its way across or about to be.
    #[must_use]
    pub fn started(&self) -> bool {
        self.released
    }

    /// Finds where it meets the routes about the junction.
    #[must_use]
    pub fn meetings(path: &Path, junction: &Junction) -> Vec<Meeting> {
        let mut meetings = Vec::new();
        for (index, route) in junction.routes.iter().enumerate() {
            for [at, crosser_at] in route.path.crossings(path) {
                if at > route.stop_line - 1.0 && at < route.exit_start + 30.0 {
                    meetings.push(Meeting { route: index, at, crosser_at });
                }
            }
        }
        meetings
    }

    /// Whether its signal lets it start now.
    fn may_start(&self, plan: &Plan, t: f64, crossing_m: f64) -> bool {
        match self.class {
            ObjectClass::Pedestrian => {
                // Together with the traffic that goes the same way: along the leg to the side.
                match plan.light(self.leg + 1, Movement::Through, t) {
                    Light::Green { left, .. } => left > (crossing_m / self.driver.speed - 14.0).max(4.0),
                    _ => false,
                }
            }
            _ => {
                matches!(plan.light(self.leg, Movement::Through, t), Light::Green { left, .. } if left > 5.0)
            }
        }
    }

    /// Whether a vehicle is on, or can't help coming on, the strip it is about to step on to.
    fn blocked(&self, vehicles: &[Vehicle]) -> bool {
        self.meetings.iter().any(|meeting| {
            let until = meeting.crosser_at - self.s;
            let reach = 2.4 + 0.5 * self.size.length + 0.5 * self.speed * self.speed / 2.0;
            if until < 0.8 || until > reach {
                return false;
            }
            vehicles.iter().filter(|v| v.route == meeting.route).any(|v| {
                let margin = 0.9 + 0.5 * self.size.width;
                let (front, rear) = (meeting.at - margin - v.front(), meeting.at + margin - v.rear());
                let inside = front < 0.0 && rear > 0.0;
                inside
                    || (front >= 0.0
                        && v.speed > 1.0
                        && !Driver::can_stop(v.speed, front, 4.0)
                        && front / v.speed < 4.0)
            })
        })
    }

    /// Its acceleration now, m/s².
    #[must_use]
    pub fn acceleration(&self, ahead: Option<[f64; 2]>, vehicles: &[Vehicle]) -> f64 {
        let to_kerb = self.kerb - self.s - 0.5 * self.size.length;
        let mut least = self.driver.free(self.speed, self.driver.speed);
        let mut stop = |gap: f64, speed: f64| {
            least = least.min(self.driver.follow(self.speed, self.driver.speed, gap, speed));
        };
        if !self.released && to_kerb >= -0.5 {
            stop(to_kerb + self.driver.gap, 0.0);
        }
        if let Some([gap, speed]) = ahead {
            stop(gap, speed);
        }
        if self.released && self.blocked(vehicles) {
            return if self.class == ObjectClass::Pedestrian { -3.0 } else { -4.0 };
        }
        least
    }

    /// Lets it go when its signal does.
    pub fn watch_signal(&mut self, plan: &Plan, t: f64, crossing_m: f64) {
        let near =
            (self.kerb - self.s).abs() < if self.class == ObjectClass::Pedestrian { 4.0 } else { 40.0 };
        // A cyclist who was let go but has not reached the line when it turns yellow stops after all.
        let recall = self.released
            && self.class == ObjectClass::Bicycle
            && self.s + 0.5 * self.size.length < self.kerb
            && Driver::can_stop(self.speed, self.kerb - self.s - 0.5 * self.size.length, 2.5)
            && !matches!(plan.light(self.leg, Movement::Through, t), Light::Green { .. });
        if recall {
            self.released = false;
        } else if !self.released && near && self.may_start(plan, t, crossing_m) {
            self.released = true;
        }
    }

    /// Its body now.
    #[must_use]
    pub fn body(&self) -> Body {
        let at = self.path.at(self.s);
        let what = if self.class == ObjectClass::Pedestrian { "walk" } else { "cycle" };
        Body {
            id: self.id,
            class: self.class,
            x: at.x,
            y: at.y,
            vx: self.speed * at.heading.cos(),
            vy: self.speed * at.heading.sin(),
            heading: at.heading,
            turn_rate: self.turn_rate,
            length: self.size.length,
            width: self.size.width,
            height: self.size.height,
            lane: format!("{}.{what}", crate::layout::LEGS[self.leg % 4]),
        }
    }
}

/// Distance and speed of the crosser ahead in the same direction on the same way: `[gap, speed]`.
#[must_use]
pub fn crosser_ahead(index: usize, crossers: &[Crosser]) -> Option<[f64; 2]> {
    let me = &crossers[index];
    let same =
        |o: &&Crosser| o.class == me.class && o.leg == me.leg && o.from_right == me.from_right && o.s > me.s;
    crossers
        .iter()
        .filter(same)
        .map(|o| [o.s - me.s - 0.5 * (o.size.length + me.size.length), o.speed])
        .min_by(|a, b| a[0].total_cmp(&b[0]))
}
