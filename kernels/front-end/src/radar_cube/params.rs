//! What a radar sends, samples and looks with; and the axes of range, velocity and azimuth that follow.

use super::window::Window;

/// Speed of light, m/s.
pub const SPEED_OF_LIGHT_MPS: f64 = 299_792_458.0;

/// Cells that the twins treat together; axes are multiples of it.
pub const LANES: usize = 8;

/// Largest transform: what one workgroup's memory holds (16 KiB, the least that WebGPU promises).
pub const MAX_FFT: usize = 2048;

/// Most virtual channels.
pub const MAX_CHANNELS: usize = 64;

/// Most beams of the azimuth transform.
pub const MAX_BEAMS: usize = 256;

/// Most cells of a CFAR window: bounds the loops of a GPU invocation, which Mesa 22.3 ends after 65,535 rounds without a word.
pub const MAX_WINDOW: usize = 900;

/// What one sample is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sampling {
    /// In-phase and quadrature, `i16` each, in-phase first.
    #[default]
    Complex,
    /// In-phase alone, `i16`.
    Real,
}

impl Sampling {
    /// Words of 16 bits in one sample.
    #[must_use]
    pub const fn words(self) -> usize {
        match self {
            Self::Complex => 2,
            Self::Real => 1,
        }
    }
}

/// One chirp of a frequency-modulated continuous-wave radar: a ramp upwards, sampled for part of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Waveform {
    /// Frequency at the start of the ramp, Hz.
    pub start_frequency_hz: f64,
    /// Slope of the ramp, Hz/s.
    pub slope_hz_per_s: f64,
    /// Sampling rate of the converter, Hz.
    pub sample_rate_hz: f64,
    /// From the start of the ramp to the first sample, seconds.
    pub adc_start_s: f64,
    /// Pause before each ramp, seconds.
    pub idle_s: f64,
    /// Length of the ramp, seconds.
    pub ramp_s: f64,
}

/// Where the virtual channels (transmitter and receiver taken together) sit across boresight.
#[derive(Clone, Debug, PartialEq)]
pub struct VirtualArray {
    /// Distance between neighbouring slots in wavelengths; positive where slots count to the left as seen from the radar, negative to the
    /// right.
    pub spacing_wavelengths: f64,
    /// Slot of each virtual channel, channel = transmitter × receivers + receiver; none for channels that are not in the horizontal row.
    /// They add to detection, not to azimuth. Two channels in one slot are summed.
    pub slots: Vec<Option<u8>>,
}

impl VirtualArray {
    /// Channels in one row, in order, at half a wavelength.
    #[must_use]
    pub fn uniform(channels: usize) -> Self {
        Self { spacing_wavelengths: 0.5, slots: (0..channels).map(|c| u8::try_from(c).ok()).collect() }
    }

    /// Slots from the first to the last.
    #[must_use]
    pub fn aperture(&self) -> usize {
        self.slots.iter().flatten().max().map_or(0, |s| usize::from(*s) + 1)
    }
}

/// How the noise under a cell is estimated from the cells around it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CfarMethod {
    /// Mean of the training cells: least loss in even noise.
    CellAveraging,
    /// An order statistic (Rohling 1983, IEEE Trans. AES 19(4)): neighbouring targets do not hide each other.
    OrderedStatistic {
        /// Rank over number of training cells, 0.5 to below 1.
        rank: f64,
    },
}

/// Detection at a constant rate of false alarms. The window is a rectangle around the cell, less a smaller one that guards it; it is
/// cut at the ends of the range axis and goes round on the Doppler axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CfarParams {
    /// The estimate.
    pub method: CfarMethod,
    /// Probability that a cell of noise is called a target.
    pub false_alarm: f64,
    /// Training cells on each side, range.
    pub train_range: usize,
    /// Guard cells on each side, range.
    pub guard_range: usize,
    /// Training cells on each side, Doppler.
    pub train_doppler: usize,
    /// Guard cells on each side, Doppler.
    pub guard_doppler: usize,
}

impl Default for CfarParams {
    fn default() -> Self {
        Self {
            method: CfarMethod::CellAveraging,
            false_alarm: 1e-6,
            train_range: 8,
            guard_range: 3,
            train_doppler: 4,
            guard_doppler: 3,
        }
    }
}

