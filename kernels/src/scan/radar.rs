//! A radar's scan.

use crate::backend::{Outcome, Sight, Stage, View};
use crate::gate::radar::{FACES, RadarView};
use crate::lanes::exp;
use crate::manage::{self, Birth};
use crate::register::{self, Registered};
use crate::tracker::{ScanReport, Tracker};
use fusion_contract::{RadarModel, RadarPoint, UtcNs};

impl Tracker {
    pub(crate) fn radar_scan(
        &mut self,
        index: usize,
        model: &RadarModel,
        points: &[RadarPoint],
        at: UtcNs,
        report: &mut ScanReport,
    ) {
        let mut detections = std::mem::take(&mut self.scratch.registered);
        let mut outcome = std::mem::take(&mut self.outcome);
        self.list_slots(index, false);
        self.sensors[index].predict(at);
        let view = self.radar_view(index, model);
        register::radar(points, model, &view.mount, &self.sensors[index].snr, &mut detections);
        self.times.register_ns += self.lap();
        let sight = Sight::From(view.mount);
        self.run_stages(View::Radar(&view), sight, Stage::Update, &detections, &mut outcome, report);
        let _ = self.lap();
        self.learn_radar(index, &view, &detections, &outcome);
        self.agree_radar(index, &view, &detections, &outcome);
        self.look_radar(index, at, &view, &detections);
        self.settle(index, at, &outcome);
        self.radar_births(index, &view, at, &detections, &outcome, report);
        self.scratch.registered = detections;
        self.outcome = outcome;
    }

    fn radar_view(&self, index: usize, model: &RadarModel) -> RadarView {
        let state = &self.sensors[index];
        let mut params = self.params.radar;
        let distrust = state.distrust();
        if let Some(distrust) = distrust {
            params.pd_moving *= distrust.detection;
            params.pd_slow *= distrust.detection;
        }
        let yaw_var = distrust.map_or(0.0, |d| d.angle_var as f32);
        RadarView::new(model, state.yaw_rad(), yaw_var, &params)
    }

    /// Learns yaw and SNR levels from detections that surely belong to a confirmed track.
    fn learn_radar(&mut self, index: usize, view: &RadarView, detections: &[Registered], outcome: &Outcome) {
        let (mut sum, mut weight) = (0.0f64, 0.0f64);
        for e in &outcome.pairs {
            let (slot, d, p) = (e.slot as usize, &detections[e.detection as usize], e.probability);
            if p < 0.6 || !self.table.meta[slot].confirmed {
                continue;
            }
            if d.snr_db.is_finite() {
                self.sensors[index].learn_snr(d.snr_db, d.z[3], true);
            }
            // A reflection from inside the body may sit anywhere: it says nothing about an angle.
            if e.face as usize == FACES - 1 || d.z[3] < 10.0 {
                continue;
            }
            let (ex, ey) = (e.innovation[0], e.innovation[1]);
            let (rx, ry) = ((d.z[0] - view.mount.x) / d.z[3], (d.z[1] - view.mount.y) / d.z[3]);
            let angle = (ey * rx - ex * ry) / d.z[3];
            let var = (e.s[0] * ry * ry - 2.0 * e.s[1] * rx * ry + e.s[2] * rx * rx) / (d.z[3] * d.z[3]);
            // What a body's shape leaves open does not average out.
            let w = f64::from(p) / f64::from(var.max(1e-6));
            sum += w * f64::from(angle);
            weight += w;
        }
        for (d, news) in detections.iter().zip(&outcome.detections) {
            // Nobody's, and not a further point of somebody's body.
            let clutter = self.params.radar.clutter * view.clutter_density(d.z[3]);
            if d.snr_db.is_finite() && news.unclaimed > 0.9 && clutter > 0.5 * news.nobody {
                self.sensors[index].learn_snr(d.snr_db, d.z[3], false);
            }
        }
        if weight > 0.0 && self.sensors[index].distrust().is_none() {
            // Innovations of one scan share the tracks' own errors: their variance is taken a hundredfold.
            // Too far to the left means that the radar looks farther to the right than believed.
            self.sensors[index].yaw.correct(-sum / weight, 100.0 / weight);
        }
    }

    fn radar_births(
        &mut self,
        index: usize,
        view: &RadarView,
        at: UtcNs,
        detections: &[Registered],
        outcome: &Outcome,
        report: &mut ScanReport,
    ) {
        if !self.sensors[index].trust.may_start_track || self.sensors[index].distrust().is_some() {
            return;
        }
        let par = self.params.radar;
        self.scratch.bodies.gather(&self.table, &view.mount);
        for (d, news) in detections.iter().zip(&outcome.detections) {
            let unit = view.clutter_density(d.z[3]);
            let like = exp(d.ln_ratio) * self.params.life.undetected * par.pd_moving * unit;
            let mut r = news.unclaimed * like / news.nobody.max(1e-20);
            if r < self.params.life.birth_existence {
                continue;
            }
            let ghost = self.scratch.bodies.ghosts(view, d);
            r *= news.nobody / (news.nobody + exp(d.ln_ratio) * ghost);
            if r < self.params.life.birth_existence || self.scratch.bodies.cover(d.z[0], d.z[1], 0.8) {
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
}
