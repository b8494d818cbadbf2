//! What detection and azimuth say about one local maximum; and the point that follows.

use super::params::RadarParams;
use fusion_contract::RadarPoint;

/// Most targets told apart by azimuth alone in one cell.
pub const MAX_BEAM_PEAKS: usize = 3;

/// A local maximum of the azimuth spectrum.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(C)]
#[cfg_attr(feature = "gpu", derive(bytemuck::Pod, bytemuck::Zeroable))]
pub struct BeamPeak {
    /// Beam.
    pub beam: u32,
    /// Power of the beam before it.
    pub before: f32,
    /// Its power.
    pub at: f32,
    /// Power of the beam behind it.
    pub behind: f32,
}

/// A local maximum of the range-Doppler map that stands out of the noise; laid out as the shaders write it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(C)]
#[cfg_attr(feature = "gpu", derive(bytemuck::Pod, bytemuck::Zeroable))]
pub struct Peak {
    /// Doppler cell × range cells + range cell.
    pub cell: u32,
    /// Mean noise under it.
    pub noise: f32,
    /// Its power.
    pub power: f32,
    /// Power of the range cell before it, 0 at the end of the axis.
    pub nearer: f32,
    /// Power of the range cell behind it, 0 at the end of the axis.
    pub farther: f32,
    /// Power of the Doppler cell before it.
    pub slower: f32,
    /// Power of the Doppler cell behind it.
    pub faster: f32,
    /// How many of `beams` are used, strongest first.
    pub beam_count: u32,
    /// Peaks of the azimuth spectrum.
    pub beams: [BeamPeak; MAX_BEAM_PEAKS],
}

/// Offset in cells, -0.5 to 0.5, of a maximum from the largest of three powers: a parabola through their logarithms.
/// Without noise the error stays below 0.017 cells for a Hann taper, 0.004 for four terms, 0.17 for none.
fn interpolate(before: f32, at: f32, behind: f32) -> f64 {
    if !(before > 0.0 && at > 0.0 && behind > 0.0) {
        return 0.0;
    }
    let (a, b, c) = (f64::from(before).ln(), f64::from(at).ln(), f64::from(behind).ln());
    let curve = a - 2.0 * b + c;
    if curve < 0.0 { (0.5 * (a - c) / curve).clamp(-0.5, 0.5) } else { 0.0 }
}

impl Peak {
    /// Appends the points of this peak: one for each target that azimuth tells apart.
    pub(crate) fn points(&self, params: &RadarParams, out: &mut Vec<RadarPoint>) {
        let (range_cells, doppler_cells) = (params.range_cells(), params.doppler_cells());
        let (doppler, range) = (self.cell as usize / range_cells, self.cell as usize % range_cells);
        let range = range as f64 + interpolate(self.nearer, self.power, self.farther);
        let doppler = doppler as f64 + interpolate(self.slower, self.power, self.faster);
        let range_rate_mps = params.range_rate_mps(doppler.rem_euclid(doppler_cells as f64));
        // The beat frequency holds the Doppler shift as well.
        let shift_hz = 2.0 * range_rate_mps / params.wavelength_m();
        let shift_m = shift_hz * super::params::SPEED_OF_LIGHT_MPS / (2.0 * params.waveform.slope_hz_per_s);
        let range_m = (params.range_m(range) - shift_m).max(0.0);
        // Noise is in the cell as well; a threshold above the mean keeps the difference positive.
        let excess = f64::from(self.power) / f64::from(self.noise) - 1.0;
        let strongest = f64::from(self.beams[0].at);
        for b in self.beams.iter().take(self.beam_count as usize) {
            let beam = f64::from(b.beam) + interpolate(b.before, b.at, b.behind);
            let Some(azimuth_rad) = params.azimuth_rad(beam.rem_euclid(params.beams as f64)) else {
                continue;
            };
            let share = f64::from(b.at) / strongest;
            let snr_db = 10.0 * (excess.max(1e-3) * share).log10();
            out.push(RadarPoint {
                range_m: range_m as f32,
                azimuth_rad: azimuth_rad as f32,
                range_rate_mps: range_rate_mps as f32,
                snr_db: Some(snr_db as f32),
            });
        }
    }
}

/// All points of a frame, ordered by cell; of more than `max_points` the strongest, strongest first.
pub(crate) fn points(peaks: &[Peak], params: &RadarParams, out: &mut Vec<RadarPoint>) {
    out.clear();
    for p in peaks {
        p.points(params, out);
    }
    if out.len() > params.max_points {
        let snr = |p: &RadarPoint| p.snr_db.unwrap_or(f32::NEG_INFINITY);
        out.sort_unstable_by(|a, b| {
            (snr(b).total_cmp(&snr(a)))
                .then(a.range_m.total_cmp(&b.range_m))
                .then(a.range_rate_mps.total_cmp(&b.range_rate_mps))
                .then(a.azimuth_rad.total_cmp(&b.azimuth_rad))
        });
        out.truncate(params.max_points);
    }
}

#[cfg(test)]
mod tests {
    use super::super::Window;
    use super::*;
    use std::f64::consts::TAU;

    /// Power of a tone at `offset` cells from a cell, as that cell has it.
    fn power(weights: &[f64], offset: f64) -> f32 {
        let (mut re, mut im) = (0.0, 0.0);
        for (n, w) in weights.iter().enumerate() {
            let (sin, cos) = (TAU * offset * n as f64 / weights.len() as f64).sin_cos();
            re += w * cos;
            im += w * sin;
        }
        (re * re + im * im) as f32
    }

    #[test]
    fn interpolation_is_as_near_as_stated() {
        for (window, most) in
            [(Window::Hann, 0.017), (Window::BlackmanHarris, 0.004), (Window::Rectangular, 0.17)]
        {
            let weights = window.weights(256);
            for i in -49..50 {
                let offset = f64::from(i) * 0.01;
                let p = |cell: f64| power(&weights, offset - cell);
                let off = (interpolate(p(-1.0), p(0.0), p(1.0)) - offset).abs();
                assert!(off < most, "{window:?} at {offset}: {off}");
            }
        }
    }

    #[test]
    fn interpolation_stays_at_the_cell_where_there_is_nothing_to_go_by() {
        for (a, b, c) in [(0.0, 1.0, 0.5), (0.5, 1.0, 0.0), (0.0, 0.0, 0.0), (1.0, 1.0, 1.0), (2.0, 1.0, 2.0)]
        {
            assert_eq!(interpolate(a, b, c), 0.0);
        }
        assert!(interpolate(1e-30, 1.0, 1.0).abs() <= 0.5);
    }
}
