//! The load: so many of the demonstration's junctions, side by side in one unit's site.

use anyhow::{Context as _, Result, ensure};
use fusion_contract::UtcNs;
use simulator::devices::{DeviceCounts, Devices, Running};
use simulator::{Scenario, Simulation};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use toml::{Table, Value};

/// From one junction's middle to the next one's, metres: no sensor of one sees the other's traffic.
const APART_M: f64 = 600.0;
/// Most junctions: beyond it the simulation takes more of a machine than the unit does.
pub const MOST: u32 = 64;

/// One message that was handed to its device's transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    /// Place of the device in [`Speaking::sent`].
    pub device: usize,
    /// The instant that it is about.
    pub about: UtcNs,
    /// When it was handed over.
    pub at: UtcNs,
}

/// What was sent since somebody looked.
pub type Ledger = Arc<Mutex<Vec<Sent>>>;

/// Devices of every junction, open but silent.
#[derive(Debug)]
pub struct Load {
    junctions: Vec<Devices>,
    /// The configuration of the unit that listens to them all.
    pub unit: Table,
    /// Names of the sensors that speak through each device, by the device's name in the configuration.
    pub sensors_of: BTreeMap<String, Vec<String>>,
}

/// Devices of every junction, which speak.
#[derive(Debug)]
pub struct Speaking {
    junctions: Vec<Running>,
}

impl Load {
    /// Opens the devices of `junctions` junctions, with traffic of the seeds from `seed` on.
    ///
    /// # Errors
    /// A device can't be opened.
    pub async fn open(junctions: u32, seed: u64, city: &str, unit: &str) -> Result<Self> {
        ensure!(
            (1..=MOST).contains(&junctions),
            "--load {junctions}: write a number of junctions from 1 to {MOST}"
        );
        let mut load = Self { junctions: Vec::new(), unit: Table::new(), sensors_of: BTreeMap::new() };
        for k in 0..junctions {
            let scenario = Scenario::demo(seed.wrapping_add(u64::from(k)));
            let opened = Devices::open(Simulation::new(&scenario)).await;
            let opened = opened.with_context(|| format!("can't open the devices of junction {}", k + 1))?;
            let place = Place { prefix: prefix(k, junctions), east_m: f64::from(k) * APART_M };
            let text = opened.unit_toml(city, unit);
            let table: Table =
                toml::from_str(&text).context("the simulator writes a unit.toml that is none")?;
            place.add(table, &mut load.unit);
            for source in opened.sources() {
                let names = source.sensors.iter().filter_map(|i| opened.site().sensors.get(*i));
                let names = names.map(|s| place.name(&s.name)).collect();
                load.sensors_of.insert(place.name(&source.name), names);
            }
            load.junctions.push(opened);
        }
        Ok(load)
    }

    /// Lets all devices speak; what they send is entered in the ledger. Needs the runtime on which they were opened.
    ///
    /// # Errors
    /// A thread can't be started.
    pub fn speak(self, ledger: &Ledger, now: fn() -> UtcNs) -> Result<Speaking> {
        let (mut junctions, mut before) = (Vec::new(), 0);
        for devices in self.junctions {
            let ledger = Arc::clone(ledger);
            let line = |sensor| devices.sources().iter().position(|s| s.sensors.contains(&sensor));
            // Every sensor of the site speaks through a device.
            let device_of: Vec<usize> =
                (0..devices.site().sensors.len()).map(|k| before + line(k).unwrap_or(0)).collect();
            before += devices.sources().len();
            let sent = move |sensor: usize, about| {
                let Some(&device) = device_of.get(sensor) else { return };
                let sent = Sent { device, about, at: now() };
                ledger.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
            };
            junctions.push(devices.run_watched(|_, _| {}, sent).context("can't move the traffic")?);
        }
        Ok(Speaking { junctions })
    }
}

impl Speaking {
    /// False when a simulation has died.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.junctions.iter().all(Running::is_running)
    }

    /// When the last of them began, or will.
    #[must_use]
    pub fn start(&self) -> UtcNs {
        self.junctions.iter().map(Running::start).max().unwrap_or(UtcNs(0))
    }

    /// What every device has sent by now, under its name in the configuration.
    #[must_use]
    pub fn sent(&self) -> DeviceCounts {
        let junctions = u32::try_from(self.junctions.len()).unwrap_or(u32::MAX);
        let mut all = DeviceCounts::default();
        for (k, running) in (0..).zip(&self.junctions) {
            let (prefix, counts) = (prefix(k, junctions), running.sent());
            all.most_behind = all.most_behind.max(counts.most_behind);
            all.devices.extend(counts.devices.into_iter().map(|mut d| {
                d.device.insert_str(0, &prefix);
                d
            }));
        }
        all
    }

    /// Silences all devices.
    pub fn silence(&mut self) {
        self.junctions.clear();
    }
}

