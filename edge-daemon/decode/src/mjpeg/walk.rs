//! One picture's way from its start to its end (ITU-T T.81, annex B).

/// Start of image, and the first byte of the marker that follows it.
pub(super) const START: [u8; 3] = [0xff, 0xd8, 0xff];

/// Segments of one picture: cameras write about ten, a progressive picture with all it may have some hundred.
const MOST_SEGMENTS: u32 = 1000;

/// How far it is.
#[derive(Debug)]
pub(super) struct Walk {
    /// Next byte to look at, from the start of image.
    at: usize,
    /// In entropy-coded data, where all but markers is skipped.
    entropy: bool,
    /// The last marker whose length was believed.
    believed: usize,
    segments: u32,
}

impl Default for Walk {
    fn default() -> Self {
        Self { at: 2, entropy: false, believed: 0, segments: 0 }
    }
}

/// Where the walk stands.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// More bytes are needed.
    More,
    /// The picture ends before this byte.
    End(usize),
    /// It is none. The next may begin from `resume` on, which is beyond the first byte.
    Broken {
        /// Byte from the start of image.
        resume: usize,
        /// That it is …
        why: &'static str,
    },
}

impl Walk {
    /// Goes on as far as the bytes reach. `bytes` begins with the start of image and has only grown since the last call.
    pub(super) fn go_on(&mut self, bytes: &[u8]) -> Step {
        loop {
            if self.entropy {
                let Some(found) = bytes.get(self.at..).and_then(|rest| memchr::memchr(0xff, rest)) else {
                    self.at = self.at.max(bytes.len());
                    return Step::More;
                };
                self.at += found;
            }
            let (Some(&first), Some(&second)) = (bytes.get(self.at), bytes.get(self.at + 1)) else {
                return Step::More;
            };
            if first != 0xff {
                return self.broken("broken off between two segments");
            }
            match second {
                // A byte 255 of the data, or a restart marker in it.
                0x00 | 0xd0..=0xd7 if self.entropy => self.at += 2,
                // A fill byte.
                0xff => self.at += 1,
                0xd9 if self.entropy => return Step::End(self.at + 2),
                0xd8 => return self.broken("broken off by the next one"),
                0x01 => self.at += 2,
                0xc0..=0xcf | 0xda..=0xef | 0xf0..=0xfe => {
                    let (Some(&high), Some(&low)) = (bytes.get(self.at + 2), bytes.get(self.at + 3)) else {
                        return Step::More;
                    };
                    let length = usize::from(u16::from_be_bytes([high, low]));
                    if !possible(second, length) || self.segments >= MOST_SEGMENTS {
                        return self.broken("made of impossible segments");
                    }
                    (self.believed, self.entropy) = (self.at, second == 0xda);
                    self.segments += 1;
                    self.at += 2 + length;
                }
                _ => return self.broken("broken by a marker that can't stand there"),
            }
        }
    }

    /// Where the next picture may begin: in entropy-coded data not before the end of what was looked at, else behind the
    /// last marker whose length was believed, since it may be that length which is wrong.
    pub(super) fn resume(&self) -> usize {
        if self.entropy { self.at } else { self.believed + 2 }
    }

    fn broken(&self, why: &'static str) -> Step {
        Step::Broken { resume: self.resume(), why }
    }
}

/// Whether a segment can be so long: frame and scan headers have at most four components, tables come four at a time.
fn possible(marker: u8, length: usize) -> bool {
    match marker {
        // Huffman and arithmetic tables: at most two of each kind and number.
        0xc4 | 0xcc => (2..=2 + 8 * 273).contains(&length),
        0xc0..=0xcf => (11..=20).contains(&length),
        0xda => (8..=14).contains(&length),
        0xdb => (2..=2 + 4 * 129).contains(&length),
        0xdd => length == 4,
        _ => length >= 2,
    }
}
