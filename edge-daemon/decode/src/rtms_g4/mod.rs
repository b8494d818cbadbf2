//! RTMS G4, a radar beside the road that counts vehicles zone by zone (one zone a lane, as a rule).
//!
//! Serial or TCP. A frame, big endian; the sum counts the sensor's id and the data:
//!
//! ```text
//! FF AA | qualifier u8 | length u8 (of data and sum) | sensor id u16 | data | sum u16
//! ```
//!
//! In its event mode the sensor speaks by itself: one frame with qualifier 0x5E and 15 bytes of data a vehicle: zone u8, class u8 (0 small to
//! 5 extra large), length u8 in decimetres, speed u8 in km/h or mph, duration u16 ms, then the time in eight bytes of two decimal digits
//! each (fraction of a second, second, minute, hour, weekday, day, month, year of the century), and a byte that is 1 where the speed is
//! mph. Other qualifiers (statistics, answers) are passed over.
//!
//! A vehicle becomes the two edges of a loop under the beam, see [`crate::vehicle`]. Two things no public source says: whether the stamp is
//! the vehicle's entry or its departure ([`Setup::stamp`]), and the unit of the fraction. Two digits are taken for hundredths; the one public
//! implementation adds them as milliseconds, with which no second would ever be full. Either way the stamp is good to 10 ms at best.
//!
//! Left out: ADEC TDC. What is public of it gives durations and gaps of vehicles and no time of theirs, and how long after a vehicle the
//! detector tells of it is only guessed (1.5 s, in the same source): no loop's edge can be placed by that.
//!
//! Source: mnit-rtmc/iris@1c11550d, package `g4` (facts only; offsets from that one implementation). No capture is public.

use crate::packets::{Packets, Piece, Place};
use crate::vehicle::{EventStamp, edges};
use crate::{Decoded, Decoder};
use fusion_contract::UtcNs;
use time::{Date, Month, PrimitiveDateTime, Time};

/// What a frame begins with.
const SENTINEL: [u8; 2] = [0xFF, 0xAA];
/// Sentinel, qualifier and length; and the sensor's id, which the length leaves out.
const HEADER_BYTES: usize = 4;
const ID_BYTES: usize = 2;
/// The sum, which the length counts.
const SUM_BYTES: usize = 2;

/// One vehicle; and what the sensor says of a command that it does not take.
const VEHICLE_EVENT: u8 = 0x5E;
const REFUSED: u8 = 0x1A;

/// Size of a vehicle's data.
const EVENT_BYTES: usize = 15;
/// What a vehicle's frame begins with.
const EVENT_HEADER: [u8; HEADER_BYTES] = [0xFF, 0xAA, VEHICLE_EVENT, (EVENT_BYTES + SUM_BYTES) as u8];

/// How a sensor is set up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// What an event's stamp means.
    pub stamp: EventStamp,
    /// The only sensor to be heard, on a line that several share; none: whoever speaks.
    pub sensor_id: Option<u16>,
}

/// One vehicle as the sensor saw it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VehicleEvent {
    /// When, UTC, see [`EventStamp`].
    pub time: UtcNs,
    /// Zone, from 0.
    pub zone: u8,
    /// How long it was in the beam, milliseconds.
    pub duration_ms: u16,
    /// Speed, m/s.
    pub speed_mps: f32,
    /// Class by length, as the sensor is set: 0 small, 1 regular, 2 medium, 3 large, 4 truck, 5 extra large.
    pub class: u8,
    /// Length, metres.
    pub length_m: f32,
}

/// The stream decoder.
#[derive(Debug)]
pub struct RtmsG4 {
    packets: Packets,
    reader: Reader,
}

#[derive(Clone, Copy, Debug)]
struct Reader {
    setup: Setup,
    utc_offset_s: i32,
}

impl RtmsG4 {
    /// With the sensor's setup, and by how many seconds its clock is ahead of UTC.
    #[must_use]
    pub fn new(setup: Setup, utc_offset_s: i32) -> Self {
        Self { packets: Packets::default(), reader: Reader { setup, utc_offset_s } }
    }
}

impl Decoder for RtmsG4 {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let reader = self.reader;
        self.packets.push(bytes, judge, |p| reader.take(p, out));
    }

    fn reset(&mut self, out: &mut Decoded) {
        let reader = self.reader;
        self.packets.reset(judge, |p| reader.take(p, out));
    }
}

/// Sum of bytes, as the frame's last two hold it.
pub(crate) fn sum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |n: u16, b| n.wrapping_add(u16::from(*b)))
}

