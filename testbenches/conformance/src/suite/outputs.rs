//! Every output is written, none depends on what the buffers held, and all agree with the CPU's twin.

use super::run_into;
use crate::case::Case;
use crate::report::Report;
use crate::tolerance::{PROBABILITY, Tolerances, Twin};
use kernels::CpuBackend;
use kernels::backend::{Backend, DetectionNews, Outcome, Pair, SlotNews, Stage};
use kernels::lanes::{LANES, Lanes};
use kernels::occlusion::Visibility;
use kernels::table::{Block, DIM, tri};

/// What outputs hold before a job: numbers that no job gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Not a number, with a payload of its own.
    NotANumber,
    /// A huge number: what a maximum or a comparison would swallow if it were not a number.
    Huge,
}

impl Mark {
    fn value(self) -> f32 {
        match self {
            Self::NotANumber => f32::from_bits(0x7fa5_a5a5),
            Self::Huge => -1.25e30,
        }
    }
}

/// An outcome whose buffers are full of `mark`, larger than any job needs.
#[must_use]
pub fn marked(mark: Mark) -> Outcome {
    const MANY: usize = 512;
    let v = mark.value();
    let l = Lanes::splat(v);
    let mut block = Block::default();
    for m in &mut block.model {
        (m.m, m.p, m.mu) = ([l; DIM], [l; kernels::table::TRI], l);
    }
    block.mean = [l; DIM];
    (block.hx, block.hy, block.hvar, block.existence, block.size_rate) = (l, l, l, l, l);
    (block.size_mean, block.size_var) = ([l; 3], [l; 3]);
    let seen = Visibility { hidden: v, right_hidden: true, left_hidden: true, right: v, left: v };
    let pair = Pair {
        slot: u32::MAX,
        detection: u32::MAX,
        distance2: v,
        likelihood: v,
        probability: v,
        face: u32::MAX,
        face_share: [v; 4],
        innovation: [v; 4],
        s: [v; 4],
    };
    Outcome {
        epoch: u64::MAX,
        blocks: vec![block; MANY / LANES],
        seen: vec![seen; MANY],
        pairs: vec![pair; MANY],
        slots: vec![SlotNews { missed: v, pd: v }; MANY],
        detections: vec![DetectionNews { unclaimed: v, nobody: v }; MANY],
        iterations: usize::MAX,
        times: Default::default(),
    }
}

/// Every number of an outcome but the times, as bits, padding lanes and iterations included.
#[must_use]
pub fn bits(o: &Outcome) -> Vec<u32> {
    let mut out = vec![o.epoch as u32, (o.epoch >> 32) as u32];
    let mut lanes = |l: &Lanes| out.extend(l.0.iter().map(|v| v.to_bits()));
    for b in &o.blocks {
        for m in &b.model {
            m.m.iter().chain(&m.p).for_each(&mut lanes);
            lanes(&m.mu);
        }
        b.mean.iter().chain(&b.size_mean).chain(&b.size_var).for_each(&mut lanes);
        [&b.hx, &b.hy, &b.hvar, &b.existence, &b.size_rate].into_iter().for_each(&mut lanes);
    }
    for s in &o.seen {
        let flags = u32::from(s.right_hidden) + 2 * u32::from(s.left_hidden);
        out.extend([s.hidden.to_bits(), s.right.to_bits(), s.left.to_bits(), flags]);
    }
    for p in &o.pairs {
        out.extend([p.slot, p.detection, p.face]);
        out.extend([p.distance2, p.likelihood, p.probability].map(f32::to_bits));
        out.extend(p.face_share.iter().chain(&p.innovation).chain(&p.s).map(|v| v.to_bits()));
    }
    out.extend(o.slots.iter().flat_map(|s| [s.missed.to_bits(), s.pd.to_bits()]));
    out.extend(o.detections.iter().flat_map(|d| [d.unclaimed.to_bits(), d.nobody.to_bits()]));
    out
}

pub(super) fn judge(backend: &mut dyn Backend, case: &Case, tolerances: &Tolerances, report: &mut Report) {
    for until in [Stage::Predict, Stage::Gate, Stage::Update] {
        if until > Stage::Predict && !case.measures() {
            continue;
        }
        let mut outcomes = Vec::new();
        // The buffers of the first job may come back in the second.
        for mark in [Mark::NotANumber, Mark::Huge] {
            let mut outcome = marked(mark);
            if let Err(error) = run_into(backend, case, until, &mut outcome) {
                report.fail("job completes", format_args!("until {}: {error}", until.name()));
                return;
            }
            let all = bits(&outcome);
            let left = [Mark::NotANumber, Mark::Huge].map(|m| m.value().to_bits());
            let unwritten = all.iter().filter(|b| left.contains(*b)).count();
            report.require(unwritten == 0, "every output is written", format_args!("{unwritten} are not"));
            outcomes.push((outcome, all));
        }
        let same = outcomes[0].1 == outcomes[1].1;
        report.require(same, "buffers hold no history", format_args!("until {}", until.name()));
        if let Some((outcome, all)) = outcomes.pop() {
            lengths(case, until, &outcome, report);
            twin(case, until, &outcome, &all, tolerances, report);
        }
    }
}

