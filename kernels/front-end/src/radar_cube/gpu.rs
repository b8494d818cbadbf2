//! The radar cube on a GPU: the same stages, one submission and one read-back a frame.

use super::azimuth::{second_target_noise, second_target_share};
use super::check::RadarParamsError;
use super::cpu::FrameSizeError;
use super::params::{LANES, MAX_FFT, RadarParams};
use super::peak::{Peak, points};
use super::plan::Plan;
use compute_device::{BindGroup, Binding, Device, DeviceError, Dispatch, Pipeline, Staging, Storage};
use fusion_contract::RadarPoint;
use std::mem::size_of;
use std::time::Duration;

/// Peaks that come down with every frame; more come down in a second read.
const FIRST_PEAKS: usize = 1024;

/// Most peaks that one workgroup of `azimuth` takes: bounds its loop.
const PEAKS_A_GROUP: usize = 32;

/// Invocations of a workgroup, as the shaders say.
const WORKGROUP: usize = 64;

/// Sizes and thresholds, as the shaders read them.
#[derive(Clone, Copy, Debug, Default, PartialEq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
#[allow(missing_docs, reason = "the words of the parameters and the plan")]
pub struct Shape {
    pub samples: u32,
    pub loops: u32,
    pub transmitters: u32,
    pub receivers: u32,
    pub words: u32,
    pub range_fft: u32,
    pub range_cells: u32,
    pub doppler_cells: u32,
    pub beams: u32,
    pub row: u32,
    pub train_range: u32,
    pub guard_range: u32,
    pub train_doppler: u32,
    pub guard_doppler: u32,
    pub ordered: u32,
    pub most_peaks: u32,
    pub noise_floor: f32,
    pub second_share: f32,
    pub second_noise: f32,
    pub columns: u32,
}

/// What a range cell's estimate means, as the shaders read it.
#[derive(Clone, Copy, Debug, Default, PartialEq, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
#[allow(missing_docs, reason = "the words of the plan")]
pub struct Threshold {
    pub level: f32,
    pub alpha: f32,
    pub reach: f32,
    pub rank: u32,
}

impl Shape {
    fn new(plan: &Plan) -> Self {
        let p = &plan.params;
        Self {
            samples: p.samples as u32,
            loops: p.loops as u32,
            transmitters: p.transmitters as u32,
            receivers: p.receivers as u32,
            words: p.sampling.words() as u32,
            range_fft: plan.range.len() as u32,
            range_cells: plan.range_cells as u32,
            doppler_cells: plan.doppler_cells() as u32,
            beams: p.beams as u32,
            row: plan.row.len() as u32,
            train_range: p.cfar.train_range as u32,
            guard_range: p.cfar.guard_range as u32,
            train_doppler: p.cfar.train_doppler as u32,
            guard_doppler: p.cfar.guard_doppler as u32,
            ordered: u32::from(plan.ordered()),
            most_peaks: plan.most_peaks() as u32,
            noise_floor: plan.floor,
            second_share: second_target_share(plan),
            second_noise: second_target_noise(plan),
            columns: LANES.min(MAX_FFT / plan.doppler_cells()) as u32,
        }
    }
}

/// One kernel: its word, its source, and what it does with its buffers.
#[derive(Clone, Copy, Debug)]
pub struct Kernel {
    /// The stage's word, and the entry point.
    pub name: &'static str,
    /// WGSL.
    pub source: &'static str,
    /// By binding.
    pub bindings: &'static [Binding],
}

const R: Binding = Binding::Read;
const W: Binding = Binding::Write;

/// The kernels in the order of the stages.
pub const KERNELS: [Kernel; 4] = [
    Kernel {
        name: "range_fft",
        source: concat!(include_str!("shape.wgsl"), "\n", include_str!("range_fft.wgsl")),
        bindings: &[R, R, R, R, R, W],
    },
    Kernel {
        name: "doppler_fft",
        source: concat!(include_str!("shape.wgsl"), "\n", include_str!("doppler_fft.wgsl")),
        bindings: &[R, R, R, R, W, W],
    },
    Kernel {
        name: "cfar",
        source: concat!(include_str!("shape.wgsl"), "\n", include_str!("cfar.wgsl")),
        bindings: &[R, R, R, W, W],
    },
    Kernel {
        name: "azimuth",
        source: concat!(include_str!("shape.wgsl"), "\n", include_str!("azimuth.wgsl")),
        bindings: &[R, R, R, R, R, R, W],
    },
];

