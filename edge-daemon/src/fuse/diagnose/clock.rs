//! A device's clock against the unit's: how old its stamps are on arrival, and whether that changes. Pure.
//!
//! Queueing only ever delays, so that the least delay within a block of time is the line's own; a line through those of
//! the last blocks has the drift as its slope.

use fusion_contract::UtcNs;
use std::collections::VecDeque;

/// One block, nanoseconds.
const BLOCK_NS: i64 = 10_000_000_000;
/// Blocks that are kept: ten minutes.
const MOST_BLOCKS: usize = 60;
/// A slope needs as many.
const FEWEST_BLOCKS: usize = 5;
/// Blocks that the delay is the least of: what queues for half a minute is late, not wrong.
const RECENT_BLOCKS: usize = 3;
/// Standard errors of the slope that are left out of what is told.
const DOUBT: f64 = 3.0;
/// The least delay of a block is known no better than this, seconds.
const FLOOR_S: f64 = 2e-5;

/// Watches one device's stamps.
#[derive(Clone, Debug, Default)]
pub(super) struct ClockWatch {
    /// Closed blocks: when each was, and its least delay, nanoseconds.
    blocks: VecDeque<(UtcNs, i64)>,
    /// The block that is filled: its number, when its least delay was, and that.
    open: Option<(i64, UtcNs, i64)>,
}

impl ClockWatch {
    /// A message that its device stamped.
    pub fn stamped(&mut self, measured: UtcNs, arrival: UtcNs) {
        let (block, delay) = (arrival.0.div_euclid(BLOCK_NS), arrival.0.saturating_sub(measured.0));
        self.open = Some(match self.open {
            Some((number, at, least)) if number == block => {
                if delay < least {
                    (block, arrival, delay)
                } else {
                    (number, at, least)
                }
            }
            closed => {
                if let Some((_, at, least)) = closed {
                    if self.blocks.len() >= MOST_BLOCKS {
                        self.blocks.pop_front();
                    }
                    self.blocks.push_back((at, least));
                }
                (block, arrival, delay)
            }
        });
    }

    /// What was known is no longer so: its line was opened anew.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    /// The least delay of the last half minute, seconds; none before the first block is over.
    pub fn delay_s(&self) -> Option<f64> {
        let recent = self.blocks.iter().rev().take(RECENT_BLOCKS).map(|(_, least)| *least);
        recent.min().map(|ns| ns as f64 * 1e-9)
    }

    /// By how much the device's clock is too fast (slow: negative), parts per million, and what of that is beyond doubt.
    pub fn drift_ppm(&self) -> Option<(f64, f64)> {
        let n = self.blocks.len();
        if n < FEWEST_BLOCKS {
            return None;
        }
        let (t0, y0) = *self.blocks.front()?;
        let points: Vec<(f64, f64)> = self
            .blocks
            .iter()
            .map(|(at, least)| (at.secs_since(t0), least.saturating_sub(y0) as f64 * 1e-9))
            .collect();
        let mean = |v: fn(&(f64, f64)) -> f64| points.iter().map(v).sum::<f64>() / n as f64;
        let (mt, my) = (mean(|p| p.0), mean(|p| p.1));
        let stt: f64 = points.iter().map(|(t, _)| (t - mt).powi(2)).sum();
        if stt <= 0.0 {
            return None;
        }
        let slope = points.iter().map(|(t, y)| (t - mt) * (y - my)).sum::<f64>() / stt;
        let left: f64 = points.iter().map(|(t, y)| (y - my - slope * (t - mt)).powi(2)).sum();
        let error = ((left / (n - 2) as f64).max(FLOOR_S * FLOOR_S) / stt).sqrt();
        let sure = (slope.abs() - DOUBT * error).max(0.0) * slope.signum();
        // A fast clock makes messages look ever younger.
        Some((-slope * 1e6, -sure * 1e6))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MS: i64 = 1_000_000;

    fn watch(ppm: f64, delays_ns: impl Iterator<Item = i64>) -> ClockWatch {
        let mut watch = ClockWatch::default();
        for (n, delay) in delays_ns.enumerate() {
            let t = n as i64 * 100 * MS;
            let stamp = t + (t as f64 * ppm * 1e-6) as i64;
            watch.stamped(UtcNs(stamp), UtcNs(t + 90 * MS + delay));
        }
        watch
    }

    #[test]
    fn a_minute_is_enough_for_fifty_ppm_under_jitter() {
        let jitter = |n: u64| ((n * 7919) % 1009) as i64 * 20_000;
        for ppm in [-50.0, 0.0, 50.0] {
            let w = watch(ppm, (0..610).map(jitter));
            let (drift, sure) = w.drift_ppm().unwrap();
            assert!((drift - ppm).abs() < 12.0, "{drift} is not {ppm}");
            // What is beyond doubt is enough for the alarm, and nothing is not.
            assert_eq!(sure.abs() > 20.0, ppm != 0.0, "{sure} of {ppm}");
            assert!(sure * ppm >= 0.0);
            assert!((w.delay_s().unwrap() - 0.09).abs() < 5e-3);
        }
        assert!(watch(50.0, (0..400).map(jitter)).drift_ppm().is_none(), "too early to tell");
    }

    #[test]
    fn a_line_that_becomes_slower_at_once_is_no_drift() {
        let w = watch(0.0, (0..1200).map(|n| if n < 600 { 0 } else { 200 * MS }));
        let (_, sure) = w.drift_ppm().unwrap();
        assert!(sure.abs() < 2000.0, "the step's own slope is in doubt");
        assert!((w.delay_s().unwrap() - 0.29).abs() < 1e-9);
    }

    #[test]
    fn what_was_known_is_forgotten_with_the_line() {
        let mut w = watch(0.0, std::iter::repeat_n(0, 1200));
        w.forget();
        assert_eq!((w.delay_s(), w.drift_ppm()), (None, None));
    }

    proptest! {
        #[test]
        fn no_stamp_breaks_it(stamps in prop::collection::vec((any::<i64>(), any::<i64>()), 0..200)) {
            let mut w = ClockWatch::default();
            for (measured, arrival) in stamps {
                w.stamped(UtcNs(measured), UtcNs(arrival));
                prop_assert!(w.blocks.len() <= MOST_BLOCKS);
                w.drift_ppm();
            }
        }
    }
}
