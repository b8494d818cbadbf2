//! What the host asks.

use super::{
    CELLS_PER_MESSAGE, DETECTIONS_PER_MESSAGE, STEPS_PER_MESSAGE, TRACKS_PER_MESSAGE, TrackRecord, flag,
    opcode, pack_detection, profile,
};

/// A request; [`super`] says what each does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request<'a> {
    /// Who is there?
    Hello,
    /// Reads a register.
    Read {
        /// Which.
        address: u8,
    },
    /// Writes a register.
    Write {
        /// Which.
        address: u8,
        /// What.
        value: u32,
    },
    /// Stores tracks, [`TRACKS_PER_MESSAGE`] at most.
    Tracks {
        /// Place of the first.
        first: u16,
        /// The tracks.
        tracks: &'a [TrackRecord],
    },
    /// Stores detections, [`DETECTIONS_PER_MESSAGE`] at most.
    Detections {
        /// Place of the first.
        first: u16,
        /// East, north, range rate: `PLACE`, `PLACE`, `RATE`.
        detections: &'a [[i64; 3]],
    },
    /// Gates the first tracks with the first detections.
    Gate {
        /// How many tracks.
        tracks: u16,
        /// How many detections.
        detections: u16,
        /// Pairs come with their distances.
        distances: bool,
    },
    /// Writes words of an update and does its rows, [`STEPS_PER_MESSAGE`] at most.
    Update {
        /// Where the first word goes, 0 to 63.
        address: u8,
        /// Words, and [`super::step::START`] where a row is complete.
        steps: &'a [u32],
    },
    /// Finds the cells of a profile that stand out, of [`CELLS_PER_MESSAGE`] at most.
    Cfar {
        /// 1/α in units of 2⁻¹⁶ for cells with all training cells.
        share: u16,
        /// The same for cells with fewer.
        share_edge: u16,
        /// k of 16 to go by rank; by the mean without.
        rank: Option<u8>,
        /// The powers.
        cells: &'a [u16],
    },
}

impl Request<'_> {
    /// As the payload of a frame; `None` where it has more records than one message can hold.
    #[must_use]
    pub fn encode(&self, tag: u8) -> Option<Vec<u8>> {
        let mut bytes = vec![self.opcode(), tag];
        match *self {
            Self::Hello => {}
            Self::Read { address } => bytes.push(address),
            Self::Write { address, value } => {
                bytes.push(address);
                bytes.extend(value.to_le_bytes());
            }
            Self::Tracks { first, tracks } if tracks.len() <= TRACKS_PER_MESSAGE => {
                bytes.extend(first.to_le_bytes());
                bytes.extend(tracks.iter().flat_map(TrackRecord::pack));
            }
            Self::Detections { first, detections } if detections.len() <= DETECTIONS_PER_MESSAGE => {
                bytes.extend(first.to_le_bytes());
                bytes.extend(detections.iter().flat_map(pack_detection));
            }
            Self::Update { address, steps } if steps.len() <= STEPS_PER_MESSAGE => {
                bytes.push(address);
                bytes.extend(steps.iter().flat_map(|step| step.to_le_bytes()));
            }
            Self::Cfar { share, share_edge, rank, cells } if cells.len() <= CELLS_PER_MESSAGE => {
                bytes.extend(share.to_le_bytes());
                bytes.extend(share_edge.to_le_bytes());
                bytes.extend([if rank.is_some() { profile::ORDERED } else { 0 }, rank.unwrap_or(0)]);
                bytes.extend(cells.iter().flat_map(|power| power.to_le_bytes()));
            }
            Self::Tracks { .. } | Self::Detections { .. } | Self::Update { .. } | Self::Cfar { .. } => {
                return None;
            }
            Self::Gate { tracks, detections, distances } => {
                bytes.extend(tracks.to_le_bytes());
                bytes.extend(detections.to_le_bytes());
                bytes.push(if distances { flag::DISTANCES } else { 0 });
            }
        }
        Some(bytes)
    }

    fn opcode(&self) -> u8 {
        match self {
            Self::Hello => opcode::HELLO,
            Self::Read { .. } => opcode::READ,
            Self::Write { .. } => opcode::WRITE,
            Self::Tracks { .. } => opcode::TRACKS,
            Self::Detections { .. } => opcode::DETECTIONS,
            Self::Gate { .. } => opcode::GATE,
            Self::Update { .. } => opcode::UPDATE,
            Self::Cfar { .. } => opcode::CFAR,
        }
    }
}
