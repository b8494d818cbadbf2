//! Random jobs: tracks with full covariances and models that disagree, and detections of bodies like them.

use super::{Case, Dice, Eye};
use crate::oracle::association::Weights;
use crate::oracle::camera::CameraEye;
use crate::oracle::gauss::{Gaussian, Mat8, TrackState, Vec8};
use crate::oracle::loops::LoopEye;
use crate::oracle::radar::RadarEye;
use fusion_contract::{
    CameraBox, CameraModel, LoopModel, ObjectClass, Pose, RadarModel, RadarPoint, ReflectionPoint,
};
use kernels::backend::Step;
use kernels::lanes::LANES;
use kernels::occlusion::Visibility;
use kernels::params::{CLASS_SIZE, CameraParams, RadarParams};
use kernels::register::{self, Mount, Registered, SnrModel};
use kernels::table::{Block, HEIGHT, LENGTH, TURN, VX, VY, WIDTH, X, Y};
use nalgebra::{Vector2, Vector3};
use std::f64::consts::{FRAC_PI_2, PI};

/// What measures in a random case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseKind {
    /// Nothing: only predict.
    Predict,
    /// A radar.
    Radar,
    /// A camera.
    Camera,
    /// A loop's edge.
    Loop,
}

impl CaseKind {
    /// All.
    pub const ALL: [Self; 4] = [Self::Predict, Self::Radar, Self::Camera, Self::Loop];
}

/// How much of it.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// Tracks.
    pub tracks: usize,
    /// Detections beside those of the tracks' bodies.
    pub clutter: usize,
    /// Probability that a body gives a detection.
    pub detected: f64,
}

/// Noise levels of a junction's SNR model, used for all random radars.
pub(super) const SNR: SnrModel = SnrModel { target_db: 25.0, slope_db: 4.0, clutter_db: 11.0, sigma_db: 4.0 };

pub(super) fn radar(dice: &mut Dice) -> RadarEye {
    let model = RadarModel {
        pose: Pose {
            x_m: dice.between(-20.0, 20.0),
            y_m: dice.between(-20.0, 20.0),
            z_m: 5.0,
            yaw_rad: dice.between(-PI, PI),
            pitch_down_rad: 0.0,
        },
        fov_rad: dice.between(1.2, 2.4),
        min_range_m: 2.0,
        max_range_m: dice.between(70.0, 150.0),
        sigma_range_m: dice.between(0.1, 0.5),
        sigma_azimuth_rad: dice.between(0.003, 0.02),
        sigma_range_rate_mps: dice.between(0.05, 0.3),
        reflection: if dice.chance(0.2) { ReflectionPoint::Body } else { ReflectionPoint::NearSurface },
    };
    let params = RadarParams { pd_after_miss: dice.between(0.6, 1.0) as f32, ..RadarParams::default() };
    RadarEye { model, yaw_rad: dice.normal(0.005), yaw_var: f64::from(1e-6f32), params }
}

pub(super) fn camera(dice: &mut Dice) -> CameraEye {
    let model = CameraModel {
        pose: Pose {
            x_m: dice.between(-20.0, 20.0),
            y_m: dice.between(-20.0, 20.0),
            z_m: dice.between(4.0, 9.0),
            yaw_rad: dice.between(-PI, PI),
            pitch_down_rad: dice.between(0.05, 0.4),
        },
        focal_px: dice.between(700.0, 1400.0),
        centre_u_px: 960.0,
        centre_v_px: 540.0,
        width_px: 1920.0,
        height_px: 1080.0,
        sigma_edge_px: dice.between(1.5, 5.0),
        max_range_m: 110.0,
    };
    CameraEye {
        model,
        yaw_rad: dice.normal(0.005),
        pitch_rad: dice.normal(0.005),
        var_px: [dice.between(0.0, 4.0), dice.between(0.0, 4.0)],
        params: CameraParams::default(),
    }
}

