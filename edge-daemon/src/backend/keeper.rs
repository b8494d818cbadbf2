//! A device that failed: told once, let go, and opened again with growing pauses.

use super::Opener;
use crate::fuse::Fusion;
use fusion_fpga::LinkCounters;
use fusion_wire::proto;
use kernels::Backend;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::time::{Duration, Instant};

/// Pause before the first new try; doubles with each that fails.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// Longest pause between tries: a driver that was restarted is used again within it.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// A device that worked for so long has earned a short first pause again.
const TRUSTED_AFTER: Duration = Duration::from_secs(300);

/// A device that answers for so long is well again: one that fails every other scan is told once, not all the time.
const WELL_AFTER: Duration = Duration::from_secs(5);

/// Watches a unit's backend. All methods return at once; opening and letting go happen on a thread of their own, since
/// a hung driver may hold up either for seconds.
#[derive(Debug)]
pub struct Keeper {
    opener: Option<Opener>,
    state: State,
    pause: Duration,
    failures_told: u64,
    in_trouble: bool,
    last_failure: Instant,
    why: String,
}

type Opened = Result<Box<dyn Backend>, String>;

#[derive(Debug)]
enum State {
    /// The device works, or there is none and none is wanted.
    Working { since: Instant },
    /// It was given up; to be opened again then.
    Resting { until: Instant },
    /// It is being opened.
    Opening { news: Receiver<Opened> },
}

impl Keeper {
    /// Watches a backend that can be opened again, or none.
    #[must_use]
    pub fn new(opener: Option<Opener>) -> Self {
        let now = Instant::now();
        Self {
            opener,
            state: State::Working { since: now },
            pause: FIRST_PAUSE,
            failures_told: 0,
            in_trouble: false,
            last_failure: now,
            why: String::new(),
        }
    }

    /// Looks after the backend of `fusion`; to be called after every batch of input.
    pub fn watch(&mut self, fusion: &mut Fusion, now: Instant) {
        let Some(opener) = self.opener.clone() else { return };
        self.tell(fusion, now);
        match &self.state {
            State::Working { since } => {
                let trusted = now.saturating_duration_since(*since) >= TRUSTED_AFTER;
                if let Some(device) = fusion.take_retired_backend() {
                    if trusted {
                        self.pause = FIRST_PAUSE;
                    }
                    let pause = self.pause.as_secs();
                    tracing::error!(
                        "the device was given up, the CPU does its work; it is tried again in {pause} s"
                    );
                    // A hung driver may not let go for a while.
                    let _ = std::thread::Builder::new().name("backend".into()).spawn(move || drop(device));
                    self.rest(now);
                }
            }
            State::Resting { until } if now < *until => {}
            State::Resting { .. } => {
                let (tell, news) = mpsc::sync_channel(1);
                let open = move || {
                    let _ = tell.send(opener.open());
                };
                match std::thread::Builder::new().name("backend".into()).spawn(open) {
                    Ok(_) => self.state = State::Opening { news },
                    Err(_) => self.rest(now),
                }
            }
            State::Opening { news } => match news.try_recv() {
                Err(TryRecvError::Empty) => {}
                Ok(Ok(backend)) => {
                    tracing::info!("{} computes the fusion again", backend.name());
                    fusion.set_backend(backend);
                    self.in_trouble = false;
                    self.state = State::Working { since: now };
                }
                Ok(Err(reason)) => {
                    tracing::warn!("the device can't be opened: {reason}");
                    self.why = reason;
                    self.rest(now);
                }
                Err(TryRecvError::Disconnected) => self.rest(now),
            },
        }
    }

    /// What the link to the device has carried, for health; none where there is no link.
    #[must_use]
    pub fn link(&self) -> Option<LinkCounters> {
        self.opener.as_ref().and_then(Opener::link)
    }

    /// What is wrong, for health: stands from a failure until the device works again.
    #[must_use]
    pub fn reason(&self) -> Option<proto::Reason> {
        self.in_trouble.then(|| proto::Reason {
            code: "backend-failed".to_owned(),
            text: format!("the device that computes the fusion failed, the CPU does its work: {}", self.why),
            sensor: None,
        })
    }

    /// Logs the first failure of a burst, and forgets a burst that is over.
    fn tell(&mut self, fusion: &Fusion, now: Instant) {
        let failures = fusion.backend_failures();
        if failures > self.failures_told {
            self.why = fusion.backend_error().map_or_else(String::new, |e| crate::chain(e));
            if !self.in_trouble {
                tracing::error!("a scan failed on the device and was run on the CPU: {}", self.why);
            }
            self.in_trouble = true;
            self.last_failure = now;
            self.failures_told = failures;
        } else if self.in_trouble
            && matches!(self.state, State::Working { .. })
            && fusion.backend_is_sound()
            && now.saturating_duration_since(self.last_failure) >= WELL_AFTER
        {
            tracing::info!("the device answers again");
            self.in_trouble = false;
        }
    }

