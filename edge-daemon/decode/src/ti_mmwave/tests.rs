use super::*;
use crate::encode::ti_mmwave_frame;
use fusion_contract::{RadarPoint, ScanData};

fn point(range_m: f32, azimuth_rad: f32, range_rate_mps: f32, snr_db: f32) -> RadarPoint {
    RadarPoint { range_m, azimuth_rad, range_rate_mps, snr_db: Some(snr_db) }
}

fn decode(bytes: &[u8]) -> Decoded {
    let mut out = Decoded::default();
    let mut d = TiMmwave::default();
    d.push(bytes, &mut out);
    d.reset(&mut out);
    out
}

fn packet(header: &[u32], records: &[(u32, Vec<u8>)], inclusive: bool) -> Vec<u8> {
    let mut body = Vec::new();
    for (kind, payload) in records {
        let len = payload.len() as u32 + if inclusive { 8 } else { 0 };
        body.extend_from_slice(&kind.to_le_bytes());
        body.extend_from_slice(&len.to_le_bytes());
        body.extend_from_slice(payload);
    }
    let total = 8 + header.len() * 4 + body.len();
    let mut p = MAGIC.to_vec();
    for w in header {
        let w = if *w == 0xFFFF_0000 { total as u32 } else { *w };
        p.extend_from_slice(&w.to_le_bytes());
    }
    p.extend_from_slice(&body);
    p
}

/// Stands for the total length, which `packet` fills in.
const TOTAL: u32 = 0xFFFF_0000;

fn floats(v: &[f32]) -> Vec<u8> {
    v.iter().flat_map(|f| f.to_le_bytes()).collect()
}

#[test]
fn points_come_back_as_they_were_sent() {
    let sent = [point(30.0, 0.2, -4.5, 21.3), point(5.0, -0.7, 0.0, 9.9)];
    let out = decode(&ti_mmwave_frame(77, 5, &sent));
    assert!(out.faults.is_empty(), "{:?}", out.faults);
    assert_eq!(out.messages[0].frame_counter, Some(77));
    let ScanData::Radar(got) = &out.messages[0].data else { panic!("no radar") };
    for (g, s) in got.iter().zip(&sent) {
        assert!((g.range_m - s.range_m).abs() < 1e-4 && (g.azimuth_rad - s.azimuth_rad).abs() < 1e-5);
        assert_eq!(g.range_rate_mps, s.range_rate_mps);
        assert!((g.snr_db.unwrap() - s.snr_db.unwrap()).abs() < 0.051);
    }
}

#[test]
fn an_empty_frame_is_a_look_that_saw_nothing() {
    let out = decode(&ti_mmwave_frame(1, 0, &[]));
    assert_eq!(out.messages.len(), 1);
    assert!(matches!(&out.messages[0].data, ScanData::Radar(p) if p.is_empty()));
}

#[test]
fn all_header_sizes_are_told_apart() {
    let xyz = (1, floats(&[1.0, 10.0, 0.0, 2.0]));
    let polar = (6, floats(&[10.0, 0.1, 0.0, 2.0]));
    let h36 = packet(&[0x0101_0000, TOTAL, 0xA1443, 5, 0, 1, 1], std::slice::from_ref(&xyz), false);
    let h40 = packet(&[0x0306_0000, TOTAL, 0xA1843, 5, 0, 1, 1, 0], std::slice::from_ref(&xyz), false);
    let h44 = packet(&[0x0305_0004, TOTAL, 0xA6843, 5, 0, 1, 1, 0, 0], std::slice::from_ref(&xyz), false);
    let h48 = packet(&[0x0303_0000, TOTAL, 0xA6843, 5, 0, 0, 0, 0, 0, 1], std::slice::from_ref(&polar), true);
    let mut h52 = packet(&[0x0303_0000, 0xA6843, 0, TOTAL, 5, 0, 0, 0, 0, 0, 1], &[polar], false);
    let sum: u32 = h52[..50].chunks_exact(2).map(|w| u32::from(u16::from_le_bytes([w[0], w[1]]))).sum();
    let folded = (sum & 0xFFFF) + (sum >> 16);
    let checksum = !(((folded & 0xFFFF) + (folded >> 16)) as u16);
    h52[50..52].copy_from_slice(&checksum.to_le_bytes());
    for (name, bytes) in [("36", h36), ("40", h40), ("44", h44), ("48", h48), ("52", h52)] {
        let out = decode(&bytes);
        assert!(out.faults.is_empty(), "{name}: {:?}", out.faults);
        assert!(matches!(&out.messages[0].data, ScanData::Radar(p) if p.len() == 1), "{name}");
        assert_eq!(out.messages[0].frame_counter, Some(5), "{name}");
    }
}

#[test]
fn scaled_points_and_targets_use_the_devices_axes() {
    let mut scaled = floats(&[0.01, 0.1, 0.25, 1.0]);
    scaled.extend_from_slice(&[1, 0, 0, 0]);
    for v in [-300i16, 400, 0, 7] {
        scaled.extend_from_slice(&v.to_le_bytes());
    }
    scaled.extend_from_slice(&[80, 1]);
    let mut target = 9u32.to_le_bytes().to_vec();
    target.extend(floats(&[-3.0, 4.0, 0.0, 1.0, -2.0, 0.0]));
    target.resize(112, 0);
    let bytes =
        packet(&[0x0503_0002, TOTAL, 0xA6432, 5, 0, 1, 2, u32::MAX], &[(301, scaled), (308, target)], false);
    let out = decode(&bytes);
    let ScanData::Radar(p) = &out.messages[0].data else { panic!("no radar") };
    assert!((p[0].range_m - 5.0).abs() < 1e-5 && (p[0].azimuth_rad - 3f32.atan2(4.0)).abs() < 1e-5);
    assert_eq!((p[0].snr_db, (p[0].range_rate_mps * 10.0).round()), (Some(20.0), 7.0));
    let ScanData::Objects(o) = &out.messages[1].data else { panic!("no objects") };
    assert_eq!((o[0].object_id, o[0].x_m, o[0].y_m, o[0].vx_mps, o[0].vy_mps), (9, 4.0, 3.0, -2.0, -1.0));
}

#[test]
fn a_packet_cut_short_does_not_hold_up_the_next() {
    let (a, b) = (
        ti_mmwave_frame(1, 0, &[point(9.0, 0.0, 0.0, 1.0); 40]),
        ti_mmwave_frame(2, 0, &[point(9.0, 0.0, 0.0, 1.0)]),
    );
    for cut in 1..a.len() {
        let mut stream = a[..cut].to_vec();
        stream.extend_from_slice(&b);
        let mut out = Decoded::default();
        // Without a reset: the second frame must come out when its last byte is there.
        TiMmwave::default().push(&stream, &mut out);
        assert_eq!(out.messages.last().and_then(|m| m.frame_counter), Some(2), "cut at {cut}");
    }
}

#[test]
fn memory_stays_bounded_under_a_flood_of_false_lengths() {
    let mut d = TiMmwave::default();
    let mut out = Decoded::default();
    let mut h = MAGIC.to_vec();
    for w in [0x0306_0000u32, MAX_PACKET_BYTES as u32, 0xA1843, 1, 0, 1, 60, 0] {
        h.extend_from_slice(&w.to_le_bytes());
    }
    for _ in 0..20_000 {
        d.push(&h, &mut out);
        assert!(d.buffer.len() <= 2 * MAX_PACKET_BYTES);
    }
}
