//! Every kind of device over its real transport into the real daemon: what is decoded lies where the truth has it.
//!
//! One run of a junction with all of them serves all tests: it goes in real time.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use edge_daemon::config::{BackendChoice, Unit};
use edge_daemon::replay::{ReplayOptions, Summary, replay};
use edge_daemon::run::{self, Stats};
use fusion_contract::{CameraModel, RadarModel, ScanData, Sensor, SensorKind, Site, UtcNs};
use fusion_record::{Record, Recording, SensorScan};
use simulator::devices::{DeviceCounts, Devices};
use simulator::fleet::{Fitting, Product};
use simulator::{Body, Fleet, Scenario, Simulation};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

/// A seed of the demonstration's junction in which every device has something to tell of within [`LASTS`].
const SEED: u64 = 61;
const LASTS: Duration = Duration::from_secs(18);

/// What a run left behind.
struct Run {
    site: Site,
    fittings: Vec<Fitting>,
    scans: Vec<SensorScan>,
    truth: Vec<(UtcNs, Vec<Body>)>,
    sent: DeviceCounts,
    stats: Stats,
    replayed: Summary,
}

fn run() -> &'static Run {
    static RUN: OnceLock<Run> = OnceLock::new();
    RUN.get_or_init(|| {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let simulation = Simulation::new(&Scenario { fleet: Fleet::All, ..Scenario::demo(SEED) });
        let (site, fittings) =
            (simulation.installation.site.clone(), simulation.installation.fittings.clone());
        let devices = runtime.block_on(Devices::open(simulation)).unwrap();
        let text = format!("{}\n[publish]\nenabled = false\n", devices.unit_toml("testville", "corner"));
        let unit = Unit::from_text(&text, "unit.toml").unwrap_or_else(|e| panic!("{e}\n{text}"));
        assert!(unit.warnings.is_empty(), "{:?}", unit.warnings);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("run.mcap");
        let options = run::Options {
            record_file: Some(file.clone()),
            backend: Some(BackendChoice::Cpu),
            ..Default::default()
        };
        let daemon = run::start(unit.clone(), options).unwrap();
        let truth = Arc::<Mutex<Vec<_>>>::default();
        let told = Arc::clone(&truth);
        let running = {
            let _guard = runtime.enter();
            devices.run(move |at, bodies| told.lock().unwrap().push((at, bodies.to_vec()))).unwrap()
        };
        std::thread::sleep(LASTS);
        let sent = running.stop();
        // What is on its way, and the polls that ask for the last.
        std::thread::sleep(Duration::from_millis(500));
        let stats = daemon.stop();
        let mut recording = Recording::open(&file).unwrap();
        let scans = recording.records().filter_map(|r| match r.unwrap() {
            Record::Detections(scan) => Some(scan),
            _ => None,
        });
        let scans = scans.collect();
        let replayed = replay(&unit, &file, &ReplayOptions::default(), None, |_| Ok(())).unwrap();
        let truth = std::mem::take(&mut *truth.lock().unwrap());
        Run { site, fittings, scans, truth, sent, stats, replayed }
    })
}

impl Run {
    /// The sensors of a product, each with its scans.
    fn of(&self, product: Product) -> Vec<(&Sensor, Vec<&SensorScan>)> {
        let fitted = self.site.sensors.iter().zip(&self.fittings).filter(|(_, f)| f.product == product);
        fitted.map(|(s, _)| (s, self.scans.iter().filter(|scan| *scan.sensor == *s.name).collect())).collect()
    }

    /// Where everybody was, none outside the run.
    fn bodies_at(&self, t: UtcNs) -> Option<Vec<Body>> {
        let (at, bodies) = self.truth.iter().min_by_key(|(at, _)| (at.0 - t.0).abs())?;
        let dt = t.secs_since(*at);
        let moved = |b: &Body| Body { x: b.x + b.vx * dt, y: b.y + b.vy * dt, ..b.clone() };
        (dt.abs() < 0.11).then(|| bodies.iter().map(moved).collect())
    }

    /// Distance of a place from the nearest body's box, metres.
    fn miss(&self, t: UtcNs, x: f64, y: f64) -> Option<f64> {
        let away = |b: Body| {
            let [ahead, left] = b.local(x, y);
            (ahead.abs() - b.length / 2.0).max(0.0).hypot((left.abs() - b.width / 2.0).max(0.0))
        };
        self.bodies_at(t)?.into_iter().map(away).min_by(f64::total_cmp)
    }
}

/// Share of values that hold.
fn share(values: &[bool]) -> f64 {
    values.iter().filter(|v| **v).count() as f64 / values.len().max(1) as f64
}

/// A place in a radar's frame, in the site's.
fn place(r: &RadarModel, range_m: f64, azimuth_rad: f64) -> (f64, f64) {
    let (sin, cos) = (r.pose.yaw_rad + azimuth_rad).sin_cos();
    (r.pose.x_m + range_m * cos, r.pose.y_m + range_m * sin)
}

