//! What the daemon logs: to standard error without a view, else kept so that it does not tear the picture.

use std::collections::VecDeque;
use std::io::{self, IsTerminal as _, Write};
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

/// Lines kept.
const KEPT: usize = 50;

/// The newest lines of the log.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<VecDeque<String>>>);

impl Log {
    /// Installs it for the whole process: kept where there is a view, else to standard error. `RUST_LOG` chooses what
    /// is logged; warnings by default.
    #[must_use]
    pub fn install(view: bool) -> Self {
        let log = Self::default();
        let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn,zenoh=error"));
        let builder = tracing_subscriber::fmt().with_env_filter(filter).with_target(false);
        // A second installation, in tests, is no matter.
        let _ = if view {
            builder.without_time().with_ansi(false).with_writer(log.clone()).try_init()
        } else {
            builder.with_ansi(io::stderr().is_terminal()).with_writer(io::stderr).try_init()
        };
        log
    }

    /// The newest line.
    #[must_use]
    pub fn newest(&self) -> Option<String> {
        self.lines().back().cloned()
    }

    /// Takes all lines, oldest first.
    #[must_use]
    pub fn drain(&self) -> Vec<String> {
        self.lines().drain(..).collect()
    }

    fn lines(&self) -> std::sync::MutexGuard<'_, VecDeque<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One event of the log; whole when it is written.
impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut lines = self.lines();
        for line in String::from_utf8_lossy(bytes).lines().filter(|l| !l.trim().is_empty()) {
            lines.push_back(line.trim().to_owned());
        }
        let surplus = lines.len().saturating_sub(KEPT);
        lines.drain(..surplus);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_newest_lines_are_kept() {
        let mut log = Log::default();
        assert_eq!(log.newest(), None);
        for i in 0..200 {
            log.write_all(format!("line {i}\n").as_bytes()).unwrap();
        }
        assert_eq!(log.newest().as_deref(), Some("line 199"));
        let kept = log.drain();
        assert_eq!((kept.len(), kept[0].as_str()), (KEPT, "line 150"));
        assert_eq!(log.newest(), None);
    }
}
