//! Packets of a Wavetronix SmartSensor HD.

use crate::smartsensor::{Setup, VehicleEvent, crc};
use time::OffsetDateTime;

/// The answer to "active event" with a vehicle, or with none, from the sensor with identifier `id`. Values are rounded to what the fields
/// hold; a stamp outside the years 0 to 4095 is sent as the epoch.
#[must_use]
pub fn smartsensor_event(id: u16, sequence: u8, event: Option<&VehicleEvent>, setup: Setup) -> Vec<u8> {
    let mut body = vec![0x67, u8::from(event.is_some()), 0];
    let (metres, mps) = if setup.metric { (1.0, 1.0 / 3.6) } else { (0.3048, 0.447_04) };
    let fixed = |v: f32| ((v / metres * 256.0).round().clamp(0.0, 65_535.0) as u16).to_be_bytes();
    if let Some(e) = event {
        let (date, time) = stamp(i128::from(e.time.0));
        body.extend_from_slice(&date.to_be_bytes());
        body.extend_from_slice(&time.to_be_bytes());
        body.push(e.lane);
        body.extend_from_slice(&fixed(e.range_m));
        body.extend_from_slice(&e.duration_ms.min(0xFF_FFFF).to_be_bytes()[1..]);
        let speed = e.speed_mps.map_or([0; 3], |v| {
            let v = (v / mps).clamp(-16_000.0, 16_000.0);
            let whole = (v.trunc() as i16).to_be_bytes();
            [0x80 | (whole[0] & 0x7F), whole[1], (v.fract().abs() * 256.0) as u8]
        });
        body.extend_from_slice(&speed);
        body.push(e.class);
        body.extend_from_slice(&fixed(e.length_m));
    } else {
        body.resize(23, 0);
    }
    let mut packet = b"Z1\0\0\0\0".to_vec();
    packet.extend_from_slice(&id.to_be_bytes());
    packet.extend_from_slice(&[sequence, body.len() as u8]);
    packet.push(crc(&packet));
    body.push(crc(&body));
    packet.extend(body);
    packet
}

/// Packed date and time.
fn stamp(unix_ns: i128) -> (u32, u32) {
    let t = OffsetDateTime::from_unix_timestamp_nanos(unix_ns).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let year = u32::try_from(t.year()).unwrap_or(1970);
    let date = year << 9 | u32::from(u8::from(t.month())) << 5 | u32::from(t.day());
    let time = u32::from(t.hour()) << 22 | u32::from(t.minute()) << 16 | u32::from(t.second()) << 10;
    (date, time | u32::from(t.millisecond()))
}
