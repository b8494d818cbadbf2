//! Bytes as the card sends them give the frames they were made of, whatever happens to them on the way.

use super::*;
use proptest::prelude::*;
use rand::seq::SliceRandom as _;
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

fn capture() -> Capture {
    Capture {
        chirps: 12,
        receivers: 4,
        samples: 64,
        complex: true,
        lanes: Lanes::Two,
        quadrature_first: false,
        most_missing: 0.2,
    }
}

/// Frames of words that say where they are.
fn frames(capture: &Capture, n: usize) -> Vec<Vec<i16>> {
    let words = capture.frame_words();
    (0..n).map(|f| (0..words).map(|i| ((f * 7919 + i * 31 + 1) % 30_011) as i16 + 1).collect()).collect()
}

fn stream(capture: &Capture, frames: &[Vec<i16>]) -> Vec<u8> {
    frames.iter().flat_map(|f| capture.pack(f)).collect()
}

/// The packets of a stream, from a sequence number and a byte count on.
fn packets(stream: &[u8], sequence: u32, byte_count: u64) -> Vec<Vec<u8>> {
    let mut at = byte_count;
    (0u32..)
        .zip(stream.chunks(MAX_PAYLOAD_BYTES))
        .map(|(i, payload)| {
            let packet = encode_packet(sequence.wrapping_add(i), at % (1 << 48), payload);
            at += payload.len() as u64;
            packet
        })
        .collect()
}

fn decode(capture: &Capture, packets: &[Vec<u8>]) -> (Captured, Counts) {
    let mut decoder = Dca1000::new(capture, Framing::Datagrams).unwrap();
    let mut out = Captured::default();
    for p in packets {
        decoder.push(p, &mut out);
    }
    decoder.reset(&mut out);
    (out, decoder.counts())
}

fn samples(out: &Captured) -> Vec<Vec<i16>> {
    out.frames.iter().map(|f| f.samples.clone()).collect()
}

#[test]
fn two_lanes_send_pairs_of_words_one_receiver_after_the_other() {
    let shape = Capture { chirps: 1, receivers: 2, samples: 2, ..capture() };
    // I0 I1 Q0 Q1 of the first receiver, then of the second.
    let sent: Vec<u8> = [10i16, 11, 20, 21, 30, 31, 40, 41].iter().flat_map(|w| w.to_le_bytes()).collect();
    assert_eq!(shape.unpack(&sent), [10, 20, 11, 21, 30, 40, 31, 41]);
    let swapped = Capture { quadrature_first: true, ..shape };
    assert_eq!(swapped.unpack(&sent), [20, 10, 21, 11, 40, 30, 41, 31]);
    let real = Capture { complex: false, samples: 4, ..shape };
    assert_eq!(real.unpack(&sent), [10, 11, 20, 21, 30, 31, 40, 41]);
}

#[test]
fn four_lanes_send_one_sample_of_all_receivers_after_the_other() {
    let shape = Capture { chirps: 1, receivers: 3, samples: 2, lanes: Lanes::Four, ..capture() };
    // I of four lanes, Q of four lanes, the fourth off; twice.
    let words = [1i16, 2, 3, 0, 11, 12, 13, 0, 4, 5, 6, 0, 14, 15, 16, 0];
    let sent: Vec<u8> = words.iter().flat_map(|w| w.to_le_bytes()).collect();
    assert_eq!(shape.frame_bytes(), sent.len());
    assert_eq!(shape.unpack(&sent), [1, 11, 4, 14, 2, 12, 5, 15, 3, 13, 6, 16]);
    let real = Capture { complex: false, samples: 4, ..shape };
    assert_eq!(real.unpack(&sent), [1, 11, 4, 14, 2, 12, 5, 15, 3, 13, 6, 16]);
}

