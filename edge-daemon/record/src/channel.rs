//! What a channel carries, told from its topic, its encodings and its metadata.

use fusion_wire::proto;
use prost::Name as _;
use std::{collections::BTreeMap, sync::Arc};

/// Names of channels.
pub mod topic {
    pub(crate) const RAW_PREFIX: &str = "/raw/";
    /// Of `kerbside.v1.Detections`; the sensor's name follows.
    pub const DETECTIONS_PREFIX: &str = "/detections/";
    /// Of `kerbside.v1.TrackFrame`.
    pub const TRACKS: &str = "/tracks";
    /// Of `kerbside.v1.Health`.
    pub const HEALTH: &str = "/health";
    /// Of `kerbside.v1.Site`.
    pub const SITE: &str = "/site";
    /// Of `kerbside.v1.Event`.
    pub const EVENTS: &str = "/events";
    /// Of `kerbside.v1.Alert`.
    pub const ALERTS: &str = "/alerts";
    /// Of `kerbside.v1.IntervalCounts`.
    pub const TRAFFIC: &str = "/traffic";
    /// Of `kerbside.v1.SignalState`.
    pub const SIGNAL: &str = "/signal";
}
pub(crate) use topic::*;

/// Message encoding of raw bytes.
pub(crate) const RAW_ENCODING: &str = "application/octet-stream";
/// Key of a raw channel's metadata that names the decoder.
pub(crate) const FORMAT_KEY: &str = "format";
/// Name of the attachment that holds the unit's configuration.
pub(crate) const CONFIG_NAME: &str = "unit.toml";

/// What a channel's messages are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChannelKind {
    /// Bytes as a sensor sent them.
    Raw {
        /// The sensor's name.
        sensor: Arc<str>,
        /// The decoder they need.
        format: Arc<str>,
    },
    /// Decoded scans, `kerbside.v1.Detections`.
    Detections {
        /// The sensor's name.
        sensor: Arc<str>,
    },
    /// Decoded scans as JSON.
    DetectionsJson {
        /// The sensor's name.
        sensor: Arc<str>,
    },
    /// Published track frames.
    Tracks,
    /// The unit's health.
    Health,
    /// Geometry and sensors.
    Site,
    /// Detectors' and signals' events.
    Events,
    /// Alerts.
    Alerts,
    /// Counts of intervals.
    Traffic,
    /// What signals show.
    Signal,
    /// Something else; its messages are skipped and counted.
    Unknown {
        /// Why it is not read.
        reason: String,
    },
}

/// One channel of a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelInfo {
    /// Its topic.
    pub topic: Arc<str>,
    /// What its messages are.
    pub kind: ChannelKind,
    /// How its messages are encoded, as the file says.
    pub message_encoding: String,
    /// Name of its schema, where it has one.
    pub schema: Option<String>,
}

impl ChannelInfo {
    /// Tells a channel's meaning from what the file says about it.
    pub(crate) fn new(
        topic: &str,
        message_encoding: &str,
        schema: Option<&str>,
        metadata: &BTreeMap<String, String>,
    ) -> Self {
        Self {
            topic: topic.into(),
            kind: kind(topic, message_encoding, schema, metadata),
            message_encoding: message_encoding.to_owned(),
            schema: schema.map(str::to_owned),
        }
    }
}

fn kind(
    topic: &str,
    encoding: &str,
    schema: Option<&str>,
    metadata: &BTreeMap<String, String>,
) -> ChannelKind {
    let unknown = |reason: String| ChannelKind::Unknown { reason };
    let protobuf = |message: String, kind: ChannelKind| {
        if encoding != "protobuf" {
            unknown(format!("message encoding {encoding:?} where protobuf is expected"))
        } else if schema == Some(message.as_str()) {
            kind
        } else {
            unknown(format!("schema {schema:?} where {message} is expected"))
        }
    };
    if let Some(sensor) = topic.strip_prefix(RAW_PREFIX).filter(|sensor| !sensor.is_empty()) {
        return match metadata.get(FORMAT_KEY) {
            Some(format) => ChannelKind::Raw { sensor: sensor.into(), format: format.as_str().into() },
            None => unknown(format!("channel metadata {FORMAT_KEY:?} is missing")),
        };
    }
    if let Some(sensor) = topic.strip_prefix(DETECTIONS_PREFIX).filter(|sensor| !sensor.is_empty()) {
        let sensor: Arc<str> = sensor.into();
        return if encoding == "json" {
            ChannelKind::DetectionsJson { sensor }
        } else {
            protobuf(proto::Detections::full_name(), ChannelKind::Detections { sensor })
        };
    }
    match topic {
        TRACKS => protobuf(proto::TrackFrame::full_name(), ChannelKind::Tracks),
        HEALTH => protobuf(proto::Health::full_name(), ChannelKind::Health),
        SITE => protobuf(proto::Site::full_name(), ChannelKind::Site),
        EVENTS => protobuf(proto::Event::full_name(), ChannelKind::Events),
        ALERTS => protobuf(proto::Alert::full_name(), ChannelKind::Alerts),
        TRAFFIC => protobuf(proto::IntervalCounts::full_name(), ChannelKind::Traffic),
        SIGNAL => protobuf(proto::SignalState::full_name(), ChannelKind::Signal),
        _ => unknown("a topic of another meaning".to_owned()),
    }
}
