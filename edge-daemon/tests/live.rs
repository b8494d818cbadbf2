//! The running unit, from devices' bytes on a wire to what a subscriber gets.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../foxglove/tests/support/client.rs"]
mod foxglove;
mod support;

use edge_daemon::config::Unit;
use edge_daemon::run::{self, Options, StartError};
use fusion_record::{Record, Recording};
use fusion_wire::{Format, decode, proto};
use prost::Message as _;
use support::topic::{Topic, UNIT};
use support::{
    Flood, PATIENCE, Radar, alone, controller_log, free_port, same_when_replayed, send, signal_log, unit_toml,
};
use zenoh::{Session, Wait as _};

fn unit(text: &str) -> Unit {
    Unit::from_text(text, "unit.toml").unwrap()
}

fn ask(session: &Session, selector: &str) -> Result<(String, Vec<u8>), String> {
    let replies = session.get(selector).wait().unwrap();
    let reply = replies.recv_timeout(PATIENCE).unwrap().expect("a reply");
    match reply.into_result() {
        Ok(sample) => Ok((sample.encoding().to_string(), sample.payload().to_bytes().into_owned())),
        Err(error) => Err(String::from_utf8_lossy(&error.payload().to_bytes()).into_owned()),
    }
}

#[test]
fn what_a_device_says_is_fused_published_answered_and_recorded() {
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    let (tracks, health) = (Topic::of(&session, "tracks"), Topic::of(&session, "health"));
    let mountings = folder.path().join("mountings.toml");
    let more = format!("[calibration]\nstate_file = \"{}\"\n", mountings.display());
    let unit = unit(&unit_toml(&radar, &more));
    let file = folder.path().join("new/folder/run.mcap");
    let options =
        Options { record_file: Some(file.clone()), session: Some(session.clone()), ..Options::default() };
    let handle = run::start(unit.clone(), options).unwrap();

    // While the connection is new and its backlog comes in, the radar's clock is still being found.
    let settled = |t: &proto::Track| t.age_s > 1.0;
    let frame: proto::TrackFrame = tracks.wait(|f: &proto::TrackFrame| f.tracks.iter().any(settled));
    assert_eq!((frame.city.as_str(), frame.unit.as_str()), ("testville", "corner"));
    let track = frame.tracks.iter().find(|t| settled(t)).unwrap();
    let (dx, dy) = (track.x_m - 30.0, track.y_m);
    assert!((5.0..15.0).contains(&dx.hypot(dy)), "{track:?} is not on the car's circle");
    let first = track.id;
    let later: proto::TrackFrame = tracks.wait(|f: &proto::TrackFrame| f.sequence >= frame.sequence + 20);
    assert!(later.tracks.iter().any(|t| t.id == first), "one car is one identity");
    let is_well = |h: &proto::Health| h.state == i32::from(proto::UnitState::Ok) && h.latency_p50_ms > 0.0;
    let well: proto::Health = health.wait(is_well);
    assert_eq!(well.backend, "cpu");
    assert!(well.sensors[0].rate_hz > 1.0 && well.sensors[0].reconnects == 0, "{well:?}");

    // Whoever comes later asks.
    let (encoding, bytes) = ask(&session, &format!("{UNIT}/tracks")).unwrap();
    assert_eq!(encoding, "application/protobuf;kerbside.v1.TrackFrame");
    let snapshot: proto::TrackFrame = decode(&bytes, Format::Protobuf).unwrap();
    assert!(snapshot.sequence >= later.sequence);
    let (encoding, bytes) = ask(&session, &format!("{UNIT}/site?encoding=json")).unwrap();
    assert_eq!(encoding, "application/json;kerbside.v1.Site");
    let site: proto::Site = decode(&bytes, Format::Json).unwrap();
    assert_eq!(site.sensors[0].name, "radar");
    let refusal = ask(&session, &format!("{UNIT}/site?encoding=xml")).unwrap_err();
    assert!(refusal.contains("encoding=json"), "{refusal}");
    let alive = session.liveliness().get("kerbside/v1/*/*").wait().unwrap();
    let token = alive.recv_timeout(PATIENCE).unwrap().expect("a token");
    assert_eq!(token.result().unwrap().key_expr().as_str(), UNIT);

    assert!(handle.is_running());
    let stats = handle.stop();
    assert!(stats.frames_published > 20 && stats.scans > 20, "{stats:?}");
    assert_eq!(
        (stats.acquire_queue.dropped, stats.record_queue.dropped, stats.faults),
        (0, 0, 0),
        "{stats:?}"
    );
    assert!(stats.end_to_end.count > 0 && stats.beyond_window.p50 <= stats.end_to_end.p50);
    let gone = session.liveliness().get("kerbside/v1/*/*").wait().unwrap();
    assert!(gone.recv_timeout(PATIENCE).is_err(), "the token is withdrawn, no answer comes");
    same_when_replayed(&unit, &file);
    // What was learnt is there for the next start.
    let kept = edge_daemon::mountings::load(&unit, &mountings).unwrap();
    assert!(kept.sensors.len() == 1 && kept.sensors[0].yaw_sigma_rad > 0.0, "{kept:?}");
}