impl CfarParams {
    /// Cells from the middle to the end of the window, range.
    #[must_use]
    pub const fn reach_range(&self) -> usize {
        self.train_range + self.guard_range
    }

    /// Cells from the middle to the end of the window, Doppler.
    #[must_use]
    pub const fn reach_doppler(&self) -> usize {
        self.train_doppler + self.guard_doppler
    }
}

/// Everything the radar cube needs to know.
#[derive(Clone, Debug, PartialEq)]
pub struct RadarParams {
    /// The chirp.
    pub waveform: Waveform,
    /// What a sample is.
    pub sampling: Sampling,
    /// Samples of one chirp.
    pub samples: usize,
    /// Chirps of each transmitter in a frame.
    pub loops: usize,
    /// Transmitters, sending in turn (time-division MIMO).
    pub transmitters: usize,
    /// Receivers.
    pub receivers: usize,
    /// The virtual array.
    pub array: VirtualArray,
    /// Share of the sampled band that the receiver's filter passes: range cells beyond are not looked at.
    pub usable_band: f64,
    /// Taper along samples.
    pub range_window: Window,
    /// Taper along chirps.
    pub doppler_window: Window,
    /// Detection.
    pub cfar: CfarParams,
    /// Beams of the azimuth transform, a power of two.
    pub beams: usize,
    /// A second target in the same cell of range and Doppler must be this close to the strongest one, dB: nearer than what the
    /// sidelobes of two equal targets make together, which is -7 dB.
    pub second_target_db: f64,
    /// Most points of one frame; the strongest are kept.
    pub max_points: usize,
}

impl RadarParams {
    /// A 77 GHz junction radar: 256 samples × 128 loops × (3 transmitters × 4 receivers), 0.27 m and 0.31 m/s cells, out to 69 m.
    #[must_use]
    pub fn junction() -> Self {
        Self {
            waveform: Waveform {
                start_frequency_hz: 77e9,
                slope_hz_per_s: 27e12,
                sample_rate_hz: 12.5e6,
                adc_start_s: 3e-6,
                idle_s: 4e-6,
                ramp_s: 28e-6,
            },
            sampling: Sampling::Complex,
            samples: 256,
            loops: 128,
            transmitters: 3,
            receivers: 4,
            array: VirtualArray::uniform(12),
            usable_band: 0.9,
            range_window: Window::Hann,
            doppler_window: Window::Hann,
            cfar: CfarParams::default(),
            beams: 64,
            second_target_db: 6.0,
            max_points: 512,
        }
    }

    /// Virtual channels.
    #[must_use]
    pub const fn channels(&self) -> usize {
        self.transmitters * self.receivers
    }

    /// Length of the range transform.
    #[must_use]
    pub fn range_fft(&self) -> usize {
        self.samples.next_power_of_two().max(16)
    }

    /// Range cells that are looked at.
    #[must_use]
    pub fn range_cells(&self) -> usize {
        let cells = match self.sampling {
            Sampling::Complex => self.range_fft(),
            Sampling::Real => self.range_fft() / 2,
        };
        let usable = (cells as f64 * self.usable_band).ceil() as usize;
        usable.next_multiple_of(LANES).clamp(LANES, cells)
    }

    /// Doppler cells; the first half recedes, the second half approaches.
    #[must_use]
    pub fn doppler_cells(&self) -> usize {
        self.loops.next_power_of_two().max(8)
    }

    /// Words of 16 bits in one frame: chirp × receiver × sample, chirps in the order they were sent.
    #[must_use]
    pub fn frame_words(&self) -> usize {
        self.loops * self.channels() * self.samples * self.sampling.words()
    }

    /// From one chirp of a transmitter to its next, seconds.
    #[must_use]
    pub fn loop_time_s(&self) -> f64 {
        self.transmitters as f64 * (self.waveform.idle_s + self.waveform.ramp_s)
    }

