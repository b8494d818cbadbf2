//! Camera motion on a 1920 × 1080 luma frame: CPU twin, GPU, and the straightforward way, per stage and per frame, with the bound that
//! the memory sets.
//!
//! `cargo bench -p testbenches --bench camera_motion`

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a bench prints, and fails loudly")]

use compute_device::{AdapterChoice, Binding, Device, Dispatch, Staging, Storage};
use front_end::camera_motion::gpu::GpuCameraMotion;
use front_end::camera_motion::scene::{STEADY, Scene};
use front_end::camera_motion::{CameraMotion, LumaFrame, MotionParams, StageTimes, dispatch};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The straightforward way: pixel by pixel, and flood fill. The twin's oracle, so that it computes the same.
#[path = "../../kernels/front-end/tests/camera_motion/oracle.rs"]
#[allow(dead_code, missing_docs, reason = "a test's file")]
mod oracle;

const WIDTH: usize = 1920;
const HEIGHT: usize = 1080;
/// Frames before the measured ones: the background is learnt, bodies have stopped.
const WARM_UP: usize = 60;
const MEASURED: usize = 200;
/// The straightforward way and a GPU that is the processor are slow.
const MEASURED_SLOW: usize = 20;
const LONG: Duration = Duration::from_secs(60);
/// Bytes per pixel that the CPU twin moves where nothing is foreground: six planes and the raw classes are read, three planes written,
/// and three more in every fourth row.
const CPU_BYTES_PER_PIXEL: f64 = 7.0 + 3.0 + 0.75;
/// Bytes per pixel that the kernels move: six planes read and six written, raw classes read and classes written, classes read
/// in each of the five kernels of the components.
const GPU_BYTES_PER_PIXEL: f64 = 12.0 + 2.0 + 5.0;

fn clock() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

fn params() -> MotionParams {
    MotionParams { stop_frames: 20, learn_frames: 30, ..MotionParams::default() }
}

/// The frames of a scene, painted beforehand.
fn frames(bodies: usize, count: usize) -> Vec<Vec<u8>> {
    let scene = Scene::traffic(WIDTH, HEIGHT, bodies, 5);
    let paint = |n: usize| {
        let mut luma = Vec::new();
        scene.paint(n as u32, STEADY, &mut luma);
        luma
    };
    (0..count).map(paint).collect()
}

fn frame(luma: &[u8]) -> LumaFrame<'_> {
    LumaFrame::new(luma, WIDTH, HEIGHT, WIDTH).unwrap()
}

