//! Camera motion on a GPU: the same stages as WGSL kernels, one submission a frame, bit by bit what the CPU twin gives.
//!
//! The state stays on the device. Up goes the frame, down come the tally and the boxes.

mod buffers;
pub mod layout;
pub mod shaders;

use super::background::Phase;
use super::boxes::{MotionBox, Patch, Report, keep_largest};
use super::components::Components;
use super::cpu::State;
use super::frame::LumaFrame;
use super::params::{MotionParams, ParamsError};
use buffers::Buffers;
use compute_device::{BindGroup, Device, DeviceError, Dispatch, Pipeline, Staging};
use layout::{Listed, Params, Size, Tally};
use shaders::{KERNELS, STAGES, Takes, WORKGROUP};
use std::time::Duration;

/// Largest width, pixels: a kernel goes along a row twice, and some drivers silently end loops after 65535 rounds.
pub const MAX_WIDTH: usize = 16_384;
/// Steps of one invocation's search for roots; a frame in which they do not suffice is joined on the CPU.
pub const MOST_STEPS: u32 = 32_768;
/// Boxes that come down with the frame; more are fetched after it.
const LISTED_AT_ONCE: u32 = 1024;
/// Workgroups of one dispatch that every device takes.
const MOST_GROUPS: u32 = 65_535;

