//! The CPU's stages about a search that somebody else does: whatever it finds too much, the outcome is the whole CPU's to the bit, and
//! what it loses is noticed.

use conformance::suite::run_cases;
use conformance::{Report, Tolerances, suite::suite_cases};
use kernels::CpuBackend;
use kernels::backend::{Backend, BackendError, Job, Outcome, StageRun};
use kernels::gate::Found;
use std::time::Duration;

/// Which slots' search finds which detections.
type Search = fn(slot: usize, detections: usize) -> Option<Vec<u32>>;

/// The CPU with another's search.
#[derive(Debug)]
struct Searched {
    cpu: CpuBackend,
    search: Search,
    outcome: Option<Outcome>,
}

impl Searched {
    fn boxed(search: Search) -> Box<dyn Backend> {
        Box::new(Self { cpu: CpuBackend::default(), search, outcome: None })
    }
}

impl Backend for Searched {
    fn name(&self) -> &str {
        "searched"
    }

    fn stages(&self) -> StageRun {
        self.cpu.stages()
    }

    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.outcome = None;
        self.cpu.begin(job)?;
        let mut found = Found::default();
        found.reset(job.tracks());
        for slot in 0..job.tracks() {
            if let Some(list) = (self.search)(slot, job.detections.len()) {
                found.set(slot, list);
            }
        }
        let mut outcome = Outcome::default();
        self.cpu.finish(job, &found, &mut outcome)?;
        self.outcome = Some(outcome);
        Ok(())
    }

    fn complete(&mut self, _: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
        *outcome = self.outcome.take().ok_or(BackendError::Idle)?;
        Ok(())
    }
}

fn judge(search: Search) -> Report {
    run_cases(
        || Searched::boxed(search),
        &Tolerances::CPU,
        &suite_cases().into_iter().step_by(3).collect::<Vec<_>>(),
    )
}

#[test]
fn a_search_that_finds_everything_changes_nothing() {
    let report = judge(|_, detections| Some((0..detections as u32).collect()));
    assert!(report.passed(), "{report}");
}

#[test]
fn tracks_that_nobody_searched_for_are_searched_for_here() {
    let report = judge(|slot, detections| (slot % 3 != 0).then(|| (0..detections as u32).collect()));
    assert!(report.passed(), "{report}");
}

#[test]
fn a_search_that_loses_one_detection_of_one_track_is_noticed() {
    let report = judge(|slot, detections| {
        (slot == 1).then(|| (0..detections as u32).filter(|k| *k != detections as u32 / 2).collect())
    });
    assert!(!report.passed(), "{report}");
}
