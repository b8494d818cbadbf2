//! Whole frames of the filter's stages, side by side in one run: the CPU's twin on one core, the GPU, and straightforward nalgebra per
//! track; one junction of many tracks, then districts of junctions in one submission; and what the device could do at best.
//!
//! `cargo bench -p conformance --bench gpu`, on the adapter whose name has `KERBSIDE_GPU` in it, else on the best.

#![allow(clippy::print_stdout, reason = "a bench prints")]

mod baseline;
mod limits;
mod load;

use kernels::backend::{Backend, Job, Outcome, StageTimes};
use kernels::gpu::{AdapterChoice, Device, GpuBackend, GpuBatch};
use kernels::{CpuBackend, Stage};
use limits::Limits;
use load::Junction;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

const DEADLINE: Duration = Duration::from_secs(60);
/// Frames of each kind that are timed, and how long at most.
const FRAMES: usize = 30;
const PATIENCE: Duration = Duration::from_secs(4);

fn clock() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed().as_nanos() as u64
}

/// Median of the frame and of each stage, microseconds: predict, gate, associate, update.
struct Took {
    frame: f64,
    stages: [f64; 4],
}

/// Times `frame`, which says how long its stages took.
fn time(mut frame: impl FnMut() -> StageTimes) -> Took {
    frame();
    frame();
    let (begin, mut all) = (Instant::now(), Vec::new());
    while all.len() < FRAMES && (all.len() < 3 || begin.elapsed() < PATIENCE) {
        let start = Instant::now();
        let t = frame();
        let ns = start.elapsed().as_nanos() as u64;
        all.push([ns, t.predict_ns, t.gate_ns, t.associate_ns, t.update_ns]);
    }
    let median = |k: usize| {
        let mut of: Vec<u64> = all.iter().map(|a| a[k]).collect();
        of.sort_unstable();
        of[of.len() / 2] as f64 * 1e-3
    };
    Took { frame: median(0), stages: [1, 2, 3, 4].map(median) }
}

fn line(who: &str, t: &Took) {
    let [predict, gate, associate, update] = t.stages;
    println!(
        "    {who:<10} frame {:>10.0} us: predict {predict:>9.1}, gate {gate:>9.1}, associate {associate:>9.1}, update {update:>9.1}",
        t.frame
    );
}

fn sum(all: &[Outcome]) -> StageTimes {
    let mut sum = StageTimes::default();
    all.iter().for_each(|o| sum.add(&o.times));
    sum
}

fn run_cpu(cpu: &mut CpuBackend, job: &Job<'_>, out: &mut Outcome) {
    let done = cpu.submit(job).and_then(|()| cpu.complete(DEADLINE, out));
    assert_eq!(done, Ok(()));
}

fn one_junction(gpu: &GpuBackend, tracks: usize, limits: &Limits) {
    let junction = Junction::new(tracks, 1);
    let job = junction.job();
    let mut cpu = CpuBackend::with_capacity(tracks);
    cpu.set_clock(Some(clock));
    let mut out = Outcome::with_capacity(tracks);
    let by_cpu = time(|| {
        run_cpu(&mut cpu, &job, &mut out);
        out.times
    });
    let pairs = out.pairs.len();
    println!(
        "one junction, {tracks} tracks, {} detections, {:.2} pairs a track, {} iterations:",
        job.detections.len(),
        pairs as f64 / tracks as f64,
        out.iterations
    );
    line("CPU twin", &by_cpu);
    let Ok(mut gpu) = gpu.another() else { return println!("    the GPU failed") };
    let by_gpu = time(|| {
        let done = gpu.submit(&job).and_then(|()| gpu.complete(DEADLINE, &mut out));
        assert_eq!(done, Ok(()));
        out.times
    });
    assert_eq!(out.pairs.len(), pairs, "the GPU does the same work");
    line("GPU", &by_gpu);
    line("nalgebra", &time(|| baseline::frame(&junction, clock)));
    limits.print(&junction, pairs, gpu.bytes_moved(), &by_gpu.stages, by_gpu.frame);
}

fn district(gpu: &GpuBackend, tracks: usize, each: usize) {
    let junctions: Vec<Junction> =
        (0..tracks / each).map(|k| Junction::new(each, 1 + k as u64 % 16)).collect();
    let jobs: Vec<Job<'_>> = junctions.iter().map(Junction::job).collect();
    let mut outcomes = vec![Outcome::default(); jobs.len()];
    println!("{tracks} tracks in {} junctions of {each}:", jobs.len());
    let mut cpu = CpuBackend::with_capacity(each);
    cpu.set_clock(Some(clock));
    let by_cpu = time(|| {
        jobs.iter().zip(&mut outcomes).for_each(|(job, out)| run_cpu(&mut cpu, job, out));
        sum(&outcomes)
    });
    line("CPU twin", &by_cpu);
    let batch = GpuBatch::on(gpu.device());
    let Ok(mut batch) = batch else { return println!("    the GPU failed") };
    if let Err(error) = batch.submit(&jobs).and_then(|()| batch.complete(DEADLINE, &mut outcomes)) {
        return println!("    GPU: {error}");
    }
    let by_gpu = time(|| {
        let done = batch.submit(&jobs).and_then(|()| batch.complete(DEADLINE, &mut outcomes));
        assert_eq!(done, Ok(()));
        sum(&outcomes)
    });
    line("GPU", &by_gpu);
    let (up, down) = batch.bytes_moved();
    println!(
        "    moved up {:.1} MB and down {:.1} MB a frame; GPU {:.0} ns a track, CPU {:.0}",
        up as f64 * 1e-6,
        down as f64 * 1e-6,
        by_gpu.frame * 1e3 / tracks as f64,
        by_cpu.frame * 1e3 / tracks as f64
    );
}

fn main() {
    let choice = std::env::var("KERBSIDE_GPU").map_or(AdapterChoice::Any, AdapterChoice::Named);
    let opened = Device::open(&choice).map_err(|e| e.to_string());
    let start = Instant::now();
    let gpu = opened.and_then(|device| GpuBackend::on(&device).map_err(|e| e.to_string()));
    let gpu = match gpu {
        Ok(gpu) => gpu,
        Err(error) => return println!("SKIP gpu bench: {error}"),
    };
    println!(
        "{}; kernels compiled and run once in {:.0} ms",
        gpu.device().adapter(),
        start.elapsed().as_secs_f64() * 1e3
    );
    println!(
        "medians of up to {FRAMES} frames; a GPU's stages by its own clock, its frame by the host's, transfers included"
    );
    let limits = Limits::measure(gpu.device());
    for tracks in [64, 256, 1024] {
        one_junction(&gpu, tracks, &limits);
    }
    for (tracks, each) in [(4096, 64), (4096, 256), (16_384, 64), (16_384, 256), (65_536, 64), (65_536, 256)]
    {
        district(&gpu, tracks, each);
    }
    debug_assert_eq!(Stage::Update.name(), "update");
}
