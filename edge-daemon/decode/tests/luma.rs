//! Pictures to luma: against the encoders of others, against bombs, against damage.

#![allow(clippy::unwrap_used, reason = "a test")]

use fusion_decode::fuzzing::check_picture;
use fusion_decode::luma::{Limits, Luma, LumaError, RawLayout, picture, raw};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use proptest::prelude::*;

/// A smooth picture, which JPEG keeps within a few grey levels.
fn grey(width: usize, height: usize) -> Vec<u8> {
    let level = |x: usize, y: usize| (60 + (x * 3 + y * 2) % 120) as u8;
    (0..width * height).map(|i| level(i % width / 2, i / width / 2)).collect()
}

fn jpeg(pixels: &[u8], width: usize, height: usize, kind: ColorType, progressive: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 95);
    encoder.set_progressive(progressive);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.encode(pixels, width as u16, height as u16, kind).unwrap();
    bytes
}

fn png(pixels: &[u8], width: usize, height: usize, kind: png::ColorType, depth: png::BitDepth) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width as u32, height as u32);
    encoder.set_color(kind);
    encoder.set_depth(depth);
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
    bytes
}

/// Greatest difference of a JPEG at quality 95 from what went in, grey levels: quantisation of a smooth picture with edges of 120.
const JPEG_WORST: u8 = 40;
/// Mean difference, grey levels.
const JPEG_MEAN: f64 = 2.5;

fn close(is: &[u8], want: &[u8]) {
    assert_eq!(is.len(), want.len());
    let apart: Vec<u8> = is.iter().zip(want).map(|(a, b)| a.abs_diff(*b)).collect();
    let mean = apart.iter().map(|&d| f64::from(d)).sum::<f64>() / apart.len() as f64;
    assert!(
        mean <= JPEG_MEAN && apart.iter().all(|&d| d <= JPEG_WORST),
        "mean {mean}, worst {:?}",
        apart.iter().max()
    );
}

#[test]
fn jpeg_gives_the_luma_of_grey_and_of_colour() {
    let mut out = Luma::default();
    for (width, height) in [(1, 1), (8, 8), (17, 9), (64, 48), (31, 33)] {
        let want = grey(width, height);
        for progressive in [false, true] {
            let bytes = jpeg(&want, width, height, ColorType::Luma, progressive);
            picture(&bytes, Limits::default(), &mut out).unwrap();
            assert_eq!((out.width_px, out.height_px), (width, height));
            close(&out.pixels, &want);
            // Colours whose luma is the grey's: chroma that JPEG keeps apart from it.
            let rgb: Vec<u8> = want.iter().flat_map(|&g| [g, g, g]).collect();
            let bytes = jpeg(&rgb, width, height, ColorType::Rgb, progressive);
            picture(&bytes, Limits::default(), &mut out).unwrap();
            close(&out.pixels, &want);
        }
    }
}

#[test]
fn colour_is_weighed_as_the_eye_does() {
    let mut out = Luma::default();
    for ([red, green, blue], luma) in
        [([255, 0, 0], 76), ([0, 255, 0], 150), ([0, 0, 255], 29), ([255; 3], 255)]
    {
        let rgb = [red, green, blue].repeat(256);
        picture(&jpeg(&rgb, 16, 16, ColorType::Rgb, false), Limits::default(), &mut out).unwrap();
        assert!(out.pixels.iter().all(|p| p.abs_diff(luma) <= 2), "JPEG {:?}", &out.pixels[..4]);
        let bytes = png(&rgb, 16, 16, png::ColorType::Rgb, png::BitDepth::Eight);
        picture(&bytes, Limits::default(), &mut out).unwrap();
        assert!(out.pixels.iter().all(|p| p.abs_diff(luma) <= 1), "PNG {:?}", &out.pixels[..4]);
    }
}

#[test]
fn png_gives_exactly_what_went_in() {
    let (width, height) = (19, 7);
    let want = grey(width, height);
    let wide: Vec<u8> = want.iter().flat_map(|&g| [g, 0x80]).collect();
    let alpha: Vec<u8> = want.iter().flat_map(|&g| [g, 9]).collect();
    let rgb: Vec<u8> = want.iter().flat_map(|&g| [g; 3]).collect();
    let rgba: Vec<u8> = want.iter().flat_map(|&g| [g, g, g, 0]).collect();
    let mut out = Luma::default();
    use png::{BitDepth, ColorType};
    for (pixels, kind, depth) in [
        (&want, ColorType::Grayscale, BitDepth::Eight),
        (&wide, ColorType::Grayscale, BitDepth::Sixteen),
        (&alpha, ColorType::GrayscaleAlpha, BitDepth::Eight),
        (&rgb, ColorType::Rgb, BitDepth::Eight),
        (&rgba, ColorType::Rgba, BitDepth::Eight),
    ] {
        picture(&png(pixels, width, height, kind, depth), Limits::default(), &mut out).unwrap();
        assert_eq!(out, Luma { width_px: width, height_px: height, pixels: want.clone() }, "{kind:?}");
    }
}

