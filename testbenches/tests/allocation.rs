//! Once built, the filter allocates nothing: not for scans, not for publishing, not when tracks are born or die.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use fusion_contract::{Scan, UtcNs};
use kernels::{CpuBackend, FilterParams, Tracker};
use testbenches::traffic::{Field, FieldSize, Junction};

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

/// What a run allocated, gave birth to and dropped, and its greatest number of published tracks.
#[derive(Debug, Default)]
struct Tally {
    calls: u64,
    births: usize,
    deaths: usize,
    most: usize,
}

/// Runs the filter over steps of scans and counts from the first one on.
fn run(tracker: &mut Tracker, mut step: impl FnMut() -> (Vec<Scan>, UtcNs), steps: usize) -> Tally {
    let mut tally = Tally::default();
    let mut tracks = Vec::with_capacity(2048);
    let mut before = 0;
    for _ in 0..steps {
        let (scans, now) = step();
        let start = CALLS.get();
        for scan in &scans {
            let report = tracker.ingest(scan);
            assert!(!report.late && report.overflow == 0, "{report:?}");
            tally.births += report.births;
            tally.deaths += before + report.births - report.tracks;
            before = report.tracks;
        }
        tracker.tracks_at(now, &mut tracks);
        tally.calls += CALLS.get() - start;
        tally.most = tally.most.max(tracks.len());
    }
    tally
}

#[test]
fn a_filter_allocates_nothing_once_it_is_built() {
    let params = FilterParams::default();
    let junction = Junction::new(40, 3);
    let alone = Tracker::new(&junction.site, &params, 1);
    let backend = Box::new(CpuBackend::with_capacity(params.life.capacity));
    let behind_the_trait = Tracker::with_backend(&junction.site, &params, 1, backend);
    for mut tracker in [alone, behind_the_trait] {
        let mut junction = junction.clone();
        let tally = run(&mut tracker, || (junction.step(), junction.now()), 200);
        assert!(tally.births > 60 && tally.deaths > 20 && tally.most > 30, "the scene must live: {tally:?}");
        assert_eq!(tally.calls, 0, "{tally:?}");
    }

    // Many detections in one scan.
    let mut field = Field::new(FieldSize { vehicles: 256, lanes: 12, detections: 512 }, 7);
    let mut tracker = Tracker::new(&field.site, &params, 1);
    let step = || {
        let scan = field.step();
        let now = scan.measured;
        (vec![scan], now)
    };
    let tally = run(&mut tracker, step, 40);
    assert!(tally.births > 200 && tally.most > 100, "the scene must live: {tally:?}");
    assert_eq!(tally.calls, 0, "{tally:?}");
}
