//! Every decoder against arbitrary, truncated and damaged bytes. The same checks run under cargo-fuzz in `testbenches/fuzz`.

use fusion_decode::fuzzing::{
    Subject, check, check_canoga, check_fpga_loops, check_live_log, check_modbus_loops, check_speed_trap,
    good,
};
use proptest::prelude::*;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// Inputs a decoder is fed in the bounded run.
const INPUTS: usize = 3000;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        for subject in Subject::all() {
            check(subject, &bytes);
        }
        check_canoga(&bytes);
        check_fpga_loops(&bytes);
        check_live_log(&bytes);
        check_modbus_loops(&bytes);
        check_speed_trap(&bytes);
    }
}

#[test]
fn truncation_at_every_offset_does_no_harm() {
    for subject in Subject::all() {
        let (frame, _) = good(subject);
        for cut in 0..=frame.len() {
            check(subject, &frame[..cut]);
        }
    }
}

#[test]
fn any_flipped_bit_does_no_harm() {
    for subject in Subject::all() {
        let (frame, _) = good(subject);
        for bit in 0..frame.len() * 8 {
            let mut damaged = frame.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            check(subject, &damaged);
        }
    }
}

#[test]
fn two_frames_with_garbage_between_are_both_found() {
    let seed = 20_240_221;
    println!("seed {seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for subject in Subject::all().into_iter().filter(|s| !s.is_file()) {
        let (frame, n) = good(subject);
        for len in 0..200 {
            let mut stream = frame.clone();
            stream.extend((0..len).map(|_| rng.random::<u8>()));
            if subject.is_line_wise() {
                stream.push(b'\n');
            }
            stream.extend_from_slice(&frame);
            let found = subject.decode(&stream, usize::MAX).messages.len();
            assert!(found >= 2 * n, "{subject}: garbage of {len} bytes");
        }
    }
}

/// Seeded mutations of good streams: bytes changed, removed, doubled, spliced.
#[test]
fn mutated_streams_do_no_harm() {
    let seed = 4_711;
    println!("seed {seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for subject in Subject::all() {
        let (frame, _) = good(subject);
        for _ in 0..INPUTS {
            let mut bytes: Vec<u8> = (0..rng.random_range(1..4)).flat_map(|_| frame.clone()).collect();
            for _ in 0..rng.random_range(1..12) {
                let at = rng.random_range(0..bytes.len());
                match rng.random_range(0..4) {
                    0 => bytes[at] = rng.random(),
                    1 if bytes.len() > 1 => drop(bytes.remove(at)),
                    2 => bytes.insert(at, rng.random()),
                    _ => {
                        let end = (at + rng.random_range(1..40)).min(bytes.len());
                        let piece = bytes[at..end].to_vec();
                        let to = rng.random_range(0..=bytes.len());
                        bytes.splice(to..to, piece);
                    }
                }
            }
            check(subject, &bytes);
        }
    }
}
