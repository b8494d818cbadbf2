//! What stands still behind a unit holds up nothing in front of it: a subscriber that does not read, a disk that does not answer.
//! The real daemon, and another subscriber that compares what it gets before and during the stall.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "the figures must be seen past the harness's capture")]

mod support;

use fusion_contract::UtcNs;
use fusion_decode::encode;
use fusion_wire::{Format, decode, proto};
use nix::sys::ptrace;
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use support::{PATIENCE, Radar, free_port, unit_toml};
use zenoh::handlers::FifoChannelHandler;
use zenoh::pubsub::Subscriber;
use zenoh::sample::Sample;
use zenoh::{Session, Wait as _};

const UNIT: &str = "kerbside/v1/testville/corner";
/// How long it is looked at before, and how long the stall lasts.
const LOOK: Duration = Duration::from_secs(3);
const STALL: Duration = Duration::from_secs(8);
/// Without a frame for so long, it was held up by what stands still and not by what else this machine does.
const HELD_UP: Duration = Duration::from_secs(3);

fn now_ns() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos()).unwrap()
}

/// A card whose loop is passed over far more often than any loop ever is: its events are what fills a line.
struct Card {
    address: String,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Card {
    fn start(edges_per_s: u32) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        listener.set_nonblocking(true).unwrap();
        let stop = Arc::<AtomicBool>::default();
        let until = Arc::clone(&stop);
        let thread = std::thread::spawn(move || {
            let (mut client, mut sent, began) = (None::<TcpStream>, 0_u32, Instant::now());
            while !until.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(10));
                if let Ok((accepted, _)) = listener.accept() {
                    accepted.set_nonblocking(false).unwrap();
                    client = Some(accepted);
                }
                let due = (began.elapsed().as_secs_f64() * f64::from(edges_per_s)) as u32;
                let lines: String = (sent..due)
                    .map(|n| encode::loop_edge_line("stop", UtcNs(now_ns()), n % 2 == 0))
                    .collect();
                sent = due;
                // The unit may be ending.
                if client.as_mut().is_some_and(|c| c.write_all(lines.as_bytes()).is_err()) {
                    client = None;
                }
            }
        });
        Self { address, stop, thread: Some(thread) }
    }

    fn toml(&self) -> String {
        format!(
            "[[source]]\nname = \"card\"\nformat = \"loop_json\"\ntcp_client = {{ connect = \"{}\" }}\n\
             [[loop]]\nname = \"stop\"\nsource = \"card\"\nchannel = \"stop\"\nx_metres = 200\ny_metres = 0\n\
             heading_degrees = 0\nstamp = \"arrival\"\nmay_start_track = false\n",
            self.address
        )
    }
}

impl Drop for Card {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
    }
}

/// The daemon as a process of its own, which a test that fails ends as well.
struct Daemon(Child);

impl Daemon {
    fn start(folder: &Path, unit: &str) -> Self {
        let path = folder.join("unit.toml");
        std::fs::write(&path, unit).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_edge-daemon"))
            .args(["--log", "error", "run", "--backend", "cpu", "--config"])
            .arg(&path)
            .stdin(Stdio::null())
            .spawn();
        Self(child.unwrap())
    }

    /// Number of the thread of that name.
    fn thread(&self, name: &str) -> Pid {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.0.id())).unwrap();
        let found = tasks.map(Result::unwrap).find(|task| {
            std::fs::read_to_string(task.path().join("comm")).is_ok_and(|comm| comm.trim() == name)
        });
        let number = found.unwrap_or_else(|| panic!("no thread {name}")).file_name();
        Pid::from_raw(number.to_str().unwrap().parse().unwrap())
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

type Heard = Subscriber<FifoChannelHandler<Sample>>;

