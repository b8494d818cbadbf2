//! Devices that speak their real bytes over TCP, and a unit that listens to them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(dead_code, reason = "each test target uses its own part")]

use edge_daemon::config::Unit;
use edge_daemon::fuse::Output;
use edge_daemon::publish::Messages;
use edge_daemon::replay::{ReplayOptions, replay};
use fusion_contract::RadarPoint;
use fusion_decode::encode;
use fusion_fpga::sim::{Engine, Simulator};
use fusion_record::{Record, Recording};
use fusion_wire::proto;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Nothing here takes as long; a machine that is busy may.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// A TI radar behind a serial server: sees one car that goes round on a circle.
pub struct Radar {
    pub address: String,
    plugged: Arc<AtomicBool>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Radar {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (plugged, stop) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicBool::new(false)));
        let (p, s) = (Arc::clone(&plugged), Arc::clone(&stop));
        let thread = Some(std::thread::spawn(move || serve(&listener, &p, &s)));
        Self { address, plugged, stop, thread }
    }

    /// Pulls its plug, or puts it back.
    pub fn plug(&self, plugged: bool) {
        self.plugged.store(plugged, Ordering::Relaxed);
    }
}

impl Drop for Radar {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
    }
}

fn serve(listener: &TcpListener, plugged: &AtomicBool, stop: &AtomicBool) {
    let (began, mut frame) = (Instant::now(), 0_u32);
    let mut clients: Vec<TcpStream> = Vec::new();
    while !stop.load(Ordering::Relaxed) {
        let plugged = plugged.load(Ordering::Relaxed);
        while let Ok((client, _)) = listener.accept() {
            if plugged {
                client.set_nonblocking(false).unwrap();
                clients.push(client);
            }
        }
        if !plugged {
            clients.clear();
        }
        let bytes = encode::ti_mmwave_frame(frame, 0, &car(f64::from(frame) * 0.05));
        clients.retain_mut(|client| client.write_all(&bytes).is_ok());
        frame += 1;
        let due = Duration::from_millis(50) * frame;
        std::thread::sleep(due.saturating_sub(began.elapsed()));
    }
}

/// Three points of a car that goes round a point 30 m ahead on a circle of 10 m, at 6 m/s.
fn car(t: f64) -> Vec<RadarPoint> {
    let (sin, cos) = (0.6 * t).sin_cos();
    let (x, y, vx, vy) = (30.0 + 10.0 * cos, 10.0 * sin, -6.0 * sin, 6.0 * cos);
    let point = |(dx, dy): (f64, f64)| {
        let (x, y) = (x + dx, y + dy);
        let range = x.hypot(y);
        RadarPoint {
            range_m: range as f32,
            azimuth_rad: y.atan2(x) as f32,
            range_rate_mps: ((x * vx + y * vy) / range) as f32,
            snr_db: Some(20.0),
        }
    };
    [(-1.0, 0.3), (-0.8, -0.4), (-1.1, 0.0)].map(point).to_vec()
}

/// A unit's configuration with that radar, and whatever else.
pub fn unit_toml(radar: &Radar, more: &str) -> String {
    format!(
        r#"
[unit]
city = "testville"
name = "corner"
latitude_degrees = 48.0
longitude_degrees = 11.0
[health]
period_ms = 200
silent_alarm_ms = 400
recover_ms = 600
watch_time = false
[acquire]
backoff_first_ms = 50
backoff_limit_ms = 200
[[source]]
name = "radar"
format = "ti_mmwave"
tcp_client = {{ connect = "{}" }}
[[radar]]
name = "radar"
source = "radar"
x_metres = 0
y_metres = 0
yaw_degrees = 0
stamp = "frame_counter"
{more}
"#,
        radar.address
    )
}

/// For a configuration: a controller's log of so many events, read at the start.
pub fn controller_log(folder: &Path, events: u16) -> String {
    let log: Vec<(u8, u8, u16)> = (0..events).map(|i| (if i % 2 == 0 { 82 } else { 81 }, 1, i)).collect();
    let stop = "channel = \"1\"\nx_metres = 20\ny_metres = 0\nheading_degrees = 0\n";
    format!("{}[[loop]]\nname = \"stop\"\nsource = \"controller\"\n{stop}", log_source(folder, &log))
}

