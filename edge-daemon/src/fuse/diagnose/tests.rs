use super::*;
use crate::config::model::Health as Settings;
use fusion_contract::{CameraModel, LoopEdge, LoopModel, Motion, ObjectClass, Pose, SensorIndex, TrackId};

const MS: i64 = 1_000_000;
const S: i64 = 1_000 * MS;

fn limits() -> Limits {
    Limits::new(&Settings::default())
}

fn plan(period_ms: i64) -> SensorPlan {
    SensorPlan {
        name: "s".to_owned(),
        source: Some(0),
        channel: None,
        stamping: crate::config::Stamping {
            from: StampSource::Device,
            latency_ns: 90 * MS,
            clock_offset_ns: 0,
            period_ns: period_ms * MS,
        },
        disorder_ns: 0,
        latency_bound_ns: None,
    }
}

fn camera() -> Diagnoser {
    let pose = Pose { x_m: 0.0, y_m: 0.0, z_m: 7.0, yaw_rad: 0.0, pitch_down_rad: 0.2 };
    let model = CameraModel {
        pose,
        focal_px: 1000.0,
        centre_u_px: 960.0,
        centre_v_px: 540.0,
        width_px: 1920.0,
        height_px: 1080.0,
        sigma_edge_px: 3.5,
        max_range_m: 120.0,
    };
    Diagnoser::new(&plan(100), &SensorKind::Camera(model))
}

const LOOP: LoopModel = LoopModel {
    x_m: 0.0,
    y_m: 0.0,
    heading_rad: 0.0,
    length_m: 2.0,
    width_m: 1.8,
    lane: None,
    sigma_time_s: 0.03,
};

fn scan(measured: i64, arrival: i64, data: ScanData) -> Scan {
    Scan {
        sensor: SensorIndex(0),
        measured: UtcNs(measured),
        arrival: UtcNs(arrival),
        stamp: StampSource::Device,
        data,
    }
}

/// A camera's minute, of which `comes` says which frames come; what is found at each second.
fn minute(delay_ms: i64, comes: impl Fn(i64) -> bool) -> Vec<Option<Ailment>> {
    let mut d = camera();
    let mut found = Vec::new();
    for frame in 0..600_i64 {
        let at = frame * 100 * MS;
        if comes(frame) {
            d.message(&scan(at, at + delay_ms * MS, ScanData::Camera(Vec::new())));
        }
        if frame % 10 == 9 {
            found.push(d.tick(UtcNs(at + 100 * MS), Agreement::default(), &limits()).1);
        }
    }
    found
}

#[test]
fn a_camera_that_sends_all_in_time_is_well() {
    assert!(minute(120, |_| true).iter().all(Option::is_none));
    // One in twenty is within what is allowed.
    assert!(minute(120, |n| n % 20 != 3).iter().all(Option::is_none));
}

#[test]
fn one_message_in_five_lost_is_told_until_it_is_over() {
    let found = minute(90, |n| n % 5 != 3 || n >= 200);
    assert_eq!(found[10], Some(Ailment::Lossy));
    assert!(found[5..20].iter().all(|a| *a == Some(Ailment::Lossy)), "{found:?}");
    // Half a minute later none of the lost is in what is judged.
    assert!(found[50..].iter().all(Option::is_none), "{found:?}");
}

#[test]
fn old_stamps_are_told_by_the_least_delay() {
    assert_eq!(minute(300, |_| true)[59], Some(Ailment::Delayed));
    assert_eq!(minute(180, |_| true)[59], None);
}

#[test]
fn what_is_not_seen_and_what_nobody_else_sees_are_told() {
    for (seen, strange, wanted) in [
        (0.9, 0.5, None),
        (0.3, 0.5, Some(Ailment::Blinded)),
        (0.9, 4.0, Some(Ailment::Cluttered)),
        (0.3, 4.0, Some(Ailment::Blinded)),
    ] {
        let mut d = camera();
        let mut last = None;
        for second in 1..30_u32 {
            for frame in 0..10 {
                let at = i64::from(second - 1) * S + frame * 100 * MS;
                d.message(&scan(at, at + 90 * MS, ScanData::Camera(Vec::new())));
            }
            let n = f64::from(10 * second);
            let sums = Agreement {
                scans: u64::from(10 * second),
                in_sight: 5.0 * n,
                seen: 5.0 * n * seen,
                strange: strange * n,
                ..Agreement::default()
            };
            last = d.tick(UtcNs(i64::from(second) * S), sums, &limits()).1;
        }
        assert_eq!(last, wanted, "{seen} {strange}");
    }
}

