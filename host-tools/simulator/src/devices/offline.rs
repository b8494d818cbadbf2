//! The same bytes without waiting: what the devices of a junction would have sent, as fast as it can be computed.
//!
//! Only devices that speak by themselves: what one that is asked says depends on who asks.

use super::{Endpoint, Source, unit, voice};
use crate::body::Body;
use crate::fleet::Product;
use crate::simulation::{Measurement, Simulation};
use fusion_contract::{Site, UtcNs};

/// Ticks of the simulation between two instants of truth: ten a second.
const TRUTH_TICKS: u64 = 10;
/// Time between them, nanoseconds.
const TRUTH_NS: i64 = 100_000_000;

/// A device that says nothing unless it is asked, or whose bytes depend on when it was opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{device} ({format}) has no bytes of its own: it needs somebody who asks or opens it")]
pub struct IsAsked {
    /// The device.
    pub device: String,
    /// Its bytes' name.
    pub format: &'static str,
}

/// What happens, in order of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said<'a> {
    /// Where everybody is, ten times a second.
    Truth(UtcNs, &'a [Body]),
    /// A message of a device.
    Bytes {
        /// Index in [`Offline::sources`].
        source: usize,
        /// When the unit has it.
        arrival: UtcNs,
        /// The message.
        bytes: &'a [u8],
    },
}

/// A junction's devices, heard without waiting.
#[derive(Debug)]
pub struct Offline {
    simulation: Simulation,
    sources: Vec<Source>,
    line_of: Vec<usize>,
    start: UtcNs,
}

