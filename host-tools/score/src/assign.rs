//! Rectangular linear assignment: shortest augmenting paths (Jonker and Volgenant 1987; Crouse 2016).

/// Pairs (row, column) of a full assignment of the smaller side with the least sum of `cost(row, column)`; rows ascending. Costs must be finite.
#[must_use]
pub fn assign(rows: usize, columns: usize, cost: impl Fn(usize, usize) -> f64) -> Vec<(usize, usize)> {
    if rows > columns {
        let mut pairs: Vec<_> =
            solve(columns, rows, |r, c| cost(c, r)).into_iter().map(|(c, r)| (r, c)).collect();
        pairs.sort_unstable();
        return pairs;
    }
    solve(rows, columns, cost)
}

/// `rows` ≤ `columns`.
fn solve(rows: usize, columns: usize, cost: impl Fn(usize, usize) -> f64) -> Vec<(usize, usize)> {
    let none = usize::MAX;
    let (mut u, mut v) = (vec![0.0; rows], vec![0.0; columns]);
    let (mut row_of, mut column_of) = (vec![none; columns], vec![none; rows]);
    for start in 0..rows {
        let mut least = vec![f64::INFINITY; columns];
        let mut way = vec![none; columns];
        let mut done = vec![false; columns];
        let (mut row, mut reached) = (start, 0.0);
        let end = loop {
            let mut best = none;
            for c in (0..columns).filter(|c| !done[*c]) {
                let reduced = reached + cost(row, c) - u[row] - v[c];
                if reduced < least[c] {
                    least[c] = reduced;
                    way[c] = row;
                }
                // Among equals a free column ends the search at once.
                if best == none || least[c] < least[best] || (least[c] == least[best] && row_of[c] == none) {
                    best = c;
                }
            }
            done[best] = true;
            reached = least[best];
            if row_of[best] == none {
                break best;
            }
            row = row_of[best];
        };
        u[start] += reached;
        for c in (0..columns).filter(|c| done[*c]) {
            if row_of[c] != none {
                u[row_of[c]] += reached - least[c];
            }
            v[c] -= reached - least[c];
        }
        let mut c = end;
        loop {
            let r = way[c];
            row_of[c] = r;
            std::mem::swap(&mut c, &mut column_of[r]);
            if r == start {
                break;
            }
        }
    }
    column_of.into_iter().enumerate().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Least cost by trying everything; `rows` ≤ `columns`.
    fn brute(m: &[Vec<f64>], row: usize, used: &mut Vec<bool>) -> f64 {
        if row == m.len() {
            return 0.0;
        }
        let mut best = f64::INFINITY;
        for c in 0..used.len() {
            if !used[c] {
                used[c] = true;
                best = best.min(m[row][c] + brute(m, row + 1, used));
                used[c] = false;
            }
        }
        best
    }

    proptest! {
        #[test]
        fn cost_is_the_least_possible(rows in 0usize..6, columns in 0usize..6, seed in proptest::collection::vec(-50i32..50, 36)) {
            let at = |r: usize, c: usize| f64::from(seed[r * 6 + c]) * 0.5;
            let pairs = assign(rows, columns, at);
            prop_assert_eq!(pairs.len(), rows.min(columns));
            let cost: f64 = pairs.iter().map(|(r, c)| at(*r, *c)).sum();
            let m: Vec<Vec<f64>> = if rows <= columns {
                (0..rows).map(|r| (0..columns).map(|c| at(r, c)).collect()).collect()
            } else {
                (0..columns).map(|c| (0..rows).map(|r| at(r, c)).collect()).collect()
            };
            let least = brute(&m, 0, &mut vec![false; rows.max(columns)]);
            prop_assert!((cost - least).abs() < 1e-9, "{cost} against {least}");
            let mut columns_used: Vec<_> = pairs.iter().map(|p| p.1).collect();
            columns_used.sort_unstable();
            columns_used.dedup();
            prop_assert_eq!(columns_used.len(), pairs.len());
        }
    }
}
