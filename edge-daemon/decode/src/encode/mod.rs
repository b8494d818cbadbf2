//! The bytes a device would send: for tests and for the simulator, so that both speak what the decoders read.

mod ars408;
mod camera_mapped;
mod can;
mod canoga;
mod ld2450;
mod modbus_loops;
mod onvif;
mod ops243;
mod rtms_g4;
mod smartsensor;

pub use ars408::{ars408_list, ars408_state};
pub use camera_mapped::camera_mapped;
pub use can::{can_frame, candump_line, slcan_line, socketcan_record};
pub use canoga::{canoga_answer, canoga_frame};
pub use ld2450::ld2450_frame;
pub use modbus_loops::{CardLoop, modbus_loop_answer};
pub use onvif::{onvif_json, onvif_xml};
pub use ops243::{ops243_ascii, ops243_json_range, ops243_json_speed, ops243_units};
pub use rtms_g4::rtms_g4_event;
pub use smartsensor::smartsensor_event;

use crate::ti_mmwave::MAGIC;
use fusion_contract::{CameraBox, ObjectClass, RadarPoint, UtcNs};
use std::fmt::Write as _;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// A TI mmWave packet with the 40-byte header of SDK 3, detected points (type 1) and their side information (type 7), padded to a multiple
/// of 32 bytes. Points lie on the ground plane of the sensor; a point without SNR is sent with 0 dB.
#[must_use]
pub fn ti_mmwave_frame(frame_number: u32, cpu_cycles: u32, points: &[RadarPoint]) -> Vec<u8> {
    let mut records = Vec::with_capacity(points.len() * 20 + 16);
    let n = points.len() as u32;
    let records_n = if points.is_empty() { 0u32 } else { 2 };
    if n > 0 {
        for v in [1u32, n * 16] {
            records.extend_from_slice(&v.to_le_bytes());
        }
        for p in points {
            let (s, c) = p.azimuth_rad.sin_cos();
            for v in [-p.range_m * s, p.range_m * c, 0.0, p.range_rate_mps] {
                records.extend_from_slice(&v.to_le_bytes());
            }
        }
        for v in [7u32, n * 4] {
            records.extend_from_slice(&v.to_le_bytes());
        }
        for p in points {
            let snr = (p.snr_db.unwrap_or(0.0) * 10.0).round().clamp(0.0, 65535.0) as u16;
            records.extend_from_slice(&snr.to_le_bytes());
            records.extend_from_slice(&100u16.to_le_bytes());
        }
    }
    let total = (40 + records.len()).next_multiple_of(32);
    let mut packet = Vec::with_capacity(total);
    packet.extend_from_slice(&MAGIC);
    for v in [0x0306_0000, total as u32, 0x000A_1843, frame_number, cpu_cycles, n, records_n, 0] {
        packet.extend_from_slice(&v.to_le_bytes());
    }
    packet.extend_from_slice(&records);
    // What stands in the padding of a real device is arbitrary.
    packet.resize(total, 0x0F);
    packet
}

/// One loop edge as [`crate::loop_json`] reads it, with its line feed.
#[must_use]
pub fn loop_edge_line(loop_name: &str, time: UtcNs, on: bool) -> String {
    let edge = if on { "on" } else { "off" };
    let name = serde_json::Value::from(loop_name);
    format!("{{\"loop\":{name},\"edge\":\"{edge}\",\"time_ns\":{}}}\n", time.0)
}

/// One DeepStream message of the minimal schema, with its line feed. Times are written to the nanosecond.
#[must_use]
pub fn deepstream_minimal(sensor_id: &str, frame_id: u64, time: UtcNs, boxes: &[CameraBox]) -> String {
    let stamp = OffsetDateTime::from_unix_timestamp_nanos(i128::from(time.0))
        .ok()
        .and_then(|t| t.format(&Rfc3339).ok())
        .unwrap_or_default();
    let mut objects = String::new();
    for b in boxes {
        let (right, bottom) = (b.left_px + b.width_px, b.top_px + b.height_px);
        let id = b.object_id.unwrap_or(u64::MAX);
        let label = if b.class == ObjectClass::Pedestrian { "person" } else { b.class.name() };
        let comma = if objects.is_empty() { "" } else { "," };
        // Writing to a string can't fail.
        let _ = write!(objects, "{comma}\"{id}|{}|{}|{right}|{bottom}|{label}\"", b.left_px, b.top_px);
    }
    let sensor = serde_json::Value::from(sensor_id);
    format!(
        "{{\"version\":\"4.0\",\"id\":\"{frame_id}\",\"@timestamp\":\"{stamp}\",\"sensorId\":{sensor},\"objects\":[{objects}]}}\n"
    )
}

/// An Econolite high-resolution log: header lines with its start, then four-byte records. `start` is local time as
/// `M-D-YYYY HH:MM:SS.f`; events are (code, parameter, tenths of a second since the start).
#[must_use]
pub fn econolite_dat(start: &str, events: &[(u8, u8, u16)]) -> Vec<u8> {
    let lines = [
        "Version #:,3",
        "NAME.dat",
        "Intersection #:,1",
        "IP Address:,0.0.0.0",
        "MAC Address:,0",
        "Controller Data Log Beginning:,x",
        "Phases in use:,2",
    ];
    let mut out: Vec<u8> = lines.iter().flat_map(|l| format!("{start},{l}\n").into_bytes()).collect();
    for (code, parameter, tenths) in events {
        out.extend_from_slice(&[*code, *parameter]);
        out.extend_from_slice(&tenths.to_be_bytes());
    }
    out
}
