//! The junction's devices: they speak their real byte protocols over real transports, in real time.
//!
//! | device | bytes | transport |
//! |---|---|---|
//! | each radar | TI mmWave UART packets | a pseudo-terminal, opened through `tokio-serial` |
//! | each camera | DeepStream messages, minimal schema | a TCP server |
//! | the loops' card | one JSON line an edge | a TCP server |
//!
//! That is the usual fleet. With [`Fleet::All`](crate::Fleet) there are also:
//!
//! | device | bytes | transport |
//! |---|---|---|
//! | two ARS408, objects and clusters | CAN frames as slcan, one bus | a pseudo-terminal; the adapter is silent until it is opened |
//! | OPS243 | JSON lines, range and speed | a pseudo-terminal |
//! | LD2450 | frames of three targets | a pseudo-terminal |
//! | a camera | ONVIF metadata, XML | an RTSP session in TCP, with a user |
//! | a camera | JSON of its maker's own | UDP |
//! | a camera | ONVIF metadata, JSON | MQTT, with a broker of its own |
//! | a loop card | Modbus RTU, answered by `tokio-modbus` | a pseudo-terminal |
//! | a Canoga card | its answers | a pseudo-terminal |
//! | a SmartSensor HD | its answers | a TCP server |
//! | an RTMS G4 | a frame a vehicle | a TCP server |
//! | a controller's log | Econolite records | a file that grows |
//!
//! Radars number their frames; cameras, cards and the log stamp in UTC or are asked. Bytes leave when the simulated device has
//! them ready, which is later than what they tell of.

mod broker;
mod card;
mod line;
mod offline;
mod pace;
mod rtsp;
mod unit;
mod voice;

pub use line::{DeviceCount, Endpoint};
pub use offline::{IsAsked, Offline, Said};
pub use pace::Running;

use crate::body::Body;
use crate::fleet::{Fitting, Product};
use crate::simulation::{Measurement, Report, Simulation};
use card::{Beam, CanogaCard, Card, ModbusCard, Shared, SideFire, lock};
use fusion_contract::{Site, UtcNs};
use fusion_decode::encode;
use line::{Line, Meter};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Why a device can't be made.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    /// No pseudo-terminal.
    #[error("can't open a pseudo-terminal for {device}")]
    Pty {
        /// Whose.
        device: String,
        /// Why.
        #[source]
        source: tokio_serial::Error,
    },
    /// No port, or no file.
    #[error("can't open a port on 127.0.0.1 (or a file) for {device}")]
    Network {
        /// Whose.
        device: String,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// No thread.
    #[error("can't start the thread that moves the traffic")]
    Thread(#[source] std::io::Error),
}

/// One device as a unit sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// What it is.
    pub product: Product,
    /// Where they come from.
    pub endpoint: Endpoint,
    /// Indices of the site's sensors that speak through it.
    pub sensors: Vec<usize>,
}

/// The devices of a simulated junction, open but silent.
#[derive(Debug)]
pub struct Devices {
    simulation: Simulation,
    sources: Vec<Source>,
    lines: Vec<Line>,
    /// By line: the card that is asked through it.
    cards: Vec<Option<Asked>>,
    /// By sensor: the line it speaks through.
    line_of: Vec<usize>,
    /// What the controller's log began with.
    log_start: UtcNs,
    /// What is in the RTMS's beam.
    beam: Beam,
}

/// A device that is asked, as the traffic sees it.
type Asked = Shared<dyn Card>;

impl std::fmt::Debug for dyn Card {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Card")
    }
}

/// What all devices have sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceCounts {
    /// Each device.
    pub devices: Vec<DeviceCount>,
    /// By how much the simulation was behind real time at the worst: more than a few milliseconds mean that this
    /// machine is too slow for it.
    pub most_behind: Duration,
}

