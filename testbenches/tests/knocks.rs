//! Radars that are kicked on simulated junctions, traffic lights and queues included: who is blamed, and after how long.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "a test says what it measured")]

use fusion_contract::{LoopEdge, Scan, ScanData, SensorIndex, StampSource, UtcNs};
use kernels::{FilterParams, Tracker};
use simulator::faults::{Fault, FaultKind};
use simulator::{Layout, Report, Scenario, Simulation};

const KICKED_AT_S: f64 = 40.0;

/// When a sensor was first blamed, seconds, its name, and by how much it was said to be off, degrees.
type Blame = (f64, String, f64);

/// Runs the filter on what a scenario's sensors say; everybody who is blamed, once each.
fn blamed(scenario: &Scenario, seconds: f64) -> Vec<Blame> {
    let mut simulation = Simulation::new(scenario);
    let site = simulation.installation.site.clone();
    let mut tracker = Tracker::new(&site, &FilterParams::default(), 1);
    let mut blames: Vec<Blame> = Vec::new();
    let mut scans: Vec<Scan> = Vec::new();
    while simulation.time() < seconds {
        scans.extend(simulation.advance().into_iter().map(|m| Scan {
            sensor: SensorIndex(u16::try_from(m.sensor).unwrap()),
            measured: UtcNs::from_secs(m.t),
            arrival: UtcNs::from_secs(m.arrival),
            stamp: StampSource::Device,
            data: match m.report {
                Report::Radar(points) => ScanData::Radar(points),
                Report::Camera(boxes) => ScanData::Camera(boxes),
                Report::Loop(on) => ScanData::Loop(LoopEdge { on }),
                Report::Objects(_) => ScanData::Radar(Vec::new()),
            },
        }));
        // As the daemon's window does: in order of measurement, a little later.
        let due = UtcNs::from_secs(simulation.time() - 0.5);
        scans.sort_by_key(|s| (s.measured, s.sensor));
        let ready = scans.partition_point(|s| s.measured <= due);
        for scan in scans.drain(..ready) {
            tracker.ingest(&scan);
        }
        for a in tracker.alignment().iter().filter(|a| a.knocked_rad != 0.0) {
            let name = &site.sensors[usize::from(a.sensor.0)].name;
            if !blames.iter().any(|(_, known, _)| known == name) {
                blames.push((simulation.time(), name.clone(), f64::from(a.knocked_rad).to_degrees()));
            }
        }
    }
    blames
}

/// Kicks each radar of a junction by five degrees, in turn to the one side and to the other.
fn kick_each_radar(junction: &Scenario) {
    let installed = Simulation::new(junction).installation.site.sensors;
    let radars = installed.iter().map(|s| s.name.clone()).filter(|name| name.starts_with("radar"));
    let mut kicked = 0;
    for (radar, degrees) in radars.zip([5.0, -5.0].into_iter().cycle()) {
        let kick = Fault {
            sensors: radar.clone(),
            from_s: KICKED_AT_S,
            until_s: f64::INFINITY,
            // What it looks at is then so much farther to the right.
            kind: FaultKind::Bias { range_m: 0.0, azimuth_degrees: -degrees },
        };
        let blames = blamed(&Scenario { faults: vec![kick], ..junction.clone() }, KICKED_AT_S + 35.0);
        println!("{radar} kicked by {degrees} degrees: {blames:.1?}");
        let [(at, name, told)] = &blames[..] else { panic!("{radar}, {degrees}: {blames:?}") };
        assert!(*name == radar && (KICKED_AT_S..KICKED_AT_S + 30.0).contains(at), "{blames:?}");
        assert!((told - degrees).abs() < 1.0, "{blames:?}");
        kicked += 1;
    }
    assert_eq!(kicked, 4);
}

#[test]
fn radars_that_are_kicked_at_the_demonstrations_junction_are_told_within_half_a_minute() {
    kick_each_radar(&Scenario::demo(12));
}

#[test]
fn radars_that_are_kicked_at_a_compact_junction_are_told_within_half_a_minute() {
    kick_each_radar(&Scenario::draw(21, Layout::Compact));
}

#[test]
fn sound_sensors_are_not_blamed() {
    for junction in [Scenario::draw(11, Layout::Compact), Scenario::draw(3, Layout::Grid)] {
        assert_eq!(blamed(&junction, 150.0), []);
    }
}
