//! Time as the whole system speaks it.

use std::fmt;

/// Nanoseconds since the Unix epoch, UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcNs(pub i64);

impl UtcNs {
    /// The earliest representable instant.
    pub const MIN: Self = Self(i64::MIN);

    /// From seconds since the epoch, rounded to the nearest nanosecond; saturates.
    #[must_use]
    pub fn from_secs(secs: f64) -> Self {
        Self((secs * 1e9).round() as i64)
    }

    /// Seconds since the epoch. Resolves about a quarter of a microsecond at today's dates.
    #[must_use]
    pub fn as_secs(self) -> f64 {
        self.0 as f64 * 1e-9
    }

    /// Seconds from `earlier` to `self`; negative when `self` is the earlier one.
    #[must_use]
    pub fn secs_since(self, earlier: Self) -> f64 {
        self.0.saturating_sub(earlier.0) as f64 * 1e-9
    }

    /// This instant moved by `ns` nanoseconds, saturating at the ends of the range.
    #[must_use]
    pub fn plus_ns(self, ns: i64) -> Self {
        Self(self.0.saturating_add(ns))
    }
}

impl fmt::Display for UtcNs {
    /// Decimal seconds with nine decimals, exact.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let n = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:09}", n / 1_000_000_000, n % 1_000_000_000)
    }
}

/// Where a measurement's time stamp comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum StampSource {
    /// The moment the bytes arrived, less the sensor's configured latency.
    #[default]
    Arrival,
    /// A clock in the device that is synchronised to UTC.
    Device,
    /// The device's frame counter times its period, anchored to arrivals.
    FrameCounter,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_is_exact_decimal_seconds() {
        assert_eq!(UtcNs(1_500_000_001).to_string(), "1.500000001");
        assert_eq!(UtcNs(-1).to_string(), "-0.000000001");
        assert_eq!(UtcNs(i64::MIN).to_string(), "-9223372036.854775808");
    }

    #[test]
    fn seconds_round_trip_to_the_nanosecond() {
        assert_eq!(UtcNs::from_secs(12.345_678_901), UtcNs(12_345_678_901));
        assert!((UtcNs(2_500_000_000).secs_since(UtcNs(1_000_000_000)) - 1.5).abs() < 1e-12);
    }
}
