//! What must hold for any bytes, shared by the fuzz targets and by ordinary tests.

use crate::camera_mapped::{CameraMapped, CameraMappedRedactor};
use crate::can::CanFraming;
use crate::onvif::ImageSize;
use crate::{Decoded, Decoder, Format, Options, Redactor, decoder, redactor};
use std::fmt;

mod frames;
mod good;
mod pure;

pub use frames::{check_mjpeg, check_picture, jpeg_frame};
pub use good::{good, mapping};
pub use pure::{check_canoga, check_fpga_loops, check_live_log, check_modbus_loops, check_speed_trap};

/// The size of the image of cameras under test.
const IMAGE_SIZE: ImageSize = ImageSize { width_px: 1920, height_px: 1080 };

/// A decoder under test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A format, with the options' defaults where they do not matter.
    Format(Format),
    /// An ARS408 behind a carrier of CAN frames.
    Ars408(CanFraming),
    /// A camera whose fields lie where [`mapping`] says.
    CameraMapped,
}

impl From<Format> for Subject {
    fn from(format: Format) -> Self {
        Self::Format(format)
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format(format) => write!(f, "{format}"),
            Self::Ars408(can) => write!(f, "ars408 in {}", can.name()),
            Self::CameraMapped => f.write_str("camera_mapped"),
        }
    }
}

impl Subject {
    /// Every decoder, behind every carrier.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let formats = Format::ALL.into_iter().filter(|f| *f != Format::Ars408).map(Self::Format);
        formats.chain(CanFraming::ALL.map(Self::Ars408)).chain([Self::CameraMapped]).collect()
    }

    /// True where a format is a whole file and not a stream: what is damaged in front damages it all.
    #[must_use]
    pub fn is_file(self) -> bool {
        self == Self::Format(Format::HiresLog)
    }

    /// True where damage ends with the line.
    #[must_use]
    pub fn is_line_wise(self) -> bool {
        let packets =
            [Format::TiMmwave, Format::Ld2450, Format::SmartSensor, Format::RtmsG4].map(Self::Format);
        !packets.contains(&self) && self != Self::Ars408(CanFraming::Socketcan)
    }

    fn decoder(self) -> Box<dyn Decoder> {
        let options = Options { frame_rate_hz: 10.0, image_size: IMAGE_SIZE, ..Options::default() };
        match self {
            Self::Format(format) => decoder(format, &options),
            Self::Ars408(can) => decoder(Format::Ars408, &Options { can, ..options }),
            Self::CameraMapped => Box::new(CameraMapped::new(mapping())),
        }
    }

    fn redactor(self) -> Option<Box<dyn Redactor>> {
        match self {
            Self::Format(format) => redactor(format),
            Self::Ars408(_) => redactor(Format::Ars408),
            Self::CameraMapped => Some(Box::new(CameraMappedRedactor::new(mapping()))),
        }
    }

    /// Decodes a stream that comes in pieces.
    #[must_use]
    pub fn decode(self, bytes: &[u8], chunk: usize) -> Decoded {
        let mut out = Decoded::default();
        let mut d = self.decoder();
        for c in bytes.chunks(chunk.max(1)) {
            d.push(c, &mut out);
        }
        d.reset(&mut out);
        out
    }
}

/// Checks one input: no panic, the same messages however the stream is cut, nothing counted twice, redaction changes nothing that is
/// decoded, and in a stream the good frame that follows is found.
pub fn check(subject: impl Into<Subject>, bytes: &[u8]) {
    let subject = subject.into();
    let whole = subject.decode(bytes, usize::MAX);
    let cut = subject.decode(bytes, 7);
    // Of a damaged packet stream the decoder makes what the bytes at hand allow, which depends on how many are at hand.
    if subject != Subject::Format(Format::TiMmwave) || whole.faults.is_empty() {
        assert_eq!(whole.messages, cut.messages, "{subject}: chunks change what is decoded");
    }
    assert!(whole.skipped_bytes <= bytes.len() as u64, "{subject}: skips more than there is");
    if let Some(mut r) = subject.redactor() {
        let mut kept = Vec::new();
        r.push(bytes, &mut kept);
        assert_eq!(
            subject.decode(&kept, usize::MAX).messages,
            whole.messages,
            "{subject}: redaction changes what is decoded"
        );
    }
    if !subject.is_file() {
        good_frame_is_found(subject, bytes);
    }
}

/// After any bytes, the next good frame is found (a line-wise format at the next line).
fn good_frame_is_found(subject: Subject, bytes: &[u8]) {
    let (frame, n) = good(subject);
    let mut stream = bytes.to_vec();
    if subject.is_line_wise() {
        stream.push(b'\n');
    }
    stream.extend_from_slice(&frame);
    let mut got = subject.decode(&stream, usize::MAX).messages;
    let want = subject.decode(&frame, usize::MAX).messages;
    assert_eq!(want.len(), n);
    // Where several devices share a stream, what another one left unfinished may come last.
    got.retain(|m| want.iter().any(|w| w.source == m.source));
    assert!(got.ends_with(&want), "{subject}: a good frame behind garbage was lost");
}
