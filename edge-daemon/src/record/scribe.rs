//! From what the unit does to messages of a recording.

use super::{Entry, Kinds};
use crate::config::Unit;
use crate::decoders;
use crate::fuse::Output;
use crate::publish::Messages;
use fusion_contract::UtcNs;
use fusion_decode::Redactor;
use fusion_record::{RecordError, Recorder};
use fusion_wire::proto;
use std::collections::BTreeSet;
use std::io::Write;

/// What every recording begins with.
pub struct Preface {
    config: String,
    site: proto::Site,
}

impl Preface {
    /// Of this unit.
    ///
    /// # Errors
    /// The configuration can't be written as TOML (a checked one always can).
    pub fn new(unit: &Unit, messages: &Messages) -> Result<Self, toml::ser::Error> {
        Ok(Self { config: unit.config.to_toml()?, site: messages.unit().site_message().clone() })
    }

    /// Writes it.
    ///
    /// # Errors
    /// Writing failed.
    pub fn write<W: Write>(&self, recorder: &mut Recorder<W>, at: UtcNs) -> Result<(), RecordError> {
        recorder.attach_config(&self.config)?;
        recorder.site(at, &self.site)
    }
}

/// Writes a unit's entries.
pub struct Scribe {
    kinds: Kinds,
    unit: Unit,
    messages: Messages,
    redactors: Vec<Option<Box<dyn Redactor>>>,
    kept: Vec<u8>,
    /// Sources whose stream is broken.
    down: BTreeSet<usize>,
}

impl Scribe {
    /// Of these kinds; without licence plates, faces and the like unless they are to be kept.
    #[must_use]
    pub fn new(unit: &Unit, messages: Messages, kinds: Kinds, personal_data: bool) -> Self {
        let redactors = unit
            .sources
            .iter()
            .map(|s| if personal_data { None } else { decoders::redactor_for(s) })
            .collect();
        Self { kinds, unit: unit.clone(), messages, redactors, kept: Vec::new(), down: BTreeSet::new() }
    }

    /// Writes one entry, where its kind is wanted.
    ///
    /// # Errors
    /// Writing failed.
    pub fn take<W: Write>(&mut self, recorder: &mut Recorder<W>, entry: Entry) -> Result<(), RecordError> {
        if !self.kinds.has(entry.kind()) {
            return Ok(());
        }
        match entry {
            Entry::Bytes { source, arrival, bytes } => self.raw(recorder, source, arrival, &bytes),
            Entry::Link { source, arrival, up } => self.link(recorder, source, arrival, up),
            Entry::Health(both) => recorder.health(&self.messages.health(&both.0, &both.1)),
            Entry::Output(output) => match *output {
                Output::Frame(f) => recorder.frame(&self.messages.frame(&f.frame, 0)),
                Output::Event(e) => recorder.event(&self.messages.event(&e)),
                Output::Signal(s) => recorder.signal(&self.messages.signal(&s)),
                Output::Counts(c) => recorder.counts(&self.messages.counts(&c)),
                Output::Alert(a) => recorder.alert(&self.messages.alert(&a)),
                Output::UnitAlert(a) => recorder.alert(&self.messages.unit_alert(&a)),
                Output::Scan(scan) => {
                    let sensor = self.unit.site.sensor(scan.sensor).map_or("", |s| s.name.as_str());
                    recorder.detections(sensor, &scan)
                }
                Output::Health(_) => Ok(()),
            },
        }
    }

    fn raw<W: Write>(
        &mut self,
        recorder: &mut Recorder<W>,
        source: usize,
        arrival: UtcNs,
        bytes: &[u8],
    ) -> Result<(), RecordError> {
        let Some(plan) = self.unit.sources.get(source) else { return Ok(()) };
        let kept = match self.redactors.get_mut(source) {
            Some(Some(redactor)) => {
                self.kept.clear();
                redactor.push(bytes, &mut self.kept);
                &self.kept[..]
            }
            _ => bytes,
        };
        if kept.is_empty() {
            return Ok(());
        }
        recorder.raw(&plan.source.name, plan.source.format.name(), arrival, kept)
    }

    /// A stream that broke is a message without bytes, and so is its opening after that; what follows is a new stream,
    /// for the redactor too.
    fn link<W: Write>(
        &mut self,
        recorder: &mut Recorder<W>,
        source: usize,
        arrival: UtcNs,
        up: bool,
    ) -> Result<(), RecordError> {
        let Some(plan) = self.unit.sources.get(source) else { return Ok(()) };
        if let Some(redactor @ Some(_)) = self.redactors.get_mut(source) {
            *redactor = decoders::redactor_for(plan);
        }
        let is_down = self.down.contains(&source);
        if up != is_down {
            return Ok(());
        }
        if up {
            self.down.remove(&source);
        } else {
            self.down.insert(source);
        }
        recorder.raw(&plan.source.name, plan.source.format.name(), arrival, &[])
    }
}
