//! The core as messages: what it answers to each, to the byte; when is another matter.

use crate::cfar;
use crate::fixed::sign_extend;
use crate::gate::distance2;
use crate::port::mask;
use crate::regmap::{
    CELL_RECORDS_PER_MESSAGE, CellRecord, DETECTION_BYTES, DETECTIONS, GateDone, Hello, PAIRS_PER_MESSAGE,
    PairRecord, REGISTERS, Reply, STEP_WORDS, TRACK_BYTES, TRACKS, TrackRecord, error, flag, opcode, profile,
    register, status, step, unpack_detection, updated,
};
use crate::update::{ROW, WORDS, Words};
use std::collections::BTreeMap;

/// How many records have come with which tag.
#[derive(Clone, Copy, Debug, Default)]
struct Loaded {
    tag: u8,
    records: u16,
}

impl Loaded {
    /// A message with this tag begins.
    fn begin(&mut self, tag: u8) {
        if self.tag != tag {
            *self = Self { tag, records: 0 };
        }
    }

    /// What a gate with this tag says of it; the count then starts anew.
    fn end(&mut self, tag: u8) -> u16 {
        let records = std::mem::take(&mut self.records);
        if self.tag == tag { records } else { 0 }
    }
}

/// The core's memories and registers. `Default` is the state after power-on.
///
/// Registers that [count by themselves](crate::regmap::Register::counts) read as what [`Self::set_register`] last set, but for
/// those that count messages.
#[derive(Clone, Debug)]
pub struct MessageModel {
    tracks: Vec<TrackRecord>,
    detections: Vec<[i64; 3]>,
    tracks_loaded: Loaded,
    detections_loaded: Loaded,
    registers: BTreeMap<u8, u32>,
    update: Words,
}

impl Default for MessageModel {
    fn default() -> Self {
        Self {
            tracks: vec![TrackRecord::default(); TRACKS],
            detections: vec![[0; 3]; DETECTIONS],
            tracks_loaded: Loaded::default(),
            detections_loaded: Loaded::default(),
            registers: REGISTERS.iter().map(|register| (register.address, register.initial)).collect(),
            update: Words::default(),
        }
    }
}

impl MessageModel {
    /// The payloads that the core sends in answer to one that it receives, in order.
    pub fn receive(&mut self, payload: &[u8]) -> Vec<Vec<u8>> {
        let Some((&op, rest)) = payload.split_first() else { return Vec::new() };
        let (tag, outcome) = match rest.split_first() {
            Some((&tag, body)) => (tag, self.carry_out(op, tag, body)),
            None => (0, Err(error::LENGTH)),
        };
        let replies = outcome.unwrap_or_else(|code| {
            self.count(crate::regmap::address::ERRORS);
            vec![Reply::Error { op, code }]
        });
        replies.iter().map(|reply| reply.encode(tag)).collect()
    }

    /// What a register holds; 0 where there is none.
    #[must_use]
    pub fn register(&self, address: u8) -> u32 {
        self.registers.get(&address).copied().unwrap_or_default()
    }

    /// Sets a register as the core itself would.
    pub fn set_register(&mut self, address: u8, value: u32) {
        self.registers.insert(address, value);
    }

    fn count(&mut self, address: u8) {
        let value = self.registers.entry(address).or_default();
        *value = value.wrapping_add(1);
    }

    fn carry_out(&mut self, op: u8, tag: u8, body: &[u8]) -> Result<Vec<Reply>, u8> {
        match op {
            opcode::HELLO => {
                let [] = fixed(body)?;
                Ok(vec![Reply::Hello(Hello::OURS)])
            }
            opcode::READ => {
                let [address] = fixed(body)?;
                Ok(vec![Reply::Read { address, value: self.read(address)? }])
            }
            opcode::WRITE => {
                let [address, value @ ..]: [u8; 5] = fixed(body)?;
                Ok(vec![Reply::Written { address, value: self.write(address, u32::from_le_bytes(value))? }])
            }
            opcode::TRACKS => {
                self.tracks_loaded.begin(tag);
                store(body, &mut self.tracks, &mut self.tracks_loaded, TrackRecord::unpack)
            }
            opcode::DETECTIONS => {
                self.detections_loaded.begin(tag);
                store(body, &mut self.detections, &mut self.detections_loaded, unpack_detection)
            }
            opcode::GATE => {
                let [tracks, more_tracks, detections, more_detections, flags] = fixed(body)?;
                let tracks = usize::from(u16::from_le_bytes([tracks, more_tracks]));
                let detections = usize::from(u16::from_le_bytes([detections, more_detections]));
                if tracks > TRACKS || detections > DETECTIONS {
                    return Err(error::CAPACITY);
                }
                Ok(self.gate(tag, tracks, detections, flags & flag::DISTANCES != 0))
            }
            opcode::UPDATE => self.update(body),
            opcode::CFAR => detect(body),
            _ => Err(error::UNSUPPORTED),
        }
    }

    fn read(&self, address: u8) -> Result<u32, u8> {
        self.registers.get(&address).copied().ok_or(error::ADDRESS)
    }

    fn write(&mut self, address: u8, value: u32) -> Result<u32, u8> {
        let bits = register(address).ok_or(error::ADDRESS)?.writable_bits;
        if bits > 0 {
            self.registers.insert(address, value & mask(bits) as u32);
        }
        self.read(address)
    }

