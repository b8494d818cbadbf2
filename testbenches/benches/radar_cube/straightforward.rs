//! The chain as one writes it first: vectors of complex numbers, a published FFT, every cell's window summed.

use front_end::radar_cube::RadarParams;
use rustfft::num_complex::Complex;
use rustfft::{Fft, FftPlanner};
use std::sync::Arc;

/// The chain.
pub(crate) struct Chain<'a> {
    params: &'a RadarParams,
    range: Arc<dyn Fft<f32>>,
    doppler: Arc<dyn Fft<f32>>,
    across: Arc<dyn Fft<f32>>,
    range_weights: Vec<f32>,
    doppler_weights: Vec<f32>,
    alpha: f32,
}

impl<'a> Chain<'a> {
    /// With the twin's threshold, the same for all cells.
    pub(crate) fn new(params: &'a RadarParams, alpha: f32) -> Self {
        let mut planner = FftPlanner::new();
        let weights = |w: Vec<f64>| w.into_iter().map(|x| x as f32).collect();
        Self {
            params,
            range: planner.plan_fft_forward(params.range_fft()),
            doppler: planner.plan_fft_forward(params.doppler_cells()),
            across: planner.plan_fft_forward(params.beams),
            range_weights: weights(params.range_window.weights(params.samples)),
            doppler_weights: weights(params.doppler_window.weights(params.loops)),
            alpha,
        }
    }

    /// [channel × loop × range cell].
    pub(crate) fn range_fft(&self, samples: &[i16]) -> Vec<Complex<f32>> {
        let p = self.params;
        let mut cube = Vec::with_capacity(p.channels() * p.loops * p.range_fft());
        for channel in 0..p.channels() {
            for l in 0..p.loops {
                let chirp = l * p.transmitters + channel / p.receivers;
                let start = (chirp * p.receivers + channel % p.receivers) * p.samples;
                let from = cube.len();
                cube.extend((0..p.samples).map(|n| {
                    let at = 2 * (start + n);
                    Complex::new(f32::from(samples[at]), f32::from(samples[at + 1])) * self.range_weights[n]
                }));
                self.range.process(&mut cube[from..]);
            }
        }
        cube
    }

    /// [channel × range cell × Doppler cell], and power [Doppler cell × range cell].
    pub(crate) fn doppler_fft(&self, cube: &[Complex<f32>]) -> (Vec<Complex<f32>>, Vec<f32>) {
        let p = self.params;
        let cells = p.range_fft();
        let mut out = Vec::with_capacity(cube.len());
        let mut power = vec![0.0; cells * p.loops];
        for channel in 0..p.channels() {
            for r in 0..cells {
                let from = out.len();
                out.extend(
                    (0..p.loops).map(|l| cube[(channel * p.loops + l) * cells + r] * self.doppler_weights[l]),
                );
                self.doppler.process(&mut out[from..]);
                for (d, x) in out[from..].iter().enumerate() {
                    power[d * cells + r] += x.norm_sqr();
                }
            }
        }
        (out, power)
    }

    /// `(Doppler cell, range cell)` of peaks.
    pub(crate) fn cfar(&self, power: &[f32]) -> Vec<(usize, usize)> {
        let (cells, doppler_cells) = (self.params.range_fft() as isize, self.params.loops as isize);
        let c = &self.params.cfar;
        let (rr, rd) = (c.reach_range() as isize, c.reach_doppler() as isize);
        let (gr, gd) = (c.guard_range as isize, c.guard_doppler as isize);
        let at = |d: isize, r: isize| power[(d.rem_euclid(doppler_cells) * cells + r) as usize];
        let mut found = Vec::new();
        for d in 0..doppler_cells {
            for r in 0..cells {
                let (mut sum, mut n) = (0.0, 0);
                for i in -rd..=rd {
                    for j in (-rr).max(-r)..=rr.min(cells - 1 - r) {
                        if i.abs() > gd || j.abs() > gr {
                            sum += at(d + i, r + j);
                            n += 1;
                        }
                    }
                }
                let largest = (-1..=1).all(|i| {
                    (-1..=1).all(|j| !(0..cells).contains(&(r + j)) || at(d, r) >= at(d + i, r + j))
                });
                if largest && at(d, r) > self.alpha * sum / n as f32 {
                    found.push((d as usize, r as usize));
                }
            }
        }
        found
    }

    /// Number of peaks with a direction.
    pub(crate) fn azimuth(&self, cube: &[Complex<f32>], peaks: &[(usize, usize)]) -> usize {
        let p = self.params;
        let mut points = 0;
        for (d, r) in peaks {
            let signed = if 2 * d >= p.loops { *d as f32 - p.loops as f32 } else { *d as f32 };
            let mut across = vec![Complex::new(0.0, 0.0); p.beams];
            for channel in 0..p.channels() {
                let turn = -std::f32::consts::TAU * signed * (channel / p.receivers) as f32
                    / (p.transmitters * p.loops) as f32;
                across[channel] =
                    cube[(channel * p.range_fft() + r) * p.loops + d] * Complex::from_polar(1.0, turn);
            }
            self.across.process(&mut across);
            let best = across.iter().map(|x| x.norm_sqr()).fold(0.0, f32::max);
            points += usize::from(best > 0.0);
        }
        points
    }
}
