//! Records and messages survive the way into bytes and back; their layout is pinned.

use super::*;
use crate::fixed::wrap;
use proptest::prelude::*;

fn track(words: &[u64; 16]) -> TrackRecord {
    let signed = |at: usize| wrap(words[at] as i64, 18);
    TrackRecord {
        mean: [signed(0), signed(1), signed(2)],
        w: [signed(3), signed(4), signed(5), signed(6), signed(7), signed(8)],
        shift: [words[9] % 32, words[10] % 32, words[11] % 32],
        threshold: words[12] % (1 << 28),
        doppler: words[13] % 2 == 1,
        first: (words[14] % 1024) as u16,
        count: (words[15] % 2048) as u16,
    }
}

proptest! {
    #[test]
    fn a_track_survives(words in any::<[u64; 16]>()) {
        let track = track(&words);
        prop_assert_eq!(TrackRecord::unpack(&track.pack()), track);
        prop_assert_eq!(TrackRecord::new(&track.pair(&[0; 3]), track.first, track.count), track);
    }

    #[test]
    fn any_bytes_are_a_track_and_a_detection(bytes in any::<[u8; TRACK_BYTES]>(), z in any::<[u8; DETECTION_BYTES]>()) {
        let mut again = bytes;
        again[TRACK_BYTES - 1] &= 0x07;
        prop_assert_eq!(TrackRecord::unpack(&bytes).pack(), again);
        let mut again = z;
        again[DETECTION_BYTES - 1] &= 0x3f;
        prop_assert_eq!(pack_detection(&unpack_detection(&z)), again);
    }

    #[test]
    fn what_decodes_encodes_again(payload in proptest::collection::vec(any::<u8>(), 0..64), op in 0..12_usize, distances: bool) {
        let mut payload = payload;
        if let Some(first) = payload.first_mut() {
            *first = [0x81, 0x82, 0x83, 0x92, 0x93, 0xff, 0xc0, 0xa0, 0xa1, 0xb0, 0xb1, *first][op];
        }
        if let Some((tag, reply)) = Reply::decode(&payload, distances) {
            prop_assert_eq!(reply.encode(tag), payload);
        }
    }
}

#[test]
fn answers_survive() {
    let pairs = |distance2: Option<u32>| {
        Reply::Pairs(vec![
            PairRecord { track: 511, detection: 1023, distance2 },
            PairRecord { track: 0, detection: 1, distance2 },
        ])
    };
    let done =
        GateDone { pairs: 524_288, kept: 70_000, tracks_loaded: 512, detections_loaded: 1024, status: 1 };
    for (reply, distances) in [
        (Reply::Hello(Hello::OURS), false),
        (Reply::Read { address: 2, value: 0xdead_beef }, false),
        (Reply::Written { address: 2, value: 7 }, false),
        (pairs(None), false),
        (pairs(Some(0x0fff_ffff)), true),
        (Reply::GateDone(done), true),
        (Reply::Words(vec![-1, 0, i32::MAX]), false),
        (Reply::UpdateDone { flags: updated::REFUSED }, false),
        (
            Reply::Cells(vec![CellRecord {
                index: 251,
                power: 65_535,
                noise_sum: 0xff_ffff,
                noise_cells: 16,
            }]),
            true,
        ),
        (Reply::CfarDone { cells: 252, detected: 1 }, false),
        (Reply::Loop(LoopEvent { channel: 7, kind: 7, value: u32::MAX, lost: 3 }), false),
        (Reply::Error { op: 0x77, code: error::UNSUPPORTED }, false),
    ] {
        assert_eq!(Reply::decode(&reply.encode(9), distances), Some((9, reply)));
    }
}

#[test]
fn layouts_are_what_version_1_has() {
    let record =
        TrackRecord { mean: [1, -1, 0], threshold: 0x0fff_ffff, first: 1, count: 2047, ..Default::default() };
    let mut expected = [0; TRACK_BYTES];
    expected[..7].copy_from_slice(&[1, 0, 0xfc, 0xff, 0x0f, 0, 0]);
    // Bits 177 to 204 are the threshold, 206 is the lowest of first, 216 to 226 are count.
    expected[22..].copy_from_slice(&[0xfe, 0xff, 0xff, 0x5f, 0x00, 0xff, 0x07]);
    assert_eq!(record.pack(), expected);
    assert_eq!(pack_detection(&[-1, 0, 1]), [0xff, 0xff, 0x03, 0, 0x10, 0, 0]);
    assert_eq!(
        Request::Gate { tracks: 3, detections: 0x0102, distances: true }.encode(8),
        Some(vec![0x12, 8, 3, 0, 2, 1, 1])
    );
    assert_eq!(Request::Write { address: 2, value: 0x0403_0201 }.encode(1), Some(vec![3, 1, 2, 1, 2, 3, 4]));
}

#[test]
fn a_full_message_fits_and_one_record_more_does_not() {
    let tracks = [TrackRecord::default(); TRACKS_PER_MESSAGE + 1];
    let message = Request::Tracks { first: 0, tracks: &tracks[1..] }.encode(0);
    assert!(
        message.is_some_and(|bytes| (MESSAGE_BYTES - TRACK_BYTES..=MESSAGE_BYTES).contains(&bytes.len()))
    );
    assert_eq!(Request::Tracks { first: 0, tracks: &tracks }.encode(0), None);
    let detections = [[0; 3]; DETECTIONS_PER_MESSAGE + 1];
    assert!(Request::Detections { first: 0, detections: &detections[1..] }.encode(0).is_some());
    assert_eq!(Request::Detections { first: 0, detections: &detections }.encode(0), None);
}

#[test]
fn every_register_has_an_address_of_its_own() {
    for (at, one) in REGISTERS.iter().enumerate() {
        assert!(REGISTERS[..at].iter().all(|other| other.address != one.address), "{}", one.name);
        assert_eq!(register(one.address), Some(one));
    }
    assert_eq!(register(0x7f), None);
}
