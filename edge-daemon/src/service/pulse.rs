//! What systemd is told over `NOTIFY_SOCKET`: that the unit is ready, how it is, and that it still fuses.
//!
//! The watchdog's beat comes from the fusion loop itself. A timer would go on beating while fusion hangs, and nobody at
//! the kerb would start the unit again.

use sd_notify::NotifyState;
use std::time::{Duration, Instant};

/// Beats in the time after which systemd takes the unit for hung: one may be lost or late.
const BEATS: u32 = 4;

/// Belongs to the fusion loop: who holds it says that the loop is alive.
#[derive(Debug)]
pub struct Pulse {
    /// From one beat to the next; none: nobody watches.
    every: Option<Duration>,
    beaten: Option<Instant>,
}

impl Pulse {
    /// As the environment asks, which systemd sets for a service.
    #[must_use]
    pub fn from_env() -> Self {
        Self { every: sd_notify::watchdog_enabled().map(|limit| limit / BEATS), beaten: None }
    }

    /// The loop has come round once more. The first time, the unit is ready.
    pub fn beat(&mut self, now: Instant) {
        let Some(beaten) = self.beaten else {
            self.beaten = Some(now);
            return tell(&[NotifyState::Ready, NotifyState::Watchdog]);
        };
        if self.every.is_some_and(|every| now.saturating_duration_since(beaten) >= every) {
            self.beaten = Some(now);
            tell(&[NotifyState::Watchdog]);
        }
    }

    /// How the unit is, in a line for `systemctl status`.
    pub fn status(&self, line: &str) {
        tell(&[NotifyState::Status(line)]);
    }
}

/// The configuration is being read again; `done` when it was.
pub fn announce_reload(done: bool) {
    if done {
        tell(&[NotifyState::Ready]);
    } else if let Ok(now) = NotifyState::monotonic_usec_now() {
        tell(&[NotifyState::Reloading, now]);
    }
}

/// The unit is about to end on purpose.
pub fn announce_stop() {
    tell(&[NotifyState::Stopping]);
}

/// Where nobody listens, nothing is lost.
fn tell(states: &[NotifyState<'_>]) {
    if let Err(error) = sd_notify::notify(states) {
        tracing::debug!(%error, "the service manager can't be told");
    }
}
