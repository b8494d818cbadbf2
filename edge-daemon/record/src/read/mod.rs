//! Reading a recording, whoever wrote it.
//!
//! Opening walks over the file once, from record to record without unpacking any, and notes where chunks
//! begin and what time they hold (`scan`). Reading unpacks chunk after chunk in order of time (`chunk`),
//! puts their messages in order and decodes each when its turn comes (`records`).

mod chunk;
mod records;
mod scan;

use crate::{ChannelInfo, ChannelKind, ReadError};
use fusion_contract::{Scan, ScanData, SensorIndex, StampSource, UtcNs};
use fusion_wire::proto;
pub use records::{ReadSummary, Records, Skipped};
use scan::{Layout, Piece};
use std::{
    collections::BTreeMap,
    fmt,
    fs::File,
    io::{BufReader, Read, Seek, SeekFrom},
    ops::RangeInclusive,
    path::Path,
    sync::Arc,
};

/// One message of a recording.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// Bytes as a sensor sent them.
    Raw {
        /// The sensor's name.
        sensor: Arc<str>,
        /// The decoder they need.
        format: Arc<str>,
        /// When the unit had them.
        arrival: UtcNs,
        /// The bytes.
        bytes: Vec<u8>,
    },
    /// A decoded scan, recorded as protobuf or JSON.
    Detections(SensorScan),
    /// A track frame as it was published.
    Frame(proto::TrackFrame),
    /// The unit's health as it was published.
    Health(Box<proto::Health>),
    /// Geometry and sensors.
    Site(proto::Site),
    /// A detector's or signal's event.
    Event(proto::Event),
    /// An alert's begin, update or end.
    Alert(proto::Alert),
    /// Counts of an interval.
    Counts(proto::IntervalCounts),
    /// What a signal shows.
    Signal(proto::SignalState),
}

/// A span of log time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first instant in it.
    pub from: UtcNs,
    /// The first instant behind it.
    pub to: UtcNs,
}

impl Span {
    /// Everything.
    pub const ALL: Self = Self { from: UtcNs::MIN, to: UtcNs(i64::MAX) };

    /// In the file's numbers. Times beyond those that we know are in [`Self::ALL`] alone.
    fn bounds(self) -> RangeInclusive<u64> {
        let ns = |t: i64| u64::try_from(t).unwrap_or(0);
        match ns(self.to.0).checked_sub(1) {
            _ if self == Self::ALL => 0..=u64::MAX,
            Some(last) => ns(self.from.0)..=last,
            // Nothing lies before the first instant.
            None => RangeInclusive::new(1, 0),
        }
    }
}

/// A scan of a sensor that is known by its name; the recording's reader gives it its index.
#[derive(Clone, Debug, PartialEq)]
pub struct SensorScan {
    /// The sensor's name.
    pub sensor: Arc<str>,
    /// When it was true.
    pub measured: UtcNs,
    /// When the unit had it.
    pub arrival: UtcNs,
    /// Where `measured` comes from.
    pub stamp: StampSource,
    /// What was measured.
    pub data: ScanData,
}

impl SensorScan {
    /// The scan of the sensor with this index in the site.
    #[must_use]
    pub fn into_scan(self, sensor: SensorIndex) -> Scan {
        let Self { measured, arrival, stamp, data, .. } = self;
        Scan { sensor, measured, arrival, stamp, data }
    }
}

/// Something about a recording that its reader should tell its user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The file ends early, as after a power cut; what lies behind `offset` is lost, but for the messages
    /// that could still be taken from a chunk that was cut through.
    CutShort {
        /// Where the first record that is not whole begins.
        offset: u64,
        /// Bytes in the file.
        file_bytes: u64,
    },
    /// A definition (schema, channel, attachment, metadata) is damaged or too large and was not read.
    DefinitionSkipped {
        /// Where it begins.
        offset: u64,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutShort { offset, file_bytes } => {
                write!(f, "the file was cut short: whole up to byte {offset} of {file_bytes}")
            }
            Self::DefinitionSkipped { offset } => {
                write!(f, "the definition at byte {offset} is damaged or too large and was not read")
            }
        }
    }
}

/// An opened recording.
pub struct Recording<R = File> {
    reader: BufReader<R>,
    file: String,
    layout: Layout,
    channels: BTreeMap<u16, Arc<ChannelInfo>>,
}

impl Recording<File> {
    /// Opens a file.
    ///
    /// # Errors
    /// It cannot be read, or is no MCAP file. A file cut short is no error but a [`Warning`].
    pub fn open(path: &Path) -> Result<Self, ReadError> {
        let file = path.display().to_string();
        match File::open(path) {
            Ok(opened) => Self::from_reader(&file, opened),
            Err(source) => Err(ReadError::Open { file, source }),
        }
    }
}

