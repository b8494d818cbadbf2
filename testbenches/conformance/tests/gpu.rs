//! The GPU against the suite, on whatever Vulkan adapter there is: lavapipe in CI.

use conformance::{Tolerances, run_suite};
use kernels::gpu::{AdapterChoice, Device, GpuBackend};
use std::io::Write as _;

fn open() -> Option<Device> {
    match Device::open(&AdapterChoice::Any) {
        Ok(device) => Some(device),
        Err(error) => {
            let must = std::env::var_os("KERBSIDE_REQUIRE_GPU").is_some_and(|v| v != "0");
            assert!(!must, "KERBSIDE_REQUIRE_GPU is set, but {error}");
            let _ = writeln!(std::io::stderr(), "SKIP gpu: {error}");
            None
        }
    }
}

#[test]
fn the_gpu_conforms() {
    let Some(device) = open() else { return };
    let t = std::time::Instant::now();
    let b = GpuBackend::on(&device).unwrap();
    println!("open {:?}", t.elapsed());
    drop(b);
    let report = run_suite(|| Box::new(GpuBackend::on(&device).unwrap()), &Tolerances::CPU);
    println!("{report}");
    println!("{:?}", t.elapsed());
    assert!(report.passed(), "{report}");
}
