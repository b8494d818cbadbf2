//! Targets that were put in come out where they were put.

use front_end::radar_cube::synthesis::{PointTarget, frame};
use front_end::radar_cube::{CfarMethod, RadarCube, RadarParams, Sampling, VirtualArray, Window};
use fusion_contract::RadarPoint;

/// Largest error of one strong target, in cells: the parabola's bias and what noise leaves at 30 dB and more.
const RANGE_CELLS: f64 = 0.06;
/// As above; the taper is the same, the target's movement through range cells adds a little.
const VELOCITY_CELLS: f64 = 0.06;
/// Share of the array's resolution, in the sine of azimuth.
const AZIMUTH_RESOLUTIONS: f64 = 0.03;

fn points(params: &RadarParams, targets: &[PointTarget], noise: f64, seed: u64) -> Vec<RadarPoint> {
    let mut cube = RadarCube::new(params).unwrap();
    let mut out = Vec::new();
    cube.process(&frame(params, targets, noise, seed), &mut out).unwrap();
    out
}

fn target(range_m: f64, azimuth_rad: f64, range_rate_mps: f64) -> PointTarget {
    PointTarget { range_m, azimuth_rad, range_rate_mps, amplitude: 40.0, phase_rad: 0.7 }
}

#[derive(Debug)]
struct Errors {
    range_cells: f64,
    velocity_cells: f64,
    azimuth_resolutions: f64,
}

fn errors(params: &RadarParams, t: &PointTarget, p: &RadarPoint) -> Errors {
    let folded =
        |v: f64| v - (v / (2.0 * params.velocity_limit_mps())).round() * 2.0 * params.velocity_limit_mps();
    let sin = f64::from(p.azimuth_rad).sin() - t.azimuth_rad.sin();
    Errors {
        range_cells: (f64::from(p.range_m) - t.range_m).abs() / params.range_cell_m(),
        velocity_cells: folded(f64::from(p.range_rate_mps) - t.range_rate_mps).abs()
            / params.velocity_cell_mps(),
        azimuth_resolutions: sin.abs() / params.azimuth_resolution_sin(),
    }
}

fn is_at(params: &RadarParams, t: &PointTarget, p: &RadarPoint) {
    let e = errors(params, t, p);
    let good = e.range_cells < RANGE_CELLS
        && e.velocity_cells < VELOCITY_CELLS
        && e.azimuth_resolutions < AZIMUTH_RESOLUTIONS;
    assert!(good, "{t:?} came out as {p:?}: {e:?}");
}

/// One number of a sequence that fills 0 to 1 evenly.
fn spread(i: u64, step: f64) -> f64 {
    (i as f64 * step).fract()
}

#[test]
fn one_target_anywhere_is_one_point_at_its_place() {
    for sampling in [Sampling::Complex, Sampling::Real] {
        let params = RadarParams { sampling, ..RadarParams::junction() };
        let reach = 0.95 * params.range_m(params.range_cells() as f64);
        for i in 0..12 {
            let v = (2.0 * spread(i, 0.754_877) - 1.0) * 0.95 * params.velocity_limit_mps();
            let az = (2.0 * spread(i, 0.569_84) - 1.0) * 1.2;
            let t = target(3.0 + spread(i, 0.618_034) * (reach - 3.0), az, v);
            let found = points(&params, &[t], 10.0, i);
            assert_eq!(found.len(), 1, "{t:?}: {found:?}");
            is_at(&params, &t, &found[0]);
        }
    }
}

#[test]
fn signal_to_noise_is_what_the_amplitudes_say() {
    let params = RadarParams::junction();
    // In the middle of cells: nothing is lost between them.
    let t = PointTarget {
        range_m: params.range_m(100.0),
        azimuth_rad: 0.0,
        range_rate_mps: 0.0,
        amplitude: 20.0,
        phase_rad: 0.0,
    };
    let found = points(&params, &[t], 10.0, 3);
    // Amplitude² over both words' variance, times the gain of both tapers: (Σw)² / Σw² = 2/3 of the length for Hann.
    let gain = (params.samples * params.loops) as f64 * 4.0 / 9.0;
    let want = 10.0 * (400.0 / 200.0 * gain).log10();
    assert_eq!(found.len(), 1);
    let got = f64::from(found[0].snr_db.unwrap());
    assert!((got - want).abs() < 0.5, "{got} dB, {want} dB");
}

