//! What the core answers.

use super::{CellRecord, PairRecord, opcode};

/// What the core is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hello {
    /// [`super::VERSION_MAJOR`], u8.
    pub version_major: u8,
    /// [`super::VERSION_MINOR`], u8.
    pub version_minor: u8,
    /// Tracks that it holds, u16.
    pub tracks: u16,
    /// Detections that it holds, u16.
    pub detections: u16,
    /// Bits of [`super::feature`], u16.
    pub features: u16,
    /// Inductive loops, u8.
    pub loops: u8,
    /// Its clock, kHz, u32.
    pub clock_khz: u32,
}

/// How a gate ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GateDone {
    /// Pairs weighed, u32.
    pub pairs: u32,
    /// Pairs kept: as many were sent, u32.
    pub kept: u32,
    /// Tracks stored with the gate's tag since the last gate, modulo 2¹⁶, u16.
    pub tracks_loaded: u16,
    /// The same of detections, u16.
    pub detections_loaded: u16,
    /// Bits of [`super::status`], u8.
    pub status: u8,
}

/// Something that happened to a loop; the core says so unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoopEvent {
    /// Which loop, u8.
    pub channel: u8,
    /// What, as [`crate::loop_bank::Kind`] has it: 0 rise, 1 fall, 2 stuck, 3 no longer, 4 chatter, 5 no longer, 6 crosstalk, 7 the
    /// end of an interval; u8.
    pub kind: u8,
    /// When, in ticks since the reset; of an interval, ticks with presence and from bit 16 on vehicles; u32. What is debounced began
    /// so much earlier.
    pub value: u32,
    /// How many events have been lost for want of room until this one was sent, 65 535 at most, u16.
    pub lost: u16,
}

/// An answer, or an event that nobody asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To hello.
    Hello(Hello),
    /// To read.
    Read {
        /// Which register.
        address: u8,
        /// Its value.
        value: u32,
    },
    /// To write.
    Written {
        /// Which register.
        address: u8,
        /// Its value now.
        value: u32,
    },
    /// Pairs that a gate has kept, in order of track and detection.
    Pairs(Vec<PairRecord>),
    /// The gate is through.
    GateDone(GateDone),
    /// What an update leaves: covariance and state, the words 0 to 43.
    Words(Vec<i32>),
    /// The update is through.
    UpdateDone {
        /// Bits of [`super::updated`].
        flags: u8,
    },
    /// Cells that stand out, in order.
    Cells(Vec<CellRecord>),
    /// The profile is through.
    CfarDone {
        /// How many cells it had.
        cells: u16,
        /// How many stood out: as many were sent.
        detected: u16,
    },
    /// A loop's event.
    Loop(LoopEvent),
    /// What was asked cannot be done.
    Error {
        /// The request's op.
        op: u8,
        /// One of [`super::error`].
        code: u8,
    },
}

impl Hello {
    /// What the core in this crate is.
    pub const OURS: Self = Self {
        version_major: super::VERSION_MAJOR,
        version_minor: super::VERSION_MINOR,
        tracks: super::TRACKS as u16,
        detections: super::DETECTIONS as u16,
        features: super::feature::ALL,
        loops: super::LOOPS as u8,
        clock_khz: super::CLOCK_KHZ,
    };
}

