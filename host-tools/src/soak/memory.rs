//! Resident memory over time: does it stay? Pure.

use serde::Serialize;

/// One look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Since the daemon's start, seconds.
    pub at_s: f64,
    /// Resident memory, bytes.
    pub resident_bytes: u64,
}

/// A run must be so long for a growth to be told from a warm-up, seconds.
pub const JUDGED_FROM_S: f64 = 300.0;
/// The part of a run in which caches fill and pools find their size, but no more than [`MOST_WARM_UP_S`].
const WARM_UP: f64 = 0.25;
/// Longest warm-up, seconds.
const MOST_WARM_UP_S: f64 = 600.0;

/// What the looks tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Memory {
    /// At the first look, bytes.
    pub first_bytes: u64,
    /// At the last, bytes.
    pub last_bytes: u64,
    /// The largest, bytes.
    pub most_bytes: u64,
    /// What was left out of what follows, seconds from the start.
    pub warm_up_s: f64,
    /// Least squares over what came after the warm-up, bytes an hour; absent where that was too short to tell.
    pub slope_bytes_per_hour: Option<f64>,
    /// By how much the median of the last quarter of it is above that of its first quarter, bytes; absent as the slope.
    pub growth_bytes: Option<i64>,
}

impl Memory {
    /// Of looks in their order.
    #[must_use]
    pub fn of(samples: &[Sample]) -> Self {
        let (Some(first), Some(last)) = (samples.first(), samples.last()) else { return Self::default() };
        let warm_up_s = (WARM_UP * last.at_s).min(MOST_WARM_UP_S);
        let warm = &samples[samples.partition_point(|s| s.at_s < warm_up_s)..];
        let judged = last.at_s >= JUDGED_FROM_S && warm.len() >= 8;
        Self {
            first_bytes: first.resident_bytes,
            last_bytes: last.resident_bytes,
            most_bytes: samples.iter().map(|s| s.resident_bytes).max().unwrap_or(0),
            warm_up_s,
            slope_bytes_per_hour: judged.then(|| slope(warm)),
            growth_bytes: judged.then(|| {
                let quarter = warm.len() / 4;
                median(&warm[warm.len() - quarter..]) - median(&warm[..quarter])
            }),
        }
    }
}

fn slope(samples: &[Sample]) -> f64 {
    let n = samples.len() as f64;
    let mean_t = samples.iter().map(|s| s.at_s).sum::<f64>() / n;
    let mean_b = samples.iter().map(|s| s.resident_bytes as f64).sum::<f64>() / n;
    let (mut both, mut own) = (0.0, 0.0);
    for s in samples {
        both += (s.at_s - mean_t) * (s.resident_bytes as f64 - mean_b);
        own += (s.at_s - mean_t).powi(2);
    }
    if own > 0.0 { 3600.0 * both / own } else { 0.0 }
}

fn median(samples: &[Sample]) -> i64 {
    let mut bytes: Vec<u64> = samples.iter().map(|s| s.resident_bytes).collect();
    bytes.sort_unstable();
    bytes.get(bytes.len() / 2).map_or(0, |b| i64::try_from(*b).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MB: f64 = 1e6;

    /// A look a second; megabytes as a function of seconds.
    fn looks(seconds: u32, megabytes: impl Fn(f64) -> f64) -> Memory {
        let at = |s| Sample { at_s: f64::from(s), resident_bytes: (MB * megabytes(f64::from(s))) as u64 };
        Memory::of(&(0..=seconds).map(at).collect::<Vec<_>>())
    }

    #[test]
    fn a_leak_is_measured() {
        let m = looks(3600, |t| 80.0 + 10.0 * t / 3600.0);
        assert!((m.slope_bytes_per_hour.unwrap() / (10.0 * MB) - 1.0).abs() < 1e-3, "{m:?}");
        // From the middle of the first quarter of fifty minutes to the middle of the last.
        let between = 10.0 * MB * (50.0 * 0.75) / 60.0;
        assert!((m.growth_bytes.unwrap() as f64 / between - 1.0).abs() < 0.01, "{m:?}");
        assert_eq!((m.first_bytes, m.last_bytes, m.most_bytes), (80_000_000, 90_000_000, 90_000_000));
    }

    #[test]
    fn neither_a_warm_up_nor_a_peak_is_a_leak() {
        let warmed = looks(3600, |t| 60.0 + 20.0 * (t / 500.0).min(1.0));
        assert_eq!(warmed.growth_bytes, Some(0), "{warmed:?}");
        assert!(warmed.slope_bytes_per_hour.unwrap().abs() < 1.0);
        let peak = looks(3600, |t| if (3590.0..3595.0).contains(&t) { 200.0 } else { 80.0 });
        assert_eq!((peak.growth_bytes, peak.most_bytes), (Some(0), 200_000_000));
    }

    #[test]
    fn a_short_run_is_not_judged() {
        let m = looks(60, |t| 80.0 + t);
        assert_eq!((m.slope_bytes_per_hour, m.growth_bytes), (None, None));
        assert_eq!(m.most_bytes, 140_000_000);
        assert_eq!(Memory::of(&[]), Memory::default());
        assert!(looks(JUDGED_FROM_S as u32, |_| 1.0).growth_bytes.is_some());
    }
}