#[test]
fn receding_is_positive_and_left_is_positive() {
    let params = RadarParams::junction();
    for (az, v) in [(0.4, 5.0), (-0.4, 5.0), (0.4, -5.0), (-0.4, -5.0)] {
        let found = points(&params, &[target(25.0, az, v)], 10.0, 1);
        assert_eq!(found.len(), 1);
        assert!(
            (f64::from(found[0].azimuth_rad) - az).abs() < 0.01
                && (f64::from(found[0].range_rate_mps) - v).abs() < 0.1
        );
    }
    // An array that counts to the right, and one that is reversed, see the same.
    let mut mirrored = params.clone();
    mirrored.array.spacing_wavelengths = -0.5;
    let found = points(&mirrored, &[target(25.0, 0.4, 5.0)], 10.0, 1);
    assert!((found[0].azimuth_rad - 0.4).abs() < 0.01, "{found:?}");
}

#[test]
fn targets_at_the_edges_of_every_axis_are_found() {
    let params = RadarParams::junction();
    let far = params.range_m(params.range_cells() as f64 - 1.0);
    let limit = params.velocity_limit_mps();
    for t in [
        target(2.0 * params.range_cell_m(), 0.0, 0.0),
        target(far, 0.0, 0.0),
        target(far - 0.5 * params.range_cell_m(), 0.3, 3.0),
        target(30.0, 0.0, -limit),
        target(30.0, 0.0, limit - 0.5 * params.velocity_cell_mps()),
        target(30.0, 0.0, 0.5 * params.velocity_cell_mps()),
        target(30.0, 1.35, 2.0),
        target(30.0, -1.35, 2.0),
    ] {
        let found = points(&params, &[t], 10.0, 9);
        assert_eq!(found.len(), 1, "{t:?}: {found:?}");
        let e = errors(&params, &t, &found[0]);
        // At the last range cell there is nothing to interpolate with. Just at the limit the sign of a velocity is that of the noise,
        // and so is the half turn between transmitters: azimuth and range follow only short of it.
        assert!(e.velocity_cells < 0.1, "{t:?}: {e:?}");
        let folds = (t.range_rate_mps.abs() - limit).abs() < 1.0 * params.velocity_cell_mps();
        assert!(folds || (e.range_cells < 0.51 && e.azimuth_resolutions < 0.1), "{t:?}: {e:?}");
    }
    // At the radar itself: range 0 is a cell like any other.
    let found = points(&params, &[target(0.0, 0.0, 0.0)], 10.0, 9);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(f64::from(found[0].range_m) < 0.5 * params.range_cell_m(), "{found:?}");
}

/// Both targets must come out, and nothing else.
fn are_two(params: &RadarParams, a: PointTarget, b: PointTarget, slack: f64) {
    let found = points(params, &[a, b], 4.0, 21);
    assert_eq!(found.len(), 2, "{a:?} {b:?}: {found:?}");
    for t in [a, b] {
        let near = found.iter().map(|p| errors(params, &t, p)).any(|e| {
            e.range_cells < slack * 2.0 && e.velocity_cells < slack * 2.0 && e.azimuth_resolutions < slack
        });
        assert!(near, "{t:?} is not among {found:?}");
    }
}

