//! Made-up road users and frames for the tests of this folder.

use super::board::Board;
use super::subscriber::News;
use super::view::Scenery;
use edge_daemon::run::{LatencySummary, QueueStats, Stats};
use fusion_contract::{Motion, ObjectClass, SensorIndex, Track, TrackFrame, TrackId, UtcNs};
use fusion_wire::convert::Unit;
use fusion_wire::{Format, Name, encode, proto};
use simulator::{Body, Scenario, Simulation};
use std::time::Duration;

/// A car that stands at the centre and looks east.
pub fn body(id: u32) -> Body {
    Body {
        id,
        class: ObjectClass::Car,
        x: 0.0,
        y: 0.0,
        vx: 0.0,
        vy: 0.0,
        heading: 0.0,
        turn_rate: 0.0,
        length: 4.5,
        width: 1.8,
        height: 1.5,
        lane: String::new(),
    }
}

/// A track that is right about a body.
pub fn track(b: &Body) -> Track {
    Track {
        id: TrackId(u64::from(b.id)),
        existence: 0.99,
        class: b.class,
        class_probability: [0.9, 0.1, 0.0, 0.0, 0.0, 0.0, 0.0],
        x_m: b.x as f32,
        y_m: b.y as f32,
        vx_mps: b.vx as f32,
        vy_mps: b.vy as f32,
        covariance: [0.04, 0.0, 0.0, 0.0, 0.04, 0.0, 0.0, 0.1, 0.0, 0.1],
        heading_rad: b.heading as f32,
        turn_rate_radps: 0.0,
        length_m: b.length as f32,
        width_m: b.width as f32,
        height_m: b.height as f32,
        length_sigma_m: 0.2,
        width_sigma_m: 0.1,
        motion: if b.speed() > 0.5 { Motion::Moving } else { Motion::Stopped },
        lane: None,
        sensors: vec![SensorIndex(0)],
        age_s: 3.0,
        unseen_s: 0.05,
    }
}

/// A frame.
pub fn frame(valid: UtcNs, tracks: Vec<Track>) -> TrackFrame {
    TrackFrame { sequence: 0, valid, left: valid.plus_ns(160_000_000), tracks }
}

/// Eight vehicles and a pedestrian, tracked without error for a while, and a counter of every kind set.
pub fn busy_board() -> Board {
    let classes = [
        ObjectClass::Car,
        ObjectClass::Car,
        ObjectClass::Van,
        ObjectClass::Truck,
        ObjectClass::Bus,
        ObjectClass::Motorcycle,
        ObjectClass::Bicycle,
        ObjectClass::Van,
        ObjectClass::Pedestrian,
    ];
    let mut bodies: Vec<Body> = classes
        .into_iter()
        .enumerate()
        .map(|(i, class)| Body { class, x: -60.0 + 15.0 * i as f64, y: -20.0, ..body(i as u32) })
        .collect();
    (bodies[0].vx, bodies[0].y) = (10.0, -40.0);
    let bus = &mut bodies[4];
    (bus.x, bus.y, bus.heading, bus.length) = (0.0, 40.0, std::f64::consts::FRAC_PI_2, 12.0);
    let unit = Unit::new(
        &Name::new("testville").unwrap(),
        &Name::new("corner").unwrap(),
        &fusion_contract::Site::default(),
    );
    let mut board = Board::new(Vec::new());
    for step in 0..60_i64 {
        let at = UtcNs(1_790_000_000_000_000_000 + step * 100_000_000);
        bodies[0].x = -60.0 + 0.1 * step as f64;
        board.take(News::Truth(at, bodies.clone()));
        let mut f = frame(at, bodies.iter().map(track).collect());
        f.sequence = step as u64;
        let bytes = encode(&unit.frame_message(&f, 0), Format::Protobuf).unwrap();
        board.take(News::Tracks(bytes.into(), at.plus_ns(165_000_000)));
    }
    let sensor = |name: &str, kind, state, rate_hz| proto::SensorHealth {
        name: name.to_owned(),
        kind: i32::from(kind),
        state: i32::from(state),
        rate_hz,
        ..Default::default()
    };
    use proto::{SensorKind as K, SensorState as S};
    let health = proto::Health {
        state: proto::UnitState::Degraded.into(),
        reasons: vec![proto::Reason { text: "radar1 is silent".to_owned(), ..Default::default() }],
        sensors: vec![
            sensor("radar0", K::Radar, S::Ok, 20.0),
            sensor("radar1", K::Radar, S::Silent, 0.0),
            sensor("camera0", K::Camera, S::Ok, 10.0),
            sensor("stop", K::Loop, S::Waiting, 0.0),
        ],
        ..Default::default()
    };
    board.take(News::Health(encode(&health, Format::Protobuf).unwrap().into()));
    let latency = |p50_us, p99_us| LatencySummary {
        count: 100,
        p50: Duration::from_micros(p50_us),
        p99: Duration::from_micros(p99_us),
        max: Duration::from_micros(p99_us),
    };
    let queue = |dropped| QueueStats { depth: 0, dropped };
    board.stats = Stats {
        scans: 7200,
        faults: 6,
        frames_overwritten: 4,
        acquire_queue: queue(1),
        publish_queue: queue(2),
        record_queue: queue(3),
        end_to_end: latency(160_000, 190_000),
        beyond_window: latency(1500, 3000),
        ..Stats::default()
    };
    board.lost_here = 5;
    board.running = board.accuracy.running();
    board.elapsed = Duration::from_secs(62);
    board
}

/// The demo's own.
pub fn scenery() -> Scenery {
    let simulation = Simulation::new(&Scenario::demo(1));
    Scenery::new(&simulation.installation.site, &simulation.traffic.junction)
}
