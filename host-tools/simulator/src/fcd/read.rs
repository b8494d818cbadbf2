//! An `fcd-export` document, time step by time step.

use super::FcdError;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::collections::BTreeMap;
use std::io::BufRead;

/// Most road users in one step; a document with more is broken or hostile.
const MOST: usize = 100_000;

/// Where somebody is at one time step.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Place {
    pub x_m: f64,
    pub y_m: f64,
    /// Clockwise from north.
    pub angle_deg: f64,
    pub speed_mps: f64,
    pub kind: String,
    pub lane: String,
    /// A `<person>`.
    pub on_foot: bool,
}

/// One time step, by SUMO's names.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct TimeStep {
    pub time_s: f64,
    pub places: BTreeMap<String, Place>,
}

/// Reads them one by one.
pub(super) struct Steps<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
    last_s: f64,
}

impl<R: BufRead> Steps<R> {
    pub fn new(document: R) -> Self {
        Self { reader: Reader::from_reader(document), buffer: Vec::new(), last_s: f64::NEG_INFINITY }
    }

    /// The next step; none at the document's end.
    pub fn next(&mut self) -> Result<Option<TimeStep>, FcdError> {
        let mut step: Option<TimeStep> = None;
        let mut inside = false;
        loop {
            self.buffer.clear();
            let offset = self.reader.buffer_position();
            let damaged = |what: String| FcdError::Damaged { offset, what };
            let event = self.reader.read_event_into(&mut self.buffer).map_err(|e| damaged(e.to_string()))?;
            match &event {
                Event::Eof if inside => return Err(damaged("it ends inside a time step".to_owned())),
                Event::Eof => return Ok(None),
                Event::Start(e) | Event::Empty(e) => match e.local_name().as_ref() {
                    "timestep" => {
                        let time_s = time(e).map_err(damaged)?;
                        if time_s <= self.last_s {
                            return Err(damaged(format!("time goes back to {time_s} s")));
                        }
                        self.last_s = time_s;
                        let begun = TimeStep { time_s, places: BTreeMap::new() };
                        if matches!(event, Event::Empty(_)) {
                            return Ok(Some(begun));
                        }
                        (step, inside) = (Some(begun), true);
                    }
                    name @ ("vehicle" | "person") => {
                        let Some(step) = &mut step else { continue };
                        let (id, place) = place(e, name == "person").map_err(damaged)?;
                        step.places.insert(id, place);
                        if step.places.len() > MOST {
                            return Err(damaged(format!("more than {MOST} road users in one step")));
                        }
                    }
                    _ => {}
                },
                Event::End(e) if e.local_name().as_ref() == "timestep" => return Ok(step),
                _ => {}
            }
        }
    }
}

fn attributes(e: &BytesStart<'_>, mut each: impl FnMut(&str, &str)) -> Result<(), String> {
    for attribute in e.attributes().with_checks(false) {
        let attribute = attribute.map_err(|e| e.to_string())?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|e| e.to_string())?;
        each(attribute.key.local_name().as_ref(), &value);
    }
    Ok(())
}

fn number(name: &str, text: &str) -> Result<f64, String> {
    let number = text.trim().parse().ok().filter(|v: &f64| v.is_finite());
    number.ok_or_else(|| format!("attribute `{name}` is `{text}`, which is no number"))
}

fn time(e: &BytesStart<'_>) -> Result<f64, String> {
    let mut found = None;
    attributes(e, |name, text| {
        if name == "time" {
            found = Some(number(name, text));
        }
    })?;
    found.unwrap_or_else(|| Err("a time step without `time`".to_owned()))
}

fn place(e: &BytesStart<'_>, on_foot: bool) -> Result<(String, Place), String> {
    let (mut id, mut place) = (None, Place { on_foot, ..Place::default() });
    let (mut there, mut wrong) = (0_u8, None);
    attributes(e, |name, text| {
        let slot = match name {
            "x" => (&mut place.x_m, 1),
            "y" => (&mut place.y_m, 2),
            "angle" => (&mut place.angle_deg, 4),
            "speed" => (&mut place.speed_mps, 8),
            "id" => {
                id = Some(text.to_owned());
                return;
            }
            "type" => return text.clone_into(&mut place.kind),
            "lane" => return text.clone_into(&mut place.lane),
            _ => return,
        };
        match number(name, text) {
            Ok(value) => {
                *slot.0 = value;
                there |= slot.1;
            }
            Err(what) => wrong = Some(what),
        }
    })?;
    if let Some(what) = wrong {
        return Err(what);
    }
    let id = id.ok_or_else(|| "a road user without `id`".to_owned())?;
    if there != 15 {
        return Err(format!("`{id}` lacks one of x, y, angle and speed"));
    }
    Ok((id, place))
}
