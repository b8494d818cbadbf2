//! Wavetronix SmartSensor HD (model 125), a radar beside the road that counts vehicles lane by lane.
//!
//! Serial or TCP. A packet is a header and a body, each with a CRC-8 (polynomial 0x1C, start 0) of its own; big endian:
//!
//! ```text
//! 'Z' '1' | destination: sub u8, id u16 | source: sub u8, id u16 | sequence u8 | body size u8 | CRC
//! message u8 | sub-id u8 | type u8 (0 read, 1 write, 2 result) | … | CRC
//! ```
//!
//! The answer to "active event" (0x67, body of 23 bytes; sub-id 1 where there is an event) is one vehicle: date u32 (year << 9 | month << 5 |
//! day), time u32 (hour << 22 | minute << 16 | second << 10 | ms), UTC; lane u8; range 8.8; duration u24 ms; speed, a valid bit and 15.8;
//! class u8; length 8.8. Ranges and lengths are feet and speeds mph, or metres and km/h, as the sensor is set. The sensor answers and does
//! not speak by itself: whoever reads it asks.
//!
//! A vehicle becomes the two edges that a loop under the sensor's beam would give, from the lane's number: what is known for certain is
//! lane, time and duration. Whether the stamp is the vehicle's entry or its departure no public source says; see [`Setup::stamp`]. The rest
//! of an event is in [`VehicleEvent`].
//!
//! Left out: SmartSensor Advance. What is public of it (19-byte packets on TCP port 10088 with a speed in mph and in km/h) gives a speed and
//! neither position nor time.
//!
//! Source: mnit-rtmc/iris@1c11550d, package `ss125` (facts only; offsets from that one implementation).

use crate::packets::{Packets, Piece, Place};
use crate::vehicle::{EventStamp, LONGEST_MS, edges};
use crate::{Decoded, Decoder};
use fusion_contract::UtcNs;
use time::{Date, Month, PrimitiveDateTime, Time};

/// Size of the header with its CRC, bytes.
const HEADER_BYTES: usize = 11;

/// Smallest and largest body without its CRC, bytes.
const BODY_BYTES: std::ops::RangeInclusive<usize> = 3..=244;

/// Message "active event".
const ACTIVE_EVENT: u8 = 0x67;

/// Size of an active event's body without its CRC, bytes.
const EVENT_BYTES: usize = 23;

/// A message's type.
const TYPE_READ: u8 = 0;
const TYPE_RESULT: u8 = 2;

/// How a sensor is set up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// True for metres and km/h, false for feet and mph.
    pub metric: bool,
    /// What an event's stamp means.
    pub stamp: EventStamp,
}

/// One vehicle as the sensor saw it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VehicleEvent {
    /// When, UTC, see [`EventStamp`].
    pub time: UtcNs,
    /// Lane, from 0.
    pub lane: u8,
    /// Distance from the sensor, metres.
    pub range_m: f32,
    /// How long it was in the beam, milliseconds.
    pub duration_ms: u32,
    /// Speed, m/s, none where the sensor gives none; negative against the lane's direction.
    pub speed_mps: Option<f32>,
    /// Class by length, as the sensor is set: 0 motorcycle, 1 short, 2 medium, 3 long by default.
    pub class: u8,
    /// Length, metres.
    pub length_m: f32,
}

/// The stream decoder.
#[derive(Debug)]
pub struct SmartSensor {
    packets: Packets,
    setup: Setup,
}

impl SmartSensor {
    /// With the sensor's setup.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self { packets: Packets::default(), setup }
    }
}

impl Decoder for SmartSensor {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let setup = self.setup;
        self.packets.push(bytes, judge, |p| take(p, setup, out));
    }

    fn reset(&mut self, out: &mut Decoded) {
        let setup = self.setup;
        self.packets.reset(judge, |p| take(p, setup, out));
    }
}

/// CRC-8, polynomial 0x1C, start 0, most significant bit first.
pub(crate) fn crc(bytes: &[u8]) -> u8 {
    bytes.iter().fold(0, |crc, b| {
        (0..8).fold(crc ^ b, |c: u8, _| if c & 0x80 == 0 { c << 1 } else { (c << 1) ^ 0x1C })
    })
}

/// The size of the packet whose header stands at the front; none where there is no valid one.
fn header(b: &[u8]) -> Option<usize> {
    let (head, check) = b.get(..HEADER_BYTES)?.split_at(HEADER_BYTES - 1);
    let size = usize::from(head[9]);
    let valid = head.starts_with(b"Z1") && BODY_BYTES.contains(&size) && check == [crc(head)];
    valid.then_some(HEADER_BYTES + size + 1)
}

fn judge(b: &[u8]) -> Place {
    if b.len() < HEADER_BYTES {
        return if b.starts_with(b"Z1") || b == b"Z" { Place::Wait } else { Place::Nothing };
    }
    let Some(total) = header(b) else { return Place::Nothing };
    // Another header wholly inside: this packet was cut. Only what lies inside may count, lest it matter how much is there already.
    if (1..=total - HEADER_BYTES).any(|at| b.get(at..at + HEADER_BYTES).and_then(header).is_some()) {
        return Place::Nothing;
    }
    let Some(body) = b.get(HEADER_BYTES..total) else { return Place::Wait };
    let (content, check) = body.split_at(body.len() - 1);
    if check != [crc(content)] {
        return Place::Nothing;
    }
    // One that was cut just before its end holds the next one's first bytes.
    let tail = total - (HEADER_BYTES - 1);
    let next = (tail..total).find(|at| b.get(*at..total).is_some_and(|t| t.starts_with(b"Z1") || t == b"Z"));
    Place::Packet(total, next.unwrap_or(total))
}

