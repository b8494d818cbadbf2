//! One source, one answer: AVX2 and the baseline give the same bits.
//!
//! One test only, since the choice of instruction set is the whole process's.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use front_end::radar_cube::dispatch::use_baseline;
use front_end::radar_cube::synthesis::{PointTarget, frame};
use front_end::radar_cube::{CfarMethod, Peak, RadarCube, RadarParams};
use std::io::Write as _;

fn run(params: &RadarParams, samples: &[i16]) -> (Vec<u32>, Vec<Peak>) {
    let mut cube = RadarCube::new(params).unwrap();
    cube.process(samples, &mut Vec::new()).unwrap();
    (cube.power().iter().map(|x| x.to_bits()).collect(), cube.peaks().to_vec())
}

#[test]
fn avx2_and_the_baseline_give_the_same_bits() {
    if !use_baseline(false) {
        // Past the harness, which keeps what passing tests print.
        let _ = writeln!(std::io::stderr(), "SKIP dispatch: this processor has one instruction set");
        return;
    }
    for method in [CfarMethod::CellAveraging, CfarMethod::OrderedStatistic { rank: 0.75 }] {
        let mut params = RadarParams::junction();
        params.cfar.method = method;
        params.cfar.false_alarm = 1e-3;
        let target = PointTarget {
            range_m: 30.0,
            azimuth_rad: 0.2,
            range_rate_mps: 3.0,
            amplitude: 40.0,
            phase_rad: 0.0,
        };
        let samples = frame(&params, &[target], 10.0, 8);
        use_baseline(true);
        let baseline = run(&params, &samples);
        use_baseline(false);
        let best = run(&params, &samples);
        assert!(baseline.1.len() > 5, "{}", baseline.1.len());
        assert!(baseline == best, "{method:?}");
    }
}
