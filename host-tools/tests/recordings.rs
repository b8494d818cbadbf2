//! `kerbctl record`, `replay` and `export` as people run them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use fusion_contract::UtcNs;
use fusion_record::{Record, Recorder, RecorderOptions, Recording};
use fusion_wire::proto;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::Field;
use serde_json::Value;
use std::fs::File;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Output};

const BEGIN_NS: i64 = 1_773_480_413_000_000_000;
const FRAMES: u64 = 20;

fn kerbctl(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kerbctl")).args(args).output().unwrap()
}

fn ended_well(out: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    assert!(out.status.success(), "{}", text(&out.stderr));
    (text(&out.stdout), text(&out.stderr))
}

fn frame(sequence: u64) -> proto::TrackFrame {
    let left_utc_ns = BEGIN_NS + sequence as i64 * 100_000_000;
    let track = |id, x_m| proto::Track {
        id,
        x_m,
        y_m: 0.1,
        vx_mps: 3.0,
        vy_mps: 4.0,
        class: proto::ObjectClass::Bus.into(),
        motion: proto::Motion::Moving.into(),
        lane: (id == 1).then(|| "a \"lane\", with a comma".to_owned()),
        ..Default::default()
    };
    proto::TrackFrame {
        city: "testville".into(),
        unit: "corner".into(),
        sequence,
        left_utc_ns,
        valid_utc_ns: left_utc_ns - 100_000_000,
        tracks: vec![track(1, sequence as f32), track(u64::MAX, 1000.0)],
        ..Default::default()
    }
}

fn event(n: i64) -> proto::Event {
    proto::Event {
        city: "testville".into(),
        unit: "corner".into(),
        source: "card".into(),
        code: 82,
        parameter: 5,
        utc_ns: BEGIN_NS + n,
        arrival_utc_ns: BEGIN_NS + n + 10_000_000,
        ..Default::default()
    }
}

fn site() -> proto::Site {
    let origin = proto::Origin { latitude_deg: 48.0, longitude_deg: 11.0, height_m: 0.0 };
    proto::Site {
        city: "testville".into(),
        unit: "corner".into(),
        origin: Some(origin),
        ..Default::default()
    }
}

/// A recording of two seconds.
fn recording(path: &Path) {
    let mut recorder = Recorder::create(path, &RecorderOptions::default()).unwrap();
    recorder.site(UtcNs(BEGIN_NS), &site()).unwrap();
    for n in 0..3 {
        recorder.event(&event(n)).unwrap();
    }
    for sequence in 0..FRAMES {
        recorder.frame(&frame(sequence)).unwrap();
    }
    let alert = proto::Alert {
        city: "testville".into(),
        unit: "corner".into(),
        kind: "sensor-health".into(),
        update_utc_ns: BEGIN_NS + 1_000_000_000,
        ..Default::default()
    };
    recorder.alert(&alert).unwrap();
    recorder.finish().unwrap();
}

