//! The tracker: one scan after the other, in order of measurement.

use fusion_contract::{Scan, SensorAlignment, Site, Track, UtcNs};

/// Every choice of the filter that a unit may change.
#[derive(Clone, Debug, Default)]
pub struct FilterParams {}

/// What happened to one scan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScanReport {
    /// Detections the scan held.
    pub detections: usize,
    /// Tracks after it (confirmed or not).
    pub tracks: usize,
    /// Tracks it started.
    pub births: usize,
    /// Detections refused because a table was full.
    pub overflow: usize,
}

/// The fusion filter of one unit.
#[derive(Debug)]
pub struct Tracker {}

impl Tracker {
    /// A tracker for a site. `unit_seed` enters the identity of every track: hash the unit's name.
    #[must_use]
    pub fn new(site: &Site, params: &FilterParams, unit_seed: u64) -> Self {
        let _ = (site, params, unit_seed);
        Self {}
    }

    /// Takes one scan; scans must come in order of `measured`.
    pub fn ingest(&mut self, scan: &Scan) -> ScanReport {
        let _ = scan;
        ScanReport::default()
    }

    /// Confirmed tracks, moved to `at`, ascending by identity; replaces what `out` held.
    pub fn tracks_at(&mut self, at: UtcNs, out: &mut Vec<Track>) {
        let _ = at;
        out.clear();
    }

    /// What has been learnt about the sensors' mountings, ascending by sensor.
    #[must_use]
    pub fn alignment(&self) -> Vec<SensorAlignment> {
        Vec::new()
    }
}
