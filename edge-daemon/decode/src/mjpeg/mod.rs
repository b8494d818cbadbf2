//! Motion JPEG over HTTP: bytes to JPEG frames and faults.
//!
//! A camera answers one request with `multipart/x-mixed-replace`: for ever a boundary, a few header lines, one JPEG. What stands
//! between the pictures differs from camera to camera (boundaries that do not match their announcement, lengths that are wrong or
//! missing), the pictures do not, so the splitter goes by the structure of JPEG itself (ITU-T T.81, annex B): from the start of image
//! over its segments, whose lengths are known, and its entropy-coded data, in which a marker can't occur, to the end of
//! image. A file of pictures one behind the other is split just as well.
//!
//! A picture that breaks off, because a marker comes that can't, a new one begins, or the boundary that stood before the last ones
//! is in it, is dropped with a fault, and the search goes on behind the last marker that was believed, so that a damaged length
//! does not swallow the next picture. At most [`MAX_FRAME_BYTES`] and a part of a chunk are held.

mod walk;

use crate::Fault;
use walk::{Step, Walk};

/// Largest picture, bytes. A 4K camera at its best quality stays well below.
pub const MAX_FRAME_BYTES: usize = 8 << 20;
/// Bytes between two pictures that are looked at as text: a camera's headers are a hundred.
const MAX_TEXT_BYTES: usize = 4096;
/// Bytes of a chunk that are looked at together.
const PART_BYTES: usize = 1 << 16;

/// What the splitter found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// One picture, from its start to its end of image, and its offset in the stream.
    Frame(u64, &'a [u8]),
    /// Something else than pictures and the text between them.
    Fault(Fault),
}

/// The splitter.
#[derive(Debug, Default)]
pub struct Mjpeg {
    held: Vec<u8>,
    /// First held byte that still matters: of a picture, or what may be one's first.
    from: usize,
    /// Its offset in the stream.
    offset: u64,
    /// How far the picture was looked at; none between pictures.
    walk: Option<Walk>,
    between: Between,
    skipped: u64,
}

