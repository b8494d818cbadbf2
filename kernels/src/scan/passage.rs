//! A vehicle's passage of a speed trap: its velocity, where its body is at that instant.
//!
//! To the filter it is what a radar would measure that stands behind the vehicle and looks along the lane: the body's centre and a
//! range rate, so that every backend has it without a kernel of its own. The trap's speed tells more than its loops' edges, which
//! the filter has taken already: what a loop's field adds to a body is the same at both loops and falls out of the difference. Where
//! the body is, on the other hand, the edges have told, so that the place only serves to find the track: it is given a standard
//! deviation far beyond theirs. A passage says nothing of vehicles that are not in it: nobody is missed by one.

use super::EXISTENCE_CAP;
use crate::backend::{Outcome, Sight, Stage, View};
use crate::gate::radar::RadarView;
use crate::manage::{self, Birth};
use crate::params::RadarParams;
use crate::register;
use crate::sensor::SensorState;
use crate::tracker::{ScanReport, Tracker};
use fusion_contract::{
    LoopModel, Pose, RadarModel, RadarPoint, ReflectionPoint, SensorIndex, SensorKind, UtcNs, VehiclePassage,
};

/// How far behind the vehicle the radar stands that would measure the same, metres: its rays are parallel at a lane's width.
const BEHIND_M: f64 = 50.0;
/// Standard deviations of the place by which the track is found, along the lane and across, metres.
const ALONG_SIGMA_M: f64 = 2.0;
const ACROSS_SIGMA_M: f64 = 1.0;
/// Full angle about the lane in which tracks are candidates, rad: the place decides among them.
const FIELD_RAD: f64 = 0.6;
/// How far about the vehicle tracks are candidates, metres.
const REACH_M: f64 = 20.0;
/// Where a loop's field ends is uncertain by this much, metres, one standard deviation.
const FIELD_SIGMA_M: f32 = 0.25;
/// Existence of a vehicle that both loops saw alike and no track stands for.
const BORN_EXISTENCE: f32 = 0.9;

impl Tracker {
    /// Takes a vehicle's passage of a speed trap: what `sensor`, the loop that it left last, and its twin measured. `at` is the
    /// instant at which it left; the loop's own edges are ingested as scans beside this. Reported as late where it is older than
    /// the last scan, or no loop's.
    pub fn ingest_passage(&mut self, sensor: SensorIndex, passage: &VehiclePassage, at: UtcNs) -> ScanReport {
        let mut report = ScanReport::default();
        let index = usize::from(sensor.0);
        let kind = self.sensors.get(index).map(|s| s.kind);
        let (Some(SensorKind::Loop(model)), false) = (kind, self.now.is_some_and(|now| at < now)) else {
            report.late = true;
            return report;
        };
        report.detections = 1;
        self.advance(at);
        self.passage(index, &model, passage, at, &mut report);
        report.tracks = self.table.len();
        report
    }

    fn passage(
        &mut self,
        index: usize,
        model: &LoopModel,
        passage: &VehiclePassage,
        at: UtcNs,
        report: &mut ScanReport,
    ) {
        let eye = Eye::new(model, passage, &self.params.radar);
        let mut detections = std::mem::take(&mut self.scratch.registered);
        let mut outcome = std::mem::take(&mut self.outcome);
        self.list_slots(index, false);
        let snr = self.sensors[index].snr;
        register::radar(&[eye.point], &eye.model, &eye.view.mount, &snr, &mut detections);
        let view = View::Radar(&eye.view);
        self.run_stages(view, Sight::From(eye.view.mount), Stage::Update, &detections, &mut outcome, report);
        self.credit(index, at, &outcome);
        let unclaimed = outcome.detections.first().map_or(0.0, |news| news.unclaimed);
        if self.sensors[index].trust.may_start_track && unclaimed > 0.5 {
            self.scratch.bodies.gather(&self.table, &eye.view.mount);
            let birth = eye.birth(&self.sensors[index], passage, unclaimed);
            if !self.scratch.bodies.cover(birth.point[0], birth.point[1], 0.0) {
                let born = self.give_birth(&birth, at, index, 0);
                report.births += usize::from(born);
                report.overflow += usize::from(!born);
            }
        }
        self.scratch.registered = detections;
        self.outcome = outcome;
    }

