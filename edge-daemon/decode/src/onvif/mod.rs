//! Cameras that describe what they see as ONVIF analytics metadata (Profile M): XML from a file, TCP or an RTSP application stream, and
//! JSON over MQTT.
//!
//! A stream is made of `tt:Frame`s with a UTC stamp; each holds `tt:Object`s with an identity, a box (`Appearance/Shape/BoundingBox`) and a
//! class. Coordinates are relative to the image: from -1 to 1, x to the right, **y upwards**, origin in the middle; a `Transformation` of the
//! frame (`value · Scale + Translate`), and one of the object's appearance inside it, turn what is written into that. Pixels follow from the
//! size of the image, which the metadata does not tell: [`ImageSize`]. Senders whose y points down exist; a box whose top lies below its
//! bottom gives them away.
//!
//! Classes: `Class/Type` with a likelihood, the older `Class/ClassCandidate`, and `VehicleInfo/Type`, which is the more precise. The most
//! precise one that is at least as likely as not is taken, else the likeliest; an object that is most likely no road user (a face, a licence
//! plate, an animal) is left out. An object without a box (an attribute alone), or one that the frame says was removed, is left out too.
//!
//! Licence plates, faces, bodies, colours and images are never decoded, and the redactors write a new frame of nothing but what is decoded.
//!
//! Stamps without a zone are UTC, as the standard has it. Sources: ONVIF Analytics Service Specification (onvif/specs@ae44f9ea
//! `Analytics.xml`, `metadatastream.xsd`); quatanium/python-onvif issue 67 and OpenIPC wiki PR 532 (frames of real cameras).

mod frame;
pub(crate) mod json;
#[cfg(test)]
mod tests;
pub(crate) mod xml;

pub use json::{OnvifJson, OnvifJsonRedactor};
pub use xml::{MAX_FRAME_BYTES, OnvifXml, OnvifXmlRedactor};

pub(crate) use frame::{Frame, Object, Transform};

use crate::{Decoded, Message};
use fusion_contract::{CameraBox, ScanData};
use std::str::FromStr;

/// The size of the image that a camera's boxes are drawn in, pixels; zero where it was not configured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImageSize {
    /// Width, pixels.
    pub width_px: u32,
    /// Height, pixels.
    pub height_px: u32,
}

/// A text that is no size of an image.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no size of an image: write it as 1920x1080")]
pub struct BadImageSize(pub String);

impl FromStr for ImageSize {
    type Err = BadImageSize;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let side = |t: &str| t.trim().parse().ok().filter(|n| *n > 0);
        let sides = s.split_once('x').and_then(|(w, h)| Some((side(w)?, side(h)?)));
        let (width_px, height_px) = sides.ok_or_else(|| BadImageSize(s.to_owned()))?;
        Ok(Self { width_px, height_px })
    }
}

/// What an ONVIF decoder has told already, so that it is told once.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    no_size: bool,
    y_down: bool,
}

/// Puts a frame's boxes into the image.
fn emit(offset: u64, frame: &Frame, size: ImageSize, told: &mut Told, out: &mut Decoded) {
    if size.width_px == 0 || size.height_px == 0 {
        if !std::mem::replace(&mut told.no_size, true) {
            out.fault(offset, "the image's size in pixels is not configured: no box can be placed");
        }
        return;
    }
    let (w, h) = (f64::from(size.width_px), f64::from(size.height_px));
    let mut boxes = Vec::with_capacity(frame.objects.len());
    for o in &frame.objects {
        let [left, top, right, bottom] = o.edges;
        let ((x0, mut y0), (x1, mut y1)) =
            (frame.transform.apply(left, top), frame.transform.apply(right, bottom));
        if y0 < y1 {
            (y0, y1) = (-y0, -y1);
            if !std::mem::replace(&mut told.y_down, true) {
                out.fault(
                    offset,
                    "boxes whose top lies below their bottom: this sender's y points down, and is read so",
                );
            }
        }
        let (x0, x1) = ((x0.min(x1) + 1.0) / 2.0 * w, (x0.max(x1) + 1.0) / 2.0 * w);
        let (y0, y1) = ((1.0 - y0) / 2.0 * h, (1.0 - y1) / 2.0 * h);
        if ![x0, x1, y0, y1].iter().all(|e| e.abs() < 1e6) {
            out.fault(offset, "a box out of any image");
            continue;
        }
        boxes.push(CameraBox {
            left_px: x0 as f32,
            top_px: y0 as f32,
            width_px: (x1 - x0) as f32,
            height_px: (y1 - y0) as f32,
            class: o.class,
            confidence: o.confidence as f32,
            object_id: o.id,
        });
    }
    out.messages.push(Message {
        source: None,
        device_time: frame.time,
        frame_counter: None,
        data: ScanData::Camera(boxes),
    });
}
