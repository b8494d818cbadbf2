//! Directions of each peak: the channels of the horizontal row, turned back to one instant, through a Fourier transform across the array.
//!
//! The transform is a sum over the few slots for every beam: with most of its input zeros, a fast one saves nothing.

use super::cpu::Cube;
use super::dispatch::vectorised;
use super::params::MAX_BEAMS;
use super::peak::{BeamPeak, MAX_BEAM_PEAKS, Peak};
use super::plan::Plan;

/// A second target must be this far above the noise of one beam: the rate of false alarms was spent on the first.
pub(crate) const SECOND_TARGET_SNR: f32 = 20.0;

vectorised! {
    /// Fills in the beams of every peak.
    pub(crate) fn azimuth(plan: &Plan, cube: &Cube, peaks: &mut [Peak]) = azimuth_body;
}

#[inline(always)]
fn azimuth_body(plan: &Plan, cube: &Cube, peaks: &mut [Peak]) {
    let mut spectrum = [0.0f32; MAX_BEAMS];
    for peak in peaks {
        let power = &mut spectrum[..plan.params.beams];
        form_beams(plan, cube, peak.cell as usize, power);
        pick(plan, power, peak);
    }
}

/// Power of every beam at one cell.
#[inline(always)]
fn form_beams(plan: &Plan, cube: &Cube, cell: usize, power: &mut [f32]) {
    let (d, r) = (cell / plan.range_cells, cell % plan.range_cells);
    let beams = power.len();
    let (mut re, mut im) = ([0.0f32; MAX_BEAMS], [0.0f32; MAX_BEAMS]);
    let (re, im) = (&mut re[..beams], &mut im[..beams]);
    for [channel, slot] in &plan.row {
        let (x, y) = cube.at(*channel as usize, d, r);
        let w = plan.turn_back[*channel as usize / plan.params.receivers * plan.doppler_cells() + d];
        let (a, b) = (x * w[0] - y * w[1], x * w[1] + y * w[0]);
        let at = *slot as usize * beams;
        let steer = plan.steer_re[at..at + beams].iter().zip(&plan.steer_im[at..at + beams]);
        for ((re, im), (c, s)) in re.iter_mut().zip(im.iter_mut()).zip(steer) {
            *re = a * c + (*re - b * s);
            *im = a * s + (*im + b * c);
        }
    }
    for (power, (re, im)) in power.iter_mut().zip(re.iter().zip(im.iter())) {
        *power = re * re + im * im;
    }
}

/// The strongest local maxima of a circular spectrum; of equal neighbours the first.
#[inline(always)]
fn pick(plan: &Plan, power: &[f32], peak: &mut Peak) {
    let beams = power.len();
    let best = power.iter().fold(0.0f32, |a, b| a.max(*b));
    let share = second_target_share(plan);
    let least = (best * share).max(peak.noise * second_target_noise(plan));
    peak.beam_count = 0;
    for (beam, at) in power.iter().enumerate() {
        let (before, behind) = (power[(beam + beams - 1) % beams], power[(beam + 1) % beams]);
        let first = if beam == 0 { *at >= before } else { *at > before };
        let second = if beam + 1 == beams { *at > behind } else { *at >= behind };
        if *at > 0.0 && first && second && (*at >= best || *at > least) {
            insert(peak, BeamPeak { beam: beam as u32, before, at: *at, behind });
        }
    }
}

/// Keeps the strongest, strongest first; of equal ones the first stays ahead.
#[inline(always)]
fn insert(peak: &mut Peak, mut candidate: BeamPeak) {
    for i in 0..MAX_BEAM_PEAKS {
        if i >= peak.beam_count as usize {
            peak.beams[i] = candidate;
            peak.beam_count += 1;
            return;
        }
        if candidate.at > peak.beams[i].at {
            std::mem::swap(&mut candidate, &mut peak.beams[i]);
        }
    }
}

/// Least power of a second target over that of the strongest.
pub(crate) fn second_target_share(plan: &Plan) -> f32 {
    10f64.powf(-plan.params.second_target_db / 10.0) as f32
}

/// Least power of a second target over the noise of a cell, which all channels give and a beam only those in the row.
pub(crate) fn second_target_noise(plan: &Plan) -> f32 {
    SECOND_TARGET_SNR * plan.row.len() as f32 / plan.params.channels() as f32
}
