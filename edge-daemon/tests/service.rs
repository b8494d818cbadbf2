//! The daemon as systemd meets it: a service that says when it is ready and beats while it fuses, and a log for the journal.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::model::Publish;
use fusion_wire::{Format, decode, proto};
use nix::sys::ptrace;
use nix::sys::signal::{Signal, kill};
use nix::sys::wait::{WaitPidFlag, waitpid};
use nix::unistd::Pid;
use std::fs::File;
use std::os::linux::fs::MetadataExt as _;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};
use support::{PATIENCE, Radar, unit_toml};
use zenoh::Wait as _;

/// The time after which systemd would kill the daemon.
const WATCHDOG: Duration = Duration::from_millis(1600);

/// A service manager that only listens, and the daemon that talks to it.
struct Service {
    socket: UnixDatagram,
    child: Child,
    log: PathBuf,
}

impl Service {
    fn start(folder: &Path, unit: &str) -> Self {
        let (socket, config, log) = (folder.join("notify"), folder.join("unit.toml"), folder.join("log"));
        std::fs::write(&config, unit).unwrap();
        let listening = UnixDatagram::bind(&socket).unwrap();
        listening.set_read_timeout(Some(Duration::from_millis(50))).unwrap();
        let stderr = File::create(&log).unwrap();
        let journal = stderr.metadata().unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_edge-daemon"))
            .args(["run", "--config"])
            .arg(&config)
            .env_remove("RUST_LOG")
            .env_remove("WATCHDOG_PID")
            .env("NOTIFY_SOCKET", &socket)
            .env("WATCHDOG_USEC", WATCHDOG.as_micros().to_string())
            .env("JOURNAL_STREAM", format!("{}:{}", journal.st_dev(), journal.st_ino()))
            .stderr(stderr)
            .spawn()
            .unwrap();
        Self { socket: listening, child, log }
    }

    fn pid(&self) -> Pid {
        Pid::from_raw(i32::try_from(self.child.id()).unwrap())
    }

    /// What is said next, if anything within the socket's patience.
    fn hear(&self) -> Option<String> {
        let mut buffer = [0; 1024];
        let length = self.socket.recv(&mut buffer).ok()?;
        Some(String::from_utf8(buffer[..length].to_vec()).unwrap())
    }

    fn wait_for(&self, wanted: &str) -> String {
        let began = Instant::now();
        while began.elapsed() < PATIENCE {
            if let Some(said) = self.hear().filter(|said| said.lines().any(|line| line.starts_with(wanted))) {
                return said;
            }
        }
        panic!("no {wanted} within {PATIENCE:?}; the log:\n{}", self.log());
    }

    /// Beats heard within so long.
    fn beats(&self, during: Duration) -> usize {
        let began = Instant::now();
        let mut beats = 0;
        while began.elapsed() < during {
            beats += usize::from(self.hear().is_some_and(|said| said.contains("WATCHDOG=1")));
        }
        beats
    }

    /// Number of the thread of that name.
    fn thread(&self, name: &str) -> Pid {
        let tasks = std::fs::read_dir(format!("/proc/{}/task", self.child.id())).unwrap();
        let found = tasks.map(|task| task.unwrap()).find(|task| {
            std::fs::read_to_string(task.path().join("comm")).is_ok_and(|comm| comm.trim() == name)
        });
        let number = found.unwrap_or_else(|| panic!("no thread {name}")).file_name();
        Pid::from_raw(number.to_str().unwrap().parse().unwrap())
    }

    fn log(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap()
    }

