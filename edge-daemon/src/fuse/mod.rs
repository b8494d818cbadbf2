//! The core of the unit: what arrived in, what leaves out. Pure; a running unit and a replay run this very code.
//!
//! In: bytes of a source, or scans that were decoded already, each with its arrival on the arrival clock; and
//! that clock's progress. Out: [`Output`]s. Everything timed (releasing scans, frames, intervals, health) happens
//! at a computed instant of the arrival clock and in a computed order, never "when the thread got round to it":
//! so the same recording gives the same outputs at any speed.

mod count;
mod device;
mod diagnose;
mod feed;
mod health;
mod intake;
mod learnt;
mod output;
mod signal;
mod supervise;
mod traps;

pub use count::LoopCounter;
pub use feed::{Fed, Feed, FeedFault, stampers};
pub use output::*;
pub use signal::SignalTracker;
pub use supervise::{Supervisor, Watched};

use traps::Traps;

use crate::align::{Stamper, Window, WindowSensor};
use crate::config::Unit;
use diagnose::{Diagnoser, Limits};
use fusion_contract::{Scan, SensorIndex, SensorKind, TrackFrame, UtcNs};
use fusion_decode::Decoder;
use kernels::{FilterParams, StageTimes, Tracker};
use std::collections::BTreeMap;

/// Choices of whoever runs the core.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Puts out every scan as it was decoded.
    pub emit_scans: bool,
    /// Leaves out frames while nothing has been heard for a minute and no track is left: for replays of
    /// recordings with gaps of hours. A running unit never skips.
    pub skip_idle: bool,
    /// The filter's choices.
    pub filter: FilterParams,
}

/// Idle for so long, a replay skips.
const IDLE_NS: i64 = 60_000_000_000;
const NS: i64 = 1_000_000_000;

/// One unit's core.
#[derive(Debug)]
pub struct Fusion {
    unit: Unit,
    options: Options,
    feeds: Vec<Option<Feed>>,
    stampers: Vec<Stamper>,
    window: Window,
    tracker: Tracker,
    supervisors: Vec<Supervisor>,
    diagnosers: Vec<Diagnoser>,
    limits: Limits,
    counters: Vec<LoopCounter>,
    /// Index in `counters` of each sensor that is a loop.
    counter_of: Vec<Option<usize>>,
    signals: BTreeMap<SensorIndex, SignalTracker>,
    traps: Traps,
    /// The detector number of each loop, 0 where its channel is none.
    detector_number: Vec<u16>,
    started: Option<UtcNs>,
    clock: UtcNs,
    last_input: UtcNs,
    next_frame: UtcNs,
    /// No frame is made of an instant beyond this: the end of the input.
    last_frame: UtcNs,
    next_health: UtcNs,
    interval_start: UtcNs,
    sequence: u64,
    events: u64,
    arrivals: Vec<UtcNs>,
    totals: Totals,
    stage_times: StageTimes,
    fed: Fed,
    faults: Vec<(usize, FeedFault)>,
}

/// Something the core does at a computed instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Release,
    Frame,
    Counts,
    Health,
}

