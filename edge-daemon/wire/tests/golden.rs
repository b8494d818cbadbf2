//! Every message's bytes, pinned: protobuf in `golden/<Message>.hex`, JSON in `golden/<Message>.json`.
//!
//! Values are chosen so that every field is set and no two are equal. `python.rs` lets Python's protobuf read
//! the same files, so that the pin is not only our own word.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "golden_messages/health.rs"]
mod health;

use fusion_wire::{Format, Message, decode, encode, proto};
use proto::{detections::Data, sensor::Kind};
use std::{env, fs, path::Path};

const DIR: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden");

fn pin<M: Message>(message: &M) {
    let (hex_path, json_path) =
        (Path::new(DIR).join(format!("{}.hex", M::NAME)), Path::new(DIR).join(format!("{}.json", M::NAME)));
    let binary = encode(message, Format::Protobuf).unwrap();
    let hex: String = binary.iter().map(|byte| format!("{byte:02x}")).collect();
    let json = encode(message, Format::Json).unwrap();
    let pretty = serde_json::from_slice::<serde_json::Value>(&json).unwrap();
    let pretty = serde_json::to_string_pretty(&pretty).unwrap();
    if env::var_os("KERBSIDE_BLESS").is_some() {
        fs::write(&hex_path, format!("{hex}\n")).unwrap();
        fs::write(&json_path, format!("{pretty}\n")).unwrap();
    }
    let pinned = fs::read_to_string(&hex_path).unwrap();
    assert_eq!(pinned.trim(), hex, "{} is written otherwise than pinned", M::NAME);
    assert_eq!(fs::read_to_string(&json_path).unwrap().trim(), pretty, "{} as JSON", M::NAME);
    assert_eq!(&decode::<M>(&binary, Format::Protobuf).unwrap(), message);
    assert_eq!(&decode::<M>(pretty.as_bytes(), Format::Json).unwrap(), message);
}

const CITY: &str = "hangzhou";
const UNIT: &str = "gudang-07";
/// 2026-03-01T08:00:00Z and some, ns.
const T: i64 = 1_772_352_000_123_456_789;

#[test]
fn track_frame() {
    let track = proto::Track {
        id: 0x0123_4567_89ab_cdef,
        existence: 0.97,
        class: proto::ObjectClass::Bus.into(),
        class_probability: Some(proto::ClassProbability {
            car: 0.01,
            van: 0.02,
            truck: 0.1,
            bus: 0.84,
            motorcycle: 0.015,
            bicycle: 0.008,
            pedestrian: 0.007,
        }),
        x_m: 12.25,
        y_m: -40.5,
        vx_mps: 0.125,
        vy_mps: 8.75,
        covariance: Some(proto::Covariance {
            x_x: 0.09,
            x_y: 0.001,
            x_vx: 0.011,
            x_vy: 0.002,
            y_y: 0.16,
            y_vx: 0.003,
            y_vy: 0.012,
            vx_vx: 0.04,
            vx_vy: 0.004,
            vy_vy: 0.05,
        }),
        heading_rad: 1.556,
        turn_rate_radps: -0.03,
        extent: Some(proto::Extent {
            length_m: 12.1,
            width_m: 2.55,
            height_m: 3.2,
            length_sigma_m: 0.4,
            width_sigma_m: 0.2,
        }),
        motion: proto::Motion::Stopped.into(),
        lane: Some("north-2".into()),
        sensors: vec![0, 3, 300],
        age_s: 14.5,
        unseen_s: 0.05,
    };
    pin(&proto::TrackFrame {
        city: CITY.into(),
        unit: UNIT.into(),
        sequence: 864_001,
        valid_utc_ns: T,
        left_utc_ns: T + 4_000_000,
        overwritten: 3,
        site_revision: 0xfedc_ba98_7654_3210,
        tracks: vec![track],
    });
}

#[test]
fn health() {
    pin(&health::message());
}

#[test]
fn history() {
    use proto::history_entry::Message as Of;
    let entry = |n: i64, message| proto::HistoryEntry { utc_ns: T + n, message: Some(message) };
    let event = proto::Event { code: 82, utc_ns: T, ..Default::default() };
    pin(&proto::HistoryBatch {
        city: CITY.into(),
        unit: UNIT.into(),
        oldest_utc_ns: Some(T - 86_400_000_000_000),
        recorded_until_utc_ns: Some(T + 9),
        next: "12.1772352000123456796.1".into(),
        damaged: 2,
        entries: vec![
            entry(1, Of::Tracks(proto::TrackFrame { sequence: 864_001, ..Default::default() })),
            entry(2, Of::Health(proto::Health { tracks: 27, ..Default::default() })),
            entry(3, Of::Event(event)),
            entry(4, Of::Alert(proto::Alert { id: "sensor-health-17".into(), ..Default::default() })),
            entry(5, Of::Counts(proto::IntervalCounts { length_s: 60, ..Default::default() })),
            entry(6, Of::Signal(proto::SignalState { source: "controller".into(), ..Default::default() })),
            entry(
                7,
                Of::Detections(proto::Detections { sensor: "radar-north".into(), ..Default::default() }),
            ),
        ],
    });
}

