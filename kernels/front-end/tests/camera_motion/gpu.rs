//! The kernels on a GPU equal the twin, bit by bit; and what can be said of them without one.

use crate::support::quick;
use compute_device::hygiene::Shader;
use compute_device::{Device, Fault};
use front_end::camera_motion::gpu::layout::{Listed, PATCH_BYTES, Params, Tally};
use front_end::camera_motion::gpu::shaders::{
    self, BACKGROUND, CLEAN, COMPONENTS, KERNELS, REBASE, WORKGROUP,
};
use front_end::camera_motion::gpu::{GpuCameraMotion, GpuMotionError, MAX_WIDTH, MOST_STEPS};
use front_end::camera_motion::scene::{Light, STEADY, Scene};
use front_end::camera_motion::{CameraMotion, LumaFrame, MotionParams, background, clean};
use proptest::prelude::*;
use std::mem::offset_of;
use std::time::Duration;

const LONG: Duration = Duration::from_secs(60);
/// What fills buffers before a frame: no class, no count of these scenes, no label.
const SENTINEL: u8 = 0xee;

fn open() -> Option<Device> {
    Device::open_or_skip("camera motion on a GPU")
}

/// The twin and the kernels side by side.
struct Both {
    cpu: CameraMotion,
    gpu: GpuCameraMotion,
}

impl Both {
    fn new(device: &Device, params: MotionParams) -> Self {
        let mut gpu = GpuCameraMotion::new(device, params, LONG).unwrap();
        gpu.strain(MOST_STEPS, Some(SENTINEL));
        Self { cpu: CameraMotion::new(params).unwrap(), gpu }
    }

    fn push(&mut self, frame: &LumaFrame<'_>) {
        let want = self.cpu.push(frame);
        let is = self.gpu.push(frame, LONG).unwrap();
        assert_eq!(is, want);
        let (state, classes) = self.gpu.fetch(LONG).unwrap();
        assert!(state == *self.cpu.state(), "the state after frame {}", want.frame);
        assert_eq!(classes, self.cpu.classes(), "the classes of frame {}", want.frame);
        assert_eq!(self.gpu.boxes(), self.cpu.boxes(), "the boxes of frame {}", want.frame);
    }
}

#[test]
fn the_kernels_are_the_twin_on_traffic_through_all_that_happens() {
    let Some(device) = open() else { return };
    let params = MotionParams { absorb_frames: 60, max_boxes: 6, ..quick() };
    let mut both = Both::new(&device, params);
    let mut scene = Scene::traffic(211, 97, 9, 11);
    for body in &mut scene.bodies {
        (body.width_px, body.height_px) = (body.width_px / 6, body.height_px / 4);
    }
    let (mut luma, mut boxes, mut old) = (Vec::new(), 0, 0);
    for n in 0..150 {
        let light = if (90..110).contains(&n) { Light { gain_permille: 1300, offset: 3 } } else { STEADY };
        scene.paint(n, light, &mut luma);
        both.push(&LumaFrame::new(&luma, 211, 97, 211).unwrap());
        boxes += both.cpu.boxes().len();
        old += both.cpu.boxes().iter().filter(|b| b.age_frames > 30).count();
    }
    let report = both.gpu.report();
    assert!(boxes > 300 && old > 20 && report.rebases == 2, "{boxes} boxes, {old} old, {report:?}");
    assert_eq!(both.gpu.joined_on_cpu(), 0);
    if device.has_timestamps() {
        assert!(both.gpu.stages().all(|(_, ns)| ns > 0), "{:?}", both.gpu.stages().collect::<Vec<_>>());
    }
}

#[test]
fn sizes_change_and_rows_are_padded() {
    let Some(device) = open() else { return };
    let mut both = Both::new(&device, MotionParams { learn_frames: 1, min_area_px: 1, ..quick() });
    let sizes = [(1usize, 1usize), (5, 3), (4, 4), (3, 9), (64, 2), (257, 5), (1, 40)];
    for (restarts, (width, height)) in (0..).zip(sizes) {
        for n in 0..6u32 {
            let stride = width + 3;
            let luma: Vec<u8> = (0..stride * height)
                .map(|i| if n > 2 && (i % stride) < width.div_ceil(3) { 220 } else { 100 })
                .collect();
            both.push(&LumaFrame::new(&luma, width, height, stride).unwrap());
        }
        assert_eq!(both.gpu.report().restarts, restarts);
    }
}