pub(super) fn induction_loop(dice: &mut Dice) -> LoopEye {
    let model = LoopModel {
        x_m: dice.between(-20.0, 20.0),
        y_m: dice.between(-20.0, 20.0),
        heading_rad: dice.between(-PI, PI),
        length_m: dice.between(1.5, 12.0),
        width_m: 2.0,
        lane: None,
        sigma_time_s: dice.between(0.01, 0.1),
    };
    LoopEye { model, on: dice.chance(0.5) }
}

/// A covariance with every term: A Aᵀ about the given deviations.
pub(super) fn covariance(dice: &mut Dice, sigma: &Vec8, mixing: f64) -> Mat8 {
    let a = Mat8::from_fn(|i, j| f64::from(u8::from(i == j)) + mixing * dice.normal(1.0));
    let d = Mat8::from_diagonal(sigma);
    d * a * a.transpose() * d
}

/// A track whose body is centred at `at` and points along `yaw`.
pub(super) fn track(dice: &mut Dice, at: [f64; 2], yaw: f64) -> TrackState {
    let class = &CLASS_SIZE[dice.below(CLASS_SIZE.len())];
    let speed = if dice.chance(0.3) { dice.between(0.0, 0.6) } else { dice.between(1.0, 18.0) };
    let heading = Vector2::new(yaw.cos(), yaw.sin());
    let drift = yaw + dice.normal(0.1);
    let sigma = Vec8::from_column_slice(&[0.5, 0.5, 0.8, 0.8, 0.1, 0.4, 0.15, 0.15]) * dice.between(0.4, 1.6);
    let mut base = Vec8::zeros();
    base[X] = at[0];
    base[Y] = at[1];
    base[VX] = speed * drift.cos();
    base[VY] = speed * drift.sin();
    base[TURN] = dice.normal(0.15);
    for (k, i) in [LENGTH, WIDTH, HEIGHT].into_iter().enumerate() {
        let least = [0.4, 0.4, 0.6][k];
        base[i] = (f64::from(class.mean[k]) + dice.normal(f64::from(class.sigma[k]))).max(least);
    }
    let model = std::array::from_fn(|_| {
        let mixing = dice.between(0.0, 0.4);
        let cov = covariance(dice, &sigma, mixing);
        let mut mean = base + Vec8::from_fn(|i, _| dice.normal(0.4) * sigma[i]);
        for i in [LENGTH, WIDTH, HEIGHT] {
            mean[i] = mean[i].max(0.35);
        }
        mean[TURN] = mean[TURN].clamp(-0.7, 0.7);
        Gaussian { mean, cov }
    });
    let raw: [f64; 3] = std::array::from_fn(|_| dice.between(0.002, 1.0).powi(2));
    let total: f64 = raw.iter().sum();
    TrackState {
        model,
        mu: raw.map(|r| (r / total).max(1e-4)),
        heading,
        heading_var: dice.between(1e-4, 0.1),
        existence: dice.between(0.02, 0.9999),
        size_mean: Vector3::from_fn(|k, _| f64::from(class.mean[k])),
        size_var: Vector3::from_fn(|k, _| f64::from(class.sigma[k] * class.sigma[k])),
        size_rate: if dice.chance(0.5) { 0.2 } else { 2.0 },
    }
}

/// Puts tracks into a case, with all that goes by slot.
pub(super) fn fill(case: &mut Case, tracks: &[TrackState], dice: &mut Dice) {
    case.blocks = vec![Block::default(); tracks.len().div_ceil(LANES)];
    for (slot, t) in tracks.iter().enumerate() {
        t.write(&mut case.blocks[slot / LANES], slot % LANES);
    }
    case.confirmed = tracks.iter().map(|t| t.existence > 0.5 && dice.chance(0.9)).collect();
    if matches!(case.eye, Eye::Radar(_) | Eye::Camera(_)) {
        case.hit_last = tracks.iter().map(|_| dice.chance(0.7)).collect();
    }
    if matches!(case.eye, Eye::Camera(_)) {
        case.class = tracks
            .iter()
            .map(|_| {
                let raw: [f64; 7] = std::array::from_fn(|_| dice.between(1e-3, 1.0).powi(4));
                let total: f64 = raw.iter().sum();
                raw.map(|r| (r / total) as f32)
            })
            .collect();
    }
}

