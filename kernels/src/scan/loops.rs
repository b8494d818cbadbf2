//! A loop's edge.

use super::weigh;
use crate::gate::loops::{self, LoopView};
use crate::lanes::LANES;
use crate::register::Registered;
use crate::tracker::Tracker;
use crate::update::{accumulate, update_block};
use fusion_contract::{LoopModel, UtcNs};

/// Density of vehicles that trip a loop and that no track stands for, per m².
const UNKNOWN_PER_M2: f32 = 0.01;

impl Tracker {
    pub(crate) fn loop_edge(&mut self, index: usize, model: &LoopModel, on: bool, at: UtcNs) {
        let mut s = std::mem::take(&mut self.scratch);
        let view = LoopView::new(model, on);
        s.registered.clear();
        s.registered.push(Registered::default());
        loops::gate(
            &self.table.blocks,
            self.table.len(),
            &view,
            &s.registered,
            self.params.life.gate,
            &mut s.loop_predictions,
            &mut s.loop_edges,
        );
        let edges = std::mem::take(&mut s.loop_edges);
        let predictions = std::mem::take(&mut s.loop_predictions);
        // One vehicle trips the loop; that the others did not is no news about them.
        weigh(&self.table, &edges, &predictions, 1, &mut s, |e, r, _| r * e.likelihood / UNKNOWN_PER_M2);
        accumulate(&edges, &s.messages.probability, |_| [0.0; 4], &predictions, &mut s.loop_sums);
        for ((b, p), sums) in self.table.blocks.iter_mut().zip(&predictions).zip(&s.loop_sums) {
            if sums.missed.0.iter().any(|m| *m < 1.0) {
                update_block(b, p, sums);
            }
        }
        for (e, &p) in edges.iter().zip(&s.messages.probability) {
            let slot = e.slot as usize;
            if p > 0.5 {
                self.table.meta[slot].saw(index, at);
                let r = self.table.existence(slot);
                self.table.set_existence(slot, (r + p * (1.0 - r) * 0.5).min(0.9999));
            }
            debug_assert!(slot / LANES < predictions.len());
        }
        s.loop_edges = edges;
        s.loop_predictions = predictions;
        self.scratch = s;
    }
}
