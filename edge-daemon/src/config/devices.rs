//! What each format of a `[[source]]` needs to know of its device, as it is typed.

use super::check::{At, Findings};
use super::defaults as d;
use super::polled;
use fusion_contract::ObjectClass;
use fusion_decode::camera_mapped::{self as mapped, Mapping, Pointer};
use fusion_decode::can::CanFraming;
use fusion_decode::onvif::ImageSize;
use fusion_decode::vehicle::EventStamp;
use fusion_decode::{ops243, rtms_g4, smartsensor};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `[source.ars408]`: how CAN frames come.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ars408 {
    /// How they are written into the bytes.
    pub framing: Framing,
    /// An slcan adapter is opened with this bit rate, kilobits a second; 0: it is open.
    pub open_kilobits: u32,
}

/// How CAN frames are written into the bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Framing {
    /// As the transport has them: `can` SocketCAN's records, a file candump's text, others slcan's commands.
    #[default]
    Auto,
    /// ASCII commands of serial-line adapters.
    Slcan,
    /// Text of can-utils' `candump`.
    Candump,
    /// SocketCAN's records of 16 bytes.
    Socketcan,
}

/// Bit rates of an slcan adapter's command `S`, kilobits a second, by its digit.
const SLCAN_KILOBITS: [u32; 9] = [10, 20, 50, 100, 125, 250, 500, 800, 1000];

impl Ars408 {
    /// What opens an slcan adapter: closed first, should it be open.
    #[must_use]
    pub fn opening(&self) -> Option<String> {
        let digit = SLCAN_KILOBITS.iter().position(|k| *k == self.open_kilobits)?;
        Some(format!("C\rS{digit}\rO\r"))
    }

    /// The carrier of a source whose transport is a CAN interface, a file, or another.
    #[must_use]
    pub fn framing(&self, is_can: bool, is_file: bool) -> CanFraming {
        match self.framing {
            Framing::Slcan => CanFraming::Slcan,
            Framing::Candump => CanFraming::Candump,
            Framing::Socketcan => CanFraming::Socketcan,
            Framing::Auto if is_can => CanFraming::Socketcan,
            Framing::Auto if is_file => CanFraming::Candump,
            Framing::Auto => CanFraming::Slcan,
        }
    }

    pub(super) fn check(&self, at: &At, f: &mut Findings) {
        if self.open_kilobits != 0 && self.opening().is_none() {
            let known = SLCAN_KILOBITS.map(|k| k.to_string()).join(", ");
            let what = format!("{} is no bit rate of an slcan adapter", self.open_kilobits);
            f.error(at.key("open_kilobits"), what, format!("use one of {known}; an ARS408 speaks at 500"));
        }
    }
}

/// `[source.ops243]`: how the radar is set up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ops243 {
    /// Unit of speeds until the radar states another.
    pub speed_unit: SpeedUnit,
    /// Unit of ranges until the radar states another.
    pub range_unit: RangeUnit,
    /// Bare numbers are ranges, not speeds.
    pub bare_is_range: bool,
    /// Models that measure no range: where the beam meets the lane, metres; 0: a speed alone is no detection.
    pub assumed_range_metres: f64,
}

/// Unit of speeds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeedUnit {
    /// m/s.
    #[default]
    MetresPerSecond,
    /// cm/s.
    CentimetresPerSecond,
    /// ft/s.
    FeetPerSecond,
    /// km/h.
    KilometresPerHour,
    /// mph.
    MilesPerHour,
}

/// Unit of ranges.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RangeUnit {
    /// Metres.
    #[default]
    Metres,
    /// Centimetres.
    Centimetres,
    /// Feet.
    Feet,
    /// Inches.
    Inches,
    /// Yards.
    Yards,
}

