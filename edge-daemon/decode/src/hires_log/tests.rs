use super::*;
use crate::encode::econolite_dat;
use std::io::Write as _;

fn decode(bytes: &[u8], utc_offset_s: i32) -> Decoded {
    let mut out = Decoded::default();
    decode_file(bytes, utc_offset_s, &mut out);
    out
}

#[test]
fn econolite_records_become_edges_and_signals() {
    let out = decode(
        &econolite_dat("2-21-2024 11:15:00.5", &[(82, 4, 1), (81, 4, 12), (1, 2, 13), (86, 9, 14)]),
        -7 * 3600,
    );
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    // 2024-02-21 18:15:00.6 UTC
    assert_eq!(out.messages[0].device_time, Some(UtcNs(1_708_539_300_600_000_000)));
    assert_eq!(out.messages[0].source.as_deref(), Some("4"));
    assert_eq!(out.messages[0].data, ScanData::Loop(LoopEdge { on: true }));
    assert_eq!(out.messages[1].data, ScanData::Loop(LoopEdge { on: false }));
    assert_eq!(out.messages[2].data, ScanData::Signal(SignalEvent { code: 1, parameter: 2 }));
    assert_eq!(out.messages[3].data, ScanData::LoopFault(DetectorFault { fault: LoopFault::Open }));
}

#[test]
fn a_compressed_log_is_the_same_log() {
    let plain = econolite_dat("2-21-2024 11:15:00.5", &[(82, 4, 1), (81, 4, 12)]);
    let mut z = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    z.write_all(&plain).unwrap();
    assert_eq!(decode(&z.finish().unwrap(), 0).messages, decode(&plain, 0).messages);
}

#[test]
fn a_decompression_bomb_is_refused() {
    let mut z = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    let block = vec![0u8; 1 << 20];
    for _ in 0..=(MAX_FILE_BYTES >> 20) {
        z.write_all(&block).unwrap();
    }
    let out = decode(&z.finish().unwrap(), 0);
    assert!(out.messages.is_empty() && out.faults[0].what.contains("more than"));
}

#[test]
fn stamps_out_of_order_are_sorted_and_told() {
    let xml = br#"<?xml version="1.0"?><EventResponses><EventResponse>
<Event ID="1" TimeStamp="7-22-2024 13:33:19.3" EventTypeID="82" Parameter="1"/>
<Event ID="2" TimeStamp="7-22-2024 13:33:19.1" EventTypeID="81" Parameter="2"/>
<Event ID="3" TimeStamp="7-22-2024 13:33:20.0" EventTypeID="1" Parameter="6"/></EventResponse></EventResponses>"#;
    let out = decode(xml, 0);
    assert_eq!(out.messages.len(), 3);
    assert!(out.messages.windows(2).all(|w| w[0].device_time <= w[1].device_time));
    assert_eq!(out.messages[0].source.as_deref(), Some("2"));
    assert!(out.faults[0].what.contains("1 stamps out of order"), "{:?}", out.faults);
}

#[test]
fn an_xml_event_behind_damage_is_found() {
    let xml = br#"<EventResponses><Event TimeStamp="7-22-2024 13:33:19.3" EventTypeID="82" Parameter="1"/>
<Event TimeStamp="7-22-2024 13:33:19.4" EventTypeID="x" Parameter="1"/><<&!garbage
<Event TimeStamp="7-22-2024 13:33:19.5" EventTypeID="81" Parameter="1"/>"#;
    let out = decode(xml, 0);
    assert_eq!(out.messages.len(), 2, "{:?}", out.faults);
    assert!(out.faults.iter().any(|f| f.what.contains("EventTypeID")));
}

#[test]
fn what_is_no_log_is_said_to_be_none() {
    for bytes in [&b"hello"[..], b"PAR1 and nothing", b"\x78\x9c broken", b"<xml", b""] {
        let out = decode(bytes, 0);
        assert!(out.messages.is_empty());
    }
    assert!(decode(b"hello", 0).faults[0].what.contains("header lines"));
}
