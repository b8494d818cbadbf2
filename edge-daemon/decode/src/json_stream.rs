//! Splits a byte stream into JSON objects, however they are laid out: one a line, concatenated, pretty-printed, or in an array.
//!
//! Only the nesting of braces and the quoting of strings is looked at. An object that grows beyond [`MAX_OBJECT_BYTES`], or in
//! which a line begins with `{` in the first column (how every line-wise sender starts its next message), was broken: the splitter
//! drops it and goes on with that line.

/// Largest object kept, bytes.
pub const MAX_OBJECT_BYTES: usize = 1 << 20;

/// What the splitter found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// One balanced object and its offset in the stream.
    Object(u64, &'a [u8]),
    /// Bytes that belong to no object: offset and length.
    Garbage(u64, u64),
}

/// The splitter's state; at most [`MAX_OBJECT_BYTES`] are kept.
#[derive(Clone, Debug, Default)]
pub struct Splitter {
    object: Vec<u8>,
    /// Offset of the next byte.
    offset: u64,
    depth: u32,
    in_string: bool,
    escaped: bool,
    /// True when the byte before was a line feed.
    line_start: bool,
}

impl Splitter {
    /// Takes bytes; calls `found` for every piece they complete.
    pub fn push(&mut self, bytes: &[u8], mut found: impl FnMut(Piece<'_>)) {
        for &b in bytes {
            self.step(b, &mut found);
            self.line_start = b == b'\n';
            self.offset += 1;
        }
    }

    fn start(&self) -> u64 {
        self.offset - self.object.len() as u64
    }

    fn step(&mut self, b: u8, found: &mut impl FnMut(Piece<'_>)) {
        let next_message = self.line_start && b == b'{' && self.depth > 0;
        if next_message || self.object.len() >= MAX_OBJECT_BYTES {
            found(Piece::Garbage(self.start(), self.object.len() as u64));
            self.clear();
        }
        if self.depth == 0 {
            if b == b'{' {
                self.object.push(b);
                self.depth = 1;
            } else if !b.is_ascii_whitespace() && !matches!(b, b',' | b'[' | b']') {
                found(Piece::Garbage(self.offset, 1));
            }
            return;
        }
        self.object.push(b);
        if self.in_string {
            match b {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.in_string = false,
                // A raw line feed can't stand in a JSON string: the quote was damage.
                b'\n' => self.in_string = false,
                _ => {}
            }
            return;
        }
        match b {
            b'"' => self.in_string = true,
            b'{' => self.depth += 1,
            b'}' => {
                self.depth -= 1;
                if self.depth == 0 {
                    let start = self.offset + 1 - self.object.len() as u64;
                    found(Piece::Object(start, &self.object));
                    self.object.clear();
                }
            }
            _ => {}
        }
    }

    fn clear(&mut self) {
        self.object.clear();
        self.depth = 0;
        self.in_string = false;
        self.escaped = false;
    }

    /// The stream ended: offset and length of an unfinished object, if there is one. Starts afresh.
    pub fn reset(&mut self) -> Option<(u64, u64)> {
        let left = (!self.object.is_empty()).then(|| (self.start(), self.object.len() as u64));
        *self = Self::default();
        left
    }
}

/// Merges runs of garbage so that a burst of noise is one fault.
#[derive(Clone, Debug, Default)]
pub(crate) struct GarbageRun {
    run: Option<(u64, u64)>,
}

impl GarbageRun {
    /// Adds a piece of garbage; hands back a finished run when this one does not touch it.
    pub(crate) fn add(&mut self, offset: u64, len: u64) -> Option<(u64, u64)> {
        match &mut self.run {
            Some((start, n)) if *start + *n == offset => {
                *n += len;
                None
            }
            run => run.replace((offset, len)),
        }
    }

    pub(crate) fn take(&mut self) -> Option<(u64, u64)> {
        self.run.take()
    }
}

/// A decoder of JSON objects: splits the stream, parses each object and hands it to `Parse`.
#[derive(Debug, Default)]
pub(crate) struct JsonDecoder {
    splitter: Splitter,
    garbage: GarbageRun,
}

impl JsonDecoder {
    pub(crate) fn push(
        &mut self,
        bytes: &[u8],
        out: &mut crate::Decoded,
        mut parse: impl FnMut(u64, &serde_json::Value, &mut crate::Decoded),
    ) {
        let garbage = &mut self.garbage;
        self.splitter.push(bytes, |piece| match piece {
            Piece::Garbage(offset, len) => {
                if let Some(done) = garbage.add(offset, len) {
                    report(done, out);
                }
            }
            Piece::Object(offset, text) => {
                if let Some(done) = garbage.take() {
                    report(done, out);
                }
                match serde_json::from_slice(text) {
                    Ok(value) => {
                        out.frames += 1;
                        parse(offset, &value, out);
                    }
                    Err(e) => {
                        out.skipped_bytes += text.len() as u64;
                        out.fault(offset, format!("not JSON: {e}"));
                    }
                }
            }
        });
        if let Some(done) = self.garbage.take() {
            report(done, out);
        }
    }

    pub(crate) fn reset(&mut self, out: &mut crate::Decoded) {
        if let Some((offset, len)) = self.splitter.reset() {
            out.skipped_bytes += len;
            out.fault(offset, format!("the stream ended inside an object of {len} bytes so far"));
        }
    }
}

fn report((offset, len): (u64, u64), out: &mut crate::Decoded) {
    out.skipped_bytes += len;
    out.fault(offset, format!("{len} bytes that are no JSON object"));
}

/// A finite number at `key`, also where it is written as a string.
pub(crate) fn number(value: &serde_json::Value, key: &str) -> Option<f64> {
    let v = value.get(key)?;
    let n = v.as_f64().or_else(|| v.as_str()?.trim().parse().ok())?;
    n.is_finite().then_some(n)
}

/// UTC from seconds, refused where a signed 64-bit count of nanoseconds can't hold it.
pub(crate) fn utc_from_secs(secs: f64) -> Option<fusion_contract::UtcNs> {
    (secs.is_finite() && secs.abs() < 9.2e9).then(|| fusion_contract::UtcNs::from_secs(secs))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(bytes: &[u8], chunk: usize) -> Vec<Vec<u8>> {
        let (mut s, mut out) = (Splitter::default(), Vec::new());
        for c in bytes.chunks(chunk.max(1)) {
            s.push(c, |p| {
                if let Piece::Object(_, o) = p {
                    out.push(o.to_vec());
                }
            });
        }
        out
    }

    #[test]
    fn objects_are_found_in_lines_arrays_and_runs() {
        let text = br#"[{"a":"}{\""},{"b":{"c":1}}]{"d":2}
{"e":3}"#;
        let want: Vec<&[u8]> = vec![br#"{"a":"}{\""}"#, br#"{"b":{"c":1}}"#, br#"{"d":2}"#, br#"{"e":3}"#];
        assert_eq!(split(text, 1000), want);
    }

    #[test]
    fn a_broken_line_does_not_swallow_the_next() {
        let text = b"{\"a\": \"unfinished\n{\"b\":1}\n{\"c\": [1, 2\n{\"d\":1}\n";
        assert_eq!(split(text, 3), vec![b"{\"b\":1}".to_vec(), b"{\"d\":1}".to_vec()]);
    }

    proptest! {
        #[test]
        fn chunks_do_not_matter(bytes in proptest::collection::vec(any::<u8>(), 0..400), chunk in 1usize..50) {
            prop_assert_eq!(split(&bytes, chunk), split(&bytes, 1000));
        }
    }
}
