//! The messages of a recording in order of time.

use super::{
    Record, Recording, SensorScan,
    chunk::{self, Unpacked},
    scan::{Entry, Piece},
};
use crate::{ChannelKind, MessageError, ReadError, json};
use fusion_contract::{SensorIndex, UtcNs};
use fusion_wire::{Format, convert, proto};
use std::{
    cmp::{Ordering, Reverse},
    collections::{BTreeMap, BTreeSet, BinaryHeap, VecDeque},
    io::{Read, Seek},
    ops::{Range, RangeInclusive},
    sync::Arc,
};

/// What was read and what was left out, so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadSummary {
    /// Messages that became a [`Record`].
    pub records: u64,
    /// Messages that became a [`ReadError`].
    pub errors: u64,
    /// Messages skipped because their channel means something else, by topic.
    pub skipped: BTreeMap<String, Skipped>,
    /// Detections dropped from JSON messages because their label names no road user.
    pub no_road_users: u64,
}

/// Messages of one channel that were skipped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skipped {
    /// How many.
    pub messages: u64,
    /// Why.
    pub reason: String,
}

/// Iterates over a recording's messages; [`Recording::records`] makes it. After an error the next call goes
/// on with the next message or chunk.
pub struct Records<'a, R> {
    recording: &'a mut Recording<R>,
    /// Next of the layout's entries to unpack.
    next_entry: usize,
    /// Unpacked messages that are not due yet.
    waiting: BinaryHeap<Reverse<Waiting>>,
    /// Errors met while unpacking, to be told before anything else.
    errors: VecDeque<ReadError>,
    /// Messages seen of each channel.
    seen: BTreeMap<u16, u64>,
    /// Log times that are wanted.
    span: RangeInclusive<u64>,
    /// Channels that are not wanted.
    unwanted: BTreeSet<u16>,
    /// Log time of what was last given.
    at: u64,
    summary: ReadSummary,
}

/// A message that waits for its turn.
struct Waiting {
    log_time: u64,
    /// Where its chunk begins, and its place therein: the order of the file.
    place: (u64, usize),
    channel: u16,
    chunk: Arc<Unpacked>,
    range: Range<usize>,
}

impl Waiting {
    const fn key(&self) -> (u64, (u64, usize)) {
        (self.log_time, self.place)
    }
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}
impl Eq for Waiting {}
impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl<'a, R: Read + Seek> Records<'a, R> {
    pub(super) fn new(
        recording: &'a mut Recording<R>,
        span: RangeInclusive<u64>,
        unwanted: BTreeSet<u16>,
    ) -> Self {
        Self {
            recording,
            span,
            unwanted,
            at: 0,
            next_entry: 0,
            waiting: BinaryHeap::new(),
            errors: VecDeque::new(),
            seen: BTreeMap::new(),
            summary: ReadSummary::default(),
        }
    }

    /// What was read and left out so far; of the whole recording once the iterator has ended.
    #[must_use]
    pub const fn summary(&self) -> &ReadSummary {
        &self.summary
    }

    /// Log time of the record that was given last.
    #[must_use]
    pub fn at(&self) -> UtcNs {
        utc(self.at)
    }

    /// Unpacks every entry that may hold something earlier than what waits.
    fn unpack_due(&mut self) {
        while let Some(&entry) = self.recording.layout.entries.get(self.next_entry) {
            if self.waiting.peek().is_some_and(|Reverse(first)| first.log_time < entry.start) {
                return;
            }
            self.next_entry += 1;
            let overlaps = entry.start <= *self.span.end() && entry.end >= *self.span.start();
            if overlaps || entry.piece == Piece::CutChunk {
                self.unpack(&entry);
            }
        }
    }

    fn unpack(&mut self, entry: &Entry) {
        let bytes = match self.recording.bytes_of(entry) {
            Ok(bytes) => bytes,
            Err(error) => return self.errors.push_back(error),
        };
        let mut unpacked = chunk::unpack(&bytes);
        // A chunk that the end of the file cuts through has been warned of; what came out of it is good.
        // One that is whole but damaged cannot be trusted in any part.
        if let Some(source) = unpacked.error.take_if(|_| entry.piece != Piece::CutChunk) {
            let what = if entry.piece == Piece::Chunk { "chunk" } else { "message" };
            let file = self.recording.file.clone();
            return self.errors.push_back(ReadError::Damaged { file, what, offset: entry.offset, source });
        }
        self.recording.define(&unpacked.schemas, &unpacked.channels);
        let messages = std::mem::take(&mut unpacked.messages);
        let chunk = Arc::new(unpacked);
        let within = messages.into_iter().enumerate().filter(|(_, m)| {
            self.span.contains(&m.header.log_time) && !self.unwanted.contains(&m.header.channel_id)
        });
        self.waiting.extend(within.map(|(i, m)| {
            Reverse(Waiting {
                log_time: m.header.log_time,
                place: (entry.offset, i),
                channel: m.header.channel_id,
                chunk: Arc::clone(&chunk),
                range: m.range,
            })
        }));
    }

    /// Decodes a message whose turn it is; `None` where its channel means something else.
    fn decode(&mut self, message: &Waiting) -> Option<Result<Record, ReadError>> {
        let Some(channel) = self.recording.channels.get(&message.channel).cloned() else {
            return Some(Err(ReadError::UndefinedChannel {
                file: self.recording.file.clone(),
                offset: message.place.0,
                channel: message.channel,
            }));
        };
        if let ChannelKind::Unknown { reason } = &channel.kind {
            let skipped = self
                .summary
                .skipped
                .entry(channel.topic.to_string())
                .or_insert_with(|| Skipped { messages: 0, reason: reason.clone() });
            skipped.messages += 1;
            return None;
        }
        let seen = self.seen.entry(message.channel).or_default();
        let index = *seen;
        *seen += 1;
        let decoded = record(&channel.kind, message, &mut self.summary.no_road_users);
        decoded.transpose().map(|decoded| {
            decoded.map_err(|source| ReadError::Message {
                file: self.recording.file.clone(),
                topic: channel.topic.to_string(),
                index,
                source,
            })
        })
    }
}

