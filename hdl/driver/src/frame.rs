//! The link's frames on the host's side: payloads to bytes and back, with what the line did to them counted.
//!
//! The format is that of [`hdl::link`]. Each direction counts its frames modulo 256; [`Decoder`] drops what comes twice and
//! counts what is missing.

use hdl::link::receive::CAPACITY;

/// Most bytes of a payload.
pub const MOST_PAYLOAD: usize = CAPACITY;
/// Sequence number and CRC.
const AROUND: usize = 5;
/// Most bytes of a frame on the line, without the zero that ends it.
const MOST_ENCODED: usize = cobs::max_encoding_length(MOST_PAYLOAD + AROUND);

/// Makes frames.
#[derive(Clone, Debug, Default)]
pub struct Encoder {
    sequence: u8,
    frame: Vec<u8>,
}

impl Encoder {
    /// Appends a payload's frame to `line`. A payload is of 1 to [`MOST_PAYLOAD`] bytes; an empty one is none.
    pub fn encode(&mut self, payload: &[u8], line: &mut Vec<u8>) {
        debug_assert!(payload.len() <= MOST_PAYLOAD);
        if payload.is_empty() {
            return;
        }
        self.frame.clear();
        self.frame.push(self.sequence);
        self.frame.extend_from_slice(payload);
        let crc = crc32fast::hash(&self.frame);
        self.frame.extend_from_slice(&crc.to_le_bytes());
        self.sequence = self.sequence.wrapping_add(1);
        let start = line.len();
        line.resize(start + cobs::max_encoding_length(self.frame.len()), 0);
        let length = cobs::encode(&self.frame, &mut line[start..]);
        line.truncate(start + length);
        line.push(0);
    }
}

/// What came over the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Whole frames that were new.
    pub frames: u64,
    /// Frames that are known to be missing.
    pub gaps: u64,
    /// Whole frames that came again, and were dropped.
    pub repeated: u64,
    /// Frames that were spoilt: CRC, length or COBS.
    pub bad: u64,
}

/// Takes frames apart.
#[derive(Clone, Debug, Default)]
pub struct Decoder {
    encoded: Vec<u8>,
    /// The frame was too long to be kept.
    spilt: bool,
    last: Option<u8>,
    received: Received,
}

impl Decoder {
    /// What came so far.
    #[must_use]
    pub fn received(&self) -> Received {
        self.received
    }

    /// Takes bytes of the line in and hands each new payload on.
    pub fn take(&mut self, bytes: &[u8], mut payload: impl FnMut(&[u8])) {
        for &octet in bytes {
            if octet != 0 {
                if self.encoded.len() < MOST_ENCODED {
                    self.encoded.push(octet);
                } else {
                    self.spilt = true;
                }
                continue;
            }
            let spilt = std::mem::take(&mut self.spilt);
            let mut encoded = std::mem::take(&mut self.encoded);
            // Zeros in a row are no frames.
            if !encoded.is_empty() {
                match open(&mut encoded) {
                    Some((sequence, inside)) if !spilt => self.admit(sequence, inside, &mut payload),
                    _ => self.received.bad += 1,
                }
            }
            encoded.clear();
            self.encoded = encoded;
        }
    }

    fn admit(&mut self, sequence: u8, inside: &[u8], payload: &mut impl FnMut(&[u8])) {
        let missing = match self.last.replace(sequence) {
            Some(last) if last == sequence => {
                self.received.repeated += 1;
                return;
            }
            Some(last) => sequence.wrapping_sub(last).wrapping_sub(1),
            None => 0,
        };
        self.received.gaps += u64::from(missing);
        self.received.frames += 1;
        payload(inside);
    }
}

/// The sequence number and the payload of a frame, decoded in place; `None` where it is spoilt.
fn open(encoded: &mut [u8]) -> Option<(u8, &[u8])> {
    let length = cobs::decode_in_place(encoded).ok()?;
    let (covered, crc) = encoded.get(..length)?.split_last_chunk::<4>()?;
    if crc32fast::hash(covered) != u32::from_le_bytes(*crc) {
        return None;
    }
    let (sequence, inside) = covered.split_first()?;
    (!inside.is_empty() && inside.len() <= MOST_PAYLOAD).then_some((*sequence, inside))
}

#[cfg(test)]
mod tests {
    use super::*;
    use hdl::link::{receive, transmit};
    use proptest::prelude::*;

    fn payloads(decoder: &mut Decoder, line: &[u8]) -> Vec<Vec<u8>> {
        let mut out = Vec::new();
        decoder.take(line, |payload| out.push(payload.to_vec()));
        out
    }

