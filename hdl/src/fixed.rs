//! Fixed point: the formats of every port in one place, and the integer arithmetic that all models share.
//!
//! | quantity | format | bits | unit of the last place | range |
//! |---|---|---|---|---|
//! | [`PLACE`]: east, north, sensor place | Q9.8 signed | 18 | 1/256 m | −512 m to 512 m |
//! | [`RANGE`]: distance from a sensor | Q9.8 unsigned | 17 | 1/256 m | 0 to 512 m |
//! | [`ANGLE`]: anticlockwise, in turns | Q0.20, wraps | 20 | 2⁻²⁰ turn = 6.0 µrad | −½ to ½ turn |
//! | [`RATE`]: range rate | Q7.10 signed | 18 | 1/1024 m/s | −128 m/s to 128 m/s |
//! | [`WHITE`]: an innovation in standard deviations | Q5.12 signed | 18 | 2⁻¹² | −32 to 32 |
//! | [`DISTANCE2`]: squared Mahalanobis distance | Q12.16 unsigned | 28 | 2⁻¹⁶ | 0 to 4096 |
//! | [`UPDATE`]: all that an update reckons with, in standard deviations | Q5.21 signed | 27 | 2⁻²¹ | −32 to 32 |
//!
//! # Rules
//!
//! *Into* a format, on the host: to the nearest, ties away from zero; what lies outside the format is refused, never
//! bent ([`Format::quantise`]). *Inside* the gateware: a right shift rounds down (towards −∞), unless a block says
//! that it rounds; a result that may leave its format saturates. Angles alone wrap. Eighteen bits are what one
//! multiplier of an ECP5 takes; `UPDATE` takes four of them.

/// A fixed-point format: an integer counts units of 2^−`fraction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Format {
    /// Width, sign included.
    pub bits: u32,
    /// Binary places behind the point.
    pub fraction: u32,
    /// Two's complement.
    pub signed: bool,
}

/// Places in the site frame, metres.
pub const PLACE: Format = Format { bits: 18, fraction: 8, signed: true };
/// Distances from a sensor, metres.
pub const RANGE: Format = Format { bits: 17, fraction: 8, signed: false };
/// Angles, turns.
pub const ANGLE: Format = Format { bits: 20, fraction: 20, signed: true };
/// Range rates, metres per second.
pub const RATE: Format = Format { bits: 18, fraction: 10, signed: true };
/// Innovations in standard deviations.
pub const WHITE: Format = Format { bits: 18, fraction: 12, signed: true };
/// Squared Mahalanobis distances.
pub const DISTANCE2: Format = Format { bits: 28, fraction: 16, signed: false };
/// The state and the covariance of an update, and all on the way.
pub const UPDATE: Format = Format { bits: 27, fraction: 21, signed: true };

impl Format {
    /// The value of the last place.
    #[must_use]
    pub fn lsb(&self) -> f64 {
        (-f64::from(self.fraction)).exp2()
    }

    /// The least integer.
    #[must_use]
    pub const fn min(&self) -> i64 {
        if self.signed { -(1 << (self.bits - 1)) } else { 0 }
    }

    /// The greatest integer.
    #[must_use]
    pub const fn max(&self) -> i64 {
        if self.signed { (1 << (self.bits - 1)) - 1 } else { (1 << self.bits) - 1 }
    }

    /// The nearest integer, off by half a unit at most; `None` for what is outside the format or not a number.
    #[must_use]
    pub fn quantise(&self, value: f64) -> Option<i64> {
        let scaled = (value / self.lsb()).round();
        // Not the other way round: a NaN compares as false.
        (scaled >= self.min() as f64 && scaled <= self.max() as f64).then_some(scaled as i64)
    }

    /// What an integer stands for.
    #[must_use]
    pub fn value(&self, integer: i64) -> f64 {
        integer as f64 * self.lsb()
    }
}

/// An angle in radians, wrapped to half a turn; `None` where it is not finite.
#[must_use]
pub fn angle(radians: f64) -> Option<i64> {
    if !radians.is_finite() {
        return None;
    }
    let turns = radians / std::f64::consts::TAU;
    let wrapped = turns - turns.round();
    let integer = (wrapped / ANGLE.lsb()).round() as i64;
    Some(wrap(integer, ANGLE.bits))
}

