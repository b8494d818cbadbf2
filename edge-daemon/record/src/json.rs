//! Detections as JSON, for people who bring their own data with ten lines of Python.
//!
//! One message is one scan of one sensor, as `schema/detections.schema.json` says:
//!
//! ```json
//! {"kind": "radar", "t": 12.05, "arrival": 12.09, "detections":
//!   [{"range_m": 40.2, "azimuth_rad": 0.19, "range_rate_mps": -8.1, "snr_db": 28.0}]}
//! {"kind": "camera", "t": 12.05, "arrival": 12.15, "detections":
//!   [{"bbox_px": [773.3, 410.8, 28.9, 59.9], "class": "car", "confidence": 0.75}]}
//! {"kind": "loop", "t": 12.31, "arrival": 12.32, "edge": "on"}
//! ```
//!
//! Written are `t_ns` and `arrival_ns`, exact; read is either. Floats are written with as many digits as
//! bring the same 32 bits back.

use crate::JsonError;
use fusion_contract::{
    CameraBox, DetectorFault, LoopEdge, LoopFault, ObjectClass, ObjectReport, RadarPoint, Scan, ScanData,
    SignalEvent, StampSource, UtcNs,
};
use serde::{Deserialize, Serialize};

/// What a JSON detection message says.
#[derive(Clone, Debug, PartialEq)]
pub struct JsonScan {
    /// The sensor it names, where it does.
    pub sensor: Option<String>,
    /// When it was true.
    pub measured: UtcNs,
    /// When the unit had it, where it says.
    pub arrival: Option<UtcNs>,
    /// Where `measured` comes from.
    pub stamp: StampSource,
    /// What was measured.
    pub data: ScanData,
    /// Detections dropped because their label names no road user.
    pub no_road_users: u64,
}

/// Every field of every kind of message; which ones count depends on `kind`.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Message {
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sensor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    t: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    t_ns: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arrival: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arrival_ns: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stamp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detections: Option<Vec<Detection>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edge: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<u16>,
}

/// Every field of every kind of detection.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Detection {
    #[serde(skip_serializing_if = "Option::is_none")]
    range_m: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    azimuth_rad: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    range_rate_mps: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    snr_db: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox_px: Option<[f32; 4]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    confidence: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    object_id: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    x_m: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    y_m: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vx_mps: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vy_mps: Option<f32>,
}

/// The words of two small enums; each is looked up in both directions.
const STAMPS: [(&str, StampSource); 3] = [
    ("arrival", StampSource::Arrival),
    ("device", StampSource::Device),
    ("frame_counter", StampSource::FrameCounter),
];
const FAULTS: [(&str, LoopFault); 6] = [
    ("restored", LoopFault::Restored),
    ("other", LoopFault::Other),
    ("watchdog", LoopFault::Watchdog),
    ("open", LoopFault::Open),
    ("short", LoopFault::Short),
    ("excessive_change", LoopFault::ExcessiveChange),
];

/// The whole message as a place in an error.
const MESSAGE: &str = "the message";

fn missing(place: &str, field: &'static str) -> JsonError {
    JsonError::Missing { place: place.to_owned(), field }
}

fn of_word<T: Copy>(field: &'static str, word: &str, words: &[(&str, T)]) -> Result<T, JsonError> {
    words.iter().find(|(w, _)| *w == word).map(|(_, value)| *value).ok_or_else(|| JsonError::Value {
        place: MESSAGE.to_owned(),
        field,
        why: format!(
            "is {word:?}, not one of {}",
            words.iter().map(|(w, _)| *w).collect::<Vec<_>>().join(", ")
        ),
    })
}

