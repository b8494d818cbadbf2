//! What the filter says of mountings that creep or are knocked, and what becomes of the tracks meanwhile.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed, and says what it measured"
)]

use conformance::scene::{STEP_S, Scene, Seeing, Vehicle, camera, radar};
use fusion_contract::{Scan, ScanData, SensorAlignment, SensorIndex, SensorKind, StampSource, Track, UtcNs};
use kernels::{FilterParams, Tracker};
use std::f64::consts::{FRAC_PI_2, PI};

/// Three radars and two cameras about a crossing.
fn sensors() -> Vec<SensorKind> {
    vec![
        radar([-8.0, -9.0], 0.0),
        camera([-8.0, -9.0], 0.0),
        camera([90.0, 3.0], PI),
        radar([92.0, 6.0], PI),
        radar([45.0, -40.0], FRAC_PI_2),
    ]
}

/// The junction, everybody who will drive through it, and the sensor whose mounting is off.
struct Junction {
    scene: Scene,
    all: Vec<Vehicle>,
    off: u16,
}

/// Cars one after the other on two roads that cross, for so long.
fn junction(sensors: Vec<SensorKind>, off: u16, seconds: u32, seed: u64) -> Junction {
    let each = seconds / 3 + 30;
    let east = (0..each).map(|k| Vehicle::car([-20.0 - 33.0 * f64::from(k), -2.0], 0.0, 11.0));
    let north = (0..each).map(|k| Vehicle::car([47.0, -35.0 - 41.0 * f64::from(k)], FRAC_PI_2, 9.0));
    let all = east.chain(north).collect();
    Junction { scene: Scene::new(sensors, Vec::new(), Seeing::default(), seed), all, off }
}

impl Junction {
    fn tracker(&self) -> Tracker {
        Tracker::new(&self.scene.site, &FilterParams::default(), 1)
    }

    /// What a sensor says that is turned to the left: everything is farther to the right.
    fn turn(&self, data: &mut ScanData, yaw_rad: f64) {
        match (data, &self.scene.site.sensors[usize::from(self.off)].kind) {
            (ScanData::Radar(points), _) => points.iter_mut().for_each(|p| p.azimuth_rad -= yaw_rad as f32),
            (ScanData::Camera(boxes), SensorKind::Camera(c)) => boxes.iter_mut().for_each(|b| {
                let turned = |u: f32| {
                    let angle = libm::atan((f64::from(u) - c.centre_u_px) / c.focal_px) + yaw_rad;
                    (c.centre_u_px + c.focal_px * libm::tan(angle)) as f32
                };
                let right_px = turned(b.left_px + b.width_px);
                b.left_px = turned(b.left_px);
                b.width_px = right_px - b.left_px;
            }),
            _ => {}
        }
    }

    /// Runs for whole seconds with the one sensor turned by `yaw(t)`; `look` sees the tracker after each.
    fn run(
        &mut self,
        tracker: &mut Tracker,
        seconds: u32,
        yaw: impl Fn(f64) -> f64,
        mut look: impl FnMut(&Scene, &mut Tracker),
    ) {
        for _ in 0..seconds {
            // Whom no sensor reaches within the second costs time and adds nothing.
            let (now, all) = (self.scene.now(), self.all.iter());
            let near = |v: &&Vehicle| (v.at(now).at[0] - 45.0).hypot(v.at(now).at[1]) < 160.0;
            self.scene.vehicles = all.filter(near).cloned().collect();
            for _ in 0..(1.0 / STEP_S) as u32 {
                for mut scan in self.scene.step() {
                    if scan.sensor.0 == self.off {
                        self.turn(&mut scan.data, yaw(self.scene.now()));
                    }
                    tracker.ingest(&scan);
                }
            }
            look(&self.scene, tracker);
        }
    }
}

#[test]
fn a_drift_of_a_degree_in_ten_minutes_is_followed_without_a_fault() {
    let mut junction = junction(sensors(), 0, 660, 31);
    let mut t = junction.tracker();
    let drift = |t: f64| ((t - 60.0) / 600.0).max(0.0) * 1f64.to_radians();
    let mut worst = 0.0f64;
    junction.run(&mut t, 660, drift, |scene, tracker| {
        let all = tracker.alignment();
        assert!(all.iter().all(|a| !a.at_bound && a.knocked_rad == 0.0), "{}: {all:?}", scene.now());
        worst = worst.max((f64::from(all[0].yaw_rad) - drift(scene.now())).abs());
    });
    println!("never more than {:.3} degrees behind", worst.to_degrees());
    assert!(worst < 0.2f64.to_radians(), "{:.3} degrees behind", worst.to_degrees());
}

/// True vehicles within 40 m of the crossing's middle, those that have a track within 1.5 m, and tracks without a vehicle.
#[derive(Clone, Copy, Debug, Default)]
struct Found {
    vehicles: usize,
    hit: usize,
    wrong: usize,
}

impl Found {
    fn of(scene: &Scene, tracks: &[Track]) -> Self {
        let near = |p: &[f64; 2]| (p[0] - 45.0).hypot(p[1]) < 40.0;
        let truths: Vec<[f64; 2]> =
            scene.vehicles.iter().map(|v| v.at(scene.now()).at).filter(near).collect();
        let places: Vec<[f64; 2]> =
            tracks.iter().map(|t| [f64::from(t.x_m), f64::from(t.y_m)]).filter(near).collect();
        let close = |a: &[f64; 2], b: &[f64; 2]| (a[0] - b[0]).hypot(a[1] - b[1]) < 1.5;
        Self {
            vehicles: truths.len(),
            hit: truths.iter().filter(|t| places.iter().any(|p| close(p, t))).count(),
            wrong: places.iter().filter(|p| !truths.iter().any(|t| close(p, t))).count(),
        }
    }

