//! The configuration file as it is typed: every option, its default, its unit and why.
//!
//! Keys end in the full unit (`_metres`, `_degrees`, `_ms`, `_hertz`, `_pixels`, `_bytes`); all angles are
//! degrees, anticlockwise from east, because that is what an installer reads off a plan. The structs
//! serialise as well, so that tools can write a unit's file.

pub use super::calibration::Calibration;
pub use super::dca1000::{Cut, Dca1000, DetectVia, LaneLayout, Noise, Taper};
pub use super::devices::{
    Ars408, BoxLayout, CameraMapped, Coordinates, Framing, Ld2450, Ops243, RangeUnit, RtmsG4, SmartsensorHd,
    SpeedUnit, TimeForm, VehicleStamp,
};
pub use super::foxglove::Foxglove;
pub use super::fpga::{Fpga, FpgaLoops};
pub use super::frames::{Mjpeg, Motion, Pictures};
pub use super::history::History;
pub use super::load::Load;
pub use super::map::{Map, MapFormat};
pub use super::operate::{DEFAULT_FILTER, Log, Metrics};
pub use super::outbox::Outbox;
pub use super::page::Page;
pub use super::polled::{Canoga, Card, CardLoop, ModbusLoops};
pub use super::sensors::{Camera, Lane, Loop, Radar, Reflection, Signal, Stamp, Via};
pub use super::source::{Format, Source};
pub use super::speed_trap::SpeedTrap;
pub use super::time::TimeSource;
pub use super::tls::Tls;
pub use super::transports::{
    Can, Contact, DeviceTls, File, Gpio, HttpPoll, Mqtt, Pull, Rtsp, Serial, TcpClient, TcpListen, Transport,
    Udp,
};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;

/// A whole unit file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Which unit this is and where it stands.
    pub unit: UnitSection,
    /// What is published, how often.
    #[serde(default)]
    pub output: Output,
    /// Putting late and disordered scans in order of measurement.
    #[serde(default)]
    pub align: Align,
    /// The filter.
    #[serde(default)]
    pub fuse: Fuse,
    /// Watching the sensors' mountings.
    #[serde(default)]
    pub calibration: Calibration,
    /// The FPGA as the front end of loops.
    #[serde(default)]
    pub fpga: Fpga,
    /// How devices are read.
    #[serde(default)]
    pub acquire: Acquire,
    /// Zenoh.
    #[serde(default)]
    pub publish: Publish,
    /// What is kept on disk until it is acknowledged.
    #[serde(default)]
    pub outbox: Outbox,
    /// A rolling record, which answers queries.
    #[serde(default)]
    pub history: History,
    /// Recording to MCAP.
    #[serde(default)]
    pub record: Record,
    /// The unit's web page.
    #[serde(default)]
    pub page: Page,
    /// The unit in Foxglove.
    #[serde(default)]
    pub foxglove: Foxglove,
    /// Supervision of sensors.
    #[serde(default)]
    pub health: Health,
    /// Watching the machine, and shedding load.
    #[serde(default)]
    pub load: Load,
    /// The log.
    #[serde(default)]
    pub log: Log,
    /// Figures for Prometheus.
    #[serde(default)]
    pub metrics: Metrics,
    /// Byte streams.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<Source>,
    /// Radars.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub radar: Vec<Radar>,
    /// Cameras.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub camera: Vec<Camera>,
    /// Inductive loops.
    #[serde(default, rename = "loop", skip_serializing_if = "Vec::is_empty")]
    pub loops: Vec<Loop>,
    /// Pairs of loops that measure speed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speed_trap: Vec<SpeedTrap>,
    /// Signal controllers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signal: Vec<Signal>,
    /// Lanes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lane: Vec<Lane>,
    /// The junction's map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<Map>,
}