fn take(piece: Piece<'_>, setup: Setup, out: &mut Decoded) {
    let (offset, packet) = match piece {
        Piece::Packet(offset, packet) => (offset, packet),
        Piece::Garbage(offset, n) => {
            out.skipped_bytes += n;
            return out.fault(offset, format!("{n} bytes that are no packet"));
        }
    };
    out.frames += 1;
    let body = packet.get(HEADER_BYTES..packet.len() - 1).unwrap_or_default();
    let &[message, sub_id, kind, ref content @ ..] = body else { return };
    match (message, kind) {
        (ACTIVE_EVENT, TYPE_READ) if sub_id == 1 && body.len() == EVENT_BYTES => {
            match event(content, setup) {
                Ok(e) => edges(e.lane, e.time, e.duration_ms, setup.stamp, out),
                Err(what) => out.fault(offset, what),
            }
        }
        (_, TYPE_RESULT) => {
            let code = content.first_chunk().map_or(0, |c| u16::from_be_bytes(*c));
            if code != 0 {
                out.fault(offset, format!("the sensor answers message {message:#x} with error {code}"));
            }
        }
        _ => {}
    }
}

/// Reads an active event's content.
fn event(c: &[u8], setup: Setup) -> Result<VehicleEvent, String> {
    let &[d0, d1, d2, d3, t0, t1, t2, t3, lane, r0, r1, u0, u1, u2, s0, s1, s2, class, l0, l1] = c else {
        return Err("an event of another size".to_owned());
    };
    let time = stamp(u32::from_be_bytes([d0, d1, d2, d3]), u32::from_be_bytes([t0, t1, t2, t3]));
    let duration_ms = u32::from_be_bytes([0, u0, u1, u2]);
    if duration_ms > LONGEST_MS {
        return Err(format!("an event of {duration_ms} ms"));
    }
    let (metres, mps) = if setup.metric { (1.0, 1.0 / 3.6) } else { (0.3048, 0.447_04) };
    let fixed = |whole: u8, part: u8| f32::from(u16::from_be_bytes([whole, part])) / 256.0 * metres;
    // Fifteen bits of a signed whole number, and a fraction that counts away from zero.
    let whole = i16::from_be_bytes([s0 << 1 | s1 >> 7, s1 << 1]) >> 1;
    let part = f32::from(s2) / 256.0;
    let speed = f32::from(whole) + if whole < 0 { -part } else { part };
    Ok(VehicleEvent {
        time: time.ok_or("an event whose date or time is none")?,
        lane,
        range_m: fixed(r0, r1),
        duration_ms,
        speed_mps: (s0 & 0x80 != 0).then_some(speed * mps),
        class,
        length_m: fixed(l0, l1),
    })
}

/// Packed date and time as UTC.
fn stamp(date: u32, time: u32) -> Option<UtcNs> {
    let year = i32::try_from(date >> 9 & 0xFFF).ok()?;
    let month = Month::try_from((date >> 5 & 0xF) as u8).ok()?;
    let date = Date::from_calendar_date(year, month, (date & 0x1F) as u8).ok()?;
    let (hour, minute, second) =
        ((time >> 22 & 0x1F) as u8, (time >> 16 & 0x3F) as u8, (time >> 10 & 0x3F) as u8);
    let time = Time::from_hms_milli(hour, minute, second, (time & 0x3FF) as u16).ok()?;
    let ns = PrimitiveDateTime::new(date, time).assume_utc().unix_timestamp_nanos();
    i64::try_from(ns).ok().map(UtcNs)
}

/// Asks a sensor for its next active event.
#[must_use]
pub fn request(id: u16, sequence: u8) -> Vec<u8> {
    let body = [ACTIVE_EVENT, 0, TYPE_READ];
    let [i0, i1] = id.to_be_bytes();
    let mut packet = vec![b'Z', b'1', 0, i0, i1, 0, 0, 0, sequence, body.len() as u8];
    packet.push(crc(&packet));
    packet.extend_from_slice(&body);
    packet.push(crc(&body));
    packet
}

/// The size of the whole packet at the front of what came, and whether it holds an event; none where it is not whole, or no packet.
#[must_use]
pub fn answer(bytes: &[u8]) -> Option<(usize, bool)> {
    let Place::Packet(total, _) = judge(bytes) else { return None };
    let body = bytes.get(HEADER_BYTES..total - 1)?;
    Some((total, matches!(body, [ACTIVE_EVENT, 1, TYPE_READ, ..])))
}

/// Reads a whole packet's event; none where the packet is valid and holds no event.
///
/// # Errors
/// The packet is damaged, or its event can't be right.
pub fn read_event(packet: &[u8], setup: Setup) -> Result<Option<VehicleEvent>, String> {
    if judge(packet) == Place::Nothing || header(packet) != Some(packet.len()) {
        return Err("no whole packet".to_owned());
    }
    match packet.get(HEADER_BYTES..packet.len() - 1) {
        Some(&[ACTIVE_EVENT, 1, TYPE_READ, ref content @ ..]) => event(content, setup).map(Some),
        _ => Ok(None),
    }
}

#[cfg(test)]
mod tests;
