//! A line of progress every few seconds: a bar on a terminal, plain lines elsewhere.

use super::board::Board;
use super::summary::progress;
use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

/// Time between two lines.
const EVERY: Duration = Duration::from_secs(5);
/// Time between two movements of the bar.
const BAR_EVERY: Duration = Duration::from_millis(500);

/// Tells how it goes, on standard error.
#[derive(Debug)]
pub struct Progress {
    bar: Option<ProgressBar>,
    next: Duration,
}

impl Progress {
    /// For a run of a known length, or without end.
    #[must_use]
    pub fn new(duration: Option<Duration>) -> Self {
        let bar = io::stderr().is_terminal().then(|| {
            let (bar, form) = match duration {
                Some(d) => (ProgressBar::new(d.as_secs()), "{bar:20} {pos:>3}/{len} s  {wide_msg}"),
                None => (ProgressBar::no_length(), "{spinner} {pos:>3} s  {wide_msg}"),
            };
            bar.with_style(
                ProgressStyle::with_template(form).unwrap_or_else(|_| ProgressStyle::default_bar()),
            )
        });
        Self { next: if bar.is_some() { BAR_EVERY } else { EVERY }, bar }
    }

    /// Tells, when it is time to.
    ///
    /// # Errors
    /// Standard error can't be written to.
    pub fn tell(&mut self, board: &Board) -> io::Result<()> {
        if board.elapsed < self.next {
            return Ok(());
        }
        match &self.bar {
            Some(bar) => {
                self.next = board.elapsed + BAR_EVERY;
                bar.set_position(board.elapsed.as_secs());
                bar.set_message(progress(board));
                Ok(())
            }
            None => {
                self.next += EVERY;
                writeln!(io::stderr(), "{:4} s  {}", board.elapsed.as_secs(), progress(board))
            }
        }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
