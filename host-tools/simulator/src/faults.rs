//! What goes wrong with devices, by a scenario: each fault of some sensors, for some time.

use crate::dice::Dice;
use crate::scenario::{Scenario, stream};
use crate::simulation::{Measurement, Report};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A fault of the sensors whose names begin with a text.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// How the names begin; empty: all sensors.
    #[serde(default)]
    pub sensors: String,
    /// When it begins, seconds.
    #[serde(default, rename = "from_seconds")]
    pub from_s: f64,
    /// When it ends, seconds.
    #[serde(default = "never", rename = "until_seconds")]
    pub until_s: f64,
    /// What is wrong.
    pub kind: FaultKind,
}

const fn never() -> f64 {
    f64::INFINITY
}

/// What can be wrong with a device.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FaultKind {
    /// This share of its messages is lost.
    Dropouts {
        /// Share, 0 to 1.
        share: f64,
    },
    /// It says again and again what it said last.
    Freeze,
    /// Noise bytes in front of each message.
    Babble {
        /// How many.
        bytes: usize,
    },
    /// Its clock is ahead: its stamps are wrong, what it says is not late.
    ClockOffset {
        /// By how much, seconds.
        seconds: f64,
    },
    /// Its clock runs fast: its stamps gain, and its cycles are as much too short.
    ClockDrift {
        /// By how much, parts per million.
        ppm: f64,
    },
    /// A radar measures too much.
    Bias {
        /// Of range, metres.
        #[serde(default, rename = "range_metres")]
        range_m: f64,
        /// Of azimuth, degrees.
        #[serde(default)]
        azimuth_degrees: f64,
    },
    /// A radar's azimuth creeps away.
    Creep {
        /// How fast, degrees a minute.
        azimuth_degrees_per_minute: f64,
    },
    /// A radar's range and azimuth are noisier.
    Noise {
        /// Standard deviation added to range, metres.
        #[serde(default, rename = "range_metres")]
        range_m: f64,
        /// Standard deviation added to azimuth, degrees.
        #[serde(default)]
        azimuth_degrees: f64,
    },
    /// Rain: radars report drops nearby, and everything loses messages' content.
    Rain {
        /// Mean number of drops in a radar's scan.
        #[serde(default)]
        drops: f64,
        /// Share of detections that the rain swallows, 0 to 1.
        #[serde(default)]
        loss: f64,
    },
    /// Messages come later.
    Latency {
        /// By how much, seconds.
        seconds: f64,
    },
}

/// Applies a scenario's faults.
#[derive(Clone, Debug)]
pub struct Faults {
    faults: Vec<Fault>,
    last: BTreeMap<usize, Report>,
    dice: Dice,
}

/// Rain is seen up to here, metres.
const RAIN_M: [f64; 2] = [2.0, 25.0];

