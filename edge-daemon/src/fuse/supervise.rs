//! Watching the sensors: who delivers, who doesn't, and telling so from begin to end. Pure.

use super::output::{Ailment, AlertStep, Diagnosis, SensorAlert, SensorHealth, SensorState};
use fusion_contract::{LoopFault, SensorAlignment, SensorIndex, UtcNs};

/// Part of a period's messages that may be damaged or late before the sensor is unwell: a little line noise and
/// the odd delayed frame are everyday.
const BAD_SHARE: f64 = 0.1;
/// Bad messages beyond that share: a period that happens to end a moment early holds nine messages instead of ten, of which
/// one is more than a tenth.
const ROUNDING: f64 = 0.5;
/// Health periods in a row before what comes and goes (damage, lateness, loss) begins or ends an alert, and before damage and
/// lateness are told at all.
const STEADY: u32 = 2;
/// Latencies kept per period for the quantiles; a 100 Hz sensor in a 10 s period.
const MOST_LATENCIES: usize = 1024;

/// What is configured about one sensor's supervision.
#[derive(Clone, Copy, Debug)]
pub struct Watched {
    /// Which sensor.
    pub sensor: SensorIndex,
    /// Must deliver all the time.
    pub periodic: bool,
    /// Silence that is an alert, nanoseconds.
    pub silent_ns: i64,
}

/// One sensor's life.
#[derive(Clone, Debug)]
pub struct Supervisor {
    plan: Watched,
    started: UtcNs,
    last_arrival: Option<UtcNs>,
    connected: Option<bool>,
    /// It was open at least once.
    opened: bool,
    fault: Option<LoopFault>,
    messages: u64,
    faults: u64,
    late: u64,
    dropped: u64,
    bytes: u64,
    reconnects: u64,
    period: Period,
    /// What was bad in the last periods, and for how many.
    steady: (Option<Ailment>, u32),
    alert: Option<(Ailment, UtcNs, UtcNs)>,
}

#[derive(Clone, Debug, Default)]
struct Period {
    messages: u64,
    faults: u64,
    late: u64,
    dropped: u64,
    latencies_ns: Vec<i64>,
}

impl Supervisor {
    /// Begins to watch.
    #[must_use]
    pub fn new(plan: Watched, started: UtcNs) -> Self {
        Self {
            plan,
            started,
            last_arrival: None,
            connected: None,
            opened: false,
            fault: None,
            messages: 0,
            faults: 0,
            late: 0,
            dropped: 0,
            bytes: 0,
            reconnects: 0,
            period: Period::default(),
            steady: (None, 0),
            alert: None,
        }
    }

    /// A message came.
    pub fn message(&mut self, measured: UtcNs, arrival: UtcNs) {
        self.last_arrival = Some(self.last_arrival.map_or(arrival, |l| l.max(arrival)));
        self.messages += 1;
        self.period.messages += 1;
        if self.period.latencies_ns.len() < MOST_LATENCIES {
            self.period.latencies_ns.push(arrival.0.saturating_sub(measured.0));
        }
    }

    /// Something in its stream was wrong.
    pub fn faults(&mut self, n: u64) {
        self.faults += n;
        self.period.faults += n;
    }

    /// A scan was too late to be fused.
    pub fn late(&mut self) {
        self.late += 1;
        self.period.late += 1;
    }

    /// Chunks of its stream were lost in a full queue.
    pub fn dropped(&mut self, n: u64) {
        self.dropped += n;
        self.period.dropped += n;
    }

    /// Bytes of its stream came.
    pub fn bytes(&mut self, n: u64) {
        self.bytes += n;
    }

    /// Its stream was opened or broke.
    pub fn link(&mut self, up: bool) {
        if up && self.opened && self.connected == Some(false) {
            self.reconnects += 1;
        }
        self.opened |= up;
        self.connected = Some(up);
    }

    /// A loop's electronics report.
    pub fn loop_fault(&mut self, fault: LoopFault) {
        self.fault = (fault != LoopFault::Restored).then_some(fault);
    }

    /// Scans too late to be fused, from the start.
    #[must_use]
    pub fn late_total(&self) -> u64 {
        self.late
    }

    /// It delivers, as far as its connection and silence tell.
    #[must_use]
    pub fn delivers(&self, now: UtcNs) -> bool {
        self.connected != Some(false) && self.last_arrival.is_some() && !self.silent(now)
    }

