//! The FPGA backend against the suite, on the message model: every bit is the CPU's.

use conformance::{Tolerances, run_suite};
use fusion_fpga::FpgaBackend;
use fusion_fpga::model::ModelLink;

#[test]
fn the_fpga_conforms() {
    let open = || FpgaBackend::open(Box::new(ModelLink::default())).unwrap_or_else(|e| panic!("{e}"));
    let report = run_suite(|| Box::new(open()), &Tolerances::CPU);
    println!("{report}");
    assert!(report.passed(), "{report}");
}