impl Faults {
    /// Those of a scenario.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let dice = Dice::new(scenario.seed, stream::FAULTS);
        Self { faults: scenario.faults.clone(), last: BTreeMap::new(), dice }
    }

    fn of<'a>(faults: &'a [Fault], name: &'a str, t: f64) -> impl Iterator<Item = FaultKind> + 'a {
        let on = move |f: &&Fault| name.starts_with(&f.sensors) && (f.from_s..f.until_s).contains(&t);
        let now = move |f: &Fault| match f.kind {
            FaultKind::Creep { azimuth_degrees_per_minute } => FaultKind::Bias {
                range_m: 0.0,
                azimuth_degrees: azimuth_degrees_per_minute * (t - f.from_s) / 60.0,
            },
            kind => kind,
        };
        faults.iter().filter(on).map(now)
    }

    /// What a sensor of this name really says; none where the message is lost.
    pub fn apply(&mut self, name: &str, mut m: Measurement) -> Option<Measurement> {
        if self.faults.is_empty() {
            return Some(m);
        }
        let faults: Vec<FaultKind> = Self::of(&self.faults, name, m.t).collect();
        let mut frozen = false;
        let true_t = m.t;
        for fault in faults {
            match fault {
                FaultKind::Dropouts { share } => {
                    if self.dice.chance(share) {
                        return None;
                    }
                }
                FaultKind::Freeze => {
                    frozen = true;
                    match (&m.report, self.last.get(&m.sensor)) {
                        // A frozen card shows no changes.
                        (Report::Loop(_), _) => return None,
                        (_, Some(last)) => m.report = last.clone(),
                        (_, None) => {}
                    }
                }
                FaultKind::ClockOffset { seconds } => m.t += seconds,
                FaultKind::ClockDrift { ppm } => m.t += true_t * ppm * 1e-6,
                FaultKind::Latency { seconds } => m.arrival += seconds,
                FaultKind::Babble { .. } => {}
                FaultKind::Bias { .. }
                | FaultKind::Creep { .. }
                | FaultKind::Noise { .. }
                | FaultKind::Rain { .. } => {
                    self.spoil(&mut m.report, fault);
                }
            }
        }
        if !frozen {
            self.last.insert(m.sensor, m.report.clone());
        }
        Some(m)
    }

    /// By how much a sensor's clock has run ahead of second `t` because it runs fast, seconds.
    pub fn drift_s(&self, name: &str, t: f64) -> f64 {
        let fast = Self::of(&self.faults, name, t).filter_map(|kind| match kind {
            FaultKind::ClockDrift { ppm } => Some(ppm),
            _ => None,
        });
        t * fast.sum::<f64>() * 1e-6
    }

    /// Noise in front of a message.
    pub fn babble(&mut self, name: &str, t: f64) -> Vec<u8> {
        let babbles = Self::of(&self.faults, name, t).filter_map(|kind| match kind {
            FaultKind::Babble { bytes } => Some(bytes),
            _ => None,
        });
        let n = babbles.sum::<usize>();
        (0..n).map(|_| u8::try_from(self.dice.below(256)).unwrap_or_default()).collect()
    }

    fn spoil(&mut self, report: &mut Report, fault: FaultKind) {
        let dice = &mut self.dice;
        if let FaultKind::Rain { loss, .. } = fault {
            match report {
                Report::Radar(points) => points.retain(|_| !dice.chance(loss)),
                Report::Camera(boxes) => boxes.retain(|_| !dice.chance(loss)),
                Report::Objects(objects) => objects.retain(|_| !dice.chance(loss)),
                Report::Loop(_) => {}
            }
        }
        let Report::Radar(points) = report else { return };
        let (bias, sigma) = match fault {
            FaultKind::Bias { range_m, azimuth_degrees } => {
                ([range_m, azimuth_degrees.to_radians()], [0.0; 2])
            }
            FaultKind::Noise { range_m, azimuth_degrees } => {
                ([0.0; 2], [range_m, azimuth_degrees.to_radians()])
            }
            _ => ([0.0; 2], [0.0; 2]),
        };
        for p in points.iter_mut() {
            p.range_m = (p.range_m + dice.normal(bias[0], sigma[0]) as f32).max(0.1);
            p.azimuth_rad += dice.normal(bias[1], sigma[1]) as f32;
        }
        if let FaultKind::Rain { drops, .. } = fault {
            for _ in 0..dice.poisson(drops) {
                points.push(fusion_contract::RadarPoint {
                    range_m: dice.uniform(RAIN_M[0], RAIN_M[1]) as f32,
                    azimuth_rad: dice.uniform(-0.6, 0.6) as f32,
                    range_rate_mps: dice.normal(-2.0, 2.0) as f32,
                    snr_db: Some(dice.uniform(6.0, 12.0) as f32),
                });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Layout;
    use crate::simulation::Simulation;

    fn with(sensors: &str, kind: FaultKind) -> Scenario {
        let fault = Fault { sensors: sensors.to_owned(), from_s: 1.0, until_s: 3.0, kind };
        Scenario { faults: vec![fault], ..Scenario::draw(1, Layout::Compact) }
    }

    fn run(scenario: &Scenario) -> Vec<Measurement> {
        let mut simulation = Simulation::new(scenario);
        let mut out = Vec::new();
        while simulation.time() < 4.0 {
            out.extend(simulation.advance());
        }
        out
    }

    /// Measurements of sensor 0 (a radar) inside and outside the fault's time, next to those without the fault.
    fn radar(kind: FaultKind) -> (Vec<Measurement>, Vec<Measurement>) {
        let of = |s: &Scenario| run(s).into_iter().filter(|m| m.sensor == 0).collect::<Vec<_>>();
        (of(&with("radar0", kind)), of(&Scenario::draw(1, Layout::Compact)))
    }

    #[test]
    fn faults_begin_and_end_and_touch_nobody_else() {
        let (bad, good) = (
            run(&with("radar0", FaultKind::Dropouts { share: 1.0 })),
            run(&Scenario::draw(1, Layout::Compact)),
        );
        let in_time = |m: &&Measurement| (1.0..3.0).contains(&m.t);
        assert_eq!(bad.iter().filter(|m| m.sensor == 0).filter(in_time).count(), 0);
        let rest: Vec<&Measurement> =
            good.iter().filter(|m| m.sensor != 0 || !(1.0..3.0).contains(&m.t)).collect();
        assert_eq!(bad.iter().collect::<Vec<_>>(), rest);
    }

    #[test]
    fn a_frozen_radar_repeats_its_last_scan() {
        let (bad, good) = radar(FaultKind::Freeze);
        let last = good.iter().rfind(|m| m.t < 1.0).unwrap();
        assert!(bad.iter().filter(|m| (1.0..3.0).contains(&m.t)).all(|m| m.report == last.report));
        assert_eq!(bad.last(), good.last());
    }

    #[test]
    fn clocks_biases_and_delays_are_what_was_asked() {
        for (kind, ahead, late) in [
            (FaultKind::ClockOffset { seconds: 0.15 }, 0.15, 0.0),
            (FaultKind::Latency { seconds: 0.2 }, 0.0, 0.2),
        ] {
            let (bad, good) = radar(kind);
            for (b, g) in bad.iter().zip(&good).filter(|(_, g)| (1.0..3.0).contains(&g.t)) {
                assert!((b.t - g.t - ahead).abs() < 1e-9 && (b.arrival - g.arrival - late).abs() < 1e-9);
            }
        }
        let (bad, good) = radar(FaultKind::Bias { range_m: 2.0, azimuth_degrees: 0.0 });
        let ranges = |m: &Measurement| match &m.report {
            Report::Radar(points) => points.iter().map(|p| p.range_m).collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        for (b, g) in bad.iter().zip(&good).filter(|(_, g)| (1.0..3.0).contains(&g.t)) {
            for (b, g) in ranges(b).iter().zip(ranges(g)) {
                assert!((b - g - 2.0).abs() < 1e-4);
            }
        }
    }

    #[test]
    fn an_azimuth_creeps_at_the_rate_that_was_asked() {
        let (bad, good) = radar(FaultKind::Creep { azimuth_degrees_per_minute: 30.0 });
        let azimuths = |m: &Measurement| match &m.report {
            Report::Radar(points) => points.iter().map(|p| p.azimuth_rad).collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        let mut compared = 0;
        for (b, g) in bad.iter().zip(&good) {
            let expected = if (1.0..3.0).contains(&g.t) { (0.5 * (g.t - 1.0)).to_radians() } else { 0.0 };
            for (b, g) in azimuths(b).iter().zip(azimuths(g)) {
                assert!((f64::from(b - g) - expected).abs() < 1e-4);
                compared += 1;
            }
        }
        assert!(compared > 100);
    }
}
