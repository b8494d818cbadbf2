//! The whole way of what must not be lost: a daemon of its own process, a router, and an application on the brain's
//! side, each of which goes away at random.
//!
//! `KERBSIDE_BRAIN_MISHAPS` says how many times (12 by default), `KERBSIDE_SEED` repeats a run.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::model::{Publish, ZenohMode};
use edge_daemon::publish::session;
use fusion_wire::client::{
    BrainSubscriber, ClientError, CursorFile, Cursors, Kept, Options, Position, Start, Told, UnitId,
};
use fusion_wire::{Format, decode, proto};
use rand::rngs::StdRng;
use rand::{Rng as _, SeedableRng as _};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use support::{PATIENCE, free_port};
use zenoh::{Session, Wait as _};

/// A loop card that says `on`, `off`, `on` … two hundred times a second, to whoever is connected.
struct Loops {
    address: String,
    stop: Arc<AtomicBool>,
}

impl Loops {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        std::thread::spawn(move || {
            let (mut clients, mut on) = (Vec::new(), false);
            while !stopped.load(Ordering::Relaxed) {
                clients.extend(listener.accept().ok().map(|(client, _)| client));
                on = !on;
                let line = format!("{{\"loop\": \"1\", \"edge\": \"{}\"}}\n", if on { "on" } else { "off" });
                clients.retain_mut(|c| c.write_all(line.as_bytes()).is_ok());
                std::thread::sleep(Duration::from_millis(5));
            }
            // Keeps the connections: the daemon must not raise alerts while the test counts.
            std::thread::sleep(PATIENCE);
        });
        Self { address, stop }
    }
}

struct Daemon {
    config: PathBuf,
    process: Option<Child>,
}

impl Daemon {
    fn start(folder: &Path, loops: &Loops, router: &str) -> Self {
        let config = folder.join("unit.toml");
        let kept = folder.join("kept");
        let text = format!(
            r#"
[unit]
city = "testville"
name = "corner"
latitude_degrees = 48.0
longitude_degrees = 11.0
[publish]
connect = ["{router}"]
[outbox]
folder = "{}"
commit_gap_ms = 5
replay_rate_hertz = 20000
[acquire]
backoff_first_ms = 20
[fuse]
backend = "cpu"
[[source]]
name = "card"
format = "loop_json"
tcp_client = {{ connect = "{}" }}
[[loop]]
name = "stop"
source = "card"
channel = "1"
x_metres = 20
y_metres = 0
heading_degrees = 0
"#,
            kept.display(),
            loops.address
        );
        std::fs::write(&config, text).unwrap();
        let mut daemon = Self { config, process: None };
        daemon.run();
        daemon
    }

    fn run(&mut self) {
        let daemon = Command::new(env!("CARGO_BIN_EXE_edge-daemon"))
            .args(["--log", "error", "run", "--config"])
            .arg(&self.config)
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        self.process = Some(daemon);
    }

    /// `kill -9`.
    fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        self.kill();
    }
}

