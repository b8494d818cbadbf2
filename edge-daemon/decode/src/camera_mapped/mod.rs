//! Any camera that sends JSON objects, by a table of where its fields lie.
//!
//! A [`Mapping`] names the fields by JSON pointers (RFC 6901: `/results/0/box`), those of a detection relative to it. An object is one
//! frame, however the stream is laid out (a line each, concatenated, in an array). Boxes may be corners, a corner and a size, or a centre and
//! a size, in pixels or as fractions of the image; times numbers of any unit, or RFC 3339 texts. A class that is no road user's is left out.
//!
//! [`CameraMappedRedactor`] keeps the named fields only, of the kind that is expected there, and writes identities as numbers: a plate that a
//! camera uses as one is not kept.

mod mapping;
#[cfg(test)]
mod tests;

pub use mapping::{BadPointer, BoxLayout, Coordinates, Mapping, Pointer, TimeForm};

use crate::deepstream::{parse_time, stable_id};
use crate::json_stream::{JsonDecoder, Piece, Splitter, utc_from_secs};
use crate::onvif::ImageSize;
use crate::{Decoded, Decoder, Message, Redactor};
use fusion_contract::{CameraBox, ObjectClass, ScanData, UtcNs};
use serde_json::{Number, Value};

/// Most detections taken from one frame.
const MAX_DETECTIONS: usize = 4096;

/// The decoder.
#[derive(Debug)]
pub struct CameraMapped {
    json: JsonDecoder,
    mapping: Mapping,
}

impl CameraMapped {
    /// With the table of fields.
    #[must_use]
    pub fn new(mapping: Mapping) -> Self {
        Self { json: JsonDecoder::default(), mapping }
    }
}

impl Decoder for CameraMapped {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let mapping = &self.mapping;
        self.json.push(bytes, out, |offset, v, out| frame(offset, v, mapping, out));
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.json.reset(out);
    }
}

fn frame(offset: u64, v: &Value, m: &Mapping, out: &mut Decoded) {
    let list = match m.detections.get(v) {
        Some(Value::Array(list)) => list.as_slice(),
        Some(one @ Value::Object(_)) => std::slice::from_ref(one),
        _ => return out.fault(offset, format!("field `{}` (the detections) is missing", m.detections)),
    };
    let mut boxes = Vec::new();
    for (i, d) in list.iter().take(MAX_DETECTIONS).enumerate() {
        match detection(d, m) {
            Ok(b) => boxes.extend(b),
            Err(what) => out.fault(offset, format!("detection {i}: {what}")),
        }
    }
    let time = m.time.as_ref().and_then(|(at, form)| {
        let time = at.get(v).and_then(|t| time(t, *form));
        if time.is_none() {
            out.fault(offset, format!("field `{at}` is no time"));
        }
        time
    });
    out.messages.push(Message {
        source: m.camera.as_ref().and_then(|at| at.get(v)).and_then(name),
        device_time: time,
        frame_counter: m.frame.as_ref().and_then(|at| at.get(v)).and_then(whole),
        data: ScanData::Camera(boxes),
    });
}

/// One box; none where its class is no road user's.
fn detection(d: &Value, m: &Mapping) -> Result<Option<CameraBox>, String> {
    let mut fields = [0.0; 4];
    for (field, at) in fields.iter_mut().zip(&m.edges) {
        *field =
            at.get(d).and_then(number).ok_or_else(|| format!("field `{at}` (of the box) is no number"))?;
    }
    let [a, b, c, e] = fields;
    let [left, top, width, height] = match m.layout {
        BoxLayout::CornerAndSize => [a, b, c, e],
        BoxLayout::Corners => [a, b, c - a, e - b],
        BoxLayout::CentreAndSize => [a - c / 2.0, b - e / 2.0, c, e],
    };
    let (x, y) = match m.coordinates {
        Coordinates::Pixels => (1.0, 1.0),
        Coordinates::Fractions(ImageSize { width_px, height_px }) => {
            (f64::from(width_px), f64::from(height_px))
        }
    };
    let edges = [left * x, top * y, width * x, height * y];
    if !edges.iter().all(|e| e.abs() < 1e6) {
        return Err("the box is out of any image".to_owned());
    }
    let class = match &m.class {
        None => ObjectClass::Unknown,
        Some(at) => {
            let label =
                at.get(d).and_then(name).ok_or_else(|| format!("field `{at}` (the class) is missing"))?;
            let Some(class) = m.class_named(&label) else { return Ok(None) };
            class
        }
    };
    let confidence = m.confidence.as_ref().and_then(|at| at.get(d)).and_then(number);
    let confidence = confidence.map_or(1.0, |c| c / m.full_confidence).clamp(0.0, 1.0);
    Ok(Some(CameraBox {
        left_px: edges[0] as f32,
        top_px: edges[1] as f32,
        width_px: edges[2] as f32,
        height_px: edges[3] as f32,
        class,
        confidence: if confidence.is_nan() { 1.0 } else { confidence as f32 },
        object_id: m.id.as_ref().and_then(|at| at.get(d)).and_then(identity),
    }))
}