prop_compose! {
    fn shapes()(
        chirps in 1usize..9,
        receivers in 1usize..=4,
        pairs in 1usize..40,
        complex in any::<bool>(),
        four in any::<bool>(),
        quadrature_first in any::<bool>(),
    ) -> Capture {
        let lanes = if four { Lanes::Four } else { Lanes::Two };
        Capture { chirps, receivers, samples: 2 * pairs, complex, lanes, quadrature_first, most_missing: 0.2 }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_was_packed_comes_out_of_packets_records_and_bare_samples(
        shape in shapes(),
        n in 1usize..6,
        cut in 1usize..4000,
    ) {
        let frames = frames(&shape, n);
        let stream = stream(&shape, &frames);
        let (out, counts) = decode(&shape, &packets(&stream, 1, 0));
        prop_assert_eq!(samples(&out), frames.clone());
        prop_assert_eq!(out.faults.len(), 0);
        prop_assert_eq!((counts.frames, counts.missing_bytes), (n as u64, 0));
        prop_assert!(out.frames.iter().enumerate().all(|(i, f)| f.number == i as u64));
        let mut at = 0;
        let records: Vec<u8> = (1u32..)
            .zip(stream.chunks(MAX_PAYLOAD_BYTES))
            .flat_map(|(sequence, payload)| {
                let record = encode_record(sequence, at, payload);
                at += payload.len() as u64;
                record
            })
            .collect();
        for (framing, bytes) in [(Framing::Records, &records), (Framing::Samples, &stream)] {
            let mut decoder = Dca1000::new(&shape, framing).unwrap();
            let mut out = Captured::default();
            for piece in bytes.chunks(cut) {
                decoder.push(piece, &mut out);
            }
            decoder.reset(&mut out);
            prop_assert_eq!(samples(&out), frames.clone());
            prop_assert_eq!(out.faults.len(), 0);
        }
    }

    #[test]
    fn packets_out_of_order_within_the_window_change_nothing(shape in shapes(), n in 1usize..40, seed in any::<u64>()) {
        let frames = frames(&shape, n);
        let mut packets = packets(&stream(&shape, &frames), 1, 0);
        // The first stays first: before it there is nothing to be early against.
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        packets[1..].chunks_mut(REORDER_PACKETS).for_each(|c| c.shuffle(&mut rng));
        let (out, counts) = decode(&shape, &packets);
        prop_assert_eq!(samples(&out), frames);
        prop_assert_eq!((counts.late_packets, counts.dropped_frames, counts.lost_frames), (0, 0, 0));
    }

    #[test]
    fn arbitrary_datagrams_do_no_harm(
        shape in shapes(),
        datagrams in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..1600), 0..40),
        seed in any::<u64>(),
    ) {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let good = packets(&stream(&shape, &frames(&shape, 4)), 1, 0);
        let mut mixed: Vec<Vec<u8>> = good.iter().cloned().chain(datagrams.clone()).collect();
        mixed.shuffle(&mut rng);
        for packet in &mut mixed {
            if rng.random_range(0..4) == 0 && !packet.is_empty() {
                let at = rng.random_range(0..packet.len());
                packet[at] = rng.random();
            }
        }
        for framing in [Framing::Datagrams, Framing::Records, Framing::Samples] {
            fuzz::check(&shape, framing, &mixed);
        }
    }
}

#[test]
fn arbitrary_pushes_of_any_framing_do_no_harm() {
    let seed = 1_456;
    println!("seed {seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for _ in 0..1000 {
        let len = rng.random_range(0..3000);
        let mut bytes: Vec<u8> = (0..len).map(|_| rng.random()).collect();
        // Short pushes too, and small numbers in headers.
        for at in (3..len).step_by(97) {
            bytes[at] = rng.random_range(0..3);
        }
        fuzz::check_bytes(&bytes);
    }
}

#[test]
fn a_lost_packet_is_zeros_and_counted() {
    let shape = capture();
    let frames = frames(&shape, 5);
    let all = packets(&stream(&shape, &frames), 1, 0);
    // Frames of 12,288 bytes: packets 9 and 10 are wholly in the second.
    let kept: Vec<_> = all.iter().enumerate().filter(|(i, _)| *i != 10).map(|(_, p)| p.clone()).collect();
    let (out, counts) = decode(&shape, &kept);
    assert_eq!(out.frames.len(), 5);
    assert_eq!((counts.missing_bytes, counts.patched_frames), (1456, 1));
    assert_eq!(out.frames[1].missing_bytes, 1456);
    let mut bytes = shape.pack(&frames[1]);
    let from = 10 * 1456 - shape.frame_bytes();
    bytes[from..from + 1456].fill(0);
    assert_eq!(out.frames[1].samples, shape.unpack(&bytes));
    for i in [0, 2, 3, 4] {
        assert_eq!(out.frames[i].samples, frames[i], "{i}");
    }
    assert_eq!(out.faults.len(), 1);
    assert_eq!(out.faults[0].offset, shape.frame_bytes() as u64);
}

#[test]
fn a_frame_that_lost_too_much_is_dropped_and_the_next_ones_are_whole() {
    let shape = capture();
    let frames = frames(&shape, 5);
    let all = packets(&stream(&shape, &frames), 1, 0);
    // Three packets of 1456 bytes are more than a fifth of a frame.
    let kept: Vec<_> =
        all.iter().enumerate().filter(|(i, _)| !(9..12).contains(i)).map(|(_, p)| p.clone()).collect();
    let (out, counts) = decode(&shape, &kept);
    assert_eq!(counts.dropped_frames, 1);
    assert_eq!(out.frames.iter().map(|f| f.number).collect::<Vec<_>>(), [0, 2, 3, 4]);
    assert_eq!(samples(&out)[1..], frames[2..]);
}

#[test]
fn frames_that_are_wholly_lost_are_counted() {
    let shape = capture();
    let frames = frames(&shape, 40);
    let bytes = stream(&shape, &frames);
    // Packets 17 to 67 are frames 2 to 7 and a little of those beside them; 20 frames later it happens again, far beyond what one packet
    // may jump.
    let all = packets(&bytes, 1, 0);
    let kept: Vec<_> = all
        .iter()
        .enumerate()
        .filter(|(i, _)| !(17..30).contains(i) && !(100..300).contains(i))
        .map(|(_, p)| p.clone())
        .collect();
    let (out, counts) = decode(&shape, &kept);
    assert!(counts.lost_frames >= 20, "{counts:?}");
    for f in &out.frames {
        if f.missing_bytes == 0 {
            assert_eq!(f.samples, frames[f.number as usize]);
        }
    }
    let total = counts.frames + counts.lost_frames + counts.dropped_frames;
    assert_eq!(total, 40, "every frame is accounted for: {counts:?}");
    assert_eq!(out.frames.last().unwrap().number, 39);
}

