//! Contract to message to bytes and all the way back, and what is refused on the way.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod strategies;

use fusion_contract::{SensorIndex, Site, TrackFrame};
use fusion_wire::{
    Format, Message, Name, convert,
    convert::{ConvertError, Unit},
    decode, encode, proto,
};
use proptest::{prelude::*, strategy::ValueTree as _};
use strategies::{scan, site, site_and_frame};

fn unit(site: &Site) -> Unit {
    Unit::new(&Name::new("hangzhou").unwrap(), &Name::new("gudang-07").unwrap(), site)
}

/// Bytes and back, in both formats; protobuf's are compared again after a second pass.
fn through_bytes<M: Message>(message: &M) -> M {
    let binary = encode(message, Format::Protobuf).unwrap();
    let json = encode(message, Format::Json).unwrap();
    let from_binary: M = decode(&binary, Format::Protobuf).unwrap();
    let from_json: M = decode(&json, Format::Json).unwrap();
    assert!(from_binary == *message, "protobuf changed\n{message:?}\nto\n{from_binary:?}");
    assert!(from_json == *message, "JSON changed\n{message:?}\nto\n{from_json:?}");
    assert_eq!(encode(&from_json, Format::Protobuf).unwrap(), binary);
    from_binary
}

proptest! {
    #[test]
    fn frames_come_back((site, frame) in site_and_frame(), overwritten: u64) {
        let message = unit(&site).frame_message(&frame, overwritten);
        prop_assert_eq!(message.overwritten, overwritten);
        let back = through_bytes(&message);
        prop_assert_eq!(convert::frame_from_message(&back, &site.lanes).unwrap(), frame);
    }

    #[test]
    fn sites_come_back(site in site()) {
        let unit = unit(&site);
        let back = through_bytes(unit.site_message());
        prop_assert_eq!(convert::site_from_message(&back).unwrap(), site);
    }

    #[test]
    fn scans_come_back(scan in scan(), sensor in "\\PC{1,20}") {
        let message = convert::detections_message(&sensor, &scan);
        let back = through_bytes(&message);
        prop_assert_eq!(&back.sensor, &sensor);
        prop_assert_eq!(convert::scan_from_message(&back, scan.sensor).unwrap(), scan);
    }

    #[test]
    fn floats_keep_every_bit(value in strategies::float()) {
        let message = proto::RadarPoint { range_m: value, snr_db: Some(value), ..Default::default() };
        for format in [Format::Protobuf, Format::Json] {
            let back: proto::RadarPoint = decode(&encode(&message, format).unwrap(), format).unwrap();
            // Where absence means zero, minus zero is zero; where it does not, it is itself.
            let expected = if value == 0.0 && format == Format::Protobuf { 0.0f32 } else { value };
            prop_assert_eq!(back.range_m.to_bits(), expected.to_bits());
            prop_assert_eq!(back.snr_db.unwrap().to_bits(), value.to_bits());
        }
    }

    #[test]
    fn arbitrary_bytes_are_refused_or_read_but_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for format in [Format::Protobuf, Format::Json] {
            if let Ok(frame) = decode::<proto::TrackFrame>(&bytes, format) {
                let _ = convert::frame_from_message(&frame, &[]);
            }
            if let Ok(scan) = decode::<proto::Detections>(&bytes, format) {
                let _ = convert::scan_from_message(&scan, SensorIndex(0));
            }
            if let Ok(site) = decode::<proto::Site>(&bytes, format) {
                let _ = convert::site_from_message(&site);
            }
        }
    }
}

/// One router carries 1,300 units at ten frames a second, which was measured with frames of about 8 kB.
#[test]
fn a_frame_of_fifty_tracks_stays_small() {
    const MOST_BYTES: usize = 10_000;
    let lane = fusion_contract::Lane { name: "north-2".into(), centreline_m: vec![], width_m: 3.2 };
    let site = Site { lanes: vec![lane], ..Site::default() };
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let tracks = (0..50).map(|_| {
        let track = strategies::track(1).new_tree(&mut runner).unwrap().current();
        let sensors = (0..4).map(SensorIndex).collect();
        fusion_contract::Track { lane: Some(0), sensors, ..track }
    });
    let frame = TrackFrame { tracks: tracks.collect(), ..TrackFrame::default() };
    let bytes = encode(&unit(&site).frame_message(&frame, 0), Format::Protobuf).unwrap();
    assert!((8_000..MOST_BYTES).contains(&bytes.len()), "{} bytes", bytes.len());
}

#[test]
fn the_revision_tells_one_site_from_another() {
    let site = Site::default();
    let mut moved = site.clone();
    moved.origin.latitude_deg = 30.25;
    assert_eq!(unit(&site).revision(), unit(&site).revision());
    assert_ne!(unit(&site).revision(), unit(&moved).revision());
    assert_eq!(
        unit(&site).frame_message(&TrackFrame::default(), 0).site_revision,
        unit(&site).site_message().revision
    );
}

#[test]
fn what_is_never_sent_is_refused_with_its_field() {
    let good = proto::Track {
        class: proto::ObjectClass::Car.into(),
        motion: proto::Motion::Moving.into(),
        class_probability: Some(proto::ClassProbability::default()),
        covariance: Some(proto::Covariance::default()),
        extent: Some(proto::Extent::default()),
        ..Default::default()
    };
    let refused = |change: fn(&mut proto::Track)| {
        let mut track = good.clone();
        change(&mut track);
        convert::track_from_message(&track, &[]).unwrap_err()
    };
    assert!(convert::track_from_message(&good, &[]).is_ok());
    assert_eq!(refused(|t| t.class = 0), ConvertError::UnknownValue { field: "Track.class", value: 0 });
    assert_eq!(refused(|t| t.class = 99), ConvertError::UnknownValue { field: "Track.class", value: 99 });
    assert_eq!(refused(|t| t.motion = 0), ConvertError::UnknownValue { field: "Track.motion", value: 0 });
    assert_eq!(refused(|t| t.covariance = None), ConvertError::Missing { field: "Track.covariance" });
    assert_eq!(
        refused(|t| t.sensors = vec![65_536]),
        ConvertError::TooLarge { field: "Track.sensors", value: 65_536, most: 65_535 }
    );
    assert_eq!(refused(|t| t.lane = Some("x".into())), ConvertError::UnknownLane { name: "x".into() });
    let empty = proto::Detections { stamp: proto::StampSource::Device.into(), ..Default::default() };
    assert_eq!(
        convert::scan_from_message(&empty, SensorIndex(0)),
        Err(ConvertError::Missing { field: "Detections.data" })
    );
}

#[test]
fn an_unknown_field_of_a_newer_unit_is_no_error() {
    // Field 1000, a varint, in front of an empty frame; and an unknown name in JSON.
    let newer = [0xc0, 0x3e, 0x01];
    assert_eq!(decode::<proto::TrackFrame>(&newer, Format::Protobuf).unwrap(), proto::TrackFrame::default());
    let newer = br#"{"sequence": "7", "invented_later": [1, 2]}"#;
    assert_eq!(decode::<proto::TrackFrame>(newer, Format::Json).unwrap().sequence, 7);
}

#[test]
fn encodings_name_the_message() {
    assert_eq!(
        Format::Protobuf.encoding::<proto::TrackFrame>(),
        "application/protobuf;kerbside.v1.TrackFrame"
    );
    assert_eq!(Format::Json.encoding::<proto::Alert>(), "application/json;kerbside.v1.Alert");
}
