//! A camera's frame.

use super::weigh;
use crate::dispatch::vectorised;
use crate::gate::camera::{self, CameraView, D, FACES, H, MISJUDGED, MISJUDGED_BY_M};
use crate::gate::{Edge, Prediction};
use crate::lanes::{LANES, exp};
use crate::manage::{self, Birth};
use crate::params::{CLASS_PRIOR, CLASS_SIZE, MODELS};
use crate::register::{self, Registered};
use crate::sensor::rad_per_px;
use crate::table::Block;
use crate::tracker::{ScanReport, Scratch, Tracker};
use crate::update::{BlockSums, accumulate, update_block};
use fusion_contract::{CameraBox, CameraModel, ObjectClass, UtcNs};

/// Squared Mahalanobis distance beyond which a box's label is doubted: chi-square 90 % of four degrees of freedom.
const DOUBTFUL_FIT: f32 = 7.8;

vectorised! {
    /// Updates all tracks from one frame's edges.
    fn update(
        blocks: &mut [Block],
        edges: &[Edge<H>],
        probability: &[f32],
        detections: &[Registered],
        predictions: &[Prediction<D, H>],
        sums: &mut Vec<BlockSums<D, H>>,
    ) = update_all;
}

#[inline(always)]
fn update_all(
    blocks: &mut [Block],
    edges: &[Edge<H>],
    probability: &[f32],
    detections: &[Registered],
    predictions: &[Prediction<D, H>],
    sums: &mut Vec<BlockSums<D, H>>,
) {
    accumulate(edges, probability, |d| detections[d as usize].z, predictions, sums);
    for ((b, p), s) in blocks.iter_mut().zip(predictions).zip(sums.iter()) {
        if s.missed.0.iter().any(|m| *m < 1.0) {
            update_block(b, p, s);
        }
    }
}

impl Tracker {
    pub(crate) fn camera_scan(
        &mut self,
        index: usize,
        model: &CameraModel,
        boxes: &[CameraBox],
        at: UtcNs,
        report: &mut ScanReport,
    ) {
        let mut s = std::mem::take(&mut self.scratch);
        s.hit.clear();
        s.hit.extend(self.table.meta.iter().map(|m| m.hit_last[index]));
        self.sensors[index].predict(at);
        let view = self.camera_view(index, model);
        self.occlusion.look(&self.table, &view.mount);
        self.gate_camera(model, &view, boxes, [0.0; 2], &mut s);
        let mut view = view;
        if self.learn_camera(index, model, &mut s) {
            // The frame's own shake is known now: look again with steadier eyes.
            let state = &self.sensors[index];
            let px = 1.0 / rad_per_px(model);
            let shake = [(state.yaw.shake * px) as f32, -(state.pitch.shake * px) as f32];
            view = self.camera_view(index, model);
            self.gate_camera(model, &view, boxes, shake, &mut s);
        }
        let edges = std::mem::take(&mut s.camera_edges);
        let predictions = std::mem::take(&mut s.camera_predictions);
        self.associate_camera(&view, &edges, &predictions, &mut s);
        update(
            &mut self.table.blocks,
            &edges,
            &s.messages.probability,
            &s.registered,
            &predictions,
            &mut s.camera_sums,
        );
        self.vote(index, &edges, &s);
        self.settle(
            index,
            at,
            |slot| s.camera_sums[slot / LANES].missed.0[slot % LANES],
            |slot| predictions[slot / LANES].pd.0[slot % LANES],
        );
        self.camera_births(index, &view, at, &s, report);
        s.camera_edges = edges;
        s.camera_predictions = predictions;
        self.scratch = s;
    }

    fn camera_view(&self, index: usize, model: &CameraModel) -> CameraView {
        let (yaw, pitch) = (&self.sensors[index].yaw, &self.sensors[index].pitch);
        let px = 1.0 / rad_per_px(model);
        let var = [(yaw.var() * px * px) as f32, (pitch.var() * px * px) as f32];
        CameraView::new(model, yaw.bias, pitch.bias, var, &self.params.camera)
    }

    fn gate_camera(
        &self,
        model: &CameraModel,
        view: &CameraView,
        boxes: &[CameraBox],
        shake_px: [f32; 2],
        s: &mut Scratch,
    ) {
        register::camera(boxes, model, shake_px, &mut s.registered);
        camera::gate(
            &self.table.blocks,
            &self.occlusion.seen,
            &s.hit,
            view,
            &s.registered,
            self.params.life.gate,
            &mut s.camera_predictions,
            &mut s.camera_edges,
        );
    }

    /// Density of boxes per pixel⁴ for one expected box a frame: even over the image, even in the logarithm of size.
    fn box_density(view: &CameraView, d: &Registered) -> f32 {
        let (w, h) = ((d.z[1] - d.z[0]).max(4.0), (d.z[3] - d.z[2]).max(4.0));
        1.0 / (view.size[0] * 0.5 * view.size[1] * 9.0 * w * h)
    }

