//! The block against its model, clock by clock, and the model against real arithmetic.

use super::stimulus::{directed, random};
use super::{
    ANGLE_BITS, ERROR_LSB, ERROR_WITH_INPUTS_LSB, GAIN, Inputs, LATENCY, Outputs, Register, TURNS, rotate,
};
use crate::fixed::{ANGLE, PLACE, RANGE, angle};
use crate::port::{Model as _, compare, modelled};
use proptest::prelude::*;
use std::f64::consts::TAU;

type Model = super::Model;

/// Runs block and model; they agree, and this is what they showed.
fn agree(stimulus: &[Vec<u64>]) -> Vec<Outputs> {
    let mut model = Model::default();
    let seen =
        compare::<Register>(stimulus, |inputs| model.step_words(inputs)).expect("block and model agree");
    seen.iter().map(|words| Outputs::from_words(words)).collect()
}

/// How far `rotate` is from real arithmetic, in units of `PLACE`, the worse of both coordinates.
fn error(range: u64, turned: i64) -> f64 {
    let (east, north) = rotate(range, turned);
    let (sin, cos) = (ANGLE.value(turned) * TAU).sin_cos();
    let range = range as f64;
    (east as f64 - range * cos).abs().max((north as f64 - range * sin).abs())
}

#[test]
fn the_constants_are_what_they_are_said_to_be() {
    let mut growth = 1.0;
    for (i, turn) in TURNS.into_iter().enumerate() {
        let tangent = (-(i as f64)).exp2();
        assert_eq!(turn, (tangent.atan() / TAU * f64::from(ANGLE_BITS).exp2()).round() as i64, "stage {i}");
        growth *= (1.0 + tangent * tangent).sqrt();
    }
    assert_eq!(GAIN, (f64::from(1 << 17) / growth).round() as i64);
}

#[test]
fn every_angle_at_the_greatest_range_is_within_the_bound() {
    let worst = (ANGLE.min()..=ANGLE.max()).map(|angle| error(RANGE.max() as u64, angle)).fold(0.0, f64::max);
    assert!(worst <= ERROR_LSB, "{worst} units");
    // A bound that is never nearly reached says little about the block.
    assert!(worst >= 0.5 * ERROR_LSB, "{worst} units");
}

#[test]
fn every_range_at_many_angles_is_within_the_bound() {
    for step in 0..32 {
        // No step hits the same angles within a turn.
        let angle = crate::fixed::wrap(step * 32_771 + 17, ANGLE.bits);
        for range in (0..=RANGE.max() as u64).step_by(3) {
            let error = error(range, angle);
            assert!(error <= ERROR_LSB, "{error} units at range {range}, angle {angle}");
        }
    }
}

#[test]
fn the_axes_are_hit_exactly_within_a_unit() {
    let range = 100 * 256;
    let quarter = 1 << 18;
    for (turned, place) in
        [(0, (range, 0)), (quarter, (0, range)), (-2 * quarter, (-range, 0)), (-quarter, (0, -range))]
    {
        let (east, north) = rotate(range as u64, turned);
        assert!((east - place.0).abs() <= 1 && (north - place.1).abs() <= 1, "{turned}: {east}, {north}");
    }
    for turned in (ANGLE.min()..=ANGLE.max()).step_by(1001) {
        assert_eq!(rotate(0, turned), (0, 0));
    }
}

#[test]
fn a_detection_comes_out_after_the_latency_and_in_order() {
    let one = Inputs { valid: true, range: 256, ..Inputs::default() };
    let two = Inputs { valid: true, range: 512, ..Inputs::default() };
    let mut stimulus = vec![Inputs::default(); LATENCY + 5];
    (stimulus[0], stimulus[2]) = (one, two);
    let seen = agree(&stimulus.iter().map(Inputs::words).collect::<Vec<_>>());
    let valid: Vec<usize> = (0..seen.len()).filter(|&clock| seen[clock].valid_out).collect();
    assert_eq!(valid, [LATENCY - 1, LATENCY + 1]);
    assert_eq!((seen[LATENCY - 1].east, seen[LATENCY + 1].east), (256, 512));
}

