//! The reorder window.

use fusion_contract::{Scan, UtcNs};
use std::collections::BTreeMap;

/// What the window must know about one sensor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WindowSensor {
    /// Time between scans, nanoseconds; 0 for event-driven sensors.
    pub period_ns: i64,
    /// How far its own scans may be out of order, nanoseconds.
    pub disorder_ns: i64,
    /// Event-driven sensors: an event is never later than this, nanoseconds.
    pub latency_bound_ns: i64,
}

/// What became of a scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It waits for its turn.
    Held,
    /// Something measured later was released already.
    Late {
        /// By how much, nanoseconds.
        by_ns: i64,
    },
    /// Too many scans wait.
    Full,
}

/// More scans than this never wait: a hundred sensors' second.
const MOST_HELD: usize = 16_384;

#[derive(Clone, Debug)]
struct Watch {
    plan: WindowSensor,
    /// Everything up to here was said.
    watermark: UtcNs,
    /// When it is taken for silent; `UtcNs::MIN` while it is.
    silent_at: UtcNs,
}

impl Watch {
    fn live(&self) -> bool {
        self.silent_at > UtcNs::MIN
    }
}

/// Holds scans until they are complete.
#[derive(Clone, Debug)]
pub struct Window {
    window_ns: i64,
    silent_after: f64,
    sensors: Vec<Watch>,
    /// Longest latency bound of the event-driven sensors, at most the window.
    event_bound_ns: i64,
    /// Scans by (measured, sensor, order of arrival).
    held: BTreeMap<(UtcNs, u16, u64), Scan>,
    arrivals: u64,
    released: UtcNs,
    /// Least watermark of live periodic sensors; `UtcNs(i64::MAX)` when there is none.
    least: UtcNs,
}

impl Window {
    /// A window of `window_ns` over sensors (by index); a periodic one is silent after `silent_after` periods.
    #[must_use]
    pub fn new(window_ns: i64, silent_after: f64, sensors: &[WindowSensor]) -> Self {
        let event_bound = sensors.iter().filter(|s| s.period_ns == 0).map(|s| s.latency_bound_ns).max();
        Self {
            window_ns,
            silent_after,
            sensors: sensors
                .iter()
                .map(|&plan| Watch { plan, watermark: UtcNs::MIN, silent_at: UtcNs::MIN })
                .collect(),
            event_bound_ns: event_bound.unwrap_or(0).min(window_ns),
            held: BTreeMap::new(),
            arrivals: 0,
            released: UtcNs::MIN,
            least: UtcNs(i64::MAX),
        }
    }

    /// The clock begins here: until proven silent, every periodic sensor is expected to speak.
    pub fn start(&mut self, clock: UtcNs) {
        for watch in self.sensors.iter_mut().filter(|w| w.plan.period_ns > 0) {
            watch.silent_at = clock.plus_ns(silence_ns(self.window_ns, self.silent_after, &watch.plan));
        }
        self.refresh();
    }

    /// Takes a scan in. Its sensor counts as live from now on.
    pub fn push(&mut self, scan: Scan) -> Verdict {
        if let Some(watch) = self.sensors.get_mut(usize::from(scan.sensor.0))
            && watch.plan.period_ns > 0
        {
            let silence = silence_ns(self.window_ns, self.silent_after, &watch.plan);
            watch.silent_at = scan.arrival.plus_ns(silence).max(watch.silent_at);
            watch.watermark = scan.measured.plus_ns(-watch.plan.disorder_ns).max(watch.watermark);
            self.refresh();
        }
        if scan.measured < self.released {
            return Verdict::Late { by_ns: self.released.0.saturating_sub(scan.measured.0) };
        }
        if self.held.len() >= MOST_HELD {
            return Verdict::Full;
        }
        self.held.insert((scan.measured, scan.sensor.0, self.arrivals), scan);
        self.arrivals += 1;
        Verdict::Held
    }

    /// Takes sensors whose time is up for silent.
    pub fn expire(&mut self, clock: UtcNs) {
        let mut changed = false;
        for watch in &mut self.sensors {
            if watch.live() && watch.silent_at <= clock {
                watch.silent_at = UtcNs::MIN;
                changed = true;
            }
        }
        if changed {
            self.refresh();
        }
    }

