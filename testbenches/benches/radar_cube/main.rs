//! One raw radar frame of 256 samples × 128 loops × 12 virtual channels to points: the CPU's twin, every GPU, and a straightforward
//! chain of a published FFT crate, side by side, per stage and per frame, against the 50 ms of a radar that makes 20 frames a second.
//!
//! `cargo bench -p testbenches --bench radar_cube`

#![allow(clippy::print_stdout, reason = "a bench prints")]

mod bound;
mod straightforward;

use compute_device::{AdapterChoice, Device, adapters};
use front_end::radar_cube::dispatch::use_baseline;
use front_end::radar_cube::synthesis::{PointTarget, frame};
use front_end::radar_cube::{CfarMethod, GpuRadarCube, RadarCube, RadarParams, StageTimes};
use fusion_contract::RadarPoint;
use std::hint::black_box;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

const WARM_UP: usize = 20;
const MEASURED: usize = 300;
/// Time between frames at 20 Hz.
const BUDGET: Duration = Duration::from_millis(50);
const LONG: Duration = Duration::from_secs(60);

fn clock() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

/// All cells of both axes: nothing is saved at the end of the band.
fn params(method: CfarMethod) -> RadarParams {
    let mut params = RadarParams::junction();
    params.usable_band = 1.0;
    params.cfar.method = method;
    params
}

/// Forty vehicles' reflections in noise.
fn samples(params: &RadarParams) -> Vec<i16> {
    let spread = |i: u32, step: f64| (f64::from(i) * step).fract();
    let target = |i: u32| PointTarget {
        range_m: 5.0 + 60.0 * spread(i, 0.618_034),
        azimuth_rad: 1.6 * spread(i, 0.754_878) - 0.8,
        range_rate_mps: 18.0 * spread(i, 0.569_84) - 9.0,
        amplitude: 10.0 + 60.0 * spread(i, 0.324_718),
        phase_rad: f64::from(i),
    };
    frame(params, &(0..40).map(target).collect::<Vec<_>>(), 15.0, 1)
}

/// Least, median and 99th percentile, milliseconds.
fn at(times: &mut [u64]) -> [f64; 3] {
    times.sort_unstable();
    let pick = |share: f64| {
        times.get(((times.len() - 1) as f64 * share) as usize).copied().unwrap_or(0) as f64 * 1e-6
    };
    [pick(0.0), pick(0.5), pick(0.99)]
}

fn report(name: &str, frame: &mut [u64], stages: &mut [(&str, Vec<u64>)]) {
    let [least, median, p99] = at(frame);
    println!(
        "{name}: least {least:.3} ms, median {median:.3} ms, p99 {p99:.3} ms a frame over {} frames; {:.1} % of {} ms at 20 Hz",
        frame.len(),
        100.0 * median / (BUDGET.as_secs_f64() * 1e3),
        BUDGET.as_millis()
    );
    let text: Vec<String> = stages
        .iter_mut()
        .filter(|(_, times)| times.iter().any(|t| *t > 0))
        .map(|(stage, times)| {
            let [least, median, p99] = at(times);
            format!("{stage} {least:.3} / {median:.3} / {p99:.3}")
        })
        .collect();
    if !text.is_empty() {
        println!("    least / median / p99 ms: {}", text.join(", "));
    }
}

const STAGES: [&str; 4] = ["range_fft", "doppler_fft", "cfar", "azimuth"];

fn cpu(name: &str, params: &RadarParams, samples: &[i16]) -> Vec<RadarPoint> {
    let mut points = Vec::new();
    let Ok(mut cube) = RadarCube::new(params) else { return points };
    cube.set_clock(Some(clock));
    let mut frames = Vec::new();
    let mut stages = STAGES.map(|s| (s, Vec::new()));
    for i in 0..WARM_UP + MEASURED {
        let start = clock();
        let done = cube.process(black_box(samples), &mut points);
        let took = clock() - start;
        if i >= WARM_UP && done.is_ok() {
            frames.push(took);
            let StageTimes { range_fft_ns, doppler_fft_ns, cfar_ns, azimuth_ns } = cube.stage_times();
            for (stage, ns) in stages.iter_mut().zip([range_fft_ns, doppler_fft_ns, cfar_ns, azimuth_ns]) {
                stage.1.push(ns);
            }
        }
    }
    report(name, &mut frames, &mut stages);
    points
}

