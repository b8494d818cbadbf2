//! What is taken away or spoilt.

use fusion_contract::{SensorKind, Site};
use simulator::faults::{Fault, FaultKind};

/// One case: a junction and what is wrong there.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// What it is called.
    pub name: String,
    /// What is wrong with the devices.
    pub faults: Vec<Fault>,
}

/// Drops that a radar reports in a scan, on average, and part of all detections that the rain swallows.
const RAIN: (f64, f64) = (8.0, 0.2);
/// Part of the messages that are lost.
const LOSS: f64 = 0.2;
/// Additional time that messages take, seconds.
const LATENCY_S: f64 = 0.2;
/// By how much all devices' clocks run fast, parts per million.
const DRIFT_PPM: f64 = 50.0;

fn fault(sensors: &str, kind: FaultKind) -> Fault {
    Fault { sensors: sensors.to_owned(), from_s: 0.0, until_s: f64::INFINITY, kind }
}

fn dead(sensors: &[&str]) -> Vec<Fault> {
    // From before the start on: a loop's first edge may be stamped just before it.
    let gone =
        |name: &&str| Fault { from_s: f64::NEG_INFINITY, ..fault(name, FaultKind::Dropouts { share: 1.0 }) };
    sensors.iter().map(gone).collect()
}

/// All cases of a site: nothing wrong, then what concerns all sensors, then each kind and each sensor dead.
#[must_use]
pub fn cases(site: &Site) -> Vec<Case> {
    let all = |name: &str, kind: FaultKind| Case { name: name.to_owned(), faults: vec![fault("", kind)] };
    let (drops, loss) = RAIN;
    let mut cases = vec![
        Case { name: "all sensors".to_owned(), faults: Vec::new() },
        all("20 % packet loss", FaultKind::Dropouts { share: LOSS }),
        all("200 ms extra latency", FaultKind::Latency { seconds: LATENCY_S }),
        all("rain", FaultKind::Rain { drops, loss }),
        all("clock drift of 50 ppm", FaultKind::ClockDrift { ppm: DRIFT_PPM }),
    ];
    let of = |is: fn(&SensorKind) -> bool| {
        site.sensors.iter().filter(move |s| is(&s.kind)).map(|s| s.name.as_str()).collect::<Vec<_>>()
    };
    for (kind, names) in [
        ("radars", of(|k| matches!(k, SensorKind::Radar(_)))),
        ("cameras", of(|k| matches!(k, SensorKind::Camera(_)))),
        ("loops", of(|k| matches!(k, SensorKind::Loop(_)))),
    ] {
        cases.push(Case { name: format!("without {kind}"), faults: dead(&names) });
    }
    for sensor in &site.sensors {
        cases.push(Case { name: format!("{} dead", sensor.name), faults: dead(&[&sensor.name]) });
    }
    cases
}
