//! What anybody would write first: nalgebra's matrices in `f64`, track by track, as the oracle has them (its Jacobians are numeric);
//! each S is inverted once. Association is the CPU twin's: there is no matrix in it.

use crate::load::Junction;
use conformance::oracle::gauss::TrackState;
use conformance::oracle::hypothesis::Hypothesis;
use conformance::oracle::{imm, update};
use kernels::associate::{Messages, associate};
use kernels::backend::StageTimes;
use kernels::lanes::LANES;
use kernels::table::X;
use nalgebra::{SMatrix, SVector};

/// Beyond this east or west of a track no detection is looked at, metres.
const WINDOW_M: f64 = 15.0;

/// Mean, inverse of S, and weighted density at the mean.
fn peak(h: &Hypothesis<3>) -> Option<(SVector<f64, 3>, SMatrix<f64, 3, 3>, f64)> {
    let root = h.s.cholesky()?;
    let density = h.weight / (std::f64::consts::TAU.powi(3) * root.determinant()).sqrt();
    Some((h.z, root.inverse(), density))
}

/// One frame; says how long its stages took.
pub fn frame(j: &Junction, clock: fn() -> u64) -> StageTimes {
    let mut times = StageTimes::default();
    let mut mark = clock();
    let mut lap = || {
        let now = clock();
        now - std::mem::replace(&mut mark, now)
    };
    let (dt, survival) = (f64::from(j.step.dt_s), f64::from(j.step.survival));
    let read = |slot: usize| TrackState::read(&j.blocks[slot / LANES], slot % LANES);
    let prior: Vec<TrackState> =
        (0..j.tracks).map(|slot| imm::predict(&read(slot), dt, survival, &j.motion)).collect();
    times.predict_ns = lap();

    let mut hypotheses: Vec<Vec<Hypothesis<3>>> = Vec::new();
    let (mut slots, mut indices, mut likelihood) = (Vec::new(), Vec::new(), Vec::new());
    for (slot, t) in prior.iter().enumerate() {
        let hyps = j.eye.hypotheses(t);
        let peaks: Vec<_> = hyps.iter().filter_map(peak).collect();
        let x = t.mean()[X];
        let first = j.detections.partition_point(|d| f64::from(d.key) < x - WINDOW_M);
        for (k, d) in j.detections.iter().enumerate().skip(first) {
            if f64::from(d.key) > x + WINDOW_M {
                break;
            }
            let z = SVector::<f64, 3>::from_fn(|i, _| f64::from(d.z[i]));
            let (mut nearest, mut sum) = (f64::INFINITY, 0.0);
            for (at, inverse, peak) in &peaks {
                let nu = z - at;
                let d2 = (nu.transpose() * inverse * nu)[0];
                nearest = nearest.min(d2);
                sum += peak * (-0.5 * d2).exp();
            }
            if nearest < 30.0 {
                slots.push(slot as u32);
                indices.push(k as u32);
                likelihood.push(sum);
            }
        }
        hypotheses.push(hyps);
    }
    times.gate_ns = lap();

    let clutter = j.eye.clutter_density(100.0);
    let weights: Vec<f32> = likelihood
        .iter()
        .zip(&slots)
        .map(|(l, s)| {
            let r = prior[*s as usize].existence * 0.7;
            (r * l / ((1.0 - r).max(1e-4) * clutter)) as f32
        })
        .collect();
    let mut messages = Messages::default();
    associate(&slots, &indices, &weights, j.detections.len(), &mut messages);
    times.associate_ns = lap();

    let mut k = 0;
    for (slot, t) in prior.iter().enumerate() {
        let mut measured = Vec::new();
        while slots.get(k) == Some(&(slot as u32)) {
            let d = &j.detections[indices[k] as usize];
            let z = SVector::<f64, 3>::from_fn(|i, _| f64::from(d.z[i]));
            measured.push((z, f64::from(messages.probability[k])));
            k += 1;
        }
        if !measured.is_empty() {
            std::hint::black_box(update::update(t, &hypotheses[slot], &measured));
        }
    }
    times.update_ns = lap();
    times
}
