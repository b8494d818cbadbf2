//! Writing a recording.

use crate::{
    DETECTIONS_SCHEMA, Record, RecordError,
    channel::{
        ALERTS, CONFIG_NAME, DETECTIONS_PREFIX, EVENTS, FORMAT_KEY, HEALTH, RAW_ENCODING, RAW_PREFIX, SIGNAL,
        SITE, TRACKS, TRAFFIC,
    },
    json,
};
use fusion_contract::{Scan, SensorIndex, UtcNs};
use fusion_wire::{DESCRIPTOR_SET, convert, proto};
use mcap::{
    Attachment, Compression, McapError, WriteOptions,
    records::{MessageHeader, Metadata},
    write::NoSeek,
};
use prost::{Message, Name};
use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

/// How a recording is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecorderOptions {
    /// Stated in the file: who recorded, such as `edge-daemon 0.1.0`.
    pub library: String,
    /// A chunk is closed and handed to the operating system when its messages span this much log time,
    /// nanoseconds; so much is lost when the power fails. Longer chunks compress better.
    pub flush_ns: u64,
    /// A chunk is closed when it holds this many compressed bytes.
    pub chunk_bytes: u64,
}

impl Default for RecorderOptions {
    /// One second and one MiB.
    fn default() -> Self {
        Self {
            library: concat!("fusion-record ", env!("CARGO_PKG_VERSION")).to_owned(),
            flush_ns: 1_000_000_000,
            chunk_bytes: 1 << 20,
        }
    }
}

/// What a finished recording holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecorderTotals {
    /// Messages of all channels.
    pub messages: u64,
    /// Channels.
    pub channels: u64,
}

/// One channel that has been opened.
struct Channel {
    id: u16,
    next_sequence: u32,
}

/// Writes one recording. Chunks are compressed (zstd) in memory and written whole, so that a file that ends
/// early ends behind a chunk; nothing is ever sought back to, so any [`Write`] will do.
///
/// Dropping it without [`Recorder::finish`] closes the file as well as it can, without telling of errors.
pub struct Recorder<W: Write> {
    writer: mcap::Writer<NoSeek<W>>,
    name: String,
    flush_ns: u64,
    /// Log time of the first message of the open chunk.
    chunk_start: Option<u64>,
    raw: BTreeMap<String, BTreeMap<String, Channel>>,
    detections: BTreeMap<String, Channel>,
    detections_json: BTreeMap<String, Channel>,
    /// `/tracks`, `/health` and the other topics that there is one of.
    published: BTreeMap<&'static str, Channel>,
    messages: u64,
    /// Earliest and latest log time.
    logged: Option<(UtcNs, UtcNs)>,
}

impl Recorder<BufWriter<File>> {
    /// Creates the file, replacing one of that name.
    ///
    /// # Errors
    /// It cannot be created or written.
    pub fn create(path: &Path, options: &RecorderOptions) -> Result<Self, RecordError> {
        let file = path.display().to_string();
        match File::create(path) {
            Ok(opened) => Self::new(BufWriter::new(opened), &file, options),
            Err(source) => Err(RecordError::Create { file, source }),
        }
    }
}

impl<W: Write> Recorder<W> {
    /// Begins a recording; `name` is what errors call it.
    ///
    /// # Errors
    /// The header cannot be written.
    pub fn new(writer: W, name: &str, options: &RecorderOptions) -> Result<Self, RecordError> {
        let writer = WriteOptions::new()
            .library(&options.library)
            .compression(Some(Compression::Zstd))
            // The fastest level: the box has better things to do, and the gain of more is a few percent.
            .compression_level(1)
            .compression_threads(0)
            .chunk_size(Some(options.chunk_bytes))
            .disable_seeking(true)
            .create(NoSeek::new(writer))
            .map_err(|source| RecordError::Write {
                file: name.to_owned(),
                what: "the header".to_owned(),
                source,
            })?;
        Ok(Self {
            writer,
            name: name.to_owned(),
            flush_ns: options.flush_ns,
            chunk_start: None,
            raw: BTreeMap::new(),
            detections: BTreeMap::new(),
            detections_json: BTreeMap::new(),
            published: BTreeMap::new(),
            messages: 0,
            logged: None,
        })
    }