impl<R: Read + Seek> Recording<R> {
    /// Opens what `reader` holds; `name` is what errors call it.
    ///
    /// # Errors
    /// As [`Recording::open`].
    pub fn from_reader(name: &str, reader: R) -> Result<Self, ReadError> {
        let mut reader = BufReader::with_capacity(1 << 16, reader);
        let layout = scan::scan(name, &mut reader)?;
        let mut recording = Self { reader, file: name.to_owned(), layout, channels: BTreeMap::new() };
        recording.define(&recording.layout.schemas.clone(), &recording.layout.channels.clone());
        if !recording.layout.channels_complete {
            recording.find_channels()?;
        }
        Ok(recording)
    }

    /// The unit's configuration (TOML), where the recording has it.
    #[must_use]
    pub fn config(&self) -> Option<&str> {
        self.layout.config.as_deref()
    }

    /// Words about the recording, by name.
    #[must_use]
    pub const fn metadata(&self) -> &BTreeMap<String, BTreeMap<String, String>> {
        &self.layout.metadata
    }

    /// Who wrote it, as the file says.
    #[must_use]
    pub fn library(&self) -> &str {
        &self.layout.library
    }

    /// The channels, in the order of their numbers.
    pub fn channels(&self) -> impl Iterator<Item = &ChannelInfo> {
        self.channels.values().map(AsRef::as_ref)
    }

    /// What its reader should tell its user.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.layout.warnings
    }

    /// Every message in order of log time, those of equal time in the order of the file. May be called
    /// again, for another pass.
    pub fn records(&mut self) -> Records<'_, R> {
        self.records_of(Span::ALL, |_| true)
    }

    /// The same for the messages logged in a span, of the channels that are wanted. Unpacks only chunks that overlap.
    pub fn records_of(&mut self, span: Span, wanted: impl Fn(&ChannelKind) -> bool) -> Records<'_, R> {
        let unwanted =
            self.channels.iter().filter(|(_, c)| !wanted(&c.kind)).map(|(&number, _)| number).collect();
        Records::new(self, span.bounds(), unwanted)
    }

    /// The first and the last log time; none where there are no messages.
    #[must_use]
    pub fn logged(&self) -> Option<(UtcNs, UtcNs)> {
        let entries = self.layout.entries.iter().filter(|e| e.end > 0);
        let utc = |ns: u64| UtcNs(i64::try_from(ns).unwrap_or(i64::MAX));
        Some((utc(entries.clone().map(|e| e.start).min()?), utc(entries.map(|e| e.end).max()?)))
    }

    /// Takes notice of channel definitions. A number that is defined anew keeps its first meaning, as the
    /// format demands that both are the same.
    fn define(&mut self, schemas: &BTreeMap<u16, String>, channels: &[mcap::records::Channel]) {
        for (&id, name) in schemas {
            self.layout.schemas.entry(id).or_insert_with(|| name.clone());
        }
        for c in channels {
            let schema = self.layout.schemas.get(&c.schema_id).map(String::as_str);
            self.channels.entry(c.id).or_insert_with(|| {
                Arc::new(ChannelInfo::new(&c.topic, &c.message_encoding, schema, &c.metadata))
            });
        }
    }

    /// Unpacks chunks to learn the channels: chunks are read in order of time, but a channel is defined before its
    /// first message in the order of the file. A chunk whose index names only channels that are known has no new one.
    fn find_channels(&mut self) -> Result<(), ReadError> {
        let mut chunks: Vec<scan::Entry> =
            self.layout.entries.iter().filter(|e| e.piece != Piece::Message).copied().collect();
        chunks.sort_by_key(|e| e.offset);
        for entry in chunks {
            let indexed = self.layout.indexed.get(&entry.offset);
            if indexed.is_some_and(|used| used.iter().all(|number| self.channels.contains_key(number))) {
                continue;
            }
            let bytes = self.bytes_of(&entry)?;
            let unpacked = chunk::unpack(&bytes);
            self.define(&unpacked.schemas, &unpacked.channels);
        }
        Ok(())
    }

    /// The bytes of one record, or what the file has of it.
    fn bytes_of(&mut self, entry: &scan::Entry) -> Result<Vec<u8>, ReadError> {
        let mut bytes = Vec::new();
        let read = match self.reader.seek(SeekFrom::Start(entry.offset)) {
            Ok(_) => self.reader.by_ref().take(entry.length).read_to_end(&mut bytes),
            Err(source) => Err(source),
        };
        match read {
            Ok(_) => Ok(bytes),
            Err(source) => Err(ReadError::Read { file: self.file.clone(), offset: entry.offset, source }),
        }
    }
}