    fn rest(&mut self, now: Instant) {
        self.state = State::Resting { until: now + self.pause };
        self.pause = (self.pause * 2).min(LONGEST_PAUSE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Unit;
    use crate::fuse::Options;
    use fusion_contract::{RadarPoint, Scan, ScanData, SensorIndex, StampSource, UtcNs};
    use kernels::backend::{BackendError, Job, Outcome, StageRun};
    use kernels::{CpuBackend, Stage};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

    /// The CPU as a device, which fails the jobs from `good` on.
    #[derive(Debug)]
    struct Device {
        cpu: CpuBackend,
        good: u64,
        fails: fn() -> BackendError,
    }

    impl Backend for Device {
        fn name(&self) -> &str {
            "device"
        }

        fn stages(&self) -> StageRun {
            StageRun { first: Stage::Predict, last: Stage::Update }
        }

        fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
            self.good = self.good.checked_sub(1).ok_or_else(self.fails)?;
            self.cpu.submit(job)
        }

        fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
            self.cpu.complete(deadline, outcome)
        }
    }

    fn device(good: u64, fails: fn() -> BackendError) -> Box<dyn Backend> {
        Box::new(Device { cpu: CpuBackend::default(), good, fails })
    }

    fn lost() -> BackendError {
        BackendError::Lost { reason: "unplugged".into() }
    }

    fn failed() -> BackendError {
        BackendError::Failed { reason: "out of memory".into() }
    }

    const UNIT: &str = "[unit]\ncity = \"a\"\nname = \"b\"\nlatitude_degrees = 48.0\nlongitude_degrees = 11.0\n\
        [[source]]\nname = \"s\"\nformat = \"ti_mmwave\"\n\
        [[radar]]\nname = \"r\"\nsource = \"s\"\nx_metres = 0\ny_metres = 0\nyaw_degrees = 0\n";

    /// A unit whose radar sees one car, scan by scan.
    struct Bench {
        fusion: Fusion,
        scans: i64,
    }

    impl Bench {
        fn new(backend: Box<dyn Backend>) -> Self {
            let unit = Unit::from_text(UNIT, "unit.toml").unwrap();
            let mut fusion = Fusion::new(&unit, Options::default(), |_| None);
            fusion.set_backend(backend);
            Self { fusion, scans: 0 }
        }

        /// Fuses so many scans; the identities published meanwhile.
        fn run(&mut self, scans: i64) -> Vec<u64> {
            let mut out = Vec::new();
            for _ in 0..scans {
                let at = UtcNs(1_790_000_000_000_000_000 + self.scans * 50_000_000);
                let car = RadarPoint {
                    range_m: 30.0 + 0.4 * self.scans as f32,
                    azimuth_rad: 0.0,
                    range_rate_mps: 8.0,
                    snr_db: None,
                };
                let data = ScanData::Radar(vec![car]);
                let scan = Scan {
                    sensor: SensorIndex(0),
                    measured: at,
                    arrival: at,
                    stamp: StampSource::Arrival,
                    data,
                };
                self.fusion.push_scan(scan, &mut out);
                self.scans += 1;
            }
            let tracks = |o: crate::fuse::Output| match o {
                crate::fuse::Output::Frame(f) => f.frame.tracks,
                _ => Vec::new(),
            };
            out.into_iter().flat_map(tracks).map(|t| t.id.0).collect()
        }
    }

