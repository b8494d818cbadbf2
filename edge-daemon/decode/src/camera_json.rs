//! Camera detections as JSON objects, one a frame.
//!
//! `{"camera": "north", "t": 12.3, "frame": 37, "detections": [{"bbox_px": [left, top, width, height], "class": "car",
//! "confidence": 0.9, "id": 7}]}`: `camera` names the channel (optional where the stream is one camera's); `t` UTC seconds or `time_ns`;
//! `frame` counts frames. The layout of the open "beat the traffic" recordings, `x`, `y`, `w`, `h` (pixels), `prob` (per cent)
//! and `name`, is understood as well. A camera whose frames the unit looks at itself has `motion` (`moving` or `stopped`) and
//! `age_frames` beside that, for whoever reads the recording. Detections whose class is no road user (a traffic light, a bench) are left out.

use crate::json_stream::{JsonDecoder, Piece, Splitter, number, utc_from_secs};
use crate::loop_json::stated_time;
use crate::{Decoded, Decoder, Message, Options, Redactor};
use fusion_contract::{CameraBox, ObjectClass, ScanData};
use serde_json::Value;

/// The decoder.
#[derive(Debug, Default)]
pub struct CameraJson {
    json: JsonDecoder,
    frame_rate_hz: f64,
}

impl CameraJson {
    /// With the frame rate that turns a frame index into a time, where the stream carries no time.
    #[must_use]
    pub fn new(options: &Options) -> Self {
        Self { json: JsonDecoder::default(), frame_rate_hz: options.frame_rate_hz }
    }
}

impl Decoder for CameraJson {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let rate = self.frame_rate_hz;
        self.json.push(bytes, out, |offset, v, out| frame(offset, v, rate, out));
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.json.reset(out);
    }
}

fn frame(offset: u64, v: &Value, rate: f64, out: &mut Decoded) {
    let Some(list) = v.get("detections").and_then(Value::as_array) else {
        return out.fault(offset, "field `detections` (a list) is missing");
    };
    let mut boxes = Vec::with_capacity(list.len());
    for (i, d) in list.iter().enumerate() {
        match detection(d) {
            Ok(Some(b)) => boxes.push(b),
            Ok(None) => {}
            Err(what) => out.fault(offset, format!("detections[{i}]: {what}")),
        }
    }
    let counter = v.get("frame").and_then(Value::as_u64);
    let by_index = || counter.filter(|_| rate > 0.0).and_then(|c| utc_from_secs(c as f64 / rate));
    out.messages.push(Message {
        source: v.get("camera").and_then(Value::as_str).map(str::to_owned),
        device_time: stated_time(v).or_else(by_index),
        frame_counter: counter,
        data: ScanData::Camera(boxes),
    });
}

/// One box; none where its class is no road user.
fn detection(d: &Value) -> Result<Option<CameraBox>, String> {
    let edges: Vec<f64> = match d.get("bbox_px") {
        Some(b) => b.as_array().map(|a| a.iter().filter_map(Value::as_f64).collect()).unwrap_or_default(),
        None => ["x", "y", "w", "h"].iter().filter_map(|k| number(d, k)).collect(),
    };
    let [left, top, width, height] = edges[..] else {
        return Err("field `bbox_px` must be [left, top, width, height] in pixels".to_owned());
    };
    if edges.iter().any(|e| e.abs() > 1e6) {
        return Err("field `bbox_px` is out of any image".to_owned());
    }
    let Some(label) = d.get("class").or_else(|| d.get("name")).and_then(Value::as_str) else {
        return Err("field `class` is missing or no text".to_owned());
    };
    let Some(class) = ObjectClass::from_label(label) else { return Ok(None) };
    let confidence = number(d, "confidence").or_else(|| number(d, "prob").map(|p| p / 100.0)).unwrap_or(1.0);
    Ok(Some(CameraBox {
        left_px: left as f32,
        top_px: top as f32,
        width_px: width as f32,
        height_px: height as f32,
        class,
        confidence: confidence.clamp(0.0, 1.0) as f32,
        object_id: d.get("id").and_then(Value::as_u64),
    }))
}

