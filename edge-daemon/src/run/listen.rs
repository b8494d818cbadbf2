//! Listening for a while: devices are opened, decoded and fused as in a running unit, and nothing leaves it.

use super::StartError;
use crate::acquire::{Item, Limits, Queue};
use crate::clock::Clock;
use crate::config::Unit;
use crate::decoders;
use crate::fuse::{self, Fusion, Health, Output, Totals};
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What was heard from one source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeardSource {
    /// Bytes.
    pub bytes: u64,
    /// Its connection was open at some time.
    pub opened: bool,
    /// It is open at the end.
    pub is_open: bool,
    /// Why it was not, the last time.
    pub trouble: Option<String>,
    /// Faults in its stream.
    pub faults: u64,
    /// What the first of them was.
    pub first_fault: Option<String>,
}

/// What was heard.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// By source.
    pub sources: Vec<HeardSource>,
    /// The last health report; none where not even the first was due.
    pub health: Option<Health>,
    /// The core's counters.
    pub totals: Totals,
    /// For how long, seconds.
    pub listened_s: f64,
}

/// Opens every device of a unit and listens for `duration`; the fusion runs on the CPU. `progress` is told, about once a second,
/// for how long it has been listening.
///
/// # Errors
/// The unit has nothing to listen to, or a thread can't be started. A device that is not there is no error: it is told.
pub fn listen(
    unit: &Unit,
    duration: Duration,
    mut progress: impl FnMut(Duration, &Totals),
) -> Result<Heard, StartError> {
    super::has_sources(unit)?;
    let clock = Arc::new(Clock::new());
    let limits = Limits { chunks: unit.config.acquire.queue_chunks, bytes: unit.config.acquire.queue_bytes };
    let queue = Arc::new(Queue::new(unit.sources.len(), limits, clock));
    let mut fusion = Fusion::new(unit, fuse::Options::default(), |s| Some(decoders::decoder_for(s)));
    let mut sources = vec![HeardSource::default(); unit.sources.len()];
    let (mut items, mut out, mut health) = (VecDeque::new(), Vec::new(), None);
    fusion.start(queue.now());
    let began = Instant::now();
    let devices = super::devices(unit, &crate::acquire::CoreAccess::default(), &queue)?;
    while began.elapsed() < duration {
        let taken = queue.take(fusion.next_due(), &mut items);
        for (source, chunks) in taken.lost {
            fusion.lost(source, chunks);
        }
        for item in items.drain(..) {
            match item {
                Item::Bytes { source, arrival, bytes } => {
                    sources[source].bytes += bytes.len() as u64;
                    fusion.push_bytes(source, arrival, &bytes, &mut out);
                }
                Item::Link { source, arrival, up } => {
                    sources[source].opened |= up;
                    sources[source].is_open = up;
                    fusion.link(source, arrival, up, &mut out);
                }
            }
        }
        if let Some(now) = taken.quiet_until {
            fusion.advance(now, &mut out);
        }
        for (source, fault) in fusion.drain_faults() {
            let heard = &mut sources[source];
            heard.faults += 1;
            heard.first_fault.get_or_insert_with(|| fault.describe(&unit.site));
        }
        for output in out.drain(..) {
            if let Output::Health(h) = output {
                health = Some(h);
                progress(began.elapsed(), &fusion.totals());
            }
        }
    }
    for (source, heard) in sources.iter_mut().enumerate() {
        heard.trouble = queue.trouble(source);
    }
    let listened_s = began.elapsed().as_secs_f64();
    devices.shutdown_background();
    queue.close();
    Ok(Heard { sources, health, totals: fusion.totals(), listened_s })
}
