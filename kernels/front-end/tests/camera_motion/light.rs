//! Light that flickers, drifts and jumps.

use crate::support::{Run, quick};
use front_end::camera_motion::scene::{Body, Light, STEADY, Scene};
use front_end::camera_motion::{Motion, MotionParams};

#[test]
fn flicker_of_the_light_gives_no_boxes() {
    // Lamps on the mains, aliased: ±6 % in a cycle of seven frames.
    let wave = [0, 46, 58, 26, -26, -58, -46];
    let mut run = Run::new(Scene::new(320, 180, 4, 31), MotionParams { learn_frames: 60, ..quick() });
    let (mut boxes, mut rebases) = (0, 0);
    for n in 0..400usize {
        let gain = (1000 + wave[n % 7]) as u32;
        let (report, found) = run.lit(Light { gain_permille: gain, offset: 0 });
        boxes += found.len();
        rebases = report.rebases;
    }
    assert_eq!((boxes, rebases), (0, 0));
}

#[test]
fn a_drift_of_light_over_minutes_gives_no_boxes_and_hides_no_body() {
    // From 60 % to 140 % in four minutes at 20 frames a second, with a body that stands all that time.
    let params = MotionParams { absorb_frames: 1 << 20, ..quick() };
    let mut body = Body::moving(-60.0, 40.0, (36, 20), 2.0, 170);
    body.stands = (80, u32::MAX);
    let mut run = Run::new(Scene::new(192, 108, 4, 32).with(body), params);
    let (mut others, mut missed) = (0, 0);
    for n in 0..4800u32 {
        let (report, boxes) = run.lit(Light { gain_permille: 600 + n / 6, offset: 0 });
        assert_eq!(report.rebases, 0, "frame {n}");
        if n >= 150 {
            let standing =
                |b: &&_| matches!(b, front_end::camera_motion::MotionBox { motion: Motion::Stopped, .. });
            let stopped = boxes.iter().filter(standing).filter(|b| b.area_px > 36 * 20 * 3 / 4).count();
            missed += usize::from(stopped != 1);
            others += boxes.len() - stopped.min(1);
        }
    }
    assert_eq!((others, missed), (0, 0), "boxes of light, frames without the body");
}

#[test]
fn a_step_of_light_floods_nothing_and_what_stands_goes_on_standing() {
    let params = quick();
    let mut body = Body::moving(-60.0, 40.0, (36, 20), 2.0, 190);
    body.stands = (80, u32::MAX);
    let mut run = Run::new(Scene::new(320, 120, 4, 33).with(body), params);
    let mut lights = vec![STEADY; 180];
    // Exposure goes up by a half at once, later down by a third in three frames.
    lights.extend([Light { gain_permille: 1500, offset: 0 }; 60]);
    lights.extend([1320, 1180, 1000].map(|gain_permille| Light { gain_permille, offset: 0 }));
    lights.extend([Light { gain_permille: 1000, offset: 0 }; 60]);
    let (mut worst, mut rebases) = (0, 0);
    for (n, light) in lights.into_iter().enumerate() {
        let (report, boxes) = run.lit(light);
        rebases = report.rebases;
        worst = worst.max(boxes.len());
        assert!(!report.rebased || boxes.is_empty(), "frame {n}");
        let settled = (150..180).contains(&n) || (185..240).contains(&n) || n >= 250;
        if settled {
            assert_eq!(boxes.len(), 1, "frame {n}: {boxes:?}");
            assert_eq!(boxes[0].motion, Motion::Stopped, "frame {n}");
            assert!(boxes[0].age_frames >= u32::from(params.stop_frames));
        }
    }
    assert!((2..=4).contains(&rebases), "{rebases} rebases");
    assert!(worst <= 3, "{worst} boxes in one frame");
}
