//! ONVIF analytics metadata.

use crate::onvif::{Frame, ImageSize, Object, Transform, json, xml};
use fusion_contract::{CameraBox, UtcNs};

/// One frame as a `MetadataStream` document, with its line feed. Boxes are written in pixels from the upper left, with the transformation
/// that says so.
#[must_use]
pub fn onvif_xml(time: UtcNs, size: ImageSize, boxes: &[CameraBox]) -> String {
    let frame = xml::write(&frame(time, size, boxes));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><tt:MetadataStream xmlns:tt=\"http://www.onvif.org/ver10/schema\"><tt:VideoAnalytics>{frame}</tt:VideoAnalytics></tt:MetadataStream>\n"
    )
}

/// One frame as a JSON message, with its line feed.
#[must_use]
pub fn onvif_json(time: UtcNs, size: ImageSize, boxes: &[CameraBox]) -> String {
    format!("{}\n", json::write(&[frame(time, size, boxes)]))
}

fn frame(time: UtcNs, size: ImageSize, boxes: &[CameraBox]) -> Frame {
    let (w, h) = (f64::from(size.width_px.max(1)), f64::from(size.height_px.max(1)));
    let objects = boxes.iter().map(|b| {
        let (left, top) = (f64::from(b.left_px), f64::from(b.top_px));
        let edges = [left, top, left + f64::from(b.width_px), top + f64::from(b.height_px)];
        Object { id: b.object_id, edges, class: b.class, confidence: f64::from(b.confidence) }
    });
    Frame {
        time: Some(time),
        transform: Transform { scale: (2.0 / w, -2.0 / h), translate: (-1.0, 1.0) },
        objects: objects.collect(),
        cells_only: false,
    }
}
