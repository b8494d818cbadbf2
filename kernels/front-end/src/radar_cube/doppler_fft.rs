//! Chirps of each range cell to Doppler cells: taper, Fourier transform along chirps; and the power of all channels together.

use super::cpu::Cube;
use super::dispatch::vectorised;
use super::fft::Row;
use super::params::LANES;
use super::plan::Plan;

vectorised! {
    /// Transforms the cube in place and sums its power over channels into `power`, row-major [Doppler cell × range cell].
    /// `re`, `im` and `sum` are scratch, one row a Doppler cell.
    pub(crate) fn doppler_fft(plan: &Plan, cube: &mut Cube, re: &mut [Row], im: &mut [Row], sum: &mut [Row], power: &mut [f32]) = doppler_fft_body;
}

#[inline(always)]
fn doppler_fft_body(
    plan: &Plan,
    cube: &mut Cube,
    re: &mut [Row],
    im: &mut [Row],
    sum: &mut [Row],
    power: &mut [f32],
) {
    let cells = plan.doppler_cells();
    for block in 0..plan.blocks() {
        sum.fill(Row::default());
        for channel in 0..plan.params.channels() {
            let at = cube.row(channel, block, 0);
            let (cube_re, cube_im) = (&mut cube.re[at..at + cells], &mut cube.im[at..at + cells]);
            load(plan, cube_re, cube_im, re, im);
            plan.doppler.transform(re, im);
            cube_re.copy_from_slice(re);
            cube_im.copy_from_slice(im);
            for (sum, (re, im)) in sum.iter_mut().zip(re.iter().zip(im.iter())) {
                for l in 0..LANES {
                    sum.0[l] += re.0[l] * re.0[l] + im.0[l] * im.0[l];
                }
            }
        }
        for (row, sum) in power.chunks_exact_mut(plan.range_cells).zip(sum.iter()) {
            row[block * LANES..(block + 1) * LANES].copy_from_slice(&sum.0);
        }
    }
}

#[inline(always)]
fn load(plan: &Plan, cube_re: &[Row], cube_im: &[Row], re: &mut [Row], im: &mut [Row]) {
    let (used, empty) = plan.doppler.place().split_at(plan.doppler_weights.len());
    for ((place, w), (a, b)) in used.iter().zip(&plan.doppler_weights).zip(cube_re.iter().zip(cube_im)) {
        re[*place as usize] = a.times(*w);
        im[*place as usize] = b.times(*w);
    }
    for place in empty {
        re[*place as usize] = Row::default();
        im[*place as usize] = Row::default();
    }
}
