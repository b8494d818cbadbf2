//! One source, one answer: AVX2, the baseline and other processors give the same bits.
//!
//! One test only, since the choice of instruction set is the whole process's.

use conformance::case::{CaseKind, Load, random_case};
use conformance::scene::{Scene, Seeing, Vehicle, camera, induction_loop, radar};
use conformance::suite::{bits, run, suite_cases};
use fusion_contract::{Track, UtcNs};
use kernels::dispatch::use_baseline;
use kernels::{BackendError, CpuBackend, FilterParams, Stage, Tracker};
use std::f64::consts::{FRAC_PI_2, PI};
use std::io::Write as _;

/// FNV-1a of every track that the scene below publishes. The filter has no function of the C library in it (it uses `libm`,
/// which is arithmetic), no operation fuses, and the scene's own numbers are made alike, so that one number holds for every
/// processor. A change of the filter changes it: then take the new one, which the failure prints.
const PINNED: u64 = 0x7287_0f8c_7da9_b0af;

fn scene() -> Scene {
    let sensors = vec![
        radar([-8.0, -9.0], 0.0),
        radar([9.0, -8.0], FRAC_PI_2),
        camera([-8.0, -9.0], 0.0),
        camera([8.0, 9.0], PI),
        induction_loop([-15.0, -2.0], 0.0),
    ];
    let vehicles = vec![
        Vehicle::car([-60.0, -2.0], 0.0, 11.0),
        Vehicle::bus([70.0, 2.0], PI, 9.0),
        Vehicle::stopping([2.0, -70.0], FRAC_PI_2, 10.0, 3.0, 6.0),
        Vehicle::car([-2.0, 80.0], -FRAC_PI_2, 8.0),
        Vehicle::stopping([-80.0, -5.5], 0.0, 12.0, 4.0, 3.0),
    ];
    Scene::new(sensors, vehicles, Seeing::default(), 7)
}

struct Fnv(u64);

impl Fnv {
    fn add(&mut self, v: u64) {
        for byte in v.to_le_bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn add_track(&mut self, t: &Track) {
        self.add(t.id.0);
        self.add(t.class as u64);
        let single = [t.existence, t.x_m, t.y_m, t.vx_mps, t.vy_mps, t.heading_rad, t.turn_rate_radps];
        let size =
            [t.length_m, t.width_m, t.height_m, t.length_sigma_m, t.width_sigma_m, t.age_s, t.unseen_s];
        for v in single.iter().chain(&size).chain(&t.covariance).chain(&t.class_probability) {
            self.add(u64::from(v.to_bits()));
        }
        t.sensors.iter().for_each(|s| self.add(u64::from(s.0)));
    }
}

/// Digest of the scene's tracks, and how many there were.
fn digest() -> (u64, usize) {
    let mut scene = scene();
    let mut tracker = Tracker::new(&scene.site, &FilterParams::default(), 1);
    let (mut fnv, mut tracks, mut n) = (Fnv(0xcbf2_9ce4_8422_2325), Vec::new(), 0);
    for _ in 0..300 {
        for scan in scene.step() {
            tracker.ingest(&scan);
        }
        tracker.tracks_at(UtcNs::from_secs(scene.now() + 0.02), &mut tracks);
        tracks.iter().for_each(|t| fnv.add_track(t));
        n += tracks.len();
    }
    (fnv.0, n)
}

/// All outputs of all jobs, as bits.
fn jobs() -> Result<Vec<Vec<u32>>, BackendError> {
    let mut cases = suite_cases();
    for kind in CaseKind::ALL {
        cases.push(random_case(kind, Load { tracks: 150, clutter: 60, detected: 0.9 }, 5));
    }
    let mut cpu = CpuBackend::default();
    let until = |measures| if measures { Stage::Update } else { Stage::Predict };
    cases.iter().map(|c| run(&mut cpu, c, until(c.measures())).map(|o| bits(&o))).collect()
}

#[test]
fn every_instruction_set_gives_the_same_bits() {
    let better = use_baseline(false);
    let (best, baseline);
    {
        let first = (jobs().unwrap(), digest());
        use_baseline(true);
        let second = (jobs().unwrap(), digest());
        use_baseline(false);
        (best, baseline) = (first, second);
    }
    if cfg!(target_arch = "x86_64") && !better {
        writeln!(std::io::stderr(), "SKIP dispatch: this processor has only the baseline").unwrap();
    }
    for (k, (a, b)) in best.0.iter().zip(&baseline.0).enumerate() {
        assert_eq!(a, b, "job {k}");
    }
    assert_eq!(best.1, baseline.1, "the scene's tracks");
    assert!(best.1.1 > 600, "the scene must have tracks: {}", best.1.1);
    assert_eq!(best.1.0, PINNED, "digest {:#018x}", best.1.0);
}
