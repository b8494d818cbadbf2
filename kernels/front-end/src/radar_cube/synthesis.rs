//! Samples as a radar would take them of point targets in white noise, for tests and benches; phases in f64, no approximation of the
//! target's movement.

use super::params::{RadarParams, SPEED_OF_LIGHT_MPS, Sampling};
use std::f64::consts::TAU;

/// A point target in constant radial motion.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointTarget {
    /// Range in the middle of the frame, metres.
    pub range_m: f64,
    /// Azimuth, radians, positive to the left.
    pub azimuth_rad: f64,
    /// Radial velocity, m/s, positive when receding.
    pub range_rate_mps: f64,
    /// Amplitude in steps of the converter.
    pub amplitude: f64,
    /// Phase it adds, radians.
    pub phase_rad: f64,
}

/// SplitMix64.
#[derive(Clone, Debug)]
struct Noise(u64);

impl Noise {
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// Two independent Gaussians of variance 1.
    fn pair(&mut self) -> (f64, f64) {
        let (u, v) = (1.0 - self.uniform(), TAU * self.uniform());
        let r = (-2.0 * u.ln()).sqrt();
        (r * v.cos(), r * v.sin())
    }
}

/// Phase of a target in one sample: of the delayed ramp against the one being sent, `2π (f0 τ + S τ t - S τ² / 2)`.
fn phase(params: &RadarParams, target: &PointTarget, left_m: f64, chirp: usize, sample: usize) -> f64 {
    let w = &params.waveform;
    let chirp_s = w.idle_s + w.ramp_s;
    let frame_s = chirp_s * (params.loops * params.transmitters) as f64;
    let ramp_t = w.adc_start_s + sample as f64 / w.sample_rate_hz;
    let t = chirp as f64 * chirp_s + w.idle_s + ramp_t;
    let range_m = target.range_m + target.range_rate_mps * (t - 0.5 * frame_s);
    let delay = (2.0 * range_m - left_m * target.azimuth_rad.sin()) / SPEED_OF_LIGHT_MPS;
    let cycles = w.start_frequency_hz * delay + w.slope_hz_per_s * delay * (ramp_t - 0.5 * delay);
    TAU * cycles.fract() + target.phase_rad
}

/// One frame, rounded and cut off at what `i16` holds. `noise` is the standard deviation of each word, `seed` picks the noise.
#[must_use]
pub fn frame(params: &RadarParams, targets: &[PointTarget], noise: f64, seed: u64) -> Vec<i16> {
    let mut out = Vec::with_capacity(params.frame_words());
    let mut random = Noise(seed);
    let slot_m = params.array.spacing_wavelengths * params.wavelength_m();
    for chirp in 0..params.loops * params.transmitters {
        for receiver in 0..params.receivers {
            let channel = chirp % params.transmitters * params.receivers + receiver;
            let slot = params.array.slots.get(channel).copied().flatten().unwrap_or(0);
            let left_m = f64::from(slot) * slot_m;
            for sample in 0..params.samples {
                let (a, b) = if noise > 0.0 { random.pair() } else { (0.0, 0.0) };
                let (mut re, mut im) = (noise * a, noise * b);
                for t in targets {
                    let (sin, cos) = phase(params, t, left_m, chirp, sample).sin_cos();
                    re += t.amplitude * cos;
                    im += t.amplitude * sin;
                }
                out.push(re.round() as i16);
                if params.sampling == Sampling::Complex {
                    out.push(im.round() as i16);
                }
            }
        }
    }
    out
}
