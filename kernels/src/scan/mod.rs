//! One scan through the stages: register → gate → associate → update → manage, by kind of sensor.

mod camera;
mod loops;
mod radar;

use crate::associate::associate;
use crate::gate::{Edge, Prediction};
use crate::lanes::LANES;
use crate::table::TrackTable;
use crate::tracker::{Scratch, Tracker};
use fusion_contract::UtcNs;

/// Highest probability of existence: certainty would never be lost again.
const EXISTENCE_CAP: f32 = 0.9999;

/// Weighs the gate's edges and runs belief propagation.
///
/// `odds(edge, existence, pd)` is the weight of an edge against "missed, and nobody's detection".
fn weigh<const D: usize, const H: usize>(
    table: &TrackTable,
    edges: &[Edge<H>],
    predictions: &[Prediction<D, H>],
    detections: usize,
    scratch: &mut Scratch,
    odds: impl Fn(&Edge<H>, f32, f32) -> f32,
) {
    scratch.edge_track.clear();
    scratch.edge_detection.clear();
    scratch.edge_weight.clear();
    for e in edges {
        let slot = e.slot as usize;
        let pd = predictions[slot / LANES].pd.0[slot % LANES];
        scratch.edge_track.push(e.slot);
        scratch.edge_detection.push(e.detection);
        scratch.edge_weight.push(odds(e, table.existence(slot), pd));
    }
    associate(
        &scratch.edge_track,
        &scratch.edge_detection,
        &scratch.edge_weight,
        detections,
        &mut scratch.messages,
    );
}

impl Tracker {
    /// Existence and hits of every track after a scan of `sensor`. `missed(slot)` is β₀, `pd(slot)` the detection probability.
    fn settle(&mut self, sensor: usize, at: UtcNs, missed: impl Fn(usize) -> f32, pd: impl Fn(usize) -> f32) {
        for slot in 0..self.table.len() {
            let (pd, missed) = (pd(slot), missed(slot).clamp(0.0, 1.0));
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
