//! What a device that speaks says: its bytes for each measurement.

use super::card::{LENGTH_M, Passed};
use super::{bytes_of, frame_number};
use crate::fleet::{Fitting, Product};
use crate::sensors::tracker::TrackedObject;
use crate::simulation::{Measurement, Report};
use fusion_contract::{ObjectClass, RadarPoint, Site, UtcNs};
use fusion_decode::ars408::{
    ClusterQuality, Extended, General, Kind, List, ObjectQuality, RadarState, Target,
};
use fusion_decode::camera_mapped::{BoxLayout, Coordinates, Mapping, TimeForm};
use fusion_decode::can::{CanFrame, CanFraming};
use fusion_decode::encode;
use fusion_decode::onvif::ImageSize;
use fusion_decode::rtms_g4::VehicleEvent;

/// Cycles of an ARS408 between two reports on itself.
const STATE_CYCLES: u64 = 14;
/// Where the fields of the made-up camera's messages lie.
pub(super) const MAPPED: [(&str, &str); 8] = [
    ("detections", "/result/objects"),
    ("camera", "/device/name"),
    ("time", "/taken"),
    ("frame", "/seq"),
    ("class", "/label"),
    ("confidence", "/score"),
    ("time_form", "rfc3339"),
    ("layout", "corners"),
];
/// Its box's.
pub(super) const MAPPED_EDGES: [&str; 4] = ["/box/x1", "/box/y1", "/box/x2", "/box/y2"];

/// A measurement in a product's bytes.
pub(super) fn say(site: &Site, fitting: &Fitting, m: &Measurement, start: UtcNs) -> Vec<u8> {
    let sensor = site.sensors.get(m.sensor);
    let period_s = sensor.map_or(0.0, |s| s.period_s);
    let at = start.plus_ns((m.t * 1e9).round() as i64);
    let frame = if period_s > 0.0 { frame_number(m.t, period_s) } else { 0 };
    let size = sensor.map_or(ImageSize::default(), |s| match s.kind {
        fusion_contract::SensorKind::Camera(c) => {
            ImageSize { width_px: c.width_px as u32, height_px: c.height_px as u32 }
        }
        _ => ImageSize::default(),
    });
    match (fitting.product, &m.report) {
        (Product::Ars408Objects | Product::Ars408Clusters, report) => {
            let number = fitting.channel.as_deref().and_then(|c| c.parse().ok()).unwrap_or(0);
            let frames = ars408(number, frame, report);
            frames.iter().flat_map(|f| encode::can_frame(CanFraming::Slcan, f)).collect()
        }
        (Product::Ops243, Report::Radar(points)) => ops243(m.t, points).into_bytes(),
        (Product::Ld2450, Report::Radar(points)) => encode::ld2450_frame(points),
        (Product::OnvifXml, Report::Camera(boxes)) => encode::onvif_xml(at, size, boxes).into_bytes(),
        (Product::OnvifJson, Report::Camera(boxes)) => encode::onvif_json(at, size, boxes).into_bytes(),
        (Product::CameraMapped, Report::Camera(boxes)) => {
            let name = fitting.channel.as_deref().unwrap_or_default();
            encode::camera_mapped(&mapping(), name, at, frame, boxes).into_bytes()
        }
        _ => bytes_of(site, m, start),
    }
}

/// The made-up camera's table.
fn mapping() -> Mapping {
    let at = |key: &str| MAPPED.iter().find(|(k, _)| *k == key).and_then(|(_, p)| p.parse().ok());
    Mapping {
        detections: at("detections").unwrap_or_default(),
        camera: at("camera"),
        time: at("time").map(|p| (p, TimeForm::Rfc3339)),
        frame: at("frame"),
        edges: MAPPED_EDGES.map(|p| p.parse().unwrap_or_default()),
        layout: BoxLayout::Corners,
        coordinates: Coordinates::Pixels,
        class: at("class"),
        confidence: at("confidence"),
        ..Mapping::default()
    }
}

/// A cycle of an ARS408, with its report on itself now and then.
fn ars408(sensor: u8, cycle: u64, report: &Report) -> Vec<CanFrame> {
    let (kind, targets) = match report {
        Report::Objects(objects) => (Kind::Objects, objects.iter().map(object).collect()),
        Report::Radar(points) => (Kind::Clusters, points.iter().take(250).zip(0..).map(cluster).collect()),
        _ => (Kind::Objects, Vec::new()),
    };
    let output = if kind == Kind::Objects { 1 } else { 2 };
    let state = RadarState {
        sensor_id: sensor,
        max_distance_m: 200.0,
        output,
        sends_quality: true,
        sends_extended: kind == Kind::Objects,
        ..RadarState::default()
    };
    let own = if cycle.is_multiple_of(STATE_CYCLES) { encode::ars408_state(&state) } else { None };
    let list = List { sensor, kind, counter: (cycle & 0xFFFF) as u16, time: None, targets };
    own.into_iter().chain(encode::ars408_list(&list)).collect()
}