/// What the names of a junction's devices begin with; nothing where there is one alone.
fn prefix(junction: u32, junctions: u32) -> String {
    if junctions == 1 { String::new() } else { format!("j{}-", junction + 1) }
}

/// Where a junction lies in the common site.
struct Place {
    prefix: String,
    east_m: f64,
}

/// Tables of which there are several, each with a name.
const LISTS: [&str; 5] = ["source", "radar", "camera", "loop", "lane"];
/// What refers to a name.
const NAMES: [&str; 3] = ["name", "source", "lane"];

impl Place {
    fn name(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    /// Adds a junction's devices and lanes to those before it.
    fn add(&self, junction: Table, unit: &mut Table) {
        for (key, value) in junction {
            match value {
                Value::Array(entries) if LISTS.contains(&key.as_str()) => {
                    let moved = entries.into_iter().map(|entry| self.moved(entry));
                    if let Value::Array(all) = unit.entry(key).or_insert_with(|| Value::Array(Vec::new())) {
                        all.extend(moved);
                    }
                }
                // What is said of the unit is said by the first.
                other => {
                    unit.entry(key).or_insert(other);
                }
            }
        }
    }

    fn moved(&self, entry: Value) -> Value {
        let Value::Table(mut table) = entry else { return entry };
        for key in NAMES {
            if let Some(Value::String(name)) = table.get_mut(key) {
                name.insert_str(0, &self.prefix);
            }
        }
        if let Some(Value::Float(x_m)) = table.get_mut("x_metres") {
            *x_m += self.east_m;
        }
        if let Some(Value::Array(line)) = table.get_mut("centreline_metres") {
            for point in line {
                if let Value::Array(point) = point
                    && let Some(Value::Float(x_m)) = point.first_mut()
                {
                    *x_m += self.east_m;
                }
            }
        }
        Value::Table(table)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use edge_daemon::config::Unit;
    use fusion_contract::SensorKind;

    fn opened(junctions: u32) -> Load {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(Load::open(junctions, 1, "soak", "junctions")).unwrap()
    }

    fn unit(load: &Load) -> Unit {
        let text = toml::to_string(&load.unit).unwrap();
        Unit::from_text(&text, "unit.toml").unwrap_or_else(|e| panic!("{e}\n{text}"))
    }

    fn east_m(kind: &SensorKind) -> f64 {
        match kind {
            SensorKind::Radar(r) => r.pose.x_m,
            SensorKind::Camera(c) => c.pose.x_m,
            SensorKind::Loop(l) => l.x_m,
            SensorKind::Signal => panic!("the demonstration has none"),
        }
    }

    #[test]
    fn a_load_of_one_is_the_demonstrations_junction() {
        let (load, demo) = (opened(1), Simulation::new(&Scenario::demo(1)));
        let unit = unit(&load);
        let names = |sensors: &[fusion_contract::Sensor]| -> Vec<String> {
            sensors.iter().map(|s| s.name.clone()).collect()
        };
        assert_eq!(names(&unit.site.sensors), names(&demo.installation.site.sensors));
        // Whom it publishes to is not the load's business.
        assert!(unit.warnings.iter().all(|w| w.key == "publish"), "{:?}", unit.warnings);
    }

    #[test]
    fn four_have_four_times_the_sensors_none_of_which_sees_another_junction() {
        let load = opened(4);
        let unit = unit(&load);
        let one = Simulation::new(&Scenario::demo(1)).installation.site;
        assert_eq!(unit.site.sensors.len(), 4 * one.sensors.len());
        assert_eq!(unit.site.lanes.len(), 4 * one.lanes.len());
        for (k, east) in [(1, 0.0), (2, 600.0), (3, 1200.0), (4, 1800.0)] {
            let of = |s: &&fusion_contract::Sensor| s.name.starts_with(&format!("j{k}-"));
            let sensors: Vec<_> = unit.site.sensors.iter().filter(of).collect();
            assert_eq!(sensors.len(), one.sensors.len());
            // Half of what lies between two, less a radar's reach.
            assert!(sensors.iter().all(|s| (east_m(&s.kind) - east).abs() < 160.0), "{sensors:?}");
        }
        let speaking: usize = load.sensors_of.values().map(Vec::len).sum();
        assert_eq!(speaking, unit.site.sensors.len());
        assert!(load.sensors_of.contains_key("j3-detector-card"), "{:?}", load.sensors_of.keys());
    }

    #[test]
    fn no_load_is_no_run() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let error = runtime.block_on(Load::open(0, 1, "a", "b")).unwrap_err().to_string();
        assert!(error.contains("from 1 to 64"), "{error}");
    }
}
