//! The rolling history of a running unit: asked, killed, stalled.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::Unit;
use edge_daemon::run::{self, Options, StartError};
use fusion_history::{Disk, Folder, ReadSeek, SegmentFile};
use fusion_wire::client::{self, BrainSubscriber, Told};
use fusion_wire::proto::history_entry::Message as Of;
use fusion_wire::{Format, Message, decode, proto};
use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};
use support::{PATIENCE, Radar, alone, controller_log, free_port, unit_toml};
use zenoh::{Session, Wait as _};

const UNIT: &str = "kerbside/v1/testville/corner";

fn history_toml(folder: &Path, more: &str) -> String {
    format!(
        "[history]\nfolder = \"{}\"\nkeep_free_bytes = 0\nserve_bytes_per_second = 1e8\n{more}\n",
        folder.display()
    )
}

fn unit(radar: &Radar, more: &str) -> Unit {
    Unit::from_text(&unit_toml(radar, more), "unit.toml").unwrap()
}

fn ask(session: &Session, parameters: &str) -> Result<(String, Vec<u8>), String> {
    let replies = session.get(format!("{UNIT}/history?{parameters}")).wait().unwrap();
    match replies.recv_timeout(PATIENCE).unwrap().expect("a reply").into_result() {
        Ok(sample) => Ok((sample.encoding().to_string(), sample.payload().to_bytes().into_owned())),
        Err(error) => Err(String::from_utf8_lossy(&error.payload().to_bytes()).into_owned()),
    }
}

fn page(session: &Session, parameters: &str) -> proto::HistoryBatch {
    decode(&ask(session, parameters).unwrap().1, Format::Protobuf).unwrap()
}

/// All entries, over as many pages as it takes.
fn all(session: &Session, parameters: &str) -> Vec<proto::HistoryEntry> {
    let (mut entries, mut after) = (Vec::new(), String::new());
    loop {
        let batch = page(session, &format!("{parameters};after={after}"));
        assert_eq!((batch.city.as_str(), batch.damaged), ("testville", 0));
        entries.extend(batch.entries);
        after = batch.next;
        if after.is_empty() {
            return entries;
        }
    }
}

fn frames(entries: Vec<proto::HistoryEntry>) -> Vec<proto::TrackFrame> {
    let frame =
        |e: proto::HistoryEntry| if let Some(Of::Tracks(f)) = e.message { f } else { panic!("{e:?}") };
    entries.into_iter().map(frame).collect()
}

fn next<M: Message>(
    subscriber: &zenoh::pubsub::Subscriber<zenoh::handlers::FifoChannelHandler<zenoh::sample::Sample>>,
) -> M {
    let sample = subscriber.recv_timeout(PATIENCE).unwrap().expect("a message");
    decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap()
}

/// Without the count of frames overtaken until then, which is not recorded.
fn unnumbered(frame: &proto::TrackFrame) -> proto::TrackFrame {
    proto::TrackFrame { overwritten: 0, ..frame.clone() }
}

