//! Measurement times from arrivals, device clocks or frame counters.

use crate::config::Stamping;
use fusion_contract::{StampSource, UtcNs};

/// What was odd about a stamp. The scan is used all the same, with the stamp that is given with the fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StampFault {
    /// The device gives no stamp of the configured kind: arrival was used.
    Missing,
    /// The device's clock is ahead of the unit's: arrival was used.
    Ahead {
        /// By how much, nanoseconds.
        by_ns: i64,
    },
    /// The frame counter started anew, or its period is not the configured one: anchored afresh.
    Reanchored,
}

impl std::fmt::Display for StampFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Missing => {
                write!(f, "no stamp of the configured kind came (see `stamp`): stamped by its arrival")
            }
            Self::Ahead { by_ns } => {
                let ms = *by_ns as f64 * 1e-6;
                write!(f, "its clock is {ms:.0} ms ahead of the unit's: stamped by its arrival")
            }
            Self::Reanchored => {
                write!(
                    f,
                    "its frame counter started anew, or does not run at `period_ms`: counted from here on"
                )
            }
        }
    }
}

/// A measurement time and how it came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamped {
    /// When the scan was true.
    pub measured: UtcNs,
    /// Where the time comes from.
    pub from: StampSource,
    /// What was odd.
    pub fault: Option<StampFault>,
}

/// A device clock may run ahead of the unit's by this much before it is not believed: two NTP clients on one
/// network are within a few milliseconds, and a scan "from the future" would hold up nothing but itself.
const AHEAD_TOLERANCE_NS: i64 = 20_000_000;

/// Makes one sensor's measurement times.
#[derive(Clone, Debug)]
pub struct Stamper {
    plan: Stamping,
    ahead_tolerance_ns: i64,
    counter: Option<CounterClock>,
    last: UtcNs,
}

impl Stamper {
    /// For a sensor stamped so.
    #[must_use]
    pub fn new(plan: Stamping) -> Self {
        Self { plan, ahead_tolerance_ns: AHEAD_TOLERANCE_NS, counter: None, last: UtcNs::MIN }
    }

    /// Believes device clocks that are ahead by up to so much: for whoever wants to find out by how much they are.
    #[must_use]
    pub fn believing(mut self, ahead_ns: i64) -> Self {
        self.ahead_tolerance_ns = ahead_ns;
        self
    }

    /// The measurement time of a message that arrived now.
    pub fn stamp(&mut self, arrival: UtcNs, device: Option<UtcNs>, counter: Option<u64>) -> Stamped {
        let by_arrival = arrival.plus_ns(-self.plan.latency_ns);
        let offset_ns = self.plan.clock_offset_ns;
        let fallback =
            |fault| Stamped { measured: by_arrival, from: StampSource::Arrival, fault: Some(fault) };
        match (self.plan.from, device, counter) {
            (StampSource::Arrival, _, _) => {
                let measured = by_arrival.plus_ns(-offset_ns);
                Stamped { measured, from: StampSource::Arrival, fault: None }
            }
            (StampSource::Device, Some(stamp), _) => {
                let measured = stamp.plus_ns(-offset_ns);
                let by_ns = measured.0.saturating_sub(arrival.0);
                if by_ns > self.ahead_tolerance_ns {
                    return fallback(StampFault::Ahead { by_ns });
                }
                Stamped { measured, from: StampSource::Device, fault: None }
            }
            (StampSource::FrameCounter, _, Some(counter)) => self.by_counter(arrival, counter),
            (StampSource::Device, None, _) | (StampSource::FrameCounter, _, None) => {
                fallback(StampFault::Missing)
            }
        }
    }

    fn by_counter(&mut self, arrival: UtcNs, counter: u64) -> Stamped {
        let (line, fault) = match &mut self.counter {
            Some(clock) => match clock.next(arrival, counter) {
                Some(line) => (line, None),
                None => {
                    *clock = CounterClock::new(arrival, counter, self.plan.period_ns);
                    (arrival, Some(StampFault::Reanchored))
                }
            },
            None => {
                self.counter = Some(CounterClock::new(arrival, counter, self.plan.period_ns));
                (arrival, None)
            }
        };
        // A later anchor may lie a little before the last stamp; time never runs backwards for one sensor.
        let measured = line.plus_ns(-self.plan.latency_ns - self.plan.clock_offset_ns).max(self.last);
        self.last = measured;
        Stamped { measured, from: StampSource::FrameCounter, fault }
    }
}

