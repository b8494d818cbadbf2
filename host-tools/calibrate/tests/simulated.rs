//! A minute and a half of simulated traffic without lanes and loops: what is common to all is then held by whom one trusts.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use calibrate::{CLOCK, CalibrateError, Common, Placement, Warning, X, Y, YAW, calibrate};
use fusion_contract::{Scan, ScanData, SensorIndex, SensorKind, Site, StampSource, UtcNs};
use simulator::simulation::Report;
use simulator::{Layout, Scenario, Simulation};

/// What the junction's radars and cameras say, the site as it really is, and the same where all but `radar0` and `camera0` are
/// configured turned by 2 degrees, shifted by a metre, and a clock 100 ms ahead.
fn recorded(seed: u64, duration_s: f64) -> (Vec<Scan>, Site, Site) {
    let mut simulation = Simulation::new(&Scenario::draw(seed, Layout::Compact));
    let mut site = simulation.installation.site.clone();
    site.lanes.clear();
    site.sensors.retain(|s| !matches!(s.kind, SensorKind::Loop(_)));
    let poses = &simulation.installation.true_poses;
    let at = |pose: &fusion_contract::Pose| {
        Placement([pose.x_m, pose.y_m, pose.z_m, pose.yaw_rad, pose.pitch_down_rad, 0.0])
    };
    let truth: Vec<_> = site.sensors.iter().zip(poses).map(|(s, p)| at(p).place(s)).collect();
    let mut wrong = truth.clone();
    for sensor in wrong.iter_mut().filter(|s| !s.name.ends_with('0')) {
        let mut configured = Placement::of(sensor);
        configured.0[YAW] += 2f64.to_radians();
        configured.0[X] += 1.0;
        *sensor = configured.place(sensor);
    }
    let mut scans = Vec::new();
    while simulation.time() < duration_s {
        for m in simulation.advance().into_iter().filter(|m| m.sensor < truth.len()) {
            let data = match m.report {
                Report::Radar(points) => ScanData::Radar(points),
                Report::Camera(boxes) => ScanData::Camera(boxes),
                Report::Loop(_) | Report::Objects(_) => continue,
            };
            let ahead = if truth[m.sensor].name.ends_with('0') { 0.0 } else { 0.1 };
            scans.push(Scan {
                sensor: SensorIndex(u16::try_from(m.sensor).unwrap()),
                measured: UtcNs::from_secs(1000.0 + m.t + ahead),
                arrival: UtcNs::from_secs(1000.0 + m.arrival),
                stamp: StampSource::Device,
                data,
            });
        }
    }
    (scans, Site { sensors: truth, ..site.clone() }, Site { sensors: wrong, ..site })
}

#[test]
fn trusted_sensors_outvote_a_majority_that_agrees() {
    let (scans, truth, wrong) = recorded(8, 60.0);
    let trusted: Vec<bool> = wrong.sensors.iter().map(|s| s.name.ends_with('0')).collect();
    let result = calibrate(&wrong, &scans, &trusted, |_| {}).unwrap();
    for (i, (estimate, sensor)) in result.sensors.iter().zip(&truth.sensors).enumerate() {
        let (found, real) = (estimate.as_ref().unwrap().found, Placement::of(sensor));
        let clock = if trusted[i] { 0.0 } else { 0.1 };
        let d = |k: usize| found.0[k] - real.0[k];
        assert!(d(YAW).abs() < 0.6f64.to_radians(), "{}: {:.2} degrees", sensor.name, d(YAW).to_degrees());
        assert!(d(X).hypot(d(Y)) < 0.6, "{}: {:.2} {:.2} m", sensor.name, d(X), d(Y));
        assert!((d(CLOCK) - clock).abs() < 0.02, "{}: {:.1} ms", sensor.name, 1e3 * (d(CLOCK) - clock));
    }
    assert!(
        !result.warnings.iter().any(|w| matches!(w, Warning::CommonUnobserved(_))),
        "{:?}",
        result.warnings
    );
    // Without trust the same traffic is explained as well, and that is said.
    let result = calibrate(&wrong, &scans, &[], |_| {}).unwrap();
    for common in [Common::Turn, Common::Clock] {
        assert!(result.warnings.contains(&Warning::CommonUnobserved(common)), "{:?}", result.warnings);
    }
}

#[test]
fn one_sensor_alone_or_none_is_an_error_that_says_so() {
    let (mut scans, _, wrong) = recorded(8, 8.0);
    scans.retain(|s| s.sensor.0 == 0);
    let error = calibrate(&wrong, &scans, &[], |_| {}).unwrap_err();
    assert_eq!(error, CalibrateError::Alone { sensor: "radar0".to_owned() });
    assert_eq!(calibrate(&wrong, &[], &[], |_| {}).unwrap_err(), CalibrateError::NoTraffic);
}