fn wait_until(what: &str, mut ready: impl FnMut() -> bool) {
    let began = Instant::now();
    while !ready() {
        assert!(began.elapsed() < PATIENCE, "{what} did not happen");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn what_was_published_can_be_asked_for() {
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    let tracks = session.declare_subscriber(format!("{UNIT}/tracks")).wait().unwrap();
    let more = controller_log(folder.path(), 50);
    let unit = unit(&radar, &(history_toml(&folder.path().join("history"), "") + &more));
    let handle =
        run::start(unit.clone(), Options { session: Some(session.clone()), ..Options::default() }).unwrap();
    let live: Vec<proto::TrackFrame> = (0..40).map(|_| next(&tracks)).collect();
    drop(tracks);
    let (first, last) = (&live[5], &live[25]);
    let span = format!("from_ns={};to_ns={}", first.left_utc_ns, last.left_utc_ns);
    wait_until("the span is on disk", || {
        page(&session, "limit=1").recorded_until_utc_ns.is_some_and(|until| until >= last.left_utc_ns)
    });
    let heard = frames(all(&session, &span));
    assert!(heard.windows(2).all(|w| w[1].sequence == w[0].sequence + 1), "none is left out");
    // Of frames that a newer one overtook, which a busy machine may make, only the history knows.
    let live: Vec<&proto::TrackFrame> = live[5..25].iter().collect();
    let sent = |f: &&proto::TrackFrame| live.iter().any(|l| l.sequence == f.sequence);
    assert!(heard.iter().filter(sent).map(unnumbered).eq(live.iter().map(|f| unnumbered(f))));
    assert_eq!(frames(all(&session, &format!("{span};limit=3"))), heard, "in small pages too");
    let batch = page(&session, &format!("{span};limit=4"));
    assert_eq!(batch.entries.len(), 4);
    assert!(batch.oldest_utc_ns.unwrap() <= first.left_utc_ns && !batch.next.is_empty());

    let (encoding, bytes) = ask(&session, &format!("{span};limit=2;encoding=json")).unwrap();
    assert_eq!(encoding, "application/json;kerbside.v1.HistoryBatch");
    let batch: proto::HistoryBatch = decode(&bytes, Format::Json).unwrap();
    assert_eq!(frames(batch.entries), heard[..2]);

    let entries = all(&session, "topics=events,health");
    let events = entries.iter().filter(|e| matches!(e.message, Some(Of::Event(_)))).count();
    let healthy = entries.iter().filter(|e| matches!(e.message, Some(Of::Health(_)))).count();
    assert_eq!((events, healthy > 3), (50, true), "{} in all", entries.len());
    for (wrong, said) in [
        ("topics=raw", "no topic \"raw\""),
        ("from_ns=soon", "from_ns=soon is no number"),
        ("after=7", "take `next` of the page before"),
        ("encoding=xml", "encoding=json"),
    ] {
        let error = ask(&session, wrong).unwrap_err();
        assert!(error.contains(said), "{wrong}: {error}");
    }
    let stats = handle.stop();
    assert_eq!((stats.history.lost, stats.history_queue.dropped, stats.history.failure), (0, 0, None));

    // The next run serves what this one kept.
    let handle = run::start(unit, Options { session: Some(session.clone()), ..Options::default() }).unwrap();
    wait_until("the history is read", || handle.stats().history.segments > 0);
    assert_eq!(frames(all(&session, &span)), heard);
    drop(handle);
}

/// A folder on which nothing is written while it is stalled.
#[derive(Debug)]
struct Stalling {
    folder: Folder,
    stalled: Arc<(Mutex<bool>, Condvar)>,
}

#[derive(Debug)]
struct StallingFile(Arc<dyn SegmentFile>, Arc<(Mutex<bool>, Condvar)>);

impl Disk for Stalling {
    fn list(&self) -> io::Result<Vec<(String, u64)>> {
        self.folder.list()
    }
    fn create(&self, name: &str) -> io::Result<Arc<dyn SegmentFile>> {
        Ok(Arc::new(StallingFile(self.folder.create(name)?, Arc::clone(&self.stalled))))
    }
    fn open(&self, name: &str) -> io::Result<Box<dyn ReadSeek>> {
        self.folder.open(name)
    }
    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.folder.rename(from, to)
    }
    fn remove(&self, name: &str) -> io::Result<()> {
        self.folder.remove(name)
    }
    fn free_bytes(&self) -> io::Result<u64> {
        self.folder.free_bytes()
    }
}

impl SegmentFile for StallingFile {
    fn append(&self, bytes: &[u8]) -> io::Result<usize> {
        let stalled = self.1.0.lock().unwrap();
        drop(self.1.1.wait_while(stalled, |stalled| *stalled).unwrap());
        self.0.append(bytes)
    }
    fn sync(&self) -> io::Result<()> {
        self.0.sync()
    }
}

/// Lets a stalled disk go on when it is dropped.
struct Release(Arc<(Mutex<bool>, Condvar)>);

impl Drop for Release {
    fn drop(&mut self) {
        *self.0.0.lock().unwrap() = false;
        self.0.1.notify_all();
    }
}

#[test]
fn a_stalled_disk_holds_up_no_frame_and_what_it_costs_is_counted() {
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    let tracks = session.declare_subscriber(format!("{UNIT}/tracks")).wait().unwrap();
    let health = session.declare_subscriber(format!("{UNIT}/health")).wait().unwrap();
    let stalled = Arc::<(Mutex<bool>, Condvar)>::default();
    let disk = Stalling { folder: Folder::create(folder.path()).unwrap(), stalled: Arc::clone(&stalled) };
    let unit = unit(&radar, "[history]\nkeep_free_bytes = 0\nqueue_messages = 16\n");
    let options =
        Options { session: Some(session.clone()), history_disk: Some(Arc::new(disk)), ..Options::default() };
    let handle = run::start(unit, options).unwrap();
    let before: proto::TrackFrame = next(&tracks);
    wait_until("something is recorded", || handle.stats().history.messages > 0);
    *stalled.0.lock().unwrap() = true;
    // A test that has failed must end, and the unit's end waits for its disk.
    let release = Release(Arc::clone(&stalled));
    // Far longer than the queue and the chunk in front of the disk hold.
    let mut sequence = before.sequence;
    while sequence < before.sequence + 80 {
        let frame: proto::TrackFrame = next(&tracks);
        assert!(frame.sequence > sequence, "frames keep coming");
        sequence = frame.sequence;
    }
    let stats = handle.stats();
    assert_eq!((stats.acquire_queue.dropped, stats.publish_queue.dropped), (0, 0), "{stats:?}");
    assert!(stats.history_queue.dropped > 20, "{stats:?}");
    wait_until("health says so", || {
        let h: proto::Health = next(&health);
        let queue = h.queues.iter().find(|q| q.name == "history").expect("the queue");
        h.reasons.iter().any(|r| r.code == "queue-full")
            && queue.dropped > 20
            && h.history.is_some_and(|past| past.lost >= queue.dropped)
    });
    drop(release);
    let recorded = handle.stats().history.messages;
    wait_until("it is recorded again", || handle.stats().history.messages > recorded + 20);
    drop((tracks, health));
    drop(handle);
}

/// A session through this port alone.
fn open(port: u16) -> Result<Session, zenoh::Error> {
    let mut config = zenoh::Config::default();
    config.insert_json5("mode", "\"client\"").unwrap();
    config.insert_json5("connect/endpoints", &format!("[\"tcp/127.0.0.1:{port}\"]")).unwrap();
    zenoh::open(config).wait()
}

/// A line between a unit and who listens, which can be cut.
struct Wire {
    port: u16,
    cut: Arc<AtomicBool>,
}

impl Wire {
    fn to(far: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let cut = Arc::<AtomicBool>::default();
        let is_cut = Arc::clone(&cut);
        std::thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                if let (false, Ok(far)) = (is_cut.load(Relaxed), TcpStream::connect(("127.0.0.1", far))) {
                    for (from, to) in [(&near, &far), (&far, &near)] {
                        let (from, to, is_cut) =
                            (from.try_clone().unwrap(), to.try_clone().unwrap(), Arc::clone(&is_cut));
                        std::thread::spawn(move || carry(&from, &to, &is_cut));
                    }
                }
            }
        });
        Self { port, cut }
    }
}

