//! Records: what the core's memories hold, and what a gate gives back, as bytes.

use super::{DETECTION_BYTES, TRACK_BYTES};
use crate::fixed::sign_extend;
use crate::gate::Inputs;
use crate::port::mask;

/// Width and sign of each field of a track, from the lowest bit on.
const TRACK_FIELDS: [(u32, bool); 16] = [
    (18, true),
    (18, true),
    (18, true),
    (18, true),
    (18, true),
    (18, true),
    (18, true),
    (18, true),
    (18, true),
    (5, false),
    (5, false),
    (5, false),
    (28, false),
    (1, false),
    (10, false),
    (11, false),
];

/// A track as the gate takes it, with its window into the detections: 29 bytes.
///
/// As one number of 232 bits, little-endian, from the lowest bit on: mean east, north, rate (18 bits each), W by rows (6 × 18),
/// shift of each row (3 × 5), threshold (28), doppler (1), first (10), count (11), and five zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TrackRecord {
    /// Expected east, north, range rate: `PLACE`, `PLACE`, `RATE`.
    pub mean: [i64; 3],
    /// W₁₁, W₂₁, W₂₂, W₃₁, W₃₂, W₃₃, as [`crate::gate`] takes them.
    pub w: [i64; 6],
    /// Shift of each row, 0 to 31.
    pub shift: [u64; 3],
    /// The greatest squared distance that is kept, `DISTANCE2`.
    pub threshold: u64,
    /// The range rate counts.
    pub doppler: bool,
    /// The first detection that the track meets, 0 to 1023.
    pub first: u16,
    /// How many it meets from there on, 0 to 2047.
    pub count: u16,
}

impl TrackRecord {
    /// A track from what [`crate::gate::Track::pair`] gives (with any detection), and its window.
    #[must_use]
    pub fn new(pair: &Inputs, first: u16, count: u16) -> Self {
        Self {
            mean: [pair.mean_east, pair.mean_north, pair.mean_rate],
            w: [pair.w11, pair.w21, pair.w22, pair.w31, pair.w32, pair.w33],
            shift: [pair.shift1, pair.shift2, pair.shift3],
            threshold: pair.threshold,
            doppler: pair.doppler,
            first,
            count,
        }
    }

    /// What the gate sees of the track and a detection.
    #[must_use]
    pub fn pair(&self, z: &[i64; 3]) -> Inputs {
        let [w11, w21, w22, w31, w32, w33] = self.w;
        Inputs {
            reset: false,
            valid: true,
            doppler: self.doppler,
            z_east: z[0],
            z_north: z[1],
            z_rate: z[2],
            mean_east: self.mean[0],
            mean_north: self.mean[1],
            mean_rate: self.mean[2],
            w11,
            w21,
            w22,
            w31,
            w32,
            w33,
            shift1: self.shift[0],
            shift2: self.shift[1],
            shift3: self.shift[2],
            threshold: self.threshold,
        }
    }

    /// As bytes; of a field that does not fit, the low bits.
    #[must_use]
    pub fn pack(&self) -> [u8; TRACK_BYTES] {
        let fields: [u64; TRACK_FIELDS.len()] = [
            self.mean[0] as u64,
            self.mean[1] as u64,
            self.mean[2] as u64,
            self.w[0] as u64,
            self.w[1] as u64,
            self.w[2] as u64,
            self.w[3] as u64,
            self.w[4] as u64,
            self.w[5] as u64,
            self.shift[0],
            self.shift[1],
            self.shift[2],
            self.threshold,
            u64::from(self.doppler),
            u64::from(self.first),
            u64::from(self.count),
        ];
        let mut bits = Bits::<TRACK_BYTES>::default();
        for (field, (width, _)) in fields.into_iter().zip(TRACK_FIELDS) {
            bits.push(field, width);
        }
        bits.bytes
    }

    /// From bytes; any bytes are a track.
    #[must_use]
    pub fn unpack(bytes: &[u8; TRACK_BYTES]) -> Self {
        let mut bits = Bits { bytes: *bytes, at: 0 };
        let mut signed = || bits.pull(18, true);
        let mean = std::array::from_fn(|_| signed());
        let w = std::array::from_fn(|_| signed());
        let mut unsigned = |width| bits.pull(width, false) as u64;
        Self {
            mean,
            w,
            shift: std::array::from_fn(|_| unsigned(5)),
            threshold: unsigned(28),
            doppler: unsigned(1) == 1,
            first: unsigned(10) as u16,
            count: unsigned(11) as u16,
        }
    }
}

