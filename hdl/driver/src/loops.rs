//! The core as the front end of inductive loops: its settings, the events that it tells unasked, and its ticks.

use crate::core::{Core, CoreError};
use hdl::regmap::{LoopEvent, address, feature};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError, Weak};
use std::time::{Duration, Instant};

/// Events that may wait for whoever takes them; the oldest beyond are lost and counted.
pub const WAITING: usize = 1024;

/// Between two looks whether a core is free.
const LOOK_AGAIN: Duration = Duration::from_micros(200);

/// How the core conditions its loops; times in ticks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoopSettings {
    /// Clocks of a tick.
    pub tick_clocks: u32,
    /// How long a contact must have changed.
    pub debounce_ticks: u8,
    /// Presence from which on a loop is stuck; 0: never.
    pub stuck_ticks: u32,
    /// Windows in which edges are counted.
    pub chatter_window_ticks: u16,
    /// Edges in one that are chatter; 0: never.
    pub chatter_limit: u8,
    /// How long a loop that rises behind one beside it is held back as likely crosstalk; 0: never.
    pub lockout_ticks: u8,
    /// Bit i: loops i and i + 1 lie side by side.
    pub beside: u8,
    /// A bit for each loop whose events are told.
    pub enable: u8,
}

/// Events that have come and were not taken.
#[derive(Debug, Default)]
pub(crate) struct Waiting {
    events: VecDeque<LoopEvent>,
    dropped: u64,
}

impl Waiting {
    pub(crate) fn push(&mut self, event: LoopEvent) {
        if self.events.len() == WAITING {
            self.events.pop_front();
            self.dropped += 1;
        }
        self.events.push_back(event);
    }
}

impl Core {
    /// Sets its loops up. Those that are not enabled say nothing.
    ///
    /// # Errors
    /// [`CoreError`]; one that has no loops is [`CoreError::Lacks`].
    pub fn set_loops(&mut self, settings: &LoopSettings) -> Result<(), CoreError> {
        if self.hello().features & feature::LOOPS == 0 {
            return Err(CoreError::Lacks { link: self.link().name().to_owned(), what: "loops" });
        }
        // Silent until all is set: what was told under other settings means something else.
        self.write(address::LOOP_ENABLE, 0)?;
        self.write(address::TICK_CLOCKS, settings.tick_clocks)?;
        self.write(address::LOOP_DEBOUNCE, settings.debounce_ticks.into())?;
        self.write(address::LOOP_STUCK, settings.stuck_ticks)?;
        self.write(address::LOOP_CHATTER_WINDOW, settings.chatter_window_ticks.into())?;
        self.write(address::LOOP_CHATTER_LIMIT, settings.chatter_limit.into())?;
        self.write(address::LOOP_LOCKOUT, settings.lockout_ticks.into())?;
        self.write(address::LOOP_BESIDE, settings.beside.into())?;
        self.waiting = Waiting::default();
        self.write(address::LOOP_ENABLE, settings.enable.into())?;
        Ok(())
    }

    /// Takes what has come until now and moves the events of loops among it to `events`; returns how many were lost here,
    /// since nobody took them in time. Answers that somebody waits for are kept for them.
    ///
    /// # Errors
    /// [`CoreError::Link`].
    pub fn loop_events(&mut self, events: &mut Vec<LoopEvent>) -> Result<u64, CoreError> {
        self.look(Instant::now())?;
        events.extend(self.waiting.events.drain(..));
        Ok(std::mem::take(&mut self.waiting.dropped))
    }
}

/// A core that a backend and a front end share, each for a moment at a time.
pub type SharedCore = Arc<Mutex<Core>>;

/// Locks it. A panic in another thread leaves nothing worse than a frame that nobody answers.
pub fn lock(core: &Mutex<Core>) -> MutexGuard<'_, Core> {
    core.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Locks it, if it is free before a time: whoever waits for a silent core holds it for as long.
pub(crate) fn lock_until(core: &Mutex<Core>, until: Instant) -> Option<MutexGuard<'_, Core>> {
    loop {
        match core.try_lock() {
            Ok(core) => return Some(core),
            Err(TryLockError::Poisoned(core)) => return Some(core.into_inner()),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => return None,
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOOK_AGAIN),
        }
    }
}

/// Where whoever opens a core tells of it, and whoever wants its loops finds it while it is open.
#[derive(Clone, Debug, Default)]
pub struct CoreSlot(Arc<Mutex<Weak<Mutex<Core>>>>);

impl CoreSlot {
    /// Tells of a core that was opened.
    pub fn put(&self, core: &SharedCore) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(core);
    }

    /// The core that was told of last, if it is still open.
    #[must_use]
    pub fn get(&self) -> Option<SharedCore> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).upgrade()
    }
}