fn open(port: u16) -> Session {
    let mut config = zenoh::Config::default();
    config.insert_json5("mode", "\"client\"").unwrap();
    config.insert_json5("connect/endpoints", &format!("[\"tcp/127.0.0.1:{port}\"]")).unwrap();
    let began = Instant::now();
    loop {
        match zenoh::open(config.clone()).wait() {
            Ok(session) => return session,
            Err(error) if began.elapsed() > PATIENCE => panic!("{error}"),
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}

/// What a subscriber got of a while.
#[derive(Clone, Copy, Debug)]
struct Seen {
    /// Frames that came.
    frames: usize,
    /// Frames made meanwhile, by their numbers.
    made: u64,
    /// Longest time between two that came.
    longest_gap: Duration,
    /// From the moment that frames were due to their coming, median.
    median_ms: f64,
}

fn watch(tracks: &Heard, during: Duration) -> Seen {
    // What waited is of the time before.
    while tracks.try_recv().is_ok_and(|sample| sample.is_some()) {}
    let (began, mut last, mut longest_gap) = (Instant::now(), Instant::now(), Duration::ZERO);
    let (mut late_ms, mut numbers) = (Vec::new(), Vec::new());
    while began.elapsed() < during {
        if let Some(sample) = tracks.recv_timeout(Duration::from_millis(50)).unwrap() {
            let frame: proto::TrackFrame = decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap();
            late_ms.push((now_ns() - frame.left_utc_ns) as f64 * 1e-6);
            numbers.push(frame.sequence);
            longest_gap = longest_gap.max(last.elapsed());
            last = Instant::now();
        }
    }
    longest_gap = longest_gap.max(last.elapsed());
    late_ms.sort_by(f64::total_cmp);
    let made = numbers.last().zip(numbers.first()).map_or(0, |(last, first)| last - first + 1);
    Seen {
        frames: numbers.len(),
        made,
        longest_gap,
        median_ms: late_ms.get(late_ms.len() / 2).copied().unwrap_or(0.0),
    }
}

/// The longest time without a message, over so long.
fn longest_silence(topic: &Heard, during: Duration) -> Duration {
    let (began, mut last, mut longest) = (Instant::now(), Instant::now(), Duration::ZERO);
    while began.elapsed() < during {
        if topic.recv_timeout(Duration::from_millis(50)).unwrap().is_some() {
            longest = longest.max(last.elapsed());
            last = Instant::now();
        }
    }
    longest.max(last.elapsed())
}

/// The stall cost nothing that can be told from what a busy machine does by itself.
fn no_slower(what: &str, before: &Seen, during: &Seen) {
    writeln!(std::io::stderr(), "{what}\n  before {before:?}\n  during {during:?}").unwrap();
    assert!(during.longest_gap < HELD_UP, "{what}: frames were held up: {before:?}, then {during:?}");
    let due = STALL.as_millis() as u64 / 100;
    assert!(
        during.made > due / 2,
        "{what}: {} frames made of {due}: {before:?}, then {during:?}",
        during.made
    );
    let came = during.frames as u64;
    assert!(came > due / 3, "{what}: {came} frames came of {due}: {before:?}, then {during:?}");
    assert!(during.median_ms < before.median_ms + 200.0, "{what}: {before:?}, then {during:?}");
}

/// A line to a unit at whose far end one can stop reading: what is on its way then stays there.
struct Line {
    port: u16,
    stalled: Arc<AtomicBool>,
}

impl Line {
    fn to(far: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let stalled = Arc::<AtomicBool>::default();
        let is_stalled = Arc::clone(&stalled);
        std::thread::spawn(move || {
            for near in listener.incoming().map_while(Result::ok) {
                // Little room, as on a slow line: the unit feels at once that nobody reads.
                let far_end =
                    socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
                far_end.set_recv_buffer_size(4096).unwrap();
                let address: std::net::SocketAddr = ([127, 0, 0, 1], far).into();
                // The unit may be starting.
                if far_end.connect(&address.into()).is_ok() {
                    let far_end = TcpStream::from(far_end);
                    for (from, to) in [(&near, &far_end), (&far_end, &near)] {
                        let (from, to) = (from.try_clone().unwrap(), to.try_clone().unwrap());
                        let is_stalled = Arc::clone(&is_stalled);
                        std::thread::spawn(move || carry(&from, &to, &is_stalled));
                    }
                }
            }
        });
        Self { port, stalled }
    }
}

fn carry(mut from: &TcpStream, mut to: &TcpStream, stalled: &AtomicBool) {
    let mut bytes = [0; 4096];
    while let Ok(n @ 1..) = from.read(&mut bytes) {
        while stalled.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(10));
        }
        if to.write_all(&bytes[..n]).is_err() {
            break;
        }
    }
    let _ = (from.shutdown(std::net::Shutdown::Both), to.shutdown(std::net::Shutdown::Both));
}

#[test]
fn a_subscriber_that_does_not_read_holds_up_neither_frames_nor_health_of_another() {
    let (radar, card, folder, port) =
        (Radar::start(), Card::start(4000), tempfile::tempdir().unwrap(), free_port());
    // Nothing is kept: events wait for the line itself.
    let more = format!("[publish]\nlisten = [\"tcp/127.0.0.1:{port}\"]\njson = true\n{}", card.toml());
    let daemon = Daemon::start(folder.path(), &unit_toml(&radar, &more));
    let good = open(port);
    let tracks: Heard = good.declare_subscriber(format!("{UNIT}/tracks")).wait().unwrap();
    let health: Heard = good.declare_subscriber(format!("{UNIT}/health")).wait().unwrap();
    let line = Line::to(port);
    let slow = open(line.port);
    let everything: Heard = slow.declare_subscriber("kerbside/**").wait().unwrap();
    assert!(everything.recv_timeout(PATIENCE).unwrap().is_some(), "the slow one hears at first");
    tracks.recv_timeout(PATIENCE).unwrap().expect("the first frame");
    let before = watch(&tracks, LOOK);
    line.stalled.store(true, Ordering::Relaxed);
    let (during, silence) = std::thread::scope(|s| {
        let silence = s.spawn(|| longest_silence(&health, STALL));
        (watch(&tracks, STALL), silence.join().unwrap())
    });
    line.stalled.store(false, Ordering::Relaxed);
    no_slower("a subscriber does not read", &before, &during);
    writeln!(std::io::stderr(), "  health: silent for {silence:?} at the longest").unwrap();
    assert!(silence < HELD_UP, "health was held up for {silence:?}");
    let told = health.recv_timeout(PATIENCE).unwrap().expect("health goes on");
    let told: proto::Health = decode(&told.payload().to_bytes(), Format::Protobuf).unwrap();
    assert!(told.link_dropped.is_some(), "the unit counts what its links do not take: {told:?}");
    drop((daemon, everything));
}

