//! Tables that follow from the parameters, worked out once in f64, the same for the twins on every device.

use super::check::RadarParamsError;
use super::fft::Fft;
use super::params::{CfarMethod, LANES, RadarParams};
use super::threshold::{effective_cells, threshold};
use std::f64::consts::TAU;

/// Variance of rounding to whole numbers.
const ROUNDING: f64 = 1.0 / 12.0;

/// The tables.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The parameters they follow from.
    pub params: RadarParams,
    /// Range transform.
    pub range: Fft,
    /// Taper along samples.
    pub range_weights: Vec<f32>,
    /// Range cells.
    pub range_cells: usize,
    /// Doppler transform.
    pub doppler: Fft,
    /// Taper along chirps.
    pub doppler_weights: Vec<f32>,
    /// `e^(-2πi f t)` by transmitter and Doppler cell, [transmitter × Doppler cell]: undoes the phase that a target gathers until the
    /// transmitter's turn.
    pub turn_back: Vec<[f32; 2]>,
    /// Number of the order statistic counted from 1, by range cell; 0 for cell averaging.
    pub rank: Vec<u32>,
    /// Times the estimate gives the mean noise, by range cell.
    pub level: Vec<f32>,
    /// Times the mean noise gives the threshold, by range cell.
    pub alpha: Vec<f32>,
    /// One over the product of `level` and `alpha`, by range cell: times a cell gives what the order statistic must be below.
    pub reach: Vec<f32>,
    /// The least noise believed: that of the converter's rounding. An estimate below it comes from samples without noise.
    pub floor: f32,
    /// Roots of the azimuth transform: `e^(-2πi k / beams)`.
    pub beam_roots: Vec<[f32; 2]>,
    /// The same by slot and beam, [slot × beam], real parts.
    pub(crate) steer_re: Vec<f32>,
    /// Imaginary parts.
    pub(crate) steer_im: Vec<f32>,
    /// `(channel, slot)` of the channels in the horizontal row, by slot.
    pub row: Vec<[u32; 2]>,
}

impl Plan {
    /// From parameters.
    ///
    /// # Errors
    ///
    /// A parameter that cannot be worked with.
    pub fn new(params: &RadarParams) -> Result<Self, RadarParamsError> {
        params.check()?;
        let range = Fft::new(params.range_fft());
        let doppler = Fft::new(params.doppler_cells());
        let range_weights = params.range_window.weights(params.samples);
        let doppler_weights = params.doppler_window.weights(params.loops);
        let mut plan = Self {
            params: params.clone(),
            range,
            range_cells: params.range_cells(),
            doppler,
            turn_back: turn_back(params),
            rank: Vec::new(),
            level: Vec::new(),
            alpha: Vec::new(),
            reach: Vec::new(),
            floor: floor(params, &range_weights, &doppler_weights) as f32,
            range_weights: range_weights.iter().map(|w| *w as f32).collect(),
            doppler_weights: doppler_weights.iter().map(|w| *w as f32).collect(),
            steer_re: steer(params, 0),
            steer_im: steer(params, 1),
            beam_roots: roots(params.beams),
            row: row(params),
        };
        plan.thresholds();
        Ok(plan)
    }

    /// Doppler cells.
    #[must_use]
    pub fn doppler_cells(&self) -> usize {
        self.doppler.len()
    }

    /// Cells of the range-Doppler map.
    #[must_use]
    pub fn cells(&self) -> usize {
        self.range_cells * self.doppler_cells()
    }

    /// Blocks of [`LANES`] range cells.
    #[must_use]
    pub fn blocks(&self) -> usize {
        self.range_cells / LANES
    }

    /// Most cells that can be local maxima: one in every two by two.
    #[must_use]
    pub fn most_peaks(&self) -> usize {
        self.range_cells.div_ceil(2) * self.doppler_cells().div_ceil(2)
    }

    fn thresholds(&mut self) {
        let p = &self.params;
        let reach = p.cfar.reach_range();
        let edge = |cell: usize| (cell.min(reach), (self.range_cells - 1 - cell).min(reach));
        let mut last = None;
        for cell in 0..self.range_cells {
            if last.is_none_or(|(e, _)| e != edge(cell)) {
                let (n, effective) = effective_cells(p, cell);
                last = Some((
                    edge(cell),
                    threshold(p.cfar.method, p.cfar.false_alarm, p.channels(), n, effective),
                ));
            }
            if let Some((_, t)) = last {
                self.rank.push(t.rank as u32);
                self.level.push(t.level as f32);
                self.alpha.push(t.alpha as f32);
                self.reach.push((1.0 / (t.level * t.alpha)) as f32);
            }
        }
    }

    /// Whether the estimate is an order statistic.
    #[must_use]
    pub fn ordered(&self) -> bool {
        matches!(self.params.cfar.method, CfarMethod::OrderedStatistic { .. })
    }
}

fn roots(len: usize) -> Vec<[f32; 2]> {
    (0..len)
        .map(|k| {
            let x = TAU * k as f64 / len as f64;
            [x.cos() as f32, -x.sin() as f32]
        })
        .collect()
}

fn turn_back(params: &RadarParams) -> Vec<[f32; 2]> {
    let cells = params.doppler_cells();
    let mut out = Vec::with_capacity(params.transmitters * cells);
    for t in 0..params.transmitters {
        for k in 0..cells {
            let signed = if 2 * k >= cells { k as f64 - cells as f64 } else { k as f64 };
            let x = TAU * signed * t as f64 / (cells * params.transmitters) as f64;
            out.push([x.cos() as f32, -x.sin() as f32]);
        }
    }
    out
}

/// Rounding noise of the converter, through both transforms, summed over channels.
fn floor(params: &RadarParams, range: &[f64], doppler: &[f64]) -> f64 {
    let power = |w: &[f64]| w.iter().map(|w| w * w).sum::<f64>();
    params.sampling.words() as f64 * ROUNDING * power(range) * power(doppler) * params.channels() as f64
}

fn steer(params: &RadarParams, part: usize) -> Vec<f32> {
    let roots = roots(params.beams);
    let slots = 0..params.array.aperture();
    slots
        .flat_map(|s| (0..params.beams).map(move |b| (s * b) % params.beams))
        .map(|k| roots[k][part])
        .collect()
}

fn row(params: &RadarParams) -> Vec<[u32; 2]> {
    let slots = params.array.slots.iter().enumerate();
    let mut row: Vec<_> = slots.filter_map(|(c, s)| s.map(|s| [c as u32, u32::from(s)])).collect();
    row.sort_unstable_by_key(|[channel, slot]| (*slot, *channel));
    row
}