    /// Looks until the opening thread has answered.
    fn look_until(keeper: &mut Keeper, fusion: &mut Fusion, now: Instant, done: impl Fn(&Keeper) -> bool) {
        for _ in 0..2000 {
            keeper.watch(fusion, now);
            if done(keeper) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("the keeper does not come to an end: {keeper:?}");
    }

    #[test]
    fn a_lost_device_is_told_let_go_and_opened_again_with_growing_pauses() {
        let tries = Arc::new(AtomicU64::new(0));
        let opener = {
            let tries = Arc::clone(&tries);
            // The driver is back at the second try.
            Opener::new(move || match tries.fetch_add(1, Ordering::Relaxed) {
                0 => Err("no driver".into()),
                _ => Ok(device(u64::MAX, lost)),
            })
        };
        let mut bench = Bench::new(device(20, lost));
        let mut keeper = Keeper::new(Some(opener));
        let start = Instant::now();
        let before = bench.run(20);
        keeper.watch(&mut bench.fusion, start);
        assert_eq!((keeper.reason(), bench.fusion.backend_name()), (None, "device"));

        let during = bench.run(10);
        keeper.watch(&mut bench.fusion, start);
        let reason = keeper.reason().unwrap();
        assert!(reason.code == "backend-failed" && reason.text.contains("unplugged"), "{reason:?}");
        assert_eq!((bench.fusion.backend_name(), bench.fusion.backend_failures()), ("cpu", 1));
        // Not before its time.
        keeper.watch(&mut bench.fusion, start + FIRST_PAUSE / 2);
        assert_eq!(tries.load(Ordering::Relaxed), 0);
        let resting = |k: &Keeper| matches!(k.state, State::Resting { .. });
        let opening = |k: &Keeper| matches!(k.state, State::Opening { .. });
        let first = start + FIRST_PAUSE;
        look_until(&mut keeper, &mut bench.fusion, first, opening);
        look_until(&mut keeper, &mut bench.fusion, first, resting);
        assert!(keeper.reason().unwrap().text.contains("no driver"));
        keeper.watch(&mut bench.fusion, first + FIRST_PAUSE);
        assert_eq!(tries.load(Ordering::Relaxed), 1, "the second pause is longer");
        let second = first + FIRST_PAUSE * 2;
        look_until(&mut keeper, &mut bench.fusion, second, |k| matches!(k.state, State::Working { .. }));
        assert_eq!((keeper.reason(), bench.fusion.backend_name()), (None, "device"));
        let after = bench.run(20);
        assert_eq!(bench.fusion.backend_failures(), 1);

        // One car, one identity, through all of it.
        let mut ids = [before, during, after].concat();
        assert!(ids.len() > 15);
        ids.dedup();
        assert_eq!(ids.len(), 1);
    }

    #[test]
    fn a_device_that_fails_for_good_is_given_up_after_three_scans() {
        let mut bench = Bench::new(device(5, failed));
        let mut keeper = Keeper::new(Some(Opener::new(|| Err("no driver".into()))));
        bench.run(12);
        keeper.watch(&mut bench.fusion, Instant::now());
        assert_eq!((bench.fusion.backend_failures(), bench.fusion.backend_name()), (3, "cpu"));
        assert!(keeper.reason().unwrap().text.contains("out of memory"));
    }

    #[test]
    fn a_device_that_fails_now_and_then_is_in_trouble_until_it_has_worked_for_a_while() {
        /// Fails every other job while it is moody.
        #[derive(Debug)]
        struct Moody {
            cpu: CpuBackend,
            jobs: u64,
            moody: Arc<AtomicBool>,
        }

        impl Backend for Moody {
            fn name(&self) -> &str {
                "device"
            }

            fn stages(&self) -> StageRun {
                StageRun { first: Stage::Predict, last: Stage::Update }
            }

            fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
                self.jobs += 1;
                let fails = self.moody.load(Ordering::Relaxed) && self.jobs.is_multiple_of(2);
                if fails { Err(failed()) } else { self.cpu.submit(job) }
            }

            fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
                self.cpu.complete(deadline, outcome)
            }
        }

        let moody = Arc::new(AtomicBool::new(true));
        let device = Moody { cpu: CpuBackend::default(), jobs: 0, moody: Arc::clone(&moody) };
        let mut bench = Bench::new(Box::new(device));
        let mut keeper = Keeper::new(Some(Opener::new(|| Err("not asked".into()))));
        let start = Instant::now();
        bench.run(10);
        for k in 0..8 {
            bench.run(1);
            keeper.watch(&mut bench.fusion, start + Duration::from_millis(50 * k));
            assert!(keeper.reason().is_some(), "look {k}");
        }
        assert_eq!(bench.fusion.backend_name(), "device");
        moody.store(false, Ordering::Relaxed);
        bench.run(5);
        keeper.watch(&mut bench.fusion, start + Duration::from_secs(1));
        assert!(keeper.reason().is_some());
        keeper.watch(&mut bench.fusion, start + Duration::from_secs(7));
        assert_eq!(keeper.reason(), None);
    }

    #[test]
    fn without_a_device_there_is_nothing_to_keep() {
        let unit = Unit::from_text(UNIT, "unit.toml").unwrap();
        let mut fusion = Fusion::new(&unit, Options::default(), |_| None);
        let mut keeper = Keeper::new(None);
        keeper.watch(&mut fusion, Instant::now());
        assert_eq!((keeper.reason(), fusion.backend_name()), (None, "cpu"));
    }
}