/// For a configuration: a controller's log of these events (code, parameter, tenths of a second), and the signal.
pub fn signal_log(folder: &Path, events: &[(u8, u8, u16)]) -> String {
    format!("{}[[signal]]\nname = \"controller\"\nsource = \"controller\"\n", log_source(folder, events))
}

fn log_source(folder: &Path, events: &[(u8, u8, u16)]) -> String {
    let path = folder.join("events.dat");
    std::fs::write(&path, encode::econolite_dat("01/02/2026 03:04:05.0", events)).unwrap();
    let path = path.display();
    format!("\n[[source]]\nname = \"controller\"\nformat = \"hires_log\"\nfile = {{ path = \"{path}\" }}\n")
}

/// The same with an outbox that keeps them.
pub fn kept_log(folder: &Path, events: u16, outbox: &str) -> String {
    format!(
        r#"
[outbox]
folder = "{}"
queue_messages = 10000
replay_rate_hertz = 100000
{outbox}
{}"#,
        folder.join("kept").display(),
        controller_log(folder, events)
    )
}

/// A place that a simulated fusion core is plugged into and pulled out of: another core each time, at the same path.
pub struct Socket {
    folder: tempfile::TempDir,
    core: Option<Simulator>,
}

impl Socket {
    /// With a core.
    pub fn new() -> Self {
        let mut socket = Self { folder: tempfile::tempdir().unwrap(), core: None };
        socket.plug();
        socket
    }

    /// Of the serial port.
    pub fn path(&self) -> String {
        self.folder.path().join("port").display().to_string()
    }

    /// Plugs a core in that was just switched on.
    pub fn plug(&mut self) {
        self.unplug();
        let core = Simulator::start(Engine::Model, &mut |_| {}).unwrap();
        std::os::unix::fs::symlink(core.path(), self.path()).unwrap();
        self.core = Some(core);
    }

    /// Pulls it out, if it is in.
    pub fn unplug(&mut self) {
        if let Some(mut core) = self.core.take() {
            core.kill();
            std::fs::remove_file(self.path()).unwrap();
        }
    }
}

/// The recorded bytes make the recorded frames.
pub fn same_when_replayed(unit: &Unit, file: &std::path::Path) {
    let mut recording = Recording::open(file).unwrap();
    let recorded_unit = Unit::from_text(recording.config().unwrap(), "unit.toml").unwrap();
    assert_eq!(recorded_unit.config, unit.config);
    let lived: Vec<proto::TrackFrame> = recording
        .records()
        .filter_map(|r| if let Record::Frame(f) = r.unwrap() { Some(f) } else { None })
        .collect();
    let messages = Messages::new(unit).unwrap();
    let mut replayed = Vec::new();
    replay(&recorded_unit, file, &ReplayOptions::default(), None, |output| {
        if let Output::Frame(f) = output {
            replayed.push(messages.frame(&f.frame, 0));
        }
        Ok(())
    })
    .unwrap();
    // Live, the clock went on after the last byte.
    assert!(replayed.len() > 20 && replayed.len() <= lived.len(), "{} of {}", replayed.len(), lived.len());
    let last = replayed.len() - 3;
    assert_eq!(replayed[..last], lived[..last]);
}

/// A session that talks to nobody but itself.
pub fn alone() -> zenoh::Session {
    edge_daemon::publish::session::open(&Default::default(), || false).unwrap()
}

/// Connects and sends, then waits until the far end has read it all.
pub fn send(address: &str, bytes: &[u8]) {
    let began = Instant::now();
    let mut stream = loop {
        match TcpStream::connect(address) {
            Ok(stream) => break stream,
            Err(_) if began.elapsed() < PATIENCE => std::thread::sleep(Duration::from_millis(20)),
            Err(e) => panic!("{address}: {e}"),
        }
    };
    stream.write_all(bytes).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    // The unit closes when it has read to the end.
    let _ = stream.read(&mut [0]);
}

/// A port that is free now.
pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}
