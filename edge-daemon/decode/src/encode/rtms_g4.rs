//! Frames of an RTMS G4.

use crate::rtms_g4::{VehicleEvent, sum};
use time::OffsetDateTime;

/// A vehicle's frame, from the sensor with identifier `id`, whose clock is `utc_offset_s` seconds ahead of UTC; speeds in mph or km/h. Values
/// are rounded to what the fields hold; years are sent without their century.
#[must_use]
pub fn rtms_g4_event(id: u16, event: &VehicleEvent, mph: bool, utc_offset_s: i32) -> Vec<u8> {
    let mps = if mph { 0.447_04 } else { 1.0 / 3.6 };
    let byte = |v: f32| v.round().clamp(0.0, 255.0) as u8;
    let mut body = id.to_be_bytes().to_vec();
    body.extend([event.zone, event.class, byte(event.length_m * 10.0), byte(event.speed_mps / mps)]);
    body.extend(event.duration_ms.to_be_bytes());
    body.extend(clock(i128::from(event.time.0) + i128::from(utc_offset_s) * 1_000_000_000));
    body.push(u8::from(mph));
    let check = sum(&body);
    // The length counts data and sum, not the id.
    let mut frame = vec![0xFF, 0xAA, 0x5E, body.len() as u8];
    frame.extend(body);
    frame.extend(check.to_be_bytes());
    frame
}

/// Two decimal digits a byte: hundredths, second, minute, hour, weekday (Sunday is 1), day, month, year.
fn clock(unix_ns: i128) -> [u8; 8] {
    let t = OffsetDateTime::from_unix_timestamp_nanos(unix_ns).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let hundredths = (t.millisecond() / 10) as u8;
    let year = t.year().rem_euclid(100) as u8;
    let weekday = t.weekday().number_from_sunday();
    [hundredths, t.second(), t.minute(), t.hour(), weekday, t.day(), u8::from(t.month()), year]
        .map(|n| ((n / 10) << 4) | (n % 10))
}