    /// When the instant `t` will be complete if nothing more arrives; may lie in the past.
    #[must_use]
    pub fn complete_at(&self, t: UtcNs) -> UtcNs {
        let latest = t.plus_ns(self.window_ns);
        let events = t.plus_ns(self.event_bound_ns);
        if self.least >= t {
            return events;
        }
        // Those that lag may fall silent before the window closes.
        let laggards = self.sensors.iter().filter(|w| w.live() && w.watermark < t).map(|w| w.silent_at);
        laggards.fold(events, UtcNs::max).min(latest)
    }

    /// Measurement time of the first scan that waits.
    #[must_use]
    pub fn first(&self) -> Option<UtcNs> {
        self.held.first_key_value().map(|(k, _)| k.0)
    }

    /// Releases the first scan; call it when that is complete.
    pub fn release(&mut self) -> Option<Scan> {
        let (_, scan) = self.held.pop_first()?;
        self.released = scan.measured;
        Some(scan)
    }

    /// Scans that wait.
    #[must_use]
    pub fn held(&self) -> usize {
        self.held.len()
    }

    fn refresh(&mut self) {
        self.least =
            self.sensors.iter().filter(|w| w.live()).map(|w| w.watermark).min().unwrap_or(UtcNs(i64::MAX));
    }
}

