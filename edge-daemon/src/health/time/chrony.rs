//! What chronyd tells of its clock, by its command and monitoring protocol (version 6, chrony 2.2 and later; UDP, port 323).
//!
//! All fields are big-endian. A request is padded to the length of its reply, or chronyd says nothing.
//!
//! ```text
//!  request  version 6 · type 1 · 2 × 0 · command u16 · attempt u16 · sequence u32 · 8 × 0 · padding
//!  reply    version 6 · type 2 · 2 × 0 · command u16 · reply u16 · status u16 · 6 × 0 · sequence u32 · 8 × 0 · body
//!
//!  tracking    reference id u32 · address 16 bytes · family u16 · u16 · stratum u16 · leap u16
//!  (reply 5)   · reference time (seconds, high and low u32, nanoseconds u32) · correction · last offset · RMS offset
//!              · frequency · residual frequency · skew · root delay · root dispersion · update interval (9 × float)
//!  n_sources   sources u32
//!  (reply 2)
//!  float       exponent (7 bits, signed) · coefficient c (25 bits, signed): c · 2^(exponent − 25)
//! ```

use super::Exchange;
use fusion_contract::UtcNs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const VERSION: u8 = 6;
const REQUEST: u8 = 1;
const REPLY: u8 = 2;
const N_SOURCES: u16 = 14;
const TRACKING: u16 = 33;
const REPLY_N_SOURCES: u16 = 2;
const REPLY_TRACKING: u16 = 5;
const HEADER_BYTES: usize = 28;
/// The longest reply that is asked for: tracking.
const REPLY_BYTES: usize = HEADER_BYTES + 76;
/// Reference identity of chrony's `local` directive: 127.127.1.1.
const LOCAL_ID: u32 = 0x7f7f_0101;

/// Whether chrony is synchronised, and what it does at the end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leap {
    /// It is.
    Normal,
    /// It is, and the day will have a second more.
    Insert,
    /// It is, and the day will have a second less.
    Delete,
    /// It is not.
    Unsynchronised,
}

/// What chrony tells of the clock, as `chronyc tracking` prints it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tracking {
    /// Of the source it goes by: an IPv4 address, a hash of an IPv6 one, or a reference clock's name.
    pub reference_id: u32,
    /// The source's address; none where it is no server.
    pub address: Option<IpAddr>,
    /// Steps from a reference clock, 1 for one at this machine.
    pub stratum: u16,
    /// Whether it is synchronised.
    pub leap: Leap,
    /// When it last heard its source; none before it has.
    pub reference_time: Option<UtcNs>,
    /// What is still to be added to the clock, seconds.
    pub correction_s: f64,
    /// The offset of the last update, seconds.
    pub last_offset_s: f64,
    /// Long-term mean of the offsets, seconds.
    pub rms_offset_s: f64,
    /// How much too fast the clock would run by itself, parts per million.
    pub frequency_ppm: f64,
    /// What the source seems to say of that now, beyond it, parts per million.
    pub residual_frequency_ppm: f64,
    /// How wrong the frequency may be, parts per million.
    pub skew_ppm: f64,
    /// There and back to the reference clock, seconds.
    pub root_delay_s: f64,
    /// What has gathered on the way from there, seconds.
    pub root_dispersion_s: f64,
    /// Between the last two updates, seconds.
    pub update_interval_s: f64,
}

/// What chrony goes by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Nothing.
    None,
    /// A server.
    Server(IpAddr),
    /// A clock at this machine, by the name that its `refclock` line gives it.
    Clock(String),
    /// The clock itself (`local`), or a person (`settime`).
    Own,
}

impl Tracking {
    /// What it goes by.
    #[must_use]
    pub fn reference(&self) -> Reference {
        match (self.leap, self.reference_id, self.address) {
            (Leap::Unsynchronised, ..) | (_, 0, None) => Reference::None,
            (_, LOCAL_ID, _) => Reference::Own,
            (_, _, Some(address)) => Reference::Server(address),
            (_, id, None) => match name(id) {
                Some(name) if name == "MANU" => Reference::Own,
                Some(name) => Reference::Clock(name),
                None => Reference::Clock(format!("{id:08X}")),
            },
        }
    }

    /// The clock is no more than so much wrong, seconds, if its reference clock is right (RFC 5905's root distance).
    #[must_use]
    pub fn error_bound_s(&self) -> f64 {
        self.correction_s.abs() + self.root_dispersion_s + self.root_delay_s / 2.0
    }
}

/// A reference clock's name, which is at most four characters.
fn name(id: u32) -> Option<String> {
    let bytes = id.to_be_bytes();
    let name = std::str::from_utf8(&bytes).ok()?.trim_end_matches('\0');
    (!name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic())).then(|| name.to_owned())
}

/// Everything that chrony is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Chrony {
    /// The clock.
    pub tracking: Tracking,
    /// Servers and reference clocks that it knows, good or not.
    pub sources: u32,
}

/// Why a datagram is no reply to what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unusable {
    #[error("a reply of {bytes} bytes where {least} are the least")]
    Short { bytes: usize, least: usize },
    #[error("protocol version {0}, not 6")]
    Version(u8),
    #[error("packet type {0} is no reply")]
    Type(u8),
    #[error("a reply to another question (command {command}, sequence {sequence:#010x})")]
    Other { command: u16, sequence: u32 },
    #[error("chronyd refuses the question with status {0}")]
    Refused(u16),
    #[error("reply type {0} is not what was asked for")]
    Reply(u16),
    #[error("leap status {0} does not exist")]
    Leap(u16),
    #[error("address family {0} does not exist")]
    Family(u16),
    #[error("a time of {0} s and {1} ns")]
    Time(u64, u32),
}

