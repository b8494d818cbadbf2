//! The CPU, the first backend, against the suite.

use conformance::{Tolerances, run_suite};
use kernels::CpuBackend;

#[test]
fn the_cpu_conforms() {
    let report = run_suite(|| Box::new(CpuBackend::default()), &Tolerances::CPU);
    println!("{report}");
    assert!(report.passed(), "{report}");
}
