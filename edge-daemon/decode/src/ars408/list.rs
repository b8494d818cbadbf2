//! From frames to whole lists: a cycle is a status frame, then one general frame a target, then their quality and extended frames.
//!
//! A list is handed on with its last frame, where it is known which frames the radar sends (its state 0x201 says so, or the cycle before
//! showed it); else, or where frames are missing, when the next status frame comes. What is missing is told as a fault and the rest is used.

use super::frames::{ClusterQuality, Extended, Frame, General, ObjectQuality, RadarState};
use super::{layout, plausible};
use crate::can::CanFrame;
use fusion_contract::UtcNs;
use std::collections::BTreeMap;

/// Sensors that share a bus.
const SENSORS: usize = 8;

/// What a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Objects of the radar's own tracker.
    Objects,
    /// Clusters of reflections of one scan.
    Clusters,
}

/// One object or cluster with everything that was said of it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Target {
    /// Position, velocity, echo.
    pub general: General,
    /// An object's uncertainty and state.
    pub object_quality: Option<ObjectQuality>,
    /// A cluster's uncertainty and validity.
    pub cluster_quality: Option<ClusterQuality>,
    /// An object's class and size.
    pub extended: Option<Extended>,
}

/// A list of one measurement cycle.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Number of the sensor on the bus, 0 to 7.
    pub sensor: u8,
    /// What it holds.
    pub kind: Kind,
    /// Measurement cycle.
    pub counter: u16,
    /// When the status frame was received, where the carrier says so.
    pub time: Option<UtcNs>,
    /// Targets by number.
    pub targets: Vec<Target>,
}

/// What the assembler found.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// A list, whole or as far as it came.
    List(List),
    /// Something wrong: offset in the stream, what.
    Fault(u64, String),
}

/// Puts lists together, for every sensor on the bus.
#[derive(Debug, Default)]
pub struct Assembler {
    sensors: [Sensor; SENSORS],
    /// Counts status frames, so that unfinished lists are handed on in the order in which they began.
    begun: u64,
}

#[derive(Debug, Default)]
struct Sensor {
    pending: Option<Pending>,
    /// Whether quality frames come with a list; none while that is not known.
    quality: Option<bool>,
    /// Whether extended frames come with an object list.
    extended: Option<bool>,
    /// Frames that belong to no list: the stream began in the middle of one, or a status frame was lost.
    orphans: u32,
    /// Kinds that came with the wrong size and were reported, one bit each.
    wrong_size: u16,
    /// What the radar last reported of itself.
    troubles: Vec<&'static str>,
}

#[derive(Debug)]
struct Pending {
    begun: u64,
    offset: u64,
    time: Option<UtcNs>,
    kind: Kind,
    counter: u16,
    announced: usize,
    targets: BTreeMap<u8, Target>,
    /// Quality and extended frames seen.
    qualities: usize,
    extendeds: usize,
    /// Frames that name a target a second time, or one that the list does not hold.
    stray: u32,
    /// True once the list was handed on.
    sent: bool,
    /// True once the radar has said, since the list began, which frames it sends.
    restated: bool,
}

impl Assembler {
    /// Takes a frame at an offset of the stream; calls `found` for what it completed. True where the frame is this radar's.
    pub fn push(&mut self, offset: u64, frame: &CanFrame, mut found: impl FnMut(Event)) -> bool {
        let Some((index, number)) = layout::kind(frame) else { return false };
        let Some(sensor) = self.sensors.get_mut(usize::from(number)) else { return false };
        let Some(content) = layout::read(index, frame.data()) else {
            if sensor.wrong_size >> index & 1 == 0 {
                sensor.wrong_size |= 1 << index;
                let (n, id) = (frame.data().len(), frame.id);
                let what = format!(
                    "sensor {number}: frame {id:#x} has {n} bytes, as no ARS408 sends it: a radar with the same identifiers?"
                );
                found(Event::Fault(offset, what));
            }
            return false;
        };
        sensor.wrong_size &= !(1 << index);
        match content {
            Frame::ObjectStatus { objects, counter, .. } => {
                self.begin(number, offset, frame.time, Kind::Objects, counter, objects.into(), &mut found);
            }
            Frame::ClusterStatus { near, far, counter, .. } => {
                let n = usize::from(near) + usize::from(far);
                self.begin(number, offset, frame.time, Kind::Clusters, counter, n, &mut found);
            }
            Frame::RadarState(state) => sensor.condition(number, offset, &state, &mut found),
            Frame::Version { .. } => {}
            _ => sensor.add(number, &content, &mut found),
        }
        true
    }

