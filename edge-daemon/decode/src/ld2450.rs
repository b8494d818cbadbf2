//! HLK-LD2450 (Hi-Link), a 24 GHz module that follows up to three targets within 6 m: a driveway's or a cycle track's radar.
//!
//! Serial, 256,000 baud 8N1, ten frames a second of 30 bytes, without checksum:
//!
//! ```text
//! AA FF 03 00 | 3 × { x, y, speed, resolution: u16 little endian } | 55 CC
//! ```
//!
//! x, y and speed are a sign and 15 bits of magnitude: the top bit set means positive. Millimetres, cm/s; a target of eight zero bytes is
//! none. y is forward; speed is radial, positive when receding. To which side x counts no public source says for certain, and a module that
//! hangs upside down turns it over: [`Setup::x_to_the_left`]; to the right is assumed. Replies to commands, `FD FC FB FA | length: u16 | … |
//! 04 03 02 01`, come between and are passed over.
//!
//! Targets become [`ScanData::Radar`] points, not objects: there is one speed along the line of sight and no identity.
//!
//! A frame is taken when its header and its last two bytes stand where they must. Another header inside one that does not fit is found.
//!
//! Sources: csRon/HLK-LD2450 `serial_protocol.py`; esphome@06737af9 `ld2450.cpp` (sign of the speed; the frame of the tests).

use crate::packets::{Packets, Piece, Place};
use crate::{Decoded, Decoder, Message};
use fusion_contract::{RadarPoint, ScanData};
use memchr::memmem;

/// Every frame of targets starts with it.
pub const HEADER: [u8; 4] = [0xAA, 0xFF, 0x03, 0x00];

/// Every frame of targets ends with it.
pub const TAIL: [u8; 2] = [0x55, 0xCC];

/// Size of a frame, bytes.
pub const FRAME_BYTES: usize = 30;

/// Targets in a frame.
pub const TARGETS: usize = 3;

const REPLY_HEADER: [u8; 4] = [0xFD, 0xFC, 0xFB, 0xFA];
const REPLY_TAIL: [u8; 4] = [0x04, 0x03, 0x02, 0x01];

/// Longest content of a reply, bytes: the zones' corners, and change.
const LONGEST_REPLY_BYTES: usize = 64;

/// How a module hangs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// True where x counts to the left, seen along the beam.
    pub x_to_the_left: bool,
}

/// The stream decoder.
#[derive(Debug, Default)]
pub struct Ld2450 {
    packets: Packets,
    setup: Setup,
}

impl Ld2450 {
    /// With the module's setup.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        Self { packets: Packets::default(), setup }
    }
}

impl Decoder for Ld2450 {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let setup = self.setup;
        self.packets.push(bytes, judge, |p| take(p, setup, out));
    }

    fn reset(&mut self, out: &mut Decoded) {
        let setup = self.setup;
        self.packets.reset(judge, |p| take(p, setup, out));
    }
}

fn take(piece: Piece<'_>, setup: Setup, out: &mut Decoded) {
    match piece {
        Piece::Packet(_, frame) if frame.starts_with(&HEADER) => {
            out.frames += 1;
            out.messages.push(message(frame, setup));
        }
        Piece::Packet(..) => {}
        Piece::Garbage(offset, n) => {
            out.skipped_bytes += n;
            out.fault(offset, format!("{n} bytes that are no frame"));
        }
    }
}

fn judge(b: &[u8]) -> Place {
    // A header inside is the next frame's: no target is so far away. What stands in front of it was cut.
    let cut = |n: usize| memmem::find(&b[1..n.min(b.len())], &HEADER).is_some();
    if b.starts_with(&HEADER) {
        return match b.get(FRAME_BYTES - TAIL.len()..FRAME_BYTES) {
            _ if cut(FRAME_BYTES) => Place::Nothing,
            Some(tail) if tail == TAIL => Place::Packet(FRAME_BYTES, FRAME_BYTES),
            Some(_) => Place::Nothing,
            None => Place::Wait,
        };
    }
    if b.starts_with(&REPLY_HEADER) {
        let Some(len) = b.get(4..6) else { return Place::Wait };
        let n = usize::from(u16::from_le_bytes([len[0], len[1]]));
        if n > LONGEST_REPLY_BYTES {
            return Place::Nothing;
        }
        let whole = 6 + n + REPLY_TAIL.len();
        return match b.get(6 + n..whole) {
            _ if cut(whole) => Place::Nothing,
            Some(tail) if tail == REPLY_TAIL => Place::Packet(whole, whole),
            Some(_) => Place::Nothing,
            None => Place::Wait,
        };
    }
    if HEADER.starts_with(b) || REPLY_HEADER.starts_with(b) { Place::Wait } else { Place::Nothing }
}

/// A sign (set: positive) and 15 bits of magnitude.
fn signed(low: u8, high: u8) -> f32 {
    let size = f32::from(u16::from_le_bytes([low, high & 0x7F]));
    if high & 0x80 == 0 { -size } else { size }
}

