//! Splits a byte stream into lines of bounded length.

/// What the splitter found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Line<'a> {
    /// A line without its terminator: offset of its first byte, its bytes, and the terminator (none at the stream's end).
    Whole(u64, &'a [u8], Option<u8>),
    /// A line longer than allowed, dropped: offset and length.
    TooLong(u64, u64),
}

/// The splitter's state; at most `longest` bytes are kept.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    line: Vec<u8>,
    longest: usize,
    terminators: &'static [u8],
    /// Offset of the next byte.
    offset: u64,
    /// Bytes of the line at hand that were dropped because it is too long.
    dropped: u64,
}

impl Lines {
    /// Lines of at most `longest` bytes that end with any of `terminators`.
    pub(crate) fn new(longest: usize, terminators: &'static [u8]) -> Self {
        Self { line: Vec::new(), longest, terminators, offset: 0, dropped: 0 }
    }

    /// Takes bytes; calls `found` for every line they end. Empty lines are passed on: their terminator may mean something.
    pub(crate) fn push(&mut self, bytes: &[u8], mut found: impl FnMut(Line<'_>)) {
        for &b in bytes {
            if self.terminators.contains(&b) {
                self.end(Some(b), &mut found);
            } else if self.dropped > 0 || self.line.len() >= self.longest {
                self.dropped += std::mem::take(&mut self.line).len() as u64 + 1;
            } else {
                self.line.push(b);
            }
            self.offset += 1;
        }
    }

    /// The stream ended: hands over an unfinished line and starts afresh.
    pub(crate) fn reset(&mut self, mut found: impl FnMut(Line<'_>)) {
        if self.dropped > 0 || !self.line.is_empty() {
            self.end(None, &mut found);
        }
        self.offset = 0;
    }

    fn end(&mut self, terminator: Option<u8>, found: &mut impl FnMut(Line<'_>)) {
        let dropped = std::mem::take(&mut self.dropped);
        if dropped > 0 {
            found(Line::TooLong(self.offset - dropped, dropped));
        } else {
            found(Line::Whole(self.offset - self.line.len() as u64, &self.line, terminator));
        }
        self.line.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(bytes: &[u8], chunk: usize) -> Vec<(u64, Option<Vec<u8>>)> {
        let (mut lines, mut out) = (Lines::new(5, b"\r\n"), Vec::new());
        let mut add = |l: Line<'_>| match l {
            Line::Whole(at, text, _) => out.push((at, Some(text.to_vec()))),
            Line::TooLong(at, _) => out.push((at, None)),
        };
        for c in bytes.chunks(chunk) {
            lines.push(c, &mut add);
            assert!(lines.line.len() <= 5);
        }
        lines.reset(&mut add);
        out
    }

    #[test]
    fn lines_come_with_their_offsets_and_long_ones_are_dropped() {
        let got = split(b"ab\rtoo long\n\ncde", 1000);
        let want =
            vec![(0, Some(b"ab".to_vec())), (3, None), (12, Some(Vec::new())), (13, Some(b"cde".to_vec()))];
        assert_eq!(got, want);
    }

    proptest! {
        #[test]
        fn chunks_do_not_matter(bytes in proptest::collection::vec(prop_oneof![Just(b'\n'), Just(b'x')], 0..80), chunk in 1usize..20) {
            prop_assert_eq!(split(&bytes, chunk), split(&bytes, 1000));
        }
    }
}