#[test]
fn foxglove_sees_what_is_published_and_without_it_the_unit_works_as_well() {
    let (radar, session) = (Radar::start(), alone());
    let told = Topic::of(&session, "health");
    let text =
        unit_toml(&radar, "").replacen("[[source]]", "[foxglove]\nlisten = \"127.0.0.1:0\"\n[[source]]", 1);
    let handle =
        run::start(unit(&text), Options { session: Some(session.clone()), ..Options::default() }).unwrap();
    let address = handle.foxglove().expect("it listens");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let (mut socket, channels) = foxglove::join(address).await;
        foxglove::subscribe(&mut socket, &channels, &["/tracks", "/scene"]).await;
        let (mut frames, mut scenes) = (0, 0);
        while frames == 0 || scenes < 2 {
            match foxglove::message(&mut socket).await {
                (0, utc_ns, bytes) => {
                    let frame = proto::TrackFrame::decode(&bytes[..]).unwrap();
                    assert_eq!((frame.unit.as_str(), frame.valid_utc_ns as u64), ("corner", utc_ns));
                    frames += u32::from(!frame.tracks.is_empty());
                }
                (_, _, bytes) => scenes += u32::from(!bytes.is_empty()),
            }
        }
    });

    // A second unit wants the same port: it does its work without, and says so.
    let text = text.replacen("127.0.0.1:0", &address.to_string(), 1);
    let second =
        run::start(unit(&text), Options { session: Some(session.clone()), ..Options::default() }).unwrap();
    assert_eq!(second.foxglove(), None);
    let why: proto::Health =
        told.wait(|h: &proto::Health| h.reasons.iter().any(|r| r.code == "foxglove-failed"));
    assert!(why.reasons.iter().any(|r| r.text.contains(&address.to_string())), "{why:?}");
}

#[test]
fn a_device_that_vanishes_is_told_and_comes_back() {
    let (radar, session) = (Radar::start(), alone());
    let (alerts, health) = (Topic::of(&session, "alerts/sensor-health"), Topic::of(&session, "health"));
    let options = Options { session: Some(session.clone()), ..Options::default() };
    let handle = run::start(unit(&unit_toml(&radar, "")), options).unwrap();
    health.wait(|h: &proto::Health| h.state == i32::from(proto::UnitState::Ok));

    radar.plug(false);
    let begin = alerts.wait(|a: &proto::Alert| a.state == i32::from(proto::AlertState::Begin));
    assert_eq!(begin.sensors, ["radar"]);
    let blind = health.wait(|h: &proto::Health| h.state == i32::from(proto::UnitState::Blind));
    assert_eq!(blind.reasons[0].sensor.as_deref(), Some("radar"));
    radar.plug(true);
    let end =
        alerts.wait(|a: &proto::Alert| a.state == i32::from(proto::AlertState::End) && a.id == begin.id);
    assert!(end.end_utc_ns.unwrap() >= begin.begin_utc_ns);
    let well = health.wait(|h: &proto::Health| h.state == i32::from(proto::UnitState::Ok));
    assert!(well.sensors[0].reconnects >= 1, "{well:?}");
    drop(handle);
}