/// Outputs that this job has no say about are empty; the others have one entry for each of their kind.
fn lengths(case: &Case, until: Stage, o: &Outcome, report: &mut Report) {
    let whole = until == Stage::Update;
    let looks = until >= Stage::Gate && case.stand().is_some();
    let want = [
        ("seen", o.seen.len(), if looks { case.tracks() } else { 0 }),
        ("slots", o.slots.len(), if whole { case.tracks() } else { 0 }),
        ("detections", o.detections.len(), if whole { case.detections.len() } else { 0 }),
        ("blocks", o.blocks.len(), case.blocks.len()),
    ];
    for (what, got, want) in want {
        report.require(got == want, "outputs have their length", format_args!("{what}: {got}, not {want}"));
    }
    report.require(
        until >= Stage::Gate || o.pairs.is_empty(),
        "outputs have their length",
        "pairs without a gate",
    );
    let sorted = o.pairs.windows(2).all(|w| (w[0].slot, w[0].detection) < (w[1].slot, w[1].detection));
    report.require(sorted, "pairs are in order", "by slot, then by detection");
    let ended = whole || o.pairs.iter().all(|p| p.probability == 0.0);
    report.require(ended, "gate alone associates nothing", "probability is not 0");
}

fn twin(case: &Case, until: Stage, got: &Outcome, all: &[u32], tolerances: &Tolerances, report: &mut Report) {
    let mut want = Outcome::default();
    if let Err(error) = run_into(&mut CpuBackend::default(), case, until, &mut want) {
        report.fail("CPU completes", error);
        return;
    }
    match tolerances.twin {
        Twin::Bitwise => {
            let theirs = bits(&want);
            let first = all.iter().zip(&theirs).position(|(a, b)| a != b);
            let same = first.is_none() && all.len() == theirs.len();
            report.require(
                same,
                "bits are the CPU's",
                format_args!("from word {first:?} of {}", theirs.len()),
            );
        }
        Twin::Absent => {}
        Twin::Near => near(case, got, &want, tolerances, report),
    }
}

/// Numbers within the oracle's bounds; a pair at the gate's edge may be missing on either side.
fn near(case: &Case, got: &Outcome, want: &Outcome, tolerances: &Tolerances, report: &mut Report) {
    let t = &tolerances.oracle;
    for slot in 0..case.tracks() {
        let (a, b, l) = (&got.blocks[slot / LANES], &want.blocks[slot / LANES], slot % LANES);
        for (m, (x, y)) in a.model.iter().zip(&b.model).enumerate() {
            let at = format!("slot {slot} model {m}");
            report.close("twin: model", &at, x.mu.0[l].into(), y.mu.0[l].into(), 1.0, t.model_probability);
            let sigma = |i: usize| f64::from(y.p[tri(i, i)].0[l]).sqrt();
            for i in 0..DIM {
                report.close(
                    "twin: mean",
                    &at,
                    x.m[i].0[l].into(),
                    y.m[i].0[l].into(),
                    sigma(i),
                    t.update_mean,
                );
                for j in i..DIM {
                    let (p, q) = (x.p[tri(i, j)].0[l], y.p[tri(i, j)].0[l]);
                    let scale = sigma(i) * sigma(j);
                    report.close("twin: covariance", &at, p.into(), q.into(), scale, t.update_covariance);
                }
            }
        }
        let (r, s) = (a.existence.0[l], b.existence.0[l]);
        report.close("twin: existence", slot, r.into(), s.into(), 1.0, PROBABILITY);
    }
    let edge = |p: &Pair| p.distance2 > case.gate * 0.99;
    for p in &want.pairs {
        let found = got.pairs.iter().find(|q| (q.slot, q.detection) == (p.slot, p.detection));
        match found {
            Some(q) => {
                let at = format!("pair {} {}", p.slot, p.detection);
                report.close(
                    "twin: probability",
                    &at,
                    q.probability.into(),
                    p.probability.into(),
                    1.0,
                    t.association,
                );
            }
            None => {
                report.require(edge(p), "twin: pairs", format_args!("{} {} missing", p.slot, p.detection))
            }
        }
    }
    for q in &got.pairs {
        let known = want.pairs.iter().any(|p| (q.slot, q.detection) == (p.slot, p.detection));
        report.require(known || edge(q), "twin: pairs", format_args!("{} {} too many", q.slot, q.detection));
    }
}
