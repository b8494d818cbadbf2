//! Inputs and checks of the decoders of pictures and of streams of them.

/// A JPEG that is no real picture but is built as one: its segments, entropy-coded data made from a seed, its end.
#[must_use]
pub fn jpeg_frame(width_px: u16, height_px: u16, seed: u8) -> Vec<u8> {
    let segment = |marker: u8, body: &[u8]| {
        let length = (body.len() as u16 + 2).to_be_bytes();
        [&[0xff, marker], &length[..], body].concat()
    };
    let [height, width] = [height_px, width_px].map(u16::to_be_bytes);
    let mut jpeg = vec![0xff, 0xd8];
    jpeg.extend(segment(0xe0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"));
    // A thumbnail has starts and ends of its own.
    jpeg.extend(segment(0xe1, b"Exif\0\0\xff\xd8\xff\xdb\0\x02\xff\xd9"));
    jpeg.extend(segment(0xdb, &[[0].as_slice(), &[1; 64]].concat()));
    jpeg.extend(segment(0xc0, &[8, height[0], height[1], width[0], width[1], 1, 1, 0x11, 0]));
    jpeg.extend(segment(0xc4, &[[0].as_slice(), &[0; 16]].concat()));
    jpeg.extend(segment(0xda, &[1, 1, 0, 0, 63, 0]));
    let mut state = u32::from(seed) * 2 + 1;
    for k in 0..usize::from(width_px) * usize::from(height_px) / 4 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        match ((state >> 24) as u8, k % 37) {
            (0xff, _) => jpeg.extend([0xff, 0]),
            (_, 36) => jpeg.extend([0xff, 0xd0 + (k / 37 % 8) as u8]),
            (byte, _) => jpeg.push(byte),
        }
    }
    jpeg.extend([0xff, 0xd9]);
    jpeg
}

/// Checks one input of the MJPEG splitter: no panic, the same however the stream is cut, every picture a piece of the stream, nothing
/// counted twice, and the good pictures that follow are found.
pub fn check_mjpeg(bytes: &[u8]) {
    use crate::mjpeg::{Mjpeg, Piece};
    let split = |stream: &[u8], chunk: usize| {
        let (mut mjpeg, mut frames, mut faults) = (Mjpeg::default(), Vec::new(), Vec::new());
        let mut take = |piece: Piece<'_>| match piece {
            Piece::Frame(offset, jpeg) => frames.push((offset, jpeg.to_vec())),
            Piece::Fault(fault) => faults.push(fault),
        };
        stream.chunks(chunk.max(1)).for_each(|c| mjpeg.push(c, &mut take));
        mjpeg.reset(take);
        (frames, faults, mjpeg.skipped_bytes())
    };
    let whole = split(bytes, usize::MAX);
    assert_eq!(whole, split(bytes, 7), "chunks change what is found");
    let mut end = 0;
    for (offset, jpeg) in &whole.0 {
        assert!(*offset >= end, "pictures overlap");
        let at = *offset as usize;
        assert_eq!(bytes.get(at..at + jpeg.len()), Some(jpeg.as_slice()), "no piece of the stream");
        assert!(jpeg.starts_with(&[0xff, 0xd8, 0xff]) && jpeg.ends_with(&[0xff, 0xd9]));
        end = *offset + jpeg.len() as u64;
    }
    let found: u64 = whole.0.iter().map(|f| f.1.len() as u64).sum();
    assert!(whole.2 + found <= bytes.len() as u64, "bytes are counted twice");
    // What is unfinished may take one picture with it, and those that a false length spans if it ends just where a segment begins.
    let good = jpeg_frame(16, 8, 1);
    let spanned = farthest(&[bytes, &good].concat(), bytes.len()) / good.len();
    let stream = [bytes, &good.repeat(2 + spanned)].concat();
    let (frames, ..) = split(&stream, usize::MAX);
    assert_eq!(frames.last().map(|f| &f.1), Some(&good), "a good picture was lost");
}

/// How far the longest length reaches that might be read behind a marker which begins in the first `until` bytes.
fn farthest(bytes: &[u8], until: usize) -> usize {
    let lengths = bytes.windows(4).take(until).filter(|w| w[0] == 0xff);
    lengths.map(|w| usize::from(u16::from_be_bytes([w[2], w[3]]))).max().unwrap_or_default()
}

/// Checks one input of the picture decoders: no panic, and as many pixels as it says, or none after an error.
pub fn check_picture(bytes: &[u8]) {
    use crate::luma::{Limits, Luma, picture};
    let mut out = Luma::default();
    let limits = Limits { pixels: 1 << 20 };
    let decoded = picture(bytes, limits, &mut out);
    assert_eq!(out.pixels.len(), out.width_px * out.height_px);
    assert!(out.pixels.len() <= limits.pixels && decoded.is_ok() != out.pixels.is_empty());
}
