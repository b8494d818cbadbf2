//! Each stage against the oracle, from what the backend's earlier stages gave.

use super::run;
use crate::case::{Case, Eye};
use crate::oracle::association::{Weights, belief_propagation};
use crate::oracle::gauss::TrackState;
use crate::oracle::hypothesis::{Hypothesis, fit};
use crate::oracle::odds::{self, Gated, Known};
use crate::oracle::{imm, sight, update};
use crate::report::Report;
use crate::tolerance::{
    Bound, DETECTION_PROBABILITY, EXISTENCE, GATE_EDGE, INNOVATION_COVARIANCE, MISSED, NOBODY, OracleBounds,
    PREDICT_HEADING, PROBABILITY, SIGHT_SLACK, TURN_SERIES, UPDATE_HEADING, UPDATE_HEADING_RULED_OUT,
};
use kernels::backend::{Backend, Outcome, Pair, Stage};
use kernels::lanes::LANES;
use kernels::occlusion::Visibility;
use kernels::params::{CT, CV};
use kernels::table::{Block, DIM, TURN};
use nalgebra::SVector;

/// Most rounds of belief propagation in the oracle.
const ROUNDS: usize = 20_000;

fn states(blocks: &[Block], tracks: usize) -> Vec<TrackState> {
    (0..tracks).map(|slot| TrackState::read(&blocks[slot / LANES], slot % LANES)).collect()
}

pub(super) fn judge(backend: &mut dyn Backend, case: &Case, bounds: &OracleBounds, report: &mut Report) {
    let predicted = match run(backend, case, Stage::Predict) {
        Ok(o) => o,
        Err(error) => return report.fail("predict completes", error),
    };
    predict(case, &predicted, bounds, report);
    if !case.measures() {
        return;
    }
    let whole = match run(backend, case, Stage::Update) {
        Ok(o) => o,
        Err(error) => return report.fail("update completes", error),
    };
    let prior = states(&predicted.blocks, case.tracks());
    look(case, &prior, &whole.seen, report);
    match &case.eye {
        Eye::Nothing => {}
        Eye::Radar(eye) => {
            let hypotheses: Vec<_> = prior.iter().map(|t| eye.hypotheses(t)).collect();
            let pd = |s: usize| {
                eye.detection_probability(&prior[s], whole.seen[s].hidden.into(), case.hit_last[s])
            };
            measured(case, &prior, &hypotheses, pd, &whole, bounds, report);
        }
        Eye::Camera(eye) => {
            let expected: Vec<_> = prior.iter().zip(&whole.seen).map(|(t, v)| eye.expected(t, v)).collect();
            let hypotheses: Vec<_> = prior.iter().zip(&expected).map(|(t, e)| eye.hypotheses(t, e)).collect();
            let pd = |s: usize| eye.detection_probability(&expected[s], case.hit_last[s]);
            measured(case, &prior, &hypotheses, pd, &whole, bounds, report);
        }
        Eye::Loop(eye) => {
            let hypotheses: Vec<_> = prior.iter().map(|t| eye.hypotheses(t)).collect();
            let pd = |s: usize| f64::from(u8::from(eye.may_feel(&prior[s])));
            measured(case, &prior, &hypotheses, pd, &whole, bounds, report);
        }
    }
}

fn predict(case: &Case, got: &Outcome, bounds: &OracleBounds, report: &mut Report) {
    let prior = states(&case.blocks, case.tracks());
    for (slot, t) in prior.iter().enumerate() {
        let (dt, survival) = (f64::from(case.step.dt_s), f64::from(case.step.survival));
        let mut want = t.clone();
        // How far it turns in all, in its turn model and altogether: what the filter's series leaves out grows with it.
        let (mut turned, mut heading_error) = (0.0f64, 0.0f64);
        for _ in 0..case.step.count {
            want = imm::predict(&want, dt, survival, &case.motion);
            turned += (want.model[CT].mean[TURN] * dt).abs();
            heading_error += (want.mean()[TURN] * dt).abs().powi(3) / 3.0;
        }
        let series = TURN_SERIES * turned * f64::from(u8::from(case.step.count > 0));
        let widened = |b: Bound| Bound { relative: b.relative + series, ..b };
        let have = TrackState::read(&got.blocks[slot / LANES], slot % LANES);
        let spread = [widened(bounds.predict_mean), widened(bounds.predict_covariance)];
        compare(&Names::PREDICT, slot, &have, &want, &want, spread, PROBABILITY, report);
        let angle = |t: &TrackState| t.heading.y.atan2(t.heading.x);
        let apart = fusion_contract::frame::wrap_angle(angle(&have) - angle(&want));
        report.close("predict: heading", slot, apart, 0.0, heading_error, PREDICT_HEADING);
        report.close(
            "predict: heading",
            slot,
            have.heading_var,
            want.heading_var,
            want.heading_var,
            PROBABILITY,
        );
        report.close("predict: existence", slot, have.existence, want.existence, 1.0, EXISTENCE);
    }
}

