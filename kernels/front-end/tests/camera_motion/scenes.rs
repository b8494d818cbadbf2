//! Scenes whose answer is known.

use crate::support::{Run, quick};
use front_end::camera_motion::scene::{Body, Scene};
use front_end::camera_motion::{CameraMotion, LumaFrame, Motion, MotionBox, MotionParams};

/// Pixels by which an edge may be off: noise at the edge, and what the majority takes from a corner.
const EDGE_PX: i64 = 1;

fn near(b: &MotionBox, want: [u32; 4], edge: i64) -> bool {
    let is = [b.left_px, b.top_px, b.left_px + b.width_px, b.top_px + b.height_px];
    let want = [want[0], want[1], want[0] + want[2], want[1] + want[3]];
    is.iter().zip(want).all(|(&a, b)| (i64::from(a) - i64::from(b)).abs() <= edge)
}

/// Drives in, stops at frame 80, stands until 200, drives away.
fn stopping() -> Body {
    let mut body = Body::moving(-80.0, 40.0, (36, 20), 2.0, 210);
    body.stands = (80, 200);
    body
}

#[test]
fn a_body_moves_stops_stays_and_leaves() {
    let params = quick();
    let stop = u32::from(params.stop_frames);
    let scene = Scene::new(320, 120, 4, 21).with(stopping());
    let body = scene.bodies[0];
    let mut run = Run::new(scene, params);
    for n in 0..340 {
        let (report, boxes) = run.next();
        assert!(!report.rebased && !report.restarted, "frame {n}: {report:?}");
        if n < params.learn_frames {
            assert!(boxes.is_empty() && report.learning);
            continue;
        }
        let visible = body.visible(n, 320, 120);
        let whole = visible.filter(|v| v[2] == 36);
        let found: Vec<_> = boxes.iter().filter(|b| whole.is_some_and(|v| near(b, v, EDGE_PX))).collect();
        match n {
            // On its way, and before it can have stood for long enough; its rear was over the same pixels for a while before, and
            // the fast background takes up to some 20 frames to agree, so the parts of it become stopped one after the other.
            60..92 => assert!(found.len() == 1 && found[0].motion == Motion::Moving, "frame {n}: {boxes:?}"),
            130..200 => {
                assert!(boxes.len() == 1 && found.len() == 1, "frame {n}: {boxes:?}");
                assert_eq!(found[0].motion, Motion::Stopped, "frame {n}");
                let (stood, tick) = (n - 80, params.tick_frames());
                // Its middle had been over the same pixels for up to 18 frames when it stopped.
                let age = found[0].age_frames;
                assert!(
                    age >= stop && age <= stood + 18 + tick && age + 20 + tick >= stood,
                    "frame {n}: age {age} of {stood}"
                );
            }
            // Away, and no longer over the place where it stood: nothing stays behind there.
            222..300 => assert!(
                boxes.len() == 1 && found.len() == 1 && found[0].motion == Motion::Moving,
                "frame {n}: {boxes:?}"
            ),
            325.. => assert!(boxes.is_empty(), "frame {n}: {boxes:?}"),
            _ => {}
        }
    }
}

#[test]
fn what_stays_is_absorbed_after_its_time_and_leaves_no_ghost() {
    let params = quick();
    let mut body = stopping();
    body.stands = (80, 600);
    let mut run = Run::new(Scene::new(320, 120, 4, 22).with(body), params);
    let mut last_stopped = 0;
    for n in 0..760 {
        let (_, boxes) = run.next();
        if boxes.iter().any(|b| b.motion == Motion::Stopped) {
            last_stopped = n;
        }
        if (450..600).contains(&n) {
            assert!(boxes.is_empty(), "frame {n}: absorbed, yet {boxes:?}");
        }
        // It leaves: it moves, and the road it uncovers is known again.
        if (600..620).contains(&n) {
            assert!(boxes.iter().all(|b| b.motion == Motion::Moving), "frame {n}: {boxes:?}");
        }
        if (604..640).contains(&n) {
            assert!(!boxes.is_empty(), "frame {n}: it leaves unseen");
        }
        if n >= 622 {
            assert!(boxes.iter().all(|b| b.left_px > 116), "frame {n}: a ghost {boxes:?}");
        }
        if n >= 722 {
            assert!(boxes.is_empty(), "frame {n}: {boxes:?}");
        }
    }
    let stood = last_stopped - 80;
    assert!(
        (params.absorb_frames..params.absorb_frames + 60).contains(&stood),
        "absorbed after {stood} frames"
    );
}

#[test]
fn a_stopped_body_stays_stopped_behind_passers_by() {
    let params = MotionParams { absorb_frames: 3000, ..quick() };
    let mut standing = stopping();
    standing.stands = (80, u32::MAX);
    let mut scene = Scene::new(320, 120, 4, 23).with(standing);
    // Each passes in front of its lower half, 10 frames apart at 8 pixels a frame.
    for k in 0..5 {
        let mut passer = Body::moving(-60.0, 52.0, (40, 30), 8.0, 25);
        passer.left_px -= 8.0 * f64::from(140 + 50 * k);
        scene = scene.with(passer);
    }
    let mut run = Run::new(scene, params);
    let mut lost = 0;
    for n in 0..400 {
        let (_, boxes) = run.next();
        let seen = boxes.iter().any(|b| {
            b.motion == Motion::Stopped
                && b.area_px >= 36 * 9
                && (75..85).contains(&b.left_px)
                && b.top_px <= 41
        });
        lost += u32::from(n >= 130 && !seen);
    }
    assert_eq!(lost, 0, "frames in which the stopped body was not reported");
}