    /// The track whose passage it was has been seen.
    fn credit(&mut self, index: usize, at: UtcNs, outcome: &Outcome) {
        for pair in outcome.pairs.iter().filter(|pair| pair.probability > 0.5) {
            let (slot, p) = (pair.slot as usize, pair.probability);
            self.table.meta[slot].saw(index, at);
            let r = self.table.existence(slot);
            self.table.set_existence(slot, (r + p * (1.0 - r) * 0.5).min(EXISTENCE_CAP));
        }
    }
}

/// The radar that would measure what the trap did.
#[derive(Debug)]
struct Eye {
    model: RadarModel,
    view: RadarView,
    point: RadarPoint,
    /// The way the vehicle goes.
    way: [f32; 2],
    /// Its centre, east and north, metres.
    centre: [f32; 2],
    /// Variance of the centre across the lane, m², and of an edge's time, s².
    var_across: f32,
    var_time: f32,
}

impl Eye {
    fn new(model: &LoopModel, passage: &VehiclePassage, params: &RadarParams) -> Self {
        let speed = f64::from(passage.speed_mps);
        let yaw_rad = model.heading_rad + if speed < 0.0 { std::f64::consts::PI } else { 0.0 };
        let (s, c) = libm::sincos(yaw_rad);
        // The rear is over the edge of the loop that lies ahead of it.
        let ahead = 0.5 * (model.length_m + f64::from(passage.length_m.max(0.0)));
        let (x, y) = (model.x_m + ahead * c, model.y_m + ahead * s);
        let pose =
            Pose { x_m: x - BEHIND_M * c, y_m: y - BEHIND_M * s, z_m: 0.0, yaw_rad, pitch_down_rad: 0.0 };
        let radar = RadarModel {
            pose,
            fov_rad: FIELD_RAD,
            min_range_m: BEHIND_M - REACH_M,
            max_range_m: BEHIND_M + REACH_M,
            sigma_range_m: ALONG_SIGMA_M,
            sigma_azimuth_rad: ACROSS_SIGMA_M / BEHIND_M,
            sigma_range_rate_mps: f64::from(passage.sigma_speed_mps),
            reflection: ReflectionPoint::Body,
        };
        // Two loops don't agree on a vehicle that is none, feel it at any speed, and nothing hides it from them.
        let pd = 0.9;
        let params = RadarParams { pd_moving: pd, pd_slow: pd, occlusion: 0.0, clutter: 0.02, ..*params };
        let across = 0.35 * model.width_m;
        Self {
            view: RadarView::new(&radar, 0.0, 0.0, &params),
            model: radar,
            point: RadarPoint {
                range_m: BEHIND_M as f32,
                azimuth_rad: 0.0,
                range_rate_mps: passage.speed_mps.abs(),
                snr_db: None,
            },
            way: [c as f32, s as f32],
            centre: [x as f32, y as f32],
            var_across: (across * across) as f32,
            var_time: (model.sigma_time_s * model.sigma_time_s) as f32,
        }
    }

    /// The track of a vehicle that nothing else has seen yet.
    fn birth(&self, sensor: &SensorState, passage: &VehiclePassage, unclaimed: f32) -> Birth {
        let [c, s] = self.way;
        let half_length = 0.5 * passage.sigma_length_m;
        let speed = passage.speed_mps.abs();
        let along = FIELD_SIGMA_M * FIELD_SIGMA_M + half_length * half_length + speed * speed * self.var_time;
        let across = self.var_across;
        let class = if sensor.trust.may_carry_extent {
            manage::class_by_length(passage.length_m, passage.sigma_length_m)
        } else {
            manage::class_prior()
        };
        Birth {
            point: self.centre,
            point_var: [
                c * c * along + s * s * across,
                c * s * (along - across),
                s * s * along + c * c * across,
            ],
            los: self.way,
            range_rate: Some((speed, passage.sigma_speed_mps)),
            class,
            existence: unclaimed * BORN_EXISTENCE,
            surface: 0.0,
        }
    }
}
