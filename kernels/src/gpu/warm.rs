//! Every kernel is run once before anything depends on its speed: drivers compile at the first run.

use super::batch::GpuBatch;
use crate::backend::{BackendError, Job, Outcome, Sight, Stage, Step, View};
use crate::gate::camera::CameraView;
use crate::gate::loops::LoopView;
use crate::gate::radar::RadarView;
use crate::params::{CameraParams, MotionParams, RadarParams};
use crate::register::Registered;
use crate::table::Block;
use fusion_contract::{CameraModel, LoopModel, Pose, RadarModel, ReflectionPoint};
use std::time::Duration;

/// How long a driver may compile.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs one job of each kind.
pub(super) fn up(batch: &mut GpuBatch) -> Result<(), BackendError> {
    let radar = RadarView::new(
        &RadarModel {
            pose: Pose::default(),
            fov_rad: 1.0,
            min_range_m: 1.0,
            max_range_m: 100.0,
            sigma_range_m: 0.2,
            sigma_azimuth_rad: 0.01,
            sigma_range_rate_mps: 0.1,
            reflection: ReflectionPoint::NearSurface,
        },
        0.0,
        0.0,
        &RadarParams::default(),
    );
    let camera = CameraView::new(
        &CameraModel {
            pose: Pose { z_m: 6.0, ..Pose::default() },
            focal_px: 1000.0,
            centre_u_px: 960.0,
            centre_v_px: 540.0,
            width_px: 1920.0,
            height_px: 1080.0,
            sigma_edge_px: 3.0,
            max_range_m: 100.0,
        },
        0.0,
        0.0,
        [1.0; 2],
        &CameraParams::default(),
    );
    let induction_loop = LoopView::new(
        &LoopModel {
            x_m: 0.0,
            y_m: 0.0,
            heading_rad: 0.0,
            length_m: 2.0,
            width_m: 2.0,
            lane: None,
            sigma_time_s: 0.05,
        },
        true,
    );
    let views = [
        (View::Radar(&radar), Sight::From(radar.mount)),
        (View::Camera(&camera), Sight::From(camera.mount)),
        (View::Loop(&induction_loop), Sight::Known(&[])),
    ];
    for (view, sight) in views {
        let job = Job {
            epoch: 0,
            until: Stage::Update,
            blocks: &[Block::default()],
            confirmed: &[true],
            hit_last: &[true],
            class: &[[1.0 / 7.0; 7]],
            step: Step { count: 1, dt_s: 0.05, survival: 1.0 },
            motion: &MotionParams::default(),
            view,
            sight,
            detections: &[Registered::default()],
            gate: 30.0,
            undetected: 1.0,
        };
        batch.submit(&[job])?;
        batch.complete(PATIENCE, &mut [Outcome::default()])?;
    }
    Ok(())
}