impl Fusion {
    /// A core that has seen nothing. `decoder` gives the decoder of each source, `None` for a source whose bytes
    /// are not fed.
    #[must_use]
    pub fn new(
        unit: &Unit,
        options: Options,
        mut decoder: impl FnMut(&crate::config::SourcePlan) -> Option<Box<dyn Decoder>>,
    ) -> Self {
        let config = &unit.config;
        let window_sensors: Vec<WindowSensor> = unit
            .sensors
            .iter()
            .map(|p| WindowSensor {
                period_ns: p.stamping.period_ns,
                disorder_ns: p.disorder_ns,
                latency_bound_ns: p.latency_bound_ns.unwrap_or(0),
            })
            .collect();
        let window_ns = (config.align.window_ms * 1e6).round() as i64;
        let filter = FilterParams { mounting: config.calibration.bounds(), ..options.filter.clone() };
        let number = |p: &crate::config::SensorPlan| {
            p.channel.as_deref().and_then(|c| c.parse::<u16>().ok()).unwrap_or(0)
        };
        Self {
            feeds: unit.sources.iter().map(|s| decoder(s).map(|d| Feed::new(s, &unit.site, d))).collect(),
            stampers: feed::stampers(&unit.sensors),
            window: Window::new(window_ns, config.align.silent_after_periods, &window_sensors),
            tracker: Tracker::new(&unit.site, &filter, unit.seed()),
            supervisors: Vec::new(),
            diagnosers: (unit.sensors.iter().zip(&unit.site.sensors))
                .map(|(plan, sensor)| Diagnoser::new(plan, &sensor.kind))
                .collect(),
            limits: Limits::new(&config.health),
            counters: Vec::new(),
            counter_of: vec![None; unit.sensors.len()],
            signals: BTreeMap::new(),
            traps: Traps::new(&unit.speed_traps),
            detector_number: unit.sensors.iter().map(number).collect(),
            unit: unit.clone(),
            options,
            started: None,
            clock: UtcNs::MIN,
            last_input: UtcNs::MIN,
            next_frame: UtcNs(i64::MAX),
            last_frame: UtcNs(i64::MAX),
            next_health: UtcNs(i64::MAX),
            interval_start: UtcNs(i64::MAX),
            sequence: 0,
            events: 0,
            arrivals: Vec::new(),
            totals: Totals::default(),
            stage_times: StageTimes::default(),
            fed: Fed::default(),
            faults: Vec::new(),
        }
    }

    /// Starts the clock. The first input does it too.
    pub fn start(&mut self, now: UtcNs) {
        if self.started.is_some() {
            return;
        }
        self.started = Some(now);
        self.clock = now;
        self.last_input = now;
        self.window.start(now);
        // The first frame is of an instant that the first scans may still belong to.
        let period = self.unit.output_period_ns();
        self.next_frame = grid_after(now.plus_ns(-self.window_ns()), period);
        self.next_health = grid_after(now, self.health_period_ns());
        self.interval_start = grid_after(now.plus_ns(-self.interval_ns()), self.interval_ns());
        let silent_ns = (self.unit.config.health.silent_alarm_ms * 1e6) as i64;
        for (i, sensor) in self.unit.site.sensors.iter().enumerate() {
            let index = SensorIndex(u16::try_from(i).unwrap_or(u16::MAX));
            let watched = Watched { sensor: index, periodic: sensor.period_s > 0.0, silent_ns };
            self.supervisors.push(Supervisor::new(watched, now));
            match sensor.kind {
                SensorKind::Loop(_) => self.counters.push(LoopCounter::new(index, now)),
                SensorKind::Signal => {
                    self.signals.insert(index, SignalTracker::new(index));
                }
                SensorKind::Radar(_) | SensorKind::Camera(_) => {}
            }
        }
        let site = &self.unit.site;
        let name = |c: &LoopCounter| site.sensor(c.sensor()).map(|s| s.name.clone());
        self.counters.sort_by_key(name);
        for (k, counter) in self.counters.iter().enumerate() {
            self.counter_of[usize::from(counter.sensor().0)] = Some(k);
        }
    }

    /// Bytes of a source that arrived together.
    pub fn push_bytes(&mut self, source: usize, arrival: UtcNs, bytes: &[u8], out: &mut Vec<Output>) {
        self.arrive(arrival, out);
        self.totals.bytes += bytes.len() as u64;
        self.for_sensors_of(source, |s| s.bytes(bytes.len() as u64));
        if let Some(Some(feed)) = self.feeds.get_mut(source) {
            feed.push(bytes, arrival, &mut self.stampers, &self.unit.site, &mut self.fed);
            self.take_fed(source, out);
        }
        self.run_until(arrival, out);
    }