    fn silent(&self, now: UtcNs) -> bool {
        let since = self.last_arrival.unwrap_or(self.started);
        self.plan.periodic && now.0.saturating_sub(since.0) >= self.plan.silent_ns
    }

    /// Ends a period of `seconds`: how it is, and a step of its alert where there is one. What was found elsewhere counts where
    /// nothing worse is wrong.
    pub fn tick(
        &mut self,
        now: UtcNs,
        seconds: f64,
        update_ns: i64,
        alignment: Option<SensorAlignment>,
        (diagnosis, found): (Diagnosis, Option<Ailment>),
    ) -> (SensorHealth, Option<SensorAlert>) {
        let period = std::mem::take(&mut self.period);
        let bad = self.ailment(now, &period, alignment).or(found);
        // What comes and goes must stay before it is told; a dead line is told at once.
        let kind = |a: Option<Ailment>| a.map(Ailment::code);
        self.steady = if kind(self.steady.0) == kind(bad) { (bad, self.steady.1 + 1) } else { (bad, 1) };
        let passes = |a: &Ailment| matches!(a, Ailment::Damaged | Ailment::Late) && self.steady.1 < STEADY;
        let ailment = bad.filter(|a| !passes(a)).or(found);
        let state = match ailment {
            Some(Ailment::Disconnected) => SensorState::Disconnected,
            Some(Ailment::Silent) if self.last_arrival.is_some() => SensorState::Silent,
            Some(Ailment::Silent) => SensorState::Waiting,
            Some(_) => SensorState::Degraded,
            None if self.last_arrival.is_none() => SensorState::Waiting,
            None => SensorState::Ok,
        };
        let mut latencies = period.latencies_ns;
        latencies.sort_unstable();
        let quantile = |q: f64| {
            let last = latencies.len().saturating_sub(1);
            latencies.get((q * last as f64).round() as usize).map_or(0.0, |ns| (*ns as f64 * 1e-6) as f32)
        };
        let health = SensorHealth {
            state,
            ailment,
            last_arrival: self.last_arrival,
            rate_hz: (period.messages as f64 / seconds.max(1e-3)) as f32,
            messages: self.messages,
            faults: self.faults,
            late: self.late,
            dropped: self.dropped,
            latency_p50_ms: quantile(0.5),
            latency_p99_ms: quantile(0.99),
            alignment,
            bytes: self.bytes,
            reconnects: self.reconnects,
            diagnosis,
        };
        (health, self.alert_step(now, update_ns, bad))
    }

    fn ailment(&self, now: UtcNs, period: &Period, alignment: Option<SensorAlignment>) -> Option<Ailment> {
        let too_many = |bad: u64, of: u64| bad as f64 > BAD_SHARE * of as f64 + ROUNDING;
        if self.connected == Some(false) {
            Some(Ailment::Disconnected)
        } else if self.silent(now) {
            Some(Ailment::Silent)
        } else if let Some(fault) = self.fault {
            Some(Ailment::Fault(fault))
        } else if period.dropped > 0 {
            Some(Ailment::Dropped)
        } else if too_many(period.faults, period.messages + period.faults) {
            Some(Ailment::Damaged)
        } else if too_many(period.late, period.messages) {
            Some(Ailment::Late)
        } else if alignment.is_some_and(|a| a.at_bound) {
            Some(Ailment::Misaligned)
        } else {
            None
        }
    }

