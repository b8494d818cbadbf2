//! Once warm, the radar cube allocates nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use front_end::radar_cube::synthesis::{PointTarget, frame};
use front_end::radar_cube::{CfarMethod, RadarCube, RadarParams};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, counting.
struct Counting;

thread_local! {
    /// By thread, because the test harness has threads of its own.
    static CALLS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: every call is passed on unchanged to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.set(CALLS.get() + 1);
        // SAFETY: the caller keeps `alloc`'s contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        CALLS.set(CALLS.get() + 1);
        // SAFETY: the caller keeps `dealloc`'s contract.
        unsafe { System.dealloc(ptr, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn a_warm_radar_cube_allocates_nothing() {
    for method in [CfarMethod::CellAveraging, CfarMethod::OrderedStatistic { rank: 0.75 }] {
        let mut params = RadarParams::junction();
        (params.samples, params.loops, params.max_points) = (128, 32, 4);
        params.cfar.method = method;
        params.cfar.false_alarm = 0.01;
        let target = |range_m: f64| PointTarget {
            range_m,
            azimuth_rad: 0.1,
            range_rate_mps: 2.0,
            amplitude: 40.0,
            phase_rad: 0.0,
        };
        let frames: Vec<Vec<i16>> =
            (0..4).map(|s| frame(&params, &[target(10.0), target(20.0)], 10.0, s)).collect();
        let mut cube = RadarCube::new(&params).unwrap();
        let mut points = Vec::with_capacity(4096);
        cube.process(&frames[0], &mut points).unwrap();
        let before = CALLS.get();
        for frame in frames.iter().cycle().take(12) {
            cube.process(frame, &mut points).unwrap();
            // More than are kept: the choice of the strongest is part of it.
            assert_eq!(points.len(), 4);
        }
        assert_eq!(CALLS.get() - before, 0, "{method:?}");
    }
}
