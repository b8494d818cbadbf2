//! A good frame of every format.

use super::{IMAGE_SIZE, Subject};
use crate::Format;
use crate::ars408::{Extended, General, Kind, List, ObjectQuality, RadarState, Target};
use crate::camera_mapped::{BoxLayout, Coordinates, Mapping, Pointer, TimeForm};
use crate::can::CanFraming;
use crate::encode::{
    ars408_list, ars408_state, camera_mapped, can_frame, deepstream_minimal, econolite_dat, ld2450_frame,
    loop_edge_line, onvif_json, onvif_xml, ops243_json_range, ops243_json_speed, ops243_units, rtms_g4_event,
    smartsensor_event, ti_mmwave_frame,
};
use crate::rtms_g4;
use crate::smartsensor::{Setup, VehicleEvent};
use fusion_contract::{CameraBox, ObjectClass, RadarPoint, UtcNs};

/// A good frame of a format, and how many messages it gives.
#[must_use]
pub fn good(subject: impl Into<Subject>) -> (Vec<u8>, usize) {
    let format = match subject.into() {
        Subject::Ars408(can) => return (ars408_cycle(can), 1),
        Subject::CameraMapped => return (mapped_frame(), 1),
        Subject::Format(format) => format,
    };
    let point = RadarPoint { range_m: 20.0, azimuth_rad: 0.1, range_rate_mps: -3.0, snr_db: Some(21.5) };
    let car = CameraBox {
        left_px: 1.0,
        top_px: 2.0,
        width_px: 30.5,
        height_px: 20.0,
        class: ObjectClass::Car,
        confidence: 1.0,
        object_id: Some(7),
    };
    match format {
        Format::TiMmwave => (ti_mmwave_frame(9, 1, &[point, point]), 1),
        Format::HiresLog => (econolite_dat("2-21-2024 11:15:00.1", &[(82, 4, 1), (81, 4, 9), (1, 2, 9)]), 3),
        Format::LoopJson => (loop_edge_line("a", UtcNs(5), true).into_bytes(), 1),
        Format::CameraJson => {
            (b"{\"t\":1,\"detections\":[{\"bbox_px\":[1,2,3,4],\"class\":\"car\"}]}\n".to_vec(), 1)
        }
        Format::Deepstream => (deepstream_minimal("n", 3, UtcNs(5), &[car]).into_bytes(), 1),
        Format::Ars408 => (ars408_cycle(CanFraming::default()), 1),
        Format::Ld2450 => (ld2450_frame(&[RadarPoint { range_m: 4.0, ..point }]), 1),
        Format::SmartSensor => {
            let event = VehicleEvent {
                time: UtcNs(1_708_539_300_600_000_000),
                lane: 2,
                range_m: 11.5,
                duration_ms: 420,
                speed_mps: Some(14.0),
                class: 1,
                length_m: 4.5,
            };
            (smartsensor_event(9, 1, Some(&event), Setup::default()), 2)
        }
        Format::RtmsG4 => {
            let event = rtms_g4::VehicleEvent {
                time: UtcNs(1_708_539_300_600_000_000),
                zone: 2,
                duration_ms: 420,
                speed_mps: 14.0,
                class: 1,
                length_m: 4.5,
            };
            (rtms_g4_event(9, &event, false, 0), 2)
        }
        Format::OnvifXml => (onvif_xml(UtcNs(5), IMAGE_SIZE, &[car]).into_bytes(), 1),
        Format::OnvifJson => (onvif_json(UtcNs(5), IMAGE_SIZE, &[car]).into_bytes(), 1),
        Format::Ops243 => (
            [ops243_units(), ops243_json_range(12.3), ops243_json_speed(1.5, 30.0, -4.5)]
                .concat()
                .into_bytes(),
            1,
        ),
    }
}

/// The radar's state, which says what its lists hold, and a list.
fn ars408_cycle(can: CanFraming) -> Vec<u8> {
    let state = RadarState { output: 1, sends_quality: true, sends_extended: true, ..RadarState::default() };
    let target = |id: u8| Target {
        general: General { id, x_m: 40.0 + f32::from(id), y_m: -3.4, vx_mps: -12.25, ..General::default() },
        object_quality: Some(ObjectQuality {
            x_rms_m: Some(0.1),
            state: 2,
            existence: 7,
            ..ObjectQuality::default()
        }),
        cluster_quality: None,
        extended: Some(Extended { class: 1, length_m: 4.6, width_m: 1.8, ..Extended::default() }),
    };
    let time = Some(UtcNs(1_708_539_300_600_000_000));
    let list = List { sensor: 0, kind: Kind::Objects, counter: 9, time, targets: vec![target(3), target(8)] };
    let frames = ars408_state(&state).into_iter().chain(ars408_list(&list));
    frames.flat_map(|f| can_frame(can, &f)).collect()
}

/// Where the fields of the mapped camera's messages lie.
#[must_use]
pub fn mapping() -> Mapping {
    let at = |text: &str| text.parse::<Pointer>().unwrap_or_default();
    Mapping {
        detections: at("/result/0/objects"),
        camera: Some(at("/device/name")),
        time: Some((at("/ts"), TimeForm::Milliseconds)),
        frame: Some(at("/seq")),
        edges: [at("/box/x1"), at("/box/y1"), at("/box/x2"), at("/box/y2")],
        layout: BoxLayout::Corners,
        coordinates: Coordinates::Fractions(IMAGE_SIZE),
        class: Some(at("/labels/0")),
        classes: [("7".to_owned(), ObjectClass::Truck)].into(),
        confidence: Some(at("/score")),
        full_confidence: 100.0,
        id: Some(at("/track")),
    }
}

/// A frame of the mapped camera.
fn mapped_frame() -> Vec<u8> {
    let car = CameraBox {
        left_px: 192.0,
        top_px: 108.0,
        width_px: 96.0,
        height_px: 54.0,
        class: ObjectClass::Car,
        confidence: 0.5,
        object_id: Some(7),
    };
    camera_mapped(&mapping(), "north", UtcNs(1_708_539_300_600_000_000), 9, &[car]).into_bytes()
}
