//! From a device's byte to the subscriber. Pure.

use fusion_contract::UtcNs;
use hdrhistogram::Histogram;
use serde::Serialize;
use std::collections::BTreeMap;

/// A message whose instant is so near before a frame's is counted with the frame behind it, nanoseconds: the unit's own stamp
/// may be that much later, and the figure must not be too good.
const GUARD_NS: i64 = 5_000_000;
/// Messages that may wait for their frame; beyond it the oldest is given up, counted.
const MOST_WAITING: usize = 100_000;

/// Quantiles, milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Quantiles {
    /// How many were measured.
    pub count: u64,
    /// Median.
    pub p50_ms: f64,
    /// 99th percentile.
    pub p99_ms: f64,
    /// Largest.
    pub max_ms: f64,
}

/// Measures both latencies.
#[derive(Debug)]
pub struct Latencies {
    /// By the instant that messages are about: when they were sent.
    waiting: BTreeMap<UtcNs, Vec<UtcNs>>,
    count: usize,
    /// What was sent earlier waited for the unit to be started.
    from: Option<UtcNs>,
    total: Option<Histogram<u64>>,
    beyond_window: Option<Histogram<u64>>,
    /// Messages whose frame never came.
    pub given_up: u64,
}

impl Default for Latencies {
    fn default() -> Self {
        // Microseconds up to a minute, three digits: constant bounds in order are taken.
        let histogram = || Histogram::new_with_bounds(1, 60_000_000, 3).ok();
        Self {
            waiting: BTreeMap::new(),
            count: 0,
            from: None,
            total: histogram(),
            beyond_window: histogram(),
            given_up: 0,
        }
    }
}

impl Latencies {
    /// A message about an instant was handed to its device's transport.
    pub fn sent(&mut self, about: UtcNs, at: UtcNs) {
        if self.count >= MOST_WAITING
            && let Some((_, lost)) = self.waiting.pop_first()
        {
            self.count -= lost.len();
            self.given_up += lost.len() as u64;
        }
        self.waiting.entry(about).or_default().push(at);
        self.count += 1;
    }

    /// A frame of instant `valid`, which was due at `due`, came at `arrival`: everything before it is in it.
    pub fn frame(&mut self, valid: UtcNs, due: UtcNs, arrival: UtcNs) {
        record(&mut self.beyond_window, arrival.0 - due.0);
        let from = *self.from.get_or_insert(arrival);
        let later = self.waiting.split_off(&valid.plus_ns(1 - GUARD_NS));
        for sent in std::mem::replace(&mut self.waiting, later).into_values().flatten() {
            self.count -= 1;
            if sent >= from {
                record(&mut self.total, arrival.0 - sent.0);
            }
        }
    }

    /// From each message's handing over to its transport to the frame it is in: the reorder window included.
    #[must_use]
    pub fn total(&self) -> Quantiles {
        quantiles(self.total.as_ref())
    }

    /// From the moment that a frame was due (the last message it waited for had come, or the window was over).
    #[must_use]
    pub fn beyond_window(&self) -> Quantiles {
        quantiles(self.beyond_window.as_ref())
    }
}

fn record(histogram: &mut Option<Histogram<u64>>, ns: i64) {
    if let Some(h) = histogram {
        h.saturating_record(u64::try_from(ns / 1000).unwrap_or(0).max(1));
    }
}

fn quantiles(histogram: Option<&Histogram<u64>>) -> Quantiles {
    let Some(h) = histogram.filter(|h| !h.is_empty()) else { return Quantiles::default() };
    let at = |q| h.value_at_quantile(q) as f64 * 1e-3;
    Quantiles { count: h.len(), p50_ms: at(0.5), p99_ms: at(0.99), max_ms: h.max() as f64 * 1e-3 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: i64 = 1_000_000;
    const START: i64 = 1_790_000_000_000_000_000;

    fn at(ms: i64) -> UtcNs {
        UtcNs(START + ms * MS)
    }

    fn close(got: f64, wanted_ms: f64) -> bool {
        (got - wanted_ms).abs() <= 2e-3 * wanted_ms
    }

    #[test]
    fn each_message_is_measured_to_the_frame_it_is_in() {
        let mut l = Latencies::default();
        l.frame(at(0), at(50), at(51));
        // About 20 ms and 80 ms of this frame's period, and one of the next.
        l.sent(at(80), at(90));
        l.sent(at(20), at(60));
        l.sent(at(120), at(140));
        l.frame(at(100), at(158), at(160));
        assert_eq!(l.total().count, 2);
        assert!(close(l.total().p50_ms, 70.0) && close(l.total().max_ms, 100.0), "{:?}", l.total());
        assert!(close(l.beyond_window().max_ms, 2.0) && l.beyond_window().count == 2);
        // A frame that did not come: its messages are measured to the one that did.
        l.frame(at(300), at(350), at(350));
        assert!(close(l.total().max_ms, 210.0), "{:?}", l.total());
    }

    #[test]
    fn what_the_stamp_may_put_into_the_frame_behind_is_counted_there() {
        let mut l = Latencies::default();
        l.frame(at(0), at(50), at(51));
        l.sent(at(100), at(130));
        l.sent(at(95), at(130));
        l.sent(at(94), at(130));
        l.frame(at(100), at(150), at(150));
        assert_eq!(l.total().count, 2, "95 ms and 94 ms are before the guard");
        l.frame(at(200), at(250), at(250));
        assert!(close(l.total().max_ms, 120.0), "{:?}", l.total());
    }

    #[test]
    fn what_waited_for_the_unit_to_start_is_not_its_latency() {
        let mut l = Latencies::default();
        l.sent(at(-900), at(-800));
        l.frame(at(0), at(50), at(51));
        assert_eq!((l.total(), l.count), (Quantiles::default(), 0));
    }

    #[test]
    fn what_waits_for_frames_that_never_come_is_bounded() {
        let mut l = Latencies::default();
        for i in 0..MOST_WAITING as i64 + 10 {
            l.sent(UtcNs(i), UtcNs(i));
        }
        assert_eq!((l.count, l.given_up), (MOST_WAITING, 10));
    }
}
