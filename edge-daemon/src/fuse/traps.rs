//! Speed traps in the core: edges in, vehicles out, for the events, the counts and the filter. Pure.
//!
//! Edges are paired as they arrive, so that the event which completes a vehicle tells its speed; the filter has the vehicle
//! once the window releases that edge, at the edge's instant. The trap's speed is that of the middle of the passage: until the
//! rear leaves, drivers brake and pull away, and the speed's uncertainty grows by as much.

use super::output::{TrapCounts, TrapMeans, TrapPassage};
use crate::config::TrapPlan;
use fusion_contract::{Scan, ScanData, SensorIndex, UtcNs, VehiclePassage};
use fusion_decode::speed_trap::{Direction, Passage, SpeedTrap, Stamp, TrapLoop};
use std::collections::BTreeMap;

/// Acceleration in everyday traffic, m/s², one standard deviation.
const ACCELERATION_SIGMA_MPS2: f64 = 1.0;
/// More vehicles than this in one interval are no traffic.
const MOST_VEHICLES: usize = 100_000;
/// More completed edges than this never wait in the window; its own bound is smaller.
const MOST_WAITING: usize = 16_384;

#[derive(Clone, Debug)]
struct Trap {
    pairing: SpeedTrap,
    sigma_s: [f64; 2],
    /// Vehicles that are not counted yet, by when they left.
    vehicles: Vec<(UtcNs, Passage)>,
    /// Unpaired passages that are counted already.
    unpaired: u64,
}

/// All traps of a unit.
#[derive(Clone, Debug)]
pub(super) struct Traps {
    traps: Vec<Trap>,
    by_loop: BTreeMap<SensorIndex, (usize, TrapLoop)>,
    /// Vehicles whose last edge is in the window.
    waiting: BTreeMap<(UtcNs, SensorIndex), VehiclePassage>,
}

impl Traps {
    pub(super) fn new(plans: &[TrapPlan]) -> Self {
        let mut by_loop = BTreeMap::new();
        for (k, plan) in plans.iter().enumerate() {
            by_loop.insert(plan.loops[0], (k, TrapLoop::First));
            by_loop.insert(plan.loops[1], (k, TrapLoop::Second));
        }
        let trap = |plan: &TrapPlan| Trap {
            pairing: SpeedTrap::new(plan.geometry),
            sigma_s: plan.edge_sigma_s,
            vehicles: Vec::new(),
            unpaired: 0,
        };
        Self { traps: plans.iter().map(trap).collect(), by_loop, waiting: BTreeMap::new() }
    }

    /// A loop's edge has arrived; the vehicle that it completes, if it does.
    pub(super) fn edge(&mut self, scan: &Scan, on: bool) -> Option<TrapPassage> {
        let &(index, which) = self.by_loop.get(&scan.sensor)?;
        let trap = self.traps.get_mut(index)?;
        let sigma_s = trap.sigma_s[usize::from(which == TrapLoop::Second)];
        let passage = trap.pairing.edge(which, on, Stamp { time: scan.measured, sigma_s })?;
        if trap.vehicles.len() < MOST_VEHICLES {
            trap.vehicles.push((scan.measured, passage));
        }
        // An edge that was late is released never.
        while self.waiting.len() >= MOST_WAITING {
            self.waiting.pop_first();
        }
        self.waiting.insert((scan.measured, scan.sensor), at_the_end(&passage, scan.measured));
        Some(TrapPassage { trap: index, passage })
    }

    /// The window released a scan; the vehicle of which it is the last edge.
    pub(super) fn released(&mut self, scan: &Scan) -> Option<VehiclePassage> {
        if self.waiting.is_empty() || !matches!(scan.data, ScanData::Loop(edge) if !edge.on) {
            return None;
        }
        let found = self.waiting.remove(&(scan.measured, scan.sensor));
        // What was measured earlier and still waits was late.
        while self.waiting.first_key_value().is_some_and(|((t, _), _)| *t < scan.measured) {
            self.waiting.pop_first();
        }
        found
    }

    /// Counts what left before `end` and forgets it.
    pub(super) fn close(&mut self, end: UtcNs) -> Vec<TrapCounts> {
        self.traps.iter_mut().map(|trap| trap.close(end)).collect()
    }
}

impl Trap {
    fn close(&mut self, end: UtcNs) -> TrapCounts {
        let (mut forward, mut against) = (Vec::new(), 0_u32);
        self.vehicles.retain(|(t, passage)| {
            let now = *t < end;
            match passage.direction {
                _ if !now => {}
                Direction::Forward => forward.push(*passage),
                Direction::Backward => against += 1,
            }
            !now
        });
        let unpaired = self.pairing.unpaired();
        let fresh = unpaired - std::mem::replace(&mut self.unpaired, unpaired);
        let n = forward.len() as f64;
        let sum = |f: fn(&Passage) -> f64| forward.iter().map(f).sum::<f64>();
        TrapCounts {
            vehicles: u32::try_from(forward.len()).unwrap_or(u32::MAX).saturating_add(against),
            against_lane: against,
            unpaired: u32::try_from(fresh).unwrap_or(u32::MAX),
            mean: (!forward.is_empty()).then(|| TrapMeans {
                time_mean_speed_mps: (sum(|p| p.speed_mps) / n) as f32,
                space_mean_speed_mps: (n / sum(|p| 1.0 / p.speed_mps)) as f32,
                length_m: (sum(|p| p.length_m) / n) as f32,
            }),
        }
    }
}

/// What a passage says of the instant at which the rear left.
fn at_the_end(passage: &Passage, left: UtcNs) -> VehiclePassage {
    let since_s = left.secs_since(passage.time).max(0.0);
    let way = if passage.direction == Direction::Forward { 1.0 } else { -1.0 };
    VehiclePassage {
        speed_mps: (way * passage.speed_mps) as f32,
        sigma_speed_mps: passage.speed_sigma_mps.hypot(ACCELERATION_SIGMA_MPS2 * since_s) as f32,
        length_m: passage.length_m as f32,
        sigma_length_m: passage.length_sigma_m as f32,
    }
}
