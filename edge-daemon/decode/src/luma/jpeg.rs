//! JPEG, its luma alone: colour is not even turned into pixels.

use super::{Limits, Luma, LumaError, guarded};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// Most scans of a progressive picture: each costs as much as a whole baseline picture.
const MOST_SCANS: usize = 32;

/// Decodes a baseline or progressive JPEG.
///
/// # Errors
/// See [`LumaError`]. What was in `out` is gone then.
pub fn jpeg(bytes: &[u8], limits: Limits, out: &mut Luma) -> Result<(), LumaError> {
    guarded("JPEG", || {
        // JPEG's own largest side; `limits` bounds the product.
        let options = DecoderOptions::default()
            .set_max_width(usize::from(u16::MAX))
            .set_max_height(usize::from(u16::MAX))
            .set_strict_mode(false)
            .jpeg_set_max_scans(MOST_SCANS)
            .jpeg_set_out_colorspace(ColorSpace::Luma);
        let broken = |what: String| LumaError::Broken { format: "JPEG", what };
        let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
        decoder.decode_headers().map_err(|e| broken(e.to_string()))?;
        let Some(info) = decoder.info() else { return Err(broken("no header".to_owned())) };
        let pixels = out.resize(info.width.into(), info.height.into(), limits)?;
        if decoder.output_buffer_size() != Some(pixels.len()) {
            return Err(broken(format!("its luma can't be had from {:?}", decoder.input_colorspace())));
        }
        decoder.decode_into(pixels).map_err(|e| broken(e.to_string()))
    })
}
