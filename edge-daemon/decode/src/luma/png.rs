//! PNG: grey, or colour weighed as JPEG weighs it.

use super::{Limits, Luma, LumaError, guarded};
use png::{ColorType, Decoder, Transformations};

/// Bytes that the decoder may allocate beside the picture: a row, its window, a palette.
const ROOM_BYTES: usize = 1 << 22;

/// Luma of BT.601, in 256ths that add up to 256.
fn weigh(red: u8, green: u8, blue: u8) -> u8 {
    ((77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue)) >> 8) as u8
}

/// Decodes a PNG of any kind; transparency is not looked at, and of an animation the first picture is taken.
///
/// # Errors
/// See [`LumaError`]. What was in `out` is gone then.
pub fn png(bytes: &[u8], limits: Limits, out: &mut Luma) -> Result<(), LumaError> {
    guarded("PNG", || decode(bytes, limits, out))
}

fn decode(bytes: &[u8], limits: Limits, out: &mut Luma) -> Result<(), LumaError> {
    let broken = |e: png::DecodingError| LumaError::Broken { format: "PNG", what: e.to_string() };
    let room = png::Limits { bytes: limits.pixels.saturating_mul(8).saturating_add(ROOM_BYTES) };
    let mut decoder = Decoder::new_with_limits(std::io::Cursor::new(bytes), room);
    decoder.set_transformations(Transformations::normalize_to_color8());
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let info = decoder.read_header_info().map_err(broken)?;
    let (width, height) = (info.width as usize, info.height as usize);
    limits.check(width, height)?;
    let mut reader = decoder.read_info().map_err(broken)?;
    let too_large = LumaError::TooLarge { width_px: width, height_px: height, limit: limits.pixels };
    let bytes = reader.output_buffer_size().ok_or(too_large)?;
    let mut picture = vec![0; bytes];
    let frame = reader.next_frame(&mut picture).map_err(broken)?;
    let pixels = out.resize(width, height, limits)?;
    let rows = picture.chunks_exact(frame.line_size.max(1)).zip(pixels.chunks_exact_mut(width));
    for (row, pixels) in rows {
        match frame.color_type {
            ColorType::Grayscale | ColorType::Indexed => {
                pixels.iter_mut().zip(row).for_each(|(to, &grey)| *to = grey);
            }
            ColorType::GrayscaleAlpha => {
                pixels.iter_mut().zip(row.chunks_exact(2)).for_each(|(to, p)| *to = p[0]);
            }
            ColorType::Rgb => {
                pixels.iter_mut().zip(row.chunks_exact(3)).for_each(|(to, p)| *to = weigh(p[0], p[1], p[2]));
            }
            ColorType::Rgba => {
                pixels.iter_mut().zip(row.chunks_exact(4)).for_each(|(to, p)| *to = weigh(p[0], p[1], p[2]));
            }
        }
    }
    Ok(())
}
