//! Where a sensor sees other sensors' tracks, see [`crate::mounting`].

use super::camera::foot;
use crate::gate::camera::CameraView;
use crate::gate::radar::RadarView;
use crate::mounting::{Finding, Places, SEEN_BY_TWO};
use crate::register::{Mount, Registered};
use crate::sensor::SensorState;
use crate::table::{LENGTH, Meta, VX, VY, WIDTH, X, Y};
use crate::tracker::Tracker;
use fusion_contract::frame::wrap_angle;
use fusion_contract::{SensorKind, UtcNs};

/// Most detections and most tracks that one look compares: mountings don't change between two scans.
pub(crate) const MOST: usize = 48;
/// Another sensor must have seen a track within this, seconds: a knocked sensor's own tracks agree with it.
const FRESH_S: f64 = 1.0;
/// From that age on a track counts, seconds: those that a knocked sensor starts come after it is suspected.
const OLD_S: f64 = 3.0;
/// Existence from which a track surely is a vehicle.
const SURE: f32 = 0.8;
/// Range rates of a vehicle and its reflection agree to this, m/s.
const RATE_MPS: f32 = 1.0;
/// Weight of a track on which a range rate says nothing.
const STANDING: f64 = 0.3;
/// Weight of a track that a single other sensor sees: that may be its mistake.
const ALONE: f64 = 0.5;
/// While another is suspected more than this share as much it is open whose fault it is.
const DOUBTFUL: f64 = 0.5;
/// What is known of a direction at best, rad; and from where on it says nothing, because a body is near and wide.
const FINE_RAD: f64 = 0.012;
const COARSE_RAD: f64 = 0.06;

/// Something seen: direction in the site, distance with what it may be off by, range rate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sighting {
    bearing_rad: f32,
    range_m: f32,
    off_m: f32,
    rate_mps: Option<f32>,
    /// It is what a track is where the sensor is believed to look.
    explained: bool,
}

/// A track as a sensor would see it: how many others see it, direction and distance of its middle, range rate, half its depth, and what
/// its direction may be off by.
#[derive(Clone, Copy, Debug)]
struct Shown {
    witnesses: usize,
    bearing_rad: f32,
    range_m: f32,
    rate_mps: f32,
    deep_m: f32,
    by_rad: f64,
}

