//! The GPU against the suite, on whatever Vulkan adapter there is: lavapipe in CI.
//!
//! On lavapipe every bit of every stage is the CPU's: predict, occlusion, gate, associate and update, of all kinds of sensors, padding
//! lanes included. Elsewhere numbers agree within the oracle's bounds.

use conformance::case::{Case, CaseKind, Load, random_case};
use conformance::suite::{DEADLINE, bits, run, run_cases, suite_cases};
use conformance::{Report, Tolerances, run_suite};
use kernels::backend::{Backend, BackendError, Job, Outcome, Stage, StageRun};
use kernels::gpu::{AdapterKind, Device, GpuBackend, GpuBatch};
use kernels::register;
use kernels::{CpuBackend, gpu::GpuRegister};
use std::sync::OnceLock;
use std::time::Duration;

/// The device of all tests, its kernels compiled; none, with a word about it, where there is no adapter.
fn gpu() -> Option<&'static GpuBackend> {
    static GPU: OnceLock<Option<GpuBackend>> = OnceLock::new();
    GPU.get_or_init(|| Some(GpuBackend::on(&Device::open_or_skip("gpu")?).unwrap_or_else(|e| panic!("{e}"))))
        .as_ref()
}

/// A fresh one on it.
fn open(gpu: &GpuBackend) -> Box<GpuBackend> {
    Box::new(gpu.another().unwrap_or_else(|e| panic!("{e}")))
}

fn is_lavapipe(gpu: &GpuBackend) -> bool {
    gpu.device().adapter().kind == AdapterKind::Cpu
}

fn tolerances(gpu: &GpuBackend) -> Tolerances {
    if is_lavapipe(gpu) { Tolerances::LAVAPIPE } else { Tolerances::GPU }
}

/// Until where a case runs to its end.
fn end(case: &Case) -> Stage {
    if case.measures() { Stage::Update } else { Stage::Predict }
}

#[test]
fn the_gpu_conforms() {
    let Some(gpu) = gpu() else { return };
    let report = run_suite(|| open(gpu), &tolerances(gpu));
    println!("{} on {}", report, gpu.device().adapter());
    assert!(report.passed(), "{report}");
}

/// A GPU whose buffers are full of a pattern before each job.
#[derive(Debug)]
struct Spoiled {
    gpu: Box<GpuBackend>,
    word: u32,
}

/// Not a number, as no kernel makes it; and a huge one, which a comparison would let pass.
const PATTERNS: [u32; 2] = [0x7fa5_a5a5, 0x7149_f2ca];

impl Backend for Spoiled {
    fn name(&self) -> &str {
        self.gpu.name()
    }

    fn stages(&self) -> StageRun {
        self.gpu.stages()
    }

    fn submit(&mut self, job: &Job<'_>) -> Result<(), BackendError> {
        self.gpu.spoil(self.word)?;
        self.gpu.submit(job)
    }

    fn complete(&mut self, deadline: Duration, outcome: &mut Outcome) -> Result<(), BackendError> {
        self.gpu.complete(deadline, outcome)
    }
}

#[test]
fn every_output_is_written_whatever_the_buffers_held() {
    let Some(gpu) = gpu() else { return };
    let cases: Vec<Case> = suite_cases().into_iter().step_by(5).collect();
    let mut sound = open(gpu);
    for word in PATTERNS {
        let mut spoiled = Spoiled { gpu: open(gpu), word };
        for case in &cases {
            let want = run(sound.as_mut(), case, end(case)).unwrap();
            let got = bits(&run(&mut spoiled, case, end(case)).unwrap());
            assert!(!got.contains(&word), "{}: an output was not written", case.name);
            assert_eq!(got, bits(&want), "{}: an output depends on what the buffers held", case.name);
        }
    }
}

#[test]
fn a_batch_gives_what_its_jobs_give_one_by_one() {
    let Some(gpu) = gpu() else { return };
    let mut batch = GpuBatch::on(gpu.device()).unwrap();
    let mut one = open(gpu);
    // Junctions of all kinds and sizes in one submission; then each with another job, larger or smaller.
    let all = suite_cases();
    for first in 0..4 {
        let cases: Vec<&Case> = all.iter().skip(first).step_by(7).collect();
        let jobs: Vec<Job<'_>> = cases.iter().map(|c| c.job(end(c))).collect();
        let mut outcomes = vec![Outcome::default(); jobs.len()];
        batch.submit(&jobs).unwrap();
        batch.complete(DEADLINE, &mut outcomes).unwrap();
        for ((case, job), got) in cases.iter().zip(&jobs).zip(&outcomes) {
            got.check(job).unwrap();
            let want = run(one.as_mut(), case, end(case)).unwrap();
            assert_eq!(bits(got), bits(&want), "{}", case.name);
            assert_eq!(got.iterations, want.iterations, "{}", case.name);
        }
    }
}

