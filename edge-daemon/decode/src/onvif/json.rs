//! The JSON form, as cameras send it over MQTT: elements become members, attributes members with `@` in front, text `#text`.
//!
//! `{"Frame":[{"@UtcTime":"2021-10-05T15:13:27.321","Transformation":{"Translate":{"@x":-1,"@y":1},…},"Object":[{"@ObjectId":15,"Appearance":
//! {"Shape":{"BoundingBox":{"@left":…}},"Class":{"Type":[{"@Likelihood":0.8,"#text":"Human"}]}}}]}]}`. Where one element may stand, an
//! array of them may as well; numbers may be texts; `VideoAnalytics` and `MetadataStream` may stand around.

use super::frame::{Draft, Frame, MAX_OBJECTS, parse_time, write_time};
use super::xml::class_name;
use super::{ImageSize, Told, Transform, emit};
use crate::json_stream::{JsonDecoder, Piece, Splitter, number};
use crate::{Decoded, Decoder, Options, Redactor};
use serde_json::{Map, Value, json};

/// Most frames taken from one message.
const MAX_FRAMES: usize = 256;

/// The decoder.
#[derive(Debug, Default)]
pub struct OnvifJson {
    json: JsonDecoder,
    size: ImageSize,
    told: Told,
}

impl OnvifJson {
    /// With the image's size.
    #[must_use]
    pub fn new(options: &Options) -> Self {
        Self { size: options.image_size, ..Self::default() }
    }
}

impl Decoder for OnvifJson {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let (size, told) = (self.size, &mut self.told);
        self.json.push(bytes, out, |offset, v, out| {
            let list = frames(v);
            if list.is_empty() {
                return out.fault(offset, "field `Frame` is missing");
            }
            for v in list {
                let (frame, faults) = read(v);
                for what in faults {
                    out.fault(offset, what);
                }
                if !frame.cells_only {
                    emit(offset, &frame, size, told, out);
                }
            }
        });
    }

    fn reset(&mut self, out: &mut Decoded) {
        self.json.reset(out);
        self.told = Told::default();
    }
}

/// Writes each message anew, with nothing but what the decoder reads.
#[derive(Debug, Default)]
pub struct OnvifJsonRedactor {
    splitter: Splitter,
}

impl Redactor for OnvifJsonRedactor {
    fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        self.splitter.push(bytes, |piece| {
            let Piece::Object(_, text) = piece else { return };
            let Ok(v) = serde_json::from_slice::<Value>(text) else { return };
            let kept: Vec<Frame> =
                frames(&v).into_iter().map(|f| read(f).0).filter(|f| !f.cells_only).collect();
            if !kept.is_empty() {
                out.extend_from_slice(write(&kept).as_bytes());
                out.push(b'\n');
            }
        });
    }
}

/// An element by its name, with or without a prefix.
fn member<'a>(v: &'a Value, name: &str) -> Option<&'a Value> {
    v.get(name).or_else(|| v.get(format!("tt:{name}")))
}

/// All elements of a name: one, or an array of them.
fn members<'a>(v: &'a Value, name: &str) -> &'a [Value] {
    match member(v, name) {
        None => &[],
        Some(Value::Array(list)) => list,
        Some(one) => std::slice::from_ref(one),
    }
}

fn frames(v: &Value) -> Vec<&Value> {
    let stream = ["MetadataStream", "MetaDataStream"].into_iter().find_map(|k| member(v, k)).unwrap_or(v);
    let outer = members(stream, "Frame").iter();
    let inner = members(stream, "VideoAnalytics").iter().flat_map(|a| members(a, "Frame"));
    outer.chain(inner).take(MAX_FRAMES).collect()
}

