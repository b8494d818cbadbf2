//! The rate of false alarms on noise is the one that was asked for.

use front_end::radar_cube::synthesis::frame;
use front_end::radar_cube::{
    CfarMethod, CfarParams, RadarCube, RadarParams, Sampling, VirtualArray, Window, stands_out,
};

/// Cells of noise above their threshold and all cells: (in the middle of the range axis, in its first and last three cells).
fn rate(params: &RadarParams, frames: u64) -> ((u64, u64), (u64, u64)) {
    let mut cube = RadarCube::new(params).unwrap();
    let mut points = Vec::new();
    let (mut middle, mut ends) = ((0u64, 0u64), (0u64, 0u64));
    for seed in 0..frames {
        cube.process(&frame(params, &[], 30.0, 1000 + seed), &mut points).unwrap();
        for d in 0..params.doppler_cells() {
            for r in 0..params.range_cells() {
                let end = r < 3 || r + 3 >= params.range_cells();
                let count = if end { &mut ends } else { &mut middle };
                count.0 += u64::from(stands_out(cube.plan(), cube.power(), d, r));
                count.1 += 1;
            }
        }
    }
    (middle, ends)
}

fn params(channels: usize, window: Window, method: CfarMethod, false_alarm: f64) -> RadarParams {
    let mut params = RadarParams::junction();
    (params.samples, params.loops) = (64, 64);
    (params.transmitters, params.receivers) = (1, channels);
    params.array = VirtualArray::uniform(channels);
    (params.range_window, params.doppler_window) = (window, window);
    params.usable_band = 1.0;
    params.cfar = CfarParams {
        method,
        false_alarm,
        train_range: 4,
        guard_range: 2,
        train_doppler: 3,
        guard_doppler: 2,
    };
    params
}

/// Share by which a rate may be off: with a taper the estimate's distribution is a gamma with the right variance, not the right shape.
const MODEL: f64 = 0.15;

/// A count of cells above the threshold is the designed one, within the model and four standard deviations; neighbours are correlated,
/// which triples the variance.
fn close((got, cells): (u64, u64), rate: f64, what: &str) {
    let want = rate * cells as f64;
    println!("{what}: {:.3} of the designed rate, {want:.0} cells", got as f64 / want);
    assert!((got as f64 - want).abs() < MODEL * want + 4.0 * (3.0 * want).sqrt(), "{what}: {got} for {want}");
}

const METHODS: [CfarMethod; 2] = [CfarMethod::CellAveraging, CfarMethod::OrderedStatistic { rank: 0.75 }];

#[test]
fn noise_gives_the_designed_rate_for_every_method_window_and_number_of_channels() {
    for method in METHODS {
        for window in [Window::Rectangular, Window::Hann, Window::BlackmanHarris] {
            for channels in [1, 4, 12] {
                let params = params(channels, window, method, 1e-3);
                let (middle, ends) = rate(&params, 40);
                let what = format!("{method:?}, {window:?}, {channels} channels");
                close(middle, 1e-3, &what);
                close(ends, 1e-3, &format!("{what}, ends"));
            }
        }
    }
}

#[test]
fn real_samples_give_the_designed_rate() {
    let mut params = params(4, Window::Hann, CfarMethod::CellAveraging, 1e-3);
    (params.sampling, params.samples) = (Sampling::Real, 128);
    let (middle, _) = rate(&params, 40);
    close(middle, 1e-3, "real samples");
}

#[test]
fn a_junction_in_noise_gives_fewer_false_points_than_designed_cells() {
    // Neighbouring cells above the threshold are one point: cells × rate is an upper bound of its mean, 2.9 here.
    let mut params = RadarParams::junction();
    params.cfar.false_alarm = 1e-4;
    let mut cube = RadarCube::new(&params).unwrap();
    let (mut points, mut sum) = (Vec::new(), 0);
    for seed in 0..10 {
        cube.process(&frame(&params, &[], 30.0, seed), &mut points).unwrap();
        sum += points.len();
    }
    let designed = 10.0 * 1e-4 * cube.plan().cells() as f64;
    println!("{sum} points, {designed} cells");
    assert!((sum as f64) < designed + 3.0 * designed.sqrt() && sum > 2, "{sum} of {designed}");
}
