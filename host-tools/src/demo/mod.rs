//! `kerbctl demo`: a simulated junction's devices speak into the real daemon; what a subscriber gets is shown and scored.
//!
//! ```text
//!  simulator ── devices ══ bytes over pty, TCP ══▶ edge_daemon::run ── Zenoh ──▶ subscriber ─┐
//!      └─ truth, ten times a second ──────────────────────────────────────────────────────────┴─▶ board ─▶ view, summary
//! ```
//!
//! `rig` is all that runs, `board` all that is known; what is shown and said is drawn from the board alone.

pub mod accuracy;
pub mod board;
mod headless;
mod log;
mod options;
mod rig;
pub mod subscriber;
pub mod summary;
#[cfg(test)]
mod testing;
pub mod view;

pub(crate) use log::Log;
pub use options::{DemoArgs, DeviceSet, parse_duration};
pub(crate) use rig::stop_on_signal;

use anyhow::{Result, ensure};
use board::Board;
use edge_daemon::backend::prepare_fpga;
use edge_daemon::config::{BackendChoice, Fuse};
use headless::Progress;
use rig::Rig;
use simulator::devices::DeviceCounts;
use std::io::{self, IsTerminal as _, Write as _};
use std::sync::mpsc::RecvTimeoutError;
use std::time::{Duration, Instant};
use view::{Captions, Screen};

/// How often the screen is drawn and keys are read when no frame comes.
const LOOK_EVERY: Duration = Duration::from_millis(50);
/// How often the running score is computed: it costs milliseconds.
const SCORE_EVERY: Duration = Duration::from_secs(2);
/// A run without a track is a failure when it was at least so long.
const TRACKS_WITHIN: Duration = Duration::from_secs(5);

/// Runs the demonstration, and writes the summary to standard output.
///
/// # Errors
/// Something did not start, died, or no track was ever published.
pub fn run(args: &DemoArgs) -> Result<()> {
    let terminal = io::stdout().is_terminal() && io::stdin().is_terminal();
    let view = !args.headless && terminal;
    let mut err = io::stderr();
    if !args.headless && !terminal {
        writeln!(err, "No terminal to draw on: going on as with --headless.")?;
    }
    if args.backend == BackendChoice::Fpga {
        // Before the view: what takes time is told where it can be seen.
        prepare_fpga(&Fuse::default(), &mut |news| drop(writeln!(io::stderr(), "{news}")))?;
    }
    let log = Log::install(view);
    writeln!(err, "Seed {}. Ctrl-C ends it.", args.seed)?;
    let (rig, mut board) = Rig::start(args)?;
    for endpoint in &args.listen {
        writeln!(err, "Subscribe to {} at {endpoint}.", rig.key)?;
    }
    if let Some(page) = rig.page {
        writeln!(err, "Look at http://localhost:{}.", page.port())?;
    }
    let lived = if view { watch(args, &rig, &mut board, &log) } else { wait(args, &rig, &mut board) };

    let recording = rig.recording.clone();
    let sent = rig.stop(&mut board);
    for line in log.drain() {
        writeln!(err, "{line}")?;
    }
    let each = args.devices == DeviceSet::All;
    let run = summary::Run { seed: args.seed, recording: recording.as_deref(), sent: &sent, each };
    io::stdout().lock().write_all(summary::summary(&board, run)?.as_bytes())?;
    lived?;
    verdict(&board, &sent)
}

/// Whether there was anything to show.
fn verdict(board: &Board, sent: &DeviceCounts) -> Result<()> {
    if board.elapsed < TRACKS_WITHIN {
        return Ok(());
    }
    let messages: u64 = sent.devices.iter().map(|d| d.messages).sum();
    ensure!(
        board.stats.messages > 0,
        "the daemon heard none of the {messages} messages that the devices sent"
    );
    ensure!(
        board.heard.frames > 0,
        "the subscriber got no frame of the {} that were made",
        board.stats.frames
    );
    let deaf = summary::unheard(&board.health);
    ensure!(deaf.is_empty(), "nothing was heard of {}", deaf.join(", "));
    ensure!(
        board.heard.track_rows > 0,
        "no track was published in {:.0} s, out of {} scans with {} detections",
        board.elapsed.as_secs_f64(),
        board.stats.scans,
        board.stats.detections
    );
    Ok(())
}

/// Time, and what follows from its passing.
struct Course {
    began: Instant,
    end: Option<Duration>,
    scored: Instant,
}

impl Course {
    fn new(args: &DemoArgs) -> Self {
        Self { began: Instant::now(), end: args.duration, scored: Instant::now() }
    }

    /// Waits for news or until it is time to look, then brings the board up to date. False at the end.
    ///
    /// # Errors
    /// Something has died.
    fn step(&mut self, rig: &Rig, board: &mut Board) -> Result<bool> {
        let deadline = Instant::now() + LOOK_EVERY;
        // A frame is to be shown at once; other news can wait for it.
        loop {
            match rig.news().recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(news) => {
                    if board.take(news) || board.is_stopped() {
                        break;
                    }
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return Ok(false),
            }
        }
        board.elapsed = self.began.elapsed();
        rig.look(board);
        rig.check()?;
        if self.scored.elapsed() >= SCORE_EVERY {
            board.running = board.accuracy.running();
            self.scored = Instant::now();
        }
        Ok(!board.is_stopped() && self.end.is_none_or(|end| board.elapsed < end))
    }
}

/// Without a view.
fn wait(args: &DemoArgs, rig: &Rig, board: &mut Board) -> Result<()> {
    let mut progress = Progress::new(args.duration);
    let mut course = Course::new(args);
    let lived = loop {
        match course.step(rig, board) {
            Ok(true) => progress.tell(board)?,
            Ok(false) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    progress.finish();
    lived
}

/// With the view.
fn watch(args: &DemoArgs, rig: &Rig, board: &mut Board, log: &Log) -> Result<()> {
    let mut screen = Screen::open()?;
    let mut course = Course::new(args);
    let mut title = format!("seed {}  {}", args.seed, rig.key);
    if let Some(page) = rig.page {
        title.push_str(&format!("  page at http://localhost:{}", page.port()));
    }
    if let Some(path) = &rig.recording {
        title.push_str(&format!("  recording to {}", path.display()));
    }
    let mut captions = Captions { title, log: None };
    loop {
        let goes_on = course.step(rig, board)?;
        if !goes_on || screen.keys()? {
            return Ok(());
        }
        captions.log = log.newest();
        screen.draw(board, &rig.scenery, &captions)?;
    }
}