/// What a whole frame measures.
fn message(frame: &[u8], setup: Setup) -> Message {
    let left = if setup.x_to_the_left { 1.0 } else { -1.0 };
    let points =
        frame[HEADER.len()..].chunks_exact(8).take(TARGETS).filter(|t| t.iter().any(|b| *b != 0)).map(|t| {
            let (x_m, y_m) = (signed(t[0], t[1]) * 1e-3, signed(t[2], t[3]) * 1e-3);
            RadarPoint {
                range_m: x_m.hypot(y_m),
                azimuth_rad: (left * x_m).atan2(y_m),
                range_rate_mps: signed(t[4], t[5]) * 0.01,
                snr_db: None,
            }
        });
    let data = ScanData::Radar(points.collect());
    Message { source: None, device_time: None, frame_counter: None, data }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::ld2450_frame;
    use proptest::prelude::*;

    fn decode(bytes: &[u8], chunk: usize) -> Decoded {
        let mut out = Decoded::default();
        let mut d = Ld2450::default();
        for c in bytes.chunks(chunk) {
            d.push(c, &mut out);
            assert!(d.packets.held() < 6 + LONGEST_REPLY_BYTES + 4);
        }
        d.reset(&mut out);
        out
    }

    fn points(m: &Message) -> &[RadarPoint] {
        match &m.data {
            ScanData::Radar(p) => p,
            _ => panic!("no radar"),
        }
    }

    #[test]
    fn the_makers_example_is_one_target() {
        // Hi-Link's manual, as esphome's ld2450.cpp quotes it: x -782 mm, y 1713 mm, -16 cm/s, resolution 320 mm.
        let mut frame = HEADER.to_vec();
        frame.extend_from_slice(&[0x0E, 0x03, 0xB1, 0x86, 0x10, 0x00, 0x40, 0x01]);
        frame.resize(28, 0);
        frame.extend_from_slice(&TAIL);
        let out = decode(&frame, 1000);
        assert!(out.faults.is_empty(), "{:?}", out.faults);
        let p = points(&out.messages[0]);
        assert_eq!(p.len(), 1);
        assert!((p[0].range_m - 0.782f32.hypot(1.713)).abs() < 1e-5);
        assert!((p[0].azimuth_rad - 0.782f32.atan2(1.713)).abs() < 1e-5, "to the left is positive");
        assert!((p[0].range_rate_mps + 0.16).abs() < 1e-6, "approaching is negative");
    }

    #[test]
    fn a_module_turned_over_sees_the_other_side() {
        let p = RadarPoint { range_m: 3.0, azimuth_rad: 0.3, range_rate_mps: -1.0, snr_db: None };
        let (mut out, mut d) = (Decoded::default(), Ld2450::new(Setup { x_to_the_left: true }));
        d.push(&ld2450_frame(&[p]), &mut out);
        assert!((points(&out.messages[0])[0].azimuth_rad + 0.3).abs() < 1e-3);
    }

    #[test]
    fn a_frame_without_targets_is_a_look_that_saw_nothing() {
        let out = decode(&ld2450_frame(&[]), 1000);
        assert!(out.messages.len() == 1 && points(&out.messages[0]).is_empty());
    }

    #[test]
    fn replies_are_passed_over() {
        let mut stream = ld2450_frame(&[]);
        // The answer to "enable configuration".
        stream.extend_from_slice(&REPLY_HEADER);
        stream.extend_from_slice(&[8, 0, 0xFF, 1, 0, 0, 1, 0, 0x40, 0]);
        stream.extend_from_slice(&REPLY_TAIL);
        stream.extend(ld2450_frame(&[]));
        let out = decode(&stream, 5);
        assert_eq!((out.frames, out.faults.len(), out.skipped_bytes), (2, 0, 0));
    }

    #[test]
    fn a_frame_cut_anywhere_does_not_hold_up_the_next() {
        let p = RadarPoint { range_m: 3.0, azimuth_rad: 0.3, range_rate_mps: -1.0, snr_db: None };
        let frame = ld2450_frame(&[p, p, p]);
        for cut in 0..frame.len() {
            let mut stream = frame[..cut].to_vec();
            stream.extend_from_slice(&frame);
            // Where a cut frame would end, the next one happens to hold what ends a frame.
            if (4..22).contains(&cut) {
                stream[28..30].copy_from_slice(&TAIL);
            }
            let (mut out, mut d) = (Decoded::default(), Ld2450::default());
            // Without a reset: the frame must come out when its last byte is there.
            d.push(&stream, &mut out);
            assert_eq!((out.messages.len(), out.skipped_bytes), (1, cut as u64), "cut at {cut}");
        }
    }

    proptest! {
        #[test]
        fn targets_come_back_as_they_were_sent(
            sent in proptest::collection::vec((0.05f32..7.9, -1.5f32..1.5, -9.0f32..9.0), 0..=3), chunk in 1usize..40,
        ) {
            let sent: Vec<RadarPoint> = sent.iter().map(|(range_m, azimuth_rad, rate)| RadarPoint {
                range_m: *range_m, azimuth_rad: *azimuth_rad, range_rate_mps: *rate, snr_db: None,
            }).collect();
            let out = decode(&ld2450_frame(&sent), chunk);
            let got = points(&out.messages[0]);
            prop_assert_eq!(got.len(), sent.len());
            for (g, s) in got.iter().zip(&sent) {
                prop_assert!((g.range_m - s.range_m).abs() < 1e-3);
                prop_assert!((g.azimuth_rad - s.azimuth_rad).abs() * s.range_m < 1e-3);
                prop_assert!((g.range_rate_mps - s.range_rate_mps).abs() < 5.1e-3);
            }
        }
    }
}
