//! Looks at pictures and says what moves in them, as a camera with a detector would: one line of `camera_json` a frame.
//!
//! What comes after it is the same for both kinds of camera, and pictures are never recorded, only boxes.

use front_end::camera_motion::{CameraMotion, FrameError, LumaFrame, Motion, MotionParams, ParamsError};
use fusion_decode::luma::{Limits, Luma, LumaError, picture};
use serde_json::json;

/// Why a picture was not looked at.
#[derive(Debug, thiserror::Error)]
pub(super) enum EyeError {
    /// It could not be decoded.
    #[error(transparent)]
    Picture(#[from] LumaError),
    /// It is no frame.
    #[error(transparent)]
    Frame(#[from] FrameError),
}

/// What a picture said.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// A line.
    Boxes(String),
    /// Nothing, because the background is being learnt.
    Learning,
    /// Nothing, because the light has changed.
    Light,
}

/// One camera's eye.
#[derive(Debug)]
pub(super) struct Eye {
    motion: CameraMotion,
    luma: Luma,
    frame: u64,
}

impl Eye {
    pub(super) fn new(params: MotionParams) -> Result<Self, ParamsError> {
        Ok(Self { motion: CameraMotion::new(params)?, luma: Luma::default(), frame: 0 })
    }

    /// Lets the next picture go; the one behind it keeps its number.
    pub(super) fn skip(&mut self) {
        self.frame += 1;
    }

    /// Looks at the next picture, JPEG or PNG.
    pub(super) fn look(&mut self, bytes: &[u8]) -> Result<Sight, EyeError> {
        self.frame += 1;
        picture(bytes, Limits::default(), &mut self.luma)?;
        let luma = &self.luma;
        let frame = LumaFrame::new(&luma.pixels, luma.width_px, luma.height_px, luma.width_px)?;
        let report = self.motion.push(&frame);
        // A frame without boxes would say that nothing is there.
        if report.rebased {
            return Ok(Sight::Light);
        }
        if report.learning {
            return Ok(Sight::Learning);
        }
        Ok(Sight::Boxes(self.line()))
    }

    fn line(&self) -> String {
        let detection = |b: &front_end::camera_motion::MotionBox| {
            json!({
                "bbox_px": [b.left_px, b.top_px, b.width_px, b.height_px],
                "class": "unknown",
                "motion": match b.motion {
                    Motion::Moving => "moving",
                    Motion::Stopped => "stopped",
                },
                "age_frames": b.age_frames,
            })
        };
        let detections: Vec<_> = self.motion.boxes().iter().map(detection).collect();
        let mut line = json!({ "frame": self.frame, "detections": detections }).to_string();
        line.push('\n');
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use front_end::camera_motion::scene::{Body, STEADY, Scene};
    use fusion_contract::{ObjectClass, ScanData};
    use fusion_decode::{Decoded, Decoder as _, Options, camera_json::CameraJson};

    /// The lines of a scene of so many frames, as JPEG or as PNG.
    fn lines(as_jpeg: bool, frames: u32) -> (String, usize) {
        let mut body = Body::moving(-60.0, 40.0, (36, 24), 2.0, 220);
        body.stands = (60, u32::MAX);
        let scene = Scene::new(160, 96, 3, 7).with(body);
        let params =
            MotionParams { stop_frames: 10, learn_frames: 10, min_area_px: 40, ..MotionParams::default() };
        let (mut eye, mut luma, mut lines, mut silent) =
            (Eye::new(params).unwrap(), Vec::new(), String::new(), 0);
        for n in 0..frames {
            scene.paint(n, STEADY, &mut luma);
            let mut bytes = Vec::new();
            if as_jpeg {
                let encoder = jpeg_encoder::Encoder::new(&mut bytes, 90);
                encoder.encode(&luma, 160, 96, jpeg_encoder::ColorType::Luma).unwrap();
            } else {
                let mut encoder = png::Encoder::new(&mut bytes, 160, 96);
                encoder.set_color(png::ColorType::Grayscale);
                encoder.write_header().unwrap().write_image_data(&luma).unwrap();
            }
            match eye.look(&bytes).unwrap() {
                Sight::Boxes(line) => lines.push_str(&line),
                Sight::Learning | Sight::Light => silent += 1,
            }
        }
        (lines, silent)
    }

    #[test]
    fn lines_are_what_a_camera_with_a_detector_sends() {
        for as_jpeg in [true, false] {
            let (text, silent) = lines(as_jpeg, 110);
            assert_eq!(silent, 10, "frames that are learnt from");
            let (mut decoder, mut out) = (CameraJson::new(&Options::default()), Decoded::default());
            decoder.push(text.as_bytes(), &mut out);
            decoder.reset(&mut out);
            assert!(out.faults.is_empty() && out.messages.len() == 100, "{:?}", out.faults);
            assert_eq!(out.messages[0].frame_counter, Some(11));
            let ScanData::Camera(last) = &out.messages[99].data else { panic!("no camera") };
            let [b] = last[..] else { panic!("{last:?}") };
            assert_eq!(b.class, ObjectClass::Unknown);
            // It stands at 60; edges as JPEG leaves them.
            let near = |is: f32, want: f32| (is - want).abs() <= 2.0;
            assert!(near(b.left_px, 60.0) && near(b.top_px, 40.0), "{b:?}");
            assert!(near(b.width_px, 36.0) && near(b.height_px, 24.0), "{b:?}");
            assert!(text.lines().last().unwrap().contains(r#""motion":"stopped""#));
            assert!(text.lines().nth(40).unwrap().contains(r#""motion":"moving""#));
        }
    }

    #[test]
    fn a_picture_that_is_none_is_an_error_and_the_next_is_looked_at() {
        let mut eye = Eye::new(MotionParams::default()).unwrap();
        assert!(matches!(eye.look(b"no picture"), Err(EyeError::Picture(LumaError::Unknown { .. }))));
        let mut bytes = Vec::new();
        jpeg_encoder::Encoder::new(&mut bytes, 90)
            .encode(&[9; 64], 8, 8, jpeg_encoder::ColorType::Luma)
            .unwrap();
        assert_eq!(eye.look(&bytes).unwrap(), Sight::Learning);
    }
}