fn judge(b: &[u8]) -> Place {
    let Some(&[s0, s1, qualifier, length]) = b.first_chunk::<HEADER_BYTES>() else {
        let begins = b.iter().zip(SENTINEL).all(|(b, s)| *b == s);
        return if begins { Place::Wait } else { Place::Nothing };
    };
    let size = usize::from(length);
    let of_event = qualifier != VEHICLE_EVENT || length == EVENT_HEADER[3];
    if [s0, s1] != SENTINEL || size < SUM_BYTES || !of_event {
        return Place::Nothing;
    }
    let total = HEADER_BYTES + ID_BYTES + size;
    // A vehicle's header wholly inside: this frame was cut.
    if (1..=total - HEADER_BYTES).any(|at| b.get(at..at + HEADER_BYTES) == Some(&EVENT_HEADER)) {
        return Place::Nothing;
    }
    let Some(body) = b.get(HEADER_BYTES..total) else { return Place::Wait };
    let (content, check) = body.split_at(body.len() - SUM_BYTES);
    if check != sum(content).to_be_bytes() {
        return Place::Nothing;
    }
    // One that was cut just before its end holds the next one's first bytes.
    let tail = total - (HEADER_BYTES - 1);
    let next = (tail..total).find(|at| b.get(*at..total).is_some_and(|t| EVENT_HEADER.starts_with(t)));
    Place::Packet(total, next.unwrap_or(total))
}

impl Reader {
    fn take(self, piece: Piece<'_>, out: &mut Decoded) {
        let (offset, frame) = match piece {
            Piece::Packet(offset, frame) => (offset, frame),
            Piece::Garbage(offset, n) => {
                out.skipped_bytes += n;
                return out.fault(offset, format!("{n} bytes that are no frame"));
            }
        };
        out.frames += 1;
        let body = frame.get(HEADER_BYTES..frame.len() - SUM_BYTES).unwrap_or_default();
        let (Some(qualifier), Some((id, data))) = (frame.get(2), body.split_first_chunk()) else { return };
        if self.setup.sensor_id.is_some_and(|wanted| wanted != u16::from_be_bytes(*id)) {
            return;
        }
        match *qualifier {
            VEHICLE_EVENT => match self.event(data) {
                Ok(e) => edges(e.zone, e.time, e.duration_ms.into(), self.setup.stamp, out),
                Err(what) => out.fault(offset, what),
            },
            REFUSED => out.fault(offset, "the sensor refuses a command"),
            _ => {}
        }
    }

    /// Reads a vehicle's data.
    fn event(self, data: &[u8]) -> Result<VehicleEvent, String> {
        let &[zone, class, length, speed, d0, d1, ref stamp @ .., unit] = data else {
            return Err("an event of another size".to_owned());
        };
        let mps = match unit {
            0 => 1.0 / 3.6,
            1 => 0.447_04,
            _ => return Err(format!("an event whose unit of speed is {unit}")),
        };
        let local = clock(stamp).ok_or("an event whose date or time is none")?;
        Ok(VehicleEvent {
            time: local.plus_ns(-i64::from(self.utc_offset_s) * 1_000_000_000),
            zone,
            duration_ms: u16::from_be_bytes([d0, d1]),
            speed_mps: f32::from(speed) * mps,
            class,
            length_m: f32::from(length) / 10.0,
        })
    }
}

/// The sensor's clock, of eight bytes of two decimal digits each.
fn clock(stamp: &[u8]) -> Option<UtcNs> {
    let digits = |b: &u8| Some((b >> 4) * 10 + (b & 0xF)).filter(|_| b >> 4 < 10 && b & 0xF < 10);
    let numbers: Vec<u8> = stamp.iter().map(digits).collect::<Option<_>>()?;
    // The weekday tells nothing that the date does not.
    let [hundredths, second, minute, hour, _, day, month, year] = numbers[..] else { return None };
    let date = Date::from_calendar_date(2000 + i32::from(year), Month::try_from(month).ok()?, day).ok()?;
    let time = Time::from_hms_milli(hour, minute, second, u16::from(hundredths) * 10).ok()?;
    let ns = PrimitiveDateTime::new(date, time).assume_utc().unix_timestamp_nanos();
    i64::try_from(ns).ok().map(UtcNs)
}

/// Reads a whole frame's vehicle; none where the frame is valid and holds none. `utc_offset_s`: by how many seconds the sensor's clock is
/// ahead of UTC.
///
/// # Errors
/// The frame is damaged, or its event can't be right.
pub fn read_event(frame: &[u8], utc_offset_s: i32) -> Result<Option<VehicleEvent>, String> {
    if !matches!(judge(frame), Place::Packet(total, _) if total == frame.len()) {
        return Err("no whole frame".to_owned());
    }
    if frame.get(2) != Some(&VEHICLE_EVENT) {
        return Ok(None);
    }
    let data = frame.get(HEADER_BYTES + ID_BYTES..frame.len() - SUM_BYTES).unwrap_or_default();
    Reader { setup: Setup::default(), utc_offset_s }.event(data).map(Some)
}

#[cfg(test)]
mod tests;
