//! The core, driven as a replay drives it.

use super::*;
use crate::config::Unit;
use fusion_contract::{LoopEdge, RadarPoint, ScanData, StampSource};
use proptest::prelude::*;

const MS: i64 = 1_000_000;

const UNIT: &str = r#"
[unit]
city = "c"
name = "u"
latitude_degrees = 0
longitude_degrees = 0
[publish]
enabled = false
[[radar]]
name = "r0"
x_metres = 0
y_metres = 0
yaw_degrees = 0
[[radar]]
name = "r1"
x_metres = 100
y_metres = 0
yaw_degrees = 180
[[loop]]
name = "l0"
x_metres = 50
y_metres = 0
heading_degrees = 0
latency_bound_ms = 40
"#;

fn core() -> Fusion {
    let unit = Unit::from_text(UNIT, "unit.toml").unwrap();
    Fusion::new(&unit, Options::default(), |_| None)
}

/// A car that drives east along y = 0 at 10 m/s from x = 10, as radar `sensor` sees it.
fn radar_scan(sensor: u16, measured_ms: i64, arrival_ms: i64) -> Scan {
    let x = 10.0 + 10.0 * measured_ms as f32 * 1e-3;
    let point = match sensor {
        0 => RadarPoint { range_m: x - 2.0, azimuth_rad: 0.0, range_rate_mps: 10.0, snr_db: Some(20.0) },
        _ => RadarPoint { range_m: 98.0 - x, azimuth_rad: 0.0, range_rate_mps: -10.0, snr_db: Some(20.0) },
    };
    Scan {
        sensor: SensorIndex(sensor),
        measured: UtcNs(measured_ms * MS),
        arrival: UtcNs(arrival_ms * MS),
        stamp: StampSource::Device,
        data: ScanData::Radar(vec![point]),
    }
}

fn loop_edge(measured_ms: i64, arrival_ms: i64, on: bool) -> Scan {
    let data = ScanData::Loop(LoopEdge { on });
    Scan { sensor: SensorIndex(2), data, ..radar_scan(0, measured_ms, arrival_ms) }
}

fn drive(core: &mut Fusion, mut scans: Vec<Scan>) -> Vec<Output> {
    scans.sort_by_key(|s| s.arrival);
    let mut out = Vec::new();
    for scan in scans {
        core.push_scan(scan, &mut out);
    }
    core.finish(&mut out);
    out
}

fn frames(out: &[Output]) -> Vec<&Frame> {
    out.iter().filter_map(|o| if let Output::Frame(f) = o { Some(f) } else { None }).collect()
}

fn two_seconds(delay: impl Fn(u16, i64) -> i64) -> Vec<Scan> {
    (0..40)
        .flat_map(|n| (0..2).map(move |s| (s, n * 50)))
        .map(|(s, t)| radar_scan(s, t, t + delay(s, t)))
        .collect()
}

#[test]
fn frames_are_on_the_grid_and_leave_as_soon_as_all_have_spoken() {
    let out = drive(&mut core(), two_seconds(|s, _| if s == 0 { 30 } else { 45 }));
    let frames = frames(&out);
    assert!(frames.windows(2).all(|w| w[1].frame.valid.0 - w[0].frame.valid.0 == 100 * MS));
    assert!(frames.iter().enumerate().all(|(n, f)| f.frame.sequence == n as u64));
    for f in frames.iter().filter(|f| (200 * MS..1900 * MS).contains(&f.frame.valid.0)) {
        // The loop may be 40 ms late, the slower radar is 45 ms late: that is what decides.
        assert_eq!(f.frame.left.0 - f.frame.valid.0, 45 * MS);
        assert_eq!(f.arrivals.len(), 4, "two radars at twice the rate");
    }
    let last = frames.last().unwrap();
    assert_eq!(last.frame.tracks.len(), 1, "one car");
    let x = last.frame.tracks[0].x_m;
    let truth = 10.0 + 10.0 * last.frame.valid.as_secs() as f32;
    assert!((x - truth).abs() < 1.5, "{x} is not {truth}");
}