    /// What the gateware's receiver makes of the line, a byte at every fourth clock.
    fn received_by_gateware(line: &[u8]) -> Vec<Vec<u8>> {
        let mut model = receive::Model::default();
        let (mut out, mut frame) = (Vec::new(), Vec::new());
        let idle = std::iter::repeat_n(0, 600);
        for octet in line.iter().copied().chain(idle) {
            for clock in 0..4 {
                let shown = model.step(&receive::Inputs {
                    octet_valid: clock == 0,
                    octet: u64::from(octet),
                    ready: true,
                    ..receive::Inputs::default()
                });
                if shown.valid {
                    frame.push(shown.data as u8);
                    if shown.last {
                        out.push(std::mem::take(&mut frame));
                    }
                }
            }
        }
        out
    }

    /// What the gateware's transmitter puts on the line.
    fn sent_by_gateware(payloads: &[Vec<u8>]) -> Vec<u8> {
        let mut model = transmit::Model::default();
        let mut shown = transmit::Outputs::default();
        let mut line = Vec::new();
        let mut step = |valid: bool, data: u8, last: bool| {
            let taken = valid && shown.ready;
            if shown.octet_valid {
                line.push(shown.octet as u8);
            }
            shown = model.step(&transmit::Inputs {
                valid,
                data: u64::from(data),
                last,
                octet_ready: true,
                ..transmit::Inputs::default()
            });
            taken
        };
        for payload in payloads {
            for (at, octet) in payload.iter().enumerate() {
                while !step(true, *octet, at + 1 == payload.len()) {}
            }
        }
        for _ in 0..1200 {
            step(false, 0, false);
        }
        line
    }

    #[test]
    fn a_frame_that_comes_again_is_dropped_and_a_missing_one_is_told() {
        let (mut encoder, mut decoder) = (Encoder::default(), Decoder::default());
        let frames: Vec<Vec<u8>> = (0..6_u8)
            .map(|k| {
                let mut line = Vec::new();
                encoder.encode(&[k], &mut line);
                line
            })
            .collect();
        let line = [0, 0, 1, 1, 1, 4, 5].map(|k| frames[k as usize].clone()).concat();
        assert_eq!(payloads(&mut decoder, &line), [[0], [1], [4], [5]]);
        let want = Received { frames: 4, gaps: 2, repeated: 3, bad: 0 };
        assert_eq!(decoder.received(), want);
    }

    #[test]
    fn a_line_without_an_end_takes_no_memory() {
        let mut decoder = Decoder::default();
        assert!(payloads(&mut decoder, &vec![7; 100_000]).is_empty());
        assert!(decoder.encoded.capacity() < 4 * MOST_ENCODED);
        let mut line = vec![0];
        Encoder::default().encode(b"after", &mut line);
        assert_eq!(payloads(&mut decoder, &line), [b"after"]);
        assert_eq!(decoder.received().bad, 1);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_gateware_receives_what_is_encoded(
            all in prop::collection::vec(prop::collection::vec(0..4_u8, 1..MOST_PAYLOAD), 1..5),
            dense in any::<bool>(),
        ) {
            let all: Vec<Vec<u8>> =
                all.into_iter().map(|p| p.into_iter().map(|b| b + u8::from(dense)).collect()).collect();
            let (mut encoder, mut line) = (Encoder::default(), Vec::new());
            all.iter().for_each(|payload| encoder.encode(payload, &mut line));
            prop_assert_eq!(&payloads(&mut Decoder::default(), &line), &all);
            prop_assert_eq!(received_by_gateware(&line), all);
        }

        #[test]
        fn what_the_gateware_sends_is_decoded(
            all in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..MOST_PAYLOAD), 1..5),
        ) {
            let mut decoder = Decoder::default();
            prop_assert_eq!(payloads(&mut decoder, &sent_by_gateware(&all)), all);
            prop_assert_eq!(decoder.received().bad + decoder.received().gaps, 0);
        }

        #[test]
        fn no_noise_is_taken_for_a_frame_and_none_outlasts_a_zero(
            noise in prop::collection::vec(any::<u8>(), 0..2000),
        ) {
            let mut decoder = Decoder::default();
            prop_assert!(payloads(&mut decoder, &noise).is_empty());
            let mut line = vec![0];
            Encoder::default().encode(b"after", &mut line);
            prop_assert_eq!(payloads(&mut decoder, &line), [b"after"]);
        }

        #[test]
        fn one_wrong_byte_costs_one_frame_or_two(at in 0..60_usize, by in 1..=255_u8) {
            let (mut encoder, mut line) = (Encoder::default(), Vec::new());
            (0..6_u8).for_each(|k| encoder.encode(&[k, 0, 1, 2, 3], &mut line));
            let at = at % line.len();
            line[at] ^= by;
            let out = payloads(&mut Decoder::default(), &line);
            prop_assert!(out.len() >= 4 && out.iter().all(|p| p[1..] == [0, 1, 2, 3] && p[0] < 6));
        }
    }
}
