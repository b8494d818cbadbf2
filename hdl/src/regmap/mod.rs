//! What host and fusion core say to each other, in one place: opcodes, registers, records, capacities, errors, version.
//!
//! The gateware ([`crate::core`]), its message model and the host's driver all compile from this table. What carries the messages
//! is [`crate::link`]: each message is the payload of one frame.
//!
//! # Messages
//!
//! All numbers are little-endian. The host asks with `[op][tag][body]` and is answered with `[op | 0x80][tag][body]`; the tag is
//! the host's to choose and comes back. [`Request`] writes and [`Reply`] reads them.
//!
//! | op | request | body | answer |
//! |---|---|---|---|
//! | 0x01 | hello | – | [`Hello`] |
//! | 0x02 | read | address u8 | address u8, value u32 |
//! | 0x03 | write | address u8, value u32 | address u8, value u32 as it now is |
//! | 0x10 | tracks | first u16, [`TrackRecord`]s | none |
//! | 0x11 | detections | first u16, [`pack_detection`]s | none |
//! | 0x12 | gate | tracks u16, detections u16, flags u8 | 0x92 with [`PairRecord`]s, as often as needed, then 0x93 with [`GateDone`] |
//! | 0x20 | update | address u8, [steps](step) u32 | 0xa0 with [`STEP_WORDS`] words i32, then 0xa1: flags u8 ([`updated`]) |
//! | 0x30 | cfar | share u16, share_edge u16, flags u8 ([`profile`]), rank u8, cells u16 | 0xb0 with [`CellRecord`]s, as often as needed, then 0xb1: cells u16, detected u16 |
//! | – | | | 0xc0: a [`LoopEvent`], with tag 0, whenever one happens |
//! | any | what cannot be done | | 0xff: op u8, error u8 |
//!
//! # Rules
//!
//! - Requests are carried out in the order in which they come, one at a time; answers leave in that order.
//! - A request whose length is not that of its op is not carried out, and answered with [`error::LENGTH`]. `tracks`, `detections` and
//!   `update` are carried out record by record as they come, so the whole records before the fault count.
//! - `first` + n is the place of the n-th record in the core's memory. A record beyond the capacity is not stored, and the message
//!   answered with [`error::CAPACITY`] when it ends; [`error::LENGTH`] goes before.
//! - A message that is only an op has tag 0, and is of the wrong length.
//! - `gate` takes the first so many tracks with the first so many detections. A track meets the detections of its window
//!   [`first`](TrackRecord::first)…, as far as they are among them; a window that goes beyond is cut, and [`status::CUT`] says so.
//! - `tracks_loaded` counts the records that were stored by messages with the gate's own tag since the last gate; a message with
//!   another tag starts the count anew. Whoever sends n and reads n knows that memory holds what was sent. The same for detections.
//! - `update` writes the words of its steps to [`crate::update`], one address after the other (63 is followed by 0), and begins a row with
//!   each [`step::START`]; the next step then goes to [`crate::update::ROW`]. The answer has x and P as they are after the last
//!   row: the words 0 to 43.
//! - Events of the loops stand between answers to requests, never between those to one. Which loop tells what, and when, is the
//!   business of [`crate::loop_bank`]; the registers from [`address::LOOP_DEBOUNCE`] on set it.
//! - `cfar` takes its cells as one profile of [`crate::cfar`]; its answer tells the cells that stand out, in order.

mod record;
mod reply;
mod request;

#[cfg(test)]
mod tests;

pub use record::{CellRecord, PairRecord, TrackRecord, pack_detection, unpack_detection};
pub use reply::{GateDone, Hello, LoopEvent, Reply};
pub use request::Request;