    fn add(&mut self, more: Self) {
        self.vehicles += more.vehicles;
        self.hit += more.hit;
        self.wrong += more.wrong;
    }
}

const KNOCKED_AT_S: f64 = 40.0;

/// Knocks a sensor for a time: it must be told within half a minute, nobody else may be blamed, and the tracks must not suffer.
fn knock(mut junction: Junction, degrees: f64, back_at: f64, end: u32) {
    let mut t = junction.tracker();
    let (who, knock) = (usize::from(junction.off), degrees.to_radians());
    let place = t.alignment().iter().position(|a| usize::from(a.sensor.0) == who).unwrap();
    let yaw = move |t: f64| if (KNOCKED_AT_S..back_at).contains(&t) { knock } else { 0.0 };
    let mut told: Vec<(f64, SensorAlignment)> = Vec::new();
    let (mut found, mut tracks) = (Found::default(), Vec::new());
    junction.run(&mut t, end, yaw, |scene, tracker| {
        let (now, all) = (scene.now(), tracker.alignment());
        let others = all.iter().enumerate().filter(|(i, _)| *i != place);
        assert!(others.clone().all(|(_, a)| !a.at_bound), "{now}: another is blamed: {all:?}");
        told.extend(all[place].at_bound.then_some((now, all[place])));
        tracker.tracks_at(UtcNs::from_secs(now), &mut tracks);
        if (KNOCKED_AT_S + 35.0..back_at).contains(&now) {
            found.add(Found::of(scene, &tracks));
        }
    });
    let (first, last) = (told.first().unwrap().0, told.last().unwrap().0);
    println!(
        "{degrees} degrees told after {:.0} s, {found:?}, over {:.0} s after the end",
        first - KNOCKED_AT_S,
        last - back_at
    );
    assert!((KNOCKED_AT_S..KNOCKED_AT_S + 30.0).contains(&first), "told at {first}");
    assert!((back_at..back_at + 40.0).contains(&last), "believed again at {last}");
    for (now, a) in told.iter().filter(|(now, _)| (KNOCKED_AT_S + 30.0..back_at).contains(now)) {
        assert!((f64::from(a.knocked_rad) - knock).abs() < 0.015, "{now}: {a:?}");
    }
    // What it says makes no tracks, and takes none away.
    assert!(found.vehicles > 150, "{found:?}");
    assert!(found.hit * 100 >= found.vehicles * 95 && found.wrong * 100 <= found.vehicles * 3, "{found:?}");
}

#[test]
fn a_radar_knocked_by_five_degrees_is_told_and_not_believed_until_it_is_back() {
    knock(junction(sensors(), 0, 160, 32), 5.0, 120.0, 160);
}

#[test]
fn a_radar_knocked_far_to_the_right_is_told_and_not_believed_until_it_is_back() {
    knock(junction(sensors(), 3, 160, 35), -20.0, 120.0, 160);
}

#[test]
fn a_camera_knocked_by_five_degrees_is_told_and_not_believed_until_it_is_back() {
    knock(junction(sensors(), 2, 160, 36), 5.0, 120.0, 160);
}

#[test]
fn of_two_that_disagree_one_is_still_believed() {
    // Nobody can know which of the two was knocked; but with neither there would be no tracks.
    let pair = vec![radar([-8.0, -9.0], 0.0), radar([92.0, 6.0], PI)];
    let mut junction = junction(pair, 0, 120, 37);
    let mut t = junction.tracker();
    let yaw = |t: f64| if t < KNOCKED_AT_S { 0.0 } else { 5f64.to_radians() };
    let (mut told, mut tracks, mut seconds) = (0, Vec::new(), 0);
    junction.run(&mut t, 120, yaw, |scene, tracker| {
        let knocked = tracker.alignment().iter().filter(|a| a.knocked_rad != 0.0).count();
        assert!(knocked < 2, "{}: {:?}", scene.now(), tracker.alignment());
        if scene.now() > KNOCKED_AT_S + 30.0 {
            told += knocked;
            tracker.tracks_at(UtcNs::from_secs(scene.now()), &mut tracks);
            seconds += usize::from(!tracks.is_empty());
        }
    });
    assert_eq!((told, seconds), (50, 50));
}

#[test]
fn what_was_learnt_before_is_where_the_next_start_begins() {
    let mut junction = junction(sensors(), 0, 60, 33);
    let mut t = junction.tracker();
    junction.run(&mut t, 60, |_| 0.012, |_, _| {});
    let (learnt, until) = (t.alignment(), UtcNs::from_secs(60.0));
    let mut next = junction.tracker();
    next.restore_alignment(&learnt, until);
    assert_eq!(next.alignment(), learnt);
    // A year later nothing is left of it.
    next.ingest(&nothing(UtcNs::from_secs(3e7)));
    let a = next.alignment()[0];
    assert!(a.yaw_rad.abs() < 1e-6 && (a.yaw_sigma_rad - 0.014).abs() < 1e-4, "{a:?}");
    // Nonsense from a damaged file is left aside.
    let nonsense = SensorAlignment { yaw_rad: f32::NAN, yaw_sigma_rad: -1.0, knocked_rad: 9.0, ..learnt[0] };
    let mut third = junction.tracker();
    third.restore_alignment(&[nonsense], until);
    let a = third.alignment()[0];
    assert!(a.yaw_rad == 0.0 && a.knocked_rad == 0.0 && !a.at_bound, "{a:?}");
}

/// A scan of the first radar in which there is nothing.
fn nothing(at: UtcNs) -> Scan {
    let data = ScanData::Radar(Vec::new());
    Scan { sensor: SensorIndex(0), measured: at, arrival: at, stamp: StampSource::Device, data }
}