impl<R: Read + Seek> Iterator for Records<'_, R> {
    type Item = Result<Record, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = loop {
            self.unpack_due();
            if let Some(error) = self.errors.pop_front() {
                break Err(error);
            }
            let Reverse(message) = self.waiting.pop()?;
            self.at = message.log_time;
            if let Some(item) = self.decode(&message) {
                break item;
            }
        };
        match &item {
            Ok(_) => self.summary.records += 1,
            Err(_) => self.summary.errors += 1,
        }
        Some(item)
    }
}

/// What a message says; nothing where its channel means something else.
fn record(
    kind: &ChannelKind,
    message: &Waiting,
    no_road_users: &mut u64,
) -> Result<Option<Record>, MessageError> {
    let bytes = &message.chunk.data[message.range.clone()];
    Ok(Some(match kind {
        ChannelKind::Raw { sensor, format } => Record::Raw {
            sensor: Arc::clone(sensor),
            format: Arc::clone(format),
            arrival: utc(message.log_time),
            bytes: bytes.to_vec(),
        },
        ChannelKind::Detections { sensor } => {
            let m: proto::Detections = protobuf(bytes)?;
            agree(sensor, &m.sensor)?;
            // The index is the caller's to give; what is taken here is only the rest.
            let scan = convert::scan_from_message(&m, SensorIndex(0)).map_err(MessageError::Content)?;
            Record::Detections(SensorScan {
                sensor: Arc::clone(sensor),
                measured: scan.measured,
                arrival: scan.arrival,
                stamp: scan.stamp,
                data: scan.data,
            })
        }
        ChannelKind::DetectionsJson { sensor } => {
            let scan = json::read(bytes).map_err(MessageError::Json)?;
            if let Some(named) = &scan.sensor {
                agree(sensor, named)?;
            }
            *no_road_users += scan.no_road_users;
            Record::Detections(SensorScan {
                sensor: Arc::clone(sensor),
                measured: scan.measured,
                arrival: scan.arrival.unwrap_or(utc(message.log_time)),
                stamp: scan.stamp,
                data: scan.data,
            })
        }
        ChannelKind::Tracks => Record::Frame(protobuf(bytes)?),
        ChannelKind::Health => Record::Health(Box::new(protobuf(bytes)?)),
        ChannelKind::Site => Record::Site(protobuf(bytes)?),
        ChannelKind::Events => Record::Event(protobuf(bytes)?),
        ChannelKind::Alerts => Record::Alert(protobuf(bytes)?),
        ChannelKind::Traffic => Record::Counts(protobuf(bytes)?),
        ChannelKind::Signal => Record::Signal(protobuf(bytes)?),
        ChannelKind::Unknown { .. } => return Ok(None),
    }))
}

fn agree(sensor: &str, named: &str) -> Result<(), MessageError> {
    if sensor == named { Ok(()) } else { Err(MessageError::OtherSensor { named: named.to_owned() }) }
}

fn protobuf<M: fusion_wire::Message>(bytes: &[u8]) -> Result<M, MessageError> {
    fusion_wire::decode(bytes, Format::Protobuf).map_err(MessageError::Protobuf)
}

/// A time of the file; one beyond the year 2262 becomes the last we know.
fn utc(ns: u64) -> UtcNs {
    UtcNs(i64::try_from(ns).unwrap_or(i64::MAX))
}
