//! Raw frames, as capture drivers hand them out.

use super::{Limits, Luma, LumaError};

/// What lies behind the luma.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawLayout {
    /// Nothing: one byte a pixel (`GREY`, `Y8`).
    Luma,
    /// A plane of half the height with interleaved chroma (`NV12`, `NV21`); heights are even or rounded up.
    Nv12,
}

/// Takes the luma of a raw frame whose rows begin `stride` bytes apart.
///
/// # Errors
/// See [`LumaError`]. What was in `out` is gone then.
pub fn raw(
    bytes: &[u8],
    layout: RawLayout,
    (width_px, height_px): (usize, usize),
    stride: usize,
    limits: Limits,
    out: &mut Luma,
) -> Result<(), LumaError> {
    out.clear();
    limits.check(width_px, height_px)?;
    if stride < width_px {
        return Err(LumaError::Stride { stride, width_px });
    }
    let rows = match layout {
        RawLayout::Luma => height_px,
        RawLayout::Nv12 => height_px + height_px.div_ceil(2),
    };
    // The last row may end where its pixels do.
    let needed = (rows - 1).saturating_mul(stride).saturating_add(width_px);
    if bytes.len() < needed {
        return Err(LumaError::Short { needed, given: bytes.len() });
    }
    out.resize(width_px, height_px, limits)?;
    for (to, row) in out.pixels.chunks_exact_mut(width_px).zip(bytes.chunks(stride)) {
        to.copy_from_slice(row.get(..width_px).unwrap_or_default());
    }
    Ok(())
}