/// The low `bits` bits as a number in two's complement.
#[must_use]
pub const fn sign_extend(word: u64, bits: u32) -> i64 {
    let unused = 64 - bits;
    ((word << unused) as i64) >> unused
}

/// An integer modulo 2^`bits`, as a number in two's complement.
#[must_use]
pub const fn wrap(value: i64, bits: u32) -> i64 {
    sign_extend(value as u64, bits)
}

/// The nearest number that `bits` bits in two's complement can hold.
#[must_use]
pub const fn saturate(value: i64, bits: u32) -> i64 {
    let (min, max) = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1);
    if value < min {
        min
    } else if value > max {
        max
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FORMATS: [Format; 7] = [PLACE, RANGE, ANGLE, RATE, WHITE, DISTANCE2, UPDATE];

    #[test]
    fn each_end_of_a_format_is_inside_and_half_a_unit_beyond_is_refused() {
        for format in FORMATS {
            let (min, max) = (format.value(format.min()), format.value(format.max()));
            assert_eq!(format.quantise(min), Some(format.min()));
            assert_eq!(format.quantise(max), Some(format.max()));
            assert_eq!(format.quantise(max + 0.49 * format.lsb()), Some(format.max()));
            assert_eq!(format.quantise(max + 0.5 * format.lsb()), None);
            assert_eq!(format.quantise(min - 0.51 * format.lsb()), None);
            for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
                assert_eq!(format.quantise(value), None);
            }
        }
    }

    #[test]
    fn the_table_above_says_what_the_formats_are() {
        assert_eq!((PLACE.value(PLACE.min()), PLACE.lsb()), (-512.0, 1.0 / 256.0));
        assert_eq!((RANGE.value(RANGE.max() + 1), RANGE.lsb()), (512.0, 1.0 / 256.0));
        assert_eq!((ANGLE.value(ANGLE.min()), ANGLE.value(ANGLE.max() + 1)), (-0.5, 0.5));
        assert_eq!((RATE.value(RATE.min()), RATE.lsb()), (-128.0, 1.0 / 1024.0));
        assert_eq!(WHITE.value(WHITE.min()), -32.0);
        assert_eq!(DISTANCE2.value(DISTANCE2.max() + 1), 4096.0);
        assert_eq!((UPDATE.value(UPDATE.min()), UPDATE.lsb()), (-32.0, (-21_f64).exp2()));
    }

    #[test]
    fn angles_wrap_at_half_a_turn() {
        use std::f64::consts::{PI, TAU};
        assert_eq!(angle(PI), Some(ANGLE.min()));
        assert_eq!(angle(-PI), Some(ANGLE.min()));
        assert_eq!(angle(PI - 7e-6), Some(ANGLE.max()));
        assert_eq!(angle(TAU * 1000.0 + 0.25 * TAU), Some(1 << 18));
        assert_eq!(angle(f64::NAN), None);
    }

    proptest! {
        #[test]
        fn quantising_is_off_by_half_a_unit_at_most(at in 0.0..1.0_f64, which in 0..FORMATS.len()) {
            let format = FORMATS[which];
            let (min, max) = (format.value(format.min()), format.value(format.max()));
            let value = min + at * (max - min);
            let integer = format.quantise(value).expect("inside the format");
            prop_assert!((format.value(integer) - value).abs() <= 0.5 * format.lsb());
        }

        #[test]
        fn wrapping_keeps_the_low_bits_and_saturating_the_nearest(value in any::<i32>(), bits in 2..31_u32) {
            let value = i64::from(value);
            let half = 1 << (bits - 1);
            let wrapped = wrap(value, bits);
            prop_assert!((-half..half).contains(&wrapped));
            prop_assert_eq!((value - wrapped).rem_euclid(1 << bits), 0);
            prop_assert_eq!(saturate(value, bits), value.clamp(-half, half - 1));
        }
    }
}
