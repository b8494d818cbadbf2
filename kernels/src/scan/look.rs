//! What a scan says of its sensor's mounting, see [`crate::mounting`].

use super::camera::foot;
use crate::backend::Pair;
use crate::gate::camera::CameraView;
use crate::gate::radar::RadarView;
use crate::register::{Mount, Registered};
use crate::table::{LENGTH, VX, VY, X, Y};
use crate::tracker::Tracker;
use fusion_contract::frame::wrap_angle;
use fusion_contract::{CameraModel, UtcNs};

/// Most detections and most tracks that one look compares: mountings don't change between two scans.
pub(crate) const MOST: usize = 48;
/// Another sensor must have seen a track within this, seconds: a knocked sensor's own tracks agree with it.
const FRESH_S: f64 = 1.0;
/// Range rates of a vehicle and its reflection agree to this, m/s, and say nothing about who it is when small.
const RATE_MPS: f32 = 1.0;
/// Innovations of one track share its errors: variances are taken so many times, as for yaw; of cameras' columns, whose shake is
/// common to a frame, likewise.
const RADAR_INFLATION: f64 = 100.0;
const CAMERA_INFLATION: f64 = 40.0;

/// Something seen: direction in the site, distance with what it may be off by, range rate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sighting {
    bearing: f32,
    range: f32,
    off_m: f32,
    rate: Option<f32>,
}

impl Tracker {
    /// A sure pair's innovation, east and north, as what is left of the radar's pose and clock.
    pub(super) fn learn_residue(
        &mut self,
        index: usize,
        slot: usize,
        view: &RadarView,
        d: &Registered,
        e: &Pair,
    ) {
        let from = [f64::from(d.z[0] - view.mount.x), f64::from(d.z[1] - view.mount.y)];
        let range = f64::from(d.z[3]);
        let (ux, uy) = (from[0] / range, from[1] / range);
        let v = [VX, VY].map(|k| f64::from(self.table.mean(slot, k)));
        let innovation = [0, 1].map(|k| f64::from(e.innovation[k]));
        let s = [0, 1, 2].map(|k| f64::from(e.s[k]));
        let residue = &mut self.sensors[index].residue;
        // What is measured lies off by the opposite of what the sensor is.
        let (east, north) = ([from[1], -1.0, 0.0, -v[0]], [-from[0], 0.0, -1.0, -v[1]]);
        for [a, b] in [[ux, uy], [-uy, ux]] {
            let h = std::array::from_fn(|k| a * east[k] + b * north[k]);
            let var = a * a * s[0] + 2.0 * a * b * s[1] + b * b * s[2];
            residue.correct(&h, a * innovation[0] + b * innovation[1], RADAR_INFLATION * var.max(1e-4));
        }
    }

    /// The same of a camera's box: an angle to the right, rad, of this variance.
    pub(super) fn learn_angle(
        &mut self,
        index: usize,
        slot: usize,
        model: &CameraModel,
        angle: f64,
        var: f64,
    ) {
        let at = [X, Y, VX, VY].map(|k| f64::from(self.table.mean(slot, k)));
        let (dx, dy) = (at[0] - model.pose.x_m, at[1] - model.pose.y_m);
        let range = (dx * dx + dy * dy).sqrt().max(5.0);
        let (nx, ny) = (-dy / range, dx / range);
        let h = [1.0, nx / range, ny / range, (nx * at[2] + ny * at[3]) / range];
        self.sensors[index].residue.correct(&h, angle, CAMERA_INFLATION * var.max(1e-8));
    }

    /// Notes where a radar sees other sensors' tracks.
    pub(super) fn look_radar(
        &mut self,
        index: usize,
        at: UtcNs,
        view: &RadarView,
        detections: &[Registered],
    ) {
        if !self.sensors[index].bearings.due(at) {
            return;
        }
        let m = view.mount;
        let sighting = |d: &Registered| {
            Some(Sighting {
                bearing: libm::atan2f(d.z[1] - m.y, d.z[0] - m.x),
                range: d.z[3],
                off_m: 1.5,
                rate: Some(d.z[2]),
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
        if !self.sensors[index].bearings.due(at) {
            return;
        }
        let sighting = |d: &Registered| {
            let (range, los) = foot(view, d)?;
            Some(Sighting {
                bearing: libm::atan2f(los[1], los[0]),
                range,
                off_m: 1.0 + 0.08 * range,
                rate: None,
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
        let bias = self.sensors[index].yaw.bias;
        let step = detections.len().div_ceil(MOST).max(1);
        let mut seen = std::mem::take(&mut self.scratch.sightings);
        seen.clear();
        seen.extend(detections.iter().step_by(step).filter_map(sighting));
        let slots = self.table.len().div_ceil(MOST).max(1);
        for slot in (0..self.table.len()).step_by(slots) {
            let meta = &self.table.meta[slot];
            let others = meta.seen.iter().enumerate().any(|(s, t)| s != index && at.secs_since(*t) < FRESH_S);
            if !meta.confirmed || !others || self.table.existence(slot) < 0.8 {
                continue;
            }
            let of = |k: usize| self.table.mean(slot, k);
            let (dx, dy) = (of(X) - mount.x, of(Y) - mount.y);
            let range = (dx * dx + dy * dy).sqrt().max(1.0);
            let rate = (of(VX) * dx + of(VY) * dy) / range;
            let reach = 0.5 * of(LENGTH);
            let bearing = libm::atan2f(dy, dx);
            for s in &seen {
                let same_rate = s.rate.is_none_or(|r| (r - rate).abs() < RATE_MPS && rate.abs() > RATE_MPS);
                if same_rate && (s.range - range).abs() < s.off_m + reach {
                    let angle = wrap_angle(f64::from(bearing - s.bearing)) + bias;
                    self.sensors[index].bearings.saw(angle);
                }
            }
        }
        self.scratch.sightings = seen;
        self.sensors[index].judge();
    }
}
