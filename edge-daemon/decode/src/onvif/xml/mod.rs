//! The XML form: a stream of `MetadataStream` documents, concatenated or with anything between.
//!
//! Frames are looked for by themselves, so that nothing depends on the document around them being whole, or well-formed, or there. A frame in
//! which another begins was cut. Prefixes are not looked at: real cameras use undeclared ones.

mod read;
mod split;

pub use split::MAX_FRAME_BYTES;

use super::frame::{Frame, write_time};
use super::{ImageSize, Told, emit};
use crate::{Decoded, Decoder, Options, Redactor};
use fusion_contract::ObjectClass;
use read::read;
use split::{Frames, Piece};
use std::fmt::Write as _;

/// The decoder.
#[derive(Debug, Default)]
pub struct OnvifXml {
    frames: Frames,
    size: ImageSize,
    told: Told,
}

impl OnvifXml {
    /// With the image's size.
    #[must_use]
    pub fn new(options: &Options) -> Self {
        Self { size: options.image_size, ..Self::default() }
    }
}

impl Decoder for OnvifXml {
    fn push(&mut self, bytes: &[u8], out: &mut Decoded) {
        let (size, told) = (self.size, &mut self.told);
        self.frames.push(bytes, |piece| take(piece, size, told, out));
    }

    fn reset(&mut self, out: &mut Decoded) {
        let (size, told) = (self.size, &mut self.told);
        self.frames.reset(|piece| take(piece, size, told, out));
        self.told = Told::default();
    }
}

fn take(piece: Piece<'_>, size: ImageSize, told: &mut Told, out: &mut Decoded) {
    match piece {
        Piece::Lost(offset, n, what) => {
            out.skipped_bytes += n;
            out.fault(offset, format!("{n} bytes {what}"));
        }
        Piece::Frame(offset, text) => match read(text) {
            Err(what) => {
                out.skipped_bytes += text.len() as u64;
                out.fault(offset, what);
            }
            Ok((frame, faults)) => {
                out.frames += 1;
                for what in faults {
                    out.fault(offset, what);
                }
                if !frame.cells_only {
                    emit(offset, &frame, size, told, out);
                }
            }
        },
    }
}

/// Writes each frame anew, with nothing but what the decoder reads.
#[derive(Debug, Default)]
pub struct OnvifXmlRedactor {
    frames: Frames,
}

impl Redactor for OnvifXmlRedactor {
    fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        self.frames.push(bytes, |piece| {
            if let Piece::Frame(_, text) = piece
                && let Ok((frame, _)) = read(text)
                && !frame.cells_only
            {
                out.extend_from_slice(write(&frame).as_bytes());
                out.push(b'\n');
            }
        });
    }
}

/// A frame as XML, with nothing but what is decoded.
pub(crate) fn write(frame: &Frame) -> String {
    let mut s = String::from("<tt:Frame");
    // Writing to a string can't fail.
    if let Some(time) = frame.time.and_then(write_time) {
        let _ = write!(s, " UtcTime=\"{time}\"");
    }
    let ((sx, sy), (tx, ty)) = (frame.transform.scale, frame.transform.translate);
    let _ = write!(
        s,
        "><tt:Transformation><tt:Translate x=\"{tx}\" y=\"{ty}\"/><tt:Scale x=\"{sx}\" y=\"{sy}\"/></tt:Transformation>"
    );
    for o in &frame.objects {
        let id = o.id.map(|i| format!(" ObjectId=\"{i}\"")).unwrap_or_default();
        let [left, top, right, bottom] = o.edges;
        let _ = write!(
            s,
            "<tt:Object{id}><tt:Appearance><tt:Shape><tt:BoundingBox left=\"{left}\" top=\"{top}\" right=\"{right}\" bottom=\"{bottom}\"/></tt:Shape>"
        );
        let _ = write!(
            s,
            "<tt:Class><tt:Type Likelihood=\"{}\">{}</tt:Type></tt:Class></tt:Appearance></tt:Object>",
            o.confidence,
            class_name(o.class)
        );
    }
    s.push_str("</tt:Frame>");
    s
}

/// The standard's name of a class, where it has one.
pub(super) const fn class_name(class: ObjectClass) -> &'static str {
    match class {
        ObjectClass::Car => "Car",
        ObjectClass::Van => "Van",
        ObjectClass::Truck => "Truck",
        ObjectClass::Bus => "Bus",
        ObjectClass::Motorcycle => "Motorcycle",
        ObjectClass::Bicycle => "Bicycle",
        ObjectClass::Pedestrian => "Human",
        ObjectClass::Unknown => "Other",
    }
}