fn to_word<T: PartialEq>(value: T, words: &[(&'static str, T)]) -> Option<String> {
    words.iter().find(|(_, v)| *v == value).map(|(word, _)| (*word).to_owned())
}

/// Reads one message.
///
/// # Errors
/// It is no JSON, lacks a field its kind needs, or a number is too large for 32 bits.
pub fn read(bytes: &[u8]) -> Result<JsonScan, JsonError> {
    let m: Message = serde_json::from_slice(bytes).map_err(JsonError::Syntax)?;
    let kind = m.kind.as_deref().ok_or_else(|| missing(MESSAGE, "kind"))?;
    let measured = instant(m.t_ns, m.t).ok_or_else(|| missing(MESSAGE, "t or t_ns"))?;
    let stamp = match &m.stamp {
        Some(word) => of_word("stamp", word, &STAMPS)?,
        None => StampSource::Device,
    };
    let mut no_road_users = 0;
    let list = || m.detections.as_deref().ok_or_else(|| missing(MESSAGE, "detections"));
    let data = match kind {
        "radar" => ScanData::Radar(each(list()?, |place, d| Ok(Some(radar_point(place, d)?)))?),
        "camera" => ScanData::Camera(each(list()?, |place, d| {
            let found = camera_box(place, d)?;
            no_road_users += u64::from(found.is_none());
            Ok(found)
        })?),
        "objects" => ScanData::Objects(each(list()?, |place, d| {
            let found = object_report(place, d)?;
            no_road_users += u64::from(found.is_none());
            Ok(found)
        })?),
        "loop" => match (&m.edge, &m.fault) {
            (Some(edge), None) => {
                ScanData::Loop(LoopEdge { on: of_word("edge", edge, &[("on", true), ("off", false)])? })
            }
            (None, Some(fault)) => {
                ScanData::LoopFault(DetectorFault { fault: of_word("fault", fault, &FAULTS)? })
            }
            (None, None) => return Err(missing(MESSAGE, "edge")),
            (Some(_), Some(_)) => {
                return Err(JsonError::Value {
                    place: MESSAGE.to_owned(),
                    field: "fault",
                    why: "stands beside an edge; write two messages".to_owned(),
                });
            }
        },
        "signal" => ScanData::Signal(SignalEvent {
            code: m.code.ok_or_else(|| missing(MESSAGE, "code"))?,
            parameter: m.parameter.ok_or_else(|| missing(MESSAGE, "parameter"))?,
        }),
        other => {
            return Err(JsonError::Value {
                place: MESSAGE.to_owned(),
                field: "kind",
                why: format!("is {other:?}, not one of radar, camera, loop, objects, signal"),
            });
        }
    };
    Ok(JsonScan {
        arrival: instant(m.arrival_ns, m.arrival),
        sensor: m.sensor,
        measured,
        stamp,
        data,
        no_road_users,
    })
}

fn instant(ns: Option<i64>, secs: Option<f64>) -> Option<UtcNs> {
    ns.map(UtcNs).or_else(|| secs.map(UtcNs::from_secs))
}

/// Reads every detection; those that `one` finds to be no road user are left out.
fn each<T>(
    detections: &[Detection],
    mut one: impl FnMut(&Place, &Detection) -> Result<Option<T>, JsonError>,
) -> Result<Vec<T>, JsonError> {
    let mut out = Vec::with_capacity(detections.len());
    for (i, detection) in detections.iter().enumerate() {
        out.extend(one(&Place(i), detection)?);
    }
    Ok(out)
}

/// A detection's place in its message, 0 first.
struct Place(usize);

impl Place {
    fn need<T>(&self, field: &'static str, value: Option<T>) -> Result<T, JsonError> {
        value.ok_or_else(|| missing(&format!("detection {}", self.0), field))
    }

    /// A number that fits 32 bits.
    fn number(&self, field: &'static str, value: Option<f32>) -> Result<f32, JsonError> {
        let value = self.need(field, value)?;
        if value.is_finite() { Ok(value) } else { Err(self.too_large(field)) }
    }

    fn too_large(&self, field: &'static str) -> JsonError {
        JsonError::Value {
            place: format!("detection {}", self.0),
            field,
            why: "is too large for 32 bits".to_owned(),
        }
    }
}

fn radar_point(place: &Place, d: &Detection) -> Result<RadarPoint, JsonError> {
    Ok(RadarPoint {
        range_m: place.number("range_m", d.range_m)?,
        azimuth_rad: place.number("azimuth_rad", d.azimuth_rad)?,
        range_rate_mps: place.number("range_rate_mps", d.range_rate_mps)?,
        snr_db: d.snr_db.map(|snr| place.number("snr_db", Some(snr))).transpose()?,
    })
}

fn camera_box(place: &Place, d: &Detection) -> Result<Option<CameraBox>, JsonError> {
    let [left_px, top_px, width_px, height_px] = place.need("bbox_px", d.bbox_px)?;
    if ![left_px, top_px, width_px, height_px].iter().all(|v| v.is_finite()) {
        return Err(place.too_large("bbox_px"));
    }
    let confidence = place.number("confidence", Some(d.confidence.unwrap_or(1.0)))?;
    let class = class(d);
    Ok(class.map(|class| CameraBox {
        left_px,
        top_px,
        width_px,
        height_px,
        class,
        confidence,
        object_id: d.object_id,
    }))
}

fn object_report(place: &Place, d: &Detection) -> Result<Option<ObjectReport>, JsonError> {
    let (object_id, x_m, y_m) =
        (place.need("object_id", d.object_id)?, place.number("x_m", d.x_m)?, place.number("y_m", d.y_m)?);
    let (vx_mps, vy_mps) = (place.number("vx_mps", d.vx_mps)?, place.number("vy_mps", d.vy_mps)?);
    Ok(class(d).map(|class| ObjectReport { object_id, x_m, y_m, vx_mps, vy_mps, class }))
}

/// The class its label means, unknown where it has none, `None` where the label names no road user.
fn class(d: &Detection) -> Option<ObjectClass> {
    d.class.as_deref().map_or(Some(ObjectClass::Unknown), ObjectClass::from_label)
}

/// Writes one scan.
///
/// # Errors
/// A number in it is infinite or none, which JSON cannot say.
pub fn write(sensor: &str, scan: &Scan) -> Result<Vec<u8>, JsonError> {
    let mut m = Message {
        sensor: Some(sensor.to_owned()),
        t_ns: Some(scan.measured.0),
        arrival_ns: Some(scan.arrival.0),
        stamp: to_word(scan.stamp, &STAMPS),
        ..Message::default()
    };
    let kind = match &scan.data {
        ScanData::Radar(points) => {
            m.detections = Some(
                points
                    .iter()
                    .map(|p| Detection {
                        range_m: Some(p.range_m),
                        azimuth_rad: Some(p.azimuth_rad),
                        range_rate_mps: Some(p.range_rate_mps),
                        snr_db: p.snr_db,
                        ..Detection::default()
                    })
                    .collect(),
            );
            "radar"
        }
        ScanData::Camera(boxes) => {
            m.detections = Some(
                boxes
                    .iter()
                    .map(|b| Detection {
                        bbox_px: Some([b.left_px, b.top_px, b.width_px, b.height_px]),
                        class: Some(b.class.name().to_owned()),
                        confidence: Some(b.confidence),
                        object_id: b.object_id,
                        ..Detection::default()
                    })
                    .collect(),
            );
            "camera"
        }
        ScanData::Objects(objects) => {
            m.detections = Some(
                objects
                    .iter()
                    .map(|o| Detection {
                        object_id: Some(o.object_id),
                        x_m: Some(o.x_m),
                        y_m: Some(o.y_m),
                        vx_mps: Some(o.vx_mps),
                        vy_mps: Some(o.vy_mps),
                        class: Some(o.class.name().to_owned()),
                        ..Detection::default()
                    })
                    .collect(),
            );
            "objects"
        }
        ScanData::Loop(edge) => {
            m.edge = Some(if edge.on { "on" } else { "off" }.to_owned());
            "loop"
        }
        ScanData::LoopFault(fault) => {
            m.fault = to_word(fault.fault, &FAULTS);
            "loop"
        }
        ScanData::Signal(event) => {
            m.code = Some(event.code);
            m.parameter = Some(event.parameter);
            "signal"
        }
    };
    m.kind = Some(kind.to_owned());
    check_finite(&m)?;
    serde_json::to_vec(&m).map_err(JsonError::Syntax)
}

/// JSON has no word for what is infinite or no number; serde would write `null`, which reads as absent.
fn check_finite(m: &Message) -> Result<(), JsonError> {
    for (i, d) in m.detections.iter().flatten().enumerate() {
        let [left, top, width, height] = d.bbox_px.unwrap_or_default();
        let fields = [
            ("range_m", d.range_m),
            ("azimuth_rad", d.azimuth_rad),
            ("range_rate_mps", d.range_rate_mps),
            ("snr_db", d.snr_db),
            ("confidence", d.confidence),
            ("x_m", d.x_m),
            ("y_m", d.y_m),
            ("vx_mps", d.vx_mps),
            ("vy_mps", d.vy_mps),
            ("bbox_px", Some(left)),
            ("bbox_px", Some(top)),
            ("bbox_px", Some(width)),
            ("bbox_px", Some(height)),
        ];
        if let Some((field, _)) = fields.iter().find(|(_, value)| value.is_some_and(|v| !v.is_finite())) {
            return Err(JsonError::Value {
                place: format!("detection {i}"),
                field,
                why: "is infinite or no number".to_owned(),
            });
        }
    }
    Ok(())
}
