//! NVIDIA DeepStream messages, minimal and full schema (nvmsgconv), in any JSON layout.
//!
//! Minimal: one object a frame, `objects` are texts `trackId|left|top|right|bottom|Label[|#|attributes…]`, pixels. Full: one message an
//! object, `object.bbox` in pixels; each becomes a frame with one box. Attributes after `|#|` (make, licence plate, a person's age and
//! looks), `vehicle.license` and faces are never decoded, and [`DeepstreamRedactor`] removes them from the bytes.

use crate::camera_json::keep;
use crate::json_stream::{JsonDecoder, Piece, Splitter, number};
use crate::{Decoded, Decoder, Message, Redactor};
use fusion_contract::{CameraBox, ObjectClass, ScanData, UtcNs};
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// What DeepStream writes for an object it does not track.
const UNTRACKED: u64 = u64::MAX;

/// The decoder.
#[derive(Debug, Default)]
pub struct Deepstream {
    json: JsonDecoder,
}

impl Decoder for Deepstream {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        self.json.push(bytes, out, message);
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.json.reset(out);
    }
}

fn message(offset: u64, v: &Value, out: &mut Decoded) {
    let (source, boxes) = if let Some(objects) = v.get("objects").and_then(Value::as_array) {
        let mut boxes = Vec::with_capacity(objects.len());
        for (i, o) in objects.iter().enumerate() {
            match o.as_str().ok_or("is no text").and_then(minimal_object) {
                Ok(Some(b)) => boxes.push(b),
                Ok(None) => {}
                Err(what) => out.fault(offset, format!("objects[{i}] {what}")),
            }
        }
        (v.get("sensorId").and_then(Value::as_str), boxes)
    } else if let Some(object) = v.get("object") {
        let source = v.pointer("/sensor/id").and_then(Value::as_str);
        match full_object(object) {
            Ok(b) => (source, b.into_iter().collect()),
            Err(what) => return out.fault(offset, what),
        }
    } else {
        return out.fault(offset, "neither `objects` (minimal schema) nor `object` (full schema)");
    };
    let time = match v.get("@timestamp").and_then(Value::as_str) {
        None => None,
        Some(text) => match parse_time(text) {
            Some(t) => Some(t),
            None => {
                out.fault(offset, format!("field `@timestamp` is no RFC 3339 time: `{text}`"));
                None
            }
        },
    };
    out.messages.push(Message {
        source: source.map(str::to_owned),
        device_time: time,
        frame_counter: v.get("id").and_then(|id| id.as_u64().or_else(|| id.as_str()?.parse().ok())),
        data: ScanData::Camera(boxes),
    });
}

/// RFC 3339 to UTC nanoseconds.
pub(crate) fn parse_time(text: &str) -> Option<UtcNs> {
    let t = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    i64::try_from(t.unix_timestamp_nanos()).ok().map(UtcNs)
}

fn minimal_object(text: &str) -> Result<Option<CameraBox>, &'static str> {
    let mut parts = text.split('|');
    let id = parts.next().and_then(|p| p.trim().parse::<u64>().ok());
    let mut edge = || parts.next().and_then(|p| p.trim().parse::<f32>().ok()).filter(|e| e.abs() < 1e6);
    let (Some(left), Some(top), Some(right), Some(bottom)) = (edge(), edge(), edge(), edge()) else {
        return Err("must be trackId|left|top|right|bottom|label with edges in pixels");
    };
    let Some(label) = parts.next() else { return Err("has no label") };
    Ok(make_box(label, [left, top, right, bottom], 1.0, id))
}

/// A box; none where the label is no road user.
fn make_box(
    label: &str,
    [left, top, right, bottom]: [f32; 4],
    confidence: f32,
    id: Option<u64>,
) -> Option<CameraBox> {
    let class = ObjectClass::from_label(label)?;
    Some(CameraBox {
        left_px: left,
        top_px: top,
        width_px: right - left,
        height_px: bottom - top,
        class,
        confidence,
        object_id: id.filter(|i| *i != UNTRACKED),
    })
}

fn full_object(o: &Value) -> Result<Option<CameraBox>, &'static str> {
    let Some(b) = o.get("bbox") else { return Err("field `object.bbox` is missing") };
    let edge = |k| number(b, k).filter(|e| e.abs() < 1e6).map(|e| e as f32);
    let (Some(left), Some(top), Some(right), Some(bottom)) =
        (edge("topleftx"), edge("toplefty"), edge("bottomrightx"), edge("bottomrighty"))
    else {
        return Err("field `object.bbox` needs topleftx, toplefty, bottomrightx and bottomrighty in pixels");
    };
    // The kind of object is the name of the member that describes it; a vehicle's type may be more precise.
    let kinds = ["vehicle", "person", "bicycle", "face", "roadsign"];
    let kind = kinds.into_iter().find(|k| o.get(k).is_some()).unwrap_or("unknown");
    let described = o.get(kind);
    let fine = described
        .and_then(|d| d.get("type"))
        .and_then(Value::as_str)
        .filter(|t| ObjectClass::from_label(t).is_some());
    let fine = fine.filter(|t| !t.eq_ignore_ascii_case("unknown"));
    let label = match (kind, fine) {
        ("vehicle", Some(t)) => t,
        _ => kind,
    };
    let confidence = described.and_then(|d| number(d, "confidence")).filter(|c| *c > 0.0).unwrap_or(1.0);
    let id = o.get("id").and_then(|i| i.as_u64().or_else(|| stable_id(i.as_str()?)));
    Ok(make_box(label, [left, top, right, bottom], confidence.clamp(0.0, 1.0) as f32, id))
}

