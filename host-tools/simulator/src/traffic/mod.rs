//! Microscopic traffic at the junction: in comes a scenario, out come bodies, step by step.
//!
//! Motor vehicles follow routes by the intelligent driver model, obey the signals, slow down for bends, change lanes
//! where there is room, wait for the junction to clear and give way to pedestrians and cyclists. Pure and seeded: the
//! same scenario makes the same traffic.

pub mod crosser;
pub mod driver;
pub mod leader;
pub mod vehicle;

use crate::body::Body;
use crate::dice::Dice;
use crate::layout::{Junction, Movement};
use crate::scenario::{MIX, Scenario, draw_size, stream};
use crate::signals::Plan;
use crosser::{Crosser, crosser_ahead};
use driver::{Driver, HARDEST_BRAKE};
use fusion_contract::ObjectClass;
use fusion_contract::frame::wrap_angle;
use leader::Ahead;
use vehicle::{Shift, Vehicle};

/// Traffic runs this long before time zero, so that it begins with queues, seconds.
const WARM_UP_S: f64 = 180.0;
/// Step while warming up, seconds.
const WARM_UP_STEP_S: f64 = 0.05;

/// The traffic.
#[derive(Clone, Debug)]
pub struct Traffic {
    scenario: Scenario,
    /// The junction it moves on.
    pub junction: Junction,
    /// The signals.
    pub plan: Plan,
    vehicles: Vec<Vehicle>,
    crossers: Vec<Crosser>,
    /// Seconds; 0 when the warm-up has ended.
    time: f64,
    /// When the next vehicle, cyclist and pedestrian of each leg arrives, seconds.
    next: [[f64; 3]; 4],
    /// Vehicles that wait for room to enter, per leg.
    waiting: [u32; 4],
    next_id: u32,
    dice: Dice,
    crosser_dice: Dice,
}

