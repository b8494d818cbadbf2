//! A device's bytes without arrival times: a capture of a serial port, a controller's log file.
//!
//! Such a file has no arrival clock, so one is made from the stamps in it: a message arrives its sensor's latency
//! after it was measured, and never before the message in front of it. Frame counters and messages without any
//! stamp count from a given start.

use crate::config::Unit;
use crate::fuse::FeedFault;
use fusion_contract::{Scan, ScanData, SensorIndex, StampSource, UtcNs};
use fusion_decode::{Decoded, Decoder, Message};
use std::collections::BTreeMap;

/// What a capture holds.
#[derive(Debug, Default)]
pub struct Capture {
    /// Scans in order of arrival.
    pub scans: Vec<Scan>,
    /// What the decoder refused.
    pub faults: Vec<FeedFault>,
    /// Messages decoded, also those of channels without a sensor.
    pub messages: u64,
    /// Messages of channels without a sensor.
    pub unrouted: u64,
}

/// Decodes a whole capture of `source`; messages are stamped from `start` where the device has no clock.
#[must_use]
pub fn read(unit: &Unit, source: usize, decoder: &mut dyn Decoder, bytes: &[u8], start: UtcNs) -> Capture {
    let mut capture = Capture::default();
    let mut decoded = Decoded::default();
    let mut clocks: BTreeMap<SensorIndex, CaptureClock> = BTreeMap::new();
    let mut arrival = UtcNs::MIN;
    let mut take = |decoded: &mut Decoded| {
        for fault in decoded.faults.drain(..) {
            capture.faults.push(FeedFault::Decode { offset: fault.offset, what: fault.what });
        }
        for message in decoded.messages.drain(..) {
            capture.messages += 1;
            let Some(sensor) = sensor_of(unit, source, &message) else {
                capture.unrouted += 1;
                continue;
            };
            let plan = &unit.sensors[usize::from(sensor.0)];
            let clock = clocks.entry(sensor).or_default();
            let (measured, stamp) = clock.stamp(&message, plan.stamping.period_ns, start);
            arrival = arrival.max(measured.plus_ns(plan.stamping.latency_ns));
            capture.scans.push(Scan { sensor, measured, arrival, stamp, data: message.data });
        }
    };
    // In pieces as a port would deliver them, so that the decoder's buffer stays within its bounds.
    for piece in bytes.chunks(1 << 14) {
        decoder.push(piece, &mut decoded);
        take(&mut decoded);
    }
    decoder.reset(&mut decoded);
    take(&mut decoded);
    capture
}

fn sensor_of(unit: &Unit, source: usize, message: &Message) -> Option<SensorIndex> {
    let routes = &unit.sources.get(source)?.sensors;
    let is_signal =
        |i: &SensorIndex| unit.site.sensor(*i).is_some_and(|s| s.kind == fusion_contract::SensorKind::Signal);
    if matches!(message.data, ScanData::Signal(_)) {
        return routes.iter().map(|(_, i)| *i).find(is_signal);
    }
    let named = routes.iter().find(|(c, i)| c.is_some() && *c == message.source && !is_signal(i));
    named.or_else(|| routes.iter().find(|(c, i)| c.is_none() && !is_signal(i))).map(|(_, i)| *i)
}

#[derive(Debug, Default)]
struct CaptureClock {
    last_counter: Option<u64>,
    frames: u64,
}

impl CaptureClock {
    /// By the device's stamp where it has one, else by its counter, else by counting messages.
    fn stamp(&mut self, message: &Message, period_ns: i64, start: UtcNs) -> (UtcNs, StampSource) {
        if let Some(at) = message.device_time {
            return (at, StampSource::Device);
        }
        let step = match (self.last_counter, message.frame_counter) {
            (None, Some(_)) => 0,
            // A counter that goes back has started anew: the next frame, as far as anybody knows.
            (Some(last), Some(now)) => now.checked_sub(last).unwrap_or(1),
            (_, None) => 1,
        };
        self.last_counter = message.frame_counter;
        self.frames = self.frames.saturating_add(step);
        let elapsed = i64::try_from(self.frames).unwrap_or(i64::MAX).saturating_mul(period_ns);
        (start.plus_ns(elapsed), StampSource::FrameCounter)
    }
}
