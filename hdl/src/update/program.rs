//! What the block does, one multiplication a clock: the program that it has in a memory, and where its numbers lie.

use super::term;
use super::{ADDRESS_BITS, COMPONENTS, COVARIANCE, FLOOR, FRACTION, MEAN, NOISE, ROW, SHARE, SPREAD, STATE};

/// a = P h, by component. From here on, numbers that the host does not see.
pub(super) const PROJECTED: usize = 64;
/// g = a / S.
pub(super) const GAIN: usize = 72;
/// t = c g.
pub(super) const OUTER: usize = 80;
/// S.
pub(super) const VARIANCE: usize = 88;
/// 1 / S.
pub(super) const INVERSE: usize = 89;
/// c.
pub(super) const FACTOR: usize = 90;
/// 0, 1, −1 and the square of the greatest correlation.
const ZERO: usize = 91;
const ONE: usize = 92;
const MINUS_ONE: usize = 93;
const CLOSE: usize = 94;
/// By how much each variance is above its floor.
const EXCESS: usize = 96;
/// What the bound on P_xy goes through.
const BOUND: usize = 104;

/// Clocks from an operation's fetch until another can be fetched that needs its result.
const DEPTH: usize = 8;
/// The same for the division that follows on S.
const DIVISION: usize = 33;
/// Clocks from the fetch of the last operation until its result is there.
const DRAIN: usize = 10;

/// The square of the greatest correlation of x and y: 1 − 2⁻⁹.
pub(super) const CORRELATION2: i64 = (1 << FRACTION) - (1 << (FRACTION - 9));

/// One operation: a product onto a sum, and what becomes of the sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Op {
    /// Where the factors lie.
    pub a: usize,
    pub b: usize,
    /// What the sum begins with, where it begins.
    pub base: usize,
    /// Where the sum goes, where it ends.
    pub into: usize,
    pub first: bool,
    pub last: bool,
    /// Less than nothing becomes nothing.
    pub positive: bool,
    /// The sum is rounded down, not to the nearest.
    pub bare: bool,
    /// Less than nothing is told as `floored`.
    pub floor: bool,
    /// Less than nothing is told as `bounded`.
    pub margin: bool,
    /// The result counts only where `bounded` was told.
    pub conditional: bool,
    /// The program ends.
    pub end: bool,
}

impl Op {
    /// A sum of one product.
    fn whole(base: usize, a: usize, b: usize, into: usize) -> Self {
        Self { a, b, base, into, first: true, last: true, ..Self::default() }
    }

    /// As the memory has it.
    pub fn word(&self) -> u64 {
        let flags = [
            self.first,
            self.last,
            self.positive,
            self.bare,
            self.floor,
            self.margin,
            self.conditional,
            self.end,
        ];
        let places = [self.a, self.b, self.base, self.into];
        let word = places.iter().rev().fold(0, |word, &place| word << ADDRESS_BITS | place as u64);
        flags.iter().enumerate().fold(word, |word, (at, &flag)| word | u64::from(flag) << (28 + at))
    }
}

/// Operations, each as soon as what it needs is there.
#[derive(Debug)]
struct Schedule {
    ops: Vec<Op>,
    /// From which operation on a number can be read.
    ready: [usize; 1 << ADDRESS_BITS],
}

impl Schedule {
    fn push(&mut self, op: Op) {
        let needs = [op.a, op.b, if op.first { op.base } else { ZERO }];
        let ready = needs.iter().map(|&place| self.ready[place]).max().unwrap_or(0);
        while self.ops.len() < ready {
            self.ops.push(Op::default());
        }
        let at = self.ops.len();
        self.ops.push(op);
        if op.last {
            self.ready[op.into] = at + DEPTH;
        }
        if op.last && op.into == VARIANCE {
            self.ready[INVERSE] = at + DIVISION;
        }
    }

    /// A sum of several products.
    fn sum(&mut self, base: usize, factors: impl ExactSizeIterator<Item = (usize, usize)>, into: Op) {
        let last = factors.len() - 1;
        for (at, (a, b)) in factors.enumerate() {
            self.push(Op { a, b, base, first: at == 0, last: at == last, ..into });
        }
    }
}