    /// A source's connection was opened or broke; what its decoder held is finished.
    pub fn link(&mut self, source: usize, arrival: UtcNs, up: bool, out: &mut Vec<Output>) {
        self.arrive(arrival, out);
        self.for_sensors_of(source, |s| s.link(up));
        let sensors: Vec<SensorIndex> = self.sensors_of(source).collect();
        for sensor in sensors {
            if let Some(counter) = self.counter(sensor) {
                counter.link(arrival, up);
            }
            if let Some(diagnoser) = self.diagnosers.get_mut(usize::from(sensor.0)) {
                diagnoser.link();
            }
        }
        if let Some(Some(feed)) = self.feeds.get_mut(source) {
            feed.reset(arrival, &mut self.stampers, &self.unit.site, &mut self.fed);
            self.take_fed(source, out);
        }
        self.run_until(arrival, out);
    }

    /// Chunks of a source were lost before they came here.
    pub fn lost(&mut self, source: usize, chunks: u64) {
        self.for_sensors_of(source, |s| s.dropped(chunks));
    }

    /// A scan that was decoded elsewhere; one whose data its sensor can't send is a fault.
    pub fn push_scan(&mut self, scan: Scan, out: &mut Vec<Output>) {
        let arrival = scan.arrival;
        self.arrive(arrival, out);
        self.take_scan(scan, out);
        self.run_until(arrival, out);
    }

    /// The clock goes on without input.
    pub fn advance(&mut self, now: UtcNs, out: &mut Vec<Output>) {
        if self.started.is_some() {
            self.run_until(now, out);
        }
    }

    /// When the core wants to be called next at the latest; `None` before it has started.
    #[must_use]
    pub fn next_due(&self) -> Option<UtcNs> {
        self.started.map(|_| self.earliest().0)
    }

    /// The input is over: fuses what waits, makes the frames it was waiting for and counts the last interval.
    pub fn finish(&mut self, out: &mut Vec<Output>) {
        if self.started.is_none() {
            return;
        }
        for source in 0..self.feeds.len() {
            if let Some(feed) = &mut self.feeds[source] {
                feed.reset(self.clock, &mut self.stampers, &self.unit.site, &mut self.fed);
                self.take_fed(source, out);
            }
        }
        let end = self.clock;
        self.last_frame = end;
        self.run_until(end.plus_ns(self.window_ns()), out);
        if end > self.interval_start {
            self.close_interval(end, out);
        }
    }

    /// Totals from the start.
    #[must_use]
    pub fn totals(&self) -> Totals {
        self.totals
    }

    /// The configuration it runs.
    #[must_use]
    pub fn unit(&self) -> &Unit {
        &self.unit
    }

