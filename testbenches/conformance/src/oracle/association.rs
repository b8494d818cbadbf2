//! Association: odds, loopy belief propagation (Williams and Lau 2014, IEEE Trans. AES 50(4)), and exact marginals by enumerating
//! every joint hypothesis.
//!
//! `Weights` is a dense matrix: row = track, column = detection, w_ij the odds of "track i gave detection j" against "track i was
//! missed and detection j is nobody's"; 0 where they are not gated.

use nalgebra::{DMatrix, DVector};

/// Odds by track and detection.
pub type Weights = DMatrix<f64>;

/// Marginal probabilities.
#[derive(Clone, Debug)]
pub struct Marginals {
    /// By track and detection.
    pub pair: DMatrix<f64>,
    /// By track: that it was missed.
    pub missed: DVector<f64>,
    /// By detection: that no track gave it.
    pub unclaimed: DVector<f64>,
}

/// Belief propagation until nothing changes any more (or `rounds` are over).
#[must_use]
pub fn belief_propagation(w: &Weights, rounds: usize) -> Marginals {
    let (n, m) = w.shape();
    let mut nu = DMatrix::<f64>::repeat(n, m, 1.0);
    let mut mu = DMatrix::<f64>::zeros(n, m);
    for _ in 0..rounds {
        for i in 0..n {
            for j in 0..m {
                let others: f64 = (0..m).filter(|k| *k != j).map(|k| w[(i, k)] * nu[(i, k)]).sum();
                mu[(i, j)] = w[(i, j)] / (1.0 + others);
            }
        }
        let mut change = 0.0f64;
        for j in 0..m {
            for i in 0..n {
                let others: f64 = (0..n).filter(|k| *k != i).map(|k| mu[(k, j)]).sum();
                let new = 1.0 / (1.0 + others);
                change = change.max((new - nu[(i, j)]).abs());
                nu[(i, j)] = new;
            }
        }
        if change < 1e-14 {
            break;
        }
    }
    let total = |i: usize| 1.0 + (0..m).map(|j| w[(i, j)] * nu[(i, j)]).sum::<f64>();
    Marginals {
        pair: DMatrix::from_fn(n, m, |i, j| w[(i, j)] * nu[(i, j)] / total(i)),
        missed: DVector::from_fn(n, |i, _| 1.0 / total(i)),
        unclaimed: DVector::from_fn(m, |j, _| 1.0 / (1.0 + mu.column(j).sum())),
    }
}

/// Exact marginals: every way to give each track one detection or none, none twice, weighed by the product of its odds.
#[must_use]
pub fn enumerate(w: &Weights) -> Marginals {
    let (n, m) = w.shape();
    let mut sums =
        Marginals { pair: DMatrix::zeros(n, m), missed: DVector::zeros(n), unclaimed: DVector::zeros(m) };
    let mut choice = vec![None; n];
    let total = visit(w, 0, 1.0, &mut choice, &mut sums);
    sums.pair /= total;
    sums.missed /= total;
    sums.unclaimed /= total;
    sums
}

fn visit(
    w: &Weights,
    track: usize,
    weight: f64,
    choice: &mut Vec<Option<usize>>,
    sums: &mut Marginals,
) -> f64 {
    if track == w.nrows() {
        for (i, c) in choice.iter().enumerate() {
            match c {
                Some(j) => sums.pair[(i, *j)] += weight,
                None => sums.missed[i] += weight,
            }
        }
        for j in (0..w.ncols()).filter(|j| !choice.contains(&Some(*j))) {
            sums.unclaimed[j] += weight;
        }
        return weight;
    }
    choice[track] = None;
    let mut total = visit(w, track + 1, weight, choice, sums);
    for j in 0..w.ncols() {
        if w[(track, j)] > 0.0 && !choice[..track].contains(&Some(j)) {
            choice[track] = Some(j);
            total += visit(w, track + 1, weight * w[(track, j)], choice, sums);
        }
    }
    choice[track] = None;
    total
}
