//! Recordings of a Kerbside unit: MCAP files with embedded schemas.
//!
//! | topic | message encoding | what | log time | publish time |
//! |---|---|---|---|---|
//! | `/raw/<sensor>` | `application/octet-stream` | bytes as read; channel metadata `format` names the decoder | arrival | arrival |
//! | `/detections/<sensor>` | `protobuf` (`kerbside.v1.Detections`) or `json` ([`DETECTIONS_SCHEMA`]) | one scan | arrival | measured |
//! | `/tracks` | `protobuf` (`kerbside.v1.TrackFrame`) | what was published | left | valid |
//! | `/health` | `protobuf` (`kerbside.v1.Health`) | the unit's health | when true | when true |
//! | `/site` | `protobuf` (`kerbside.v1.Site`) | geometry and sensors | when written | when written |
//! | `/events` | `protobuf` (`kerbside.v1.Event`) | a detector's or signal's event | arrival | when it happened |
//! | `/alerts` | `protobuf` (`kerbside.v1.Alert`) | an alert's begin, update or end | when updated | when updated |
//! | `/traffic` | `protobuf` (`kerbside.v1.IntervalCounts`) | counts of an interval | its end | its end |
//! | `/signal` | `protobuf` (`kerbside.v1.SignalState`) | what the phases show | since when | since when |
//!
//! The attachment `unit.toml` is the unit's configuration, so that a recording can be replayed alone.
//! Times are nanoseconds, UTC. A sensor's name is everything behind the topic's prefix.
//!
//! [`Recorder`] writes, [`Recording`] reads, whoever wrote it: in order of log time, equal times in the
//! order of the file, holding only the chunks that overlap in memory. A file that was cut short is read as
//! far as it goes and says so ([`Warning`]); channels of another meaning are counted and skipped
//! ([`ReadSummary`]).

mod channel;
mod error;
pub mod json;
mod read;
mod write;

pub use channel::{ChannelInfo, ChannelKind, topic};
pub use error::{JsonError, MessageError, ReadError, RecordError};
pub use read::{ReadSummary, Record, Recording, Records, SensorScan, Skipped, Span, Warning};
pub use write::{Recorder, RecorderOptions, RecorderTotals};

/// The JSON Schema of a JSON detection message, as `schema/detections.schema.json` publishes it.
pub const DETECTIONS_SCHEMA: &str = include_str!("../schema/detections.schema.json");