    fn alert_step(&mut self, now: UtcNs, update_ns: i64, found: Option<Ailment>) -> Option<SensorAlert> {
        let certain = matches!(found, Some(Ailment::Disconnected | Ailment::Silent | Ailment::Fault(_)));
        if !certain && self.steady.1 < STEADY {
            return None;
        }
        let sensor = self.plan.sensor;
        match (self.alert, found) {
            (None, None) => None,
            (None, Some(ailment)) => {
                self.alert = Some((ailment, now, now));
                Some(SensorAlert { step: AlertStep::Begin, sensor, ailment, begun: now, at: now })
            }
            (Some((ailment, begun, _)), None) => {
                self.alert = None;
                Some(SensorAlert { step: AlertStep::End, sensor, ailment, begun, at: now })
            }
            (Some((before, begun, told)), Some(ailment)) => {
                if before == ailment && now.0.saturating_sub(told.0) < update_ns {
                    return None;
                }
                self.alert = Some((ailment, begun, now));
                Some(SensorAlert { step: AlertStep::Update, sensor, ailment, begun, at: now })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: i64 = 1_000_000_000;

    fn watch(periodic: bool) -> Supervisor {
        Supervisor::new(Watched { sensor: SensorIndex(3), periodic, silent_ns: 2 * S }, UtcNs(0))
    }

    fn tick(s: &mut Supervisor, second: i64) -> (SensorState, Option<(AlertStep, Ailment)>) {
        let (health, alert) = s.tick(UtcNs(second * S), 1.0, 10 * S, None, Default::default());
        (health.state, alert.map(|a| (a.step, a.ailment)))
    }

    #[test]
    fn silence_begins_updates_and_ends_one_alert() {
        let mut s = watch(true);
        s.message(UtcNs(0), UtcNs(S / 2));
        assert_eq!(tick(&mut s, 1), (SensorState::Ok, None));
        assert_eq!(tick(&mut s, 2), (SensorState::Ok, None));
        assert_eq!(tick(&mut s, 3), (SensorState::Silent, Some((AlertStep::Begin, Ailment::Silent))));
        assert_eq!(tick(&mut s, 4), (SensorState::Silent, None));
        assert_eq!(tick(&mut s, 13).1, Some((AlertStep::Update, Ailment::Silent)));
        s.link(false);
        assert_eq!(
            tick(&mut s, 14),
            (SensorState::Disconnected, Some((AlertStep::Update, Ailment::Disconnected)))
        );
        s.link(true);
        for second in 15..17 {
            s.message(UtcNs(second * S), UtcNs(second * S));
            let step = tick(&mut s, second);
            let end = (AlertStep::End, Ailment::Disconnected);
            assert_eq!(step, (SensorState::Ok, (second == 16).then_some(end)));
        }
    }

    #[test]
    fn a_sensor_that_never_spoke_is_told() {
        let mut s = watch(true);
        assert_eq!(tick(&mut s, 1), (SensorState::Waiting, None));
        assert_eq!(tick(&mut s, 2), (SensorState::Waiting, Some((AlertStep::Begin, Ailment::Silent))));
        assert_eq!(tick(&mut watch(false), 9), (SensorState::Waiting, None), "an empty road is silent");
    }

    #[test]
    fn passing_damage_is_not_told_but_lasting_damage_is() {
        let mut s = watch(true);
        for second in 1..6 {
            s.message(UtcNs(second * S), UtcNs(second * S));
            if second != 2 {
                s.faults(1);
            }
            let (state, alert) = tick(&mut s, second);
            assert_eq!(state, if second < 4 { SensorState::Ok } else { SensorState::Degraded });
            assert_eq!(alert, (second == 4).then_some((AlertStep::Begin, Ailment::Damaged)));
        }
    }

    #[test]
    fn one_late_frame_in_nine_is_none_too_many_and_two_are() {
        for (late, wanted) in [(1, SensorState::Ok), (2, SensorState::Degraded)] {
            let mut s = watch(true);
            for second in 1..4 {
                (0..9).for_each(|_| s.message(UtcNs(second * S), UtcNs(second * S)));
                (0..late).for_each(|_| s.late());
                let state = tick(&mut s, second).0;
                assert_eq!(state, if second < 2 { SensorState::Ok } else { wanted }, "{late} at {second} s");
            }
        }
    }

    #[test]
    fn a_loops_fault_stands_until_restored() {
        let mut s = watch(false);
        s.message(UtcNs(0), UtcNs(0));
        s.loop_fault(LoopFault::Open);
        assert_eq!(tick(&mut s, 1).1, Some((AlertStep::Begin, Ailment::Fault(LoopFault::Open))));
        s.loop_fault(LoopFault::Restored);
        assert_eq!(tick(&mut s, 2).1, None);
        assert_eq!(tick(&mut s, 3).1, Some((AlertStep::End, Ailment::Fault(LoopFault::Open))));
    }

    #[test]
    fn latency_quantiles_are_those_of_the_period() {
        let mut s = watch(true);
        for n in 0..=100 {
            s.message(UtcNs(0), UtcNs(n * 1_000_000));
        }
        let (health, _) = s.tick(UtcNs(S), 1.0, S, None, Default::default());
        assert_eq!((health.latency_p50_ms, health.latency_p99_ms, health.rate_hz), (50.0, 99.0, 101.0));
    }
}
