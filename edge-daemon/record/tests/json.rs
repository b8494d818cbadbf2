//! JSON detections: what people write by hand, what Kerbside writes, and what is refused.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../wire/tests/strategies/mod.rs"]
mod strategies;

use fusion_contract::{LoopEdge, LoopFault, ObjectClass, RadarPoint, Scan, ScanData, StampSource, UtcNs};
use fusion_record::{JsonError, json};
use proptest::prelude::*;

proptest! {
    #[test]
    fn scans_come_back(scan in strategies::scan(), sensor in "\\PC{1,12}") {
        let back = json::read(&json::write(&sensor, &scan).unwrap()).unwrap();
        prop_assert_eq!(back.sensor.as_deref(), Some(sensor.as_str()));
        prop_assert_eq!(back.arrival, Some(scan.arrival));
        let back = Scan { sensor: scan.sensor, measured: back.measured, arrival: scan.arrival, stamp: back.stamp, data: back.data };
        prop_assert_eq!(back, scan);
    }

    #[test]
    fn floats_keep_every_bit(value in strategies::float()) {
        let point = RadarPoint { range_m: value, azimuth_rad: 0.0, range_rate_mps: 0.0, snr_db: Some(value) };
        let back = json::read(&json::write("radar", &radar(point)).unwrap()).unwrap();
        let ScanData::Radar(points) = back.data else { panic!("no radar") };
        prop_assert_eq!(points[0].range_m.to_bits(), value.to_bits());
        prop_assert_eq!(points[0].snr_db.unwrap().to_bits(), value.to_bits());
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..100)) {
        let _ = json::read(&bytes);
    }

    #[test]
    fn json_of_another_shape_never_panics(text in "\\{(\"(kind|t|t_ns|detections|edge|code)\":(\"radar\"|\"loop\"|1e400|-1|\\[\\{\\}\\]|null|\\[\\]),?){0,4}\\}") {
        let _ = json::read(text.as_bytes());
    }
}

fn radar(point: RadarPoint) -> Scan {
    Scan {
        sensor: fusion_contract::SensorIndex(0),
        measured: UtcNs(1),
        arrival: UtcNs(2),
        stamp: StampSource::Device,
        data: ScanData::Radar(vec![point]),
    }
}

fn read(text: &str) -> json::JsonScan {
    json::read(text.as_bytes()).unwrap()
}

