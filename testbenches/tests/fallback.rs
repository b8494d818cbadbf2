//! A backend that fails loses nothing: the tracks are those of the CPU alone, to the bit.

use fusion_contract::{Site, Track};
use kernels::backend::{Backend, BackendError, Job, Outcome, StageRun};
use kernels::{CpuBackend, FilterParams, Stage, StageTimes, Tracker};
use std::time::Duration;
use testbenches::traffic::Junction;

/// How a device may go wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    None,
    /// It does not take the job.
    Refuses,
    /// It takes it and does not answer in time, having touched the outcome.
    Late,
    /// It answers an earlier job.
    Stale,
    /// It answers with too few tracks.
    Short,
    /// It answers with a pair that does not exist.
    Stray,
    /// It answers with a number that is none.
    NotANumber,
    /// It is gone.
    Lost,
}

/// What goes wrong with the n-th job.
type Plan = fn(u64) -> Fault;

/// The CPU behind a device that fails on chosen jobs.
#[derive(Debug)]
struct Failing {
    cpu: CpuBackend,
    plan: Plan,
    jobs: u64,
    fault: Fault,
}

impl Failing {
    fn new(plan: Plan) -> Box<Self> {
        Box::new(Self { cpu: CpuBackend::default(), plan, jobs: 0, fault: Fault::None })
    }
}

impl Backend for Failing {
    fn name(&self) -> &str {
        "failing"
    }

    fn stages(&self) -> StageRun {
        StageRun { first: Stage::Predict, last: Stage::Update }
    }

    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.fault = (self.plan)(self.jobs);
        self.jobs += 1;
        match self.fault {
            Fault::Refuses => Err(BackendError::Failed { reason: "refused".into() }),
            Fault::Lost => Err(BackendError::Lost { reason: "unplugged".into() }),
            _ => self.cpu.submit(job),
        }
    }

    fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
        self.cpu.complete(deadline, outcome)?;
        match self.fault {
            Fault::Late => {
                outcome.blocks.clear();
                return Err(BackendError::Late { deadline });
            }
            Fault::Stale => outcome.epoch = outcome.epoch.wrapping_sub(1),
            Fault::Short => drop(outcome.blocks.pop()),
            Fault::Stray => outcome.pairs.iter_mut().take(1).for_each(|p| p.slot = u32::MAX),
            Fault::NotANumber => outcome.blocks.iter_mut().take(1).for_each(|b| b.mean[0].0[0] = f32::NAN),
            Fault::None | Fault::Refuses | Fault::Lost => {}
        }
        Ok(())
    }
}

/// What the tracker published, and how many scans fell back.
fn run(mut tracker: Tracker, mut junction: Junction) -> (Vec<Vec<Track>>, u64, Tracker) {
    let mut frames = Vec::new();
    let mut fell_back = 0;
    for _ in 0..120 {
        for scan in junction.step() {
            fell_back += u64::from(tracker.ingest(&scan).fell_back);
        }
        let mut tracks = Vec::new();
        tracker.tracks_at(junction.now(), &mut tracks);
        frames.push(tracks);
    }
    (frames, fell_back, tracker)
}

/// Bits, not numbers: a zero of the other sign would be another track.
fn bits(frames: &[Vec<Track>]) -> String {
    format!("{frames:?}")
}

fn compare(plan: Plan) -> (u64, Tracker) {
    let params = FilterParams::default();
    let junction = Junction::new(40, 11);
    let site: &Site = &junction.site;
    let (alone, none, _) = run(Tracker::new(site, &params, 1), junction.clone());
    assert_eq!(none, 0);
    assert!(alone.last().is_some_and(|f| f.len() > 25), "the scene must have tracks");
    let tracker = Tracker::with_backend(site, &params, 1, Failing::new(plan));
    let (tracks, fell_back, tracker) = run(tracker, junction);
    assert_eq!(bits(&alone), bits(&tracks));
    (fell_back, tracker)
}

