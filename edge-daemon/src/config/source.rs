//! `[[source]]`: one stream of bytes, as it is typed.

use super::dca1000::Dca1000;
use super::devices::{Ars408, CameraMapped, Ld2450, Ops243, RtmsG4, SmartsensorHd};
use super::fpga::FpgaLoops;
use super::frames::{Mjpeg, Motion, Pictures};
use super::polled::{Canoga, ModbusLoops};
use super::transports::{
    Can, File, Gpio, HttpPoll, Mqtt, Rtsp, Serial, TcpClient, TcpListen, Transport, Udp,
};
use serde::{Deserialize, Serialize};

/// One stream of bytes. Exactly one transport, or none where it lives in recordings only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its name; unique among sources.
    pub name: String,
    /// What the bytes mean.
    pub format: Format,
    /// East of Greenwich positive: controllers' logs and some radars' clocks are in local time; it is subtracted to get UTC. Hours.
    #[serde(default)]
    pub utc_offset_hours: f64,
    /// Camera frames a second, for streams that number their frames and carry no time; 0: they carry it.
    #[serde(default)]
    pub frame_rate_hertz: f64,
    /// Text that is sent whenever a serial or TCP connection opens: commands that set the device up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opening: Option<String>,
    /// A serial port or pseudo-terminal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<Serial>,
    /// A TCP server to connect to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcp_client: Option<TcpClient>,
    /// A TCP port that the device connects to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tcp_listen: Option<TcpListen>,
    /// A UDP port.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub udp: Option<Udp>,
    /// A file, FIFO or character device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<File>,
    /// A CAN interface of the kernel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub can: Option<Can>,
    /// A topic of an MQTT broker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mqtt: Option<Mqtt>,
    /// A camera's metadata out of its RTSP session.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rtsp: Option<Rtsp>,
    /// Contacts on lines of a GPIO chip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gpio: Option<Gpio>,
    /// A document that is fetched over HTTP again and again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_poll: Option<HttpPoll>,
    /// Format `dca1000`: what the radar sends and samples.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dca1000: Option<Dca1000>,
    /// A camera's motion JPEG, in which the unit finds what moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mjpeg: Option<Mjpeg>,
    /// A folder of pictures, in which the unit finds what moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pictures: Option<Pictures>,
    /// How it finds what moves; with `mjpeg` or `pictures` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub motion: Option<Motion>,
    /// Format `ars408`: how CAN frames come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ars408: Option<Ars408>,
    /// Format `ops243`: how the radar is set up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ops243: Option<Ops243>,
    /// Format `ld2450`: how the module hangs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ld2450: Option<Ld2450>,
    /// Format `rtms_g4`: how the sensor is set up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rtms_g4: Option<RtmsG4>,
    /// Format `smartsensor_hd`: how the sensor is set up and asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smartsensor_hd: Option<SmartsensorHd>,
    /// Format `camera_mapped`: where a message's fields lie.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub camera_mapped: Option<CameraMapped>,
    /// Format `modbus_loops`: which card, and how it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modbus_loops: Option<ModbusLoops>,
    /// Format `canoga`: how the card is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canoga: Option<Canoga>,
    /// The FPGA: not typed, but made of `[fpga]` and the loops and raw radars that need it.
    #[serde(skip)]
    pub fpga: Option<FpgaLoops>,
}

impl Source {
    /// A stream of a format, with everything else as it is when not typed.
    #[must_use]
    pub fn new(name: &str, format: Format) -> Self {
        Self {
            name: name.to_owned(),
            format,
            utc_offset_hours: 0.0,
            frame_rate_hertz: 0.0,
            opening: None,
            serial: None,
            tcp_client: None,
            tcp_listen: None,
            udp: None,
            file: None,
            can: None,
            mqtt: None,
            rtsp: None,
            gpio: None,
            http_poll: None,
            dca1000: None,
            mjpeg: None,
            pictures: None,
            motion: None,
            ars408: None,
            ops243: None,
            ld2450: None,
            rtms_g4: None,
            smartsensor_hd: None,
            camera_mapped: None,
            modbus_loops: None,
            canoga: None,
            fpga: None,
        }
    }

