//! One thing told, as a line for people or for programs.

use anyhow::{Context as _, Result};
use fusion_wire::client::{Kept, Position, Told, UnitId};
use fusion_wire::{Format, Message, encode, proto};
use serde_json::{Map, Value, json};
use std::fmt::Write as _;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// Track frames.
    Tracks,
    /// Alerts.
    Alerts,
    /// Detector and signal events.
    Events,
    /// Counts of intervals.
    Traffic,
    /// What signals show.
    Signals,
    /// How units are.
    Health,
    /// Units that come and go, messages that are gone or can't be read.
    Link,
}

/// A line.
#[derive(Debug)]
pub struct Line<'a>(&'a Told);

impl<'a> Line<'a> {
    /// Of what was told.
    #[must_use]
    pub fn of(told: &'a Told) -> Self {
        Self(told)
    }

    /// What it is about.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.0 {
            Told::Kept { message: Kept::Alert(_), .. } => Kind::Alerts,
            Told::Kept { message: Kept::Event(_), .. } => Kind::Events,
            Told::Kept { message: Kept::Counts(_), .. } => Kind::Traffic,
            Told::Frame { .. } | Told::Past { .. } | Told::Lost { .. } => Kind::Tracks,
            Told::Health { .. } => Kind::Health,
            Told::Signal { .. } => Kind::Signals,
            Told::Gone { .. }
            | Told::Anew { .. }
            | Told::Appeared(_)
            | Told::Vanished(_)
            | Told::Broken { .. } => Kind::Link,
        }
    }

    fn unit(&self) -> &UnitId {
        match self.0 {
            Told::Kept { unit, .. }
            | Told::Gone { unit, .. }
            | Told::Anew { unit, .. }
            | Told::Frame { unit, .. }
            | Told::Past { unit, .. }
            | Told::Lost { unit, .. }
            | Told::Health { unit, .. }
            | Told::Signal { unit, .. }
            | Told::Broken { unit, .. }
            | Told::Appeared(unit)
            | Told::Vanished(unit) => unit,
        }
    }

    /// For people.
    #[must_use]
    pub fn text(&self) -> String {
        let what = match self.0 {
            Told::Kept { position, message, .. } => {
                let number = position.map_or(String::new(), |p| format!(" #{}", p.next.saturating_sub(1)));
                format!("{}{number}", kept(message))
            }
            Told::Gone { first, position, .. } => {
                format!("gone: messages #{first} to #{} are kept no more", position.next.saturating_sub(1))
            }
            Told::Anew { .. } => {
                "anew: the unit has begun a new outbox, what the old one held is lost".to_owned()
            }
            Told::Frame { frame, missed, restarted, .. } => frame_text(frame, *missed, *restarted),
            Told::Past { frame, .. } => {
                format!("frame {} from history: {} tracks", frame.sequence, frame.tracks.len())
            }
            Told::Lost { first, last, .. } => {
                format!("frames {first} to {last} are lost: the unit's history does not hold them")
            }
            Told::Health { health, .. } => health_text(health),
            Told::Signal { signal, .. } => signal_text(signal),
            Told::Appeared(_) => "is there".to_owned(),
            Told::Vanished(_) => "is gone, or can't be reached".to_owned(),
            Told::Broken { key, why, .. } => format!("can't read a message on {key}: {why}"),
        };
        format!("{} {what}", self.unit())
    }

    /// For programs: `unit`, `kind`, what is known of the message, and the message itself.
    ///
    /// # Errors
    /// An enum holds a number that this version does not know.
    pub fn json(&self) -> Result<String> {
        let (kind, mut more, message) = match self.0 {
            Told::Kept { position, enqueued_utc_ns, message, .. } => {
                let (kind, message) = match message {
                    Kept::Alert(m) => ("alert", value(m)?),
                    Kept::Event(m) => ("event", value(m)?),
                    Kept::Counts(m) => ("traffic", value(m)?),
                };
                let mut more = Map::new();
                if let Some(p) = position {
                    more.extend(place(p));
                    more.insert("enqueued_utc_ns".to_owned(), json!(enqueued_utc_ns.to_string()));
                }
                (kind, more, Some(message))
            }
            Told::Gone { first, position, .. } => {
                let mut more = place(position);
                more.insert("first".to_owned(), json!(first));
                ("gone", more, None)
            }
            Told::Anew { position, .. } => ("anew", place(position), None),
            Told::Frame { frame, missed, restarted, .. } => {
                let more = [("missed", json!(missed)), ("restarted", json!(restarted))];
                ("tracks", more.map(|(k, v)| (k.to_owned(), v)).into_iter().collect(), Some(value(frame)?))
            }
            Told::Past { frame, .. } => {
                ("tracks", Map::from_iter([("from_history".to_owned(), json!(true))]), Some(value(frame)?))
            }
            Told::Lost { first, last, .. } => {
                let more = [("first", json!(first)), ("last", json!(last))];
                ("lost", more.map(|(k, v)| (k.to_owned(), v)).into_iter().collect(), None)
            }
            Told::Health { health, .. } => ("health", Map::new(), Some(value(&**health)?)),
            Told::Signal { signal, .. } => ("signal", Map::new(), Some(value(signal)?)),
            Told::Appeared(_) => ("appeared", Map::new(), None),
            Told::Vanished(_) => ("vanished", Map::new(), None),
            Told::Broken { key, why, .. } => {
                let more = [("key", json!(key)), ("why", json!(why))];
                ("broken", more.map(|(k, v)| (k.to_owned(), v)).into_iter().collect(), None)
            }
        };
        more.insert("unit".to_owned(), json!(self.unit().to_string()));
        more.insert("kind".to_owned(), json!(kind));
        more.extend(message.map(|m| ("message".to_owned(), m)));
        Ok(Value::Object(more).to_string())
    }
}