#[test]
fn a_reset_swallows_all_that_is_in_flight() {
    let detection = Inputs { valid: true, range: 256, ..Inputs::default() };
    let mut stimulus = vec![detection; 3 * LATENCY];
    stimulus[LATENCY].reset = true;
    let seen = agree(&stimulus.iter().map(Inputs::words).collect::<Vec<_>>());
    let valid: Vec<usize> = (0..seen.len()).filter(|&clock| seen[clock].valid_out).collect();
    let expected: Vec<usize> = (LATENCY - 1..LATENCY).chain(2 * LATENCY..3 * LATENCY).collect();
    assert_eq!(valid, expected);
}

#[test]
fn what_lies_outside_the_site_is_put_on_its_edge() {
    let far = Inputs {
        valid: true,
        range: RANGE.max() as u64,
        sensor_east: PLACE.max() - 100,
        sensor_north: PLACE.min() + 100,
        ..Inputs::default()
    };
    for (azimuth, east, north) in
        [(0, PLACE.max(), PLACE.min() + 100), (-1 << 18, PLACE.max() - 100, PLACE.min())]
    {
        let stimulus = vec![Inputs { azimuth, ..far }.words(); LATENCY];
        let last = agree(&stimulus)[LATENCY - 1];
        assert!((last.east - east).abs() <= 1 && (last.north - north).abs() <= 1, "{last:?}");
        assert!(last.east == PLACE.max() || last.north == PLACE.min(), "{last:?}");
    }
}

#[test]
fn block_and_model_agree_on_random_and_directed_stimulus() {
    agree(&directed());
    for seed in 0..2 {
        let seen = agree(&random(seed, 5_000));
        // Stimulus under which an output never moves would prove nothing about it.
        let moving: [fn(&Outputs) -> bool; 5] = [
            |o| o.valid_out,
            |o| o.east == PLACE.max() || o.east == PLACE.min(),
            |o| o.north == PLACE.max() || o.north == PLACE.min(),
            |o| o.east > 1000,
            |o| o.north < -1000,
        ];
        for (output, moves) in moving.iter().enumerate() {
            let count = seen.iter().filter(|o| moves(o)).count();
            assert!((20..seen.len() - 20).contains(&count), "seed {seed}, output {output}: {count} clocks");
        }
    }
}

#[test]
fn the_comparison_sees_a_planted_fault() {
    type Fault = fn(&mut Inputs, &mut Outputs);
    let faults: [(&str, Fault); 5] = [
        ("yaw forgotten", |i, _| i.yaw = 0),
        ("range by one", |i, _| i.range += 1),
        ("reset forgotten", |i, _| i.reset = false),
        ("east and north exchanged", |_, o| (o.east, o.north) = (o.north, o.east)),
        ("wraps at the edge", |_, o| o.east = if o.east == PLACE.max() { PLACE.min() } else { o.east }),
    ];
    let stimulus = random(3, 4_000);
    for (name, fault) in faults {
        let mut model = Model::default();
        let result = compare::<Register>(&stimulus, |words| {
            let (mut inputs, mut outputs) = (Inputs::from_words(words), Outputs::default());
            fault(&mut inputs, &mut outputs);
            outputs = model.step(&inputs);
            fault(&mut inputs, &mut outputs);
            outputs.words()
        });
        assert!(result.is_err(), "{name} went unseen");
    }
    // Each turn off by one, tenth stage and later: within the error's bound, so only bit-exactness can see it.
    let expected = modelled::<Register>(&stimulus);
    let mut clock = 0;
    let result = compare::<Register>(&stimulus, |_| {
        clock += 1;
        let mut words = expected[clock - 1].clone();
        words[1] ^= u64::from(clock == 3_000);
        words
    });
    assert_eq!(result.map_err(|difference| difference.clock), Err(2_999));
}

proptest! {
    /// The whole way from what a sensor says in radians and metres.
    #[test]
    fn a_place_is_within_the_stated_bound_of_real_arithmetic(
        range_m in 0.0..511.9_f64,
        azimuth_rad in -4.0..4.0_f64,
        yaw_rad in -4.0..4.0_f64,
    ) {
        let range = RANGE.quantise(range_m).expect("inside the format") as u64;
        let sum = angle(azimuth_rad).expect("finite") + angle(yaw_rad).expect("finite");
        let (east, north) = rotate(range, crate::fixed::wrap(sum, ANGLE.bits));
        let (sin, cos) = (azimuth_rad + yaw_rad).sin_cos();
        let bound = ERROR_WITH_INPUTS_LSB * PLACE.lsb();
        prop_assert!((PLACE.value(east) - range_m * cos).abs() <= bound);
        prop_assert!((PLACE.value(north) - range_m * sin).abs() <= bound);
    }
}
