//! The transports of a `[[source]]`, as they are typed.

use super::defaults as d;
use super::fpga::FpgaLoops;
use super::frames::{Mjpeg, Pictures, shown};
use serde::{Deserialize, Serialize};
use std::fmt;
use url::Url;

/// `[source.serial]`: a serial port.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Serial {
    /// Device file.
    pub path: String,
    /// Speed, baud.
    #[serde(default = "d::baud")]
    pub baud: u32,
}

/// `[source.tcp_client]`: a TCP server to connect to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TcpClient {
    /// `host:port`.
    pub connect: String,
    /// Connects anew after this long without a byte, milliseconds; 0: never.
    #[serde(default)]
    pub idle_reconnect_ms: f64,
}

/// `[source.tcp_listen]`: a TCP port that the device connects to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TcpListen {
    /// `address:port`.
    pub listen: String,
}

/// `[source.udp]`: a UDP port.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Udp {
    /// `address:port`.
    pub listen: String,
}

/// `[source.file]`: a file, FIFO or character device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Its path.
    pub path: String,
    /// Waits at its end for more, as `tail -f` does.
    #[serde(default)]
    pub follow: bool,
}

/// `[source.can]`: a CAN interface of the kernel (SocketCAN).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Can {
    /// Name of the interface.
    pub interface: String,
}

/// `[source.mqtt]`: a topic of an MQTT broker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mqtt {
    /// `host:port` of the broker.
    pub broker: String,
    /// Topic filter.
    pub topic: String,
    /// Name by which the broker knows this connection; none: `kerbside-` and the source's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// User.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// File whose first line is the user's password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_file: Option<String>,
    /// TLS; none: plain, for a broker within the cabinet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<DeviceTls>,
}

/// `[source.mqtt.tls]`: whom to believe at the other end, and what to show of oneself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceTls {
    /// Certificates of the authorities that may have signed the other end's, PEM.
    pub authority: String,
    /// The unit's own certificate, PEM; none: the other end asks for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// The private key that belongs to it, PEM.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// `[source.rtsp]`: ONVIF metadata out of a camera's RTSP session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rtsp {
    /// `rtsp://host:port/path` of a profile with metadata.
    pub url: String,
    /// User.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// File whose first line is the user's password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_file: Option<String>,
    /// Connects anew after this long without metadata, milliseconds; 0: never.
    #[serde(default)]
    pub idle_reconnect_ms: f64,
}

impl Rtsp {
    /// Whether the address is one: RTSP, a host, and neither user nor password in it.
    #[must_use]
    pub fn has_address(&self) -> bool {
        Url::parse(&self.url).is_ok_and(|u| {
            u.scheme() == "rtsp" && u.has_host() && u.username().is_empty() && u.password().is_none()
        })
    }
}

/// `[source.gpio]`: contacts on lines of a GPIO chip, as edges of loops.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gpio {
    /// Device file of the chip.
    pub chip: String,
    /// A change must last so long, milliseconds.
    #[serde(default = "d::debounce")]
    pub debounce_ms: f64,
    /// The contacts.
    pub contact: Vec<Contact>,
}

/// `[[source.gpio.contact]]`: one contact.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Number of the line on the chip.
    pub line: u32,
    /// Channel by which a `[[loop]]` names it.
    pub channel: String,
    /// The contact pulls the line low while a vehicle is there.
    #[serde(default = "d::yes")]
    pub active_low: bool,
    /// Resistor that holds the line while the contact is open.
    #[serde(default)]
    pub pull: Pull,
}

/// A line's resistor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pull {
    /// As the board has it.
    #[default]
    AsIs,
    /// To the supply.
    Up,
    /// To ground.
    Down,
    /// None.
    None,
}

/// `[source.http_poll]`: a document that grows and is fetched again and again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HttpPoll {
    /// `http://host:port/path`.
    pub url: String,
    /// Time between two looks, milliseconds.
    #[serde(default = "d::http_period")]
    pub period_ms: f64,
    /// Given up and made anew after this long without an answer, milliseconds.
    #[serde(default = "d::http_answer")]
    pub answer_ms: f64,
}

/// How a source's bytes come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Transport<'a> {
    /// A serial port.
    Serial(&'a Serial),
    /// A TCP server.
    TcpClient(&'a TcpClient),
    /// A TCP port.
    TcpListen(&'a TcpListen),
    /// A UDP port.
    Udp(&'a Udp),
    /// A file.
    File(&'a File),
    /// A CAN interface.
    Can(&'a Can),
    /// A topic of an MQTT broker.
    Mqtt(&'a Mqtt),
    /// A camera's RTSP session.
    Rtsp(&'a Rtsp),
    /// Contacts.
    Gpio(&'a Gpio),
    /// A document over HTTP.
    HttpPoll(&'a HttpPoll),
    /// Motion JPEG.
    Mjpeg(&'a Mjpeg),
    /// A folder of pictures.
    Pictures(&'a Pictures),
    /// The FPGA.
    Fpga(&'a FpgaLoops),
}

impl fmt::Display for Transport<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Serial(t) => write!(f, "serial {} at {} baud", t.path, t.baud),
            Self::TcpClient(t) => write!(f, "TCP to {}", t.connect),
            Self::TcpListen(t) => write!(f, "TCP port {}", t.listen),
            Self::Udp(t) => write!(f, "UDP port {}", t.listen),
            Self::File(t) => write!(f, "file {}", t.path),
            Self::Can(t) => write!(f, "CAN interface {}", t.interface),
            Self::Mqtt(t) => write!(f, "MQTT topic {} of {}", t.topic, t.broker),
            Self::Rtsp(t) => write!(f, "RTSP metadata of {}", shown(&t.url)),
            Self::Gpio(t) => write!(f, "{} contacts of {}", t.contact.len(), t.chip),
            Self::HttpPoll(t) => write!(f, "HTTP polls of {}", t.url),
            Self::Mjpeg(t) => write!(f, "motion JPEG from {}", t.url),
            Self::Pictures(t) => write!(f, "pictures in {}", t.folder),
            Self::Fpga(t) => write!(f, "loops of the FPGA at {}", t.port),
        }
    }
}
