//! What the whole filter does with small scenes of known truth.

use conformance::oracle::gauss::{Gaussian, Mat8, TrackState, Vec8};
use conformance::oracle::odds::existence_after;
use conformance::oracle::radar::RadarEye;
use conformance::scene::{STEP_S, Scene, Seeing, Truth, Vehicle, camera, induction_loop, radar};
use fusion_contract::{
    LoopEdge, Motion, RadarModel, RadarPoint, Scan, ScanData, SensorIndex, SensorKind, StampSource, Track,
    TrackId, UtcNs, VehiclePassage,
};
use kernels::{FilterParams, Tracker};
use nalgebra::{Vector2, Vector3};
use std::collections::BTreeSet;
use std::f64::consts::{FRAC_PI_2, PI};

/// What was published after each step.
type Frames = Vec<(f64, Vec<Track>)>;

fn drive(scene: &mut Scene, tracker: &mut Tracker, seconds: f64) -> Frames {
    let mut frames = Vec::new();
    let end = scene.now() + seconds;
    while scene.now() < end - 0.5 * STEP_S {
        for scan in scene.step() {
            tracker.ingest(&scan);
        }
        let mut tracks = Vec::new();
        tracker.tracks_at(UtcNs::from_secs(scene.now()), &mut tracks);
        frames.push((scene.now(), tracks));
    }
    frames
}

fn whole(mut scene: Scene, seconds: f64) -> Frames {
    let mut tracker = Tracker::new(&scene.site, &FilterParams::default(), 1);
    drive(&mut scene, &mut tracker, seconds)
}

fn far(track: &Track, truth: &Truth) -> f64 {
    (f64::from(track.x_m) - truth.at[0]).hypot(f64::from(track.y_m) - truth.at[1])
}

/// The track at a truth, within reach.
fn at<'a>(tracks: &'a [Track], truth: &Truth, reach: f64) -> Option<&'a Track> {
    tracks.iter().filter(|t| far(t, truth) < reach).min_by(|a, b| far(a, truth).total_cmp(&far(b, truth)))
}

fn identities(frames: &Frames) -> BTreeSet<TrackId> {
    frames.iter().flat_map(|(_, tracks)| tracks.iter().map(|t| t.id)).collect()
}

fn watched() -> Vec<SensorKind> {
    vec![radar([-8.0, -9.0], 0.0), camera([60.0, 3.0], PI), radar([60.0, 3.0], PI)]
}

#[test]
fn a_vehicle_stopped_at_red_keeps_identity_and_heading() {
    // It stands for 40 s; the radars see it as seldom as they are said to, the camera nine times of ten.
    let car = Vehicle::stopping([-5.0, -2.0], 0.0, 12.0, 0.8, 40.0);
    let seeing = Seeing { standing: 0.28, ..Seeing::default() };
    let frames = whole(Scene::new(watched(), vec![car.clone()], seeing, 11), 58.0);
    let mut held: Option<TrackId> = None;
    let (mut stopped, mut silent) = (0, 0);
    for (t, tracks) in frames.iter().filter(|(t, _)| (2.0..52.0).contains(t)) {
        let truth = car.at(*t);
        // Nothing is published while all sensors miss it for long, but the track lives on.
        let Some(track) = at(tracks, &truth, 3.0) else {
            silent += 1;
            continue;
        };
        assert_eq!(*held.get_or_insert(track.id), track.id, "another identity at {t:.2} s");
        assert!(track.heading_rad.abs() < 0.15, "heading {} at {t:.2} s", track.heading_rad);
        if truth.speed == 0.0 && track.motion == Motion::Stopped {
            stopped += 1;
        }
    }
    assert!(silent < 10, "{silent} frames without it");
    assert!(stopped as f64 * STEP_S > 36.0, "known to stand for {} s", stopped as f64 * STEP_S);
}