/// Changes when an older host would misunderstand.
pub const VERSION_MAJOR: u8 = 1;
/// Changes when a newer host can ask for more.
pub const VERSION_MINOR: u8 = 0;
/// Tracks that the core's memory holds; a power of two.
pub const TRACKS: usize = 512;
/// Detections that it holds; a power of two.
pub const DETECTIONS: usize = 1024;
/// Inductive loops that the core has pins for.
pub const LOOPS: usize = crate::loop_bank::CHANNELS;
/// What the core runs at, kHz.
pub const CLOCK_KHZ: u32 = 100_000;
/// Clocks per bit of the serial line: 3 Mbaud, and a per cent.
pub const BIT_CLOCKS: u16 = 33;
/// The most bytes of a message.
pub const MESSAGE_BYTES: usize = 512;
/// Bytes of a [`TrackRecord`].
pub const TRACK_BYTES: usize = 29;
/// Bytes of a detection.
pub const DETECTION_BYTES: usize = 7;
/// The most tracks of one message.
pub const TRACKS_PER_MESSAGE: usize = (MESSAGE_BYTES - 4) / TRACK_BYTES;
/// The most detections of one message.
pub const DETECTIONS_PER_MESSAGE: usize = (MESSAGE_BYTES - 4) / DETECTION_BYTES;
/// The most pairs of one message, without distances and with; a message that is not the last has that many.
pub const PAIRS_PER_MESSAGE: [usize; 2] = [(MESSAGE_BYTES - 2) / 4, (MESSAGE_BYTES - 2) / 8];

/// The most steps of one `update`.
pub const STEPS_PER_MESSAGE: usize = (MESSAGE_BYTES - 3) / 4;
/// Words of its answer: covariance and state.
pub const STEP_WORDS: usize = crate::update::TERMS + crate::update::COMPONENTS;
/// The most cells of one `cfar`.
pub const CELLS_PER_MESSAGE: usize = (MESSAGE_BYTES - 8) / 2;
/// The most [`CellRecord`]s of one message; a message that is not the last has that many.
pub const CELL_RECORDS_PER_MESSAGE: usize = (MESSAGE_BYTES - 2) / 8;

/// The first byte of a message.
pub mod opcode {
    /// Who is there?
    pub const HELLO: u8 = 0x01;
    /// Read a register.
    pub const READ: u8 = 0x02;
    /// Write a register.
    pub const WRITE: u8 = 0x03;
    /// Store tracks.
    pub const TRACKS: u8 = 0x10;
    /// Store detections.
    pub const DETECTIONS: u8 = 0x11;
    /// Gate tracks with detections.
    pub const GATE: u8 = 0x12;
    /// Update one track's state.
    pub const UPDATE: u8 = 0x20;
    /// Detect cells of a profile.
    pub const CFAR: u8 = 0x30;
    /// Set in an answer.
    pub const ANSWER: u8 = 0x80;
    /// Set in the last of several answers to one request.
    pub const END: u8 = 0x01;
    /// Pairs that a gate has kept.
    pub const GATE_PAIRS: u8 = GATE | ANSWER;
    /// The end of a gate.
    pub const GATE_DONE: u8 = GATE_PAIRS | END;
    /// Words that an update leaves.
    pub const UPDATE_WORDS: u8 = UPDATE | ANSWER;
    /// The end of an update.
    pub const UPDATE_DONE: u8 = UPDATE_WORDS | END;
    /// Cells that stand out.
    pub const CFAR_CELLS: u8 = CFAR | ANSWER;
    /// The end of a profile.
    pub const CFAR_DONE: u8 = CFAR_CELLS | END;
    /// An event of a loop; nobody asked.
    pub const LOOP_EVENT: u8 = 0xc0;
    /// What was asked cannot be done.
    pub const ERROR: u8 = 0xff;
}

/// Why something cannot be done.
pub mod error {
    /// No such op, or this core lacks it.
    pub const UNSUPPORTED: u8 = 1;
    /// The message is too short or too long for its op, or ends within a record.
    pub const LENGTH: u8 = 2;
    /// No such register.
    pub const ADDRESS: u8 = 3;
    /// More than the memory holds.
    pub const CAPACITY: u8 = 4;
}

