//! The buffers of frames of one size.

use super::layout::{Listed, PATCH_BYTES, Params, Size, Tally};
use crate::camera_motion::params::MotionParams;
use compute_device::{Device, DeviceError, Frame, Storage};

/// Bytes of the sums and the map of `rebase.wgsl`.
const LEVELS_BYTES: u64 = 768 * 4;

/// All that the kernels bind. See the shaders for what is in each.
#[derive(Debug)]
pub struct Buffers {
    pub(super) params: Storage,
    pub(super) luma: Storage,
    pub(super) state: Storage,
    pub(super) raw: Storage,
    pub(super) classes: Storage,
    pub(super) tally: Storage,
    pub(super) levels: Storage,
    pub(super) labels: Storage,
    pub(super) patches: Storage,
    pub(super) listed: Storage,
}

impl Buffers {
    pub(super) fn new(device: &Device, size: Size, params: &MotionParams) -> Result<Self, DeviceError> {
        let plane = size.plane_bytes();
        let listed = u64::from(size.most_listed(params.min_area_px)) * size_of::<Listed>() as u64;
        let new = |label: &str, bytes: u64| Storage::new(device, label, bytes);
        Ok(Self {
            params: new("params", size_of::<Params>() as u64)?,
            luma: new("luma", plane)?,
            state: new("state", 5 * plane)?,
            raw: new("raw", plane)?,
            classes: new("classes", plane)?,
            tally: new("tally", size_of::<Tally>() as u64)?,
            levels: new("levels", LEVELS_BYTES)?,
            labels: new("labels", 4 * plane)?,
            patches: new("patches", u64::from(size.most_patches()) * PATCH_BYTES)?,
            listed: new("listed", listed)?,
        })
    }

    /// Fills with `byte` what a frame must write before it reads it; all of the state too, where the frame begins it.
    pub(super) fn poison(&self, frame: &mut Frame<'_>, byte: u8, begin: bool) {
        let mut fill = |to: &Storage| frame.upload(to, 0, &vec![byte; to.bytes() as usize]);
        [&self.raw, &self.labels, &self.patches, &self.listed].into_iter().for_each(&mut fill);
        if begin {
            [&self.state, &self.classes].into_iter().for_each(fill);
        }
    }
}