/// What is kept of a detection: what the decoder reads, and what the unit's own camera motion says beside it.
const KEPT: [&str; 12] =
    ["bbox_px", "x", "y", "w", "h", "class", "name", "confidence", "prob", "id", "motion", "age_frames"];

/// Keeps of each object only what the decoder reads, and nothing personal.
#[derive(Debug, Default)]
pub struct CameraJsonRedactor {
    splitter: Splitter,
}

impl Redactor for CameraJsonRedactor {
    fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        self.splitter.push(bytes, |piece| {
            let Piece::Object(_, text) = piece else { return };
            let Ok(mut v) = serde_json::from_slice::<Value>(text) else { return };
            keep(&mut v, &["camera", "t", "time_ns", "frame", "detections"]);
            if let Some(list) = v.get_mut("detections").and_then(Value::as_array_mut) {
                for d in list {
                    keep(d, &KEPT);
                }
            }
            out.extend_from_slice(v.to_string().as_bytes());
            out.push(b'\n');
        });
    }
}

/// Removes every field of an object that is not named.
pub(crate) fn keep(v: &mut Value, names: &[&str]) {
    if let Some(map) = v.as_object_mut() {
        map.retain(|k, _| names.contains(&k.as_str()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fusion_contract::UtcNs;

    fn decode(text: &str, rate: f64) -> Decoded {
        let mut out = Decoded::default();
        let mut d = CameraJson::new(&Options { frame_rate_hz: rate, ..Options::default() });
        d.push(text.as_bytes(), &mut out);
        d.reset(&mut out);
        out
    }

    #[test]
    fn both_layouts_are_read() {
        let out = decode(
            concat!(
                r#"{"camera":"n","t":2.5,"detections":[{"bbox_px":[1,2,3,4],"class":"bus","confidence":0.5,"plate":"X 1"}]}"#,
                "\n",
                r#"{"frame":50,"detections":[{"x":1865,"y":26,"w":58,"h":45,"prob":24,"name":"car"},{"x":1,"y":1,"w":9,"h":9,"prob":38,"name":"traffic light"}]}"#
            ),
            25.0,
        );
        assert!(out.faults.is_empty());
        let ScanData::Camera(a) = &out.messages[0].data else { panic!("no camera") };
        assert_eq!((a[0].class, a[0].confidence, a[0].height_px), (ObjectClass::Bus, 0.5, 4.0));
        let ScanData::Camera(b) = &out.messages[1].data else { panic!("no camera") };
        assert_eq!((b.len(), b[0].left_px, b[0].confidence), (1, 1865.0, 0.24));
        assert_eq!(out.messages[1].device_time, Some(UtcNs(2_000_000_000)));
    }

    #[test]
    fn redaction_drops_the_plate_and_changes_nothing_that_is_decoded() {
        let text = r#"{"camera":"n","t":2.5,"detections":[{"bbox_px":[1,2,3,4],"class":"car","plate":"X 1","face":[1]}],"owner":"Y"}"#;
        let mut kept = Vec::new();
        CameraJsonRedactor::default().push(text.as_bytes(), &mut kept);
        let kept = String::from_utf8(kept).unwrap();
        assert!(!kept.contains("X 1") && !kept.contains("owner") && !kept.contains("face"));
        assert_eq!(decode(&kept, 0.0).messages, decode(text, 0.0).messages);
    }

    #[test]
    fn a_bad_box_is_a_fault_and_the_others_stay() {
        let out = decode(
            r#"{"detections":[{"bbox_px":[1,2,3],"class":"car"},{"bbox_px":[1,2,3,4],"class":"car"}]}"#,
            0.0,
        );
        assert!(out.faults[0].what.contains("detections[0]") && out.faults[0].what.contains("bbox_px"));
        assert!(matches!(&out.messages[0].data, ScanData::Camera(b) if b.len() == 1));
    }
}