#[test]
fn raw_frames_are_taken_with_their_stride() {
    let mut out = Luma::default();
    let bytes: Vec<u8> = (0..40).collect();
    raw(&bytes, RawLayout::Luma, (3, 4), 10, Limits::default(), &mut out).unwrap();
    assert_eq!(out.pixels, [0, 1, 2, 10, 11, 12, 20, 21, 22, 30, 31, 32]);
    let short = raw(&bytes, RawLayout::Nv12, (3, 4), 10, Limits::default(), &mut out).unwrap_err();
    assert_eq!(short, LumaError::Short { needed: 53, given: 40 });
    assert!(out.pixels.is_empty());
    raw(&bytes, RawLayout::Nv12, (6, 4), 6, Limits::default(), &mut out).unwrap();
    assert_eq!(out.pixels, bytes[..24]);
    let overlap = raw(&bytes, RawLayout::Luma, (6, 4), 5, Limits::default(), &mut out);
    assert_eq!(overlap, Err(LumaError::Stride { stride: 5, width_px: 6 }));
    let huge = raw(&bytes, RawLayout::Luma, (usize::MAX, 2), usize::MAX, Limits::default(), &mut out);
    assert!(matches!(huge, Err(LumaError::TooLarge { .. })));
    assert_eq!(raw(&bytes, RawLayout::Luma, (0, 4), 5, Limits::default(), &mut out), Err(LumaError::Empty));
}

#[test]
fn what_claims_to_be_huge_is_refused_before_it_is_decoded() {
    let mut out = Luma { width_px: 1, height_px: 1, pixels: vec![7] };
    let limits = Limits { pixels: 1000 };
    let bytes = jpeg(&grey(40, 30), 40, 30, ColorType::Luma, false);
    let error = picture(&bytes, limits, &mut out).unwrap_err();
    assert_eq!(error, LumaError::TooLarge { width_px: 40, height_px: 30, limit: 1000 });
    assert_eq!(out, Luma::default());
    // A small JPEG that says it is 65535 × 65535.
    let mut bomb = bytes.clone();
    let sof = bomb.windows(2).position(|w| w == [0xff, 0xc0]).unwrap();
    bomb[sof + 5..sof + 9].fill(0xff);
    let error = picture(&bomb, Limits::default(), &mut out).unwrap_err();
    assert!(matches!(error, LumaError::TooLarge { width_px: 65535, height_px: 65535, .. }), "{error}");
    // A PNG of zeroes, a thousand times smaller than what it would be.
    let bomb = png(&vec![0; 8000 * 8000], 8000, 8000, png::ColorType::Grayscale, png::BitDepth::Eight);
    assert!(bomb.len() < 100_000);
    let error = picture(&bomb, Limits::default(), &mut out).unwrap_err();
    assert!(matches!(error, LumaError::TooLarge { .. }), "{error}");
}

#[test]
fn what_is_no_picture_is_said_to_be_none() {
    let mut out = Luma::default();
    for bytes in [&b""[..], b"GIF89a", b"\xff", b"\xff\xd8", b"\xff\xd8\xff\xd9", b"\x89PNG\r\n\x1a\n"] {
        assert!(picture(bytes, Limits::default(), &mut out).is_err(), "{bytes:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Damaged pictures of either kind, cut anywhere.
    #[test]
    fn damage_does_no_harm(
        kind in 0..3usize,
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..12),
        cut in any::<prop::sample::Index>(),
    ) {
        let want = grey(33, 17);
        let mut bytes = match kind {
            0 => jpeg(&want, 33, 17, ColorType::Luma, false),
            1 => jpeg(&want, 33, 17, ColorType::Luma, true),
            _ => png(&want, 33, 17, png::ColorType::Grayscale, png::BitDepth::Eight),
        };
        for (at, byte) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= byte;
        }
        check_picture(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        check_picture(&bytes);
    }

    #[test]
    fn arbitrary_bytes_do_no_harm(kind in 0..2usize, bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let magic: [&[u8]; 2] = [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"];
        check_picture(&[magic[kind], &bytes].concat());
    }
}
