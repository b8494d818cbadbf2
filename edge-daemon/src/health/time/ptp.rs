//! What ptp4l tells of its clock, by management messages (IEEE 1588-2019, clause 15) over its Unix socket.
//!
//! All fields are big-endian.
//!
//! ```text
//!  header    message type 13 (4 bits, below majorSdoId) · version 2 (4 bits) · length u16 · domain u8 · minorSdoId u8
//!            · flags 2 · correction 8 · 4 · source port identity 10 · sequence u16 · control 4 · log interval
//!  message   header · target port identity 10 · boundary hops 2 × u8 · action (4 bits) · 1 · TLV
//!  TLV       type u16 (1: management, 2: error status) · length u16 · management id u16 · data
//!
//!  TIME_STATUS_NP   master offset i64 ns · ingress time i64 ns · rate offset i32 · phase change i32 · time base u16
//!  (0xC000, linuxptp's own)   · phase change 12 · grandmaster is present i32 · grandmaster identity 8
//!  PORT_DATA_SET    port identity 10 · port state u8 · …                                                            (0x2004)
//!  PARENT_DATA_SET  parent's identity 10 · 2 · 2 · 4 · priority u8 · class u8 · accuracy u8 · variance u16 · priority u8
//!  (0x2002)         · grandmaster identity 8
//! ```
//!
//! Boundary hops are 0: ptp4l answers itself and passes nothing on to the network. Each of its ports answers about its data set.

use super::Exchange;
use std::fmt;

const VERSION: u8 = 2;
const MANAGEMENT: u8 = 0x0d;
const HEADER_BYTES: usize = 34;
/// With the TLV's header.
const MESSAGE_BYTES: usize = HEADER_BYTES + 20;
const CONTROL: u8 = 4;
/// No interval.
const LOG_INTERVAL: u8 = 0x7f;
const GET: u8 = 0;
const RESPONSE: u8 = 2;
const TLV_MANAGEMENT: u16 = 1;
const TLV_ERROR_STATUS: u16 = 2;
const TIME_STATUS_NP: u16 = 0xc000;
const PORT_DATA_SET: u16 = 0x2004;
const PARENT_DATA_SET: u16 = 0x2002;
/// In this order: once the last is answered nothing more comes.
const ASKED: [u16; 3] = [TIME_STATUS_NP, PORT_DATA_SET, PARENT_DATA_SET];
/// Who asks: an identity that no network card has.
const OWN_PORT: [u8; 10] = *b"kerbside\x00\x01";
/// Ports kept: no unit has as many.
const MOST_PORTS: usize = 32;

/// A PTP clock's identity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClockIdentity(pub [u8; 8]);

impl fmt::Display for ClockIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g, h, i] = self.0;
        write!(f, "{a:02x}{b:02x}{c:02x}.{d:02x}{e:02x}.{g:02x}{h:02x}{i:02x}")
    }
}

/// A port's state (IEEE 1588-2019, table 20).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the standard's words")]
pub enum PortState {
    Initializing = 1,
    Faulty = 2,
    Disabled = 3,
    Listening = 4,
    PreMaster = 5,
    Master = 6,
    Passive = 7,
    Uncalibrated = 8,
    Slave = 9,
}

impl PortState {
    const ALL: [Self; 9] = [
        Self::Initializing,
        Self::Faulty,
        Self::Disabled,
        Self::Listening,
        Self::PreMaster,
        Self::Master,
        Self::Passive,
        Self::Uncalibrated,
        Self::Slave,
    ];

    /// The standard's word.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Initializing => "INITIALIZING",
            Self::Faulty => "FAULTY",
            Self::Disabled => "DISABLED",
            Self::Listening => "LISTENING",
            Self::PreMaster => "PRE_MASTER",
            Self::Master => "MASTER",
            Self::Passive => "PASSIVE",
            Self::Uncalibrated => "UNCALIBRATED",
            Self::Slave => "SLAVE",
        }
    }
}

/// TIME_STATUS_NP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeStatus {
    /// By how much ptp4l's clock is ahead of its master's, nanoseconds.
    pub master_offset_ns: i64,
    /// The grandmaster is another clock. Stays so after it was lost: the port's state tells.
    pub grandmaster_present: bool,
    /// The grandmaster, or the clock itself.
    pub grandmaster: ClockIdentity,
}