/// `next` is the first number that is not had after this line.
fn place(position: &Position) -> Map<String, Value> {
    [("epoch", json!(position.epoch.to_string())), ("next", json!(position.next))]
        .map(|(k, v)| (k.to_owned(), v))
        .into_iter()
        .collect()
}

fn value<M: Message>(message: &M) -> Result<Value> {
    serde_json::from_slice(&encode(message, Format::Json)?).context("our own JSON can't be read")
}

fn kept(message: &Kept) -> String {
    match message {
        Kept::Alert(a) => {
            let step = match a.state() {
                proto::AlertState::Begin => "begins",
                proto::AlertState::Update => "lasts",
                proto::AlertState::End => "ends",
                proto::AlertState::Unspecified => "?",
            };
            format!("alert {} {step}: {} [{}]", a.kind, a.text, word(a.severity().as_str_name(), "SEVERITY_"))
        }
        Kept::Event(e) => {
            let mut text = format!("event {} parameter {} from {}", e.code, e.parameter, e.source);
            if let Some(p) = &e.passage {
                let _ = write!(
                    text,
                    ", {:.1} m/s ± {:.1}, {:.1} m long",
                    if p.against_lane { -p.speed_mps } else { p.speed_mps },
                    p.sigma_speed_mps,
                    p.length_m
                );
            }
            text
        }
        Kept::Counts(c) => {
            let mut text = format!("traffic of {} s:", c.length_s);
            for l in &c.loops {
                let _ = write!(text, " {} {} ({:.0} %)", l.name, l.volume, l.occupancy * 100.0);
            }
            for t in &c.speed_traps {
                let speed = t.time_mean_speed_mps.map_or("-".to_owned(), |v| format!("{v:.1} m/s"));
                let _ = write!(text, " {} {} ({speed})", t.name, t.vehicles);
            }
            text
        }
    }
}

fn frame_text(frame: &proto::TrackFrame, missed: u64, restarted: bool) -> String {
    let mut text = format!("frame {}: {} tracks", frame.sequence, frame.tracks.len());
    if restarted {
        text.push_str(", the unit started anew");
    }
    if missed > 0 {
        let _ = write!(text, ", missed {missed}");
    }
    text
}

fn health_text(h: &proto::Health) -> String {
    let mut text = format!("health {}", word(h.state().as_str_name(), "UNIT_STATE_"));
    let _ = write!(text, ", {} tracks, {:.1} ms", h.tracks, h.latency_p50_ms);
    if let Some(o) = &h.outbox {
        let _ = write!(
            text,
            ", outbox {} waiting ({} kB, {:.0} s)",
            o.depth,
            o.depth_bytes / 1000,
            o.oldest_age_s
        );
        if o.dropped + o.not_kept > 0 {
            let _ = write!(text, ", {} lost", o.dropped + o.not_kept);
        }
    }
    if let Some(dropped) = h.link_dropped.filter(|n| *n > 0) {
        let _ = write!(text, ", {dropped} dropped on slow links");
    }
    if let Some(clock) = h.time.as_ref().and_then(clock_text) {
        let _ = write!(text, ", clock {clock}");
    }
    for reason in &h.reasons {
        let _ = write!(text, "; {}", reason.text);
    }
    text
}

/// What the unit's clock goes by and how far it is from that; none where it does not say.
fn clock_text(time: &proto::TimeHealth) -> Option<String> {
    let kind = word(time.reference_kind().as_str_name(), "TIME_REFERENCE_");
    let offset_ms = time.source_offset_s? * 1e3;
    Some(format!("{kind} {} {offset_ms:+.3} ms", time.reference.as_deref()?))
}