/// The program.
pub(super) fn program() -> Vec<Op> {
    let mut s = Schedule { ops: Vec::new(), ready: [0; 1 << ADDRESS_BITS] };
    for i in 0..COMPONENTS {
        let factors = (0..COMPONENTS).map(|j| (COVARIANCE + term(i, j), ROW + j));
        s.sum(ZERO, factors, Op { into: PROJECTED + i, ..Op::default() });
    }
    let factors = (0..COMPONENTS).map(|j| (PROJECTED + j, ROW + j));
    s.sum(NOISE, factors, Op { into: VARIANCE, ..Op::default() });
    s.push(Op::whole(SPREAD, SHARE, VARIANCE, FACTOR));
    for i in 0..COMPONENTS {
        s.push(Op::whole(ZERO, PROJECTED + i, INVERSE, GAIN + i));
    }
    for i in 0..COMPONENTS {
        s.push(Op::whole(STATE + i, GAIN + i, MEAN, STATE + i));
    }
    for i in 0..COMPONENTS {
        s.push(Op::whole(ZERO, GAIN + i, FACTOR, OUTER + i));
    }
    for i in 0..COMPONENTS {
        for j in i..COMPONENTS {
            let place = COVARIANCE + term(i, j);
            s.push(Op::whole(place, GAIN + j, OUTER + i, place));
        }
    }
    guard(&mut s);
    if let Some(op) = s.ops.last_mut() {
        op.end = true;
    }
    s.ops
}

/// Floors the variances, and bounds P_xy. The first factor of no operation is a term of P: those may be old, see `keep`.
fn guard(s: &mut Schedule) {
    for i in 0..COMPONENTS {
        let excess = Op::whole(COVARIANCE + term(i, i), FLOOR + i, MINUS_ONE, EXCESS + i);
        s.push(Op { positive: true, floor: true, ..excess });
    }
    for i in 0..COMPONENTS {
        s.push(Op::whole(EXCESS + i, FLOOR + i, ONE, COVARIANCE + term(i, i)));
    }
    let [x, xy, y] = [term(0, 0), term(0, 1), term(1, 1)].map(|term| COVARIANCE + term);
    let [close, minus, more, smaller, bound, over, under, back] = [0, 1, 3, 4, 5, 6, 7, 8].map(|i| BOUND + i);
    s.push(Op::whole(ZERO, CLOSE, x, close));
    s.push(Op::whole(ZERO, MINUS_ONE, xy, minus));
    let more_than_y = Op::whole(x, MINUS_ONE, y, more);
    s.push(Op { positive: true, ..more_than_y });
    let margin = Op { into: BOUND + 2, bare: true, margin: true, ..Op::default() };
    s.sum(ZERO, [(close, y), (minus, xy)].into_iter(), margin);
    // The smaller variance, a little less; and P_xy within it on both sides.
    s.push(Op::whole(x, more, MINUS_ONE, smaller));
    s.push(Op::whole(ZERO, smaller, CLOSE, bound));
    let over_bound = Op::whole(bound, MINUS_ONE, xy, over);
    s.push(Op { positive: true, ..over_bound });
    s.push(Op::whole(bound, over, MINUS_ONE, under));
    let above = Op::whole(under, bound, ONE, back);
    s.push(Op { positive: true, ..above });
    s.push(Op { conditional: true, ..Op::whole(back, bound, MINUS_ONE, xy) });
}

/// Clocks from the edge that takes `start` in to the one after which `done` is high.
#[must_use]
pub(super) fn latency() -> usize {
    program().len() + DRAIN - 1
}

/// What the memory of numbers holds after power-on.
pub(super) fn constants() -> Vec<u64> {
    let mut words = vec![0; 1 << ADDRESS_BITS];
    let one = 1_i64 << FRACTION;
    for (place, value) in [(ONE, one), (MINUS_ONE, -one), (CLOSE, CORRELATION2)] {
        words[place] = value as u64 & crate::port::mask(super::WORD_BITS);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::super::TERMS;
    use super::*;

    #[test]
    fn every_operation_finds_its_operands_and_no_two_write_at_once() {
        let ops = program();
        let mut written = [0; 1 << ADDRESS_BITS];
        let variance = ops.iter().position(|op| op.last && op.into == VARIANCE).expect("S is there");
        written[INVERSE] = variance + DIVISION;
        for (at, op) in ops.iter().enumerate() {
            let needs = [op.a, op.b, op.base];
            assert!(needs.iter().all(|&place| written[place] <= at), "{at}: {op:?}");
            if op.last {
                written[op.into] = at + DEPTH;
                // The quotient is written 25 operations behind S.
                assert_ne!(at, variance + 25);
                assert!(at == variance || op.into != INVERSE);
            }
        }
        assert!(ops.len() < 512 - 3, "the memory ends in operations that do nothing");
        assert_eq!(ops.iter().filter(|op| op.end).count(), 1);
        assert_eq!(ops.iter().filter(|op| op.last && op.into < TERMS).count(), 36 + 8 + 1);
    }

    #[test]
    fn a_word_has_a_bit_for_everything() {
        let ends = Op { a: 127, into: 1, first: true, end: true, ..Op::default() };
        assert_eq!(ends.word(), 127 | 1 << 21 | 1 << 28 | 1 << 35);
    }
}