fn carry(mut from: &TcpStream, mut to: &TcpStream, is_cut: &AtomicBool) {
    let mut bytes = [0; 4096];
    from.set_read_timeout(Some(Duration::from_millis(20))).unwrap();
    while !is_cut.load(Relaxed) {
        match from.read(&mut bytes) {
            Ok(n) if n > 0 && to.write_all(&bytes[..n]).is_ok() => {}
            Err(e) if matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
            _ => break,
        }
    }
    let _ = (from.shutdown(Shutdown::Both), to.shutdown(Shutdown::Both));
}

#[test]
fn frames_that_a_line_lost_are_fetched() {
    let (radar, folder, port) = (Radar::start(), tempfile::tempdir().unwrap(), free_port());
    let listen = format!("[publish]\nlisten = [\"tcp/127.0.0.1:{port}\"]\n");
    let unit = unit(&radar, &(listen + &history_toml(folder.path(), "")));
    let handle = run::start(unit, Options::default()).unwrap();
    let line = Wire::to(port);
    let mut session = None;
    wait_until("the unit listens", || {
        session = open(line.port).ok();
        session.is_some()
    });
    let session = session.unwrap();
    let options = client::Options {
        city: None,
        unit: None,
        start: client::Start::Now,
        tracks: true,
        signals: false,
        missed_frames: true,
    };
    let mut brain = BrainSubscriber::new(&session, options, client::InMemory::default()).unwrap();
    let (mut fresh, mut past, mut missed) = (Vec::new(), Vec::new(), 0);
    let (mut was_cut, began) = (false, Instant::now());
    while past.is_empty() || (past.len() as u64) < missed {
        assert!(began.elapsed() < PATIENCE, "{} of {missed} were fetched", past.len());
        match brain.next(Duration::from_millis(100)).unwrap() {
            Some(Told::Frame { frame, missed: more, .. }) => {
                missed += more;
                fresh.push(frame.sequence);
            }
            Some(Told::Past { frame, .. }) => past.push(frame.sequence),
            Some(Told::Lost { first, last, .. }) => panic!("{first} to {last} are lost"),
            _ => {}
        }
        if !was_cut && fresh.len() == 10 {
            // What comes meanwhile on what is left of the line is heard as well.
            was_cut = true;
            line.cut.store(true, Relaxed);
            std::thread::sleep(Duration::from_secs(2));
            line.cut.store(false, Relaxed);
        }
    }
    assert!(missed >= 5, "{missed}");
    let mut all = [fresh, past].concat();
    all.sort_unstable();
    assert!(all.windows(2).all(|w| w[1] == w[0] + 1), "each once: {all:?}");
    drop(handle);
}

