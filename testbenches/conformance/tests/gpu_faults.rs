//! A GPU that dies, hangs, runs out of memory or breaks its rules loses nothing: the scan is completed on the CPU, and no track changes its
//! identity.

use conformance::case::{CaseKind, Load, random_case};
use conformance::faults::{Trace, on_cpu, replay, scene};
use conformance::suite::{bits, run};
use fusion_contract::Track;
use kernels::gpu::{AdapterChoice, AdapterKind, Device, Fault, GpuBackend};
use kernels::{BackendError, FilterParams, Stage, Tracker};
use std::time::{Duration, Instant};

/// Long enough for a slow machine, short enough that a hung device is noticed.
const DEADLINE: Duration = Duration::from_secs(5);

/// A device of its own for each test, since each spoils it; none, with a word about it, where there is no adapter.
fn open() -> Option<(Device, GpuBackend)> {
    let device = Device::open_or_skip("gpu")?;
    let gpu = GpuBackend::on(&device).unwrap_or_else(|e| panic!("{e}"));
    Some((device, gpu))
}

fn with_gpu(gpu: GpuBackend, before: impl FnMut(usize, &mut Tracker)) -> Trace {
    let mut tracker = Tracker::with_backend(&scene().site, &FilterParams::default(), 1, Box::new(gpu));
    tracker.set_deadline(DEADLINE);
    replay(tracker, before)
}

/// The same identities at each step, and the same places: to the bit on lavapipe, within a centimetre elsewhere.
fn same_tracks(device: &Device, a: &Trace, b: &Trace) {
    assert!(a.frames.iter().map(Vec::len).sum::<usize>() > 150, "the scene must have tracks");
    for (step, (x, y)) in a.frames.iter().zip(&b.frames).enumerate() {
        if device.adapter().kind == AdapterKind::Cpu {
            assert_eq!(format!("{x:?}"), format!("{y:?}"), "step {step}");
        }
        let ids = |f: &[Track]| f.iter().map(|t| t.id).collect::<Vec<_>>();
        assert_eq!(ids(x), ids(y), "step {step}");
        for (t, u) in x.iter().zip(y) {
            assert!((t.x_m - u.x_m).hypot(t.y_m - u.y_m) < 0.01, "step {step}: {t:?} is not {u:?}");
        }
    }
}

#[test]
fn a_sound_gpu_gives_the_cpu_s_tracks() {
    let Some((device, gpu)) = open() else { return };
    let trace = with_gpu(gpu, |_, _| {});
    same_tracks(&device, &on_cpu(), &trace);
    assert_eq!(
        (trace.total(), trace.tracker.backend_failures()),
        (0, 0),
        "{:?}",
        trace.tracker.backend_error()
    );
    assert_eq!(trace.tracker.backend_name().split_once(", ").map(|n| n.0), Some("gpu"));
}

#[test]
fn a_lost_gpu_is_replaced_by_the_cpu_within_the_scan() {
    let Some((device, gpu)) = open() else { return };
    let trace = with_gpu(gpu, |step, _| {
        if step == 30 {
            device.inject(Fault::Lost).unwrap();
        }
    });
    same_tracks(&device, &on_cpu(), &trace);
    assert_eq!(trace.fell_back[30], 1, "the very scan");
    assert_eq!((trace.total(), trace.tracker.backend_failures()), (1, 1));
    assert_eq!(trace.tracker.backend_name(), "cpu");
    assert!(matches!(trace.tracker.backend_error(), Some(BackendError::Lost { .. })));
}

#[test]
fn another_gpu_takes_over_from_the_cpu_with_the_tracks_as_they_are() {
    let Some((device, gpu)) = open() else { return };
    let mut later = Some(GpuBackend::open(&AdapterChoice::Any).unwrap());
    let trace = with_gpu(gpu, |step, tracker| {
        if step == 20 {
            device.inject(Fault::Lost).unwrap();
        }
        if let (40, Some(gpu)) = (step, later.take_if(|_| step == 40)) {
            tracker.set_backend(Box::new(gpu));
        }
    });
    same_tracks(&device, &on_cpu(), &trace);
    assert_eq!(trace.total(), 1);
    assert_eq!(trace.tracker.backend_name().split_once(", ").map(|n| n.0), Some("gpu"));
}

#[test]
fn a_hung_gpu_is_not_waited_for() {
    let Some((device, gpu)) = open() else { return };
    let mut took = Duration::ZERO;
    let mut start = Instant::now();
    let trace = with_gpu(gpu, |step, tracker| {
        if step == 30 {
            device.inject(Fault::Hung(Duration::from_secs(4))).unwrap();
            tracker.set_deadline(Duration::from_millis(100));
            start = Instant::now();
        }
        if step == 31 {
            took = start.elapsed();
        }
    });
    same_tracks(&device, &on_cpu(), &trace);
    assert!(trace.fell_back[30] >= 1, "the very scan");
    assert!(took < Duration::from_secs(3), "a step took {took:?}");
    assert!(matches!(trace.tracker.backend_error(), Some(BackendError::Late { .. })));
}

#[test]
fn broken_rules_fail_one_scan_and_no_more() {
    let Some((device, gpu)) = open() else { return };
    let trace = with_gpu(gpu, |step, _| {
        if step == 30 {
            device.inject(Fault::Validation).unwrap();
        }
    });
    same_tracks(&device, &on_cpu(), &trace);
    assert_eq!((trace.fell_back[30], trace.total()), (1, 1));
    assert_eq!(
        trace.tracker.backend_name().split_once(", ").map(|n| n.0),
        Some("gpu"),
        "one failure does not retire a device"
    );
    let Some(BackendError::Failed { reason }) = trace.tracker.backend_error() else {
        panic!("{:?}", trace.tracker.backend_error())
    };
    assert!(reason.contains("validation"), "{reason}");
}

#[test]
fn a_gpu_without_memory_for_a_growing_scene_fails_and_is_left_alone() {
    let Some((device, gpu)) = open() else { return };
    let trace = with_gpu(gpu, |step, _| {
        if step == 0 {
            device.inject(Fault::OutOfMemory).unwrap();
        }
    });
    same_tracks(&device, &on_cpu(), &trace);
    assert!(trace.total() >= 1, "the scene must outgrow what there was");
    let Some(BackendError::Failed { reason }) = trace.tracker.backend_error() else {
        panic!("{:?}", trace.tracker.backend_error())
    };
    assert!(reason.contains("out of memory"), "{reason}");
}

#[test]
fn a_gpu_that_failed_a_job_for_want_of_memory_does_the_next_right() {
    let Some((device, mut gpu)) = open() else { return };
    let small = random_case(CaseKind::Radar, Load { tracks: 3, clutter: 1, detected: 1.0 }, 3);
    let large = random_case(CaseKind::Camera, Load { tracks: 90, clutter: 40, detected: 1.0 }, 3);
    let before = bits(&run(&mut gpu, &small, Stage::Update).unwrap());
    device.inject(Fault::OutOfMemory).unwrap();
    assert!(matches!(run(&mut gpu, &large, Stage::Update), Err(BackendError::Failed { .. })));
    assert_eq!(bits(&run(&mut gpu, &small, Stage::Update).unwrap()), before);
    device.set_memory_limit(u64::MAX);
    let mut fresh = gpu.another().unwrap();
    let want = bits(&run(&mut fresh, &large, Stage::Update).unwrap());
    assert_eq!(bits(&run(&mut gpu, &large, Stage::Update).unwrap()), want);
}