    /// Frequency in the middle of the samples, Hz.
    #[must_use]
    pub fn centre_frequency_hz(&self) -> f64 {
        let w = &self.waveform;
        w.start_frequency_hz
            + w.slope_hz_per_s * (w.adc_start_s + self.samples as f64 / (2.0 * w.sample_rate_hz))
    }

    /// Wavelength in the middle of the samples, metres.
    #[must_use]
    pub fn wavelength_m(&self) -> f64 {
        SPEED_OF_LIGHT_MPS / self.centre_frequency_hz()
    }

    /// Width of one range cell, metres.
    #[must_use]
    pub fn range_cell_m(&self) -> f64 {
        let w = &self.waveform;
        SPEED_OF_LIGHT_MPS * w.sample_rate_hz / (2.0 * w.slope_hz_per_s * self.range_fft() as f64)
    }

    /// Width of one Doppler cell, m/s.
    #[must_use]
    pub fn velocity_cell_mps(&self) -> f64 {
        self.wavelength_m() / (2.0 * self.loop_time_s() * self.doppler_cells() as f64)
    }

    /// Velocities from minus this to below this are told apart; others fold into it, m/s.
    #[must_use]
    pub fn velocity_limit_mps(&self) -> f64 {
        self.velocity_cell_mps() * self.doppler_cells() as f64 / 2.0
    }

    /// Two equal targets this far apart are two, metres: the taper's width at -6 dB.
    #[must_use]
    pub fn range_resolution_m(&self) -> f64 {
        let cells = self.range_window.width_cells() * self.range_fft() as f64 / self.samples as f64;
        self.range_cell_m() * cells
    }

    /// Two equal targets this far apart are two, m/s: the taper's width at -6 dB.
    #[must_use]
    pub fn velocity_resolution_mps(&self) -> f64 {
        let cells = self.doppler_window.width_cells() * self.doppler_cells() as f64 / self.loops as f64;
        self.velocity_cell_mps() * cells
    }

    /// Two equal targets this far apart in the sine of azimuth are two: the array's width at -6 dB.
    #[must_use]
    pub fn azimuth_resolution_sin(&self) -> f64 {
        let aperture = self.array.aperture() as f64 * self.array.spacing_wavelengths.abs();
        Window::Rectangular.width_cells() / aperture
    }

    /// Range of a range cell, metres, for a target that stands still.
    #[must_use]
    pub fn range_m(&self, cell: f64) -> f64 {
        cell * self.range_cell_m()
    }

    /// Radial velocity of a Doppler cell, m/s, positive when receding.
    #[must_use]
    pub fn range_rate_mps(&self, cell: f64) -> f64 {
        signed(cell, self.doppler_cells()) * self.velocity_cell_mps()
    }

    /// Azimuth of a beam, radians, positive to the left; none where no direction gives it.
    #[must_use]
    pub fn azimuth_rad(&self, beam: f64) -> Option<f64> {
        let sin = -signed(beam, self.beams) / (self.beams as f64 * self.array.spacing_wavelengths);
        // A peak between two beams may be found just beyond the side.
        let slack = 0.5 / (self.beams as f64 * self.array.spacing_wavelengths.abs());
        (sin.abs() <= 1.0 + slack).then(|| sin.clamp(-1.0, 1.0).asin())
    }

    /// Ranges of all range cells, metres.
    #[must_use]
    pub fn range_axis_m(&self) -> Vec<f64> {
        (0..self.range_cells()).map(|c| self.range_m(c as f64)).collect()
    }

    /// Radial velocities of all Doppler cells, m/s, in the transform's order.
    #[must_use]
    pub fn velocity_axis_mps(&self) -> Vec<f64> {
        (0..self.doppler_cells()).map(|c| self.range_rate_mps(c as f64)).collect()
    }

    /// Azimuths of all beams, radians, in the transform's order.
    #[must_use]
    pub fn azimuth_axis_rad(&self) -> Vec<Option<f64>> {
        (0..self.beams).map(|b| self.azimuth_rad(b as f64)).collect()
    }
}

/// Cell of a circular axis as a signed offset from its first: the upper half is negative.
fn signed(cell: f64, cells: usize) -> f64 {
    let n = cells as f64;
    if cell >= n / 2.0 { cell - n } else { cell }
}
