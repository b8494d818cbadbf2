//! Eight `f32` side by side: the unit of work of every kernel.
//!
//! Plain arrays and plain loops, always inlined, so that one source becomes AVX2 where a function is
//! compiled for it (see `dispatch.rs`), SSE2 otherwise, and NEON on aarch64. No operation fuses a
//! multiplication into an addition, so all of them give the same bits.

use std::array::from_fn;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

/// Tracks in one block.
pub const LANES: usize = 8;

/// Eight values, one a track.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "gpu", derive(bytemuck::Pod, bytemuck::Zeroable))]
#[repr(C, align(32))]
pub struct Lanes(pub [f32; LANES]);

impl Default for Lanes {
    fn default() -> Self {
        Self::ZERO
    }
}

macro_rules! binary {
    ($trait:ident, $fn:ident, $op:tt) => {
        impl $trait for Lanes {
            type Output = Self;
            #[inline(always)]
            fn $fn(self, rhs: Self) -> Self {
                Self(from_fn(|i| self.0[i] $op rhs.0[i]))
            }
        }
        impl $trait<f32> for Lanes {
            type Output = Self;
            #[inline(always)]
            fn $fn(self, rhs: f32) -> Self {
                Self(from_fn(|i| self.0[i] $op rhs))
            }
        }
    };
}
binary!(Add, add, +);
binary!(Sub, sub, -);
binary!(Mul, mul, *);
binary!(Div, div, /);

impl Neg for Lanes {
    type Output = Self;
    #[inline(always)]
    fn neg(self) -> Self {
        Self(from_fn(|i| -self.0[i]))
    }
}

impl AddAssign for Lanes {
    #[inline(always)]
    fn add_assign(&mut self, rhs: Self) {
        *self = *self + rhs;
    }
}

impl SubAssign for Lanes {
    #[inline(always)]
    fn sub_assign(&mut self, rhs: Self) {
        *self = *self - rhs;
    }
}

impl Lanes {
    /// Eight zeros.
    pub const ZERO: Self = Self([0.0; LANES]);
    /// Eight ones.
    pub const ONE: Self = Self([1.0; LANES]);

    /// The same value in every lane.
    #[inline(always)]
    #[must_use]
    pub const fn splat(v: f32) -> Self {
        Self([v; LANES])
    }

    /// Lane by lane.
    #[inline(always)]
    #[must_use]
    pub fn map(self, f: impl Fn(f32) -> f32) -> Self {
        Self(from_fn(|i| f(self.0[i])))
    }

    /// The larger of two; `b` where either is NaN.
    #[inline(always)]
    #[must_use]
    pub fn max(self, b: Self) -> Self {
        Self(from_fn(|i| if self.0[i] > b.0[i] { self.0[i] } else { b.0[i] }))
    }

    /// The smaller of two; `b` where either is NaN.
    #[inline(always)]
    #[must_use]
    pub fn min(self, b: Self) -> Self {
        Self(from_fn(|i| if self.0[i] < b.0[i] { self.0[i] } else { b.0[i] }))
    }

    /// Magnitude.
    #[inline(always)]
    #[must_use]
    pub fn abs(self) -> Self {
        self.map(f32::abs)
    }

    /// Square root.
    #[inline(always)]
    #[must_use]
    pub fn sqrt(self) -> Self {
        self.map(f32::sqrt)
    }

    /// `if a < b { x } else { y }`, lane by lane.
    #[inline(always)]
    #[must_use]
    pub fn select_lt(a: Self, b: Self, x: Self, y: Self) -> Self {
        Self(from_fn(|i| if a.0[i] < b.0[i] { x.0[i] } else { y.0[i] }))
    }

    /// +1 where the value is zero or more, −1 below.
    #[inline(always)]
    #[must_use]
    pub fn sign(self) -> Self {
        self.map(|v| if v < 0.0 { -1.0 } else { 1.0 })
    }

    /// e to the power of each lane, see [`exp`].
    #[inline(always)]
    #[must_use]
    pub fn exp(self) -> Self {
        self.map(exp)
    }
}

/// e^x by range reduction to 2^n · 2^f and a polynomial for 2^f on [−½, ½].
///
/// Relative error below 3e-7 (tested); 0 below −87, saturates at e^88. Branch-free arithmetic only, so that it
/// vectorises and gives the same bits on every target, which the C library's does not promise.
#[inline(always)]
#[must_use]
pub fn exp(x: f32) -> f32 {
    const MAGIC: f32 = 12_582_912.0;
    let y = x.clamp(-87.0, 88.0) * std::f32::consts::LOG2_E;
    let n = (y + MAGIC) - MAGIC;
    let f = y - n;
    let p = 1.0
        + f * (std::f32::consts::LN_2
            + f * (0.240_226_5
                + f * (0.055_504_11 + f * (0.009_618_13 + f * (0.001_333_36 + f * 0.000_154_04)))));
    // The integer part becomes the exponent's bits.
    let scale = f32::from_bits(((n as i32 + 127) as u32) << 23);
    if x < -87.0 { 0.0 } else { p * scale }
}

/// Natural logarithm of a positive, normal number: exponent by its bits, mantissa by the atanh series.
///
/// Absolute error below 1e-6 for the mantissa's part (tested).
#[inline(always)]
#[must_use]
pub fn ln(x: f32) -> f32 {
    let bits = x.max(f32::MIN_POSITIVE).to_bits();
    // Centre the mantissa on 1: [√½, √2).
    let e = (bits.wrapping_sub(0x3f35_04f3) as i32) >> 23;
    let m = f32::from_bits(bits.wrapping_sub((e << 23) as u32));
    let s = (m - 1.0) / (m + 1.0);
    let s2 = s * s;
    let series = 2.0 * s * (1.0 + s2 * (1.0 / 3.0 + s2 * (0.2 + s2 * (1.0 / 7.0 + s2 / 9.0))));
    series + e as f32 * std::f32::consts::LN_2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp_stays_within_its_stated_error() {
        let mut worst = 0.0f64;
        for k in -86_000..=87_000 {
            let x = k as f32 * 1e-3;
            let truth = f64::from(x).exp();
            worst = worst.max((f64::from(exp(x)) - truth).abs() / truth);
        }
        // The argument itself carries 2^-24 · |x| of rounding, which the exponential turns into relative error.
        assert!(worst < 1e-5, "relative error {worst}");
        let mut near = 0.0f64;
        for k in -1000..=1000 {
            let x = k as f32 * 1e-3;
            near = near.max((f64::from(exp(x)) / f64::from(x).exp() - 1.0).abs());
        }
        assert!(near < 3e-7, "relative error near zero {near}");
        assert_eq!(exp(-100.0), 0.0);
        assert_eq!(exp(f32::NEG_INFINITY), 0.0);
        assert_eq!(exp(0.0), 1.0);
    }

    #[test]
    fn ln_stays_within_its_stated_error() {
        for k in 1..200_000 {
            let x = k as f32 * 3.7e-3;
            let truth = f64::from(x).ln();
            assert!((f64::from(ln(x)) - truth).abs() < 2e-6 + 2e-7 * truth.abs(), "ln({x})");
        }
    }

    #[test]
    fn select_and_sign_follow_their_definition() {
        let a = Lanes(from_fn(|i| i as f32 - 3.5));
        let s = Lanes::select_lt(a, Lanes::ZERO, -a, a);
        assert_eq!(s, a.abs());
        assert_eq!(a.sign().0[3], -1.0);
        assert_eq!(Lanes::ZERO.sign(), Lanes::ONE);
    }
}
