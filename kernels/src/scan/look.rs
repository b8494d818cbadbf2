//! Where a sensor sees other sensors' tracks, see [`crate::mounting`].

use super::camera::foot;
use crate::gate::camera::CameraView;
use crate::gate::radar::RadarView;
use crate::register::{Mount, Registered};
use crate::table::{LENGTH, Meta, VX, VY, X, Y};
use crate::tracker::Tracker;
use fusion_contract::UtcNs;
use fusion_contract::frame::wrap_angle;

/// Most detections and most tracks that one look compares: mountings don't change between two scans.
pub(crate) const MOST: usize = 48;
/// Another sensor must have seen a track within this, seconds: a knocked sensor's own tracks agree with it.
const FRESH_S: f64 = 1.0;
/// Existence from which a track surely is a vehicle.
const SURE: f32 = 0.8;
/// Range rates of a vehicle and its reflection agree to this, m/s, and say nothing about who it is when small.
const RATE_MPS: f32 = 1.0;

/// Something seen: direction in the site, distance with what it may be off by, range rate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sighting {
    bearing_rad: f32,
    range_m: f32,
    off_m: f32,
    rate_mps: Option<f32>,
}

impl Tracker {
    /// Notes where a radar sees other sensors' tracks.
    pub(super) fn look_radar(
        &mut self,
        index: usize,
        at: UtcNs,
        view: &RadarView,
        detections: &[Registered],
    ) {
        let m = view.mount;
        let sighting = |d: &Registered| {
            Some(Sighting {
                bearing_rad: libm::atan2f(d.z[1] - m.y, d.z[0] - m.x),
                range_m: d.z[3],
                off_m: 1.5,
                rate_mps: Some(d.z[2]),
            })
        };
        self.look(index, at, &m, detections, sighting);
    }

    /// Notes where a camera sees other sensors' tracks.
    pub(super) fn look_camera(
        &mut self,
        index: usize,
        at: UtcNs,
        view: &CameraView,
        detections: &[Registered],
    ) {
        let sighting = |d: &Registered| {
            let (range_m, los) = foot(view, d)?;
            Some(Sighting {
                bearing_rad: libm::atan2f(los[1], los[0]),
                range_m,
                off_m: 1.0 + 0.08 * range_m,
                rate_mps: None,
            })
        };
        self.look(index, at, &view.mount, detections, sighting);
    }

    fn look(
        &mut self,
        index: usize,
        at: UtcNs,
        mount: &Mount,
        detections: &[Registered],
        sighting: impl Fn(&Registered) -> Option<Sighting>,
    ) {
        if !self.sensors[index].bearings.due(at) {
            return;
        }
        let yaw = self.sensors[index].yaw_rad();
        let step = detections.len().div_ceil(MOST).max(1);
        let mut seen = std::mem::take(&mut self.scratch.sightings);
        seen.clear();
        seen.extend(detections.iter().step_by(step).filter_map(sighting));
        let slots = self.table.len().div_ceil(MOST).max(1);
        for slot in (0..self.table.len()).step_by(slots) {
            let meta = &self.table.meta[slot];
            if !meta.confirmed || self.table.existence(slot) < SURE || !self.others_see(index, meta, at) {
                continue;
            }
            let of = |k: usize| self.table.mean(slot, k);
            let (dx, dy) = (of(X) - mount.x, of(Y) - mount.y);
            let range = (dx * dx + dy * dy).sqrt().max(1.0);
            let rate = (of(VX) * dx + of(VY) * dy) / range;
            let (reach, bearing) = (0.5 * of(LENGTH), libm::atan2f(dy, dx));
            for s in &seen {
                let like = s.rate_mps.is_none_or(|r| (r - rate).abs() < RATE_MPS && rate.abs() > RATE_MPS);
                if like && (s.range_m - range).abs() < s.off_m + reach {
                    let angle = wrap_angle(f64::from(bearing - s.bearing_rad)) + yaw;
                    self.sensors[index].bearings.saw(angle);
                }
            }
        }
        self.scratch.sightings = seen;
        self.sensors[index].bearings.judge();
    }

    /// Whether a sensor other than this one, and that is believed, has just seen a track.
    fn others_see(&self, index: usize, meta: &Meta, at: UtcNs) -> bool {
        meta.seen.iter().zip(&self.sensors).enumerate().any(|(i, (seen, sensor))| {
            i != index && at.secs_since(*seen) < FRESH_S && sensor.distrust().is_none()
        })
    }
}
