//! The backend with the gateware itself at the far end: its Verilog, compiled by Verilator, behind a pseudo-terminal.
//!
//! Needs verilator, g++ and make; without them the tests say so, or fail where `KERBSIDE_REQUIRE_VERILATOR=1` asks them to.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use conformance::case::{Case, CaseKind, Load, random_case};
use conformance::suite::{bits, run, suite_cases};
use fusion_fpga::FpgaBackend;
use fusion_fpga::sim::{Engine, SimulatedLink, prepare};
use hdl::regmap::address;
use kernels::CpuBackend;
use kernels::backend::Stage;
use std::time::Instant;
use support::or_skip;

/// A backend on a simulation; none, with a word about it, where it can't be built.
fn open(engine: Engine) -> Option<FpgaBackend> {
    or_skip(prepare(engine, &mut |_| {}))?;
    let link = SimulatedLink::start(engine, &mut |_| {}).unwrap_or_else(|error| panic!("{error}"));
    Some(FpgaBackend::open(Box::new(link)).unwrap_or_else(|error| panic!("{error}")))
}

/// Every bit is the CPU's, and no frame was lost.
fn same(backend: &mut FpgaBackend, cases: &[Case]) {
    for case in cases {
        let until = if case.measures() { Stage::Update } else { Stage::Predict };
        let got = run(backend, case, until).map(|outcome| bits(&outcome));
        let want = run(&mut CpuBackend::default(), case, until).map(|outcome| bits(&outcome));
        assert_eq!(got, want, "{}", case.name);
    }
    let seen = backend.counters();
    assert_eq!(
        seen.frames_bad + seen.frames_missing + seen.frames_repeated + seen.frames_stray,
        0,
        "{seen:?}"
    );
    let mut core = backend.core();
    for counter in [address::FRAMES_BAD, address::FRAMES_GAP, address::FRAMES_OVERFLOW, address::ERRORS] {
        assert_eq!(core.read(counter), Ok(0), "register {counter:#x}");
    }
}

#[test]
fn the_verilated_core_gives_the_cpu_s_bits() {
    let Some(mut backend) = open(Engine::Verilator) else { return };
    same(&mut backend, &suite_cases());
    let began = Instant::now();
    let cases: Vec<Case> = (0..10)
        .map(|seed| {
            let kind = if seed % 2 == 0 { CaseKind::Radar } else { CaseKind::Camera };
            random_case(kind, Load { tracks: 100, clutter: 100, detected: 0.9 }, 700 + seed)
        })
        .collect();
    let made = began.elapsed();
    same(&mut backend, &cases);
    println!("{:?} for ten scans of 100 tracks, {:?}", began.elapsed() - made, backend.counters());
}

#[test]
fn the_verilated_chip_gives_the_cpu_s_bits_through_its_pins() {
    let Some(mut backend) = open(Engine::VerilatorUart) else { return };
    let cases: Vec<Case> = suite_cases().into_iter().filter(|case| case.measures()).step_by(40).collect();
    assert!(cases.len() > 4);
    same(&mut backend, &cases);
}

#[test]
fn the_simulated_core_gives_the_cpu_s_bits() {
    let mut backend = open(Engine::RustHdl).expect("it needs no tool");
    let case = random_case(CaseKind::Radar, Load { tracks: 5, clutter: 2, detected: 0.9 }, 9);
    same(&mut backend, &[case]);
}
