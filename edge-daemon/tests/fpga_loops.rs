//! Contacts on the pins of a simulated fusion core, from the pin to what a subscriber and a replay get.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::{BackendChoice, Unit};
use edge_daemon::fuse::Output;
use edge_daemon::replay::{ReplayOptions, replay};
use edge_daemon::run::{self, Options};
use fusion_fpga::sim::{Engine, Pins, SimError, Simulator};
use fusion_wire::{Format, decode, proto};
use std::io::Write as _;
use std::time::{Duration, Instant, SystemTime};
use support::{PATIENCE, Radar, alone, unit_toml};
use zenoh::Wait as _;

const MS: i64 = 1_000_000;
/// Long, so that an edge that is not dated back by it can't be taken for one that is.
const DEBOUNCE_MS: i64 = 200;

/// What an edge may be off by: tick and round trip, which the decoder's tests bound, and what a simulation does not keep up with time.
const fn tolerance_ns(engine: Engine) -> i64 {
    match engine {
        Engine::Model => 50 * MS,
        _ => 150 * MS,
    }
}

/// A simulated core with contacts; none, with a word about it, where it can't be built.
fn start(engine: Engine) -> Option<Simulator> {
    match Simulator::start_with_contacts(engine, &mut |_| {}) {
        Ok(simulator) => Some(simulator),
        Err(SimError::Missing { tool }) => {
            let must = std::env::var("KERBSIDE_REQUIRE_VERILATOR").as_deref() == Ok("1");
            assert!(!must, "{tool} is missing and KERBSIDE_REQUIRE_VERILATOR forbids to skip");
            // Past the harness, which keeps what passing tests print.
            let _ = writeln!(std::io::stderr(), "SKIP {tool} is not installed");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

fn utc_ns() -> i64 {
    i64::try_from(SystemTime::UNIX_EPOCH.elapsed().unwrap().as_nanos()).unwrap()
}

/// Two loops, on pins 2 and 5, beside a radar.
fn unit(radar: &Radar, port: &str) -> Unit {
    let more = format!(
        r#"
[fuse]
fpga_port = "{port}"
fpga_deadline_ms = 500
[fpga]
debounce_ms = {DEBOUNCE_MS}
clock_kilohertz = {}
[[loop]]
name = "near"
via = "fpga"
channel = "2"
x_metres = 60
y_metres = 0
heading_degrees = 0
latency_bound_ms = 260
[[loop]]
name = "far"
via = "fpga"
channel = "5"
x_metres = 90
y_metres = 0
heading_degrees = 0
latency_bound_ms = 260
"#,
        Pins::CLOCKS_PER_MS
    );
    Unit::from_text(&unit_toml(radar, &more), "unit.toml").unwrap_or_else(|error| panic!("{error}"))
}

fn pins_become_events(engine: Engine, backend: BackendChoice) {
    let Some(simulator) = start(engine) else { return };
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    let events = session.declare_subscriber("kerbside/v1/testville/corner/events").wait().unwrap();
    let unit = unit(&radar, simulator.path());
    let file = folder.path().join("run.mcap");
    let options = Options {
        record_file: Some(file.clone()),
        session: Some(session.clone()),
        backend: Some(backend),
        ..Options::default()
    };
    let handle = run::start(unit.clone(), options).unwrap();
    // The first contacts may be there before the core is set up: a level that is there is told as well.
    let mut seen = Vec::new();
    let steps = [
        (0b10_0100, vec![("far", 82), ("near", 82)]),
        (0b10_0000, vec![("near", 81)]),
        (0, vec![("far", 81)]),
    ];
    let mut wait_for_core = Duration::from_millis(1500);
    for (level, wanted) in steps {
        std::thread::sleep(std::mem::take(&mut wait_for_core));
        let moved = utc_ns();
        simulator.pins().set(level).unwrap();
        let (mut got, began) = (Vec::new(), Instant::now());
        while got.len() < wanted.len() {
            assert!(began.elapsed() < PATIENCE, "{got:?} of {wanted:?}, {:?}", handle.stats());
            let Some(sample) = events.recv_timeout(Duration::from_millis(200)).unwrap() else { continue };
            let event: proto::Event = decode(&sample.payload().to_bytes(), Format::Protobuf).unwrap();
            let at = event.utc_ns;
            assert!(at >= moved - tolerance_ns(engine), "{event:?} before the pins moved at {moved}");
            assert!(
                at <= event.arrival_utc_ns - DEBOUNCE_MS * MS + tolerance_ns(engine),
                "{event:?} is not dated back by the debounce time"
            );
            seen.push((event.code as u16, at));
            got.push((event.source, event.code));
        }
        got.sort();
        assert_eq!(got.iter().map(|(s, c)| (s.as_str(), *c)).collect::<Vec<_>>(), wanted);
    }
    let stats = handle.stop();
    if engine == Engine::Model {
        // A busy machine's simulation falls behind, which looks like a clock that was set.
        assert_eq!(stats.faults, 0, "{stats:?}");
    }
    let mut replayed = Vec::new();
    replay(&unit, &file, &ReplayOptions::default(), None, |output| {
        if let Output::Event(event) = output {
            replayed.push((event.code, event.measured.0));
        }
        Ok(())
    })
    .unwrap();
    assert_eq!(replayed, seen, "the recorded bytes make the same events");
}

#[test]
fn pins_of_the_model_become_events_on_a_link_of_their_own() {
    pins_become_events(Engine::Model, BackendChoice::Cpu);
}

#[test]
fn pins_of_the_model_become_events_on_the_backend_s_link() {
    pins_become_events(Engine::Model, BackendChoice::Fpga);
}

#[test]
fn pins_of_the_verilated_core_become_events() {
    pins_become_events(Engine::Verilator, BackendChoice::Cpu);
}

#[test]
fn loops_that_can_not_be_on_the_core_are_refused_with_the_remedy() {
    let text = |fuse: &str, loops: &str| {
        format!(
            "[unit]\ncity = \"a\"\nname = \"b\"\nlatitude_degrees = 0\nlongitude_degrees = 0\n[fuse]\n{fuse}\n{loops}"
        )
    };
    let one = |name: &str, channel: &str| {
        format!(
            "[[loop]]\nname = \"{name}\"\nvia = \"fpga\"\nx_metres = 0\ny_metres = 0\nheading_degrees = 0\n{channel}\n"
        )
    };
    let port = "fpga_port = \"/dev/fpga\"";
    let refused = |text: String| Unit::from_text(&text, "unit.toml").unwrap_err().to_string();
    let no_port = refused(text("", &one("x", "channel = \"0\"")));
    assert!(no_port.contains("fpga_port") && no_port.contains("via"), "{no_port}");
    let no_pin = refused(text(port, &one("x", "channel = \"8\"")));
    assert!(no_pin.contains("on no pin") && no_pin.contains("\"7\""), "{no_pin}");
    assert!(refused(text(port, &one("x", ""))).contains("on no pin"));
    let twice = refused(text(port, &(one("x", "channel = \"1\"") + &one("y", "channel = \"1\""))));
    assert!(twice.contains("both on pin 1"), "{twice}");
    let beside = |pins: [&str; 2], beside: &str| {
        let a = one("x", &format!("channel = \"{}\"\nbeside = [\"{beside}\"]", pins[0]));
        text(port, &(a + &one("y", &format!("channel = \"{}\"", pins[1]))))
    };
    let apart = refused(beside(["1", "3"], "y"));
    assert!(apart.contains("pin 1 and `y` on pin 3") && apart.contains("neighbouring pins"), "{apart}");
    assert!(refused(beside(["1", "2"], "z")).contains("no other loop on the FPGA"));
    assert!(refused(beside(["1", "2"], "x")).contains("no other loop on the FPGA"));
    let typed = "[[loop]]\nname = \"t\"\nbeside = [\"x\"]\nx_metres = 0\ny_metres = 0\nheading_degrees = 0\n";
    assert!(refused(text(port, &(one("x", "channel = \"1\"") + typed))).contains("nothing of crosstalk"));
    let long = format!("{}\n[fpga]\nlockout_ms = 300\n", text(port, &one("x", "channel = \"1\"")));
    assert!(refused(long).contains("lockout_ms"));
    let good = Unit::from_text(&text(port, &one("x", "channel = \"7\"")), "unit.toml").unwrap();
    assert_eq!(good.sources.len(), 1);
    assert_eq!(good.sources[0].sensors.len(), 1);
    let registers = |unit: &Unit| unit.sources[0].source.fpga.as_ref().unwrap().registers(100_000);
    assert_eq!((registers(&good).enable, registers(&good).beside), (0b1000_0000, 0));
    // The lower of two pins has the bit, whichever of their loops names the other.
    for pins in [["3", "4"], ["4", "3"]] {
        let pair = Unit::from_text(&beside(pins, "y"), "unit.toml").unwrap_or_else(|error| panic!("{error}"));
        let set = registers(&pair);
        assert_eq!((set.enable, set.beside, set.lockout_ticks), (0b1_1000, 0b1000, 30));
    }
}
