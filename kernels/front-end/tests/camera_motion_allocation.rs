//! Once warm, camera motion allocates nothing.

#![allow(clippy::unwrap_used, reason = "a test")]

use front_end::camera_motion::scene::{Light, STEADY, Scene};
use front_end::camera_motion::{CameraMotion, LumaFrame, MotionParams};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, counting.
struct Counting;

thread_local! {
    /// By thread, because the test harness has threads of its own. Needs no destructor, so it is there whenever asked.
    static CALLS: Cell<u64> = const { Cell::new(0) };
}

fn count() {
    CALLS.set(CALLS.get() + 1);
}

// SAFETY: every call is passed on unchanged to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: the caller keeps `alloc`'s contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        count();
        // SAFETY: the caller keeps `dealloc`'s contract.
        unsafe { System.dealloc(ptr, layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        // SAFETY: the caller keeps `realloc`'s contract.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn a_warm_twin_allocates_nothing() {
    let params = MotionParams {
        stop_frames: 20,
        absorb_frames: 100,
        learn_frames: 20,
        min_area_px: 12,
        max_boxes: 5,
        ..MotionParams::default()
    };
    let scene = Scene::traffic(640, 360, 20, 9);
    let mut motion = CameraMotion::new(params).unwrap();
    let (mut luma, mut boxes, mut dropped, mut calls) = (Vec::new(), 0, 0, 0);
    // The same traffic twice: the first time warms it up.
    for n in 0..400u32 {
        let light = if n % 200 > 150 { Light { gain_permille: 1400, offset: 0 } } else { STEADY };
        scene.paint(n % 200, light, &mut luma);
        let frame = LumaFrame::new(&luma, 640, 360, 640).unwrap();
        let before = CALLS.get();
        let report = motion.push(&frame);
        if n >= 200 {
            calls += CALLS.get() - before;
            boxes += motion.boxes().len();
            dropped += report.dropped_boxes;
        }
    }
    assert!(boxes > 300 && dropped > 0 && motion.report().rebases >= 3, "the scene must live");
    assert_eq!(calls, 0);
}