impl Devices {
    /// Opens every transport; nothing flows yet. Needs a tokio runtime, on which the transports live.
    ///
    /// # Errors
    /// See [`DeviceError`].
    pub async fn open(simulation: Simulation) -> Result<Self, DeviceError> {
        let fittings = simulation.installation.fittings.clone();
        let (mut sources, mut lines, mut cards) = (Vec::<Source>::new(), Vec::new(), Vec::new());
        let mut line_of = vec![0; fittings.len()];
        let log_start = now();
        for (index, fitting) in fittings.iter().enumerate() {
            let k = match sources.iter().position(|s| s.name == fitting.line) {
                Some(k) => k,
                None => {
                    let sharing = fittings.iter().filter(|f| f.line == fitting.line).count();
                    let (line, card) = open(fitting, sharing, log_start).await?;
                    let endpoint = line.endpoint().clone();
                    let (name, product) = (fitting.line.clone(), fitting.product);
                    sources.push(Source { name, product, endpoint, sensors: Vec::new() });
                    lines.push(line);
                    cards.push(card);
                    lines.len() - 1
                }
            };
            sources[k].sensors.push(index);
            line_of[index] = k;
        }
        Ok(Self { simulation, sources, lines, cards, line_of, log_start, beam: Beam::default() })
    }

    /// The devices, for a unit's configuration.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The sensors and lanes, as surveyed.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.simulation.installation.site
    }

    /// The configuration (TOML) of a unit that listens to these devices. Its Zenoh listens nowhere.
    #[must_use]
    pub fn unit_toml(&self, city: &str, unit: &str) -> String {
        unit::unit_toml(&self.simulation.installation, &self.sources, city, unit)
    }

    /// Runs in real time until stopped, on a thread of its own. `truth` is told every road user ten times a second,
    /// at whole multiples of 100 ms of UTC: the instants of a unit's track frames.
    ///
    /// # Errors
    /// The thread can't be started.
    pub fn run(self, truth: impl FnMut(UtcNs, &[Body]) + Send + 'static) -> Result<Running, DeviceError> {
        self.run_watched(truth, |_, _| {})
    }

    /// As [`Self::run`]; just before a message is given to its transport, `sent` is told which of the site's sensors it is of, and
    /// the instant that it is about.
    ///
    /// # Errors
    /// The thread can't be started.
    pub fn run_watched(
        self,
        truth: impl FnMut(UtcNs, &[Body]) + Send + 'static,
        sent: impl FnMut(usize, UtcNs) + Send + 'static,
    ) -> Result<Running, DeviceError> {
        pace::start(self, truth, sent)
    }

    /// Sends a measurement, or lets the card know that is asked; `start` is the simulation's second 0.
    fn send(&mut self, m: &Measurement, start: UtcNs) {
        let Some(k) = self.line_of.get(m.sensor).copied() else { return };
        let Some(fitting) = self.simulation.installation.fittings.get(m.sensor) else { return };
        let at = start.plus_ns((m.t * 1e9).round() as i64);
        if let (Some(Some(card)), Report::Loop(on)) = (self.cards.get(k), &m.report) {
            lock(card).edge(fitting.channel.as_deref().unwrap_or_default(), at, *on);
            return;
        }
        let bytes = match (fitting.product, &m.report) {
            (Product::HiresLog, Report::Loop(on)) => self.log_record(fitting, at, *on),
            (Product::RtmsG4, Report::Loop(on)) => {
                let passed = self.beam.edge(fitting.channel.as_deref().unwrap_or_default(), at, *on);
                passed.map_or_else(Vec::new, voice::rtms_g4)
            }
            _ => voice::say(&self.simulation.installation.site, fitting, m, start),
        };
        let mut said = self.simulation.babble(m.sensor, m.t);
        said.extend(bytes);
        // A radar beside the road has nothing to say of a vehicle that has just come.
        if said.is_empty() {
            return;
        }
        if let Some(line) = self.lines.get(k) {
            line.send(said);
        }
    }

    /// A record of the controller's log: detector on or off, in tenths of a second.
    fn log_record(&self, fitting: &Fitting, at: UtcNs, on: bool) -> Vec<u8> {
        let detector = fitting.channel.as_deref().and_then(|c| c.parse().ok()).unwrap_or(0);
        let tenths = at.0.saturating_sub(self.log_start.0).max(0) / 100_000_000;
        let [t0, t1] = u16::try_from(tenths).unwrap_or(u16::MAX).to_be_bytes();
        vec![if on { 82 } else { 81 }, detector, t0, t1]
    }

    fn meters(&self) -> Vec<Meter> {
        self.lines.iter().map(Line::meter).collect()
    }
}