/// Of PORT_DATA_SET.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Port {
    /// From 1.
    pub number: u16,
    /// Its state.
    pub state: PortState,
}

/// Of PARENT_DATA_SET.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parent {
    /// Grandmaster's clock class (table 4): 6 is locked to a primary reference such as GNSS, 7 was, 248 never was.
    pub class: u8,
}

/// Everything that ptp4l is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Ptp {
    /// The clock.
    pub status: TimeStatus,
    /// Its ports, in the order in which they answered.
    pub ports: Vec<Port>,
    /// What it goes by.
    pub parent: Parent,
}

impl Ptp {
    /// The state that says most of where time comes from: of the port that it comes in by, else of the first.
    #[must_use]
    pub fn port_state(&self) -> Option<PortState> {
        let in_state = |state: PortState| self.ports.iter().any(|port| port.state == state).then_some(state);
        in_state(PortState::Slave)
            .or_else(|| in_state(PortState::Uncalibrated))
            .or_else(|| self.ports.first().map(|port| port.state))
    }

    /// A grandmaster is heard.
    #[must_use]
    pub fn follows(&self) -> bool {
        let hears = matches!(self.port_state(), Some(PortState::Slave | PortState::Uncalibrated));
        hears && self.status.grandmaster_present
    }

    /// It gives others the time.
    #[must_use]
    pub fn serves(&self) -> bool {
        self.ports.iter().any(|port| port.state == PortState::Master)
    }
}

/// Why a datagram is no reply to what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unusable {
    #[error("a message of {bytes} bytes where {least} are the least")]
    Short { bytes: usize, least: usize },
    #[error("PTP version {0}, not 2")]
    Version(u8),
    #[error("message type {0} is no management message")]
    Type(u8),
    #[error("action {0} is no response")]
    Action(u8),
    #[error("a response to somebody else, in domain {domain} with sequence {sequence}")]
    Other { domain: u8, sequence: u16 },
    #[error("TLV {0} is no management TLV")]
    Tlv(u16),
    #[error("management id {0:#06x} is not what was asked for")]
    Id(u16),
    #[error("ptp4l refuses management id {id:#06x} with error {error:#06x}")]
    Refused { id: u16, error: u16 },
    #[error("port state {0} does not exist")]
    State(u8),
    #[error("more than {MOST_PORTS} ports")]
    Ports,
}

/// Asks for status, ports and parent.
#[derive(Debug)]
pub(super) struct Asking {
    domain: u8,
    /// Also known as transportSpecific: 0 by IEEE 1588, 1 by IEEE 802.1AS. ptp4l does not answer where it has the other.
    major_sdo: u8,
    /// Of the first request; each has the next.
    sequence: u16,
    status: Option<TimeStatus>,
    ports: Vec<Port>,
    parent: Option<Parent>,
}

impl Asking {
    pub(super) const fn new(domain: u8, major_sdo: u8, sequence: u16) -> Self {
        Self { domain, major_sdo, sequence, status: None, ports: Vec::new(), parent: None }
    }

    fn numbered(&self) -> impl Iterator<Item = (u16, u16)> {
        let first = self.sequence;
        ASKED.into_iter().zip(0..).map(move |(id, n)| (id, first.wrapping_add(n)))
    }
}

impl Exchange for Asking {
    type Told = Ptp;
    type Unusable = Unusable;

    fn requests(&self) -> Vec<Vec<u8>> {
        let request = |(id, sequence): (u16, u16)| {
            let mut bytes = vec![self.major_sdo << 4 | MANAGEMENT, VERSION];
            bytes.extend((MESSAGE_BYTES as u16).to_be_bytes());
            bytes.extend([self.domain, 0, 0, 0]);
            bytes.extend([0; 12]);
            bytes.extend(OWN_PORT);
            bytes.extend(sequence.to_be_bytes());
            bytes.extend([CONTROL, LOG_INTERVAL]);
            // Every port.
            bytes.extend([0xff; 10]);
            bytes.extend([0, 0, GET, 0]);
            // The length is the id's own.
            for word in [TLV_MANAGEMENT, 2, id] {
                bytes.extend(word.to_be_bytes());
            }
            bytes
        };
        self.numbered().map(request).collect()
    }

