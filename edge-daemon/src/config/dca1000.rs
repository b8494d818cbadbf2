//! `[source.dca1000]`: raw samples of a radar through TI's DCA1000 capture card, and the chain that makes points of them.

use front_end::radar_cube::{
    CfarMethod, CfarParams, RadarParams, RadarParamsError, Sampling, VirtualArray, Waveform, Window,
};
use fusion_decode::dca1000::{Capture, CaptureError, Dca1000 as Decoder, Framing, Lanes};
use serde::{Deserialize, Serialize};

/// How the card's bytes are cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cut {
    /// One UDP packet after the other.
    #[default]
    Datagrams,
    /// A file of packets with sequence numbers (`adc_data_Raw_0.bin`).
    Records,
    /// A file of samples alone (`adc_data.bin`).
    Samples,
}

/// How the radar spreads samples over its lanes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LaneLayout {
    /// xWR16xx, xWR18xx, xWR68xx.
    #[default]
    Two,
    /// xWR12xx, xWR14xx.
    Four,
}

/// A taper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Taper {
    /// None.
    Rectangular,
    /// Sidelobes at -31 dB, falling.
    #[default]
    Hann,
    /// Sidelobes at -43 dB.
    Hamming,
    /// Sidelobes at -58 dB.
    Blackman,
    /// Sidelobes at -92 dB.
    BlackmanHarris,
}

/// How noise is estimated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Noise {
    /// The mean of the cells around.
    #[default]
    CellAveraging,
    /// An order statistic of them.
    OrderStatistic,
}

/// Who detects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DetectVia {
    /// This unit's processor, with a window in range and Doppler.
    #[default]
    Cpu,
    /// The FPGA, with its window along range.
    Fpga,
}

/// The waveform, the antenna, and the detection.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dca1000 {
    /// How the bytes are cut.
    #[serde(default)]
    pub framing: Cut,
    /// Samples of a chirp.
    pub samples: usize,
    /// Chirps of each transmitter in a frame.
    pub loops: usize,
    /// Transmitters, in turn.
    pub transmitters: usize,
    /// Receivers.
    pub receivers: usize,
    /// Frequency at the start of the ramp, GHz.
    pub start_frequency_gigahertz: f64,
    /// Slope of the ramp, MHz/µs.
    pub slope_megahertz_per_microsecond: f64,
    /// Sampling rate, MHz.
    pub sample_rate_megahertz: f64,
    /// From the start of the ramp to the first sample, µs.
    pub adc_start_microseconds: f64,
    /// Pause before a ramp, µs.
    pub idle_microseconds: f64,
    /// Length of a ramp, µs.
    pub ramp_microseconds: f64,
    /// Samples have a quadrature word.
    #[serde(default = "yes")]
    pub complex: bool,
    /// Lanes of the radar.
    #[serde(default)]
    pub lanes: LaneLayout,
    /// Quadrature comes before in-phase.
    #[serde(default)]
    pub quadrature_first: bool,
    /// Largest share of a frame that may be missing.
    #[serde(default = "most_missing")]
    pub most_missing_share: f64,
    /// Distance of neighbouring slots in wavelengths; negative where slots count to the right.
    #[serde(default = "spacing")]
    pub spacing_wavelengths: f64,
    /// Slot of each virtual channel in the horizontal row, -1: not in it; empty: channels in order.
    #[serde(default)]
    pub slots: Vec<i16>,
    /// Share of the sampled band that the receiver's filter passes.
    #[serde(default = "usable_band")]
    pub usable_band_share: f64,
    /// Taper along samples.
    #[serde(default)]
    pub range_taper: Taper,
    /// Taper along chirps.
    #[serde(default)]
    pub doppler_taper: Taper,
    /// Estimate of noise.
    #[serde(default)]
    pub noise: Noise,
    /// Rank of the order statistic, as a share of the cells.
    #[serde(default = "rank")]
    pub rank_share: f64,
    /// Who detects.
    #[serde(default)]
    pub via: DetectVia,
    /// Probability that a cell of noise is called a target.
    #[serde(default = "false_alarm")]
    pub false_alarm_rate: f64,
    /// Most points of a frame.
    #[serde(default = "most_points")]
    pub most_points: usize,
}