/// Frames between two looks at the drift.
const BLOCK: u32 = 128;
/// A block whose quickest frame came this much later than the line says is no queueing: the anchor is wrong.
const LOST_NS: i64 = 60_000_000;
/// A counter that disagrees with the clock by more than this between two frames has started anew.
const JUMP_NS: i64 = 2_000_000_000;
/// The line may rise by this share of elapsed time, so that one lucky early frame does not hold it down for
/// ever when a device's crystal is slow: ten times a crystal's worst 50 ppm.
const RISE_PPM: i64 = 500;

/// The line `quickest arrival = anchor + frames × period`: queueing only ever delays, so that the least
/// delayed arrivals show the device's own clock.
#[derive(Clone, Debug)]
struct CounterClock {
    period_ns: i64,
    /// Counter of the last frame.
    counter: u64,
    /// Where the line stands for the last frame: its arrival had it not been delayed.
    line: UtcNs,
    /// Fraction of a nanosecond that `rise` still owes, in ppm·ns.
    rise_owed: i64,
    block_frames: u32,
    /// Least delay beyond the line within the block.
    block_least_ns: i64,
}

impl CounterClock {
    fn new(arrival: UtcNs, counter: u64, period_ns: i64) -> Self {
        Self { period_ns, counter, line: arrival, rise_owed: 0, block_frames: 0, block_least_ns: i64::MAX }
    }

    /// Moves the line on to the next frame; `None` when counter and clock have lost each other.
    fn next(&mut self, arrival: UtcNs, counter: u64) -> Option<UtcNs> {
        let frames = step(self.counter, counter)?;
        let elapsed = i64::try_from(frames).ok()?.checked_mul(self.period_ns)?;
        self.rise_owed += (elapsed % 1_000_000) * RISE_PPM;
        let rise = elapsed / 1_000_000 * RISE_PPM + self.rise_owed / 1_000_000;
        self.rise_owed %= 1_000_000;
        let predicted = self.line.plus_ns(elapsed);
        let delay = arrival.0.saturating_sub(predicted.0);
        if delay.abs() > JUMP_NS {
            return None;
        }
        self.counter = counter;
        // Early arrivals pull the line down at once, others let it rise slowly, never above them.
        self.line = if delay <= 0 { arrival } else { predicted.plus_ns(rise.min(delay)) };
        self.block_least_ns = self.block_least_ns.min(delay.max(0));
        self.block_frames += 1;
        if self.block_frames == BLOCK {
            let lost = self.block_least_ns > LOST_NS;
            self.block_frames = 0;
            self.block_least_ns = i64::MAX;
            if lost {
                return None;
            }
        }
        Some(self.line)
    }
}

