//! Register against complex rotation, in order and complete.

use conformance::case::Dice;
use conformance::oracle::register::{edges, ln_ratio, place};
use conformance::tolerance::{REGISTER_LN_RATIO, REGISTER_PLACE};
use fusion_contract::{CameraBox, CameraModel, ObjectClass, Pose, RadarModel, RadarPoint, ReflectionPoint};
use kernels::register::{Mount, SnrModel, camera, radar};
use std::f64::consts::PI;

fn model(dice: &mut Dice) -> RadarModel {
    RadarModel {
        pose: Pose {
            x_m: dice.between(-100.0, 100.0),
            y_m: dice.between(-100.0, 100.0),
            yaw_rad: dice.between(-PI, PI),
            ..Pose::default()
        },
        fov_rad: 2.0,
        min_range_m: 1.0,
        max_range_m: 150.0,
        sigma_range_m: 0.2,
        sigma_azimuth_rad: 0.01,
        sigma_range_rate_mps: 0.1,
        reflection: ReflectionPoint::NearSurface,
    }
}

#[test]
fn radar_points_are_where_rotation_puts_them() {
    let snr = SnrModel { target_db: 25.0, slope_db: 4.0, clutter_db: 11.0, sigma_db: 4.0 };
    for seed in 0..200 {
        let dice = &mut Dice::new(seed);
        let (model, yaw) = (model(dice), dice.normal(0.01));
        let mut points: Vec<RadarPoint> = (0..40)
            .map(|_| RadarPoint {
                range_m: dice.between(0.0, 180.0) as f32,
                azimuth_rad: dice.between(-PI, PI) as f32,
                range_rate_mps: dice.normal(10.0) as f32,
                snr_db: dice.chance(0.8).then(|| dice.between(0.0, 45.0) as f32),
            })
            .collect();
        for azimuth in [PI, -PI, 0.0, PI / 2.0] {
            points.push(RadarPoint {
                range_m: 50.0,
                azimuth_rad: azimuth as f32,
                range_rate_mps: -0.0,
                snr_db: None,
            });
        }
        points[3].range_rate_mps = f32::NAN;
        points[4].range_m = f32::INFINITY;
        let mut out = Vec::new();
        radar(&points, &model, &Mount::new(&model.pose, yaw, 0.0), &snr, &mut out);
        let good = |p: &&RadarPoint| {
            p.range_m.is_finite() && p.range_rate_mps.is_finite() && (0.1..=165.0).contains(&p.range_m)
        };
        assert_eq!(out.len(), points.iter().filter(good).count(), "seed {seed}");
        assert!(out.windows(2).all(|w| w[0].key <= w[1].key), "seed {seed}: order");
        for d in &out {
            let p = &points[d.source as usize];
            let at = place(p, [model.pose.x_m, model.pose.y_m], model.pose.yaw_rad + yaw);
            let error = (f64::from(d.z[0]) - at.x).hypot(f64::from(d.z[1]) - at.y);
            assert!(error < REGISTER_PLACE, "seed {seed}: {error} m");
            assert_eq!([d.z[2], d.z[3], d.key], [p.range_rate_mps, p.range_m, d.z[0]]);
            let want = p.snr_db.map_or(0.0, |v| ln_ratio(v.into(), p.range_m.into(), 25.0, 4.0, 11.0, 4.0));
            assert!(
                (f64::from(d.ln_ratio) - want).abs() < REGISTER_LN_RATIO,
                "seed {seed}: {} {want}",
                d.ln_ratio
            );
            assert_eq!(d.snr_db.is_nan(), p.snr_db.is_none());
        }
    }
}

#[test]
fn boxes_keep_their_edges_but_for_the_shake() {
    let camera_model = CameraModel {
        pose: Pose::default(),
        focal_px: 1000.0,
        centre_u_px: 640.0,
        centre_v_px: 360.0,
        width_px: 1280.0,
        height_px: 720.0,
        sigma_edge_px: 2.0,
        max_range_m: 100.0,
    };
    for seed in 0..200 {
        let dice = &mut Dice::new(seed);
        let shake = [dice.normal(3.0) as f32, dice.normal(3.0) as f32];
        let boxes: Vec<CameraBox> = (0..30)
            .map(|_| CameraBox {
                left_px: dice.between(-5.0, 1200.0) as f32,
                top_px: dice.between(-5.0, 700.0) as f32,
                width_px: dice.between(0.0, 200.0) as f32,
                height_px: dice.between(0.0, 200.0) as f32,
                class: ObjectClass::KNOWN[dice.below(7)],
                confidence: dice.between(0.0, 1.0) as f32,
                object_id: None,
            })
            .collect();
        let mut out = Vec::new();
        camera(&boxes, &camera_model, shake, &mut out);
        assert_eq!(out.len(), boxes.iter().filter(|b| b.width_px >= 1.0 && b.height_px >= 1.0).count());
        assert!(out.windows(2).all(|w| w[0].key <= w[1].key), "seed {seed}: order");
        for d in &out {
            let b = &boxes[d.source as usize];
            let whole = edges(b);
            let border = [whole[0] <= 1.0, whole[1] >= 1279.0, whole[2] <= 1.0, whole[3] >= 719.0];
            for k in 0..4 {
                let want = whole[k] - if border[k] { 0.0 } else { f64::from(shake[k / 2]) };
                assert!((f64::from(d.z[k]) - want).abs() < 1e-3, "seed {seed}: edge {k}");
            }
            assert_eq!((d.class, d.confidence), (b.class, b.confidence));
        }
    }
}
