//! What must hold for any bytes, shared by the fuzz target and by ordinary tests.

use super::{Capture, Captured, Dca1000, Framing, Lanes, encode_packet, encode_record};

/// Checks pushes: no panic, memory bounded, frames of the right size that lost no more than they may, every frame counted once; and after
/// them whole frames are found again.
pub fn check(capture: &Capture, framing: Framing, pushes: &[Vec<u8>]) {
    let Ok(mut decoder) = Dca1000::new(capture, framing) else { return };
    let mut out = Captured::default();
    for bytes in pushes {
        decoder.push(bytes, &mut out);
    }
    decoder.reset(&mut out);
    for frame in &out.frames {
        assert_eq!(frame.samples.len(), capture.frame_words());
        assert!(frame.missing_bytes as f64 <= capture.most_missing * capture.frame_bytes() as f64);
    }
    let counts = decoder.counts();
    assert_eq!(counts.frames, out.frames.len() as u64);
    assert_eq!(counts.missing_bytes, out.frames.iter().map(|f| f.missing_bytes as u64).sum::<u64>());
    assert_eq!(counts.patched_frames, out.frames.iter().filter(|f| f.missing_bytes > 0).count() as u64);
    good_frames_are_found(capture, framing, &mut decoder);
}

/// After a reset a good stream gives its frames, whatever was before.
fn good_frames_are_found(capture: &Capture, framing: Framing, decoder: &mut Dca1000) {
    let frame: Vec<i16> = (0..capture.frame_words()).map(|i| (i % 997) as i16).collect();
    let stream = [capture.pack(&frame), capture.pack(&frame)].concat();
    let mut out = Captured::default();
    let mut at = 0;
    for (sequence, payload) in (1u32..).zip(stream.chunks(super::MAX_PAYLOAD_BYTES)) {
        let bytes = match framing {
            Framing::Datagrams => encode_packet(sequence, at, payload),
            Framing::Records => encode_record(sequence, at, payload),
            Framing::Samples => payload.to_vec(),
        };
        decoder.push(&bytes, &mut out);
        at += payload.len() as u64;
    }
    decoder.reset(&mut out);
    assert_eq!(out.frames.len(), 2, "good frames behind others were lost");
    assert!(out.frames.iter().all(|f| f.samples == frame));
}

/// Checks arbitrary bytes: the first say how they are cut and what is captured, the rest are pushes, each behind its length.
pub fn check_bytes(bytes: &[u8]) {
    let [choice, chirps, samples, rest @ ..] = bytes else { return };
    let capture = Capture {
        chirps: usize::from(*chirps) % 16 + 1,
        receivers: usize::from(*choice >> 6) + 1,
        samples: 2 * (usize::from(*samples) % 64 + 1),
        complex: choice & 1 == 1,
        lanes: if choice & 2 == 2 { Lanes::Four } else { Lanes::Two },
        quadrature_first: choice & 4 == 4,
        most_missing: 0.25,
    };
    let framing = match choice >> 3 & 3 {
        0 => Framing::Records,
        1 => Framing::Samples,
        _ => Framing::Datagrams,
    };
    let (mut pushes, mut rest) = (Vec::new(), rest);
    while let [low, high, more @ ..] = rest {
        let len = (usize::from(*high) << 8 | usize::from(*low)).min(more.len());
        let (push, more) = more.split_at(len);
        pushes.push(push.to_vec());
        rest = more;
    }
    check(&capture, framing, &pushes);
}
