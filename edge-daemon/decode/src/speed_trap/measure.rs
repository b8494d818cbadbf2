//! The measurement and its uncertainty.

use super::TrapGeometry;
use fusion_contract::UtcNs;

/// A time and its standard deviation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stamp {
    /// When.
    pub time: UtcNs,
    /// Standard deviation, seconds.
    pub sigma_s: f64,
}

/// A vehicle's passage over one loop.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LoopPassage {
    /// Its front came.
    pub on: Stamp,
    /// Its rear left.
    pub off: Stamp,
}

impl LoopPassage {
    /// How long the loop was occupied, seconds.
    #[must_use]
    pub fn occupied_s(&self) -> f64 {
        seconds(self.on.time, self.off.time)
    }
}

/// Which way a vehicle went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the first loop to the second, as the lane leads.
    Forward,
    /// Against it.
    Backward,
}

/// A vehicle that passed the trap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Passage {
    /// When it was in the middle of the trap: the mean of the four times.
    pub time: UtcNs,
    /// Which way it went.
    pub direction: Direction,
    /// Speed, m/s, never negative.
    pub speed_mps: f64,
    /// Standard deviation of the speed, m/s.
    pub speed_sigma_mps: f64,
    /// Length, metres.
    pub length_m: f64,
    /// Standard deviation of the length, metres.
    pub length_sigma_m: f64,
    /// Covariance of speed and length, m²/s: too fast is too long.
    pub covariance_m2ps: f64,
}

/// From one time to another, seconds.
pub(super) fn seconds(from: UtcNs, to: UtcNs) -> f64 {
    to.0.saturating_sub(from.0) as f64 * 1e-9
}

/// Standard deviation of the time from loop to loop, seconds.
pub(super) fn delta_sigma(first: &LoopPassage, second: &LoopPassage) -> f64 {
    let stamps = [first.on, first.off, second.on, second.off];
    stamps.iter().map(|s| s.sigma_s * s.sigma_s).sum::<f64>().sqrt() / 2.0
}

/// By how much the rear was faster from loop to loop than the front, m/s; infinite where one of them was at both at once.
fn change(spacing_m: f64, a: &LoopPassage, b: &LoopPassage) -> f64 {
    let speed = |from: Stamp, to: Stamp| spacing_m / seconds(from.time, to.time);
    let change = speed(a.off, b.off) - speed(a.on, b.on);
    if change.is_finite() { change } else { f64::INFINITY }
}

/// Speed and length of the vehicle that passed the first loop and the second as given; none where both were passed at once.
#[must_use]
pub fn measure(g: &TrapGeometry, first: &LoopPassage, second: &LoopPassage) -> Option<Passage> {
    let delta = (seconds(first.on.time, second.on.time) + seconds(first.off.time, second.off.time)) / 2.0;
    let direction = if delta > 0.0 { Direction::Forward } else { Direction::Backward };
    let (a, b) = if delta > 0.0 { (first, second) } else { (second, first) };
    let change = change(g.spacing_m, a, b);
    let (delta, occupied) = (delta.abs(), (a.occupied_s() + b.occupied_s()) / 2.0);
    let (d, speed) = (g.spacing_m, g.spacing_m / delta);
    if !(speed.is_finite() && speed > 0.0) {
        return None;
    }
    // Derivatives of v and of the length by on_a, off_a, on_b, off_b: ∂Δ = (-½, -½, ½, ½), ∂O = (-½, ½, -½, ½).
    let times = [(a.on, -0.5, -0.5), (a.off, -0.5, 0.5), (b.on, 0.5, -0.5), (b.off, 0.5, 0.5)];
    let by_delta = (-d / (delta * delta), -d * occupied / (delta * delta));
    let by_occupied = d / delta;
    // By D, then by L.
    let mut rows =
        vec![(g.spacing_sigma_m, 1.0 / delta, occupied / delta), (g.loop_length_sigma_m, 0.0, -1.0)];
    rows.extend(times.map(|(stamp, of_delta, of_occupied)| {
        (stamp.sigma_s, by_delta.0 * of_delta, by_delta.1 * of_delta + by_occupied * of_occupied)
    }));
    let sum =
        |f: fn(f64, f64) -> f64| rows.iter().map(|(sigma, v, l)| sigma * sigma * f(*v, *l)).sum::<f64>();
    let noise = 2.0 * delta_sigma(a, b) * speed / delta;
    // What the stamps' noise alone makes front and rear differ by is no change of speed.
    let steady =
        if change.is_finite() { (change * change - noise * noise).max(0.0) / 12.0 } else { speed * speed };
    let from_first = |s: Stamp| s.time.0.saturating_sub(a.on.time.0) / 4;
    let middle = from_first(a.off).saturating_add(from_first(b.on)).saturating_add(from_first(b.off));
    Some(Passage {
        time: UtcNs(a.on.time.0.saturating_add(middle)),
        direction,
        speed_mps: speed,
        speed_sigma_mps: (sum(|v, _| v * v) + steady).sqrt(),
        length_m: speed * occupied - g.loop_length_m,
        length_sigma_m: (sum(|_, l| l * l) + steady * occupied * occupied).sqrt(),
        covariance_m2ps: sum(|v, l| v * l) + steady * occupied,
    })
}
