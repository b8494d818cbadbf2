//! Watches the machine, and how late fusion is, and sheds load where it is too much: see [`crate::load`].
//!
//! A thread of its own, because some of the kernel's files take milliseconds to read and none may hold up fusing or reading
//! devices; and because what is overloaded should not be what judges it.

use super::live::Live;
use crate::clock::Clock;
use crate::config::Unit;
use crate::config::model::Load;
use crate::fuse::{AlertStep, Output, UnitAlert};
use crate::load::{Change, Duty, Pressure, Shedder};
use crate::machine::{Machine, Reading, Temperature};
use fusion_contract::UtcNs;
use fusion_wire::proto;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

/// How late the frames since the last look were, beyond the moment at which they were due.
#[derive(Debug)]
pub(super) struct Lateness {
    least_ns: AtomicI64,
    /// When the newest frame was made, UTC nanoseconds.
    newest: AtomicI64,
}

/// No frame was made.
const NONE: i64 = i64::MAX;

impl Default for Lateness {
    fn default() -> Self {
        Self { least_ns: AtomicI64::new(NONE), newest: AtomicI64::new(NONE) }
    }
}

impl Lateness {
    /// A frame that was due is made.
    pub fn made(&self, now: UtcNs, due: UtcNs) {
        self.least_ns.fetch_min(now.0.saturating_sub(due.0).max(0), Ordering::Relaxed);
        self.newest.store(now.0, Ordering::Relaxed);
    }

    /// The least of what frames were late since the last call, nanoseconds; where none was made that should have been, for how
    /// long that is. None before the first frame, and where none was due.
    fn take(&self, now: UtcNs, frame_period_ns: i64) -> Option<i64> {
        match self.least_ns.swap(NONE, Ordering::Relaxed) {
            NONE => {
                let newest = Some(self.newest.load(Ordering::Relaxed)).filter(|newest| *newest != NONE)?;
                Some(now.0.saturating_sub(newest).saturating_sub(frame_period_ns)).filter(|late| *late > 0)
            }
            least => Some(least),
        }
    }
}

/// What the last look found, for health.
#[derive(Clone, Debug, Default)]
pub(super) struct Watched {
    pub load: Option<proto::LoadHealth>,
    pub machine: Option<proto::MachineHealth>,
    pub reasons: Vec<proto::Reason>,
}

