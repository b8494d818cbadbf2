//! Messages of a camera whose fields lie where a table says.

use crate::camera_mapped::{BoxLayout, Coordinates, Mapping, TimeForm};
use fusion_contract::{CameraBox, UtcNs};
use serde_json::{Map, Value};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// One frame, with its line feed. Where a pointer names an element of an array, a member of that name is written, which is found as well.
/// Classes are written by their common names.
#[must_use]
pub fn camera_mapped(m: &Mapping, camera: &str, time: UtcNs, frame: u64, boxes: &[CameraBox]) -> String {
    let mut message = Value::Object(Map::new());
    let list: Vec<Value> = boxes.iter().map(|b| detection(m, b)).collect();
    m.detections.put(&mut message, Value::Array(list));
    if let Some(at) = &m.camera {
        at.put(&mut message, camera.into());
    }
    if let Some((at, form)) = &m.time {
        at.put(&mut message, stamp(time, *form));
    }
    if let Some(at) = &m.frame {
        at.put(&mut message, frame.into());
    }
    format!("{message}\n")
}

fn detection(m: &Mapping, b: &CameraBox) -> Value {
    let mut d = Value::Object(Map::new());
    let (x, y) = match m.coordinates {
        Coordinates::Pixels => (1.0, 1.0),
        Coordinates::Fractions(s) => (f64::from(s.width_px.max(1)), f64::from(s.height_px.max(1))),
    };
    let (left, width) = (f64::from(b.left_px) / x, f64::from(b.width_px) / x);
    let (top, height) = (f64::from(b.top_px) / y, f64::from(b.height_px) / y);
    let edges = match m.layout {
        BoxLayout::CornerAndSize => [left, top, width, height],
        BoxLayout::Corners => [left, top, left + width, top + height],
        BoxLayout::CentreAndSize => [left + width / 2.0, top + height / 2.0, width, height],
    };
    for (at, edge) in m.edges.iter().zip(edges) {
        at.put(&mut d, edge.into());
    }
    if let Some(at) = &m.class {
        at.put(&mut d, b.class.name().into());
    }
    if let Some(at) = &m.confidence {
        at.put(&mut d, (f64::from(b.confidence) * m.full_confidence).into());
    }
    if let (Some(at), Some(id)) = (&m.id, b.object_id) {
        at.put(&mut d, id.into());
    }
    d
}

fn stamp(time: UtcNs, form: TimeForm) -> Value {
    let ns = time.0;
    match form {
        TimeForm::Seconds => (ns as f64 / 1e9).into(),
        TimeForm::Milliseconds => (ns as f64 / 1e6).into(),
        TimeForm::Microseconds => (ns as f64 / 1e3).into(),
        TimeForm::Nanoseconds => ns.into(),
        TimeForm::Rfc3339 => {
            let text = OffsetDateTime::from_unix_timestamp_nanos(ns.into())
                .ok()
                .and_then(|t| t.format(&Rfc3339).ok());
            text.map_or(Value::Null, Value::from)
        }
    }
}
