//! A camera's frame.

use crate::backend::{Outcome, Pair, Sight, Stage, View};
use crate::gate::camera::{CameraView, MISJUDGED, MISJUDGED_BY_M};
use crate::lanes::exp;
use crate::manage::{self, Birth};
use crate::occlusion::Visibility;
use crate::params::{CLASS_PRIOR, CLASS_SIZE};
use crate::register::{self, Registered};
use crate::sensor::rad_per_px;
use crate::tracker::{ScanReport, Tracker};
use fusion_contract::{CameraBox, CameraModel, ObjectClass, UtcNs};

/// Squared Mahalanobis distance beyond which a box's label is doubted: chi-square 90 % of four degrees of freedom.
const DOUBTFUL_FIT: f32 = 7.8;

impl Tracker {
    pub(crate) fn camera_scan(
        &mut self,
        index: usize,
        model: &CameraModel,
        boxes: &[CameraBox],
        at: UtcNs,
        report: &mut ScanReport,
    ) {
        let mut detections = std::mem::take(&mut self.scratch.registered);
        let mut outcome = std::mem::take(&mut self.outcome);
        let mut seen = std::mem::take(&mut self.scratch.seen);
        self.list_slots(index, true);
        self.sensors[index].predict(at);
        let view = self.camera_view(index, model);
        register::camera(boxes, model, [0.0; 2], &mut detections);
        self.times.register_ns += self.lap();
        // First a look with the shake unknown, to learn it ...
        let sight = Sight::From(view.mount);
        self.run_stages(View::Camera(&view), sight, Stage::Gate, &detections, &mut outcome, report);
        std::mem::swap(&mut seen, &mut outcome.seen);
        let shake = self.learn_camera(index, model, &detections, &outcome.pairs, &seen);
        // ... then one with steadier eyes.
        let view = self.camera_view(index, model);
        if shake != [0.0; 2] {
            register::camera(boxes, model, shake, &mut detections);
        }
        let sight = Sight::Known(&seen);
        self.run_stages(View::Camera(&view), sight, Stage::Update, &detections, &mut outcome, report);
        let _ = self.lap();
        self.look_camera(index, at, &view, &detections);
        self.vote(index, &detections, &outcome);
        self.agree_camera(index, model, &outcome);
        self.settle(index, at, &outcome);
        self.camera_births(index, &view, at, &detections, &outcome, report);
        self.scratch.registered = detections;
        self.scratch.seen = seen;
        self.outcome = outcome;
    }

    fn camera_view(&self, index: usize, model: &CameraModel) -> CameraView {
        let state = &self.sensors[index];
        let px = 1.0 / rad_per_px(model);
        let mut params = self.params.camera;
        let distrust = state.distrust();
        if let Some(distrust) = distrust {
            params.pd_after_hit *= distrust.detection;
            params.pd_after_miss *= distrust.detection;
        }
        let yaw_var = state.yaw.var() + distrust.map_or(0.0, |d| d.angle_var);
        let var = [(yaw_var * px * px) as f32, (state.pitch.var() * px * px) as f32];
        CameraView::new(model, state.yaw_rad(), state.pitch.bias, var, &params)
    }

    /// Learns the offset and this frame's shake from boxes that clearly belong to a confirmed, visible track. Returns the shake,
    /// pixels right and down; zero when there is nothing to learn from.
    fn learn_camera(
        &mut self,
        index: usize,
        model: &CameraModel,
        detections: &[Registered],
        pairs: &[Pair],
        seen: &[Visibility],
    ) -> [f32; 2] {
        let (mut sum, mut weight) = ([0.0f64; 2], [0.0f64; 2]);
        let mut n = 0;
        let rad = rad_per_px(model);
        self.scratch.rivals.count(pairs, self.table.len(), detections.len());
        for e in pairs {
            let (slot, d) = (e.slot as usize, &detections[e.detection as usize]);
            let alone = self.scratch.rivals.strongest(e) < 0.05 * e.likelihood;
            if !alone || !self.table.meta[slot].confirmed || seen[slot].hidden > 0.05 {
                continue;
            }
            let w = [model.width_px as f32, model.height_px as f32];
            if d.z[0] < 2.0 || d.z[2] < 2.0 || d.z[1] > w[0] - 2.0 || d.z[3] > w[1] - 2.0 {
                continue;
            }
            let nu = |i: usize| f64::from(e.innovation[i]);
            let [s00, s01, s11, s33] = e.s.map(f64::from);
            // Columns by the middle of the box, rows by its lower edge, which stands on the road.
            let shared = |axis: usize| {
                let o = if axis == 0 { &self.sensors[index].yaw } else { &self.sensors[index].pitch };
                o.var() / (rad * rad)
            };
            let middle = 0.25 * (s00 + 2.0 * s01 + s11);
            let columns = (0.5 * (nu(0) + nu(1)), (middle - shared(0)).max(1.0));
            let rows = (nu(3), (s33 - shared(1)).max(1.0));
            for (a, (innovation, v)) in [columns, rows].into_iter().enumerate() {
                sum[a] += innovation / v;
                weight[a] += 1.0 / v;
            }
            n += 1;
        }
        if n == 0 || self.sensors[index].distrust().is_some() {
            return [0.0; 2];
        }
        // The tracks' own errors are common to their innovations: variance is taken fourfold.
        let var = |a: usize| 4.0 / weight[a] * rad * rad;
        let state = &mut self.sensors[index];
        state.yaw.correct(sum[0] / weight[0] * rad, var(0));
        state.pitch.correct(-(sum[1] / weight[1]) * rad, var(1));
        let px = 1.0 / rad;
        [(state.yaw.shake * px) as f32, -(state.pitch.shake * px) as f32]
    }