    /// The stream ended: hands on what there is of every list and starts afresh.
    pub fn reset(&mut self, mut found: impl FnMut(Event)) {
        let mut order: Vec<usize> = (0..SENSORS).collect();
        order.sort_by_key(|k| self.sensors[*k].pending.as_ref().map_or(0, |p| p.begun));
        for k in order {
            self.sensors[k].end(k as u8, &mut found);
        }
        *self = Self::default();
    }

    #[expect(clippy::too_many_arguments, reason = "one for each thing a status frame says")]
    fn begin(
        &mut self,
        number: u8,
        offset: u64,
        time: Option<UtcNs>,
        kind: Kind,
        counter: u16,
        announced: usize,
        found: &mut impl FnMut(Event),
    ) {
        let Some(sensor) = self.sensors.get_mut(usize::from(number)) else { return };
        sensor.end(number, found);
        if sensor.orphans > 0 {
            let n = std::mem::take(&mut sensor.orphans);
            found(Event::Fault(
                offset,
                format!("sensor {number}: {n} frames of a list whose beginning was lost"),
            ));
        }
        self.begun += 1;
        sensor.pending = Some(Pending {
            begun: self.begun,
            offset,
            time,
            kind,
            counter,
            announced,
            targets: BTreeMap::new(),
            qualities: 0,
            extendeds: 0,
            stray: 0,
            sent: false,
            restated: false,
        });
        sensor.hand_on_if_whole(number, found);
    }
}

impl Sensor {
    /// Adds a frame about a target.
    fn add(&mut self, number: u8, frame: &Frame, found: &mut impl FnMut(Event)) {
        let clusters = matches!(frame, Frame::ClusterGeneral(_) | Frame::ClusterQuality(..));
        let kind = if clusters { Kind::Clusters } else { Kind::Objects };
        let Some(p) = self.pending.as_mut().filter(|p| p.kind == kind) else {
            self.orphans += 1;
            return;
        };
        if let Frame::ObjectGeneral(g) | Frame::ClusterGeneral(g) = frame {
            if p.targets.len() >= p.announced || p.targets.contains_key(&g.id) {
                p.stray += 1;
            } else {
                p.targets.insert(g.id, Target { general: *g, ..Target::default() });
            }
        } else {
            p.describe(frame);
        }
        self.hand_on_if_whole(number, found);
    }