impl Reply {
    /// As the payload of a frame.
    #[must_use]
    pub fn encode(&self, tag: u8) -> Vec<u8> {
        let mut bytes = vec![0, tag];
        bytes[0] = match self {
            Self::Hello(hello) => {
                bytes.extend([hello.version_major, hello.version_minor]);
                for word in [hello.tracks, hello.detections, hello.features] {
                    bytes.extend(word.to_le_bytes());
                }
                bytes.push(hello.loops);
                bytes.extend(hello.clock_khz.to_le_bytes());
                opcode::HELLO | opcode::ANSWER
            }
            Self::Read { address, value } | Self::Written { address, value } => {
                bytes.push(*address);
                bytes.extend(value.to_le_bytes());
                let op = if matches!(self, Self::Read { .. }) { opcode::READ } else { opcode::WRITE };
                op | opcode::ANSWER
            }
            Self::Pairs(pairs) => {
                pairs.iter().for_each(|pair| pair.pack(&mut bytes));
                opcode::GATE_PAIRS
            }
            Self::GateDone(done) => {
                bytes.extend(done.pairs.to_le_bytes());
                bytes.extend(done.kept.to_le_bytes());
                bytes.extend(done.tracks_loaded.to_le_bytes());
                bytes.extend(done.detections_loaded.to_le_bytes());
                bytes.push(done.status);
                opcode::GATE_DONE
            }
            Self::Words(words) => {
                bytes.extend(words.iter().flat_map(|word| word.to_le_bytes()));
                opcode::UPDATE_WORDS
            }
            Self::UpdateDone { flags } => {
                bytes.push(*flags);
                opcode::UPDATE_DONE
            }
            Self::Cells(cells) => {
                bytes.extend(cells.iter().flat_map(CellRecord::pack));
                opcode::CFAR_CELLS
            }
            Self::CfarDone { cells, detected } => {
                bytes.extend(cells.to_le_bytes());
                bytes.extend(detected.to_le_bytes());
                opcode::CFAR_DONE
            }
            Self::Loop(event) => {
                bytes.extend([event.channel, event.kind]);
                bytes.extend(event.value.to_le_bytes());
                bytes.extend(event.lost.to_le_bytes());
                opcode::LOOP_EVENT
            }
            Self::Error { op, code } => {
                bytes.extend([*op, *code]);
                opcode::ERROR
            }
        };
        bytes
    }

    /// Tag and answer of a frame's payload; `None` for what no core of this version sends. `distances`: the gate that is running
    /// was asked for them.
    #[must_use]
    pub fn decode(payload: &[u8], distances: bool) -> Option<(u8, Self)> {
        let (&[op, tag], body) = payload.split_first_chunk()?;
        let mut fields = Fields(body);
        let reply = match op {
            _ if op == opcode::HELLO | opcode::ANSWER => Self::Hello(Hello {
                version_major: fields.u8()?,
                version_minor: fields.u8()?,
                tracks: fields.u16()?,
                detections: fields.u16()?,
                features: fields.u16()?,
                loops: fields.u8()?,
                clock_khz: fields.u32()?,
            }),
            _ if op == opcode::READ | opcode::ANSWER => {
                Self::Read { address: fields.u8()?, value: fields.u32()? }
            }
            _ if op == opcode::WRITE | opcode::ANSWER => {
                Self::Written { address: fields.u8()?, value: fields.u32()? }
            }
            opcode::GATE_PAIRS => {
                let records = body.chunks(if distances { 8 } else { 4 });
                fields.0 = &[];
                Self::Pairs(
                    records
                        .map(|record| {
                            PairRecord::unpack(record).filter(|pair| pair.distance2.is_some() == distances)
                        })
                        .collect::<Option<_>>()?,
                )
            }
            opcode::GATE_DONE => Self::GateDone(GateDone {
                pairs: fields.u32()?,
                kept: fields.u32()?,
                tracks_loaded: fields.u16()?,
                detections_loaded: fields.u16()?,
                status: fields.u8()?,
            }),
            opcode::UPDATE_WORDS => {
                let words = fields.records::<4>()?;
                Self::Words(words.iter().map(|word| i32::from_le_bytes(*word)).collect())
            }
            opcode::UPDATE_DONE => Self::UpdateDone { flags: fields.u8()? },
            opcode::CFAR_CELLS => Self::Cells(fields.records()?.iter().map(CellRecord::unpack).collect()),
            opcode::CFAR_DONE => Self::CfarDone { cells: fields.u16()?, detected: fields.u16()? },
            opcode::LOOP_EVENT => Self::Loop(LoopEvent {
                channel: fields.u8()?,
                kind: fields.u8()?,
                value: fields.u32()?,
                lost: fields.u16()?,
            }),
            opcode::ERROR => Self::Error { op: fields.u8()?, code: fields.u8()? },
            _ => return None,
        };
        fields.0.is_empty().then_some((tag, reply))
    }
}

/// The rest of a message.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (field, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*field)
    }
    /// All the rest; nothing if it is not of whole records.
    fn records<const N: usize>(&mut self) -> Option<&[[u8; N]]> {
        let (records, rest) = std::mem::take(&mut self.0).as_chunks();
        rest.is_empty().then_some(records)
    }
    fn u8(&mut self) -> Option<u8> {
        self.take().map(u8::from_le_bytes)
    }
    fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_le_bytes)
    }
    fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }
}