/// Bodies where the sensor looks, some of them close together.
fn bodies(dice: &mut Dice, n: usize, at: [f64; 2], yaw: f64, half_fov: f64, reach: f64) -> Vec<TrackState> {
    let mut out: Vec<TrackState> = Vec::with_capacity(n);
    while out.len() < n {
        let near = !out.is_empty() && dice.chance(0.4);
        let place = if near {
            let mean = out[dice.below(out.len())].mean();
            [mean[X] + dice.normal(3.0), mean[Y] + dice.normal(3.0)]
        } else {
            let (range, bearing) = (dice.between(5.0, reach), yaw + dice.between(-half_fov, half_fov));
            [at[0] + range * bearing.cos(), at[1] + range * bearing.sin()]
        };
        let heading = if dice.chance(0.3) { yaw + FRAC_PI_2 } else { dice.between(-PI, PI) };
        out.push(track(dice, place, heading));
    }
    out
}

/// A job of one kind; the same seed gives the same job.
#[must_use]
pub fn random_case(kind: CaseKind, load: Load, seed: u64) -> Case {
    let dice = &mut Dice::new(seed);
    let name = format!("{kind:?} seed {seed} ({} tracks)", load.tracks);
    let eye = match kind {
        CaseKind::Predict => Eye::Nothing,
        CaseKind::Radar => Eye::Radar(radar(dice)),
        CaseKind::Camera => Eye::Camera(camera(dice)),
        CaseKind::Loop => Eye::Loop(induction_loop(dice)),
    };
    let mut case = Case::new(name, eye);
    let tracks = match &eye {
        Eye::Nothing => bodies(dice, load.tracks, [0.0; 2], 0.0, PI, 150.0),
        Eye::Radar(r) => {
            let p = &r.model.pose;
            // Some are at the edges of the view and beyond.
            bodies(
                dice,
                load.tracks,
                [p.x_m, p.y_m],
                p.yaw_rad,
                0.55 * r.model.fov_rad,
                1.03 * r.model.max_range_m,
            )
        }
        Eye::Camera(c) => {
            let p = &c.model.pose;
            bodies(dice, load.tracks, [p.x_m, p.y_m], p.yaw_rad, 0.7, 100.0)
        }
        Eye::Loop(l) => {
            let m = l.model;
            (0..load.tracks)
                .map(|_| {
                    let (dx, dy) = (dice.normal(6.0), dice.normal(3.0));
                    let yaw = m.heading_rad + dice.normal(0.25);
                    track(dice, [m.x_m + dx, m.y_m + dy], yaw)
                })
                .collect()
        }
    };
    fill(&mut case, &tracks, dice);
    let count = dice.below(4) as u32;
    case.step =
        Step { count, dt_s: dice.between(0.005, 0.25) as f32, survival: dice.between(0.99, 1.0) as f32 };
    case.epoch = dice.below(1 << 30) as u64;
    case.undetected = dice.between(0.0, 4.0) as f32;
    let ahead = f64::from(case.step.dt_s) * f64::from(count);
    case.detections = detections(&eye, &tracks, load, ahead, dice);
    if case.measures() && !matches!(eye, Eye::Loop(_)) && dice.chance(0.3) {
        case.known = Some((0..load.tracks).map(|_| visibility(dice)).collect());
    }
    case
}

fn visibility(dice: &mut Dice) -> Visibility {
    let (right_hidden, left_hidden) = (dice.chance(0.3), dice.chance(0.3));
    let hidden = match (right_hidden, left_hidden) {
        (false, false) => 0.0,
        (true, true) if dice.chance(0.5) => 1.0,
        _ => dice.between(0.05, 0.9) as f32,
    };
    let right = dice.between(-0.6, 0.5) as f32;
    Visibility { hidden, right_hidden, left_hidden, right, left: right + 0.05 }
}

