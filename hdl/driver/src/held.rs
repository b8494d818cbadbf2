//! What the stages behind the gate read of a job, kept while the core searches.

use kernels::backend::{Job, Sight, Stage, Step, View};
use kernels::gate::camera::CameraView;
use kernels::gate::loops::LoopView;
use kernels::gate::radar::RadarView;
use kernels::params::MotionParams;
use kernels::register::Registered;

/// A job's view, kept.
#[derive(Clone, Copy, Debug, Default)]
enum Eye {
    #[default]
    Nothing,
    Radar(RadarView),
    Camera(CameraView),
    Loop(LoopView),
}

/// A job without what only predict and occlusion read.
#[derive(Debug, Default)]
pub struct Held {
    epoch: u64,
    until: Option<Stage>,
    confirmed: Vec<bool>,
    class: Vec<[f32; 7]>,
    motion: MotionParams,
    eye: Eye,
    detections: Vec<Registered>,
    gate: f32,
    undetected: f32,
}

impl Held {
    /// Keeps a job, in the buffers of the one before.
    pub fn take(&mut self, job: &Job<'_>) {
        fn copy<T: Copy>(to: &mut Vec<T>, from: &[T]) {
            to.clear();
            to.extend_from_slice(from);
        }
        (self.epoch, self.until, self.motion) = (job.epoch, Some(job.until), *job.motion);
        (self.gate, self.undetected) = (job.gate, job.undetected);
        copy(&mut self.confirmed, job.confirmed);
        copy(&mut self.class, job.class);
        copy(&mut self.detections, job.detections);
        self.eye = match job.view {
            View::Nothing => Eye::Nothing,
            View::Radar(view) => Eye::Radar(*view),
            View::Camera(view) => Eye::Camera(*view),
            View::Loop(view) => Eye::Loop(*view),
        };
    }

    /// What was kept. Its blocks, step, hits and sight are empty.
    pub fn job(&self) -> Job<'_> {
        Job {
            epoch: self.epoch,
            until: self.until.unwrap_or(Stage::Predict),
            blocks: &[],
            confirmed: &self.confirmed,
            hit_last: &[],
            class: &self.class,
            step: Step::default(),
            motion: &self.motion,
            view: match &self.eye {
                Eye::Nothing => View::Nothing,
                Eye::Radar(view) => View::Radar(view),
                Eye::Camera(view) => View::Camera(view),
                Eye::Loop(view) => View::Loop(view),
            },
            sight: Sight::Known(&[]),
            detections: &self.detections,
            gate: self.gate,
            undetected: self.undetected,
        }
    }
}