impl Offline {
    /// Second 0 of the simulation is `start`.
    ///
    /// # Errors
    /// The junction has a device that is asked.
    pub fn new(simulation: Simulation, start: UtcNs) -> Result<Self, IsAsked> {
        let (mut sources, mut line_of) = (Vec::<Source>::new(), Vec::new());
        for (index, fitting) in simulation.installation.fittings.iter().enumerate() {
            let product = fitting.product;
            if matches!(
                product,
                Product::ModbusLoops
                    | Product::Canoga
                    | Product::SmartsensorHd
                    | Product::RtmsG4
                    | Product::HiresLog
            ) {
                return Err(IsAsked { device: fitting.line.clone(), format: product.format() });
            }
            let k = sources.iter().position(|s| s.name == fitting.line).unwrap_or_else(|| {
                let (name, endpoint) = (fitting.line.clone(), Endpoint::Recording);
                sources.push(Source { name, product, endpoint, sensors: Vec::new() });
                sources.len() - 1
            });
            sources[k].sensors.push(index);
            line_of.push(k);
        }
        Ok(Self { simulation, sources, line_of, start })
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

    /// The configuration (TOML) of a unit to which what is said can be replayed.
    #[must_use]
    pub fn unit_toml(&self, city: &str, unit: &str) -> String {
        unit::unit_toml(&self.simulation.installation, &self.sources, city, unit)
    }

    /// Runs for `duration_s` seconds and tells `hear` everything, messages in order of arrival.
    ///
    /// # Errors
    /// Those of `hear`.
    pub fn run<E>(
        mut self,
        duration_s: f64,
        mut hear: impl FnMut(Said<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut waiting: Vec<Measurement> = Vec::new();
        loop {
            let (now, tick) = (self.simulation.time(), self.simulation.tick());
            let over = now >= duration_s;
            waiting.sort_by(|a, b| a.arrival.total_cmp(&b.arrival));
            // A message that is ready within this tick can't be overtaken by one that is measured later.
            let ready = if over { waiting.len() } else { waiting.partition_point(|m| m.arrival <= now) };
            for m in waiting.drain(..ready) {
                self.say(&m, &mut hear)?;
            }
            if over {
                return Ok(());
            }
            if tick.is_multiple_of(TRUTH_TICKS) {
                let steps = i64::try_from(tick / TRUTH_TICKS).unwrap_or(i64::MAX);
                let at = self.start.plus_ns(steps.saturating_mul(TRUTH_NS));
                hear(Said::Truth(at, &self.simulation.bodies()))?;
            }
            waiting.extend(self.simulation.advance());
        }
    }

    fn say<E>(&mut self, m: &Measurement, hear: &mut impl FnMut(Said<'_>) -> Result<(), E>) -> Result<(), E> {
        let Some(source) = self.line_of.get(m.sensor).copied() else { return Ok(()) };
        let mut bytes = self.simulation.babble(m.sensor, m.t);
        let installation = &self.simulation.installation;
        let Some(fitting) = installation.fittings.get(m.sensor) else { return Ok(()) };
        bytes.extend(voice::say(&installation.site, fitting, m, self.start));
        let arrival = self.start.plus_ns((m.arrival * 1e9).round() as i64);
        hear(Said::Bytes { source, arrival, bytes: &bytes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::devices::bytes_of;
    use crate::faults::{Fault, FaultKind};
    use crate::{Fleet, Layout, Scenario};
    use std::convert::Infallible;

    const START: UtcNs = UtcNs(1_790_000_000_000_000_000);

    #[test]
    fn it_says_what_the_simulation_measured_in_order_of_arrival() {
        let scenario = Scenario::draw(3, Layout::Compact);
        let offline = Offline::new(Simulation::new(&scenario), START).unwrap();
        let (sources, site) = (offline.sources().to_vec(), offline.site().clone());
        let (mut heard, mut truths, mut last) = (vec![Vec::new(); sources.len()], 0, UtcNs::MIN);
        let ran: Result<(), Infallible> = offline.run(3.0, |said| {
            match said {
                Said::Truth(at, bodies) => {
                    assert!(at == START.plus_ns(truths * 100_000_000) && !bodies.is_empty());
                    truths += 1;
                }
                Said::Bytes { source, arrival, bytes } => {
                    assert!(arrival >= last);
                    last = arrival;
                    heard[source].extend_from_slice(bytes);
                }
            }
            Ok(())
        });
        let Ok(()) = ran;
        assert_eq!(truths, 30);
        // The same seed measures the same: message by message, sorted by arrival.
        let (mut twin, mut measured) = (Simulation::new(&scenario), Vec::new());
        while twin.time() < 3.0 {
            measured.extend(twin.advance());
        }
        measured.sort_by(|a, b| a.arrival.total_cmp(&b.arrival));
        let mut wanted = vec![Vec::new(); sources.len()];
        for m in measured {
            let k = sources.iter().position(|s| s.sensors.contains(&m.sensor)).unwrap();
            wanted[k].extend(bytes_of(&site, &m, START));
        }
        assert!(heard == wanted);
    }

    #[test]
    fn what_is_asked_has_no_bytes_of_its_own() {
        let all = Scenario { fleet: Fleet::All, ..Scenario::demo(1) };
        let error = Offline::new(Simulation::new(&all), START).unwrap_err();
        assert_eq!(error.format, "modbus_loops");
    }

    #[test]
    fn a_fast_clock_counts_every_frame_once_and_gains() {
        let kind = FaultKind::ClockDrift { ppm: 2000.0 };
        let fault = Fault { sensors: String::new(), from_s: 0.0, until_s: f64::INFINITY, kind };
        let scenario = Scenario { faults: vec![fault], in_phase: false, ..Scenario::draw(4, Layout::Grid) };
        let mut simulation = Simulation::new(&scenario);
        let periods: Vec<f64> = simulation.installation.site.sensors.iter().map(|s| s.period_s).collect();
        let phases = simulation.installation.phases_s.clone();
        let mut cycles = vec![0u32; 8];
        while simulation.time() < 40.0 {
            for m in simulation.advance().into_iter().filter(|m| m.sensor < 8) {
                // The stamp stands on the device's own grid; by true time it is early.
                let due = phases[m.sensor] + f64::from(cycles[m.sensor]) * periods[m.sensor];
                assert!((m.t - due).abs() < 1e-6, "sensor {}: {} is not {due}", m.sensor, m.t);
                assert!(m.arrival > m.t / 1.002);
                cycles[m.sensor] += 1;
            }
        }
        // 40 s of true time are 40.08 s of its own.
        assert!(cycles[..4].iter().all(|n| (801..=802).contains(n)), "{cycles:?}");
    }
}
