//! A line that loses, spoils or repeats bytes, a core that hangs, starts again, is another or is gone: no scan is lost, it is completed on the
//! CPU, and no track changes its identity, nor a bit of its place.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use conformance::faults::{STEPS, Trace, on_cpu, replay, scene};
use fusion_fpga::sim::{Engine, Simulator};
use fusion_fpga::{CoreError, FpgaBackend, SerialLink};
use kernels::{BackendError, FilterParams, Tracker};
use std::time::Duration;
use support::faulty::{Fault, Switch, Way};

/// Why the device failed last.
fn failure(trace: &Trace) -> &BackendError {
    trace.tracker.backend_error().expect("a failure")
}

fn open(switch: &Switch) -> Result<FpgaBackend, CoreError> {
    FpgaBackend::open(Box::new(switch.line()))
}

/// Runs the scene with something done to the line before steps.
fn with_fpga(switch: &Switch, before: impl FnMut(usize, &mut Tracker)) -> Trace {
    let backend = Box::new(open(switch).expect("a sound line"));
    let trace = replay(Tracker::with_backend(&scene().site, &FilterParams::default(), 1, backend), before);
    let cpu = on_cpu();
    assert!(cpu.frames.iter().map(Vec::len).sum::<usize>() > 150, "the scene must have tracks");
    for (step, (x, y)) in cpu.frames.iter().zip(&trace.frames).enumerate() {
        assert_eq!(format!("{x:?}"), format!("{y:?}"), "step {step}");
    }
    trace
}

#[test]
fn a_sound_line_gives_the_cpu_s_tracks() {
    let switch = Switch::default();
    let backend = open(&switch).expect("a sound line");
    let statistics = backend.statistics();
    let trace = replay(
        Tracker::with_backend(&scene().site, &FilterParams::default(), 1, Box::new(backend)),
        |_, _| {},
    );
    assert_eq!(format!("{:?}", trace.frames), format!("{:?}", on_cpu().frames));
    assert_eq!((trace.total(), trace.tracker.backend_failures()), (0, 0));
    let seen = statistics.counters();
    assert!(seen.scans > 100 && seen.tracks > 300 && seen.tracks_unfit == 0, "{seen:?}");
    assert_eq!(seen.frames_bad + seen.frames_missing + seen.frames_repeated + seen.frames_stray, 0);
}

/// Every fault of the line, at many places of a scan's bytes: one scan falls back, or none where nothing that counts was hit.
#[test]
fn lost_spoilt_and_repeated_bytes_cost_the_core_a_scan_and_nobody_a_track() {
    let faults = |k: usize| {
        [
            Fault::Lose { at: 13 * k, count: 1 + k % 7 },
            Fault::Lose { at: 29 * k, count: 400 },
            Fault::Spoil { at: 31 * k },
            Fault::Repeat { at: 17 * k, count: 1 + k % 5 },
            Fault::Repeat { at: 11 * k, count: 100 },
            Fault::LoseFrame { index: k },
        ]
    };
    for kind in 0..6 {
        for way in [Way::ToCore, Way::ToHost] {
            let switch = Switch::default();
            // Every third step, so that no three failures follow on each other.
            let trace = with_fpga(&switch, |step, _| {
                if step % 3 == 2 {
                    switch.inject(faults(step)[kind], way);
                }
            });
            let what = format!("{:?} {way:?}", faults(1)[kind]);
            // Long repetitions are often of whole scans, which do no harm.
            let least = if kind == 4 { 1 } else { 10 };
            assert!(trace.total() >= least, "{what}: {} scans fell back", trace.total());
            let beside: u64 = (0..STEPS).filter(|step| step % 3 == 1).map(|s| trace.fell_back[s]).sum();
            assert_eq!(beside, 0, "{what}: a scan failed long after its fault");
            assert!(trace.tracker.backend_is_sound(), "{what}: {}", failure(&trace));
        }
    }
}

