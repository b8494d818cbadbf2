//! Reads one frame.

use super::super::Transform;
use super::super::frame::{Draft, Frame, MAX_OBJECTS, parse_time};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Longest class name read, bytes.
const MAX_TEXT_BYTES: usize = 64;

/// Deepest nesting read.
const MAX_DEPTH: usize = 64;

/// Elements that are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    Frame,
    Transformation,
    Object,
    Appearance,
    Shape,
    Class,
    ClassCandidate,
    VehicleInfo,
    Behaviour,
    Type,
    Likelihood,
    Other,
}

impl Tag {
    fn named(name: &str) -> Self {
        match name {
            "Frame" => Self::Frame,
            "Transformation" => Self::Transformation,
            "Object" => Self::Object,
            "Appearance" => Self::Appearance,
            "Shape" => Self::Shape,
            "Class" => Self::Class,
            "ClassCandidate" => Self::ClassCandidate,
            "VehicleInfo" => Self::VehicleInfo,
            "Behaviour" => Self::Behaviour,
            "Type" => Self::Type,
            "Likelihood" => Self::Likelihood,
            _ => Self::Other,
        }
    }
}

/// A frame while it is read.
#[derive(Debug, Default)]
struct Reading {
    path: Vec<Tag>,
    frame: Frame,
    faults: Vec<String>,
    object: Option<Draft>,
    /// Text of the class that is being read, and its likelihood.
    text: String,
    likelihood: Option<f64>,
    /// Type of a `ClassCandidate`, whose likelihood comes behind it.
    candidate: Option<String>,
    cells: bool,
}

/// Reads one frame: what is decoded of it, and what was wrong with parts of it.
pub(super) fn read(text: &[u8]) -> Result<(Frame, Vec<String>), String> {
    let text = std::str::from_utf8(text).map_err(|_| "a frame that is no UTF-8".to_owned())?;
    let mut reader = Reader::from_str(text);
    let mut r = Reading::default();
    loop {
        // The error's own text may quote the frame, and with it a plate.
        match reader.read_event().map_err(|_| "a frame that is no well-formed XML".to_owned())? {
            Event::Start(e) => {
                if r.path.len() >= MAX_DEPTH {
                    return Err(format!("a frame nested deeper than {MAX_DEPTH}"));
                }
                r.open(&e);
                r.path.push(Tag::named(e.local_name().as_ref()));
            }
            Event::Empty(e) => {
                r.open(&e);
                r.path.push(Tag::named(e.local_name().as_ref()));
                r.close();
            }
            Event::Text(t) => r.text(&t.xml10_content()),
            Event::End(_) => r.close(),
            Event::Eof => break,
            _ => {}
        }
    }
    if !r.path.is_empty() {
        return Err("a frame whose elements do not end".to_owned());
    }
    r.frame.cells_only = r.cells && r.frame.objects.is_empty();
    Ok((r.frame, r.faults))
}

impl Reading {
    /// An element begins; `path` leads to its parent.
    fn open(&mut self, e: &BytesStart<'_>) {
        let name = e.local_name();
        match (self.path.as_slice(), name.as_ref()) {
            ([], "Frame") => match attribute(e, "UtcTime").map(|t| parse_time(&t)) {
                Some(Ok(time)) => self.frame.time = Some(time),
                Some(Err(what)) => self.faults.push(what),
                None => self.faults.push("a frame without `UtcTime`".to_owned()),
            },
            ([Tag::Frame], "Object") => {
                self.object = Some(Draft::named(&attribute(e, "ObjectId").unwrap_or_default()));
            }
            ([Tag::Frame, Tag::Transformation], which) => set(&mut self.frame.transform, which, e),
            ([Tag::Frame, Tag::Object, Tag::Appearance, Tag::Transformation], which) => {
                if let Some(o) = self.object.as_mut() {
                    set(&mut o.transform, which, e);
                }
            }
            ([Tag::Frame, Tag::Object, Tag::Appearance, Tag::Shape], "BoundingBox") => self.bounding_box(e),
            ([Tag::Frame, Tag::Object, Tag::Behaviour], "Removed") => {
                if let Some(o) = self.object.as_mut() {
                    o.removed = true;
                }
            }
            ([.., Tag::Class | Tag::VehicleInfo], "Type") => {
                self.text.clear();
                self.likelihood = number(e, "Likelihood");
            }
            ([.., Tag::Class], "ClassCandidate") => self.candidate = None,
            ([.., Tag::ClassCandidate], _) => self.text.clear(),
            ([Tag::Frame, ..], "MotionInCells") => self.cells = true,
            _ => {}
        }
    }

    /// The element at the path's end ends.
    fn close(&mut self) {
        let class = std::mem::take(&mut self.text);
        match self.path.as_slice() {
            [Tag::Frame, Tag::Object] => {
                let object = self.object.take().and_then(Draft::finish);
                if self.frame.objects.len() < MAX_OBJECTS {
                    self.frame.objects.extend(object);
                }
            }
            [Tag::Frame, Tag::Object, Tag::Appearance, Tag::Class | Tag::VehicleInfo, Tag::Type] => {
                let likelihood = self.likelihood.take();
                if let Some(o) = self.object.as_mut() {
                    o.candidate(&class, likelihood);
                }
            }
            [.., Tag::ClassCandidate, Tag::Type] => self.candidate = Some(class),
            [.., Tag::ClassCandidate, Tag::Likelihood] => self.likelihood = class.trim().parse().ok(),
            [Tag::Frame, Tag::Object, Tag::Appearance, Tag::Class, Tag::ClassCandidate] => {
                let likelihood = self.likelihood.take();
                if let (Some(o), Some(class)) = (self.object.as_mut(), self.candidate.take()) {
                    o.candidate(&class, likelihood);
                }
            }
            _ => {}
        }
        self.path.pop();
    }

    fn text(&mut self, text: &str) {
        let wanted = matches!(self.path.last(), Some(Tag::Type | Tag::Likelihood));
        if wanted && self.text.len() + text.len() <= MAX_TEXT_BYTES {
            self.text.push_str(text);
        }
    }

    fn bounding_box(&mut self, e: &BytesStart<'_>) {
        let edges = ["left", "top", "right", "bottom"].map(|k| number(e, k));
        let ([Some(left), Some(top), Some(right), Some(bottom)], Some(o)) = (edges, self.object.as_mut())
        else {
            self.faults.push("a `BoundingBox` without the numbers left, top, right and bottom".to_owned());
            return;
        };
        o.edges = Some([left, top, right, bottom]);
    }
}

/// Takes a transformation's `Translate` or `Scale`.
fn set(t: &mut Transform, which: &str, e: &BytesStart<'_>) {
    let (Some(x), Some(y)) = (number(e, "x"), number(e, "y")) else { return };
    match which {
        "Translate" => t.translate = (x, y),
        "Scale" => t.scale = (x, y),
        _ => {}
    }
}

fn attribute(e: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = e.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == name)?;
    Some(found.value.as_ref().to_owned())
}

fn number(e: &BytesStart<'_>, name: &str) -> Option<f64> {
    attribute(e, name)?.trim().parse().ok().filter(|n: &f64| n.is_finite())
}
