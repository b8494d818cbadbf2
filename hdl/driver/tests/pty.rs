//! The backend over a real pseudo-terminal: the far end serves, is killed, and starts again.

use conformance::case::{CaseKind, Load, random_case};
use conformance::suite::{bits, run};
use fusion_fpga::sim::{Engine, Simulator};
use fusion_fpga::{FpgaBackend, SerialLink};
use hdl::regmap::address;
use kernels::CpuBackend;
use kernels::backend::{BackendError, Stage};

fn start() -> Simulator {
    Simulator::start(Engine::Model, &mut |_| {}).unwrap_or_else(|error| panic!("{error}"))
}

fn open(simulator: &Simulator) -> FpgaBackend {
    let link = SerialLink::open_pty(simulator.path()).unwrap_or_else(|error| panic!("{error}"));
    FpgaBackend::open(Box::new(link)).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn scans_of_any_size_go_through_a_pseudo_terminal() {
    let simulator = start();
    let mut backend = open(&simulator);
    for (seed, tracks) in [(1, 3), (2, 40), (3, 200), (4, 12)] {
        let kind = if seed % 2 == 0 { CaseKind::Camera } else { CaseKind::Radar };
        let case = random_case(kind, Load { tracks, clutter: tracks, detected: 0.9 }, seed);
        let got = run(&mut backend, &case, Stage::Update).map(|outcome| bits(&outcome));
        let want = run(&mut CpuBackend::default(), &case, Stage::Update).map(|outcome| bits(&outcome));
        assert_eq!(got, want, "{tracks} tracks");
    }
    let seen = backend.counters();
    assert!(seen.scans >= 4 && seen.frames_bad + seen.frames_missing + seen.frames_stray == 0, "{seen:?}");
}

#[test]
fn registers_are_read_and_written() {
    let simulator = start();
    let mut backend = open(&simulator);
    let mut core = backend.core();
    assert_eq!(core.write(address::SCRATCH, 0xfeed_beef), Ok(0xfeed_beef));
    assert_eq!(core.read(address::SCRATCH), Ok(0xfeed_beef));
    let refused = core.read(0x7f);
    assert!(
        refused.as_ref().is_err_and(|error| error.to_string().contains("no such register")),
        "{refused:?}"
    );
}

#[test]
fn a_far_end_that_is_killed_is_lost_and_another_takes_over() {
    let case = random_case(CaseKind::Radar, Load { tracks: 20, clutter: 9, detected: 0.9 }, 8);
    let mut simulator = start();
    let mut backend = open(&simulator);
    let before = run(&mut backend, &case, Stage::Update).map(|outcome| bits(&outcome));
    assert!(before.is_ok(), "{before:?}");
    assert!(simulator.is_running());
    simulator.kill();
    assert!(!simulator.is_running());
    // What was written last may go before the hang-up is seen.
    let mut lost = false;
    for _ in 0..3 {
        let answer = run(&mut backend, &case, Stage::Update);
        assert!(answer.is_err(), "{answer:?}");
        lost |= matches!(answer, Err(BackendError::Lost { .. }));
    }
    assert!(lost);
    let another = start();
    let mut backend = open(&another);
    assert_eq!(run(&mut backend, &case, Stage::Update).map(|outcome| bits(&outcome)), before);
}

#[test]
fn a_port_that_is_not_there_is_named() {
    let Err(error) = SerialLink::open("/dev/no-such-port", 115_200) else { panic!("it opened") };
    assert!(error.to_string().starts_with("/dev/no-such-port can't be opened: "), "{error}");
}

#[test]
fn a_port_belongs_to_one_driver() {
    let simulator = start();
    let first = open(&simulator);
    assert!(SerialLink::open_pty(simulator.path()).is_err());
    drop(first);
}