/// How long after an arrival a sensor is taken for silent. Never less than a period and a window, so that no
/// arrival within the window can find that others went ahead without it.
fn silence_ns(window_ns: i64, silent_after: f64, plan: &WindowSensor) -> i64 {
    let missed = (plan.period_ns as f64 * silent_after) as i64;
    missed.max(plan.period_ns.saturating_add(window_ns))
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::{ScanData, SensorIndex, StampSource};
    use proptest::prelude::*;

    const MS: i64 = 1_000_000;
    const WINDOW: i64 = 150 * MS;

    fn periodic() -> WindowSensor {
        WindowSensor { period_ns: 50 * MS, disorder_ns: 0, latency_bound_ns: 0 }
    }

    fn scan(sensor: u16, measured: i64, arrival: i64) -> Scan {
        Scan {
            sensor: SensorIndex(sensor),
            measured: UtcNs(measured),
            arrival: UtcNs(arrival),
            stamp: StampSource::Device,
            data: ScanData::Radar(Vec::new()),
        }
    }

    /// Feeds scans in order of arrival and releases each at its moment; then lets the window close.
    fn run(sensors: &[WindowSensor], mut scans: Vec<Scan>) -> (Vec<(i64, u16)>, usize) {
        scans.sort_by_key(|s| s.arrival);
        let mut w = Window::new(WINDOW, 3.0, sensors);
        w.start(scans[0].arrival);
        let (mut order, mut late) = (Vec::new(), 0);
        let mut drain = |w: &mut Window, clock: UtcNs| {
            w.expire(clock);
            while w.first().is_some_and(|t| w.complete_at(t) <= clock) {
                let s = w.release().unwrap();
                order.push((s.measured.0, s.sensor.0));
            }
        };
        for s in scans {
            let clock = s.arrival;
            late += usize::from(matches!(w.push(s), Verdict::Late { .. }));
            drain(&mut w, clock);
        }
        drain(&mut w, UtcNs(i64::MAX));
        (order, late)
    }

    #[test]
    fn released_when_every_live_sensor_has_passed() {
        let mut w = Window::new(WINDOW, 3.0, &[periodic(), periodic()]);
        w.push(scan(0, 100 * MS, 130 * MS));
        w.push(scan(1, 60 * MS, 131 * MS));
        assert!(w.complete_at(UtcNs(60 * MS)) <= UtcNs(131 * MS));
        // Sensor 1 has not passed 100 ms: it is waited for until it is silent, at most until the window closes.
        assert_eq!(w.complete_at(UtcNs(100 * MS)), UtcNs(250 * MS));
        w.push(scan(1, 110 * MS, 180 * MS));
        assert!(w.complete_at(UtcNs(100 * MS)) <= UtcNs(180 * MS));
    }

    #[test]
    fn a_silent_sensor_is_left_out_until_it_returns() {
        let mut w = Window::new(WINDOW, 3.0, &[periodic(), periodic()]);
        w.push(scan(0, 0, 30 * MS));
        w.push(scan(1, 0, 30 * MS));
        for n in 1..=4 {
            w.push(scan(0, n * 50 * MS, n * 50 * MS + 29 * MS));
        }
        assert_eq!(
            w.complete_at(UtcNs(200 * MS)),
            UtcNs(230 * MS),
            "sensor 1 is silent 200 ms after its last"
        );
        w.expire(UtcNs(230 * MS));
        assert!(w.complete_at(UtcNs(200 * MS)) <= UtcNs(230 * MS));
        w.push(scan(1, 210 * MS, 231 * MS));
        assert_eq!(w.complete_at(UtcNs(220 * MS)), UtcNs(370 * MS), "it is back and waited for");
    }

    #[test]
    fn event_sensors_are_waited_for_by_their_bound() {
        let event = WindowSensor { period_ns: 0, disorder_ns: 0, latency_bound_ns: 60 * MS };
        let mut w = Window::new(WINDOW, 3.0, &[periodic(), event]);
        w.push(scan(0, 100 * MS, 110 * MS));
        assert_eq!(w.complete_at(UtcNs(100 * MS)), UtcNs(160 * MS));
        let slow = WindowSensor { latency_bound_ns: 10_000 * MS, ..event };
        let w = Window::new(WINDOW, 3.0, &[slow]);
        assert_eq!(w.complete_at(UtcNs(0)), UtcNs(WINDOW), "never longer than the window");
    }

    #[test]
    fn what_comes_after_its_turn_is_late() {
        let mut w = Window::new(WINDOW, 3.0, &[periodic(), periodic()]);
        w.push(scan(0, 100 * MS, 130 * MS));
        w.release();
        assert_eq!(w.push(scan(1, 90 * MS, 300 * MS)), Verdict::Late { by_ns: 10 * MS });
        assert_eq!(w.push(scan(1, 100 * MS, 300 * MS)), Verdict::Held, "the same instant is in order");
    }

    #[test]
    fn nothing_waits_without_bound() {
        let mut w = Window::new(WINDOW, 3.0, &[periodic()]);
        for i in 0..MOST_HELD {
            assert_eq!(w.push(scan(0, i as i64, 0)), Verdict::Held);
        }
        assert_eq!(w.push(scan(0, 1 << 40, 0)), Verdict::Full);
    }

    proptest! {
        /// Any delays within the window (each sensor in order, as its line delivers) give the order of
        /// measurement, ties by sensor, with nothing late.
        #[test]
        fn any_arrival_order_within_the_window_gives_one_order(
            delays in prop::collection::vec(prop::collection::vec(0_i64..WINDOW, 12), 1..5),
        ) {
            let mut scans = Vec::new();
            for (sensor, delays) in delays.iter().enumerate() {
                let mut arrival = i64::MIN;
                for (n, delay) in delays.iter().enumerate() {
                    let measured = n as i64 * 50 * MS + (sensor as i64 % 2) * 7 * MS;
                    // A line delivers in order: a scan arrives no sooner than the one before it.
                    arrival = arrival.max(measured + delay);
                    scans.push(scan(sensor as u16, measured, arrival));
                }
            }
            let sensors = vec![periodic(); delays.len()];
            let mut wanted: Vec<(i64, u16)> = scans.iter().map(|s| (s.measured.0, s.sensor.0)).collect();
            wanted.sort_unstable();
            let (order, late) = run(&sensors, scans);
            prop_assert_eq!(late, 0);
            prop_assert_eq!(order, wanted);
        }

        /// With a stated disorder a sensor's own scans may overtake each other, too.
        #[test]
        fn disorder_within_the_stated_bound_gives_one_order(
            delays in prop::collection::vec(0_i64..80 * MS, 24),
        ) {
            let sensor = WindowSensor { disorder_ns: 80 * MS, ..periodic() };
            let scans: Vec<Scan> = delays
                .iter()
                .enumerate()
                .map(|(n, d)| scan(n as u16 % 2, n as i64 * 25 * MS, n as i64 * 25 * MS + d))
                .collect();
            let mut wanted: Vec<(i64, u16)> = scans.iter().map(|s| (s.measured.0, s.sensor.0)).collect();
            wanted.sort_unstable();
            let (order, late) = run(&[sensor, sensor], scans);
            prop_assert_eq!(late, 0);
            prop_assert_eq!(order, wanted);
        }

        /// Beyond the window scans may be late, but what is released is always in order.
        #[test]
        fn released_scans_are_always_in_order(
            delays in prop::collection::vec((0_u16..3, 0_i64..600 * MS), 1..60),
        ) {
            let scans: Vec<Scan> = delays
                .iter()
                .enumerate()
                .map(|(n, (sensor, d))| scan(*sensor, n as i64 * 10 * MS, n as i64 * 10 * MS + d))
                .collect();
            let total = scans.len();
            let (order, late) = run(&[periodic(); 3], scans);
            prop_assert!(order.windows(2).all(|w| w[0].0 <= w[1].0));
            prop_assert_eq!(order.len() + late, total);
        }
    }
}
