//! The running unit and who keeps its clock right: a chronyd and a ptp4l that answer as they are told to.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use edge_daemon::config::Unit;
use edge_daemon::run::{self, Handle, Options};
use fusion_wire::proto;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use support::clocks::replies::{Ptp4l, Tracked};
use support::clocks::{Fake, Manner, chronyd, ptp4l};
use support::topic::Topic;
use support::{Radar, alone, free_port, unit_toml};

/// A unit that watches its clock, and what it says of it.
struct Watcher {
    radar: Radar,
    health: Topic,
    handle: Handle,
    machine: tempfile::TempDir,
    /// Of its configuration, beside `[health]`.
    more: String,
}

impl Watcher {
    fn start(options: &str, more: &str) -> Self {
        let (radar, session, machine) = (Radar::start(), alone(), support::made_machine());
        let health = Topic::of(&session, "health");
        let run = Options {
            session: Some(session),
            machine_root: Some(machine.path().to_owned()),
            ..Options::default()
        };
        let handle = run::start(unit(&radar, options, more), run).unwrap();
        Self { radar, health, handle, machine, more: more.to_owned() }
    }

    fn reload(&mut self, options: &str) -> Vec<String> {
        self.handle.reload(unit(&self.radar, options, &self.more)).unwrap()
    }

    /// The first message with this reason, and its text.
    fn wait_for(&self, code: &str) -> (proto::TimeHealth, String) {
        let found = |h: &proto::Health| h.reasons.iter().find(|r| r.code == code).map(|r| r.text.clone());
        let health: proto::Health = self.health.wait(|h| found(h).is_some());
        assert_eq!(health.state, i32::from(proto::UnitState::Degraded));
        (health.time.clone().unwrap(), found(&health).unwrap())
    }

    /// The first that is well, by this program.
    fn wait_until_well(&self, program: &str) -> proto::TimeHealth {
        let well = |h: &proto::Health| {
            let by = h.time.as_ref().and_then(|t| t.discipline.as_deref());
            by == Some(program) && !h.reasons.iter().any(|r| r.code.starts_with("time-"))
        };
        self.health.wait(well).time.unwrap()
    }
}

fn unit(radar: &Radar, options: &str, more: &str) -> Unit {
    let text = unit_toml(radar, more).replace("watch_time = false", options);
    Unit::from_text(&text, "unit.toml").unwrap()
}

/// `[health]` with both fakes' places; what this machine's own programs would say is not asked.
fn options(source: &str, chrony: &str, ptp: &str) -> String {
    format!(
        "time_source = \"{source}\"\nchrony_address = \"{chrony}\"\nptp4l_socket = \"{ptp}\"\ntime_error_alarm_ms = 5"
    )
}

#[test]
fn a_unit_says_what_chrony_says_and_when_it_says_nothing() {
    let chrony = chronyd(Tracked::by_server());
    let port = free_port();
    let mut watcher = Watcher::start(
        &options("chrony", &chrony.address, "/nowhere"),
        &format!("[metrics]\nlisten = \"127.0.0.1:{port}\"\n"),
    );
    let time = watcher.wait_until_well("chrony");
    assert!(time.synchronised, "whatever this machine's kernel says");
    assert_eq!(
        (time.reference_kind(), time.reference.as_deref()),
        (proto::TimeReference::Ntp, Some("192.0.2.1"))
    );
    assert_eq!((time.stratum, time.sources, time.replies_ignored), (Some(2), Some(4), 0));
    assert_eq!(time.updated_utc_ns, Some(1_795_752_726_000_000_500));
    for (value, said) in [
        (time.source_offset_s, -0.125e-3),
        (time.root_delay_s, 2e-3),
        (time.root_dispersion_s, 0.5e-3),
        (time.error_bound_s, 1.625e-3),
    ] {
        assert!((value.unwrap() - said).abs() < 1e-9, "{time:?}");
    }
    let metrics = metrics(port);
    let source = "kerbside_clock_source{discipline=\"chrony\",kind=\"ntp\",reference=\"192.0.2.1\"} 1";
    assert!(metrics.contains(source) && metrics.contains("kerbside_clock_stratum 2"), "{metrics}");

    chrony.answer(Manner::Tells(Tracked::lost()));
    let (time, text) = watcher.wait_for("time-unsynchronised");
    assert!(!time.synchronised && text.contains("none of its 4 sources"), "{text}");
    let far = Tracked { floats: [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 8e-3, 2e-3, 1.0], ..Tracked::by_server() };
    chrony.answer(Manner::Tells(far));
    let (_, text) = watcher.wait_for("time-uncertain");
    assert!(text.contains("6.0 ms off"), "{text}");

    // Nothing that is not an answer to what was asked counts; what comes from elsewhere does not even arrive.
    for (manner, why) in [
        (Manner::Garbage, "a reply of 5 bytes"),
        (Manner::OtherSequence(Tracked::by_server()), "another question"),
        (Manner::FromElsewhere(Tracked::by_server()), "no answer within 100 ms"),
        (Manner::Silent, "no answer within 100 ms"),
    ] {
        chrony.answer(manner.clone());
        let (time, text) = watcher.wait_for("time-source-silent");
        assert!(text.contains(why) && text.contains(&chrony.address), "{manner:?}: {text}");
        assert_eq!(time.discipline, None);
        chrony.answer(Manner::Tells(Tracked::by_server()));
        watcher.wait_until_well("chrony");
    }
    assert!(watcher.wait_until_well("chrony").replies_ignored >= 12, "three rounds of two, twice");

    // Nobody is asked who is not to be.
    let taken_over = watcher.reload("watch_time = false");
    assert!(taken_over.contains(&"health.watch_time".to_owned()), "{taken_over:?}");
    watcher.health.wait(|h: &proto::Health| h.time.is_none());
    let asked = settled(&chrony);
    let later = in_a_while_ns();
    watcher.health.wait(|h: &proto::Health| h.utc_ns > later);
    assert_eq!(chrony.asked(), asked);
}

