//! How far a long replay is, on standard error.

use super::Summary;
use crate::fuse::Totals;
use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

/// Tells progress: on a terminal one line that changes, elsewhere a line now and then.
#[derive(Debug)]
pub struct Progress {
    terminal: bool,
    next: Duration,
    shown: bool,
    calls: u32,
}

impl Progress {
    /// Nothing is shown of a replay shorter than a second or so.
    #[must_use]
    pub fn new() -> Self {
        Self {
            terminal: std::io::stderr().is_terminal(),
            next: Duration::from_secs(1),
            shown: false,
            calls: 0,
        }
    }

    pub(super) fn show(&mut self, summary: &Summary, totals: &Totals, began: Instant) {
        // Even looking at the clock costs, thousands of times a second.
        self.calls = self.calls.wrapping_add(1);
        if !self.calls.is_multiple_of(64) {
            return;
        }
        let elapsed = began.elapsed();
        if elapsed < self.next {
            return;
        }
        self.next = elapsed + Duration::from_secs(if self.terminal { 1 } else { 10 });
        self.shown = true;
        let mut err = std::io::stderr().lock();
        let (start, end) = if self.terminal { ("\r", "   ") } else { ("", "\n") };
        // A closed standard error is no reason to stop.
        let _ = write!(
            err,
            "{start}replay: {:.0} s recorded in {:.0} s ({:.0}x), {} scans, {} tracks now{end}",
            summary.recorded_s(),
            elapsed.as_secs_f64(),
            summary.recorded_s() / elapsed.as_secs_f64(),
            totals.scans,
            totals.tracks
        );
        let _ = err.flush();
    }

    /// Ends the line.
    pub fn finish(&self) {
        if self.shown && self.terminal {
            let _ = writeln!(std::io::stderr());
        }
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}
