//! The radar cube: raw samples of one frame of a frequency-modulated continuous-wave radar to points.
//!
//! Stages, one word each: `range_fft` (taper and transform along samples) → `doppler_fft` (taper and transform along chirps, power
//! summed over channels without regard to phase) → `cfar` (detection at a constant rate of false alarms, and grouping by local
//! maxima) → `azimuth` (channels turned back to one instant, transformed across the array; interpolation; points).
//!
//! Transmitters send in turn. A target that moves gathers phase from one transmitter's turn to the next, which `azimuth` undoes with the
//! velocity of the cell. The beat frequency holds range and Doppler shift; the shift is taken off with the same velocity. A target
//! faster than [`RadarParams::velocity_limit_mps`] folds: its velocity is off by twice the limit, its range by what that shift
//! makes, and with several transmitters its azimuth is wrong.
//!
//! A frame's values never become infinite or not a number: samples are 16 bits, and the longest transforms bring powers to 1e24.

#![allow(
    clippy::needless_range_loop,
    reason = "indices run over several rows at once, as in the shader twin"
)]

mod azimuth;
mod cfar;
mod check;
mod cpu;
#[doc(hidden)]
pub mod dispatch;
mod doppler_fft;
mod fft;
#[cfg(feature = "gpu")]
mod gpu;
mod params;
mod peak;
mod plan;
mod range_fft;
pub mod synthesis;
mod threshold;
mod window;

pub use cfar::Screen;
#[doc(hidden)]
pub use cfar::stands_out;
pub use check::RadarParamsError;
pub use cpu::{FrameSizeError, RadarCube, StageTimes};
pub use fft::{Fft, Row};
#[cfg(feature = "gpu")]
pub use gpu::{GpuError, GpuRadarCube, KERNELS, Kernel, Shape, Threshold};
pub use params::{
    CfarMethod, CfarParams, LANES, MAX_BEAMS, MAX_CHANNELS, MAX_FFT, MAX_WINDOW, RadarParams,
    SPEED_OF_LIGHT_MPS, Sampling, VirtualArray, Waveform,
};
pub use peak::{BeamPeak, MAX_BEAM_PEAKS, Peak};
pub use plan::Plan;
pub use window::Window;
