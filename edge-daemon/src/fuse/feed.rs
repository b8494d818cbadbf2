//! From a source's bytes to scans: decoding, telling whose message it is, and stamping it. Pure.

use crate::align::{StampFault, Stamper};
use crate::config::{SensorPlan, SourcePlan};
use fusion_contract::{Scan, ScanData, SensorIndex, SensorKind, Site, UtcNs};
use fusion_decode::{Decoded, Decoder, Message};
use std::collections::{BTreeMap, BTreeSet};

/// Channels nobody configured that are remembered for the log; a stream with more is broken or hostile.
const MOST_STRANGERS: usize = 64;

/// One source's decoder and routes.
pub struct Feed {
    decoder: Box<dyn Decoder>,
    decoded: Decoded,
    routes: Routes,
}

impl std::fmt::Debug for Feed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Feed").field("routes", &self.routes).finish_non_exhaustive()
    }
}

#[derive(Clone, Debug, Default)]
struct Routes {
    by_channel: BTreeMap<String, SensorIndex>,
    /// Takes what names no channel of ours.
    rest: Option<SensorIndex>,
    signal: Option<SensorIndex>,
    strangers: BTreeSet<String>,
}

/// What came of some bytes.
#[derive(Debug, Default)]
pub struct Fed {
    /// Scans in stream order.
    pub scans: Vec<Scan>,
    /// What was wrong, for the log and the counters.
    pub faults: Vec<FeedFault>,
    /// Messages of channels nobody configured.
    pub unrouted: u64,
}

/// Something wrong in a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FeedFault {
    /// The decoder refused some bytes.
    Decode {
        /// Offset in the stream.
        offset: u64,
        /// What was wrong.
        what: String,
    },
    /// A stamp was not used.
    Stamp {
        /// Whose.
        sensor: SensorIndex,
        /// Why.
        fault: StampFault,
    },
    /// A message that a sensor of this kind can't send.
    Kind {
        /// Whose channel it came on.
        sensor: SensorIndex,
    },
    /// A channel that no sensor has; told once.
    Stranger {
        /// The channel.
        channel: String,
    },
}

impl FeedFault {
    /// What was wrong, for the log.
    #[must_use]
    pub fn describe(&self, site: &Site) -> String {
        let name = |sensor: &SensorIndex| site.sensor(*sensor).map_or("?", |s| s.name.as_str());
        match self {
            Self::Decode { offset, what } => format!("byte {offset} of its stream: {what}"),
            Self::Stamp { sensor, fault } => format!("{}: {fault}", name(sensor)),
            Self::Kind { sensor } => format!("{}: a message that such a sensor can't send", name(sensor)),
            Self::Stranger { channel } => {
                format!(
                    "channel {channel:?} belongs to no sensor: name it in a sensor's `channel`, or ignore it"
                )
            }
        }
    }
}

impl Feed {
    /// For a source read by `decoder`.
    #[must_use]
    pub fn new(source: &SourcePlan, site: &Site, decoder: Box<dyn Decoder>) -> Self {
        let mut routes = Routes::default();
        for (channel, sensor) in &source.sensors {
            let signal = site.sensor(*sensor).is_some_and(|s| s.kind == SensorKind::Signal);
            match channel {
                _ if signal => routes.signal = Some(*sensor),
                Some(channel) => {
                    routes.by_channel.insert(channel.clone(), *sensor);
                }
                None => routes.rest = Some(*sensor),
            }
        }
        Self { decoder, decoded: Decoded::default(), routes }
    }

    /// Takes bytes that arrived together.
    pub fn push(
        &mut self,
        bytes: &[u8],
        arrival: UtcNs,
        stampers: &mut [Stamper],
        site: &Site,
        out: &mut Fed,
    ) {
        self.decoder.push(bytes, &mut self.decoded);
        self.drain(arrival, stampers, site, out);
    }

    /// The stream broke or ended.
    pub fn reset(&mut self, arrival: UtcNs, stampers: &mut [Stamper], site: &Site, out: &mut Fed) {
        self.decoder.reset(&mut self.decoded);
        self.drain(arrival, stampers, site, out);
    }

    fn drain(&mut self, arrival: UtcNs, stampers: &mut [Stamper], site: &Site, out: &mut Fed) {
        for fault in self.decoded.faults.drain(..) {
            out.faults.push(FeedFault::Decode { offset: fault.offset, what: fault.what });
        }
        for message in self.decoded.messages.drain(..) {
            let Some(sensor) = self.routes.find(&message, out) else { continue };
            let fits = site.sensor(sensor).is_some_and(|s| fits(&message.data, &s.kind));
            let Some(stamper) = stampers.get_mut(usize::from(sensor.0)).filter(|_| fits) else {
                out.faults.push(FeedFault::Kind { sensor });
                continue;
            };
            let stamped = stamper.stamp(arrival, message.device_time, message.frame_counter);
            if let Some(fault) = stamped.fault {
                out.faults.push(FeedFault::Stamp { sensor, fault });
            }
            out.scans.push(Scan {
                sensor,
                measured: stamped.measured,
                arrival,
                stamp: stamped.from,
                data: message.data,
            });
        }
    }
}

/// What a sensor of this kind can send.
pub(super) fn fits(data: &ScanData, kind: &SensorKind) -> bool {
    matches!(
        (data, kind),
        (ScanData::Radar(_) | ScanData::Objects(_), SensorKind::Radar(_))
            | (ScanData::Camera(_), SensorKind::Camera(_))
            | (ScanData::Loop(_) | ScanData::LoopFault(_), SensorKind::Loop(_))
            | (ScanData::Signal(_), SensorKind::Signal)
    )
}

impl Routes {
    fn find(&mut self, message: &Message, out: &mut Fed) -> Option<SensorIndex> {
        if matches!(message.data, ScanData::Signal(_)) {
            out.unrouted += u64::from(self.signal.is_none());
            return self.signal;
        }
        let named = message.source.as_ref().and_then(|c| self.by_channel.get(c)).copied();
        let found = named.or(self.rest);
        if found.is_none() {
            out.unrouted += 1;
            let channel = message.source.clone().unwrap_or_default();
            if self.strangers.len() < MOST_STRANGERS && self.strangers.insert(channel.clone()) {
                out.faults.push(FeedFault::Stranger { channel });
            }
        }
        found
    }
}

/// The plans' stampers, by sensor index.
#[must_use]
pub fn stampers(sensors: &[SensorPlan]) -> Vec<Stamper> {
    sensors.iter().map(|p| Stamper::new(p.stamping)).collect()
}
