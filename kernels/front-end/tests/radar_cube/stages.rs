//! Every stage against f64, on random frames of random shapes.

use crate::oracle::Oracle;
use front_end::radar_cube::synthesis::{PointTarget, frame};
use front_end::radar_cube::{
    CfarMethod, CfarParams, RadarCube, RadarParams, Sampling, VirtualArray, Waveform, Window,
};
use proptest::prelude::*;

/// Error of the cube over the norm of its input: rounding of f32 in two transforms of up to ten stages each.
const CUBE: f64 = 1e-6;
/// Relative error of a ratio of powers, on top of what the cube's error makes: sums of up to a thousand terms in f32.
const SUM: f64 = 2e-5;

/// What the words of a frame are.
#[derive(Clone, Copy, Debug)]
enum Content {
    /// Anything an `i16` holds.
    Anything,
    /// The largest and the smallest.
    Saturated,
    /// Targets in noise.
    Targets,
    /// Nothing.
    Zeros,
}

fn waveform() -> Waveform {
    RadarParams::junction().waveform
}

prop_compose! {
    fn shapes()(
        samples in 8usize..150,
        loops in 8usize..40,
        transmitters in 1usize..=3,
        receivers in 1usize..=4,
        real in any::<bool>(),
        windows in (0usize..5, 0usize..5),
        ordered in any::<bool>(),
        cfar in (1usize..4, 0usize..3, 0usize..2, 0usize..2),
        usable_band in 0.5f64..1.0,
        mirrored in any::<bool>(),
    ) -> RadarParams {
        let channels = transmitters * receivers;
        let mut array = VirtualArray::uniform(channels);
        if mirrored {
            array.spacing_wavelengths = -0.5;
            array.slots.reverse();
        }
        if channels > 4 {
            array.slots[1] = None;
        }
        RadarParams {
            waveform: waveform(),
            sampling: if real { Sampling::Real } else { Sampling::Complex },
            samples,
            loops,
            transmitters,
            receivers,
            array,
            usable_band,
            range_window: Window::ALL[windows.0],
            doppler_window: Window::ALL[windows.1],
            cfar: CfarParams {
                method: if ordered { CfarMethod::OrderedStatistic { rank: 0.75 } } else { CfarMethod::CellAveraging },
                false_alarm: 1e-3,
                train_range: cfar.0 + 1,
                guard_range: cfar.1.min(1),
                train_doppler: cfar.2 + 1,
                guard_doppler: cfar.3,
            },
            beams: 32,
            second_target_db: 9.0,
            max_points: 4096,
        }
    }
}

fn samples(params: &RadarParams, content: Content, seed: u64) -> Vec<i16> {
    let mut noise = seed;
    let mut next = move || {
        noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (noise >> 48) as i16
    };
    let words = params.frame_words();
    match content {
        Content::Zeros => vec![0; words],
        Content::Anything => (0..words).map(|_| next()).collect(),
        Content::Saturated => (0..words).map(|_| if next() < 0 { i16::MIN } else { i16::MAX }).collect(),
        Content::Targets => {
            let target = |k: u64| PointTarget {
                range_m: 2.0 + (seed % 7 + 3 * k) as f64,
                azimuth_rad: 0.1 * (k as f64 - 1.0),
                range_rate_mps: -4.0 + 3.0 * k as f64,
                amplitude: 100.0 / (1.0 + k as f64),
                phase_rad: k as f64,
            };
            frame(params, &[target(0), target(1), target(2)], 8.0, seed)
        }
    }
}

fn check(params: &RadarParams, frame: &[i16]) {
    let mut cube = RadarCube::new(params).unwrap_or_else(|e| panic!("{e}: {params:?}"));
    let mut points = Vec::new();
    cube.process(frame, &mut points).unwrap();
    let oracle = Oracle::new(params, frame);
    let error =
        |channel: usize| CUBE * oracle.norm[channel] * ((params.samples * params.loops) as f64).sqrt();
    for channel in 0..params.channels() {
        for d in 0..params.doppler_cells() {
            for r in 0..params.range_cells() {
                let (re, im) = cube.value(channel, d, r);
                let want = oracle.cube[channel][d][r];
                let off = (f64::from(re) - want.re).hypot(f64::from(im) - want.im);
                assert!(off <= error(channel), "channel {channel}, cell {d} {r}: {off}, {want}");
            }
        }
    }
    let total = (0..params.channels()).map(|c| error(c).powi(2)).sum::<f64>();
    let slack = |power: f64| 2.0 * (power * total).sqrt() + total + SUM * power;
    let cells = params.range_cells();
    for (i, power) in cube.power().iter().enumerate() {
        let want = oracle.power[i / cells][i % cells];
        assert!((f64::from(*power) - want).abs() <= slack(want), "power of cell {i}: {power}, {want}");
    }
    detections(params, &cube, &oracle, &slack);
    for p in &points {
        let finite =
            [p.range_m, p.azimuth_rad, p.range_rate_mps, p.snr_db.unwrap()].iter().all(|x| x.is_finite());
        assert!(finite, "{p:?}");
    }
}

