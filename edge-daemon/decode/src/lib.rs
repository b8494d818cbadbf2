//! Pure decoders: device bytes in, messages and faults out.
//!
//! A decoder never panics on any bytes, holds a bounded number of them, and after damage finds the next good frame. It does
//! no I/O and knows no clock: arrival times and the mapping of device stamps belong to the caller.

pub mod ars408;
pub mod camera_json;
pub mod camera_mapped;
pub mod can;
pub mod canoga;
pub mod dca1000;
pub mod deepstream;
pub mod encode;
pub mod fpga_loops;
#[doc(hidden)]
pub mod fuzzing;
pub mod hires_log;
mod inspect;
pub mod json_stream;
pub mod ld2450;
mod lines;
pub mod loop_json;
pub mod luma;
pub mod mjpeg;
pub mod modbus_loops;
pub mod onvif;
pub mod ops243;
mod packets;
pub mod polls;
pub mod rtms_g4;
pub mod smartsensor;
pub mod speed_trap;
pub mod ti_mmwave;
pub mod vehicle;

pub use inspect::{Inspection, inspect, inspect_with};

use fusion_contract::{ScanData, UtcNs};
use std::fmt;
use std::str::FromStr;

/// What a device said, with the times it gave. The daemon turns it into a [`fusion_contract::Scan`].
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Loop channel, camera name in the stream, or none where the stream is one sensor's.
    pub source: Option<String>,
    /// The device's own UTC stamp, where it sends one.
    pub device_time: Option<UtcNs>,
    /// The device's frame counter, where it sends one.
    pub frame_counter: Option<u64>,
    /// What was measured.
    pub data: ScanData,
}

/// Bytes that were no message, or a message with something wrong in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Offset of the first byte concerned, counted from the start of the stream.
    pub offset: u64,
    /// What was wrong, naming the field.
    pub what: String,
}

/// What one call of [`Decoder::push`] produced.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decoded {
    /// Messages in stream order.
    pub messages: Vec<Message>,
    /// Faults in stream order.
    pub faults: Vec<Fault>,
    /// Bytes that belonged to no message.
    pub skipped_bytes: u64,
    /// Whole device frames (packets, log records, JSON values) that were understood.
    pub frames: u64,
}

impl Decoded {
    pub(crate) fn fault(&mut self, offset: u64, what: impl Into<String>) {
        self.faults.push(Fault { offset, what: what.into() });
    }
}

/// A stream decoder: bytes in, messages and faults out; never panics, never blocks, bounded memory.
pub trait Decoder: Send {
    /// Takes the next bytes of the stream, appends what they completed to `out`.
    fn push(&mut self, bytes: &[u8], out: &mut Decoded);

    /// The stream ended or broke: decodes what is complete, reports what is left as a fault and starts afresh.
    fn reset(&mut self, out: &mut Decoded);
}

/// The formats there are decoders for, by the names used in configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// Texas Instruments mmWave radar, UART data port.
    TiMmwave,
    /// Signal controller high-resolution log (Econolite `.dat`, `.datZ`, MaxTime XML, Parquet).
    HiresLog,
    /// Loop edges, one JSON object a line.
    LoopJson,
    /// Camera boxes, one JSON object a frame.
    CameraJson,
    /// NVIDIA DeepStream messages, minimal or full schema.
    Deepstream,
    /// Continental ARS408 radar, in CAN frames.
    Ars408,
    /// OmniPreSense OPS243 radar, lines of ASCII or JSON.
    Ops243,
    /// HLK-LD2450 radar module.
    Ld2450,
    /// Wavetronix SmartSensor HD radar, vehicle events.
    SmartSensor,
    /// RTMS G4 radar, vehicle events.
    RtmsG4,
    /// ONVIF analytics metadata, XML.
    OnvifXml,
    /// ONVIF analytics metadata, JSON.
    OnvifJson,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::TiMmwave,
        Self::HiresLog,
        Self::LoopJson,
        Self::CameraJson,
        Self::Deepstream,
        Self::Ars408,
        Self::Ops243,
        Self::Ld2450,
        Self::SmartSensor,
        Self::RtmsG4,
        Self::OnvifXml,
        Self::OnvifJson,
    ];

    /// The name used in configuration.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TiMmwave => "ti_mmwave",
            Self::HiresLog => "hires_log",
            Self::LoopJson => "loop_json",
            Self::CameraJson => "camera_json",
            Self::Deepstream => "deepstream",
            Self::Ars408 => "ars408",
            Self::Ops243 => "ops243",
            Self::Ld2450 => "ld2450",
            Self::SmartSensor => "smartsensor_hd",
            Self::RtmsG4 => "rtms_g4",
            Self::OnvifXml => "onvif_xml",
            Self::OnvifJson => "onvif_json",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A format's name that nobody knows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown format `{0}`: use one of {known}", known = Format::ALL.map(Format::name).join(", "))]