#[test]
fn a_bus_with_many_points_is_one_track() {
    let bus = Vehicle::bus([10.0, -2.0], 0.0, 7.0);
    let sensors = vec![radar([-8.0, -9.0], 0.0), camera([-8.0, -9.0], 0.0)];
    let frames = whole(Scene::new(sensors, vec![bus.clone()], Seeing::default(), 12), 10.0);
    let mut kept = BTreeSet::new();
    for (t, tracks) in frames.iter().filter(|(t, _)| *t > 2.0) {
        let near: Vec<&Track> = tracks.iter().filter(|k| far(k, &bus.at(*t)) < 9.0).collect();
        assert_eq!(near.len(), 1, "at {t:.2} s: {near:?}");
        kept.insert(near[0].id);
    }
    assert_eq!(kept.len(), 1);
}

#[test]
fn crossing_vehicles_keep_their_identities_through_an_occlusion() {
    let cars = vec![
        Vehicle::car([-40.0, -2.0], 0.0, 10.0),
        Vehicle::car([2.0, -47.0], FRAC_PI_2, 10.0),
        Vehicle::bus([50.0, 2.0], PI, 9.0),
    ];
    let sensors = vec![radar([-50.0, -9.0], 0.0), radar([9.0, -50.0], FRAC_PI_2), camera([60.0, 3.0], PI)];
    let frames = whole(Scene::new(sensors, cars.clone(), Seeing::default(), 13), 9.0);
    for (k, car) in cars.iter().enumerate() {
        let held: Vec<TrackId> = frames
            .iter()
            .filter(|(t, _)| *t > 2.0)
            .filter_map(|(t, f)| at(f, &car.at(*t), 2.5).map(|t| t.id))
            .collect();
        assert!(held.len() > 120, "vehicle {k} was tracked in {} of 140 frames", held.len());
        assert!(held.iter().all(|id| *id == held[0]), "vehicle {k} changed identity");
    }
    assert_eq!(identities(&frames.into_iter().filter(|(t, _)| *t > 2.0).collect()).len(), 3);
}

fn model(kind: &SensorKind) -> RadarModel {
    let SensorKind::Radar(r) = kind else { panic!("not a radar") };
    *r
}

/// What the oracle makes of a published track: only its mean, which is all that a detection probability needs.
fn state(t: &Track) -> TrackState {
    let mean = [t.x_m, t.y_m, t.vx_mps, t.vy_mps, t.turn_rate_radps, t.length_m, t.width_m, t.height_m];
    let g = Gaussian { mean: Vec8::from_iterator(mean.map(f64::from)), cov: Mat8::identity() };
    TrackState {
        model: [g.clone(), g.clone(), g],
        mu: [1.0 / 3.0; 3],
        heading: Vector2::new(f64::from(t.heading_rad).cos(), f64::from(t.heading_rad).sin()),
        heading_var: 0.01,
        existence: t.existence.into(),
        size_mean: Vector3::zeros(),
        size_var: Vector3::zeros(),
        size_rate: 0.0,
    }
}

fn scan_at(sensor: u16, t: f64, data: ScanData) -> Scan {
    let at = UtcNs::from_secs(t);
    Scan { sensor: SensorIndex(sensor), measured: at, arrival: at, stamp: StampSource::Device, data }
}

fn only(tracker: &mut Tracker, t: f64) -> Vec<Track> {
    let mut out = Vec::new();
    tracker.tracks_at(UtcNs::from_secs(t), &mut out);
    out
}

