//! Real captures, where `KERBSIDE_DATA` says they are; skipped visibly where it does not.

#![allow(clippy::explicit_write, reason = "a skip and the counts must be seen past the harness's capture")]

use fusion_contract::ScanData;
use fusion_decode::camera_mapped::{CameraMapped, Mapping, Pointer};
use fusion_decode::onvif::ImageSize;
use fusion_decode::ops243::Setup;
use fusion_decode::{Decoded, Decoder, Format, Inspection, Options, decoder, inspect};
use std::io::Write as _;
use std::path::PathBuf;

fn say(what: &str) {
    let _ = writeln!(std::io::stderr(), "{what}");
}

fn data() -> Option<PathBuf> {
    let dir = std::env::var_os("KERBSIDE_DATA").map(PathBuf::from);
    if dir.is_none() {
        say("SKIP real captures: KERBSIDE_DATA names no folder with them");
    }
    dir
}

fn look(name: &str, format: Format) -> Option<Inspection> {
    let bytes = std::fs::read(data()?.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    let found = inspect(&bytes, format, &Options { frame_rate_hz: 25.0, ..Options::default() });
    say(&format!(
        "{name}: {} frames, {:?}, {} detections, {} bytes skipped, {} faults",
        found.frames,
        found.messages,
        found.detections,
        found.skipped_bytes,
        found.faults.len()
    ));
    Some(found)
}

#[test]
fn awr1843_captures_hold_199_100_and_100_packets() {
    for (name, packets) in [("dynmer1", 199), ("mer1", 100), ("mer7", 100)] {
        let Some(i) = look(&format!("radar-ti-awr1843/{name}.dat"), Format::TiMmwave) else { return };
        assert_eq!(i.frames, packets, "{name}");
        assert_eq!(i.messages["radar"], packets, "{name}");
    }
}

#[test]
fn iwrl6432_capture_holds_100_packets() {
    let Some(i) = look("radar-ti-iwrl6432/pHistBytes_1.bin", Format::TiMmwave) else { return };
    assert_eq!((i.frames, i.skipped_bytes, i.faults.len()), (100, 0, 0));
    assert!(i.detections > 0);
}

#[test]
fn area_scanner_packet_parses_to_its_last_byte() {
    let Some(dir) = data() else { return };
    let hex =
        std::fs::read_to_string(dir.join("radar-ti-forum-frames/area_scanner_6843_e2e_1236655.hex")).unwrap();
    let digits: Vec<u8> = hex.bytes().filter(u8::is_ascii_hexdigit).collect();
    let bytes: Vec<u8> =
        digits.chunks(2).map(|p| u8::from_str_radix(std::str::from_utf8(p).unwrap(), 16).unwrap()).collect();
    assert_eq!(bytes.len(), 704);
    let mut out = Decoded::default();
    let mut d = decoder(Format::TiMmwave, &Options::default());
    d.push(&bytes, &mut out);
    d.reset(&mut out);
    assert_eq!((out.frames, out.skipped_bytes), (1, 0), "{:?}", out.faults);
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    // 26 moving points and one static.
    assert!(
        matches!(&out.messages[0].data, ScanData::Radar(p) if p.len() == 27 && p.iter().all(|p| p.snr_db.is_some()))
    );
    assert!(matches!(&out.messages[1].data, ScanData::Objects(_)));
}

#[test]
fn controller_logs_hold_every_event() {
    for (name, events) in [
        ("econolite_2024-02-21_1115_a.dat", None),
        ("econolite_2024-02-21_1115_b.dat", None),
        ("econolite_2024-07-22_1332.dat", None),
        ("maxtime.xml", Some(3001)),
    ] {
        let Some(i) = look(&format!("loops-controller-logs/{name}"), Format::HiresLog) else { return };
        assert_eq!(i.skipped_bytes, 0, "{name}");
        assert_eq!(i.messages.values().sum::<u64>(), i.frames);
        if let Some(n) = events {
            assert_eq!(i.frames, n, "{name}");
            // Seconds below ten have one digit in this file: read as text, its stamps would look out of order.
            assert!(i.faults.is_empty(), "{:?}", i.faults);
        }
    }
    let count =
        |name: &str| look(&format!("loops-controller-logs/{name}"), Format::HiresLog).map(|i| i.frames);
    let mut counts: Vec<u64> = [
        "econolite_2024-02-21_1115_a.dat",
        "econolite_2024-02-21_1115_b.dat",
        "econolite_2024-07-22_1332.dat",
    ]
    .into_iter()
    .filter_map(count)
    .collect();
    counts.sort_unstable();
    assert_eq!(counts, [765, 1168, 1914]);
}

#[test]
fn the_atspm_table_holds_37152_events() {
    let Some(i) = look("loops-atspm/sample_raw_data.parquet", Format::HiresLog) else { return };
    assert_eq!(i.frames, 37_152);
    assert!(i.messages["loop"] > 10_000);
}

#[test]
fn deepstream_messages_are_all_decoded() {
    let Some(i) = look("camera-deepstream/full-schema-1514.json", Format::Deepstream) else { return };
    assert_eq!((i.frames, i.faults.len()), (1514, 0));
    assert_eq!(i.sources.len(), 49);
    for (name, boxes) in [("azure_highway_2020.json", 3), ("nvidia_source_comment_vehicle.json", 1)] {
        let Some(i) = look(&format!("camera-deepstream/{name}"), Format::Deepstream) else { return };
        assert_eq!((i.frames, i.detections, i.faults.len()), (1, boxes, 0), "{:?}", i.faults);
    }
}

#[test]
fn street_camera_frames_are_all_decoded() {
    for city in ["barcelona-level3", "berlin-level3", "losangeles-level2"] {
        let name = format!("camera-street-yolo/{city}/rawdetections.txt");
        let Some(i) = look(&name, Format::CameraJson) else { return };
        let text = std::fs::read_to_string(data().unwrap().join(&name)).unwrap();
        assert_eq!(i.frames as usize, text.matches("\"frame\":").count(), "{city}");
        assert_eq!((i.skipped_bytes, i.faults.len()), (0, 0), "{city}");
    }
}

#[test]
fn ops243_lines_are_all_understood() {
    let Some(dir) = data() else { return };
    let options =
        Options { ops243: Setup { assumed_range_m: 20.0, ..Setup::default() }, ..Options::default() };
    let inspected = |name: &str| {
        let bytes = std::fs::read(dir.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
        let i = inspect(&bytes, Format::Ops243, &options);
        say(&format!("{name}: {} lines, {} detections, {} faults", i.frames, i.detections, i.faults.len()));
        i
    };
    let i = inspected("radar-ops243/ops243_ascii_time_mag_speed.csv");
    assert_eq!((i.frames, i.detections, i.faults.len()), (9, 9, 0));
    // Two passages, of which one contradicts itself.
    let i = inspected("radar-ops243/ops243_object_lines.jsonl");
    assert_eq!((i.frames, i.detections, i.faults.len()), (2, 0, 1));
}

#[test]
fn onvif_frames_are_all_decoded_and_hold_no_plate() {
    let Some(dir) = data() else { return };
    let image_size = ImageSize { width_px: 640, height_px: 480 };
    let options = Options { image_size, ..Options::default() };
    let mut names: Vec<String> = std::fs::read_dir(dir.join("camera-onvif"))
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .filter(|n| n.ends_with("ml") || n.ends_with("json"))
        .collect();
    names.sort();
    for name in names {
        let format = if name.ends_with("json") { Format::OnvifJson } else { Format::OnvifXml };
        let bytes = std::fs::read(dir.join("camera-onvif").join(&name)).unwrap();
        let i = inspect(&bytes, format, &options);
        let faults: Vec<&str> = i.faults.iter().map(|f| f.what.as_str()).collect();
        say(&format!("{name}: {} frames, {} boxes, faults {faults:?}", i.frames, i.detections));
        let expected = match name.as_str() {
            "real_camera_issue67_2018.xml" | "plate_camera_pixel_transform_2020.xml" => Some((1, 1)),
            "spec_example_06.xml" => Some((5, 3)),
            // The second frame's object is a licence plate.
            "spec_example_07.xml" => Some((2, 1)),
            "spec_example_26.xml" | "spec_example_28.json" => Some((1, 1)),
            _ => None,
        };
        if let Some(expected) = expected {
            assert_eq!((i.frames, i.detections, i.faults.len()), (expected.0, expected.1, 0), "{name}");
        }
        let mut kept = Vec::new();
        fusion_decode::redactor(format).unwrap().push(&bytes, &mut kept);
        let kept = String::from_utf8(kept).unwrap();
        assert!(
            !["ABC-1234", "6DZG261", "California", "LongSleeve"].iter().any(|w| kept.contains(w)),
            "{name}"
        );
    }
}

#[test]
fn street_camera_frames_decode_the_same_by_a_table_of_fields() {
    let Some(dir) = data() else { return };
    let at = |text: &str| text.parse::<Pointer>().unwrap();
    let mapping = Mapping {
        frame: Some(at("/frame")),
        edges: [at("/x"), at("/y"), at("/w"), at("/h")],
        class: Some(at("/name")),
        confidence: Some(at("/prob")),
        full_confidence: 100.0,
        ..Mapping::default()
    };
    let bytes = std::fs::read(dir.join("camera-street-yolo/berlin-level3/rawdetections.txt")).unwrap();
    let decode = |mut d: Box<dyn Decoder>| {
        let mut out = Decoded::default();
        d.push(&bytes, &mut out);
        d.reset(&mut out);
        out
    };
    let by_table = decode(Box::new(CameraMapped::new(mapping)));
    let by_format = decode(decoder(Format::CameraJson, &Options::default()));
    say(&format!("berlin-level3 by a table: {} frames, {} faults", by_table.frames, by_table.faults.len()));
    assert_eq!(by_table, by_format);
    assert_eq!(by_table.messages.len(), 2016);
}