fn signal_text(s: &proto::SignalState) -> String {
    let mut text = format!("signal {}:", s.source);
    for p in &s.phases {
        let _ = write!(text, " {} {}", p.number, word(p.indication().as_str_name(), "SIGNAL_INDICATION_"));
    }
    text
}

/// An enum's name without its prefix.
pub(crate) fn word(name: &str, prefix: &str) -> String {
    name.strip_prefix(prefix).unwrap_or(name).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit() -> UnitId {
        UnitId { city: "hangzhou".parse().unwrap(), unit: "gudang-07".parse().unwrap() }
    }

    fn event() -> Told {
        let event =
            proto::Event { code: 82, parameter: 5, source: "card".into(), utc_ns: 7, ..Default::default() };
        Told::Kept {
            unit: unit(),
            position: Some(Position { epoch: 9, next: 12 }),
            enqueued_utc_ns: 8,
            message: Kept::Event(event),
        }
    }

    #[test]
    fn what_is_kept_has_its_number() {
        let told = event();
        let line = Line::of(&told);
        assert_eq!(line.kind(), Kind::Events);
        assert_eq!(line.text(), "hangzhou/gudang-07 event 82 parameter 5 from card #11");
        let json: Value = serde_json::from_str(&line.json().unwrap()).unwrap();
        assert_eq!((&json["unit"], &json["kind"]), (&json!("hangzhou/gudang-07"), &json!("event")));
        assert_eq!((&json["epoch"], &json["next"]), (&json!("9"), &json!(12)));
        assert_eq!((&json["message"]["code"], &json["message"]["utc_ns"]), (&json!(82), &json!("7")));
    }

    #[test]
    fn gaps_are_told() {
        let frame = proto::TrackFrame { sequence: 40, ..Default::default() };
        let told = Told::Frame { unit: unit(), frame, missed: 3, restarted: false };
        assert_eq!(Line::of(&told).text(), "hangzhou/gudang-07 frame 40: 0 tracks, missed 3");
        let json: Value = serde_json::from_str(&Line::of(&told).json().unwrap()).unwrap();
        assert_eq!((&json["kind"], &json["missed"]), (&json!("tracks"), &json!(3)));
        let frame = proto::TrackFrame { sequence: 38, ..Default::default() };
        let told = Told::Past { unit: unit(), frame };
        assert_eq!(Line::of(&told).text(), "hangzhou/gudang-07 frame 38 from history: 0 tracks");
        let json: Value = serde_json::from_str(&Line::of(&told).json().unwrap()).unwrap();
        assert_eq!((&json["kind"], &json["from_history"]), (&json!("tracks"), &json!(true)));
        let told = Told::Lost { unit: unit(), first: 37, last: 39 };
        assert!(Line::of(&told).text().contains("frames 37 to 39 are lost"));
        let json: Value = serde_json::from_str(&Line::of(&told).json().unwrap()).unwrap();
        assert_eq!((&json["kind"], &json["first"], &json["last"]), (&json!("lost"), &json!(37), &json!(39)));
        let told = Told::Gone { unit: unit(), first: 5, position: Position { epoch: 9, next: 8 } };
        assert_eq!(Line::of(&told).text(), "hangzhou/gudang-07 gone: messages #5 to #7 are kept no more");
    }

    #[test]
    fn health_says_why() {
        let health = proto::Health {
            state: proto::UnitState::Degraded.into(),
            tracks: 4,
            latency_p50_ms: 3.26,
            reasons: vec![proto::Reason {
                code: "sensor-silent".into(),
                text: "radar says nothing".into(),
                sensor: None,
            }],
            outbox: Some(proto::OutboxHealth {
                depth: 12,
                depth_bytes: 3456,
                dropped: 2,
                ..Default::default()
            }),
            link_dropped: Some(7),
            time: Some(proto::TimeHealth {
                reference_kind: proto::TimeReference::Ntp.into(),
                reference: Some("192.0.2.1".into()),
                source_offset_s: Some(-0.000_125),
                ..Default::default()
            }),
            ..Default::default()
        };
        let told = Told::Health { unit: unit(), health: Box::new(health) };
        assert_eq!(
            Line::of(&told).text(),
            "hangzhou/gudang-07 health degraded, 4 tracks, 3.3 ms, outbox 12 waiting (3 kB, 0 s), 2 lost, 7 dropped on slow links, clock ntp 192.0.2.1 -0.125 ms; radar says nothing"
        );
    }
}