#[test]
fn a_miss_lowers_existence_as_the_equations_say() {
    let kind = radar([-8.0, -9.0], 0.0);
    let params = FilterParams::default();
    let eye = RadarEye { model: model(&kind), yaw_rad: 0.0, yaw_var: 0.0, params: params.radar };
    for speed in [9.0, 0.0] {
        let car = if speed > 0.0 {
            Vehicle::car([20.0, -2.0], 0.0, speed)
        } else {
            Vehicle::stopping([20.0, -2.0], 0.0, 6.0, 0.5, 60.0)
        };
        let mut scene = Scene::new(vec![kind], vec![car], Seeing { standing: 0.9, ..Seeing::default() }, 14);
        let mut tracker = Tracker::new(&scene.site, &params, 1);
        drive(&mut scene, &mut tracker, 6.0);
        let t = scene.now();
        // Empty scans at the same instant: nothing moves, only existence changes.
        for _ in 0..2 {
            let before = only(&mut tracker, t);
            assert_eq!(before.len(), 1);
            let pd = eye.detection_probability(&state(&before[0]), 0.0, false);
            let want = existence_after(before[0].existence.into(), pd, 1.0);
            tracker.ingest(&scan_at(0, t, ScanData::Radar(Vec::new())));
            let after = only(&mut tracker, t);
            let got = after.first().map_or(0.0, |a| f64::from(a.existence));
            assert!(
                (got - want).abs() < 1e-4,
                "speed {speed}: {got} is not {want} (detection probability {pd})"
            );
        }
    }
}

#[test]
fn hidden_behind_a_bus_is_not_missed() {
    // Radar and camera at the origin look along the road; a bus creeps across it, between them and a car that drives on.
    let car = Vehicle::car([40.0, 0.0], 0.0, 5.0);
    let bus = Vehicle::bus([25.0, -20.0], FRAC_PI_2, 3.0);
    let sensors = vec![radar([0.0, 0.0], 0.0), camera([0.0, 0.0], 0.0)];
    let mut scene =
        Scene::new(sensors, vec![car.clone(), bus], Seeing { clutter: 0, ..Seeing::default() }, 15);
    let mut tracker = Tracker::new(&scene.site, &FilterParams::default(), 1);
    drive(&mut scene, &mut tracker, 4.5);
    let before = only(&mut tracker, scene.now());
    let held = at(&before, &car.at(scene.now()), 3.0).map(|t| t.id);
    assert!(held.is_some(), "{before:?}");
    // The bus' front meets the line of sight at 4.7 s.
    drive(&mut scene, &mut tracker, 1.0);
    let t = scene.now();
    let after = only(&mut tracker, t);
    let track = at(&after, &car.at(t), 4.0).unwrap_or_else(|| panic!("lost at {t}: {after:?}"));
    assert_eq!(Some(track.id), held);
    assert!(track.unseen_s > 0.5, "it was seen {} s ago: the bus hides nothing", track.unseen_s);
    // In the open this is the end of it: a dozen radar scans leave 1e4 · 0.25^12 of the odds. Hidden, each is less
    // than half as likely to see it.
    assert!(track.existence > 0.5, "existence {}", track.existence);
}

#[test]
fn a_stopped_vehicle_that_doppler_does_not_see_is_not_dropped() {
    // Radars hear nothing at all of it for half a minute; one camera sees it.
    let car = Vehicle::stopping([-5.0, -2.0], 0.0, 12.0, 0.8, 35.0);
    let seeing = Seeing { standing: 0.0, ..Seeing::default() };
    let frames = whole(Scene::new(watched(), vec![car.clone()], seeing, 16), 40.0);
    let after = frames.iter().filter(|(t, _)| (3.0..40.0).contains(t));
    let lost = after.filter(|(t, f)| at(f, &car.at(*t), 3.0).is_none()).count();
    assert_eq!(lost, 0, "frames without it");
    // With radars alone that see a standing vehicle as seldom as they are said to.
    let seeing = Seeing { standing: 0.3, ..Seeing::default() };
    let radars = vec![radar([-8.0, -9.0], 0.0), radar([60.0, 3.0], PI)];
    let frames = whole(Scene::new(radars, vec![car.clone()], seeing, 17), 40.0);
    let after = frames.iter().filter(|(t, _)| (3.0..40.0).contains(t));
    let lost = after.filter(|(t, f)| at(f, &car.at(*t), 4.0).is_none()).count();
    assert!(lost < 20, "{lost} frames without it");
}