pub struct UnknownFormat(pub String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|f| f.name() == s).ok_or_else(|| UnknownFormat(s.to_owned()))
    }
}

/// Choices of the decoders.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Options {
    /// Controller logs and RTMS G4 radars carry local time: seconds to subtract to get UTC (east of Greenwich positive).
    pub utc_offset_s: i32,
    /// Camera streams with a frame index and no time: frames per second; 0 where they carry time.
    pub frame_rate_hz: f64,
    /// Devices on a CAN bus: how its frames are written into the byte stream.
    pub can: can::CanFraming,
    /// OPS243 radars: how the sensor is set up.
    pub ops243: ops243::Setup,
    /// LD2450 modules: how the module hangs.
    pub ld2450: ld2450::Setup,
    /// SmartSensor radars: how the sensor is set up.
    pub smartsensor: smartsensor::Setup,
    /// RTMS G4 radars: how the sensor is set up.
    pub rtms_g4: rtms_g4::Setup,
    /// Cameras that place boxes relative to the image: its size.
    pub image_size: onvif::ImageSize,
}

/// A decoder for a format.
#[must_use]
pub fn decoder(format: Format, options: &Options) -> Box<dyn Decoder> {
    match format {
        Format::TiMmwave => Box::new(ti_mmwave::TiMmwave::default()),
        Format::HiresLog => Box::new(hires_log::HiresLog::new(options)),
        Format::LoopJson => Box::new(loop_json::LoopJson::default()),
        Format::CameraJson => Box::new(camera_json::CameraJson::new(options)),
        Format::Deepstream => Box::new(deepstream::Deepstream::default()),
        Format::Ars408 => Box::new(ars408::Ars408::new(options.can)),
        Format::Ops243 => Box::new(ops243::Ops243::new(options.ops243)),
        Format::Ld2450 => Box::new(ld2450::Ld2450::new(options.ld2450)),
        Format::SmartSensor => Box::new(smartsensor::SmartSensor::new(options.smartsensor)),
        Format::RtmsG4 => Box::new(rtms_g4::RtmsG4::new(options.rtms_g4, options.utc_offset_s)),
        Format::OnvifXml => Box::new(onvif::OnvifXml::new(options)),
        Format::OnvifJson => Box::new(onvif::OnvifJson::new(options)),
    }
}

/// Removes what identifies people (licence plates, faces) from a camera stream before anything is recorded.
///
/// `decode(redact(x)) == decode(x)` for every stream: what is removed is never decoded.
pub trait Redactor: Send {
    /// Takes the next bytes, appends what may be kept to `out`.
    fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>);
}

/// The redactor a format needs; none where it carries nothing personal.
#[must_use]
pub fn redactor(format: Format) -> Option<Box<dyn Redactor>> {
    match format {
        Format::Deepstream => Some(Box::new(deepstream::DeepstreamRedactor::default())),
        Format::CameraJson => Some(Box::new(camera_json::CameraJsonRedactor::default())),
        Format::OnvifXml => Some(Box::new(onvif::OnvifXmlRedactor::default())),
        Format::OnvifJson => Some(Box::new(onvif::OnvifJsonRedactor::default())),
        _ => None,
    }
}