/// Why there are no points.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GpuError {
    /// A parameter that cannot be worked with.
    #[error(transparent)]
    Params(#[from] RadarParamsError),
    /// A frame of another size.
    #[error(transparent)]
    FrameSize(#[from] FrameSizeError),
    /// The device failed.
    #[error(transparent)]
    Device(#[from] DeviceError),
}

#[derive(Debug)]
struct Stage {
    pipeline: Pipeline,
    bind: BindGroup,
    groups: [u32; 3],
}

/// The radar cube: frames of samples in, points out. Cube and map stay on the device.
#[derive(Debug)]
pub struct GpuRadarCube {
    plan: Plan,
    staging: Staging,
    stages: Vec<Stage>,
    samples: Storage,
    cube: Storage,
    power: Storage,
    count: Storage,
    found: Storage,
    peaks: Vec<Peak>,
    times: [u64; KERNELS.len()],
}

impl GpuRadarCube {
    /// For frames of these parameters. The first frame takes longer: drivers compile then; see [`GpuRadarCube::warm_up`].
    ///
    /// # Errors
    ///
    /// A parameter that cannot be worked with, or what the device says.
    pub fn new(device: &Device, params: &RadarParams) -> Result<Self, GpuError> {
        let plan = Plan::new(params)?;
        let storage = |label: &str, bytes: usize| Storage::new(device, label, bytes as u64);
        let mut staging = Staging::new(device, "radar_cube");
        let mut frame = staging.frame();
        let mut table = |label: &str, bytes: &[u8]| {
            let made = storage(label, bytes.len());
            if let Ok(made) = &made {
                frame.upload(made, 0, bytes);
            }
            made
        };
        let shape = table("shape", bytemuck::bytes_of(&Shape::new(&plan)))?;
        let range_weights = table("range_weights", bytemuck::cast_slice(&plan.range_weights))?;
        let range_places = table("range_places", bytemuck::cast_slice(plan.range.place()))?;
        let range_roots = table("range_roots", bytemuck::cast_slice(plan.range.roots()))?;
        let doppler_weights = table("doppler_weights", bytemuck::cast_slice(&plan.doppler_weights))?;
        let doppler_places = table("doppler_places", bytemuck::cast_slice(plan.doppler.place()))?;
        let doppler_roots = table("doppler_roots", bytemuck::cast_slice(plan.doppler.roots()))?;
        let thresholds = table("thresholds", bytemuck::cast_slice(&thresholds(&plan)))?;
        let turn_back = table("turn_back", bytemuck::cast_slice(&plan.turn_back))?;
        let beam_roots = table("beam_roots", bytemuck::cast_slice(&plan.beam_roots))?;
        let row = table("row", bytemuck::cast_slice(&plan.row))?;
        let samples = storage("samples", params.frame_words() * 2)?;
        let cube = storage("cube", plan.cells() * params.channels() * size_of::<[f32; 2]>())?;
        let power = storage("power", plan.cells() * size_of::<f32>())?;
        let count = storage("count", size_of::<u32>())?;
        let found = storage("peaks", plan.most_peaks() * size_of::<Peak>())?;
        let buffers: [&[&Storage]; KERNELS.len()] = [
            &[&shape, &samples, &range_weights, &range_places, &range_roots, &cube],
            &[&shape, &doppler_weights, &doppler_places, &doppler_roots, &cube, &power],
            &[&shape, &power, &thresholds, &count, &found],
            &[&shape, &cube, &turn_back, &beam_roots, &row, &count, &found],
        ];
        let mut stages = Vec::with_capacity(KERNELS.len());
        for ((kernel, buffers), groups) in KERNELS.iter().zip(buffers).zip(groups(&plan)) {
            let pipeline = device.pipeline(kernel.name, kernel.source, kernel.name, kernel.bindings)?;
            let bind = device.bind(&pipeline, buffers)?;
            stages.push(Stage { pipeline, bind, groups });
        }
        frame.submit()?;
        staging.wait(TABLES)?;
        let peaks = Vec::with_capacity(plan.most_peaks());
        let times = [0; KERNELS.len()];
        Ok(Self { plan, staging, stages, samples, cube, power, count, found, peaks, times })
    }

    /// Runs every kernel once, so that the driver has compiled them.
    ///
    /// # Errors
    ///
    /// What the device says.
    pub fn warm_up(&mut self, deadline: Duration) -> Result<(), GpuError> {
        let zeros = vec![0; self.plan.params.frame_words()];
        self.process(&zeros, &mut Vec::new(), deadline)
    }

    /// The tables.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Points of one frame, as [`super::RadarCube::process`]. `deadline` is for each wait: one, or two where a frame has more than
    /// 1024 peaks.
    ///
    /// # Errors
    ///
    /// A frame of another size, or what the device says; `out` is then empty.
    pub fn process(
        &mut self,
        samples: &[i16],
        out: &mut Vec<RadarPoint>,
        deadline: Duration,
    ) -> Result<(), GpuError> {
        out.clear();
        self.peaks.clear();
        let want = self.plan.params.frame_words();
        if samples.len() != want {
            return Err(FrameSizeError { got: samples.len(), want }.into());
        }
        let first = FIRST_PEAKS.min(self.plan.most_peaks());
        let mut frame = self.staging.frame();
        // Copies are of whole words of 32 bits; a frame of real samples may end in half of one.
        let (pairs, last) = samples.split_at(samples.len() / 2 * 2);
        frame.upload(&self.samples, 0, bytemuck::cast_slice(pairs));
        if let [last] = last {
            frame.upload(&self.samples, 2 * pairs.len() as u64, bytemuck::bytes_of(&[*last, 0]));
        }
        frame.clear(&self.count);
        for (kernel, s) in KERNELS.iter().zip(&self.stages) {
            frame.stage(kernel.name, &[Dispatch { pipeline: &s.pipeline, bind: &s.bind, groups: s.groups }]);
        }
        let count = frame.read(&self.count, 0, size_of::<u32>() as u64);
        let peaks = frame.read(&self.found, 0, (first * size_of::<Peak>()) as u64);
        frame.submit()?;
        let found = {
            let answer = self.staging.wait(deadline)?;
            for (time, (_, took)) in self.times.iter_mut().zip(answer.stages()) {
                *time = took;
            }
            let found = bytemuck::pod_read_unaligned::<u32>(answer.bytes(count)) as usize;
            let found = found.min(self.plan.most_peaks());
            append(&mut self.peaks, answer.bytes(peaks), found.min(first));
            found
        };
        if found > first {
            self.read_rest(first, found, deadline)?;
        }
        // The device finds them in no order.
        self.peaks.sort_unstable_by_key(|p| p.cell);
        points(&self.peaks, &self.plan.params, out);
        Ok(())
    }

    fn read_rest(&mut self, first: usize, found: usize, deadline: Duration) -> Result<(), GpuError> {
        let bytes = |peaks: usize| (peaks * size_of::<Peak>()) as u64;
        let mut frame = self.staging.frame();
        let rest = frame.read(&self.found, bytes(first), bytes(found - first));
        frame.submit()?;
        let answer = self.staging.wait(deadline)?;
        append(&mut self.peaks, answer.bytes(rest), found - first);
        Ok(())
    }

    /// Peaks of the last frame, in the order of their cells.
    #[must_use]
    pub fn peaks(&self) -> &[Peak] {
        &self.peaks
    }

    /// Stages of the last frame with the time each took on the device, nanoseconds; 0 where the device has no clock.
    pub fn stage_times(&self) -> impl Iterator<Item = (&'static str, u64)> {
        KERNELS.iter().map(|k| k.name).zip(self.times)
    }

    /// The last frame's cube, [channel × Doppler cell × range cell], and map, [Doppler cell × range cell].
    ///
    /// # Errors
    ///
    /// What the device says.
    #[allow(clippy::type_complexity, reason = "the two buffers")]
    pub fn read_back(&mut self, deadline: Duration) -> Result<(Vec<[f32; 2]>, Vec<f32>), GpuError> {
        let cells = self.plan.cells();
        let mut frame = self.staging.frame();
        let cube = frame.read(&self.cube, 0, (cells * self.plan.params.channels() * 8) as u64);
        let power = frame.read(&self.power, 0, (cells * 4) as u64);
        frame.submit()?;
        let answer = self.staging.wait(deadline)?;
        Ok((
            bytemuck::pod_collect_to_vec(answer.bytes(cube)),
            bytemuck::pod_collect_to_vec(answer.bytes(power)),
        ))
    }

    /// For tests: fills everything that the kernels write with the word `sentinel`.
    ///
    /// # Errors
    ///
    /// What the device says.
    #[doc(hidden)]
    pub fn fill(&mut self, sentinel: u32, deadline: Duration) -> Result<(), GpuError> {
        let mut frame = self.staging.frame();
        for buffer in [&self.cube, &self.power, &self.count, &self.found] {
            frame.upload(buffer, 0, bytemuck::cast_slice(&vec![sentinel; buffer.bytes() as usize / 4]));
        }
        frame.submit()?;
        self.staging.wait(deadline)?;
        Ok(())
    }
}

/// For the upload of the tables.
const TABLES: Duration = Duration::from_secs(10);

fn append(peaks: &mut Vec<Peak>, bytes: &[u8], found: usize) {
    peaks.extend(bytes.chunks_exact(size_of::<Peak>()).take(found).map(bytemuck::pod_read_unaligned::<Peak>));
}

fn thresholds(plan: &Plan) -> Vec<Threshold> {
    let at = |r: usize| Threshold {
        level: plan.level[r],
        alpha: plan.alpha[r],
        reach: plan.reach[r],
        rank: plan.rank[r],
    };
    (0..plan.range_cells).map(at).collect()
}

/// Workgroups of each stage.
fn groups(plan: &Plan) -> [[u32; 3]; KERNELS.len()] {
    let shape = Shape::new(plan);
    [
        [shape.loops, shape.transmitters * shape.receivers, 1],
        [shape.range_cells / shape.columns, 1, 1],
        [plan.range_cells.div_ceil(WORKGROUP) as u32, shape.doppler_cells, 1],
        [plan.most_peaks().div_ceil(PEAKS_A_GROUP) as u32, 1, 1],
    ]
}