    fn associate_camera(
        &self,
        view: &CameraView,
        edges: &[Edge<H>],
        predictions: &[Prediction<D, H>],
        s: &mut Scratch,
    ) {
        let par = self.params.camera;
        let others = par.clutter + self.params.life.undetected * par.pd_after_miss;
        let registered = std::mem::take(&mut s.registered);
        let table = &self.table;
        weigh(table, edges, predictions, registered.len(), s, |e, r, pd| {
            let d = &registered[e.detection as usize];
            // A box's class speaks for tracks of that class.
            let named = ObjectClass::KNOWN.iter().position(|c| *c == d.class);
            let fit = named.map_or(1.0, |n| {
                let p = table.meta[e.slot as usize].class[n];
                (par.class_right * p + (1.0 - par.class_right) / 6.0 * (1.0 - p)) * 4.0
            });
            let density = others * Self::box_density(view, d);
            r * pd * e.likelihood * fit / ((1.0 - r * pd).max(1e-4) * density)
        });
        s.registered = registered;
    }

    /// Learns the offset and this frame's shake from boxes that clearly belong to a confirmed, visible track; false when there
    /// is nothing to learn from.
    fn learn_camera(&mut self, index: usize, model: &CameraModel, s: &mut Scratch) -> bool {
        let (mut sum, mut weight) = ([0.0f64; 2], [0.0f64; 2]);
        let mut n = 0;
        for (k, e) in s.camera_edges.iter().enumerate() {
            let slot = e.slot as usize;
            let alone = |o: &Edge<H>| o.likelihood < 0.05 * e.likelihood;
            let rivals = s
                .camera_edges
                .iter()
                .enumerate()
                .all(|(i, o)| i == k || (o.slot != e.slot && o.detection != e.detection) || alone(o));
            if !rivals || !self.table.meta[slot].confirmed || self.occlusion.seen[slot].hidden > 0.05 {
                continue;
            }
            let d = &s.registered[e.detection as usize];
            let w = [model.width_px as f32, model.height_px as f32];
            if d.z[0] < 2.0 || d.z[2] < 2.0 || d.z[1] > w[0] - 2.0 || d.z[3] > w[1] - 2.0 {
                continue;
            }
            let best = (0..H).fold(0, |b, h| if e.share[h] > e.share[b] { h } else { b });
            let hyp = &s.camera_predictions[slot / LANES].hypothesis[best];
            let l = slot % LANES;
            let nu = |i: usize| f64::from(d.z[i] - hyp.z[i].0[l]);
            let var = |i: usize, j: usize| f64::from(hyp.s[i][j].0[l]);
            // Columns by the middle of the box, rows by its lower edge, which stands on the road.
            let shared = |axis: usize| {
                let o = if axis == 0 { &self.sensors[index].yaw } else { &self.sensors[index].pitch };
                o.var() / (rad_per_px(model) * rad_per_px(model))
            };
            let middle = 0.25 * (var(0, 0) + 2.0 * var(0, 1) + var(1, 1));
            let columns = (0.5 * (nu(0) + nu(1)), (middle - shared(0)).max(1.0));
            let rows = (nu(3), (var(3, 3) - shared(1)).max(1.0));
            for (a, (innovation, v)) in [columns, rows].into_iter().enumerate() {
                sum[a] += innovation / v;
                weight[a] += 1.0 / v;
            }
            n += 1;
        }
        if n == 0 {
            return false;
        }
        let rad = rad_per_px(model);
        // The tracks' own errors are common to their innovations: variance is taken fourfold.
        let var = |a: usize| 4.0 / weight[a] * rad * rad;
        self.sensors[index].yaw.correct(sum[0] / weight[0] * rad, var(0));
        self.sensors[index].pitch.correct(-(sum[1] / weight[1]) * rad, var(1));
        true
    }

    /// Class votes, and the size hypotheses that follow.
    fn vote(&mut self, index: usize, edges: &[Edge<H>], s: &Scratch) {
        if !self.sensors[index].trust.may_carry_class {
            return;
        }
        for (e, &p) in edges.iter().zip(&s.messages.probability) {
            let slot = e.slot as usize;
            let misjudged: f32 = (0..MODELS).map(|m| e.share[m * FACES + MISJUDGED]).sum();
            if p * misjudged > 0.5 {
                manage::open_size(&mut self.table, slot, &MISJUDGED_BY_M);
            }
            let hidden = self.occlusion.seen[slot].hidden;
            if p < 0.3 {
                continue;
            }
            let label = s.registered[e.detection as usize].class;
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
        s: &Scratch,
        report: &mut ScanReport,
    ) {
        if !self.sensors[index].trust.may_start_track {
            return;
        }
        let par = self.params.camera;
        let undetected = self.params.life.undetected * par.pd_after_miss;
        for (k, d) in s.registered.iter().enumerate() {
            let r = s.messages.unclaimed[k] * undetected / (par.clutter + undetected)
                * d.confidence.clamp(0.1, 1.0);
            if r < self.params.life.birth_existence {
                continue;
            }
            let Some(birth) = box_birth(view, d, r.min(0.9), &par) else { continue };
            let half = 0.5 * manage::size_prior(&birth.class).0[0];
            let centre = [birth.point[0] + half * birth.los[0], birth.point[1] + half * birth.los[1]];
            if self.inside_confirmed(centre[0], centre[1], 1.0)
                || self.inside_confirmed(birth.point[0], birth.point[1], 0.5)
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

/// A birth from a box: the middle of its lower edge on the road. None where that is at or above the horizon, beyond the
/// camera's range, or cut off by the image.
fn box_birth(
    view: &CameraView,
    d: &Registered,
    existence: f32,
    par: &crate::params::CameraParams,
) -> Option<Birth> {
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