/// Looks until the far end of `anew` is gone; what comes from there it goes by from then on.
pub(super) fn watch(live: &Live, clock: &Clock, machine: Machine, unit: &Unit, anew: &Receiver<Load>) {
    let settings = unit.config.load.clone();
    let shedder = Shedder::new(settings.rules(), clock.now());
    let frame_period_ns = unit.output_period_ns();
    let mut watch = Watch { live, settings, shedder, frame_period_ns, begun: None, cpu: None };
    loop {
        watch.look(clock.now(), &machine.read());
        match anew.recv_timeout(watch.settings.period()) {
            Ok(settings) => watch.govern(settings, clock.now()),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

struct Watch<'a> {
    live: &'a Live,
    settings: Load,
    shedder: Shedder,
    frame_period_ns: i64,
    /// When the alert that stands began.
    begun: Option<UtcNs>,
    /// Processor time at the last look.
    cpu: Option<(f64, Instant)>,
}

impl Watch<'_> {
    fn govern(&mut self, settings: Load, now: UtcNs) {
        self.settings = settings;
        if let Some(change) = self.shedder.govern(now, self.settings.rules()) {
            self.change(change, now);
        }
    }

    fn look(&mut self, now: UtcNs, reading: &Reading) {
        let late_ns = self.live.lateness.take(now, self.frame_period_ns);
        let lateness_ms = late_ns.map(|ns| ns as f64 * 1e-6);
        let limit_bytes = self.settings.memory_limit_bytes.or(reading.memory_limit_bytes);
        let memory = reading.memory_bytes.zip(limit_bytes);
        let hottest = reading.temperatures.iter().filter_map(|t| Some((t.celsius - self.limit(t)?, t)));
        let hottest = hottest.max_by(|a, b| a.0.total_cmp(&b.0));
        let pressure = Pressure {
            lateness_ms,
            memory_share: memory.map(|(takes, may)| takes as f64 / may as f64),
            heat_c: hottest.map(|(above, _)| above),
        };
        if let Some(change) = self.shedder.look(now, &pressure) {
            self.change(change, now);
        }
        let mut reasons = Vec::new();
        let mut add = |code: &str, text| {
            reasons.push(proto::Reason { code: code.to_owned(), text, sensor: None });
        };
        if let Some(text) = self.says() {
            add("load-shed", text);
        }
        if let Some((above, zone)) = hottest.filter(|(above, _)| *above > 0.0) {
            add("too-hot", too_hot(above, zone));
        }
        if let Some((takes, may)) = memory
            && takes as f64 > may as f64 * self.settings.memory_limit_share
        {
            add("memory-high", format!("the unit takes {} MB of the {} MB it may", takes >> 20, may >> 20));
        }
        let machine = self.machine(reading, limit_bytes);
        *self.live.watched() =
            Watched { load: Some(self.load(lateness_ms)), machine: Some(machine), reasons };
    }

    /// Beyond it a zone is too hot.
    fn limit(&self, t: &Temperature) -> Option<f64> {
        let by_trip = t.trip_celsius.map(|trip| trip - self.settings.temperature_margin_celsius);
        self.settings.temperature_limit_celsius.or(by_trip)
    }

    /// What rests and why; none at step 0.
    fn says(&self) -> Option<String> {
        let cause = self.shedder.cause()?;
        let (step, most) = (self.shedder.step().0, self.settings.max_step);
        let rests: Vec<&str> = Duty::at(step).map(Duty::says).collect();
        Some(format!("load is shed, step {step} of {most}, because {}; {}", cause.says(), rests.join(", ")))
    }

    /// Lets rest what the new step says, and tells the log and the city.
    fn change(&mut self, change: Change, now: UtcNs) {
        self.live.load.set_step(change.to);
        let text = self.says().unwrap_or_else(|| "the unit does all of its work again".to_owned());
        if change.to > change.from {
            tracing::warn!("{text}");
        } else {
            tracing::info!("better: {text}");
        }
        let begun = *self.begun.get_or_insert(now);
        let step = match change {
            Change { from: 0, .. } => AlertStep::Begin,
            Change { to: 0, .. } => AlertStep::End,
            _ => AlertStep::Update,
        };
        if step == AlertStep::End {
            self.begun = None;
        }
        self.live.announce(Output::UnitAlert(UnitAlert { step, begun, at: now, text }), now);
    }

    fn load(&self, lateness_ms: Option<f64>) -> proto::LoadHealth {
        let (step, since) = self.shedder.step();
        let withheld = self.live.load.withheld();
        let name = |duty: Duty| duty.name().to_owned();
        proto::LoadHealth {
            step: u32::from(step),
            max_step: u32::from(self.settings.max_step),
            since_utc_ns: since.0,
            cause: self.shedder.cause().map(|cause| cause.name().to_owned()),
            resting: Duty::at(step).map(name).collect(),
            lateness_ms: lateness_ms.map(|ms| ms as f32),
            withheld: withheld.iter().map(|(d, n)| proto::Withheld { name: name(*d), count: *n }).collect(),
        }
    }

    fn machine(&mut self, reading: &Reading, limit_bytes: Option<u64>) -> proto::MachineHealth {
        let temperature = |t: &Temperature| proto::Temperature {
            zone: t.zone.clone(),
            celsius: t.celsius as f32,
            limit_celsius: self.limit(t).map(|limit| limit as f32),
        };
        let temperatures = reading.temperatures.iter().map(temperature).collect();
        let (looked, now) = (reading.cpu_s, Instant::now());
        let before = std::mem::replace(&mut self.cpu, looked.map(|s| (s, now)));
        let busy =
            |((s_before, at), s): ((f64, Instant), f64)| (s - s_before) / (now - at).as_secs_f64().max(1e-3);
        proto::MachineHealth {
            temperatures,
            powers: reading
                .powers
                .iter()
                .map(|p| proto::Power { rail: p.rail.clone(), watts: p.watts as f32 })
                .collect(),
            memory_bytes: reading.memory_bytes,
            memory_limit_bytes: limit_bytes,
            cpu_s: reading.cpu_s,
            cpus_busy: before.zip(looked).map(|pair| busy(pair) as f32),
            unreadable: reading.unreadable,
        }
    }
}

fn too_hot(above: f64, t: &Temperature) -> String {
    let (zone, is, limit) = (&t.zone, t.celsius, t.celsius - above);
    format!(
        "{zone} is at {is:.1} °C, its limit is {limit:.1} °C: see to the cabinet's fan, filter and shade, or let the \
         machine do less"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_is_the_luckiest_frame_and_silence_where_one_was_due() {
        const MS: i64 = 1_000_000;
        let lateness = Lateness::default();
        let take = |at_ms: i64| lateness.take(UtcNs(at_ms * MS), 100 * MS).map(|ns| ns / MS);
        assert_eq!(take(5000), None, "nothing was ever due");
        for (now, due) in [(6000, 5100), (6001, 5800), (6002, 6000), (6100, 5000)] {
            lateness.made(UtcNs(now * MS), UtcNs(due * MS));
        }
        assert_eq!(take(6150), Some(2));
        assert_eq!(take(6190), None, "the next is not yet due");
        assert_eq!(take(7200), Some(1000));
        assert_eq!(take(8200), Some(2000));
        lateness.made(UtcNs(8300 * MS), UtcNs(8301 * MS));
        assert_eq!(take(8310), Some(0), "never early");
    }
}
