//! A junction's radar scan: tracks with full covariances on a jittered grid, two detections of each.

use conformance::case::{CaseKind, Dice, Load, random_case};
use conformance::oracle::radar::RadarEye;
use fusion_contract::{Pose, RadarModel, ReflectionPoint};
use kernels::Stage;
use kernels::backend::{Job, Sight, Step, View};
use kernels::gate::radar::RadarView;
use kernels::lanes::LANES;
use kernels::params::{MotionParams, RadarParams};
use kernels::register::Registered;
use kernels::table::{Block, VX, VY, X, Y};

/// Between two tracks, metres: a queue's spacing along, a lane's and a bit across.
const SPACING_M: [f64; 2] = [12.0, 5.0];
const DT_S: f32 = 0.05;

/// What a job names.
pub struct Junction {
    pub blocks: Vec<Block>,
    pub detections: Vec<Registered>,
    pub eye: RadarEye,
    pub step: Step,
    pub motion: MotionParams,
    pub view: RadarView,
    pub tracks: usize,
    flags: Vec<bool>,
}

impl Junction {
    /// So many tracks before a radar that sees them all.
    pub fn new(tracks: usize, seed: u64) -> Self {
        let dice = &mut Dice::new(seed);
        let case = random_case(CaseKind::Predict, Load { tracks, clutter: 0, detected: 0.0 }, seed);
        let model = RadarModel {
            pose: Pose { x_m: -20.0, z_m: 5.0, ..Pose::default() },
            fov_rad: 3.1,
            min_range_m: 1.0,
            max_range_m: 1000.0,
            sigma_range_m: 0.2,
            sigma_azimuth_rad: 0.003,
            sigma_range_rate_mps: 0.1,
            reflection: ReflectionPoint::NearSurface,
        };
        let eye = RadarEye { model, yaw_rad: 0.0, yaw_var: 0.0, params: RadarParams::default() };
        let mut blocks = case.blocks;
        let side = (tracks as f64).sqrt().ceil() as usize;
        let mut detections = Vec::new();
        for slot in 0..tracks {
            let (b, l) = (&mut blocks[slot / LANES], slot % LANES);
            let at = |k: usize, n: usize| SPACING_M[k] * (n as f64 + dice_shift(slot, k));
            let place = [at(0, slot % side) as f32, (at(1, slot / side) - 2.5 * side as f64) as f32];
            for (i, want) in [(X, place[0]), (Y, place[1])] {
                let shift = want - b.mean[i].0[l];
                b.mean[i].0[l] = want;
                b.model.iter_mut().for_each(|m| m.m[i].0[l] += shift);
            }
            for side in [-1.0, 1.0] {
                let along = side * 0.8 + dice.normal(0.2);
                let x =
                    place[0] + b.mean[VX].0[l] * DT_S + b.hx.0[l] * along as f32 + dice.normal(0.2) as f32;
                let y =
                    place[1] + b.mean[VY].0[l] * DT_S + b.hy.0[l] * along as f32 + dice.normal(0.2) as f32;
                let range = (x + 20.0).hypot(y);
                let rate = (b.mean[VX].0[l] * (x + 20.0) + b.mean[VY].0[l] * y) / range;
                let rate = rate + dice.normal(0.1) as f32;
                detections.push(Registered {
                    z: [x, y, rate, range],
                    key: x,
                    ln_ratio: 1.0,
                    ..Registered::default()
                });
            }
        }
        detections.sort_by(|a, b| a.key.total_cmp(&b.key));
        Self {
            blocks,
            detections,
            view: RadarView::new(&eye.model, 0.0, 0.0, &eye.params),
            eye,
            step: Step { count: 1, dt_s: DT_S, survival: 0.999 },
            motion: MotionParams::default(),
            tracks,
            flags: vec![true; tracks],
        }
    }

    /// The whole job.
    pub fn job(&self) -> Job<'_> {
        Job {
            epoch: 1,
            until: Stage::Update,
            blocks: &self.blocks,
            confirmed: &self.flags,
            hit_last: &self.flags,
            class: &[],
            step: self.step,
            motion: &self.motion,
            view: View::Radar(&self.view),
            sight: Sight::From(self.view.mount),
            detections: &self.detections,
            gate: 30.0,
            undetected: 1.5,
        }
    }
}

/// Where in its cell a track is, the same every time.
fn dice_shift(slot: usize, k: usize) -> f64 {
    0.6 * ((slot * 7919 + k * 104_729) % 1000) as f64 / 1000.0
}