#[test]
fn a_loops_edge_moves_the_track_along_its_lane_to_where_its_front_must_be() {
    // A radar that hardly knows ranges; the loop knows where the front is.
    let SensorKind::Radar(r) = radar([-8.0, -9.0], 0.0) else { panic!("not a radar") };
    let vague = SensorKind::Radar(RadarModel { sigma_range_m: 2.5, ..r });
    let loop_x = 40.0;
    let sensors = vec![vague, induction_loop([loop_x, -2.0], 0.0)];
    let mut moved = 0;
    for seed in 0..12 {
        let car = Vehicle::car([5.0, -2.0], 0.0, 10.0);
        let mut scene =
            Scene::new(sensors.clone(), vec![car.clone()], Seeing { clutter: 0, ..Seeing::default() }, seed);
        // Up to just before the front (2.2 m ahead of the centre) meets the upstream edge at 39 m.
        let mut tracker = Tracker::new(&scene.site, &FilterParams::default(), 1);
        drive(&mut scene, &mut tracker, 3.15);
        let t = (loop_x - 1.0 - 2.2 - 5.0) / 10.0;
        assert!((scene.now() - 3.15).abs() < 1e-9 && t > scene.now());
        let before = only(&mut tracker, t);
        tracker.ingest(&scan_at(1, t, ScanData::Loop(LoopEdge { on: true })));
        let after = only(&mut tracker, t);
        let (Some(b), Some(a)) = (at(&before, &car.at(t), 8.0), at(&after, &car.at(t), 8.0)) else {
            continue;
        };
        assert_eq!(a.id, b.id);
        let front = |k: &Track| f64::from(k.x_m) + 0.5 * f64::from(k.length_m) - (loop_x - 1.0);
        assert!(front(a).abs() <= front(b).abs() + 0.05, "seed {seed}: front {} from {}", front(a), front(b));
        assert!(front(a).abs() < 0.8, "seed {seed}: the front is {} m off the edge", front(a));
        assert!(a.covariance[0] < b.covariance[0], "seed {seed}: what was learnt");
        moved += 1;
    }
    assert!(moved >= 8, "{moved}");
}

#[test]
fn identity_does_not_depend_on_other_births() {
    let cars = vec![Vehicle::car([0.0, -2.0], 0.0, 10.0), Vehicle::car([60.0, 2.0], PI, 9.0)];
    let scene = Scene::new(
        vec![radar([-8.0, -9.0], 0.0)],
        cars.clone(),
        Seeing { clutter: 0, ..Seeing::default() },
        18,
    );
    let follow = |extra: bool| {
        let mut scene = scene.clone();
        let mut tracker = Tracker::new(&scene.site, &FilterParams::default(), 1);
        let mut ids = vec![BTreeSet::new(); cars.len()];
        let mut all = BTreeSet::new();
        for step in 0..120 {
            for mut scan in scene.step() {
                if let ScanData::Radar(points) = &mut scan.data
                    && extra
                {
                    // Another vehicle, far off the road.
                    let point = RadarPoint {
                        range_m: 60.0 + 0.4 * step as f32,
                        azimuth_rad: 0.8,
                        range_rate_mps: 8.0,
                        snr_db: Some(22.0),
                    };
                    points.push(point);
                }
                tracker.ingest(&scan);
            }
            let tracks = only(&mut tracker, scene.now());
            for (k, car) in cars.iter().enumerate() {
                ids[k].extend(at(&tracks, &car.at(scene.now()), 3.0).map(|t| t.id));
            }
            all.extend(tracks.iter().map(|t| t.id));
        }
        (ids, all.len())
    };
    let ((alone, few), (together, more)) = (follow(false), follow(true));
    assert_eq!(alone, together);
    assert!(alone.iter().all(|ids| !ids.is_empty()) && more > few, "{alone:?} {few} {more}");
}

