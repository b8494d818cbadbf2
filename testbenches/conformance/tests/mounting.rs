//! What the filter learns of a mounting that creeps.

use conformance::scene::{STEP_S, Scene, Seeing, Vehicle, camera, radar};
use fusion_contract::ScanData;
use kernels::{FilterParams, Tracker};
use std::f64::consts::{FRAC_PI_2, PI};

#[test]
fn a_drift_of_a_degree_in_ten_minutes_is_followed_without_a_fault() {
    let sensors = vec![
        radar([-8.0, -9.0], 0.0),
        camera([-8.0, -9.0], 0.0),
        camera([90.0, 3.0], PI),
        radar([92.0, 6.0], PI),
        radar([45.0, -40.0], FRAC_PI_2),
    ];
    // Cars one after the other on two roads that cross.
    let east = (0..250).map(|k| Vehicle::car([-20.0 - 33.0 * f64::from(k), -2.0], 0.0, 11.0));
    let north = (0..250).map(|k| Vehicle::car([47.0, -35.0 - 41.0 * f64::from(k)], FRAC_PI_2, 9.0));
    let all: Vec<Vehicle> = east.chain(north).collect();
    let mut scene = Scene::new(sensors, Vec::new(), Seeing::default(), 31);
    let mut tracker = Tracker::new(&scene.site, &FilterParams::default(), 1);
    let drift = |t: f64| ((t - 60.0) / 600.0).max(0.0) * 1f64.to_radians();
    let mut worst = 0.0f64;
    for _ in 0..660 {
        // Whom no sensor reaches within the second costs time and adds nothing.
        let now = scene.now();
        let near = |v: &&Vehicle| (v.at(now).at[0] - 45.0).hypot(v.at(now).at[1]) < 160.0;
        scene.vehicles = all.iter().filter(near).cloned().collect();
        for _ in 0..(1.0 / STEP_S) as u32 {
            for mut scan in scene.step() {
                if let (0, ScanData::Radar(points)) = (scan.sensor.0, &mut scan.data) {
                    // Turned to the left, it sees everything farther to the right.
                    let yaw = drift(scene.now()) as f32;
                    points.iter_mut().for_each(|p| p.azimuth_rad -= yaw);
                }
                tracker.ingest(&scan);
            }
        }
        let learnt = tracker.alignment();
        assert!(learnt.iter().all(|a| !a.at_bound), "{}: {learnt:?}", scene.now());
        worst = worst.max((f64::from(learnt[0].yaw_rad) - drift(scene.now())).abs());
    }
    println!("never more than {:.3} degrees behind", worst.to_degrees());
    assert!(worst < 0.2f64.to_radians(), "{:.3} degrees behind", worst.to_degrees());
}