    /// Bytes as a sensor sent them; `format` names the decoder they need.
    ///
    /// # Errors
    /// Writing failed.
    pub fn raw(
        &mut self,
        sensor: &str,
        format: &str,
        arrival: UtcNs,
        bytes: &[u8],
    ) -> Result<(), RecordError> {
        let channel = match self.raw.get_mut(sensor).and_then(|formats| formats.get_mut(format)) {
            Some(channel) => channel,
            None => {
                let metadata = BTreeMap::from([(FORMAT_KEY.to_owned(), format.to_owned())]);
                let id = self
                    .writer
                    .add_channel(0, &format!("{RAW_PREFIX}{sensor}"), RAW_ENCODING, &metadata)
                    .map_err(|source| failed(&self.name, RAW_PREFIX, sensor, source))?;
                let formats = self.raw.entry(sensor.to_owned()).or_default();
                formats.entry(format.to_owned()).or_insert(Channel { id, next_sequence: 0 })
            }
        };
        let header = channel.header(arrival, arrival);
        self.write(RAW_PREFIX, sensor, header, bytes)
    }

    /// A decoded scan, as protobuf.
    ///
    /// # Errors
    /// Writing failed.
    pub fn detections(&mut self, sensor: &str, scan: &Scan) -> Result<(), RecordError> {
        let channel = match self.detections.get_mut(sensor) {
            Some(channel) => channel,
            None => {
                let topic = format!("{DETECTIONS_PREFIX}{sensor}");
                let id = add_protobuf_channel::<proto::Detections, W>(&mut self.writer, &topic)
                    .map_err(|source| failed(&self.name, DETECTIONS_PREFIX, sensor, source))?;
                self.detections.entry(sensor.to_owned()).or_insert(Channel { id, next_sequence: 0 })
            }
        };
        let header = channel.header(scan.arrival, scan.measured);
        let bytes = convert::detections_message(sensor, scan).encode_to_vec();
        self.write(DETECTIONS_PREFIX, sensor, header, &bytes)
    }

    /// A decoded scan, as JSON.
    ///
    /// # Errors
    /// Writing failed, or a number in the scan is infinite or none.
    pub fn detections_json(&mut self, sensor: &str, scan: &Scan) -> Result<(), RecordError> {
        let bytes = json::write(sensor, scan)
            .map_err(|source| RecordError::Json { sensor: sensor.to_owned(), source })?;
        let channel = match self.detections_json.get_mut(sensor) {
            Some(channel) => channel,
            None => {
                let schema = DETECTIONS_SCHEMA.as_bytes();
                let topic = format!("{DETECTIONS_PREFIX}{sensor}");
                let id = self
                    .writer
                    .add_schema("kerbside.v1.Detections.json", "jsonschema", schema)
                    .and_then(|schema| self.writer.add_channel(schema, &topic, "json", &BTreeMap::new()))
                    .map_err(|source| failed(&self.name, DETECTIONS_PREFIX, sensor, source))?;
                self.detections_json.entry(sensor.to_owned()).or_insert(Channel { id, next_sequence: 0 })
            }
        };
        let header = channel.header(scan.arrival, scan.measured);
        self.write(DETECTIONS_PREFIX, sensor, header, &bytes)
    }

    /// A track frame as it was published.
    ///
    /// # Errors
    /// Writing failed.
    pub fn frame(&mut self, frame: &proto::TrackFrame) -> Result<(), RecordError> {
        self.published(TRACKS, UtcNs(frame.left_utc_ns), UtcNs(frame.valid_utc_ns), frame)
    }

