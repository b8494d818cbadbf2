//! The suite: every job on a backend, compared with the oracle stage by stage, with the CPU's twin, and with the contract.
//!
//! Stage by stage means that each stage is judged from what the backend's own earlier stages gave, so that an error is
//! counted once, where it arises.

mod conduct;
mod outputs;
mod stages;

pub use outputs::{Mark, bits, marked};

use crate::case::{Case, CaseKind, Load, boundary_cases, random_case};
use crate::report::Report;
use crate::tolerance::Tolerances;
use kernels::backend::{Backend, BackendError, Outcome, Stage};
use std::time::Duration;

/// Random jobs of each kind.
const RANDOM_JOBS: u64 = 40;
/// How long a backend may take for one job here: a simulated device is slow, and no test is about speed.
pub const DEADLINE: Duration = Duration::from_secs(60);

/// All jobs of the suite, the same every time: boundaries first, then random ones of growing size.
#[must_use]
pub fn suite_cases() -> Vec<Case> {
    let mut cases = boundary_cases();
    for seed in 0..RANDOM_JOBS {
        for kind in CaseKind::ALL {
            let load = Load {
                tracks: 2 + seed as usize % 24,
                clutter: seed as usize % 7,
                detected: 0.5 + 0.01 * seed as f64,
            };
            cases.push(random_case(kind, load, 1000 + seed));
        }
    }
    cases
}

/// Runs a case up to `until` into a fresh outcome.
///
/// # Errors
/// What the backend says.
pub fn run(backend: &mut dyn Backend, case: &Case, until: Stage) -> Result<Outcome, BackendError> {
    let mut outcome = Outcome::default();
    run_into(backend, case, until, &mut outcome)?;
    Ok(outcome)
}

/// Runs a case up to `until` into the caller's buffers.
///
/// # Errors
/// What the backend says, or that its answer does not fit the job.
pub fn run_into(
    backend: &mut dyn Backend,
    case: &Case,
    until: Stage,
    outcome: &mut Outcome,
) -> Result<(), BackendError> {
    let job = case.job(until);
    backend.submit(&job)?;
    backend.complete(DEADLINE, outcome)?;
    outcome.check(&job)
}

/// Runs the whole suite on backends that `make` makes, one that lives through all jobs and fresh ones where a state is to be
/// excluded.
pub fn run_suite(make: impl Fn() -> Box<dyn Backend>, tolerances: &Tolerances) -> Report {
    run_cases(make, tolerances, &suite_cases())
}

/// As [`run_suite`], on chosen jobs.
pub fn run_cases(make: impl Fn() -> Box<dyn Backend>, tolerances: &Tolerances, cases: &[Case]) -> Report {
    let mut report = Report::default();
    let mut backend = make();
    for case in cases {
        report.begin(&case.name);
        stages::judge(backend.as_mut(), case, &tolerances.oracle, &mut report);
        outputs::judge(backend.as_mut(), case, tolerances, &mut report);
    }
    conduct::judge(&make, cases, &mut report);
    report
}