/// What comparisons of whole states are called.
struct Names {
    mean: &'static str,
    covariance: &'static str,
    model: &'static str,
}

impl Names {
    const PREDICT: Self =
        Self { mean: "predict: mean", covariance: "predict: covariance", model: "predict: model" };
    const UPDATE: Self =
        Self { mean: "update: mean", covariance: "update: covariance", model: "update: model" };
}

/// Compares two states; deviations of `scale` are the unit of means and covariances.
#[allow(
    clippy::too_many_arguments,
    reason = "what is compared, with what, by which measure, and where that goes"
)]
fn compare(
    names: &Names,
    slot: usize,
    have: &TrackState,
    want: &TrackState,
    scale: &TrackState,
    [mean, covariance]: [Bound; 2],
    model: Bound,
    report: &mut Report,
) {
    for (m, (a, b)) in have.model.iter().zip(&want.model).enumerate() {
        let sigma = |i: usize| scale.model[m].cov[(i, i)].max(0.0).sqrt();
        if want.mu[m] <= update::LEAST_MODEL {
            // All that was detected rules it out. Shares below 1e-9 are not summed, so that its place is anybody's.
            report.close(names.model, slot, have.mu[m], want.mu[m], 1.0, model);
            continue;
        }
        report.close(names.model, format_args!("slot {slot} model {m}"), have.mu[m], want.mu[m], 1.0, model);
        for i in 0..DIM {
            let at = format_args!("slot {slot} model {m} component {i}");
            report.close(names.mean, at, a.mean[i], b.mean[i], sigma(i), mean);
            for j in i..DIM {
                let scale = sigma(i) * sigma(j);
                report.close(
                    names.covariance,
                    format_args!("{at}, {j}"),
                    a.cov[(i, j)],
                    b.cov[(i, j)],
                    scale,
                    covariance,
                );
            }
        }
    }
}

fn look(case: &Case, prior: &[TrackState], seen: &[Visibility], report: &mut Report) {
    let Some(stand) = case.stand() else { return };
    if let Some(known) = &case.known {
        return report.require(known == seen, "sight: known is kept", "it was changed");
    }
    let shown = sight::look(prior, &case.confirmed, &stand, SIGHT_SLACK);
    for (slot, (got, want)) in seen.iter().zip(&shown).enumerate() {
        let hidden = f64::from(got.hidden);
        let within = want.hidden[0] <= hidden + 1e-6 && hidden <= want.hidden[1] + 1e-6;
        report.require(
            within,
            "sight: hidden",
            format_args!("slot {slot}: {hidden} is not in {:?}", want.hidden),
        );
        let ends = [(got.right_hidden, want.right_hidden), (got.left_hidden, want.left_hidden)];
        for (have, sure) in ends {
            // Of a body that does not show at all, both ends are hidden.
            let nothing = have && got.hidden == 1.0 && want.hidden[1] == 1.0;
            let right = nothing || sure.is_none_or(|sure| sure == have);
            report.require(right, "sight: ends", format_args!("slot {slot}: {got:?} is not {want:?}"));
        }
    }
}