    /// The unit's health as it was published.
    ///
    /// # Errors
    /// Writing failed.
    pub fn health(&mut self, health: &proto::Health) -> Result<(), RecordError> {
        self.published(HEALTH, UtcNs(health.utc_ns), UtcNs(health.utc_ns), health)
    }

    /// The unit's site, as from `at`.
    ///
    /// # Errors
    /// Writing failed.
    pub fn site(&mut self, at: UtcNs, site: &proto::Site) -> Result<(), RecordError> {
        self.published(SITE, at, at, site)
    }

    /// An event as it was published.
    ///
    /// # Errors
    /// Writing failed.
    pub fn event(&mut self, event: &proto::Event) -> Result<(), RecordError> {
        self.published(EVENTS, UtcNs(event.arrival_utc_ns), UtcNs(event.utc_ns), event)
    }

    /// An alert as it was published.
    ///
    /// # Errors
    /// Writing failed.
    pub fn alert(&mut self, alert: &proto::Alert) -> Result<(), RecordError> {
        self.published(ALERTS, UtcNs(alert.update_utc_ns), UtcNs(alert.update_utc_ns), alert)
    }

    /// Counts of an interval as they were published.
    ///
    /// # Errors
    /// Writing failed.
    pub fn counts(&mut self, counts: &proto::IntervalCounts) -> Result<(), RecordError> {
        let end = UtcNs(counts.start_utc_ns).plus_ns(i64::from(counts.length_s) * 1_000_000_000);
        self.published(TRAFFIC, end, end, counts)
    }

    /// What a signal shows as it was published.
    ///
    /// # Errors
    /// Writing failed.
    pub fn signal(&mut self, signal: &proto::SignalState) -> Result<(), RecordError> {
        self.published(SIGNAL, UtcNs(signal.utc_ns), UtcNs(signal.utc_ns), signal)
    }

    /// A message of another recording, at `at` where it carries no time of its own. Detections are written as protobuf.
    ///
    /// # Errors
    /// Writing failed.
    pub fn record(&mut self, at: UtcNs, record: Record) -> Result<(), RecordError> {
        match record {
            Record::Raw { sensor, format, arrival, bytes } => self.raw(&sensor, &format, arrival, &bytes),
            Record::Detections(scan) => {
                let sensor = std::sync::Arc::clone(&scan.sensor);
                // It is known by its name here.
                self.detections(&sensor, &scan.into_scan(SensorIndex(0)))
            }
            Record::Frame(frame) => self.frame(&frame),
            Record::Health(health) => self.health(&health),
            Record::Site(site) => self.site(at, &site),
            Record::Event(event) => self.event(&event),
            Record::Alert(alert) => self.alert(&alert),
            Record::Counts(counts) => self.counts(&counts),
            Record::Signal(signal) => self.signal(&signal),
        }
    }

    /// The unit's configuration (TOML), so that the recording can be replayed alone. Attach it first: it
    /// closes the chunk, and a file cut short should have it.
    ///
    /// # Errors
    /// Writing failed.
    pub fn attach_config(&mut self, toml: &str) -> Result<(), RecordError> {
        self.chunk_start = None;
        let attachment = Attachment {
            log_time: 0,
            create_time: 0,
            name: CONFIG_NAME.to_owned(),
            media_type: "application/toml".to_owned(),
            data: Cow::Borrowed(toml.as_bytes()),
        };
        self.writer
            .attach(&attachment)
            .map_err(|source| failed(&self.name, "the attachment ", CONFIG_NAME, source))
    }

    /// Words about the recording, such as city and unit, under a name of their own.
    ///
    /// # Errors
    /// Writing failed.
    pub fn metadata(&mut self, name: &str, words: BTreeMap<String, String>) -> Result<(), RecordError> {
        self.chunk_start = None;
        let metadata = Metadata { name: name.to_owned(), metadata: words };
        self.writer
            .write_metadata(&metadata)
            .map_err(|source| failed(&self.name, "the metadata ", name, source))
    }

