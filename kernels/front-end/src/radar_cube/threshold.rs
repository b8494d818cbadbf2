//! How far above the estimated noise a cell must be for the asked rate of false alarms.
//!
//! Noise power summed over `K` channels is gamma distributed with shape `K`, `X ~ Γ(K, 1)`. With an estimate `Y` of its mean the
//! rate of false alarms at multiplier `α` is `E[Q(K, α Y)]`, `Q` the upper regularised incomplete gamma function, over the
//! distribution of `Y`:
//!
//! - cell averaging over `N` cells: `Y ~ Γ(N K, 1/N)`;
//! - order statistic `k` of `N` cells: density `N! / ((k-1)! (N-k)!) P^(k-1) Q^(N-k) f`, `P = 1 - Q`.
//!
//! For `K = 1` both have the closed forms of the textbooks. A taper correlates neighbouring cells, which makes the estimate as good as one
//! from fewer cells: `N` is that effective number, of which the variance of the sum follows.

use super::params::{CfarMethod, RadarParams};
use libm::lgamma;

/// Steps of the integral over `ln Y`.
const STEPS: usize = 8000;
/// Its ends, around the logarithm of the mean.
const ENDS: (f64, f64) = (-9.0, 4.0);

/// What a count of training cells means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Threshold {
    /// Times the estimate (sum of the cells, or the order statistic) gives the mean noise.
    pub level: f64,
    /// Times the mean noise gives the threshold.
    pub alpha: f64,
    /// Rank, counted from 1; 0 for cell averaging.
    pub rank: usize,
}

/// Upper regularised incomplete gamma function `Q(k, x)`, `k` whole.
fn gamma_q(k: usize, x: f64) -> f64 {
    let (mut term, mut sum) = (1.0, 1.0);
    for i in 1..k {
        term *= x / i as f64;
        sum += term;
    }
    (sum.ln() - x).exp().min(1.0)
}

/// Nodes `(Y, weight)` of the integral over an estimate's distribution; weights sum to 1.
fn nodes(log_density: impl Fn(f64) -> f64, mean: f64) -> Vec<(f64, f64)> {
    let at = |i: usize| mean.ln() + ENDS.0 + (ENDS.1 - ENDS.0) * i as f64 / STEPS as f64;
    let logs: Vec<(f64, f64)> =
        (0..=STEPS).map(|i| (at(i).exp(), log_density(at(i).exp()) + at(i))).collect();
    let top = logs.iter().map(|l| l.1).fold(f64::NEG_INFINITY, f64::max);
    let kept: Vec<(f64, f64)> =
        logs.into_iter().filter(|l| l.1 > top - 80.0).map(|(y, l)| (y, (l - top).exp())).collect();
    let sum: f64 = kept.iter().map(|n| n.1).sum();
    kept.into_iter().map(|(y, w)| (y, w / sum)).collect()
}

/// The multiplier for `false_alarm`, over nodes of an estimate of mean noise.
fn solve(nodes: &[(f64, f64)], channels: usize, false_alarm: f64) -> f64 {
    let rate = |alpha: f64| nodes.iter().map(|(y, w)| w * gamma_q(channels, alpha * y)).sum::<f64>();
    let (mut low, mut high) = (0.0f64, 2.0f64);
    while rate(high) > false_alarm && high < 1e9 {
        high *= 2.0;
    }
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if rate(middle) > false_alarm { low = middle } else { high = middle }
    }
    high
}

