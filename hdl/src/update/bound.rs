//! How far the update may be from real arithmetic on the same words.

use super::{COMPONENTS, MEAN, NOISE, ROW, SHARE, SPREAD, TERMS, Words, term};
use crate::fixed::UPDATE;

/// Bounds of the error after one row, in units of the last place; the guards come on top where they are told.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// Of the change of each component.
    pub x: [f64; COMPONENTS],
    /// Of each term of the covariance.
    pub p: [f64; TERMS],
}

/// What rounding a sum of so many products adds: half a unit, and 2⁻⁵ of one for each product, which is rounded down.
fn rounding(products: usize) -> f64 {
    0.5 + products as f64 / 32.0
}

impl Bound {
    /// Of the row that stands in `words`, before it is done.
    ///
    /// With e of each number for its error: e_a is a sum's rounding, e_S = |h|₁ e_a + rounding, 1 / S is off by
    /// e_S / (S (S − e_S)) and by what the division drops, and from there on a product is off by |a| e_b + |b| e_a + e_a e_b.
    #[must_use]
    pub fn of(words: &Words) -> Self {
        let lsb = UPDATE.lsb();
        let value = |at: usize| UPDATE.value(words.words[at]);
        let h: [f64; COMPONENTS] = std::array::from_fn(|i| value(ROW + i));
        let a: [f64; COMPONENTS] = std::array::from_fn(|i| {
            (0..COMPONENTS).map(|j| UPDATE.value(words.prior[term(i, j)]) * h[j]).sum()
        });
        let s = (0..COMPONENTS).map(|j| a[j] * h[j]).sum::<f64>() + value(NOISE);
        let c = value(SPREAD) + value(SHARE) * s;

        let e_a = rounding(COMPONENTS);
        let e_s = h.iter().map(|h| h.abs()).sum::<f64>() * e_a + rounding(COMPONENTS);
        let e_inverse = e_s / (s * (s - e_s * lsb)) + 1.0;
        let e_c = value(SHARE).abs() * e_s + rounding(1);
        // (|a|, e_a) · (|b|, e_b)
        let product = |a: (f64, f64), b: (f64, f64)| a.0.abs() * b.1 + b.0.abs() * a.1 + a.1 * b.1 * lsb;
        let g = a.map(|a| (a / s, product((a, e_a), (1.0 / s, e_inverse)) + rounding(1)));
        let t = g.map(|g| (g.0 * c, product(g, (c, e_c)) + rounding(1)));
        let mut p = [0.0; TERMS];
        for i in 0..COMPONENTS {
            for j in i..COMPONENTS {
                p[term(i, j)] = product(g[j], t[i]) + rounding(1);
            }
        }
        Self { x: g.map(|g| product(g, (value(MEAN), 0.0)) + rounding(1)), p }
    }
}
