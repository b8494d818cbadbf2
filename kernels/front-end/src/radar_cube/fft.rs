//! Fourier transforms of [`LANES`] columns at once: decimation in time, radix 4, one stage of radix 2 where the length asks for it.
//!
//! `X[k] = Σ x[n] e^(-2πi k n / N)`. Rows go in at the place that [`Fft::place`] says and come out in order. Every stage is the same
//! loop in the shaders, over the same table of roots, so that results agree to the last bits.

use super::params::LANES;
use std::f64::consts::TAU;

/// One row: the same sample of [`LANES`] columns.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[repr(C, align(32))]
pub struct Row(pub [f32; LANES]);

impl Row {
    #[inline(always)]
    fn zip(self, other: Self, f: impl Fn(f32, f32) -> f32) -> Self {
        let mut out = Self::default();
        for l in 0..LANES {
            out.0[l] = f(self.0[l], other.0[l]);
        }
        out
    }

    #[inline(always)]
    pub(crate) fn plus(self, other: Self) -> Self {
        self.zip(other, |a, b| a + b)
    }

    #[inline(always)]
    pub(crate) fn minus(self, other: Self) -> Self {
        self.zip(other, |a, b| a - b)
    }

    #[inline(always)]
    pub(crate) fn times(self, factor: f32) -> Self {
        let mut out = self;
        for x in &mut out.0 {
            *x *= factor;
        }
        out
    }

    /// `self · a + other · b`, both products rounded.
    #[inline(always)]
    fn mix(self, a: f32, other: Self, b: f32) -> Self {
        self.zip(other, |x, y| x * a + y * b)
    }
}

/// The tables of one length.
#[derive(Clone, Debug)]
pub struct Fft {
    len: usize,
    place: Vec<u32>,
    roots: Vec<[f32; 2]>,
}

impl Fft {
    /// Of a power of two.
    pub(crate) fn new(len: usize) -> Self {
        let radices = radices(len);
        let place = (0..len).map(|n| place(n, len, &radices) as u32).collect();
        let roots = (0..len)
            .map(|k| {
                let x = TAU * k as f64 / len as f64;
                [x.cos() as f32, -x.sin() as f32]
            })
            .collect();
        Self { len, place, roots }
    }

    /// Length.
    #[must_use]
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is nothing to transform: never.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Row that each sample goes into.
    #[must_use]
    pub fn place(&self) -> &[u32] {
        &self.place
    }

    /// `e^(-2πi k / len)`, real and imaginary part.
    #[must_use]
    pub fn roots(&self) -> &[[f32; 2]] {
        &self.roots
    }

    /// Transforms the columns in place.
    #[inline(always)]
    pub(crate) fn transform(&self, re: &mut [Row], im: &mut [Row]) {
        let mut span = 1;
        if self.len.trailing_zeros() % 2 == 1 {
            pairs(re, im);
            span = 2;
        }
        while span < self.len {
            self.fours(re, im, span);
            span *= 4;
        }
    }

    /// One stage of radix 4 over transforms of length `span`.
    #[inline(always)]
    fn fours(&self, re: &mut [Row], im: &mut [Row], span: usize) {
        let step = self.len / (4 * span);
        for (re, im) in re.chunks_exact_mut(4 * span).zip(im.chunks_exact_mut(4 * span)) {
            let (re01, re23) = re.split_at_mut(2 * span);
            let (im01, im23) = im.split_at_mut(2 * span);
            let (re0, re1) = re01.split_at_mut(span);
            let (im0, im1) = im01.split_at_mut(span);
            let (re2, re3) = re23.split_at_mut(span);
            let (im2, im3) = im23.split_at_mut(span);
            for j in 0..span {
                let w1 = self.roots[j * step];
                let w2 = self.roots[2 * j * step];
                let w3 = self.roots[3 * j * step];
                let a = (re0[j], im0[j]);
                let b = turn(re1[j], im1[j], w1);
                let c = turn(re2[j], im2[j], w2);
                let d = turn(re3[j], im3[j], w3);
                let (ac, a_c) = (sum(a, c), difference(a, c));
                let (bd, b_d) = (sum(b, d), difference(b, d));
                (re0[j], im0[j]) = sum(ac, bd);
                (re2[j], im2[j]) = difference(ac, bd);
                // -i (b - d) and +i (b - d).
                (re1[j], im1[j]) = (a_c.0.plus(b_d.1), a_c.1.minus(b_d.0));
                (re3[j], im3[j]) = (a_c.0.minus(b_d.1), a_c.1.plus(b_d.0));
            }
        }
    }
}

