//! What is wrong with a sensor that delivers: messages are missing, its clock is off, it reports what nobody else sees, or
//! does not feel what passes over it. Pure.
//!
//! All is judged over the last [`Limits::judge_ns`], from what came and from how the sensor agrees with the tracks that all
//! sensors made together.

mod clock;
mod loops;

use super::output::{Ailment, Diagnosis};
use crate::config::SensorPlan;
use crate::config::model::Health as Settings;
use clock::ClockWatch;
use fusion_contract::{Scan, ScanData, SensorKind, StampSource, Track, UtcNs};
use kernels::Agreement;
use loops::LoopWatch;
use std::collections::VecDeque;

/// Messages that must be expected before their absence means anything.
const FEWEST_EXPECTED: f64 = 40.0;
/// Tracks that must have been in sight before those not seen mean anything.
const FEWEST_IN_SIGHT: f64 = 200.0;
/// Scans before what is strange in them means anything.
const FEWEST_SCANS: u64 = 100;
/// Clear pairs before their mean does.
const FEWEST_PAIRS: f64 = 20.0;

/// From when on it is an ailment; see `[health]`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    judge_ns: i64,
    missing_share: f64,
    delay_s: f64,
    drift_ppm: f64,
    strange_per_scan: f64,
    unseen_share: f64,
    unanswered: u32,
}

impl Limits {
    pub fn new(s: &Settings) -> Self {
        Self {
            judge_ns: (s.judge_ms * 1e6) as i64,
            missing_share: s.missing_alarm_share,
            delay_s: s.delay_alarm_ms * 1e-3,
            drift_ppm: s.clock_drift_alarm_ppm,
            strange_per_scan: s.clutter_alarm_per_scan,
            unseen_share: s.unseen_alarm_share,
            unanswered: s.unanswered_alarm_passes,
        }
    }
}

/// Where a sensor stood at the end of a health period.
#[derive(Clone, Copy, Debug)]
struct Stand {
    at: UtcNs,
    messages: u64,
    agreement: Agreement,
}

/// Watches one sensor.
#[derive(Clone, Debug)]
pub(super) struct Diagnoser {
    period_ns: i64,
    latency_ns: i64,
    clock: ClockWatch,
    edges: Option<LoopWatch>,
    messages: u64,
    /// From the first message after its line was opened.
    stands: VecDeque<Stand>,
}

impl Diagnoser {
    pub fn new(plan: &SensorPlan, kind: &SensorKind) -> Self {
        Self {
            period_ns: plan.stamping.period_ns,
            latency_ns: plan.stamping.latency_ns,
            clock: ClockWatch::default(),
            edges: match kind {
                SensorKind::Loop(model) => Some(LoopWatch::new(*model)),
                _ => None,
            },
            messages: 0,
            stands: VecDeque::new(),
        }
    }

    /// A message of it.
    pub fn message(&mut self, scan: &Scan) {
        self.messages += 1;
        if scan.stamp == StampSource::Device {
            self.clock.stamped(scan.measured, scan.arrival);
        }
        if let (ScanData::Loop(edge), Some(edges)) = (&scan.data, &mut self.edges) {
            edges.edge(scan.measured, edge.on);
        }
    }

    /// Its line was opened anew, or broke.
    pub fn link(&mut self) {
        self.stands.clear();
        self.clock.forget();
        if let Some(edges) = &mut self.edges {
            edges.forget();
        }
    }

    /// The tracks of a frame.
    pub fn tracks(&mut self, at: UtcNs, tracks: &[Track]) {
        if let Some(edges) = &mut self.edges {
            edges.tracks(at, tracks);
        }
    }

    /// Ends a health period.
    pub fn tick(&mut self, at: UtcNs, agreement: Agreement, limits: &Limits) -> (Diagnosis, Option<Ailment>) {
        let now = Stand { at, messages: self.messages, agreement };
        if self.messages > 0 {
            self.stands.push_back(now);
        }
        while self.stands.len() > 2
            && self.stands.get(1).is_some_and(|s| at.0.saturating_sub(s.at.0) >= limits.judge_ns)
        {
            self.stands.pop_front();
        }
        let then = self.stands.front().copied().unwrap_or(now);
        let d = self.diagnosis(&then, &now);
        let ailment = self.ailment(&d, limits);
        (d, ailment)
    }

    fn diagnosis(&self, then: &Stand, now: &Stand) -> Diagnosis {
        let span_ns = now.at.0.saturating_sub(then.at.0) as f64;
        let agreed = now.agreement.since(&then.agreement);
        let expected = if self.period_ns > 0 { span_ns / self.period_ns as f64 } else { 0.0 };
        let came = now.messages.saturating_sub(then.messages) as f64;
        let mean = |sum: f64, of: f64, fewest: f64| (of >= fewest).then(|| (sum / of) as f32);
        let of_edges = self.edges.as_ref().and_then(LoopWatch::lost_share).map(|s| s as f32);
        Diagnosis {
            missing: mean(expected - came, expected, FEWEST_EXPECTED).or(of_edges).map(|s| s.max(0.0)),
            delay_ms: self.clock.delay_s().map(|s| (s * 1e3) as f32),
            clock_drift_ppm: self.clock.drift_ppm().map(|(ppm, sure)| [ppm as f32, sure as f32]),
            strange_per_scan: (agreed.scans >= FEWEST_SCANS)
                .then(|| (agreed.strange / agreed.scans as f64) as f32),
            unseen: mean(agreed.in_sight - agreed.seen, agreed.in_sight, FEWEST_IN_SIGHT),
            distance2: mean(agreed.distance2, agreed.clear, FEWEST_PAIRS),
            bearing_rad: mean(agreed.bearing_rad, agreed.angles, FEWEST_PAIRS),
            range_m: mean(agreed.range_m, agreed.angles, FEWEST_PAIRS),
            unanswered: self.edges.as_ref().map_or(0, LoopWatch::unanswered),
        }
    }

    /// Vehicles that a loop may fail to feel before it is taken for dead. A working one misses a vehicle that surely passes over
    /// it with a chance of a hundredth or less, so two in a row of ten thousand. That is a good enough reason to call a loop dead
    /// that has never said anything: loops are found dead far more often than that, and each is asked this once. One that did
    /// feel vehicles hardly dies between two of them, and is asked thousands of times a day: it takes twice as many.
    fn unanswered_limit(&self, limits: &Limits) -> u32 {
        let spoke = self.edges.as_ref().is_some_and(LoopWatch::has_spoken);
        if spoke { limits.unanswered } else { limits.unanswered.div_ceil(2) }
    }

    fn ailment(&self, d: &Diagnosis, limits: &Limits) -> Option<Ailment> {
        let above = |v: Option<f32>, limit: f64| v.is_some_and(|v| f64::from(v) > limit);
        let delay = d.delay_ms.map(|ms| ms - (self.latency_ns as f64 * 1e-6) as f32);
        if d.unanswered >= self.unanswered_limit(limits) {
            Some(Ailment::Unanswered)
        } else if above(d.missing, limits.missing_share) {
            Some(Ailment::Lossy)
        } else if above(delay, limits.delay_s * 1e3) {
            Some(Ailment::Delayed)
        } else if above(d.unseen, limits.unseen_share) {
            Some(Ailment::Blinded)
        } else if above(d.strange_per_scan, limits.strange_per_scan) {
            Some(Ailment::Cluttered)
        } else if above(d.clock_drift_ppm.map(|[_, sure]| sure.abs()), limits.drift_ppm) {
            Some(Ailment::Drifting)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests;