#[test]
fn a_log_file_is_read_whole_and_its_events_are_published() {
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    // Far more bytes than the device queue holds: a file waits, nothing is dropped. What comes of them all at once
    // has to fit the queue to the network.
    let count = 5000;
    let more = controller_log(folder.path(), count);
    let text = unit_toml(&radar, &more)
        .replace("[acquire]", "[publish]\nqueue_messages = 10000\n[acquire]\nqueue_chunks = 16");
    let events = Topic::of(&session, "events");
    let options = Options { session: Some(session.clone()), ..Options::default() };
    let handle = run::start(unit(&text), options).unwrap();
    let event: proto::Event = events.wait(|e: &proto::Event| e.sequence == u64::from(count) - 1);
    assert_eq!((event.code, event.source.as_str()), (81, "stop"));
    let stats = handle.stop();
    assert_eq!((stats.acquire_queue.dropped, stats.publish_queue.dropped), (0, 0));
}

#[test]
fn the_map_is_answered_and_phases_name_their_movements() {
    let folder = tempfile::tempdir().unwrap();
    let (radar, session) = (Radar::start(), alone());
    // The reader's own map lies elsewhere: it is put here by its plane.
    let map = format!(
        "[map]\nfile = {:?}\norigin_in_map_metres = [120.2, 120.1]\n[map.phases]\nnorth-through = 2\neast-crossing = 2\n",
        concat!(env!("CARGO_MANIFEST_DIR"), "/map/tests/maps/junction.net.xml")
    );
    let signal = Topic::of(&session, "signal");
    let text = unit_toml(&radar, &(signal_log(folder.path(), &[(1, 2, 0), (8, 2, 30)]) + &map));
    let handle =
        run::start(unit(&text), Options { session: Some(session.clone()), ..Options::default() }).unwrap();

    let yellow = i32::from(proto::SignalIndication::Yellow);
    let state: proto::SignalState = signal.wait(|s: &proto::SignalState| s.phases[0].indication == yellow);
    assert_eq!(
        (state.phases[0].number, &state.phases[0].movements[..]),
        (2, &["north-through".to_owned(), "east-crossing".to_owned()][..])
    );

    let (_, bytes) = ask(&session, &format!("{UNIT}/site")).unwrap();
    let site: proto::Site = decode(&bytes, Format::Protobuf).unwrap();
    let counts = [
        site.lanes.len(),
        site.approaches.len(),
        site.movements.len(),
        site.stop_lines.len(),
        site.crossings.len(),
    ];
    assert_eq!(counts, [10, 4, 12, 6, 4]);
    assert_eq!((site.lanes[0].name.as_str(), site.lanes[0].lane_id), ("north-in-1", 1));
    let through = &site.movements[1];
    assert_eq!((through.name.as_str(), through.signal_group), ("north-through", Some(2)));
    let [way] = &through.connections[..] else { panic!("{through:?}") };
    assert_eq!(site.lanes[way.from_lane as usize].role, i32::from(proto::LaneRole::Ingress));
    assert!(site.sensors[0].coverage.len() > 10, "a radar sees a sector");
    let stats = handle.stop();
    assert_eq!(stats.faults, 0, "{stats:?}");
}

/// Watches the machine four times a second, and takes steps quickly.
const QUICK: &str =
    "[load]\nperiod_ms = 250\nlate_limit_ms = 100\nshed_after_ms = 300\nrestore_after_ms = 500\n";