/// Of `cells` training cells that are worth `effective` independent ones, with `channels` channels summed.
pub(crate) fn threshold(
    method: CfarMethod,
    false_alarm: f64,
    channels: usize,
    cells: usize,
    effective: f64,
) -> Threshold {
    let k = channels as f64;
    match method {
        CfarMethod::CellAveraging => {
            // Y = Γ(N K) / N.
            let shape = effective * k;
            let nodes = nodes(|y| (shape - 1.0) * y.ln() - effective * y, k);
            Threshold { level: 1.0 / cells as f64, alpha: solve(&nodes, channels, false_alarm), rank: 0 }
        }
        CfarMethod::OrderedStatistic { rank } => {
            let whole = ((rank * cells as f64).round() as usize).clamp(1, cells);
            // The same quantile of the effective number.
            let r = whole as f64 * (effective + 1.0) / (cells as f64 + 1.0);
            let nodes = nodes(
                |y| {
                    let q = gamma_q(channels, y);
                    let p = (1.0 - q).max(1e-300);
                    let f = (k - 1.0) * y.ln() - y - lgamma(k);
                    (r - 1.0) * p.ln() + (effective - r) * q.max(1e-300).ln() + f
                },
                k,
            );
            let mean: f64 = nodes.iter().map(|(y, w)| y * w).sum();
            let level = k / mean;
            let scaled: Vec<(f64, f64)> = nodes.iter().map(|(y, w)| (y * level, *w)).collect();
            Threshold { level, alpha: solve(&scaled, channels, false_alarm), rank: whole }
        }
    }
}

/// How many independent cells the training cells at range cell `cell` are worth, and how many they are:
/// `N² / Σ|ρ|²`, the sum over all pairs.
pub(crate) fn effective_cells(params: &RadarParams, cell: usize) -> (usize, f64) {
    let c = &params.cfar;
    let (rr, rd) = (c.reach_range() as isize, c.reach_doppler() as isize);
    let along =
        params.range_window.noise_correlation(params.samples, params.range_fft(), 2 * rr as usize + 1);
    let across =
        params.doppler_window.noise_correlation(params.loops, params.doppler_cells(), 2 * rd as usize + 1);
    let mut cells = Vec::new();
    for dr in -rr..=rr {
        let at = cell as isize + dr;
        if at < 0 || at >= params.range_cells() as isize {
            continue;
        }
        for dd in -rd..=rd {
            if dr.unsigned_abs() > c.guard_range || dd.unsigned_abs() > c.guard_doppler {
                cells.push((dr, dd));
            }
        }
    }
    let mut pairs = 0.0;
    for a in &cells {
        for b in &cells {
            pairs += along[a.0.abs_diff(b.0)] * across[a.1.abs_diff(b.1)];
        }
    }
    let n = cells.len() as f64;
    (cells.len(), n * n / pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative error of the integral and the bisection.
    const CLOSE: f64 = 1e-6;

    #[test]
    fn cell_averaging_of_one_channel_is_the_textbook_formula() {
        for n in [8usize, 16, 64, 248] {
            for pfa in [1e-2, 1e-4, 1e-6, 1e-9] {
                let t = threshold(CfarMethod::CellAveraging, pfa, 1, n, n as f64);
                // Richards, Fundamentals of Radar Signal Processing, eq. 6.121.
                let want = n as f64 * (pfa.powf(-1.0 / n as f64) - 1.0);
                assert!((t.alpha / want - 1.0).abs() < CLOSE, "{n} {pfa}: {} {want}", t.alpha);
            }
        }
    }

    #[test]
    fn order_statistic_of_one_channel_has_the_rate_of_rohlings_product() {
        for (n, rank) in [(16usize, 0.75), (64, 0.75), (248, 0.6)] {
            for pfa in [1e-2, 1e-4, 1e-6] {
                let t = threshold(CfarMethod::OrderedStatistic { rank }, pfa, 1, n, n as f64);
                let alpha = t.alpha * t.level;
                let rate: f64 = (0..t.rank).map(|i| (n - i) as f64 / ((n - i) as f64 + alpha)).product();
                assert!((rate / pfa - 1.0).abs() < 1e-4, "{n} {pfa}: {rate}");
            }
        }
    }

    #[test]
    fn tapers_make_training_cells_worth_less() {
        let mut params = RadarParams::junction();
        let tapered = effective_cells(&params, 100);
        params.range_window = super::super::Window::Rectangular;
        params.doppler_window = super::super::Window::Rectangular;
        let (n, effective) = effective_cells(&params, 100);
        assert!((effective - n as f64).abs() < 1e-6 * n as f64, "{effective} of {n}");
        assert!(tapered.1 < 0.45 * tapered.0 as f64, "{tapered:?}");
        assert!(effective_cells(&params, 0).0 < n);
    }
}
