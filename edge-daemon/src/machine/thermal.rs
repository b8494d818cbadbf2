//! Temperatures: `/sys/class/thermal/thermal_zone*`, as the kernel's documentation of its thermal framework describes them
//! (Documentation/driver-api/thermal/sysfs-api.rst): millidegrees Celsius.

use super::files::{Files, unique};
use std::collections::BTreeSet;

/// What a temperature in a cabinet may be; beyond it a zone is not there, or not known (some say −256 or 0 kelvin).
const PLAUSIBLE_C: std::ops::RangeInclusive<f64> = -60.0..=200.0;
/// Trip points that a zone may have.
const MOST_TRIPS: usize = 16;

/// One thermal zone.
#[derive(Clone, Debug, PartialEq)]
pub struct Temperature {
    /// The zone's type, such as `cpu-thermal`.
    pub zone: String,
    /// Degrees Celsius.
    pub celsius: f64,
    /// Where the kernel begins to slow the machine down or to switch it off: the lowest of its passive, hot and critical trip
    /// points, degrees Celsius. Active ones only start a fan.
    pub trip_celsius: Option<f64>,
}

pub(super) fn temperatures(files: &mut Files<'_>) -> Vec<Temperature> {
    const ZONES: &str = "sys/class/thermal";
    let (mut found, mut given) = (Vec::new(), BTreeSet::new());
    for name in files.names(ZONES, "thermal_zone") {
        let zone = format!("{ZONES}/{name}");
        let Some(celsius) = files.required(&format!("{zone}/temp")).map(degrees) else { continue };
        if !PLAUSIBLE_C.contains(&celsius) {
            files.refuse();
            continue;
        }
        let kind = files.optional(&format!("{zone}/type")).unwrap_or_default();
        let trip_celsius = lowest_trip(files, &zone);
        found.push(Temperature { zone: unique(&kind, &name, &mut given), celsius, trip_celsius });
    }
    found
}

fn lowest_trip(files: &mut Files<'_>, zone: &str) -> Option<f64> {
    let mut lowest: Option<f64> = None;
    for n in 0..MOST_TRIPS {
        let Some(kind) = files.optional(&format!("{zone}/trip_point_{n}_type")) else { break };
        if !matches!(kind.trim(), "passive" | "hot" | "critical") {
            continue;
        }
        let trip = files.required(&format!("{zone}/trip_point_{n}_temp")).map(degrees);
        // Zero and less stand for trip points that are switched off.
        if let Some(trip) = trip.filter(|t| *t > 0.0 && PLAUSIBLE_C.contains(t)) {
            lowest = Some(lowest.map_or(trip, |l| l.min(trip)));
        }
    }
    lowest
}

fn degrees(millidegrees: i64) -> f64 {
    millidegrees as f64 * 1e-3
}