/// Median, 99th percentile and worst, milliseconds.
fn summary(name: &str, mut took: Vec<Duration>) {
    took.sort_unstable();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    let n = took.len();
    println!(
        "  {name}: median {:.2} ms, p99 {:.2} ms, worst {:.2} ms over {n} frames",
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

fn cpu(name: &str, frames: &[Vec<u8>]) {
    let mut motion = CameraMotion::new(params()).unwrap();
    motion.set_clock(Some(clock));
    let (mut took, mut sum, mut boxes, mut foreground) = (Vec::new(), StageTimes::default(), 0, 0u64);
    for (n, luma) in frames.iter().enumerate() {
        let start = Instant::now();
        let report = motion.push(&frame(luma));
        if n >= WARM_UP {
            took.push(start.elapsed());
            let t = motion.stage_times();
            sum.background_ns += t.background_ns;
            sum.clean_ns += t.clean_ns;
            sum.components_ns += t.components_ns;
            boxes += motion.boxes().len();
            foreground += u64::from(report.foreground_px);
        }
    }
    let count = took.len() as f64;
    summary(name, took);
    let us = |ns: u64| ns as f64 * 1e-3 / count;
    println!(
        "    mean us: background {:.0}, clean {:.0}, components {:.0}; {:.1} boxes and {:.1} % foreground a frame",
        us(sum.background_ns),
        us(sum.clean_ns),
        us(sum.components_ns),
        boxes as f64 / count,
        foreground as f64 / count / (WIDTH * HEIGHT) as f64 * 100.0
    );
}

fn gpu(device: &Device, frames: &[Vec<u8>]) {
    let mut motion = GpuCameraMotion::new(device, params(), LONG).unwrap();
    let (mut took, mut stages) = (Vec::new(), Vec::new());
    for (n, luma) in frames.iter().enumerate() {
        let start = Instant::now();
        motion.push(&frame(luma), LONG).unwrap();
        if n >= WARM_UP {
            took.push(start.elapsed());
            let now: Vec<_> = motion.stages().collect();
            stages.resize(now.len(), ("", 0u64));
            stages.iter_mut().zip(now).for_each(|(sum, (name, ns))| *sum = (name, sum.1 + ns));
        }
    }
    let count = took.len() as f64;
    summary("GPU, upload and read-back included", took);
    let each: Vec<_> =
        stages.iter().map(|(name, ns)| format!("{name} {:.0}", *ns as f64 * 1e-3 / count)).collect();
    println!("    mean us on the device: {}", each.join(", "));
}

fn straightforward(frames: &[Vec<u8>]) {
    let mut oracle = oracle::Oracle::new(params());
    let mut took = Vec::new();
    for (n, luma) in frames.iter().enumerate().skip(WARM_UP - 40).take(40 + MEASURED_SLOW) {
        let start = Instant::now();
        std::hint::black_box(oracle.push(&frame(luma)));
        if n >= WARM_UP {
            took.push(start.elapsed());
        }
    }
    summary("straightforward", took);
}

/// Bytes that the processor copies in a second, read and written counted; as many as a frame moves, since those may stay in its
/// cache.
fn cpu_copy_rate() -> f64 {
    let bytes = (CPU_BYTES_PER_PIXEL * (WIDTH * HEIGHT) as f64 / 2.0) as usize;
    let (from, mut to) = (vec![1u8; bytes], vec![0u8; bytes]);
    let best = (0..20).map(|_| {
        let start = Instant::now();
        to.copy_from_slice(std::hint::black_box(&from));
        std::hint::black_box(&to);
        start.elapsed()
    });
    2.0 * bytes as f64 / best.min().unwrap_or_default().as_secs_f64()
}

const COPY: &str = "
@group(0) @binding(0) var<storage, read> a: array<u32>;
@group(0) @binding(1) var<storage, read_write> b: array<u32>;
@compute @workgroup_size(256)
fn copy(@builtin(global_invocation_id) id: vec3<u32>) { b[id.x] = a[id.x]; }";

/// Bytes that the device copies in a second, read and written counted; none where it has no clock.
fn gpu_copy_rate(device: &Device) -> Option<f64> {
    let bytes = 32u64 << 20;
    let a = Storage::new(device, "a", bytes).unwrap();
    let b = Storage::new(device, "b", bytes).unwrap();
    let pipeline = device.pipeline("copy", COPY, "copy", &[Binding::Read, Binding::Write]).unwrap();
    let bind = device.bind(&pipeline, &[&a, &b]).unwrap();
    let mut staging = Staging::new(device, "copy");
    let mut best = u64::MAX;
    for _ in 0..8 {
        let mut frame = staging.frame();
        let groups = [(bytes / 4 / 256) as u32, 1, 1];
        frame.stage("copy", &[Dispatch { pipeline: &pipeline, bind: &bind, groups }]);
        frame.submit().unwrap();
        let answer = staging.wait(LONG).unwrap();
        best = best.min(answer.stages().map(|s| s.1).sum::<u64>());
    }
    (best > 0 && best < u64::MAX).then(|| 2.0 * bytes as f64 / (best as f64 * 1e-9))
}

fn bound(name: &str, bytes_per_pixel: f64, rate: f64) {
    let bytes = bytes_per_pixel * (WIDTH * HEIGHT) as f64;
    println!(
        "{name}: copies {:.1} GB/s; a frame moves {:.1} MB, so no less than {:.2} ms",
        rate * 1e-9,
        bytes * 1e-6,
        bytes / rate * 1e3
    );
}

fn main() {
    println!(
        "camera motion, {WIDTH} x {HEIGHT}, integers only (no multiply rate to compare with); target 8 ms on one core"
    );
    bound("CPU", CPU_BYTES_PER_PIXEL, cpu_copy_rate());
    let device = Device::open(&AdapterChoice::Any);
    match &device {
        Ok(device) => match gpu_copy_rate(device) {
            Some(rate) => bound(&device.adapter().to_string(), GPU_BYTES_PER_PIXEL, rate),
            None => println!("{}: has no clock", device.adapter()),
        },
        Err(error) => println!("SKIP GPU: {error}"),
    }
    for bodies in [0, 24, 60] {
        println!("{bodies} bodies:");
        let all = frames(bodies, WARM_UP + MEASURED);
        cpu("CPU twin", &all);
        if dispatch::use_baseline(true) {
            cpu("CPU twin, baseline instructions", &all);
        }
        dispatch::use_baseline(false);
        if let Ok(device) = &device {
            let slow = device.adapter().kind == compute_device::AdapterKind::Cpu;
            gpu(device, &all[..WARM_UP + if slow { MEASURED_SLOW } else { MEASURED }]);
        }
        straightforward(&all);
    }
}