impl Shown {
    /// How far to the right of the track a sighting is that may be of it, rad.
    fn off(&self, s: &Sighting) -> Option<f64> {
        let like = s.rate_mps.is_none_or(|r| (r - self.rate_mps).abs() < RATE_MPS);
        let near = (-s.off_m - self.deep_m..s.off_m).contains(&(s.range_m - self.range_m));
        (like && near).then(|| wrap_angle(f64::from(self.bearing_rad - s.bearing_rad)))
    }
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
                off_m: 1.0,
                rate_mps: Some(d.z[2]),
                explained: false,
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
                off_m: 1.0 + 0.04 * range_m,
                rate_mps: None,
                explained: false,
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
        let step = detections.len().div_ceil(MOST).max(1);
        let mut seen = std::mem::take(&mut self.scratch.sightings);
        seen.clear();
        seen.extend(detections.iter().step_by(step).filter_map(sighting));
        let slots = self.table.len().div_ceil(MOST).max(1);
        let rated = seen.first().is_some_and(|s| s.rate_mps.is_some());
        if !rated {
            self.explain(index, at, mount, &mut seen);
        }
        let yaw = self.sensors[index].yaw_rad();
        for slot in (0..self.table.len()).step_by(slots) {
            let Some(shown) = self.shown(index, slot, at, mount) else { continue };
            let mut places = Places::default();
            for s in &seen {
                if let Some(off) = shown.off(s).filter(|off| !s.explained || off.abs() <= shown.by_rad) {
                    places.mark(off + yaw, shown.by_rad);
                }
            }
            let said = if shown.witnesses > 1 { 1.0 } else { ALONE };
            // A queue beside another looks the same a lane farther, and a radar hardly sees it.
            let weight = if rated && shown.rate_mps.abs() < RATE_MPS { STANDING * said } else { said };
            let id = self.table.meta[slot].id.0;
            self.sensors[index].bearings.saw(id, places, weight, shown.witnesses > 1);
        }
        self.scratch.sightings = seen;
        self.judge(index);
    }

    /// Marks what is a track's where the sensor is believed to look: it is no other one's elsewhere. Of two rows of a queue the near one may
    /// hide the far one; range rates tell them apart.
    fn explain(&self, index: usize, at: UtcNs, mount: &Mount, seen: &mut [Sighting]) {
        for shown in (0..self.table.len()).filter_map(|slot| self.shown(index, slot, at, mount)) {
            seen.iter_mut()
                .filter(|s| shown.off(s).is_some_and(|off| off.abs() <= shown.by_rad))
                .for_each(|s| s.explained = true);
        }
    }

    /// A track as the sensor would see it, where others see it; none where it says nothing about the sensor.
    fn shown(&self, index: usize, slot: usize, at: UtcNs, mount: &Mount) -> Option<Shown> {
        let meta = &self.table.meta[slot];
        if !meta.confirmed || self.table.existence(slot) < SURE || at.secs_since(meta.born) < OLD_S {
            return None;
        }
        let witnesses = self.witnesses(index, meta, at);
        let of = |k: usize| self.table.mean(slot, k);
        let (dx, dy) = (of(X) - mount.x, of(Y) - mount.y);
        let range_m = (dx * dx + dy * dy).sqrt().max(1.0);
        let (hx, hy) = self.table.heading(slot);
        let (cos, sin) = ((hx * dx + hy * dy).abs() / range_m, (hx * dy - hy * dx).abs() / range_m);
        let across = 0.5 * (sin * of(LENGTH) + cos * of(WIDTH)) / range_m;
        let by_rad = f64::from(across).max(FINE_RAD);
        (witnesses > 0 && by_rad <= COARSE_RAD).then(|| Shown {
            witnesses,
            bearing_rad: libm::atan2f(dy, dx),
            range_m,
            rate_mps: (of(VX) * dx + of(VY) * dy) / range_m,
            deep_m: 0.5 * (cos * of(LENGTH) + sin * of(WIDTH)),
            by_rad,
        })
    }

    /// Decides anew whether a sensor is knocked.
    fn judge(&mut self, index: usize) {
        let before = self.sensors[index].bearings.knocked();
        let Some(finding) = self.sensors[index].bearings.finding() else { return };
        if let (Finding::Knocked(_), None) = (finding, before) {
            let eye = |s: &SensorState| matches!(s.kind, SensorKind::Radar(_) | SensorKind::Camera(_));
            let others = || {
                let believed =
                    move |(i, s): &(usize, &SensorState)| *i != index && eye(s) && s.distrust().is_none();
                self.sensors.iter().enumerate().filter(believed)
            };
            let alone = others().count() < 2;
            let of =
                |s: &SensorState| if alone { s.bearings.suspicion() } else { s.bearings.sure_suspicion() };
            let own = of(&self.sensors[index]);
            if (!alone && own < SEEN_BY_TWO) || others().any(|(_, s)| of(s) > DOUBTFUL * own) {
                return;
            }
            self.sensors.iter_mut().filter(|s| s.distrust().is_none()).for_each(|s| s.bearings.forget());
        }
        self.sensors[index].bearings.settle(finding);
    }

    /// How many sensors other than this one, that are believed, have just seen a track: one that seems knocked itself, more than
    /// this one, is no witness against it.
    fn witnesses(&self, index: usize, meta: &Meta, at: UtcNs) -> usize {
        let own = self.sensors[index].bearings.suspicion();
        let sees = |(i, (seen, sensor)): &(usize, (&UtcNs, &SensorState))| {
            let fresh = at.secs_since(**seen) < FRESH_S;
            *i != index && fresh && sensor.distrust().is_none() && sensor.bearings.vouched(own)
        };
        meta.seen.iter().zip(&self.sensors).enumerate().filter(sees).count()
    }
}