/// A finite number, also where it is written as a text.
fn number(v: &Value) -> Option<f64> {
    v.as_f64().or_else(|| v.as_str()?.trim().parse().ok()).filter(|n| n.is_finite())
}

fn whole(v: &Value) -> Option<u64> {
    v.as_u64().or_else(|| v.as_str()?.trim().parse().ok())
}

/// A text, also where it is a number.
fn name(v: &Value) -> Option<String> {
    match v {
        Value::String(s) => Some(s.clone()),
        Value::Number(n) => Some(n.to_string()),
        _ => None,
    }
}

fn identity(v: &Value) -> Option<u64> {
    v.as_u64().or_else(|| stable_id(v.as_str()?))
}

fn time(v: &Value, form: TimeForm) -> Option<UtcNs> {
    let per_second = match form {
        TimeForm::Rfc3339 => return parse_time(v.as_str()?),
        TimeForm::Nanoseconds => return v.as_i64().or_else(|| v.as_str()?.trim().parse().ok()).map(UtcNs),
        TimeForm::Seconds => 1.0,
        TimeForm::Milliseconds => 1e3,
        TimeForm::Microseconds => 1e6,
    };
    utc_from_secs(number(v)? / per_second)
}

/// Keeps of each object only what the decoder reads.
#[derive(Debug)]
pub struct CameraMappedRedactor {
    splitter: Splitter,
    mapping: Mapping,
}

impl CameraMappedRedactor {
    /// With the table of fields.
    #[must_use]
    pub fn new(mapping: Mapping) -> Self {
        Self { splitter: Splitter::default(), mapping }
    }
}

impl Redactor for CameraMappedRedactor {
    fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        let mapping = &self.mapping;
        self.splitter.push(bytes, |piece| {
            let Piece::Object(_, text) = piece else { return };
            let Ok(v) = serde_json::from_slice::<Value>(text) else { return };
            out.extend_from_slice(redact(&v, mapping).to_string().as_bytes());
            out.push(b'\n');
        });
    }
}

/// A new object with the named fields of an old one.
fn redact(v: &Value, m: &Mapping) -> Value {
    let mut kept = Value::Object(serde_json::Map::new());
    match m.detections.get(v) {
        Some(Value::Array(list)) => {
            let list = list.iter().take(MAX_DETECTIONS).map(|d| redact_detection(d, m)).collect();
            m.detections.put(&mut kept, Value::Array(list));
        }
        Some(one @ Value::Object(_)) => m.detections.put(&mut kept, redact_detection(one, m)),
        _ => {}
    }
    let scalar = |v: &Value| matches!(v, Value::String(_) | Value::Number(_)).then(|| v.clone());
    if let Some(at) = &m.camera {
        at.copy(v, &mut kept, scalar);
    }
    if let Some(at) = &m.frame {
        at.copy(v, &mut kept, |f| whole(f).map(Value::from));
    }
    if let Some((at, form)) = &m.time {
        at.copy(v, &mut kept, |t| time(t, *form).and_then(|_| scalar(t)));
    }
    kept
}

fn redact_detection(d: &Value, m: &Mapping) -> Value {
    let mut kept = Value::Object(serde_json::Map::new());
    let finite = |v: &Value| number(v).and_then(Number::from_f64).map(Value::Number);
    for at in m.edges.iter().chain(&m.confidence) {
        at.copy(d, &mut kept, finite);
    }
    if let Some(at) = &m.class {
        // A name that is no road user's may be anything.
        at.copy(d, &mut kept, |c| name(c).filter(|n| m.class_named(n).is_some()).map(Value::from));
    }
    if let Some(at) = &m.id {
        at.copy(d, &mut kept, |i| identity(i).map(Value::from));
    }
    kept
}
