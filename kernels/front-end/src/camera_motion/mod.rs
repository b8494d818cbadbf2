//! Camera motion: luma frames in, boxes of what moves and of what has stopped out.
//!
//! ```text
//!  luma ─▶ background ─▶ raw classes ─▶ clean ─▶ classes ─▶ components ─▶ boxes
//!            │  ▲                                   │
//!            ▼  │                                   └─ share of foreground too large ─▶ rebase
//!     slow, former, fast, deviation, held
//! ```
//!
//! - [`background`]: two backgrounds of different rates. The slow one and the deviation that is its threshold are sigma-delta
//!   estimates (A. Manzanera, J. C. Richefeu, "A new motion detection algorithm based on Σ-Δ background estimation",
//!   Pattern Recognition Letters 28(3), 2007). A pixel that differs from the slow background and agrees with the fast one has
//!   stopped (F. Porikli, "Detection of temporarily static regions by processing video at different frame rates", AVSS 2007;
//!   F. Porikli, Y. Ivanov, T. Haga, "Robust abandoned object detection using dual foregrounds", EURASIP J. Adv. Signal
//!   Process. 2008): the evidence of it is counted per pixel, becomes `stopped`, and after a set time the background.
//! - [`clean`]: the majority of 3 × 3.
//! - [`components`]: runs of each row, joined over rows by union-find, 8-connected, `moving` and `stopped` apart.
//! - [`rebase`]: when so many pixels change at once that it is the light, the backgrounds are carried over into it.
//!
//! All arithmetic is in integers, so that every processor gives the same bits, the GPU too. [`CameraMotion`] is the CPU twin;
//! `background.wgsl`, `clean.wgsl`, `components.wgsl` and `rebase.wgsl` are the same stages on a GPU.
//!
//! What it can't tell: a body so large and so plain that its inside stays the same brightness for `stop_frames` while it creeps
//! is reported as stopped there, and for the same reason a body that stops becomes stopped part by part, over as many frames as it
//! took to roll over itself; a body that stood where the background was first learnt leaves a patch that counts as
//! stopped until it is absorbed; a body's shadow is part of it.

pub mod background;
pub mod boxes;
pub mod clean;
pub mod components;
mod cpu;
#[doc(hidden)]
pub mod dispatch;
mod frame;
#[cfg(feature = "gpu")]
pub mod gpu;
mod params;
pub mod rebase;
pub mod scene;

pub use boxes::{Motion, MotionBox, Report};
pub use cpu::{CameraMotion, StageClock, StageTimes, State};
pub use frame::{FrameError, LumaFrame, MAX_PIXELS};
pub use params::{MotionParams, ParamsError};
