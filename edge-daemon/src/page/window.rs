//! Between the fusion thread and the browsers: a queue, and a thread that writes what it takes as JSON.

use crate::fuse::{AlertStep, Frame, Output};
use crate::publish::{Messages, Outbound, Outgoing};
use fusion_page::Feed;
use fusion_wire::{EncodeError, Format, Message, convert, encode};

/// Messages other than track frames that may wait to be written; beyond it the newest is dropped, counted.
pub const QUEUE_MESSAGES: usize = 256;
/// What browsers get only where they ask for it.
const DETECTIONS: &str = "detections";

/// What the unit shows. Nothing here waits for a browser, nor writes what nobody looks at.
#[derive(Debug)]
pub struct Window {
    waiting: Outbound,
    feed: Feed,
}

impl Window {
    /// Shows on this feed.
    #[must_use]
    pub fn new(feed: Feed) -> Self {
        Self { waiting: Outbound::new(QUEUE_MESSAGES), feed }
    }

    /// Shows a track frame, where somebody looks.
    pub fn frame(&self, frame: &Frame) {
        if self.feed.is_watched() {
            self.waiting.frame(frame.clone());
        }
    }

    /// Shows health, and keeps it for who looks later.
    pub fn health(&self, outgoing: Outgoing) {
        self.waiting.push(outgoing);
    }

    /// Shows anything else that somebody looks at, now or later.
    pub fn show(&self, output: &Output) {
        let shown = match output {
            Output::Alert(_) | Output::Signal(_) => true,
            Output::Event(_) => self.feed.is_watched(),
            Output::Scan(_) => self.feed.is_wanted(DETECTIONS),
            Output::Counts(_) | Output::Frame(_) | Output::Health(_) => false,
        };
        if shown {
            self.waiting.push(Outgoing::Other(Box::new(output.clone())));
        }
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
        if let Err(error) = json(messages.unit().site_message()).map(|site| self.feed.newest("site", &site)) {
            tracing::error!(%error, "the page can't show the site");
        }
        while let Some(outgoing) = self.waiting.next() {
            if let Err(error) = self.write(messages, &outgoing) {
                tracing::error!(%error, "the page can't show this");
            }
        }
    }

    fn write(&self, messages: &Messages, outgoing: &Outgoing) -> Result<(), EncodeError> {
        let feed = &self.feed;
        match outgoing {
            Outgoing::Frame(frame, overwritten) => {
                feed.newest("tracks", &json(&messages.frame(&frame.frame, *overwritten))?);
            }
            Outgoing::Health(both) => feed.newest("health", &json(&messages.health(&both.0, &both.1))?),
            Outgoing::Other(output) => match &**output {
                Output::Event(event) => feed.pass("event", &json(&messages.event(event))?),
                Output::Signal(signal) => {
                    let message = messages.signal(signal);
                    feed.stand("signal", &message.source, &json(&message)?);
                }
                Output::Alert(alert) => {
                    let message = messages.alert(alert);
                    let text = json(&message)?;
                    match alert.step {
                        AlertStep::End => feed.end("alert", &message.id, &text),
                        AlertStep::Begin | AlertStep::Update => feed.stand("alert", &message.id, &text),
                    }
                }
                Output::Scan(scan) => {
                    let sensor = messages.unit().sensor_name(scan.sensor).unwrap_or_default();
                    feed.pass_wanted(DETECTIONS, &json(&convert::detections_message(sensor, scan))?);
                }
                Output::Counts(_) | Output::Frame(_) | Output::Health(_) => {}
            },
        }
        Ok(())
    }
}

fn json<M: Message>(message: &M) -> Result<String, EncodeError> {
    // JSON is UTF-8: nothing is lost.
    encode(message, Format::Json).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}