fn track(id: u64, x_m: f32, y_m: f32) -> Track {
    Track {
        id: TrackId(id),
        existence: 0.99,
        class: ObjectClass::Car,
        class_probability: [0.0; 7],
        x_m,
        y_m,
        vx_mps: 10.0,
        vy_mps: 0.0,
        covariance: [0.1, 0.0, 0.0, 0.0, 0.1, 0.0, 0.0, 0.1, 0.0, 0.1],
        heading_rad: 0.0,
        turn_rate_radps: 0.0,
        length_m: 4.5,
        width_m: 1.8,
        height_m: 1.5,
        length_sigma_m: 0.3,
        width_sigma_m: 0.1,
        motion: Motion::Moving,
        lane: None,
        sensors: Vec::new(),
        age_s: 5.0,
        unseen_s: 0.0,
    }
}

/// A car every ten seconds at `y_m` beside the loop's middle; the loop feels those that `feels` says.
fn cars(n: u64, y_m: f32, feels: impl Fn(u64) -> bool) -> u32 {
    let mut w = LoopWatch::new(LOOP);
    for car in 0..n {
        let start = car as i64 * 10 * S;
        for step in 0..100_i64 {
            let x = -20.0 + step as f32;
            if feels(car) && (step == 17 || step == 24) {
                w.edge(UtcNs(start + step * 100 * MS), step == 17);
            }
            let there = if x < 20.0 { vec![track(car, x, y_m)] } else { Vec::new() };
            w.tracks(UtcNs(start + step * 100 * MS), &there);
        }
    }
    w.unanswered()
}

#[test]
fn a_dead_loop_is_found_by_those_who_pass_over_it() {
    assert_eq!(cars(6, 0.2, |_| false), 6);
    assert_eq!(cars(6, 0.2, |_| true), 0);
    assert_eq!(cars(6, 0.2, |car| car == 3), 2, "an answer begins the count anew");
    assert_eq!(cars(6, 1.5, |_| false), 0, "the next lane's traffic says nothing");
}

#[test]
fn a_loop_that_stays_occupied_is_found_too() {
    let mut w = LoopWatch::new(LOOP);
    w.edge(UtcNs(-S), true);
    for car in 0..6_i64 {
        for step in 0..100_i64 {
            let x = -20.0 + step as f32;
            let there = if x < 20.0 { vec![track(car as u64, x, 0.2)] } else { Vec::new() };
            w.tracks(UtcNs(car * 10 * S + step * 100 * MS), &there);
        }
    }
    // The first two might still be felt, or stand on it.
    assert_eq!(w.unanswered(), 4);
}

#[test]
fn a_loop_that_never_spoke_is_believed_dead_sooner() {
    let dead_after = |spoke: bool| {
        let mut d = Diagnoser::new(&plan(0), &SensorKind::Loop(LOOP));
        if spoke {
            for (n, on) in [(-20, true), (-19, false)] {
                d.message(&scan(n * S, n * S, ScanData::Loop(LoopEdge { on })));
            }
        }
        let dead = (0..8_i64).find(|car| {
            for step in 0..100_i64 {
                let x = -20.0 + step as f32;
                let there = if x < 20.0 { vec![track(*car as u64, x, 0.2)] } else { Vec::new() };
                d.tracks(UtcNs(car * 10 * S + step * 100 * MS), &there);
            }
            d.tick(UtcNs((car + 1) * 10 * S), Agreement::default(), &limits()).1 == Some(Ailment::Unanswered)
        });
        dead.map(|car| car + 1)
    };
    assert_eq!((dead_after(false), dead_after(true)), (Some(2), Some(4)));
}

#[test]
fn an_edge_that_repeats_the_state_tells_of_a_lost_one() {
    let edges = |lost: fn(usize) -> bool| {
        let mut w = LoopWatch::new(LOOP);
        for n in (0..40).filter(|n| !lost(*n)) {
            w.edge(UtcNs(n as i64 * S), n % 2 == 0);
        }
        w.lost_share()
    };
    assert_eq!(edges(|_| false), Some(0.0));
    assert_eq!(edges(|n| n > 9), None, "too few to tell");
    let share = edges(|n| n % 5 == 2).unwrap();
    assert!((0.1..0.3).contains(&share), "{share}");
}

#[test]
fn a_link_that_was_opened_anew_starts_anew() {
    let mut d = Diagnoser::new(&plan(0), &SensorKind::Loop(LOOP));
    for n in 0..40 {
        // The card tells its state whenever it is reached again: no edge was lost.
        d.message(&scan(n * S, n * S + 90 * MS, ScanData::Loop(LoopEdge { on: true })));
        d.link();
    }
    let (diagnosis, ailment) = d.tick(UtcNs(41 * S), Agreement::default(), &limits());
    assert_eq!((diagnosis.missing, ailment), (None, None));
}