/// For each point of a product's radars, whether it is at a body: within a metre and a half and what angles are worth.
/// `mirrored` asks the same of the point on the other side of boresight, which it should seldom be, where the two are farther apart than
/// the body of a vehicle and that tolerance.
fn radar_hits(product: Product, mirrored: bool) -> Vec<bool> {
    let run = run();
    let mut hits = Vec::new();
    for (sensor, scans) in run.of(product) {
        let SensorKind::Radar(model) = &sensor.kind else { panic!("no radar") };
        let n = scans.len();
        assert!(n as f64 > LASTS.as_secs_f64() / sensor.period_s * 0.8, "{}: {n} scans", sensor.name);
        for scan in scans {
            let ScanData::Radar(points) = &scan.data else { panic!("{scan:?}") };
            for p in points {
                let (range, azimuth) = (f64::from(p.range_m), f64::from(p.azimuth_rad));
                let (x, y) = place(model, range, if mirrored { -azimuth } else { azimuth });
                let tolerance = 1.0 + 3.0 * model.sigma_azimuth_rad * range;
                if mirrored && 2.0 * range * azimuth.sin().abs() < 2.0 + tolerance {
                    continue;
                }
                hits.extend(run.miss(scan.measured, x, y).map(|miss| miss < tolerance));
            }
        }
    }
    hits
}

/// At least `least` points, of which this share is at bodies, and far fewer would be were the sides changed over.
fn radar(product: Product, least: usize, wanted: f64) {
    let (hits, mirrored) = (radar_hits(product, false), share(&radar_hits(product, true)));
    let (n, share) = (hits.len(), share(&hits));
    assert!(n > least && share > wanted, "{product:?}: {share} of {n}");
    assert!(mirrored < 0.7 * share, "{product:?}: {share}, but {mirrored} on the other side");
}

#[test]
fn the_whole_fleet_is_heard_and_its_recording_replays() {
    let run = run();
    for d in &run.sent.devices {
        assert!(d.messages >= 2 && d.dropped == 0, "{d:?}");
    }
    assert_eq!(run.stats.acquire_queue.dropped, 0, "{:?}", run.stats);
    assert_eq!(run.stats.faults, 0, "{:?}", run.stats);
    // Bytes of devices that are asked are recorded and replayed as all others.
    assert_eq!(run.replayed.totals.faults, 0, "{:?}", run.replayed);
    assert_eq!(run.replayed.totals.messages, run.stats.messages);
}

#[test]
fn ti_radars_points_are_at_bodies() {
    // Two false points a scan, and ghosts.
    radar(Product::TiMmwave, 2000, 0.7);
}

#[test]
fn an_ars408s_clusters_are_at_bodies() {
    radar(Product::Ars408Clusters, 1000, 0.7);
}

#[test]
fn an_ars408s_objects_are_bodies_with_their_velocities() {
    let run = run();
    let (sensor, scans) = run.of(Product::Ars408Objects).remove(0);
    let SensorKind::Radar(model) = &sensor.kind else { panic!("no radar") };
    // (1 + r) / (1 - r) with r of 70 ms in 300 ms: about 8.6, so that a sigma is almost three times as large.
    let unit_sigma = model.sigma_range_m * 8.6f64.sqrt();
    assert!(unit_sigma > 2.9 * model.sigma_range_m);
    let (mut hits, mut slow) = (Vec::new(), Vec::new());
    for scan in &scans {
        let ScanData::Objects(objects) = &scan.data else { panic!("{scan:?}") };
        for o in objects {
            let (range, azimuth) = (f64::from(o.x_m.hypot(o.y_m)), f64::from(o.y_m.atan2(o.x_m)));
            let (x, y) = place(model, range, azimuth);
            let Some(bodies) = run.bodies_at(scan.measured) else { continue };
            let away = |b: &Body| (b.x - x).hypot(b.y - y);
            let nearest = bodies.iter().min_by(|a, b| away(a).total_cmp(&away(b))).unwrap();
            hits.push(away(nearest) < 1.5 + 0.03 * range);
            let (sin, cos) = model.pose.yaw_rad.sin_cos();
            let (vx, vy) = (f64::from(o.vx_mps), f64::from(o.vy_mps));
            slow.push((vx * cos - vy * sin - nearest.vx).hypot(vx * sin + vy * cos - nearest.vy) < 2.0);
        }
    }
    assert!(scans.len() > 200 && hits.len() > 500, "{} lists, {} objects", scans.len(), hits.len());
    assert!(share(&hits) > 0.95 && share(&slow) > 0.9, "{} {}", share(&hits), share(&slow));
}

#[test]
fn an_ops243s_ranges_are_those_of_bodies_in_its_beam() {
    // On boresight all of them: there is no other side.
    let hits = radar_hits(Product::Ops243, false);
    assert!(hits.len() > 20 && share(&hits) > 0.8, "{} of {}", share(&hits), hits.len());
}