impl Config {
    /// The smallest file: a unit with a city and a name, no sensors, everything else default.
    #[must_use]
    pub fn new(city: &str, name: &str) -> Self {
        Self {
            unit: UnitSection {
                city: city.to_owned(),
                name: name.to_owned(),
                latitude_degrees: 0.0,
                longitude_degrees: 0.0,
                height_metres: 0.0,
            },
            output: Output::default(),
            align: Align::default(),
            fuse: Fuse::default(),
            calibration: Calibration::default(),
            fpga: Fpga::default(),
            acquire: Acquire::default(),
            publish: Publish::default(),
            outbox: Outbox::default(),
            history: History::default(),
            record: Record::default(),
            page: Page::default(),
            foxglove: Foxglove::default(),
            health: Health::default(),
            load: Load::default(),
            log: Log::default(),
            metrics: Metrics::default(),
            source: Vec::new(),
            radar: Vec::new(),
            camera: Vec::new(),
            loops: Vec::new(),
            speed_trap: Vec::new(),
            signal: Vec::new(),
            lane: Vec::new(),
            map: None,
        }
    }

    /// The file's text.
    ///
    /// # Errors
    /// A value that TOML can't express (there is none in a checked configuration).
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string(self)
    }
}

/// `[unit]`: name and place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitSection {
    /// City, the first chunk of every key on the wire.
    pub city: String,
    /// Unit, the second chunk; unique in the city. Also seeds the identities of tracks.
    pub name: String,
    /// WGS84 latitude of the site frame's origin, degrees, north positive.
    pub latitude_degrees: f64,
    /// WGS84 longitude of the site frame's origin, degrees, east positive.
    pub longitude_degrees: f64,
    /// Height of the origin above the ellipsoid, metres.
    #[serde(default)]
    pub height_metres: f64,
}

/// `[output]`: what is published, how often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Output {
    /// Track frames per second. Frames are true at multiples of the period on the UTC grid.
    pub rate_hertz: f64,
    /// Length of one interval of counts and occupancy, seconds; intervals start on the UTC grid.
    pub count_interval_seconds: u32,
}

/// `[align]`: the reorder window.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Align {
    /// How long an output waits for slow sensors, milliseconds.
    pub window_ms: f64,
    /// Permits a window beyond 200 ms, for studies.
    pub allow_long_window: bool,
    /// A periodic sensor that missed this many scans no longer holds up the others.
    pub silent_after_periods: f64,
}

/// `[fuse]`: the filter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fuse {
    /// Which backend runs the kernels.
    pub backend: BackendChoice,
    /// Part of the name of the GPU to take; none: the best there is.
    pub gpu_adapter: Option<String>,
    /// Longest wait for the GPU's answer about one scan, milliseconds; beyond it the CPU does the scan.
    pub gpu_deadline_ms: f64,
    /// Serial port of the FPGA; none: a simulated one.
    pub fpga_port: Option<String>,
    /// Bits per second of that port.
    pub fpga_baud: u32,
    /// Longest wait for the FPGA's answer about one scan, milliseconds; beyond it the CPU does the scan.
    pub fpga_deadline_ms: f64,
    /// What simulates the FPGA where there is no port.
    pub fpga_simulation: FpgaSimulation,
}

/// What simulates the FPGA.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FpgaSimulation {
    /// The gateware's Verilog, compiled by Verilator.
    #[default]
    Verilator,
    /// RustHDL's own simulation: far too slow for traffic.
    RustHdl,
    /// What the gateware answers, without the gateware.
    Model,
}

/// Which backend runs the kernels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BackendChoice {
    /// The fastest that works here.
    #[default]
    Auto,
    /// The CPU.
    Cpu,
    /// Any Vulkan adapter.
    Gpu,
    /// A fusion core at a serial port, or a simulated one.
    Fpga,
}

impl std::str::FromStr for BackendChoice {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        match s {
            "auto" => Ok(Self::Auto),
            "cpu" => Ok(Self::Cpu),
            "gpu" => Ok(Self::Gpu),
            "fpga" => Ok(Self::Fpga),
            other => Err(format!("no backend `{other}`: use auto, cpu, gpu or fpga")),
        }
    }
}

