//! One scan: registered, run through the backend's stages, then learnt from and managed, by kind of sensor.

mod bodies;
mod camera;
mod look;
mod loops;
mod passage;
mod radar;
mod rivals;

pub(crate) use bodies::Bodies;
pub(crate) use look::{MOST, Sighting};
pub(crate) use rivals::Rivals;

use crate::backend::{Job, Outcome, Sight, Stage, Step, View};
use crate::register::Registered;
use crate::tracker::{ScanReport, Tracker};
use fusion_contract::UtcNs;

/// Highest probability of existence: certainty would never be lost again.
const EXISTENCE_CAP: f32 = 0.9999;

impl Tracker {
    /// Notes by slot what a job reads of a track beside its numbers.
    pub(crate) fn list_slots(&mut self, sensor: usize, with_class: bool) {
        let s = &mut self.scratch;
        s.confirmed.clear();
        s.confirmed.extend(self.table.meta.iter().map(|m| m.confirmed));
        s.hit_last.clear();
        s.hit_last.extend(self.table.meta.iter().map(|m| m.hit_last.get(sensor).is_some_and(|h| *h)));
        s.class.clear();
        if with_class {
            s.class.extend(self.table.meta.iter().map(|m| m.class));
        }
    }

    /// Runs the stages up to `until` and commits the tracks.
    pub(crate) fn run_stages(
        &mut self,
        view: View<'_>,
        sight: Sight<'_>,
        until: Stage,
        detections: &[Registered],
        outcome: &mut Outcome,
        report: &mut ScanReport,
    ) {
        let s = &self.scratch;
        let job = Job {
            epoch: self.epoch,
            until,
            blocks: &self.table.blocks,
            confirmed: &s.confirmed,
            hit_last: &s.hit_last,
            class: &s.class,
            step: std::mem::take(&mut self.step),
            motion: &self.params.motion,
            view,
            sight,
            detections,
            gate: self.params.life.gate,
            undetected: self.params.life.undetected,
        };
        report.fell_back |= !self.engine.run(&job, outcome);
        std::mem::swap(&mut self.table.blocks, &mut outcome.blocks);
        self.times.add(&outcome.times);
        self.epoch += 1;
    }

    /// Only moves the tracks to the scan's time.
    pub(crate) fn run_predict(&mut self, report: &mut ScanReport) {
        if self.step == Step::default() {
            return;
        }
        self.list_slots(0, false);
        let mut outcome = std::mem::take(&mut self.outcome);
        self.run_stages(View::Nothing, Sight::Known(&[]), Stage::Predict, &[], &mut outcome, report);
        self.outcome = outcome;
    }

    /// Existence and hits of every track after a scan of `sensor`.
    fn settle(&mut self, sensor: usize, at: UtcNs, outcome: &Outcome) {
        for (slot, news) in outcome.slots.iter().enumerate() {
            let (pd, missed) = (news.pd, news.missed.clamp(0.0, 1.0));
            if pd <= 0.0 {
                continue;
            }
            let r = self.table.existence(slot);
            let r_missed = r * (1.0 - pd) / (1.0 - r * pd).max(1e-6);
            let r = (1.0 - missed) + missed * r_missed;
            self.table.set_existence(slot, r.min(EXISTENCE_CAP));
            let meta = &mut self.table.meta[slot];
            if missed < 0.5 {
                meta.saw(sensor, at);
            } else {
                meta.hit_last[sensor] = false;
            }
            let life = &self.params.life;
            meta.confirmed |= r >= life.publish_existence && meta.hits >= life.publish_hits;
        }
    }
}