#[test]
fn two_targets_a_resolution_apart_are_two_in_most_phases_and_one_and_a_half_apart_in_all() {
    let params = RadarParams::junction();
    let base = target(30.0, 0.1, 2.0);
    // At one resolution the lobes meet at half amplitude: in phase there is no dip between them, a quarter turn apart there is.
    let mut apart = [0; 3];
    for (resolutions, phases) in [(1.0, 16), (1.5, 16), (2.5, 16)] {
        for k in 0..phases {
            let phase_rad = base.phase_rad + f64::from(k) * std::f64::consts::TAU / f64::from(phases);
            let mut others = [base; 3];
            others[0].range_m += resolutions * params.range_resolution_m();
            others[1].range_rate_mps += resolutions * params.velocity_resolution_mps();
            let sin = base.azimuth_rad.sin() + resolutions * params.azimuth_resolution_sin();
            others[2].azimuth_rad = sin.asin();
            for (axis, mut other) in others.into_iter().enumerate() {
                other.phase_rad = phase_rad;
                if resolutions == 1.0 {
                    apart[axis] += usize::from(points(&params, &[base, other], 4.0, 21).len() == 2);
                } else {
                    // Each pulls the other's peak towards or away from itself.
                    are_two(&params, base, other, if resolutions < 2.0 { 0.35 } else { 0.15 });
                }
            }
        }
    }
    println!("of 16 phases at one resolution: {apart:?} by range, velocity, azimuth");
    assert!(apart.iter().all(|n| *n >= 8), "{apart:?}");
}

#[test]
fn order_statistics_keep_a_weak_target_beside_strong_ones_that_averaging_loses() {
    let mut params = RadarParams::junction();
    let strong = |r: f64| PointTarget { amplitude: 300.0, ..target(r, 0.0, 2.0) };
    let weak = PointTarget { amplitude: 1.5, ..target(30.0, 0.0, 2.0) };
    let cell = params.range_cell_m();
    let scene = [strong(30.0 - 7.0 * cell), weak, strong(30.0 + 7.0 * cell)];
    (params.range_window, params.doppler_window) = (Window::BlackmanHarris, Window::BlackmanHarris);
    let has_weak = |params: &RadarParams| {
        points(params, &scene, 10.0, 2).iter().any(|p| errors(params, &weak, p).range_cells < 0.5)
    };
    assert!(!has_weak(&params));
    params.cfar.method = CfarMethod::OrderedStatistic { rank: 0.7 };
    assert!(has_weak(&params));
}

#[test]
fn a_saturated_converter_still_gives_the_target_where_it_is() {
    let params = RadarParams::junction();
    let t = PointTarget { amplitude: 90_000.0, ..target(25.0, -0.3, 4.0) };
    let found = points(&params, &[t], 10.0, 1);
    // The harmonics of what is cut off are points of their own.
    let near =
        found.iter().min_by(|a, b| (a.range_m - 25.0).abs().total_cmp(&(b.range_m - 25.0).abs())).unwrap();
    is_at(&params, &t, near);
    assert!(found.iter().all(|p| p.range_m.is_finite() && p.snr_db.unwrap().is_finite()));
}

#[test]
fn frames_without_a_signal_give_no_points() {
    let params = RadarParams::junction();
    let mut cube = RadarCube::new(&params).unwrap();
    let mut out = Vec::new();
    cube.process(&vec![0; params.frame_words()], &mut out).unwrap();
    assert!(out.is_empty(), "{out:?}");
    // All the same value: a target at the radar itself that stands still, and nothing else.
    for value in [1, i16::MAX, i16::MIN] {
        cube.process(&vec![value; params.frame_words()], &mut out).unwrap();
        assert!(out.iter().all(|p| p.range_m < 2.0 && p.range_rate_mps.abs() < 0.5), "{value}: {out:?}");
    }
}

#[test]
fn a_target_without_noise_does_not_break_the_estimate() {
    let params = RadarParams::junction();
    let found = points(&params, &[target(30.0, 0.2, 3.0)], 0.0, 0);
    let strongest = found.iter().max_by(|a, b| a.snr_db.unwrap().total_cmp(&b.snr_db.unwrap())).unwrap();
    is_at(&params, &target(30.0, 0.2, 3.0), strongest);
}