/// Bits of [`Hello::features`]: what this core has.
pub mod feature {
    /// `tracks`, `detections`, `gate`.
    pub const GATE: u16 = 1;
    /// `update`.
    pub const UPDATE: u16 = 2;
    /// `cfar`.
    pub const CFAR: u16 = 4;
    /// Loops and their events.
    pub const LOOPS: u16 = 8;
    /// What the core in this crate has.
    pub const ALL: u16 = GATE | UPDATE | CFAR | LOOPS;
}

/// Bits of the flags of `gate`.
pub mod flag {
    /// Pairs come with their distances.
    pub const DISTANCES: u8 = 1;
}

/// Bits of [`GateDone::status`].
pub mod status {
    /// A window went beyond the detections and was cut.
    pub const CUT: u8 = 1;
}

/// Bits of a step of `update`.
pub mod step {
    /// The word, two's complement: the lowest so many bits.
    pub const WORD_BITS: u32 = crate::fixed::UPDATE.bits;
    /// The row is complete with this word: do it.
    pub const START: u32 = 1 << 27;
    /// With [`START`]: rows behind this one take their gain from the covariance that this one does.
    pub const KEEP: u32 = 1 << 28;
}

/// Flags at the end of an update, as [`crate::update`] has them; any but `FLOORED` and `BOUNDED` says that the result is not to be
/// believed.
pub mod updated {
    /// A number left its format.
    pub const SATURATED: u8 = 1;
    /// A row changed nothing.
    pub const REFUSED: u8 = 2;
    /// A variance was raised.
    pub const FLOORED: u8 = 4;
    /// P_xy was made smaller.
    pub const BOUNDED: u8 = 8;
}

/// Bits of the flags of `cfar`.
pub mod profile {
    /// By rank, not by the mean.
    pub const ORDERED: u8 = 1;
}

/// A register: 32 bits that the host can read, and some of them write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Register {
    /// Where.
    pub address: u8,
    /// What it is called.
    pub name: &'static str,
    /// How many of its bits, from the lowest on, can be written; the others stay 0. With none, what is written is ignored.
    pub writable_bits: u32,
    /// After power-on and a reset.
    pub initial: u32,
    /// Changes by itself.
    pub counts: bool,
}

/// Addresses of the registers.
pub mod address {
    /// [`super::VERSION_MAJOR`] · 256 + [`super::VERSION_MINOR`].
    pub const VERSION: u8 = 0x00;
    /// Bits of [`super::feature`].
    pub const FEATURES: u8 = 0x01;
    /// For the host to play with.
    pub const SCRATCH: u8 = 0x02;
    /// Clocks per tick of the loops, [`crate::loop_bank::SHORTEST_TICK`] or more; a millisecond at first.
    pub const TICK_CLOCKS: u8 = 0x03;
    /// Ticks since the reset, modulo 2³²: the clock that events of the loops are told by.
    pub const TICKS: u8 = 0x04;
    /// Frames taken. This and the other counters count modulo 2³² since the reset.
    pub const FRAMES_GOOD: u8 = 0x10;
    /// Times that the number of a frame taken did not follow on the one before.
    pub const FRAMES_GAP: u8 = 0x11;
    /// Repeated frames.
    pub const FRAMES_REPEATED: u8 = 0x12;
    /// Whole frames that had no room.
    pub const FRAMES_OVERFLOW: u8 = 0x13;
    /// Spoilt frames.
    pub const FRAMES_BAD: u8 = 0x14;
    /// Bytes without a stop bit.
    pub const LINE_BROKEN: u8 = 0x15;
    /// Answers that were errors.
    pub const ERRORS: u8 = 0x16;
    /// Pairs that the last gate weighed, the one that is running included.
    pub const GATE_PAIRS: u8 = 0x17;
    /// Clocks that it took until its last pair was in the queue, waiting for the line included.
    pub const GATE_CLOCKS: u8 = 0x18;
    /// Debouncing of the loops, ticks. This and the other settings are those of [`crate::loop_bank`], and hold for all loops.
    pub const LOOP_DEBOUNCE: u8 = 0x20;
    /// Presence from which on a loop is stuck, ticks; 0: never.
    pub const LOOP_STUCK: u8 = 0x21;
    /// Windows in which edges are counted, ticks.
    pub const LOOP_CHATTER_WINDOW: u8 = 0x22;
    /// Edges in one that are chatter; 0: none are.
    pub const LOOP_CHATTER_LIMIT: u8 = 0x23;
    /// A bit for each loop that is there; none at first. The contact of one that is not counts as open: it has no events, and
    /// locks nobody out.
    pub const LOOP_ENABLE: u8 = 0x24;
    /// A bit for each loop that is present, debounced, and not held back.
    pub const LOOP_PRESENT: u8 = 0x25;
    /// Lock-out against crosstalk, ticks; 0: none.
    pub const LOOP_LOCKOUT: u8 = 0x26;
    /// Bit i: loops i and i + 1 lie side by side.
    pub const LOOP_BESIDE: u8 = 0x27;
    /// Writing it, whatever is written, ends an interval of counting: each loop tells of it in an event. It keeps what was written,
    /// so that the host may number its intervals.
    pub const LOOP_SAMPLE: u8 = 0x28;
    /// A bit for each loop that is stuck, and from bit 8 on for each that chatters.
    pub const LOOP_FAULTS: u8 = 0x29;
    /// Pulses suppressed as crosstalk since the reset, 65 535 at most.
    pub const LOOP_CROSSTALK: u8 = 0x2a;
}

