//! How well each sensor agrees with the tracks that all of them made: sums, for whoever watches over the sensors.
//!
//! Nothing here has an influence on the filter.

use crate::backend::Outcome;
use crate::gate::radar::{FACES, RadarView};
use crate::register::Registered;
use crate::sensor::rad_per_px;
use crate::tracker::Tracker;
use fusion_contract::CameraModel;

/// A pair at least this probable says something about its sensor.
const CLEAR: f32 = 0.6;
/// A track that would be detected at least this probably, the sensor should see.
const IN_SIGHT: f32 = 0.3;
/// Nearer than this a body's own extent hides an angle, metres.
const NEAREST_M: f32 = 10.0;

/// Sums over a sensor's scans. The difference of two is what lies between them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Agreement {
    /// Scans.
    pub scans: u64,
    /// Confirmed tracks that it should have seen.
    pub in_sight: f64,
    /// Of them, those that it saw.
    pub seen: f64,
    /// Detections of nothing: no track's, and unlike an undetected vehicle's.
    pub strange: f64,
    /// Detections that clearly are a confirmed track's.
    pub clear: f64,
    /// Of those, squared Mahalanobis distance to the track, a dimension.
    pub distance2: f64,
    /// Pairs that say something about its mounting.
    pub angles: f64,
    /// Of those, how far to the left of the track the detection lies, rad, with the learnt yaw corrected for.
    pub bearing_rad: f64,
    /// Of those, a radar's range too much, metres.
    pub range_m: f64,
}

impl Agreement {
    /// What came after `earlier`.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Self {
        Self {
            scans: self.scans.saturating_sub(earlier.scans),
            in_sight: self.in_sight - earlier.in_sight,
            seen: self.seen - earlier.seen,
            strange: self.strange - earlier.strange,
            clear: self.clear - earlier.clear,
            distance2: self.distance2 - earlier.distance2,
            angles: self.angles - earlier.angles,
            bearing_rad: self.bearing_rad - earlier.bearing_rad,
            range_m: self.range_m - earlier.range_m,
        }
    }
}

impl Tracker {
    /// What both kinds have in common; call it before the tracks' existence changes.
    fn agree(&mut self, sensor: usize, dimensions: f64, outcome: &Outcome) {
        let (mut in_sight, mut seen) = (0.0, 0.0);
        for (news, meta) in outcome.slots.iter().zip(&self.table.meta) {
            if meta.confirmed && news.pd >= IN_SIGHT {
                in_sight += 1.0;
                seen += f64::from(1.0 - news.missed.clamp(0.0, 1.0));
            }
        }
        let (mut clear, mut distance2) = (0.0, 0.0);
        for pair in &outcome.pairs {
            if pair.probability >= CLEAR && self.table.meta[pair.slot as usize].confirmed {
                clear += 1.0;
                distance2 += f64::from(pair.distance2) / dimensions;
            }
        }
        let a = &mut self.sensors[sensor].agreement;
        a.scans += 1;
        a.in_sight += in_sight;
        a.seen += seen;
        a.clear += clear;
        a.distance2 += distance2;
    }

    pub(crate) fn agree_radar(
        &mut self,
        sensor: usize,
        view: &RadarView,
        detections: &[Registered],
        outcome: &Outcome,
    ) {
        self.agree(sensor, 3.0, outcome);
        let (mut angles, mut bearing, mut range) = (0.0, 0.0, 0.0);
        for e in &outcome.pairs {
            let d = &detections[e.detection as usize];
            let clear = e.probability >= CLEAR && self.table.meta[e.slot as usize].confirmed;
            // A reflection from inside the body may sit anywhere.
            if !clear || e.face as usize == FACES - 1 || d.z[3] < NEAREST_M {
                continue;
            }
            let (ex, ey) = (e.innovation[0], e.innovation[1]);
            let (rx, ry) = ((d.z[0] - view.mount.x) / d.z[3], (d.z[1] - view.mount.y) / d.z[3]);
            angles += 1.0;
            bearing += f64::from((ey * rx - ex * ry) / d.z[3]);
            range += f64::from(ex * rx + ey * ry);
        }
        let par = self.params.radar;
        let strange = detections.iter().zip(&outcome.detections).filter(|(d, news)| {
            news.unclaimed > 0.9 && par.clutter * view.clutter_density(d.z[3]) > 0.5 * news.nobody
        });
        let strange = strange.count() as f64;
        let a = &mut self.sensors[sensor].agreement;
        a.strange += strange;
        a.angles += angles;
        a.bearing_rad += bearing;
        a.range_m += range;
    }

    pub(crate) fn agree_camera(&mut self, sensor: usize, model: &CameraModel, outcome: &Outcome) {
        self.agree(sensor, 4.0, outcome);
        let rad = rad_per_px(model);
        let (mut angles, mut bearing) = (0.0, 0.0);
        for e in &outcome.pairs {
            if e.probability >= CLEAR && self.table.meta[e.slot as usize].confirmed {
                angles += 1.0;
                // Columns grow to the right.
                bearing -= 0.5 * f64::from(e.innovation[0] + e.innovation[1]) * rad;
            }
        }
        let strange = outcome.detections.iter().filter(|news| news.unclaimed > 0.9).count() as f64;
        let a = &mut self.sensors[sensor].agreement;
        a.strange += strange;
        a.angles += angles;
        a.bearing_rad += bearing;
    }
}