fn now() -> UtcNs {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    UtcNs(i64::try_from(since.as_nanos()).unwrap_or(i64::MAX))
}

/// Opens the line that a sensor and `sharing - 1` others speak through.
async fn open(
    fitting: &Fitting,
    sharing: usize,
    log_start: UtcNs,
) -> Result<(Line, Option<Asked>), DeviceError> {
    let name = fitting.line.as_str();
    Ok(match fitting.product {
        Product::TiMmwave | Product::Ops243 | Product::Ld2450 => (Line::pty(name)?, None),
        Product::Ars408Objects | Product::Ars408Clusters => (Line::slcan(name)?, None),
        Product::Deepstream | Product::LoopJson | Product::RtmsG4 => (Line::tcp(name).await?, None),
        Product::OnvifXml => (Line::rtsp(name).await?, None),
        Product::CameraMapped => (Line::udp(name).await?, None),
        Product::OnvifJson => (Line::mqtt(name).await?, None),
        Product::HiresLog => (Line::file(name, &encode::econolite_dat(&local(log_start), &[]))?, None),
        Product::ModbusLoops => {
            let card = Arc::new(Mutex::new(ModbusCard::new(sharing)));
            (Line::modbus(name, Arc::clone(&card))?, Some(card as Asked))
        }
        Product::Canoga => {
            // It has been running for a day.
            let card = Arc::new(Mutex::new(CanogaCard::new(log_start.plus_ns(-86_400_000_000_000))));
            (Line::asked_pty(name, Arc::clone(&card))?, Some(card as Asked))
        }
        Product::SmartsensorHd => {
            let card = Arc::<Mutex<SideFire>>::default();
            (Line::asked_tcp(name, Arc::clone(&card)).await?, Some(card as Asked))
        }
    })
}

/// A time as a controller whose clock is UTC writes it.
fn local(at: UtcNs) -> String {
    let t = time::OffsetDateTime::from_unix_timestamp_nanos(at.0.into())
        .unwrap_or(time::OffsetDateTime::UNIX_EPOCH);
    let (date, clock) = (t.date(), t.time());
    format!(
        "{}-{}-{} {:02}:{:02}:{:02}.{:09}",
        u8::from(date.month()),
        date.day(),
        date.year(),
        clock.hour(),
        clock.minute(),
        clock.second(),
        clock.nanosecond()
    )
}

/// A measurement as the usual devices say it: TI radars, cameras behind DeepStream, cards with JSON lines.
#[must_use]
pub fn bytes_of(site: &Site, measurement: &Measurement, start: UtcNs) -> Vec<u8> {
    let sensor = site.sensors.get(measurement.sensor);
    let (name, period_s) = sensor.map_or(("", 0.0), |s| (s.name.as_str(), s.period_s));
    let at = start.plus_ns((measurement.t * 1e9).round() as i64);
    let frame = if period_s > 0.0 { frame_number(measurement.t, period_s) } else { 0 };
    match &measurement.report {
        // The counter of a device is 32 bits wide and runs over after years.
        Report::Radar(points) => encode::ti_mmwave_frame(frame as u32, 0, points),
        Report::Camera(boxes) => encode::deepstream_minimal(name, frame, at, boxes).into_bytes(),
        Report::Loop(on) => encode::loop_edge_line(name, at, *on).into_bytes(),
        // No usual radar tracks.
        Report::Objects(_) => Vec::new(),
    }
}

/// Which of a device's frames, from 0 on, is the one of second `t`. Every device starts within its first period. A
/// whole number of periods is often a little less in binary (0.15 / 0.05 < 3), which must not repeat a number.
fn frame_number(t: f64, period_s: f64) -> u64 {
    (t / period_s + 1e-6).floor() as u64
}
