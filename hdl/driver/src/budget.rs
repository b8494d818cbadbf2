//! What gating a scan costs on the line.
//!
//! A pseudo-terminal carries gigabytes and hides it; a serial line does not.

use crate::cfar::Profiles;
use hdl::regmap::{
    DETECTION_BYTES, DETECTIONS_PER_MESSAGE, PAIRS_PER_MESSAGE, TRACK_BYTES, TRACKS_PER_MESSAGE,
};
use std::time::Duration;

/// Bits of a byte on the line: a start bit, eight, and two stop bits on the way up, see [`hdl::link::uart`].
pub const BITS_PER_BYTE: u32 = 11;
/// Bytes of a frame beside its payload: sequence number, CRC, the zero at the end, and COBS's first.
const FRAME: usize = 7;

/// Cells that the core finds for a candidate: its neighbours on the taper's main lobe stand out as well.
const FOUND_PER_CANDIDATE: usize = 3;

/// Bytes on the line of a message whose payload is of so many bytes: COBS adds one in 254 at most.
const fn framed(payload: usize) -> usize {
    payload + FRAME + (payload + 5) / 254
}

/// Bytes of so many records in messages of at most `most`, each with a head of `head` bytes.
fn records(count: usize, bytes: usize, most: usize, head: usize) -> usize {
    let (whole, rest) = (count / most, count % most);
    whole * framed(head + most * bytes) + if rest > 0 { framed(head + rest * bytes) } else { 0 }
}

/// Bytes that the host sends to have tracks and detections gated, a greeting included, at most.
#[must_use]
pub fn sent_bytes(tracks: usize, detections: usize) -> usize {
    records(tracks, TRACK_BYTES, TRACKS_PER_MESSAGE, 4)
        + records(detections, DETECTION_BYTES, DETECTIONS_PER_MESSAGE, 4)
        + framed(7)
        + framed(2)
}

/// Bytes that the core answers with, at most, when it keeps so many pairs.
#[must_use]
pub fn answer_bytes(kept: usize) -> usize {
    records(kept, 4, PAIRS_PER_MESSAGE[0], 2) + framed(15) + framed(15)
}

/// Bytes that the host sends to have a frame's profiles decided, at most.
#[must_use]
pub fn cfar_sent_bytes(profiles: &Profiles) -> usize {
    (0..profiles.len()).map(|at| framed(8 + 2 * profiles.profile(at).len())).sum()
}

/// Bytes that the core answers with: a guess, by what targets look like.
#[must_use]
pub fn cfar_answer_bytes(profiles: &Profiles) -> usize {
    profiles.len() * (framed(6) + framed(2)) + profiles.asked() * FOUND_PER_CANDIDATE * 8
}

/// How long a line of so many bits per second takes for so many bytes.
#[must_use]
pub fn line_time(bytes: usize, baud: u32) -> Duration {
    let bits = bytes as u64 * u64::from(BITS_PER_BYTE);
    Duration::from_nanos(bits.saturating_mul(1_000_000_000) / u64::from(baud.max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Encoder;
    use hdl::regmap::{GateDone, Hello, PairRecord, Reply, Request, TrackRecord};

    /// Bytes of the frames of these payloads.
    fn on_the_line(payloads: impl IntoIterator<Item = Vec<u8>>) -> usize {
        let (mut encoder, mut line) = (Encoder::default(), Vec::new());
        payloads.into_iter().for_each(|payload| encoder.encode(&payload, &mut line));
        line.len()
    }

    #[test]
    fn a_scan_takes_the_bytes_that_the_formula_says_or_a_few_less() {
        // Without zeros, so that COBS adds what it can.
        let track = TrackRecord::unpack(&[0x55; TRACK_BYTES]);
        let detection = hdl::regmap::unpack_detection(&[0x55; DETECTION_BYTES]);
        for (tracks, detections) in [(1, 1), (16, 20), (17, 72), (18, 73), (64, 64), (512, 1024)] {
            let (all, seen) = (vec![track; tracks], vec![detection; detections]);
            let frames = all
                .chunks(TRACKS_PER_MESSAGE)
                .map(|some| Request::Tracks { first: 0x101, tracks: some })
                .chain(
                    seen.chunks(DETECTIONS_PER_MESSAGE)
                        .map(|some| Request::Detections { first: 0x101, detections: some }),
                )
                .chain([Request::Hello, Request::Gate { tracks: 1, detections: 1, distances: false }])
                .map(|request| request.encode(1).expect("it fits"));
            let (real, said) = (on_the_line(frames), sent_bytes(tracks, detections));
            assert!(real <= said && said <= real + real / 100 + 3, "{tracks} {detections}: {real} {said}");
        }
        for kept in [0, 1, 127, 128, 500] {
            let pairs = vec![PairRecord { track: 0x101, detection: 0x101, distance2: None }; kept];
            let frames = pairs
                .chunks(PAIRS_PER_MESSAGE[0])
                .map(|some| Reply::Pairs(some.to_vec()))
                .chain([Reply::Hello(Hello::OURS), Reply::GateDone(GateDone::default())])
                .map(|reply| reply.encode(1));
            let (real, said) = (on_the_line(frames), answer_bytes(kept));
            assert!(real <= said && said <= real + 3 + real / 100, "{kept}: {real} {said}");
        }
    }

    #[test]
    fn a_line_takes_its_bits_time() {
        assert_eq!(line_time(1000, 11_000), Duration::from_secs(1));
        assert_eq!(line_time(0, 0), Duration::ZERO);
    }
}
