//! Two loops in a lane, one behind the other: speed, length and direction of each vehicle, with their uncertainty.
//!
//! Terms: `D` spacing, the distance from one loop's leading edge to the other's; `L` length over which a loop holds a point of a vehicle
//! (its own length and what its field adds); `a`, `b` the first and the second loop in order of passage; `on`, `off` the times at which each
//! became occupied and free. For a vehicle at constant speed,
//!
//! ```text
//! Δ = ((on_b - on_a) + (off_b - off_a)) / 2        from loop to loop, front and rear averaged
//! O = ((off_a - on_a) + (off_b - on_b)) / 2        over a loop, averaged
//! v = D / Δ            length = D·O/Δ - L
//! ```
//!
//! With acceleration the averages hold to first order about the middle of the passage. The covariance of (v, length) is `J Σ Jᵀ`, Σ diagonal
//! with the variances of the four times, of D and of L; the derivatives are those of the two formulas ([`measure`]). First order is enough
//! while the standard deviation of Δ is a small part of Δ; [`SpeedTrap`] refuses pairs where it is more than a fifth.
//!
//! A driver who brakes or pulls away on the trap has no one speed. Front and rear then go from loop to loop at different ones, and the
//! speed is taken to lie anywhere between (variance a twelfth of the squared difference, less what the stamps' noise makes of it). Who
//! stood on the loops would be longer than any vehicle, and is refused.
//!
//! [`SpeedTrap`] pairs passages: two are one vehicle's when both fronts and rears went the same way at a possible speed and stayed about as
//! long on each loop. What finds no partner within the time the slowest vehicle needs was missed by the other loop, and is counted.
//!
//! Sources: error propagation, JCGM 100:2008 (GUM) equation 10; the test on durations follows mnit-rtmc/iris `DetectionEvent`.

mod measure;
#[cfg(test)]
mod tests;

pub use measure::{Direction, LoopPassage, Passage, Stamp, measure};

use fusion_contract::UtcNs;
use std::collections::VecDeque;

/// Largest part of the time from loop to loop that its standard deviation may be.
const LARGEST_RELATIVE_SIGMA: f64 = 0.2;

/// Longest vehicle on the road, with a margin, metres: European combinations have 25.25 m.
const LONGEST_VEHICLE_M: f64 = 30.0;

/// Passages of one loop that wait for a partner.
const MOST_WAITING: usize = 16;

/// Longest time from on to off that is a vehicle's and not a queue's or a fault's, seconds.
const LONGEST_OCCUPIED_S: f64 = 120.0;

/// By how much edges of different loops may come out of order, seconds.
const DISORDER_S: f64 = 1.0;

/// The trap's geometry, and what is possible in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TrapGeometry {
    /// From the first loop's leading edge to the second's, metres.
    pub spacing_m: f64,
    /// Its standard deviation, metres.
    pub spacing_sigma_m: f64,
    /// Length over which a loop holds a point of a vehicle, metres.
    pub loop_length_m: f64,
    /// Its standard deviation, metres.
    pub loop_length_sigma_m: f64,
    /// Slowest speed measured, m/s; slower vehicles change theirs on the way.
    pub slowest_mps: f64,
    /// Fastest speed believed, m/s.
    pub fastest_mps: f64,
    /// Largest difference of the times on the two loops, as part of the longer.
    pub duration_tolerance: f64,
}

impl TrapGeometry {
    /// Loops of 2 m, a given distance apart, placed to within 2 and 10 cm; speeds from 2 to 70 m/s.
    #[must_use]
    pub const fn with_spacing(spacing_m: f64) -> Self {
        Self {
            spacing_m,
            spacing_sigma_m: 0.02,
            loop_length_m: 2.0,
            loop_length_sigma_m: 0.1,
            slowest_mps: 2.0,
            fastest_mps: 70.0,
            duration_tolerance: 0.25,
        }
    }
}

/// One of the two loops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrapLoop {
    /// The one that traffic in the lane's direction comes over first.
    First,
    /// The other.
    Second,
}

