//! Everything that runs: devices, daemon, session, subscriber.

use super::board::Board;
use super::options::DemoArgs;
use super::subscriber::{self, Desk, News, Subscriptions};
use super::view::Scenery;
use crate::simulate::devices_runtime;
use anyhow::{Context as _, Result, anyhow};
use edge_daemon::config::Unit;
use edge_daemon::run::{self, Handle};
use simulator::devices::{DeviceCounts, Devices, Running};
use simulator::{Scenario, Simulation};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use zenoh::{Session, Wait as _};

/// The city the demonstration is in.
const CITY: &str = "demo";
/// Its unit.
const UNIT: &str = "junction";
/// Most bytes of what the page can look back to: an hour or so.
const HISTORY_BYTES: u64 = 256 << 20;
/// News that wait for the main thread: more than ten seconds of everything.
const NEWS: usize = 1024;

/// A running demonstration.
#[derive(Debug)]
pub struct Rig {
    /// What stands still.
    pub scenery: Scenery,
    /// The key of the tracks.
    pub key: String,
    /// Where it is recorded to.
    pub recording: Option<PathBuf>,
    /// Where the unit's page is.
    pub page: Option<SocketAddr>,
    news: Receiver<News>,
    desk: Desk,
    devices: Running,
    daemon: Handle,
    subscriptions: Subscriptions,
    session: Session,
    /// What the page can look back to; goes with the demonstration.
    history: Option<TempDir>,
    // Last, because the devices live on it.
    runtime: Runtime,
}

impl Rig {
    /// Starts everything: the subscriber before the daemon, the daemon before the devices speak, so that nothing is
    /// missed.
    ///
    /// # Errors
    /// Something does not start; says what.
    pub fn start(args: &DemoArgs) -> Result<(Self, Board)> {
        let runtime = devices_runtime()?;
        let (to, news) = mpsc::sync_channel(NEWS);
        let desk = Desk::new(to);
        stop_on_signal(&runtime, desk.clone());

        let scenario = Scenario { fleet: args.devices.fleet(), ..Scenario::demo(args.seed) };
        let simulation = Simulation::new(&scenario);
        let scenery = Scenery::new(&simulation.installation.site, &simulation.traffic.junction);
        let devices = runtime.block_on(Devices::open(simulation)).context("can't open the devices")?;
        let mut unit = Unit::from_text(&devices.unit_toml(CITY, UNIT), "(the demo's unit.toml)")?;
        unit.config.page.listen = args.page.map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
        let history = args.page.map(|_| history(&mut unit)).transpose()?;
        let board = Board::new(unit.site.lanes.clone());

        let session = subscriber::open(&args.listen)?;
        let subscriptions = subscriber::subscribe(&session, CITY, UNIT, &desk)?;
        let options = run::Options {
            record_file: args.record.clone(),
            backend: Some(args.backend),
            session: Some(session.clone()),
            ..run::Options::default()
        };
        let daemon = run::start(unit, options).context("the daemon does not start")?;
        let page = daemon.page();
        let recording = daemon.recording().map(PathBuf::from);
        let devices = {
            let (_guard, desk) = (runtime.enter(), desk.clone());
            devices.run(move |at, bodies| desk.put(News::Truth(at, bodies.to_vec())))?
        };
        let key = subscriptions.key.clone();
        let rig = Self {
            scenery,
            key,
            page,
            recording,
            news,
            desk,
            devices,
            daemon,
            subscriptions,
            session,
            history,
            runtime,
        };
        Ok((rig, board))
    }

    /// Where news come out.
    #[must_use]
    pub fn news(&self) -> &Receiver<News> {
        &self.news
    }

    /// Brings the board's counters up to now.
    pub fn look(&self, board: &mut Board) {
        board.stats = self.daemon.stats();
        board.lost_here = self.desk.lost();
    }

    /// Says what has died, which only a fault of this program can bring about.
    ///
    /// # Errors
    /// Something has.
    pub fn check(&self) -> Result<()> {
        if !self.daemon.is_running() {
            return Err(anyhow!("a thread of the daemon has died; the log says why"));
        }
        if !self.devices.is_running() {
            return Err(anyhow!("the simulation has died; the log says why"));
        }
        Ok(())
    }

    /// Ends everything in order: the devices fall silent, the daemon fuses, publishes and records what it has, the
    /// board takes what is still on its way.
    pub fn stop(self, board: &mut Board) -> DeviceCounts {
        let Self { news, desk, devices, daemon, subscriptions, session, history, runtime, .. } = self;
        let sent = devices.stop();
        board.stats = daemon.stop();
        while let Ok(news) = news.try_recv() {
            board.take(news);
        }
        board.lost_here = desk.lost();
        drop(subscriptions);
        if let Err(error) = session.close().wait() {
            tracing::warn!(%error, "Zenoh did not close cleanly");
        }
        runtime.shutdown_background();
        // Nobody writes there any more.
        drop(history);
        sent
    }
}

/// Has a unit keep a history in a folder that lasts as long as the demonstration.
fn history(unit: &mut Unit) -> Result<TempDir> {
    let folder = tempfile::Builder::new().prefix("kerbside-demo-").tempdir();
    let folder = folder.context("can't make a folder for what the page looks back to")?;
    unit.config.history.folder = Some(folder.path().display().to_string());
    unit.config.history.limit_bytes = HISTORY_BYTES;
    Ok(folder)
}

/// The first Ctrl-C or SIGTERM ends the run, the second one the process, should ending hang.
#[allow(clippy::disallowed_methods, reason = "asked twice, an end that hangs is not waited for")]
pub(crate) fn stop_on_signal(runtime: &Runtime, desk: Desk) {
    runtime.spawn(async move {
        for last in [false, true] {
            if !signalled().await {
                return;
            }
            if last {
                ratatui::restore();
                std::process::exit(130);
            }
            desk.put(News::Stop);
        }
    });
}

/// True at a signal; false when signals can't be heard, and the system's own handling stays.
#[cfg(unix)]
async fn signalled() -> bool {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return tokio::signal::ctrl_c().await.is_ok();
    };
    tokio::select! {
        heard = tokio::signal::ctrl_c() => heard.is_ok(),
        _ = terminate.recv() => true,
    }
}

#[cfg(not(unix))]
async fn signalled() -> bool {
    tokio::signal::ctrl_c().await.is_ok()
}
