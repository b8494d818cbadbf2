//! The radar cube on one core.

use super::azimuth::azimuth;
use super::cfar::{Screen, Training, candidates, cfar, weigh};
use super::check::RadarParamsError;
use super::doppler_fft::doppler_fft;
use super::fft::Row;
use super::params::{LANES, RadarParams};
use super::peak::{Peak, points};
use super::plan::Plan;
use super::range_fft::range_fft;
use fusion_contract::RadarPoint;

/// Complex values by channel, range cell and loop or Doppler cell; rows of [`LANES`] neighbouring range cells,
/// [channel × block of range cells × Doppler cell].
#[derive(Clone, Debug)]
pub(crate) struct Cube {
    /// Real parts.
    pub re: Vec<Row>,
    /// Imaginary parts.
    pub im: Vec<Row>,
    blocks: usize,
    doppler_cells: usize,
}

impl Cube {
    fn new(plan: &Plan) -> Self {
        let rows = plan.params.channels() * plan.blocks() * plan.doppler_cells();
        Self {
            re: vec![Row::default(); rows],
            im: vec![Row::default(); rows],
            blocks: plan.blocks(),
            doppler_cells: plan.doppler_cells(),
        }
    }

    /// Where a row is.
    #[inline(always)]
    pub fn row(&self, channel: usize, block: usize, doppler_cell: usize) -> usize {
        (channel * self.blocks + block) * self.doppler_cells + doppler_cell
    }

    /// One value.
    #[inline(always)]
    pub fn at(&self, channel: usize, doppler_cell: usize, range_cell: usize) -> (f32, f32) {
        let row = self.row(channel, range_cell / LANES, doppler_cell);
        (self.re[row].0[range_cell % LANES], self.im[row].0[range_cell % LANES])
    }
}

/// How long each stage of the last frame took, nanoseconds; zeros without a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StageTimes {
    /// Samples to range cells.
    pub range_fft_ns: u64,
    /// Chirps to Doppler cells, and their power.
    pub doppler_fft_ns: u64,
    /// Detection.
    pub cfar_ns: u64,
    /// Directions and points.
    pub azimuth_ns: u64,
}

/// A frame that is not as long as the parameters say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a radar frame has {got} words of 16 bits, not {want}")]
pub struct FrameSizeError {
    /// What there was.
    pub got: usize,
    /// What there should be.
    pub want: usize,
}

/// The radar cube: frames of samples in, points out. Allocates nothing after its first frames.
#[derive(Clone, Debug)]
pub struct RadarCube {
    plan: Plan,
    cube: Cube,
    re: Vec<Row>,
    im: Vec<Row>,
    sum: Vec<Row>,
    power: Vec<f32>,
    training: Training,
    cells: Vec<u32>,
    peaks: Vec<Peak>,
    clock: Option<fn() -> u64>,
    times: StageTimes,
}

impl RadarCube {
    /// For frames of these parameters.
    ///
    /// # Errors
    ///
    /// A parameter that cannot be worked with.
    pub fn new(params: &RadarParams) -> Result<Self, RadarParamsError> {
        let plan = Plan::new(params)?;
        let rows = plan.range.len().max(plan.doppler_cells());
        Ok(Self {
            cube: Cube::new(&plan),
            re: vec![Row::default(); rows],
            im: vec![Row::default(); rows],
            sum: vec![Row::default(); plan.doppler_cells()],
            power: vec![0.0; plan.cells()],
            training: Training::new(&plan),
            cells: Vec::new(),
            peaks: Vec::with_capacity(plan.most_peaks()),
            plan,
            clock: None,
            times: StageTimes::default(),
        })
    }

    /// The tables.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// A clock that [`RadarCube::stage_times`] are taken with, nanoseconds.
    pub fn set_clock(&mut self, clock: Option<fn() -> u64>) {
        self.clock = clock;
    }

    /// Times of the last frame's stages.
    #[must_use]
    pub fn stage_times(&self) -> StageTimes {
        self.times
    }

    /// Points of one frame: samples by chirp, receiver and sample, chirps in the order they were sent, so that transmitters take turns.
    /// `out` is replaced.
    ///
    /// # Errors
    ///
    /// A frame of another size; `out` is then empty.
    pub fn process(&mut self, samples: &[i16], out: &mut Vec<RadarPoint>) -> Result<(), FrameSizeError> {
        self.run(samples, None, out)
    }

    /// The same points, with somebody else to tell which cells are worth weighing.
    ///
    /// # Errors
    ///
    /// As [`RadarCube::process`].
    pub fn process_screened(
        &mut self,
        samples: &[i16],
        screen: &mut dyn Screen,
        out: &mut Vec<RadarPoint>,
    ) -> Result<(), FrameSizeError> {
        self.run(samples, Some(screen), out)
    }

    fn run(
        &mut self,
        samples: &[i16],
        screen: Option<&mut dyn Screen>,
        out: &mut Vec<RadarPoint>,
    ) -> Result<(), FrameSizeError> {
        out.clear();
        let want = self.plan.params.frame_words();
        if samples.len() != want {
            return Err(FrameSizeError { got: samples.len(), want });
        }
        let now = || self.clock.map_or(0, |clock| clock());
        let start = now();
        let range = self.plan.range.len();
        range_fft(&self.plan, samples, &mut self.re[..range], &mut self.im[..range], &mut self.cube);
        let ranged = now();
        let doppler = self.plan.doppler_cells();
        let (re, im) = (&mut self.re[..doppler], &mut self.im[..doppler]);
        doppler_fft(&self.plan, &mut self.cube, re, im, &mut self.sum, &mut self.power);
        let transformed = now();
        match screen {
            None => cfar(&self.plan, &self.power, &mut self.training, &mut self.peaks),
            Some(screen) => {
                candidates(&self.plan, &self.power, &mut self.training, &mut self.cells);
                screen.screen(&self.plan, &self.power, &mut self.cells);
                weigh(&self.plan, &self.power, &mut self.training, &self.cells, &mut self.peaks);
            }
        }
        let detected = now();
        azimuth(&self.plan, &self.cube, &mut self.peaks);
        points(&self.peaks, &self.plan.params, out);
        self.times = StageTimes {
            range_fft_ns: ranged - start,
            doppler_fft_ns: transformed - ranged,
            cfar_ns: detected - transformed,
            azimuth_ns: now() - detected,
        };
        Ok(())
    }

    /// Power of the last frame, summed over channels, row-major [Doppler cell × range cell].
    #[must_use]
    pub fn power(&self) -> &[f32] {
        &self.power
    }

    /// Peaks of the last frame, in the order of their cells.
    #[must_use]
    pub fn peaks(&self) -> &[Peak] {
        &self.peaks
    }

    /// One value of the last frame's cube.
    #[must_use]
    pub fn value(&self, channel: usize, doppler_cell: usize, range_cell: usize) -> (f32, f32) {
        self.cube.at(channel, doppler_cell, range_cell)
    }
}