/// `[acquire]`: how devices are read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Acquire {
    /// Chunks of bytes that may wait for the fusion thread, all sources together.
    pub queue_chunks: usize,
    /// Bytes of one source that may wait; beyond it the newest chunk is dropped and counted.
    pub queue_bytes: usize,
    /// First pause before a device is tried again, milliseconds.
    pub backoff_first_ms: f64,
    /// Longest pause before a device is tried again, milliseconds.
    pub backoff_limit_ms: f64,
}

/// `[publish]`: Zenoh.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Publish {
    /// Publishes at all.
    pub enabled: bool,
    /// Zenoh role.
    pub mode: ZenohMode,
    /// Endpoints to listen on, e.g. `tcp/0.0.0.0:7447`.
    pub listen: Vec<String>,
    /// Endpoints to connect to, e.g. `tls/brain.example:7447`.
    pub connect: Vec<String>,
    /// Finds peers by multicast.
    pub multicast_scouting: bool,
    /// Publishes every topic under `…/json/` too.
    pub json: bool,
    /// A Zenoh configuration file (JSON5) that the options above are laid over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zenoh_file: Option<String>,
    /// Permits endpoints beyond this machine that are neither encrypted nor ask who is there.
    pub allow_unencrypted: bool,
    /// Messages other than track frames that may wait for Zenoh; beyond it the newest is dropped, counted.
    pub queue_messages: usize,
    /// Mutual TLS; endpoints beyond this machine need it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<Tls>,
}

/// Zenoh's role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ZenohMode {
    /// Talks to other peers and routers.
    #[default]
    Peer,
    /// Talks through one router.
    Client,
}

/// `[record]`: recording to MCAP.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Record {
    /// Folder for recordings, one file per start; none: nothing is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<String>,
    /// Records what devices sent, byte by byte.
    pub raw: bool,
    /// Records decoded detections.
    pub detections: bool,
    /// Records what is published: track frames, health, events, alerts, counts, signals.
    pub tracks: bool,
    /// Keeps licence plates, faces and the like that cameras send.
    pub keep_personal_data: bool,
    /// Messages that may wait for the disk; beyond it the newest is dropped and counted.
    pub queue_messages: usize,
}

/// `[health]`: supervision of sensors.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Health {
    /// Time between health messages, milliseconds.
    pub period_ms: f64,
    /// A periodic sensor silent for this long raises an alert, milliseconds.
    pub silent_alarm_ms: f64,
    /// Time between updates of an alert that lasts, milliseconds.
    pub alert_update_ms: f64,
    /// Time over which a sensor that delivers is judged, milliseconds.
    pub judge_ms: f64,
    /// Part of a sensor's messages that may be missing, 0 to 1.
    pub missing_alarm_share: f64,
    /// How much later than its configured latency a device's stamps may arrive, milliseconds.
    pub delay_alarm_ms: f64,
    /// How much a device's clock may drift, parts per million.
    pub clock_drift_alarm_ppm: f64,
    /// Detections of nothing that a scan may hold on average.
    pub clutter_alarm_per_scan: f64,
    /// Part of the tracks in sight that a sensor may fail to see, 0 to 1.
    pub unseen_alarm_share: f64,
    /// Vehicles in a row that may pass over a loop without being felt; half as many over one that has said nothing yet.
    pub unanswered_alarm_passes: u32,
    /// How long nothing may be wrong before the unit is said to be better, milliseconds.
    pub recover_ms: f64,
    /// Looks at how good the operating system's clock is.
    pub watch_time: bool,
    /// Whose word about it counts.
    pub time_source: TimeSource,
    /// Where chronyd answers.
    pub chrony_address: SocketAddr,
    /// Path of the Unix socket at which ptp4l answers.
    pub ptp4l_socket: String,
    /// Its PTP domain.
    pub ptp4l_domain: u8,
    /// A clock that is more wrong makes the unit degraded, milliseconds.
    pub time_error_alarm_ms: f64,
}
