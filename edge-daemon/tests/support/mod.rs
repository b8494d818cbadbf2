//! Devices that speak their real bytes over TCP, and a unit that listens to them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(dead_code, reason = "each test target uses its own part")]

pub mod clocks;
pub mod topic;

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

/// A radar that can send frame after frame, each full of targets, as fast as they are taken.
pub struct Flood {
    address: String,
    pours: Arc<AtomicBool>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Flood {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (pours, stop) = (Arc::<AtomicBool>::default(), Arc::<AtomicBool>::default());
        let (is_pouring, until) = (Arc::clone(&pours), Arc::clone(&stop));
        let thread = std::thread::spawn(move || {
            let (mut client, mut frame) = (None::<TcpStream>, 0_u32);
            while !until.load(Ordering::Relaxed) {
                if let Ok((accepted, _)) = listener.accept() {
                    accepted.set_nonblocking(false).unwrap();
                    client = Some(accepted);
                }
                match &mut client {
                    Some(to) if is_pouring.load(Ordering::Relaxed) => {
                        frame += 1;
                        // The unit may be ending.
                        if to.write_all(&encode::ti_mmwave_frame(frame, 0, &crowd(frame))).is_err() {
                            client = None;
                        }
                    }
                    _ => std::thread::sleep(Duration::from_millis(10)),
                }
            }
        });
        Self { address, pours, stop, thread: Some(thread) }
    }

    /// Opens it, or shuts it.
    pub fn pour(&self, pours: bool) {
        self.pours.store(pours, Ordering::Relaxed);
    }

    /// For a configuration: its source, and the radar.
    pub fn toml(&self) -> String {
        format!(
            "[[source]]\nname = \"flood\"\nformat = \"ti_mmwave\"\ntcp_client = {{ connect = \"{}\" }}\n\
             [[radar]]\nname = \"flood\"\nsource = \"flood\"\nx_metres = 0\ny_metres = 0\nyaw_degrees = 180\n\
             stamp = \"arrival\"\n",
            self.address
        )
    }
}

impl Drop for Flood {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
    }
}

/// Sixty points all over the place, other ones in each frame.
fn crowd(frame: u32) -> Vec<RadarPoint> {
    let point = |n: u32| {
        let share = |k: u32| f32::from((frame.wrapping_mul(31).wrapping_add(n * k) % 1000) as u16) / 1000.0;
        RadarPoint {
            range_m: 5.0 + 100.0 * share(379),
            azimuth_rad: share(617) - 0.5,
            range_rate_mps: 20.0 * share(211) - 10.0,
            snr_db: Some(15.0),
        }
    };
    (0..60).map(point).collect()
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

/// A machine's `sys` and `proc`: a Jetson's processor at 51.5 °C which is throttled at 99, one rail, and a process of 70 MB.
pub fn made_machine() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let zone = "sys/class/thermal/thermal_zone0";
    let chip = "sys/class/hwmon/hwmon0";
    for (path, text) in [
        (format!("{zone}/type"), "cpu-thermal\n"),
        (format!("{zone}/trip_point_0_type"), "passive\n"),
        (format!("{zone}/trip_point_0_temp"), "99000\n"),
        (format!("{chip}/name"), "ina3221\n"),
        (format!("{chip}/in1_label"), "VDD_IN\n"),
        (format!("{chip}/in1_input"), "5000\n"),
        (format!("{chip}/curr1_input"), "1500\n"),
        ("proc/self/status".to_owned(), "RssAnon:\t   70000 kB\n"),
        ("proc/self/stat".to_owned(), "7 (edge-daemon) S 1 7 7 0 -1 0 9 0 0 0 250 50 0 0 20 0 12 0 1 2 3\n"),
    ] {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    heat(root.path(), 51_500);
    root
}

/// Makes the made machine's processor so hot.
pub fn heat(root: &Path, millidegrees: i32) {
    // At once, as the kernel's files are: a reader never sees half of it.
    let new = root.join("temp");
    std::fs::write(&new, format!("{millidegrees}\n")).unwrap();
    std::fs::rename(new, root.join("sys/class/thermal/thermal_zone0/temp")).unwrap();
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
