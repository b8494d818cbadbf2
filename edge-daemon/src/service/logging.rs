//! The log: coloured for a terminal, with its time for a file, and for the journal, which has its own, with the priority
//! that `journalctl -p` filters by.

use std::fmt;
use std::io::IsTerminal as _;
use std::os::linux::fs::MetadataExt as _;
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::format::{Format, Full, Writer};
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::reload;

/// What a filter is not.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// It can't be read.
    #[error("`{filter}` is no filter of the log: write a level such as `info`, or `info,edge_daemon=debug`")]
    Filter {
        /// What was written.
        filter: String,
        /// Why.
        #[source]
        source: tracing_subscriber::filter::ParseError,
    },
    /// The log takes no other one.
    #[error("the log does not take another filter")]
    Gone(#[source] reload::Error),
}

type Change = Box<dyn Fn(EnvFilter) -> Result<(), reload::Error> + Send + Sync>;

/// The process's log.
pub struct LogControl {
    change: Change,
    /// Asked for on the command line or in `RUST_LOG`: the configuration does not change it.
    fixed: bool,
    journal: bool,
}

impl fmt::Debug for LogControl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogControl")
            .field("fixed", &self.fixed)
            .field("journal", &self.journal)
            .finish_non_exhaustive()
    }
}

impl LogControl {
    /// Begins to log to standard error: what `asked` says, else `RUST_LOG`, else `default`.
    ///
    /// # Errors
    /// A filter that can't be read.
    pub fn install(asked: Option<&str>, default: &str) -> Result<Self, LogError> {
        let from_env = std::env::var(EnvFilter::DEFAULT_ENV).ok().filter(|f| !f.is_empty());
        let wanted = asked.map(str::to_owned).or(from_env);
        let filter = parse(wanted.as_deref().unwrap_or(default))?;
        let journal = is_journal(std::env::var("JOURNAL_STREAM").ok().as_deref());
        let builder = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(std::io::stderr().is_terminal());
        // A second installation (in tests) is no matter.
        let change: Change = if journal {
            let builder = builder.event_format(Journal(Format::default().without_time().with_level(false)));
            let builder = builder.with_filter_reloading();
            let handle = builder.reload_handle();
            let _ = builder.try_init();
            Box::new(move |filter| handle.reload(filter))
        } else {
            let builder = builder.with_filter_reloading();
            let handle = builder.reload_handle();
            let _ = builder.try_init();
            Box::new(move |filter| handle.reload(filter))
        };
        Ok(Self { change, fixed: wanted.is_some(), journal })
    }

    /// Logs what the configuration says from now on; false where the command line or `RUST_LOG` has the last word.
    ///
    /// # Errors
    /// A filter that can't be read.
    pub fn configure(&self, filter: &str) -> Result<bool, LogError> {
        let filter = parse(filter)?;
        if !self.fixed {
            (self.change)(filter).map_err(LogError::Gone)?;
        }
        Ok(!self.fixed)
    }

    /// What stands in front of an error that goes past the log to standard error.
    #[must_use]
    pub fn error_prefix(&self) -> &'static str {
        if self.journal { "<3>" } else { "" }
    }
}

fn parse(filter: &str) -> Result<EnvFilter, LogError> {
    EnvFilter::try_new(filter).map_err(|source| LogError::Filter { filter: filter.to_owned(), source })
}

/// True where standard error is the stream that the journal says it reads: `device:inode`. A service may have redirected it.
fn is_journal(stream: Option<&str>) -> bool {
    let stderr = std::fs::metadata("/proc/self/fd/2");
    let Ok(stderr) = stderr else { return false };
    stream.and_then(journal_stream) == Some((stderr.st_dev(), stderr.st_ino()))
}

fn journal_stream(text: &str) -> Option<(u64, u64)> {
    let (device, inode) = text.split_once(':')?;
    Some((device.parse().ok()?, inode.parse().ok()?))
}

/// Each line begins with its priority, as `sd-daemon(3)` says.
struct Journal(Format<Full, ()>);

impl<S, N> FormatEvent<S, N> for Journal
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        write!(writer, "<{}>", priority(*event.metadata().level()))?;
        self.0.format_event(context, writer, event)
    }
}

/// Of syslog: 3 error, 4 warning, 6 informational, 7 debug.
const fn priority(level: Level) -> u8 {
    match level {
        Level::ERROR => 3,
        Level::WARN => 4,
        Level::INFO => 6,
        Level::DEBUG | Level::TRACE => 7,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_journal_is_known_by_device_and_inode() {
        assert_eq!(journal_stream("9:12345"), Some((9, 12345)));
        assert_eq!(journal_stream("9"), None);
        assert_eq!(journal_stream("a:b"), None);
        let own = std::fs::metadata("/proc/self/fd/2").unwrap();
        let (device, inode) = (own.st_dev(), own.st_ino());
        assert!(is_journal(Some(&format!("{device}:{inode}"))));
        assert!(!is_journal(Some(&format!("{device}:{}", inode + 1))));
        assert!(!is_journal(None));
    }

    #[test]
    fn a_wrong_filter_is_named() {
        let error = LogControl::install(Some("info,=,x"), "info").unwrap_err().to_string();
        assert!(error.contains("info,=,x") && error.contains("edge_daemon=debug"), "{error}");
    }
}