    /// Class votes, and the size hypotheses that follow.
    fn vote(&mut self, index: usize, detections: &[Registered], outcome: &Outcome) {
        if !self.sensors[index].trust.may_carry_class || self.sensors[index].distrust().is_some() {
            return;
        }
        for e in &outcome.pairs {
            let (slot, p) = (e.slot as usize, e.probability);
            if p * e.face_share[MISJUDGED] > 0.5 {
                manage::open_size(&mut self.table, slot, &MISJUDGED_BY_M);
            }
            let hidden = outcome.seen[slot].hidden;
            if p < 0.3 {
                continue;
            }
            let label = detections[e.detection as usize].class;
            // Labels of one vehicle repeat their mistakes: each counts for less than half, and one on a box that fits badly, or on
            // a body that hardly shows, for less still.
            let fit = exp((DOUBTFUL_FIT - e.distance2).min(0.0) * 0.25);
            let p = 0.4 * p * fit * (1.0 - 0.7 * hidden);
            manage::vote_class(&mut self.table.meta[slot], label, p, self.params.camera.class_right);
            manage::rest_size(&mut self.table, slot);
        }
    }

    fn camera_births(
        &mut self,
        index: usize,
        view: &CameraView,
        at: UtcNs,
        detections: &[Registered],
        outcome: &Outcome,
        report: &mut ScanReport,
    ) {
        if !self.sensors[index].trust.may_start_track || self.sensors[index].distrust().is_some() {
            return;
        }
        self.scratch.bodies.gather(&self.table, &view.mount);
        let par = self.params.camera;
        let undetected = self.params.life.undetected * par.pd_after_miss;
        for (d, news) in detections.iter().zip(&outcome.detections) {
            let r = news.unclaimed * undetected / (par.clutter + undetected) * d.confidence.clamp(0.1, 1.0);
            if r < self.params.life.birth_existence {
                continue;
            }
            let Some(birth) = box_birth(view, d, r.min(0.9), &par) else { continue };
            let half = 0.5 * manage::size_prior(&birth.class).0[0];
            let centre = [birth.point[0] + half * birth.los[0], birth.point[1] + half * birth.los[1]];
            if self.scratch.bodies.cover(centre[0], centre[1], 1.0)
                || self.scratch.bodies.cover(birth.point[0], birth.point[1], 0.5)
            {
                continue;
            }
            if self.give_birth(&birth, at, index, d.source) {
                report.births += 1;
            } else {
                report.overflow += 1;
            }
        }
    }
}

/// Distance, metres, and direction of the middle of a box's lower edge on the road. None where that is at or above the horizon, beyond
/// the camera's range, or cut off by the image.
pub(super) fn foot(view: &CameraView, d: &Registered) -> Option<(f32, [f32; 2])> {
    let m = &view.mount;
    if d.z[3] >= view.size[1] - 1.5 || d.z[0] <= 1.5 || d.z[1] >= view.size[0] - 1.5 {
        return None;
    }
    let u = (0.5 * (d.z[0] + d.z[1]) - view.centre[0]) / view.focal;
    let v = (d.z[3] - view.centre[1]) / view.focal;
    // Ray (forward, left, down) in the camera's axes turned by pitch.
    let down = m.sin_pitch + v * m.cos_pitch;
    let forward = m.cos_pitch - v * m.sin_pitch;
    if down < 0.01 || m.z <= 0.0 {
        return None;
    }
    let k = m.z / down;
    let (f, l) = (forward * k, -u * k);
    let range = (f * f + l * l).sqrt();
    if range > view.max_range || f < 1.0 {
        return None;
    }
    let los = [(f * m.cos_yaw - l * m.sin_yaw) / range, (f * m.sin_yaw + l * m.cos_yaw) / range];
    Some((range, los))
}

/// A birth from a box, see [`foot`].
fn box_birth(
    view: &CameraView,
    d: &Registered,
    existence: f32,
    par: &crate::params::CameraParams,
) -> Option<Birth> {
    let m = &view.mount;
    let (range, los) = foot(view, d)?;
    let sigma_px = view.var_edge[1].sqrt() + 2.0;
    // d range / d pixel: range²/(f·height).
    let along = sigma_px * range * range / (view.focal * m.z) + 0.5;
    let across = sigma_px * range / view.focal + 0.3;
    let mut class = CLASS_PRIOR;
    if let Some(named) = ObjectClass::KNOWN.iter().position(|c| *c == d.class) {
        let wrong = (1.0 - par.class_right) / 6.0;
        let mut total = 0.0;
        for (i, c) in class.iter_mut().enumerate() {
            *c *= if i == named { par.class_right } else { wrong };
            total += *c;
        }
        class.iter_mut().for_each(|c| *c /= total);
    }
    debug_assert_eq!(CLASS_SIZE.len(), class.len());
    Some(Birth {
        point: [m.x + range * los[0], m.y + range * los[1]],
        point_var: [
            los[0] * los[0] * along * along + los[1] * los[1] * across * across,
            los[0] * los[1] * (along * along - across * across),
            los[1] * los[1] * along * along + los[0] * los[0] * across * across,
        ],
        los,
        range_rate: None,
        class,
        existence,
        surface: 1.0,
    })
}
