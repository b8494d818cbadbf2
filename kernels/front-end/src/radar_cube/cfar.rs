//! Which cells stand out of the noise around them, and are the largest among their neighbours.
//!
//! Only local maxima are compared with their noise: what is not largest among its eight neighbours belongs to a target found
//! there. Of equal neighbours the first is the maximum.

use super::dispatch::vectorised;
use super::params::CfarMethod;
use super::peak::Peak;
use super::plan::Plan;

/// Scratch of the estimates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Training {
    /// Sums by range cell of the window.
    columns: Vec<f32>,
    /// Cells to be ranked.
    cells: Vec<f32>,
    /// Local maxima of one row.
    maxima: Vec<bool>,
}

impl Training {
    pub(crate) fn new(plan: &Plan) -> Self {
        let c = &plan.params.cfar;
        let (width, height) = (2 * c.reach_range() + 1, 2 * c.reach_doppler() + 1);
        Self {
            columns: vec![0.0; width],
            cells: Vec::with_capacity(width * height),
            maxima: vec![false; plan.range_cells],
        }
    }
}

vectorised! {
    /// Finds the peaks of `power`, row-major [Doppler cell × range cell], in the order of their cells.
    pub(crate) fn cfar(plan: &Plan, power: &[f32], training: &mut Training, peaks: &mut Vec<Peak>) = cfar_body;
}

#[inline(always)]
fn cfar_body(plan: &Plan, power: &[f32], training: &mut Training, peaks: &mut Vec<Peak>) {
    peaks.clear();
    let (cells, doppler_cells) = (plan.range_cells, plan.doppler_cells());
    for d in 0..doppler_cells {
        let row = |d: usize| &power[d * cells..(d + 1) * cells];
        let rows = [row((d + doppler_cells - 1) % doppler_cells), row(d), row((d + 1) % doppler_cells)];
        maxima(&rows, d, doppler_cells, &mut training.maxima);
        for r in 0..cells {
            if !training.maxima[r] {
                continue;
            }
            peaks
                .extend(noise_below(plan, power, training, d, r).map(|noise| peak(plan, power, d, r, noise)));
        }
    }
}

/// The peak of a cell that stands out.
#[inline(always)]
fn peak(plan: &Plan, power: &[f32], d: usize, r: usize, noise: f32) -> Peak {
    let (cells, doppler_cells) = (plan.range_cells, plan.doppler_cells());
    let row = &power[d * cells..][..cells];
    Peak {
        cell: (d * cells + r) as u32,
        noise,
        power: row[r],
        nearer: if r > 0 { row[r - 1] } else { 0.0 },
        farther: if r + 1 < cells { row[r + 1] } else { 0.0 },
        slower: power[(d + doppler_cells - 1) % doppler_cells * cells + r],
        faster: power[(d + 1) % doppler_cells * cells + r],
        ..Peak::default()
    }
}

/// Tells, in the place of this core, which cells may stand out of the noise around them.
pub trait Screen: std::fmt::Debug + Send {
    /// Takes out of `cells`, local maxima of `power` in the order of their numbers, what does not stand out; leaves what does,
    /// and may leave more: what is left is weighed here. `power` is row-major [Doppler cell × range cell].
    fn screen(&mut self, plan: &Plan, power: &[f32], cells: &mut Vec<u32>);
}

vectorised! {
    /// Finds the local maxima of `power` above the converter's own noise, in the order of their cells.
    pub(crate) fn candidates(plan: &Plan, power: &[f32], training: &mut Training, cells: &mut Vec<u32>) = candidates_body;
}

#[inline(always)]
fn candidates_body(plan: &Plan, power: &[f32], training: &mut Training, cells: &mut Vec<u32>) {
    cells.clear();
    let (range_cells, doppler_cells) = (plan.range_cells, plan.doppler_cells());
    for d in 0..doppler_cells {
        let row = |d: usize| &power[d * range_cells..(d + 1) * range_cells];
        let rows = [row((d + doppler_cells - 1) % doppler_cells), row(d), row((d + 1) % doppler_cells)];
        maxima(&rows, d, doppler_cells, &mut training.maxima);
        for r in 0..range_cells {
            if training.maxima[r] && rows[1][r] > plan.alpha[r] * plan.floor {
                cells.push((d * range_cells + r) as u32);
            }
        }
    }
}

vectorised! {
    /// Makes peaks of those of `cells` that stand out: with all candidates, the same as [`cfar`].
    pub(crate) fn weigh(plan: &Plan, power: &[f32], training: &mut Training, cells: &[u32], peaks: &mut Vec<Peak>) = weigh_body;
}

#[inline(always)]
fn weigh_body(plan: &Plan, power: &[f32], training: &mut Training, cells: &[u32], peaks: &mut Vec<Peak>) {
    peaks.clear();
    for cell in cells {
        let (d, r) = (*cell as usize / plan.range_cells, *cell as usize % plan.range_cells);
        peaks.extend(noise_below(plan, power, training, d, r).map(|noise| peak(plan, power, d, r, noise)));
    }
}