#[test]
fn noise_alone_gives_next_to_no_boxes() {
    // Noise of at most 12 grey levels, standard deviation 4.9: a poor camera at night.
    let params = MotionParams { min_area_px: 12, ..MotionParams::default() };
    let mut run = Run::new(Scene::new(640, 360, 12, 24), params);
    let (mut boxes, mut frames) = (0, 0);
    for n in 0..300 {
        let (report, found) = run.next();
        assert!(!report.rebased);
        if n >= params.learn_frames {
            boxes += found.len();
            frames += 1;
        }
    }
    let rate = boxes as f64 / f64::from(frames);
    assert!(rate <= 0.01, "{rate} boxes a frame from noise");
}

#[test]
fn two_bodies_that_touch_are_one_box_and_part_again() {
    let left = Body::moving(20.0, 40.0, (30, 20), 1.0, 220);
    let right = Body::moving(220.0, 40.0, (30, 20), -1.0, 30);
    // They meet at frame 85, are through each other at 115.
    let mut run = Run::new(
        Scene::new(270, 100, 2, 25).with(left).with(right),
        MotionParams { learn_frames: 10, ..quick() },
    );
    let mut count = Vec::new();
    for _ in 0..190 {
        let (_, boxes) = run.next();
        count.push(boxes.iter().filter(|b| b.area_px > 300 && b.motion == Motion::Moving).count());
    }
    assert!(count[50..75].iter().all(|&n| n == 2), "apart: {:?}", &count[50..75]);
    assert!(count[88..112].iter().all(|&n| n == 1), "together: {:?}", &count[88..112]);
    assert!(count[130..185].iter().all(|&n| n == 2), "parted: {:?}", &count[130..185]);
}

#[test]
fn the_smallest_frame_is_taken() {
    let mut motion = CameraMotion::new(MotionParams { learn_frames: 1, min_area_px: 1, ..quick() }).unwrap();
    for n in 0..50u8 {
        let luma = [if n % 10 < 5 { 10 } else { 250 }];
        let report = motion.push(&LumaFrame::new(&luma, 1, 1, 1).unwrap());
        // A pixel alone is no majority: all of the frame at once is the light.
        assert!(motion.boxes().is_empty() && report.foreground_px <= 1);
    }
    assert!(motion.report().rebases > 0);
}

#[test]
fn a_body_that_fills_the_frame_counts_as_light_unless_light_is_never_meant() {
    let (dark, bright) = (vec![40u8; 900], vec![200u8; 900]);
    let frame = |l| LumaFrame::new(l, 30, 30, 30).unwrap();
    for (permille, rebases, boxes) in [(500, 1, 0), (1000, 0, 1)] {
        let params = MotionParams { learn_frames: 1, rebase_permille: permille, ..quick() };
        let mut motion = CameraMotion::new(params).unwrap();
        for _ in 0..3 {
            motion.push(&frame(&dark));
        }
        let report = motion.push(&frame(&bright));
        assert_eq!((report.rebases, motion.boxes().len(), report.foreground_px), (rebases, boxes, 900));
        if let Some(b) = motion.boxes().first() {
            assert_eq!((b.left_px, b.top_px, b.width_px, b.height_px), (0, 0, 30, 30));
        }
    }
}

#[test]
fn another_size_begins_the_background_anew_and_is_counted() {
    let mut motion = CameraMotion::new(MotionParams { learn_frames: 2, ..quick() }).unwrap();
    let (small, large) = (vec![50u8; 600], vec![200u8; 1200]);
    for n in 0..30 {
        let report = match n / 10 {
            1 => motion.push(&LumaFrame::new(&large, 40, 30, 40).unwrap()),
            _ => motion.push(&LumaFrame::new(&small, 30, 20, 30).unwrap()),
        };
        assert_eq!(report.restarted, n == 10 || n == 20, "frame {n}");
        assert_eq!((report.restarts, report.frame), (n / 10, n % 10 + 1), "frame {n}");
        assert!(motion.boxes().is_empty() && report.foreground_px == 0);
    }
}

#[test]
fn of_too_many_boxes_the_largest_stay_and_the_rest_is_counted() {
    let mut scene = Scene::new(200, 60, 0, 5);
    for (k, size) in [(14, 14), (8, 8), (20, 12), (8, 8), (10, 10)].into_iter().enumerate() {
        let mut body = Body::moving(10.0 + 38.0 * k as f64, 20.0, size, 0.0, 240);
        body.seen = (5, u32::MAX);
        scene = scene.with(body);
    }
    let mut run = Run::new(scene, MotionParams { learn_frames: 2, max_boxes: 3, ..quick() });
    let (report, boxes) = (0..7).map(|_| run.next()).last().unwrap();
    assert_eq!(report.dropped_boxes, 2);
    assert_eq!(boxes.iter().map(|b| b.left_px).collect::<Vec<_>>(), [10, 86, 162]);
}