/// Reads one frame: what is decoded of it, and what was wrong with parts of it.
fn read(v: &Value) -> (Frame, Vec<String>) {
    let (mut frame, mut faults) = (Frame::default(), Vec::new());
    match v.get("@UtcTime").and_then(Value::as_str).map(parse_time) {
        Some(Ok(time)) => frame.time = Some(time),
        Some(Err(what)) => faults.push(what),
        None => faults.push("a frame without `@UtcTime`".to_owned()),
    }
    frame.transform = transform(v);
    for o in members(v, "Object").iter().take(MAX_OBJECTS) {
        match object(o) {
            Ok(draft) => frame.objects.extend(draft.finish()),
            Err(what) => faults.push(what),
        }
    }
    let cells = member(v, "MotionInCells").or_else(|| member(member(v, "Extension")?, "MotionInCells"));
    frame.cells_only = cells.is_some() && frame.objects.is_empty();
    (frame, faults)
}

fn transform(v: &Value) -> Transform {
    let mut t = Transform::default();
    let Some(v) = member(v, "Transformation") else { return t };
    let pair = |name| member(v, name).and_then(|p| Some((number(p, "@x")?, number(p, "@y")?)));
    t.translate = pair("Translate").unwrap_or(t.translate);
    t.scale = pair("Scale").unwrap_or(t.scale);
    t
}

fn object(v: &Value) -> Result<Draft, String> {
    let mut draft = match v.get("@ObjectId") {
        Some(Value::String(id)) => Draft::named(id),
        Some(Value::Number(id)) => Draft::named(&id.to_string()),
        _ => Draft::default(),
    };
    draft.removed = member(v, "Behaviour").is_some_and(|b| member(b, "Removed").is_some());
    let Some(a) = member(v, "Appearance") else { return Ok(draft) };
    draft.transform = transform(a);
    if let Some(b) = member(a, "Shape").and_then(|s| member(s, "BoundingBox")) {
        let edges = ["@left", "@top", "@right", "@bottom"].map(|k| number(b, k));
        let [Some(left), Some(top), Some(right), Some(bottom)] = edges else {
            return Err("a `BoundingBox` without the numbers @left, @top, @right and @bottom".to_owned());
        };
        draft.edges = Some([left, top, right, bottom]);
    }
    for info in members(a, "VehicleInfo") {
        for t in members(info, "Type") {
            candidate(&mut draft, t);
        }
    }
    for class in members(a, "Class") {
        for t in members(class, "Type") {
            candidate(&mut draft, t);
        }
        for c in members(class, "ClassCandidate") {
            if let Some(name) = member(c, "Type").and_then(text) {
                draft.candidate(name, number(c, "Likelihood"));
            }
        }
    }
    Ok(draft)
}

/// A `Type`: a text, or an object with a likelihood.
fn candidate(draft: &mut Draft, t: &Value) {
    if let Some(name) = text(t) {
        draft.candidate(name, number(t, "@Likelihood"));
    }
}

fn text(v: &Value) -> Option<&str> {
    v.as_str().or_else(|| v.get("#text")?.as_str())
}

/// A message of frames, with nothing but what is decoded.
pub(crate) fn write(frames: &[Frame]) -> String {
    json!({ "Frame": frames.iter().map(write_frame).collect::<Vec<_>>() }).to_string()
}

fn write_frame(frame: &Frame) -> Value {
    let ((sx, sy), (tx, ty)) = (frame.transform.scale, frame.transform.translate);
    let objects = frame.objects.iter().map(|o| {
        let [left, top, right, bottom] = o.edges;
        let mut object = Map::new();
        if let Some(id) = o.id {
            object.insert("@ObjectId".to_owned(), id.into());
        }
        let appearance = json!({
            "Shape": { "BoundingBox": { "@left": left, "@top": top, "@right": right, "@bottom": bottom } },
            "Class": { "Type": [{ "@Likelihood": o.confidence, "#text": class_name(o.class) }] },
        });
        object.insert("Appearance".to_owned(), appearance);
        Value::Object(object)
    });
    let mut v = json!({
        "Transformation": { "Translate": { "@x": tx, "@y": ty }, "Scale": { "@x": sx, "@y": sy } },
        "Object": objects.collect::<Vec<_>>(),
    });
    if let (Some(time), Some(map)) = (frame.time.and_then(write_time), v.as_object_mut()) {
        map.insert("@UtcTime".to_owned(), time.into());
    }
    v
}
