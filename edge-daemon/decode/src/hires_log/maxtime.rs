//! MaxTime XML: `<Event ID TimeStamp="M-D-YYYY HH:MM:SS.f" EventTypeID Parameter/>`.

use super::{Event, parse_local};
use crate::Decoded;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event as Xml};

/// Most faults reported one by one.
const MAX_FAULTS: usize = 100;

/// Longest element read, bytes.
const MAX_ELEMENT_BYTES: usize = 1024;

/// Reads all events. Each element is parsed by itself, so that damage costs no more than what it touches.
pub(super) fn read(file: &[u8], events: &mut Vec<Event>, out: &mut Decoded) {
    let mut faults = 0;
    let starts = memchr::memmem::find_iter(file, b"<Event")
        .filter(|at| file.get(at + 6).is_some_and(u8::is_ascii_whitespace));
    for at in starts {
        let element = &file[at..file.len().min(at + MAX_ELEMENT_BYTES)];
        // An element that runs into the next was cut.
        let next = memchr::memchr(b'<', &element[1..]).map_or(element.len(), |n| n + 1);
        match parse(&element[..next]) {
            Ok(e) => events.push(e),
            Err(what) => {
                faults += 1;
                if faults <= MAX_FAULTS {
                    out.fault(at as u64, what);
                }
            }
        }
    }
    if faults > MAX_FAULTS {
        out.fault(0, format!("{} further damaged events", faults - MAX_FAULTS));
    }
}

/// Parses one element's text.
fn parse(element: &[u8]) -> Result<Event, String> {
    let mut reader = Reader::from_reader(element);
    reader.config_mut().check_end_names = false;
    match reader.read_event() {
        Ok(Xml::Empty(e) | Xml::Start(e)) => event(&e),
        Ok(_) => Err("no event element".to_owned()),
        Err(e) => Err(format!("damaged event element: {e}")),
    }
}

fn event(e: &BytesStart<'_>) -> Result<Event, String> {
    let mut local_ns = None;
    let (mut code, mut parameter) = (None, None);
    for a in e.attributes().with_checks(false).flatten() {
        let text = a.value.as_ref();
        match a.key.local_name().as_ref() {
            "TimeStamp" => local_ns = parse_local(text),
            "EventTypeID" => code = text.trim().parse().ok(),
            "Parameter" => parameter = text.trim().parse().ok(),
            _ => {}
        }
    }
    let missing = |name: &str| format!("event without a valid attribute `{name}`");
    Ok(Event {
        local_ns: local_ns.ok_or_else(|| missing("TimeStamp"))?,
        code: code.ok_or_else(|| missing("EventTypeID"))?,
        parameter: parameter.ok_or_else(|| missing("Parameter"))?,
    })
}
