//! The radar cube's kernels and their twins give the same.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "what was measured, shown when a test fails")]
#![cfg(feature = "gpu")]

use compute_device::{AdapterKind, Device, DeviceError, Fault};
use front_end::radar_cube::synthesis::{PointTarget, frame};
use front_end::radar_cube::{
    BeamPeak, CfarMethod, CfarParams, GpuError, GpuRadarCube, Peak, RadarCube, RadarParams, Sampling,
    VirtualArray, Window,
};
use std::time::Duration;

const LONG: Duration = Duration::from_secs(60);

/// Difference of the cubes over the norm of what a cell sums. Both round the same operations; a GPU may fuse a product into a sum, which
/// changes each of some twenty stages by half a unit in the last place.
const CUBE: f64 = 2e-6;
/// Relative difference of sums of powers, which are the same terms in the same order from cubes that differ as above.
const SUM: f64 = 2e-5;

fn open() -> Option<Device> {
    Device::open_or_skip("radar cube on a GPU")
}

fn small() -> RadarParams {
    let mut params = RadarParams::junction();
    (params.samples, params.loops) = (64, 32);
    params.cfar = CfarParams {
        false_alarm: 1e-3,
        train_range: 4,
        guard_range: 2,
        train_doppler: 2,
        guard_doppler: 1,
        ..params.cfar
    };
    params
}

/// Shapes at the ends of what is allowed, with each sampling, method and some tapers.
fn shapes() -> Vec<RadarParams> {
    let ordered = CfarMethod::OrderedStatistic { rank: 0.75 };
    let mut all = vec![small(), small(), small(), small(), small(), small()];
    all[0].cfar.method = ordered;
    (all[1].sampling, all[1].samples, all[1].loops) = (Sampling::Real, 77, 21);
    (all[2].transmitters, all[2].receivers, all[2].array) = (1, 1, VirtualArray::uniform(1));
    (all[2].samples, all[2].loops, all[2].beams) = (9, 9, 8);
    all[2].cfar =
        CfarParams { train_range: 2, guard_range: 1, train_doppler: 1, guard_doppler: 1, ..all[2].cfar };
    (all[3].samples, all[3].loops, all[3].usable_band) = (128, 256, 1.0);
    (all[3].range_window, all[3].doppler_window) = (Window::Rectangular, Window::BlackmanHarris);
    (all[4].samples, all[4].loops, all[4].transmitters, all[4].receivers) = (300, 8, 2, 1);
    all[4].array = VirtualArray { spacing_wavelengths: -0.7, slots: vec![Some(0), None] };
    (all[4].cfar.train_doppler, all[4].cfar.guard_doppler, all[4].beams, all[4].sampling) =
        (1, 1, 256, Sampling::Real);
    (all[5].samples, all[5].loops, all[5].transmitters, all[5].receivers) = (16, 1100, 1, 2);
    (all[5].array, all[5].cfar.method) = (VirtualArray::uniform(2), ordered);
    (all[5].cfar.train_range, all[5].cfar.train_doppler) = (3, 5);
    all
}

fn contents(params: &RadarParams) -> Vec<(&'static str, Vec<i16>)> {
    let target = |range_m: f64, azimuth_rad: f64, range_rate_mps: f64| PointTarget {
        range_m,
        azimuth_rad,
        range_rate_mps,
        amplitude: 60.0,
        phase_rad: 0.3,
    };
    let targets = [target(4.0, 0.3, 2.0), target(9.0, -0.5, -3.0), target(9.0, 0.4, -3.0)];
    let saturated: Vec<i16> =
        (0..params.frame_words()).map(|i| if (i * i / 7) % 3 == 0 { i16::MIN } else { i16::MAX }).collect();
    vec![
        ("targets", frame(params, &targets, 10.0, 4)),
        ("noise", frame(params, &[], 3000.0, 5)),
        ("saturated", saturated),
        ("zeros", vec![0; params.frame_words()]),
    ]
}