/// The daemon as a process of its own.
fn daemon(folder: &Path, radar: &Radar, port: u16) -> Child {
    let listen = format!("[publish]\nlisten = [\"tcp/127.0.0.1:{port}\"]\n");
    let text = unit_toml(radar, &(listen + &history_toml(&folder.join("history"), "segment_seconds = 2")));
    let path = folder.join("unit.toml");
    std::fs::write(&path, text).unwrap();
    Command::new(env!("CARGO_BIN_EXE_edge-daemon"))
        .args(["run", "--backend", "cpu", "--config"])
        .arg(&path)
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap()
}

#[test]
fn a_daemon_that_is_killed_while_it_writes_leaves_what_can_be_read() {
    let (radar, folder, port) = (Radar::start(), tempfile::tempdir().unwrap(), free_port());
    let (mut session, mut heard) = (None, Vec::<proto::TrackFrame>::new());
    for run in 0..3 {
        let mut process = daemon(folder.path(), &radar, port);
        if session.is_none() {
            wait_until("the daemon listens", || {
                session = open(port).ok();
                session.is_some()
            });
        }
        let session = session.as_ref().unwrap();
        let tracks = session.declare_subscriber(format!("{UNIT}/tracks")).wait().unwrap();
        // Somewhere between two chunks, and two segments.
        for _ in 0..23 + run * 7 {
            heard.push(next(&tracks));
        }
        process.kill().unwrap();
        process.wait().unwrap();
        std::thread::sleep(Duration::from_millis(100));
    }
    let mut process = daemon(folder.path(), &radar, port);
    let session = session.unwrap();
    let tracks = session.declare_subscriber(format!("{UNIT}/tracks")).wait().unwrap();
    let again: proto::TrackFrame = next(&tracks);
    wait_until("the history is served", || {
        let replies = session.get(format!("{UNIT}/history?limit=1")).wait().unwrap();
        replies.recv_timeout(Duration::from_secs(2)).is_ok_and(|r| r.is_some_and(|r| r.result().is_ok()))
    });
    let kept = frames(all(&session, &format!("to_ns={}", again.left_utc_ns)));
    let is_kept = |f: &&proto::TrackFrame| kept.contains(&unnumbered(f));
    let (there, gone): (Vec<_>, Vec<_>) = heard.iter().partition(is_kept);
    assert!(there.len() > 30, "{} of {} frames are kept", there.len(), heard.len());
    // A killed program loses the chunk in its memory: a second of frames, and the one that closes it.
    assert!(gone.len() <= 3 * 13, "{} of {} frames are gone", gone.len(), heard.len());
    let names: Vec<String> = std::fs::read_dir(folder.path().join("history"))
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(
        names.iter().filter(|n| n.ends_with("_open.mcap")).count(),
        1,
        "the rest is finished: {names:?}"
    );
    process.kill().unwrap();
    process.wait().unwrap();
}

#[test]
fn a_folder_that_can_not_be_made_is_an_error_at_the_start() {
    let (radar, session) = (Radar::start(), alone());
    let unit = unit(&radar, &history_toml(Path::new("/proc/nowhere"), ""));
    let error = run::start(unit, Options { session: Some(session), ..Options::default() }).unwrap_err();
    assert!(matches!(&error, StartError::History(_)), "{error:?}");
    let text = edge_daemon::chain(&error);
    assert!(text.contains("/proc/nowhere") && text.contains("[history]"), "{text}");
}