    /// Takes the radar's report on itself; a trouble is a fault when it begins.
    fn condition(&mut self, number: u8, offset: u64, s: &RadarState, found: &mut impl FnMut(Event)) {
        (self.quality, self.extended) = (Some(s.sends_quality), Some(s.sends_extended));
        if let Some(p) = self.pending.as_mut() {
            p.restated = true;
        }
        let troubles: Vec<&'static str> = [
            (s.persistent_error, "a persistent error"),
            (s.interference, "interference by another radar"),
            (s.temperature_error, "a temperature out of bounds"),
            (s.temporary_error, "a temporary error"),
            (s.voltage_error, "a supply voltage out of bounds"),
            (s.output == 0, "that it is set to send no list"),
        ]
        .into_iter()
        .filter_map(|(on, what)| on.then_some(what))
        .collect();
        for what in troubles.iter().filter(|t| !self.troubles.contains(t)) {
            found(Event::Fault(offset, format!("sensor {number}: the radar reports {what}")));
        }
        self.troubles = troubles;
    }

    fn hand_on_if_whole(&mut self, number: u8, found: &mut impl FnMut(Event)) {
        let Some(p) = self.pending.as_mut().filter(|p| !p.sent) else { return };
        let n = p.announced;
        let described = |comes: Option<bool>, seen: usize| comes.is_some_and(|c| !c || seen == n);
        let extended = p.kind == Kind::Clusters || described(self.extended, p.extendeds);
        if n == 0 || (p.targets.len() == n && described(self.quality, p.qualities) && extended) {
            p.hand_on(number, found);
        }
    }

    /// Ends the list at hand: whatever is still missing will not come.
    fn end(&mut self, number: u8, found: &mut impl FnMut(Event)) {
        let Some(mut p) = self.pending.take() else { return };
        if !p.sent {
            p.tell_missing(number, self.quality, self.extended, found);
            p.hand_on(number, found);
        }
        if p.stray > 0 {
            let what =
                format!("sensor {number}: {} frames about targets that the list does not hold", p.stray);
            found(Event::Fault(p.offset, what));
        }
        // What a damaged list lacks says nothing about the radar.
        if !p.restated && !p.targets.is_empty() && p.targets.len() == p.announced {
            self.quality = Some(p.qualities > 0);
            if p.kind == Kind::Objects {
                self.extended = Some(p.extendeds > 0);
            }
        }
    }
}

impl Pending {
    /// Adds a quality or extended frame.
    fn describe(&mut self, frame: &Frame) {
        let (Frame::ObjectQuality(id, _) | Frame::ClusterQuality(id, _) | Frame::ObjectExtended(id, _)) =
            frame
        else {
            return;
        };
        let Some(target) = self.targets.get_mut(id) else {
            self.stray += 1;
            return;
        };
        let (seen, again) = match frame {
            Frame::ObjectQuality(_, q) => (&mut self.qualities, target.object_quality.replace(*q).is_some()),
            Frame::ClusterQuality(_, q) => {
                (&mut self.qualities, target.cluster_quality.replace(*q).is_some())
            }
            Frame::ObjectExtended(_, e) => (&mut self.extendeds, target.extended.replace(*e).is_some()),
            _ => return,
        };
        if again {
            self.stray += 1;
        } else {
            *seen += 1;
        }
    }

    fn tell_missing(
        &self,
        number: u8,
        quality: Option<bool>,
        extended: Option<bool>,
        found: &mut impl FnMut(Event),
    ) {
        let what = if self.kind == Kind::Objects { "objects" } else { "clusters" };
        let held = self.targets.len();
        let mut tell = |missing: usize, of: usize, part: &str| {
            if missing > 0 {
                let what =
                    format!("sensor {number}, cycle {}: {missing} of {of} {part} are missing", self.counter);
                found(Event::Fault(self.offset, what));
            }
        };
        tell(self.announced - held, self.announced, what);
        if quality == Some(true) || self.qualities > 0 {
            tell(held - self.qualities, held, "quality frames");
        }
        if self.kind == Kind::Objects && (extended == Some(true) || self.extendeds > 0) {
            tell(held - self.extendeds, held, "extended frames");
        }
    }

    fn hand_on(&mut self, number: u8, found: &mut impl FnMut(Event)) {
        self.sent = true;
        let targets: Vec<Target> = self.targets.values().copied().collect();
        if let Err(what) = plausible::judge(self.kind, self.announced, &targets) {
            found(Event::Fault(self.offset, format!("sensor {number}, cycle {}: {what}", self.counter)));
            return;
        }
        let (kind, counter, time) = (self.kind, self.counter, self.time);
        found(Event::List(List { sensor: number, kind, counter, time, targets }));
    }
}
