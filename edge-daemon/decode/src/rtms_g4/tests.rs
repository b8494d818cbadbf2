use super::*;
use crate::Message;
use crate::encode::rtms_g4_event;
use fusion_contract::{LoopEdge, ScanData};
use proptest::prelude::*;

fn vehicle() -> VehicleEvent {
    VehicleEvent {
        time: UtcNs(1_708_539_300_600_000_000),
        zone: 2,
        duration_ms: 420,
        speed_mps: 50.0 / 3.6,
        class: 1,
        length_m: 4.5,
    }
}

fn decode(setup: Setup, bytes: &[u8]) -> Decoded {
    let mut out = Decoded::default();
    let mut d = RtmsG4::new(setup, 0);
    for c in bytes.chunks(7) {
        d.push(c, &mut out);
        assert!(d.packets.held() < 270);
    }
    d.reset(&mut out);
    out
}

/// By hand from the layout (reference: iris, package g4): sensor 0x0102, zone 2, class 1, 4.5 m, 50 km/h, 420 ms, Wednesday 2024-02-21
/// 18:15:00.60.
fn by_hand() -> Vec<u8> {
    let body = [0x01, 0x02, 2, 1, 45, 50, 0x01, 0xA4, 0x60, 0x00, 0x15, 0x18, 0x04, 0x21, 0x02, 0x24, 0];
    let total: u32 = body.iter().map(|b| u32::from(*b)).sum();
    let mut frame = vec![0xFF, 0xAA, 0x5E, 17];
    frame.extend(body);
    frame.extend([(total >> 8) as u8, total as u8]);
    frame
}

#[test]
fn an_event_lies_in_its_bytes_as_documented() {
    let frame = by_hand();
    assert_eq!(frame.len(), 23);
    assert_eq!(read_event(&frame, 0).unwrap().unwrap(), vehicle());
    assert_eq!(rtms_g4_event(0x0102, &vehicle(), false, 0), frame);
    // An hour ahead of UTC.
    assert_eq!(read_event(&frame, 3600).unwrap().unwrap().time, UtcNs(1_708_535_700_600_000_000));
    let mut miles = frame;
    miles[20] = 1;
    miles[22] += 1;
    assert!((read_event(&miles, 0).unwrap().unwrap().speed_mps - 50.0 * 0.44704).abs() < 1e-4);
}

#[test]
fn a_vehicle_becomes_two_edges_of_its_zone() {
    for (stamp, on, off) in [(EventStamp::Entered, 600, 1020), (EventStamp::Left, 180, 600)] {
        let out = decode(Setup { stamp, sensor_id: None }, &by_hand());
        assert!(out.faults.is_empty() && out.frames == 1, "{:?}", out.faults);
        let ms = |m: &Message| (m.device_time.unwrap().0 - 1_708_539_300_000_000_000) / 1_000_000;
        assert_eq!(out.messages.iter().map(ms).collect::<Vec<_>>(), [on, off]);
        assert_eq!(out.messages[0].data, ScanData::Loop(LoopEdge { on: true }));
        assert_eq!(out.messages[1].data, ScanData::Loop(LoopEdge { on: false }));
        assert_eq!(out.messages[0].source.as_deref(), Some("2"));
    }
}

#[test]
fn another_sensor_on_the_line_is_not_heard() {
    let heard = |sensor_id| decode(Setup { sensor_id, ..Setup::default() }, &by_hand()).messages.len();
    assert_eq!([None, Some(0x0102), Some(0x0201)].map(heard), [2, 2, 0]);
}

#[test]
fn statistics_are_no_vehicles_and_a_refusal_is_a_fault() {
    // Counts of eight zones, then "no".
    let mut stream = vec![0xFF, 0xAA, 0x10, 10, 0, 9, 1, 2, 3, 4, 5, 6, 7, 8, 0, 45];
    stream.extend([0xFF, 0xAA, REFUSED, 2, 0, 9, 0, 9]);
    let out = decode(Setup::default(), &stream);
    assert_eq!((out.frames, out.messages.len(), out.skipped_bytes), (2, 0, 0));
    assert_eq!(out.faults.len(), 1);
    assert!(out.faults[0].offset == 16 && out.faults[0].what.contains("refuses"));
}

#[test]
fn what_cannot_be_an_event_is_refused() {
    // Each byte of the time, and the unit, as no sensor writes it.
    let wrong = [(8, 0x6A), (9, 0x60), (10, 0x75), (11, 0x24), (13, 0x30), (14, 0x13), (15, 0xA0), (16, 2)];
    for (at, value) in wrong {
        let mut frame = by_hand();
        frame[4 + at] = value;
        let check = sum(&frame[4..21]).to_be_bytes();
        frame[21..].copy_from_slice(&check);
        let out = decode(Setup::default(), &frame);
        assert!(out.messages.is_empty() && out.faults.len() == 1, "byte {at}: {out:?}");
    }
}

#[test]
fn a_frame_cut_anywhere_does_not_hold_up_the_next() {
    let frame = by_hand();
    for cut in 0..frame.len() {
        // Should the sum of the cut frame happen to fit, the next one is found all the same.
        for last in 0..=255 {
            let mut stream = frame[..cut].to_vec();
            if cut > HEADER_BYTES {
                stream[cut - 1] = last;
            }
            stream.extend_from_slice(&frame);
            let (mut out, mut d) = (Decoded::default(), RtmsG4::new(Setup::default(), 0));
            d.push(&stream, &mut out);
            let end = out.messages.last().and_then(|m| m.device_time);
            assert_eq!(end, Some(UtcNs(1_708_539_301_020_000_000)), "cut at {cut}, {last}");
        }
    }
}

proptest! {
    #[test]
    fn events_come_back_as_they_were_sent(
        // The years 2000 to 2099, on any clock.
        hundredths in 94_680_000_000i64..409_973_000_000, zone in 0u8..12, duration_ms: u16, speed in 0.0f32..55.0,
        length in 0.0f32..25.0, class in 0u8..6, mph: bool, offset in -50_400i32..50_400,
    ) {
        let sent = VehicleEvent {
            time: UtcNs(hundredths * 10_000_000), zone, duration_ms, speed_mps: speed, class, length_m: length,
        };
        let frame = rtms_g4_event(7, &sent, mph, offset);
        let got = read_event(&frame, offset).unwrap().unwrap();
        prop_assert_eq!((got.time, got.zone, got.duration_ms, got.class), (sent.time, zone, duration_ms, class));
        prop_assert!((got.length_m - length).abs() < 0.051);
        let unit_mps = if mph { 0.447_04 } else { 1.0 / 3.6 };
        prop_assert!((got.speed_mps - speed).abs() < 0.501 * unit_mps);
    }
}