fn object(o: &TrackedObject) -> Target {
    let class = match o.class {
        ObjectClass::Car | ObjectClass::Van => 1,
        ObjectClass::Truck | ObjectClass::Bus => 2,
        ObjectClass::Pedestrian => 3,
        ObjectClass::Motorcycle => 4,
        ObjectClass::Bicycle => 5,
        ObjectClass::Unknown => 7,
    };
    let [length_m, width_m] = o.size_m;
    let general = General {
        id: o.id,
        x_m: o.x_m,
        y_m: o.y_m,
        vx_mps: o.vx_mps,
        vy_mps: o.vy_mps,
        ..General::default()
    };
    Target {
        general,
        object_quality: Some(ObjectQuality { state: 2, existence: 7, ..ObjectQuality::default() }),
        cluster_quality: None,
        extended: Some(Extended { class, length_m, width_m, ..Extended::default() }),
    }
}

/// A cluster's velocity is along the line of sight.
fn cluster((p, id): (&RadarPoint, u8)) -> Target {
    let (sin, cos) = p.azimuth_rad.sin_cos();
    let general = General {
        id,
        x_m: p.range_m * cos,
        y_m: p.range_m * sin,
        vx_mps: p.range_rate_mps * cos,
        vy_mps: p.range_rate_mps * sin,
        ..General::default()
    };
    Target {
        general,
        object_quality: None,
        cluster_quality: Some(ClusterQuality { ambiguity: 3, ..ClusterQuality::default() }),
        extended: None,
    }
}

/// A vehicle that has left the beam of an RTMS.
pub(super) fn rtms_g4(passed: Passed) -> Vec<u8> {
    let event = VehicleEvent {
        time: passed.began,
        zone: passed.lane,
        duration_ms: u16::try_from(passed.duration_ms).unwrap_or(u16::MAX),
        speed_mps: passed.speed_mps.unwrap_or(0.0),
        class: 1,
        length_m: LENGTH_M,
    };
    encode::rtms_g4_event(1, &event, false, 0)
}

/// The strongest reflection: range, then speed. A speed of nothing says that there is none.
fn ops243(t: f64, points: &[RadarPoint]) -> String {
    let strength = |p: &&RadarPoint| p.snr_db.unwrap_or(0.0);
    match points.iter().max_by(|a, b| strength(a).total_cmp(&strength(b))) {
        Some(p) => {
            encode::ops243_json_range(p.range_m)
                + &encode::ops243_json_speed(t, strength(&p), -p.range_rate_mps)
        }
        None => encode::ops243_json_speed(t, 0.0, 0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::{CameraBox, ScanData};
    use fusion_decode::{Decoded, Decoder as _, Options, camera_mapped::CameraMapped, decoder};

    #[test]
    fn a_cycle_is_a_whole_list_of_its_radar() {
        let point = RadarPoint { range_m: 40.0, azimuth_rad: 0.2, range_rate_mps: -7.0, snr_db: None };
        let options = Options { can: CanFraming::Slcan, ..Options::default() };
        let (mut out, mut d) = (Decoded::default(), decoder(fusion_decode::Format::Ars408, &options));
        for cycle in 0..3 {
            for f in ars408(1, cycle, &Report::Radar(vec![point, point])) {
                d.push(&encode::can_frame(CanFraming::Slcan, &f), &mut out);
            }
        }
        assert_eq!((out.messages.len(), out.faults.len()), (3, 0), "{:?}", out.faults);
        assert!(out.messages.iter().all(|m| m.source.as_deref() == Some("1")));
        let ScanData::Radar(points) = &out.messages[0].data else { panic!("no clusters") };
        assert!((points[0].range_m - 40.0).abs() < 0.2 && (points[0].range_rate_mps + 7.0).abs() < 0.25);
    }

    #[test]
    fn the_made_up_camera_is_read_by_the_table_that_a_unit_is_given() {
        let b = CameraBox {
            left_px: 10.0,
            top_px: 20.0,
            width_px: 30.0,
            height_px: 40.0,
            class: ObjectClass::Bus,
            confidence: 0.5,
            object_id: None,
        };
        let text = encode::camera_mapped(&mapping(), "c", UtcNs(1_790_000_000_000_000_000), 9, &[b]);
        let (mut out, mut d) = (Decoded::default(), CameraMapped::new(mapping()));
        d.push(text.as_bytes(), &mut out);
        assert_eq!(out.messages[0].data, ScanData::Camera(vec![b]));
    }
}