/// Asks for tracking and the number of sources.
#[derive(Debug)]
pub(super) struct Asking {
    /// Of the first request; the second has the next.
    sequence: u32,
    tracking: Option<Tracking>,
    sources: Option<u32>,
}

impl Asking {
    pub(super) const fn new(sequence: u32) -> Self {
        Self { sequence, tracking: None, sources: None }
    }

    const fn commands(&self) -> [(u16, u32); 2] {
        [(TRACKING, self.sequence), (N_SOURCES, self.sequence.wrapping_add(1))]
    }
}

impl Exchange for Asking {
    type Told = Chrony;
    type Unusable = Unusable;

    fn requests(&self) -> Vec<Vec<u8>> {
        let request = |(command, sequence): (u16, u32)| {
            let mut bytes = vec![VERSION, REQUEST, 0, 0];
            bytes.extend(command.to_be_bytes());
            bytes.extend([0; 2]);
            bytes.extend(sequence.to_be_bytes());
            bytes.resize(REPLY_BYTES, 0);
            bytes
        };
        self.commands().map(request).to_vec()
    }

    fn take(&mut self, reply: &[u8]) -> Result<(), Unusable> {
        let (command, sequence, kind, mut body) = header(reply)?;
        if !self.commands().contains(&(command, sequence)) {
            return Err(Unusable::Other { command, sequence });
        }
        match (command, kind?) {
            (TRACKING, REPLY_TRACKING) => self.tracking = Some(tracking(&mut body)?),
            (N_SOURCES, REPLY_N_SOURCES) => self.sources = Some(body.u32()?),
            (_, other) => return Err(Unusable::Reply(other)),
        }
        Ok(())
    }

    fn told(&self) -> Option<Chrony> {
        Some(Chrony { tracking: self.tracking.clone()?, sources: self.sources? })
    }
}

/// Command and sequence that are replied to, the type of the reply where it is one, and what follows.
fn header(bytes: &[u8]) -> Result<(u16, u32, Result<u16, Unusable>, Rest<'_>), Unusable> {
    let mut rest = Rest { all: bytes.len(), bytes };
    let [version, kind, ..] = rest.take::<4>()?;
    let (command, reply, status) = (rest.u16()?, rest.u16()?, rest.u16()?);
    rest.take::<6>()?;
    let sequence = rest.u32()?;
    rest.take::<8>()?;
    match (version, kind) {
        (VERSION, REPLY) => Ok((
            command,
            sequence,
            if status == 0 { Ok(reply) } else { Err(Unusable::Refused(status)) },
            rest,
        )),
        (VERSION, kind) => Err(Unusable::Type(kind)),
        (version, _) => Err(Unusable::Version(version)),
    }
}

fn tracking(rest: &mut Rest<'_>) -> Result<Tracking, Unusable> {
    Ok(Tracking {
        reference_id: rest.u32()?,
        address: rest.address()?,
        stratum: rest.u16()?,
        leap: match rest.u16()? {
            0 => Leap::Normal,
            1 => Leap::Insert,
            2 => Leap::Delete,
            3 => Leap::Unsynchronised,
            other => return Err(Unusable::Leap(other)),
        },
        reference_time: rest.time()?,
        correction_s: rest.float()?,
        last_offset_s: rest.float()?,
        rms_offset_s: rest.float()?,
        frequency_ppm: rest.float()?,
        residual_frequency_ppm: rest.float()?,
        skew_ppm: rest.float()?,
        root_delay_s: rest.float()?,
        root_dispersion_s: rest.float()?,
        update_interval_s: rest.float()?,
    })
}

/// What has not been read of a reply.
struct Rest<'a> {
    all: usize,
    bytes: &'a [u8],
}

impl Rest<'_> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], Unusable> {
        let (taken, rest) = self
            .bytes
            .split_first_chunk::<N>()
            .ok_or(Unusable::Short { bytes: self.all, least: self.all - self.bytes.len() + N })?;
        self.bytes = rest;
        Ok(*taken)
    }

    fn u16(&mut self) -> Result<u16, Unusable> {
        self.take().map(u16::from_be_bytes)
    }

    fn u32(&mut self) -> Result<u32, Unusable> {
        self.take().map(u32::from_be_bytes)
    }

    /// Finite, whatever the bits are.
    fn float(&mut self) -> Result<f64, Unusable> {
        let bits = self.u32()? as i32;
        let (exponent, coefficient) = (bits >> 25, (bits << 7) >> 7);
        Ok(f64::from(coefficient) * 2_f64.powi(exponent - 25))
    }

    fn address(&mut self) -> Result<Option<IpAddr>, Unusable> {
        let (bytes, family) = (self.take::<16>()?, self.u16()?);
        self.u16()?;
        let [a, b, c, d, ..] = bytes;
        match family {
            0 => Ok(None),
            1 => Ok(Some(Ipv4Addr::new(a, b, c, d).into())),
            2 => Ok(Some(Ipv6Addr::from(bytes).into())),
            other => Err(Unusable::Family(other)),
        }
    }

    fn time(&mut self) -> Result<Option<UtcNs>, Unusable> {
        /// In place of the high half where the sender's seconds have 32 bits.
        const NO_HIGH: u32 = 0x7fff_ffff;
        let (high, low, ns) = (self.u32()?, self.u32()?, self.u32()?);
        let high = if high == NO_HIGH { 0 } else { high };
        let s = u64::from(high) << 32 | u64::from(low);
        let utc_ns = i64::try_from(s).ok().and_then(|s| s.checked_mul(1_000_000_000)?.checked_add(ns.into()));
        match utc_ns {
            Some(0) => Ok(None),
            Some(utc_ns) => Ok(Some(UtcNs(utc_ns))),
            None => Err(Unusable::Time(s, ns)),
        }
    }
}

#[cfg(test)]
mod tests;
