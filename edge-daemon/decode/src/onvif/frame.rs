//! What is decoded of a frame, whichever way it is written.

use crate::deepstream::stable_id;
use fusion_contract::{ObjectClass, UtcNs};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Most objects taken from one frame.
pub(super) const MAX_OBJECTS: usize = 1024;

/// Likelihood from which a more precise class is preferred.
const LIKELY: f64 = 0.5;

/// `value · scale + translate`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Transform {
    pub(crate) scale: (f64, f64),
    pub(crate) translate: (f64, f64),
}

impl Default for Transform {
    fn default() -> Self {
        Self { scale: (1.0, 1.0), translate: (0.0, 0.0) }
    }
}

impl Transform {
    pub(crate) fn apply(&self, x: f64, y: f64) -> (f64, f64) {
        (x * self.scale.0 + self.translate.0, y * self.scale.1 + self.translate.1)
    }
}

/// A frame: nothing personal is in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Frame {
    pub(crate) time: Option<UtcNs>,
    pub(crate) transform: Transform,
    pub(crate) objects: Vec<Object>,
    /// True for a frame that tells of motion in cells and of no objects: its having none is no sign that there are none.
    pub(crate) cells_only: bool,
}

/// A road user.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Object {
    pub(crate) id: Option<u64>,
    /// Left, top, right, bottom, in the frame's coordinates.
    pub(crate) edges: [f64; 4],
    pub(crate) class: ObjectClass,
    pub(crate) confidence: f64,
}

/// An object while it is read.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) id: Option<u64>,
    pub(super) transform: Transform,
    pub(super) edges: Option<[f64; 4]>,
    pub(super) candidates: Vec<(String, f64)>,
    pub(super) removed: bool,
}

impl Draft {
    /// The object's identity from its text.
    pub(super) fn named(id: &str) -> Self {
        Self { id: stable_id(id.trim()), ..Self::default() }
    }

    /// Adds a class that the object may have.
    pub(super) fn candidate(&mut self, label: &str, likelihood: Option<f64>) {
        if self.candidates.len() < 32 && !label.trim().is_empty() {
            let likelihood = likelihood.filter(|l| l.is_finite()).unwrap_or(1.0).clamp(0.0, 1.0);
            self.candidates.push((label.trim().to_owned(), likelihood));
        }
    }

    /// The finished object; none where there is no box, or no road user.
    pub(super) fn finish(self) -> Option<Object> {
        let [left, top, right, bottom] = self.edges?;
        let ((left, top), (right, bottom)) =
            (self.transform.apply(left, top), self.transform.apply(right, bottom));
        let (class, confidence) = choose(&self.candidates)?;
        let edges = [left, top, right, bottom];
        let usable = !self.removed && edges.iter().all(|e| e.is_finite());
        usable.then_some(Object { id: self.id, edges, class, confidence })
    }
}

/// The class to believe and its likelihood; none for what is no road user.
fn choose(candidates: &[(String, f64)]) -> Option<(ObjectClass, f64)> {
    let read = |c: &(String, f64)| (label(&c.0), c.1);
    let likeliest = |among: &mut dyn Iterator<Item = (Label, f64)>| {
        among.fold(
            None,
            |best: Option<(Label, f64)>, c| if best.is_none_or(|b| c.1 > b.1) { Some(c) } else { best },
        )
    };
    let Some(best) = likeliest(&mut candidates.iter().map(read)) else {
        return Some((ObjectClass::Unknown, 1.0));
    };
    let Label::Class(class) = best.0 else {
        return match best.0 {
            Label::Vehicle => {
                let precise = |c: &(Label, f64)| matches!(c.0, Label::Class(_)) && c.1 >= LIKELY;
                match likeliest(&mut candidates.iter().map(read).filter(precise)) {
                    Some((Label::Class(class), l)) => Some((class, l)),
                    _ => Some((ObjectClass::Car, best.1)),
                }
            }
            _ => None,
        };
    };
    Some((class, best.1))
}

/// What a class's name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label {
    /// A vehicle of any kind.
    Vehicle,
    /// A road user's class.
    Class(ObjectClass),
    /// No road user.
    Nothing,
}

fn label(name: &str) -> Label {
    match name.to_ascii_lowercase().as_str() {
        // The schema of 2.x has it misspelt.
        "vehicle" | "vehical" => Label::Vehicle,
        "other" => Label::Class(ObjectClass::Unknown),
        other => ObjectClass::from_label(other).map_or(Label::Nothing, Label::Class),
    }
}

/// `xs:dateTime`; UTC where it names no zone.
pub(super) fn parse_time(text: &str) -> Result<UtcNs, String> {
    let text = text.trim();
    let parsed = OffsetDateTime::parse(text, &Rfc3339)
        .or_else(|_| OffsetDateTime::parse(&format!("{text}Z"), &Rfc3339));
    let ns = parsed.ok().and_then(|t| i64::try_from(t.unix_timestamp_nanos()).ok());
    ns.map(UtcNs)
        .ok_or_else(|| format!("`UtcTime` is no time: `{}`", text.chars().take(40).collect::<String>()))
}

/// A time as a frame states it; none where it lies outside the years that can be written.
pub(super) fn write_time(time: UtcNs) -> Option<String> {
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(time.0)).ok()?.format(&Rfc3339).ok()
}
