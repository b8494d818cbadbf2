//! A job in the device's words.

use super::layout::{CONFIRMED, Detection, Frame, HIT_LAST, Kind, LEFT_HIDDEN, RIGHT_HIDDEN, Sight, Track};
use super::layout::{UNTIL_GATE, UNTIL_UPDATE};
use crate::backend::{self, Job, Stage, View};
use crate::gate::camera::CameraView;
use crate::gate::loops::LoopView;
use crate::gate::radar::RadarView;
use crate::predict::transition_matrix;
use crate::register::{Mount, Registered};
use fusion_contract::ObjectClass;

/// What measures in a job as far as it runs.
pub(super) fn kind(job: &Job<'_>) -> Kind {
    match job.view {
        _ if job.until < Stage::Gate => Kind::Nothing,
        View::Nothing => Kind::Nothing,
        View::Radar(_) => Kind::Radar,
        View::Camera(_) => Kind::Camera,
        View::Loop(_) => Kind::Loop,
    }
}

/// Whether the job looks for what hides what.
pub(super) fn looks(job: &Job<'_>) -> bool {
    matches!(kind(job), Kind::Radar | Kind::Camera) && matches!(job.sight, backend::Sight::From(_))
}

/// The job's head; where its tracks, detections and pairs lie is filled in later.
pub(super) fn frame(job: &Job<'_>) -> Frame {
    let (m, t) = (job.motion, transition_matrix(job.motion, job.step.dt_s));
    let mut f = Frame {
        tracks: job.tracks() as u32,
        blocks: job.blocks.len() as u32,
        detections: job.detections.len() as u32,
        kind: kind(job) as u32,
        until: if job.until == Stage::Update { UNTIL_UPDATE } else { UNTIL_GATE },
        sight_known: u32::from(!looks(job)),
        count: job.step.count,
        dt: job.step.dt_s,
        survival: job.step.survival,
        gate: job.gate,
        undetected: job.undetected,
        cv_q_along: m.cv_q_along,
        cv_q_across: m.cv_q_across,
        ct_q_along: m.ct_q_along,
        ct_q_across: m.ct_q_across,
        ct_q_turn: m.ct_q_turn,
        cv_turn_sigma: m.cv_turn_sigma,
        stopped_sigma_v: m.stopped_sigma_v,
        stopped_q: m.stopped_q,
        ..Frame::default()
    };
    [[f.t00, f.t01, f.t02], [f.t10, f.t11, f.t12], [f.t20, f.t21, f.t22]] = t;
    if let backend::Sight::From(mount) = job.sight {
        stand(&mut f, &mount);
    }
    match job.view {
        View::Nothing => {}
        View::Radar(view) => radar(&mut f, view),
        View::Camera(view) => camera(&mut f, view),
        View::Loop(view) => induction_loop(&mut f, view),
    }
    f
}

fn stand(f: &mut Frame, m: &Mount) {
    (f.x, f.y, f.z) = (m.x, m.y, m.z);
    (f.cos_yaw, f.sin_yaw, f.cos_pitch, f.sin_pitch) = (m.cos_yaw, m.sin_yaw, m.cos_pitch, m.sin_pitch);
}

fn radar(f: &mut Frame, v: &RadarView) {
    stand(f, &v.mount);
    f.max_range = v.max_range;
    f.pd_after_miss = v.params.pd_after_miss;
    f.occlusion = v.params.occlusion;
    f.clutter = v.params.clutter;
    f.var_range = v.var_range;
    f.var_azimuth = v.var_azimuth;
    f.var_range_rate = v.var_range_rate;
    f.min_range = v.min_range;
    f.cells = v.cells;
    f.cos_half_fov = v.cos_half_fov;
    f.body = u32::from(v.body);
    f.pd_moving = v.params.pd_moving;
    f.pd_slow = v.params.pd_slow;
    f.slow_mps = v.params.slow_mps;
    f.inset_m = v.params.inset_m;
    f.inside_weight = v.params.inside_weight;
    f.extra_points = v.params.extra_points;
}

fn camera(f: &mut Frame, v: &CameraView) {
    stand(f, &v.mount);
    f.max_range = v.max_range;
    f.pd_after_miss = v.params.pd_after_miss;
    f.occlusion = v.params.occlusion;
    f.clutter = v.params.clutter;
    f.focal = v.focal;
    [f.centre_u, f.centre_v] = v.centre;
    [f.size_u, f.size_v] = v.size;
    [f.var_edge_u, f.var_edge_v] = v.var_edge;
    f.pd_after_hit = v.params.pd_after_hit;
    f.hidden_edge = v.params.hidden_edge;
    f.shape_noise = v.params.shape_noise;
    f.unknown_occluder = v.params.unknown_occluder;
    f.misjudged_size = v.params.misjudged_size;
    f.class_right = v.params.class_right;
}

fn induction_loop(f: &mut Frame, v: &LoopView) {
    (f.x, f.y, f.ux, f.uy, f.half) = (v.x, v.y, v.ux, v.uy, v.half);
    (f.var_time, f.var_along, f.var_across) = (v.var_time, v.var_along, v.var_across);
}

/// What is known of the tracks beside their numbers, by slot.
pub(super) fn tracks(job: &Job<'_>, out: &mut Vec<Track>) {
    out.clear();
    out.extend(job.confirmed.iter().enumerate().map(|(slot, confirmed)| {
        let hit = job.hit_last.get(slot).is_some_and(|h| *h);
        let c = job.class.get(slot).copied().unwrap_or_default();
        Track {
            flags: CONFIRMED * u32::from(*confirmed) + HIT_LAST * u32::from(hit),
            class0: c[0],
            class1: c[1],
            class2: c[2],
            class3: c[3],
            class4: c[4],
            class5: c[5],
            class6: c[6],
        }
    }));
}

/// What is known of what hides what, by slot; nothing where the job looks for itself.
pub(super) fn sight(job: &Job<'_>, out: &mut Vec<Sight>) {
    out.clear();
    if let (backend::Sight::Known(seen), Kind::Radar | Kind::Camera) = (job.sight, kind(job)) {
        out.extend(seen.iter().map(|s| Sight {
            hidden: s.hidden,
            right: s.right,
            left: s.left,
            flags: RIGHT_HIDDEN * u32::from(s.right_hidden) + LEFT_HIDDEN * u32::from(s.left_hidden),
        }));
    }
}

/// The scan's detections.
pub(super) fn detections(job: &Job<'_>, out: &mut Vec<Detection>) {
    let class_at = |d: &Registered| ObjectClass::KNOWN.iter().position(|c| *c == d.class);
    out.clear();
    out.extend(job.detections.iter().map(|d| Detection {
        z0: d.z[0],
        z1: d.z[1],
        z2: d.z[2],
        z3: d.z[3],
        key: d.key,
        ln_ratio: d.ln_ratio,
        class_at: class_at(d).map_or(u32::MAX, |at| at as u32),
        pad: 0,
    }));
}