    /// The earliest and the latest log time so far; none before the first message.
    #[must_use]
    pub const fn logged(&self) -> Option<(UtcNs, UtcNs)> {
        self.logged
    }

    /// Closes the open chunk and hands it to the operating system.
    ///
    /// # Errors
    /// Writing failed.
    pub fn flush(&mut self) -> Result<(), RecordError> {
        self.chunk_start = None;
        self.writer.flush().map_err(|source| failed(&self.name, "a chunk", "", source))
    }

    /// Writes the index and closes the recording; the caller may sync what it gets back to the disk.
    ///
    /// # Errors
    /// Writing failed; the recording then reads like one that was cut short.
    pub fn finish(mut self) -> Result<(W, RecorderTotals), RecordError> {
        let summary = self.writer.finish().map_err(|source| failed(&self.name, "the index", "", source))?;
        let totals = RecorderTotals { messages: self.messages, channels: summary.channels.len() as u64 };
        let mut inner = self.writer.into_inner().into_inner();
        inner.flush().map_err(|source| failed(&self.name, "the index", "", McapError::Io(source)))?;
        Ok((inner, totals))
    }

    fn published<M: Message + Name>(
        &mut self,
        topic: &'static str,
        logged: UtcNs,
        published: UtcNs,
        message: &M,
    ) -> Result<(), RecordError> {
        let channel = match self.published.get_mut(topic) {
            Some(channel) => channel,
            None => {
                let id = add_protobuf_channel::<M, W>(&mut self.writer, topic)
                    .map_err(|source| failed(&self.name, topic, "", source))?;
                self.published.entry(topic).or_insert(Channel { id, next_sequence: 0 })
            }
        };
        let header = channel.header(logged, published);
        self.write(topic, "", header, &message.encode_to_vec())
    }

    fn write(
        &mut self,
        prefix: &str,
        rest: &str,
        header: MessageHeader,
        bytes: &[u8],
    ) -> Result<(), RecordError> {
        let start = *self.chunk_start.get_or_insert(header.log_time);
        if header.log_time.saturating_sub(start) >= self.flush_ns {
            self.writer.flush().map_err(|source| failed(&self.name, prefix, rest, source))?;
            self.chunk_start = Some(header.log_time);
        }
        self.writer
            .write_to_known_channel(&header, bytes)
            .map_err(|source| failed(&self.name, prefix, rest, source))?;
        self.messages += 1;
        let at = UtcNs(i64::try_from(header.log_time).unwrap_or(i64::MAX));
        let (first, last) = self.logged.unwrap_or((at, at));
        self.logged = Some((first.min(at), last.max(at)));
        Ok(())
    }
}

impl Channel {
    fn header(&mut self, logged: UtcNs, published: UtcNs) -> MessageHeader {
        let sequence = self.next_sequence;
        self.next_sequence = sequence.wrapping_add(1);
        MessageHeader {
            channel_id: self.id,
            sequence,
            log_time: mcap_time(logged),
            publish_time: mcap_time(published),
        }
    }
}

/// MCAP knows no time before 1970; the message itself still holds the true one.
fn mcap_time(t: UtcNs) -> u64 {
    u64::try_from(t.0).unwrap_or(0)
}

fn add_protobuf_channel<M: Name, W: Write>(
    writer: &mut mcap::Writer<NoSeek<W>>,
    topic: &str,
) -> Result<u16, McapError> {
    let schema = writer.add_schema(&M::full_name(), "protobuf", DESCRIPTOR_SET)?;
    writer.add_channel(schema, topic, "protobuf", &BTreeMap::new())
}

/// A writer's error as ours.
fn failed(file: &str, prefix: &str, rest: &str, source: McapError) -> RecordError {
    RecordError::Write { file: file.to_owned(), what: format!("{prefix}{rest}"), source }
}