/// Peaks are those of the definition, but for cells so near to a neighbour or to the threshold that rounding decides.
fn detections(params: &RadarParams, cube: &RadarCube, oracle: &Oracle, slack: &dyn Fn(f64) -> f64) {
    let cells = params.range_cells();
    let mut peaks = cube.peaks().iter().peekable();
    for d in 0..params.doppler_cells() {
        for r in 0..cells {
            let found = peaks.next_if(|p| p.cell as usize == d * cells + r);
            let at = oracle.power[d][r];
            let most = oracle.neighbours(d, r).into_iter().fold(0.0, f64::max);
            let noise = oracle.noise(cube.plan(), d, r);
            let limit = noise * f64::from(cube.plan().alpha[r]);
            // Noise is a mean of cells, each with its slack; bounded by that of the largest.
            let doubt = slack(at.max(most)) + slack(limit) * (1.0 + SUM);
            if at > most + doubt && at > limit + doubt {
                let p = found.unwrap_or_else(|| panic!("cell {d} {r}: {at} over {limit} not found"));
                assert!((f64::from(p.noise) - noise).abs() <= slack(noise), "noise {} {noise}", p.noise);
                beams(cube, oracle, p, (d, r));
            } else if at < most - doubt || at < limit - doubt {
                assert!(found.is_none(), "cell {d} {r}: {at}, neighbours {most}, threshold {limit}");
            }
        }
    }
    assert!(peaks.next().is_none());
}

fn beams(cube: &RadarCube, oracle: &Oracle, peak: &front_end::radar_cube::Peak, (d, r): (usize, usize)) {
    let want = oracle.beams(d, r);
    let best = want.iter().copied().fold(0.0, f64::max);
    let row = cube.plan().row.len() as f64;
    let e = oracle.norm.iter().fold(0.0, |a: f64, b| a.max(*b))
        * CUBE
        * ((oracle.params.samples * oracle.params.loops) as f64).sqrt()
        * row;
    let slack = |power: f64| 2.0 * power.sqrt() * e + e * e + SUM * best;
    assert!(peak.beam_count >= 1);
    let n = want.len();
    for b in &peak.beams[..peak.beam_count as usize] {
        let i = b.beam as usize;
        for (got, want) in [(b.before, want[(i + n - 1) % n]), (b.at, want[i]), (b.behind, want[(i + 1) % n])]
        {
            assert!((f64::from(got) - want).abs() <= slack(want), "beam {i}: {got}, {want} of {best}");
        }
    }
    assert!((f64::from(peak.beams[0].at) - best).abs() <= slack(best));
    for pair in peak.beams[..peak.beam_count as usize].windows(2) {
        assert!(pair[0].at >= pair[1].at);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn every_stage_agrees_with_f64(
        params in shapes(),
        content in prop::sample::select(vec![Content::Anything, Content::Saturated, Content::Targets]),
        seed in any::<u64>(),
    ) {
        prop_assume!(params.check().is_ok());
        check(&params, &samples(&params, content, seed));
    }
}

#[test]
fn the_smallest_and_odd_shapes_agree_with_f64() {
    for (samples_, loops, transmitters, receivers) in
        [(8, 8, 1, 1), (17, 9, 3, 1), (255, 13, 1, 2), (64, 33, 2, 4)]
    {
        let mut params = RadarParams::junction();
        (params.samples, params.loops) = (samples_, loops);
        (params.transmitters, params.receivers) = (transmitters, receivers);
        params.array = VirtualArray::uniform(transmitters * receivers);
        params.cfar =
            CfarParams { train_range: 2, guard_range: 1, train_doppler: 1, guard_doppler: 1, ..params.cfar };
        for content in [Content::Zeros, Content::Anything, Content::Saturated] {
            check(&params, &samples(&params, content, 3));
        }
    }
}

#[test]
fn the_frame_of_the_junction_radar_agrees_with_f64() {
    let params = RadarParams::junction();
    check(&params, &samples(&params, Content::Targets, 11));
}

#[test]
fn frames_of_another_size_are_refused() {
    let params = RadarParams::junction();
    let mut cube = RadarCube::new(&params).unwrap();
    let mut points = Vec::new();
    for words in [0, 1, params.frame_words() - 1, params.frame_words() + 1] {
        let e = cube.process(&vec![0; words], &mut points).unwrap_err();
        assert_eq!((e.got, e.want), (words, params.frame_words()));
        assert!(points.is_empty());
    }
}
