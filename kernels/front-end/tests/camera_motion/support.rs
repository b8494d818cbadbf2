//! What the tests share.

use crate::oracle::{Class, Oracle};
use front_end::camera_motion::scene::{Light, Scene};
use front_end::camera_motion::{CameraMotion, LumaFrame, MotionBox, MotionParams, Report, clean};

/// Params for scenes of a few hundred frames.
pub fn quick() -> MotionParams {
    MotionParams {
        stop_frames: 20,
        absorb_frames: 275,
        learn_frames: 20,
        min_area_px: 12,
        ..MotionParams::default()
    }
}

/// A scene that runs through the twin.
pub struct Run {
    pub motion: CameraMotion,
    scene: Scene,
    luma: Vec<u8>,
    frame: u32,
}

impl Run {
    pub fn new(scene: Scene, params: MotionParams) -> Self {
        Self { motion: CameraMotion::new(params).unwrap(), scene, luma: Vec::new(), frame: 0 }
    }

    /// The next frame, in this light.
    pub fn lit(&mut self, light: Light) -> (Report, Vec<MotionBox>) {
        self.scene.paint(self.frame, light, &mut self.luma);
        self.frame += 1;
        let width = self.scene.width_px;
        let frame = LumaFrame::new(&self.luma, width, self.scene.height_px, width).unwrap();
        (self.motion.push(&frame), self.motion.boxes().to_vec())
    }

    /// The next frame, in steady light.
    pub fn next(&mut self) -> (Report, Vec<MotionBox>) {
        self.lit(front_end::camera_motion::scene::STEADY)
    }
}

/// Feeds both and compares everything that comes out, and the whole state.
pub fn agree(motion: &mut CameraMotion, oracle: &mut Oracle, frame: &LumaFrame<'_>) {
    let report = motion.push(frame);
    let want = oracle.push(frame);
    assert_eq!(report.foreground_px as usize, want.foreground, "foreground of frame {}", report.frame);
    assert_eq!(
        (report.learning, report.restarted, report.rebased),
        (want.learning, want.restarted, want.rebased),
        "frame {}",
        report.frame
    );
    let state = motion.state();
    for (i, p) in oracle.pixels.iter().enumerate() {
        let is =
            [state.slow[i], state.former[i], state.fast[i], state.deviation[i], state.held[i]].map(i64::from);
        let want = [p.slow, p.former, p.fast, p.deviation, p.held];
        assert_eq!(is, want, "slow, former, fast, deviation, held of pixel {i} in frame {}", report.frame);
    }
    let class = |c: &Class| match c {
        Class::Background => clean::BACKGROUND,
        Class::Moving => clean::MOVING,
        Class::Stopped => clean::STOPPED,
    };
    let classes: Vec<u8> = oracle.classes.iter().map(class).collect();
    assert_eq!(motion.classes(), classes, "classes of frame {}", report.frame);
    assert_eq!(motion.boxes(), want.boxes, "boxes of frame {}", report.frame);
    assert_eq!(report.dropped_boxes as usize, want.dropped, "frame {}", report.frame);
}
