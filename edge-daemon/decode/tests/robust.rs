//! Every decoder against arbitrary, truncated and damaged bytes. The same checks run under cargo-fuzz in `testbenches/fuzz`.

use fusion_decode::fuzzing::{check, good};
use fusion_decode::{Decoded, Format, Options, decoder};
use proptest::prelude::*;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// Inputs a decoder is fed in the bounded run.
const INPUTS: usize = 3000;

fn messages(format: Format, bytes: &[u8]) -> usize {
    let mut out = Decoded::default();
    let mut d = decoder(format, &Options::default());
    d.push(bytes, &mut out);
    d.reset(&mut out);
    out.messages.len()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        for format in Format::ALL {
            check(format, &bytes);
        }
    }
}

#[test]
fn truncation_at_every_offset_does_no_harm() {
    for format in Format::ALL {
        let (frame, _) = good(format);
        for cut in 0..=frame.len() {
            check(format, &frame[..cut]);
        }
    }
}

#[test]
fn any_flipped_bit_does_no_harm() {
    for format in Format::ALL {
        let (frame, _) = good(format);
        for bit in 0..frame.len() * 8 {
            let mut damaged = frame.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            check(format, &damaged);
        }
    }
}

#[test]
fn two_frames_with_garbage_between_are_both_found() {
    let seed = 20_240_221;
    println!("seed {seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for format in Format::ALL.into_iter().filter(|f| *f != Format::HiresLog) {
        let (frame, n) = good(format);
        for len in 0..200 {
            let mut stream = frame.clone();
            stream.extend((0..len).map(|_| rng.random::<u8>()));
            if format != Format::TiMmwave {
                stream.push(b'\n');
            }
            stream.extend_from_slice(&frame);
            assert!(messages(format, &stream) >= 2 * n, "{format}: garbage of {len} bytes");
        }
    }
}

/// Seeded mutations of good streams: bytes changed, removed, doubled, spliced.
#[test]
fn mutated_streams_do_no_harm() {
    let seed = 4_711;
    println!("seed {seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for format in Format::ALL {
        let (frame, _) = good(format);
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
            check(format, &bytes);
        }
    }
}
