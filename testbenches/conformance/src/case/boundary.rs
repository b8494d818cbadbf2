//! Jobs at the edges of what may come: counts about a block's size, angles about ±π, certainty and impossibility.

use super::random::{self, CaseKind, Load, covariance, fill, random_case};
use super::{Case, Dice, Eye};
use crate::oracle::gauss::{Gaussian, TrackState, Vec8};
use crate::oracle::radar::RadarEye;
use fusion_contract::{Pose, RadarModel, RadarPoint, ReflectionPoint};
use kernels::params::{CT, CV, RadarParams, STOPPED};
use kernels::register::{self, Mount};
use kernels::table::{LENGTH, TURN, VX, VY, X, Y};
use std::f64::consts::PI;

/// All of them; the same every time.
#[must_use]
pub fn boundary_cases() -> Vec<Case> {
    let mut out = Vec::new();
    for kind in CaseKind::ALL {
        for tracks in [0, 1, 7, 8, 9, 16, 17] {
            out.push(random_case(kind, Load { tracks, clutter: 3, detected: 0.8 }, 100 + tracks as u64));
        }
        out.push(random_case(kind, Load { tracks: 5, clutter: 0, detected: 0.0 }, 201));
        out.push(random_case(kind, Load { tracks: 5, clutter: 1, detected: 0.0 }, 202));
        out.push(random_case(kind, Load { tracks: 60, clutter: 270, detected: 0.9 }, 203));
    }
    for case in &mut out {
        case.name.push_str(", by number");
    }
    out.extend(headings());
    out.extend(odd_tracks());
    out
}

/// A radar at the origin that looks along `yaw`.
fn radar(yaw_rad: f64) -> RadarEye {
    RadarEye {
        model: RadarModel {
            pose: Pose { yaw_rad, ..Pose::default() },
            fov_rad: 2.0,
            min_range_m: 2.0,
            max_range_m: 120.0,
            sigma_range_m: 0.25,
            sigma_azimuth_rad: 0.008,
            sigma_range_rate_mps: 0.1,
            reflection: ReflectionPoint::NearSurface,
        },
        yaw_rad: 0.0,
        yaw_var: 0.0,
        params: RadarParams::default(),
    }
}

/// One ordinary car, and a radar that sees it.
fn plain(dice: &mut Dice, at: [f64; 2], yaw: f64) -> TrackState {
    let mut t = random::track(dice, at, yaw);
    t.existence = 0.9;
    t
}

fn with_radar(
    name: &str,
    eye: RadarEye,
    tracks: &[TrackState],
    points: &[RadarPoint],
    dice: &mut Dice,
) -> Case {
    let mut case = Case::new(format!("boundary: {name}"), Eye::Radar(eye));
    fill(&mut case, tracks, dice);
    let mount = Mount::new(&eye.model.pose, eye.yaw_rad, 0.0);
    register::radar(points, &eye.model, &mount, &random::SNR, &mut case.detections);
    case
}

fn point(range: f64, azimuth: f64, rate: f64) -> RadarPoint {
    RadarPoint {
        range_m: range as f32,
        azimuth_rad: azimuth as f32,
        range_rate_mps: rate as f32,
        snr_db: Some(20.0),
    }
}

/// A radar that looks west, where bearings jump from π to −π, and bodies on both sides of the jump, approaching and leaving.
fn headings() -> Vec<Case> {
    let mut out = Vec::new();
    for (k, yaw) in [PI, -PI, 0.5 * PI, 0.0, PI - 1e-6].into_iter().enumerate() {
        for toward in [true, false] {
            let dice = &mut Dice::new(300 + k as u64);
            let (sin, cos) = yaw.sin_cos();
            let course = if toward { yaw + PI } else { yaw };
            let tracks: Vec<TrackState> = [-0.5, 0.0, 0.5]
                .map(|off| {
                    let at = [30.0 * cos - off * sin, 30.0 * sin + off * cos];
                    let mut t = plain(dice, at, course);
                    for g in &mut t.model {
                        g.mean[VX] = 9.0 * course.cos();
                        g.mean[VY] = 9.0 * course.sin();
                    }
                    t
                })
                .to_vec();
            let rate = if toward { -9.0 } else { 9.0 };
            let points = [point(28.0, 0.01, rate), point(29.0, -0.01, rate), point(30.0, 0.0, -rate)];
            out.push(with_radar(
                &format!("bearing {yaw:.3}, toward {toward}"),
                radar(yaw),
                &tracks,
                &points,
                dice,
            ));
        }
    }
    out
}

/// Tracks that are certain or impossible, stand still, turn fast, are known almost exactly or hardly at all.
fn odd_tracks() -> Vec<Case> {
    type Change = fn(&mut TrackState, &mut Dice);
    let changes: [(&str, Change); 12] = [
        ("existence 0", |t, _| t.existence = 0.0),
        ("existence 1", |t, _| t.existence = 1.0),
        ("existence at its cap", |t, _| t.existence = 0.9999),
        ("zero speed", |t, _| {
            for g in &mut t.model {
                (g.mean[VX], g.mean[VY]) = (0.0, 0.0);
            }
        }),
        ("one model only", |t, _| {
            t.mu = [1e-4; 3];
            t.mu[CV] = 0.9998;
        }),
        ("stopped for sure", |t, _| {
            t.mu = [1e-4; 3];
            t.mu[STOPPED] = 0.9998;
        }),
        ("fast turn", |t, _| t.model[CT].mean[TURN] = 1.0),
        ("heading known", |t, _| t.heading_var = 1e-4),
        ("heading unknown", |t, _| t.heading_var = 1.0),
        ("shortest body", |t, _| {
            for g in &mut t.model {
                g.mean[LENGTH] = 0.45;
            }
        }),
        ("known almost exactly", |t, dice| {
            let sigma = Vec8::from_column_slice(&[0.02, 0.02, 0.01, 0.01, 3e-3, 0.02, 0.02, 0.02]);
            for g in &mut t.model {
                *g = Gaussian { mean: g.mean, cov: covariance(dice, &sigma, 0.1) };
            }
        }),
        ("almost singular", |t, dice| {
            // Every term but a thousandth goes back to one common cause.
            let sigma = Vec8::from_column_slice(&[2.0, 2.0, 2.0, 2.0, 0.2, 0.5, 0.2, 0.2]);
            let cause = Vec8::from_fn(|_, _| dice.normal(1.0)).component_mul(&sigma);
            for g in &mut t.model {
                g.cov = cause * cause.transpose() + covariance(dice, &(sigma * 0.03), 0.0);
            }
        }),
    ];
    let mut out = Vec::new();
    for (k, (name, change)) in changes.into_iter().enumerate() {
        let dice = &mut Dice::new(400 + k as u64);
        let tracks: Vec<TrackState> = (0..3)
            .map(|i| {
                let mut t = plain(dice, [20.0 + 12.0 * f64::from(i), 4.0 - 3.0 * f64::from(i)], 0.2);
                change(&mut t, dice);
                t
            })
            .collect();
        let points: Vec<RadarPoint> = tracks
            .iter()
            .map(|t| {
                let m = t.mean();
                let rate = (m[X] * m[VX] + m[Y] * m[VY]) / m[X].hypot(m[Y]);
                point(m[X].hypot(m[Y]) - 1.0, m[Y].atan2(m[X]), rate)
            })
            .collect();
        out.push(with_radar(name, radar(0.0), &tracks, &points, dice));
    }
    out
}
