//! One motor vehicle: where it is on its route and how that becomes a body on the plane.

use super::driver::Driver;
use crate::body::Body;
use crate::layout::Route;
use crate::scenario::Size;
use fusion_contract::ObjectClass;
use fusion_contract::frame::wrap_angle;

/// A change of lane under way: the way sideways, by arc length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shift {
    /// Where it began, metres of arc length.
    pub start: f64,
    /// Over how many metres.
    pub over: f64,
    /// How far left of the new lane it began, metres.
    pub from: f64,
}

impl Shift {
    /// Distance left of the new lane at an arc length, metres, and its slope by arc length.
    #[must_use]
    pub fn aside(&self, s: f64) -> [f64; 2] {
        let u = ((s - self.start) / self.over).clamp(0.0, 1.0);
        // The smoothest fifth-order step: no jump in curvature at either end.
        let left = 1.0 - u * u * u * (10.0 - 15.0 * u + 6.0 * u * u);
        [self.from * left, -self.from * 30.0 * u * u * (1.0 - u) * (1.0 - u) / self.over]
    }
}

/// A vehicle.
#[derive(Clone, Debug)]
pub struct Vehicle {
    /// Identity in the truth.
    pub id: u32,
    /// What it is.
    pub class: ObjectClass,
    /// Its size.
    pub size: Size,
    /// Its driver.
    pub driver: Driver,
    /// Index of its route.
    pub route: usize,
    /// Lane on the way out, which may differ from the route's after a change of lane.
    pub exit_lane: usize,
    /// Arc length of its centre, metres.
    pub s: f64,
    /// Speed along the path, m/s.
    pub speed: f64,
    /// Acceleration along the path, m/s².
    pub acceleration: f64,
    /// A change of lane under way.
    pub shift: Option<Shift>,
    /// Saw yellow too late to stop.
    pub committed: bool,
    /// Wanted speed's slow wandering, a factor about 1.
    pub mood: f64,
    /// Heading at the step before, radians.
    pub last_heading: Option<f64>,
    /// Rate of turn, rad/s.
    pub turn_rate: f64,
}

impl Vehicle {
    /// Arc length of its front, metres.
    #[must_use]
    pub fn front(&self) -> f64 {
        self.s + self.size.length / 2.0
    }

    /// Arc length of its rear, metres.
    #[must_use]
    pub fn rear(&self) -> f64 {
        self.s - self.size.length / 2.0
    }

    /// Distance left of the route's middle, metres, and its slope by arc length.
    #[must_use]
    pub fn aside(&self, route: &Route, lane_width: f64) -> [f64; 2] {
        // On the way out the lane may be another than where the route leads.
        let lanes = self.exit_lane as f64 - route.exit_lane as f64;
        let lane = if self.s >= route.exit_start { lanes * lane_width } else { 0.0 };
        let [shift, slope] = self.shift.map_or([0.0; 2], |shift| shift.aside(self.s));
        [lane + shift + self.driver.aside, slope]
    }

    /// Its body now.
    #[must_use]
    pub fn body(&self, route: &Route, lane_width: f64) -> Body {
        let [aside, slope] = self.aside(route, lane_width);
        let middle = route.path.at(self.s);
        let (sin, cos) = middle.heading.sin_cos();
        let along = 1.0 - aside * route.path.curvature(self.s);
        let heading = wrap_angle(middle.heading + (slope / along).atan());
        // The body moves where it points: a wheel does not slip.
        let speed = self.speed * along.hypot(slope);
        let name = route.lane_name(self.s);
        let lane = if self.s >= route.exit_start && self.exit_lane != route.exit_lane {
            format!(
                "{}.{}",
                name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('.'),
                self.exit_lane
            )
        } else {
            name.to_owned()
        };
        Body {
            id: self.id,
            class: self.class,
            x: middle.x - aside * sin,
            y: middle.y + aside * cos,
            vx: speed * heading.cos(),
            vy: speed * heading.sin(),
            heading,
            turn_rate: self.turn_rate,
            length: self.size.length,
            width: self.size.width,
            height: self.size.height,
            lane,
        }
    }
}