    fn wait_for_log(&self, wanted: &str) {
        let began = Instant::now();
        while !self.log().contains(wanted) {
            assert!(began.elapsed() < PATIENCE, "no {wanted:?} in the log:\n{}", self.log());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Changes the configuration and says so.
    fn reload(&self, unit: &str) {
        std::fs::write(self.log.with_file_name("unit.toml"), unit).unwrap();
        kill(self.pid(), Signal::SIGHUP).unwrap();
        let reloading = self.wait_for("RELOADING=1");
        assert!(reloading.contains("MONOTONIC_USEC="), "systemd needs to know when: {reloading}");
        self.wait_for("READY=1");
    }

    fn stop(&mut self) -> ExitStatus {
        kill(self.pid(), Signal::SIGTERM).unwrap();
        self.child.wait().unwrap()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Talks to nobody, and loads no GPU's driver, which has its own words for standard error.
fn alone(radar: &Radar) -> String {
    unit_toml(radar, "[publish]\nenabled = false\n[fuse]\nbackend = \"cpu\"")
}

#[test]
fn the_watchdog_hears_the_fusion_loop_and_nothing_else() {
    let (radar, folder) = (Radar::start(), tempfile::tempdir().unwrap());
    let mut service = Service::start(folder.path(), &alone(&radar));
    let ready = service.wait_for("READY=1");
    assert!(ready.contains("WATCHDOG=1"), "{ready}");
    let status = service.wait_for("STATUS=");
    assert!(status.contains("of 1 sensors are well"), "{status}");
    // At least once before systemd would act, whatever else this machine does.
    assert!(service.beats(2 * WATCHDOG) >= 2);

    // Only that thread stands still: the process is there and its other threads go on, as when fusion hangs.
    let fuse = service.thread("fuse");
    ptrace::attach(fuse).unwrap();
    waitpid(fuse, Some(WaitPidFlag::__WALL)).unwrap();
    while service.hear().is_some() {}
    assert_eq!(service.beats(2 * WATCHDOG), 0, "systemd would never have found out");
    ptrace::detach(fuse, None).unwrap();
    service.wait_for("WATCHDOG=1");

    let status = service.stop();
    service.wait_for("STOPPING=1");
    assert!(status.success(), "{status}: {}", service.log());
}

#[test]
fn the_journal_gets_priorities_instead_of_colours_and_times() {
    let (radar, folder) = (Radar::start(), tempfile::tempdir().unwrap());
    let mut service = Service::start(folder.path(), &alone(&radar));
    service.wait_for("READY=1");
    service.wait_for_log("is open");
    radar.plug(false);
    service.wait_for_log("radar is disconnected");
    assert!(service.stop().success());
    let log = service.log();
    assert!(log.lines().all(|line| line.starts_with("<6>") || line.starts_with("<4>")), "{log}");
    let warning = log.lines().find(|line| line.contains("radar is disconnected")).unwrap();
    assert!(warning.starts_with("<4>"), "{warning}");
    assert!(!log.contains('\u{1b}'), "colours: {log}");
    let year = "20";
    assert!(log.lines().all(|line| !line["<6>".len()..].starts_with(year)), "times: {log}");
}

/// Subscribes to what the unit publishes at a port, and waits for the next track frame.
fn frame_at(port: u16) -> proto::TrackFrame {
    let connect = vec![format!("tcp/127.0.0.1:{port}")];
    let publish = Publish { connect, ..Publish::default() };
    let session = edge_daemon::publish::session::open(&publish, || false).unwrap();
    let tracks = session.declare_subscriber("kerbside/v1/testville/corner/tracks").wait().unwrap();
    let sample = tracks.recv_timeout(PATIENCE).unwrap().expect("a track frame");
    decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap()
}

#[test]
fn a_reload_takes_over_what_can_change_live_and_refuses_the_rest() {
    let (radar, folder) = (Radar::start(), tempfile::tempdir().unwrap());
    let (before, after) = (support::free_port(), support::free_port());
    let unit = |port: u16, more: &str| {
        unit_toml(&radar, &format!("{more}\n[publish]\nlisten = [\"tcp/127.0.0.1:{port}\"]"))
    };
    let mut service = Service::start(folder.path(), &unit(before, ""));
    service.wait_for("READY=1");
    let first = frame_at(before);

    service.reload(&unit(after, "[log]\nfilter = \"edge_daemon=debug\""));
    service.wait_for_log("reloaded: log.filter, publish.listen taken over");
    let later = frame_at(after);
    assert!(
        later.sequence > first.sequence,
        "the unit fused on: {} after {}",
        later.sequence,
        first.sequence
    );
    assert!(std::net::TcpStream::connect(("127.0.0.1", before)).is_err(), "nobody listens there any more");

    service.reload(&unit(before, "[output]\nrate_hertz = 5"));
    service.wait_for_log(
        "not reloaded: output.rate_hertz changed, which takes a restart: nothing was taken over",
    );
    assert!(frame_at(after).sequence > later.sequence, "it listens where it listened");
    service.reload("[unit]\ncity = 3");
    service.wait_for_log("not reloaded: ");
    assert!(service.stop().success());
}