#[test]
fn a_unit_says_what_ptp4l_says_and_whom_it_has_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ptp4lro");
    // As a gPTP profile has it, which answers no other.
    let behind = Ptp4l { major_sdo: 1, domain: 7, ports: vec![6, 9], ..Ptp4l::behind_gnss() };
    let ptp = ptp4l(path.clone(), behind.clone());
    let wanted = options("ptp4l", "127.0.0.1:1", &ptp.address) + "\nptp4l_domain = 7";
    let watcher = Watcher::start(&wanted, "");
    let heard = |h: &proto::Health| h.time.as_ref().is_some_and(|t| t.discipline.as_deref() == Some("ptp4l"));
    let time = watcher.health.wait(heard).time.unwrap();
    assert_eq!(
        (time.reference_kind(), time.reference.as_deref()),
        (proto::TimeReference::Ptp, Some("5e37b9.fffe.c23cb3"))
    );
    assert_eq!((time.grandmaster_class, time.port_state()), (Some(6), proto::PtpPortState::Slave));
    assert!((time.source_offset_s.unwrap() + 120e-9).abs() < 1e-15, "{time:?}");

    // The grandmaster's plug is pulled: a real one goes on to name it.
    ptp.answer(Manner::Tells(Ptp4l { ports: vec![6, 4], ..behind.clone() }));
    let (time, text) = watcher.wait_for("time-no-grandmaster");
    assert!(!time.synchronised && text.contains("domain 7") && text.contains("switches"), "{text}");
    for (manner, why) in [
        (Manner::Garbage, "a message of 5 bytes"),
        (Manner::OtherSequence(behind.clone()), "somebody else"),
        (Manner::FromElsewhere(behind.clone()), "no answer within 100 ms"),
        (Manner::Silent, "no answer within 100 ms"),
    ] {
        ptp.answer(manner.clone());
        let (_, text) = watcher.wait_for("time-source-silent");
        assert!(text.contains(why) && text.contains("ptp4l_domain, 7"), "{manner:?}: {text}");
        ptp.answer(Manner::Tells(behind.clone()));
        watcher.health.wait(heard);
    }
    drop(ptp);
    let (_, text) = watcher.wait_for("time-source-silent");
    assert!(text.contains("No such file"), "{text}");
    let _again = ptp4l(path, behind);
    watcher.health.wait(heard);
}

#[test]
fn whoever_keeps_the_clock_is_found_and_missed() {
    let folder = tempfile::tempdir().unwrap();
    let chrony = chronyd(Tracked::lost());
    let ptp = ptp4l(folder.path().join("ptp4lro"), Ptp4l { ports: vec![6], ..Ptp4l::behind_gnss() });
    let auto = options("auto", &chrony.address, &ptp.address);
    let mut watcher = Watcher::start(&auto, "");
    watcher.wait_for("time-unsynchronised");
    let gps = Tracked {
        reference_id: u32::from_be_bytes(*b"GPS\0"),
        address: None,
        stratum: 1,
        ..Tracked::by_server()
    };
    chrony.answer(Manner::Tells(gps));
    let time = watcher.wait_until_well("chrony");
    assert_eq!((time.reference_kind(), time.reference.as_deref()), (proto::TimeReference::Gnss, Some("GPS")));
    assert_eq!(time.grandmaster_class, Some(6), "ptp4l's word is passed on as well");

    chrony.answer(Manner::Silent);
    let (_, text) = watcher.wait_for("time-source-silent");
    assert!(text.contains("chrony does not say"), "{text}");
    // The kernel alone, by SIGHUP: it is no longer missed, and nobody is asked.
    assert_eq!(watcher.reload(&options("kernel", &chrony.address, &ptp.address)), ["health.time_source"]);
    let kernel =
        |h: &proto::Health| h.reasons.iter().all(|r| r.code != "time-source-silent") && h.time.is_some();
    let time = watcher.health.wait(kernel).time.unwrap();
    assert_eq!((time.discipline, time.grandmaster), (None, None));
    let (by_chrony, by_ptp) = (settled(&chrony), settled(&ptp));
    let marker = watcher.machine.path().join("run/systemd/timesync/synchronized");
    std::fs::create_dir_all(marker.parent().unwrap()).unwrap();
    std::fs::write(marker, "").unwrap();
    // It is named where this machine's kernel agrees.
    let later = in_a_while_ns();
    let named = |h: &proto::Health| {
        let time = h.time.as_ref().unwrap();
        h.utc_ns > later && time.synchronised == (time.discipline.as_deref() == Some("systemd-timesyncd"))
    };
    watcher.health.wait(named);
    assert_eq!((chrony.asked(), ptp.asked()), (by_chrony, by_ptp));
}

/// How often it was asked, once a round that was under way is over.
fn settled<T: Clone + Send + 'static>(fake: &Fake<T>) -> u64 {
    std::thread::sleep(std::time::Duration::from_millis(300));
    fake.asked()
}

/// After the next round.
fn in_a_while_ns() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_nanos()).unwrap() + 1_500_000_000
}

/// What Prometheus gets.
fn metrics(port: u16) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(b"GET /metrics HTTP/1.0\r\n\r\n").unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}