#[derive(Clone, Debug, Default)]
struct LoopState {
    on: Option<Stamp>,
    waiting: VecDeque<LoopPassage>,
}

/// Pairs the passages of two loops.
#[derive(Clone, Debug)]
pub struct SpeedTrap {
    geometry: TrapGeometry,
    loops: [LoopState; 2],
    unpaired: u64,
}

impl SpeedTrap {
    /// A trap over which nothing has passed yet.
    #[must_use]
    pub fn new(geometry: TrapGeometry) -> Self {
        Self { geometry, loops: <[LoopState; 2]>::default(), unpaired: 0 }
    }

    /// Passages so far that the other loop did not see, or that were no vehicle's.
    #[must_use]
    pub const fn unpaired(&self) -> u64 {
        self.unpaired
    }

    /// Takes an edge of one of the loops, edges of a loop in order of time; the vehicle that it completes, if it does.
    pub fn edge(&mut self, which: TrapLoop, on: bool, stamp: Stamp) -> Option<Passage> {
        let k = usize::from(which == TrapLoop::Second);
        self.expire(stamp.time);
        let state = &mut self.loops[k];
        if on {
            // A second "on" without an "off" between: the "off" was lost.
            if state.on.replace(stamp).is_some() {
                self.unpaired += 1;
            }
            return None;
        }
        let passage = LoopPassage { on: state.on.take()?, off: stamp };
        if !(0.0..=LONGEST_OCCUPIED_S).contains(&passage.occupied_s()) {
            self.unpaired += 1;
            return None;
        }
        if let Some(found) = self.pair(k, &passage) {
            return Some(found);
        }
        let waiting = &mut self.loops[k].waiting;
        if waiting.len() >= MOST_WAITING {
            waiting.pop_front();
            self.unpaired += 1;
        }
        waiting.push_back(passage);
        None
    }

    /// The oldest passage over the other loop that may be the same vehicle's.
    fn pair(&mut self, k: usize, passage: &LoopPassage) -> Option<Passage> {
        let geometry = self.geometry;
        let other = &mut self.loops[1 - k].waiting;
        let vehicle = |p: &LoopPassage| {
            let (first, second) = if k == 1 { (p, passage) } else { (passage, p) };
            let measured =
                fits(&geometry, first, second).then(|| measure(&geometry, first, second)).flatten();
            measured.filter(|p| (0.0..=LONGEST_VEHICLE_M).contains(&p.length_m))
        };
        let (at, found) = other.iter().enumerate().find_map(|(at, p)| Some((at, vehicle(p)?)))?;
        // What waited longer and is of the same loop was overtaken: it was never seen here.
        self.unpaired += at as u64;
        other.drain(..=at);
        Some(found)
    }

    /// Gives up on passages whose partner would have come by now.
    fn expire(&mut self, now: UtcNs) {
        let longest_s = self.geometry.spacing_m / self.geometry.slowest_mps + DISORDER_S;
        for state in &mut self.loops {
            while state.waiting.front().is_some_and(|p| measure::seconds(p.off.time, now) > longest_s) {
                state.waiting.pop_front();
                self.unpaired += 1;
            }
        }
    }
}

/// True where two passages may be one vehicle's.
fn fits(g: &TrapGeometry, first: &LoopPassage, second: &LoopPassage) -> bool {
    let front = measure::seconds(first.on.time, second.on.time);
    let rear = measure::seconds(first.off.time, second.off.time);
    let possible = (g.spacing_m / g.fastest_mps)..=(g.spacing_m / g.slowest_mps);
    let (a, b) = (first.occupied_s(), second.occupied_s());
    let same_way = front.signum() == rear.signum();
    let delta = (front + rear) / 2.0;
    same_way
        && possible.contains(&front.abs())
        && possible.contains(&rear.abs())
        && (a - b).abs() <= g.duration_tolerance * a.max(b)
        && measure::delta_sigma(first, second) <= LARGEST_RELATIVE_SIGMA * delta.abs()
}
