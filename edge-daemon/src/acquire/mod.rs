//! Reading devices: one task a source, for ever, into one bounded [`Queue`].
//!
//! There are two kinds of sources: those that speak, whose bytes go on as they come (`transport`), and those that answer
//! (`polled`), which a state machine asks, and of which each poll goes on as bytes with its time. What comes after the queue,
//! recordings and replays among it, sees bytes of both.
//!
//! A device that is not there, breaks or ends is tried again with growing pauses ([`Backoff`]); each change is
//! logged once and told to the core, whose health shows it. Nothing here ends a unit.

mod backoff;
mod can;
mod eye;
mod fpga;
mod frames;
mod gpio;
mod http;
mod mqtt;
mod polled;
mod queue;
mod rtsp;
mod tls;
mod transport;

pub use backoff::Backoff;
pub use fpga::CoreAccess;
pub use queue::{Item, Limits, Queue, Taken};
pub use transport::Ended;

use crate::config::SourcePlan;
use crate::config::model::Acquire;
use crate::load::Gate;
use fusion_contract::UtcNs;
use std::sync::Arc;
use std::time::Instant;

/// A connection that lasted so long was a good one, seconds: its loss is tried again at once.
const GOOD_S: f64 = 5.0;

/// One source's link, for its transport: tells the queue what happens.
#[derive(Clone, Debug)]
pub(crate) struct Port {
    source: usize,
    name: Arc<str>,
    queue: Arc<Queue>,
}

impl Port {
    fn opened(&self, what: &str) {
        tracing::info!(source = &*self.name, "{what} is open");
        self.queue.push_link(self.source, true);
    }

    fn closed(&self) {
        self.queue.push_link(self.source, false);
    }

    fn bytes(&self, bytes: &[u8]) {
        self.queue.push_bytes(self.source, bytes);
    }

    /// A picture or a packet was lost before it became bytes.
    fn lost(&self) {
        self.queue.push_lost(self.source);
    }

    /// What of the unit's work rests.
    fn load(&self) -> &Gate {
        self.queue.load()
    }

    fn is_busy(&self) -> bool {
        self.queue.is_busy(self.source)
    }

    /// The clock that stamps what arrives.
    fn now(&self) -> UtcNs {
        self.queue.now()
    }
}

/// Reads a source until the task is dropped, or its file has been read. `core` is where the FPGA is told of and found.
pub async fn read_for_ever(
    index: usize,
    plan: SourcePlan,
    settings: Acquire,
    core: CoreAccess,
    queue: Arc<Queue>,
) {
    let port = Port { source: index, name: plan.source.name.as_str().into(), queue };
    let mut backoff = Backoff::new(settings.backoff_first_ms, settings.backoff_limit_ms);
    let mut told: Option<String> = None;
    // Nothing is open yet: health says so from the start.
    port.closed();
    loop {
        let began = Instant::now();
        let ended = transport::read(&plan, &core, &port).await;
        port.closed();
        if let Ended::Read = ended {
            tracing::info!(source = &*port.name, "{} was read to its end", plan.describe());
            return;
        }
        if began.elapsed().as_secs_f64() > GOOD_S {
            backoff.reset();
            told = None;
        }
        let pause = backoff.pause();
        let why = ended.to_string();
        port.queue.set_trouble(index, &why);
        // Once per reason: a device that stays away for a week is one line, and health shows it all the time.
        if told.as_ref() != Some(&why) {
            tracing::warn!(
                source = &*port.name,
                "{}: {why}; trying again, in {:.1} s first",
                plan.describe(),
                pause.as_secs_f64()
            );
            told = Some(why);
        }
        tokio::time::sleep(pause).await;
    }
}