#[test]
fn what_people_write_is_read() {
    let scan = read(
        r#"{"kind": "radar", "sensor": "radar2", "t": 1.5, "arrival": 1.532, "detections": [
            {"range_m": 21.848, "azimuth_rad": -0.0959, "range_rate_mps": -2.96, "snr_db": 29.5},
            {"range_m": 3, "azimuth_rad": 0, "range_rate_mps": 1, "snr_db": null, "note": "mine"}]}"#,
    );
    assert_eq!(scan.sensor.as_deref(), Some("radar2"));
    assert_eq!((scan.measured, scan.arrival), (UtcNs(1_500_000_000), Some(UtcNs(1_532_000_000))));
    assert_eq!(scan.stamp, StampSource::Device);
    let point = |range_m, azimuth_rad, range_rate_mps, snr_db| RadarPoint {
        range_m,
        azimuth_rad,
        range_rate_mps,
        snr_db,
    };
    assert_eq!(
        scan.data,
        ScanData::Radar(vec![point(21.848, -0.0959, -2.96, Some(29.5)), point(3.0, 0.0, 1.0, None)])
    );

    let scan = read(
        r#"{"kind": "camera", "t_ns": 1700000000000000001, "t": 5.0, "stamp": "arrival", "detections": [
            {"bbox_px": [1, 2.5, 3, 4], "class": "Person", "confidence": 0.5},
            {"bbox_px": [1, 2, 3, 4], "class": "traffic light", "confidence": 0.9},
            {"bbox_px": [5, 6, 7, 8]}]}"#,
    );
    assert_eq!((scan.measured, scan.arrival), (UtcNs(1_700_000_000_000_000_001), None));
    assert_eq!((scan.stamp, scan.no_road_users), (StampSource::Arrival, 1));
    let ScanData::Camera(boxes) = scan.data else { panic!("no camera") };
    assert_eq!(boxes.len(), 2);
    assert_eq!((boxes[0].class, boxes[0].confidence, boxes[0].top_px), (ObjectClass::Pedestrian, 0.5, 2.5));
    assert_eq!((boxes[1].class, boxes[1].confidence), (ObjectClass::Unknown, 1.0));

    assert_eq!(
        read(r#"{"kind": "loop", "t": 0.25, "edge": "on"}"#).data,
        ScanData::Loop(LoopEdge { on: true })
    );
    assert_eq!(
        read(r#"{"kind": "loop", "t": 0, "fault": "open"}"#).data,
        ScanData::LoopFault(fusion_contract::DetectorFault { fault: LoopFault::Open })
    );
    assert_eq!(read(r#"{"kind": "radar", "t": 0, "detections": []}"#).data, ScanData::Radar(vec![]));
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let error = |text: &str| {
        let error = json::read(text.as_bytes()).unwrap_err();
        let mut words = error.to_string();
        if let JsonError::Syntax(source) = &error {
            words = format!("{words}: {source}");
        }
        words
    };
    assert_eq!(error(r#"{"t": 1, "detections": []}"#), "the message has no kind");
    assert_eq!(error(r#"{"kind": "radar", "detections": []}"#), "the message has no t or t_ns");
    assert_eq!(error(r#"{"kind": "radar", "t": 1}"#), "the message has no detections");
    assert_eq!(
        error(
            r#"{"kind": "radar", "t": 1, "detections": [{"range_m": 1, "azimuth": 2, "range_rate_mps": 3}]}"#
        ),
        "detection 0 has no azimuth_rad"
    );
    assert_eq!(error(r#"{"kind": "loop", "t": 1}"#), "the message has no edge");
    assert!(error(r#"{"kind": "loop", "t": 1, "edge": "up"}"#).contains("\"up\", not one of on, off"));
    assert!(error(r#"{"kind": "lidar", "t": 1}"#).contains("not one of radar, camera, loop"));
    assert!(error(r#"{"kind": "signal", "t": 1, "code": 70000, "parameter": 1}"#).contains("broken JSON"));
    for large in ["1e60", "-1e39", "1".repeat(60).as_str()] {
        let text = format!(
            r#"{{"kind": "radar", "t": 1, "detections": [{{"range_m": {large}, "azimuth_rad": 0, "range_rate_mps": 0}}]}}"#
        );
        let words = error(&text);
        assert!(words.contains("out of range") || words.contains("too large"), "{large}: {words}");
    }
    assert!(error("{").contains("EOF"));
}

#[test]
fn what_json_cannot_say_is_not_written() {
    let point = RadarPoint { range_m: f32::NAN, azimuth_rad: 0.0, range_rate_mps: 0.0, snr_db: None };
    let error = json::write("radar", &radar(point)).unwrap_err();
    assert_eq!(error.to_string(), "detection 0: range_m is infinite or no number");
}

/// The schema is published; every property it names is one that the reader knows, and the other way round.
#[test]
fn the_schema_speaks_of_the_fields_that_are_read() {
    let schema: serde_json::Value = serde_json::from_str(fusion_record::DETECTIONS_SCHEMA).unwrap();
    let names = |value: &serde_json::Value| -> Vec<String> {
        value["properties"].as_object().unwrap().keys().cloned().collect()
    };
    let mut described = names(&schema);
    for of in ["radar_point", "camera_box", "object_report"] {
        described.extend(names(&schema["$defs"][of]));
    }
    described.sort();
    described.dedup();

    // A type error for each field that the reader knows; none for the others.
    let mut known = Vec::new();
    for name in &described {
        let message =
            format!(r#"{{"kind": "radar", "t": 1, "detections": [{{"{name}": {{}}}}], "{name}": {{}}}}"#);
        match json::read(message.as_bytes()) {
            Err(JsonError::Syntax(_)) => known.push(name.clone()),
            other => panic!("{name} is described but not read: {other:?}"),
        }
    }
    assert_eq!(known.len(), 24, "{known:?}");
}