#[test]
fn an_ld2450s_targets_are_at_bodies() {
    radar(Product::Ld2450, 5, 0.7);
}

/// Where a pixel's ray meets the road, and how far off that is.
fn foot(c: &CameraModel, u: f64, v: f64) -> Option<(f64, f64, f64)> {
    let (right, down) = ((u - c.centre_u_px) / c.focal_px, (v - c.centre_v_px) / c.focal_px);
    let (sin, cos) = c.pose.pitch_down_rad.sin_cos();
    let (forward, drop) = (cos - down * sin, sin + down * cos);
    if drop <= 0.0 {
        return None;
    }
    let (ahead, left) = (c.pose.z_m * forward / drop, -c.pose.z_m * right / drop);
    let (sin, cos) = c.pose.yaw_rad.sin_cos();
    Some((c.pose.x_m + ahead * cos - left * sin, c.pose.y_m + ahead * sin + left * cos, ahead.hypot(left)))
}

fn camera(product: Product) {
    let run = run();
    let (sensor, scans) = run.of(product).remove(0);
    let SensorKind::Camera(model) = &sensor.kind else { panic!("no camera") };
    assert!(scans.len() as f64 > LASTS.as_secs_f64() / sensor.period_s * 0.8, "{} frames", scans.len());
    let mut hits = Vec::new();
    for scan in scans {
        let ScanData::Camera(boxes) = &scan.data else { panic!("{scan:?}") };
        for b in boxes {
            let (u, v) = (f64::from(b.left_px + b.width_px / 2.0), f64::from(b.top_px + b.height_px));
            let Some((x, y, range)) = foot(model, u, v).filter(|(.., range)| *range < 60.0) else { continue };
            hits.extend(run.miss(scan.measured, x, y).map(|miss| miss < 1.0 + 0.05 * range));
        }
    }
    assert!(hits.len() > 100 && share(&hits) > 0.85, "{product:?}: {} of {}", share(&hits), hits.len());
}

#[test]
fn boxes_of_every_make_of_camera_stand_at_bodies() {
    for product in [Product::Deepstream, Product::OnvifXml, Product::CameraMapped, Product::OnvifJson] {
        camera(product);
    }
}

/// Each edge of a product's loops happened when a body was at the loop's end, to within `late_s` of its way.
fn loops(product: Product, late_s: f64) {
    let run = run();
    let (mut hits, mut edges, mut off) = (Vec::new(), 0, Vec::new());
    for (sensor, scans) in run.of(product) {
        let SensorKind::Loop(model) = &sensor.kind else { panic!("no loop") };
        for scan in scans {
            let ScanData::Loop(edge) = &scan.data else { panic!("{scan:?}") };
            // Who stood on a loop from the start did not just come.
            if scan.measured < run.truth[0].0.plus_ns(500_000_000) {
                continue;
            }
            edges += 1;
            let Some(bodies) = run.bodies_at(scan.measured) else { continue };
            let (sin, cos) = model.heading_rad.sin_cos();
            // How far a body's near end is from the loop's near end, in metres and in seconds of its way.
            let near = bodies.iter().filter_map(|b| {
                let (dx, dy) = (b.x - model.x_m, b.y - model.y_m);
                let (along, across) = (dx * cos + dy * sin, dy * cos - dx * sin);
                let reach = (b.length + model.length_m) / 2.0 - along.abs();
                // It comes with its front before the loop's middle, and leaves behind it.
                let side = if edge.on { along < 0.5 } else { along > -0.5 };
                (across.abs() < 1.8 && side).then_some((reach.abs(), b.speed()))
            });
            let Some((gap, speed)) = near.min_by(|a, b| a.0.total_cmp(&b.0)) else {
                hits.push(false);
                continue;
            };
            off.push((gap, speed));
            hits.push(gap < 0.7 + late_s * speed);
        }
    }
    assert!(edges >= 4 && share(&hits) > 0.85, "{product:?}: {} of {edges} edges, {off:.2?}", share(&hits));
}

#[test]
fn a_json_cards_edges_are_bodies_at_its_loops() {
    loops(Product::LoopJson, 0.1);
}

#[test]
fn a_modbus_cards_edges_are_bodies_at_its_loops() {
    // A poll every 50 ms, on top of the card's own 50.
    loops(Product::ModbusLoops, 0.15);
}

#[test]
fn a_canoga_cards_edges_are_bodies_at_its_loops() {
    // Its zero is known to half of a poll at first.
    loops(Product::Canoga, 0.15);
}

#[test]
fn a_smartsensors_edges_are_bodies_in_its_beam() {
    loops(Product::SmartsensorHd, 0.1);
}

#[test]
fn an_rtmss_edges_are_bodies_in_its_beam() {
    loops(Product::RtmsG4, 0.1);
}

#[test]
fn a_controllers_log_is_followed_while_it_grows() {
    // Tenths of a second.
    loops(Product::HiresLog, 0.2);
}
