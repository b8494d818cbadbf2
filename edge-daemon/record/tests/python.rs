//! Recordings between Kerbside and somebody else's MCAP library: Python's `mcap`.
//!
//! Needs `KERBSIDE_PYTHON`, a Python with `mcap` and `protobuf` (and `jsonschema`, to validate what is
//! written); without it the tests say so, or fail where `KERBSIDE_REQUIRE_PYTHON=1` asks them to.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::explicit_write, reason = "a skip must be seen past the harness's capture")]

use fusion_contract::{
    CameraBox, LoopEdge, ObjectClass, RadarPoint, Scan, ScanData, SensorIndex, StampSource, UtcNs,
};
use fusion_record::{Record, Recorder, RecorderOptions, Recording, SensorScan};
use fusion_wire::proto;
use std::{collections::BTreeMap, env, io::Write as _, path::Path, process::Command};

/// The example that anybody starts from.
const WRITE: &str = "examples/python/write_recording.py";

/// Says past the harness's capture that a test, or a part of one, is skipped.
fn skip(what: &str) {
    writeln!(std::io::stderr(), "SKIP {what}").unwrap();
}

fn python(test: &str) -> Option<String> {
    let python = env::var("KERBSIDE_PYTHON").ok().filter(|path| !path.is_empty());
    if python.is_none() {
        let why = format!("{test}: KERBSIDE_PYTHON names no Python with mcap and protobuf");
        assert!(env::var("KERBSIDE_REQUIRE_PYTHON").as_deref() != Ok("1"), "{why}, and it is required");
        skip(&why);
    }
    python
}

fn run(python: &str, script: &str, arguments: &[&Path]) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join(script);
    let out = Command::new(python).arg(script).args(arguments).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn scans(path: &Path) -> Vec<SensorScan> {
    let mut recording = Recording::open(path).unwrap();
    assert_eq!(recording.warnings(), []);
    let scan = |record| match record {
        Ok(Record::Detections(scan)) => scan,
        other => panic!("{other:?} is no scan"),
    };
    recording.records().map(scan).collect()
}