/// Detections of the tracks' bodies a little later, and clutter.
fn detections(eye: &Eye, tracks: &[TrackState], load: Load, ahead: f64, dice: &mut Dice) -> Vec<Registered> {
    let mut out = Vec::new();
    match eye {
        Eye::Nothing => {}
        Eye::Loop(_) => out.push(Registered::default()),
        Eye::Radar(r) => {
            let mut points = Vec::new();
            for t in tracks {
                while dice.chance(load.detected * if points.is_empty() { 1.0 } else { 0.7 }) {
                    points.push(radar_point(r, t, ahead, dice));
                }
            }
            for _ in 0..load.clutter {
                points.push(RadarPoint {
                    range_m: dice.between(r.model.min_range_m, r.model.max_range_m) as f32,
                    azimuth_rad: (dice.between(-0.5, 0.5) * r.model.fov_rad) as f32,
                    range_rate_mps: dice.between(-20.0, 20.0) as f32,
                    snr_db: dice.chance(0.9).then(|| dice.between(5.0, 25.0) as f32),
                });
            }
            let mount = Mount::new(&r.model.pose, r.yaw_rad, 0.0);
            register::radar(&points, &r.model, &mount, &SNR, &mut out);
        }
        Eye::Camera(c) => {
            let mut boxes = Vec::new();
            for t in tracks {
                if dice.chance(load.detected) {
                    boxes.push(camera_box(c, t, ahead, dice));
                }
            }
            for _ in 0..load.clutter {
                boxes.push(CameraBox {
                    left_px: dice.between(0.0, 1800.0) as f32,
                    top_px: dice.between(0.0, 900.0) as f32,
                    width_px: dice.between(5.0, 300.0) as f32,
                    height_px: dice.between(5.0, 300.0) as f32,
                    class: ObjectClass::Unknown,
                    confidence: 0.5,
                    object_id: None,
                });
            }
            register::camera(&boxes, &c.model, [0.0; 2], &mut out);
        }
    }
    out
}

fn radar_point(r: &RadarEye, t: &TrackState, ahead: f64, dice: &mut Dice) -> RadarPoint {
    let mean = t.mean();
    let left = Vector2::new(-t.heading.y, t.heading.x);
    let on_body =
        t.heading * dice.between(-0.5, 0.5) * mean[LENGTH] + left * dice.between(-0.5, 0.5) * mean[WIDTH];
    let v = Vector2::new(mean[VX], mean[VY]);
    let p = &r.model.pose;
    let d = Vector2::new(mean[X] - p.x_m, mean[Y] - p.y_m) + v * ahead + on_body;
    let range = d.norm().max(0.5);
    RadarPoint {
        range_m: (range + dice.normal(r.model.sigma_range_m)) as f32,
        azimuth_rad: (d.y.atan2(d.x) - p.yaw_rad - r.yaw_rad + dice.normal(r.model.sigma_azimuth_rad)) as f32,
        range_rate_mps: (v.dot(&d) / range + dice.normal(0.3)) as f32,
        snr_db: dice.chance(0.9).then(|| (24.0 + dice.normal(4.0)) as f32),
    }
}

fn camera_box(c: &CameraEye, t: &TrackState, ahead: f64, dice: &mut Dice) -> CameraBox {
    let mut moved = t.clone();
    for g in &mut moved.model {
        let (vx, vy) = (g.mean[VX], g.mean[VY]);
        g.mean[X] += vx * ahead;
        g.mean[Y] += vy * ahead;
    }
    let z = c.expected(&moved, &Visibility::default()).z;
    let mut e = || dice.normal(2.0 * c.model.sigma_edge_px);
    let (l, r, t, b) = (z[0] + e(), z[1] + e(), z[2] + e(), z[3] + e());
    let class = if dice.chance(0.8) { ObjectClass::KNOWN[dice.below(7)] } else { ObjectClass::Unknown };
    CameraBox {
        left_px: l as f32,
        top_px: t as f32,
        width_px: (r - l).max(2.0) as f32,
        height_px: (b - t).max(2.0) as f32,
        class,
        confidence: 0.9,
        object_id: None,
    }
}

/// Random odds for association, sparse by `density`, over eight decades.
#[must_use]
pub fn random_weights(tracks: usize, detections: usize, density: f64, dice: &mut Dice) -> Weights {
    Weights::from_fn(tracks, detections, |_, _| {
        if dice.chance(density) { 10f64.powf(dice.between(-4.0, 4.0)) } else { 0.0 }
    })
}