#[test]
fn winding_patches_are_joined_also_where_the_search_is_cut_short() {
    let Some(device) = open() else { return };
    let (width, height) = (81usize, 65usize);
    let shapes: [fn(usize, usize) -> bool; 3] = [
        |x, y| y % 4 != 3 || (x == if y % 8 == 3 { 80 } else { 0 }),
        |x, y| x % 4 < 3 || y > 61,
        |x, y| (x + y) % 8 < 5,
    ];
    let params = MotionParams { learn_frames: 1, rebase_permille: 1000, ..quick() };
    for most_steps in [MOST_STEPS, 0] {
        let mut both = Both::new(&device, params);
        both.gpu.strain(most_steps, Some(SENTINEL));
        for shape in shapes {
            for n in 0..4 {
                let luma: Vec<u8> = (0..width * height)
                    .map(|i| if n > 1 && shape(i % width, i / width) { 200 } else { 90 })
                    .collect();
                both.push(&LumaFrame::new(&luma, width, height, width).unwrap());
            }
            assert!(!both.gpu.boxes().is_empty());
            // Another size in between begins the background anew.
            both.push(&LumaFrame::new(&[0], 1, 1, 1).unwrap());
        }
        assert_eq!(both.gpu.joined_on_cpu() > 0, most_steps == 0);
    }
}

#[test]
fn more_boxes_than_come_down_at_once_are_fetched() {
    let Some(device) = open() else { return };
    let params = MotionParams {
        learn_frames: 1,
        min_area_px: 4,
        max_boxes: 100_000,
        rebase_permille: 1000,
        ..quick()
    };
    let mut both = Both::new(&device, params);
    let (width, height) = (240usize, 240usize);
    for n in 0..3 {
        let tile = |i: usize| i % width % 5 < 3 && i / width % 5 < 3;
        let luma: Vec<u8> = (0..width * height).map(|i| if n > 1 && tile(i) { 200 } else { 90 }).collect();
        both.push(&LumaFrame::new(&luma, width, height, width).unwrap());
    }
    assert_eq!(both.gpu.boxes().len(), 48 * 48);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Frames of few grey levels, so that pixels agree and differ often, of any size.
    #[test]
    fn the_kernels_are_the_twin_on_anything(
        (width, height) in (1usize..40, 1usize..12),
        stop in 1u8..5,
        seeds in prop::collection::vec((any::<u64>(), 1usize..6), 1..5),
    ) {
        let Some(device) = open() else { return Ok(()) };
        let params = MotionParams {
            stop_frames: stop,
            absorb_frames: u32::from(stop) + 4,
            slow_period: 2,
            learn_frames: 1,
            min_area_px: 2,
            rebase_permille: 700,
            ..MotionParams::default()
        };
        let mut both = Both::new(&device, params);
        for (seed, repeat) in seeds {
            let mut dice = seed | 1;
            let luma: Vec<u8> = (0..width * height).map(|_| {
                dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                [100, 100, 100, 160, 160, 40, (dice >> 40) as u8][(dice >> 33) as usize % 7]
            }).collect();
            for _ in 0..repeat {
                both.push(&LumaFrame::new(&luma, width, height, width).unwrap());
            }
        }
    }
}

#[test]
fn a_device_that_fails_says_so_and_the_background_begins_anew() {
    let Some(device) = open() else { return };
    let params = MotionParams { learn_frames: 1, ..quick() };
    let mut gpu = GpuCameraMotion::new(&device, params, LONG).unwrap();
    let luma = vec![80; 64 * 32];
    let frame = LumaFrame::new(&luma, 64, 32, 64).unwrap();
    gpu.push(&frame, LONG).unwrap();
    device.inject(Fault::Validation).unwrap();
    assert!(matches!(gpu.push(&frame, LONG), Err(GpuMotionError::Device(_))));
    let report = gpu.push(&frame, LONG).unwrap();
    assert!(report.restarted && report.learning && report.frame == 1, "{report:?}");
    device.inject(Fault::Lost).unwrap();
    assert!(gpu.push(&frame, LONG).is_err());
    assert!(gpu.push(&frame, LONG).is_err());
}