/// A number for a textual identity: its own where it is one, else a hash (FNV-1a).
pub(crate) fn stable_id(text: &str) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    Some(text.parse().unwrap_or_else(|_| {
        text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
    }))
}

/// Keeps of each message only what the decoder reads.
#[derive(Debug, Default)]
pub struct DeepstreamRedactor {
    splitter: Splitter,
}

impl Redactor for DeepstreamRedactor {
    fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        self.splitter.push(bytes, |piece| {
            let Piece::Object(_, text) = piece else { return };
            let Ok(mut v) = serde_json::from_slice::<Value>(text) else { return };
            redact(&mut v);
            out.extend_from_slice(v.to_string().as_bytes());
            out.push(b'\n');
        });
    }
}

fn redact(v: &mut Value) {
    keep(v, &["version", "mdsversion", "id", "@timestamp", "sensorId", "objects", "object", "sensor"]);
    if let Some(list) = v.get_mut("objects").and_then(Value::as_array_mut) {
        for o in list {
            if let Some(cut) = o.as_str().and_then(|t| t.find("|#|")) {
                let kept = o.as_str().map(|t| t[..cut].to_owned());
                *o = kept.map_or(Value::Null, Value::String);
            }
        }
    }
    if let Some(sensor) = v.get_mut("sensor") {
        keep(sensor, &["id", "type"]);
    }
    if let Some(object) = v.get_mut("object") {
        keep(object, &["id", "bbox", "vehicle", "person", "bicycle", "face", "roadsign"]);
        for kind in ["vehicle", "person", "bicycle", "face", "roadsign"] {
            if let Some(d) = object.get_mut(kind) {
                keep(d, &["type", "confidence"]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINIMAL: &str = r#"{"version":"4.0","id":"418","@timestamp":"2020-06-13T06:59:42.757Z","sensorId":"HWY","objects":["345|441.6|510|470.4|562.5|Bicycle","957|1834|150|1918|215|Vehicle|#|sedan|Make|M|blue|CA 444|California|0.8","18446744073709551615|1|2|3|4|Person|#|f|30|brown|none|x|0.9","3|1|2|3|4|Roadsign"]}"#;
    const FULL: &str = r#"{"messageid":"m","mdsversion":"1.0","@timestamp":"2018-09-12T17:20:38.026Z","place":{"name":"p"},"sensor":{"id":"cam-1","type":"Camera","description":"d"},"object":{"id":"^S1_^O1","vehicle":{"make":"M","license":"SECRET-1","confidence":0.7,"type":"UNKNOWN"},"bbox":{"topleftx":504,"toplefty":24,"bottomrightx":648,"bottomrighty":65},"signature":[1]},"videoPath":"v"}"#;

    fn decode(text: &str) -> Decoded {
        let mut out = Decoded::default();
        let mut d = Deepstream::default();
        d.push(text.as_bytes(), &mut out);
        d.reset(&mut out);
        out
    }

    #[test]
    fn minimal_messages_give_one_frame_of_boxes() {
        let out = decode(MINIMAL);
        assert!(out.faults.is_empty(), "{:?}", out.faults);
        let m = &out.messages[0];
        assert_eq!((m.source.as_deref(), m.frame_counter), (Some("HWY"), Some(418)));
        assert_eq!(m.device_time, Some(UtcNs(1_592_031_582_757_000_000)));
        let ScanData::Camera(b) = &m.data else { panic!("no camera") };
        assert_eq!(
            b.iter().map(|b| b.class).collect::<Vec<_>>(),
            [ObjectClass::Bicycle, ObjectClass::Car, ObjectClass::Pedestrian]
        );
        assert_eq!((b[1].width_px, b[1].height_px, b[1].object_id), (84.0, 65.0, Some(957)));
        assert_eq!(b[2].object_id, None);
    }

    #[test]
    fn full_messages_give_one_box() {
        let out = decode(FULL);
        let ScanData::Camera(b) = &out.messages[0].data else { panic!("no camera") };
        assert_eq!((b.len(), b[0].class, b[0].width_px, b[0].confidence), (1, ObjectClass::Car, 144.0, 0.7));
        assert_eq!(out.messages[0].source.as_deref(), Some("cam-1"));
    }

    #[test]
    fn redaction_drops_plates_and_looks_and_changes_nothing_that_is_decoded() {
        for (text, secrets) in
            [(MINIMAL, vec!["CA 444", "brown", "blue"]), (FULL, vec!["SECRET-1", "videoPath", "signature"])]
        {
            let mut kept = Vec::new();
            DeepstreamRedactor::default().push(text.as_bytes(), &mut kept);
            let kept = String::from_utf8(kept).unwrap();
            for s in secrets {
                assert!(text.contains(s) && !kept.contains(s), "{s} in {kept}");
            }
            assert_eq!(decode(&kept).messages, decode(text).messages);
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        let out = decode(r#"{"objects":["1|2|3"],"@timestamp":"yesterday"}"#);
        assert!(out.faults[0].what.contains("objects[0]") && out.faults[1].what.contains("@timestamp"));
        assert_eq!(decode(r#"{"x":1}"#).faults.len(), 1);
    }
}