/// Number of compared peaks.
fn compare(
    params: &RadarParams,
    what: &str,
    samples: &[i16],
    device: &Device,
    gpu: &mut GpuRadarCube,
) -> usize {
    let mut cpu = RadarCube::new(params).unwrap();
    let (mut want, mut got) = (Vec::new(), Vec::new());
    cpu.process(samples, &mut want).unwrap();
    // Not a number: whatever is not written shows.
    gpu.fill(u32::MAX, LONG).unwrap();
    gpu.process(samples, &mut got, LONG).unwrap();
    let (cube, power) = gpu.read_back(LONG).unwrap();
    let (cells, doppler_cells) = (params.range_cells(), params.doppler_cells());
    let energy: f64 = samples.iter().map(|x| f64::from(*x).powi(2)).sum();
    // What a cell of one channel sums, at most.
    let norm = (energy / params.channels() as f64).sqrt() * ((params.samples * params.loops) as f64).sqrt();
    for channel in 0..params.channels() {
        for d in 0..doppler_cells {
            for r in 0..cells {
                let (re, im) = cpu.value(channel, d, r);
                let [x, y] = cube[(channel * doppler_cells + d) * cells + r];
                let off = f64::from(re - x).hypot(f64::from(im - y));
                assert!(off <= CUBE * norm, "{what}, channel {channel}, cell {d} {r}: {re} {im}, {x} {y}");
            }
        }
    }
    let e = CUBE * norm * (params.channels() as f64).sqrt();
    let slack = |power: f64| 2.0 * power.sqrt() * e + e * e + SUM * power;
    for (i, (a, b)) in cpu.power().iter().zip(&power).enumerate() {
        let (a, b) = (f64::from(*a), f64::from(*b));
        assert!((a - b).abs() <= slack(a), "{what}, power of cell {i}: {a}, {b}");
    }
    let same_bits = cpu.power().iter().zip(&power).filter(|(a, b)| a.to_bits() == b.to_bits()).count();
    println!("{what}: {} of {} powers bitwise equal, {} peaks", same_bits, power.len(), cpu.peaks().len());
    if device.adapter().kind == AdapterKind::Cpu {
        // A processor driven as a GPU rounds as the processor does, and does not fuse.
        assert_eq!(same_bits, power.len(), "{what}");
        assert!(cpu.peaks() == gpu.peaks(), "{what}: {:#?} {:#?}", cpu.peaks(), gpu.peaks());
        assert_eq!(want, got, "{what}");
    }
    same_peaks(params, what, &cpu, gpu.peaks(), &slack);
    if cpu.peaks().iter().map(|p| p.cell).eq(gpu.peaks().iter().map(|p| p.cell)) && want.len() == got.len() {
        for (a, b) in want.iter().zip(&got) {
            let near = (a.range_m - b.range_m).abs() < 0.05 * params.range_cell_m() as f32
                && (a.range_rate_mps - b.range_rate_mps).abs() < 0.05 * params.velocity_cell_mps() as f32
                && (a.azimuth_rad.sin() - b.azimuth_rad.sin()).abs() < 0.02;
            // A spectrum that is flat to rounding has its maximum anywhere.
            assert!(near || what == "saturated", "{what}: {a:?} {b:?}");
        }
    }
    cpu.peaks().len()
}

/// The same cells, but for those that rounding decides; and the same numbers in them.
fn same_peaks(params: &RadarParams, what: &str, cpu: &RadarCube, gpu: &[Peak], slack: &dyn Fn(f64) -> f64) {
    let near = |a: f32, b: f32, scale: f64| f64::from((a - b).abs()) <= slack(scale);
    let mut only = 0;
    for p in cpu.peaks() {
        let Some(q) = gpu.iter().find(|q| q.cell == p.cell) else {
            only += 1;
            continue;
        };
        let scale = f64::from(p.power);
        for (a, b) in [
            (p.power, q.power),
            (p.noise, q.noise),
            (p.nearer, q.nearer),
            (p.farther, q.farther),
            (p.slower, q.slower),
            (p.faster, q.faster),
        ] {
            assert!(near(a, b, scale), "{what}: {p:?} {q:?}");
        }
        same_beams(params, what, p, q, scale, slack);
    }
    only += gpu.iter().filter(|q| cpu.peaks().iter().all(|p| p.cell != q.cell)).count();
    // Of noise alone a cell in a hundred lies so near its threshold or its neighbour.
    assert!(only <= 1 + cpu.peaks().len() / 50, "{what}: {only} of {} peaks differ", cpu.peaks().len());
}