#[test]
fn tracks_are_exported_as_csv_parquet_and_geojson_alike() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    recording(Path::new(&path("a.mcap")));
    let (file, csv, parquet, geojson) = (path("a.mcap"), path("t.csv"), path("t.parquet"), path("t.geojson"));
    // From the second frame on, and before the last.
    let (from, to) = ((BEGIN_NS + 100_000_000).to_string(), "2026-03-14T09:26:54.9Z");
    for out in [&csv, &parquet, &geojson] {
        let said = ended_well(&kerbctl(&["export", &file, "--out", out, "--from", &from, "--to", to])).1;
        assert!(said.ends_with("36 rows\n"), "{said}");
    }

    let mut reader = csv::Reader::from_path(&csv).unwrap();
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let at = |name: &str| header.iter().position(|h| h == name).unwrap();
    assert_eq!(rows.len(), 36);
    assert_eq!(&rows[0][at("valid_utc_ns")], BEGIN_NS.to_string());
    assert_eq!((&rows[0][at("id")], &rows[1][at("id")]), ("0000000000000001", "ffffffffffffffff"));
    assert_eq!((&rows[0][at("x_m")], &rows[0][at("y_m")], &rows[0][at("speed_mps")]), ("1", "0.1", "5"));
    assert_eq!((&rows[0][at("class")], &rows[0][at("motion")]), ("bus", "moving"));
    assert_eq!((&rows[0][at("lane")], &rows[1][at("lane")]), ("a \"lane\", with a comma", ""));

    let bytes = std::fs::read(&parquet).unwrap();
    assert!(bytes.starts_with(b"PAR1") && bytes.ends_with(b"PAR1"));
    let reader = SerializedFileReader::new(File::open(&parquet).unwrap()).unwrap();
    let mut count = 0;
    for (row, line) in reader.get_row_iter(None).unwrap().map(Result::unwrap).zip(&rows) {
        for (i, (name, field)) in row.get_column_iter().enumerate() {
            assert_eq!(name, &header[i]);
            let same = match field {
                Field::Null => line[i].is_empty(),
                Field::Long(n) => line[i] == n.to_string(),
                Field::Double(x) => line[i] == x.to_string(),
                Field::Str(text) => line[i] == **text,
                other => panic!("{name}: {other:?}"),
            };
            assert!(same, "{name}: {field:?} where the CSV has {:?}", &line[i]);
        }
        count += 1;
    }
    assert_eq!(count, 36);

    let json: Value = serde_json::from_slice(&std::fs::read(&geojson).unwrap()).unwrap();
    let features = json["features"].as_array().unwrap();
    assert_eq!((json["type"].as_str(), features.len()), (Some("FeatureCollection"), 36));
    let [longitude, latitude] = [0, 1].map(|i| features[1]["geometry"]["coordinates"][i].as_f64().unwrap());
    // A kilometre east at 48 degrees north: 74.628 km to the degree.
    assert!((longitude - (11.0 + 1.0 / 74.628)).abs() < 1e-6 && (latitude - 48.0).abs() < 1e-5);
    assert_eq!(features[1]["properties"]["id"], "ffffffffffffffff");
    assert!(
        features[1]["properties"]["lane"].is_null()
            && features[1]["properties"].get("latitude_deg").is_none()
    );
}

#[test]
fn what_can_not_be_exported_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.mcap");
    recording(&file);
    let file = file.display().to_string();
    let (lines, _) = ended_well(&kerbctl(&["export", &file, "--what", "events"]));
    assert_eq!(lines.lines().count(), 4, "{lines}");
    assert!(lines.starts_with("utc_ns,arrival_utc_ns,city,unit,source,code,parameter\n"), "{lines}");
    for (args, said) in [
        (&["--what", "traffic"][..], "there are no Traffic"),
        (&["--what", "events", "--format", "geojson"], "only tracks have a place"),
        (&["--format", "parquet"], "say --out"),
        (&["--out", "tracks.xlsx"], "say --format"),
        (&["--from", "noon"], "2026-03-14T09:26:53Z"),
        (&["--from", "2", "--to", "1"], "--from is later than --to"),
    ] {
        let out = kerbctl(&[&["export", &file][..], args].concat());
        let error = String::from_utf8(out.stderr).unwrap();
        assert!(!out.status.success() && error.contains(said), "{args:?}: {error}");
    }
    let gone = kerbctl(&["export", "gone.mcap"]);
    assert!(String::from_utf8(gone.stderr).unwrap().contains("there is no gone.mcap"));
}

#[test]
fn what_is_played_can_be_recorded_and_is_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (from, to) = (path("a.mcap"), path("b.mcap"));
    recording(Path::new(&from));
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let endpoint = format!("tcp/127.0.0.1:{port}");
    let mut player = Command::new(env!("CARGO_BIN_EXE_kerbctl"))
        .args(["replay", &from, "--listen", &endpoint, "--loop"])
        .spawn()
        .unwrap();
    let out = kerbctl(&["record", "--connect", &endpoint, "--out", &to, "--duration", "7s"]);
    player.kill().unwrap();
    player.wait().unwrap();
    let said = ended_well(&out).0;
    assert!(said.contains(": 1 units, "), "{said}");
    let again = kerbctl(&["record", "--connect", &endpoint, "--out", &to, "--duration", "7s"]);
    assert!(String::from_utf8(again.stderr).unwrap().contains("give --force"));

    let read = |path: &str| -> Vec<Record> {
        Recording::open(Path::new(path)).unwrap().records().map(Result::unwrap).collect()
    };
    let (played, taken) = (read(&from), read(&to));
    assert!(taken.iter().all(|record| played.contains(record)), "nothing else came");
    for record in &played {
        assert!(taken.contains(record), "{record:?} did not come");
    }
    // And as fast as it goes, without a loop.
    let (said, _) = ended_well(&kerbctl(&["replay", &from, "--listen", &endpoint, "--speed", "0"]));
    assert_eq!(said, "24 messages of 1 units\n");
}
