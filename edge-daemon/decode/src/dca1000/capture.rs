//! What one frame holds and how its bytes are laid out.

/// Most bytes of one frame: 1024 samples × 512 chirps × 16 receivers in both words and to spare.
pub const MAX_FRAME_BYTES: usize = 64 << 20;

/// How the radar spreads samples over its lanes, as the card writes them down.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lanes {
    /// xWR16xx, xWR18xx, xWR68xx: one receiver after the other; complex samples in pairs, both in-phase words, then both
    /// quadrature words.
    #[default]
    Two,
    /// xWR12xx, xWR14xx: one sample of all four receivers after the other, in-phase words first; lanes of receivers that are off are there
    /// all the same.
    Four,
}

/// What is captured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Capture {
    /// Chirps of a frame, of all transmitters.
    pub chirps: usize,
    /// Receivers.
    pub receivers: usize,
    /// Samples of a chirp.
    pub samples: usize,
    /// Whether samples have a quadrature word.
    pub complex: bool,
    /// Lanes.
    pub lanes: Lanes,
    /// Whether quadrature comes before in-phase (`SampleSwap` 1 of the mmWave SDK's `adcbufCfg`).
    pub quadrature_first: bool,
    /// Largest share of a frame's bytes that may be missing, 0 to 1.
    pub most_missing: f64,
}

/// A shape that no frame has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a capture's {name} must {must}")]
pub struct CaptureError {
    /// Which number.
    pub name: &'static str,
    /// What it must be.
    pub must: &'static str,
}

impl Capture {
    const fn words(&self) -> usize {
        if self.complex { 2 } else { 1 }
    }

    /// Words of 16 bits in a frame as given out.
    #[must_use]
    pub const fn frame_words(&self) -> usize {
        self.chirps * self.receivers * self.samples * self.words()
    }

    /// Bytes of a frame as sent.
    #[must_use]
    pub const fn frame_bytes(&self) -> usize {
        let lanes = match self.lanes {
            Lanes::Two => self.receivers,
            Lanes::Four => 4,
        };
        2 * self.chirps * lanes * self.samples * self.words()
    }

    pub(super) fn check(&self) -> Result<(), CaptureError> {
        let fail = |name, must| Err(CaptureError { name, must });
        for (name, n) in [("chirps", self.chirps), ("samples", self.samples)] {
            if n == 0 || n > 1 << 16 {
                return fail(name, "be 1 to 65536");
            }
        }
        let most = if self.lanes == Lanes::Four { 4 } else { 16 };
        if self.receivers == 0 || self.receivers > most {
            return fail("receivers", "be 1 to 16, 4 at most on four lanes");
        }
        if self.complex && self.lanes == Lanes::Two && self.samples % 2 == 1 {
            return fail("samples", "be even on two lanes");
        }
        if !(0.0..=1.0).contains(&self.most_missing) {
            return fail("share of missing bytes", "be 0 to 1");
        }
        if self.frame_bytes() > MAX_FRAME_BYTES {
            return fail("frame", "be 64 MiB at most");
        }
        Ok(())
    }

    /// Where word `i` of a frame as given out is in the frame as sent, counted in words: the other way to say what `unpack` does.
    fn sent_at(&self, i: usize) -> usize {
        let (sample, part) = if self.complex { (i / 2, i % 2) } else { (i, 0) };
        let part = if self.quadrature_first { 1 - part } else { part };
        match (self.lanes, self.complex) {
            (Lanes::Two, false) => sample,
            (Lanes::Two, true) => sample / 2 * 4 + 2 * part + sample % 2,
            (Lanes::Four, _) => {
                let (chirp, rest) =
                    (sample / (self.receivers * self.samples), sample % (self.receivers * self.samples));
                let (receiver, at) = (rest / self.samples, rest % self.samples);
                let words = if self.complex { 8 } else { 4 };
                let part = if self.complex { part } else { 0 };
                (chirp * self.samples + at) * words + 4 * part + receiver
            }
        }
    }

    /// The samples of a frame as sent, which has [`Capture::frame_bytes`] bytes.
    #[must_use]
    pub fn unpack(&self, bytes: &[u8]) -> Vec<i16> {
        let word = |b: &[u8]| i16::from_le_bytes([b[0], b[1]]);
        let mut out = Vec::with_capacity(self.frame_words());
        let (i, q) = if self.quadrature_first { (1, 0) } else { (0, 1) };
        match (self.lanes, self.complex) {
            (Lanes::Two, false) => out.extend(bytes.chunks_exact(2).map(word)),
            (Lanes::Two, true) => {
                for four in bytes.chunks_exact(8) {
                    for sample in 0..2 {
                        out.push(word(&four[4 * i + 2 * sample..]));
                        out.push(word(&four[4 * q + 2 * sample..]));
                    }
                }
            }
            (Lanes::Four, _) => {
                let row = 8 * self.words();
                for chirp in bytes.chunks_exact(row * self.samples) {
                    for receiver in 0..self.receivers {
                        for lanes in chirp.chunks_exact(row) {
                            if self.complex {
                                out.push(word(&lanes[8 * i + 2 * receiver..]));
                                out.push(word(&lanes[8 * q + 2 * receiver..]));
                            } else {
                                out.push(word(&lanes[2 * receiver..]));
                            }
                        }
                    }
                }
            }
        }
        out
    }

    /// The bytes of a frame as sent: what [`Capture::unpack`] undoes. For simulators and tests.
    #[must_use]
    pub fn pack(&self, samples: &[i16]) -> Vec<u8> {
        let mut out = vec![0; self.frame_bytes()];
        for (i, x) in samples.iter().enumerate().take(self.frame_words()) {
            let at = 2 * self.sent_at(i);
            if let Some(to) = out.get_mut(at..at + 2) {
                to.copy_from_slice(&x.to_le_bytes());
            }
        }
        out
    }
}
