//! Which step a unit is at: values in, values out.
//!
//! ```text
//!            beyond a limit, for `shed_after`               most
//!  step 0 ──────────────────────────────────▶ 1 ─▶ 2 ─▶ … ─▶ N
//!         ◀──────────────────────────────────   ◀─   ◀─
//!            well below every limit, for `restore_after`, longer each time that it was too early
//! ```
//!
//! Between the limit and well below it nothing changes. The lateness that counts is the least of a look's frames: what even the
//! luckiest frame had to wait stands in a queue, while what only some waited was a burst (CoDel, RFC 8289, section 3).
//! Memory and heat follow a step slowly, so that for them further steps are `restore_after` apart.
//!
//! A load that comes back whenever a step is taken back would make a unit change for ever: each time, the calm that is waited for
//! doubles, up to [`MOST_PATIENCE`] times; it halves with every step taken back that proved right.

use fusion_contract::UtcNs;

/// How many times `restore_after` is waited for at most.
pub const MOST_PATIENCE: i64 = 16;
/// Part of the limit of lateness below which fusion is well.
const WELL_LATENESS: f64 = 0.5;
/// By how much less than its limit of the memory a unit that is well takes.
const WELL_MEMORY_SHARE: f64 = 0.1;
/// By how much a machine that is well is below its limit, degrees: what a fan's own hysteresis is.
const WELL_HEAT_C: f64 = 5.0;

/// What a look found; what is not known presses nobody, and keeps nobody from being well.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pressure {
    /// The least time that a frame was late since the last look, milliseconds.
    pub lateness_ms: Option<f64>,
    /// Part of the memory it may take that the unit takes.
    pub memory_share: Option<f64>,
    /// By how much the hottest zone is above its limit, degrees; negative below.
    pub heat_c: Option<f64>,
}

/// When steps are taken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rules {
    /// Highest step; 0 never sheds.
    pub most: u8,
    /// Lateness beyond which fusion is overloaded, milliseconds.
    pub lateness_ms: f64,
    /// Part of the memory beyond which the unit takes too much.
    pub memory_share: f64,
    /// How long a limit is passed before a step is taken, nanoseconds.
    pub shed_after_ns: i64,
    /// How long all must be well before one is taken back, nanoseconds.
    pub restore_after_ns: i64,
}

/// What presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Fusion is behind its window.
    Late,
    /// Memory is running out.
    Memory,
    /// The machine is too hot.
    Heat,
}

impl Cause {
    /// Stable word for programs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Memory => "memory",
            Self::Heat => "heat",
        }
    }

    /// What is wrong and what to do, for people.
    #[must_use]
    pub const fn says(self) -> &'static str {
        match self {
            Self::Late => {
                "fusion can't keep up: see what else runs on the machine, lower [output] rate_hertz, or use a faster backend"
            }
            Self::Memory => {
                "the unit takes nearly all the memory it may: close pages, or raise MemoryHigh and MemoryMax of its service"
            }
            Self::Heat => "the machine is too hot: see to the cabinet's fan, filter and shade",
        }
    }
}

/// A step that was just taken, or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The step before.
    pub from: u8,
    /// The step now; one more or one less, or fewer by any number where no more than that are allowed any longer.
    pub to: u8,
}

/// Goes from look to look.
#[derive(Clone, Debug)]
pub struct Shedder {
    rules: Rules,
    step: u8,
    since: UtcNs,
    cause: Option<Cause>,
    /// Since when some limit has been passed, or since the last step while it is.
    pressed: Option<UtcNs>,
    /// Since when all has been well, or since the last step while it is.
    well: Option<UtcNs>,
    /// Times `restore_after` that are waited for.
    patience: i64,
    /// When the last step was taken back, where none was taken since.
    restored: Option<UtcNs>,
}

