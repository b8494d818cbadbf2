//! What goes to the device and comes back, word for word as in the shaders.

use crate::camera_motion::background::Phase;
use crate::camera_motion::params::MotionParams;

/// `Params` of `params.wgsl`.
#[derive(Clone, Copy, Debug, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
#[allow(missing_docs, reason = "documented in the shader")]
pub struct Params {
    pub width: u32,
    pub height: u32,
    pub pitch: u32,
    pub plane: u32,
    pub begin: u32,
    pub learning: u32,
    pub slow_period: u32,
    pub slow_phase: u32,
    pub moving_phase: u32,
    pub tick_period: u32,
    pub tick_phase: u32,
    pub stop: u32,
    pub absorb: u32,
    pub amplification: u32,
    pub deviation_min: u32,
    pub deviation_max: u32,
    pub light: u32,
    pub min_area: u32,
    pub most_listed: u32,
    pub most_steps: u32,
}

/// `Tally` of the shaders.
#[derive(Clone, Copy, Debug, Default, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
#[allow(missing_docs, reason = "documented in the shader")]
pub struct Tally {
    pub foreground: u32,
    pub patches: u32,
    pub listed: u32,
    pub unfinished: u32,
}

/// `Listed` of `components.wgsl`: a patch that is large enough.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
#[allow(missing_docs, reason = "documented in the shader")]
pub struct Listed {
    pub root: u32,
    pub left: u32,
    pub right: u32,
    pub bottom: u32,
    pub area: u32,
    pub held: u32,
    pub motion: u32,
}

/// Bytes of a `Patch` of `components.wgsl`.
pub const PATCH_BYTES: u64 = 28;

/// A frame's size on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Width, pixels.
    pub width: u32,
    /// Height, pixels.
    pub height: u32,
}

impl Size {
    /// Words of a row: four pixels each.
    #[must_use]
    pub fn pitch(self) -> u32 {
        self.width.div_ceil(4)
    }

    /// Words of a plane.
    #[must_use]
    pub fn plane(self) -> u32 {
        self.pitch() * self.height
    }

    /// Bytes of a plane.
    #[must_use]
    pub fn plane_bytes(self) -> u64 {
        u64::from(self.plane()) * 4
    }

    /// Most patches there can be. Of the four pixels of a square those of one class touch, so a square has two patches at most.
    #[must_use]
    pub fn most_patches(self) -> u32 {
        2 * self.width.div_ceil(2) * self.height.div_ceil(2)
    }

    /// Most patches of an area that there can be.
    #[must_use]
    pub fn most_listed(self, min_area: u32) -> u32 {
        (self.width * self.height / min_area.max(1)).clamp(1, self.most_patches())
    }
}

impl Params {
    /// Of a frame.
    #[must_use]
    pub fn new(params: &MotionParams, size: Size, phase: &Phase, begin: bool, most_steps: u32) -> Self {
        let light = u64::from(size.width) * u64::from(size.height) * u64::from(params.rebase_permille) / 1000;
        Self {
            width: size.width,
            height: size.height,
            pitch: size.pitch(),
            plane: size.plane(),
            begin: u32::from(begin),
            learning: u32::from(phase.learning),
            slow_period: phase.slow_period,
            slow_phase: phase.slow,
            moving_phase: phase.moving,
            tick_period: phase.tick_period,
            tick_phase: phase.tick,
            stop: params.stop_frames.into(),
            absorb: params.absorb_count().into(),
            amplification: params.amplification.into(),
            deviation_min: params.deviation_min.into(),
            deviation_max: params.deviation_max.into(),
            light: u32::try_from(light).unwrap_or(u32::MAX),
            min_area: params.min_area_px,
            most_listed: size.most_listed(params.min_area_px),
            most_steps,
        }
    }
}
