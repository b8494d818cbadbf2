use super::*;
use crate::Message;
use crate::encode::smartsensor_event;
use fusion_contract::{LoopEdge, ScanData};
use proptest::prelude::*;

const METRIC: Setup = Setup { metric: true, stamp: EventStamp::Entered };

fn vehicle() -> VehicleEvent {
    VehicleEvent {
        time: UtcNs(1_708_539_300_600_000_000),
        lane: 2,
        range_m: 11.5,
        duration_ms: 420,
        speed_mps: Some(14.0),
        class: 1,
        length_m: 4.5,
    }
}

fn decode(setup: Setup, bytes: &[u8]) -> Decoded {
    let mut out = Decoded::default();
    let mut d = SmartSensor::new(setup);
    for c in bytes.chunks(7) {
        d.push(c, &mut out);
        assert!(d.packets.held() < 256);
    }
    d.reset(&mut out);
    out
}

#[test]
fn an_event_lies_in_its_bytes_as_documented() {
    // By hand from the layout (reference: iris, package ss125): 2024-02-21 18:15:00.600, lane 2, 11.5, 420 ms, 50.5, class 1, 4.5.
    let date = 2024u32 << 9 | 2 << 5 | 21;
    let time = 18u32 << 22 | 15 << 16 | 600;
    let mut body = vec![0x67, 1, 0];
    body.extend(date.to_be_bytes().into_iter().chain(time.to_be_bytes()));
    body.extend([2, 11, 128, 0, 1, 0xA4, 0x80, 50, 128, 1, 4, 128]);
    let mut packet = vec![b'Z', b'1', 0, 0, 0, 0, 0, 9, 1, 23];
    packet.push(crc(&packet));
    body.push(crc(&body));
    packet.extend(body);
    let e = read_event(&packet, METRIC).unwrap().unwrap();
    assert_eq!(
        (e.time, e.lane, e.range_m, e.duration_ms, e.class, e.length_m),
        (UtcNs(1_708_539_300_600_000_000), 2, 11.5, 420, 1, 4.5)
    );
    assert!((e.speed_mps.unwrap() - 50.5 / 3.6).abs() < 1e-5);
    let feet = read_event(&packet, Setup::default()).unwrap().unwrap();
    assert!(
        (feet.length_m - 4.5 * 0.3048).abs() < 1e-6
            && (feet.speed_mps.unwrap() - 50.5 * 0.44704).abs() < 1e-4
    );
}

#[test]
fn the_checksum_is_crc8_with_polynomial_0x1c() {
    // Bit by bit, an independent way: remainder of the message, shifted by eight bits, divided by x^8 + x^4 + x^3 + x^2.
    let message = b"Z1\x00\x12\x34";
    let mut remainder: u128 = message.iter().fold(0u128, |n, b| n << 8 | u128::from(*b)) << 8;
    for bit in (8..48).rev() {
        if remainder >> bit & 1 == 1 {
            remainder ^= 0x11Cu128 << (bit - 8);
        }
    }
    assert_eq!(u128::from(crc(message)), remainder);
}

#[test]
fn a_vehicle_becomes_two_edges_of_its_lane() {
    let packet = smartsensor_event(9, 1, Some(&vehicle()), METRIC);
    for (stamp, on, off) in [(EventStamp::Entered, 600, 1020), (EventStamp::Left, 180, 600)] {
        let out = decode(Setup { stamp, ..METRIC }, &packet);
        assert!(out.faults.is_empty(), "{:?}", out.faults);
        let ms = |m: &Message| (m.device_time.unwrap().0 - 1_708_539_300_000_000_000) / 1_000_000;
        assert_eq!(out.messages.iter().map(ms).collect::<Vec<_>>(), [on, off]);
        assert_eq!(out.messages[0].data, ScanData::Loop(LoopEdge { on: true }));
        assert_eq!(out.messages[1].data, ScanData::Loop(LoopEdge { on: false }));
        assert_eq!(out.messages[0].source.as_deref(), Some("2"));
    }
}

#[test]
fn an_answer_without_an_event_is_no_message() {
    let out = decode(METRIC, &smartsensor_event(9, 1, None, METRIC));
    assert_eq!((out.frames, out.messages.len(), out.faults.len()), (1, 0, 0));
}

