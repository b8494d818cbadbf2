//! A radar that tracks by itself: one object a body, with errors that last.
//!
//! Its filter smooths, so that an error is much like the one before it: a first-order Markov process about the truth, here in
//! position and velocity. Objects have numbers that stay.

use super::visibility::views;
use crate::body::Body;
use crate::dice::Dice;
use fusion_contract::frame::wrap_angle;
use fusion_contract::{ObjectClass, Pose, RadarModel};
use std::collections::BTreeMap;

/// How long an error lasts, seconds.
pub const ERROR_S: f64 = 0.3;
/// Standard deviation of a position's error along and across the line of sight: metres, and radians of the range.
pub const POSITION: [f64; 2] = [0.35, 0.01];
/// Standard deviation of each component of velocity, m/s.
pub const VELOCITY_MPS: f64 = 0.3;
/// Probability that a body in the open which is tracked is in the list; one that is all hidden is not.
pub const P_LISTED: f64 = 0.97;
/// Bodies slower than this are lost in standing clutter, m/s.
pub const SLOWEST_MPS: f64 = 0.6;
/// Most objects of a list.
pub const MOST_OBJECTS: usize = 100;

/// One object of a list, sensor frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrackedObject {
    /// Number that the device gave it.
    pub id: u8,
    /// Forward, metres.
    pub x_m: f32,
    /// To the left, metres.
    pub y_m: f32,
    /// Velocity forward, m/s.
    pub vx_mps: f32,
    /// Velocity to the left, m/s.
    pub vy_mps: f32,
    /// Class.
    pub class: ObjectClass,
    /// Length and width, metres.
    pub size_m: [f32; 2],
}

/// A radar with a tracker.
#[derive(Clone, Debug)]
pub struct OnboardTracker {
    /// As configured, but for the pose.
    pub model: RadarModel,
    /// Where it really is.
    pub pose: Pose,
    /// By body: its number and its error of position (along, across) and velocity.
    known: BTreeMap<u32, (u8, [f64; 4])>,
    last: f64,
    next_id: u8,
    dice: Dice,
}

impl OnboardTracker {
    /// A radar that is really at `pose`.
    #[must_use]
    pub fn new(model: RadarModel, pose: Pose, dice: Dice) -> Self {
        Self { model, pose, known: BTreeMap::new(), last: f64::NEG_INFINITY, next_id: 0, dice }
    }

    /// What the list at time `t`, seconds, holds.
    pub fn list(&mut self, t: f64, bodies: &[Body]) -> Vec<TrackedObject> {
        let keep = (-(t - self.last).max(0.0) / ERROR_S).exp();
        self.last = t;
        let (mut objects, mut known) = (Vec::new(), BTreeMap::new());
        for (body, view) in bodies.iter().zip(views(bodies, self.pose.x_m, self.pose.y_m)) {
            let azimuth = wrap_angle(view.bearing - self.pose.yaw_rad);
            let reach = self.model.min_range_m..=self.model.max_range_m;
            let there = azimuth.abs() <= self.model.fov_rad / 2.0 && reach.contains(&view.range);
            if !there || body.speed() < SLOWEST_MPS || known.len() >= MOST_OBJECTS {
                continue;
            }
            let sigmas = [POSITION[0], POSITION[1] * view.range, VELOCITY_MPS, VELOCITY_MPS];
            let (id, errors) = match self.known.get(&body.id) {
                Some((id, errors)) => (*id, *errors),
                None => (self.free_id(&known), sigmas.map(|sigma| self.dice.normal(0.0, sigma))),
            };
            let mut step = 0;
            let errors = errors.map(|error| {
                let sigma = sigmas[step] * (1.0 - keep * keep).sqrt();
                step += 1;
                error * keep + self.dice.normal(0.0, sigma)
            });
            known.insert(body.id, (id, errors));
            if self.dice.chance(P_LISTED * (1.0 - view.hidden)) {
                objects.push(self.object(body, id, errors));
            }
        }
        self.known = known;
        objects
    }

    /// The next number that no object has.
    fn free_id(&mut self, known: &BTreeMap<u32, (u8, [f64; 4])>) -> u8 {
        loop {
            self.next_id = (self.next_id + 1) % 200;
            let taken = |m: &BTreeMap<u32, (u8, [f64; 4])>| m.values().any(|(id, _)| *id == self.next_id);
            if !taken(known) && !taken(&self.known) {
                return self.next_id;
            }
        }
    }

    fn object(&self, body: &Body, id: u8, [along, across, vx, vy]: [f64; 4]) -> TrackedObject {
        let (sin, cos) = self.pose.yaw_rad.sin_cos();
        let (dx, dy) = (body.x - self.pose.x_m, body.y - self.pose.y_m);
        let (x, y) = (dx * cos + dy * sin, dy * cos - dx * sin);
        let range = x.hypot(y).max(0.1);
        let (c, s) = (x / range, y / range);
        TrackedObject {
            id,
            x_m: (x + along * c - across * s) as f32,
            y_m: (y + along * s + across * c) as f32,
            vx_mps: (body.vx * cos + body.vy * sin + vx) as f32,
            vy_mps: (body.vy * cos - body.vx * sin + vy) as f32,
            class: body.class,
            size_m: [body.length as f32, body.width as f32],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::ReflectionPoint;

    fn body(x: f64) -> Body {
        Body {
            id: 7,
            class: ObjectClass::Car,
            x,
            y: 3.0,
            vx: 10.0,
            vy: 0.0,
            heading: 0.0,
            turn_rate: 0.0,
            length: 4.5,
            width: 1.8,
            height: 1.5,
            lane: String::new(),
        }
    }

    #[test]
    fn errors_last_as_long_as_they_are_said_to() {
        let model = RadarModel {
            pose: Pose::default(),
            fov_rad: 2.0,
            min_range_m: 1.0,
            max_range_m: 100.0,
            sigma_range_m: 0.2,
            sigma_azimuth_rad: 0.01,
            sigma_range_rate_mps: 0.1,
            reflection: ReflectionPoint::Body,
        };
        let mut tracker = OnboardTracker::new(model, Pose::default(), Dice::new(3, 9));
        let (mut errors, mut ids) = (Vec::new(), std::collections::BTreeSet::new());
        for k in 0..20_000 {
            for o in tracker.list(f64::from(k) * 0.07, &[body(30.0)]) {
                errors.push(f64::from(o.vx_mps) - 10.0);
                ids.insert(o.id);
            }
        }
        assert_eq!(ids.len(), 1, "one body is one number");
        let n = errors.len() as f64;
        let var = errors.iter().map(|e| e * e).sum::<f64>() / n;
        let lag = errors.windows(2).map(|w| w[0] * w[1]).sum::<f64>() / n;
        assert!((var.sqrt() - VELOCITY_MPS).abs() < 0.03, "{}", var.sqrt());
        // A list without the object in between makes the correlation a little less.
        assert!((lag / var - (-0.07f64 / ERROR_S).exp()).abs() < 0.03, "{}", lag / var);
    }
}