#[test]
fn residual_yaw_is_learnt_within_its_bounds() {
    let learnt = |yaw: f64| {
        let mut scene = Scene::new(
            vec![radar([-8.0, -9.0], 0.0), camera([-8.0, -9.0], 0.0), camera([90.0, 3.0], PI)],
            (0..40).map(|k| Vehicle::car([-20.0 - 35.0 * f64::from(k), -2.0], 0.0, 11.0)).collect(),
            Seeing { radar_yaw_rad: yaw, ..Seeing::default() },
            19,
        );
        let mut tracker = Tracker::new(&scene.site, &FilterParams::default(), 1);
        drive(&mut scene, &mut tracker, 90.0);
        tracker.alignment()[0]
    };
    let straight = f64::from(learnt(0.0).yaw_rad);
    assert!(straight.abs() < 0.004, "{straight}");
    for yaw in [0.012, -0.012] {
        let got = learnt(yaw);
        // Most of it within these 90 s, never beyond it; the tracks' own place gives way a little.
        let share = f64::from(got.yaw_rad) / yaw;
        assert!((0.35..1.3).contains(&share) && !got.at_bound, "{yaw}: {got:?}");
    }
    let got = learnt(0.09);
    assert!(f64::from(got.yaw_rad).abs() <= kernels::sensor::ANGLE_BOUND_RAD + 1e-6, "{got:?}");
}

#[test]
fn a_speed_traps_passage_sharpens_the_speed_of_its_vehicle_alone() {
    // A radar from the side knows little of the speed along the road; another car drives beside, 3.5 m off.
    let sensors = vec![radar([40.0, -60.0], FRAC_PI_2), induction_loop([40.0, -2.0], 0.0)];
    let cars = vec![Vehicle::car([5.0, -2.0], 0.0, 10.0), Vehicle::car([5.0, 1.5], 0.0, 13.0)];
    let (mut gained, mut told) = (0.0, 0);
    for seed in 0..12 {
        let seeing = Seeing { clutter: 0, ..Seeing::default() };
        let mut scene = Scene::new(sensors.clone(), cars.clone(), seeing, seed);
        let mut tracker = Tracker::new(&scene.site, &FilterParams::default(), 1);
        // Its rear (2.2 m behind the centre) leaves the loop's downstream edge, at 41 m, after 3.82 s.
        drive(&mut scene, &mut tracker, 3.8);
        let t = 3.82;
        tracker.ingest(&scan_at(1, t, ScanData::Loop(LoopEdge { on: false })));
        let before = only(&mut tracker, t);
        let passage =
            VehiclePassage { speed_mps: 10.0, sigma_speed_mps: 0.2, length_m: 4.4, sigma_length_m: 0.3 };
        let report = tracker.ingest_passage(SensorIndex(1), &passage, UtcNs::from_secs(t));
        assert_eq!((report.births, report.late), (0, false));
        let after = only(&mut tracker, t);
        for (k, car) in cars.iter().enumerate() {
            let truth = car.at(t);
            let (Some(b), Some(a)) = (at(&before, &truth, 1.7), at(&after, &truth, 1.7)) else { continue };
            assert_eq!(a.id, b.id);
            let sigma = |k: &Track| f64::from(k.covariance[7]).sqrt();
            if k == 0 {
                let off = |k: &Track| (f64::from(k.vx_mps) - truth.speed).abs();
                assert!(off(a) < 0.5, "seed {seed}: {} from {}", a.vx_mps, b.vx_mps);
                assert!(sigma(a) < sigma(b), "seed {seed}");
                gained += off(b) - off(a);
                told += 1;
            } else {
                assert!((a.vx_mps - b.vx_mps).abs() < 0.3, "seed {seed}: {} from {}", a.vx_mps, b.vx_mps);
            }
        }
    }
    assert!(told >= 8 && gained > 0.0, "{told} {gained}");
}
