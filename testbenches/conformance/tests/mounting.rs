//! What the filter says of mountings that creep, shift or are knocked, and what becomes of the tracks meanwhile.

use conformance::scene::{STEP_S, Scene, Seeing, Vehicle, camera, radar};
use fusion_contract::{ScanData, SensorAlignment, SensorKind, Track, UtcNs};
use kernels::{FilterParams, Tracker};
use std::f64::consts::{FRAC_PI_2, PI};

/// Two radars and two cameras about a crossing; the first radar is the one that is off.
fn sensors() -> Vec<SensorKind> {
    vec![
        radar([-8.0, -9.0], 0.0),
        camera([-8.0, -9.0], 0.0),
        camera([90.0, 3.0], PI),
        radar([92.0, 6.0], PI),
        radar([45.0, -40.0], FRAC_PI_2),
    ]
}

/// Cars one after the other on two roads that cross, for so long.
fn scene(seconds: f64, seed: u64) -> Scene {
    let each = (seconds / 3.0) as u32 + 30;
    let east = (0..each).map(|k| Vehicle::car([-20.0 - 33.0 * f64::from(k), -2.0], 0.0, 11.0));
    let north = (0..each).map(|k| Vehicle::car([47.0, -35.0 - 41.0 * f64::from(k)], FRAC_PI_2, 9.0));
    Scene::new(sensors(), east.chain(north).collect(), Seeing::default(), seed)
}

/// Runs for a time with the first radar turned by `yaw(t)` and its stamps as far behind what is true as it takes to see what was
/// `late` seconds ago; `look` sees the tracker once a second.
fn run(
    scene: &mut Scene,
    tracker: &mut Tracker,
    seconds: f64,
    yaw: impl Fn(f64) -> f64,
    mut look: impl FnMut(f64, &mut Tracker),
) {
    let end = scene.now() + seconds;
    let mut next = scene.now() + 1.0;
    while scene.now() < end - 0.5 * STEP_S {
        let t = scene.now();
        for mut scan in scene.step() {
            if let (0, ScanData::Radar(points)) = (scan.sensor.0, &mut scan.data) {
                // Turned to the left, it sees everything farther to the right.
                points.iter_mut().for_each(|p| p.azimuth_rad -= yaw(t) as f32);
            }
            tracker.ingest(&scan);
        }
        if scene.now() >= next {
            next += 1.0;
            look(scene.now(), tracker);
        }
    }
}

fn tracker(scene: &Scene) -> Tracker {
    Tracker::new(&scene.site, &FilterParams::default(), 1)
}

#[test]
fn a_drift_of_a_degree_in_ten_minutes_is_followed_without_a_fault() {
    let mut scene = scene(660.0, 31);
    let mut t = tracker(&scene);
    let drift = |t: f64| (t / 600.0).min(1.0) * 1f64.to_radians();
    let mut worst = 0.0f64;
    run(&mut scene, &mut t, 660.0, drift, |now, tracker| {
        let a = tracker.alignment()[0];
        assert!(!a.at_bound, "{now}: {a:?}");
        if now > 60.0 {
            worst = worst.max((f64::from(a.yaw_rad) - drift(now)).abs());
        }
    });
    assert!(worst < 0.35f64.to_radians(), "{:.3} degrees behind", worst.to_degrees());
}

/// How many of the true vehicles within 90 m of the crossing's middle have a track within 1.5 m, and how many tracks have no vehicle.
fn found(scene: &Scene, tracks: &[Track]) -> (usize, usize, usize) {
    let near = |p: [f64; 2]| (p[0] - 45.0).hypot(p[1]) < 40.0;
    let truths: Vec<[f64; 2]> =
        scene.vehicles.iter().map(|v| v.at(scene.now()).at).filter(|p| near(*p)).collect();
    let places: Vec<[f64; 2]> =
        tracks.iter().map(|t| [f64::from(t.x_m), f64::from(t.y_m)]).filter(|p| near(*p)).collect();
    let close = |a: &[f64; 2], b: &[f64; 2]| (a[0] - b[0]).hypot(a[1] - b[1]) < 1.5;
    let hit = truths.iter().filter(|t| places.iter().any(|p| close(p, t))).count();
    let false_ones = places.iter().filter(|p| !truths.iter().any(|t| close(p, t))).count();
    (truths.len(), hit, false_ones)
}

#[test]
fn a_knocked_radar_is_told_within_half_a_minute_and_not_believed_until_it_is_back() {
    let mut scene = scene(230.0, 32);
    let mut t = tracker(&scene);
    let (knocked_at, back_at) = (60.0, 160.0);
    let knock = 5f64.to_radians();
    let yaw = move |t: f64| if (knocked_at..back_at).contains(&t) { knock } else { 0.0 };
    let mut said: Vec<(f64, SensorAlignment)> = Vec::new();
    let mut scores = Vec::new();
    for _ in 0..220 {
        run(&mut scene, &mut t, 1.0, yaw, |now, tracker| {
            let all = tracker.alignment();
            assert!(all[1..].iter().all(|a| !a.at_bound), "{now}: another is blamed: {all:?}");
            said.push((now, all[0]));
        });
        let mut tracks = Vec::new();
        t.tracks_at(UtcNs::from_secs(scene.now()), &mut tracks);
        scores.push((scene.now(), found(&scene, &tracks)));
    }
    let told = said.iter().find(|(_, a)| a.at_bound).unwrap();
    assert!((knocked_at..knocked_at + 28.0).contains(&told.0), "told at {}", told.0);
    let during: Vec<_> = said.iter().filter(|(t, _)| (knocked_at + 30.0..back_at).contains(t)).collect();
    assert!(
        during.iter().all(|(_, a)| a.at_bound && (f64::from(a.knocked_rad) - knock).abs() < 0.015),
        "{during:?}"
    );
    let back = said.iter().rfind(|(_, a)| a.at_bound).unwrap();
    assert!((back_at..back_at + 40.0).contains(&back.0), "believed again at {}", back.0);
    // What it says makes no tracks, and takes none away.
    let (mut all, mut hit, mut wrong) = (0, 0, 0);
    for (_, (n, h, f)) in scores.iter().filter(|(t, _)| (knocked_at + 35.0..back_at).contains(t)) {
        (all, hit, wrong) = (all + n, hit + h, wrong + f);
    }
    assert!(hit * 100 >= all * 90 && wrong * 100 <= all * 5, "{hit} of {all} found, {wrong} false");
}

#[test]
fn what_was_learnt_before_is_where_the_next_start_begins() {
    let mut scene = scene(120.0, 33);
    let mut t = tracker(&scene);
    run(&mut scene, &mut t, 100.0, |_| 0.012, |_, _| {});
    let learnt = t.alignment();
    let mut next = tracker(&scene);
    next.restore_alignment(&learnt);
    assert_eq!(next.alignment(), learnt);
    // Nonsense from a damaged file is left aside.
    let nonsense = SensorAlignment { yaw_rad: f32::NAN, yaw_sigma_rad: -1.0, east_m: 1e9, ..learnt[0] };
    let mut third = tracker(&scene);
    third.restore_alignment(&[nonsense]);
    let kept = third.alignment()[0];
    assert_eq!(kept.yaw_rad, 0.0);
}
