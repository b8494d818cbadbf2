//! A raw radar whose targets a fusion core detects, in a running unit: what health says while the core is there, is pulled out, and is back;
//! and that a replay, which has no core, makes the same tracks.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::{BackendChoice, Unit};
use edge_daemon::run::{self, Options};
use front_end::radar_cube::synthesis::{PointTarget, frame};
use fusion_decode::dca1000::{MAX_PAYLOAD_BYTES, encode_packet};
use fusion_wire::{Format, decode, proto};
use std::net::UdpSocket;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{JoinHandle, sleep};
use std::time::{Duration, Instant};
use support::{PATIENCE, Socket, alone, free_port, same_when_replayed};
use zenoh::Wait as _;

const PERIOD: Duration = Duration::from_millis(50);

fn unit(port: &str, udp: u16) -> Unit {
    let text = format!(
        r#"
[unit]
city = "testville"
name = "corner"
latitude_degrees = 0
longitude_degrees = 0
[health]
period_ms = 100
[acquire]
backoff_first_ms = 50
backoff_limit_ms = 200
[fuse]
fpga_port = "{port}"
fpga_deadline_ms = 2000
[[source]]
name = "raw"
format = "dca1000"
udp = {{ listen = "127.0.0.1:{udp}" }}
[source.dca1000]
via = "fpga"
samples = 64
loops = 16
transmitters = 1
receivers = 4
start_frequency_gigahertz = 77
slope_megahertz_per_microsecond = 27
sample_rate_megahertz = 6.25
adc_start_microseconds = 3
idle_microseconds = 4
ramp_microseconds = 28
[[radar]]
name = "r"
source = "raw"
x_metres = 0
y_metres = 0
yaw_degrees = 0
stamp = "frame_counter"
"#
    );
    Unit::from_text(&text, "unit.toml").unwrap_or_else(|error| panic!("{error}"))
}

/// A radar that sends frames until it is dropped: a car that comes and goes.
struct RawRadar {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl RawRadar {
    fn start(unit: &Unit, udp: u16) -> Self {
        let config = unit.config.source[0].dca1000.clone().unwrap();
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let send = move || {
            let (socket, params) = (UdpSocket::bind("127.0.0.1:0").unwrap(), config.params());
            let (mut sequence, mut at, began) = (0, 0, Instant::now());
            for number in 0u32.. {
                if stopped.load(Ordering::Relaxed) {
                    return;
                }
                let phase = 0.05 * f64::from(number);
                let car = PointTarget {
                    range_m: 12.0 + 5.0 * phase.sin(),
                    azimuth_rad: 0.2,
                    range_rate_mps: 5.0 * phase.cos(),
                    amplitude: 200.0,
                    phase_rad: 0.0,
                };
                let bytes = config.capture().pack(&frame(&params, &[car], 10.0, u64::from(number)));
                for payload in bytes.chunks(MAX_PAYLOAD_BYTES) {
                    sequence += 1;
                    socket.send_to(&encode_packet(sequence, at, payload), ("127.0.0.1", udp)).unwrap();
                    at += payload.len() as u64;
                }
                sleep((PERIOD * (number + 1)).saturating_sub(began.elapsed()));
            }
        };
        Self { stop, thread: Some(std::thread::spawn(send)) }
    }
}

impl Drop for RawRadar {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.take().unwrap().join().unwrap();
    }
}

/// What a subscriber hears of a unit.
type Heard = zenoh::pubsub::Subscriber<zenoh::handlers::FifoChannelHandler<zenoh::sample::Sample>>;

/// The first health message that is as wanted.
fn wait(health: &Heard, wanted: impl Fn(&proto::Health) -> bool) -> proto::Health {
    let (began, mut last) = (Instant::now(), None);
    while began.elapsed() < PATIENCE {
        let Some(sample) = health.recv_timeout(Duration::from_millis(200)).unwrap() else { continue };
        let health: proto::Health = decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap();
        if wanted(&health) {
            return health;
        }
        last = Some(health);
    }
    panic!("{last:?}");
}

fn in_trouble(health: &proto::Health) -> Option<&proto::Reason> {
    health.reasons.iter().find(|reason| reason.code == "detector-failed")
}

fn detected_by_a_core_that_comes_and_goes(backend: BackendChoice) {
    let (mut socket, udp, session) = (Socket::new(), free_port(), alone());
    let health = session.declare_subscriber("kerbside/v1/testville/corner/health").wait().unwrap();
    let (unit, folder) = (unit(&socket.path(), udp), tempfile::tempdir().unwrap());
    let file = folder.path().join("run.mcap");
    let options = Options {
        record_file: Some(file.clone()),
        session: Some(session.clone()),
        backend: Some(backend),
        ..Options::default()
    };
    let handle = run::start(unit.clone(), options).unwrap();
    // Whoever joins in the middle of a frame has not got all of it.
    let began = Instant::now();
    while UdpSocket::bind(("127.0.0.1", udp)).is_ok() {
        assert!(began.elapsed() < PATIENCE, "the unit does not listen");
        sleep(Duration::from_millis(20));
    }
    let radar = RawRadar::start(&unit, udp);

    let frames = |health: &proto::Health| health.detectors.first().map_or(0, |d| d.frames);
    let well = wait(&health, |h| frames(h) >= 40 && in_trouble(h).is_none());
    assert_eq!((well.detectors.len(), well.detectors[0].source.as_str()), (1, "raw"));
    assert!(well.detectors[0].cells_found > 0 && well.detectors[0].cells_asked > 0, "{well:?}");

    socket.unplug();
    let ill = wait(&health, |h| in_trouble(h).is_some() && h.detectors[0].frames_without_core > 0);
    let text = &in_trouble(&ill).unwrap().text;
    assert!(text.contains("the CPU detected the targets of") && text.contains("`raw`"), "{text}");
    let scans = ill.scans;
    wait(&health, |h| h.scans > scans + 5 && in_trouble(h).is_some());

    socket.plug();
    let before = frames(&ill);
    wait(&health, |h| frames(h) > before + 20 && in_trouble(h).is_none());
    drop(radar);
    let stats = handle.stop();
    assert!(stats.tracks > 0 && stats.faults == 0, "{stats:?}");
    same_when_replayed(&unit, &file);
}

#[test]
fn targets_are_detected_over_a_link_of_their_own() {
    detected_by_a_core_that_comes_and_goes(BackendChoice::Cpu);
}

#[test]
fn targets_are_detected_over_the_backend_s_link() {
    detected_by_a_core_that_comes_and_goes(BackendChoice::Fpga);
}
