//! The twin equals the oracle, bit by bit.

use crate::oracle::Oracle;
use crate::support::{agree, quick};
use front_end::camera_motion::scene::{Body, Light, STEADY, Scene};
use front_end::camera_motion::{CameraMotion, LumaFrame, MotionParams, dispatch};
use proptest::prelude::*;

fn both(params: MotionParams) -> (CameraMotion, Oracle) {
    (CameraMotion::new(params).unwrap(), Oracle::new(params))
}

#[test]
fn the_twin_is_the_oracle_on_traffic_through_all_that_happens() {
    let params = MotionParams { absorb_frames: 120, max_boxes: 2, ..quick() };
    let (mut motion, mut oracle) = both(params);
    let mut scene = Scene::traffic(211, 97, 9, 11);
    for body in &mut scene.bodies {
        (body.width_px, body.height_px) = (body.width_px / 6, body.height_px / 4);
    }
    let (mut luma, mut rebases, mut stopped, mut dropped) = (Vec::new(), 0, 0, 0);
    for n in 0..420 {
        // The light steps up, drifts, and goes back.
        let light = match n {
            0..150 => STEADY,
            150..300 => Light { gain_permille: 1300, offset: (n as i32 - 150) / 10 },
            _ => Light { gain_permille: 900, offset: -4 },
        };
        scene.paint(n, light, &mut luma);
        agree(&mut motion, &mut oracle, &LumaFrame::new(&luma, 211, 97, 211).unwrap());
        rebases = motion.report().rebases;
        dropped += motion.report().dropped_boxes;
        stopped += motion.boxes().iter().filter(|b| b.age_frames > 40).count();
    }
    assert!(
        rebases >= 2 && stopped > 50 && dropped > 0,
        "{rebases} rebases, {stopped} stopped, {dropped} dropped"
    );
}

#[test]
fn every_instruction_set_gives_the_same_bits() {
    let better = dispatch::use_baseline(false);
    if cfg!(target_arch = "x86_64") && !better {
        eprintln!("SKIP instruction sets: this processor has only the baseline");
        return;
    }
    let scene = Scene::traffic(333, 120, 12, 3);
    let digest = |baseline: bool| {
        dispatch::use_baseline(baseline);
        let (mut motion, mut luma, mut all) = (CameraMotion::new(quick()).unwrap(), Vec::new(), Vec::new());
        for n in 0..120 {
            scene.paint(n, STEADY, &mut luma);
            motion.push(&LumaFrame::new(&luma, 333, 120, 333).unwrap());
            all.extend_from_slice(motion.boxes());
        }
        (motion.state().clone(), all)
    };
    let (best, baseline) = (digest(false), digest(true));
    dispatch::use_baseline(false);
    assert!(best.1.len() > 100);
    assert!(best == baseline, "the instruction sets differ");
}

/// Frames of few grey levels, so that pixels agree and differ often.
fn blocky() -> impl Strategy<Value = (usize, usize, usize, Vec<Vec<u8>>)> {
    (1usize..40, 1usize..12, 0usize..5).prop_flat_map(|(width, height, padding)| {
        let stride = width + padding;
        let level = prop_oneof![4 => Just(100u8), 2 => Just(160), 1 => Just(40), 1 => any::<u8>()];
        let frame = prop::collection::vec(level, stride * height);
        let frames = prop::collection::vec((frame, 1usize..12), 1..10).prop_map(|held| {
            // Each stays a while, so that things stop.
            held.into_iter().flat_map(|(f, n)| std::iter::repeat_n(f, n)).collect::<Vec<_>>()
        });
        (Just(width), Just(height), Just(stride), frames)
    })
}