/// Gate, associate and update of one sensor's measurements of dimension `D`.
#[allow(clippy::too_many_arguments, reason = "a scan, what is expected of it, and what was made of it")]
fn measured<const D: usize>(
    case: &Case,
    prior: &[TrackState],
    hypotheses: &[Vec<Hypothesis<D>>],
    pd: impl Fn(usize) -> f64,
    got: &Outcome,
    bounds: &OracleBounds,
    report: &mut Report,
) {
    for (slot, news) in got.slots.iter().enumerate() {
        report.close(
            "gate: detection probability",
            slot,
            news.pd.into(),
            pd(slot),
            1.0,
            DETECTION_PROBABILITY,
        );
    }
    gate(case, hypotheses, got, bounds, report);
    associate(case, prior, got, bounds, report);
    correct(case, prior, hypotheses, got, bounds, report);
}

fn vector<const D: usize>(z: &[f32; 4]) -> SVector<f64, D> {
    SVector::from_fn(|i, _| f64::from(z[i]))
}

fn gate<const D: usize>(
    case: &Case,
    hypotheses: &[Vec<Hypothesis<D>>],
    got: &Outcome,
    bounds: &OracleBounds,
    report: &mut Report,
) {
    let limit = f64::from(case.gate);
    let mut pairs = got.pairs.iter().peekable();
    for (slot, hyps) in hypotheses.iter().enumerate() {
        for (k, d) in case.detections.iter().enumerate() {
            let is_next = pairs.peek().is_some_and(|p| (p.slot as usize, p.detection as usize) == (slot, k));
            let pair = if is_next { pairs.next() } else { None };
            if got.slots[slot].pd <= 0.0 {
                report.require(pair.is_none(), "gate: the invisible is not gated", slot);
                continue;
            }
            let z = vector::<D>(&d.z);
            // Likelihoods are only wanted where a pair is or should be.
            let distance2 = hyps.iter().map(|h| h.distance2(&z)).fold(f64::INFINITY, f64::min);
            let at = format!("slot {slot} detection {k} at {distance2:.4}");
            match pair {
                Some(p) => {
                    let inside = distance2 < limit * (1.0 + GATE_EDGE);
                    report.require(inside, "gate: pairs are near", &at);
                    weigh(&at, hyps, &z, p, bounds, report);
                }
                None => {
                    let outside = distance2 > limit * (1.0 - GATE_EDGE) || fit(hyps, &z).likelihood < 2e-30;
                    report.require(outside, "gate: no near pair is lost", &at);
                }
            }
        }
    }
    report.require(pairs.next().is_none(), "gate: pairs are in order", "some were not met in order");
}

fn weigh<const D: usize>(
    at: &str,
    hyps: &[Hypothesis<D>],
    z: &SVector<f64, D>,
    p: &Pair,
    bounds: &OracleBounds,
    report: &mut Report,
) {
    let want = fit(hyps, z);
    let scale = 1.0 + want.distance2;
    report.close("gate: distance", at, p.distance2.into(), want.distance2, scale, bounds.distance);
    let (a, b) = (f64::from(p.likelihood).ln(), want.likelihood.ln());
    report.close("gate: ln likelihood", at, a, b, scale, bounds.ln_likelihood);
    let mut faces = [0.0; 4];
    for (h, s) in hyps.iter().zip(&want.share) {
        faces[h.face] += s;
    }
    for (f, want) in faces.into_iter().enumerate() {
        report.close("gate: share of face", at, p.face_share[f].into(), want, 1.0, bounds.share);
    }
    // The likeliest hypothesis, where it is beyond doubt.
    let best = (0..hyps.len()).fold(0, |b, h| if want.share[h] > want.share[b] { h } else { b });
    let second = (0..hyps.len()).filter(|h| *h != best).map(|h| want.share[h]).fold(0.0, f64::max);
    if want.share[best] - second < 0.05 {
        return;
    }
    let h = &hyps[best];
    report.require(p.face as usize == h.face, "gate: likeliest face", at);
    for i in 0..4 {
        let (want, sigma) = if i < D { (z[i] - h.z[i], h.s[(i, i)].sqrt()) } else { (0.0, 0.0) };
        report.close("gate: innovation", at, p.innovation[i].into(), want, sigma, bounds.innovation);
    }
    for (k, (i, j)) in [(0, 0), (0, 1), (1, 1), (D - 1, D - 1)].into_iter().enumerate() {
        let scale = (h.s[(i, i)] * h.s[(j, j)]).sqrt();
        report.close(
            "gate: innovation covariance",
            at,
            p.s[k].into(),
            h.s[(i, j)],
            scale,
            INNOVATION_COVARIANCE,
        );
    }
}