#[test]
fn frames_beyond_the_kernels_are_refused() {
    let Some(device) = open() else { return };
    let mut gpu = GpuCameraMotion::new(&device, quick(), LONG).unwrap();
    let luma = vec![0; MAX_WIDTH + 1];
    let frame = LumaFrame::new(&luma, MAX_WIDTH + 1, 1, MAX_WIDTH + 1).unwrap();
    assert!(matches!(gpu.push(&frame, LONG), Err(GpuMotionError::TooLarge { .. })));
    let frame = LumaFrame::new(&luma, MAX_WIDTH, 1, MAX_WIDTH).unwrap();
    assert!(gpu.push(&frame, LONG).is_ok());
}

#[test]
fn shaders_are_valid_and_bind_what_the_host_binds() {
    for (kernel, wgsl, _) in KERNELS {
        let shader = Shader::parse(wgsl).unwrap_or_else(|e| panic!("{e}"));
        assert_eq!(shader.check(), Ok(()), "{kernel}");
        assert_eq!(shader.workgroup_size(kernel), Some([WORKGROUP, 1, 1]), "{kernel}");
        let bound = shaders::bindings(wgsl);
        for (at, binding) in shader.bindings(kernel) {
            assert_eq!(bound.get(at as usize), Some(&binding), "{kernel} at {at}");
        }
    }
    let all: usize = [BACKGROUND, REBASE, CLEAN, COMPONENTS]
        .map(|wgsl| Shader::parse(wgsl).map_or(0, |s| s.kernels().count()))
        .iter()
        .sum();
    assert_eq!(all, KERNELS.len());
}

#[test]
fn structs_are_laid_out_as_in_the_shaders() {
    let shader = Shader::parse(COMPONENTS).unwrap();
    let is = |name: &str, size: usize, members: &[(&str, usize)]| {
        let (bytes, found) = shader.layout(name).unwrap();
        let found: Vec<_> = found.iter().map(|m| (m.name.as_str(), m.offset)).collect();
        assert_eq!((bytes, found.as_slice()), (size, members), "{name}");
    };
    macro_rules! members {
        ($ty:ty: $($field:ident),* $(,)?) => { [$((stringify!($field), offset_of!($ty, $field))),*] };
    }
    is("Listed", size_of::<Listed>(), &members!(Listed: root, left, right, bottom, area, held, motion));
    is("Tally", size_of::<Tally>(), &members!(Tally: foreground, patches, listed, unfinished));
    let params = members!(Params: width, height, pitch, plane, begin, learning, slow_period, slow_phase, moving_phase,
        tick_period, tick_phase, stop, absorb, amplification, deviation_min, deviation_max, light, min_area, most_listed,
        most_steps);
    is("Params", size_of::<Params>(), &params);
    assert_eq!(shader.layout("Patch").map(|p| p.0 as u64), Some(PATCH_BYTES));
}

#[test]
fn constants_are_the_same_in_shader_and_twin() {
    let holds = |wgsl: &str, name: &str, value: u32| {
        let line = format!("const {name}: u32 = {value}u;");
        assert!(wgsl.contains(&line), "{line}");
    };
    holds(BACKGROUND, "FORGET", background::FORGET.into());
    holds(BACKGROUND, "FAST_SHIFT", background::FAST_SHIFT);
    holds(BACKGROUND, "MOVING_STEP", background::MOVING_STEP);
    holds(BACKGROUND, "MOVING", background::MOVING.into());
    holds(BACKGROUND, "STOPPED", background::STOPPED.into());
    holds(CLEAN, "MAJORITY", clean::MAJORITY.into());
    holds(CLEAN, "MOVING", clean::MOVING.into());
    holds(CLEAN, "STOPPED", clean::STOPPED.into());
    holds(REBASE, "BACKGROUND", clean::BACKGROUND.into());
    holds(REBASE, "STOPPED", clean::STOPPED.into());
}
