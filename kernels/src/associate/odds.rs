//! The weight of each gated pair: odds of "this track gave this detection" against "the track was missed, and the
//! detection is nobody's". What "nobody's" means differs by sensor.

use crate::gate::camera::{self, CameraView};
use crate::gate::radar::{self, RadarView};
use crate::gate::{Edge, Prediction, loops};
use crate::lanes::{LANES, exp};
use crate::register::Registered;
use crate::table::Block;
use fusion_contract::ObjectClass;

/// Density of vehicles that trip a loop and that no track stands for, per m².
pub(crate) const UNKNOWN_PER_M2: f32 = 0.01;

#[inline]
fn existence(blocks: &[Block], slot: usize) -> f32 {
    blocks[slot / LANES].existence.0[slot % LANES]
}

#[inline]
fn pd<const D: usize, const H: usize>(predictions: &[Prediction<D, H>], slot: usize) -> f32 {
    predictions[slot / LANES].pd.0[slot % LANES]
}

/// Radar: nobody's are clutter, vehicles without a track, and further points of confirmed bodies.
///
/// In: predicted blocks, `confirmed` by slot, expected undetected vehicles in view, the gate's edges and predictions,
/// detections. Out: `nobody` by detection (density, per m²·(m/s), in units of the clutter's SNR), `weight` by edge.
#[allow(clippy::too_many_arguments, reason = "a kernel's buffers, as its shader binds them")]
pub fn radar(
    blocks: &[Block],
    confirmed: &[bool],
    view: &RadarView,
    undetected: f32,
    edges: &[Edge<{ radar::H }>],
    predictions: &[Prediction<{ radar::D }, { radar::H }>],
    detections: &[Registered],
    nobody: &mut Vec<f32>,
    weight: &mut Vec<f32>,
) {
    let par = &view.params;
    nobody.clear();
    nobody.resize(detections.len(), 0.0);
    for e in edges {
        let slot = e.slot as usize;
        if confirmed[slot] {
            nobody[e.detection as usize] +=
                existence(blocks, slot) * pd(predictions, slot) * par.extra_points * e.likelihood;
        }
    }
    for (x, d) in nobody.iter_mut().zip(detections) {
        let unit = view.clutter_density(d.z[3]);
        let undetected = undetected * par.pd_moving * unit;
        *x = par.clutter * unit + exp(d.ln_ratio) * (undetected + *x);
    }
    weight.clear();
    weight.extend(edges.iter().map(|e| {
        let (slot, d) = (e.slot as usize, e.detection as usize);
        let (r, pd) = (existence(blocks, slot), pd(predictions, slot));
        r * pd * e.likelihood * exp(detections[d].ln_ratio) / ((1.0 - r * pd).max(1e-4) * nobody[d])
    }));
}

/// Camera: nobody's are false boxes and vehicles without a track; a box's class speaks for tracks of that class.
///
/// In: predicted blocks, class probabilities by slot, expected undetected vehicles in view, the gate's edges and
/// predictions, detections. Out: `weight` by edge.
#[allow(clippy::too_many_arguments, reason = "a kernel's buffers, as its shader binds them")]
pub fn camera(
    blocks: &[Block],
    class: &[[f32; 7]],
    view: &CameraView,
    undetected: f32,
    edges: &[Edge<{ camera::H }>],
    predictions: &[Prediction<{ camera::D }, { camera::H }>],
    detections: &[Registered],
    weight: &mut Vec<f32>,
) {
    let par = view.params;
    let others = par.clutter + undetected * par.pd_after_miss;
    weight.clear();
    weight.extend(edges.iter().map(|e| {
        let (slot, d) = (e.slot as usize, &detections[e.detection as usize]);
        let (r, pd) = (existence(blocks, slot), pd(predictions, slot));
        let named = ObjectClass::KNOWN.iter().position(|c| *c == d.class);
        let fit = named.map_or(1.0, |n| {
            let p = class[slot][n];
            (par.class_right * p + (1.0 - par.class_right) / 6.0 * (1.0 - p)) * 4.0
        });
        let density = others * box_density(view, d);
        r * pd * e.likelihood * fit / ((1.0 - r * pd).max(1e-4) * density)
    }));
}

/// Density of boxes per pixel⁴ for one expected box a frame: even over the image, even in the logarithm of size.
fn box_density(view: &CameraView, d: &Registered) -> f32 {
    let (w, h) = ((d.z[1] - d.z[0]).max(4.0), (d.z[3] - d.z[2]).max(4.0));
    1.0 / (view.size[0] * 0.5 * view.size[1] * 9.0 * w * h)
}

/// Loop: one vehicle trips it; that the others did not is no news about them.
///
/// In: predicted blocks, edges. Out: `weight` by edge.
pub fn loops(blocks: &[Block], edges: &[Edge<{ loops::H }>], weight: &mut Vec<f32>) {
    weight.clear();
    weight.extend(edges.iter().map(|e| existence(blocks, e.slot as usize) * e.likelihood / UNKNOWN_PER_M2));
}