/// Jobs whose tracks have more pairs than there is room for at first.
fn crowded() -> Vec<Case> {
    [CaseKind::Radar, CaseKind::Camera]
        .into_iter()
        .map(|kind| {
            let mut case = random_case(kind, Load { tracks: 6, clutter: 2, detected: 1.0 }, 77);
            let many = case.detections.iter().flat_map(|d| std::iter::repeat_n(*d, 90)).collect();
            case.detections = many;
            case.name.push_str(", ninetyfold");
            case
        })
        .collect()
}

#[test]
fn a_job_with_more_pairs_than_there_is_room_for_is_completed_all_the_same() {
    let Some(gpu) = gpu() else { return };
    for case in crowded() {
        let mut backend = open(gpu);
        let mut cpu = CpuBackend::default();
        for _ in 0..2 {
            for until in [Stage::Gate, Stage::Update] {
                let (got, want) = (run(backend.as_mut(), &case, until), run(&mut cpu, &case, until));
                let (got, want) = (got.unwrap(), want.unwrap());
                let most = (0..6).map(|s| want.pairs.iter().filter(|p| p.slot == s).count()).max();
                assert!(most > Some(64), "{}: {most:?} pairs are few", case.name);
                assert_eq!(got.pairs.len(), want.pairs.len(), "{}", case.name);
                if is_lavapipe(gpu) {
                    assert_eq!(bits(&got), bits(&want), "{}", case.name);
                }
            }
        }
    }
}

#[test]
fn a_job_too_dense_for_a_driver_s_loops_fails_and_does_no_harm() {
    let Some(gpu) = gpu() else { return };
    let mut backend = open(gpu);
    let mut dense = random_case(CaseKind::Loop, Load { tracks: 1, clutter: 0, detected: 1.0 }, 5);
    // Enough equal tracks on one loop that the pairs of its one detection cannot be sorted within bounds.
    let mut cpu = CpuBackend::default();
    let found =
        (0..200).map(|seed| random_case(CaseKind::Loop, Load { tracks: 1, clutter: 0, detected: 1.0 }, seed));
    for case in found {
        if run(&mut cpu, &case, Stage::Update).unwrap().pairs.len() == 1 {
            dense = case;
            break;
        }
    }
    let easy = dense.clone();
    let mut block = dense.blocks[0];
    (1..8).for_each(|lane| block.copy_lane(lane, &dense.blocks[0], 0));
    dense.blocks = vec![block; 60];
    dense.confirmed = vec![true; 480];
    dense.hit_last.clear();
    let before = run(backend.as_mut(), &easy, Stage::Update).unwrap();
    let answer = run(backend.as_mut(), &dense, Stage::Update);
    let Err(BackendError::Failed { reason }) = answer else { panic!("{answer:?}") };
    assert!(reason.contains("too dense"), "{reason}");
    let after = run(backend.as_mut(), &easy, Stage::Update).unwrap();
    assert_eq!(bits(&before), bits(&after));
}

#[test]
fn junctions_with_hundreds_of_tracks_conform() {
    let Some(gpu) = gpu() else { return };
    let mut backend = open(gpu);
    let mut cpu = CpuBackend::default();
    for kind in CaseKind::ALL {
        let case = random_case(kind, Load { tracks: 300, clutter: 250, detected: 0.9 }, 9);
        let got = run(backend.as_mut(), &case, end(&case)).unwrap();
        let want = run(&mut cpu, &case, end(&case)).unwrap();
        assert_eq!(got.pairs.len(), want.pairs.len(), "{}", case.name);
        if is_lavapipe(gpu) {
            assert_eq!(bits(&got), bits(&want), "{}", case.name);
        }
    }
}

