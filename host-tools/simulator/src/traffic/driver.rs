//! How a driver follows: the intelligent driver model (Treiber, Hennecke & Helbing 2000, Phys. Rev. E 62(2), eq. 2-3).

use crate::dice::Dice;
use fusion_contract::ObjectClass;

/// A driver's ways.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Driver {
    /// Speed wanted on a free straight road, m/s.
    pub speed: f64,
    /// Factor on the speed taken in bends.
    pub bends: f64,
    /// Time gap wanted, seconds.
    pub headway: f64,
    /// Gap wanted when standing, metres.
    pub gap: f64,
    /// Acceleration when starting, m/s².
    pub accelerate: f64,
    /// Comfortable deceleration, m/s².
    pub brake: f64,
    /// Where in the lane it keeps, metres to the left of the middle.
    pub aside: f64,
}

/// Nobody brakes harder than this, m/s².
pub const HARDEST_BRAKE: f64 = 8.0;

impl Driver {
    /// Draws a driver for a class of vehicle.
    #[must_use]
    pub fn draw(class: ObjectClass, speed_mps: f64, dice: &mut Dice) -> Self {
        let (pace, accelerate, aside) = match class {
            ObjectClass::Truck => (0.9, 1.1, 0.06),
            ObjectClass::Bus => (0.9, 1.2, 0.06),
            ObjectClass::Motorcycle => (1.05, 2.6, 0.4),
            ObjectClass::Bicycle => (0.38, 1.0, 0.15),
            _ => (1.0, 2.0, 0.12),
        };
        Self {
            speed: speed_mps * pace * dice.normal_within(1.0, 0.1, 2.0),
            bends: dice.normal_within(1.0, 0.08, 2.0),
            headway: dice.normal_within(1.1, 0.2, 2.0),
            gap: dice.normal_within(2.4, 0.2, 2.0),
            accelerate: accelerate * dice.normal_within(1.0, 0.12, 2.0),
            brake: dice.normal_within(2.2, 0.3, 2.0),
            aside: dice.normal_within(0.0, aside, 2.0),
        }
    }

    /// Acceleration on a free road with this speed limit, m/s².
    #[must_use]
    pub fn free(&self, speed: f64, limit: f64) -> f64 {
        if speed > limit {
            // Above what a bend allows: come down to it firmly but not harder than comfortable.
            return (2.0 * (limit - speed)).max(-self.brake);
        }
        self.accelerate * (1.0 - (speed / limit.max(0.1)).powi(4))
    }

    /// Acceleration that following something `gap` metres ahead at `ahead` m/s allows, m/s².
    #[must_use]
    pub fn follow(&self, speed: f64, limit: f64, gap: f64, ahead: f64) -> f64 {
        let closing = speed - ahead;
        let dynamic = speed * self.headway + speed * closing / (2.0 * (self.accelerate * self.brake).sqrt());
        let wanted = self.gap + dynamic.max(0.0);
        self.free(speed, limit).min(self.accelerate) - self.accelerate * (wanted / gap.max(0.1)).powi(2)
    }

    /// Whether it can stop within `distance` metres without braking harder than `brake`.
    #[must_use]
    pub fn can_stop(speed: f64, distance: f64, brake: f64) -> bool {
        distance > 0.0 && speed * speed <= 2.0 * brake * distance
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn average() -> Driver {
        Driver { speed: 14.0, bends: 1.0, headway: 1.1, gap: 2.0, accelerate: 2.0, brake: 2.2, aside: 0.0 }
    }

    #[test]
    fn equilibrium_gaps_are_those_of_the_model() {
        let driver = average();
        assert!(driver.free(14.0, 14.0).abs() < 1e-12);
        // In equilibrium: gap = (gap0 + v T) / sqrt(1 - (v / v0)^4).
        for speed in [0.5, 3.0, 8.0, 12.0] {
            let gap = (2.0 + 1.1 * speed) / (1.0 - (speed / 14.0_f64).powi(4)).sqrt();
            assert!(driver.follow(speed, 14.0, gap, speed).abs() < 1e-9);
        }
    }

    #[test]
    fn a_standing_obstacle_is_never_touched() {
        let driver = average();
        let (mut s, mut v) = (0.0, 14.0_f64);
        for _ in 0..6000 {
            let a = driver.follow(v, 14.0, 100.0 - s, 0.0).max(-HARDEST_BRAKE);
            let next = (v + a * 0.01).max(0.0);
            s += 0.5 * (v + next) * 0.01;
            v = next;
        }
        assert!((96.0..99.5).contains(&s) && v < 0.05, "{s} {v}");
    }
}