#[test]
fn an_error_that_the_sensor_answers_is_a_fault() {
    let mut packet = b"Z1\0\0\0\0\0\x09\x01\x05".to_vec();
    packet.push(crc(&packet));
    let body = [0x0E, 0, 2, 0, 20];
    packet.extend_from_slice(&body);
    packet.push(crc(&body));
    let out = decode(METRIC, &packet);
    assert_eq!(out.faults[0].what, "the sensor answers message 0xe with error 20");
}

#[test]
fn what_cannot_be_an_event_is_refused() {
    let long = VehicleEvent { duration_ms: 120_001, ..vehicle() };
    let out = decode(METRIC, &smartsensor_event(9, 1, Some(&long), METRIC));
    assert!(out.messages.is_empty() && out.faults[0].what.contains("120001 ms"));
    let mut no_date = smartsensor_event(9, 1, Some(&vehicle()), METRIC);
    no_date[14..18].fill(0);
    let last = no_date.len() - 1;
    no_date[last] = crc(&no_date[HEADER_BYTES..last]);
    let out = decode(METRIC, &no_date);
    assert!(out.messages.is_empty() && out.faults[0].what.contains("date or time"));
}

#[test]
fn a_packet_cut_anywhere_does_not_hold_up_the_next() {
    let packet = smartsensor_event(9, 1, Some(&vehicle()), METRIC);
    for cut in 0..packet.len() {
        let mut stream = packet[..cut].to_vec();
        // Should the checksum of the cut body happen to fit, the next packet is found all the same.
        for last in 0..=255 {
            stream.truncate(cut);
            if cut > HEADER_BYTES {
                stream[cut - 1] = last;
            }
            stream.extend_from_slice(&packet);
            let (mut out, mut d) = (Decoded::default(), SmartSensor::new(METRIC));
            d.push(&stream, &mut out);
            assert_eq!(
                out.messages.last().and_then(|m| m.device_time),
                Some(UtcNs(1_708_539_301_020_000_000)),
                "cut at {cut}"
            );
        }
    }
}

proptest! {
    #[test]
    fn events_come_back_as_they_were_sent(
        s in 0i64..4_000_000_000, ms in 0i64..1000, lane in 0u8..10, range in 0.0f32..70.0, duration_ms in 0u32..120_000,
        speed in proptest::option::of(-60.0f32..60.0), length in 0.0f32..70.0, metric: bool,
    ) {
        let sent = VehicleEvent {
            time: UtcNs(s * 1_000_000_000 + ms * 1_000_000), lane, range_m: range, duration_ms, speed_mps: speed, class: 3, length_m: length,
        };
        let setup = Setup { metric, ..METRIC };
        let packet = smartsensor_event(7, 3, Some(&sent), setup);
        let got = read_event(&packet, setup).unwrap().unwrap();
        prop_assert_eq!((got.time, got.lane, got.duration_ms, got.class), (sent.time, lane, duration_ms, 3));
        prop_assert!((got.range_m - range).abs() < 2.1e-3 && (got.length_m - length).abs() < 2.1e-3);
        prop_assert_eq!(got.speed_mps.is_some(), speed.is_some());
        // A fraction of a whole number that is zero has no sign of its own.
        let unit = if metric { 1.0 / 3.6 } else { 0.44704 };
        if let (Some(g), Some(s)) = (got.speed_mps, speed) && s.abs() > unit {
            prop_assert!((g - s).abs() < 2e-3, "{} {}", g, s);
        }
    }
}

#[test]
fn a_request_is_a_packet_and_answers_are_told_apart() {
    // Header and body by the layout in the module's text; the check is each part's own.
    let asked = request(0x0102, 7);
    assert_eq!(asked[..10], [b'Z', b'1', 0, 1, 2, 0, 0, 0, 7, 3]);
    assert_eq!(asked[11..14], [0x67, 0, 0]);
    assert_eq!((asked[10], asked[14]), (crc(&asked[..10]), crc(&asked[11..14])));
    assert_eq!(answer(&asked), Some((15, false)));
    let none = crate::encode::smartsensor_event(9, 1, None, Setup::default());
    assert_eq!(answer(&none), Some((none.len(), false)));
    for n in 0..none.len() {
        assert_eq!(answer(&none[..n]), None);
    }
}
