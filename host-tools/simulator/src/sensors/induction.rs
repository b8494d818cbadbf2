//! An inductive loop and the card that watches it: edges, a little late.

use crate::body::Body;
use crate::dice::Dice;
use fusion_contract::{LoopModel, ObjectClass};

/// The card looks at each loop this often, seconds: an edge is late by up to as much.
pub const CARD_SCAN_S: f64 = 0.05;
/// Jitter of an edge beyond that, seconds.
pub const JITTER_S: f64 = 0.012;
/// How far a body must reach over a loop's side to be felt, metres.
const SIDE_M: f64 = 0.3;

/// A loop.
#[derive(Clone, Debug)]
pub struct Induction {
    /// As configured.
    pub model: LoopModel,
    /// How far the deepest body reached over it at the last look, metres, negative when none did.
    reach: Option<f64>,
    occupied: bool,
    last_edge: f64,
    dice: Dice,
}

/// An edge: when the card says it happened, seconds, and whether the loop became occupied.
pub type Edge = (f64, bool);

impl Induction {
    /// A loop.
    #[must_use]
    pub fn new(model: LoopModel, dice: Dice) -> Self {
        Self { model, reach: None, occupied: false, last_edge: f64::NEG_INFINITY, dice }
    }

    /// How far a body's nearest end is over the loop along the lane, metres; negative when it is not over it.
    #[must_use]
    pub fn reach(&self, body: &Body) -> f64 {
        let (sin, cos) = self.model.heading_rad.sin_cos();
        let (dx, dy) = (body.x - self.model.x_m, body.y - self.model.y_m);
        let (along, across) = (dx * cos + dy * sin, dy * cos - dx * sin);
        let (turn_sin, turn_cos) = (body.heading - self.model.heading_rad).sin_cos();
        let half = |a: f64, b: f64| 0.5 * (body.length * a.abs() + body.width * b.abs());
        let over_side = half(turn_sin, turn_cos) + 0.5 * self.model.width_m - across.abs();
        if body.class == ObjectClass::Pedestrian || over_side < SIDE_M {
            return f64::NEG_INFINITY;
        }
        half(turn_cos, turn_sin) + 0.5 * self.model.length_m - along.abs()
    }

    /// Looks at the bodies as they are at `t`, seconds, `dt` after the last look.
    pub fn look(&mut self, t: f64, dt: f64, bodies: &[Body]) -> Option<Edge> {
        let reach = bodies.iter().map(|body| self.reach(body)).fold(-1e3, f64::max);
        let before = self.reach.replace(reach)?;
        let now = reach >= 0.0;
        if now == self.occupied {
            return None;
        }
        self.occupied = now;
        // When within the step the end passed the loop's edge.
        let share =
            if before > -50.0 && reach > -50.0 { (before / (before - reach)).clamp(0.0, 1.0) } else { 1.0 };
        let late = self.dice.uniform(0.0, CARD_SCAN_S) + self.dice.normal(0.0, JITTER_S);
        let stamp = (t - dt * (1.0 - share) + late).max(self.last_edge + 0.01);
        self.last_edge = stamp;
        Some((stamp, now))
    }
}
