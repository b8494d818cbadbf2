//! Latencies, as histograms of bounded size.

use super::LatencySummary;
use super::metrics::Buckets;
use hdrhistogram::Histogram;
use std::time::Duration;

/// Longest latency told apart; longer ones count as this.
const LONGEST: Duration = Duration::from_secs(60);

/// Latencies from a microsecond to a minute, to three digits, in about 200 kB.
#[derive(Clone, Debug)]
pub(crate) struct Latencies(Option<Histogram<u64>>);

impl Latencies {
    pub fn new() -> Self {
        // Bounds that are constant and in order are taken.
        Self(Histogram::new_with_bounds(1, micros(LONGEST), 3).ok())
    }

    pub fn record(&mut self, latency: Duration) {
        if let Some(h) = &mut self.0 {
            h.saturating_record(micros(latency).max(1));
        }
    }

    /// Latency between two instants of one clock; what came before its cause is 0.
    pub fn record_ns(&mut self, ns: i64) {
        self.record(Duration::from_nanos(u64::try_from(ns).unwrap_or(0)));
    }

    pub fn summary(&self) -> LatencySummary {
        let Some(h) = self.0.as_ref().filter(|h| !h.is_empty()) else { return LatencySummary::default() };
        LatencySummary {
            count: h.len(),
            p50: Duration::from_micros(h.value_at_quantile(0.5)),
            p99: Duration::from_micros(h.value_at_quantile(0.99)),
            max: Duration::from_micros(h.max()),
        }
    }

    /// For Prometheus: how many lie between each upper bound, seconds, and the one before. The last bound is infinite.
    pub fn buckets(&self, bounds_s: &[f64]) -> Buckets {
        let mut below = 0;
        let Some(h) = &self.0 else { return Buckets::default() };
        let counts = bounds_s.iter().map(|&bound_s| {
            let up_to =
                if bound_s.is_finite() { h.count_between(0, (bound_s * 1e6) as u64) } else { h.len() };
            let more = up_to.saturating_sub(below);
            below = below.max(up_to);
            (bound_s, more)
        });
        let counts = counts.collect();
        Buckets { sum_s: h.mean() * h.len() as f64 * 1e-6, count: h.len(), counts }
    }

    pub fn clear(&mut self) {
        if let Some(h) = &mut self.0 {
            h.reset();
        }
    }
}

fn micros(d: Duration) -> u64 {
    u64::try_from(d.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_in_one_bucket() {
        let mut l = Latencies::new();
        for ms in 1..=100 {
            l.record(Duration::from_millis(ms));
        }
        let buckets = l.buckets(&[0.0005, 0.01, 0.0505, f64::INFINITY]);
        assert_eq!(buckets.counts.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [0, 10, 40, 50]);
        assert_eq!(buckets.count, 100);
        assert!((buckets.sum_s - 5.05).abs() < 0.01, "{}", buckets.sum_s);
    }

    #[test]
    fn quantiles_are_those_of_the_sorted_values() {
        let mut l = Latencies::new();
        assert_eq!(l.summary(), LatencySummary::default());
        for ms in (1..=100).rev() {
            l.record(Duration::from_millis(ms));
        }
        l.record_ns(-5);
        let s = l.summary();
        assert_eq!(s.count, 101);
        let close = |d: Duration, ms: f64| (d.as_secs_f64() * 1e3 - ms).abs() <= ms * 2e-3;
        assert!(close(s.p50, 50.0) && close(s.p99, 99.0) && close(s.max, 100.0), "{s:?}");
        l.record(Duration::from_secs(3600));
        assert!(l.summary().max.as_secs() >= 60);
        l.clear();
        assert_eq!(l.summary(), LatencySummary::default());
    }
}