impl Shedder {
    /// At step 0 since `start`.
    #[must_use]
    pub const fn new(rules: Rules, start: UtcNs) -> Self {
        Self {
            rules,
            step: 0,
            since: start,
            cause: None,
            pressed: None,
            well: None,
            patience: 1,
            restored: None,
        }
    }

    /// The step, and since when.
    #[must_use]
    pub const fn step(&self) -> (u8, UtcNs) {
        (self.step, self.since)
    }

    /// What pressed last; none at step 0.
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {
        self.cause.filter(|_| self.step > 0)
    }

    /// Goes by other rules from `at` on, at once at most at their highest step.
    pub fn govern(&mut self, at: UtcNs, rules: Rules) -> Option<Change> {
        self.rules = rules;
        (self.pressed, self.well) = (None, None);
        (self.step > rules.most).then(|| self.go(at, rules.most))
    }

    /// Looks at what was found at `at`; instants never go back.
    pub fn look(&mut self, at: UtcNs, pressure: &Pressure) -> Option<Change> {
        if let Some(cause) = self.rules.passed(pressure) {
            self.press(at, cause)
        } else if self.rules.is_well(pressure) {
            self.relax(at)
        } else {
            (self.pressed, self.well) = (None, None);
            None
        }
    }

    fn press(&mut self, at: UtcNs, cause: Cause) -> Option<Change> {
        self.well = None;
        let since = *self.pressed.get_or_insert(at);
        let is_slow = cause != Cause::Late && self.step > 0;
        let wait_ns = if is_slow { self.rules.restore_after_ns } else { self.rules.shed_after_ns };
        if self.step > 0 {
            self.cause = Some(cause);
        }
        if self.step >= self.rules.most || passed_ns(since, at) < wait_ns {
            return None;
        }
        self.patience = match self.restored.take() {
            // It was taken back too early.
            Some(restored) if passed_ns(restored, at) < self.calm_ns() => {
                (self.patience * 2).min(MOST_PATIENCE)
            }
            _ => 1,
        };
        self.cause = Some(cause);
        self.pressed = Some(at);
        Some(self.go(at, self.step + 1))
    }

    fn relax(&mut self, at: UtcNs) -> Option<Change> {
        self.pressed = None;
        let since = *self.well.get_or_insert(at);
        if self.step == 0 || passed_ns(since, at) < self.calm_ns() {
            return None;
        }
        if self.restored.replace(at).is_some() {
            self.patience = (self.patience / 2).max(1);
        }
        self.well = Some(at);
        Some(self.go(at, self.step - 1))
    }

    fn calm_ns(&self) -> i64 {
        self.rules.restore_after_ns.saturating_mul(self.patience)
    }

    fn go(&mut self, at: UtcNs, to: u8) -> Change {
        let from = std::mem::replace(&mut self.step, to);
        self.since = at;
        Change { from, to }
    }
}

impl Rules {
    /// The first limit that is passed.
    fn passed(&self, p: &Pressure) -> Option<Cause> {
        let beyond = |is: Option<f64>, limit: f64| is.is_some_and(|is| is > limit);
        if beyond(p.lateness_ms, self.lateness_ms) {
            Some(Cause::Late)
        } else if beyond(p.memory_share, self.memory_share) {
            Some(Cause::Memory)
        } else if beyond(p.heat_c, 0.0) {
            Some(Cause::Heat)
        } else {
            None
        }
    }

    fn is_well(&self, p: &Pressure) -> bool {
        let below = |is: Option<f64>, limit: f64| is.is_none_or(|is| is < limit);
        below(p.lateness_ms, self.lateness_ms * WELL_LATENESS)
            && below(p.memory_share, self.memory_share - WELL_MEMORY_SHARE)
            && below(p.heat_c, -WELL_HEAT_C)
    }
}

fn passed_ns(since: UtcNs, at: UtcNs) -> i64 {
    at.0.saturating_sub(since.0)
}

#[cfg(test)]
mod tests;
