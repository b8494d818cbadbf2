//! Vehicles as the unit's own filter sees them, ten times a second: who is where, for association and as a start.

use crate::placement::Placement;
use fusion_contract::{ObjectClass, Scan, ScanData, Site, Track, TrackId, UtcNs};
use kernels::{FilterParams, Tracker};
use std::collections::BTreeMap;

/// Time between two samples, nanoseconds.
pub const SAMPLE_NS: i64 = 100_000_000;
/// The same, seconds.
pub const SAMPLE_S: f64 = SAMPLE_NS as f64 * 1e-9;

/// One vehicle at one instant, site frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Tick: the instant is the base plus this many times [`SAMPLE_NS`].
    pub tick: i64,
    /// Body centre `[east, north]`, metres.
    pub at: [f64; 2],
    /// Velocity, m/s.
    pub velocity: [f64; 2],
    /// Where the front points, radians.
    pub heading: f64,
    /// Length, width, height, metres.
    pub size: [f64; 3],
}

/// One vehicle's samples, tick after tick without a gap.
#[derive(Clone, Debug, PartialEq)]
pub struct Vehicle {
    /// Most probable class at the end.
    pub class: ObjectClass,
    /// Samples, ascending.
    pub samples: Vec<Sample>,
}

impl Vehicle {
    /// Where it was at `t`, seconds since the base; none outside its samples.
    #[must_use]
    pub fn at(&self, t: f64) -> Option<Sample> {
        let first = self.samples.first()?.tick;
        let place = t / SAMPLE_S - first as f64;
        if place < 0.0 {
            return None;
        }
        let (k, share) = (place.floor() as usize, place.fract());
        let (a, b) = (self.samples.get(k)?, self.samples.get(k + 1)?);
        let mix = |a: [f64; 2], b: [f64; 2]| [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
        Some(Sample { at: mix(a.at, b.at), velocity: mix(a.velocity, b.velocity), ..*a })
    }
}

/// The filter over the scans of those sensors that `wanted` names, each in its place: its confirmed tracks.
///
/// `order` are indices into `scans` by the moment they are about (see [`in_order`]).
pub fn follow(
    site: &Site,
    scans: &[Scan],
    order: &[(UtcNs, usize)],
    base: UtcNs,
    wanted: impl Fn(usize) -> bool,
) -> Vec<Vehicle> {
    let mut tracker = Tracker::new(site, &FilterParams::default(), 0);
    let mut found: BTreeMap<TrackId, Vec<Vehicle>> = BTreeMap::new();
    let mut tracks: Vec<Track> = Vec::new();
    let mut tick = i64::MIN;
    for &(moment, index) in order {
        let scan = &scans[index];
        if !wanted(usize::from(scan.sensor.0)) {
            continue;
        }
        let now = moment.0.saturating_sub(base.0).div_euclid(SAMPLE_NS);
        // A gap of the recording is no reason to make up where everybody was.
        tick = if now.saturating_sub(tick) > 20 { now } else { tick };
        while tick < now {
            tick += 1;
            tracker.tracks_at(base.plus_ns(tick.saturating_mul(SAMPLE_NS)), &mut tracks);
            for track in &tracks {
                take(found.entry(track.id).or_default(), tick, track);
            }
        }
        tracker.ingest(&Scan { measured: moment, ..scan.clone() });
    }
    found.into_values().flatten().filter(|v| v.samples.len() > 5).collect()
}

fn take(pieces: &mut Vec<Vehicle>, tick: i64, track: &Track) {
    let sample = Sample {
        tick,
        at: [f64::from(track.x_m), f64::from(track.y_m)],
        velocity: [f64::from(track.vx_mps), f64::from(track.vy_mps)],
        heading: f64::from(track.heading_rad),
        size: [track.length_m, track.width_m, track.height_m].map(f64::from),
    };
    match pieces.last_mut() {
        Some(v) if v.samples.last().is_some_and(|s| s.tick + 1 == tick) => {
            v.class = track.class;
            v.samples.push(sample);
        }
        _ => pieces.push(Vehicle { class: track.class, samples: vec![sample] }),
    }
}

/// Scans in the order of the moments they are about.
#[must_use]
pub fn in_order(scans: &[Scan], placements: &[Placement]) -> Vec<(UtcNs, usize)> {
    let useful = |s: &Scan| {
        matches!(s.data, ScanData::Radar(_) | ScanData::Camera(_) | ScanData::Objects(_) | ScanData::Loop(_))
    };
    let moment = |s: &Scan| placements.get(usize::from(s.sensor.0)).map(|p| p.moment(s.measured));
    let mut order: Vec<(UtcNs, usize)> = scans
        .iter()
        .enumerate()
        .filter(|(_, s)| useful(s))
        .filter_map(|(i, s)| moment(s).map(|m| (m, i)))
        .collect();
    order.sort_unstable();
    order
}

/// The site with its sensors in these places.
#[must_use]
pub fn placed(site: &Site, placements: &[Placement]) -> Site {
    let sensors = site.sensors.iter().zip(placements).map(|(s, p)| p.place(s)).collect();
    Site { sensors, ..site.clone() }
}