    fn take(&mut self, reply: &[u8]) -> Result<(), Unusable> {
        let reply = Reply::read(reply)?;
        let other = Unusable::Other { domain: reply.domain, sequence: reply.sequence };
        if reply.domain != self.domain || reply.target != OWN_PORT {
            return Err(other);
        }
        let (asked, _) = self.numbered().find(|(_, sequence)| *sequence == reply.sequence).ok_or(other)?;
        if reply.id != asked {
            return Err(Unusable::Id(reply.id));
        }
        if let Some(error) = reply.error {
            return Err(Unusable::Refused { id: reply.id, error });
        }
        match asked {
            TIME_STATUS_NP => self.status = Some(status(reply.data)?),
            PARENT_DATA_SET => self.parent = Some(parent(reply.data)?),
            _ if self.ports.len() >= MOST_PORTS => return Err(Unusable::Ports),
            _ => self.ports.push(port(reply.data)?),
        }
        Ok(())
    }

    fn told(&self) -> Option<Ptp> {
        Some(Ptp { status: self.status?, ports: self.ports.clone(), parent: self.parent? })
    }
}

/// A management message that is a response.
struct Reply<'a> {
    domain: u8,
    target: [u8; 10],
    sequence: u16,
    id: u16,
    /// Why it is refused, where it is.
    error: Option<u16>,
    data: &'a [u8],
}

impl<'a> Reply<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, Unusable> {
        let header: [u8; MESSAGE_BYTES] = at(bytes, 0)?;
        let word = |offset: usize| u16::from_be_bytes([header[offset], header[offset + 1]]);
        if header[0] & 0x0f != MANAGEMENT {
            return Err(Unusable::Type(header[0] & 0x0f));
        }
        if header[1] & 0x0f != VERSION {
            return Err(Unusable::Version(header[1] & 0x0f));
        }
        if header[46] & 0x0f != RESPONSE {
            return Err(Unusable::Action(header[46] & 0x0f));
        }
        // As long as the message says it is, and the TLV in it.
        let least = usize::from(word(2)).max(MESSAGE_BYTES - 2 + usize::from(word(50))).max(MESSAGE_BYTES);
        let data = bytes.get(MESSAGE_BYTES..least).ok_or(Unusable::Short { bytes: bytes.len(), least })?;
        let (id, error, data) = match word(48) {
            TLV_MANAGEMENT => (word(52), None, data),
            TLV_ERROR_STATUS => (u16::from_be_bytes(at(data, 0)?), Some(word(52)), data),
            other => return Err(Unusable::Tlv(other)),
        };
        Ok(Self { domain: header[4], target: at(bytes, HEADER_BYTES)?, sequence: word(30), id, error, data })
    }
}

/// So many bytes from there on.
fn at<const N: usize>(bytes: &[u8], offset: usize) -> Result<[u8; N], Unusable> {
    let found = bytes.get(offset..).and_then(<[u8]>::first_chunk::<N>).copied();
    found.ok_or(Unusable::Short { bytes: bytes.len(), least: offset + N })
}

fn status(data: &[u8]) -> Result<TimeStatus, Unusable> {
    Ok(TimeStatus {
        master_offset_ns: i64::from_be_bytes(at(data, 0)?),
        grandmaster_present: i32::from_be_bytes(at(data, 38)?) != 0,
        grandmaster: ClockIdentity(at(data, 42)?),
    })
}

fn port(data: &[u8]) -> Result<Port, Unusable> {
    let [state] = at(data, 10)?;
    let known = PortState::ALL.into_iter().find(|known| *known as u8 == state);
    Ok(Port { number: u16::from_be_bytes(at(data, 8)?), state: known.ok_or(Unusable::State(state))? })
}

fn parent(data: &[u8]) -> Result<Parent, Unusable> {
    // All of it is there, though only the class is used.
    let all: [u8; 32] = at(data, 0)?;
    Ok(Parent { class: all[19] })
}

#[cfg(test)]
mod tests;