#[test]
fn alert() {
    pin(&proto::Alert {
        city: CITY.into(),
        unit: UNIT.into(),
        id: "sensor-health-17".into(),
        kind: "sensor-health".into(),
        state: proto::AlertState::End.into(),
        severity: proto::Severity::Warning.into(),
        begin_utc_ns: T,
        update_utc_ns: T + 1,
        end_utc_ns: Some(T + 2),
        probability: 0.75,
        text: "radar-north is silent".into(),
        sensors: vec!["radar-north".into()],
        tracks: vec![1, u64::MAX],
        lane: Some("north-2".into()),
    });
}

#[test]
fn event() {
    pin(&proto::Event {
        city: CITY.into(),
        unit: UNIT.into(),
        sequence: 12,
        source: "controller".into(),
        code: 82,
        parameter: 5,
        utc_ns: T,
        arrival_utc_ns: T + 100_000_000,
        passage: Some(proto::Passage {
            speed_trap: "north-2-trap".into(),
            utc_ns: T - 300_000_000,
            speed_mps: 13.5,
            sigma_speed_mps: 0.4,
            length_m: 4.6,
            sigma_length_m: 0.3,
            against_lane: true,
        }),
    });
}

#[test]
fn signal_state() {
    pin(&proto::SignalState {
        city: CITY.into(),
        unit: UNIT.into(),
        source: "controller".into(),
        utc_ns: T,
        phases: vec![proto::PhaseState {
            number: 2,
            indication: proto::SignalIndication::Yellow.into(),
            since_utc_ns: T - 5,
            movements: vec!["north-through".into(), "west-crossing".into()],
        }],
    });
}

#[test]
fn interval_counts() {
    pin(&proto::IntervalCounts {
        city: CITY.into(),
        unit: UNIT.into(),
        start_utc_ns: T,
        length_s: 60,
        loops: vec![proto::LoopCounts {
            name: "north-2-stop".into(),
            lane: Some("north-2".into()),
            volume: 14,
            occupancy: 0.31,
            observed: 0.98,
            faults: 1,
            standing_fault: Some(proto::LoopFault::Watchdog.into()),
        }],
        speed_traps: vec![proto::SpeedTrapCounts {
            name: "north-2-trap".into(),
            lane: Some("north-2".into()),
            vehicles: 12,
            against_lane: 1,
            unpaired: 2,
            time_mean_speed_mps: Some(12.5),
            space_mean_speed_mps: Some(11.75),
            mean_length_m: Some(5.25),
        }],
    });
}

#[test]
fn outbox() {
    pin(&proto::Stored { epoch: T.unsigned_abs(), sequence: 8_001, enqueued_utc_ns: T + 1 });
    pin(&proto::OutboxBatch {
        city: CITY.into(),
        unit: UNIT.into(),
        epoch: T.unsigned_abs(),
        from: 8_000,
        next: 8_002,
        head: 9_001,
        entries: vec![proto::OutboxEntry {
            sequence: 8_001,
            enqueued_utc_ns: T + 1,
            key: "kerbside/v1/hangzhou/gudang-07/events".into(),
            encoding: "application/protobuf;kerbside.v1.Event".into(),
            payload: vec![0, 1, 0xfe, 0xff],
        }],
    });
    pin(&proto::OutboxCursor {
        city: CITY.into(),
        unit: UNIT.into(),
        consumer: "brain".into(),
        epoch: T.unsigned_abs(),
        next: 8_002,
        head: 9_001,
    });
}

const fn point(x_m: f64, y_m: f64) -> proto::Point {
    proto::Point { x_m, y_m }
}