#[test]
fn a_slow_sensor_costs_the_window_and_is_counted() {
    let mut core = core();
    let out = drive(&mut core, two_seconds(|s, _| if s == 0 { 30 } else { 400 }));
    for f in frames(&out).iter().filter(|f| (500 * MS..1900 * MS).contains(&f.frame.valid.0)) {
        assert_eq!(f.frame.left.0 - f.frame.valid.0, 150 * MS);
    }
    assert_eq!(core.late_by_sensor()[0], 0);
    assert!(core.late_by_sensor()[1] > 30, "{:?}", core.late_by_sensor());
    assert_eq!(core.totals().late, core.late_by_sensor()[1]);
}

#[test]
fn a_sensor_that_dies_stalls_nobody_and_is_told() {
    let scans = (0..200).flat_map(|n| (0..2).map(move |s| (s, n * 50)));
    let scans = scans.filter(|(s, t)| *s == 0 || *t < 2000).map(|(s, t)| radar_scan(s, t, t + 45)).collect();
    let out = drive(&mut core(), scans);
    for f in frames(&out).iter().filter(|f| (3000 * MS..9800 * MS).contains(&f.frame.valid.0)) {
        assert_eq!(f.frame.left.0 - f.frame.valid.0, 45 * MS);
    }
    let alerts: Vec<_> =
        out.iter().filter_map(|o| if let Output::Alert(a) = o { Some(a) } else { None }).collect();
    assert_eq!(alerts.len(), 1);
    assert_eq!((alerts[0].step, alerts[0].ailment), (AlertStep::Begin, Ailment::Silent));
    assert_eq!(alerts[0].at, UtcNs(4000 * MS));
    let health =
        out.iter().rev().find_map(|o| if let Output::Health(h) = o { Some(h) } else { None }).unwrap();
    assert_eq!(
        health.sensors.iter().map(|s| s.state).collect::<Vec<_>>(),
        [SensorState::Ok, SensorState::Silent, SensorState::Waiting]
    );
    assert!(!health.blind);
}

#[test]
fn a_track_that_nobody_can_see_moves_on_gets_vaguer_and_ends() {
    let mut core = core();
    let mut out = Vec::new();
    two_seconds(|_, _| 30).into_iter().for_each(|scan| core.push_scan(scan, &mut out));
    core.advance(UtcNs(40_000 * MS), &mut out);
    let frames = frames(&out);
    let seen = frames.iter().rev().find(|f| f.frame.valid.0 <= 1900 * MS).unwrap();
    let seen = &seen.frame.tracks[0];
    let mut spread = 0.0;
    for f in frames.iter().filter(|f| (2000 * MS..5000 * MS).contains(&f.frame.valid.0)) {
        let track = &f.frame.tracks[0];
        // The car drives on, for all that is known.
        let truth = 10.0 + 10.0 * f.frame.valid.as_secs() as f32;
        let sigma = track.covariance[0].sqrt();
        assert!(
            (track.x_m - truth).abs() < 3.0 * sigma,
            "{} is not {truth}, give or take {sigma}",
            track.x_m
        );
        assert!(sigma > spread && track.existence <= seen.existence, "{sigma} after {spread}");
        spread = sigma;
    }
    assert!(spread > 2.0 * seen.covariance[0].sqrt(), "{spread}");
    assert_eq!(frames.last().unwrap().frame.valid.0, 39_900 * MS);
    assert!(frames.last().unwrap().frame.tracks.is_empty(), "it may be anywhere");
}

