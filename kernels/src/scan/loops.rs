//! A loop's edge.

use crate::backend::{Sight, Stage, View};
use crate::gate::loops::LoopView;
use crate::register::Registered;
use crate::tracker::{ScanReport, Tracker};
use fusion_contract::{LoopModel, UtcNs};

impl Tracker {
    pub(crate) fn loop_edge(
        &mut self,
        index: usize,
        model: &LoopModel,
        on: bool,
        at: UtcNs,
        report: &mut ScanReport,
    ) {
        self.list_slots(index, false);
        let view = LoopView::new(model, on);
        let detections = [Registered::default()];
        let mut outcome = std::mem::take(&mut self.outcome);
        let view = View::Loop(&view);
        self.run_stages(view, Sight::Known(&[]), Stage::Update, &detections, &mut outcome, report);
        for pair in &outcome.pairs {
            let (slot, p) = (pair.slot as usize, pair.probability);
            if p > 0.5 {
                self.table.meta[slot].saw(index, at);
                let r = self.table.existence(slot);
                self.table.set_existence(slot, (r + p * (1.0 - r) * 0.5).min(0.9999));
            }
        }
        self.outcome = outcome;
    }
}
