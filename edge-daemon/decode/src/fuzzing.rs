//! What must hold for any bytes, shared by the fuzz targets and by ordinary tests.

use crate::{Decoded, Format, Options, decoder, redactor};

fn decode(format: Format, bytes: &[u8], chunk: usize) -> Decoded {
    let mut out = Decoded::default();
    let mut d = decoder(format, &Options { frame_rate_hz: 10.0, ..Options::default() });
    for c in bytes.chunks(chunk.max(1)) {
        d.push(c, &mut out);
    }
    d.reset(&mut out);
    out
}

/// A good frame of a format, and how many messages it gives.
#[must_use]
pub fn good(format: Format) -> (Vec<u8>, usize) {
    use crate::encode::{deepstream_minimal, econolite_dat, loop_edge_line, ti_mmwave_frame};
    use fusion_contract::{CameraBox, ObjectClass, RadarPoint, UtcNs};
    let point = RadarPoint { range_m: 20.0, azimuth_rad: 0.1, range_rate_mps: -3.0, snr_db: Some(21.5) };
    let car = CameraBox {
        left_px: 1.0,
        top_px: 2.0,
        width_px: 30.5,
        height_px: 20.0,
        class: ObjectClass::Car,
        confidence: 1.0,
        object_id: Some(7),
    };
    match format {
        Format::TiMmwave => (ti_mmwave_frame(9, 1, &[point, point]), 1),
        Format::HiresLog => (econolite_dat("2-21-2024 11:15:00.1", &[(82, 4, 1), (81, 4, 9), (1, 2, 9)]), 3),
        Format::LoopJson => (loop_edge_line("a", UtcNs(5), true).into_bytes(), 1),
        Format::CameraJson => {
            (b"{\"t\":1,\"detections\":[{\"bbox_px\":[1,2,3,4],\"class\":\"car\"}]}\n".to_vec(), 1)
        }
        Format::Deepstream => (deepstream_minimal("n", 3, UtcNs(5), &[car]).into_bytes(), 1),
    }
}

/// Checks one input: no panic, the same messages however the stream is cut, nothing counted twice, redaction changes nothing that is
/// decoded, and in a stream the good frame that follows is found.
pub fn check(format: Format, bytes: &[u8]) {
    let whole = decode(format, bytes, usize::MAX);
    let cut = decode(format, bytes, 7);
    // Of a damaged packet stream the decoder makes what the bytes at hand allow, which depends on how many are at hand.
    if format != Format::TiMmwave || whole.faults.is_empty() {
        assert_eq!(whole.messages, cut.messages, "{format}: chunks change what is decoded");
    }
    assert!(whole.skipped_bytes <= bytes.len() as u64, "{format}: skips more than there is");
    if let Some(mut r) = redactor(format) {
        let mut kept = Vec::new();
        r.push(bytes, &mut kept);
        assert_eq!(
            decode(format, &kept, usize::MAX).messages,
            whole.messages,
            "{format}: redaction changes what is decoded"
        );
    }
    if format != Format::HiresLog {
        good_frame_is_found(format, bytes);
    }
}

/// After any bytes, the next good frame is found (a line-wise format at the next line).
fn good_frame_is_found(format: Format, bytes: &[u8]) {
    let (frame, n) = good(format);
    let mut stream = bytes.to_vec();
    if format != Format::TiMmwave {
        stream.push(b'\n');
    }
    stream.extend_from_slice(&frame);
    let out = decode(format, &stream, usize::MAX);
    let want = decode(format, &frame, usize::MAX).messages;
    assert_eq!(want.len(), n);
    assert!(out.messages.ends_with(&want), "{format}: a good frame behind garbage was lost");
}