fn same_beams(params: &RadarParams, what: &str, p: &Peak, q: &Peak, scale: f64, slack: &dyn Fn(f64) -> f64) {
    let row = params.array.slots.iter().flatten().count() as f64;
    // Every slot may hold all of the cell's power.
    let slack = slack(scale * row) * row;
    assert!(q.beam_count >= 1 && q.beam_count <= 3, "{what}: {q:?}");
    let (a, b) = (&p.beams[0], &q.beams[0]);
    assert!(f64::from((a.at - b.at).abs()) <= slack, "{what}: {p:?} {q:?}");
    if a.beam == b.beam {
        for (a, b) in [(a.before, b.before), (a.behind, b.behind)] {
            assert!(f64::from((a - b).abs()) <= slack, "{what}: {p:?} {q:?}");
        }
    }
    for b in &q.beams[q.beam_count as usize..] {
        assert_eq!(*b, BeamPeak::default(), "{what}: beams that are not used are zero");
    }
}

#[test]
fn kernels_agree_with_their_twins_at_the_ends_of_every_shape() {
    let Some(device) = open() else { return };
    println!("on {}", device.adapter());
    let mut peaks = 0;
    for params in shapes() {
        let mut gpu = GpuRadarCube::new(&device, &params).unwrap_or_else(|e| panic!("{e}: {params:?}"));
        for (what, samples) in contents(&params) {
            peaks += compare(&params, what, &samples, &device, &mut gpu);
        }
    }
    assert!(peaks > 30, "{peaks}");
}

#[test]
fn the_junction_radars_frame_gives_the_same_points() {
    let Some(device) = open() else { return };
    for method in [CfarMethod::CellAveraging, CfarMethod::OrderedStatistic { rank: 0.75 }] {
        let mut params = RadarParams::junction();
        params.cfar.method = method;
        let mut gpu = GpuRadarCube::new(&device, &params).unwrap();
        gpu.warm_up(LONG).unwrap();
        for seed in 0..2 {
            let target = |k: u32| PointTarget {
                range_m: 8.0 + 9.0 * f64::from(k),
                azimuth_rad: 0.25 * f64::from(k) - 0.6,
                range_rate_mps: 3.0 * f64::from(k) - 8.0,
                amplitude: 30.0,
                phase_rad: f64::from(k),
            };
            let targets: Vec<_> = (0..6).map(target).collect();
            let samples = frame(&params, &targets, 10.0, seed);
            assert!(compare(&params, "junction", &samples, &device, &mut gpu) >= 6);
        }
        if device.has_timestamps() {
            assert!(gpu.stage_times().all(|(_, ns)| ns > 0));
        }
    }
}

#[test]
fn more_peaks_than_the_first_read_holds_all_come_down() {
    let Some(device) = open() else { return };
    let mut params = RadarParams::junction();
    (params.samples, params.loops, params.max_points) = (512, 256, 1 << 20);
    (params.transmitters, params.receivers, params.array) = (1, 1, VirtualArray::uniform(1));
    params.waveform.ramp_s = 60e-6;
    params.cfar.false_alarm = 0.01;
    (params.range_window, params.doppler_window) = (Window::Rectangular, Window::Rectangular);
    params.array.slots = vec![Some(0)];
    params.beams = 8;
    let samples = frame(&params, &[], 100.0, 77);
    let mut gpu = GpuRadarCube::new(&device, &params).unwrap();
    let peaks = compare(&params, "many peaks", &samples, &device, &mut gpu);
    assert!(peaks > 1024, "{peaks}");
    assert!(gpu.peaks().windows(2).all(|w| w[0].cell < w[1].cell));
}

#[test]
fn frames_of_another_size_and_a_lost_device_are_errors() {
    let Some(device) = open() else { return };
    let params = small();
    let mut gpu = GpuRadarCube::new(&device, &params).unwrap();
    let mut points = Vec::new();
    assert!(matches!(gpu.process(&[0; 10], &mut points, LONG), Err(GpuError::FrameSize(_))));
    let samples = vec![0; params.frame_words()];
    assert_eq!(gpu.process(&samples, &mut points, LONG), Ok(()));
    device.inject(Fault::Lost).unwrap();
    for _ in 0..3 {
        assert!(gpu.process(&samples, &mut points, LONG).is_err());
        assert!(points.is_empty());
    }
    // Drivers tell when asked.
    assert!(device.lost().is_some());
    let error = gpu.process(&samples, &mut points, LONG).unwrap_err();
    assert!(matches!(error, GpuError::Device(DeviceError::Lost { .. })), "{error}");
    let mut bad = params.clone();
    bad.beams = 7;
    assert!(matches!(GpuRadarCube::new(&device, &bad), Err(GpuError::Params(_))));
}