impl Mjpeg {
    /// Takes bytes; calls `found` for every piece they complete.
    pub fn push(&mut self, bytes: &[u8], mut found: impl FnMut(Piece<'_>)) {
        // In parts, so that no chunk makes the splitter hold much more than a picture.
        for part in bytes.chunks(PART_BYTES) {
            self.held.extend_from_slice(part);
            while self.go_on(&mut found) {}
            self.held.drain(..self.from.min(self.held.len()));
            self.from = 0;
        }
    }

    /// The stream ended or broke: what is unfinished is a fault. Starts afresh.
    pub fn reset(&mut self, mut found: impl FnMut(Piece<'_>)) {
        // Behind a damaged length there may be whole pictures.
        while let Some(walk) = &self.walk {
            let resume = walk.resume();
            self.drop_picture(resume, "broken off by the end of the stream", &mut found);
            while self.go_on(&mut found) {}
        }
        self.between.add(self.offset, self.held.get(self.from..).unwrap_or_default());
        self.skipped += self.between.finish(&mut found);
        *self = Self { skipped: self.skipped, ..Self::default() };
    }

    /// Bytes so far that belonged to no picture and were no text between two.
    #[must_use]
    pub fn skipped_bytes(&self) -> u64 {
        self.skipped
    }

    /// One step; false: more bytes are needed.
    fn go_on(&mut self, found: &mut impl FnMut(Piece<'_>)) -> bool {
        if self.walk.is_none() {
            return self.seek(found);
        }
        let held = self.held.get(self.from..).unwrap_or_default();
        let Some(walk) = &mut self.walk else { return false };
        match walk.go_on(held) {
            Step::More if held.len() <= MAX_FRAME_BYTES => return false,
            Step::More => {
                let resume = walk.resume();
                self.drop_picture(resume, "longer than any picture", found);
            }
            Step::End(end) => {
                let picture = held.get(..end).unwrap_or_default();
                if let Some(cut) = self.between.boundary_in(picture) {
                    self.drop_picture(cut, "broken off by a boundary", found);
                    return true;
                }
                found(Piece::Frame(self.offset, picture));
                self.forget(end);
            }
            Step::Broken { resume, why } => self.drop_picture(resume, why, found),
        }
        true
    }

    /// Looks for the start of a picture and lets go of everything before it. False: it is not there yet.
    fn seek(&mut self, found: &mut impl FnMut(Piece<'_>)) -> bool {
        let held = self.held.get(self.from..).unwrap_or_default();
        let start = memchr::memmem::find(held, &walk::START);
        // The last bytes may be the first of a start.
        let at = start.unwrap_or(held.len().saturating_sub(walk::START.len() - 1));
        self.between.add(self.offset, held.get(..at).unwrap_or_default());
        self.forget(at);
        if start.is_some() {
            self.skipped += self.between.finish(found);
            self.walk = Some(Walk::default());
        }
        start.is_some()
    }

    fn drop_picture(&mut self, bytes: usize, why: &str, found: &mut impl FnMut(Piece<'_>)) {
        let bytes = bytes.clamp(1, (self.held.len() - self.from).max(1));
        let what = format!("a picture that is {why}: {bytes} bytes dropped");
        found(Piece::Fault(Fault { offset: self.offset, what }));
        self.skipped += bytes as u64;
        self.forget(bytes);
    }

    fn forget(&mut self, bytes: usize) {
        let bytes = bytes.min(self.held.len() - self.from);
        self.from += bytes;
        self.offset += bytes as u64;
        self.walk = None;
    }
}

/// What stands between two pictures.
#[derive(Debug, Default)]
struct Between {
    offset: u64,
    bytes: u64,
    text: Vec<u8>,
    /// The last boundary, from the end of the line before it on.
    boundary: Vec<u8>,
}

/// So long must a boundary be, with the line feed and the dashes before it, that a picture has it by chance once in ages; longer than
/// the second it is none (RFC 2046, section 5.1.1).
const BOUNDARY_BYTES: std::ops::RangeInclusive<usize> = 8..=73;

impl Between {
    fn add(&mut self, offset: u64, bytes: &[u8]) {
        if self.bytes == 0 {
            self.offset = offset;
        }
        self.bytes += bytes.len() as u64;
        let room = MAX_TEXT_BYTES.saturating_sub(self.text.len());
        self.text.extend(bytes.iter().take(room));
    }

    /// A picture begins, or the stream ended: says what was wrong with what stood before it. Gives the bytes that were no text.
    fn finish(&mut self, found: &mut impl FnMut(Piece<'_>)) -> u64 {
        let (offset, bytes, text) = (self.offset, self.bytes, std::mem::take(&mut self.text));
        (self.offset, self.bytes) = (0, 0);
        let mut fault = |what: String| found(Piece::Fault(Fault { offset, what }));
        let printable = |b: &u8| matches!(b, b'\r' | b'\n' | b'\t' | 0x20..=0x7e);
        if bytes > MAX_TEXT_BYTES as u64 || !text.iter().all(printable) {
            fault(format!("{bytes} bytes that are neither a picture nor headers"));
            return bytes;
        }
        let text = String::from_utf8_lossy(&text);
        let mut lines = text.lines().map(str::trim);
        if let Some(status) = lines.clone().find(|l| l.starts_with("HTTP/"))
            && status.split_whitespace().nth(1).is_none_or(|code| !code.starts_with('2'))
        {
            fault(format!("the camera answers `{status}`"));
        }
        let chunked = |l: &str| {
            let l = l.to_ascii_lowercase();
            l.starts_with("transfer-encoding:") && l.contains("chunked")
        };
        if let Some(line) = lines.clone().rfind(|l| l.starts_with("--")) {
            self.boundary.clear();
            if BOUNDARY_BYTES.contains(&(line.len() + 1)) {
                self.boundary.push(b'\n');
                self.boundary.extend_from_slice(line.as_bytes());
            }
        }
        if lines.any(chunked) {
            fault("the camera sends in chunks, which HTTP/1.0 does not have".to_owned());
        }
        0
    }

    /// Where a picture has the boundary in it.
    fn boundary_in(&self, picture: &[u8]) -> Option<usize> {
        (!self.boundary.is_empty()).then(|| memchr::memmem::find(picture, &self.boundary))?
    }
}
