//! Once warm, the filter allocates nothing: not for scans, not for publishing, not when tracks are born or die.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicU64, Ordering};

use kernels::{CpuBackend, FilterParams, Tracker};
use testbenches::traffic::Junction;

/// The system's allocator, counting.
struct Counting;

static CALLS: AtomicU64 = AtomicU64::new(0);

// SAFETY: every call is passed on unchanged to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        CALLS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps `alloc`'s contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, ptr: *mut u8, layout: Layout) {
        CALLS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps `dealloc`'s contract.
        unsafe { System.dealloc(ptr, layout) }
    }

    unsafe fn realloc(&self, ptr: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        CALLS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps `realloc`'s contract.
        unsafe { System.realloc(ptr, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Runs the junction and returns what the measured part allocated, gave birth to and dropped, and its greatest number of
/// published tracks.
fn measure(mut tracker: Tracker, mut junction: Junction) -> (u64, usize, usize, usize) {
    let mut tracks = Vec::with_capacity(512);
    let (mut allocated, mut births, mut deaths, mut most) = (0, 0, 0, 0);
    let mut before = 0;
    // Five seconds to warm up, two measured.
    for step in 0..140 {
        let scans = junction.step();
        let start = CALLS.load(Ordering::Relaxed);
        let measured = step >= 100;
        for scan in &scans {
            let report = tracker.ingest(scan);
            assert!(!report.late && report.overflow == 0, "{report:?}");
            if measured {
                births += report.births;
                deaths += before + report.births - report.tracks;
            }
            before = report.tracks;
        }
        tracker.tracks_at(junction.now(), &mut tracks);
        if measured {
            allocated += CALLS.load(Ordering::Relaxed) - start;
            most = most.max(tracks.len());
        }
    }
    (allocated, births, deaths, most)
}

// One test: the counter is the whole process's.
#[test]
fn a_warm_filter_allocates_nothing() {
    let params = FilterParams::default();
    let junction = Junction::new(40, 3);
    let alone = Tracker::new(&junction.site, &params, 1);
    let backend = Box::new(CpuBackend::with_capacity(params.life.capacity));
    let behind_the_trait = Tracker::with_backend(&junction.site, &params, 1, backend);
    for tracker in [alone, behind_the_trait] {
        let (allocated, births, deaths, most) = measure(tracker, junction.clone());
        assert!(births >= 5 && deaths >= 5, "the scene must have births ({births}) and deaths ({deaths})");
        assert!(most >= 30, "the scene must have tracks, not {most}");
        assert_eq!(allocated, 0, "calls of the allocator in two seconds");
    }
}