    /// Faults since the last call, each with its source, at most a thousand: for the log.
    pub fn drain_faults(&mut self) -> std::vec::Drain<'_, (usize, FeedFault)> {
        self.faults.drain(..)
    }

    /// Late scans of every sensor, by index.
    #[must_use]
    pub fn late_by_sensor(&self) -> Vec<u64> {
        self.supervisors.iter().map(Supervisor::late_total).collect()
    }

    fn window_ns(&self) -> i64 {
        (self.unit.config.align.window_ms * 1e6).round() as i64
    }

    fn interval_ns(&self) -> i64 {
        i64::from(self.unit.config.output.count_interval_seconds) * NS
    }

    fn health_period_ns(&self) -> i64 {
        (self.unit.config.health.period_ms * 1e6).round() as i64
    }

    fn sensors_of(&self, source: usize) -> impl Iterator<Item = SensorIndex> + use<'_> {
        self.unit.sources.get(source).into_iter().flat_map(|s| s.sensors.iter().map(|(_, i)| *i))
    }

    fn for_sensors_of(&mut self, source: usize, mut tell: impl FnMut(&mut Supervisor)) {
        let Some(plan) = self.unit.sources.get(source) else { return };
        for (_, sensor) in &plan.sensors {
            if let Some(s) = self.supervisors.get_mut(usize::from(sensor.0)) {
                tell(s);
            }
        }
    }

    fn counter(&mut self, sensor: SensorIndex) -> Option<&mut LoopCounter> {
        let k = self.counter_of.get(usize::from(sensor.0)).copied().flatten()?;
        self.counters.get_mut(k)
    }

    /// What is due first, and when.
    fn earliest(&self) -> (UtcNs, Due) {
        // A scan of a frame's own instant belongs into it.
        let frames_over = self.next_frame > self.last_frame;
        let fusion = match self.window.first() {
            Some(t) if t <= self.next_frame || frames_over => {
                (self.window.complete_at(t).max(self.clock), Due::Release)
            }
            _ if frames_over => (UtcNs(i64::MAX), Due::Frame),
            _ => (self.window.complete_at(self.next_frame).max(self.clock), Due::Frame),
        };
        let closing = self.interval_start.plus_ns(self.interval_ns()).plus_ns(self.window_ns());
        fusion
            .min((closing.max(self.clock), Due::Counts))
            .min((self.next_health.max(self.clock), Due::Health))
    }

    fn run_until(&mut self, now: UtcNs, out: &mut Vec<Output>) {
        loop {
            let (at, due) = self.earliest();
            if at > now {
                break;
            }
            self.clock = at;
            self.window.expire(at);
            match due {
                Due::Release => self.release(),
                Due::Frame => self.frame(out),
                Due::Counts => {
                    let end = self.interval_start.plus_ns(self.interval_ns());
                    self.close_interval(end, out);
                }
                Due::Health => self.health(out),
            }
        }
        self.clock = self.clock.max(now);
        self.window.expire(self.clock);
    }

    fn release(&mut self) {
        let Some(scan) = self.window.release() else { return };
        let report = self.tracker.ingest(&scan);
        let mut births = report.births;
        if let Some(passage) = self.traps.released(&scan) {
            births += self.tracker.ingest_passage(scan.sensor, &passage, scan.measured).births;
        }
        self.stage_times.add(&self.tracker.stage_times());
        self.totals.scans += 1;
        self.totals.detections += report.detections as u64;
        self.totals.births += births as u64;
        self.totals.table_full += report.overflow as u64;
        self.arrivals.push(scan.arrival);
    }

    fn frame(&mut self, out: &mut Vec<Output>) {
        let mut tracks = Vec::new();
        // Whatever was measured before this has been released, or comes too late.
        self.tracker.pass(self.next_frame);
        self.tracker.tracks_at(self.next_frame, &mut tracks);
        for diagnoser in &mut self.diagnosers {
            diagnoser.tracks(self.next_frame, &tracks);
        }
        self.totals.frames += 1;
        self.totals.tracks = tracks.len() as u64;
        self.totals.track_rows += tracks.len() as u64;
        let frame = TrackFrame { sequence: self.sequence, valid: self.next_frame, left: self.clock, tracks };
        out.push(Output::Frame(Frame { frame, arrivals: std::mem::take(&mut self.arrivals) }));
        self.sequence += 1;
        self.next_frame = self.next_frame.plus_ns(self.unit.output_period_ns());
    }

    fn close_interval(&mut self, end: UtcNs, out: &mut Vec<Output>) {
        let start = self.interval_start;
        let nominal = self.interval_ns();
        self.interval_start = end;
        if self.counters.is_empty() {
            return;
        }
        let loops = self.counters.iter_mut().map(|c| c.close(start, end, nominal)).collect();
        let length_s = self.unit.config.output.count_interval_seconds;
        let speed_traps = self.traps.close(end);
        out.push(Output::Counts(IntervalCounts { start, length_s, loops, speed_traps }));
    }
}

/// The first multiple of `period` after `t`.
fn grid_after(t: UtcNs, period: i64) -> UtcNs {
    UtcNs(t.0.div_euclid(period).saturating_add(1).saturating_mul(period))
}

#[cfg(test)]
mod tests;
