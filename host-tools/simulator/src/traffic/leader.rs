//! Who is ahead of whom: the nearest obstacle on a vehicle's way.

use super::crosser::Crosser;
use super::driver::Driver;
use super::vehicle::Vehicle;
use crate::layout::{Junction, Movement};
use crate::signals::{Light, Plan};

/// Something ahead: how far from the front, metres, and its speed, m/s.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ahead {
    /// Free metres in front.
    pub gap: f64,
    /// Its speed, m/s.
    pub speed: f64,
}

/// Where across a leg's lanes a vehicle is: lanes from the kerb, in metres.
fn across(vehicle: &Vehicle, lane: usize, junction: &Junction) -> f64 {
    let shift = vehicle.shift.map_or(0.0, |shift| shift.aside(vehicle.s)[0]);
    lane as f64 * junction.lane_width + shift
}

/// Whether a vehicle is in this incoming lane, still partly in it, or on its way into it.
#[must_use]
pub fn is_in_lane(vehicle: &Vehicle, leg: usize, lane: usize, junction: &Junction) -> bool {
    let route = &junction.routes[vehicle.route];
    let off = across(vehicle, route.lane, junction) - lane as f64 * junction.lane_width;
    route.leg == leg && (route.lane == lane || off.abs() < junction.lane_width - 0.5)
}

/// Whether two vehicles on one leg are in each other's way; where `a` is going counts as well as where it is.
fn in_way(a: &Vehicle, b: &Vehicle, lane_a: usize, lane_b: usize, junction: &Junction) -> bool {
    let (now_a, now_b) = (across(a, lane_a, junction), across(b, lane_b, junction));
    let need = 0.5 * (a.size.width + b.size.width) + 0.5;
    let to_a = lane_a as f64 * junction.lane_width;
    let to_b = lane_b as f64 * junction.lane_width;
    (now_a - now_b).abs() < need || (to_a - now_b).abs() < need || (now_a - to_b).abs() < need
}

/// How far `b`'s centre is ahead of `a`'s along `a`'s way, metres, if it is in the way.
fn distance(a: &Vehicle, b: &Vehicle, junction: &Junction) -> Option<f64> {
    let (ra, rb) = (&junction.routes[a.route], &junction.routes[b.route]);
    // Before the stop line all routes of one leg share the arc length.
    if ra.leg == rb.leg && a.s < ra.exit_start {
        let (a_in, b_in) = (a.s < ra.stop_line, b.s < rb.stop_line);
        if b_in {
            return (a_in && in_way(a, b, ra.lane, rb.lane, junction)).then_some(b.s - a.s);
        }
        if ra.lane == rb.lane && ra.movement != rb.movement {
            let parted = junction.partings[a.route][b.route].unwrap_or(0.0);
            return (b.rear() < parted && a.front() < parted + 1.0).then_some(b.s - a.s);
        }
        if ra.lane == rb.lane && b.s < rb.exit_start {
            return Some(b.s - a.s);
        }
        if b.s < rb.exit_start {
            // Beside each other on parallel ways across, unless one is still changing lane.
            return (a.shift.is_some() && in_way(a, b, ra.lane, rb.lane, junction)).then_some(b.s - a.s);
        }
    }
    let out_a = a.s - ra.exit_start;
    let out_b = b.s - rb.exit_start;
    if ra.exit_leg != rb.exit_leg || out_a < -60.0 {
        return None;
    }
    if out_b >= 0.0 {
        return in_way(a, b, a.exit_lane, b.exit_lane, junction).then_some(out_b - out_a);
    }
    // Two ways that end in one lane: whoever is nearer goes first.
    (ra.leg != rb.leg && a.exit_lane == b.exit_lane && a.s > ra.stop_line && b.s > rb.stop_line)
        .then_some(out_b - out_a)
}

/// The vehicle ahead.
#[must_use]
pub fn vehicle_ahead(index: usize, vehicles: &[Vehicle], junction: &Junction) -> Option<Ahead> {
    let a = &vehicles[index];
    let mut nearest: Option<Ahead> = None;
    for (other, b) in vehicles.iter().enumerate() {
        if other == index {
            continue;
        }
        let Some(distance) = distance(a, b, junction) else { continue };
        if distance > 0.0 && distance < 150.0 {
            let gap = distance - 0.5 * (a.size.length + b.size.length);
            if nearest.is_none_or(|n| gap < n.gap) {
                nearest = Some(Ahead { gap, speed: b.speed });
            }
        }
    }
    nearest
}

/// Free metres up to the stop line, where the signal or the traffic still crossing asks to stop there.
#[must_use]
pub fn stop_line(a: &Vehicle, vehicles: &[Vehicle], junction: &Junction, plan: &Plan, t: f64) -> Option<f64> {
    let route = &junction.routes[a.route];
    let left = route.stop_line - a.front();
    if left < 0.0 {
        return None;
    }
    match plan.light(route.leg, route.movement, t) {
        Light::Red if !a.committed => Some(left),
        Light::Yellow if !a.committed => Some(left),
        _ => {
            let crossing = left < 45.0
                && Driver::can_stop(a.speed, left, 5.0)
                && vehicles.iter().any(|b| {
                    let way = &junction.routes[b.route];
                    let begun = b.front() > way.stop_line || b.committed;
                    begun && junction.conflicts[a.route][b.route].is_some_and(|last| b.rear() < last)
                });
            crossing.then_some(left)
        }
    }
}

/// Whether a driver who has just seen yellow goes on: it can't stop any more without braking hard.
#[must_use]
pub fn commits(a: &Vehicle, junction: &Junction, plan: &Plan, t: f64) -> bool {
    let route = &junction.routes[a.route];
    let left = route.stop_line - a.front();
    match plan.light(route.leg, route.movement, t) {
        Light::Green { .. } => false,
        Light::Yellow => a.committed || left < 0.0 || !Driver::can_stop(a.speed, left, 3.2),
        Light::Red => a.committed,
    }
}

/// Free metres up to where a pedestrian or a cyclist crosses the way.
#[must_use]
pub fn yield_line(a: &Vehicle, crossers: &[Crosser], junction: &Junction) -> Option<f64> {
    let route = &junction.routes[a.route];
    if a.front() < route.stop_line - 60.0 || a.s > route.exit_start + 30.0 {
        return None;
    }
    let mut nearest: Option<f64> = None;
    for crosser in crossers.iter().filter(|c| c.started()) {
        for meeting in crosser.meetings.iter().filter(|m| m.route == a.route) {
            let margin = 1.1 + 0.5 * crosser.size.width;
            let left = meeting.at - margin - a.front();
            let until = meeting.crosser_at - crosser.s;
            let passed = until < -(0.5 * (a.size.width + crosser.size.length) + 0.6);
            let far =
                until / crosser.speed.max(0.8) > if route.movement == Movement::Through { 6.0 } else { 4.5 };
            if left < 0.0 || passed || far || !Driver::can_stop(a.speed, left + 0.6, 5.0) {
                continue;
            }
            nearest = Some(nearest.map_or(left, |n: f64| n.min(left)));
        }
    }
    nearest
}
