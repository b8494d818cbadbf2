//! The radar cube as its definition says, in f64, with a published Fourier transform and no regard to speed.

use front_end::radar_cube::{CfarMethod, Plan, RadarParams, Sampling, Window};
use rustfft::FftPlanner;
use rustfft::num_complex::Complex;
use std::f64::consts::TAU;

/// A complex number.
pub type C = Complex<f64>;

/// What the definition gives.
pub struct Oracle {
    pub params: RadarParams,
    /// [channel][Doppler cell][range cell], all range cells that are looked at.
    pub cube: Vec<Vec<Vec<C>>>,
    /// Root of the summed squares of tapered samples of each channel: what rounding errors are relative to.
    pub norm: Vec<f64>,
    /// [Doppler cell][range cell].
    pub power: Vec<Vec<f64>>,
}

fn weight(window: Window, n: usize, len: usize) -> f64 {
    let x = TAU * n as f64 / len as f64;
    match window {
        Window::Rectangular => 1.0,
        Window::Hann => (0.5 * x).sin().powi(2),
        Window::Hamming => 0.08 + 0.92 * (0.5 * x).sin().powi(2),
        Window::Blackman => 0.42 - 0.5 * x.cos() + 0.08 * (2.0 * x).cos(),
        Window::BlackmanHarris => {
            0.35875 - 0.48829 * x.cos() + 0.14128 * (2.0 * x).cos() - 0.01168 * (3.0 * x).cos()
        }
    }
}

/// Fourier transform at the length that is asked for.
fn transform(planner: &mut FftPlanner<f64>, x: &[C], len: usize) -> Vec<C> {
    let mut out = x.to_vec();
    out.resize(len, C::new(0.0, 0.0));
    planner.plan_fft_forward(len).process(&mut out);
    out
}

impl Oracle {
    pub fn new(params: &RadarParams, samples: &[i16]) -> Self {
        let p = params;
        let mut planner = FftPlanner::new();
        let words = p.sampling.words();
        let (mut cube, mut norm) = (Vec::new(), Vec::new());
        for channel in 0..p.channels() {
            let (transmitter, receiver) = (channel / p.receivers, channel % p.receivers);
            let mut energy = 0.0;
            // [loop][range cell]
            let mut ranges = Vec::new();
            for l in 0..p.loops {
                let chirp = l * p.transmitters + transmitter;
                let at = (chirp * p.receivers + receiver) * p.samples * words;
                let x: Vec<C> = (0..p.samples)
                    .map(|n| {
                        let re = f64::from(samples[at + n * words]);
                        let im = if p.sampling == Sampling::Complex {
                            f64::from(samples[at + n * words + 1])
                        } else {
                            0.0
                        };
                        C::new(re, im) * weight(p.range_window, n, p.samples)
                    })
                    .collect();
                let w = weight(p.doppler_window, l, p.loops);
                energy += x.iter().map(|c| c.norm_sqr()).sum::<f64>() * w * w;
                ranges.push(transform(&mut planner, &x, p.range_fft()));
            }
            norm.push(energy.sqrt());
            let mut cells = vec![vec![C::new(0.0, 0.0); p.range_cells()]; p.doppler_cells()];
            for r in 0..p.range_cells() {
                let x: Vec<C> =
                    (0..p.loops).map(|l| ranges[l][r] * weight(p.doppler_window, l, p.loops)).collect();
                for (d, c) in transform(&mut planner, &x, p.doppler_cells()).into_iter().enumerate() {
                    cells[d][r] = c;
                }
            }
            cube.push(cells);
        }
        let power = (0..p.doppler_cells())
            .map(|d| (0..p.range_cells()).map(|r| cube.iter().map(|c| c[d][r].norm_sqr()).sum()).collect())
            .collect();
        Self { params: params.clone(), cube, norm, power }
    }

    /// Mean noise under a cell: every cell of the window visited, the order statistic by sorting.
    pub fn noise(&self, plan: &Plan, d: usize, r: usize) -> f64 {
        let c = &self.params.cfar;
        let (cells, doppler_cells) = (self.params.range_cells(), self.params.doppler_cells());
        let mut training = Vec::new();
        for other in 0..doppler_cells {
            let apart = d.abs_diff(other);
            let apart = apart.min(doppler_cells - apart);
            for cell in 0..cells {
                let away = r.abs_diff(cell);
                let inside =
                    away <= c.train_range + c.guard_range && apart <= c.train_doppler + c.guard_doppler;
                let guarded = away <= c.guard_range && apart <= c.guard_doppler;
                if inside && !guarded {
                    training.push(self.power[other][cell]);
                }
            }
        }
        training.sort_by(f64::total_cmp);
        let estimate = match c.method {
            CfarMethod::CellAveraging => training.iter().sum::<f64>(),
            CfarMethod::OrderedStatistic { rank } => {
                training[(rank * training.len() as f64).round() as usize - 1]
            }
        };
        (estimate * f64::from(plan.level[r])).max(f64::from(plan.floor))
    }

    /// Neighbours of a cell, round the Doppler axis.
    pub fn neighbours(&self, d: usize, r: usize) -> Vec<f64> {
        let (cells, doppler_cells) = (self.params.range_cells() as i64, self.params.doppler_cells() as i64);
        let mut out = Vec::new();
        for i in -1..=1i64 {
            for j in -1..=1i64 {
                let cell = r as i64 + j;
                if (i, j) != (0, 0) && (0..cells).contains(&cell) {
                    out.push(self.power[(d as i64 + i).rem_euclid(doppler_cells) as usize][cell as usize]);
                }
            }
        }
        out
    }

    /// Power of every beam at a cell: transmitters turned back by the phase gathered until their turn, slots transformed across the array.
    pub fn beams(&self, d: usize, r: usize) -> Vec<f64> {
        let p = &self.params;
        let mut across = vec![C::new(0.0, 0.0); p.beams];
        let signed = if 2 * d >= p.doppler_cells() { d as f64 - p.doppler_cells() as f64 } else { d as f64 };
        for (channel, slot) in p.array.slots.iter().enumerate() {
            let Some(slot) = slot else { continue };
            let turn = (channel / p.receivers) as f64 / p.transmitters as f64;
            let back = C::from_polar(1.0, -TAU * signed * turn / p.doppler_cells() as f64);
            across[usize::from(*slot)] += self.cube[channel][d][r] * back;
        }
        transform(&mut FftPlanner::new(), &across, p.beams).iter().map(|c| c.norm_sqr()).collect()
    }
}
