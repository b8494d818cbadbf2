//! How a backend behaves about its jobs: refuses what does not fit, completes only what was submitted, keeps nothing from job to
//! job, and answers with the epoch it was asked in.

use super::outputs::bits;
use super::{DEADLINE, run};
use crate::case::Case;
use crate::report::Report;
use kernels::backend::{Backend, BackendError, Outcome, Sight, Stage, View};
use kernels::table::Block;

pub(super) fn judge(make: &impl Fn() -> Box<dyn Backend>, cases: &[Case], report: &mut Report) {
    report.begin("conduct");
    let mut backend = make();
    idle(backend.as_mut(), report);
    let stages = backend.stages();
    report.require(stages.first <= stages.last, "stages are a run", format_args!("{stages:?}"));
    report.require(!backend.name().is_empty(), "a backend has a name", "it is empty");
    for case in cases.iter().filter(|c| c.tracks() > 0 && c.measures()).take(60) {
        report.begin(&case.name);
        malformed(backend.as_mut(), case, report);
    }
    epochs(backend.as_mut(), cases, report);
    no_memory(make, cases, report);
}

fn idle(backend: &mut dyn Backend, report: &mut Report) {
    let answer = backend.complete(DEADLINE, &mut Outcome::default());
    let right = answer == Err(BackendError::Idle);
    report.require(right, "nothing submitted is idle", format_args!("{answer:?}"));
}

/// Jobs whose buffers do not fit each other are refused, and do no harm to the next job.
fn malformed(backend: &mut dyn Backend, case: &Case, report: &mut Report) {
    let good = run(backend, case, Stage::Update);
    let mut more = case.blocks.clone();
    more.push(Block::default());
    let whole = case.job(Stage::Update);
    let few = &case.hit_last[..case.hit_last.len().saturating_sub(1)];
    let unclassed = &case.class[..case.class.len().saturating_sub(1)];
    let mut jobs = vec![("too many blocks", whole), ("too few blocks", whole)];
    jobs[0].1.blocks = &more;
    jobs[1].1.blocks = &[];
    if !matches!(whole.view, View::Loop(_)) {
        jobs.push(("too few hits", kernels::Job { hit_last: few, ..whole }));
        jobs.push(("too little sight", kernels::Job { sight: Sight::Known(&[]), ..whole }));
    }
    if matches!(whole.view, View::Camera(_)) {
        jobs.push(("too few classes", kernels::Job { class: unclassed, ..whole }));
    }
    for (what, job) in jobs {
        let mut outcome = Outcome::default();
        let answer = backend.submit(&job).and_then(|()| backend.complete(DEADLINE, &mut outcome));
        let right = matches!(answer, Err(BackendError::Malformed { .. }));
        report.require(right, "malformed jobs are refused", format_args!("{what}: {answer:?}"));
        let after = backend.complete(DEADLINE, &mut outcome);
        report.require(after.is_err(), "a refused job is not completed", what);
    }
    let again = run(backend, case, Stage::Update);
    let same = match (&good, &again) {
        (Ok(a), Ok(b)) => bits(a) == bits(b),
        _ => false,
    };
    report.require(same, "a refused job does no harm", "the next one differs");
}

/// The outcome has the job's epoch, in whatever order epochs come: the host may start again.
fn epochs(backend: &mut dyn Backend, cases: &[Case], report: &mut Report) {
    let Some(case) = cases.iter().find(|c| c.tracks() > 3 && c.measures()) else { return };
    report.begin("epochs");
    let mut first: Option<Vec<u32>> = None;
    for epoch in [0, 1, 2, 1, u64::MAX, 0] {
        let mut case = case.clone();
        case.epoch = epoch;
        match run(backend, &case, Stage::Update) {
            Ok(o) => {
                report.require(o.epoch == epoch, "outcomes have their epoch", format_args!("{}", o.epoch));
                let rest = bits(&o)[2..].to_vec();
                let same = first.get_or_insert_with(|| rest.clone()) == &rest;
                report.require(same, "no number depends on the epoch", epoch);
            }
            Err(error) => report.fail("epochs", error),
        }
    }
}

/// Each job gives the same on a backend that has run all others, in two orders, as on a fresh one.
fn no_memory(make: &impl Fn() -> Box<dyn Backend>, cases: &[Case], report: &mut Report) {
    let some: Vec<&Case> = cases.iter().filter(|c| c.measures()).step_by(9).collect();
    let fresh: Vec<_> =
        some.iter().map(|c| run(make().as_mut(), c, Stage::Update).map(|o| bits(&o))).collect();
    let mut old = make();
    for k in (0..some.len()).chain((0..some.len()).rev()) {
        report.begin(&some[k].name);
        let got = run(old.as_mut(), some[k], Stage::Update).map(|o| bits(&o));
        report.require(
            got.is_ok() && got == fresh[k],
            "jobs leave nothing behind",
            "differs from a fresh backend",
        );
    }
}
