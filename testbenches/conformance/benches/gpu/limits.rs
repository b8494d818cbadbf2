//! What the device could do at best: its measured rates of copying and of arithmetic, against what one frame needs.

use crate::load::Junction;
use compute_device::{Binding, Device, Dispatch, Staging, Storage};
use kernels::gpu::shader::SOURCES;
use kernels::table::Block;
use std::time::{Duration, Instant};

/// Copied and multiplied by one invocation each.
const COPY_WORDS: u32 = 8 << 20;
const ROUNDS: u32 = 4096;
const MULTIPLIERS: u32 = 1 << 15;

const KERNELS: &str = "
@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read_write> b: array<f32>;
@compute @workgroup_size(256)
fn copy(@builtin(global_invocation_id) id: vec3<u32>) {
    b[id.x] = a[id.x];
}
@compute @workgroup_size(256)
fn multiply(@builtin(global_invocation_id) id: vec3<u32>) {
    let x = a[id.x];
    let c = vec4<f32>(0.5, 0.25, 0.125, 1.0);
    // Four chains of four, so that none waits for itself.
    var p = vec4<f32>(x, x + 1.0, x + 2.0, x + 3.0);
    var q = p + c;
    var r = q + c;
    var s = r + c;
    for (var i = 0u; i < 4096u; i++) {
        p = p * x + c;
        q = q * x + c;
        r = r * x + c;
        s = s * x + c;
    }
    let sum = p + q + r + s;
    b[id.x] = sum.x + sum.y + sum.z + sum.w;
}";

/// Rates of one device.
pub struct Limits {
    bytes_per_s: f64,
    flops_per_s: f64,
}

impl Limits {
    /// Measures them: best of a few.
    pub fn measure(device: &Device) -> Self {
        let took = |kernel: &str, groups: u32| best(device, kernel, groups).unwrap_or(f64::NAN);
        let bytes_per_s = 8.0 * f64::from(COPY_WORDS) / took("copy", COPY_WORDS / 256);
        let flops = 32.0 * f64::from(ROUNDS) * f64::from(MULTIPLIERS);
        let flops_per_s = flops / took("multiply", MULTIPLIERS / 256);
        println!(
            "device: copies {:.1} GB/s (read and written), {:.1} GFLOP/s",
            bytes_per_s * 1e-9,
            flops_per_s * 1e-9
        );
        Self { bytes_per_s, flops_per_s }
    }

    /// What one frame needs and how near it came.
    pub fn print(&self, j: &Junction, pairs: usize, moved: (u64, u64), stages: &[f64; 4], frame_us: f64) {
        let (bytes, flops) = (bytes(j, pairs), flops(j, pairs));
        let us = |v: f64, rate: f64| v / rate * 1e6;
        for (k, stage) in ["predict", "gate", "associate", "update"].into_iter().enumerate() {
            let (by_bytes, by_flops) = (us(bytes[k], self.bytes_per_s), us(flops[k], self.flops_per_s));
            println!(
                "    {stage:<9} {:>8.0} kB {:>8.0} kflop: {:>7.1} us at least, {:.1} % of the limit",
                bytes[k] * 1e-3,
                flops[k] * 1e-3,
                by_bytes.max(by_flops),
                100.0 * by_bytes.max(by_flops) / stages[k]
            );
        }
        println!(
            "    moved up {:.0} kB and down {:.0} kB; stages are {:.0} % of the frame",
            moved.0 as f64 * 1e-3,
            moved.1 as f64 * 1e-3,
            100.0 * stages.iter().sum::<f64>() / frame_us
        );
    }
}

fn best(device: &Device, kernel: &str, groups: u32) -> Option<f64> {
    let bytes = 4 * u64::from(COPY_WORDS);
    let (a, b) = (Storage::new(device, "a", bytes).ok()?, Storage::new(device, "b", bytes).ok()?);
    let pipeline = device.pipeline(kernel, KERNELS, kernel, &[Binding::Read, Binding::Write]).ok()?;
    let bind = device.bind(&pipeline, &[&a, &b]).ok()?;
    let mut staging = Staging::new(device, "limits");
    let mut best = f64::INFINITY;
    for round in 0..6 {
        let mut frame = staging.frame();
        frame.stage(kernel, &[Dispatch { pipeline: &pipeline, bind: &bind, groups: [groups, 1, 1] }]);
        let start = Instant::now();
        frame.submit().ok()?;
        let answer = staging.wait(Duration::from_secs(30)).ok()?;
        let host = start.elapsed().as_secs_f64();
        let own = answer.stages().map(|s| s.1 as f64 * 1e-9).sum::<f64>();
        // The first compiles.
        if round > 0 {
            best = best.min(if device.has_timestamps() { own } else { host });
        }
    }
    Some(best)
}

/// Bytes that each stage must read and write, each word once.
fn bytes(j: &Junction, pairs: usize) -> [f64; 4] {
    let (n, pairs) = (j.tracks as f64, pairs as f64);
    let state = (size_of::<Block>() / 8) as f64;
    let (hypotheses, edge, detections) = (180.0 * 4.0, 12.0 * 4.0, 32.0 * j.detections.len() as f64);
    [
        n * 2.0 * state,
        n * (state + hypotheses) + pairs * edge + detections,
        // Once in, and the messages three times an iteration, of which there are about three.
        pairs * (12.0 + 3.0 * 3.0 * 4.0 + 16.0) + detections,
        n * (2.0 * state + hypotheses) + pairs * (edge + 72.0) + detections,
    ]
}

/// Operations of each stage, counted in the shaders' unrolled text, functions as often as they are called.
fn flops(j: &Junction, pairs: usize) -> [f64; 4] {
    let (n, pairs) = (j.tracks as f64, pairs as f64);
    let of = |kernel: &str, function: &str| operators(kernel, function) as f64;
    let predict: f64 =
        ["mix_models", "constant_velocity", "coordinated_turn", "stopped", "relax_size", "combine"]
            .map(|f| of("predict", f))
            .iter()
            .sum();
    let gate = of("gate radar", "gate") * 3.0
        + of("gate radar", "face_of") * 3.0
        + 9.0 * (of("gate radar", "fill") + of("gate radar", "invert") + of("gate radar", "keep"));
    let update = 9.0 * (of("update radar", "correct") + of("update radar", "fill_pht"));
    [
        n * predict * f64::from(j.step.count),
        n * gate + pairs * of("gate radar", "gate_track"),
        pairs * 3.0 * 9.0,
        n * update,
    ]
}

/// Arithmetic operators of a function's text, without those between brackets, which count places.
fn operators(kernel: &str, function: &str) -> usize {
    let text = SOURCES.iter().find(|s| s.name == kernel).map(|s| s.wgsl()).unwrap_or_default();
    let Some(from) = text.find(&format!("fn {function}(")) else { return 0 };
    let body = &text[from..];
    let body = &body[..body.find("\n}").unwrap_or(body.len())];
    let (mut depth, mut count) = (0, 0);
    for line in body.lines().map(|l| l.split("//").next().unwrap_or_default()) {
        for c in line.chars() {
            match c {
                '[' => depth += 1,
                ']' => depth -= 1,
                '*' | '/' | '+' | '-' if depth == 0 => count += 1,
                _ => {}
            }
        }
    }
    count
}