#[test]
fn loops_make_events_at_once_and_counts_by_the_minute() {
    let mut scans = vec![
        loop_edge(10_000, 10_010, true),
        loop_edge(16_000, 16_010, false),
        loop_edge(70_000, 70_010, true),
        loop_edge(82_000, 82_010, false),
    ];
    scans.extend((0..2500).map(|n| radar_scan(0, n * 50, n * 50 + 30)));
    let out = drive(&mut core(), scans);
    let events: Vec<_> =
        out.iter().filter_map(|o| if let Output::Event(e) = o { Some(e) } else { None }).collect();
    assert_eq!(events.iter().map(|e| e.code).collect::<Vec<_>>(), [82, 81, 82, 81]);
    let counts: Vec<_> =
        out.iter().filter_map(|o| if let Output::Counts(c) = o { Some(c) } else { None }).collect();
    let minutes: Vec<_> =
        counts.iter().map(|c| (c.start.0 / NS, c.loops[0].volume, c.loops[0].occupancy)).collect();
    assert_eq!(&minutes[..2], [(0, 1, 6.0 / 59.97), (60, 1, 0.2)].map(|(s, v, o)| (s, v, o as f32)));
    assert_eq!(minutes.len(), 3, "the part of the last minute");
    assert!(counts[2].loops[0].observed < 0.1);
}

#[test]
fn data_that_a_sensor_cannot_send_is_a_fault() {
    let mut core = core();
    let mut scan = loop_edge(0, 10, true);
    scan.sensor = SensorIndex(0);
    core.push_scan(scan, &mut Vec::new());
    let mut scan = loop_edge(0, 10, true);
    scan.sensor = SensorIndex(77);
    core.push_scan(scan, &mut Vec::new());
    assert_eq!((core.totals().faults, core.totals().messages), (2, 0));
}

#[test]
fn a_replay_skips_an_idle_day_but_keeps_the_grid() {
    let unit = Unit::from_text(UNIT, "unit.toml").unwrap();
    let mut core = Fusion::new(&unit, Options { skip_idle: true, ..Options::default() }, |_| None);
    let day = 86_400_000;
    let out = drive(&mut core, vec![loop_edge(0, 10, true), loop_edge(day, day + 10, false)]);
    let frames = frames(&out);
    assert!(frames.len() < 1000, "{} frames", frames.len());
    assert!(frames.iter().all(|f| f.frame.valid.0 % (100 * MS) == 0));
    let counts = out.iter().filter(|o| matches!(o, Output::Counts(_))).count();
    assert!(counts < 6, "{counts} intervals");
}

proptest! {
    /// Whatever the order of arrival within the window, the tracks are the same, bit by bit.
    #[test]
    fn arrival_order_within_the_window_changes_no_track(
        delays in prop::collection::vec(0_i64..100, 80),
    ) {
        let tracks = |scans| -> Vec<_> {
            let out = drive(&mut core(), scans);
            let of = |f: &&Frame| f.frame.valid.0 <= 1900 * MS;
            frames(&out).into_iter().filter(of).map(|f| (f.frame.valid, f.frame.tracks.clone())).collect()
        };
        let prompt = tracks(two_seconds(|_, _| 20));
        // Each line delivers in order, so that delays grow at most with the gap between scans.
        let mut at = [0_i64; 2];
        let mut scans = two_seconds(|_, _| 0);
        for (scan, delay) in scans.iter_mut().zip(delays) {
            let line = &mut at[usize::from(scan.sensor.0)];
            *line = (*line).max(scan.measured.0 + delay * MS);
            scan.arrival = UtcNs(*line);
        }
        let late = tracks(scans);
        let late: std::collections::BTreeMap<_, _> = late.into_iter().collect();
        for (valid, tracks) in prompt {
            if let Some(other) = late.get(&valid) {
                prop_assert_eq!(other, &tracks);
            }
        }
    }
}

/// The unit with a second loop 4 m on, and a trap of the two.
fn trap_core() -> Fusion {
    let more = "[[loop]]\nname = \"l1\"\nx_metres = 54\ny_metres = 0\nheading_degrees = 0\nlatency_bound_ms = 40\n\
                [[speed_trap]]\nname = \"t\"\nfirst = \"l0\"\nsecond = \"l1\"\n";
    let unit = Unit::from_text(&format!("{UNIT}{more}"), "unit.toml").unwrap();
    Fusion::new(&unit, Options::default(), |_| None)
}