fn associate(case: &Case, prior: &[TrackState], got: &Outcome, bounds: &OracleBounds, report: &mut Report) {
    let tracks: Vec<Known> = (0..case.tracks())
        .map(|s| Known {
            existence: prior[s].existence,
            pd: got.slots[s].pd.into(),
            confirmed: case.confirmed[s],
            class: case.class.get(s).map_or([0.0; 7], |c| c.map(f64::from)),
        })
        .collect();
    let pairs: Vec<Gated> = got
        .pairs
        .iter()
        .map(|p| Gated {
            slot: p.slot as usize,
            detection: p.detection as usize,
            likelihood: p.likelihood.into(),
        })
        .collect();
    let undetected = f64::from(case.undetected);
    let z = &case.detections;
    let (nobody, odds) = match &case.eye {
        Eye::Nothing => return,
        Eye::Radar(eye) => odds::radar(eye, &tracks, z, &pairs, undetected),
        Eye::Camera(eye) => (vec![0.0; z.len()], odds::camera(eye, &tracks, z, &pairs, undetected)),
        Eye::Loop(_) => (vec![0.0; z.len()], odds::loops(&tracks, &pairs)),
    };
    let mut w = Weights::zeros(case.tracks(), z.len());
    for (p, odds) in pairs.iter().zip(odds) {
        w[(p.slot, p.detection)] = odds;
    }
    let want = belief_propagation(&w, ROUNDS);
    for p in &got.pairs {
        let (s, d) = (p.slot as usize, p.detection as usize);
        let at = format!("slot {s} detection {d}");
        report.close(
            "associate: pair",
            &at,
            p.probability.into(),
            want.pair[(s, d)],
            1.0,
            bounds.association,
        );
    }
    for (k, news) in got.detections.iter().enumerate() {
        report.close(
            "associate: unclaimed",
            k,
            news.unclaimed.into(),
            want.unclaimed[k],
            1.0,
            bounds.association,
        );
        report.close("associate: nobody", k, news.nobody.into(), nobody[k], nobody[k], NOBODY);
    }
}

fn correct<const D: usize>(
    case: &Case,
    prior: &[TrackState],
    hypotheses: &[Vec<Hypothesis<D>>],
    got: &Outcome,
    bounds: &OracleBounds,
    report: &mut Report,
) {
    for (slot, t) in prior.iter().enumerate() {
        let mine = got.pairs.iter().filter(|p| p.slot as usize == slot && p.probability > 0.0);
        let measured: Vec<(SVector<f64, D>, f64)> = mine
            .map(|p| (vector(&case.detections[p.detection as usize].z), f64::from(p.probability)))
            .collect();
        let total: f64 = measured.iter().map(|(_, p)| p).sum();
        report.close("update: missed", slot, got.slots[slot].missed.into(), 1.0 - total, 1.0, MISSED);
        let block = slot / LANES;
        let neighbour = got.pairs.iter().any(|p| p.slot as usize / LANES == block && p.probability > 0.0);
        let want = if !measured.is_empty() {
            update::update(t, &hypotheses[slot], &measured)
        } else if neighbour {
            update::untouched(t)
        } else {
            t.clone()
        };
        let have = TrackState::read(&got.blocks[block], slot % LANES);
        let spread = [bounds.update_mean, bounds.update_covariance];
        compare(&Names::UPDATE, slot, &have, &want, t, spread, bounds.model_probability, report);
        // The direction's variance is the cruise model's, which may have been ruled out.
        let cruises = want.mu[CV] > update::LEAST_MODEL;
        let heading = if cruises { UPDATE_HEADING } else { UPDATE_HEADING_RULED_OUT };
        let apart = have.heading - want.heading;
        report.close("update: heading", slot, apart.norm(), 0.0, 1.0, heading);
        report.close("update: heading", slot, have.heading_var, want.heading_var, want.heading_var, heading);
        report.close("update: existence", slot, have.existence, t.existence, 0.0, EXISTENCE);
    }
}