    /// Every transport that was typed, with its key; a checked source has at most one.
    #[must_use]
    pub fn transports(&self) -> Vec<(&'static str, Transport<'_>)> {
        [
            ("serial", self.serial.as_ref().map(Transport::Serial)),
            ("tcp_client", self.tcp_client.as_ref().map(Transport::TcpClient)),
            ("tcp_listen", self.tcp_listen.as_ref().map(Transport::TcpListen)),
            ("udp", self.udp.as_ref().map(Transport::Udp)),
            ("file", self.file.as_ref().map(Transport::File)),
            ("can", self.can.as_ref().map(Transport::Can)),
            ("mqtt", self.mqtt.as_ref().map(Transport::Mqtt)),
            ("rtsp", self.rtsp.as_ref().map(Transport::Rtsp)),
            ("gpio", self.gpio.as_ref().map(Transport::Gpio)),
            ("http_poll", self.http_poll.as_ref().map(Transport::HttpPoll)),
            ("mjpeg", self.mjpeg.as_ref().map(Transport::Mjpeg)),
            ("pictures", self.pictures.as_ref().map(Transport::Pictures)),
            ("fpga", self.fpga.as_ref().map(Transport::Fpga)),
        ]
        .into_iter()
        .filter_map(|(key, transport)| Some((key, transport?)))
        .collect()
    }

    /// Its transport.
    #[must_use]
    pub fn transport(&self) -> Option<Transport<'_>> {
        self.transports().into_iter().next().map(|(_, t)| t)
    }
}

/// What a source's bytes mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// TI mmWave UART data port.
    TiMmwave,
    /// NVIDIA DeepStream messages, minimal or full schema.
    Deepstream,
    /// One JSON object a line, one camera frame each.
    CameraJson,
    /// One JSON object a line, one loop edge each.
    LoopJson,
    /// Controller high-resolution log: Econolite `.dat`/`.datZ`, MaxTime XML or Parquet.
    HiresLog,
    /// Raw radar samples through TI's DCA1000 capture card.
    Dca1000,
    /// Continental ARS408 radar in CAN frames.
    Ars408,
    /// OmniPreSense OPS243 radar, lines of ASCII or JSON.
    Ops243,
    /// HLK-LD2450 radar module.
    Ld2450,
    /// Wavetronix SmartSensor HD radar, vehicle events lane by lane.
    SmartsensorHd,
    /// RTMS G4 radar, vehicle events zone by zone.
    RtmsG4,
    /// ONVIF analytics metadata, XML.
    OnvifXml,
    /// ONVIF analytics metadata, JSON.
    OnvifJson,
    /// Any camera's JSON, by a table of where its fields lie.
    CameraMapped,
    /// Loop cards that are polled over Modbus.
    ModbusLoops,
    /// 3M Canoga loop cards, which are polled.
    Canoga,
    /// Loops on the pins of the FPGA.
    FpgaLoops,
}

impl Format {
    /// The word in the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::TiMmwave => "ti_mmwave",
            Self::Deepstream => "deepstream",
            Self::CameraJson => "camera_json",
            Self::LoopJson => "loop_json",
            Self::HiresLog => "hires_log",
            Self::Dca1000 => "dca1000",
            Self::Ars408 => "ars408",
            Self::Ops243 => "ops243",
            Self::Ld2450 => "ld2450",
            Self::SmartsensorHd => "smartsensor_hd",
            Self::RtmsG4 => "rtms_g4",
            Self::OnvifXml => "onvif_xml",
            Self::OnvifJson => "onvif_json",
            Self::CameraMapped => "camera_mapped",
            Self::ModbusLoops => "modbus_loops",
            Self::Canoga => "canoga",
            Self::FpgaLoops => "fpga_loops",
        }
    }

    /// True for devices whose clock may be set to local time.
    #[must_use]
    pub const fn may_be_local(self) -> bool {
        matches!(self, Self::HiresLog | Self::RtmsG4)
    }

    /// True for devices that answer and never speak by themselves.
    #[must_use]
    pub const fn is_polled(self) -> bool {
        matches!(self, Self::ModbusLoops | Self::Canoga | Self::SmartsensorHd)
    }
}