fn params() -> impl Strategy<Value = MotionParams> {
    let light = prop_oneof![1 => Just(1000u16), 1 => 1u16..=1000];
    (1u8..12, 1u32..700, 1u8..6, 1u8..=8, 1u8..30, 0u8..60, 0u32..6, light, 1u32..6, 1usize..8).prop_map(
        |(stop, absorb, slow, n, min, more, learn, light, area, most)| MotionParams {
            stop_frames: stop,
            absorb_frames: u32::from(stop) + absorb,
            slow_period: slow,
            amplification: n,
            deviation_min: min,
            deviation_max: min + more,
            learn_frames: learn,
            rebase_permille: light,
            min_area_px: area,
            max_boxes: most,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Any frames of any size and stride, under any choices.
    #[test]
    fn the_twin_is_the_oracle_on_anything((width, height, stride, frames) in blocky(), params in params()) {
        let (mut motion, mut oracle) = both(params);
        for luma in &frames {
            agree(&mut motion, &mut oracle, &LumaFrame::new(luma, width, height, stride).unwrap());
        }
    }

    /// Sizes may change from frame to frame.
    #[test]
    fn any_sequence_of_sizes_is_taken(sizes in prop::collection::vec((1usize..9, 1usize..9, any::<u8>()), 1..30)) {
        let (mut motion, mut oracle) = both(MotionParams { learn_frames: 1, min_area_px: 1, ..quick() });
        let mut restarts = 0;
        let mut before = None;
        for (width, height, luma) in sizes {
            let bytes = vec![luma; width * height];
            agree(&mut motion, &mut oracle, &LumaFrame::new(&bytes, width, height, width).unwrap());
            restarts += u64::from(before.replace((width, height)).is_some_and(|b| b != (width, height)));
            prop_assert_eq!(motion.report().restarts, restarts);
        }
    }
}

/// Shapes that union-find gets wrong first: spirals, combs, chessboards, diagonals.
#[test]
fn winding_patches_are_one_patch() {
    let (width, height) = (41usize, 33usize);
    let shapes: [fn(usize, usize) -> bool; 5] = [
        |x, y| y % 4 != 3 || (x == if y % 8 == 3 { 40 } else { 0 }),
        |x, y| x % 4 < 3 || y > 29,
        |x, y| x % 4 < 3 || y < 3,
        |x, y| (x / 4 + y / 4) % 2 == 0,
        |x, y| (x + y) % 8 < 5,
    ];
    for (k, shape) in shapes.into_iter().enumerate() {
        let params = MotionParams { learn_frames: 1, rebase_permille: 1000, ..quick() };
        let (mut motion, mut oracle) = both(params);
        let ground = vec![90u8; width * height];
        let mut luma = ground.clone();
        for (i, l) in luma.iter_mut().enumerate() {
            *l = if shape(i % width, i / width) { 200 } else { 90 };
        }
        for frame in std::iter::repeat_n(&ground, 3).chain(std::iter::repeat_n(&luma, 70)) {
            agree(&mut motion, &mut oracle, &LumaFrame::new(frame, width, height, width).unwrap());
        }
        assert!(!motion.boxes().is_empty(), "shape {k}");
    }
}

#[test]
fn bodies_at_each_border_and_in_each_corner_are_found() {
    let (width, height) = (63usize, 47usize);
    for (left, top) in [(0, 0), (53, 0), (0, 37), (53, 37), (25, 0), (25, 37), (0, 18), (53, 18)] {
        let params = MotionParams { learn_frames: 2, ..quick() };
        let (mut motion, mut oracle) = both(params);
        let mut body = Body::moving(f64::from(left), f64::from(top), (10, 10), 0.0, 230);
        body.seen = (5, u32::MAX);
        let scene = Scene::new(width, height, 0, 1).with(body);
        let mut luma = Vec::new();
        for n in 0..8 {
            scene.paint(n, STEADY, &mut luma);
            agree(&mut motion, &mut oracle, &LumaFrame::new(&luma, width, height, width).unwrap());
        }
        let b = motion.boxes()[0];
        // The majority rounds the corners: all but corner pixels inside the frame are there.
        assert_eq!((b.left_px, b.top_px, b.width_px, b.height_px), (left, top, 10, 10));
        assert!(b.area_px >= 96 && b.fill_permille() >= 960, "{b:?}");
    }
}
