//! What a core or a device copies and multiplies, and what a frame needs of both: no chain of these stages is faster than the larger share.

use compute_device::{Binding, Device, DeviceError, Dispatch, Staging, Storage};
use front_end::radar_cube::RadarParams;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Bytes that a frame moves at the least, and its floating-point operations.
fn needs(params: &RadarParams) -> (f64, f64) {
    let (n, d) = (params.range_fft() as f64, params.doppler_cells() as f64);
    let (channels, cells) =
        (params.channels() as f64, params.range_cells() as f64 * params.doppler_cells() as f64);
    let flops =
        channels * params.loops as f64 * 5.0 * n * n.log2() + channels * cells * (5.0 * d.log2() + 4.0);
    // Samples in; the cube out, in and out again; power out.
    let bytes = 2.0 * params.frame_words() as f64 + 3.0 * 8.0 * channels * cells + 4.0 * cells;
    (bytes, flops)
}

fn report(name: &str, params: &RadarParams, copy: f64, multiply: f64) {
    let (bytes, flops) = needs(params);
    println!(
        "{name}: copies {:.1} GB/s, multiplies and adds {:.1} Gflop/s; a frame's {:.1} MB and {:.1} Mflop are {:.3} ms and {:.3} ms",
        copy * 1e-9,
        multiply * 1e-9,
        bytes * 1e-6,
        flops * 1e-6,
        1e3 * bytes / copy,
        1e3 * flops / multiply
    );
}

/// The least of twenty times, seconds.
fn least(mut run: impl FnMut()) -> f64 {
    let time = |_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64()
    };
    (0..20).map(time).fold(f64::INFINITY, f64::min)
}

/// Bytes of one copy: as large as a frame's cube.
const COPIED: usize = 4 << 20;

/// Numbers of one multiplication, and rounds.
const LANES: usize = 64;
const ROUNDS: usize = 4000;

/// Of one core. The compiler's baseline instructions multiply here; the kernels may have wider ones.
pub(crate) fn of_a_core(params: &RadarParams) {
    let (from, mut to) = (vec![1u64; COPIED / 8], vec![0u64; COPIED / 8]);
    let copy = 2.0 * COPIED as f64
        / least(|| {
            to.copy_from_slice(black_box(&from));
            black_box(&mut to);
        });
    let multiply = (ROUNDS * LANES * 2) as f64
        / least(|| {
            let mut x = black_box([1.0f32; LANES]);
            for _ in 0..ROUNDS {
                for x in &mut x {
                    *x = *x * 0.999_9 + 1e-5;
                }
            }
            black_box(x);
        });
    report("one core, baseline instructions", params, copy, multiply);
}

const KERNELS: &str = "
@group(0) @binding(0) var<storage, read> a: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> b: array<vec4<f32>>;
@compute @workgroup_size(256)
fn copy(@builtin(global_invocation_id) id: vec3<u32>) {
    if (id.x < arrayLength(&b)) { b[id.x] = a[id.x]; }
}
@compute @workgroup_size(256)
fn multiply(@builtin(global_invocation_id) id: vec3<u32>) {
    if (id.x >= arrayLength(&b)) { return; }
    var x = a[id.x];
    for (var i = 0u; i < 256u; i++) { x = x * 0.9999 + vec4<f32>(1e-5); }
    b[id.x] = x;
}
";

/// Bytes that a device copies at once: more than its caches hold.
const DEVICE_BYTES: u64 = 64 << 20;
const DEVICE_ROUNDS: f64 = 256.0;

/// Of a device, by its own clock where it has one.
pub(crate) fn of_a_device(device: &Device, params: &RadarParams) -> Result<(), DeviceError> {
    let (a, b) = (Storage::new(device, "a", DEVICE_BYTES)?, Storage::new(device, "b", DEVICE_BYTES)?);
    let mut staging = Staging::new(device, "bound");
    let groups = [(DEVICE_BYTES / 16 / 256) as u32, 1, 1];
    let mut rates = [0.0f64; 2];
    let work = [2.0 * DEVICE_BYTES as f64, 2.0 * DEVICE_ROUNDS * (DEVICE_BYTES / 4) as f64];
    for ((kernel, rate), work) in ["copy", "multiply"].into_iter().zip(&mut rates).zip(work) {
        let pipeline = device.pipeline(kernel, KERNELS, kernel, &[Binding::Read, Binding::Write])?;
        let bind = device.bind(&pipeline, &[&a, &b])?;
        for _ in 0..5 {
            let mut frame = staging.frame();
            frame.stage(kernel, &[Dispatch { pipeline: &pipeline, bind: &bind, groups }]);
            let start = Instant::now();
            frame.submit()?;
            let answer = staging.wait(Duration::from_secs(60))?;
            let waited = start.elapsed().as_secs_f64();
            let seconds = answer.stages().next().map_or(0, |s| s.1) as f64 * 1e-9;
            *rate = rate.max(work / if seconds > 0.0 { seconds } else { waited });
        }
    }
    report(&device.adapter().to_string(), params, rates[0], rates[1]);
    Ok(())
}