#[test]
fn a_sound_backend_gives_the_same_tracks() {
    let (fell_back, tracker) = compare(|_| Fault::None);
    assert_eq!((fell_back, tracker.backend_failures()), (0, 0));
    assert_eq!(tracker.backend_name(), "failing");
    assert_eq!(tracker.backend_error(), None);
}

#[test]
fn failures_now_and_then_change_nothing_and_are_counted() {
    let (fell_back, tracker) = compare(|job| match job % 40 {
        3 => Fault::Refuses,
        8 => Fault::Late,
        15 => Fault::Stale,
        21 => Fault::Short,
        27 => Fault::NotANumber,
        _ => Fault::None,
    });
    assert!(fell_back > 50, "{fell_back}");
    // Both looks of one camera frame may fail.
    assert!(tracker.backend_failures() >= fell_back);
    assert_eq!(tracker.backend_name(), "failing", "failures one by one do not retire a device");
}

#[test]
fn an_answer_that_does_not_fit_is_not_believed() {
    let each: [(Plan, &str); 4] = [
        (|job| if job % 10 == 9 { Fault::Stale } else { Fault::None }, "outcome.epoch"),
        (|job| if job % 10 == 9 { Fault::Short } else { Fault::None }, "outcome.blocks"),
        (|job| if job % 10 == 9 { Fault::Stray } else { Fault::None }, "outcome.pairs"),
        (|job| if job % 10 == 9 { Fault::NotANumber } else { Fault::None }, "outcome.blocks are not finite"),
    ];
    for (plan, what) in each {
        let (fell_back, tracker) = compare(plan);
        assert!(fell_back > 10);
        assert_eq!(tracker.backend_error(), Some(&BackendError::Malformed { what }));
    }
}

#[test]
fn a_lost_device_is_not_tried_again() {
    let (fell_back, tracker) = compare(|job| if job == 200 { Fault::Lost } else { Fault::None });
    assert_eq!((fell_back, tracker.backend_failures()), (1, 1));
    assert_eq!(tracker.backend_name(), "cpu");
    assert_eq!(tracker.backend_error(), Some(&BackendError::Lost { reason: "unplugged".into() }));
}

#[test]
fn a_device_that_always_fails_is_given_up() {
    let (_, tracker) = compare(|job| if job >= 100 { Fault::Refuses } else { Fault::None });
    assert_eq!(tracker.backend_failures(), 3);
    assert_eq!(tracker.backend_name(), "cpu");
}

#[test]
fn a_new_device_takes_over_without_a_change() {
    let params = FilterParams::default();
    let mut junction = Junction::new(40, 11);
    let mut alone = Tracker::new(&junction.site, &params, 1);
    let mut other = Tracker::new(&junction.site, &params, 1);
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for step in 0..80 {
        if step == 40 {
            other.set_backend(Failing::new(|_| Fault::None));
        }
        for scan in junction.step() {
            alone.ingest(&scan);
            other.ingest(&scan);
        }
        alone.tracks_at(junction.now(), &mut a);
        other.tracks_at(junction.now(), &mut b);
        assert_eq!(format!("{a:?}"), format!("{b:?}"), "step {step}");
    }
    assert_eq!(other.backend_name(), "failing");
}

fn clock() -> u64 {
    use std::sync::OnceLock;
    use std::time::Instant;
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

#[test]
fn no_track_depends_on_the_clock_that_times_the_stages() {
    let params = FilterParams::default();
    let junction = Junction::new(40, 11);
    let (alone, _, still) = run(Tracker::new(&junction.site, &params, 1), junction.clone());
    let mut timed = Tracker::new(&junction.site, &params, 1);
    timed.set_clock(Some(clock));
    let (tracks, _, timed) = run(timed, junction);
    assert_eq!(bits(&alone), bits(&tracks));
    assert_eq!(still.stage_times(), StageTimes::default());
    let times = timed.stage_times();
    assert!(times.predict_ns > 0 && times.gate_ns > 0 && times.manage_ns > 0, "{times:?}");
}