/// A detection, east, north (`PLACE`) and range rate (`RATE`), as 7 bytes: 18 bits each from the lowest on, and two zeros.
#[must_use]
pub fn pack_detection(z: &[i64; 3]) -> [u8; DETECTION_BYTES] {
    let mut bits = Bits::<DETECTION_BYTES>::default();
    for &component in z {
        bits.push(component as u64, 18);
    }
    bits.bytes
}

/// The opposite; any bytes are a detection.
#[must_use]
pub fn unpack_detection(bytes: &[u8; DETECTION_BYTES]) -> [i64; 3] {
    let mut bits = Bits { bytes: *bytes, at: 0 };
    std::array::from_fn(|_| bits.pull(18, true))
}

/// A pair that a gate has kept: track u16, detection u16, and if asked for its squared distance u32.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PairRecord {
    /// Place of the track in the core's memory.
    pub track: u16,
    /// Place of the detection.
    pub detection: u16,
    /// `DISTANCE2`, with [`super::flag::DISTANCES`].
    pub distance2: Option<u32>,
}

impl PairRecord {
    /// Appends the record.
    pub fn pack(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.track.to_le_bytes());
        bytes.extend(self.detection.to_le_bytes());
        bytes.extend(self.distance2.iter().flat_map(|distance2| distance2.to_le_bytes()));
    }

    /// From 4 bytes, or from 8 with a distance; `None` from any other number.
    #[must_use]
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let (track, rest) = bytes.split_first_chunk()?;
        let (detection, rest) = rest.split_first_chunk()?;
        let distance2 = if rest.is_empty() { None } else { Some(u32::from_le_bytes(rest.try_into().ok()?)) };
        Some(Self { track: u16::from_le_bytes(*track), detection: u16::from_le_bytes(*detection), distance2 })
    }
}

/// A cell that stands out: index u16, power u16, noise_sum u24, noise_cells u8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellRecord {
    /// Its place in the profile.
    pub index: u16,
    /// Its power.
    pub power: u16,
    /// The sum of its training cells, 24 bits.
    pub noise_sum: u32,
    /// How many those are.
    pub noise_cells: u8,
}

impl CellRecord {
    /// Bytes of it.
    pub const BYTES: usize = 8;

    /// As bytes.
    #[must_use]
    pub fn pack(&self) -> [u8; Self::BYTES] {
        let word = u64::from(self.index)
            | u64::from(self.power) << 16
            | (u64::from(self.noise_sum) & mask(24)) << 32
            | u64::from(self.noise_cells) << 56;
        word.to_le_bytes()
    }

    /// From bytes.
    #[must_use]
    pub fn unpack(bytes: &[u8; Self::BYTES]) -> Self {
        let word = u64::from_le_bytes(*bytes);
        Self {
            index: word as u16,
            power: (word >> 16) as u16,
            noise_sum: (word >> 32 & mask(24)) as u32,
            noise_cells: (word >> 56) as u8,
        }
    }
}

/// A number of 8 · `N` bits, little-endian, that is filled or emptied from the lowest bit on.
struct Bits<const N: usize> {
    bytes: [u8; N],
    at: usize,
}

impl<const N: usize> Default for Bits<N> {
    fn default() -> Self {
        Self { bytes: [0; N], at: 0 }
    }
}

impl<const N: usize> Bits<N> {
    fn push(&mut self, value: u64, width: u32) {
        let value = value & mask(width);
        for bit in 0..width {
            if let Some(byte) = self.bytes.get_mut(self.at / 8) {
                *byte |= ((value >> bit & 1) as u8) << (self.at % 8);
            }
            self.at += 1;
        }
    }

    fn pull(&mut self, width: u32, signed: bool) -> i64 {
        let mut word = 0;
        for bit in 0..width {
            let byte = self.bytes.get(self.at / 8).copied().unwrap_or(0);
            word |= u64::from(byte >> (self.at % 8) & 1) << bit;
            self.at += 1;
        }
        if signed { sign_extend(word, width) } else { word as i64 }
    }
}
