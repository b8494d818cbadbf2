//! The gate's search must not lose a pair when the models' places lie far apart: one still brakes, another stands already.

use conformance::case::{Case, CaseKind, Load, random_case};
use conformance::suite::run_cases;
use conformance::tolerance::CONTESTED;
use conformance::{Report, Tolerances};
use kernels::CpuBackend;
use kernels::lanes::LANES;
use kernels::table::{X, Y};

/// Moves the models of every track apart along its body by up to `by` metres, the mean stays with the likeliest.
fn spread(case: &mut Case, by: f32) {
    for slot in 0..case.tracks() {
        let (b, l) = (&mut case.blocks[slot / LANES], slot % LANES);
        let (hx, hy) = (b.hx.0[l], b.hy.0[l]);
        for (m, off) in [0.0, -0.5 * by, by].into_iter().enumerate() {
            b.model[m].m[X].0[l] += off * hx;
            b.model[m].m[Y].0[l] += off * hy;
        }
        let total: f32 = b.model.iter().map(|m| m.mu.0[l]).sum();
        for i in [X, Y] {
            b.mean[i].0[l] = b.model.iter().map(|m| m.m[i].0[l] * m.mu.0[l]).sum::<f32>() / total;
        }
    }
    case.step.count = 0;
}

fn judge(kind: CaseKind) -> Report {
    let cases: Vec<Case> = (0..60)
        .map(|seed| {
            let mut case = random_case(kind, Load { tracks: 12, clutter: 40, detected: 0.8 }, 5000 + seed);
            spread(&mut case, 1.0 + 0.1 * seed as f32);
            case
        })
        .collect();
    let mut tolerances = Tolerances::CPU;
    tolerances.oracle.association = CONTESTED;
    run_cases(|| Box::new(CpuBackend::default()), &tolerances, &cases)
}

#[test]
fn radar() {
    let report = judge(CaseKind::Radar);
    assert!(report.passed(), "{report}");
}

#[test]
fn camera() {
    let report = judge(CaseKind::Camera);
    assert!(report.passed(), "{report}");
}

#[test]
fn induction_loop() {
    let report = judge(CaseKind::Loop);
    assert!(report.passed(), "{report}");
}