/// Which cells of a row are the largest of their neighbourhood; of equal ones the one with the lowest number.
#[inline(always)]
fn maxima(rows: &[&[f32]; 3], d: usize, doppler_cells: usize, out: &mut [bool]) {
    let last = out.len() - 1;
    for (r, out) in out.iter_mut().enumerate() {
        let at = rows[1][r];
        *out = at > 0.0 && (r == 0 || at > rows[1][r - 1]) && (r == last || at >= rows[1][r + 1]);
    }
    // Rows before are those with lower numbers: at the seam of the Doppler axis they are not.
    beats(rows[1], rows[0], d > 0, out);
    beats(rows[1], rows[2], d + 1 == doppler_cells, out);
}

/// Takes out the cells of `row` that three cells of a row beside it beat; that row's numbers are lower or higher.
#[inline(always)]
fn beats(row: &[f32], beside: &[f32], is_lower: bool, out: &mut [bool]) {
    let over = |at: f32, most: f32| (at > most) | (!is_lower & (at == most));
    let last = out.len() - 1;
    out[0] &= over(row[0], beside[0].max(beside[1]));
    out[last] &= over(row[last], beside[last - 1].max(beside[last]));
    for ((out, at), x) in out[1..last].iter_mut().zip(&row[1..last]).zip(beside.windows(3)) {
        *out &= over(*at, x[0].max(x[1]).max(x[2]));
    }
}

/// Calls `each` with runs of training cells around a cell: the run, and its first column of the window.
#[inline(always)]
fn for_training(plan: &Plan, power: &[f32], d: usize, r: usize, mut each: impl FnMut(&[f32], usize)) {
    let c = &plan.params.cfar;
    let (cells, doppler_cells) = (plan.range_cells, plan.doppler_cells());
    let (reach, guard) = (c.reach_range(), c.guard_range);
    let (lo, hi) = (r.saturating_sub(reach), (r + reach + 1).min(cells));
    for row in 0..=2 * c.reach_doppler() {
        let at = (d + doppler_cells + row - c.reach_doppler()) % doppler_cells * cells;
        let cells = &power[at..at + cells];
        if row.abs_diff(c.reach_doppler()) > c.guard_doppler {
            each(&cells[lo..hi], lo + reach - r);
            continue;
        }
        if r > guard {
            each(&cells[lo..r - guard], lo + reach - r);
        }
        if r + guard + 1 < hi {
            each(&cells[r + guard + 1..hi], reach + guard + 1);
        }
    }
}

/// The mean noise under a cell, where the cell is above its threshold.
#[inline(always)]
fn noise_below(plan: &Plan, power: &[f32], training: &mut Training, d: usize, r: usize) -> Option<f32> {
    let at = power[d * plan.range_cells + r];
    if at <= plan.alpha[r] * plan.floor {
        return None;
    }
    match plan.params.cfar.method {
        CfarMethod::CellAveraging => {
            let noise = plan.level[r] * training.sum(plan, power, d, r);
            (at > plan.alpha[r] * noise).then_some(noise.max(plan.floor))
        }
        CfarMethod::OrderedStatistic { .. } => {
            // The statistic is below `limit` where that many cells are: no sorting for what is no target.
            let limit = at * plan.reach[r];
            let mut below = 0;
            for_training(plan, power, d, r, |run, _| {
                below += run.iter().map(|x| u32::from(*x < limit)).sum::<u32>();
            });
            if below < plan.rank[r] {
                return None;
            }
            let noise = plan.level[r] * training.ranked(plan, power, d, r);
            Some(noise.max(plan.floor))
        }
    }
}

impl Training {
    /// Sum of the training cells: along Doppler first, then along range.
    #[inline(always)]
    fn sum(&mut self, plan: &Plan, power: &[f32], d: usize, r: usize) -> f32 {
        self.columns.fill(0.0);
        for_training(plan, power, d, r, |run, column| {
            for (sum, x) in self.columns[column..].iter_mut().zip(run) {
                *sum += *x;
            }
        });
        self.columns.iter().fold(0.0, |sum, x| sum + x)
    }

    /// The order statistic.
    #[inline(always)]
    fn ranked(&mut self, plan: &Plan, power: &[f32], d: usize, r: usize) -> f32 {
        self.cells.clear();
        for_training(plan, power, d, r, |run, _| self.cells.extend_from_slice(run));
        let rank = plan.rank[r] as usize - 1;
        *self.cells.select_nth_unstable_by(rank, f32::total_cmp).1
    }
}

/// Whether one cell, local maximum or not, is above its threshold: what the rate of false alarms is stated for.
#[doc(hidden)]
#[must_use]
pub fn stands_out(plan: &Plan, power: &[f32], doppler_cell: usize, range_cell: usize) -> bool {
    noise_below(plan, power, &mut Training::new(plan), doppler_cell, range_cell).is_some()
}