/// A thread of the daemon that is held in the middle of a call to its disk, with all that it holds then: what a disk that does not
/// answer does.
struct Held(Pid);

impl Held {
    /// Lets the thread go on to its next call that waits for the disk, and holds it there.
    fn at_the_disk(name: &str, thread: Pid) -> Self {
        const DISK: [libc::c_long; 4] =
            [libc::SYS_fdatasync, libc::SYS_fsync, libc::SYS_pwrite64, libc::SYS_write];
        ptrace::attach(thread).unwrap();
        let held = Self(thread);
        let mut status = waitpid(thread, Some(WaitPidFlag::__WALL)).unwrap();
        ptrace::setoptions(thread, ptrace::Options::PTRACE_O_TRACESYSGOOD).unwrap();
        let began = Instant::now();
        loop {
            assert!(began.elapsed() < PATIENCE, "thread {name} never came to its disk");
            let signal = match status {
                WaitStatus::PtraceSyscall(_) if is_entry(thread, &DISK) => return held,
                // One that is not of the tracing is passed on.
                WaitStatus::Stopped(_, signal) if signal != Signal::SIGSTOP => Some(signal),
                _ => None,
            };
            ptrace::syscall(thread, signal).unwrap();
            status = waitpid(thread, Some(WaitPidFlag::__WALL)).unwrap();
        }
    }
}

/// A thread that stands at a call's edge is about to make one of these.
fn is_entry(thread: Pid, calls: &[libc::c_long]) -> bool {
    let info = ptrace::syscall_info(thread).unwrap();
    // SAFETY: at the entry of a call the kernel fills this member of the union, of which every value is valid.
    let number = unsafe { info.u.entry.nr };
    info.op == libc::PTRACE_SYSCALL_INFO_ENTRY && calls.iter().any(|call| u64::try_from(*call) == Ok(number))
}

impl Drop for Held {
    fn drop(&mut self) {
        // The daemon may have ended.
        let _ = ptrace::detach(self.0, None);
    }
}

#[test]
fn a_disk_that_does_not_answer_holds_up_no_frame() {
    let (radar, card, folder, port) =
        (Radar::start(), Card::start(200), tempfile::tempdir().unwrap(), free_port());
    let path = |part: &str| folder.path().join(part).display().to_string();
    let more = format!(
        "[publish]\nlisten = [\"tcp/127.0.0.1:{port}\"]\n[outbox]\nfolder = \"{}\"\nqueue_messages = 100\n\
         [history]\nfolder = \"{}\"\nkeep_free_bytes = 0\nsync_ms = 200\nqueue_messages = 100\n{}",
        path("outbox"),
        path("history"),
        card.toml()
    );
    let daemon = Daemon::start(folder.path(), &unit_toml(&radar, &more));
    let session = open(port);
    let tracks: Heard = session.declare_subscriber(format!("{UNIT}/tracks")).wait().unwrap();
    let health: Heard = session.declare_subscriber(format!("{UNIT}/health")).wait().unwrap();
    tracks.recv_timeout(PATIENCE).unwrap().expect("the first frame");
    let before = watch(&tracks, LOOK);
    let held = ["keep", "history"].map(|name| Held::at_the_disk(name, daemon.thread(name)));
    let during = watch(&tracks, STALL);
    no_slower("no disk answers", &before, &during);
    // What it costs is counted, and told while it lasts.
    let mut told = proto::Health::default();
    while let Some(sample) = health.try_recv().unwrap() {
        told = decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap();
    }
    let dropped = |name: &str| told.queues.iter().find(|q| q.name == name).map_or(0, |q| q.dropped);
    assert!(["outbox", "history"].iter().all(|q| dropped(q) > 0), "{:?}", told.queues);
    assert!(told.reasons.iter().any(|r| r.code == "queue-full"), "{:?}", told.reasons);
    drop(held);
    drop(daemon);
}