fn gpu(name: &str, adapter: &str, params: &RadarParams, samples: &[i16]) -> Option<usize> {
    let told = |error: &dyn std::fmt::Display| println!("{name}: {error}");
    let device = Device::open(&AdapterChoice::Named(adapter.to_owned())).map_err(|e| told(&e)).ok()?;
    let mut cube = GpuRadarCube::new(&device, params).map_err(|e| told(&e)).ok()?;
    cube.warm_up(LONG).map_err(|e| told(&e)).ok()?;
    let (mut frames, mut points) = (Vec::new(), Vec::new());
    let mut stages = STAGES.map(|s| (s, Vec::new()));
    for i in 0..WARM_UP + MEASURED {
        let start = clock();
        cube.process(black_box(samples), &mut points, LONG).map_err(|e| told(&e)).ok()?;
        let took = clock() - start;
        if i >= WARM_UP {
            frames.push(took);
            for (stage, (_, ns)) in stages.iter_mut().zip(cube.stage_times()) {
                stage.1.push(ns);
            }
        }
    }
    report(name, &mut frames, &mut stages);
    Some(points.len())
}

fn baseline(params: &RadarParams, samples: &[i16]) -> Option<usize> {
    let alpha = RadarCube::new(params).ok()?.plan().alpha.get(100).copied()?;
    let chain = straightforward::Chain::new(params, alpha);
    let mut frames = Vec::new();
    let mut stages = STAGES.map(|s| (s, Vec::new()));
    let mut points = 0;
    // A tenth: it is slow.
    for i in 0..(WARM_UP + MEASURED) / 10 {
        let start = clock();
        let ranges = chain.range_fft(black_box(samples));
        let ranged = clock();
        let (cube, power) = chain.doppler_fft(&ranges);
        let transformed = clock();
        let peaks = chain.cfar(&power);
        let detected = clock();
        points = black_box(chain.azimuth(&cube, &peaks));
        let end = clock();
        if i >= WARM_UP / 10 {
            frames.push(end - start);
            let took = [ranged - start, transformed - ranged, detected - transformed, end - detected];
            for (stage, ns) in stages.iter_mut().zip(took) {
                stage.1.push(ns);
            }
        }
    }
    report("rustfft, straightforward", &mut frames, &mut stages);
    Some(points)
}

fn main() {
    let averaging = params(CfarMethod::CellAveraging);
    let ordered = params(CfarMethod::OrderedStatistic { rank: 0.75 });
    let samples = samples(&averaging);
    println!(
        "{} samples x {} loops x {} channels, {} x {} cells",
        averaging.samples,
        averaging.loops,
        averaging.channels(),
        averaging.range_cells(),
        averaging.doppler_cells()
    );
    bound::of_a_core(&averaging);
    let points = cpu("CPU", &averaging, &samples);
    println!("    {} points of 40 targets", points.len());
    cpu("CPU, order statistic", &ordered, &samples);
    if use_baseline(true) {
        cpu("CPU, baseline instructions", &averaging, &samples);
        use_baseline(false);
    }
    let found = baseline(&averaging, &samples);
    println!("    {} peaks", found.unwrap_or(0));
    let all = adapters();
    if all.is_empty() {
        println!("SKIP GPU: there is no Vulkan adapter");
    }
    for a in all {
        match Device::open(&AdapterChoice::Named(a.name.clone()))
            .and_then(|d| bound::of_a_device(&d, &averaging))
        {
            Ok(()) => {}
            Err(error) => println!("{a}: {error}"),
        }
        let found = gpu(&format!("GPU, {a}"), &a.name, &averaging, &samples);
        println!("    {} points", found.unwrap_or(0));
        gpu("GPU, order statistic", &a.name, &ordered, &samples);
    }
}
