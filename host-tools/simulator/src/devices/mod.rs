//! The junction's devices: they speak their real byte protocols over real transports, in real time.
//!
//! | device | bytes | transport |
//! |---|---|---|
//! | each radar | TI mmWave UART packets | a pseudo-terminal, opened through `tokio-serial` |
//! | each camera | DeepStream messages, minimal schema | a TCP server |
//! | the loops' card | one JSON line an edge | a TCP server |
//!
//! Radars number their frames; cameras and the card stamp in UTC. Bytes leave when the simulated device has them
//! ready, which is later than what they tell of.

mod line;
mod pace;
mod unit;

pub use line::{DeviceCount, Endpoint};
pub use pace::Running;

use crate::body::Body;
use crate::simulation::{Measurement, Report, Simulation};
use fusion_contract::{SensorKind, Site, UtcNs};
use fusion_decode::{Format, encode};
use line::Line;
use std::time::Duration;

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
    /// No port.
    #[error("can't open a TCP port on 127.0.0.1 for {device}")]
    Tcp {
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
    /// What its bytes mean.
    pub format: Format,
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
    /// By sensor: the line it speaks through.
    line_of: Vec<usize>,
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

/// What the loops' card is called.
const CARD: &str = "detector-card";

impl Devices {
    /// Opens every transport; nothing flows yet. Needs a tokio runtime, on which the transports live.
    ///
    /// # Errors
    /// See [`DeviceError`].
    pub async fn open(simulation: Simulation) -> Result<Self, DeviceError> {
        let sensors = simulation.installation.site.sensors.clone();
        let (mut sources, mut lines) = (Vec::<Source>::new(), Vec::new());
        let mut line_of = vec![0; sensors.len()];
        for (index, sensor) in sensors.iter().enumerate() {
            let (name, format) = match sensor.kind {
                SensorKind::Radar(_) => (sensor.name.as_str(), Format::TiMmwave),
                SensorKind::Camera(_) => (sensor.name.as_str(), Format::Deepstream),
                SensorKind::Loop(_) | SensorKind::Signal => (CARD, Format::LoopJson),
            };
            let known = sources.iter().position(|s| s.name == name);
            let k = match known {
                Some(k) => k,
                None => {
                    let line =
                        if format == Format::TiMmwave { Line::pty(name)? } else { Line::tcp(name).await? };
                    let endpoint = line.endpoint().clone();
                    sources.push(Source { name: name.to_owned(), format, endpoint, sensors: Vec::new() });
                    lines.push(line);
                    lines.len() - 1
                }
            };
            sources[k].sensors.push(index);
            line_of[index] = k;
        }
        Ok(Self { simulation, sources, lines, line_of })
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
        unit::unit_toml(self.site(), &self.sources, city, unit)
    }

    /// Runs in real time until stopped, on a thread of its own. `truth` is told every road user ten times a second,
    /// at whole multiples of 100 ms of UTC: the instants of a unit's track frames.
    ///
    /// # Errors
    /// The thread can't be started.
    pub fn run(self, truth: impl FnMut(UtcNs, &[Body]) + Send + 'static) -> Result<Running, DeviceError> {
        pace::start(self, truth)
    }

    /// Sends a measurement; `start` is the simulation's second 0.
    fn send(&self, measurement: &Measurement, start: UtcNs) {
        let bytes = bytes_of(self.site(), measurement, start);
        if let Some(line) = self.line_of.get(measurement.sensor).and_then(|k| self.lines.get(*k)) {
            line.send(bytes);
        }
    }

    fn counts(&self) -> Vec<DeviceCount> {
        self.lines.iter().map(Line::counts).collect()
    }
}

/// A measurement as its device says it.
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
    }
}

/// Which of a device's frames, from 0 on, is the one of second `t`. Every device starts within its first period. A
/// whole number of periods is often a little less in binary (0.15 / 0.05 < 3), which must not repeat a number.
fn frame_number(t: f64, period_s: f64) -> u64 {
    (t / period_s + 1e-6).floor() as u64
}
