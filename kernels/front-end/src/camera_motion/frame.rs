//! A luma frame.

/// Largest frame that is taken, pixels: beyond 5K video, and a sum of luma over a frame fits 32 bits.
pub const MAX_PIXELS: usize = 1 << 24;

/// One frame of brightness, row by row from the top left, borrowed from whoever holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LumaFrame<'a> {
    luma: &'a [u8],
    width_px: usize,
    height_px: usize,
    stride: usize,
}

/// Why bytes are no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Nothing in it.
    #[error("a frame of {width_px} × {height_px} pixels has nothing in it")]
    Empty {
        /// Width, pixels.
        width_px: usize,
        /// Height, pixels.
        height_px: usize,
    },
    /// Beyond [`MAX_PIXELS`].
    #[error("a frame of {width_px} × {height_px} pixels is larger than {MAX_PIXELS} pixels")]
    TooLarge {
        /// Width, pixels.
        width_px: usize,
        /// Height, pixels.
        height_px: usize,
    },
    /// Rows would overlap.
    #[error("a stride of {stride} bytes is shorter than a row of {width_px} pixels")]
    Stride {
        /// Bytes from one row's start to the next's.
        stride: usize,
        /// Width, pixels.
        width_px: usize,
    },
    /// The last row does not end within the bytes.
    #[error("a frame needs {needed} bytes and has {given}")]
    Short {
        /// Bytes up to the last row's end.
        needed: usize,
        /// Bytes there are.
        given: usize,
    },
}

impl<'a> LumaFrame<'a> {
    /// Rows of `width_px` bytes that begin `stride` bytes apart; the last row may end where its pixels do.
    ///
    /// # Errors
    /// See [`FrameError`].
    pub fn new(luma: &'a [u8], width_px: usize, height_px: usize, stride: usize) -> Result<Self, FrameError> {
        if width_px == 0 || height_px == 0 {
            return Err(FrameError::Empty { width_px, height_px });
        }
        if width_px.checked_mul(height_px).is_none_or(|n| n > MAX_PIXELS) {
            return Err(FrameError::TooLarge { width_px, height_px });
        }
        if stride < width_px {
            return Err(FrameError::Stride { stride, width_px });
        }
        let needed = (height_px - 1).saturating_mul(stride).saturating_add(width_px);
        if luma.len() < needed {
            return Err(FrameError::Short { needed, given: luma.len() });
        }
        Ok(Self { luma, width_px, height_px, stride })
    }

    /// Width, pixels.
    #[must_use]
    pub fn width_px(&self) -> usize {
        self.width_px
    }

    /// Height, pixels.
    #[must_use]
    pub fn height_px(&self) -> usize {
        self.height_px
    }

    /// A row's pixels; none below the last row.
    #[must_use]
    pub fn row(&self, y: usize) -> &'a [u8] {
        if y >= self.height_px {
            return &[];
        }
        // `new` saw the last row end within the bytes, and no product here is beyond that row's.
        let start = y * self.stride;
        self.luma.get(start..start + self.width_px).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_as_large_as_it_says() {
        let bytes = [0u8; 10];
        assert!(
            LumaFrame::new(&bytes, 3, 3, 4).is_err_and(|e| e == FrameError::Short { needed: 11, given: 10 })
        );
        assert_eq!(LumaFrame::new(&bytes, 2, 3, 4).map(|f| f.row(2).len()), Ok(2));
        assert!(matches!(LumaFrame::new(&bytes, 0, 3, 4), Err(FrameError::Empty { .. })));
        assert!(matches!(LumaFrame::new(&bytes, 5, 1, 4), Err(FrameError::Stride { .. })));
        assert!(matches!(
            LumaFrame::new(&bytes, usize::MAX, 2, usize::MAX),
            Err(FrameError::TooLarge { .. })
        ));
        assert!(matches!(LumaFrame::new(&bytes, 1, 2, usize::MAX), Err(FrameError::Short { .. })));
    }
}