impl Ops243 {
    /// The same for the decoder.
    #[must_use]
    pub fn setup(&self) -> ops243::Setup {
        let speed = match self.speed_unit {
            SpeedUnit::MetresPerSecond => ops243::SpeedUnit::MetresPerSecond,
            SpeedUnit::CentimetresPerSecond => ops243::SpeedUnit::CentimetresPerSecond,
            SpeedUnit::FeetPerSecond => ops243::SpeedUnit::FeetPerSecond,
            SpeedUnit::KilometresPerHour => ops243::SpeedUnit::KilometresPerHour,
            SpeedUnit::MilesPerHour => ops243::SpeedUnit::MilesPerHour,
        };
        let range = match self.range_unit {
            RangeUnit::Metres => ops243::RangeUnit::Metres,
            RangeUnit::Centimetres => ops243::RangeUnit::Centimetres,
            RangeUnit::Feet => ops243::RangeUnit::Feet,
            RangeUnit::Inches => ops243::RangeUnit::Inches,
            RangeUnit::Yards => ops243::RangeUnit::Yards,
        };
        let units = ops243::Units { speed, range, bare_is_range: self.bare_is_range };
        ops243::Setup { units, assumed_range_m: self.assumed_range_metres as f32 }
    }

    pub(super) fn check(&self, at: &At, f: &mut Findings) {
        f.range(at, "assumed_range_metres", self.assumed_range_metres, (0.0, 200.0), " metres");
    }
}

/// `[source.ld2450]`: how the module hangs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ld2450 {
    /// x counts to the left, seen along the beam: the module hangs upside down.
    pub x_to_the_left: bool,
}

/// `[source.smartsensor_hd]`: how the sensor is set up and asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SmartsensorHd {
    /// Metres and km/h, not feet and mph.
    pub metric: bool,
    /// What an event's stamp means.
    pub stamp: VehicleStamp,
    /// The sensor's identifier on the line.
    pub sensor_id: u16,
    /// Time between two questions, milliseconds; 0: it is set to speak by itself.
    pub poll_ms: f64,
    /// Longest wait for an answer, milliseconds.
    pub answer_ms: f64,
}

impl Default for SmartsensorHd {
    fn default() -> Self {
        Self {
            metric: false,
            stamp: VehicleStamp::Entered,
            sensor_id: 0,
            poll_ms: 200.0,
            answer_ms: d::poll_answer(),
        }
    }
}

/// `[source.rtms_g4]`: how the sensor is set up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RtmsG4 {
    /// What an event's stamp means.
    pub stamp: VehicleStamp,
    /// The only sensor to be heard, on a line that several share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sensor_id: Option<u16>,
}

impl RtmsG4 {
    /// The same for the decoder.
    #[must_use]
    pub fn setup(&self) -> rtms_g4::Setup {
        rtms_g4::Setup { stamp: self.stamp.into(), sensor_id: self.sensor_id }
    }
}

/// What a vehicle's stamp means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VehicleStamp {
    /// When it came into the beam.
    #[default]
    Entered,
    /// When it had left it.
    Left,
}

impl From<VehicleStamp> for EventStamp {
    fn from(stamp: VehicleStamp) -> Self {
        match stamp {
            VehicleStamp::Entered => Self::Entered,
            VehicleStamp::Left => Self::Left,
        }
    }
}

impl SmartsensorHd {
    /// The same for the decoder.
    #[must_use]
    pub fn setup(&self) -> smartsensor::Setup {
        smartsensor::Setup { metric: self.metric, stamp: self.stamp.into() }
    }

    pub(super) fn check(&self, at: &At, f: &mut Findings) {
        if self.poll_ms != 0.0 {
            polled::timing(at, self.poll_ms, self.answer_ms, f);
        }
    }
}

/// `[source.camera_mapped]`: where a message's fields lie, as JSON pointers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CameraMapped {
    /// The list of detections, in a message.
    pub detections: String,
    /// The camera's name, in a message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub camera: Option<String>,
    /// The time, in a message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// How the time is written.
    pub time_form: TimeForm,
    /// The frame's number, in a message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame: Option<String>,
    /// The four numbers of a box, in a detection.
    pub edges: [String; 4],
    /// What the four numbers are.
    pub layout: BoxLayout,
    /// What they are counted in.
    pub coordinates: Coordinates,
    /// The class, in a detection; empty: every detection is a road user of unknown class.
    pub class: String,
    /// Names of classes besides the common ones.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub classes: BTreeMap<String, String>,
    /// The confidence, in a detection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<String>,
    /// The confidence that means certainty.
    pub full_confidence: f64,
    /// The object's identity, in a detection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl Default for CameraMapped {
    fn default() -> Self {
        Self {
            detections: "/detections".to_owned(),
            camera: None,
            time: None,
            time_form: TimeForm::Seconds,
            frame: None,
            edges: ["/bbox/0", "/bbox/1", "/bbox/2", "/bbox/3"].map(str::to_owned),
            layout: BoxLayout::CornerAndSize,
            coordinates: Coordinates::Pixels,
            class: "/class".to_owned(),
            classes: BTreeMap::new(),
            confidence: None,
            full_confidence: 1.0,
            id: None,
        }
    }
}