#[test]
fn a_machine_that_is_too_hot_sheds_load_step_by_step_and_takes_it_up_again() {
    let (radar, session, folder) = (Radar::start(), alone(), tempfile::tempdir().unwrap());
    let machine = support::made_machine();
    let (tracks, health) = (Topic::of(&session, "tracks"), Topic::of(&session, "health"));
    let alerts = Topic::of(&session, "alerts/unit-load");
    let kept = format!(
        "{QUICK}[history]\nfolder = \"{}\"\nkeep_free_bytes = 0\ndetections = true\n",
        folder.path().join("history").display()
    );
    let options = Options {
        session: Some(session.clone()),
        machine_root: Some(machine.path().to_owned()),
        ..Options::default()
    };
    let handle = run::start(unit(&unit_toml(&radar, &kept)), options).unwrap();
    let cool: proto::Health = health.wait(|h: &proto::Health| h.state == i32::from(proto::UnitState::Ok));
    let (load, told) = (cool.load.unwrap(), cool.machine.unwrap());
    assert_eq!((load.step, load.max_step, load.cause), (0, 5, None));
    assert_eq!((told.temperatures[0].celsius, told.temperatures[0].limit_celsius), (51.5, Some(94.0)));
    assert_eq!((told.powers[0].rail.as_str(), told.powers[0].watts), ("VDD_IN", 7.5));
    assert_eq!((told.memory_bytes, told.unreadable), (Some(70_000 * 1024), 0));

    // A degree below the trip point, which is beyond the limit.
    support::heat(machine.path(), 98_000);
    let begin: proto::Alert = alerts.wait(|a: &proto::Alert| a.state == i32::from(proto::AlertState::Begin));
    assert!(begin.text.contains("step 1 of 5") && begin.text.contains("too hot"), "{}", begin.text);
    let least = |step: u32| move |h: &proto::Health| h.load.as_ref().is_some_and(|l| l.step >= step);
    let hot: proto::Health = health.wait(least(5));
    assert_eq!(hot.state, i32::from(proto::UnitState::Degraded));
    let load = hot.load.unwrap();
    assert_eq!(load.cause.as_deref(), Some("heat"));
    assert_eq!(load.resting, ["views", "recordings", "history", "frames", "pictures"]);
    let reason = |code: &str| hot.reasons.iter().find(|r| r.code == code).unwrap().text.as_str();
    assert!(reason("load-shed").contains("every other track frame is published"), "{}", reason("load-shed"));
    assert!(
        reason("too-hot").contains("cpu-thermal is at 98.0 °C, its limit is 94.0 °C"),
        "{:?}",
        hot.reasons
    );
    // Half of the frames come, and say how many did not.
    while tracks.0.try_recv().unwrap().is_some() {}
    let frames: Vec<proto::TrackFrame> = (0..6).map(|_| tracks.wait(|_: &proto::TrackFrame| true)).collect();
    assert!(frames.iter().all(|f| f.sequence % 2 == 0), "{frames:?}");
    assert!(frames[5].overwritten >= frames[0].overwritten + 5);

    support::heat(machine.path(), 60_000);
    let end =
        alerts.wait(|a: &proto::Alert| a.state == i32::from(proto::AlertState::End) && a.id == begin.id);
    assert!(end.text.contains("all of its work"), "{}", end.text);
    let well: proto::Health = health.wait(|h: &proto::Health| h.state == i32::from(proto::UnitState::Ok));
    let load = well.load.unwrap();
    assert_eq!((load.step, load.cause), (0, None));
    // Detections, frames to the history, and frames to the city rested for a while; nobody looked at a page or had a camera.
    let withheld: Vec<bool> = load.withheld.iter().map(|w| w.count > 0).collect();
    assert_eq!(withheld, [false, true, true, true, false], "{:?}", load.withheld);
    let next: proto::TrackFrame = tracks.wait(|f: &proto::TrackFrame| f.left_utc_ns > well.utc_ns);
    let after: proto::TrackFrame = tracks.wait(|_: &proto::TrackFrame| true);
    assert_eq!(after.sequence, next.sequence + 1, "every frame comes again");
    drop(handle);
}

