//! The FPGA backend against the suite, on the message model: every bit is the CPU's.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod support;

use conformance::case::{Case, CaseKind, Load, random_case};
use conformance::suite::{bits, run, run_cases, suite_cases};
use conformance::{Report, Tolerances, run_suite};
use fusion_fpga::model::ModelLink;
use fusion_fpga::{FpgaBackend, Link};
use hdl::regmap::{Hello, TrackRecord, opcode};
use kernels::CpuBackend;
use kernels::backend::{Backend, Stage};
use proptest::prelude::*;
use support::{Altered, alter_tracks};

fn open(link: impl Link + 'static) -> FpgaBackend {
    FpgaBackend::open(Box::new(link)).unwrap_or_else(|error| panic!("{error}"))
}

/// Pairs that the CPU keeps.
fn kept(case: &Case) -> u64 {
    run(&mut CpuBackend::default(), case, Stage::Gate).map_or(0, |outcome| outcome.pairs.len() as u64)
}

#[test]
fn the_fpga_conforms() {
    let report = run_suite(|| Box::new(open(ModelLink::default())), &Tolerances::CPU);
    println!("{report}");
    assert!(report.passed(), "{report}");
}

/// A backend that gates everything on the CPU would conform as well.
#[test]
fn the_core_gates_the_suite_s_tracks_and_keeps_not_many_more_than_the_cpu() {
    for (kind, most) in [(CaseKind::Radar, 2.0), (CaseKind::Camera, 2.5)] {
        let mut backend = open(ModelLink::default());
        let mut wanted = 0;
        for seed in 0..40 {
            let load = Load { tracks: 4 + seed as usize, clutter: 40, detected: 0.9 };
            let case = random_case(kind, load, 9000 + seed);
            run(&mut backend, &case, Stage::Gate).unwrap_or_else(|error| panic!("{error}"));
            wanted += kept(&case);
        }
        let seen = backend.counters();
        println!("{}: {wanted} pairs kept by the CPU; {seen:?}", case_name(kind));
        assert!(seen.tracks_unfit * 50 < seen.tracks, "{seen:?}");
        assert!(seen.pairs_kept >= wanted && seen.pairs_kept < seen.pairs_weighed, "{seen:?}");
        assert!((seen.pairs_kept as f64) < most * wanted as f64, "{wanted}, {seen:?}");
    }
}

fn case_name(kind: CaseKind) -> &'static str {
    match kind {
        CaseKind::Radar => "radar",
        CaseKind::Camera => "camera",
        _ => "other",
    }
}

/// A part of the suite, up to the first few jobs that fail.
fn find(alter: impl Fn(&mut Vec<u8>) + Send + Copy + 'static) -> Report {
    let cases: Vec<Case> = suite_cases().into_iter().filter(|case| case.tracks() < 24).step_by(2).collect();
    let mut last = Report::default();
    for some in cases.chunks(10) {
        last = run_cases(|| Box::new(open(Altered::new(alter))), &Tolerances::CPU, some);
        if !last.passed() {
            break;
        }
    }
    last
}

#[test]
fn a_gate_that_is_too_tight_or_beside_is_found() {
    type Alter = fn(&mut TrackRecord);
    let planted: [(&str, Alter); 5] = [
        ("threshold", |track| track.threshold = track.threshold * 7 / 10),
        ("shift", |track| track.shift[1] = track.shift[1].saturating_sub(1)),
        ("place", |track| track.mean[0] += 600),
        ("window", |track| track.count = track.count.saturating_sub(1)),
        ("window", |track| track.first += u16::from(track.count > 1)),
    ];
    for (what, alter) in planted {
        let report = find(move |payload| alter_tracks(payload, alter));
        assert!(!report.passed(), "a wrong {what} was not found");
        println!("{what}: {} failures, first: {}", report.failed, report.failures[0]);
    }
}

#[test]
fn the_altering_line_itself_is_sound() {
    let report = find(|payload| alter_tracks(payload, |track| track.threshold += 1));
    assert!(report.passed(), "{report}");
}

#[test]
fn what_the_core_s_memory_does_not_hold_is_gated_on_the_cpu() {
    for kind in [CaseKind::Radar, CaseKind::Camera] {
        let case = random_case(kind, Load { tracks: 60, clutter: 90, detected: 0.9 }, 3);
        let want = run(&mut CpuBackend::default(), &case, Stage::Update).map(|outcome| bits(&outcome));
        for (tracks, detections) in [(5, 1024), (512, 20), (3, 10), (0, 0), (512, 1024)] {
            let mut backend = open(Small::new(tracks, detections));
            let got = run(&mut backend, &case, Stage::Update).map(|outcome| bits(&outcome));
            assert!(got == want, "{tracks} tracks, {detections} detections: other bits, or {:?}", got.err());
            let seen = backend.counters();
            assert!(seen.tracks <= u64::from(tracks), "{seen:?}");
            let small = (tracks, detections) != (512, 1024);
            assert_eq!(seen.tracks_unfit > 20, small, "{seen:?}");
        }
    }
}

/// A core that says it has less memory.
#[derive(Debug)]
struct Small {
    inner: ModelLink,
    decoder: fusion_fpga::Decoder,
    encoder: fusion_fpga::Encoder,
    tracks: u16,
    detections: u16,
}

impl Small {
    fn new(tracks: u16, detections: u16) -> Self {
        Self {
            inner: ModelLink::default(),
            decoder: fusion_fpga::Decoder::default(),
            encoder: fusion_fpga::Encoder::default(),
            tracks,
            detections,
        }
    }
}

impl Link for Small {
    fn name(&self) -> &str {
        "a small core"
    }

    fn baud(&self) -> Option<u32> {
        None
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), fusion_fpga::LinkError> {
        self.inner.write(bytes)
    }

    fn read(&mut self, bytes: &mut Vec<u8>, until: std::time::Instant) -> Result<(), fusion_fpga::LinkError> {
        let mut all = Vec::new();
        self.inner.read(&mut all, until)?;
        let Self { decoder, encoder, tracks, detections, .. } = self;
        decoder.take(&all, |payload| {
            if payload[0] == opcode::HELLO | opcode::ANSWER {
                let hello = Hello { tracks: *tracks, detections: *detections, ..Hello::OURS };
                encoder.encode(&hdl::regmap::Reply::Hello(hello).encode(payload[1]), bytes);
            } else {
                encoder.encode(payload, bytes);
            }
        });
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_bit_of_any_scan_is_the_cpu_s(
        seed in any::<u64>(), tracks in 1..70_usize, clutter in 0..80_usize, radar in any::<bool>(),
    ) {
        let kind = if radar { CaseKind::Radar } else { CaseKind::Camera };
        let case = random_case(kind, Load { tracks, clutter, detected: 0.9 }, seed);
        let mut backend = open(ModelLink::default());
        for until in [Stage::Predict, Stage::Gate, Stage::Update] {
            let got = run(&mut backend, &case, until).map(|outcome| bits(&outcome));
            let want = run(&mut CpuBackend::default(), &case, until).map(|outcome| bits(&outcome));
            prop_assert_eq!(got, want);
        }
    }
}

#[test]
fn its_stage_is_the_gate() {
    let backend = open(ModelLink::default());
    assert_eq!((backend.stages().first, backend.stages().last), (Stage::Gate, Stage::Gate));
    assert_eq!(backend.name(), "fpga, the message model");
}
