//! The core in the radar cube's place: asked frame by frame, left alone where it does not answer.

use super::{Profiles, Rule};
use crate::budget::{cfar_answer_bytes, cfar_sent_bytes, line_time};
use crate::core::{Core, CoreError};
use crate::loops::{CoreSlot, SharedCore, lock_until};
use crate::statistics::count;
use front_end::radar_cube::{Plan, Screen};
use hdl::regmap::CellRecord;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

/// Share of the time for a frame that its bytes may take on the line; the rest is for everything else.
const LINE_SHARE: f64 = 0.8;
/// Failures in a row from which on the core is left alone for a while.
const MOST_FAILURES: u32 = 3;
/// For how long, the first time; twice as long each time that it still fails.
const FIRST_REST: Duration = Duration::from_secs(1);
const LONGEST_REST: Duration = Duration::from_secs(60);

/// What became of a radar's frames so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CfarCounters {
    /// Frames of which the core detected the targets, those without a candidate worth asking about included.
    pub frames: u64,
    /// Frames that the CPU did, since the link would have taken too long.
    pub frames_too_long: u64,
    /// Frames that the CPU did, since the core or the link failed at them.
    pub frames_failed: u64,
    /// Frames that the CPU did, since there was no core to ask: not open, or left alone after failures.
    pub frames_without_core: u64,
    /// Local maxima that the core was asked about.
    pub cells_asked: u64,
    /// Those that it called targets, before the CPU weighed them.
    pub cells_found: u64,
}

impl CfarCounters {
    /// Frames that the CPU did in the core's place.
    #[must_use]
    pub const fn on_cpu(&self) -> u64 {
        self.frames_too_long + self.frames_failed + self.frames_without_core
    }
}

/// [`CfarCounters`] that count on, and why the CPU did a frame last: shared with whoever reports on it.
#[derive(Debug, Default)]
pub struct CfarStatistics {
    frames: AtomicU64,
    frames_too_long: AtomicU64,
    frames_failed: AtomicU64,
    frames_without_core: AtomicU64,
    cells_asked: AtomicU64,
    cells_found: AtomicU64,
    why: Mutex<String>,
}

impl CfarStatistics {
    /// What was counted so far.
    #[must_use]
    pub fn counters(&self) -> CfarCounters {
        let load = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        CfarCounters {
            frames: load(&self.frames),
            frames_too_long: load(&self.frames_too_long),
            frames_failed: load(&self.frames_failed),
            frames_without_core: load(&self.frames_without_core),
            cells_asked: load(&self.cells_asked),
            cells_found: load(&self.cells_found),
        }
    }

    /// Why the CPU did a frame last; empty where it never did.
    #[must_use]
    pub fn why(&self) -> String {
        self.why.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn left_to_cpu(&self, counter: &AtomicU64, why: String) {
        count(counter, 1);
        *self.why.lock().unwrap_or_else(PoisonError::into_inner) = why;
    }
}

/// Detection by the core that a slot holds. What it does not do, for whatever reason, the CPU does in that frame, with the same
/// outcome.
#[derive(Debug)]
pub struct CoreScreen {
    core: CoreSlot,
    deadline: Duration,
    profiles: Profiles,
    found: Vec<Vec<CellRecord>>,
    statistics: Arc<CfarStatistics>,
    patience: Patience,
}

/// With the core that was asked last.
#[derive(Debug)]
struct Patience {
    core: Weak<Mutex<Core>>,
    failures: u32,
    rest: Duration,
    rests_until: Option<Instant>,
}

impl Default for Patience {
    fn default() -> Self {
        Self { core: Weak::new(), failures: 0, rest: FIRST_REST, rests_until: None }
    }
}

impl Patience {
    /// Whether a core may be asked; another than the last time has failed at nothing yet.
    fn has(&mut self, core: &SharedCore) -> bool {
        let core = Arc::downgrade(core);
        if !core.ptr_eq(&self.core) {
            *self = Self { core, ..Self::default() };
        }
        self.rests_until.is_none_or(|until| Instant::now() >= until)
    }

    fn failed(&mut self) {
        self.failures += 1;
        if self.failures >= MOST_FAILURES {
            self.rests_until = Some(Instant::now() + self.rest);
            self.rest = (2 * self.rest).min(LONGEST_REST);
        }
    }

    fn succeeded(&mut self) {
        *self = Self { core: std::mem::take(&mut self.core), ..Self::default() };
    }
}

impl CoreScreen {
    /// Of the core that will be in `core`, if it takes no longer than `deadline` for a frame.
    #[must_use]
    pub fn new(core: CoreSlot, deadline: Duration, statistics: Arc<CfarStatistics>) -> Self {
        Self {
            core,
            deadline,
            profiles: Profiles::default(),
            found: Vec::new(),
            statistics,
            patience: Patience::default(),
        }
    }

    /// Whether the core has decided: then `found` holds what it found.
    fn ask(&mut self, rule: Rule) -> bool {
        let statistics = Arc::clone(&self.statistics);
        let without = |why: &str| statistics.left_to_cpu(&statistics.frames_without_core, why.to_owned());
        let Some(core) = self.core.get() else {
            without("the fusion core is not open");
            return false;
        };
        if !self.patience.has(&core) {
            // Why stands already.
            count(&statistics.frames_without_core, 1);
            return false;
        }
        let until = Instant::now() + self.deadline;
        let Some(mut core) = lock_until(&core, until).filter(|core| !core.is_busy()) else {
            without("the fusion core is in use");
            return false;
        };
        let bytes = cfar_sent_bytes(&self.profiles) + cfar_answer_bytes(&self.profiles);
        if let Some(took) = core.link().baud().map(|baud| line_time(bytes, baud))
            && took > self.deadline.mul_f64(LINE_SHARE)
        {
            let ms = took.as_secs_f64() * 1e3;
            let why = format!("a frame of {bytes} bytes takes {ms:.0} ms on the line");
            statistics.left_to_cpu(&statistics.frames_too_long, why);
            return false;
        }
        let asked = self.detect(&mut core, rule, until);
        if let Err(why) = &asked {
            statistics.left_to_cpu(&statistics.frames_failed, why.clone());
            self.patience.failed();
        } else {
            self.patience.succeeded();
        }
        asked.is_ok()
    }

    fn detect(&mut self, core: &mut Core, rule: Rule, until: Instant) -> Result<(), String> {
        match core.detect(rule, &self.profiles, until, &mut self.found) {
            Ok(true) => Ok(()),
            Ok(false) => Err(format!("no answer within {} ms", self.deadline.as_millis())),
            Err(CoreError::Link(error)) => Err(error.to_string()),
            Err(error) => Err(error.to_string()),
        }
    }
}

impl Screen for CoreScreen {
    fn screen(&mut self, plan: &Plan, power: &[f32], cells: &mut Vec<u32>) {
        let Some(rule) = Rule::of(plan) else {
            let why = "its threshold does not fit the core's numbers".to_owned();
            return self.statistics.left_to_cpu(&self.statistics.frames_without_core, why);
        };
        self.profiles.make(plan, power, cells);
        if !self.profiles.is_empty() && !self.ask(rule) {
            return;
        }
        self.profiles.keep(&self.found, cells);
        count(&self.statistics.frames, 1);
        count(&self.statistics.cells_asked, self.profiles.asked() as u64);
        count(&self.statistics.cells_found, cells.len() as u64);
    }
}