#[test]
fn site() {
    let pose = proto::Pose { x_m: -14.4, y_m: -6.0, z_m: 6.5, yaw_rad: 0.7, pitch_down_rad: 0.21 };
    let sensor = |name: &str, kind| proto::Sensor {
        name: name.into(),
        period_s: 0.05,
        may_start_track: true,
        may_carry_extent: false,
        may_carry_class: true,
        kind: Some(kind),
        coverage: vec![point(1.25, -2.5), point(3.75, 4.5)],
    };
    pin(&proto::Site {
        city: CITY.into(),
        unit: UNIT.into(),
        revision: 0xfedc_ba98_7654_3210,
        origin: Some(proto::Origin { latitude_deg: 30.27, longitude_deg: 120.13, height_m: 11.5 }),
        sensors: vec![
            sensor(
                "radar-north",
                Kind::Radar(proto::Radar {
                    pose: Some(pose),
                    fov_rad: 1.75,
                    min_range_m: 3.0,
                    max_range_m: 140.0,
                    sigma_range_m: 0.25,
                    sigma_azimuth_rad: 0.0105,
                    sigma_range_rate_mps: 0.12,
                    reflection: proto::ReflectionPoint::NearSurface.into(),
                }),
            ),
            sensor(
                "camera-north",
                Kind::Camera(proto::Camera {
                    pose: Some(pose),
                    focal_px: 1251.1,
                    centre_u_px: 960.0,
                    centre_v_px: 540.0,
                    width_px: 1920.0,
                    height_px: 1080.0,
                    sigma_edge_px: 2.5,
                    max_range_m: 90.0,
                }),
            ),
            sensor(
                "loop-1",
                Kind::Loop(proto::Loop {
                    x_m: 1.5,
                    y_m: 20.0,
                    heading_rad: -1.57,
                    length_m: 2.0,
                    width_m: 1.8,
                    lane: Some(0),
                    sigma_time_s: 0.02,
                }),
            ),
            sensor("controller", Kind::Signal(proto::SignalController {})),
        ],
        lanes: vec![proto::Lane {
            name: "north-2".into(),
            centreline: vec![point(1.6, 100.0), point(1.7, 12.0)],
            width_m: 3.2,
            lane_id: 4,
            role: proto::LaneRole::Ingress.into(),
            users: proto::LaneUsers::Transit.into(),
            approach: Some(0),
            source_id: "gneE3_1".into(),
        }],
        approaches: vec![proto::Approach { name: "north".into(), approach_id: 7, heading_rad: -1.5625 }],
        movements: vec![proto::Movement {
            name: "north-left".into(),
            approach: 0,
            turn: proto::Turn::Left.into(),
            signal_group: Some(5),
            connections: vec![proto::Connection {
                connection_id: 9,
                from_lane: 1,
                to_lane: 6,
                path: vec![point(1.8, 11.0), point(11.5, 1.9)],
            }],
        }],
        stop_lines: vec![proto::StopLine {
            lanes: vec![0, 3],
            start: Some(point(0.1, 12.5)),
            end: Some(point(3.3, 12.75)),
        }],
        crossings: vec![proto::Crossing {
            name: "north-crossing".into(),
            approach: Some(0),
            centreline: vec![point(-6.5, 14.0), point(6.5, 14.25)],
            width_m: 4.5,
            signal_group: Some(22),
        }],
        zones: vec![proto::Zone {
            name: "middle".into(),
            purpose: "conflict".into(),
            outline: vec![point(-8.0, -8.5), point(8.25, -8.75), point(0.5, 9.0)],
        }],
    });
}

#[test]
fn detections() {
    let radar = proto::RadarPoints {
        points: vec![
            proto::RadarPoint { range_m: 40.2, azimuth_rad: 0.19, range_rate_mps: -8.1, snr_db: Some(0.0) },
            proto::RadarPoint { range_m: 3.5, azimuth_rad: -0.5, range_rate_mps: 0.0, snr_db: None },
        ],
    };
    pin(&proto::Detections {
        sensor: "radar-north".into(),
        measured_utc_ns: T,
        arrival_utc_ns: T + 32_000_000,
        stamp: proto::StampSource::FrameCounter.into(),
        data: Some(Data::Radar(radar)),
    });
    let camera = proto::CameraBoxes {
        boxes: vec![proto::CameraBox {
            left_px: 773.25,
            top_px: 410.5,
            width_px: 28.75,
            height_px: 59.875,
            class: proto::ObjectClass::Pedestrian.into(),
            confidence: 0.75,
            object_id: Some(u64::MAX),
        }],
    };
    pin(&camera);
    pin(&proto::ObjectReports {
        objects: vec![proto::ObjectReport {
            object_id: 9,
            x_m: 50.5,
            y_m: -3.25,
            vx_mps: -12.5,
            vy_mps: 0.5,
            class: proto::ObjectClass::Unknown.into(),
        }],
    });
    pin(&proto::LoopEdge { on: true });
    pin(&proto::SignalEvent { code: 82, parameter: 5 });
}
