//! Stimulus: frames on a line that loses, spoils, repeats and invents bytes, and a reader that dawdles.

use super::{CAPACITY, Inputs};
use crate::link::{CRC_START, crc_step};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A frame as it is on the line, its closing zero included.
#[must_use]
pub fn frame(sequence: u8, payload: &[u8]) -> Vec<u8> {
    let mut plain = vec![sequence];
    plain.extend(payload);
    let crc = !plain.iter().fold(CRC_START, |crc, &octet| crc_step(crc, octet));
    plain.extend(crc.to_le_bytes());
    // Groups of bytes without a zero, each behind its length; the last zero of all is one too many.
    let mut line = Vec::new();
    plain.push(0);
    for group in plain.split_inclusive(|&octet| octet == 0) {
        let mut rest = &group[..group.len() - 1];
        while rest.len() >= 254 {
            line.push(255);
            line.extend(&rest[..254]);
            rest = &rest[254..];
        }
        line.push(rest.len() as u8 + 1);
        line.extend(rest);
    }
    line.push(0);
    line
}

/// What a line does to a frame.
fn spoil(rng: &mut ChaCha8Rng, line: &mut Vec<u8>) {
    let at = rng.random_range(0..line.len());
    match rng.random_range(0..6) {
        0 => line[at] ^= 1 << rng.random_range(0..8),
        1 => drop(line.remove(at)),
        2 => line.insert(at, line[at]),
        3 => line.insert(at, rng.random()),
        4 => line.truncate(at),
        _ => *line = (0..at).map(|_| rng.random()).collect(),
    }
}

/// Frames of all lengths, some spoilt, repeated or left out, with gaps between bytes or none, to a reader that is now eager
/// and now asleep; now and then a reset.
#[must_use]
pub fn random(seed: u64, clocks: usize) -> Vec<Vec<u64>> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut stimulus = Vec::with_capacity(clocks);
    let (mut sequence, mut eagerness) = (0_u8, 1.0);
    while stimulus.len() < clocks {
        if rng.random_range(0..12) == 0 {
            eagerness = if rng.random_bool(0.3) { 0.0 } else { rng.random_range(0.05..1.0) };
        }
        let length = match rng.random_range(0..20) {
            0 => rng.random_range(250..260),
            1 => rng.random_range(CAPACITY - 2..CAPACITY + 3),
            _ => rng.random_range(1..40),
        };
        let zeros = rng.random_range(0.0..0.5);
        let payload: Vec<u8> =
            (0..length).map(|_| if rng.random_bool(zeros) { 0 } else { rng.random() }).collect();
        match rng.random_range(0..20) {
            0 => {}
            1 => sequence = rng.random(),
            _ => sequence = sequence.wrapping_add(1),
        }
        let mut line = frame(sequence, &payload);
        if rng.random_bool(0.15) {
            spoil(&mut rng, &mut line);
        }
        let gaps = if rng.random_bool(0.7) { 0.0 } else { 0.5 };
        for octet in line {
            let mut push = |octet_valid: bool, octet: u8| {
                let ready = rng.random_bool(eagerness);
                let reset = rng.random_range(0..20_000) == 0;
                stimulus.push(Inputs { reset, octet_valid, octet: u64::from(octet), ready }.words());
                rng.random_bool(gaps)
            };
            while push(false, octet ^ 0x55) && gaps > 0.0 {}
            push(true, octet);
        }
    }
    stimulus.truncate(clocks);
    stimulus
}