type Pair = (Row, Row);

#[inline(always)]
fn sum(a: Pair, b: Pair) -> Pair {
    (a.0.plus(b.0), a.1.plus(b.1))
}

#[inline(always)]
fn difference(a: Pair, b: Pair) -> Pair {
    (a.0.minus(b.0), a.1.minus(b.1))
}

#[inline(always)]
fn turn(re: Row, im: Row, w: [f32; 2]) -> Pair {
    (re.mix(w[0], im, -w[1]), re.mix(w[1], im, w[0]))
}

/// The stage of radix 2, first: no twiddles.
#[inline(always)]
fn pairs(re: &mut [Row], im: &mut [Row]) {
    for (re, im) in re.chunks_exact_mut(2).zip(im.chunks_exact_mut(2)) {
        let (a, b) = ((re[0], im[0]), (re[1], im[1]));
        (re[0], im[0]) = sum(a, b);
        (re[1], im[1]) = difference(a, b);
    }
}

/// Radices from the first stage to the last.
fn radices(len: usize) -> Vec<usize> {
    let bits = len.trailing_zeros();
    let mut out = vec![2; (bits % 2) as usize];
    out.extend(std::iter::repeat_n(4, (bits / 2) as usize));
    out
}

/// Where sample `n` goes: the last stage joins transforms of every `radix`-th sample.
fn place(n: usize, len: usize, radices: &[usize]) -> usize {
    match radices.split_last() {
        None => 0,
        Some((radix, rest)) => (n % radix) * (len / radix) + place(n / radix, len / radix, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{Rng as _, SeedableRng as _};
    use rand_chacha::ChaCha8Rng;
    use rustfft::num_complex::Complex;

    /// Error of a transform over its norm, rounding of f32 in each of up to 11 stages.
    const ROUNDING: f64 = 6e-7;

    #[test]
    fn every_length_and_lane_agrees_with_f64() {
        let mut rng = ChaCha8Rng::seed_from_u64(5);
        for bits in 1..=11 {
            let n = 1usize << bits;
            let fft = Fft::new(n);
            let (mut re, mut im) = (vec![Row::default(); n], vec![Row::default(); n]);
            let mut want = vec![vec![Complex::new(0.0f64, 0.0); n]; LANES];
            for i in 0..n {
                for l in 0..LANES {
                    let x: (f32, f32) = (rng.random_range(-1.0..1.0), rng.random_range(-1.0..1.0));
                    re[fft.place()[i] as usize].0[l] = x.0;
                    im[fft.place()[i] as usize].0[l] = x.1;
                    want[l][i] = Complex::new(f64::from(x.0), f64::from(x.1));
                }
            }
            fft.transform(&mut re, &mut im);
            let oracle = rustfft::FftPlanner::new().plan_fft_forward(n);
            for l in 0..LANES {
                oracle.process(&mut want[l]);
                let norm = want[l].iter().map(|c| c.norm_sqr()).sum::<f64>().sqrt();
                for k in 0..n {
                    let got = Complex::new(f64::from(re[k].0[l]), f64::from(im[k].0[l]));
                    let error = (got - want[l][k]).norm();
                    assert!(error <= ROUNDING * norm, "length {n}, lane {l}, cell {k}: {error} of {norm}");
                }
            }
        }
    }

    #[test]
    fn every_place_is_used_once() {
        for bits in 1..=11 {
            let mut places = Fft::new(1 << bits).place().to_vec();
            places.sort_unstable();
            assert!(places.iter().enumerate().all(|(i, p)| i == *p as usize), "{bits}");
        }
    }
}