#[test]
fn a_unit_that_can_not_keep_up_sheds_load_until_it_can() {
    let (radar, flood, session) = (Radar::start(), Flood::start(), alone());
    let (alerts, health) = (Topic::of(&session, "alerts/unit-load"), Topic::of(&session, "health"));
    let more = format!("{QUICK}{}", flood.toml());
    let text = unit_toml(&radar, &more).replace("[acquire]", "[acquire]\nqueue_bytes = 4194304");
    let options = Options { session: Some(session.clone()), ..Options::default() };
    let handle = run::start(unit(&text), options).unwrap();
    health.wait(|h: &proto::Health| h.load.as_ref().is_some_and(|l| l.step == 0));

    flood.pour(true);
    let begin: proto::Alert = alerts.wait(|a: &proto::Alert| a.state == i32::from(proto::AlertState::Begin));
    assert!(begin.text.contains("fusion can't keep up"), "{}", begin.text);
    let late: proto::Health = health.wait(|h: &proto::Health| h.load.as_ref().is_some_and(|l| l.step >= 3));
    let load = late.load.unwrap();
    assert_eq!(
        (load.cause.as_deref(), &load.resting[..2]),
        (Some("late"), &["views".to_owned(), "recordings".to_owned()][..])
    );
    assert!(late.reasons.iter().any(|r| r.code == "load-shed"), "{:?}", late.reasons);

    flood.pour(false);
    alerts.wait(|a: &proto::Alert| a.state == i32::from(proto::AlertState::End) && a.id == begin.id);
    let calm: proto::Health = health.wait(|h: &proto::Health| h.load.as_ref().is_some_and(|l| l.step == 0));
    let lateness_ms = calm.load.unwrap().lateness_ms.unwrap();
    assert!(lateness_ms < 100.0, "fusion is {lateness_ms} ms late");
    drop(handle);
}

#[test]
fn plates_are_blanked_before_anything_is_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let radar = Radar::start();
    let port = free_port();
    let more = format!(
        r#"
[[source]]
name = "camera"
format = "deepstream"
tcp_listen = {{ listen = "127.0.0.1:{port}" }}
[[camera]]
name = "camera"
source = "camera"
x_metres = 0
y_metres = 0
z_metres = 7
yaw_degrees = 0
pitch_down_degrees = 12
focal_pixels = 1251
width_pixels = 1920
height_pixels = 1080
"#
    );
    let message = r#"{"messageid":"1","mdsversion":"1.0","@timestamp":"2026-03-14T09:26:53.000Z",
        "place":{"id":"1"},"sensor":{"id":"camera","type":"Camera"},
        "object":{"id":"7","vehicle":{"type":"sedan","make":"x","model":"y","color":"blue","licenseState":"CA","license":"SECRET42","confidence":0.9},
        "bbox":{"topleftx":600,"toplefty":500,"bottomrightx":700,"bottomrighty":580}},"event":{"id":"a","type":"moving"}}"#;
    for keep in [false, true] {
        let file = folder.path().join(format!("keep-{keep}.mcap"));
        let mut unit = unit(&unit_toml(&radar, &more));
        unit.config.publish.enabled = false;
        unit.config.record.keep_personal_data = keep;
        let options = Options { record_file: Some(file.clone()), ..Options::default() };
        let handle = run::start(unit, options).unwrap();
        send(&format!("127.0.0.1:{port}"), message.as_bytes());
        let _ = handle.stop();
        let mut recording = Recording::open(&file).unwrap();
        let raw: Vec<u8> = recording
            .records()
            .filter_map(|r| match r.unwrap() {
                Record::Raw { sensor, bytes, .. } if &*sensor == "camera" => Some(bytes),
                _ => None,
            })
            .flatten()
            .collect();
        let text = String::from_utf8_lossy(&raw);
        assert!(text.contains("topleftx"), "{text}");
        assert_eq!(text.contains("SECRET42"), keep, "{text}");
    }
}

#[test]
fn what_can_not_work_is_refused_with_the_remedy() {
    let radar = Radar::start();
    let text = unit_toml(&radar, "");
    let without = text.replace(&format!("tcp_client = {{ connect = \"{}\" }}", radar.address), "");
    let error = run::start(unit(&without), Options::default()).unwrap_err();
    assert!(matches!(&error, StartError::NoTransport { name } if name == "radar"), "{error}");
    let nowhere = Options { record_file: Some("/proc/nowhere/a.mcap".into()), ..Options::default() };
    let error = run::start(unit(&text), nowhere).unwrap_err();
    assert!(edge_daemon::chain(&error).contains("/proc/nowhere"), "{}", edge_daemon::chain(&error));
}
