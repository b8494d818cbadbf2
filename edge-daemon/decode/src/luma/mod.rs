//! Pictures to luma: JPEG, PNG, and raw luma or NV12. Pure: bytes in, brightness of each pixel out.
//!
//! A picture says how large it is before it is decoded, and a few bytes can say a lot: what is larger than [`Limits`] allows is
//! refused before anything of its size is allocated.

mod jpeg;
mod png;
mod raw;

pub use jpeg::jpeg;
pub use png::png;
pub use raw::{RawLayout, raw};

/// How large a picture may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most pixels.
    pub pixels: usize,
}

impl Default for Limits {
    /// 4096 × 4096.
    fn default() -> Self {
        Self { pixels: 1 << 24 }
    }
}

impl Limits {
    /// Width times height, where that is allowed.
    fn check(self, width_px: usize, height_px: usize) -> Result<usize, LumaError> {
        match width_px.checked_mul(height_px) {
            None => Err(LumaError::TooLarge { width_px, height_px, limit: self.pixels }),
            Some(0) => Err(LumaError::Empty),
            Some(n) if n > self.pixels => {
                Err(LumaError::TooLarge { width_px, height_px, limit: self.pixels })
            }
            Some(n) => Ok(n),
        }
    }
}

/// The brightness of a picture's pixels, row-major without padding. Its memory is used again by the next picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Luma {
    /// Width, pixels.
    pub width_px: usize,
    /// Height, pixels.
    pub height_px: usize,
    /// Full-range brightness as in JPEG (BT.601): 0 black, 255 white.
    pub pixels: Vec<u8>,
}

impl Luma {
    fn resize(&mut self, width_px: usize, height_px: usize, limits: Limits) -> Result<&mut [u8], LumaError> {
        let pixels = limits.check(width_px, height_px)?;
        (self.width_px, self.height_px) = (width_px, height_px);
        self.pixels.resize(pixels, 0);
        Ok(&mut self.pixels)
    }

    fn clear(&mut self) {
        (self.width_px, self.height_px) = (0, 0);
        self.pixels.clear();
    }
}

/// Why bytes are no picture.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LumaError {
    /// Neither JPEG nor PNG.
    #[error("{bytes} bytes that begin like no picture known here (JPEG or PNG)")]
    Unknown {
        /// How many.
        bytes: usize,
    },
    /// It has no pixels.
    #[error("a picture without pixels")]
    Empty,
    /// Beyond [`Limits`].
    #[error("a picture of {width_px} × {height_px} pixels is larger than {limit} pixels")]
    TooLarge {
        /// Width, pixels.
        width_px: usize,
        /// Height, pixels.
        height_px: usize,
        /// Most pixels.
        limit: usize,
    },
    /// Too few bytes for its size.
    #[error("a raw picture needs {needed} bytes and has {given}")]
    Short {
        /// Bytes of its size.
        needed: usize,
        /// Bytes there are.
        given: usize,
    },
    /// Rows would overlap.
    #[error("a stride of {stride} bytes is shorter than a row of {width_px} pixels")]
    Stride {
        /// Bytes from one row to the next.
        stride: usize,
        /// Width, pixels.
        width_px: usize,
    },
    /// The decoder gave up.
    #[error("broken {format}: {what}")]
    Broken {
        /// `JPEG` or `PNG`.
        format: &'static str,
        /// What the decoder says.
        what: String,
    },
}

/// Decodes a JPEG or PNG picture, by what it begins with. After an error `out` is empty.
///
/// # Errors
/// See [`LumaError`].
pub fn picture(bytes: &[u8], limits: Limits, out: &mut Luma) -> Result<(), LumaError> {
    let decoded = if bytes.starts_with(&[0xff, 0xd8]) {
        jpeg(bytes, limits, out)
    } else if bytes.starts_with(b"\x89PNG") {
        png(bytes, limits, out)
    } else {
        Err(LumaError::Unknown { bytes: bytes.len() })
    };
    if decoded.is_err() {
        out.clear();
    }
    decoded
}

/// Runs somebody else's decoder so that a panic in it is a broken picture. None is known; pictures come from outside.
fn guarded<T>(format: &'static str, decode: impl FnOnce() -> Result<T, LumaError>) -> Result<T, LumaError> {
    let broken = |_| LumaError::Broken { format, what: "its decoder panicked".to_owned() };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(decode)).map_err(broken)?
}