impl Traffic {
    /// Traffic of a scenario, warmed up: time is 0.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let mut traffic = Self {
            junction: Junction::new(scenario.layout),
            plan: Plan::draw(&mut Dice::new(scenario.seed, stream::SIGNALS), scenario.left_share),
            vehicles: Vec::new(),
            crossers: Vec::new(),
            time: -WARM_UP_S,
            next: [[-WARM_UP_S; 3]; 4],
            waiting: [0; 4],
            next_id: 100,
            dice: Dice::new(scenario.seed, stream::TRAFFIC),
            crosser_dice: Dice::new(scenario.seed, stream::CROSSERS),
            scenario: scenario.clone(),
        };
        for step in 1..=(WARM_UP_S / WARM_UP_STEP_S) as u32 {
            traffic.step(WARM_UP_STEP_S);
            traffic.time = -WARM_UP_S + f64::from(step) * WARM_UP_STEP_S;
        }
        traffic.time = 0.0;
        traffic
    }

    /// Seconds since the start.
    #[must_use]
    pub fn time(&self) -> f64 {
        self.time
    }

    /// The vehicles.
    #[must_use]
    pub fn vehicles(&self) -> &[Vehicle] {
        &self.vehicles
    }

    /// Every road user's body now, in the order of their identities.
    #[must_use]
    pub fn bodies(&self) -> Vec<Body> {
        let width = self.junction.lane_width;
        let vehicles = self.vehicles.iter().map(|v| v.body(&self.junction.routes[v.route], width));
        let mut bodies: Vec<Body> = vehicles.chain(self.crossers.iter().map(Crosser::body)).collect();
        bodies.sort_by_key(|b| b.id);
        bodies
    }

    /// Moves everything by `dt` seconds.
    pub fn step(&mut self, dt: f64) {
        self.arrivals();
        self.change_lanes(dt);
        let accelerations: Vec<f64> = (0..self.vehicles.len()).map(|i| self.acceleration(i)).collect();
        let walking: Vec<f64> = (0..self.crossers.len())
            .map(|i| self.crossers[i].acceleration(crosser_ahead(i, &self.crossers), &self.vehicles))
            .collect();
        for (vehicle, acceleration) in self.vehicles.iter_mut().zip(accelerations) {
            vehicle.committed = leader::commits(vehicle, &self.junction, &self.plan, self.time);
            let speed = advance(vehicle.speed, acceleration, dt);
            vehicle.acceleration = (speed - vehicle.speed) / dt;
            vehicle.s += 0.5 * (vehicle.speed + speed) * dt;
            vehicle.speed = speed;
            vehicle.mood += (1.0 - vehicle.mood) * dt / 12.0 + self.dice.normal(0.0, 0.012) * dt.sqrt();
            if vehicle.shift.is_some_and(|shift| vehicle.s > shift.start + shift.over) {
                vehicle.shift = None;
            }
            let route = &self.junction.routes[vehicle.route];
            let heading = vehicle.body(route, self.junction.lane_width).heading;
            vehicle.turn_rate = vehicle.last_heading.map_or(0.0, |last| wrap_angle(heading - last) / dt);
            vehicle.last_heading = Some(heading);
        }
        let crossing = 2.0 * self.junction.kerb;
        for (crosser, acceleration) in self.crossers.iter_mut().zip(walking) {
            crosser.watch_signal(&self.plan, self.time, crossing);
            let speed = advance(crosser.speed, acceleration, dt);
            let before = crosser.path.at(crosser.s).heading;
            crosser.s += 0.5 * (crosser.speed + speed) * dt;
            crosser.speed = speed;
            crosser.turn_rate = wrap_angle(crosser.path.at(crosser.s).heading - before) / dt;
        }
        let routes = &self.junction.routes;
        self.vehicles.retain(|v| v.s < routes[v.route].path.length());
        self.crossers.retain(|c| c.s < c.path.length());
        self.time += dt;
    }

    fn acceleration(&self, index: usize) -> f64 {
        let vehicle = &self.vehicles[index];
        let driver = &vehicle.driver;
        let route = &self.junction.routes[vehicle.route];
        let limit = (driver.speed * vehicle.mood).min(route.speed_at(vehicle.s) * driver.bends);
        let mut least = driver.free(vehicle.speed, limit);
        let mut heed = |gap: f64, speed: f64| {
            least = least.min(driver.follow(vehicle.speed, limit, gap, speed));
        };
        if let Some(Ahead { gap, speed }) = leader::vehicle_ahead(index, &self.vehicles, &self.junction) {
            heed(gap, speed);
        }
        let lines = [
            leader::stop_line(vehicle, &self.vehicles, &self.junction, &self.plan, self.time),
            leader::yield_line(vehicle, &self.crossers, &self.junction),
        ];
        for gap in lines.into_iter().flatten() {
            // Drivers stop closer to a line than to a bumper.
            heed(gap + 0.6 * driver.gap, 0.0);
        }
        least
    }

    fn arrivals(&mut self) {
        for leg in 0..4 {
            let means = [
                3600.0 / self.scenario.demand_per_hour[leg],
                3600.0 / self.scenario.cyclists_per_hour,
                3600.0 / self.scenario.pedestrians_per_hour,
            ];
            if self.time >= self.next[leg][0] {
                self.next[leg][0] = self.time + self.dice.exponential(means[0]);
                self.waiting[leg] = (self.waiting[leg] + 1).min(20);
            }
            if self.waiting[leg] > 0 && self.enter(leg) {
                self.waiting[leg] -= 1;
            }
            for (kind, class) in [(1, ObjectClass::Bicycle), (2, ObjectClass::Pedestrian)] {
                if means[kind].is_finite() && self.time >= self.next[leg][kind] {
                    let first = self.next[leg][kind] <= -WARM_UP_S;
                    self.next[leg][kind] = self.time + self.crosser_dice.exponential(means[kind]);
                    if !first {
                        self.cross(leg, class);
                    }
                }
            }
        }
    }

    /// Lets a vehicle in at the far end of a leg if there is room.
    fn enter(&mut self, leg: usize) -> bool {
        let class = MIX[self.dice.weighted(&self.scenario.mix)];
        let size = draw_size(class, &mut self.dice);
        let heavy = matches!(class, ObjectClass::Truck | ObjectClass::Bus);
        let right = if heavy { 0.0 } else { self.scenario.right_share };
        let through = 1.0 - self.scenario.right_share - self.scenario.left_share;
        let turn = self.dice.weighted(&[through, self.scenario.left_share, right]);
        let movement = [Movement::Through, Movement::Left, Movement::Right][turn];
        let driver = Driver::draw(class, self.scenario.speed_mps, &mut self.dice);
        // The through lane with the fewest vehicles in it.
        let lanes = match movement {
            Movement::Left => self.junction.lanes - 1..self.junction.lanes,
            Movement::Right => 0..1,
            Movement::Through => 0..self.junction.lanes - 1,
        };
        let filled = |lane: usize| {
            let here = |v: &&Vehicle| {
                let route = &self.junction.routes[v.route];
                route.leg == leg && route.lane == lane && v.s < route.stop_line
            };
            (self.vehicles.iter().filter(here).count(), lane)
        };
        let Some((_, lane)) = lanes.map(filled).min() else { return false };
        let Some(route) = self.junction.find(leg, lane, movement) else { return false };
        let s = size.length / 2.0;
        let last = self
            .vehicles
            .iter()
            .filter(|v| leader::is_in_lane(v, leg, lane, &self.junction))
            .min_by(|a, b| a.s.total_cmp(&b.s));
        let speed = match last {
            Some(last) if last.rear() - size.length < 4.0 => return false,
            Some(last) => driver.speed.min(last.speed + 0.25 * (last.rear() - size.length - 4.0)),
            None => driver.speed,
        };
        let exit_lane = self.junction.routes[route].exit_lane;
        let id = self.identity();
        self.vehicles.push(Vehicle {
            id,
            class,
            size,
            driver,
            route,
            exit_lane,
            s,
            speed,
            acceleration: 0.0,
            shift: None,
            committed: false,
            mood: 1.0,
            last_heading: None,
            turn_rate: 0.0,
        });
        true
    }

    fn cross(&mut self, leg: usize, class: ObjectClass) {
        let dice = &mut self.crosser_dice;
        let size = draw_size(class, dice);
        let mut driver = Driver::draw(class, 13.5, dice);
        let from_right = dice.chance(0.5);
        let (path, kerb) = if class == ObjectClass::Pedestrian {
            driver = Driver {
                speed: dice.normal_within(1.35, 0.15, 2.0),
                headway: 0.4,
                gap: 0.5,
                accelerate: 1.0,
                brake: 1.5,
                ..driver
            };
            let aside = dice.uniform(-1.0, 1.0);
            self.junction.walking_path(leg, from_right, aside)
        } else {
            driver.gap = 0.8;
            self.junction.cycle_path(leg, driver.aside)
        };
        let meetings = Crosser::meetings(&path, &self.junction);
        let speed = driver.speed;
        let id = self.identity();
        let from_right = from_right || class == ObjectClass::Bicycle;
        self.crossers.push(Crosser {
            id,
            class,
            size,
            driver,
            leg,
            from_right,
            path,
            kerb,
            meetings,
            s: 0.5 * size.length,
            speed,
            released: false,
            turn_rate: 0.0,
        });
    }

    fn identity(&mut self) -> u32 {
        self.next_id += 1;
        self.next_id
    }

    fn change_lanes(&mut self, dt: f64) {
        for index in 0..self.vehicles.len() {
            if !self.dice.chance(self.scenario.lane_changes_per_s * dt) {
                continue;
            }
            let up = self.dice.chance(0.5);
            if let Some(changed) = self.lane_change(index, up) {
                self.vehicles[index] = changed;
            }
        }
    }

    /// The vehicle after it has begun to change lane to the left (`up`) or right; none where it can't.
    fn lane_change(&self, index: usize, up: bool) -> Option<Vehicle> {
        let vehicle = &self.vehicles[index];
        let route = &self.junction.routes[vehicle.route];
        let over = (3.8 * vehicle.speed).max(18.0);
        if vehicle.shift.is_some() || vehicle.speed < 4.0 {
            return None;
        }
        let step = |lane: usize| if up { Some(lane + 1) } else { lane.checked_sub(1) };
        let mut changed = vehicle.clone();
        let from = if up { -self.junction.lane_width } else { self.junction.lane_width };
        if vehicle.front() + over + 12.0 < route.stop_line {
            let lane = step(route.lane).filter(|_| route.movement == Movement::Through)?;
            changed.route = self.junction.find(route.leg, lane, Movement::Through)?;
            changed.exit_lane = self.junction.routes[changed.route].exit_lane;
        } else if vehicle.rear() > route.exit_start + 8.0 {
            changed.exit_lane = step(vehicle.exit_lane).filter(|lane| *lane < self.junction.lanes)?;
        } else {
            return None;
        }
        changed.shift = Some(Shift { start: vehicle.s, over, from });
        // Room ahead and behind in the new lane, as every other vehicle would see it.
        let mut after = self.vehicles.clone();
        after[index] = changed.clone();
        let ahead = leader::vehicle_ahead(index, &after, &self.junction);
        let room = |gap: f64, faster: f64| gap > 4.0 + 1.2 * faster.max(0.0) + 0.4 * vehicle.speed;
        if ahead.is_some_and(|a| !room(a.gap, vehicle.speed - a.speed)) {
            return None;
        }
        let followed = (0..after.len()).filter(|other| *other != index).all(|other| {
            let sees = |v: &[Vehicle]| leader::vehicle_ahead(other, v, &self.junction);
            let now = sees(&after);
            now == sees(&self.vehicles) || now.is_none_or(|a| room(a.gap, after[other].speed - vehicle.speed))
        });
        // Nobody right beside.
        let beside = after.iter().enumerate().any(|(other, b)| {
            let (mine, theirs) = (self.body_of(&changed), self.body_of(b));
            let [ahead, left] = mine.local(theirs.x, theirs.y);
            let toward = if up { left } else { -left };
            let alongside = ahead.abs() < 0.5 * (mine.length + theirs.length) + 2.5;
            other != index && alongside && (-1.0..7.5).contains(&toward)
        });
        (followed && !beside).then_some(changed)
    }

    fn body_of(&self, vehicle: &Vehicle) -> Body {
        vehicle.body(&self.junction.routes[vehicle.route], self.junction.lane_width)
    }
}

/// Speed after `dt` seconds; standing still is kept until something really pulls away.
fn advance(speed: f64, acceleration: f64, dt: f64) -> f64 {
    let acceleration = acceleration.max(-HARDEST_BRAKE);
    if speed < 0.02 && acceleration < 0.05 {
        return 0.0;
    }
    (speed + acceleration * dt).max(0.0)
}
