//! The signal plan: fixed times, four stages, left turns protected.
//!
//! Stages in order: east-west through and right, east-west left, north-south through and right, north-south left.

use crate::dice::Dice;
use crate::layout::Movement;

/// What a driver sees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Light {
    /// Go: seconds since it began and until it ends.
    Green {
        /// Seconds since it began.
        since: f64,
        /// Seconds until yellow.
        left: f64,
    },
    /// Stop if you can.
    Yellow,
    /// Stop.
    Red,
}

/// A fixed-time plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Green of each stage, seconds.
    pub green: [f64; 4],
    /// Yellow after each, seconds.
    pub yellow: f64,
    /// All red after each, seconds.
    pub all_red: f64,
    /// Where in the cycle time zero is, seconds.
    pub offset: f64,
}

impl Plan {
    /// Draws a plan; `left_share` is the part of the traffic that turns left.
    #[must_use]
    pub fn draw(dice: &mut Dice, left_share: f64) -> Self {
        let left = (40.0 * left_share).clamp(6.0, 16.0);
        let mut green = [0.0; 4];
        for (stage, green) in green.iter_mut().enumerate() {
            let mean = if stage % 2 == 0 { 22.0 } else { left };
            *green = dice.uniform(0.85, 1.15) * mean;
        }
        let mut plan = Self { green, yellow: 3.0, all_red: 2.0, offset: 0.0 };
        plan.offset = dice.uniform(0.0, plan.cycle());
        plan
    }

    /// Length of the cycle, seconds.
    #[must_use]
    pub fn cycle(&self) -> f64 {
        self.green.iter().sum::<f64>() + 4.0 * (self.yellow + self.all_red)
    }

    /// What traffic from `leg` that wants to make `movement` sees at time `t`, seconds.
    #[must_use]
    pub fn light(&self, leg: usize, movement: Movement, t: f64) -> Light {
        let stage = 2 * (leg % 2) + usize::from(movement == Movement::Left);
        let mut into = (t + self.offset).rem_euclid(self.cycle());
        for (number, green) in self.green.iter().enumerate() {
            let whole = green + self.yellow + self.all_red;
            if number == stage {
                return match into {
                    i if (0.0..*green).contains(&i) => Light::Green { since: i, left: green - i },
                    i if (*green..green + self.yellow).contains(&i) => Light::Yellow,
                    _ => Light::Red,
                };
            }
            into -= whole;
        }
        Light::Red
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_stage_at_a_time_and_never_green_straight_after_another() {
        let plan = Plan::draw(&mut Dice::new(1, 0), 0.2);
        let mut last_go: Option<(usize, f64)> = None;
        for tick in 0..4000 {
            let t = f64::from(tick) * 0.1;
            let mut going = Vec::new();
            for (stage, movement) in [Movement::Through, Movement::Left].into_iter().enumerate() {
                for leg in 0..4 {
                    if plan.light(leg, movement, t) != Light::Red {
                        going.push(2 * (leg % 2) + stage);
                    }
                }
            }
            going.dedup();
            going.sort_unstable();
            going.dedup();
            assert!(going.len() <= 1, "{going:?} at {t}");
            if let Some(&stage) = going.first() {
                if let Some((before, when)) = last_go {
                    assert!(before == stage || t - when >= plan.all_red - 0.11, "at {t}");
                }
                last_go = Some((stage, t));
            }
        }
    }

    #[test]
    fn every_movement_gets_its_green() {
        let plan = Plan::draw(&mut Dice::new(2, 0), 0.2);
        for leg in 0..4 {
            for movement in [Movement::Through, Movement::Left, Movement::Right] {
                let ticks = (plan.cycle() * 10.0) as i32;
                let green = (0..ticks)
                    .filter(|i| matches!(plan.light(leg, movement, f64::from(*i) * 0.1), Light::Green { .. }))
                    .count() as f64
                    / 10.0;
                let want = plan.green[2 * (leg % 2) + usize::from(movement == Movement::Left)];
                assert!((green - want).abs() < 0.3, "{green} {want}");
            }
        }
    }
}