#[test]
fn of_too_many_points_the_strongest_stay() {
    let mut params = RadarParams::junction();
    let targets: Vec<PointTarget> = (0..8)
        .map(|k| PointTarget {
            amplitude: 20.0 + 5.0 * f64::from(k),
            ..target(10.0 + 6.0 * f64::from(k), 0.0, 2.0)
        })
        .collect();
    let all = points(&params, &targets, 10.0, 5);
    assert_eq!(all.len(), 8);
    params.max_points = 3;
    let kept = points(&params, &targets, 10.0, 5);
    let mut ranges: Vec<f64> = kept.iter().map(|p| f64::from(p.range_m)).collect();
    ranges.sort_by(f64::total_cmp);
    assert_eq!(ranges.len(), 3);
    for (got, want) in ranges.iter().zip([40.0, 46.0, 52.0]) {
        assert!((got - want).abs() < 0.1, "{ranges:?}");
    }
}

#[test]
fn channels_outside_the_row_add_to_detection_and_not_to_azimuth() {
    let mut params = RadarParams::junction();
    // Twelve channels, four of them elevated: eight in the row.
    params.array = VirtualArray {
        spacing_wavelengths: 0.5,
        slots: (0u8..12)
            .map(|c| if (4..8).contains(&c) { None } else { Some(if c < 4 { c } else { c - 4 }) })
            .collect(),
    };
    assert_eq!(params.array.aperture(), 8);
    let t = target(30.0, 0.35, -3.0);
    let found = points(&params, &[t], 10.0, 4);
    assert_eq!(found.len(), 1, "{found:?}");
    is_at(&params, &t, &found[0]);
}

#[test]
fn axes_are_those_of_the_waveform() {
    let params = RadarParams::junction();
    let c = 299_792_458.0;
    assert!((params.range_cell_m() - c * 12.5e6 / (2.0 * 27e12 * 256.0)).abs() < 1e-9);
    let centre = 77e9 + 27e12 * (3e-6 + 128.0 / 12.5e6);
    assert!((params.velocity_limit_mps() - c / centre / (4.0 * 96e-6)).abs() < 1e-9);
    let (ranges, velocities, azimuths) =
        (params.range_axis_m(), params.velocity_axis_mps(), params.azimuth_axis_rad());
    assert_eq!((ranges.len(), velocities.len(), azimuths.len()), (232, 128, 64));
    assert_eq!((ranges[0], velocities[0], azimuths[0]), (0.0, 0.0, Some(0.0)));
    assert!((velocities[64] + params.velocity_limit_mps()).abs() < 1e-9 && velocities[63] > 0.0);
    // Sixteen beams to the side of 64 at half a wavelength: the sine is a half, to the right.
    assert!((azimuths[16].unwrap() + 0.5f64.asin()).abs() < 1e-9);
    assert!(ranges.windows(2).all(|w| w[1] > w[0]));
}

#[test]
fn parameters_that_cannot_be_worked_with_are_named() {
    type Spoil = fn(&mut RadarParams);
    let cases: [(&str, Spoil); 10] = [
        ("slope_hz_per_s", |p| p.waveform.slope_hz_per_s = f64::NAN),
        ("ramp_s", |p| p.waveform.ramp_s = 1e-6),
        ("samples", |p| p.samples = 4096),
        ("loops", |p| p.loops = 1),
        ("transmitters, receivers", |p| p.transmitters = 0),
        ("slots", |p| p.array.slots.truncate(11)),
        ("beams", |p| p.beams = 48),
        ("false_alarm", |p| p.cfar.false_alarm = 0.0),
        ("training and guard cells", |p| p.cfar.train_range = 200),
        ("usable_band", |p| p.usable_band = 0.0),
    ];
    for (name, spoil) in cases {
        let mut params = RadarParams::junction();
        spoil(&mut params);
        assert_eq!(RadarCube::new(&params).unwrap_err().name, name);
    }
}