#[test]
fn a_recording_that_begins_anew_is_recognised_even_without_its_first_packet() {
    let shape = capture();
    let frames = frames(&shape, 30);
    let bytes = stream(&shape, &frames);
    for skipped in [0, 1] {
        let mut all = packets(&bytes, 1, 0);
        all.extend(packets(&bytes, 1, 0).into_iter().skip(skipped));
        let (out, counts) = decode(&shape, &all);
        assert_eq!(counts.restarts, 1, "{skipped}");
        assert_eq!(out.frames.len(), 60);
        assert_eq!(samples(&out)[..30], frames);
        assert_eq!(samples(&out)[30 + skipped..], frames[skipped..]);
        assert_eq!(out.frames[30].number, 0);
    }
}

#[test]
fn one_packet_with_a_broken_count_costs_nothing_but_itself() {
    let shape = capture();
    let frames = frames(&shape, 20);
    let mut all = packets(&stream(&shape, &frames), 1, 0);
    // High bits of the count of packet 26; packet 50 twice; packet 60 cut.
    all[26][8] ^= 0x40;
    let again = all[50].clone();
    all.insert(51, again);
    all[61].truncate(7);
    let (out, counts) = decode(&shape, &all);
    assert_eq!(out.frames.len(), 20);
    assert_eq!((counts.patched_frames, counts.restarts, counts.late_packets), (2, 0, 1));
    assert_eq!(counts.missing_bytes, 2 * 1456);
    assert_eq!(counts.broken_packets, 2);
}

#[test]
fn a_stream_met_in_the_middle_begins_with_the_next_frame() {
    let shape = capture();
    let frames = frames(&shape, 6);
    let all = packets(&stream(&shape, &frames), 1, 0);
    let (out, counts) = decode(&shape, &all[12..]);
    assert_eq!(out.frames.iter().map(|f| f.number).collect::<Vec<_>>(), [2, 3, 4, 5]);
    assert_eq!(samples(&out), frames[2..]);
    assert_eq!(counts.dropped_frames, 1);
}

#[test]
fn byte_counts_wrap_at_48_bits() {
    let shape = capture();
    let frames = frames(&shape, 8);
    let f = shape.frame_bytes() as u64;
    let begin = ((1u64 << 48) / f - 3) * f;
    let (out, counts) = decode(&shape, &packets(&stream(&shape, &frames), 77, begin));
    assert_eq!(samples(&out), frames);
    assert_eq!((counts.restarts, out.faults.len()), (0, 0));
    assert_eq!(out.frames[7].number, begin / f + 7);
}

#[test]
fn damage_in_a_file_costs_the_packets_it_hits() {
    let shape = capture();
    let frames = frames(&shape, 12);
    let mut at = 0;
    let records: Vec<Vec<u8>> = (1u32..)
        .zip(stream(&shape, &frames).chunks(MAX_PAYLOAD_BYTES))
        .map(|(sequence, payload)| {
            at += payload.len() as u64;
            encode_record(sequence, at - payload.len() as u64, payload)
        })
        .collect();
    for damage in 0..3 {
        let mut bytes = Vec::new();
        for (i, r) in records.iter().enumerate() {
            match damage {
                // A packet cut short, one with a wrong length, and garbage between two.
                0 if i == 40 => bytes.extend_from_slice(&r[..700]),
                1 if i == 40 => {
                    bytes.extend(r.iter().enumerate().map(|(k, b)| if k == 4 { b ^ 0xff } else { *b }))
                }
                2 if i == 40 => bytes.extend(std::iter::repeat_n(0xa5, 333).chain(r.iter().copied())),
                _ => bytes.extend_from_slice(r),
            }
        }
        let mut decoder = Dca1000::new(&shape, Framing::Records).unwrap();
        let mut out = Captured::default();
        decoder.push(&bytes, &mut out);
        decoder.reset(&mut out);
        let counts = decoder.counts();
        assert_eq!(out.frames.len(), 12, "{damage}: {counts:?}");
        assert!(counts.missing_bytes <= 2 * 1456 && counts.broken_packets >= 1, "{damage}: {counts:?}");
        assert_eq!(samples(&out)[6..], frames[6..], "{damage}");
    }
}

#[test]
fn shapes_that_no_frame_has_are_refused() {
    for (name, shape) in [
        ("chirps", Capture { chirps: 0, ..capture() }),
        ("samples", Capture { samples: 63, ..capture() }),
        ("receivers", Capture { receivers: 5, lanes: Lanes::Four, ..capture() }),
        ("share of missing bytes", Capture { most_missing: f64::NAN, ..capture() }),
        ("frame", Capture { chirps: 65_536, samples: 65_536, ..capture() }),
    ] {
        assert_eq!(Dca1000::new(&shape, Framing::Datagrams).unwrap_err().name, name);
    }
}