fn router(endpoint: &str) -> Session {
    let mut config = zenoh::Config::default();
    for (key, value) in [
        ("mode", "\"router\"".to_owned()),
        ("listen/endpoints", format!("[\"{endpoint}\"]")),
        ("scouting/multicast/enabled", "false".to_owned()),
    ] {
        config.insert_json5(key, &value).unwrap();
    }
    let began = Instant::now();
    loop {
        match zenoh::open(config.clone()).wait() {
            Ok(session) => return session,
            // The port may still be on its way to be free.
            Err(error) => assert!(began.elapsed() < PATIENCE, "{error}"),
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

/// As a client: a router carries nothing from one peer to another, it expects them to find each other.
fn client(endpoint: &str) -> Session {
    let mode = ZenohMode::Client;
    let publish = Publish { mode, connect: vec![endpoint.to_owned()], ..Publish::default() };
    session::open(&publish, || false).unwrap()
}

/// What an application has made of what it was told: numbers in the order in which they came.
#[derive(Debug, Default)]
struct Book {
    numbers: Vec<u64>,
    position: Option<Position>,
    events: BTreeMap<u64, proto::Event>,
}

/// A database that takes a message and its position in one transaction.
#[derive(Clone, Debug, Default)]
struct Database(Arc<Mutex<Book>>);

impl Database {
    fn enter(&self, position: Position, event: Option<proto::Event>) {
        let mut book = self.0.lock().unwrap();
        let number = position.next - 1;
        book.numbers.push(number);
        book.position = Some(position);
        book.events.extend(event.map(|e| (number, e)));
    }
}

impl Cursors for Database {
    fn load(&mut self, _: &UnitId) -> Result<Option<Position>, ClientError> {
        Ok(self.0.lock().unwrap().position)
    }

    fn save(&mut self, moved: &[(UnitId, Position)]) -> Result<(), ClientError> {
        // It is there already.
        assert!(moved.iter().all(|(_, p)| self.0.lock().unwrap().position.is_some_and(|q| q.next >= p.next)));
        Ok(())
    }
}

/// The application: a subscriber on a session of its own.
struct Application {
    subscriber: BrainSubscriber,
    session: Session,
}

impl Application {
    fn start(router: &str, cursors: impl Cursors + 'static) -> Self {
        let session = client(router);
        let options = Options {
            city: Some("testville".parse().unwrap()),
            unit: None,
            start: Start::Consumer("brain".parse().unwrap()),
            tracks: true,
            signals: true,
            missed_frames: false,
        };
        let subscriber = BrainSubscriber::new(&session, options, cursors).unwrap();
        Self { subscriber, session }
    }

    /// Takes what comes, for so long; confirms each with this probability.
    fn work(&mut self, long: Duration, book: &Database, confirms: f64, rng: &mut StdRng) {
        let end = Instant::now() + long;
        while let Some(rest) = end.checked_duration_since(Instant::now()).filter(|d| !d.is_zero()) {
            let Some(told) = self.subscriber.next(rest).unwrap() else { continue };
            match &told {
                Told::Kept { position, message, .. } => {
                    let event = if let Kept::Event(e) = message { Some(e.clone()) } else { None };
                    book.enter(position.expect("every kept message has a number"), event);
                    if rng.random_bool(confirms) {
                        self.subscriber.confirm(&told).unwrap();
                    }
                }
                Told::Gone { .. } | Told::Anew { .. } | Told::Broken { .. } => panic!("{told:?}"),
                _ => {}
            }
        }
    }

    fn stop(self) {
        drop(self.subscriber);
        self.session.close().wait().unwrap();
    }
}

/// How far the unit has come, as it says itself.
fn head(session: &Session) -> Option<u64> {
    let selector = format!("kerbside/v1/testville/corner/outbox?from={}", u64::MAX);
    let replies = session.get(selector).timeout(Duration::from_secs(2)).wait().unwrap();
    let sample = replies.recv_timeout(Duration::from_secs(3)).ok().flatten()?.into_result().ok()?;
    let batch: proto::OutboxBatch = decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap();
    Some(batch.head)
}

fn every_message_once(seed: u64, confirms: f64, cursors: impl Fn(&Database, &Path) -> Box<dyn Cursors>) {
    let mishaps = std::env::var("KERBSIDE_BRAIN_MISHAPS").map_or(12, |n| n.parse().unwrap());
    eprintln!("KERBSIDE_SEED={seed}, {mishaps} mishaps");
    let mut rng = StdRng::seed_from_u64(seed);
    let folder = tempfile::tempdir().unwrap();
    let endpoint = format!("tcp/127.0.0.1:{}", free_port());
    let (loops, book) = (Loops::start(), Database::default());
    let mut router_session = Some(router(&endpoint));
    let mut daemon = Daemon::start(folder.path(), &loops, &endpoint);
    let mut application = Some(Application::start(&endpoint, cursors(&book, folder.path())));
    let work = |application: &mut Option<Application>, least: u64, most: u64, rng: &mut StdRng| {
        let long = Duration::from_millis(rng.random_range(least..most));
        match application {
            Some(a) => a.work(long, &book, confirms, rng),
            None => std::thread::sleep(long),
        }
    };
    for mishap in 0..mishaps {
        work(&mut application, 300, 1500, &mut rng);
        match mishap % 3 {
            0 => {
                router_session.take().unwrap().close().wait().unwrap();
                work(&mut application, 100, 3000, &mut rng);
                router_session = Some(router(&endpoint));
            }
            1 => {
                daemon.kill();
                work(&mut application, 0, 500, &mut rng);
                daemon.run();
            }
            _ => {
                application.take().unwrap().stop();
                work(&mut application, 0, 1000, &mut rng);
                application = Some(Application::start(&endpoint, cursors(&book, folder.path())));
            }
        }
    }
    work(&mut application, 500, 501, &mut rng);
    loops.stop.store(true, Ordering::Relaxed);
    let mut application = application.unwrap();
    let began = Instant::now();
    loop {
        application.work(Duration::from_millis(300), &book, confirms, &mut rng);
        let had = book.0.lock().unwrap().numbers.len() as u64;
        if head(&application.session).is_some_and(|head| had >= head && had > 500) {
            break;
        }
        assert!(began.elapsed() < PATIENCE, "only {had} came");
    }
    let book = book.0.lock().unwrap();
    let all: Vec<u64> = (0..book.numbers.len() as u64).collect();
    assert_eq!(book.numbers, all, "each once, in order, none left out");
    // The unit's own numbers of events ascend by one, beginning anew where it was killed.
    let own: Vec<u64> = book.events.values().map(|e| e.sequence).collect();
    assert!(own.windows(2).all(|w| w[1] == w[0] + 1 || w[1] == 0), "the content is in order too");
    let starts = own.iter().filter(|n| **n == 0).count();
    assert!(starts > mishaps / 6, "the unit was killed and ran again");
    eprintln!(
        "{} messages, each once; {} came again and were not told",
        all.len(),
        application.subscriber.duplicates()
    );
}

fn seed() -> u64 {
    std::env::var("KERBSIDE_SEED").map_or_else(|_| rand::random(), |s| s.parse().unwrap())
}

#[test]
fn an_application_that_keeps_positions_itself_is_told_everything_once() {
    every_message_once(seed(), 0.01, |book, _| Box::new(book.clone()));
}

#[test]
fn an_application_with_a_cursor_file_is_told_everything_once() {
    every_message_once(seed(), 1.0, |_, folder| Box::new(CursorFile::open(&folder.join("cursors")).unwrap()));
}