#[test]
fn a_frame_that_comes_twice_costs_nothing() {
    for way in [Way::ToCore, Way::ToHost] {
        let switch = Switch::default();
        let trace = with_fpga(&switch, |step, _| switch.inject(Fault::RepeatFrame { index: step }, way));
        assert_eq!(trace.total(), 0, "{way:?}");
    }
}

#[test]
fn a_core_that_starts_again_costs_a_scan_at_most() {
    let switch = Switch::default();
    let trace = with_fpga(&switch, |step, _| {
        if step % 10 == 9 {
            switch.inject(Fault::Reset, Way::ToCore);
        }
    });
    assert!(trace.total() <= 6, "{:?}", trace.fell_back);
    assert!(trace.tracker.backend_is_sound());
}

#[test]
fn a_core_that_hangs_is_given_up_and_another_takes_over_with_the_tracks_as_they_are() {
    let switch = Switch::default();
    let trace = with_fpga(&switch, |step, tracker| match step {
        20 => switch.inject(Fault::Hang, Way::ToCore),
        40 => {
            switch.mend();
            tracker.set_backend(Box::new(open(&switch).expect("a sound line")));
        }
        _ => {}
    });
    assert_eq!(trace.total(), 3, "three scans are tried");
    assert!(matches!(failure(&trace), BackendError::Late { .. }), "{}", failure(&trace));
    assert_eq!(trace.tracker.backend_name(), "fpga, a faulty line");
}

#[test]
fn a_port_that_is_gone_is_lost_within_the_scan() {
    let switch = Switch::default();
    let trace = with_fpga(&switch, |step, _| {
        if step == 30 {
            switch.inject(Fault::Unplug, Way::ToCore);
        }
    });
    assert_eq!((trace.fell_back[30], trace.total()), (1, 1));
    assert_eq!(trace.tracker.backend_name(), "cpu");
    assert!(matches!(failure(&trace), BackendError::Lost { .. }), "{}", failure(&trace));
}

#[test]
fn a_far_end_that_is_killed_and_restarted_behind_a_pseudo_terminal_costs_no_track() {
    let start = || {
        let simulator = Simulator::start(Engine::Model, &mut |_| {}).expect("it needs no tool");
        let link = SerialLink::open_pty(simulator.path()).expect("a pseudo-terminal");
        (simulator, Box::new(FpgaBackend::open(Box::new(link)).expect("a core")))
    };
    let (mut simulator, backend) = start();
    let mut tracker = Tracker::with_backend(&scene().site, &FilterParams::default(), 1, backend);
    tracker.set_deadline(Duration::from_secs(5));
    let trace = replay(tracker, |step, tracker| match step {
        20 => simulator.kill(),
        35 => {
            let (another, backend) = start();
            simulator = another;
            tracker.set_backend(backend);
        }
        _ => {}
    });
    assert_eq!(format!("{:?}", trace.frames), format!("{:?}", on_cpu().frames));
    assert!((1..=3).contains(&trace.total()), "{:?}", trace.fell_back);
    assert!(trace.tracker.backend_is_sound() && trace.tracker.backend_name() != "cpu");
}

#[test]
fn gateware_of_another_version_is_refused_at_the_start_and_in_the_middle() {
    let switch = Switch::default();
    switch.inject(Fault::Version, Way::ToCore);
    let error = open(&switch).expect_err("another version");
    assert!(matches!(error, CoreError::Version { major: 9, .. }), "{error}");
    let switch = Switch::default();
    let trace = with_fpga(&switch, |step, _| {
        if step == 30 {
            switch.inject(Fault::Version, Way::ToCore);
        }
    });
    assert_eq!((trace.fell_back[30], trace.total()), (1, 1), "the very scan, and no other");
    assert!(failure(&trace).to_string().contains("version is 9.0"), "{}", failure(&trace));
    assert_eq!(trace.tracker.backend_name(), "cpu");
}
