//! The splitter of motion JPEG against cuts, damage and noise.

use fusion_decode::fuzzing::{check_mjpeg, jpeg_frame};
use fusion_decode::mjpeg::{MAX_FRAME_BYTES, Mjpeg, Piece};
use proptest::prelude::*;

const HEAD: &[u8] = b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n";

/// A part of the stream, as cameras write it.
fn part(jpeg: &[u8]) -> Vec<u8> {
    let head = format!("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {}\r\n\r\n", jpeg.len());
    [head.as_bytes(), jpeg, b"\r\n"].concat()
}

fn split(stream: &[u8], chunk: usize) -> (Vec<Vec<u8>>, Vec<String>, u64) {
    let (mut mjpeg, mut frames, mut faults) = (Mjpeg::default(), Vec::new(), Vec::new());
    let mut take = |piece: Piece<'_>| match piece {
        Piece::Frame(offset, jpeg) => {
            assert_eq!(stream.get(offset as usize..offset as usize + jpeg.len()), Some(jpeg));
            frames.push(jpeg.to_vec());
        }
        Piece::Fault(fault) => faults.push(fault.what),
    };
    for bytes in stream.chunks(chunk.max(1)) {
        mjpeg.push(bytes, &mut take);
    }
    mjpeg.reset(take);
    (frames, faults, mjpeg.skipped_bytes())
}

#[test]
fn pictures_are_found_whatever_the_chunks() {
    let pictures = [jpeg_frame(16, 16, 1), jpeg_frame(40, 24, 2), jpeg_frame(8, 8, 3)];
    let mut stream = HEAD.to_vec();
    pictures.iter().for_each(|p| stream.extend(part(p)));
    for chunk in (1..70).chain([1000, stream.len()]) {
        let (frames, faults, skipped) = split(&stream, chunk);
        assert_eq!(frames, pictures, "chunks of {chunk}");
        assert_eq!((faults, skipped), (vec![], 0), "chunks of {chunk}");
    }
    // One behind the other, with nothing between.
    let (frames, faults, _) = split(&pictures.concat(), 7);
    assert_eq!((frames.as_slice(), faults), (&pictures[..], vec![]));
}

#[test]
fn a_picture_cut_anywhere_does_not_take_the_next_with_it() {
    let (first, second) = (jpeg_frame(24, 16, 4), jpeg_frame(16, 24, 5));
    for cut in 0..first.len() {
        let mut stream = [HEAD, &part(&first[..cut])].concat();
        stream.extend(part(&second));
        let (frames, faults, _) = split(&stream, 64);
        assert_eq!(frames.last(), Some(&second), "cut at {cut}");
        assert!(frames.len() == 1 || cut + 1 >= first.len(), "cut at {cut}: {} pictures", frames.len());
        assert!(!faults.is_empty() || cut < 3, "cut at {cut} without a fault");
    }
}

#[test]
fn a_damaged_length_does_not_take_the_next_picture_with_it() {
    let (first, second) = (jpeg_frame(24, 16, 6), jpeg_frame(16, 24, 7));
    let lengths: Vec<usize> = (2..first.len() - 3)
        .filter(|&i| first[i] == 0xff && matches!(first[i + 1], 0xc0..=0xcf | 0xda..=0xef))
        .collect();
    assert!(lengths.len() >= 5, "{lengths:?}");
    for at in lengths {
        for length in [0u16, 1, 2, 700, 5000, u16::MAX] {
            let mut broken = first.clone();
            broken[at + 2..at + 4].copy_from_slice(&length.to_be_bytes());
            let stream = [part(&broken), part(&second), part(&second)].concat();
            let (frames, ..) = split(&stream, 500);
            assert!(frames.len() >= 2 && frames[frames.len() - 1] == second, "{length} at {at}");
        }
    }
}

#[test]
fn a_refusal_and_chunks_are_told() {
    let refused = b"HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\n\r\n";
    assert!(split(refused, 9).1[0].contains("401 Unauthorized"));
    let chunked =
        [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec(), part(&jpeg_frame(8, 8, 1))];
    assert!(split(&chunked.concat(), 9).1[0].contains("chunks"));
}

#[test]
fn a_picture_without_end_is_let_go() {
    let mut stream = jpeg_frame(16, 16, 8);
    stream.truncate(stream.len() - 2);
    stream.resize(MAX_FRAME_BYTES + 200_000, 0x55);
    let last = jpeg_frame(8, 8, 9);
    stream.extend(part(&last));
    let (frames, faults, skipped) = split(&stream, 1 << 20);
    assert_eq!(frames, [last]);
    assert!(faults[0].contains("longer than any picture") && skipped > MAX_FRAME_BYTES as u64, "{faults:?}");
}

#[test]
fn starts_of_pictures_alone_cost_little() {
    // Each believes a length that leads nowhere.
    let stream: Vec<u8> = [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff].repeat(200_000);
    let (frames, faults, skipped) = split(&stream, 1 << 16);
    assert_eq!((frames.len(), skipped), (0, stream.len() as u64));
    assert!(faults.len() >= 200_000 - 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn arbitrary_bytes_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        check_mjpeg(&bytes);
    }

    /// Bytes that look like markers.
    #[test]
    fn arbitrary_markers_do_no_harm(
        bytes in prop::collection::vec(prop_oneof![
            3 => Just(0xffu8), 1 => Just(0xd8u8), 1 => Just(0xd9u8), 1 => Just(0xdau8), 1 => Just(0u8), 1 => any::<u8>(),
        ], 0..300),
    ) {
        check_mjpeg(&bytes);
    }

    #[test]
    fn garbage_between_pictures_hides_none(garbage in prop::collection::vec(any::<u8>(), 0..200), chunk in 1usize..90) {
        // A start of a picture in the garbage may take the next picture's start for the end of its own.
        prop_assume!(!garbage.windows(2).any(|w| w == [0xff, 0xd8]) && garbage.last() != Some(&0xff));
        let (a, b) = (jpeg_frame(16, 8, 10), jpeg_frame(8, 16, 11));
        let stream = [&part(&a), &garbage[..], &part(&b)].concat();
        let (frames, ..) = split(&stream, chunk);
        prop_assert_eq!(frames, [a, b]);
    }

    #[test]
    fn flipped_bits_do_no_harm(flips in prop::collection::vec((any::<prop::sample::Index>(), 0u8..8), 1..20)) {
        let mut stream = [part(&jpeg_frame(24, 16, 12)), part(&jpeg_frame(16, 24, 13))].concat();
        for (at, bit) in flips {
            let at = at.index(stream.len());
            stream[at] ^= 1 << bit;
        }
        check_mjpeg(&stream);
    }
}
