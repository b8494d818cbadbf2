//! Frames of an HLK-LD2450.

use crate::ld2450::{FRAME_BYTES, HEADER, TAIL, TARGETS};
use fusion_contract::RadarPoint;

/// The module's range resolution, millimetres.
const RESOLUTION_MM: u16 = 320;

/// A frame with the first three of the points, x counted to the right; positions are rounded to millimetres, speeds to cm/s.
#[must_use]
pub fn ld2450_frame(points: &[RadarPoint]) -> Vec<u8> {
    let mut frame = Vec::with_capacity(FRAME_BYTES);
    frame.extend_from_slice(&HEADER);
    for p in points.iter().take(TARGETS) {
        let (s, c) = p.azimuth_rad.sin_cos();
        for v in [-p.range_m * s * 1e3, p.range_m * c * 1e3, p.range_rate_mps * 1e2] {
            frame.extend_from_slice(&signed(v).to_le_bytes());
        }
        frame.extend_from_slice(&RESOLUTION_MM.to_le_bytes());
    }
    frame.resize(FRAME_BYTES - TAIL.len(), 0);
    frame.extend_from_slice(&TAIL);
    frame
}

/// A sign (set: positive) and 15 bits of magnitude.
fn signed(v: f32) -> u16 {
    let size = v.abs().round().min(32767.0) as u16;
    if v < 0.0 { size } else { size | 0x8000 }
}