    fn update(&mut self, body: &[u8]) -> Result<Vec<Reply>, u8> {
        let (&address, steps) = body.split_first().ok_or(error::LENGTH)?;
        let mut at = usize::from(address) % WORDS;
        let (steps, rest) = steps.as_chunks();
        for step in steps.iter().map(|step| u32::from_le_bytes(*step)) {
            self.update.write(at, sign_extend(step.into(), step::WORD_BITS));
            at = (at + 1) % WORDS;
            if step & step::START != 0 {
                self.update.update(step & step::KEEP != 0);
                at = ROW;
            }
        }
        if !rest.is_empty() {
            return Err(error::LENGTH);
        }
        let Words { words, saturated, refused, floored, bounded, .. } = &self.update;
        let flags = [
            (saturated, updated::SATURATED),
            (refused, updated::REFUSED),
            (floored, updated::FLOORED),
            (bounded, updated::BOUNDED),
        ];
        let flags = flags.iter().fold(0, |flags, (set, bit)| flags | if **set { *bit } else { 0 });
        let words = words.iter().take(STEP_WORDS).map(|&word| word as i32).collect();
        Ok(vec![Reply::Words(words), Reply::UpdateDone { flags }])
    }

    fn gate(&mut self, tag: u8, tracks: usize, detections: usize, distances: bool) -> Vec<Reply> {
        let mut done = GateDone {
            tracks_loaded: self.tracks_loaded.end(tag),
            detections_loaded: self.detections_loaded.end(tag),
            ..GateDone::default()
        };
        let mut kept = Vec::new();
        for (at, track) in self.tracks.iter().take(tracks).enumerate() {
            let first = usize::from(track.first);
            let end = first + usize::from(track.count);
            if track.count > 0 && end > detections {
                done.status |= status::CUT;
            }
            for detection in first..end.min(detections) {
                done.pairs += 1;
                let squared = distance2(&track.pair(&self.detections[detection]));
                if squared <= track.threshold {
                    kept.push(PairRecord {
                        track: at as u16,
                        detection: detection as u16,
                        distance2: distances.then_some(squared as u32),
                    });
                }
            }
        }
        done.kept = kept.len() as u32;
        self.set_register(crate::regmap::address::GATE_PAIRS, done.pairs);
        let mut replies: Vec<Reply> = kept
            .chunks(PAIRS_PER_MESSAGE[usize::from(distances)])
            .map(|pairs| Reply::Pairs(pairs.to_vec()))
            .collect();
        replies.push(Reply::GateDone(done));
        replies
    }
}

/// Settings of a profile, and its cells.
fn detect(body: &[u8]) -> Result<Vec<Reply>, u8> {
    let (settings, cells) = body.split_first_chunk::<6>().ok_or(error::LENGTH)?;
    let (cells, []) = cells.as_chunks::<2>() else { return Err(error::LENGTH) };
    let [share, more_share, edge, more_edge, flags, rank] = *settings;
    let settings = cfar::Inputs {
        share: u16::from_le_bytes([share, more_share]).into(),
        share_edge: u16::from_le_bytes([edge, more_edge]).into(),
        ordered: flags & profile::ORDERED != 0,
        rank: u64::from(rank) & mask(5),
        ..cfar::Inputs::default()
    };
    let mut block = cfar::Model::default();
    let (mut found, mut index) = (Vec::new(), 0);
    // Behind the last cell, clocks until it is out.
    for at in 0..cells.len() + cfar::WINDOW + cfar::LATENCY {
        let power = cells.get(at).map(|&cell| u16::from_le_bytes(cell));
        let shown = block.step(&cfar::Inputs {
            valid: power.is_some(),
            last: at + 1 == cells.len(),
            power: power.unwrap_or(0).into(),
            ..settings
        });
        if shown.detected {
            found.push(CellRecord {
                index,
                power: shown.power_out as u16,
                noise_sum: shown.noise_sum as u32,
                noise_cells: shown.noise_cells as u8,
            });
        }
        index += u16::from(shown.valid_out);
    }
    let mut replies: Vec<Reply> =
        found.chunks(CELL_RECORDS_PER_MESSAGE).map(|cells| Reply::Cells(cells.to_vec())).collect();
    replies.push(Reply::CfarDone { cells: cells.len() as u16, detected: found.len() as u16 });
    Ok(replies)
}

/// A body of exactly so many bytes.
fn fixed<const N: usize>(body: &[u8]) -> Result<[u8; N], u8> {
    body.try_into().map_err(|_| error::LENGTH)
}

/// Stores whole records, as far as there is room.
fn store<T, const N: usize>(
    body: &[u8],
    memory: &mut [T],
    loaded: &mut Loaded,
    unpack: fn(&[u8; N]) -> T,
) -> Result<Vec<Reply>, u8> {
    let (first, records) = body.split_first_chunk().ok_or(error::LENGTH)?;
    let (records, rest) = records.as_chunks::<N>();
    let first = usize::from(u16::from_le_bytes(*first));
    for (at, record) in records.iter().enumerate() {
        if let Some(place) = memory.get_mut(first + at) {
            *place = unpack(record);
            loaded.records = loaded.records.wrapping_add(1);
        }
    }
    match (rest, first + records.len() > memory.len() && !records.is_empty()) {
        ([_, ..], _) => Err(error::LENGTH),
        ([], true) => Err(error::CAPACITY),
        ([], false) => Ok(Vec::new()),
    }
}

const _: () = assert!(TRACK_BYTES == 29 && DETECTION_BYTES == 7);
