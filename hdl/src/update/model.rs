//! The update in plain integers, bit for bit what the block does.

use super::program::CORRELATION2;
use super::{COMPONENTS, COVARIANCE, FLOOR, FRACTION, FRACTION_SUM, MEAN, NOISE, ROW, SHARE, SPREAD, STATE};
use super::{TERMS, WORD_BITS, WORDS, latency, term};
use crate::fixed::saturate;
use crate::port::ports;

ports! {
    /// What the input ports show at a rising edge of the clock; [`super`] says what each does.
    Inputs {
        /// An update that is going on ends.
        reset: bool = 1,
        /// `word` goes to `address`.
        write: bool = 1,
        /// Where to write, and what to read.
        address: u64 = 6,
        /// What is written.
        word: i64 = 27,
        /// The row is to be done.
        start: bool = 1,
        /// Rows behind it take their gain from the covariance that it does.
        keep: bool = 1,
    }
}

ports! {
    /// What the output ports show after that edge.
    Outputs {
        /// An update is going on.
        busy: bool = 1,
        /// It has just ended.
        done: bool = 1,
        /// What was at `address` on the clock before.
        word_out: i64 = 27,
        /// A number left its format.
        saturated: bool = 1,
        /// S was not within ¼ to 4.
        refused: bool = 1,
        /// A variance was raised.
        floored: bool = 1,
        /// P_xy was made smaller.
        bounded: bool = 1,
    }
}

/// The numbers, and what was told of them. `Default` is all zeros.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// As the host sees them.
    pub words: [i64; WORDS],
    /// The covariance that gains come from.
    pub prior: [i64; TERMS],
    /// A number left its format.
    pub saturated: bool,
    /// S was not within ¼ to 4.
    pub refused: bool,
    /// A variance was raised.
    pub floored: bool,
    /// P_xy was made smaller.
    pub bounded: bool,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            words: [0; WORDS],
            prior: [0; TERMS],
            saturated: false,
            refused: false,
            floored: false,
            bounded: false,
        }
    }
}

/// 1 in the format of the words.
const ONE: i64 = 1 << FRACTION;

/// `base` and the sum of the products, before rounding: five binary places more than a word has.
fn sum(base: i64, products: impl Iterator<Item = (i64, i64)>) -> i64 {
    (base << 5) + products.map(|(a, b)| (a * b) >> FRACTION_SUM).sum::<i64>()
}

impl Words {
    /// Writes a word, as the host does.
    pub fn write(&mut self, address: usize, word: i64) {
        self.words[address] = word;
        if address < TERMS {
            self.prior[address] = word;
        }
        if address == 0 {
            self.clear();
        }
    }

    /// Nothing has been told.
    fn clear(&mut self) {
        (self.saturated, self.refused, self.floored, self.bounded) = (false, false, false, false);
    }

    /// The sum to the nearest word.
    fn total(&mut self, base: i64, products: impl Iterator<Item = (i64, i64)>) -> i64 {
        let total = (sum(base, products) + 16) >> 5;
        let word = saturate(total, WORD_BITS);
        self.saturated |= word != total;
        word
    }

    /// base + a b.
    fn onto(&mut self, base: i64, a: i64, b: i64) -> i64 {
        self.total(base, [(a, b)].into_iter())
    }

    /// max(a − b, 0).
    fn excess(&mut self, a: i64, b: i64) -> i64 {
        let positive = (a - b).max(0);
        let word = saturate(positive, WORD_BITS);
        self.saturated |= word != positive;
        word
    }

    /// a − b.
    fn less(&mut self, a: i64, b: i64) -> i64 {
        self.onto(a, b, -ONE)
    }

    /// Does the row as it is written.
    pub fn update(&mut self, keep: bool) {
        let h: [i64; COMPONENTS] = std::array::from_fn(|i| self.words[ROW + i]);
        let prior = self.prior;
        let a: [i64; COMPONENTS] =
            std::array::from_fn(|i| self.total(0, (0..COMPONENTS).map(|j| (prior[term(i, j)], h[j]))));
        let s = self.total(self.words[NOISE], (0..COMPONENTS).map(|j| (a[j], h[j])));
        let inside = (ONE / 4..4 * ONE).contains(&s);
        self.refused |= !inside;
        let inverse = if inside { ONE * ONE / s } else { 0 };
        let c = self.onto(self.words[SPREAD], self.words[SHARE], s);
        let g = a.map(|a| self.onto(0, a, inverse));
        for (i, &g) in g.iter().enumerate() {
            self.words[STATE + i] = self.onto(self.words[STATE + i], g, self.words[MEAN]);
        }
        for (i, &g_i) in g.iter().enumerate() {
            let t = self.onto(0, g_i, c);
            for (j, &g_j) in g.iter().enumerate().skip(i) {
                let at = COVARIANCE + term(i, j);
                self.words[at] = self.onto(self.words[at], g_j, t);
            }
        }
        self.guard();
        if !keep {
            self.prior.copy_from_slice(&self.words[COVARIANCE..COVARIANCE + TERMS]);
        }
    }

    /// Floors the variances, and bounds P_xy.
    fn guard(&mut self) {
        for i in 0..COMPONENTS {
            let (at, floor) = (COVARIANCE + term(i, i), self.words[FLOOR + i]);
            self.floored |= self.words[at] < floor;
            let excess = self.excess(self.words[at], floor);
            self.words[at] = self.onto(excess, floor, ONE);
        }
        let [x, xy, y] = [term(0, 0), term(0, 1), term(1, 1)].map(|at| self.words[COVARIANCE + at]);
        let close = self.onto(0, CORRELATION2, x);
        let minus = self.less(0, xy);
        let margin = sum(0, [(close, y), (minus, xy)].into_iter()) >> 5;
        let crossed = margin < 0;
        self.saturated |= saturate(margin, WORD_BITS) != margin;
        self.bounded |= crossed;
        let more = self.excess(x, y);
        let smaller = self.less(x, more);
        let bound = self.onto(0, smaller, CORRELATION2);
        let over = self.excess(bound, xy);
        let under = self.less(bound, over);
        let back = self.excess(under, -bound);
        let within = self.less(back, bound);
        if crossed {
            self.words[COVARIANCE + term(0, 1)] = within;
        }
    }
}

/// The registers. `Default` is the state after power-on.
#[derive(Clone, Debug, Default)]
pub struct Model {
    numbers: Words,
    /// Clocks to the end of the update that is going on; it happens in the last of them, and nothing shows before.
    left: usize,
    keep: bool,
}

impl Model {
    /// One rising edge of the clock.
    pub fn step(&mut self, inputs: &Inputs) -> Outputs {
        let address = inputs.address as usize;
        let mut now = Outputs::default();
        if self.left == 0 {
            now.word_out = if inputs.write { 0 } else { self.numbers.words[address] };
            if inputs.write {
                self.numbers.write(address, inputs.word);
            }
            if inputs.start {
                self.left = latency();
                self.keep = inputs.keep;
            }
        } else {
            self.left -= 1;
            now.done = self.left == 0;
            if now.done {
                self.numbers.update(self.keep);
            }
        }
        if inputs.reset {
            (self.left, now.done) = (0, false);
            self.numbers.clear();
        }
        now.busy = self.left > 0;
        if !now.busy {
            let Words { saturated, refused, floored, bounded, .. } = self.numbers;
            (now.saturated, now.refused, now.floored, now.bounded) = (saturated, refused, floored, bounded);
        }
        now
    }
}
