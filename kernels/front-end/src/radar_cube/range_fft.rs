//! Samples of each chirp to range cells: taper, Fourier transform along samples.

use super::cpu::Cube;
use super::dispatch::vectorised;
use super::fft::Row;
use super::params::{LANES, Sampling};
use super::plan::Plan;

vectorised! {
    /// Transforms a frame, `[chirp × receiver × sample]`, into the cube's loops. `re` and `im` are scratch, one row a sample.
    pub(crate) fn range_fft(plan: &Plan, samples: &[i16], re: &mut [Row], im: &mut [Row], cube: &mut Cube) = range_fft_body;
}

#[inline(always)]
fn range_fft_body(plan: &Plan, samples: &[i16], re: &mut [Row], im: &mut [Row], cube: &mut Cube) {
    let p = &plan.params;
    for channel in 0..p.channels() {
        let (transmitter, receiver) = (channel / p.receivers, channel % p.receivers);
        for first in (0..p.loops).step_by(LANES) {
            let lanes = LANES.min(p.loops - first);
            // Loops that there are not stand for the last one and are not stored.
            let chirp = |lane: usize| {
                let l = first + lane.min(lanes - 1);
                let chirp = l * p.transmitters + transmitter;
                let words = p.samples * p.sampling.words();
                let start = (chirp * p.receivers + receiver) * words;
                &samples[start..start + words]
            };
            let chirps: [&[i16]; LANES] = std::array::from_fn(chirp);
            match p.sampling {
                Sampling::Complex => load_complex(plan, &chirps, re, im),
                Sampling::Real => load_real(plan, &chirps, re, im),
            }
            plan.range.transform(re, im);
            store(plan, channel, first, lanes, re, im, cube);
        }
    }
}

#[inline(always)]
fn load_complex(plan: &Plan, chirps: &[&[i16]; LANES], re: &mut [Row], im: &mut [Row]) {
    clear(plan, re, im);
    for (n, w) in plan.range_weights.iter().enumerate() {
        let place = plan.range.place()[n] as usize;
        let (mut a, mut b) = (Row::default(), Row::default());
        for l in 0..LANES {
            a.0[l] = f32::from(chirps[l][2 * n]);
            b.0[l] = f32::from(chirps[l][2 * n + 1]);
        }
        re[place] = a.times(*w);
        im[place] = b.times(*w);
    }
}

#[inline(always)]
fn load_real(plan: &Plan, chirps: &[&[i16]; LANES], re: &mut [Row], im: &mut [Row]) {
    clear(plan, re, im);
    im.fill(Row::default());
    for (n, w) in plan.range_weights.iter().enumerate() {
        let mut a = Row::default();
        for l in 0..LANES {
            a.0[l] = f32::from(chirps[l][n]);
        }
        re[plan.range.place()[n] as usize] = a.times(*w);
    }
}

/// Zeros where the transform is longer than the chirp.
#[inline(always)]
fn clear(plan: &Plan, re: &mut [Row], im: &mut [Row]) {
    for place in &plan.range.place()[plan.range_weights.len()..] {
        re[*place as usize] = Row::default();
        im[*place as usize] = Row::default();
    }
}

/// Turns columns that are chirps into rows that are range cells.
#[inline(always)]
fn store(plan: &Plan, channel: usize, first: usize, lanes: usize, re: &[Row], im: &[Row], cube: &mut Cube) {
    for block in 0..plan.blocks() {
        let from = block * LANES..(block + 1) * LANES;
        let at = cube.row(channel, block, first);
        transpose(&re[from.clone()], lanes, &mut cube.re[at..at + lanes]);
        transpose(&im[from], lanes, &mut cube.im[at..at + lanes]);
    }
}

#[inline(always)]
fn transpose(from: &[Row], lanes: usize, to: &mut [Row]) {
    for l in 0..lanes {
        for (cell, row) in from.iter().enumerate() {
            to[l].0[cell] = row.0[l];
        }
    }
}
