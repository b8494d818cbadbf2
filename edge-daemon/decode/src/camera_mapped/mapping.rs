//! The table of fields.

use crate::onvif::ImageSize;
use fusion_contract::ObjectClass;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// Where the fields of a camera's messages lie. [`Mapping::default`] is for `{"detections":[{"bbox":[left,top,width,height],"class":"car"}]}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// The list of detections, or the one detection, in a message; empty where the message itself is one.
    pub detections: Pointer,
    /// The camera's name, in a message.
    pub camera: Option<Pointer>,
    /// The time the frame was taken, in a message, and how it is written.
    pub time: Option<(Pointer, TimeForm)>,
    /// The frame's number, in a message.
    pub frame: Option<Pointer>,
    /// The four numbers of a box, in a detection.
    pub edges: [Pointer; 4],
    /// What the four numbers are.
    pub layout: BoxLayout,
    /// What they are counted in.
    pub coordinates: Coordinates,
    /// The class, in a detection; without it every detection is a road user of unknown class.
    pub class: Option<Pointer>,
    /// Names of classes besides the common ones ([`ObjectClass::from_label`]); numbers as texts.
    pub classes: BTreeMap<String, ObjectClass>,
    /// The detector's confidence, in a detection.
    pub confidence: Option<Pointer>,
    /// The confidence that means certainty: 1, or 100 for per cent.
    pub full_confidence: f64,
    /// The camera's identity of the object, in a detection.
    pub id: Option<Pointer>,
}

impl Default for Mapping {
    fn default() -> Self {
        let bbox = |k: &str| Pointer(vec!["bbox".to_owned(), k.to_owned()]);
        Self {
            detections: Pointer(vec!["detections".to_owned()]),
            camera: None,
            time: None,
            frame: None,
            edges: [bbox("0"), bbox("1"), bbox("2"), bbox("3")],
            layout: BoxLayout::CornerAndSize,
            coordinates: Coordinates::Pixels,
            class: Some(Pointer(vec!["class".to_owned()])),
            classes: BTreeMap::new(),
            confidence: None,
            full_confidence: 1.0,
            id: None,
        }
    }
}

impl Mapping {
    /// The class that a name means; none for what is no road user.
    #[must_use]
    pub fn class_named(&self, name: &str) -> Option<ObjectClass> {
        self.classes.get(name).copied().or_else(|| ObjectClass::from_label(name))
    }
}

/// What the four numbers of a box are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BoxLayout {
    /// Left, top, width, height.
    #[default]
    CornerAndSize,
    /// Left, top, right, bottom.
    Corners,
    /// Centre's x, centre's y, width, height.
    CentreAndSize,
}

/// What a box's numbers are counted in, from the image's upper left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Coordinates {
    /// Pixels.
    #[default]
    Pixels,
    /// Fractions of an image of this size.
    Fractions(ImageSize),
}

/// How a time is written. All count from 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeForm {
    /// A number of seconds.
    #[default]
    Seconds,
    /// A number of milliseconds.
    Milliseconds,
    /// A number of microseconds.
    Microseconds,
    /// A whole number of nanoseconds.
    Nanoseconds,
    /// A text, `2024-02-21T18:15:00.6Z`.
    Rfc3339,
}

/// A JSON pointer (RFC 6901).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pointer(Vec<String>);

/// A text that is no JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no JSON pointer: it must be empty or begin with `/`")]
pub struct BadPointer(pub String);

impl FromStr for Pointer {
    type Err = BadPointer;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        if s.is_empty() {
            return Ok(Self::default());
        }
        let Some(rest) = s.strip_prefix('/') else { return Err(BadPointer(s.to_owned())) };
        Ok(Self(rest.split('/').map(|t| t.replace("~1", "/").replace("~0", "~")).collect()))
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|t| write!(f, "/{}", t.replace('~', "~0").replace('/', "~1")))
    }
}

/// A token that may be an index into an array.
fn index(token: &str) -> Option<usize> {
    let digits = !token.is_empty() && token.bytes().all(|b| b.is_ascii_digit());
    if digits && (token == "0" || !token.starts_with('0')) { token.parse().ok() } else { None }
}

impl Pointer {
    /// What it points to.
    #[must_use]
    pub fn get<'a>(&self, v: &'a Value) -> Option<&'a Value> {
        self.0.iter().try_fold(v, |v, token| match v {
            Value::Object(map) => map.get(token),
            Value::Array(list) => list.get(index(token)?),
            _ => None,
        })
    }

    /// Copies what it points to in `from`, as far as `keep` lets it, to where it points to in `to`.
    pub(super) fn copy(&self, from: &Value, to: &mut Value, keep: impl Fn(&Value) -> Option<Value>) {
        if let Some(kept) = self.get(from).and_then(keep) {
            self.put(to, kept);
        }
    }

    /// Puts a value where it points to, through objects only: a member `0` is found as an element 0 is.
    pub(crate) fn put(&self, to: &mut Value, value: Value) {
        let mut to = to;
        for token in &self.0 {
            if !to.is_object() {
                *to = Value::Object(Map::new());
            }
            let Some(members) = to.as_object_mut() else { return };
            to = members.entry(token.as_str()).or_insert(Value::Null);
        }
        *to = value;
    }
}
