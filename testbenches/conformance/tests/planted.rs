//! The suite finds each planted bug: it can fail.

use conformance::case::Case;
use conformance::planted::{Bug, Planted};
use conformance::suite::{run_cases, suite_cases};
use conformance::tolerance::Twin;
use conformance::{Report, Tolerances};
use std::sync::LazyLock;

/// A part of the suite, up to the first few jobs that fail: every bug in every job would take minutes.
fn run(bug: Bug, tolerances: &Tolerances) -> Report {
    static CASES: LazyLock<Vec<Case>> =
        LazyLock::new(|| suite_cases().into_iter().filter(|c| c.tracks() < 20).step_by(4).collect());
    let mut last = Report::default();
    for some in CASES.chunks(8) {
        last = run_cases(|| Planted::boxed(bug), tolerances, some);
        if !last.passed() {
            break;
        }
    }
    last
}

/// Without the comparison to the CPU: the oracle and the contract alone must find it.
#[test]
fn every_planted_bug_is_found_without_a_twin() {
    // Nothing that agrees within the oracle's bounds is a bug to it.
    let alone = Tolerances { twin: Twin::Absent, ..Tolerances::CPU };
    for bug in Bug::ALL.into_iter().filter(|b| !b.is_below_f32()) {
        let report = run(bug, &alone);
        assert!(!report.passed(), "{bug:?} was not found");
        println!("{bug:?}: {} failures, first: {}", report.failed, report.failures[0]);
    }
}

#[test]
fn a_last_bit_is_found_where_bits_count() {
    let bug = Bug::ALL.into_iter().find(|b| b.is_below_f32()).unwrap();
    assert!(!run(bug, &Tolerances::CPU).passed());
    assert!(run(bug, &Tolerances::F32).passed());
}

#[test]
fn the_wrapper_itself_is_sound() {
    let report = run(Bug::None, &Tolerances::CPU);
    assert!(report.passed(), "{report}");
}