#[test]
fn a_job_that_nobody_waited_for_leaves_nothing_behind() {
    let Some(gpu) = gpu() else { return };
    let mut backend = open(gpu);
    let case = random_case(CaseKind::Radar, Load { tracks: 20, clutter: 5, detected: 0.9 }, 12);
    assert!(case.step.count > 0, "the tracks must move");
    let want = bits(&run(backend.as_mut(), &case, Stage::Update).unwrap());
    backend.submit(&case.job(Stage::Update)).unwrap();
    let mut got = Err(BackendError::Idle);
    // A device that is still busy with the first says so.
    for _ in 0..1000 {
        got = run(backend.as_mut(), &case, Stage::Update);
        if !matches!(got, Err(BackendError::Late { .. })) {
            break;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(bits(&got.unwrap()), want);
}

/// What is planted where: kernel, text, what it becomes.
const BUGS: [(&str, &str, &str); 8] = [
    ("predict", "mean[4] * dt", "mean[4] * dt * 1.01"),
    ("predict", "slot >= frames[at].blocks * 8u", "slot >= frames[at].blocks * 8u - 8u"),
    ("occlusion look", "hidden++", "hidden += 0u"),
    ("gate radar", "rate * rate", "rate"),
    ("gate camera", "exact(width * width) * 0.09", "exact(width * width) * 0.12"),
    ("associate", "missed -= probability", "missed -= 0.99 * probability"),
    ("update radar", "share_of(g, k, h)", "share_of(g, 0u, h)"),
    ("update loop", "v11 += beta * nu1 * nu1", "v11 += beta * nu1"),
];

/// A part of the suite, up to the first few jobs that fail.
fn find(make: impl Fn() -> Box<dyn Backend>, tolerances: &Tolerances) -> Report {
    let cases: Vec<Case> = suite_cases().into_iter().filter(|c| c.tracks() < 20).step_by(3).collect();
    let mut last = Report::default();
    for some in cases.chunks(10) {
        last = run_cases(&make, tolerances, some);
        if !last.passed() {
            break;
        }
    }
    last
}

#[test]
fn a_bug_in_any_shader_is_found_by_the_oracle() {
    let Some(gpu) = gpu() else { return };
    for (kernel, right, wrong) in BUGS {
        let alter = |name: &str, text: String| {
            if name != kernel {
                return text;
            }
            assert!(text.contains(right), "{kernel} has no {right}");
            text.replace(right, wrong)
        };
        let bugged = GpuBackend::altered(gpu.device(), &alter).unwrap_or_else(|e| panic!("{kernel}: {e}"));
        let make = || -> Box<dyn Backend> { open(&bugged) };
        // Without the comparison to the CPU.
        let alone = Tolerances { twin: conformance::tolerance::Twin::Absent, ..Tolerances::GPU };
        let report = find(make, &alone);
        assert!(!report.passed(), "{wrong} in {kernel} was not found");
        println!("{kernel}: {} failures, first: {}", report.failed, report.failures[0]);
    }
}

#[test]
fn points_are_registered_as_on_the_cpu() {
    let Some(gpu) = gpu() else { return };
    let mut register_gpu = GpuRegister::new(gpu.device()).unwrap();
    let (model, mount, snr, points) = radar_points();
    let (mut got, mut want) = (Vec::new(), Vec::new());
    register::radar(&points, &model, &mount, &snr, &mut want);
    assert!(want.len() > 300 && want.len() < points.len(), "some are left out: {}", want.len());
    for points in [&points[..], &points[..1], &[]] {
        register::radar(points, &model, &mount, &snr, &mut want);
        register_gpu.radar(points, &model, &mount, &snr, DEADLINE, &mut got).unwrap();
        assert_eq!(got.len(), want.len());
        for (a, b) in got.iter().zip(&want) {
            assert_eq!((a.source, a.snr_db.to_bits()), (b.source, b.snr_db.to_bits()));
            if is_lavapipe(gpu) {
                assert_eq!(a.z.map(f32::to_bits), b.z.map(f32::to_bits));
                assert_eq!(a.ln_ratio.to_bits(), b.ln_ratio.to_bits());
            } else {
                assert!((0..4).all(|k| (a.z[k] - b.z[k]).abs() < 1e-4), "{a:?} is not {b:?}");
                assert!((a.ln_ratio - b.ln_ratio).abs() < 3e-5, "{a:?} is not {b:?}");
            }
        }
    }
}

#[allow(clippy::type_complexity, reason = "what registration takes")]
fn radar_points()
-> (fusion_contract::RadarModel, register::Mount, register::SnrModel, Vec<fusion_contract::RadarPoint>) {
    use conformance::case::Dice;
    let dice = &mut Dice::new(31);
    let pose = fusion_contract::Pose { x_m: 12.0, y_m: -31.0, z_m: 5.0, yaw_rad: 2.1, pitch_down_rad: 0.0 };
    let model = fusion_contract::RadarModel {
        pose,
        fov_rad: 2.0,
        min_range_m: 2.0,
        max_range_m: 120.0,
        sigma_range_m: 0.2,
        sigma_azimuth_rad: 0.01,
        sigma_range_rate_mps: 0.1,
        reflection: fusion_contract::ReflectionPoint::NearSurface,
    };
    let mut points: Vec<_> = (0..400)
        .map(|_| fusion_contract::RadarPoint {
            range_m: dice.between(0.05, 135.0) as f32,
            azimuth_rad: dice.between(-1.5, 1.5) as f32,
            range_rate_mps: dice.between(-30.0, 30.0) as f32,
            snr_db: dice.chance(0.9).then(|| dice.between(0.0, 40.0) as f32),
        })
        .collect();
    for (k, odd) in [f32::NAN, f32::INFINITY, -1.0, 0.1, 132.0].into_iter().enumerate() {
        points[k].range_m = odd;
        points[10 + k].azimuth_rad = odd;
        points[20 + k].snr_db = Some(odd);
    }
    let snr = register::SnrModel { target_db: 25.0, slope_db: 4.0, clutter_db: 11.0, sigma_db: 4.0 };
    (model, register::Mount::new(&pose, 0.0, 0.0), snr, points)
}