/// Why a GPU does not take a frame.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GpuMotionError {
    /// A choice out of bounds.
    #[error(transparent)]
    Params(#[from] ParamsError),
    /// The device failed.
    #[error(transparent)]
    Device(#[from] DeviceError),
    /// A frame that the kernels can't go through.
    #[error("a frame of {width_px} × {height_px} pixels is too large for the kernels")]
    TooLarge {
        /// Width, pixels.
        width_px: usize,
        /// Height, pixels.
        height_px: usize,
    },
}

/// The state and the buffers for frames of one size.
#[derive(Debug)]
struct Resident {
    size: Size,
    buffers: Buffers,
    binds: Vec<BindGroup>,
}

/// Camera motion on a device. After an error its background is begun anew with the next frame: what was on the device may be half
/// of a frame.
#[derive(Debug)]
pub struct GpuCameraMotion {
    params: MotionParams,
    device: Device,
    staging: Staging,
    pipelines: Vec<Pipeline>,
    resident: Option<Resident>,
    boxes: Vec<MotionBox>,
    components: Components,
    order: Vec<(u32, usize)>,
    report: Report,
    stages_ns: [u64; STAGES.len()],
    most_steps: u32,
    poison: Option<u8>,
    joined_on_cpu: u64,
    /// Padded rows on their way up.
    row: Vec<u8>,
}

impl GpuCameraMotion {
    /// Compiles the kernels and runs each once, on a small frame, since drivers go on compiling at the first dispatch.
    ///
    /// # Errors
    /// [`GpuMotionError::Params`], [`GpuMotionError::Device`].
    pub fn new(device: &Device, params: MotionParams, deadline: Duration) -> Result<Self, GpuMotionError> {
        params.check()?;
        let mut motion = Self {
            params,
            device: device.clone(),
            staging: Staging::new(device, "camera motion"),
            pipelines: shaders::pipelines(device)?,
            resident: None,
            boxes: Vec::new(),
            components: Components::default(),
            order: Vec::new(),
            report: Report::default(),
            stages_ns: [0; STAGES.len()],
            most_steps: MOST_STEPS,
            poison: None,
            joined_on_cpu: 0,
            row: Vec::new(),
        };
        let warm = [0; 16];
        if let Ok(frame) = LumaFrame::new(&warm, 4, 4, 4) {
            motion.push(&frame, deadline)?;
            motion.push(&frame, deadline)?;
        }
        (motion.resident, motion.report) = (None, Report::default());
        Ok(motion)
    }

    /// Takes the next frame and waits for what it gives, no longer than `deadline`. What it found is in [`Self::boxes`] until the
    /// next one.
    ///
    /// # Errors
    /// [`GpuMotionError::Device`], [`GpuMotionError::TooLarge`].
    pub fn push(&mut self, frame: &LumaFrame<'_>, deadline: Duration) -> Result<Report, GpuMotionError> {
        self.boxes.clear();
        let result = self.advance(frame, deadline);
        if result.is_err() {
            self.resident = None;
        }
        result
    }

    fn advance(&mut self, frame: &LumaFrame<'_>, deadline: Duration) -> Result<Report, GpuMotionError> {
        let size = size_of_frame(frame)?;
        let (restarts, rebases) = (self.report.restarts, self.report.rebases);
        let fits = self.resident.as_ref().is_some_and(|r| r.size == size);
        let restarted = !fits && self.report.frame > 0;
        if !fits {
            self.resident = None;
            let buffers = Buffers::new(&self.device, size, &self.params)?;
            let binds = shaders::bind(&self.device, &self.pipelines, &buffers)?;
            self.resident = Some(Resident { size, buffers, binds });
        }
        let number = if fits { self.report.frame } else { 0 };
        let phase = Phase::new(&self.params, number);
        self.report = Report {
            frame: number + 1,
            learning: !fits || phase.learning,
            restarted,
            restarts: restarts + u64::from(restarted),
            rebases,
            ..Report::default()
        };
        let (tally, listed) = self.run(frame, &phase, !fits, deadline)?;
        self.take(&tally, listed, deadline)?;
        Ok(self.report)
    }

    /// Uploads, stages, the read of what came out.
    fn run(
        &mut self,
        luma: &LumaFrame<'_>,
        phase: &Phase,
        begin: bool,
        deadline: Duration,
    ) -> Result<(Tally, Vec<Listed>), DeviceError> {
        let Some(Resident { size, buffers, binds }) = &self.resident else { return Err(DeviceError::Idle) };
        let params = Params::new(&self.params, *size, phase, begin, self.most_steps);
        let mut frame = self.staging.frame();
        frame.upload(&buffers.params, 0, bytemuck::bytes_of(&params));
        let row_bytes = size.pitch() as usize * 4;
        self.row.resize(row_bytes, 0);
        for y in 0..luma.height_px() {
            let (row, at) = (luma.row(y), (y * row_bytes) as u64);
            if row.len() == row_bytes {
                frame.upload(&buffers.luma, at, row);
            } else if let Some(pixels) = self.row.get_mut(..row.len()) {
                pixels.copy_from_slice(row);
                frame.upload(&buffers.luma, at, &self.row);
            }
        }
        frame.clear(&buffers.tally);
        frame.clear(&buffers.levels);
        if let Some(byte) = self.poison {
            buffers.poison(&mut frame, byte, begin);
        }
        let invocations = |takes: Takes| match takes {
            Takes::Word => size.plane(),
            Takes::Level => WORKGROUP,
            Takes::Patch => size.most_patches(),
        };
        let mut kernels = self.pipelines.iter().zip(binds).zip(KERNELS);
        for (stage, count) in STAGES {
            let dispatch = |((pipeline, bind), (_, _, takes))| Dispatch {
                pipeline,
                bind,
                groups: [invocations(takes).div_ceil(WORKGROUP), 1, 1],
            };
            let runs: Vec<_> = kernels.by_ref().take(count).map(dispatch).collect();
            frame.stage(stage, &runs);
        }
        let tally_id = frame.read(&buffers.tally, 0, size_of::<Tally>() as u64);
        let at_once = params.most_listed.min(LISTED_AT_ONCE);
        let listed_id = frame.read(&buffers.listed, 0, u64::from(at_once) * size_of::<Listed>() as u64);
        frame.submit()?;
        let answer = self.staging.wait(deadline)?;
        for (to, (_, ns)) in self.stages_ns.iter_mut().zip(answer.stages()) {
            *to = ns;
        }
        let tally: Tally = bytemuck::pod_read_unaligned(answer.bytes(tally_id));
        let mut listed: Vec<Listed> = bytemuck::pod_collect_to_vec(answer.bytes(listed_id));
        listed.truncate(tally.listed as usize);
        Ok((tally, listed))
    }

    /// What came out, as boxes.
    fn take(
        &mut self,
        tally: &Tally,
        mut listed: Vec<Listed>,
        deadline: Duration,
    ) -> Result<(), DeviceError> {
        let Some(Resident { size, buffers, .. }) = &self.resident else { return Err(DeviceError::Idle) };
        let size = *size;
        self.report.foreground_px = tally.foreground;
        let pixels = u64::from(size.width) * u64::from(size.height);
        let share = u64::from(tally.foreground) * 1000;
        if share > u64::from(self.params.rebase_permille) * pixels {
            self.report.rebased = true;
            self.report.rebases += 1;
            return Ok(());
        }
        if tally.unfinished != 0 {
            return self.join_on_cpu(deadline);
        }
        if tally.listed as usize > listed.len() {
            let mut frame = self.staging.frame();
            let all = frame.read(&buffers.listed, 0, u64::from(tally.listed) * size_of::<Listed>() as u64);
            frame.submit()?;
            listed = bytemuck::pod_collect_to_vec(self.staging.wait(deadline)?.bytes(all));
        }
        // Numbered in whatever order the invocations came.
        listed.sort_unstable_by_key(|l| l.root);
        let stride = size.pitch() * 4;
        self.boxes.extend(listed.iter().map(|l| {
            let Listed { root, left, right, bottom, area, held, motion } = *l;
            let (top, held, class) = (root / stride, held.min(255) as u8, motion.min(255) as u8);
            Patch { left, right, top, bottom, area, held, class }.to_box(&self.params)
        }));
        self.report.dropped_boxes = keep_largest(&mut self.boxes, self.params.max_boxes, &mut self.order);
        Ok(())
    }

    /// The rare frame whose patches wind so much that the kernels' bounded searches do not find their roots.
    fn join_on_cpu(&mut self, deadline: Duration) -> Result<(), DeviceError> {
        let (state, classes) = self.fetch(deadline)?;
        let Some(width) = self.resident.as_ref().map(|r| r.size.width as usize) else { return Ok(()) };
        self.joined_on_cpu += 1;
        self.components.clear();
        for (y, (class, held)) in classes.chunks_exact(width).zip(state.held.chunks_exact(width)).enumerate()
        {
            self.components.push_row(y, class, held);
        }
        let params = &self.params;
        let patches = self.components.patches().iter().filter(|p| p.area >= params.min_area_px);
        self.boxes.extend(patches.map(|p| p.to_box(params)));
        self.report.dropped_boxes = keep_largest(&mut self.boxes, params.max_boxes, &mut self.order);
        Ok(())
    }

    /// What is known of every pixel, and the classes of the last frame, as [`super::CameraMotion::state`] and
    /// [`super::CameraMotion::classes`] give them; empty before the first frame.
    ///
    /// # Errors
    /// See [`Staging::wait`].
    pub fn fetch(&mut self, deadline: Duration) -> Result<(State, Vec<u8>), DeviceError> {
        let Some(Resident { size, buffers, .. }) = &self.resident else { return Ok(Default::default()) };
        let plane = size.plane_bytes();
        let mut frame = self.staging.frame();
        let state = frame.read(&buffers.state, 0, 5 * plane);
        let classes = frame.read(&buffers.classes, 0, plane);
        frame.submit()?;
        let answer = self.staging.wait(deadline)?;
        let (row_bytes, width) = (size.pitch() as usize * 4, size.width as usize);
        let packed = |bytes: &[u8]| -> Vec<u8> {
            bytes.chunks_exact(row_bytes).flat_map(|row| row.iter().take(width).copied()).collect()
        };
        let planes = answer.bytes(state);
        let of =
            |k: usize| packed(planes.get(k * plane as usize..(k + 1) * plane as usize).unwrap_or_default());
        let state = State { slow: of(0), former: of(1), fast: of(2), deviation: of(3), held: of(4) };
        Ok((state, packed(answer.bytes(classes))))
    }

    /// The boxes of the last frame, in the order of their first pixels, row by row.
    #[must_use]
    pub fn boxes(&self) -> &[MotionBox] {
        &self.boxes
    }

    /// How the last frame was taken.
    #[must_use]
    pub fn report(&self) -> Report {
        self.report
    }

    /// What it runs on.
    #[must_use]
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// The stages of the last frame, each with the time it took on the device, nanoseconds; 0 where the device has no clock.
    pub fn stages(&self) -> impl Iterator<Item = (&'static str, u64)> {
        STAGES.iter().zip(self.stages_ns).map(|((stage, _), ns)| (*stage, ns))
    }

    /// Frames whose patches were joined on the CPU.
    #[must_use]
    pub fn joined_on_cpu(&self) -> u64 {
        self.joined_on_cpu
    }

    /// For tests: fewer steps than [`MOST_STEPS`] for a search, and a byte that fills what each frame must write.
    #[doc(hidden)]
    pub fn strain(&mut self, most_steps: u32, poison: Option<u8>) {
        (self.most_steps, self.poison) = (most_steps.min(MOST_STEPS), poison);
    }
}

/// The frame's size, where the kernels can go through it.
fn size_of_frame(frame: &LumaFrame<'_>) -> Result<Size, GpuMotionError> {
    let (width_px, height_px) = (frame.width_px(), frame.height_px());
    let size = u32::try_from(width_px).ok().zip(u32::try_from(height_px).ok());
    let fits = |s: &Size| {
        width_px <= MAX_WIDTH
            && u64::from(s.pitch()) * u64::from(s.height) * 4 <= u64::from(MOST_GROUPS * WORKGROUP)
    };
    size.map(|(width, height)| Size { width, height })
        .filter(fits)
        .ok_or(GpuMotionError::TooLarge { width_px, height_px })
}
