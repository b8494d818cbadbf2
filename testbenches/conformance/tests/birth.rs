//! Existence at birth is what it says: of tracks born with probability r, r are vehicles.

use conformance::case::Dice;
use conformance::oracle::gauss::{Gaussian, Mat8, TrackState, Vec8};
use conformance::oracle::radar::RadarEye;
use conformance::scene::{Scene, Seeing, radar};
use fusion_contract::{
    RadarModel, RadarPoint, Scan, ScanData, SensorIndex, SensorKind, StampSource, Track, UtcNs,
};
use kernels::{FilterParams, Tracker};
use nalgebra::{Vector2, Vector3};

/// The state that a detection probability needs.
fn state(t: &Track) -> TrackState {
    let mean = [t.x_m, t.y_m, t.vx_mps, t.vy_mps, 0.0, t.length_m, t.width_m, t.height_m].map(f64::from);
    let g = Gaussian { mean: Vec8::from_iterator(mean), cov: Mat8::identity() };
    TrackState {
        model: [g.clone(), g.clone(), g],
        mu: [1.0 / 3.0; 3],
        heading: Vector2::x(),
        heading_var: 1.0,
        existence: t.existence.into(),
        size_mean: Vector3::zeros(),
        size_var: Vector3::zeros(),
        size_rate: 0.0,
    }
}

/// One point anywhere in view, with the SNR of a vehicle or of clutter as the filter expects them at first.
fn point(r: &RadarModel, vehicle: bool, params: &FilterParams, dice: &mut Dice) -> RadarPoint {
    // Not at the limits, where a birth's own detection probability has steps.
    let range = dice.between(r.min_range_m + 12.0, r.max_range_m - 12.0);
    let par = &params.radar;
    let level = if vehicle {
        f64::from(par.snr_target_db) - 4.0 * (range / 30.0).ln()
    } else {
        f64::from(par.snr_clutter_db)
    };
    RadarPoint {
        range_m: range as f32,
        azimuth_rad: (dice.between(-0.4, 0.4) * r.fov_rad) as f32,
        range_rate_mps: dice.between(-20.0, 20.0) as f32,
        snr_db: Some((level + dice.normal(f64::from(par.snr_sigma_db))) as f32),
    }
}

/// So many with mean `mean`, by thinning.
fn poisson(mean: f64, dice: &mut Dice) -> usize {
    (0..100).filter(|_| dice.chance(mean / 100.0)).count()
}

#[test]
fn of_tracks_born_with_probability_r_that_share_are_vehicles() {
    let mut params = FilterParams::default();
    // Every birth is to be seen, whatever its existence.
    params.life.birth_existence = 0.0;
    (params.life.publish_existence, params.life.publish_hits) = (0.0, 1);
    (params.life.drop_tentative, params.life.drop_confirmed) = (0.0, 0.0);
    params.life.capacity = 64;
    let kind = radar([0.0, 0.0], 0.0);
    let SensorKind::Radar(model) = kind else { panic!("not a radar") };
    let eye = RadarEye { model, yaw_rad: 0.0, yaw_var: 0.0, params: params.radar };
    let site = Scene::new(vec![kind], Vec::new(), Seeing::default(), 0).site;
    let dice = &mut Dice::new(77);
    // By tenth of r: births, vehicles among them, sum of r.
    let mut bins = [(0u32, 0u32, 0.0f64); 10];
    for _ in 0..4000 {
        let expected = f64::from(params.life.undetected * params.radar.pd_moving);
        let vehicles = poisson(expected, dice);
        let clutter = poisson(params.radar.clutter.into(), dice);
        let points: Vec<RadarPoint> =
            (0..vehicles + clutter).map(|k| point(&model, k < vehicles, &params, dice)).collect();
        let mut tracker = Tracker::new(&site, &params, 1);
        // The second, empty scan is of the same instant: it only has the births published, missed once.
        for data in [points.clone(), Vec::new()] {
            let at = UtcNs::from_secs(1.0);
            let data = ScanData::Radar(data);
            let stamp = StampSource::Device;
            tracker.ingest(&Scan { sensor: SensorIndex(0), measured: at, arrival: at, stamp, data });
        }
        let mut tracks = Vec::new();
        tracker.tracks_at(UtcNs::from_secs(1.0), &mut tracks);
        for t in &tracks {
            let pd = eye.detection_probability(&state(t), 0.0, true);
            let missed = f64::from(t.existence);
            let r = missed / (1.0 - pd + pd * missed);
            let far = |p: &RadarPoint| {
                let (x, y) = (p.range_m * p.azimuth_rad.cos(), p.range_m * p.azimuth_rad.sin());
                (x - t.x_m).hypot(y - t.y_m)
            };
            let nearest = (0..points.len()).min_by(|a, b| far(&points[*a]).total_cmp(&far(&points[*b])));
            let bin = &mut bins[((r * 10.0) as usize).min(9)];
            bin.0 += 1;
            bin.1 += u32::from(nearest.is_some_and(|k| k < vehicles));
            bin.2 += r;
        }
    }
    let births: u32 = bins.iter().map(|b| b.0).sum();
    assert!(births > 12_000, "{births} births");
    for (k, (n, vehicles, sum)) in bins.into_iter().enumerate() {
        let (share, mean) = (f64::from(vehicles) / f64::from(n), sum / f64::from(n));
        println!("r {:.1}: {n} births, mean r {mean:.3}, vehicles {share:.3}", k as f64 / 10.0);
        if n < 30 {
            continue;
        }
        // Three standard deviations of a share, and what the bounded, one-sided SNR model leaves out.
        let slack = 3.0 * (mean * (1.0 - mean) / f64::from(n)).sqrt() + 0.03;
        // Births are capped at 0.9: nothing is certain at first sight.
        assert!(share > mean - slack && (k >= 8 || share < mean + slack), "r {mean}: {share} of {n}");
    }
}
