//! Continental ARS408-21 (and ARS404) long-range radars on CAN.
//!
//! Classic CAN, 500 kbit/s, 11-bit identifiers, each plus 16 times the sensor's number (0 to 7), so that eight radars share a bus. In each
//! measurement cycle a radar sends either a list of objects that its own tracker follows (0x60A status, 0x60B general, 0x60C quality, 0x60D
//! extended) or of clusters of one scan's reflections (0x600 status, 0x701 general, 0x702 quality), and from time to time its state (0x201)
//! and version (0x700). Fields are Motorola ordered; metres, m/s, dBm², degrees on the wire. Axes: x forward along boresight, y to the left,
//! as ours.
//!
//! An object list becomes [`ScanData::Objects`], a cluster list [`ScanData::Radar`]; the source is the sensor's number, the time the
//! recorder's stamp of the status frame, the counter the measurement cycle. A live bus has no such stamp, and a list takes time on it: a
//! quarter of a millisecond a frame, so that the last frame about forty objects comes 30 ms after the first.
//!
//! Objects that the radar only predicted or deleted, and clusters that it calls invalid, are left out: they were not seen. Uncertainty, size
//! and acceleration are in [`List`], for those who use [`Assembler`] themselves. A standing sensor is assumed: relative velocities are
//! velocities.
//!
//! Sources: Project-MANAS/ars_40X@506ebaa6 (layouts, tables), tier4/ars408_driver@60678fc1 and ApolloAuto/apollo `conti_radar.proto`
//! (meanings), nuScenes devkit `data_classes.py` (validity of clusters).

mod frames;
mod layout;
mod list;
mod plausible;
#[cfg(test)]
mod tests;

pub use frames::{ClusterQuality, Extended, Frame, General, ObjectQuality, RadarState};
pub use list::{Assembler, Event, Kind, List, Target};

use crate::can::{CanFraming, CanReader, Found};
use crate::{Decoded, Decoder, Message};
use fusion_contract::{ObjectClass, ObjectReport, RadarPoint, ScanData};

/// The stream decoder.
#[derive(Debug)]
pub struct Ars408 {
    reader: CanReader,
    assembler: Assembler,
}

impl Ars408 {
    /// Behind a carrier of CAN frames.
    #[must_use]
    pub fn new(framing: CanFraming) -> Self {
        Self { reader: CanReader::new(framing), assembler: Assembler::default() }
    }
}

impl Decoder for Ars408 {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let assembler = &mut self.assembler;
        self.reader.push(bytes, |found| take(assembler, found, out));
    }

    fn reset(&mut self, out: &mut Decoded) {
        let assembler = &mut self.assembler;
        self.reader.reset(|found| take(assembler, found, out));
        assembler.reset(|event| emit(event, out));
    }
}

fn take(assembler: &mut Assembler, found: Found, out: &mut Decoded) {
    match found {
        Found::Frame(offset, frame) => {
            if assembler.push(offset, &frame, |event| emit(event, out)) {
                out.frames += 1;
            }
        }
        Found::Fault(offset, lost, what) => {
            out.skipped_bytes += lost;
            out.fault(offset, what);
        }
    }
}

fn emit(event: Event, out: &mut Decoded) {
    match event {
        Event::Fault(offset, what) => out.fault(offset, what),
        Event::List(list) => out.messages.push(message(&list)),
    }
}

/// What a list measures.
fn message(list: &List) -> Message {
    let seen = list.targets.iter().filter(|t| plausible::possible(t));
    let data = match list.kind {
        Kind::Objects => ScanData::Objects(
            seen.filter(|t| t.object_quality.is_none_or(|q| q.measured())).map(object).collect(),
        ),
        Kind::Clusters => {
            ScanData::Radar(seen.filter(|t| t.cluster_quality.is_none_or(|q| q.valid())).map(point).collect())
        }
    };
    Message {
        source: Some(list.sensor.to_string()),
        device_time: list.time,
        frame_counter: Some(u64::from(list.counter)),
        data,
    }
}

fn object(t: &Target) -> ObjectReport {
    let g = &t.general;
    ObjectReport {
        object_id: u64::from(g.id),
        x_m: g.x_m,
        y_m: g.y_m,
        vx_mps: g.vx_mps,
        vy_mps: g.vy_mps,
        class: t.extended.map_or(ObjectClass::Unknown, |e| class(e.class)),
    }
}

const fn class(code: u8) -> ObjectClass {
    match code {
        1 => ObjectClass::Car,
        2 => ObjectClass::Truck,
        3 => ObjectClass::Pedestrian,
        4 => ObjectClass::Motorcycle,
        5 => ObjectClass::Bicycle,
        _ => ObjectClass::Unknown,
    }
}

/// A cluster as a radar's point: its velocity is what Doppler shows, along the line of sight.
fn point(t: &Target) -> RadarPoint {
    let g = &t.general;
    let range_m = g.x_m.hypot(g.y_m);
    let along = (g.vx_mps * g.x_m + g.vy_mps * g.y_m) / range_m.max(1e-3);
    RadarPoint { range_m, azimuth_rad: g.y_m.atan2(g.x_m), range_rate_mps: along, snr_db: None }
}
