//! Scans: the detection channels of a recording.

use super::{ConvertError, class::FromWire, u16_of};
use crate::{proto, proto::detections::Data};
use fusion_contract::{
    CameraBox, DetectorFault, LoopEdge, ObjectReport, RadarPoint, Scan, ScanData, SensorIndex, SignalEvent,
    UtcNs,
};

/// A scan as it is recorded, under its sensor's name.
#[must_use]
pub fn detections_message(sensor: &str, scan: &Scan) -> proto::Detections {
    proto::Detections {
        sensor: sensor.to_owned(),
        measured_utc_ns: scan.measured.0,
        arrival_utc_ns: scan.arrival.0,
        stamp: proto::StampSource::from(scan.stamp).into(),
        data: Some(data_message(&scan.data)),
    }
}

/// A recorded scan; `sensor` is the index of the sensor that the message names.
///
/// # Errors
/// There is no data in it, an enum is not known, or a signal's code has more than 16 bits.
pub fn scan_from_message(message: &proto::Detections, sensor: SensorIndex) -> Result<Scan, ConvertError> {
    let data = message.data.as_ref().ok_or(ConvertError::Missing { field: "Detections.data" })?;
    Ok(Scan {
        sensor,
        measured: UtcNs(message.measured_utc_ns),
        arrival: UtcNs(message.arrival_utc_ns),
        stamp: FromWire::from_wire("Detections.stamp", message.stamp)?,
        data: data_from_message(data)?,
    })
}

fn data_message(data: &ScanData) -> Data {
    match data {
        ScanData::Radar(points) => Data::Radar(proto::RadarPoints {
            points: points
                .iter()
                .map(|p| proto::RadarPoint {
                    range_m: p.range_m,
                    azimuth_rad: p.azimuth_rad,
                    range_rate_mps: p.range_rate_mps,
                    snr_db: p.snr_db,
                })
                .collect(),
        }),
        ScanData::Camera(boxes) => Data::Camera(proto::CameraBoxes {
            boxes: boxes
                .iter()
                .map(|b| proto::CameraBox {
                    left_px: b.left_px,
                    top_px: b.top_px,
                    width_px: b.width_px,
                    height_px: b.height_px,
                    class: proto::ObjectClass::from(b.class).into(),
                    confidence: b.confidence,
                    object_id: b.object_id,
                })
                .collect(),
        }),
        ScanData::Loop(LoopEdge { on }) => Data::LoopEdge(proto::LoopEdge { on: *on }),
        ScanData::LoopFault(DetectorFault { fault }) => {
            Data::LoopFault(proto::LoopFault::from(*fault).into())
        }
        ScanData::Objects(objects) => Data::Objects(proto::ObjectReports {
            objects: objects
                .iter()
                .map(|o| proto::ObjectReport {
                    object_id: o.object_id,
                    x_m: o.x_m,
                    y_m: o.y_m,
                    vx_mps: o.vx_mps,
                    vy_mps: o.vy_mps,
                    class: proto::ObjectClass::from(o.class).into(),
                })
                .collect(),
        }),
        ScanData::Signal(e) => {
            Data::Signal(proto::SignalEvent { code: u32::from(e.code), parameter: u32::from(e.parameter) })
        }
    }
}

fn data_from_message(data: &Data) -> Result<ScanData, ConvertError> {
    Ok(match data {
        Data::Radar(frame) => ScanData::Radar(
            frame
                .points
                .iter()
                .map(|p| RadarPoint {
                    range_m: p.range_m,
                    azimuth_rad: p.azimuth_rad,
                    range_rate_mps: p.range_rate_mps,
                    snr_db: p.snr_db,
                })
                .collect(),
        ),
        Data::Camera(frame) => ScanData::Camera(
            frame
                .boxes
                .iter()
                .map(|b| {
                    Ok(CameraBox {
                        left_px: b.left_px,
                        top_px: b.top_px,
                        width_px: b.width_px,
                        height_px: b.height_px,
                        class: FromWire::from_wire("CameraBox.class", b.class)?,
                        confidence: b.confidence,
                        object_id: b.object_id,
                    })
                })
                .collect::<Result<_, ConvertError>>()?,
        ),
        Data::LoopEdge(edge) => ScanData::Loop(LoopEdge { on: edge.on }),
        Data::LoopFault(fault) => ScanData::LoopFault(DetectorFault {
            fault: FromWire::from_wire("Detections.loop_fault", *fault)?,
        }),
        Data::Objects(list) => ScanData::Objects(
            list.objects
                .iter()
                .map(|o| {
                    Ok(ObjectReport {
                        object_id: o.object_id,
                        x_m: o.x_m,
                        y_m: o.y_m,
                        vx_mps: o.vx_mps,
                        vy_mps: o.vy_mps,
                        class: FromWire::from_wire("ObjectReport.class", o.class)?,
                    })
                })
                .collect::<Result<_, ConvertError>>()?,
        ),
        Data::Signal(e) => ScanData::Signal(SignalEvent {
            code: u16_of("SignalEvent.code", e.code)?,
            parameter: u16_of("SignalEvent.parameter", e.parameter)?,
        }),
    })
}
