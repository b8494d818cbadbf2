//! Between the fusion thread and who looks on: a queue, and a thread that writes what it takes, as JSON for browsers and as
//! protobuf for Foxglove.

use super::json;
use crate::fuse::{AlertStep, Frame, Output};
use crate::load::{Duty, Gate};
use crate::publish::{Messages, Outbound, Outgoing};
use fusion_contract::UtcNs;
use fusion_foxglove::Studio;
use fusion_page::Feed;
use fusion_record::topic;
use fusion_wire::{EncodeError, convert, proto};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicI64, Ordering};

/// Messages other than track frames that may wait to be written; beyond it the newest is dropped, counted.
pub const QUEUE_MESSAGES: usize = 256;
/// What browsers get only where they ask for it.
const DETECTIONS: &str = "detections";

/// What the unit shows: on its page, in Foxglove, or both. Nothing here waits for who looks, nor writes what nobody looks at.
#[derive(Debug)]
pub struct Window {
    waiting: Outbound,
    page: Option<Feed>,
    studio: Option<Studio>,
    load: Gate,
    /// The second of the newest frame that was shown.
    shown_s: AtomicI64,
}

impl Window {
    /// Shows on these; none where there is neither. While `load` lets [`Duty::Views`] rest, one track frame a second, and
    /// neither events nor detections.
    #[must_use]
    pub fn new(page: Option<Feed>, studio: Option<Studio>, load: Gate) -> Option<Self> {
        let shown = page.is_some() || studio.is_some();
        let (waiting, shown_s) = (Outbound::new(QUEUE_MESSAGES), AtomicI64::new(i64::MIN));
        shown.then_some(Self { waiting, page, studio, load, shown_s })
    }

    /// Where Foxglove finds the unit.
    #[must_use]
    pub fn foxglove(&self) -> Option<SocketAddr> {
        self.studio.as_ref().map(Studio::address)
    }

    /// Shows a track frame, where somebody looks.
    pub fn frame(&self, frame: &Frame) {
        if !(self.is_watched() || self.studio.as_ref().is_some_and(Studio::wants_frames)) {
            return;
        }
        if self.is_first_of_its_second(frame.frame.valid) || !self.load.rests(Duty::Views) {
            self.waiting.frame(frame.clone());
        } else {
            self.load.withhold(Duty::Views);
        }
    }

    fn is_first_of_its_second(&self, valid: UtcNs) -> bool {
        let second = valid.0.div_euclid(1_000_000_000);
        self.shown_s.swap(second, Ordering::Relaxed) != second
    }

    /// Shows health, and keeps it for who looks later.
    pub fn health(&self, outgoing: Outgoing) {
        if self.page.is_some() || self.wanted(topic::HEALTH) {
            self.waiting.push(outgoing);
        }
    }

    /// Shows anything else that somebody looks at, now or later.
    pub fn show(&self, output: &Output) {
        let shown = match output {
            Output::Alert(_) | Output::UnitAlert(_) => self.page.is_some() || self.wanted(topic::ALERTS),
            Output::Signal(_) => self.page.is_some() || self.wanted(topic::SIGNAL),
            Output::Event(_) => self.is_watched() || self.wanted(topic::EVENTS),
            Output::Scan(_) => {
                self.page.as_ref().is_some_and(|page| page.is_wanted(DETECTIONS))
                    || self.studio.as_ref().is_some_and(Studio::wants_any_detections)
            }
            Output::Counts(_) => self.wanted(topic::TRAFFIC),
            Output::Frame(_) | Output::Health(_) => false,
        };
        let rests = matches!(output, Output::Event(_) | Output::Scan(_)) && self.load.rests(Duty::Views);
        if shown && rests {
            self.load.withhold(Duty::Views);
        } else if shown {
            self.waiting.push(Outgoing::Other(Box::new(output.clone())));
        }
    }

    fn wanted(&self, topic: &str) -> bool {
        self.studio.as_ref().is_some_and(|studio| studio.wants(topic))
    }

    fn is_watched(&self) -> bool {
        self.page.as_ref().is_some_and(Feed::is_watched)
    }

    /// Messages that wait, and messages dropped.
    #[must_use]
    pub fn depth_and_dropped(&self) -> (u64, u64) {
        let (depth, dropped, _) = self.waiting.counts();
        (depth, dropped)
    }

    /// Nothing more is shown.
    pub fn close(&self) {
        self.waiting.close();
    }

    /// Writes what waits until nothing more is shown.
    pub fn run(&self, messages: &Messages) {
        if let Some(page) = &self.page
            && let Err(error) = json(messages.unit().site_message()).map(|site| page.newest("site", &site))
        {
            tracing::error!(%error, "the page can't show the site");
        }
        while let Some(outgoing) = self.waiting.next() {
            if let Err(error) = self.write(messages, &outgoing) {
                tracing::error!(%error, "the page can't show this");
            }
        }
    }

    fn write(&self, messages: &Messages, outgoing: &Outgoing) -> Result<(), EncodeError> {
        let (page, studio) = (self.page.as_ref(), self.studio.as_ref());
        match outgoing {
            Outgoing::Frame(frame, overwritten) => {
                let message = messages.frame(&frame.frame, *overwritten);
                studio.inspect(|s| s.frame(&message));
                page.filter(|p| p.is_watched())
                    .map_or(Ok(()), |p| json(&message).map(|text| p.newest("tracks", &text)))
            }
            Outgoing::Health(both) => {
                let message = messages.health(&both.0, &both.1);
                studio.inspect(|s| s.health(&message));
                page.map_or(Ok(()), |p| json(&message).map(|text| p.newest("health", &text)))
            }
            Outgoing::Other(output) => self.write_other(messages, output),
        }
    }

    fn write_other(&self, messages: &Messages, output: &Output) -> Result<(), EncodeError> {
        let (page, studio) = (self.page.as_ref(), self.studio.as_ref());
        match output {
            Output::Event(event) => {
                let message = messages.event(event);
                studio.inspect(|s| s.event(&message));
                page.map_or(Ok(()), |p| json(&message).map(|text| p.pass("event", &text)))
            }
            Output::Signal(signal) => {
                let message = messages.signal(signal);
                studio.inspect(|s| s.signal(&message));
                page.map_or(Ok(()), |p| json(&message).map(|text| p.stand("signal", &message.source, &text)))
            }
            Output::Alert(alert) => self.write_alert(&messages.alert(alert), alert.step),
            Output::UnitAlert(alert) => self.write_alert(&messages.unit_alert(alert), alert.step),
            Output::Scan(scan) => {
                let sensor = messages.unit().sensor_name(scan.sensor).unwrap_or_default();
                let message = convert::detections_message(sensor, scan);
                studio.inspect(|s| s.detections(&message));
                page.filter(|p| p.is_wanted(DETECTIONS))
                    .map_or(Ok(()), |p| json(&message).map(|text| p.pass_wanted(DETECTIONS, &text)))
            }
            Output::Counts(counts) => {
                studio.inspect(|s| s.counts(&messages.counts(counts)));
                Ok(())
            }
            Output::Frame(_) | Output::Health(_) => Ok(()),
        }
    }

    fn write_alert(&self, message: &proto::Alert, step: AlertStep) -> Result<(), EncodeError> {
        self.studio.as_ref().inspect(|s| s.alert(message));
        let Some(page) = &self.page else { return Ok(()) };
        let text = json(message)?;
        match step {
            AlertStep::End => page.end("alert", &message.id, &text),
            AlertStep::Begin | AlertStep::Update => page.stand("alert", &message.id, &text),
        }
        Ok(())
    }
}