/// How a time is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimeForm {
    /// Seconds since 1970.
    #[default]
    Seconds,
    /// Milliseconds since 1970.
    Milliseconds,
    /// Microseconds since 1970.
    Microseconds,
    /// Nanoseconds since 1970.
    Nanoseconds,
    /// A text with date and time.
    Rfc3339,
}

/// What the four numbers of a box are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BoxLayout {
    /// Left, top, width, height.
    #[default]
    CornerAndSize,
    /// Left, top, right, bottom.
    Corners,
    /// Centre's x, centre's y, width, height.
    CentreAndSize,
}

/// What a box's numbers are counted in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coordinates {
    /// Pixels.
    #[default]
    Pixels,
    /// Fractions of the image.
    Fractions,
}

impl CameraMapped {
    /// The table for the decoder, in an image of this size.
    ///
    /// # Errors
    /// The key that is wrong, and how.
    pub fn mapping(&self, size: ImageSize) -> Result<Mapping, (&'static str, String)> {
        let at = |key, text: &str| text.parse::<Pointer>().map_err(|e| (key, e.to_string()));
        let maybe = |key, text: &Option<String>| text.as_deref().map(|t| at(key, t)).transpose();
        let [a, b, c, e] = &self.edges;
        let form = match self.time_form {
            TimeForm::Seconds => mapped::TimeForm::Seconds,
            TimeForm::Milliseconds => mapped::TimeForm::Milliseconds,
            TimeForm::Microseconds => mapped::TimeForm::Microseconds,
            TimeForm::Nanoseconds => mapped::TimeForm::Nanoseconds,
            TimeForm::Rfc3339 => mapped::TimeForm::Rfc3339,
        };
        let class_of = |(name, class): (&String, &String)| {
            let mut all = ObjectClass::KNOWN.into_iter().chain([ObjectClass::Unknown]);
            let known = all.find(|k| k.name() == class);
            known.map(|k| (name.clone(), k)).ok_or_else(|| ("classes", format!("`{class}` is no class")))
        };
        Ok(Mapping {
            detections: at("detections", &self.detections)?,
            camera: maybe("camera", &self.camera)?,
            time: maybe("time", &self.time)?.map(|p| (p, form)),
            frame: maybe("frame", &self.frame)?,
            edges: [at("edges", a)?, at("edges", b)?, at("edges", c)?, at("edges", e)?],
            layout: match self.layout {
                BoxLayout::CornerAndSize => mapped::BoxLayout::CornerAndSize,
                BoxLayout::Corners => mapped::BoxLayout::Corners,
                BoxLayout::CentreAndSize => mapped::BoxLayout::CentreAndSize,
            },
            coordinates: match self.coordinates {
                Coordinates::Pixels => mapped::Coordinates::Pixels,
                Coordinates::Fractions => mapped::Coordinates::Fractions(size),
            },
            class: (!self.class.is_empty()).then(|| at("class", &self.class)).transpose()?,
            classes: self.classes.iter().map(class_of).collect::<Result<_, _>>()?,
            confidence: maybe("confidence", &self.confidence)?,
            full_confidence: self.full_confidence,
            id: maybe("id", &self.id)?,
        })
    }

    pub(super) fn check(&self, at: &At, f: &mut Findings) {
        if let Err((key, what)) = self.mapping(ImageSize::default()) {
            let remedy = if key == "classes" {
                "use car, van, truck, bus, motorcycle, bicycle, pedestrian or unknown"
            } else {
                "write a JSON pointer such as \"/result/0/box\""
            };
            f.error(at.key(key), what, remedy);
        }
        f.range(at, "full_confidence", self.full_confidence, (1e-3, 1e6), "");
    }
}
