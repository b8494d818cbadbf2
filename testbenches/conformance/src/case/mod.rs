//! Jobs that own what they name, with the sensor as the oracle knows it.

mod boundary;
mod dice;
mod random;

pub use boundary::boundary_cases;
pub use dice::Dice;
pub use random::{CaseKind, Load, random_case, random_weights};

use crate::oracle::camera::CameraEye;
use crate::oracle::loops::LoopEye;
use crate::oracle::radar::RadarEye;
use crate::oracle::sight::Stand;
use kernels::backend::{Job, Sight, Stage, Step, View};
use kernels::gate::camera::CameraView;
use kernels::gate::loops::LoopView;
use kernels::gate::radar::RadarView;
use kernels::occlusion::Visibility;
use kernels::params::MotionParams;
use kernels::register::Registered;
use kernels::table::Block;

/// What measures.
#[derive(Clone, Copy, Debug)]
pub enum Eye {
    /// Nothing does.
    Nothing,
    /// A radar.
    Radar(RadarEye),
    /// A camera.
    Camera(CameraEye),
    /// A loop's edge.
    Loop(LoopEye),
}

/// The same in the filter's precision.
#[derive(Clone, Copy, Debug)]
enum Lens {
    Nothing,
    Radar(RadarView),
    Camera(CameraView),
    Loop(LoopView),
}

/// One job.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is, with the seed that makes it again.
    pub name: String,
    /// The host's commits.
    pub epoch: u64,
    /// All tracks.
    pub blocks: Vec<Block>,
    /// By slot.
    pub confirmed: Vec<bool>,
    /// By slot; empty for loops.
    pub hit_last: Vec<bool>,
    /// By slot; empty but for cameras.
    pub class: Vec<[f32; 7]>,
    /// To the scan's time.
    pub step: Step,
    /// How road users move.
    pub motion: MotionParams,
    /// What measures.
    pub eye: Eye,
    /// What hides what, where an earlier job found out.
    pub known: Option<Vec<Visibility>>,
    /// Ascending by key.
    pub detections: Vec<Registered>,
    /// Squared Mahalanobis distance of the gate.
    pub gate: f32,
    /// Expected vehicles without a track.
    pub undetected: f32,
    lens: Lens,
}

impl Case {
    /// A case without tracks, steps and detections.
    #[must_use]
    pub fn new(name: String, eye: Eye) -> Self {
        let lens = match &eye {
            Eye::Nothing => Lens::Nothing,
            Eye::Radar(r) => Lens::Radar(RadarView::new(&r.model, r.yaw_rad, r.yaw_var as f32, &r.params)),
            Eye::Camera(c) => {
                let var = c.var_px.map(|v| v as f32);
                Lens::Camera(CameraView::new(&c.model, c.yaw_rad, c.pitch_rad, var, &c.params))
            }
            Eye::Loop(l) => Lens::Loop(LoopView::new(&l.model, l.on)),
        };
        Self {
            name,
            epoch: 1,
            blocks: Vec::new(),
            confirmed: Vec::new(),
            hit_last: Vec::new(),
            class: Vec::new(),
            step: Step::default(),
            motion: MotionParams::default(),
            eye,
            known: None,
            detections: Vec::new(),
            gate: 30.0,
            undetected: 1.5,
            lens,
        }
    }

    /// Number of tracks.
    #[must_use]
    pub fn tracks(&self) -> usize {
        self.confirmed.len()
    }

    /// The job up to `until`.
    #[must_use]
    pub fn job(&self, until: Stage) -> Job<'_> {
        let view = match &self.lens {
            Lens::Nothing => View::Nothing,
            Lens::Radar(v) => View::Radar(v),
            Lens::Camera(v) => View::Camera(v),
            Lens::Loop(v) => View::Loop(v),
        };
        let sight = match (&self.known, &self.lens) {
            (Some(seen), _) => Sight::Known(seen),
            (None, Lens::Radar(v)) => Sight::From(v.mount),
            (None, Lens::Camera(v)) => Sight::From(v.mount),
            (None, Lens::Nothing | Lens::Loop(_)) => Sight::Known(&[]),
        };
        Job {
            epoch: self.epoch,
            until,
            blocks: &self.blocks,
            confirmed: &self.confirmed,
            hit_last: &self.hit_last,
            class: &self.class,
            step: self.step,
            motion: &self.motion,
            view,
            sight,
            detections: &self.detections,
            gate: self.gate,
            undetected: self.undetected,
        }
    }

    /// Where the sensor stands, if it looks anywhere.
    #[must_use]
    pub fn stand(&self) -> Option<Stand> {
        let of = |p: &fusion_contract::Pose, yaw: f64| Stand { at: [p.x_m, p.y_m], yaw_rad: p.yaw_rad + yaw };
        match &self.eye {
            Eye::Radar(r) => Some(of(&r.model.pose, r.yaw_rad)),
            Eye::Camera(c) => Some(of(&c.model.pose, c.yaw_rad)),
            Eye::Nothing | Eye::Loop(_) => None,
        }
    }

    /// Whether the job has a gate.
    #[must_use]
    pub fn measures(&self) -> bool {
        !matches!(self.eye, Eye::Nothing)
    }
}
