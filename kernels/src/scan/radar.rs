//! A radar's scan.

use super::weigh;
use crate::dispatch::vectorised;
use crate::gate::Edge;
use crate::gate::Prediction;
use crate::gate::radar::{self, D, FACES, H, RadarView};
use crate::lanes::{LANES, exp};
use crate::manage::{self, Birth};
use crate::params::MODELS;
use crate::register::{self, Registered};
use crate::table::{Block, LENGTH, VX, VY, X, Y};
use crate::tracker::{ScanReport, Scratch, Tracker};
use crate::update::{BlockSums, accumulate, update_block};
use fusion_contract::{RadarModel, RadarPoint, UtcNs};

/// Range of range rates that clutter and undetected vehicles spread over, m/s.
const RATE_SPAN_MPS: f32 = 40.0;

vectorised! {
    /// Updates all tracks from one radar scan's edges.
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
    pub(crate) fn radar_scan(
        &mut self,
        index: usize,
        model: &RadarModel,
        points: &[RadarPoint],
        at: UtcNs,
        report: &mut ScanReport,
    ) {
        let mut s = std::mem::take(&mut self.scratch);
        s.hit.clear();
        s.hit.extend(self.table.meta.iter().map(|m| m.hit_last[index]));
        self.sensors[index].predict(at);
        let yaw = self.sensors[index].yaw;
        let view = RadarView::new(model, yaw.bias, 0.0, &self.params.radar);
        register::radar(points, model, &view.mount, &self.sensors[index].snr, &mut s.registered);
        self.occlusion.look(&self.table, &view.mount);
        radar::gate(
            &self.table.blocks,
            &self.occlusion.seen,
            &s.hit,
            &view,
            &s.registered,
            self.params.life.gate,
            &mut s.radar_predictions,
            &mut s.radar_edges,
        );
        let edges = std::mem::take(&mut s.radar_edges);
        let predictions = std::mem::take(&mut s.radar_predictions);
        self.associate_radar(model, &edges, &predictions, &mut s);
        update(
            &mut self.table.blocks,
            &edges,
            &s.messages.probability,
            &s.registered,
            &predictions,
            &mut s.radar_sums,
        );
        self.learn_radar(index, &view, &edges, &predictions, &s);
        self.settle(
            index,
            at,
            |slot| s.radar_sums[slot / LANES].missed.0[slot % LANES],
            |slot| predictions[slot / LANES].pd.0[slot % LANES],
        );
        self.radar_births(index, &view, at, &s, report);
        s.radar_edges = edges;
        s.radar_predictions = predictions;
        self.scratch = s;
    }

    /// Density of clutter per m²·(m/s) for one expected false detection a scan: even in range and azimuth.
    fn polar_density(model: &RadarModel, range: f32) -> f32 {
        let cells = model.fov_rad as f32 * (model.max_range_m - model.min_range_m) as f32;
        1.0 / (cells.max(1.0) * range.max(1.0) * RATE_SPAN_MPS)
    }

    fn associate_radar(
        &self,
        model: &RadarModel,
        edges: &[Edge<H>],
        predictions: &[Prediction<D, H>],
        s: &mut Scratch,
    ) {
        let par = &self.params.radar;
        let mut extra = std::mem::take(&mut s.extra);
        extra.clear();
        extra.resize(s.registered.len(), 0.0);
        for e in edges {
            let slot = e.slot as usize;
            if self.table.meta[slot].confirmed {
                let pd = predictions[slot / LANES].pd.0[slot % LANES];
                extra[e.detection as usize] +=
                    self.table.existence(slot) * pd * par.extra_points * e.likelihood;
            }
        }
        // From here `extra` is the whole density of "nobody's first detection", in units of the clutter's SNR.
        for (x, d) in extra.iter_mut().zip(&s.registered) {
            let unit = Self::polar_density(model, d.z[3]);
            let undetected = self.params.life.undetected * par.pd_moving * unit;
            *x = par.clutter * unit + exp(d.ln_ratio) * (undetected + *x);
        }
        let registered = std::mem::take(&mut s.registered);
        weigh(&self.table, edges, predictions, registered.len(), s, |e, r, pd| {
            let d = e.detection as usize;
            r * pd * e.likelihood * exp(registered[d].ln_ratio) / ((1.0 - r * pd).max(1e-4) * extra[d])
        });
        s.registered = registered;
        s.extra = extra;
    }

    /// Learns yaw and SNR levels from detections that surely belong to a confirmed track.
    fn learn_radar(
        &mut self,
        index: usize,
        view: &RadarView,
        edges: &[Edge<H>],
        predictions: &[Prediction<D, H>],
        s: &Scratch,
    ) {
        let (mut sum, mut weight) = (0.0f64, 0.0f64);
        for (e, &p) in edges.iter().zip(&s.messages.probability) {
            let (slot, d) = (e.slot as usize, &s.registered[e.detection as usize]);
            if p < 0.6 || !self.table.meta[slot].confirmed {
                continue;
            }
            if d.snr_db.is_finite() {
                self.sensors[index].learn_snr(d.snr_db, d.z[3], true);
            }
            let best = (0..H).fold(0, |b, h| if e.share[h] > e.share[b] { h } else { b });
            // A reflection from inside the body may sit anywhere: it says nothing about an angle.
            if best % FACES == FACES - 1 || d.z[3] < 10.0 {
                continue;
            }
            let hyp = &predictions[slot / LANES].hypothesis[best];
            let l = slot % LANES;
            let (ex, ey) = (d.z[0] - hyp.z[0].0[l], d.z[1] - hyp.z[1].0[l]);
            let (rx, ry) = ((d.z[0] - view.mount.x) / d.z[3], (d.z[1] - view.mount.y) / d.z[3]);
            let angle = (ey * rx - ex * ry) / d.z[3];
            let var = (hyp.s[0][0].0[l] * ry * ry - 2.0 * hyp.s[0][1].0[l] * rx * ry
                + hyp.s[1][1].0[l] * rx * rx)
                / (d.z[3] * d.z[3]);
            // What a body's shape leaves open does not average out.
            let w = f64::from(p) / f64::from(var.max(1e-6));
            sum += w * f64::from(angle);
            weight += w;
        }
        for (d, (unclaimed, x)) in s.registered.iter().zip(s.messages.unclaimed.iter().zip(&s.extra)) {
            // Nobody's, and not a further point of somebody's body.
            let clutter = self.params.radar.clutter * Self::polar_density_of(&self.sensors[index], d.z[3]);
            if d.snr_db.is_finite() && *unclaimed > 0.9 && clutter > 0.5 * *x {
                self.sensors[index].learn_snr(d.snr_db, d.z[3], false);
            }
        }
        if weight > 0.0 {
            // Innovations of one scan share the tracks' own errors: their variance is taken a hundredfold.
            // Too far to the left means that the radar looks farther to the right than believed.
            self.sensors[index].yaw.correct(-sum / weight, 100.0 / weight);
        }
    }

    fn polar_density_of(sensor: &crate::sensor::SensorState, range: f32) -> f32 {
        match &sensor.kind {
            fusion_contract::SensorKind::Radar(m) => Self::polar_density(m, range),
            _ => 0.0,
        }
    }

    fn radar_births(
        &mut self,
        index: usize,
        view: &RadarView,
        at: UtcNs,
        s: &Scratch,
        report: &mut ScanReport,
    ) {
        if !self.sensors[index].trust.may_start_track {
            return;
        }
        let par = self.params.radar;
        for (k, d) in s.registered.iter().enumerate() {
            let unit = Self::polar_density_of(&self.sensors[index], d.z[3]);
            let like = exp(d.ln_ratio) * self.params.life.undetected * par.pd_moving * unit;
            let mut r = s.messages.unclaimed[k] * like / s.extra[k].max(1e-20);
            if r < self.params.life.birth_existence {
                continue;
            }
            let ghost = self.ghost_density(view, d);
            r *= s.extra[k] / (s.extra[k] + exp(d.ln_ratio) * ghost);
            if r < self.params.life.birth_existence || self.inside_confirmed(d.z[0], d.z[1], 0.8) {
                continue;
            }
            let (dx, dy) = (d.z[0] - view.mount.x, d.z[1] - view.mount.y);
            let los = [dx / d.z[3], dy / d.z[3]];
            let cross = d.z[3] * d.z[3] * view.var_azimuth;
            let birth = Birth {
                point: [d.z[0], d.z[1]],
                point_var: [
                    los[0] * los[0] * view.var_range + los[1] * los[1] * cross,
                    los[0] * los[1] * (view.var_range - cross),
                    los[1] * los[1] * view.var_range + los[0] * los[0] * cross,
                ],
                los,
                range_rate: Some((d.z[2], view.var_range_rate.sqrt())),
                class: manage::class_prior(),
                existence: r.min(0.9),
                surface: if view.body { 0.0 } else { 1.0 },
            };
            if self.give_birth(&birth, at, index, d.source) {
                report.births += 1;
            } else {
                report.overflow += 1;
            }
        }
    }

    /// Density of ghosts at a detection, per m²·(m/s): behind a confirmed vehicle, on its ray, with its range rate.
    fn ghost_density(&self, view: &RadarView, d: &Registered) -> f32 {
        const FROM_M: f32 = 3.0;
        const TO_M: f32 = 25.0;
        let mut sum = 0.0;
        for slot in 0..self.table.len() {
            if !self.table.meta[slot].confirmed {
                continue;
            }
            let (dx, dy) = (self.table.mean(slot, X) - view.mount.x, self.table.mean(slot, Y) - view.mount.y);
            let range = (dx * dx + dy * dy).sqrt().max(1.0);
            let behind = d.z[3] - range;
            if !(FROM_M..TO_M).contains(&behind) {
                continue;
            }
            let (rx, ry) = (dx / range, dy / range);
            let (zx, zy) = (d.z[0] - view.mount.x, d.z[1] - view.mount.y);
            let off = zy * rx - zx * ry;
            // On the ray as wide as the body shows, at the ghost's range.
            let sigma = 0.3 * d.z[3] / range * self.table.mean(slot, LENGTH).min(3.0)
                + d.z[3] * view.var_azimuth.sqrt();
            let rate = self.table.mean(slot, VX) * rx + self.table.mean(slot, VY) * ry;
            let sigma_rate = view.var_range_rate.sqrt() + 0.3;
            let (a, b) = (off / sigma, (d.z[2] - rate) / sigma_rate);
            let density = exp(-0.5 * (a * a + b * b)) / (std::f32::consts::TAU * sigma * sigma_rate);
            sum += self.table.existence(slot) * self.params.radar.ghosts * density / (TO_M - FROM_M);
        }
        sum
    }

    /// Whether a point lies inside a confirmed body, grown by `margin` metres.
    pub(crate) fn inside_confirmed(&self, x: f32, y: f32, margin: f32) -> bool {
        (0..self.table.len()).any(|slot| {
            if !self.table.meta[slot].confirmed || self.table.existence(slot) < 0.5 {
                return false;
            }
            let (u, v) = manage::in_body(&self.table, slot, x, y);
            u.abs() < 0.5 * self.table.mean(slot, LENGTH) + margin
                && v.abs() < 0.5 * self.table.mean(slot, crate::table::WIDTH) + 0.6 * margin
        })
    }
}

const _: () = assert!(H == MODELS * FACES);