/// Frames from one counter value to the next, across a wrap of a 16-bit (ARS408) or 32-bit counter; `None` when it went back.
fn step(from: u64, to: u64) -> Option<u64> {
    const WRAPS: [u64; 2] = [1 << 16, 1 << 32];
    const NEAR: u64 = 1 << 12;
    if to >= from {
        return Some(to - from);
    }
    let wrap = WRAPS.into_iter().find(|wrap| (wrap - NEAR..*wrap).contains(&from) && to < NEAR)?;
    Some(to + wrap - from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MS: i64 = 1_000_000;

    fn plan(from: StampSource) -> Stamping {
        Stamping { from, latency_ns: 30 * MS, clock_offset_ns: 0, period_ns: 50 * MS }
    }

    #[test]
    fn arrival_less_latency() {
        let mut s = Stamper::new(plan(StampSource::Arrival));
        let stamped = s.stamp(UtcNs(100 * MS), Some(UtcNs(5)), Some(7));
        assert_eq!(stamped, Stamped { measured: UtcNs(70 * MS), from: StampSource::Arrival, fault: None });
    }

    #[test]
    fn device_stamps_are_believed_unless_ahead_or_missing() {
        let mut s = Stamper::new(plan(StampSource::Device));
        assert_eq!(s.stamp(UtcNs(100 * MS), Some(UtcNs(60 * MS)), None).measured, UtcNs(60 * MS));
        let ahead = s.stamp(UtcNs(100 * MS), Some(UtcNs(400 * MS)), None);
        assert_eq!(ahead.fault, Some(StampFault::Ahead { by_ns: 300 * MS }));
        assert_eq!(ahead.measured, UtcNs(70 * MS));
        assert_eq!(s.stamp(UtcNs(100 * MS), None, None).fault, Some(StampFault::Missing));
    }

    #[test]
    fn a_clocks_offset_is_subtracted_whatever_the_stamp_comes_from() {
        for (from, device, expected_ms) in [
            (StampSource::Arrival, None, 70 - 150),
            (StampSource::Device, Some(UtcNs(220 * MS)), 70),
            (StampSource::FrameCounter, None, 70 - 150),
        ] {
            let mut s = Stamper::new(Stamping { clock_offset_ns: 150 * MS, ..plan(from) });
            let stamped = s.stamp(UtcNs(100 * MS), device, Some(1));
            assert_eq!((stamped.measured, stamped.fault), (UtcNs(expected_ms * MS), None), "{from:?}");
        }
        let stamp = |s: Stamper| s.clone().stamp(UtcNs(100 * MS), Some(UtcNs(220 * MS)), None).measured;
        let plain = Stamper::new(plan(StampSource::Device));
        assert_eq!(stamp(plain.clone()), UtcNs(70 * MS), "ahead: its arrival is believed");
        assert_eq!(stamp(plain.believing(200 * MS)), UtcNs(220 * MS));
    }

    #[test]
    fn a_counter_wraps_but_a_restart_anchors_afresh() {
        let mut s = Stamper::new(plan(StampSource::FrameCounter));
        let top = u64::from(u32::MAX);
        assert_eq!(s.stamp(UtcNs(0), None, Some(top)).measured, UtcNs(-30 * MS));
        let wrapped = s.stamp(UtcNs(50 * MS), None, Some(0));
        assert_eq!((wrapped.measured, wrapped.fault), (UtcNs(20 * MS), None));
        let mut narrow = Stamper::new(plan(StampSource::FrameCounter));
        narrow.stamp(UtcNs(0), None, Some(u64::from(u16::MAX)));
        assert_eq!(narrow.stamp(UtcNs(50 * MS), None, Some(0)).fault, None);
        s.stamp(UtcNs(50_000 * MS), None, Some(999));
        let restarted = s.stamp(UtcNs(60_000 * MS), None, Some(1));
        assert_eq!(restarted.fault, Some(StampFault::Reanchored));
        assert_eq!(restarted.measured, UtcNs(59_970 * MS));
    }

    #[test]
    fn a_wrong_period_is_noticed_and_time_still_goes_on() {
        // The device sends every 52 ms, the configuration says 50.
        let mut s = Stamper::new(plan(StampSource::FrameCounter));
        let (mut faults, mut worst) = (0, 0);
        for n in 0..2000_i64 {
            let arrival = UtcNs(n * 52 * MS);
            let stamped = s.stamp(arrival, None, Some(n as u64));
            faults += usize::from(stamped.fault.is_some());
            worst = worst.max(arrival.0 - 30 * MS - stamped.measured.0);
        }
        assert!(faults > 0, "nobody was told");
        assert!(worst < 600 * MS, "stamps fell {worst} ns behind");
    }

    proptest! {
        /// Delays of up to 40 ms and a crystal off by up to 200 ppm: after a second of frames stamps are
        /// within 5 ms of the truth (the oracle: the true instants that made the arrivals), and monotonic.
        #[test]
        fn counter_stamps_follow_the_devices_clock(
            delays in prop::collection::vec(0_i64..40_000_000, 400),
            ppm in -200_i64..200,
            start in 0_u64..1_000_000,
        ) {
            let mut s = Stamper::new(plan(StampSource::FrameCounter));
            let mut last = UtcNs::MIN;
            for (n, delay) in delays.iter().enumerate() {
                let n64 = n as i64;
                let truth = n64 * 50 * MS + n64 * 50 * ppm;
                // One frame in ten is quick: that is what a minimum-delay line lives on.
                let delay = if n % 10 == 3 { delay % 1_000_000 } else { *delay };
                let stamped = s.stamp(UtcNs(truth + 30 * MS + delay), None, Some(start + n as u64));
                prop_assert!(stamped.fault.is_none());
                prop_assert!(stamped.measured >= last);
                last = stamped.measured;
                if n > 20 {
                    let error = stamped.measured.0 - truth;
                    prop_assert!((-MS..5 * MS).contains(&error), "frame {n} off by {error} ns");
                }
            }
        }

        /// Whatever a device says, nothing panics and stamps by counter never run backwards.
        #[test]
        fn nonsense_is_survived(input in prop::collection::vec((any::<i64>(), any::<Option<i64>>(), any::<Option<u64>>()), 0..60)) {
            for from in [StampSource::Arrival, StampSource::Device, StampSource::FrameCounter] {
                let mut s = Stamper::new(plan(from));
                for (arrival, device, counter) in &input {
                    s.stamp(UtcNs(*arrival), device.map(UtcNs), *counter);
                }
            }
        }
    }
}
