//! Finds frames in a stream.

use memchr::memchr_iter;

/// Largest frame kept, bytes. Frames with embedded images may be larger and are dropped.
pub const MAX_FRAME_BYTES: usize = 1 << 18;

/// Longest name of an element with its prefix, bytes.
const MAX_NAME_BYTES: usize = 64;

/// Most white space in a closing tag, bytes.
const MAX_SPACE_BYTES: usize = 16;

/// Longest stretch without a frame before it is reported.
const MAX_SILENCE_BYTES: u64 = 1 << 16;

/// What the splitter found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// One frame, from its first tag to its last, and its offset in the stream.
    Frame(u64, &'a [u8]),
    /// Bytes lost: offset, length, what they were.
    Lost(u64, u64, &'static str),
}

/// Splits a stream into frames. At most [`MAX_FRAME_BYTES`] are held.
#[derive(Debug, Default)]
pub(super) struct Frames {
    buffer: Vec<u8>,
    /// Offset of the buffer's first byte in the stream.
    offset: u64,
    /// Bytes of the frame at the buffer's front that were searched for its end in vain.
    searched: usize,
    /// Bytes since the last frame, or since the last report of silence.
    silence: u64,
    /// True once a frame was found.
    heard: bool,
}

impl Frames {
    pub(super) fn push(&mut self, bytes: &[u8], mut found: impl FnMut(Piece<'_>)) {
        for chunk in bytes.chunks(4096) {
            self.buffer.extend_from_slice(chunk);
            self.drain(&mut found);
        }
    }

    pub(super) fn reset(&mut self, mut found: impl FnMut(Piece<'_>)) {
        let left = self.buffer.len() as u64;
        let inside = matches!(begins(&self.buffer), Some(true));
        if inside {
            found(Piece::Lost(self.offset, left, "of a frame that did not end with the stream"));
        } else if !self.heard && self.silence + left > 0 {
            let n = self.silence + left;
            found(Piece::Lost(self.offset + left - n, n, "without a metadata frame"));
        }
        *self = Self::default();
    }

    fn drain(&mut self, found: &mut impl FnMut(Piece<'_>)) {
        loop {
            let start = memchr_iter(b'<', &self.buffer).find(|at| begins(&self.buffer[*at..]) != Some(false));
            let start = start.unwrap_or(self.buffer.len());
            self.drop_front(start, found);
            // Nothing there, or a tag whose name is not all there.
            if begins(&self.buffer) != Some(true) {
                return;
            }
            match self.end() {
                // As it would be had it come in smaller pieces.
                End::At(n) if n > MAX_FRAME_BYTES => {
                    found(Piece::Lost(self.offset, n as u64, "of a frame that is too large"));
                    self.advance(n);
                }
                End::At(n) => {
                    self.heard = true;
                    self.silence = 0;
                    found(Piece::Frame(self.offset, &self.buffer[..n]));
                    self.advance(n);
                }
                End::Cut(n) => {
                    found(Piece::Lost(self.offset, n as u64, "of a frame that was cut"));
                    self.advance(n);
                }
                End::Wait if self.buffer.len() > MAX_FRAME_BYTES => {
                    // The next frame's first tag may be at the end, not all there.
                    let tail = self.buffer.len() - MAX_NAME_BYTES;
                    let n = memchr::memrchr(b'<', &self.buffer)
                        .filter(|at| *at >= tail)
                        .unwrap_or(self.buffer.len());
                    found(Piece::Lost(self.offset, n as u64, "of a frame that is too large"));
                    self.advance(n);
                }
                End::Wait => return,
            }
        }
    }

    /// Finds the end of the frame at the buffer's front.
    fn end(&mut self) -> End {
        let b = &self.buffer;
        let from = self.searched.max(1);
        let Some(name) = b.get(1..).and_then(|r| r.get(..name_len(r))) else { return End::Wait };
        // The first tag may be the last.
        let Some(first) = memchr::memchr(b'>', b) else {
            return match memchr::memchr(b'<', &b[1..]) {
                Some(at) => End::Cut(at + 1),
                None => End::Wait,
            };
        };
        if let Some(at) = memchr::memchr(b'<', &b[1..first]) {
            return End::Cut(at + 1);
        }
        if b[first - 1] == b'/' {
            return End::At(first + 1);
        }
        for at in memchr_iter(b'<', &b[from..]).map(|at| at + from) {
            let tag = &b[at + 1..];
            if let Some(rest) = tag.strip_prefix(b"/").and_then(|t| t.strip_prefix(name)) {
                let space = rest.iter().take_while(|c| c.is_ascii_whitespace()).count();
                if space <= MAX_SPACE_BYTES && rest.get(space) == Some(&b'>') {
                    return End::At(at + 2 + name.len() + space + 1);
                }
            }
            if begins(&b[at..]) == Some(true) {
                return End::Cut(at);
            }
        }
        // A tag at the very end may be cut.
        self.searched = b.len().saturating_sub(2 * MAX_NAME_BYTES).max(from);
        End::Wait
    }

    fn advance(&mut self, n: usize) {
        self.buffer.drain(..n);
        self.offset += n as u64;
        self.searched = 0;
    }

    /// Drops bytes outside frames: tags of the document around them, events, or noise.
    fn drop_front(&mut self, n: usize, found: &mut impl FnMut(Piece<'_>)) {
        if n == 0 {
            return;
        }
        self.advance(n);
        self.silence += n as u64;
        if self.silence > MAX_SILENCE_BYTES {
            found(Piece::Lost(self.offset - self.silence, self.silence, "without a metadata frame"));
            self.silence = 0;
            self.heard = true;
        }
    }
}

/// Where a frame ends.
enum End {
    /// Behind so many bytes.
    At(usize),
    /// Nowhere: it was cut in front of the byte with this number.
    Cut(usize),
    /// Not in what is there.
    Wait,
}

/// Length of the name at the front of a tag's inside, bytes.
fn name_len(tag: &[u8]) -> usize {
    tag.iter().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, b':' | b'_' | b'-' | b'.')).count()
}

/// Whether a frame's first tag begins here; none where too little is there to tell.
fn begins(b: &[u8]) -> Option<bool> {
    let Some((b'<', tag)) = b.split_first() else { return Some(false) };
    let n = name_len(tag);
    if n > MAX_NAME_BYTES {
        return Some(false);
    }
    let after = tag.get(n)?;
    let local = tag[..n].rsplit(|c| *c == b':').next();
    Some(local == Some(b"Frame") && (after.is_ascii_whitespace() || matches!(after, b'>' | b'/')))
}