/// The four edges of a car of 4.5 m at 12.5 m/s over the trap, its front over the first loop (or its wrong end) at `t_ms`.
fn passage(t_ms: i64, against: bool) -> Vec<Scan> {
    let (near, far) = if against { (3, 2) } else { (2, 3) };
    // 6.5 m take 520 ms, 4 m 320 ms.
    [(near, 0, true), (far, 320, true), (near, 520, false), (far, 840, false)]
        .map(|(sensor, dt, on)| Scan {
            sensor: SensorIndex(sensor),
            ..loop_edge(t_ms + dt, t_ms + dt + 10, on)
        })
        .to_vec()
}

#[test]
fn a_speed_traps_vehicles_are_told_with_their_events_and_counted() {
    let mut scans = passage(1_000, false);
    scans.extend(passage(20_000, true));
    scans.extend(passage(40_000, false));
    // One that the second loop misses.
    scans.extend(passage(50_000, false).into_iter().filter(|s| s.sensor.0 == 2));
    scans.push(loop_edge(59_900, 59_910, false));
    let out = drive(&mut trap_core(), scans);
    let told = out.iter().filter_map(|o| if let Output::Event(e) = o { Some((e, e.passage?)) } else { None });
    let told: Vec<_> = told.collect();
    assert_eq!(told.len(), 3);
    for (k, (event, p)) in told.iter().enumerate() {
        assert_eq!(event.code, 81, "the rear leaves the last loop");
        let against = p.passage.direction == fusion_decode::speed_trap::Direction::Backward;
        assert_eq!((p.trap, against, event.sensor.0), (0, k == 1, if k == 1 { 2 } else { 3 }));
        assert!((p.passage.speed_mps - 12.5).abs() < 1e-6 && (p.passage.length_m - 4.5).abs() < 1e-6);
    }
    let counts = out.iter().find_map(|o| if let Output::Counts(c) = o { Some(c) } else { None }).unwrap();
    let [trap] = counts.speed_traps[..] else { panic!("{counts:?}") };
    assert_eq!((trap.vehicles, trap.against_lane, trap.unpaired), (3, 1, 1));
    let mean = trap.mean.unwrap();
    assert!(
        (mean.time_mean_speed_mps - 12.5).abs() < 1e-4 && (mean.space_mean_speed_mps - 12.5).abs() < 1e-4
    );
    assert!((mean.length_m - 4.5).abs() < 1e-4);
}

#[test]
fn a_vehicle_that_only_a_speed_trap_saw_becomes_a_track_with_its_velocity() {
    for against in [false, true] {
        let mut core = trap_core();
        let mut out = drive(&mut core, passage(1_000, against));
        assert_eq!(core.totals().births, 1);
        // Confirmed once a radar has seen it as well, where it must be by now: 1.84 s, its rear at 55 m (49 m against).
        let way = if against { -1.0 } else { 1.0 };
        let centre = if against { 49.0 - 2.25 } else { 55.0 + 2.25 };
        for k in 1..4_i64 {
            let x = centre + way * 12.5 * (k as f32 * 0.05);
            let near = way * 2.25;
            let point = RadarPoint {
                range_m: x - near,
                azimuth_rad: 0.0,
                range_rate_mps: way * 12.5,
                snr_db: Some(20.0),
            };
            let at = 1_840 + k * 50;
            core.push_scan(
                Scan { data: ScanData::Radar(vec![point]), ..radar_scan(0, at, at + 30) },
                &mut out,
            );
        }
        core.finish(&mut out);
        let last = frames(&out).into_iter().rfind(|f| !f.frame.tracks.is_empty()).expect("a track");
        let track = &last.frame.tracks[0];
        assert!((track.vx_mps - way * 12.5).abs() < 1.0, "{track:?}");
        assert!(track.vy_mps.abs() < 1.0 && (track.length_m - 4.5).abs() < 0.6, "{track:?}");
        assert_eq!(core.totals().births, 1, "the radar's points belong to it");
    }
}