const fn fixed(address: u8, name: &'static str, initial: u32) -> Register {
    Register { address, name, writable_bits: 0, initial, counts: false }
}

const fn setting(address: u8, name: &'static str, writable_bits: u32, initial: u32) -> Register {
    Register { address, name, writable_bits, initial, counts: false }
}

const fn counter(address: u8, name: &'static str) -> Register {
    Register { address, name, writable_bits: 0, initial: 0, counts: true }
}

/// All registers; every other address is none.
pub const REGISTERS: &[Register] = &[
    fixed(address::VERSION, "version", (VERSION_MAJOR as u32) << 8 | VERSION_MINOR as u32),
    fixed(address::FEATURES, "features", feature::ALL as u32),
    setting(address::SCRATCH, "scratch", 32, 0),
    setting(address::TICK_CLOCKS, "tick clocks", 24, CLOCK_KHZ),
    setting(address::LOOP_DEBOUNCE, "loop debounce", 8, 20),
    setting(address::LOOP_STUCK, "loop stuck", 24, 0),
    setting(address::LOOP_CHATTER_WINDOW, "loop chatter window", 16, 1_000),
    setting(address::LOOP_CHATTER_LIMIT, "loop chatter limit", 8, 0),
    setting(address::LOOP_ENABLE, "loop enable", LOOPS as u32, 0),
    setting(address::LOOP_LOCKOUT, "loop lock-out", 8, 0),
    setting(address::LOOP_BESIDE, "loop beside", LOOPS as u32 - 1, 0),
    setting(address::LOOP_SAMPLE, "loop sample", 32, 0),
    counter(address::FRAMES_GOOD, "frames good"),
    counter(address::FRAMES_GAP, "frames gap"),
    counter(address::FRAMES_REPEATED, "frames repeated"),
    counter(address::FRAMES_OVERFLOW, "frames overflow"),
    counter(address::FRAMES_BAD, "frames bad"),
    counter(address::LINE_BROKEN, "line broken"),
    counter(address::ERRORS, "errors"),
    counter(address::GATE_PAIRS, "gate pairs"),
    counter(address::GATE_CLOCKS, "gate clocks"),
    counter(address::TICKS, "ticks"),
    counter(address::LOOP_PRESENT, "loop present"),
    counter(address::LOOP_FAULTS, "loop faults"),
    counter(address::LOOP_CROSSTALK, "loop crosstalk"),
];

/// The register at an address.
#[must_use]
pub fn register(address: u8) -> Option<&'static Register> {
    REGISTERS.iter().find(|register| register.address == address)
}