const fn yes() -> bool {
    true
}

/// A few lost packets leave a frame usable; a tenth of it raises every sidelobe.
const fn most_missing() -> f64 {
    0.1
}

const fn spacing() -> f64 {
    0.5
}

/// What TI's receivers pass.
const fn usable_band() -> f64 {
    0.9
}

const fn rank() -> f64 {
    0.75
}

/// Three false points in a hundred frames of thirty thousand cells.
const fn false_alarm() -> f64 {
    1e-6
}

const fn most_points() -> usize {
    256
}

impl From<Taper> for Window {
    fn from(taper: Taper) -> Self {
        match taper {
            Taper::Rectangular => Self::Rectangular,
            Taper::Hann => Self::Hann,
            Taper::Hamming => Self::Hamming,
            Taper::Blackman => Self::Blackman,
            Taper::BlackmanHarris => Self::BlackmanHarris,
        }
    }
}

impl Dca1000 {
    /// What the radar cube needs to know.
    #[must_use]
    pub fn params(&self) -> RadarParams {
        let channels = self.transmitters.saturating_mul(self.receivers);
        let mut array = VirtualArray::uniform(channels.min(1 << 10));
        if !self.slots.is_empty() {
            array.slots = self.slots.iter().map(|s| u8::try_from(*s).ok()).collect();
        }
        array.spacing_wavelengths = self.spacing_wavelengths;
        let cfar = CfarParams {
            method: match self.noise {
                Noise::CellAveraging => CfarMethod::CellAveraging,
                Noise::OrderStatistic => CfarMethod::OrderedStatistic { rank: self.rank_share },
            },
            false_alarm: self.false_alarm_rate,
            ..CfarParams::default()
        };
        RadarParams {
            waveform: Waveform {
                start_frequency_hz: self.start_frequency_gigahertz * 1e9,
                slope_hz_per_s: self.slope_megahertz_per_microsecond * 1e12,
                sample_rate_hz: self.sample_rate_megahertz * 1e6,
                adc_start_s: self.adc_start_microseconds * 1e-6,
                idle_s: self.idle_microseconds * 1e-6,
                ramp_s: self.ramp_microseconds * 1e-6,
            },
            sampling: if self.complex { Sampling::Complex } else { Sampling::Real },
            samples: self.samples,
            loops: self.loops,
            transmitters: self.transmitters,
            receivers: self.receivers,
            array,
            usable_band: self.usable_band_share,
            range_window: self.range_taper.into(),
            doppler_window: self.doppler_taper.into(),
            cfar: match self.via {
                DetectVia::Cpu => cfar,
                DetectVia::Fpga => fusion_fpga::cfar::window(cfar),
            },
            max_points: self.most_points,
            ..RadarParams::junction()
        }
    }

    /// What the card captures.
    #[must_use]
    pub fn capture(&self) -> Capture {
        Capture {
            chirps: self.loops.saturating_mul(self.transmitters),
            receivers: self.receivers,
            samples: self.samples,
            complex: self.complex,
            lanes: match self.lanes {
                LaneLayout::Two => Lanes::Two,
                LaneLayout::Four => Lanes::Four,
            },
            quadrature_first: self.quadrature_first,
            most_missing: self.most_missing_share,
        }
    }

    /// A decoder of its frames.
    ///
    /// # Errors
    /// A shape that no frame has.
    pub fn frames(&self) -> Result<Decoder, CaptureError> {
        let framing = match self.framing {
            Cut::Datagrams => Framing::Datagrams,
            Cut::Records => Framing::Records,
            Cut::Samples => Framing::Samples,
        };
        Decoder::new(&self.capture(), framing)
    }

    /// Checks that both can be worked with: the number that can't, and what it must do.
    pub(super) fn check(&self) -> Result<(), (&'static str, &'static str)> {
        let sizes = |e: RadarParamsError| (e.name, e.must);
        self.params().check().map_err(sizes)?;
        self.frames().map_err(|e| (e.name, e.must)).map(drop)
    }
}