#[test]
fn what_python_wrote_is_read() {
    let Some(python) = python("what_python_wrote_is_read") else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("theirs.mcap");
    let lines_path = folder.path().join("lines.jsonl");

    let (mut wanted, mut lines) = (Vec::new(), String::new());
    for i in 0..20_i64 {
        let t = i * 100_000_000;
        let point = |k: i64| RadarPoint {
            range_m: 10.0 + k as f32,
            azimuth_rad: (0.1 * k as f64) as f32,
            range_rate_mps: -1.5,
            snr_db: Some(20.5),
        };
        let radar = ScanData::Radar((0..i % 3).map(point).collect());
        let camera = ScanData::Camera(vec![CameraBox {
            left_px: 100.0,
            top_px: 200.5,
            width_px: 30.0,
            height_px: 40.0,
            class: ObjectClass::Car,
            confidence: 0.75,
            object_id: None,
        }]);
        wanted.push(("radar-1", t, t + 30_000_000, radar));
        wanted.push(("camera-1", t, t + 90_000_000, camera));
        let point = |k: i64| {
            let azimuth = 0.1 * k as f64;
            format!(
                r#"{{"range_m": {}, "azimuth_rad": {azimuth}, "range_rate_mps": -1.5, "snr_db": 20.5}}"#,
                10 + k
            )
        };
        let (points, tenths) = ((0..i % 3).map(point).collect::<Vec<_>>().join(", "), i as f64 / 10.0);
        let head = |kind: &str, latency: f64| {
            let arrival = tenths + latency;
            format!(r#""kind": "{kind}", "sensor": "{kind}-1", "t": {tenths}, "arrival": {arrival}"#)
        };
        lines += &format!("{{{}, \"detections\": [{points}]}}\n", head("radar", 0.03));
        let seen = r#"{"bbox_px": [100, 200.5, 30, 40], "class": "car", "confidence": 0.75}"#;
        lines += &format!("{{{}, \"detections\": [{seen}]}}\n", head("camera", 0.09));
    }
    wanted.push(("advance:A2", 310_000_000, 320_000_000, ScanData::Loop(LoopEdge { on: true })));
    wanted.sort_by_key(|(_, _, arrival, _)| *arrival);
    lines += r#"{"kind": "loop", "sensor": "advance:A2", "t": 0.31, "arrival": 0.32, "edge": "on"}"#;
    std::fs::write(&lines_path, lines).unwrap();
    run(&python, WRITE, &[&lines_path, &path]);

    let read = scans(&path);
    assert_eq!(read.len(), wanted.len());
    for (scan, (sensor, measured, arrival, data)) in read.into_iter().zip(wanted) {
        assert_eq!(&*scan.sensor, sensor);
        assert_eq!((scan.measured, scan.arrival), (UtcNs(measured), UtcNs(arrival)));
        assert_eq!((scan.data, scan.stamp), (data, StampSource::Device));
    }
}

#[test]
fn a_scene_that_python_wrote_is_read_whole() {
    let Some(python) = python("a_scene_that_python_wrote_is_read_whole") else { return };
    let Ok(data) = env::var("KERBSIDE_DATA") else {
        return skip("a_scene_that_python_wrote_is_read_whole: KERBSIDE_DATA names no folder of scenes");
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scene.mcap");
    let lines = Path::new(&data).join("scene-grid/measurements.jsonl.gz");
    run(&python, WRITE, &[&lines, &path]);
    let mut kinds = BTreeMap::new();
    for scan in scans(&path) {
        let kind = match scan.data {
            ScanData::Radar(_) => "radar",
            ScanData::Camera(_) => "camera",
            ScanData::Loop(_) => "loop",
            other => panic!("{other:?}"),
        };
        *kinds.entry(kind).or_insert(0) += 1;
    }
    // Lines of the file by kind, counted with grep.
    assert_eq!(kinds, BTreeMap::from([("camera", 3204), ("loop", 210), ("radar", 6404)]));
}

#[test]
fn what_kerbside_wrote_is_read_by_python() {
    let Some(python) = python("what_kerbside_wrote_is_read_by_python") else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ours.mcap");
    let mut recorder = Recorder::create(&path, &RecorderOptions::default()).unwrap();
    recorder.attach_config("[unit]\nname = \"x\"\n").unwrap();
    let start = 1_700_000_000_000_000_000_i64;
    recorder.site(UtcNs(start), &proto::Site::default()).unwrap();
    let mut range_mm = 0;
    for i in 0..200_i64 {
        let (measured, arrival) = (UtcNs(start + i * 50_000_000), UtcNs(start + i * 50_000_000 + 30_000_000));
        let points = (0..i % 5).map(|k| RadarPoint {
            range_m: 10.5 + k as f32,
            azimuth_rad: 0.01 * i as f32,
            range_rate_mps: -3.0,
            snr_db: (k > 1).then_some(12.0),
        });
        let data = ScanData::Radar(points.collect());
        let scan = Scan { sensor: SensorIndex(0), measured, arrival, stamp: StampSource::FrameCounter, data };
        range_mm += (0..i % 5).map(|k| 10_500 + k * 1000).sum::<i64>();
        recorder.raw("radar-1", "ti-mmwave", arrival, &[2, 1, 4, 3, 6, 5, 8, 7]).unwrap();
        recorder.detections("radar-1", &scan).unwrap();
        recorder.detections_json("radar-1", &scan).unwrap();
        let edge = Scan { data: ScanData::Loop(LoopEdge { on: i % 2 == 0 }), ..scan };
        recorder.detections_json("loop-1", &edge).unwrap();
        if i % 2 == 0 {
            recorder
                .frame(&proto::TrackFrame {
                    left_utc_ns: arrival.0 + 1,
                    valid_utc_ns: measured.0,
                    tracks: vec![proto::Track::default(); 3],
                    ..Default::default()
                })
                .unwrap();
        }
        if i % 20 == 0 {
            recorder.health(&proto::Health { utc_ns: arrival.0, ..Default::default() }).unwrap();
        }
    }
    recorder.finish().unwrap();

    let read: serde_json::Value =
        serde_json::from_str(&run(&python, "tests/python/read_recording.py", &[&path])).unwrap();
    assert_eq!(
        read["counts"],
        serde_json::json!({
            "/raw/radar-1 application/octet-stream": 200,
            "/detections/radar-1 protobuf": 200,
            "/detections/radar-1 json": 200,
            "/detections/loop-1 json": 200,
            "/tracks protobuf": 100,
            "/health protobuf": 10,
            "/site protobuf": 1,
        })
    );
    assert_eq!(read["indexed"], 911);
    assert_eq!(read["attachments"]["unit.toml"], "[unit]\nname = \"x\"\n");
    let seen = &read["seen"];
    assert_eq!(seen["points"], 400);
    assert_eq!(seen["json_points"], 400);
    assert_eq!(seen["range_mm"], range_mm);
    assert_eq!(seen["tracks"], 300);
    assert_eq!(seen["raw_bytes"], 1600);
    match seen["validated"].as_u64() {
        Some(validated) => assert_eq!(validated, 400),
        None => skip("validation against detections.schema.json: Python has no jsonschema"),
    }
}
